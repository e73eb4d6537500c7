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
