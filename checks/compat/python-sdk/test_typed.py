"""python -m unittest: what the checker accepts, and what it says of all else."""

from __future__ import annotations

import unittest
from dataclasses import dataclass
from typing import Any, Literal, Optional, TypedDict, Union

from typing_extensions import NotRequired, Required

from typed import allow, mismatches


class Crumb(TypedDict):
    grams: int


class Bread(TypedDict):
    kind: Literal["rye", "wheat"]
    price: float
    baker: str | None
    crumbs: list[Crumb]
    note: NotRequired[str]


class Sliced(Bread, total=False):
    slices: int
    knife: Required[str]
    baker: str


class Whole(TypedDict):
    source: Literal["whole"]
    of: dict[str, Union[Crumb, int]]


@dataclass(frozen=True)
class Box:
    size: Optional[int]
    data: bytes


BREAD: dict[str, Any] = {"kind": "rye", "price": 2, "baker": None, "crumbs": [{"grams": 1}]}


class TypedTest(unittest.TestCase):
    def says(self, value: Any, declared: Any, *expected: str, **settings: Any) -> None:
        self.assertEqual(list(expected), mismatches(value, declared, **settings))

    def test_what_is_declared_is_right(self) -> None:
        self.says(BREAD, Bread)
        self.says({**BREAD, "note": "salt"}, Bread)
        self.says({**BREAD, "baker": "Ana", "knife": "long"}, Sliced)
        self.says(Box(None, b"x"), Box)
        self.says({"source": "whole", "of": {"a": 1, "b": {"grams": 2}}}, Whole)

    def test_a_required_member_may_not_be_absent_whichever_class_declares_it(self) -> None:
        self.says({}, Crumb, "$.grams: absent, required by Crumb")
        self.says({**BREAD, "baker": "Ana"}, Sliced, "$.knife: absent, required by Sliced")
        self.says({"knife": "long", **BREAD}, Sliced, "$.baker: null where str is declared")

    def test_null_is_no_absence(self) -> None:
        self.says({**BREAD, "note": None}, Bread, "$.note: null where str is declared")

    def test_each_mismatch_has_its_path(self) -> None:
        self.says(
            {**BREAD, "kind": "oat", "crumbs": [{"grams": 1}, {"grams": "1"}, 7]},
            Bread,
            "$.kind: str is none of 'rye', 'wheat'",
            "$.crumbs[1].grams: str where int is declared",
            "$.crumbs[2]: int where Crumb is declared",
        )

    def test_a_boolean_is_no_number_and_a_decimal_no_whole_one(self) -> None:
        self.says(True, int, "$: bool where int is declared")
        self.says(True, float, "$: bool where float is declared")
        self.says(1.0, int, "$: float where int is declared")
        self.says(1, bool, "$: int where bool is declared")
        self.says(1, Literal[True], "$: int is none of True")

    def test_of_a_union_the_nearest_is_told(self) -> None:
        self.says(
            {"source": "whole", "of": {"a": {"grams": None}}}, Union[Whole, Crumb, None],
            "$.of.a.grams: null where int is declared")
        self.says("x", Union[int, None], "$: str where int or null is declared")

    def test_unknown_members_are_told_or_allowed(self) -> None:
        self.says({"grams": 1, "of": 2}, Crumb, "$.of: not declared by Crumb")
        self.says({"grams": 1, "of": 2}, Crumb, unknown=allow)
        self.says({"grams": 1, "of": 2}, Crumb, unknown=lambda owner, member: (owner, member) == ("Crumb", "of"))

    def test_an_unknown_kind_of_type_is_an_error_and_no_success(self) -> None:
        with self.assertRaisesRegex(TypeError, "does not check"):
            mismatches(1, tuple[int, int])


if __name__ == "__main__":
    unittest.main()
