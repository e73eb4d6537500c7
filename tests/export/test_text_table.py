"""Columns stand under each other, also where Thai marks take no column."""

import pytest

from generator.export.text_table import aligned, shortened
from generator.thai.text import width


def test_words_stand_left_and_numbers_right() -> None:
    rows = [("", "คะแนน"), ("ที่ปรึกษา", "9.50"), ("กอง", "100.00")]
    assert aligned(rows, "<>") == [
        "         คะแนน",
        "ที่ปรึกษา    9.50",
        "กอง     100.00",
    ]


def test_lines_have_no_spaces_at_their_ends() -> None:
    assert aligned([("a", ""), ("b", "c")], "<<") == ["a", "b  c"]


@pytest.mark.parametrize("columns", range(2, 12))
def test_shortened_text_fits_and_says_that_it_was_cut(columns: int) -> None:
    text = "ตัวชี้วัดที่ 10 การป้องกัน"
    cut = shortened(text, columns)
    assert width(cut) <= columns
    assert cut.endswith("…")


def test_text_that_fits_stays_and_is_one_line() -> None:
    assert shortened("การ\nใช้  อำนาจ", 40) == "การ ใช้ อำนาจ"


def test_mark_above_a_letter_is_not_parted_from_it() -> None:
    assert shortened("กี่ขค", 2) == "กี่…"
