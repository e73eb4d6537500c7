"""Dates and periods as Thai papers print them: read, and written again.

What could be meant in two ways is an error, never a guess.

Source:
    Data contract, section 1, rows "date" and "period".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from generator.thai.day_forms import DateError, Form, Parts, Reason, read_parts, span
from generator.thai.digits import arabic
from generator.thai.months import MONTHS, SHORT_MONTHS
from generator.thai.text import clean
from generator.thai.years import buddhist

__all__ = [
    "MONTHS",
    "SHORT_MONTHS",
    "DateError",
    "Period",
    "Precision",
    "Reason",
    "long_date",
    "long_period",
    "read_date",
    "read_period",
    "short_date",
]


class Precision(StrEnum):
    """How exactly a period is given."""

    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A span of days.

    Attributes:
        start: first day; None where only the end is given (ภายใน…).
        end: last day; None where only the start is given, which no text can say but two separate
            dates of a file can.
        precision: ``month`` where no day is named: whole months, first to last day.
    """

    start: date | None
    end: date | None
    precision: Precision


_LONGEST = 200  # characters; a period takes at most 80, and a cell can hold 100 kB
_DASHES = str.maketrans(
    dict.fromkeys("‐‑‒–—―−﹘﹣－~∼〜～", "-")  # noqa: RUF001 - every dash, as typed
)
_RUN_OF_DASHES = re.compile(r"--+|(?<=[0-9])\.\.(?=[0-9])")
_CLOCK = r"[0-9]{1,2}(?:[.:][0-9]{2})?(?: ?น\.?)?"
_TIME = re.compile(
    rf" ?เวลา ?{_CLOCK}(?: ?(?:-|,|และ) ?{_CLOCK})*(?:(?<=น)|(?<=น\.))"
    r"(?: ?เป็นต้นไป)?(?= ?(?:$|[-)]))"
)
_COUNTED = re.compile(r"(?P<days>[0-9]{1,3}) ?วัน ?\( ?(?P<period>.+?) ?\)")
_LEADING_WORD = re.compile(
    "(?:(?P<until>ภายใน)|(?P<during>(?:ใน)?ระหว่าง)|(?P<since>(?:เริ่ม)?ตั้งแต่)) ?"
)


def read_date(text: str) -> Period:
    """Return the day, or the month, that a text names.

    Args:
        text: ``20 มี.ค. 66``, ``2566-03-20``, ``20/3/2566``, ``มีนาคม ๒๕๖๔``, ``2564-03`` …; วันที่ or a
            weekday may stand before it, ``เวลา … น.`` after it.

    Returns:
        A period with start and end; both are the day, or the first and the last of the month.

    Raises:
        DateError: it is no date, or not in the calendar. A range is no date.
    """
    try:
        plain = _plain(text)
        return _single(read_parts(plain), plain)
    except DateError as error:
        raise error.about(text) from None


def read_period(text: str) -> Period:
    """Return the span of days that a text names.

    Args:
        text: a date, ``1 - 31 มกราคม 2566``, ``ต.ค. ๖๕ - ก.ย. ๖๖``, ``ภายในวันที่ ๕ เมษายน ๒๕๖๔``,
            ``๑ วัน (๒๔ มกราคม ๒๕๖๖)`` …; ระหว่างวันที่ or ตั้งแต่วันที่ may stand before a range.

    Raises:
        DateError: it is no period, not in the calendar, or its end lies before its start.
    """
    try:
        return _period(_plain(text))
    except DateError as error:
        raise error.about(text) from None


def _plain(text: str) -> str:
    """Return the text with Arabic digits, ``-`` for what parts a range, and without times."""
    if len(text) > _LONGEST:
        raise DateError(text, Reason.FORM)
    plain = arabic(clean(text)).translate(_DASHES)
    plain = plain.replace("จนถึง", "-").replace("ถึง", "-")
    plain = " ".join(_RUN_OF_DASHES.sub("-", plain).split())
    return _TIME.sub("", plain)


def _period(plain: str) -> Period:
    if counted := _COUNTED.fullmatch(plain):
        return _counted(int(counted["days"]), counted["period"])
    word = _LEADING_WORD.match(plain)
    rest = plain[word.end() :] if word else plain
    kind = word.lastgroup if word else None
    parts = read_parts(rest)
    if kind == "until":
        return replace(_single(parts, plain), start=None)
    if parts is None:
        return _range(rest)
    # "From 1 March" has no end, "between 1 March" lacks it; "during March" is the month.
    if kind == "since" or (kind == "during" and parts.day is not None):
        raise DateError(plain, Reason.FORM)
    return _single(parts, plain)


def _single(parts: Parts | None, plain: str) -> Period:
    if parts is None:
        raise DateError(plain, Reason.FORM)
    start, end = span(parts, plain)
    precision = Precision.MONTH if parts.day is None else Precision.DAY
    return Period(start=start, end=end, precision=precision)


def _counted(days: int, plain: str) -> Period:
    """Return the period in the brackets of ``๑ วัน (…)``, if it has as many days."""
    period = _period(plain)
    if period.start is None or period.end is None:
        raise DateError(plain, Reason.FORM)
    if (period.end - period.start).days + 1 != days:
        raise DateError(plain, Reason.LENGTH)
    return period


def _range(plain: str) -> Period:
    # The first is the only one: a second dash would have to lie inside two ISO dates at once.
    reading = next(_readings(plain), None)
    if reading is None:
        raise DateError(plain, Reason.FORM)
    first, last = reading
    start, _ = span(_completed(first, last), plain)
    _, end = span(last, plain)
    if end < start:
        raise DateError(plain, Reason.ORDER)
    precision = Precision.MONTH if first.day is None and last.day is None else Precision.DAY
    return Period(start=start, end=end, precision=precision)


def _readings(plain: str) -> Iterator[tuple[Parts, Parts]]:
    """Yield the sides of every dash that has a date on both; the dashes of 2566-03-20 have not."""
    for dash in re.finditer(" ?- ?", plain):
        first = read_parts(plain[: dash.start()])
        last = read_parts(plain[dash.end() :])
        if first and last and _may_lend(first, last):
            yield first, last


def _may_lend(first: Parts, last: Parts) -> bool:
    """Return whether the end has what the start lacks, written in the same way."""
    if last.month is None or last.year is None:
        return False
    if first.form is Form.DAY:
        return last.day is not None and last.form is not Form.YEAR_FIRST
    return first.year is not None or first.form is last.form


def _completed(first: Parts, last: Parts) -> Parts:
    """Return the start with the month and the year it takes from the end."""
    if first.year is not None or last.month is None or last.year is None:
        return first
    month = first.month or last.month
    # ธ.ค. - ก.พ. 2566 begins in the year before.
    return replace(first, month=month, year=last.year - (month > last.month))


def long_date(day: date) -> str:
    """Return a day in words: ``20 มีนาคม 2566``."""
    return f"{day.day} {_long_month(day)}"


def short_date(day: date) -> str:
    """Return a day with the short month: ``20 มี.ค. 2566``."""
    return f"{day.day} {SHORT_MONTHS[day.month - 1]} {buddhist(day)}"


def long_period(period: Period) -> str:
    """Return a period in words; what both ends share is written once.

    Returns:
        ``20 มีนาคม 2566``, ``1 – 31 มกราคม 2566``, ``มีนาคม – เมษายน 2566``, ``ภายใน 23 มีนาคม 2564``,
        ``ภายในเดือนมีนาคม 2564``; with a start only ``ตั้งแต่ 23 มีนาคม 2564``.

    Raises:
        ValueError: the period has neither start nor end.
    """
    start, end = period.start, period.end
    by_month = period.precision is Precision.MONTH
    if start and end:
        return _long_months(start, end) if by_month else _long_days(start, end)
    day = start or end
    if day is None:
        raise ValueError("a period needs a start or an end")
    word = "ตั้งแต่" if start else "ภายใน"
    return f"{word}เดือน{_long_month(day)}" if by_month else f"{word} {long_date(day)}"


def _long_month(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {buddhist(day)}"


def _long_months(start: date, end: date) -> str:
    if start.year != end.year:
        return f"{_long_month(start)} – {_long_month(end)}"
    if start.month != end.month:
        return f"{MONTHS[start.month - 1]} – {_long_month(end)}"
    return _long_month(end)


def _long_days(start: date, end: date) -> str:
    if start == end:
        return long_date(end)
    if start.year != end.year:
        return f"{long_date(start)} – {long_date(end)}"
    if start.month != end.month:
        return f"{start.day} {MONTHS[start.month - 1]} – {long_date(end)}"
    return f"{start.day} – {long_date(end)}"
