"""Points to gain: what the overall score gains when one score reaches 100."""

from decimal import Decimal

import pytest

from generator.assess.rounding import rounded
from tests.assess.figures import agency, assessed, of_shipped, question, year


def test_item_at_0_in_10_2_gains_5_points_in_2563() -> None:
    gains = assessed(agency(year(disclosures={"O42": "0", "O43": "100"}))).gains
    assert gains.disclosures == {"O42": 5, "O43": 0}


@pytest.mark.parametrize(
    ("item", "gain"),
    # Lamphun 2563: 9.4 has four items, 9.5 five, 9.1 nine
    [("O25", "1.00"), ("O32", "0.80"), ("O3", "0.44"), ("O42", "0.00")],
)
def test_item_of_lamphun_gains(item: str, gain: str) -> None:
    found = of_shipped("lamphun", 2563).gains.disclosures[item]
    assert found is not None
    assert str(rounded(found)) == gain


def test_the_two_items_of_analysis_and_report_gain_4_points_in_2566() -> None:
    gains = assessed(agency(year(2566, disclosures={"O42": "0", "O43": "0"})), 2566).gains
    assert gains.disclosures == {"O42": 2, "O43": 2}


def test_excluded_item_gains_nothing_and_makes_the_others_worth_more() -> None:
    items = {"O42": "0", "O43": "0"}
    files = year(disclosures=items, result={"excluded_items": ["O43"]})
    assert assessed(agency(files)).gains.disclosures == {"O42": 10}


def test_announced_score_counts_before_the_recomputed_one() -> None:
    rows = [question(f"e{number}", score="80") for number in range(1, 6)]
    files = year(questions=rows, indicators={"6": "90"})
    assert assessed(agency(files)).gains.indicators == {"6": 1}


def test_recomputed_score_counts_where_none_was_announced() -> None:
    rows = [question(f"e{number}", score="80") for number in range(1, 6)]
    gains = assessed(agency(year(questions=rows))).gains
    assert gains.indicators == {"6": 2}
    assert gains.questions["e1"] == Decimal("0.4")


@pytest.mark.parametrize("fiscal_year", [2567, 2568, 2569])
def test_share_that_is_not_established_is_no_number(fiscal_year: int) -> None:
    files = year(fiscal_year, disclosures={"O1": "0"}, indicators={"1": "80"})
    gains = assessed(agency(files), fiscal_year).gains
    assert gains.disclosures == {"O1": None}
    assert gains.indicators == {"1": None}


def test_question_of_unknown_number_is_no_number() -> None:
    row = question("i1", score="80", text="…", indicator="1")
    assert assessed(agency(year(2566, questions=[row])), 2566).gains.questions == {"i1": None}


def test_score_that_is_not_given_has_no_gain() -> None:
    gains = assessed(agency(year(disclosures={"O42": None}))).gains
    assert gains.disclosures == {}
    assert gains.questions == {}
