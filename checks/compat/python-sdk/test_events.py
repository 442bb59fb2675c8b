"""python -m unittest: what becomes of a delivery; received over loopback as from a sandbox."""

from __future__ import annotations

import hashlib
import hmac
import json
import unittest
import urllib.request

import events
from typed import refuse

RINGING = {"event": "call.ringing", "callId": None, "direction": "INBOUND", "status": "RINGING", "from": "1", "to": "2",
           "timestamp": "2026-06-20T10:00:00.000Z"}


def signature(body: bytes, secret: str = "hidden") -> str:
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


class EventsTest(unittest.TestCase):
    def failures(self, body: bytes, signed: str | None) -> dict[str, list[str]]:
        outcomes = events.judge([(signed, body)], "hidden", refuse)
        return {name: each.failures for name, each in outcomes.items() if each.calls}

    def test_what_is_declared_and_signed_is_right(self) -> None:
        body = json.dumps(RINGING).encode()
        self.assertEqual({"call.ringing": []}, self.failures(body, signature(body)))

    def test_an_event_that_does_not_arrive_has_not_passed(self) -> None:
        outcomes = events.judge([], "hidden", refuse)
        self.assertIn("message.received", outcomes)
        self.assertFalse(any(each.passed for each in outcomes.values()))

    def test_what_the_parser_refuses_is_told_with_its_path(self) -> None:
        body = json.dumps({**RINGING, "status": None, "duration": "1"}).encode()
        self.assertEqual(
            {"call.ringing": ["$.status: expected string", "$.duration: expected integer"]},
            self.failures(body, signature(body)))

    def test_what_the_parser_lets_through_is_checked_against_the_type(self) -> None:
        body = json.dumps({**RINGING, "more": 1}).encode()
        self.assertEqual(
            {"call.ringing": ["$.more: not declared by CallRingingEvent"]}, self.failures(body, signature(body)))

    def test_a_signature_of_other_bytes_or_another_secret_is_wrong(self) -> None:
        body = json.dumps(RINGING).encode()
        for signed in (None, "", signature(body + b" "), signature(body, "other")):
            self.assertEqual(
                {"call.ringing": ["x-pilot-status-signature is not that of the body"]}, self.failures(body, signed))

    def test_a_delivery_is_received_byte_for_byte(self) -> None:
        receiver = events.Receiver()
        request = urllib.request.Request(receiver.url, b'{"event": "\xc3\xa9"}', {events.SIGNATURE: "ab"})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        self.assertEqual(204, opener.open(request).status)
        receiver.close()
        self.assertEqual([("ab", b'{"event": "\xc3\xa9"}')], receiver.deliveries)


if __name__ == "__main__":
    unittest.main()
