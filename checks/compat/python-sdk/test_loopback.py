"""python -m unittest: nothing but 127.0.0.1 is contacted, whoever tries."""

from __future__ import annotations

import socket
import unittest
import urllib.request

import loopback


class LoopbackTest(unittest.TestCase):
    def test_no_other_address_is_judged(self) -> None:
        for base in ("https://127.0.0.1:1", "http://127.0.0.2:1", "http://localhost:1", "http://127.0.0.1", "127.0.0.1:1"):
            with self.assertRaisesRegex(SystemExit, f"only http://127.0.0.1:PORT is judged, not {base}"):
                loopback.point_at(base)

    def test_the_sdk_talks_to_the_address_and_this_process_to_no_other(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            loopback.point_at(f"http://127.0.0.1:{server.getsockname()[1]}")
        with self.assertRaisesRegex(urllib.request.URLError, "refused"):
            loopback.client("ps_1").projects.create({"name": "x"})
        with self.assertRaisesRegex(SystemExit, "nothing but 127.0.0.1 may be contacted"):
            urllib.request.urlopen("http://example.invalid/")
        with socket.socket() as other, self.assertRaisesRegex(SystemExit, "nothing but 127.0.0.1 may be contacted"):
            other.connect(("127.0.0.2", 9))

    def test_methods_are_found_by_looking(self) -> None:
        found = set(loopback.methods(loopback.client("ps_1", "num_1")))
        self.assertIn("messages.send", found)
        self.assertIn("phone_lines.verification.start", found)
        self.assertFalse(any(part.startswith("_") for name in found for part in name.split(".")))


if __name__ == "__main__":
    unittest.main()
