"""Checks a value against a declared type: TypedDict, Literal, Union, list, dict, dataclass and the plain ones."""

from __future__ import annotations

import dataclasses
import types
import typing
from typing import Any, Callable, Iterator, Literal, Union

import typing_extensions
from typing_extensions import Annotated, NotRequired, Required

Unknown = Callable[[str, str], bool]
"""Whether a member that a type does not declare is allowed; called with the names of type and member."""

NONE = type(None)


def refuse(owner: str, member: str) -> bool:
    return False


def allow(owner: str, member: str) -> bool:
    return True


def mismatches(value: Any, declared: Any, path: str = "$", unknown: Unknown = refuse) -> list[str]:
    """All that is wrong with a value, each with its path; no text shows a value, since it may be a secret."""
    return list(_walk(value, declared, path, unknown))


def _walk(value: Any, declared: Any, path: str, unknown: Unknown) -> Iterator[str]:
    origin = typing_extensions.get_origin(declared)
    if declared in (Any, object):
        return
    if origin in (Annotated, Required, NotRequired):
        yield from _walk(value, typing_extensions.get_args(declared)[0], path, unknown)
    elif typing_extensions.is_typeddict(declared):
        yield from _members(value, declared, path, unknown)
    elif dataclasses.is_dataclass(declared):
        yield from _fields(value, declared, path, unknown)
    elif origin in (Union, types.UnionType):
        yield from _union(value, typing_extensions.get_args(declared), path, unknown)
    elif origin in (Literal, typing_extensions.Literal):
        allowed = typing_extensions.get_args(declared)
        if not any(type(value) is type(each) and value == each for each in allowed):
            yield f"{path}: {_kind(value)} is none of {', '.join(map(repr, allowed))}"
    elif declared is list or origin is list:
        yield from _list(value, typing_extensions.get_args(declared), path, unknown)
    elif declared is dict or origin is dict:
        yield from _dict(value, typing_extensions.get_args(declared), path, unknown)
    elif declared in (None, NONE, bool, int, float, str, bytes):
        if not _plain(value, declared):
            yield f"{path}: {_kind(value)} where {_name(declared)} is declared"
    elif origin is None and isinstance(declared, type):
        if not isinstance(value, declared):
            yield f"{path}: {_kind(value)} where {_name(declared)} is declared"
    else:
        raise TypeError(f"{path}: {declared!r} is a kind of type that typed.py does not check")


def _plain(value: Any, declared: Any) -> bool:
    if declared in (None, NONE):
        return value is None
    if isinstance(value, bool):
        return declared is bool
    return isinstance(value, (int, float) if declared is float else declared)


def _members(value: Any, declared: Any, path: str, unknown: Unknown) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{path}: {_kind(value)} where {declared.__name__} is declared"
        return
    members = typing_extensions.get_type_hints(declared, include_extras=True)
    for name in members:
        if name not in value and _required(declared, name, members[name]):
            yield f"{path}.{name}: absent, required by {declared.__name__}"
    for name, member in value.items():
        if name in members:
            yield from _walk(member, members[name], f"{path}.{name}", unknown)
        elif not unknown(declared.__name__, name):
            yield f"{path}.{name}: not declared by {declared.__name__}"


def _required(declared: Any, name: str, member: Any) -> bool:
    origin = typing_extensions.get_origin(member)
    if origin in (Required, NotRequired):
        return origin is Required
    # Where annotations are texts, this says which class declared it, total or not.
    return name in declared.__required_keys__


def _fields(value: Any, declared: Any, path: str, unknown: Unknown) -> Iterator[str]:
    if not isinstance(value, declared):
        yield f"{path}: {_kind(value)} where {declared.__name__} is declared"
        return
    hints = typing_extensions.get_type_hints(declared, include_extras=True)
    for field in dataclasses.fields(declared):
        yield from _walk(getattr(value, field.name), hints[field.name], f"{path}.{field.name}", unknown)


def _union(value: Any, choices: tuple[Any, ...], path: str, unknown: Unknown) -> Iterator[str]:
    found = [mismatches(value, each, path, unknown) for each in choices]
    if all(found):
        # What is nearest: the choice that got farthest before it failed, and then has least to say.
        same_kind = [each for each in found if not each[0].startswith(f"{path}: ")]
        if not same_kind:
            yield f"{path}: {_kind(value)} where {' or '.join(map(_name, choices))} is declared"
        else:
            yield from min(same_kind, key=len)


def _list(value: Any, arguments: tuple[Any, ...], path: str, unknown: Unknown) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{path}: {_kind(value)} where list is declared"
        return
    for index, item in enumerate(value):
        yield from _walk(item, arguments[0] if arguments else Any, f"{path}[{index}]", unknown)


def _dict(value: Any, arguments: tuple[Any, ...], path: str, unknown: Unknown) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{path}: {_kind(value)} where dict is declared"
        return
    keys, values = arguments if arguments else (Any, Any)
    for name, item in value.items():
        yield from _walk(name, keys, f"{path}.{name} (key)", unknown)
        yield from _walk(item, values, f"{path}.{name}", unknown)


def _kind(value: Any) -> str:
    return "null" if value is None else type(value).__name__


def _name(declared: Any) -> str:
    if declared in (None, NONE):
        return "null"
    return declared.__name__ if isinstance(declared, type) else str(declared).replace("typing.", "")
