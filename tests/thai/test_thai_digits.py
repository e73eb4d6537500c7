"""Promises of `generator.thai.digits`."""

from __future__ import annotations

import pytest

from generator.thai import digits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("๐๑๒๓๔๕๖๗๘๙", "0123456789"),
        ("๙๐.๗๙", "90.79"),
        ("17 ก.พ. ๖4", "17 ก.พ. 64"),
        ("ประจำปี ๒๕๖๖", "ประจำปี 2566"),
        ("plain 2566", "plain 2566"),
        ("", ""),
    ],
)
def test_thai_digits_become_arabic(text: str, expected: str) -> None:
    assert digits.arabic(text) == expected


@pytest.mark.parametrize("text", ["²", "①", "٣", "ก", "๏", "๚"])
def test_other_characters_are_left_alone(text: str) -> None:
    assert digits.arabic(text) == text
    assert digits.thai(text) == text


def test_arabic_digits_become_thai_and_back() -> None:
    assert digits.thai("20 มีนาคม 2566") == "๒๐ มีนาคม ๒๕๖๖"
    assert digits.arabic(digits.thai("0123456789")) == "0123456789"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ข้อ O42 ได้ 78.30 คะแนน", "ข้อ O42 ได้ ๗๘.๓๐ คะแนน"),
        ("ที่ 12/2566", "ที่ ๑๒/๒๕๖๖"),
        ("ปี2566 (ร้อยละ 5)", "ปี๒๕๖๖ (ร้อยละ ๕)"),
        ("ดูที่https://a.go.th/2566/o42 หน้า 3", "ดูที่https://a.go.th/2566/o42 หน้า ๓"),
        ("www.a.go.th/12 ita2@b.go.th", "www.a.go.th/12 ita2@b.go.th"),
        ("COVID-19 5ส i1", "COVID-19 ๕ส i1"),
        ("", ""),
    ],
)
def test_words_in_thai_digits_keep_codes_and_addresses(text: str, expected: str) -> None:
    assert digits.thai_in_words(text) == expected
