"""Promises of `generator.thai.dates`: days and periods written in words, and read again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.thai import digits
from generator.thai.dates import (
    MONTHS,
    SHORT_MONTHS,
    Period,
    Precision,
    long_date,
    long_period,
    read_date,
    read_period,
    short_date,
)
from generator.thai.months import read_month

FIRST, LAST = date(1957, 1, 1), date(2099, 12, 31)
some_day = st.dates(FIRST, LAST)


def last_of_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Draw a period as texts can say it: with an end, of days or of whole months."""
    start, end = sorted((draw(some_day), draw(some_day)))
    if draw(st.booleans()):  # near each other, so that month and year are often the same
        end = min(start + timedelta(days=draw(st.integers(0, 400))), LAST)
    precision = draw(st.sampled_from(Precision))
    if precision is Precision.MONTH:
        start, end = start.replace(day=1), last_of_month(end)
    only_end = draw(st.booleans())
    return Period(start=None if only_end else start, end=end, precision=precision)


def period(start: str | None, end: str | None, precision: Precision = Precision.DAY) -> Period:
    return Period(
        start=date.fromisoformat(start) if start else None,
        end=date.fromisoformat(end) if end else None,
        precision=precision,
    )


def test_day_is_written_long_and_short() -> None:
    assert long_date(date(2023, 3, 20)) == "20 มีนาคม 2566"
    assert short_date(date(2023, 3, 5)) == "5 มี.ค. 2566"


@pytest.mark.parametrize(
    ("given_period", "expected"),
    [
        (period("2023-03-20", "2023-03-20"), "20 มีนาคม 2566"),
        (period("2023-01-01", "2023-01-31"), "1 – 31 มกราคม 2566"),
        (period("2021-03-01", "2021-04-30"), "1 มีนาคม – 30 เมษายน 2564"),
        (period("2022-12-15", "2023-01-10"), "15 ธันวาคม 2565 – 10 มกราคม 2566"),
        (period("2022-01-05", "2023-01-05"), "5 มกราคม 2565 – 5 มกราคม 2566"),
        (period(None, "2021-03-23"), "ภายใน 23 มีนาคม 2564"),
        (period("2021-03-23", None), "ตั้งแต่ 23 มีนาคม 2564"),
        (period("2023-03-01", "2023-03-31", Precision.MONTH), "มีนาคม 2566"),
        (period("2023-03-01", "2023-04-30", Precision.MONTH), "มีนาคม – เมษายน 2566"),
        (period("2022-10-01", "2023-09-30", Precision.MONTH), "ตุลาคม 2565 – กันยายน 2566"),
        (period("2022-03-01", "2023-03-31", Precision.MONTH), "มีนาคม 2565 – มีนาคม 2566"),
        (period(None, "2021-03-31", Precision.MONTH), "ภายในเดือนมีนาคม 2564"),
        (period("2021-03-01", None, Precision.MONTH), "ตั้งแต่เดือนมีนาคม 2564"),
    ],
)
def test_what_both_ends_have_in_common_is_written_once(given_period: Period, expected: str) -> None:
    assert long_period(given_period) == expected


def test_period_without_start_and_end_cannot_be_written() -> None:
    with pytest.raises(ValueError, match="start or an end"):
        long_period(period(None, None))


def test_every_day_is_read_again_as_written() -> None:
    for ordinal in range(FIRST.toordinal(), LAST.toordinal() + 1):
        day = date.fromordinal(ordinal)
        expected = Period(start=day, end=day, precision=Precision.DAY)
        assert read_date(long_date(day)) == expected


@given(some_day)
def test_day_is_read_again_from_every_way_of_writing_it(day: date) -> None:
    expected = Period(start=day, end=day, precision=Precision.DAY)
    year = day.year + 543
    for text in (
        short_date(day),
        digits.thai(long_date(day)),
        day.isoformat(),
        f"{year}-{day:%m-%d}",
        f"{day.day}/{day.month}/{year}",
    ):
        assert read_date(text) == expected
        assert read_period(text) == expected


@given(periods())
def test_period_is_read_again_as_written(drawn: Period) -> None:
    assert read_period(long_period(drawn)) == drawn
    assert read_period(digits.thai(long_period(drawn))) == drawn


@given(st.text(max_size=40) | st.text(st.sampled_from("0123 -/.๑มีค.ถึงวันที่ภายใน()"), max_size=40))
def test_any_text_is_read_or_refused_and_nothing_else(typed: str) -> None:
    for read in (read_date, read_period):
        try:
            found = read(typed)
        except ValueError as error:
            assert type(error).__name__ == "DateError"  # noqa: PT017 - both ways out are right
        else:
            assert found.end is not None
            assert found.start is None or found.start <= found.end


@pytest.mark.parametrize("names", [MONTHS, SHORT_MONTHS])
def test_month_is_read_however_its_name_is_dotted(names: tuple[str, ...]) -> None:
    for number, name in enumerate(names, start=1):
        assert read_month(name) == number
        assert read_month(name.replace(".", "")) == number
        assert read_month(name.replace(".", ". ")) == number


@pytest.mark.parametrize("typed", ["", ".", "ม.ค.-มี.ค.", "ม.ค. 2566", "1", "January", "เดือนมกราคม"])
def test_what_is_no_month_alone_is_none(typed: str) -> None:
    assert read_month(typed) is None
