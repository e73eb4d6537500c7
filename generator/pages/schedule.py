"""The calendar of one fiscal year: its plan over the months, as a table that is a picture too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.schedule import ACTIVITY, Planned, Schedule, schedule_of
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.downloads import size_in_words
from generator.pages.environment import render
from generator.pages.head import Head, Link
from generator.pages.links import Href
from generator.pages.months import (
    Mark,
    Month,
    MonthCell,
    MonthName,
    beyond,
    cells,
    months_of,
    names,
)
from generator.pages.numerals import Numerals
from generator.pages.page import Page
from generator.pages.part_head import part_head
from generator.pages.periods import period_in_words
from generator.pages.readings import months_reading
from generator.pages.sources import work_source
from generator.pages.work_links import measure_href
from generator.pages.year_parts import CALENDAR
from generator.thai.dates import Period, Precision

_FILE: Final = "calendar.ics"
_NO_DATE: Final = "ไม่ระบุวันที่"
_NO_CERTAIN_DATE: Final = "ไม่ระบุวันที่แน่นอน"
_IN_STEPS: Final = "ตามวันที่ของแต่ละขั้นตอน"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPlan:
    """A row of the plan.

    Attributes:
        number: as printed, or of a step ``ขั้นตอนที่ 2``; None where it has none.
        href: its own page, or None.
        when: its period in words, or None.
        days: the days that are drawn, where the words do not say the same, or None.
        beyond: what is not drawn of it, or None.
        cells: one for each month; none where its days are not known.
        undated: what is said in the place of the cells.
    """

    anchor: str
    is_step: bool
    number: str | None
    title: str
    href: Href | None
    when: str | None
    days: str | None
    responsible: tuple[str, ...]
    note: str | None
    beyond: str | None
    cells: tuple[MonthCell, ...]
    undated: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A table of plans of one kind; ``reading`` says in which months most of them are."""

    anchor: str
    title: str
    rows: tuple[ShownPlan, ...]
    reading: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarView:
    """The page at ``/<agency>/<year>/calendar/``.

    Attributes:
        counts: ``16 กิจกรรม``, one for each chart.
        range: the months of the charts in words, or None where nothing has days.
        file: the calendar file, or None where nothing has days.
        in_file: how many of the plans are in it, in words.
        months: columns of the charts.
        marks: the marks that need a word of explanation.
    """

    head: Head
    title: str
    counts: tuple[str, ...]
    range: str | None
    file: Link | None
    in_file: str
    months: tuple[MonthName, ...]
    marks: frozenset[Mark]
    charts: tuple[Chart, ...]
    links: tuple[Link, ...]


def calendar_place(slug: str, fiscal_year: int) -> str:
    """Return where the calendar file of a year stands, as in ``PageContext.sizes``."""
    return f"{slug}/{fiscal_year}/{CALENDAR.name}/{_FILE}"


def calendar_page(site: AgencySite, assessment: Assessment) -> Page:
    """Return the page of the calendar of one fiscal year, which has a plan."""
    year, numerals = assessment.fiscal_year, site.numerals
    path = site.path(year, CALENDAR.name)
    schedule = schedule_of(assessment.year)
    dated = [one.span for one in schedule.all if one.span]
    months = months_of(dated, year)
    charts = tuple(_charts(schedule, months, _pages_of(site, path, year), numerals))
    source = work_source(assessment.year) or wording.AGENCY_DATA
    view = CalendarView(
        head=part_head(site, CALENDAR, assessment, source=source),
        title=f"{wording.CALENDAR} {site.in_full(year)}",
        counts=tuple(_counts(schedule, numerals)),
        range=numerals.period(_range(months)) if months else None,
        file=_file(site, year),
        in_file=f"{numerals.count(len(dated))} รายการที่ระบุวันที่",
        months=names(months, numerals),
        marks=frozenset(cell.mark for one in charts for row in one.rows for cell in row.cells),
        charts=charts,
        links=site.links_at_foot(path, assessment),
    )
    return Page(path=path, text=render("calendar.md.j2", view=view))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pages:
    """A fiscal year, and the addresses of the pages of its measures by their ids."""

    fiscal_year: int
    of_measure: Mapping[str, Href]


def _pages_of(site: AgencySite, path: str, fiscal_year: int) -> _Pages:
    work = site.work(fiscal_year)
    hrefs = (
        {one.id: measure_href(site, path, work, one.id) for one in work.measures} if work else {}
    )
    return _Pages(fiscal_year=fiscal_year, of_measure=hrefs)


def _file(site: AgencySite, fiscal_year: int) -> Link | None:
    size = site.context.sizes.get(calendar_place(site.agency.slug, fiscal_year))
    if size is None:
        return None
    return Link(title=f"ไฟล์ .ics {size_in_words(size, site.numerals)}", href=Href(_FILE))


def _range(months: tuple[Month, ...]) -> Period:
    return Period(start=months[0], end=months[-1], precision=Precision.MONTH)


def _counts(schedule: Schedule, numerals: Numerals) -> Iterator[str]:
    for kind in dict.fromkeys(one.kind for one in schedule.all):
        number = sum(one.kind == kind and one.step is None for one in schedule.all)
        yield f"{numerals.count(number)} {kind}"


def _charts(
    schedule: Schedule, months: tuple[Month, ...], pages: _Pages, numerals: Numerals
) -> Iterator[Chart]:
    groups = (
        ("activities", "activity", schedule.activities),
        ("measures", "measure", schedule.measures),
    )
    for anchor, of_row, planned in groups:
        if planned:
            rows = tuple(_rows(of_row, planned, months, pages, numerals))
            yield Chart(
                anchor=anchor,
                title="และ".join(dict.fromkeys(one.kind for one in planned)),
                rows=rows,
                reading=months_reading(
                    _in_months(rows, months, numerals), _unit(planned), numerals
                ),
            )


def _unit(planned: tuple[Planned, ...]) -> str:
    """Return what the rows that are drawn are counted in: their kind, where all are of one."""
    drawn = {(one.kind, one.step is None) for one in planned if one.span}
    return next((kind for kind, is_whole in drawn if is_whole and len(drawn) == 1), wording.ENTRIES)


def _in_months(
    rows: tuple[ShownPlan, ...], months: tuple[Month, ...], numerals: Numerals
) -> dict[str, int]:
    """Return a month with its year -> how many rows have a mark in it."""
    drawn = [row.cells for row in rows if row.cells]
    return {
        numerals.period(_range((month,))): sum(row[at].mark is not Mark.NOTHING for row in drawn)
        for at, month in enumerate(months)
    }


def _rows(
    anchor: str,
    planned: tuple[Planned, ...],
    months: tuple[Month, ...],
    pages: _Pages,
    numerals: Numerals,
) -> Iterator[ShownPlan]:
    in_steps = {one.of for one in planned}
    for one in planned:
        span = one.span
        when = period_in_words(one.period, numerals) if one.period else None
        days = numerals.period(span) if span else None
        outside = beyond(span, pages.fiscal_year) if span else None
        is_said = span is None or (one.period is not None and one.period.period == span)
        yield ShownPlan(
            anchor=f"{anchor}-{one.key}",
            is_step=one.step is not None,
            number=f"ขั้นตอนที่ {numerals.count(one.step)}" if one.step else one.number,
            title=one.title,
            href=None if one.kind == ACTIVITY else pages.of_measure.get(one.key),
            when=when or days,
            days=None if is_said or when is None else days,
            responsible=one.responsible,
            note=one.note,
            beyond=outside if months else None,
            cells=cells(span, months, pages.fiscal_year) if span else (),
            undated=outside or _undated(one, in_steps=one.key in in_steps),
        )


def _undated(planned: Planned, *, in_steps: bool) -> str:
    """Return what is said of a plan without days in the place where they would be drawn.

    Args:
        planned: the plan.
        in_steps: whether steps of it have days.
    """
    if in_steps:
        return _IN_STEPS
    return _NO_CERTAIN_DATE if planned.period else _NO_DATE
