"""The parts of the views: bars, changes, the trend, which measures answer what."""

from decimal import Decimal

import pytest

from generator.assess.trend import TrendPoint
from generator.chain.answering import measures_for
from generator.chain.work import work_year_of
from generator.model.identity import Digits
from generator.pages import wording
from generator.pages.figures import Bar, bar
from generator.pages.numerals import Numerals
from generator.pages.trend_chart import TrendChart, trend_chart
from tests.pages.written_pages import sample, shipped, shown_weak_points

MARK = Decimal(85)
ARABIC, THAI = Numerals(), Numerals(Digits.THAI)


@pytest.mark.parametrize(
    ("score", "mark", "expected"),
    [
        ("84.99", MARK, Bar(length=84, look="weak")),
        ("85", MARK, Bar(length=85)),
        ("100", MARK, Bar(length=100)),
        ("0", MARK, Bar(length=0, look="weak")),
        ("84.99", None, Bar(length=84, look="unmarked")),
        ("84.99", Decimal(80), Bar(length=84, look="unmarked")),
    ],
)
def test_bar_stays_on_the_right_side_of_the_line(
    score: str, mark: Decimal | None, expected: Bar
) -> None:
    assert bar(Decimal(score), mark) == expected


@pytest.mark.parametrize(
    ("difference", "words"),
    [
        ("0.81", "เพิ่มขึ้น +0.81"),
        ("-0.64", "ลดลง -0.64"),
        ("-0.645", "ลดลง -0.65"),
        ("0", "คงเดิม"),
        ("0.004", "คงเดิม"),
        ("-0.004", "คงเดิม"),
    ],
)
def test_change_is_told_with_word_and_sign(difference: str, words: str) -> None:
    assert wording.change_in_words(Decimal(difference), ARABIC) == words


@pytest.mark.parametrize(
    ("points", "written"), [("88.525", "88.53"), ("100", "100.00"), ("0", "0.00"), ("9.9", "9.90")]
)
def test_score_has_two_decimals_rounded_half_up(points: str, written: str) -> None:
    assert ARABIC.score(Decimal(points)) == written


def test_numbers_in_thai_digits() -> None:
    assert THAI.score(Decimal("88.53")) == "๘๘.๕๓"
    assert THAI.count(1_302_548) == "๑,๓๐๒,๕๔๘"
    assert THAI.mark(Decimal("85.00")) == "๘๕"
    assert ARABIC.mark(Decimal("87.5")) == "87.50"


def points(**years: str) -> list[TrendPoint]:
    return [
        TrendPoint(fiscal_year=int(year[1:]), score=Decimal(score), has_page=True)
        for year, score in years.items()
    ]


def chart(**years: str) -> TrendChart:
    found = trend_chart(points(**years), MARK, ARABIC)
    assert found is not None
    return found


def test_trend_needs_two_scores() -> None:
    assert trend_chart([], MARK, ARABIC) is None
    assert trend_chart(points(y2565="88.53"), MARK, ARABIC) is None


def test_trend_has_a_gap_where_a_year_is_missing() -> None:
    drawn = chart(y2562="84.24", y2563="78.66", y2565="88.53")
    assert [tick.label for tick in drawn.ticks] == ["2562", "2563", "2564", "2565"]
    assert len(drawn.dots) == 3
    assert len(drawn.segments) == 1
    assert drawn.title.endswith("ปี 2562 ได้ 84.24, ปี 2563 ได้ 78.66, ปี 2565 ได้ 88.53")


def test_trend_keeps_to_the_width_of_a_phone() -> None:
    drawn = chart(**{f"y{year}": "80" for year in range(2555, 2566)})
    assert [dot.value for dot in drawn.dots] == ["80.00"] * 6
    assert drawn.width <= 328


@pytest.mark.parametrize("scores", [("0", "100"), ("84.99", "85"), ("100", "100"), ("3", "3")])
def test_trend_draws_inside_its_frame(scores: tuple[str, str]) -> None:
    drawn = chart(y2564=scores[0], y2565=scores[1])
    heights = [height for dot in drawn.dots for height in (dot.y, dot.value_y)]
    assert all(16 <= height <= drawn.height - 18 for height in heights)
    assert drawn.target_y is not None


def test_trend_puts_a_score_below_the_mark_under_its_line() -> None:
    drawn = chart(y2564="84.99", y2565="85")
    assert drawn.target_y is not None
    below, above = drawn.dots
    assert below.value_y > drawn.target_y >= above.y > above.value_y


@pytest.mark.parametrize(
    ("indicator", "ids"),
    [
        ("2", ["m01", "m04"]),  # its code; the tool above it
        ("4", ["m02", "m04"]),  # through the point f01 of the analysis
        ("8", ["m03"]),  # the question e14 under it
        ("9", []),
        ("1", ["m04"]),
    ],
)
def test_measure_answers_by_code_point_question_or_tool(indicator: str, ids: list[str]) -> None:
    work = sample().site("ban-rao").work_on(2565)
    assert work is not None
    assert [one.id for one in measures_for(indicator, work)] == ids


def test_sub_indicator_does_not_answer_an_indicator_that_begins_alike() -> None:
    work = shipped().site("khelang-nakhon").work_on(2565)
    assert work is not None
    assert [one.id for one in measures_for("9", work)] == ["m06"]
    assert measures_for("10", work) == ()
    assert measures_for("1", work) == ()


def test_analysis_may_name_the_year_it_is_about() -> None:
    agency = shipped().agency("chiang-mai")
    found = work_year_of(agency, 2565)
    assert found is not None
    assert found.fiscal_year == 2566
    assert work_year_of(agency, 2566) is None


def test_weak_points_are_those_below_the_mark_lowest_first() -> None:
    site = shipped()
    found = shown_weak_points(site, "khelang-nakhon", 2565)
    assert [one.score for one in found.points] == [
        "78.74", "80.74", "80.81", "80.98", "81.43", "83.97",
    ]  # fmt: skip
    assert found.count is None


def test_who_gave_low_scores_is_said_of_each_point_where_they_differ() -> None:
    site = shipped()
    found = shown_weak_points(site, "lamphun", 2563)
    assert found.beginning is None
    assert {one.beginning for one in found.points} == {
        wording.LOW_BY_RESPONDENTS,
        wording.LOW_BY_ASSESSORS,
    }


def test_weak_point_names_its_two_lowest_questions() -> None:
    site = shipped()
    found = shown_weak_points(site, "lamphun", 2563)
    assert [part.score for part in found.points[0].parts] == ["70.04", "75.51"]
    assert all(part.name.startswith("ข้อคำถาม e1") for part in found.points[0].parts)
