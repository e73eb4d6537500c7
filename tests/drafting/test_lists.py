"""What is to fix, to develop and to keep follows from the figures alone."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pytest

from generator.assess.assessment import Assessment
from generator.drafting.lists import Lists, Mark, lists_of, mark_of
from generator.model.tree import Year
from tests.assess.figures import agency, assessed, of_shipped, question, year

MARK = Mark(points=Decimal(85))
LISTED = {"1": "96", "2": "84.99", "3": "85", "4": "60", "5": "100"}


def of(files: Year) -> Assessment:
    return assessed(agency(files), files.fiscal_year)


def codes(lists: Lists) -> tuple[list[str], list[str], list[str]]:
    """Return what is to fix, to develop and to keep."""
    fix, develop, keep = (
        [one.code for one in found] for found in (lists.fix, lists.develop, lists.keep)
    )
    return fix, develop, keep


def split(scores: Mapping[str, object], mark: Mark = MARK) -> tuple[list[str], ...]:
    return codes(lists_of(of(year(indicators=scores)), mark))


def test_below_the_mark_is_to_fix_and_the_lowest_that_reaches_it_to_develop() -> None:
    assert split(LISTED) == (["4", "2"], ["3"], ["5", "1"])


def test_nothing_below_the_mark_leaves_fix_empty_and_offers_the_three_lowest() -> None:
    assert split({"1": "96", "2": "90", "3": "85", "4": "88"}) == ([], ["3", "4", "2"], ["1"])


def test_a_full_score_cannot_be_developed() -> None:
    assert split({"1": "100", "2": "99", "3": "100"}) == ([], ["2"], ["1", "3"])
    assert split({"1": "100", "2": "80"}) == (["2"], [], ["1"])


def test_all_below_the_mark_leaves_nothing_to_develop_or_keep() -> None:
    assert split({"1": "70", "2": "60"}) == (["2", "1"], [], [])


def test_without_a_mark_nothing_is_urgent_and_nothing_good() -> None:
    assert split(LISTED, Mark(points=None)) == ([], ["4", "2", "3"], [])


def test_what_has_a_part_below_the_mark_is_developed_before_what_is_lower() -> None:
    rows = [question("i1", score="70"), question("i2", score="100"), question("i13", score="90")]
    files = year(indicators={"1": "95", "3": "90", "4": "80"}, questions=rows)
    assert codes(lists_of(of(files), MARK)) == (["4"], ["1"], ["3"])


def test_three_at_most_are_developed_beside_what_is_to_fix() -> None:
    assert codes(lists_of(of_shipped("lamphun", 2563), MARK)) == (
        ["8", "6", "7", "9", "4"],
        ["2", "5", "3"],
        ["10", "1"],
    )


def test_tools_take_the_place_of_indicators_without_scores() -> None:
    files = year(result={"overall": "86", "tools": {"IIT": "90", "EIT": "80", "OIT": "88"}})
    assert codes(lists_of(of(files), MARK)) == (["EIT"], ["OIT"], ["IIT"])


def test_a_year_without_taking_part_has_no_low_score() -> None:
    files = year(result={"participated": "no", "tools": {"OIT": "0.00"}})
    assert lists_of(of(files), MARK) == Lists()


@pytest.mark.parametrize(
    ("target", "mark"),
    [
        (None, MARK),
        ("90", Mark(points=Decimal(90), is_own=True)),
        ("85", MARK),
        ("80", MARK),  # an agency's own aim does not lower what everyone must reach
    ],
)
def test_the_mark_is_the_pass_mark_or_a_higher_target(target: str | None, mark: Mark) -> None:
    work = year(2564, result={"target": target} if target else None)
    assert mark_of(of(year(indicators=LISTED)), work) == mark


def test_a_target_is_the_mark_where_no_pass_mark_is_known() -> None:
    files = assessed(agency(year(2562, indicators=LISTED)), 2562)
    assert mark_of(files, None) == Mark(points=None)
    work = year(2563, result={"target": "80"})
    assert mark_of(files, work) == Mark(points=Decimal(80), is_own=True)
