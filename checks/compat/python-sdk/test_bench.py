"""python -m unittest: what becomes of a method, whatever goes wrong; nothing is contacted."""

from __future__ import annotations

import unittest

import pilot_status

from bench import Bench
from typed import refuse


class Shop:
    def open(self) -> bool:
        return True

    def bread(self, grams: int) -> int:
        if grams > 9000:
            raise pilot_status.NotFoundError("None", 404, "GET", "", {}, {"code": "NO_BREAD"})
        return grams

    def closed(self) -> int:
        return "no"  # type: ignore[return-value]

    def cellar(self) -> int:
        return {}["cellar"]

    def attic(self) -> int:
        return 1


class BenchTest(unittest.TestCase):
    def failures(self, *scenarios: object) -> dict[str, list[str]]:
        bench = Bench(Shop(), "ps_1", "num_1", refuse)
        for scenario in scenarios:
            bench.run(scenario)
        return {name: each.failures for name, each in bench.outcomes.items() if not each.passed}

    def test_a_method_that_nobody_calls_has_not_passed(self) -> None:
        self.assertEqual(
            {"attic": [], "bread": [], "cellar": [], "closed": []}, self.failures(lambda b: b.call("open")))

    def test_answers_arguments_and_exceptions_are_kept(self) -> None:
        found = self.failures(
            lambda b: b.call("closed"),
            lambda b: b.call("cellar"),
            lambda b: b.call("bread", 1.5),
            lambda b: b.call("attic"),
            lambda b: b.call("open"),
        )
        self.assertEqual({
            "bread": ["grams: float where int is declared", "$: float where int is declared"],
            "cellar": ["KeyError: 'cellar'"],
            "closed": ["$: str where int is declared"],
        }, found)

    def test_a_refusal_is_wanted_with_its_status_and_code(self) -> None:
        for status, code, wrong in (
            (404, "NO_BREAD", []),
            (404, None, []),
            (404, "NO_ONE", ["404 NO_BREAD where 404 NO_ONE was due"]),
            (400, None, ["404 NO_BREAD where 400  was due"]),
        ):
            found = self.failures(lambda b: b.refused("bread", status, code, 9001))
            self.assertEqual(wrong, found.get("bread", []))
        self.assertEqual(["accepted, where 404  was due"],
                         self.failures(lambda b: b.refused("bread", 404, None, 1))["bread"])

    def test_a_scenario_that_cannot_go_on_is_a_failure_of_what_it_called_last(self) -> None:
        def reads_what_is_not_there(b: Bench) -> None:
            b.call("attic")["id"]

        self.assertEqual(
            ["reads_what_is_not_there cannot go on: TypeError(\"'int' object is not subscriptable\")"],
            self.failures(reads_what_is_not_there)["attic"])


if __name__ == "__main__":
    unittest.main()
