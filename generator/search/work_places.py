"""Places in the pages of a year's work: measures, reports, points, criteria, activities."""

from __future__ import annotations

from collections.abc import Iterator

from generator.assess.assessment import Assessment
from generator.assess.schedule import schedule_of
from generator.chain.criteria import Criterion
from generator.chain.extent import held
from generator.chain.reports import Entry, entries_of, says
from generator.chain.work import Work
from generator.model.plan import Measure
from generator.pages.agency_site import AgencySite
from generator.pages.analysis_points import PointTeller, ToldPoint
from generator.pages.found import Kind, PageRef, Record
from generator.pages.measure_details import period_in_words
from generator.pages.shown_entries import EntryMaker
from generator.pages.work_links import entry_anchor, measure_path
from generator.pages.year_parts import ANALYSIS, CALENDAR, PROGRESS, REPORT, report_on
from generator.search.page_refs import part_ref


def work_records(site: AgencySite, assessment: Assessment) -> Iterator[Record]:
    """Yield the places of the pages of a year's work, as far as there are such pages."""
    work = site.work(assessment.fiscal_year)
    if work:
        yield from (_measure(site, work, one) for one in work.measures)
        yield from _reports(site, work)
        if ANALYSIS.is_there(assessment, site.context):
            yield from _points(part_ref(site, ANALYSIS, assessment), work, site)
        yield from _criteria(site, assessment, work)
    yield from _activities(site, assessment)
    yield from _chapters(site, assessment)


def _measure(site: AgencySite, work: Work, measure: Measure) -> Record:
    steps = (one.text for one in measure.steps)
    when = period_in_words(measure, site.numerals)
    told = (*steps, *measure.responsible, when, measure.expected)
    return Record(
        kind=Kind.MEASURE,
        page=_measure_page(site, work, measure),
        title=" ".join(filter(None, (measure.number, measure.title))),
        words=tuple(one for one in told if one),
        code=measure.number,
    )


def _measure_page(site: AgencySite, work: Work, measure: Measure) -> PageRef:
    return PageRef(
        path=measure_path(site, work, measure.id),
        title=f"{measure.kind} {site.year_title(work.fiscal_year)}",
        agency=site.agency.name,
        fiscal_year=work.fiscal_year,
    )


def _reports(site: AgencySite, work: Work) -> Iterator[Record]:
    """Yield the reports: on a measure at its own page, beyond the plan where the year reports."""
    measures = {one.id: one for one in work.measures}
    reporting = report_on(work, site.assessments.values(), site.context)
    beyond = part_ref(site, PROGRESS, reporting) if reporting else None
    for entry in entries_of(work):
        measure = measures.get(entry.row.measure or "")
        if measure:
            yield _report(site, entry, _measure_page(site, work, measure), measure.title)
        elif beyond and entry.row.title and entry.row.measure is None:
            yield _report(site, entry, beyond, entry.row.title)


def _report(site: AgencySite, entry: Entry, page: PageRef, title: str) -> Record:
    row, when = entry.row, EntryMaker(site, page.path).day(entry)
    told = (row.result, row.problem, row.suggestion, row.responsible, row.explanation)
    return Record(
        kind=Kind.PROGRESS,
        page=page,
        anchor=entry_anchor(entry.number),
        title=f"{title} ({when})" if when else title,
        words=tuple(one for one in (row.status and row.status.value, *told) if one and says(one)),
    )


def _points(page: PageRef, work: Work, site: AgencySite) -> Iterator[Record]:
    teller = PointTeller(work, site.numerals)
    analysis = work.analysis
    for point in teller.issues((*analysis.fix, *analysis.develop, *analysis.maintain)):
        yield _point(page, point)


def _point(page: PageRef, point: ToldPoint) -> Record:
    about = tuple(one.title for one in point.about)
    text = point.text or point.recommended
    told = (point.recommended if point.text else None, point.cause, point.advice)
    return Record(
        kind=Kind.POINT,
        page=page,
        anchor=point.anchor,
        title=text or " ".join(about),
        words=(*(about if text else ()), *(one for one in told if one)),
    )


def _criteria(site: AgencySite, assessment: Assessment, work: Work) -> Iterator[Record]:
    """Yield the places of the criteria on the pages of the analysis and of the progress."""
    edition = assessment.edition
    there = [one.criterion for one in held(work) if one.is_there]
    for part, item in (
        (ANALYSIS, edition.analysis_item if edition else None),
        (PROGRESS, edition.report_item if edition else None),
    ):
        if item and part.is_there(assessment, site.context):
            page = part_ref(site, part, assessment)
            yield from (_criterion(page, one, site) for one in there if one.item == item.code)


def _criterion(page: PageRef, criterion: Criterion, site: AgencySite) -> Record:
    label = site.numerals.of(criterion.label)
    return Record(
        kind=Kind.CRITERION,
        page=page,
        anchor=criterion.anchor,
        title=f"{label} {criterion.text}",
    )


def _activities(site: AgencySite, assessment: Assessment) -> Iterator[Record]:
    if not CALENDAR.is_there(assessment, site.context):
        return
    page = part_ref(site, CALENDAR, assessment)
    for one in schedule_of(assessment.year).activities:
        yield Record(
            kind=Kind.ACTIVITY,
            page=page,
            anchor=f"activity-{one.key}",
            title=" ".join(filter(None, (one.number, one.title))),
            words=one.responsible,
            code=one.number,
        )


def _chapters(site: AgencySite, assessment: Assessment) -> Iterator[Record]:
    if not REPORT.is_there(assessment, site.context):
        return
    page = part_ref(site, REPORT, assessment)
    analysis = assessment.year.analysis if assessment.year else None
    for number, one in enumerate(analysis.value.sections if analysis else (), start=1):
        yield Record(kind=Kind.PAGE, page=page, anchor=f"section-{number}", title=one.title)
