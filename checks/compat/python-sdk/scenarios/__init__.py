"""What the methods are called with, and what has to be so before and after."""

from typing import Any, Callable

from bench import Bench
from scenarios import account, calls, leads, lines, messages, numbers, pages

UNKNOWN = "nobody_knows"

ALL: list[Callable[[Bench], Any]] = [
    *account.SCENARIOS,
    *messages.SCENARIOS,
    *calls.SCENARIOS,
    *leads.SCENARIOS,
    *pages.SCENARIOS,
    *lines.SCENARIOS,
    # Last, since numbers are deleted there.
    *numbers.SCENARIOS,
]
