"""What pictures show, said in one sentence that follows from the numbers alone."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.assess.trend import TrendPoint
from generator.model.identity import Digits
from generator.pages.change_bars import change_bar, scale_of
from generator.pages.measure_standing import Count
from generator.pages.numerals import Numerals
from generator.pages.readings import (
    Named,
    changes_reading,
    months_reading,
    scores_reading,
    trend_reading,
)
from generator.pages.state_strip import state_strip
from tests.pages.written_pages import shipped

ARABIC = Numerals()
MARK = Decimal(85)
points = st.decimals(min_value=0, max_value=100, places=2)
differences = st.decimals(min_value=-100, max_value=100, places=2)


def named(**values: str) -> list[Named]:
    return [Named(name=name, value=Decimal(value)) for name, value in values.items()]


def test_scores_are_read_as_how_many_reach_the_mark_and_both_ends() -> None:
    told = scores_reading(named(ก="100", ข="85", ค="84.99"), MARK, "ตัวชี้วัด", ARABIC)
    assert told == "2 จาก 3 ตัวชี้วัดถึงเกณฑ์เป้าหมาย 85 คะแนน สูงที่สุดคือก (100.00) ต่ำที่สุดคือค (84.99)"


@pytest.mark.parametrize(
    ("values", "beginning"),
    [
        ({"ก": "90", "ข": "85"}, "ทั้ง 2 ตัวชี้วัดถึงเกณฑ์เป้าหมาย 85 คะแนน"),
        ({"ก": "10", "ข": "84.99"}, "ทั้ง 2 ตัวชี้วัดต่ำกว่าเกณฑ์เป้าหมาย 85 คะแนน"),
    ],
)
def test_all_or_none_that_reach_the_mark_are_told_as_all(
    values: dict[str, str], beginning: str
) -> None:
    told = scores_reading(named(**values), MARK, "ตัวชี้วัด", ARABIC)
    assert told is not None
    assert told.startswith(beginning)


def test_without_a_mark_nothing_is_said_of_it() -> None:
    told = scores_reading(named(ก="90", ข="80"), None, "ตัวชี้วัด", ARABIC)
    assert told == "สูงที่สุดคือก (90.00) ต่ำที่สุดคือข (80.00)"


def test_equal_scores_are_all_named_and_many_are_counted() -> None:
    two = scores_reading(named(ก="90", ข="90", ค="80"), None, "ตัวชี้วัด", ARABIC)
    many = scores_reading(named(ก="90", ข="90", ค="90", ง="80"), None, "ตัวชี้วัด", ARABIC)
    assert two == "สูงที่สุดคือก และข (90.00) ต่ำที่สุดคือค (80.00)"
    assert many == "สูงที่สุดคือ 3 ตัวชี้วัดเท่ากัน (90.00) ต่ำที่สุดคือง (80.00)"
    assert scores_reading(named(ก="90"), MARK, "ตัวชี้วัด", ARABIC) is None


def test_changes_are_read_as_how_many_rose_and_fell_and_which_most() -> None:
    told = changes_reading(named(ก="7.14", ข="0.81", ค="-6.55", ง="0"), "ตัวชี้วัด", ARABIC)
    assert told == (
        "เทียบกับปีก่อน เพิ่มขึ้น 2 ตัวชี้วัด มากที่สุดคือก (7.14 คะแนน) "
        "และลดลง 1 ตัวชี้วัด คือค (6.55 คะแนน) และคงเดิม 1 ตัวชี้วัด"
    )
    assert changes_reading(named(ก="1"), "ตัวชี้วัด", ARABIC) is None


@given(st.lists(differences, min_size=2, max_size=10))
def test_every_change_is_counted_once(values: list[Decimal]) -> None:
    told = changes_reading([Named(name="ก", value=one) for one in values], "ตัวชี้วัด", ARABIC)
    assert told is not None
    counts = re.findall(r"(?:เพิ่มขึ้น|ลดลง|คงเดิม) (\d+) ตัวชี้วัด", told)
    assert sum(map(int, counts)) == len(values)


@pytest.mark.parametrize(
    ("scores", "told"),
    [
        (("84.24", "88.53"), "ปี 2565 ได้ 88.53 คะแนน สูงกว่าปี 2564 อยู่ 4.29 คะแนน"),
        (("90", "88"), "ปี 2565 ได้ 88.00 คะแนน ต่ำกว่าปี 2564 อยู่ 2.00 คะแนน"),
        (("90", "90"), "ปี 2565 ได้ 90.00 คะแนน เท่ากับปี 2564"),
    ],
)
def test_trend_is_read_from_its_first_year_to_its_last(scores: tuple[str, str], told: str) -> None:
    drawn = [
        TrendPoint(fiscal_year=2564 + at, score=Decimal(one), has_page=True)
        for at, one in enumerate(scores)
    ]
    assert trend_reading(drawn, ARABIC) == told


@pytest.mark.parametrize(
    ("scores", "told"),
    [
        ({2562: "84.24", 2563: "78.66", 2564: "89.76", 2565: "88.53"},
         ("ปี 2565 ได้ 88.53 คะแนน สูงกว่าปี 2562 อยู่ 4.29 คะแนน "
         "สูงที่สุดปี 2564 (89.76) ต่ำที่สุดปี 2563 (78.66)")),
        ({2562: "90", 2564: "80", 2566: "90"},
         ("ปี 2566 ได้ 90.00 คะแนน เท่ากับปี 2562 "
         "สูงที่สุดปี 2562 และปี 2566 (90.00) ต่ำที่สุดปี 2564 (80.00)")),
        ({2562: "80", 2563: "90", 2564: "90", 2565: "90"},
         ("ปี 2565 ได้ 90.00 คะแนน สูงกว่าปี 2562 อยู่ 10.00 คะแนน "
         "สูงที่สุด 3 ปีเท่ากัน (90.00) ต่ำที่สุดปี 2562 (80.00)")),
        ({2562: "90", 2563: "90", 2564: "90"}, "ปี 2564 ได้ 90.00 คะแนน เท่ากับปี 2562"),
    ],
    ids=["each", "a missing year and two alike", "three alike", "all alike"],
)  # fmt: skip
def test_trend_of_three_years_or_more_names_its_highest_and_lowest(
    scores: dict[int, str], told: str
) -> None:
    drawn = [
        TrendPoint(fiscal_year=year, score=Decimal(score), has_page=True)
        for year, score in scores.items()
    ]
    assert trend_reading(drawn, ARABIC) == told


@given(st.lists(differences, min_size=1, max_size=10))
def test_bar_of_a_change_stays_in_its_cell_and_on_its_side(values: list[Decimal]) -> None:
    scale = scale_of(values)
    assert scale is not None
    assert scale % 5 == 0
    for one in values:
        bar = change_bar(one, scale)
        x, width = Decimal(bar.x.rstrip("%")), Decimal(bar.width.rstrip("%"))
        assert 0 <= x <= x + width <= 100
        assert (x >= 50) if one > 0 else (x + width == 50)


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        (
            {"ตุลาคม 2565": 1, "พฤศจิกายน 2565": 4},
            "เดือนที่มีงานในแผนมากที่สุดคือเดือนพฤศจิกายน 2565 (4 กิจกรรม)",
        ),
        (
            {"ตุลาคม 2565": 4, "พฤศจิกายน 2565": 4, "ธันวาคม 2565": 0},
            "เดือนที่มีงานในแผนมากที่สุดคือเดือนตุลาคม 2565 และเดือนพฤศจิกายน 2565 (เดือนละ 4 กิจกรรม)",
        ),
        (
            {"ตุลาคม 2565": 2, "พฤศจิกายน 2565": 2, "ธันวาคม 2565": 2, "มกราคม 2566": 1},
            "เดือนที่มีงานในแผนมากที่สุดมี 3 เดือน (เดือนละ 2 กิจกรรม)",
        ),
        ({"ตุลาคม 2565": 2, "พฤศจิกายน 2565": 2}, None),
        ({"ตุลาคม 2565": 2}, None),
        ({}, None),
    ],
)
def test_plan_is_read_as_its_fullest_months(numbers: dict[str, int], told: str | None) -> None:
    assert months_reading(numbers, "กิจกรรม", ARABIC) == told


def test_nothing_is_drawn_where_nothing_is_compared() -> None:
    assert scale_of([None, None]) is None
    assert scale_of([]) is None


@given(st.lists(st.integers(min_value=1, max_value=200), min_size=1, max_size=6))
def test_row_of_measures_is_whole_however_many_there_are(numbers: list[int]) -> None:
    counts = [Count(measures=one, number=str(one), status=f"สถานะ {one}") for one in numbers]
    strip = state_strip(counts, f"{sum(numbers)} มาตรการ", "มาตรการ", ARABIC)
    assert strip is not None
    widths = [Decimal(part.width.rstrip("%")) for part in strip.parts]
    assert abs(sum(widths, Decimal(0)) - 100) < Decimal("0.05")
    assert [part.number for part in strip.parts] == [str(one) for one in numbers]


def test_row_of_measures_is_read_with_every_status() -> None:
    counts = [
        Count(measures=1, number="๑", status="ดำเนินการแล้วเสร็จ"),
        Count(measures=2, number="๒", status="เอกสารไม่ได้ระบุสถานะ"),
    ]
    strip = state_strip(counts, "๓ มาตรการ", "มาตรการ", Numerals(Digits.THAI))
    assert strip is not None
    assert strip.reading == "จาก ๓ มาตรการ ดำเนินการแล้วเสร็จ ๑ มาตรการ เอกสารไม่ได้ระบุสถานะ ๒ มาตรการ"
    assert [part.look for part in strip.parts] == ["done", "unknown"]


def test_row_of_many_statuses_is_read_as_what_is_done_and_what_is_most() -> None:
    numbers = {"ดำเนินการแล้วเสร็จ": 1, "อยู่ระหว่างดำเนินการ": 5, "ยกเลิก": 2, "เอกสารไม่ได้ระบุสถานะ": 3}
    counts = [Count(measures=one, number=str(one), status=name) for name, one in numbers.items()]
    strip = state_strip(counts, "11 มาตรการ", "มาตรการ", ARABIC)
    assert strip is not None
    assert strip.reading == ("จาก 11 มาตรการ ดำเนินการแล้วเสร็จ 1 มาตรการ อยู่ระหว่างดำเนินการ 5 มาตรการ")
    assert len(strip.parts) == 4


def test_statuses_of_equally_many_measures_are_left_to_the_table() -> None:
    counts = [
        Count(measures=one, number=str(one), status=name)
        for name, one in {"ดำเนินการแล้วเสร็จ": 1, "ก": 2, "ข": 2, "ค": 2}.items()
    ]
    strip = state_strip(counts, "7 มาตรการ", "มาตรการ", ARABIC)
    assert strip is not None
    assert strip.reading == "จาก 7 มาตรการ ดำเนินการแล้วเสร็จ 1 มาตรการ"
    assert len(strip.parts) == 4


@pytest.mark.parametrize(
    ("measures", "told"),
    [
        (6, "ทั้ง 6 มาตรการ กำหนดไว้ในแผน ยังไม่พบรายงาน"),
        (1, "1 มาตรการ กำหนดไว้ในแผน ยังไม่พบรายงาน"),
    ],
)
def test_measures_of_one_status_are_told_as_all(measures: int, told: str) -> None:
    counts = [Count(measures=measures, number=str(measures), status="กำหนดไว้ในแผน ยังไม่พบรายงาน")]
    strip = state_strip(counts, f"{measures} มาตรการ", "มาตรการ", ARABIC)
    assert strip is not None
    assert strip.reading == told


def test_plan_without_measures_has_no_row() -> None:
    assert state_strip([], "๐ มาตรการ", "มาตรการ", ARABIC) is None


def test_every_picture_of_the_shipped_pages_has_its_sentence() -> None:
    for path, text in shipped().pages().items():
        drawn = text.count('<figure class="trend">') + text.count('<figure class="states">')
        drawn += text.count('<svg class="delta"') > 0
        assert text.count('<p class="reading">') >= drawn, path
