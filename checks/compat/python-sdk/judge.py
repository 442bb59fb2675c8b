"""Runs all methods and all events of the installed SDK against a sandbox; the exit code is 1 if anything failed."""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import sys
from pathlib import Path

import events
import loopback
from bench import Bench, Outcome
from scenarios import ALL
from typed import allow

NEWEST = "1.15.0"
"""Types of older SDKs may lack members; of this one, only those of pages.json: they are on the vendor's pages alone."""


def only_of_pages(owner: str, member: str) -> bool:
    return member in PAGES.get(owner, [])


PAGES = json.loads(Path(__file__).with_name("pages.json").read_text())


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", required=True, help="http://127.0.0.1:PORT")
    parser.add_argument("--key", required=True, help="a key of an account")
    parser.add_argument("--number", required=True, help="id of a number that the account has")
    parser.add_argument("--secret", required=True, help="what deliveries are signed with")
    parser.add_argument("--sdk", required=True, help="the version that has to be installed")
    parser.add_argument("--report", required=True, type=Path, help="JSON, written anew")
    return parser.parse_args()


def main() -> int:
    given = arguments()
    installed = importlib.metadata.version("pilot-status")
    if installed != given.sdk:
        raise SystemExit(f"pilot-status {installed} is installed, not {given.sdk}")
    loopback.point_at(given.base)
    unknown = only_of_pages if installed == NEWEST else allow

    # Whoever started this lets webhooks go there, then ends a line of the standard input.
    receiver = events.Receiver()
    print(f"receiver: {receiver.url}", flush=True)
    sys.stdin.readline()

    bench = Bench(loopback.client(given.key, given.number), given.key, given.number, unknown)
    for scenario in ALL:
        bench.run(scenario)

    # Now it delivers one event of each kind, then ends the standard input.
    print("scenarios: done", flush=True)
    sys.stdin.read()
    receiver.close()

    of_client = {name: bench.outcomes.pop(name) for name in list(bench.outcomes) if "." not in name}
    parts = {
        "methods": bench.outcomes,
        "methods of the client itself": of_client,
        "events": events.judge(receiver.deliveries, given.secret, unknown),
    }
    return tell(installed, parts, given.report)


def tell(version: str, parts: dict[str, dict[str, Outcome]], report: Path) -> int:
    for outcomes in parts.values():
        for name, outcome in outcomes.items():
            if outcome.passed:
                print(f"ok      {name} ({outcome.calls})")
            else:
                print(f"FAILED  {name}: {'; '.join(outcome.failures) or 'never called'}")
    totals = {part: (sum(each.passed for each in some.values()), len(some)) for part, some in parts.items()}
    print(f"pilot-status {version}: " + ", ".join(f"{part} passed {n} of {of}" for part, (n, of) in totals.items()))
    failed = {name: each.failures for some in parts.values() for name, each in some.items() if not each.passed}
    document = {"sdk": version, "passed": totals, "failed": failed}
    report.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
