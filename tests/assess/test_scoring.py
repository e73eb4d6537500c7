"""Scores are counted again from the lowest level given, and only from what is established."""

from decimal import Decimal

import pytest

from generator.assess.rounding import rounded
from generator.assess.scores import announced_scores
from generator.assess.scoring import Recounts, recount_year
from generator.editions.edition import Edition
from generator.model.tree import Year
from tests.assess.figures import of_shipped, question, rules, year

TEN = dict.fromkeys((str(number) for number in range(1, 11)), "80")


def recounted(files: Year, edition: Edition | None = None) -> Recounts:
    by = edition or rules(files.fiscal_year)
    return recount_year(by, files, announced_scores(files, None))


def without(scores: dict[str, str], *codes: str) -> dict[str, str]:
    return {code: score for code, score in scores.items() if code not in codes}


def lowest(recounts: Recounts, code: str) -> Decimal | None:
    return recounts.scores().of(code)


# --- the shipped results ---------------------------------------------------------------------


def test_lamphun_2563_recomputes_to_what_was_announced() -> None:
    recomputed = of_shipped("lamphun", 2563).recomputed
    tools = {code: str(rounded(score)) for code, score in recomputed.tools.items()}
    assert tools == {"IIT": "88.51", "EIT": "81.81", "OIT": "92.17"}
    assert recomputed.overall is not None
    assert rounded(recomputed.overall) == Decimal("87.96")
    assert recomputed.grade == "A"


def test_lamphun_2563_is_counted_from_all_questions_and_items() -> None:
    assessment = of_shipped("lamphun", 2563)
    assert len(assessment.recomputed.questions) == 45
    assert len(assessment.announced.disclosures) == 43
    subs = {code: str(rounded(at)) for code, at in assessment.recomputed.sub_indicators.items()}
    # 6 of 9, 8 of 8, 7 of 7, 3 of 4, 4 of 5, 8 of 8, 2 of 2
    assert subs == {
        "9.1": "66.67",
        "9.2": "100.00",
        "9.3": "100.00",
        "9.4": "75.00",
        "9.5": "80.00",
        "10.1": "100.00",
        "10.2": "100.00",
    }


@pytest.mark.parametrize(
    ("slug", "fiscal_year", "overall"),
    [
        ("khelang-nakhon", 2565, "88.53"),
        ("khelang-nakhon", 2564, "89.76"),
        ("chiang-mai", 2565, "91.50"),
    ],
)
def test_overall_score_recomputes(slug: str, fiscal_year: int, overall: str) -> None:
    recomputed = of_shipped(slug, fiscal_year).recomputed.overall
    assert recomputed is not None
    assert str(rounded(recomputed)) == overall


def test_indicator_table_of_chiang_mai_alone_gives_a_hundredth_more() -> None:
    overall = of_shipped("chiang-mai", 2565).recounts.overall
    assert overall.printed is not None
    assert str(rounded(overall.printed.value)) == "91.51"
    assert overall.agrees


def test_indicator_2_of_chiang_mai_is_a_misprint() -> None:
    recounts = of_shipped("chiang-mai", 2565).recounts
    disagreeing = [code for code, one in recounts.indicators.items() if not one.agrees]
    assert disagreeing == ["2"]
    lowest = recounts.indicators["2"].lowest
    assert lowest is not None
    assert str(rounded(lowest.value)) == "81.80"


@pytest.mark.parametrize(
    ("slug", "fiscal_year", "code", "item"),
    [("chiang-mai", 2565, "i8", 2), ("lamphun", 2563, "i28", 1), ("lamphun", 2563, "e2", None)],
)
def test_rounding_explains_more_than_a_hundredth_in_a_row(
    slug: str, fiscal_year: int, code: str, item: int | None
) -> None:
    recounts = of_shipped(slug, fiscal_year).recounts
    recount = recounts.items[code, item] if item else recounts.questions[code]
    assert recount.announced is not None
    assert recount.lowest is not None
    assert abs(recount.lowest.value - recount.announced) > Decimal("0.01")
    assert recount.agrees


# --- only from everything that is needed -----------------------------------------------------


def test_score_without_anything_below_it_has_no_recount() -> None:
    recounts = recounted(year(indicators=TEN))
    assert recounts.indicators["1"].lowest is None
    assert lowest(recounts, "overall") == 80


def test_indicator_needs_all_its_questions() -> None:
    codes = [f"e{number}" for number in range(1, 6)]
    given = [question(code, score="90") for code in codes]
    assert lowest(recounted(year(questions=given)), "6") == 90
    assert lowest(recounted(year(questions=given[:-1])), "6") is None


def test_question_needs_all_its_items() -> None:
    both = [question("i26", 1, score="90"), question("i26", 2, score="80")]
    assert lowest(recounted(year(questions=both)), "i26") == 85
    assert lowest(recounted(year(questions=both[:1])), "i26") is None


def test_question_with_items_is_not_counted_from_its_own_shares() -> None:
    row = question("i11", level1="0", level2="0", level3="0", level4="100", score="50")
    assert lowest(recounted(year(questions=[row])), "i11") is None


def test_tool_needs_all_its_indicators_and_the_overall_score_all_tools() -> None:
    recounts = recounted(year(indicators=without(TEN, "10")))
    assert lowest(recounts, "IIT") == 80
    assert lowest(recounts, "OIT") is None
    assert lowest(recounts, "overall") is None


def test_printed_tool_stands_in_where_its_indicators_are_not_given() -> None:
    files = year(indicators=without(TEN, "9", "10"), result={"tools": {"OIT": "100"}})
    assert lowest(recounted(files), "overall") == 88


def test_sub_indicators_and_not_items_have_equal_weight() -> None:
    items = {f"O{number}": "100" for number in range(1, 34)} | {"O25": "0"}
    # 9.4 has four items: 75. The other four sub-indicators have 100.
    assert lowest(recounted(year(disclosures=items)), "9") == 95


def test_excluded_item_counts_neither_above_nor_below() -> None:
    items: dict[str, str | None] = {"O42": "100", "O43": None}
    assert lowest(recounted(year(disclosures=items)), "10.2") is None
    files = year(disclosures=items, result={"excluded_items": ["O43"]})
    assert lowest(recounted(files), "10.2") == 100


def test_sub_indicator_that_is_given_stands_in_for_its_items() -> None:
    subs = {"10.1": "50", "10.2": "100"}
    assert lowest(recounted(year(indicators=subs)), "10") == 75


# --- what an edition does not establish ------------------------------------------------------


@pytest.mark.parametrize("fiscal_year", [2567, 2568, 2569])
def test_edition_without_aggregation_recomputes_nothing(fiscal_year: int) -> None:
    items = {f"O{number}": "100" for number in range(1, 29)}
    scores = recounted(year(fiscal_year, indicators=TEN, disclosures=items)).scores()
    assert not scores.any_given


def test_edition_without_questions_recomputes_from_the_indicators_up() -> None:
    questions = [question("i1", score="90", text="…", kind="scale4", indicator="1")]
    recounts = recounted(year(2566, indicators=TEN, questions=questions))
    assert recounts.indicators["1"].lowest is None
    assert lowest(recounts, "overall") == 80


def test_row_of_a_question_the_edition_lacks_is_counted_by_its_own_kind() -> None:
    shares = {"level1": "0", "level2": "0", "level3": "0", "level4": "100"}
    row = question("i31", text="…", kind="scale4_reversed", indicator="1", **shares)
    assert lowest(recounted(year(questions=[row])), "i31") == 0


def test_question_the_edition_lacks_needs_its_items_without_a_gap() -> None:
    both = [question("i31", 1, score="90"), question("i31", 2, score="80")]
    gap = [question("i31", 1, score="90"), question("i31", 1_000_000_000, score="80")]
    assert lowest(recounted(year(questions=both)), "i31") == 85
    assert lowest(recounted(year(questions=gap)), "i31") is None


def test_row_is_not_counted_when_the_points_of_the_answers_are_not_established() -> None:
    row = question("i1", text="…", kind="yes_no_good_yes", indicator="1", yes="90", no="10")
    assert lowest(recounted(year(2566, questions=[row])), "i1") is None


def test_question_turns_round_with_its_edition() -> None:
    shares = {"level1": "10", "level2": "20", "level3": "30", "level4": "40"}
    row = question("i27", **shares)
    assert lowest(recounted(year(2563, questions=[row])), "i27") == Decimal("66.7")
    assert lowest(recounted(year(2565, questions=[row])), "i27") == Decimal("33.3")


# --- one cause -------------------------------------------------------------------------------


def test_misprinted_part_is_not_blamed_on_what_is_above_it() -> None:
    rows = [question(f"e{number}", score="80") for number in range(1, 6)]
    files = year(questions=rows, indicators={**TEN, "6": "90"}, result={"tools": {"EIT": "80"}})
    recounts = recounted(files)
    assert not recounts.indicators["6"].agrees
    assert recounts.tools["EIT"].agrees


def test_mistyped_share_is_not_blamed_on_what_is_above_it() -> None:
    shares = {"level1": "0", "level2": "0", "level3": "90", "level4": "10", "score": "96.70"}
    whole, other = question("e1", score="96.70"), question("e1", 2, score="96.70")
    recounts = recounted(year(questions=[whole, question("e1", 1, **shares), other]))
    assert not recounts.items["e1", 1].agrees
    assert recounts.questions["e1"].agrees


def test_wrong_score_above_right_parts_is_found() -> None:
    files = year(indicators=TEN, result={"overall": "80.02", "tools": {"IIT": "80"}})
    assert not recounted(files).overall.agrees
    assert recounted(year(indicators=TEN, result={"overall": "80.01"})).overall.agrees
