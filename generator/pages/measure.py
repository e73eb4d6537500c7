"""One measure for citizens: why, what, who, when, how it is watched, and what has happened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from generator.chain.reports import MeasureReport, measure_reports
from generator.chain.work import Work
from generator.model.plan import Measure
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.environment import render
from generator.pages.head import Head, Link
from generator.pages.measure_details import MeasureDetails, measure_details
from generator.pages.measure_reasons import Reasons, reasons
from generator.pages.measure_standing import MeasureStanding, measure_standing
from generator.pages.notices import agency_notices
from generator.pages.page import Page
from generator.pages.shown_entries import EntryMaker, ShownEntry, told_entries
from generator.pages.sources import page_source
from generator.pages.work_links import (
    measure_anchor,
    measure_href,
    measure_path,
    plan_href,
    plan_path,
    progress_href,
)
from generator.pages.year_parts import ANALYSIS, PROGRESS

_SHORT: Final = 60  # characters of a title in a trail


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureView:
    """The page at ``/<agency>/<year>/measures/<id>/``.

    Attributes:
        what: ``มาตรการที่ 3 ของปีงบประมาณ พ.ศ. 2566``.
        as_of: the day for which the state is told.
        analysed: the result whose scores it answers.
        entries: every report, the newest first.
        entries_count: how many, in words; None where there is none.
        back: to the plan and to the progress, each at the place of the measure.
        neighbours: the measures before and after it, with the word for which.
    """

    head: Head
    title: str
    what: str
    as_of: str
    standing: MeasureStanding
    analysed: Link
    reasons: Reasons
    details: MeasureDetails
    entries: tuple[ShownEntry, ...]
    entries_count: str | None
    back: tuple[Link, ...]
    neighbours: tuple[tuple[str, Link], ...]


def measure_pages(site: AgencySite, work: Work) -> Iterator[Page]:
    """Yield the pages of the measures of a year, in the order of the plan."""
    reports = measure_reports(work)
    for before, one, after in zip((None, *reports), reports, (*reports[1:], None), strict=False):
        yield _page(site, work, one, (before, after))


def _page(
    site: AgencySite,
    work: Work,
    report: MeasureReport,
    beside: tuple[MeasureReport | None, MeasureReport | None],
) -> Page:
    measure = report.measure
    path = measure_path(site, work, measure.id)
    before = work.before.fiscal_year
    maker = EntryMaker(site, path)
    entries = tuple(
        maker.on_measure(one, measure, whole=True) for one in told_entries(report.entries)
    )
    # What it answers is told as the reasons for it.
    details = replace(measure_details(site, work, path, measure), answers=())
    view = MeasureView(
        head=_head(site, work, measure, path),
        title=measure.title,
        what=_what(site, work, measure),
        as_of=site.numerals.day(work.as_of),
        standing=measure_standing(site, work, path, report),
        analysed=Link(
            title=f"{wording.RESULTS} {site.year_title(before)}",
            href=site.results_href(path, before),
        ),
        reasons=reasons(site, work, path, measure),
        details=details,
        entries=entries,
        entries_count=f"{site.numerals.count(len(entries))} ครั้ง" if entries else None,
        back=tuple(_back(site, work, measure, path)),
        neighbours=tuple(_neighbours(site, work, path, beside)),
    )
    return Page(path=path, text=render("measure.md.j2", view=view))


def _head(site: AgencySite, work: Work, measure: Measure, path: str) -> Head:
    year = work.fiscal_year
    assessment = site.assessments[year]
    short = site.year_title(year)
    head = site.head(
        path,
        kind="measure",
        title=f"{_in_short(measure.title)} {short}",
        description=f"{measure.title} {site.in_full(year)} ของ{site.agency.name}",
    )
    return replace(
        head,
        breadcrumbs=site.trail(
            path,
            (short, site.path(year)),
            (site.numerals.of(ANALYSIS.title_in(assessment)), plan_path(site, work)),
            (_numbered(measure) or _in_short(measure.title), None),
        ),
        years=site.year_links(path, year),
        as_of=site.numerals.day(work.as_of),
        source=page_source(site, work.before, work.year),
        notices=agency_notices(site, work.before),
    )


def _numbered(measure: Measure) -> str | None:
    """Return ``มาตรการที่ 3``, with the number as printed; None without one."""
    return f"{measure.kind}ที่ {measure.number}" if measure.number else None


def _what(site: AgencySite, work: Work, measure: Measure) -> str:
    return f"{_numbered(measure) or measure.kind} ของ{site.in_full(work.fiscal_year)}"


def _in_short(title: str) -> str:
    return title if len(title) <= _SHORT else f"{title[:_SHORT].rstrip()}…"


def _back(site: AgencySite, work: Work, measure: Measure, path: str) -> Iterator[Link]:
    anchor = measure_anchor(measure.id)
    assessment = site.assessments[work.fiscal_year]
    href = plan_href(site, path, work, anchor)
    yield Link(title=site.numerals.of(f"ดู{ANALYSIS.title_in(assessment)}"), href=href)
    if reported := progress_href(site, path, work, anchor):
        yield Link(title=f"ดู{PROGRESS.title}", href=reported)


def _neighbours(
    site: AgencySite,
    work: Work,
    path: str,
    beside: tuple[MeasureReport | None, MeasureReport | None],
) -> Iterator[tuple[str, Link]]:
    for word, report in zip(("ก่อนหน้า", "ถัดไป"), beside, strict=True):
        if report:
            measure = report.measure
            title = " ".join(filter(None, (_numbered(measure), measure.title)))
            href = measure_href(site, path, work, measure.id)
            yield word, Link(title=_in_short(title), href=href)
