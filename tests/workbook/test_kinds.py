"""A value goes into a cell and comes out meaning the same."""

from datetime import time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files.yaml_file import Plain
from generator.thai.text import clean
from generator.workbook.kinds import KEPT, Column, Kind
from generator.workbook.opening import Value
from generator.workbook.typed import UnreadableError, typed_text

WORDS = {"ใช่": "yes", "ไม่": "no"}


def column(kind: Kind) -> Column:
    return Column(key="x", kind=kind, heading="ช่อง", words=WORDS if kind is Kind.CHOICE else {})


TEXTS = st.text(min_size=1, max_size=20).map(clean).filter(bool) | st.sampled_from(
    ["0", "0.00", "๘๗.๙๖", "95%", "-", "yes", "ใช่", "• ก\n• ข", "ก\nข", "1,234"]
)


LISTS = st.lists(TEXTS, min_size=1, max_size=4)
PAIRS = st.dictionaries(TEXTS | st.sampled_from(["พยาน", "a b"]), TEXTS | LISTS, min_size=1)


@given(st.sampled_from(Kind), st.one_of(TEXTS, LISTS, PAIRS))
def test_any_value_means_the_same_again(kind: Kind, value: Any) -> None:  # noqa: ANN401 - of any shape
    plain: Plain = value
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
        (Kind.PAIRS, {"พยาน": ["ก", "ข"], "จำนวน": "2"}, "พยาน: ก\nพยาน: ข\nจำนวน: 2"),
        (Kind.PAIRS, {"หมายเหตุ": "ก\nข"}, "หมายเหตุ: ก\nข"),
        (Kind.PAIRS, {"ก: ข": "ค"}, KEPT),
        (Kind.PAIRS, {"ก": {"ข": "ค"}}, KEPT),
        (Kind.PAIRS, "ก", KEPT),
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
        (Kind.PAIRS, "พยาน:ก\nพยาน : ข\n16:30 น.", {"พยาน": ["ก", "ข\n16:30 น."]}),
        (Kind.PAIRS, "ที่มา: https://a.go.th", {"ที่มา": "https://a.go.th"}),
        (Kind.PAIRS, "https://a.go.th", "https://a.go.th"),
        (Kind.PAIRS, "พยาน:", None),
        (Kind.CHOICE, "ใช่", "yes"),
        (Kind.CHOICE, "อาจจะ", "อาจจะ"),
        (Kind.TEXT, "", None),
    ],
)
def test_what_was_typed_as_a_value(kind: Kind, typed: str, plain: Plain) -> None:
    assert column(kind).plain(typed) == plain


@pytest.mark.parametrize("value", [time(16, 39), timedelta(hours=16, minutes=39), "16:39 น."])
def test_a_time_of_day_is_read_as_it_was_typed(value: Value) -> None:
    assert typed_text(column(Kind.TIME), value) == "16:39 น."


def test_a_time_where_none_belongs_is_refused() -> None:
    with pytest.raises(UnreadableError):
        typed_text(column(Kind.TEXT), time(16, 39))
