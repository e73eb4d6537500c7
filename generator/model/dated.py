"""Texts -> dates and periods, kept beside what was typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.model.mistakes import Mistake, mistake
from generator.model.texts import as_text
from generator.thai import dates


@dataclass(frozen=True, slots=True)
class Dated:
    """A date or period as it was typed, and as it was understood.

    Attributes:
        text: as typed; what the page shows when nobody could read it.
        period: None when it could not be read (allowed for periods only).
    """

    text: str
    period: dates.Period | None


def date(value: object) -> Dated | None:
    """Read a date, or a month that stands alone."""
    if value is None:
        return None
    return _dated(as_text(value), dates.read_date)


def date_or_period(value: object) -> Dated | None:
    """Read a date or a period."""
    if value is None:
        return None
    return _dated(as_text(value), dates.read_period)


def period(value: object) -> Dated | None:
    """Read a period; what cannot be read is kept as typed, and reading notes it."""
    if value is None:
        return None
    typed = as_text(value)
    try:
        return Dated(typed, dates.read_period(typed))
    except dates.DateError:
        return Dated(typed, None)


def _dated(typed: str, read: Callable[[str], dates.Period]) -> Dated:
    try:
        return Dated(typed, read(typed))
    except dates.DateError as error:
        if error.kind == "impossible":
            raise mistake(
                Mistake.IMPOSSIBLE_DATE,
                month=error.month_name or "",
                days=str(error.days_in_month or ""),
            ) from None
        raise mistake(
            Mistake.UNREADABLE_DATE, expected="20 มี.ค. 2566, 2566-03-20, 20/3/2566"
        ) from None
