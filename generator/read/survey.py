"""The survey of a year: days and service points that contradict each other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.findings import Finding, Place, Value, Wording, quoted
from generator.model.plan import EitFile
from generator.model.tree import Document, Year
from generator.rules import d
from generator.thai.dates import long_date
from generator.thai.text import normal


def survey_form_findings(year: Year) -> Iterator[Finding]:
    """Yield what the parts of ``eit.yml`` cannot be beside each other."""
    if year.eit:
        yield from _days(year.eit)
        yield from _same_names(year.eit)


def _days(eit: Document[EitFile]) -> Iterator[Finding]:
    opens, closes = (one.period if one else None for one in (eit.value.opens, eit.value.closes))
    first, last = opens.start if opens else None, closes.end if closes else None
    if first and last and first > last:
        values: dict[str, Value] = {"found": _day(last), "other": _day(first)}
        yield Finding(rule=d.CLOSES_BEFORE_OPENS, place=eit.place("closes"), values=values)


def _day(day: date) -> Wording:
    return Wording(long_date(day), day.isoformat())


def _same_names(eit: Document[EitFile]) -> Iterator[Finding]:
    """Yield the points that nobody could tell from one before them."""
    first: dict[tuple[str, str], Place] = {}
    for number, point in enumerate(eit.value.service_points):
        place = eit.place("service_points", number, "name")
        named = (normal(point.name), normal(point.place or ""))
        if named in first:
            values: dict[str, Value] = {"found": quoted(point.name), "other": str(first[named])}
            yield Finding(rule=d.SAME_POINT_NAME, place=place, values=values)
        else:
            first[named] = place
