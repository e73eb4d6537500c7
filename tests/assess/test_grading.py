"""A score has a grade and passes by the rules of its edition."""

from decimal import Decimal

import pytest

from generator.assess.grading import grade_of, passed, passing_grades, possible_grades
from tests.assess.figures import as_decimals, rules


@pytest.mark.parametrize(
    ("score", "grade"),
    [
        ("100", "AA"), ("95", "AA"), ("94.99", "A"), ("85", "A"), ("84.99", "B"), ("75", "B"),
        ("74.99", "C"), ("65", "C"), ("64.99", "D"), ("55", "D"), ("54.99", "E"), ("50", "E"),
        ("49.99", "F"), ("0", "F"),
    ],
)  # fmt: skip
def test_letters_follow_from_the_score_alone(score: str, grade: str) -> None:
    assert grade_of(Decimal(score), {}, rules(2563)) == grade


@pytest.mark.parametrize(
    ("score", "tools", "grades"),
    [
        # FY 2566: 95.81 and yet ผ่านดี; FY 2568: 94.64, but EIT below 85, is ผ่าน
        ("95.81", {"IIT": "94", "EIT": "96", "OIT": "97"}, ("ผ่านดี",)),
        ("94.64", {"IIT": "96", "EIT": "84.99", "OIT": "99"}, ("ผ่าน",)),
        ("97", {"IIT": "95", "EIT": "95", "OIT": "99"}, ("ผ่านดีเยี่ยม",)),
        ("97", {}, ("ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน")),
        ("97", {"IIT": "90"}, ("ผ่านดี", "ผ่าน")),
        ("97", {"IIT": "80"}, ("ผ่าน",)),
        ("84.99", {}, ("ต้องปรับปรุง",)),
        ("69.99", {"IIT": "99"}, ("ต้องปรับปรุงโดยด่วน",)),
    ],
)
def test_names_look_at_each_tool_too(
    score: str, tools: dict[str, str], grades: tuple[str, ...]
) -> None:
    edition, known = rules(2566), as_decimals(tools)
    assert possible_grades(Decimal(score), known, edition) == grades
    assert grade_of(Decimal(score), known, edition) == (grades[0] if len(grades) == 1 else None)


def test_unknown_grading_has_no_grade_and_no_pass() -> None:
    edition = rules(2563, "moe_provincial_education_office")
    assert grade_of(Decimal(99), {}, edition) is None
    assert passed(Decimal(99), edition) is None
    assert passing_grades(edition) == ()


def test_pass_mark_itself_passes() -> None:
    assert passed(Decimal(85), rules(2563)) is True
    assert passed(Decimal("84.99"), rules(2563)) is False
    assert passed(None, rules(2563)) is None
    assert passed(Decimal(85), None) is None


@pytest.mark.parametrize(
    ("fiscal_year", "grades"),
    [(2563, ("AA", "A")), (2566, ("ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน"))],
)
def test_grades_that_pass(fiscal_year: int, grades: tuple[str, ...]) -> None:
    assert passing_grades(rules(fiscal_year)) == grades
