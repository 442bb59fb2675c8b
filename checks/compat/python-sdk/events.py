"""Receives what a sandbox delivers, and reads each event by the SDK's own parser."""

from __future__ import annotations

import hashlib
import hmac
import http.server
import json
import threading
import typing
from typing import Any

import typing_extensions
from pilot_status import parse_customer_webhook
from pilot_status.webhooks import types as declared_types

from bench import Outcome
from loopback import HOST
from typed import Unknown, mismatches

SIGNATURE = "x-pilot-status-signature"


class Receiver:
    """Listens until it is closed; answers 204 to all."""

    def __init__(self) -> None:
        deliveries: list[tuple[str | None, bytes]] = []

        class Handler(http.server.BaseHTTPRequestHandler):
            # Connections stay open: what closes them may meet the next delivery on its way.
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                deliveries.append((self.headers.get(SIGNATURE), body))
                self.send_response(204)
                self.end_headers()

            def log_message(self, *arguments: Any) -> None:
                pass

        self.deliveries = deliveries
        self._server = http.server.ThreadingHTTPServer((HOST, 0), Handler)
        self.url = f"http://{HOST}:{self._server.server_address[1]}/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def declared() -> dict[str, Any]:
    """The events that the SDK's parser knows, by name; found in its union, so that none is forgotten."""
    events = typing.get_args(declared_types.CustomerWebhookEvent)
    hints = {event: typing_extensions.get_type_hints(event)["event"] for event in events}
    return {name: event for event, hint in hints.items() for name in typing_extensions.get_args(hint)}


def judge(deliveries: list[tuple[str | None, bytes]], secret: str, unknown: Unknown) -> dict[str, Outcome]:
    """What became of each declared event; others are no matter of this parser."""
    types = declared()
    outcomes = {name: Outcome() for name in sorted(types)}
    for signature, body in deliveries:
        payload = json.loads(body)
        name = payload.get("event")
        if name not in types:
            continue
        outcomes[name].calls += 1
        try:
            event = parse_customer_webhook(payload, unknown_events="raise")
            failures = mismatches(event, types[name], "$", unknown)
        except ValueError as e:
            failures = [f"{each.path}: {each.message}" for each in getattr(e, "issues", [])] or [repr(e)]
        if not hmac.compare_digest(signature or "", hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()):
            failures.append(f"{SIGNATURE} is not that of the body")
        outcomes[name].failures.extend(failures)
    return outcomes
