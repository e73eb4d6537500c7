"""Promises of `generator.thai.years`."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.thai import years


@pytest.mark.parametrize(
    ("day", "fiscal_year"),
    [
        (date(2022, 9, 30), 2565),
        (date(2022, 10, 1), 2566),
        (date(2022, 12, 31), 2566),
        (date(2023, 1, 1), 2566),
        (date(2023, 9, 30), 2566),
        (date(2023, 10, 1), 2567),
    ],
)
def test_fiscal_year_turns_on_the_first_of_october(day: date, fiscal_year: int) -> None:
    assert years.fiscal_year_of(day) == fiscal_year


def test_fiscal_year_2566_runs_from_october_2022_to_september_2023() -> None:
    assert years.fiscal_year_span(2566) == (date(2022, 10, 1), date(2023, 9, 30))


def test_calendar_year_is_543_ahead() -> None:
    assert years.buddhist(date(2023, 3, 20)) == 2566


@given(st.integers(2450, 2700))
def test_span_holds_the_days_of_its_year_and_no_others(year: int) -> None:
    first, last = years.fiscal_year_span(year)
    one = timedelta(days=1)
    days = (first - one, first, last, last + one)
    assert [years.fiscal_year_of(day) for day in days] == [year - 1, year, year, year + 1]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2023", "2566"),
        ("๒๕๖๖", "2566"),
        ("ปี 2566", "2566"),
        ("25699", None),
        ("66", None),
        ("1066", None),
    ],
)
def test_year_that_was_meant(typed: str, meant: str | None) -> None:
    assert years.year_meant(typed) == meant
