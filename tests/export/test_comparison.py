"""The officer reads announced and recomputed figures side by side, in both languages."""

import pytest

from generator.export.comparison import comparison_text
from generator.findings import Language
from tests.assess.figures import agency, assessed, of_shipped, year


def cells(text: str, label: str) -> list[str]:
    """Return the cells behind a label, of the only line that begins with it."""
    found = [line for line in text.splitlines() if line.startswith(label)]
    assert len(found) == 1, found
    return found[0].removeprefix(label).split()


def test_announced_and_recomputed_figures_stand_side_by_side() -> None:
    text = comparison_text(of_shipped("lamphun", 2563), Language.TH)
    assert "จังหวัดลำพูน  ปีงบประมาณ พ.ศ. 2563 (nacc-2563)" in text
    assert "คะแนนตามประกาศ" in text
    assert "คะแนนที่คำนวณซ้ำ" in text
    assert cells(text, "คะแนนภาพรวมหน่วยงาน") == ["87.96", "87.96"]
    assert cells(text, "4 การใช้ทรัพย์สินของราชการ") == ["84.42", "84.43", "-0.01"]
    assert cells(text, "9.1 ข้อมูลพื้นฐาน") == ["–", "66.67"]


def test_what_rounding_cannot_explain_is_marked_and_told() -> None:
    text = comparison_text(of_shipped("chiang-mai", 2565), Language.EN)
    assert cells(text, "2 Budget Misallocation") == ["81.90", "81.80", "+0.10", "*"]
    assert [line for line in text.splitlines() if line.endswith(" *")] == [
        line for line in text.splitlines() if line.startswith("2 Budget")
    ]
    assert "* more than rounding explains" in text
    other = comparison_text(of_shipped("lamphun", 2563), Language.EN)
    assert "*" not in other


def test_points_to_gain_stand_largest_first_without_zeros() -> None:
    text = comparison_text(of_shipped("lamphun", 2563), Language.TH)
    _, _, below = text.partition("ผลต่อคะแนนรวม หากข้อนี้ได้ 100 คะแนน\n")
    items = below[below.index("ข้อ (OIT)") :].splitlines()[1:]
    assert [line.split()[:2] for line in items] == [
        ["O25", "1.00"], ["O32", "0.80"], ["O3", "0.44"], ["O8", "0.44"], ["O9", "0.44"],
    ]  # fmt: skip
    assert below.splitlines()[1].split() == ["9", "3.13", "การเปิดเผยข้อมูล"]


def test_own_target_is_told_with_the_distance() -> None:
    files = year(result={"overall": "88.50", "target": "90"})
    text = comparison_text(assessed(agency(files)), Language.TH)
    assert "เป้าหมายที่หน่วยงานกำหนด 90.00 (-1.50)" in text


@pytest.mark.parametrize(
    ("slug", "fiscal_year", "words"),
    [
        ("chiang-mai-education", 2563, "ไม่ได้เข้าร่วมการประเมิน"),
        ("chiang-mai-education", 2564, "ยังไม่ได้ยืนยันหลักเกณฑ์ของปีนี้"),
        ("chiang-rai", 2566, "ไม่พบข้อมูลในเอกสารที่ใช้"),
    ],
)
def test_reason_for_missing_figures_is_told(slug: str, fiscal_year: int, words: str) -> None:
    assert words in comparison_text(of_shipped(slug, fiscal_year), Language.TH)


def test_year_without_figures_has_no_empty_table() -> None:
    text = comparison_text(of_shipped("chiang-rai", 2566), Language.EN)
    assert "recomputed" not in text.replace("nothing is recomputed", "")


@pytest.mark.parametrize("language", Language)
def test_text_ends_every_line_and_leaves_no_space_behind(language: Language) -> None:
    text = comparison_text(of_shipped("lamphun", 2563), language)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert [line for line in text.splitlines() if line != line.rstrip()] == []
