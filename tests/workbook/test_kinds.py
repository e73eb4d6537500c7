"""A value goes into a cell and comes out meaning the same."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files.yaml_file import Plain
from generator.thai.text import clean
from generator.workbook.kinds import KEPT, Column, Kind

WORDS = {"ใช่": "yes", "ไม่": "no"}


def column(kind: Kind) -> Column:
    return Column(key="x", kind=kind, heading="ช่อง", words=WORDS if kind is Kind.CHOICE else {})


TEXTS = st.text(min_size=1, max_size=20).map(clean).filter(bool) | st.sampled_from(
    ["0", "0.00", "๘๗.๙๖", "95%", "-", "yes", "ใช่", "• ก\n• ข", "ก\nข", "1,234"]
)


@given(st.sampled_from(Kind), st.one_of(TEXTS, st.lists(TEXTS, min_size=1, max_size=4)))
def test_any_value_means_the_same_again(kind: Kind, value: str | list[str]) -> None:
    plain: Plain = value if isinstance(value, str) else list(value)
    cell = column(kind).shown(plain)
    if cell != KEPT:
        again = column(kind).plain(clean(str(cell)) if cell is not None else "")
        assert column(kind).is_same(plain, again)


@pytest.mark.parametrize(
    ("kind", "value", "cell"),
    [
        (Kind.SCORE, "๘๗.๙๖", Decimal("87.96")),
        (Kind.SCORE, "มาก", "มาก"),
        (Kind.WHOLE, "1,234", Decimal(1234)),
        (Kind.CHOICE, "yes", "ใช่"),
        (Kind.CODES, ["7", "i12"], "7, i12"),
        (Kind.LINES, ["กองคลัง", "กองช่าง"], "กองคลัง\nกองช่าง"),
        (Kind.LINES, ["ก\nข", "ค"], "• ก\nข\n• ค"),
        (Kind.LINES, "ก\nข", "• ก\nข"),
        (Kind.TEXT, ["ก"], KEPT),
        (Kind.TEXT, "ก" * 33_000, KEPT),
        (Kind.CODES, ["ตัวชี้วัด 3"], KEPT),
        (Kind.TEXT, None, None),
    ],
)
def test_value_in_its_cell(kind: Kind, value: Plain, cell: object) -> None:
    assert column(kind).shown(value) == cell


@pytest.mark.parametrize(
    ("kind", "typed", "plain"),
    [
        (Kind.SCORE, "87.9", "87.90"),
        (Kind.SCORE, "๙๕,๕๖", "๙๕,๕๖"),  # refused by the reader, never guessed
        (Kind.WHOLE, "๓๔", "34"),
        (Kind.CODES, "๗, i12; O๓๒", ["7", "i12", "O32"]),
        (Kind.LINES, "กองคลัง\n\n กองช่าง", ["กองคลัง", "กองช่าง"]),
        (Kind.LINES, "กองคลัง", "กองคลัง"),
        (Kind.CHOICE, "ใช่", "yes"),
        (Kind.CHOICE, "อาจจะ", "อาจจะ"),
        (Kind.TEXT, "", None),
    ],
)
def test_what_was_typed_as_a_value(kind: Kind, typed: str, plain: Plain) -> None:
    assert column(kind).plain(typed) == plain
