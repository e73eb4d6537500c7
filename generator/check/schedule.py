"""The table of activities against the printed matrix of months (``calendar.csv``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from generator.assess.schedule import span_of
from generator.findings import Finding, Value, Wording, quoted
from generator.model.plan import CalendarRow
from generator.model.tree import Table, Year
from generator.rules import n
from generator.thai.dates import Period, long_period
from generator.thai.digits import arabic
from generator.thai.months import SHORT_MONTHS, read_month
from generator.thai.text import normal

_IN_A_YEAR: Final = len(SHORT_MONTHS)
_FISCAL_ORDER: Final = (10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9)
_NO_MONTH: Final = Wording(th="ไม่มีเดือนใด", en="none")
_SHORTENED: Final = "ฯ"  # stands for words left out
_BEFORE_A_DIFFERENCE: Final = 20  # letters


def schedule_findings(year: Year) -> Iterator[Finding]:
    """Yield where the two tables of a year's calendar tell of an activity in two ways.

    Nothing is said of months in a calendar without any; what is typed as a month but is none was
    found in reading.
    """
    rows = year.calendar.rows
    if any(row.months for row in rows):
        for row in rows:
            yield from _months(year.calendar, row)
    yield from _numbers(year.calendar)
    for row in rows:
        yield from _activity(year.calendar, row)


def _months(table: Table[CalendarRow], row: CalendarRow) -> Iterator[Finding]:
    read = [read_month(typed) for typed in row.months]
    ticked = {month for month in read if month is not None}
    # The printed period itself, even where dates beside it say otherwise.
    said = row.period.period if row.period else None
    span = said or span_of(row)
    if span is None or len(ticked) < len(set(read)) or _explains(span, ticked):
        return
    typed = row.period.text if row.period else long_period(span)
    values: dict[str, Value] = {
        "subject": _subject(row),
        "found": _in_words(ticked),
        "period": quoted(typed),
        "expected": _in_words(_covered(span)),
    }
    yield Finding(rule=n.TICKED_MONTHS, place=table.place(row, "months"), values=values)


def _explains(span: Period, ticked: set[int]) -> bool:
    """Return whether a period can be meant by these months.

    What is due within a month may be worked on in those before it, and what begins in one in those
    that follow.
    """
    wanted = _covered(span)
    if span.start and span.end:
        return ticked == wanted
    if not ticked >= wanted:
        return False
    (edge,) = (_FISCAL_ORDER.index(month) for month in wanted)
    places = [_FISCAL_ORDER.index(month) for month in ticked]
    return max(places) == edge if span.end else min(places) == edge


def _covered(span: Period) -> set[int]:
    """Return the months of a period, 1–12; of one without start or end that of the other."""
    first, last = span.start or span.end, span.end or span.start
    if first is None or last is None:
        return set()
    count = (last.year - first.year) * _IN_A_YEAR + last.month - first.month + 1
    return {(first.month - 1 + step) % _IN_A_YEAR + 1 for step in range(min(count, _IN_A_YEAR))}


def _in_words(months: set[int]) -> Value:
    names = [SHORT_MONTHS[month - 1] for month in _FISCAL_ORDER if month in months]
    return ", ".join(names) if names else _NO_MONTH


def _numbers(table: Table[CalendarRow]) -> Iterator[Finding]:
    """Yield other numbers in the matrix; where one slip moves all that follow, it is told once."""
    for shift, group in groupby(table.rows, key=_shift):
        rows = tuple(group) if shift is not None else ()
        for run in (rows,) if isinstance(shift, int) else tuple((row,) for row in rows):
            values: dict[str, Value] = {
                "subject": Wording(th="ลำดับที่ของกิจกรรม", en="number of the activity"),
                "found": _from_to([row.matrix_no for row in run]),
                "expected": _from_to([row.no for row in run]),
            }
            place = table.place(run[0], "matrix_no")
            yield Finding(rule=n.MATRIX_DIFFERS, place=place, values=values)


def _shift(row: CalendarRow) -> int | str | None:
    """Return by how much the matrix counts further than the table.

    Returns:
        None where they agree or nothing is said; a text where it cannot be counted.
    """
    if row.matrix_no is None or normal(row.matrix_no) == normal(row.no or ""):
        return None
    typed = [arabic(number or "") for number in (row.no, row.matrix_no)]
    if not all(re.fullmatch("[0-9]{1,4}", number) for number in typed):
        return "another"
    table, matrix = map(int, typed)
    return matrix - table or None


def _from_to(numbers: list[str | None]) -> Value:
    first, last = (quoted(one) if one else "–" for one in (numbers[0], numbers[-1]))
    return first if len(numbers) == 1 else f"{first}–{last}"


def _activity(table: Table[CalendarRow], row: CalendarRow) -> Iterator[Finding]:
    printed = row.matrix_activity
    if printed is None or _told(printed) == _told(row.activity):
        return
    found, expected = _shown(printed, row.activity)
    values: dict[str, Value] = {"subject": _subject(row), "found": found, "expected": expected}
    place = table.place(row, "matrix_activity")
    yield Finding(rule=n.MATRIX_DIFFERS, place=place, values=values)


def _told(activity: str) -> str:
    """Return an activity as it is compared: spaces and the mark of a shortened name say nothing."""
    return "".join(normal(activity).replace(_SHORTENED, "").split())


def _shown(printed: str, typed: str) -> tuple[str, str]:
    """Return two texts so that a message shows where they differ."""
    alike = next(
        (
            place
            for place, pair in enumerate(zip(printed, typed, strict=False))
            if len(set(pair)) > 1
        ),
        min(len(printed), len(typed)),
    )
    cut = max(alike - _BEFORE_A_DIFFERENCE, 0)
    if quoted(printed) == printed and quoted(typed) == typed:
        cut = 0
    lead = "…" if cut else ""
    return f"“{quoted(lead + printed[cut:])}”", f"“{quoted(lead + typed[cut:])}”"


def _subject(row: CalendarRow) -> Wording:
    name = quoted(row.no or row.id)
    return Wording(th=f"กิจกรรมที่ {name}", en=f"activity {name}")
