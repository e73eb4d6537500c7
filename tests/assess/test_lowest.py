"""What an indicator is made of, and the lowest of it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.assess.assessment import Assessment
from generator.assess.lowest import codes_under, lowest_parts, parts_of
from generator.model.tree import Year
from tests.assess.figures import agency, assessed, of_shipped, question, rules, year


def of(files: Year) -> Assessment:
    return assessed(agency(files), files.fiscal_year)


def test_lowest_questions_of_lamphun_are_those_of_its_report() -> None:
    lowest = lowest_parts(of_shipped("lamphun", 2563), "4", 2)
    assert lowest.shown == {"i20": Decimal("69.64"), "i23": Decimal("76.89")}
    assert lowest.equal == ()


def test_items_that_share_the_score_of_the_last_one_shown_are_named_too() -> None:
    lowest = lowest_parts(of_shipped("lamphun", 2563), "9", 2)
    assert lowest.shown == {"O3": Decimal(0), "O8": Decimal(0)}
    assert lowest.equal == ("O9", "O25", "O32")


def test_a_part_that_reaches_the_score_of_its_indicator_is_none_of_the_lowest() -> None:
    files = of(year(indicators={"4": "80"}, questions=[question("i19", score="80")]))
    assert parts_of(files, "4") == {"i19": Decimal(80)}
    assert lowest_parts(files, "4", 2).shown == {}


def test_nothing_is_made_up_where_only_the_indicator_has_a_score() -> None:
    assert parts_of(of(year(indicators={"4": "80"})), "4") == {}


@pytest.mark.parametrize(
    ("items", "parts"), [({}, {"9.1": Decimal(70)}), ({"O3": "0"}, {"O3": Decimal(0)})]
)
def test_the_lowest_level_that_has_scores_is_taken(
    items: dict[str, object], parts: dict[str, Decimal]
) -> None:
    files = year(indicators={"9": "80", "9.1": "70"}, disclosures=items)
    assert parts_of(of(files), "9") == parts


def test_files_say_where_a_question_belongs_that_the_rules_do_not_have() -> None:
    rows = [question("i1", score="60", text="ข้อแรก", indicator="1")]
    files = of(year(2566, indicators={"1": "80"}, questions=rows))
    assert parts_of(files, "1") == {"i1": Decimal(60)}


def test_codes_of_indicator_1_are_not_those_of_10() -> None:
    codes = codes_under("1", rules(2563), year(indicators={"10": "90", "10.1": "90"}))
    assert "i1" in codes
    assert not codes & {"10", "10.1", "O42"}
