"""The months of a fiscal year as the columns of a table, and which of them a period covers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from generator.pages.numerals import Numerals
from generator.thai.dates import SHORT_MONTHS, Period
from generator.thai.years import buddhist, fiscal_year_span

_IN_A_YEAR: Final = len(SHORT_MONTHS)

Month = date
"""The first day of a month."""


class Mark(StrEnum):
    """What a period has to do with a month; the value is the class of its cell."""

    NOTHING = "free"
    COVERED = "covered"
    DUE = "due"  # only the end is given, and it lies here
    SINCE = "since"  # only the start is given, and it lies here


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthCell:
    """A month in the row of a plan.

    Attributes:
        name: ``ม.ค.``
        word: what stands before the name for those who do not see the mark, or None.
    """

    name: str
    mark: Mark
    word: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthName:
    """A month at the head of a table; ``name`` and B.E. ``year`` stand under each other."""

    name: str
    year: str


_WORDS: Final = {Mark.DUE: "ภายใน", Mark.SINCE: "ตั้งแต่"}


def months_of(spans: Iterable[Period], fiscal_year: int) -> tuple[Month, ...]:
    """Return the months from the first to the last that any of the periods covers.

    Args:
        spans: each with at least one end.
        fiscal_year: B.E.; months outside it are left out.
    """
    edges = [within(span, fiscal_year) for span in spans]
    inside = [edge for edge in edges if edge is not None]
    if not inside:
        return ()
    month, last = min(first for first, _ in inside), max(last for _, last in inside)
    months = []
    while month <= last:
        months.append(month)
        month = date(month.year + month.month // _IN_A_YEAR, month.month % _IN_A_YEAR + 1, 1)
    return tuple(months)


def within(span: Period, fiscal_year: int) -> tuple[Month, Month] | None:
    """Return the first and last month of a fiscal year that a period covers, or None."""
    begin, end = fiscal_year_span(fiscal_year)
    first, last = span.start or span.end, span.end or span.start
    if first is None or last is None or last < begin or first > end:
        return None
    return max(first, begin).replace(day=1), min(last, end).replace(day=1)


def beyond(span: Period, fiscal_year: int) -> str | None:
    """Return what is said of a period that does not end with the months of the table, or None."""
    begin, end = fiscal_year_span(fiscal_year)
    first, last = span.start or span.end, span.end or span.start
    if first is None or last is None or (begin <= first and last <= end):
        return None
    if within(span, fiscal_year) is None:
        return "อยู่นอกเดือนที่แสดง"
    if begin <= first:
        return "ต่อเนื่องหลังเดือนที่แสดง"
    return "เริ่มก่อนเดือนที่แสดง" if last <= end else "เริ่มก่อนและต่อเนื่องหลังเดือนที่แสดง"


def cells(span: Period, months: Iterable[Month], fiscal_year: int) -> tuple[MonthCell, ...]:
    """Return a cell for each month, with what the period has to do with it."""
    covered = within(span, fiscal_year)
    marks = ((month, _mark(span, month, covered)) for month in months)
    return tuple(
        MonthCell(name=SHORT_MONTHS[month.month - 1], mark=mark, word=_WORDS.get(mark))
        for month, mark in marks
    )


def _mark(span: Period, month: Month, covered: tuple[Month, Month] | None) -> Mark:
    if covered is None or not covered[0] <= month <= covered[1]:
        return Mark.NOTHING
    if span.start is None:
        return Mark.DUE
    return Mark.SINCE if span.end is None else Mark.COVERED


def names(months: Iterable[Month], numerals: Numerals) -> tuple[MonthName, ...]:
    """Return the names of months with their years."""
    return tuple(
        MonthName(name=SHORT_MONTHS[one.month - 1], year=numerals.year(buddhist(one)))
        for one in months
    )
