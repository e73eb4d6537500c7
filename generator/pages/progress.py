"""The progress of the measures of a fiscal year, with the QR code of the public survey (O43)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from generator.assess.assessment import Assessment
from generator.chain.reports import MeasureReport, measure_reports, reported_beyond
from generator.chain.work import Work
from generator.editions.criteria import Shows
from generator.model.plan import MeasureKind
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.environment import render
from generator.pages.head import Head, Link
from generator.pages.links import Href, place
from generator.pages.measure_standing import (
    MeasureStanding,
    counted_in,
    latest_day,
    measure_standing,
    status_counts,
)
from generator.pages.page import Page
from generator.pages.part_head import part_head
from generator.pages.quoted_criteria import QuotedCriteria, QuotedCriterion, item_note
from generator.pages.report_links import report_links
from generator.pages.shown_entries import EntryMaker, ShownEntry
from generator.pages.sources import work_source
from generator.pages.state_strip import StateStrip, state_strip
from generator.pages.survey_section import SURVEY_CODE, SurveySection, survey_section
from generator.pages.timeline import Timeline, timeline
from generator.pages.work_links import measure_anchor, measure_href
from generator.pages.year_parts import PROGRESS, reported_work

_OF_MEASURES: Final = "ความก้าวหน้าหรือผลการดำเนินการ"
_IN_YEAR: Final = "ปีที่ดำเนินการ"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedMeasure:
    """A measure with its latest report.

    Attributes:
        number: as printed, or None.
        kind: ``แนวทาง``; None for a measure.
        href: address of its own page, which has all reports.
        latest: None where nothing was reported.
        more: said of the link to all reports; None where there is only one.
    """

    anchor: str
    number: str | None
    title: str
    kind: str | None
    href: Href
    standing: MeasureStanding
    latest: ShownEntry | None
    more: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressView:
    """The page at ``/<agency>/<year>/o43/``.

    Attributes:
        title: name and code of the item in the rules of the year.
        of_year: which year's work it is.
        as_of: the day for which states are told.
        updated: date of the latest report, or None.
        note: what the reader must know of the rules of the year, or None.
        files: the same as papers to be downloaded, where the officer has made them.
        contents: the criteria, each as a link to its place, then the other parts of the page.
        in_year: the criterion on the year, where something was reported; ``of_progress``
            likewise, and ``of_survey`` where there is a code: as ``chain/extent.py`` has it.
        has_progress: whether there is a measure or a report.
        states: the measures of the plan by their status, or None without any.
        timeline: the measures over the year of the work, or None without several.
        beyond: what was reported and stands in no plan.
    """

    head: Head
    title: str
    of_year: str
    as_of: str
    updated: str | None
    note: str | None
    files: tuple[Link, ...]
    contents: tuple[Link, ...]
    in_year: tuple[QuotedCriterion, ...]
    of_progress: tuple[QuotedCriterion, ...]
    of_survey: tuple[QuotedCriterion, ...]
    has_progress: bool
    measures_title: str
    states: StateStrip | None
    timeline: Timeline | None
    measures: tuple[ReportedMeasure, ...]
    beyond_title: str
    beyond: tuple[ShownEntry, ...]
    survey_title: str
    survey: SurveySection | None
    links: tuple[Link, ...]


def progress_page(site: AgencySite, assessment: Assessment) -> Page:
    """Return the page of the progress that a fiscal year reports."""
    path = site.path(assessment.fiscal_year, PROGRESS.address(assessment))
    work = reported_work(assessment, site.context)
    criteria = _criteria(site, assessment)
    item, reports = criteria.item, measure_reports(work) if work else ()
    beyond = tuple(map(EntryMaker(site, path).beyond_plan, reported_beyond(work) if work else ()))
    survey = survey_section(site, assessment)
    has_progress = bool(reports or beyond)
    is_reported = bool(work and work.year.progress.rows)
    view = ProgressView(
        head=_head(site, assessment, work),
        title=f"{item.name} ({site.numerals.of(item.code)})" if item else PROGRESS.title,
        of_year=_of_year(site, assessment, work if has_progress else None),
        as_of=_as_of(site, assessment, work),
        updated=latest_day(site, path, reports),
        note=item_note(assessment.edition, item),
        files=report_links(site, path, PROGRESS, assessment.fiscal_year),
        contents=_contents(
            criteria,
            has_progress=has_progress,
            is_reported=is_reported,
            has_beyond=bool(reports and beyond),
            survey=survey,
        ),
        in_year=criteria.of(Shows.IN_YEAR) if is_reported else (),
        of_progress=criteria.of(Shows.PROGRESS) if is_reported else (),
        of_survey=criteria.of(Shows.EIT_QR) if survey and survey.code else (),
        has_progress=has_progress,
        measures_title=_OF_MEASURES,
        states=_states(site, work, reports) if work else None,
        timeline=timeline(site, work, reports) if work else None,
        measures=tuple(_measures(site, work, path, reports)) if work else (),
        beyond_title=wording.REPORTED_BEYOND,
        beyond=beyond,
        survey_title=SURVEY_CODE,
        survey=survey,
        links=site.links_at_foot(path, assessment),
    )
    return Page(path=path, text=render("progress.md.j2", view=view))


def _criteria(site: AgencySite, assessment: Assessment) -> QuotedCriteria:
    item = assessment.edition.report_item if assessment.edition else None
    return QuotedCriteria(item=item, numerals=site.numerals)


def _head(site: AgencySite, assessment: Assessment, work: Work | None) -> Head:
    source = work_source(work.year if work else assessment.year) or wording.AGENCY_DATA
    head = part_head(site, PROGRESS, assessment, source=source)
    return replace(head, as_of=site.numerals.day(work.as_of)) if work else head


def _as_of(site: AgencySite, assessment: Assessment, work: Work | None) -> str:
    day = work.as_of if work else site.context.day_of(site.agency.slug, assessment.fiscal_year)
    return site.numerals.day(day)


def _of_year(site: AgencySite, assessment: Assessment, work: Work | None) -> str:
    """Return which year's work is reported, and by the rules of which year if of another."""
    if work is None:
        return site.in_full(assessment.fiscal_year)
    told = f"การดำเนินการตามมาตรการของ{site.in_full(work.fiscal_year)}"
    if work.fiscal_year == assessment.fiscal_year:
        return told
    return f"{told} ตามหลักเกณฑ์การประเมินของ{site.year_title(assessment.fiscal_year)}"


def _contents(
    criteria: QuotedCriteria,
    *,
    has_progress: bool,
    is_reported: bool,
    has_beyond: bool,
    survey: SurveySection | None,
) -> tuple[Link, ...]:
    """Return the criteria as links to their places, then what no criterion asks for."""
    there = (
        (Shows.PROGRESS, _OF_MEASURES, "measures", is_reported),
        # Measures alone, of which nothing was reported, prove nothing.
        (None, _OF_MEASURES, "measures", has_progress and not is_reported),
        (Shows.EIT_QR, SURVEY_CODE, "survey", survey is not None and survey.code is not None),
        (Shows.IN_YEAR, _IN_YEAR, None, is_reported),
        # Without a code the place says that there is none, and proves nothing.
        (None, SURVEY_CODE, "survey", survey is not None and survey.code is None),
        (None, wording.REPORTED_BEYOND, "beyond", has_beyond),
    )
    titles = {shows: title for shows, title, _, is_there in there if is_there and shows}
    quoted = tuple((titles[shows], one) for shows, one in criteria.all() if shows in titles)
    asked = {shows for shows, _ in criteria.all()}
    others = (
        Link(title=title, href=place(anchor))
        for shows, title, anchor, is_there in there
        if is_there and anchor and (shows is None or shows not in asked)
    )
    links = (
        *(Link(title=f"{one.label} {title}", href=place(one.anchor)) for title, one in quoted),
        *others,
    )
    return links if len(links) > 1 else ()


def _states(site: AgencySite, work: Work, reports: tuple[MeasureReport, ...]) -> StateStrip | None:
    counts = status_counts(site, work, reports)
    return state_strip(counts, _total(site, work), counted_in(work), site.numerals)


def _total(site: AgencySite, work: Work) -> str:
    """Return how many there are of each kind: ``6 มาตรการ``."""
    kinds = Counter(one.kind for one in work.measures)
    return " ".join(f"{site.numerals.count(kinds[one])} {one}" for one in MeasureKind if kinds[one])


def _measures(
    site: AgencySite, work: Work, origin: str, reports: Iterable[MeasureReport]
) -> Iterator[ReportedMeasure]:
    maker = EntryMaker(site, origin)
    for one in reports:
        measure, latest = one.measure, one.latest
        several = site.numerals.count(len(one.entries)) if len(one.entries) > 1 else None
        yield ReportedMeasure(
            anchor=measure_anchor(measure.id),
            number=measure.number,
            title=measure.title,
            kind=None if measure.kind is MeasureKind.MEASURE else measure.kind.value,
            href=measure_href(site, origin, work, measure.id),
            standing=measure_standing(site, work, origin, one),
            latest=maker.on_measure(latest, measure, whole=False) if latest else None,
            more=f"ดูรายงานทั้งหมด {several} ครั้ง" if several else None,
        )
