"""Points the SDK, which has its address fixed, at 127.0.0.1; and lets this process connect to nothing else."""

from __future__ import annotations

import inspect
import sys
import urllib.parse
import urllib.request
from typing import Any, Iterator

import pilot_status
import pilot_status.client
from pilot_status.http import HttpClientOptions

HOST = "127.0.0.1"


def point_at(base: str) -> None:
    """Every client made from now on talks to base."""
    address = urllib.parse.urlsplit(base)
    if address.scheme != "http" or address.hostname != HOST or not address.port:
        raise SystemExit(f"only http://{HOST}:PORT is judged, not {base}")
    sys.addaudithook(_refuse_others)
    # A proxy would be asked for 127.0.0.1, too.
    urllib.request.install_opener(urllib.request.build_opener(urllib.request.ProxyHandler({})))
    pilot_status.client.HttpClientOptions = lambda **options: HttpClientOptions(**{**options, "base_url": base})


def _refuse_others(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect" and arguments[1][0] != HOST or event == "socket.getaddrinfo" and arguments[0] != HOST:
        raise SystemExit(f"{event}: nothing but {HOST} may be contacted")


def client(key: str, number: str | None = None) -> pilot_status.PilotStatusClient:
    """A client of an account; or of one of its numbers, where this SDK can name it."""
    if number and "whatsapp_number_id" in inspect.signature(pilot_status.PilotStatusClient).parameters:
        return pilot_status.PilotStatusClient(api_key=key, whatsapp_number_id=number)
    return pilot_status.PilotStatusClient(api_key=key)


def methods(owner: Any, prefix: str = "") -> Iterator[str]:
    """The names of all public methods, as messages.send; found by looking, so that none is forgotten."""
    for name, _ in inspect.getmembers(owner, inspect.ismethod):
        if not name.startswith("_"):
            yield prefix + name
    for name, part in vars(owner).items():
        if not name.startswith("_") and type(part).__module__.startswith("pilot_status."):
            yield from methods(part, f"{prefix}{name}.")


def method(owner: Any, name: str) -> Any:
    for part in name.split("."):
        owner = getattr(owner, part)
    return owner
