"""The measures of a plan as bars over the days of their fiscal year, with the as-of date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from generator.assess.rounding import rounded
from generator.assess.schedule import span_of
from generator.chain.reports import MeasureReport
from generator.chain.work import Work
from generator.model.plan import Measure
from generator.pages.agency_site import AgencySite
from generator.pages.figures import Chip
from generator.pages.links import Href, place
from generator.pages.measure_details import period_in_words
from generator.pages.measure_standing import counted_in, measure_status
from generator.pages.months import Mark, beyond, within
from generator.pages.numerals import Numerals
from generator.pages.phases import phase_of, phases_reading
from generator.pages.work_links import measure_anchor
from generator.thai.dates import SHORT_MONTHS, Period, Precision
from generator.thai.years import buddhist, fiscal_year_span

_WHOLE: Final = Decimal(100)
_FEWEST: Final = 2  # one bar compares with nothing, and its measure says its period itself
_MOST: Final = 20  # rows; of a longer plan the first are shown, the others folded
_FIRST: Final = 12
_QUARTERS: Final = (10, 1, 4, 7)  # their first months
_DAY: Final = timedelta(days=1)
_NO_DAYS: Final = "ไม่ระบุระยะเวลา"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeBar:
    """The days of a measure; places are percent of the year.

    Attributes:
        look: whether both ends are known, or which of them.
        width: of the bar; None where one end alone is marked.
    """

    look: Mark
    x: str
    width: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """A measure.

    Attributes:
        href: its place on the same page.
        when: its period in words, or that it has none.
        remark: what is not drawn of it, or where its period is from; None where there is nothing.
        status: as reported; None where the page does not tell it.
        bar: None where its days are not known, or none of them lies in the year.
    """

    number: str | None
    title: str
    href: Href
    when: str
    remark: str | None
    status: Chip | None
    bar: TimeBar | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarter:
    """Where a quarter of the fiscal year begins, with its first month."""

    x: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The measures of a year.

    Attributes:
        missing: said in the place of everything else where no measure has days, else None.
        quarters: of the fiscal year.
        now: where the as-of date is; None where it lies in another year.
        key: what the line of that date is, or None.
        rows: those that are shown.
        folded: the others of a long plan; ``more`` says how many there are.
    """

    missing: str | None = None
    caption: str = ""
    quarters: tuple[Quarter, ...] = ()
    now: str | None = None
    key: str | None = None
    rows: tuple[TimelineRow, ...] = ()
    folded: tuple[TimelineRow, ...] = ()
    more: str = ""
    reading: str = ""


def timeline(site: AgencySite, work: Work, reports: Sequence[MeasureReport]) -> Timeline | None:
    """Return the measures of a plan over its year; None where there are fewer than two.

    Args:
        site: of the agency.
        work: of the year.
        reports: one for each measure, where the page tells what was reported; else none. A measure
            without days in the plan then has those of its latest report.
    """
    if len(work.measures) < _FEWEST:
        return None
    of_measure = {one.measure.id: one for one in reports}
    told = [(one, of_measure.get(one.id)) for one in work.measures]
    spans = [_planned(measure) or _reported(report) for measure, report in told]
    if not any(spans):
        return Timeline(missing=_missing(site, len(spans), counted_in(work)))
    year = _YearScale(work.fiscal_year)
    rows = tuple(
        _row(site, work, measure, report, span, year)
        for (measure, report), span in zip(told, spans, strict=True)
    )
    return _drawn(site, work, year, rows, spans)


def _drawn(
    site: AgencySite,
    work: Work,
    year: _YearScale,
    rows: tuple[TimelineRow, ...],
    spans: Sequence[Period | None],
) -> Timeline:
    unit, numerals = counted_in(work), site.numerals
    shown = rows if len(rows) <= _MOST else rows[:_FIRST]
    now, day = year.point(work.as_of), numerals.day(work.as_of)
    return Timeline(
        caption=f"ระยะเวลาดำเนินการใน{site.in_full(work.fiscal_year)}",
        quarters=tuple(year.quarters(numerals)),
        now=now,
        key=f"เส้นตั้งคือวันที่ {day}" if now else None,
        rows=shown,
        folded=rows[len(shown) :],
        more=f"ดูอีก {numerals.count(len(rows) - len(shown))} {unit}",
        reading=phases_reading([phase_of(one, work.as_of) for one in spans], day, unit, numerals),
    )


def _missing(site: AgencySite, measures: int, unit: str) -> str:
    everything = f"ทั้ง {site.numerals.count(measures)} {unit}"
    if site.context.demonstration:
        return f"ไม่พบระยะเวลาดำเนินการของ{everything}ในเอกสารที่ใช้ จึงไม่มีเส้นเวลา"
    return f"{everything}ไม่ได้ระบุระยะเวลาดำเนินการ จึงไม่มีเส้นเวลา"


def _planned(measure: Measure) -> Period | None:
    """Return the days of a measure; of one that says none, those of its steps together."""
    if span := span_of(measure):
        return span
    steps = [span for step in measure.steps if (span := span_of(step))]
    if not steps:
        return None
    is_by_month = all(one.precision is Precision.MONTH for one in steps)
    return Period(
        start=min((one.start for one in steps if one.start), default=None),
        end=max((one.end for one in steps if one.end), default=None),
        precision=Precision.MONTH if is_by_month else Precision.DAY,
    )


def _reported(report: MeasureReport | None) -> Period | None:
    latest = report.latest if report else None
    return latest.row.period.period if latest and latest.row.period else None


def _row(
    site: AgencySite,
    work: Work,
    measure: Measure,
    report: MeasureReport | None,
    span: Period | None,
    year: _YearScale,
) -> TimelineRow:
    when = period_in_words(measure, site.numerals)
    remarks = [beyond(span, year.fiscal_year)] if span else []
    if span and span_of(measure) is None:
        source = "ตามขั้นตอนในแผน" if _planned(measure) else "ตามรายงาน"
        days = site.numerals.period(span)
        remarks.insert(0, f"{source} {days}" if when else source)
        when = when or days
    return TimelineRow(
        number=measure.number,
        title=measure.title,
        href=place(measure_anchor(measure.id)),
        when=when or _NO_DAYS,
        remark=" ".join(one for one in remarks if one) or None,
        status=measure_status(site, work, report) if report else None,
        bar=year.bar(span) if span else None,
    )


class _YearScale:
    """The days of a fiscal year from left to right."""

    def __init__(self, fiscal_year: int) -> None:
        self.fiscal_year = fiscal_year
        self._first, self._last = fiscal_year_span(fiscal_year)
        self._days = (self._last - self._first + _DAY).days

    def point(self, day: date) -> str | None:
        """Return where the end of a day is, or None where it lies in another year."""
        return self._place(day + _DAY) if self._first <= day <= self._last else None

    def quarters(self, numerals: Numerals) -> Iterator[Quarter]:
        """Yield where the quarters begin, with their first months: ``ต.ค. 65``."""
        for month in _QUARTERS:
            begins = self._first if month >= self._first.month else self._last
            day = begins.replace(month=month, day=1)
            year = numerals.of(f"{buddhist(day) % 100:02}")
            yield Quarter(x=self._place(day), label=f"{SHORT_MONTHS[month - 1]} {year}")

    def bar(self, span: Period) -> TimeBar | None:
        """Return the bar of a period with at least one end; None where it lies in other years."""
        if within(span, self.fiscal_year) is None:
            return None
        if span.start and span.end:
            start, end = max(span.start, self._first), min(span.end, self._last)
            width = (end - start + _DAY).days * _WHOLE / self._days
            return TimeBar(look=Mark.COVERED, x=self._place(start), width=f"{rounded(width)}%")
        if span.start:
            return TimeBar(look=Mark.SINCE, x=self._place(span.start), width=None)
        assert span.end  # noqa: S101 - one end is there
        return TimeBar(look=Mark.DUE, x=self._place(span.end + _DAY), width=None)

    def _place(self, day: date) -> str:
        return f"{rounded((day - self._first).days * _WHOLE / self._days)}%"
