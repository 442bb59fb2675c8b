"""Calls the SDK's methods and keeps what was wrong: an answer that is not as declared, a state, a refusal."""

from __future__ import annotations

import copy
import inspect
from dataclasses import dataclass, field
from typing import Any

import pilot_status
import typing_extensions

import loopback
from typed import Unknown, mismatches


class Stopped(Exception):
    """A scenario cannot go on; why is kept already."""


@dataclass
class Outcome:
    calls: int = 0
    failures: list[str] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        return self.calls > 0 and not self.failures


class Bench:
    """The methods of one client, which has a key of an account and acts on one of its numbers."""

    def __init__(self, client: Any, key: str, number: str, unknown: Unknown):
        self.client = client
        self.key = key
        self.number = number
        self._unknown = unknown
        self._last = ""
        self.outcomes = {name: Outcome() for name in sorted(loopback.methods(client))}

    def using(self, client: Any) -> Bench:
        """The same methods called by another client."""
        sibling = copy.copy(self)
        sibling.client = client
        return sibling

    def has(self, name: str) -> bool:
        return name in self.outcomes

    def accepts(self, name: str, parameter: str) -> bool:
        return parameter in inspect.signature(loopback.method(self.client, name)).parameters

    def call(self, name: str, *arguments: Any, declared: Any = None, **named: Any) -> Any:
        """Returns the answer, checked against the declared type of the method, or another one."""
        try:
            answer = self._called(name, arguments, named)
        except pilot_status.PilotStatusHttpError as e:
            self._stop(name, f"{e.status} {_code(e)}: {e}")
        except Exception as e:
            self._stop(name, f"{type(e).__name__}: {e}")
        hints = typing_extensions.get_type_hints(loopback.method(self.client, name), include_extras=True)
        self.fail(name, *mismatches(answer, declared or hints["return"], "$", self._unknown))
        return answer

    def refused(self, name: str, status: int, code: str | None, *arguments: Any, **named: Any) -> Any:
        """Calls what must be refused with a status and, if there is one, a code; returns the exception."""
        try:
            self._called(name, arguments, named)
        except pilot_status.PilotStatusHttpError as e:
            if (e.status, _code(e)) != (status, code or _code(e)):
                self.fail(name, f"{e.status} {_code(e)} where {status} {code or ''} was due")
            return e
        except Exception as e:
            self._stop(name, f"{type(e).__name__}: {e}")
        self._stop(name, f"accepted, where {status} {code or ''} was due")

    def check(self, name: str, right: bool, wrong: str) -> None:
        """Keeps a sentence about a method if something does not hold."""
        if not right:
            self.fail(name, wrong)

    def fail(self, name: str, *texts: str) -> None:
        self.outcomes[name].failures.extend(each for each in texts if each not in self.outcomes[name].failures)

    def run(self, scenario: Any) -> None:
        try:
            scenario(self)
        except Stopped:
            pass
        except Exception as e:
            # An answer was not what the scenario reads of it.
            self.fail(self._last, f"{scenario.__name__} cannot go on: {e!r}")

    def _called(self, name: str, arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:
        self.outcomes[name].calls += 1
        self._last = name
        method = loopback.method(self.client, name)
        # What is given has to be plausible: it is checked as answers are.
        hints = typing_extensions.get_type_hints(method, include_extras=True)
        for parameter, value in inspect.signature(method).bind(*arguments, **named).arguments.items():
            self.fail(name, *mismatches(value, hints[parameter], parameter, self._unknown))
        return method(*arguments, **named)

    def _stop(self, name: str, text: str) -> None:
        self.fail(name, text)
        raise Stopped(name)


def _code(e: Any) -> str:
    return (e.body.get("code") if isinstance(e.body, dict) else None) or "without code"
