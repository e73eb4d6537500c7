"""Codes have one spelling and the order of their numbers."""

import pytest

from generator.model.codes import AnswerKind, Tool, by_number, canonical_disclosure, code_key


@pytest.mark.parametrize("code", ["O1", "o1", "O01", "01", "001", "1", "๐๑", "O๑", " o1\u200b "])
def test_item_has_one_spelling(code: str) -> None:
    assert canonical_disclosure(code) == "O1"


@pytest.mark.parametrize(
    ("code", "expected"),
    [("o43", "O43"), ("100", "O100"), ("10", "O10"), ("moit22", "MOIT22"), ("EB1", "EB1"),
     ("9.1", "9.1"), ("O", "O"), ("O1234", "O1234")],
)  # fmt: skip
def test_only_numbers_become_items(code: str, expected: str) -> None:
    assert canonical_disclosure(code) == expected


def test_capitals_and_thai_digits_do_not_count() -> None:
    assert code_key("I12") == code_key("i๑๒")
    assert code_key("i12") != code_key("i1")


@pytest.mark.parametrize(
    "codes",
    [
        ["i1", "i2", "i10", "i30"],
        ["1", "2", "9", "9.1", "9.2", "9.10", "10", "10.1", "10.2"],
        ["O1", "O9", "O10", "O43"],
        ["01", "2", "09", "10"],
        ["7", "e1", "i1", "O1"],
    ],
)
def test_codes_are_sorted_as_people_count(codes: list[str]) -> None:
    turned_round = codes[::-1]
    assert sorted(turned_round, key=by_number) == codes


def test_number_of_any_length_is_sorted() -> None:
    long = "i1" + "0" * 10_000
    assert sorted([long, "i2"], key=by_number) == ["i2", long]


def test_closed_sets_are_written_as_in_the_files() -> None:
    assert [f"{tool}" for tool in Tool] == ["IIT", "EIT", "OIT"]
    assert AnswerKind("scale4_reversed") is AnswerKind.SCALE4_REVERSED
