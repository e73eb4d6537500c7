"""The forms in which one date is typed, and what cannot be a date.

A form is recognised as a whole or not at all; the years, months and days it names are then checked
against the calendar. Ranges and the words around a period are the subject of `dates`.

Source:
    Data contract, section 1, row "date".
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from generator.thai.months import (
    MONTH_PATTERN,
    MONTHS,
    WEEKDAY_PATTERN,
    month_number,
    weekday_number,
)
from generator.thai.years import ERA_OFFSET

# Years from 2400 are B.E. Both eras end with the same year, so that 2566 typed as 3566 is noticed.
_FIRST_CE, _LAST_CE = 1900, 2399
_FIRST_BE, _LAST_BE = 2400, _LAST_CE + ERA_OFFSET
_CENTURY_BE = 2500


class Reason(StrEnum):
    """Why a text is no date or period."""

    FORM = "form"  # none of the forms
    YEAR = "year"  # no such year in its era, as ค.ศ. 2566
    MONTH = "month"  # a month above 12
    DAY = "day"  # the month has no such day: the only impossible date
    WEEKDAY = "weekday"  # the day falls on another weekday than the text says
    ORDER = "order"  # the end lies before the start
    LENGTH = "length"  # the days in brackets are not as many as the text says


class DateError(ValueError):
    """A text is no date or period.

    Attributes:
        text: as it was given.
        reason: why.
        month_name: the month that has no such day (reason ``DAY``), else None.
        days_in_month: how many days that month has in that year, else None.
    """

    def __init__(
        self,
        text: str,
        reason: Reason,
        month_name: str | None = None,
        days_in_month: int | None = None,
    ) -> None:
        super().__init__(text, reason, month_name, days_in_month)
        self.text = text
        self.reason = reason
        self.month_name = month_name
        self.days_in_month = days_in_month

    @property
    def kind(self) -> Literal["unreadable", "impossible"]:
        """``impossible`` for a date understood but not in the calendar, else ``unreadable``."""
        return "impossible" if self.reason is Reason.DAY else "unreadable"

    def about(self, text: str) -> DateError:
        """Return the same error about another text, the one the caller gave."""
        return DateError(text, self.reason, self.month_name, self.days_in_month)

    def __str__(self) -> str:
        return f"{self.kind} ({self.reason}): {self.text!r}"


class Form(StrEnum):
    """How a date is written."""

    WORDS = "words"  # 20 มีนาคม 2566, มีนาคม 2566, 20 มีนาคม
    DAY_FIRST = "day first"  # 20/3/2566, 20/3
    YEAR_FIRST = "year first"  # 2566-03-20, 2566-03
    DAY = "day"  # 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a text names of a date. None: not named.

    Attributes:
        form: how it is written.
        day: as typed; it need not exist.
        month: 1–12.
        year: C.E.
        weekday: 0 (Monday) to 6.
    """

    form: Form
    day: int | None
    month: int | None
    year: int | None
    weekday: int | None


_OPENING = rf"(?:(?:ใน|เมื่อ|ณ|ลง) ?)?(?:วันที่ ?|วัน(?P<weekday>{WEEKDAY_PATTERN})(?: ?ที่)? ?)?"
_DAY = "(?P<day>[0-9]{1,2})"
_MONTH = "(?P<month>[0-9]{1,2})"
_ERA = r"(?P<era>[พค])\.? ?ศ\.?"
_YEAR = "(?P<year>[0-9]{4}|[0-9]{2})"
_FORMS = tuple(
    (form, re.compile(_OPENING + pattern))
    for form, pattern in (
        (
            Form.WORDS,
            rf"(?:{_DAY} ?)?(?:เดือน ?)?(?P<name>{MONTH_PATTERN})(?: ?(?:{_ERA} ?)?{_YEAR})?",
        ),
        (Form.DAY_FIRST, rf"{_DAY} ?/ ?{_MONTH}(?: ?/ ?{_YEAR})?"),
        (Form.YEAR_FIRST, rf"(?P<year>[0-9]{{4}})(?P<mark>[-/]){_MONTH}(?P=mark){_DAY}"),
        # 2565-66 is two years: what is no month does not make a month out of them.
        (Form.YEAR_FIRST, "(?P<year>[0-9]{4})-(?P<month>0[1-9]|1[0-2])"),
        (Form.DAY, _DAY),
    )
)


def read_parts(plain: str) -> Parts | None:
    """Return what the text names of one date, or None if it has none of the forms.

    Args:
        plain: Arabic digits, ``-`` for every dash, single spaces, none at the ends.

    Raises:
        DateError: it has the form of a date, but the year or the month cannot be.
    """
    for form, pattern in _FORMS:
        if match := pattern.fullmatch(plain):
            return _parts(form, match.groupdict(), plain)
    return None


def _parts(form: Form, found: dict[str, str | None], plain: str) -> Parts | None:
    day, weekday = found.get("day"), found["weekday"]
    if weekday and not day:
        return None  # a day has been left out: วันพุธที่ มีนาคม 2566
    year = found.get("year")
    return Parts(
        form=form,
        day=int(day) if day else None,
        month=_month(found, plain),
        year=_year_ce(year, found.get("era"), plain) if year else None,
        weekday=weekday_number(weekday) if weekday else None,
    )


def _month(found: dict[str, str | None], plain: str) -> int | None:
    if name := found.get("name"):
        return month_number(name)
    number = found.get("month")
    if number is None:
        return None
    if not 1 <= int(number) <= len(MONTHS):
        raise DateError(plain, Reason.MONTH)
    return int(number)


def _year_ce(digits: str, era: str | None, plain: str) -> int:
    """Return the C.E. year; ``era`` is the first letter of พ.ศ. or ค.ศ., or None."""
    number = int(digits)
    if len(digits) == len("66") and era != "ค":
        return _CENTURY_BE + number - ERA_OFFSET
    if _FIRST_BE <= number <= _LAST_BE and era != "ค":
        return number - ERA_OFFSET
    if _FIRST_CE <= number <= _LAST_CE and era != "พ":
        return number
    raise DateError(plain, Reason.YEAR)


def span(parts: Parts, plain: str) -> tuple[date, date]:
    """Return the first and the last day a date with month and year names.

    Args:
        parts: without a day the whole month is meant.
        plain: the text it comes from, for the error.

    Raises:
        DateError: month or year is missing, the month has no such day, or another weekday.
    """
    if parts.month is None or parts.year is None:
        raise DateError(plain, Reason.FORM)
    days_in_month = calendar.monthrange(parts.year, parts.month)[1]
    if parts.day is None:
        first = date(parts.year, parts.month, 1)
        return first, first.replace(day=days_in_month)
    if not 1 <= parts.day <= days_in_month:
        raise DateError(plain, Reason.DAY, MONTHS[parts.month - 1], days_in_month)
    day = date(parts.year, parts.month, parts.day)
    if parts.weekday is not None and parts.weekday != day.weekday():
        raise DateError(plain, Reason.WEEKDAY)
    return day, day
