"""How scores stand to the mark and to others, and who answered most, from the numbers alone."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.identity import Digits
from generator.pages.numerals import Numerals
from generator.pages.readings import Named
from generator.pages.standing_readings import (
    done_reading,
    lowest_reading,
    mark_reading,
    means_reading,
    persons_reading,
)
from tests.cli.process import write
from tests.pages.written_pages import Content, shipped, written

ARABIC, THAI = Numerals(), Numerals(Digits.THAI)
MARK = Decimal(85)


def named(**values: str) -> list[Named]:
    return [Named(name=name, value=Decimal(value)) for name, value in values.items()]


@pytest.mark.parametrize(
    ("score", "told"),
    [
        ("75.40", "ต่ำกว่าเกณฑ์เป้าหมาย 85 คะแนน อยู่ 9.60 คะแนน"),
        ("85", "เท่ากับเกณฑ์เป้าหมาย 85 คะแนน"),
        ("85.01", "สูงกว่าเกณฑ์เป้าหมาย 85 คะแนน อยู่ 0.01 คะแนน"),
    ],
)
def test_one_score_is_told_by_its_distance_from_the_mark(score: str, told: str) -> None:
    assert mark_reading(named(ก=score), MARK, "คะแนน", ARABIC) == told


def test_several_scores_are_counted_and_none_or_no_mark_tell_nothing() -> None:
    assert mark_reading(named(ก="90", ข="85"), MARK, "คะแนน", ARABIC) == (
        "ทั้ง 2 คะแนนถึงเกณฑ์เป้าหมาย 85 คะแนน สูงที่สุดคือก (90.00) ต่ำที่สุดคือข (85.00)"
    )
    assert mark_reading([], MARK, "คะแนน", ARABIC) is None
    assert mark_reading(named(ก="90"), None, "คะแนน", ARABIC) is None
    assert mark_reading(named(ก="80"), MARK, "คะแนน", THAI) == (
        "ต่ำกว่าเกณฑ์เป้าหมาย ๘๕ คะแนน อยู่ ๕.๐๐ คะแนน"
    )


LOWEST = "ตัวชี้วัดที่ได้คะแนนต่ำที่สุดคือ"


@pytest.mark.parametrize(
    ("values", "mark", "told"),
    [
        (
            ["90", "84.99", "70"],
            MARK,
            f"2 จาก 3 ตัวชี้วัดยังต่ำกว่าเกณฑ์เป้าหมาย 85 คะแนน {LOWEST}ค (70.00)",
        ),
        (["84", "84"], MARK, f"ทั้ง 2 ตัวชี้วัดยังต่ำกว่าเกณฑ์เป้าหมาย 85 คะแนน {LOWEST}ก และข (84.00)"),
        (["85", "90"], MARK, f"ทั้ง 2 ตัวชี้วัดถึงเกณฑ์เป้าหมาย 85 คะแนน {LOWEST}ก (85.00)"),
        (["84"], MARK, "ก (84.00) ยังต่ำกว่าเกณฑ์เป้าหมาย 85 คะแนน"),
        (["85"], MARK, "ก (85.00) ถึงเกณฑ์เป้าหมาย 85 คะแนน"),
        (["70"], None, f"{LOWEST}ก (70.00)"),
    ],
)
def test_weak_points_are_counted_among_all_scores(
    values: list[str], mark: Decimal | None, told: str
) -> None:
    scores = named(**dict(zip("กขค", values, strict=False)))
    assert lowest_reading(scores, mark, "ตัวชี้วัด", ARABIC) == told


def test_weak_points_are_read_in_the_digits_of_the_agency() -> None:
    told = lowest_reading(named(ก="84.50", ข="90"), MARK, "ตัวชี้วัด", THAI)
    assert told == f"๑ จาก ๒ ตัวชี้วัดยังต่ำกว่าเกณฑ์เป้าหมาย ๘๕ คะแนน {LOWEST}ก (๘๔.๕๐)"


@pytest.mark.parametrize(
    ("done", "told"),
    [
        ("0", "ยังไม่มีส่วนที่แล้วเสร็จ (ร้อยละ 0)"),
        ("0.50", "ดำเนินการแล้วร้อยละ 0.50 เหลืออีกร้อยละ 99.50"),
        ("60", "ดำเนินการแล้วร้อยละ 60 เหลืออีกร้อยละ 40"),
        ("100", "ดำเนินการครบร้อยละ 100"),
    ],
)
def test_progress_is_told_with_what_is_left(done: str, told: str) -> None:
    assert done_reading(Decimal(done), ARABIC) == told


def test_means_are_told_by_side_and_by_the_farthest_of_each() -> None:
    told = means_reading(named(ก="1.20", ข="0", ค="-3.10", ง="0.30"), "ตัวชี้วัด", ARABIC)
    assert told == (
        "เทียบกับคะแนนเฉลี่ยของประเภท สูงกว่า 2 ตัวชี้วัด เท่ากับ 1 ตัวชี้วัด ต่ำกว่า 1 ตัวชี้วัด "
        "สูงกว่ามากที่สุดคือก (+1.20) ต่ำกว่ามากที่สุดคือค (-3.10)"
    )


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"ก": "0", "ข": "0.001"}, "ทั้ง 2 ตัวชี้วัดเท่ากับคะแนนเฉลี่ยของประเภท"),
        (
            {"ก": "-1", "ข": "-1"},
            "ทั้ง 2 ตัวชี้วัดต่ำกว่าคะแนนเฉลี่ยของประเภท ต่ำกว่ามากที่สุดคือก และข (-1.00)",
        ),
    ],
)
def test_means_on_one_side_are_told_as_all(values: dict[str, str], told: str) -> None:
    said = means_reading(named(**values), "ตัวชี้วัด", ARABIC)
    assert said == told


def test_one_mean_or_none_is_no_comparison() -> None:
    assert means_reading(named(ก="1"), "ตัวชี้วัด", ARABIC) is None
    assert means_reading([], "ตัวชี้วัด", ARABIC) is None


@given(st.lists(st.integers(-10000, 10000), min_size=2, max_size=12))
def test_every_mean_is_counted_once(hundredths: list[int]) -> None:
    values = [Named(name="ก", value=Decimal(one) / 100) for one in hundredths]
    told = means_reading(values, "เรื่อง", ARABIC)
    assert told is not None
    head = told.partition("มากที่สุดคือ")[0]
    if told.startswith("ทั้ง"):
        assert f"ทั้ง {len(values)} เรื่อง" in head
        return
    numbers = [int(one) for one in head.split() if one.isdigit()]
    assert sum(numbers) == len(values)


def test_largest_group_is_told_with_its_share_of_all() -> None:
    told = persons_reading(named(หญิง="58", ชาย="62"), 120, ARABIC, some_withheld=False)
    assert told == "กลุ่มที่ตอบมากที่สุดคือชาย จำนวน 62 คน จาก 120 คน (ร้อยละ 51.67)"


def test_thai_digits_are_those_of_the_agency() -> None:
    told = persons_reading(named(หญิง="58", ชาย="62"), 120, THAI, some_withheld=False)
    assert told == "กลุ่มที่ตอบมากที่สุดคือชาย จำนวน ๖๒ คน จาก ๑๒๐ คน (ร้อยละ ๕๑.๖๗)"


def test_equal_groups_share_the_first_place() -> None:
    equal = persons_reading(named(ก="5", ข="5"), 10, ARABIC, some_withheld=False)
    assert equal == "ทั้ง 2 กลุ่มตอบเท่ากัน กลุ่มละ 5 คน"
    two = persons_reading(named(ก="9", ข="9", ค="5"), 23, ARABIC, some_withheld=False)
    assert two is not None
    assert two.endswith("ก และข กลุ่มละ 9 คน")


def test_digits_and_latin_letters_are_set_off_from_the_word_before() -> None:
    told = persons_reading(
        [Named(name="20 – 40 ปี", value=Decimal(3)), Named(name="๔๐ ปี", value=Decimal(2))],
        5,
        ARABIC,
        some_withheld=False,
    )
    assert told == "กลุ่มที่ตอบมากที่สุดคือ 20 – 40 ปี จำนวน 3 คน จาก 5 คน (ร้อยละ 60.00)"
    tools = mark_reading(named(IIT="80", EIT="80", ก="90"), None, "เครื่องมือ", ARABIC)
    assert tools == "สูงที่สุดคือก (90.00) ต่ำที่สุดคือ IIT และ EIT (80.00)"


def test_what_is_not_shown_is_not_counted_and_said_to_be_missing() -> None:
    told = persons_reading(named(ก="9", ข="6"), None, ARABIC, some_withheld=True)
    assert told == "ในจำนวนที่แสดง กลุ่มที่ตอบมากที่สุดคือก จำนวน 9 คน"


def test_one_group_none_and_nobody_tell_nothing() -> None:
    assert persons_reading(named(ก="9"), 9, ARABIC, some_withheld=True) is None
    assert persons_reading([], None, ARABIC, some_withheld=False) is None
    assert persons_reading(named(ก="0", ข="0"), 0, ARABIC, some_withheld=False) is None


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("lamphun/2563/results", "สรุปว่า 2 จาก 3 เครื่องมือถึงเกณฑ์เป้าหมาย 85 คะแนน สูงที่สุดคือ OIT (92.17)"),
        ("khelang-nakhon/2563/peers", "สรุปว่า "),
        ("khelang-nakhon/2566/measures/m01", "สรุปว่า "),
    ],
)
def test_pictures_of_the_shipped_pages_are_read(path: str, told: str) -> None:
    assert told in Content(shipped().pages()[f"{path}/index.md"]).text


def test_strong_points_that_the_analysis_counts_otherwise_say_so(tmp_path: Path) -> None:
    files = {
        "tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n",
        "tak/2565/indicators.csv": "indicator,score\n1,86\n2,95\n3,70\n",
        "tak/2566/analysis.yml": "strengths:\n  - {about: [2], text: ดี}\n",
        "tak/2566/result.yml": "target: 90\n",
    }
    write(tmp_path / "higher", files)
    rule = "คะแนนถึงเกณฑ์เป้าหมาย 85 คะแนน"
    higher = Content(written(tmp_path / "higher").pages()["tak/2565/results/index.md"]).text
    assert f"{rule} ส่วนหน้าการวิเคราะห์ของหน่วยงานนับตั้งแต่ 90 คะแนน" in higher
    write(tmp_path / "same", files | {"tak/2566/result.yml": "target: 85\n"})
    same = Content(written(tmp_path / "same").pages()["tak/2565/results/index.md"]).text
    assert rule in same
    assert "ส่วนหน้าการวิเคราะห์ของหน่วยงาน" not in same


def test_two_changes_among_many_scores_are_numbers_and_no_drawing(tmp_path: Path) -> None:
    now = "indicator,score\n1,86\n2,95\n3,70\n"
    write(
        tmp_path,
        {
            "tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n",
            "tak/2564/indicators.csv": "indicator,score\n1,80\n2,90\n",
            "tak/2565/indicators.csv": now,
        },
    )
    html = written(tmp_path).pages()["tak/2565/results/index.md"]
    assert "เพิ่มขึ้น +6.00" in html
    assert 'class="delta"' not in html
    assert "สุดช่องคือ" not in html
