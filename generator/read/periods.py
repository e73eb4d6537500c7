"""Dates beside periods: what nobody could read, and what does not agree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.findings import Finding, Place, Value, quoted
from generator.model.dated import Dated
from generator.model.tree import Year
from generator.rules import d
from generator.rules.labels import label
from generator.thai.dates import long_date
from generator.thai.months import SHORT_MONTHS, read_month


@dataclass(frozen=True, slots=True, kw_only=True)
class _Dates:
    """A period with the dates beside it, and where each stands."""

    period: Dated | None
    start: Dated | None
    end: Dated | None
    places: dict[str, Place]


def period_findings(year: Year) -> list[Finding]:
    """Return the findings about dates and periods of one year."""
    findings = []
    for dates in _all_dates(year):
        findings += _of(dates)
    return [*findings, *_ticked_months(year), *_printed_dates(year)]


def _all_dates(year: Year) -> Iterator[_Dates]:
    if year.measures:
        for number, measure in enumerate(year.measures.value.measures):
            yield _yaml_dates(year, ("measures", number), measure)
            for position, step in enumerate(measure.steps):
                yield _yaml_dates(year, ("measures", number, "steps", position), step)
    for row in year.calendar.rows:
        places = {name: year.calendar.place(row, name) for name in ("period", "start", "end")}
        yield _Dates(period=row.period, start=row.start, end=row.end, places=places)
    for report in year.progress.rows:
        places = {"period": year.progress.place(report, "period")}
        yield _Dates(period=report.period, start=None, end=None, places=places)


def _yaml_dates(year: Year, path: tuple[str | int, ...], part: object) -> _Dates:
    document = year.measures
    places = {name: document.place(*path, name) for name in ("period", "start", "end") if document}
    return _Dates(
        period=getattr(part, "period", None),
        start=getattr(part, "start", None),
        end=getattr(part, "end", None),
        places=places,
    )


def _of(dates: _Dates) -> list[Finding]:
    start, end = _first_day(dates.start), _last_day(dates.end)
    if start and end and start > end:
        values: dict[str, Value] = {"found": long_date(end), "other": long_date(start)}
        place = dates.places["end"]
        return [Finding(rule=d.END_BEFORE_START, place=place, values=values)]
    findings: list[Finding] = []
    if dates.period is None:
        return findings
    read = dates.period.period
    if read is None:
        values = {"field": label("period"), "found": dates.period.text}
        place = dates.places["period"]
        return [Finding(rule=d.UNREADABLE_PERIOD, place=place, values=values)]
    for name, typed, said in (("start", start, read.start), ("end", end, read.end)):
        if typed is not None and said is not None and typed != said:
            values = {
                "field": label(name),
                "found": long_date(typed),
                "expected": long_date(said),
            }
            findings.append(
                Finding(rule=d.PERIOD_DISAGREES, place=dates.places[name], values=values)
            )
    return findings


def _first_day(dated: Dated | None) -> date | None:
    return dated.period.start if dated and dated.period else None


def _last_day(dated: Dated | None) -> date | None:
    return dated.period.end if dated and dated.period else None


def _ticked_months(year: Year) -> Iterator[Finding]:
    """Yield the names in printed matrices that are no months."""
    for row in year.calendar.rows:
        for typed in row.months:
            if read_month(typed) is None:
                values: dict[str, Value] = {
                    "field": label("months"),
                    "found": quoted(typed),
                    "expected": ", ".join(SHORT_MONTHS[:3]),
                }
                place = year.calendar.place(row, "months")
                yield Finding(rule=d.UNREADABLE_MONTH, place=place, values=values)


def _printed_dates(year: Year) -> list[Finding]:
    """Return a note for each date that stands only as the paper prints it."""
    found = []
    if year.documents:
        for number, paper in enumerate(year.documents.value.documents):
            place = year.documents.place("documents", number, "date_printed")
            found.append((paper.date_printed, place))
    if year.approval:
        for number, memo in enumerate(year.approval.value.memos):
            path = ("memos", number)
            found.append((memo.date_printed, year.approval.place(*path, "date_printed")))
            for position, receipt in enumerate(memo.receipts):
                place = year.approval.place(*path, "receipts", position, "date_printed")
                found.append((receipt.date_printed, place))
            for position, decision in enumerate(memo.decisions):
                place = year.approval.place(*path, "decisions", position, "date_printed")
                found.append((decision.date_printed, place))
    return [
        Finding(
            rule=d.DATE_PRINTED,
            place=place,
            values={"field": label("date_printed"), "found": printed},
        )
        for printed, place in found
        if printed
    ]
