"""A fiscal year of an agency: what was published for it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.assess.assessment import Assessment
from generator.model.tree import Year, analysed_year
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.documents import documents_href
from generator.pages.environment import render
from generator.pages.figures import Standing, standing
from generator.pages.head import Head, Link
from generator.pages.links import Href
from generator.pages.notices import agency_notices
from generator.pages.page import Page
from generator.pages.rules_known import rules_note
from generator.pages.sources import page_source
from generator.pages.work_links import measure_href
from generator.pages.year_parts import OF_RESULT, OF_WORK, has_results
from generator.pages.year_work import Entry, result_entries, work_entries


@dataclass(frozen=True, slots=True, kw_only=True)
class YearView:
    """The page at ``/<agency>/<year>/``.

    Attributes:
        results: address of the results, or None where there are none.
        target: the score aimed at in this year, as the agency says it; None means the pass mark.
        note: what the reader must know of the rules of the year, or None.
        entries: what there is of the result.
        parts: the other pages of the result.
        analysed: the results this year's work follows from, or None.
        work: what there is of the work of the year.
        work_parts: its pages, and its papers.
        no_work: said where there is none.
    """

    head: Head
    title: str
    standing: Standing
    results: Href | None
    target: str | None
    note: str | None
    entries: tuple[Entry, ...]
    parts: tuple[Link, ...]
    analysed: Link | None
    work: tuple[Entry, ...]
    work_parts: tuple[Link, ...]
    no_work: str


def year_page(site: AgencySite, assessment: Assessment) -> Page:
    """Return the page of one fiscal year."""
    path = site.path(assessment.fiscal_year)
    year = assessment.year
    shown = not assessment.participated or has_results(assessment)
    view = YearView(
        head=_head(site, path, assessment),
        title=site.in_full(assessment.fiscal_year),
        standing=(
            standing(assessment, site.numerals, wording.STILL_BELOW, site.no_data)
            if shown
            else Standing(reason=site.no_data)
        ),
        results=site.results_href(path, assessment.fiscal_year),
        target=own_target(site, assessment),
        note=rules_note(assessment),
        entries=result_entries(year, site.numerals) if year and assessment.participated else (),
        parts=site.part_links(path, assessment, OF_RESULT[1:]),
        analysed=_analysed(site, path, year) if year else None,
        work=work_entries(year, site.numerals, _measures(site, path, assessment)) if year else (),
        work_parts=_work_parts(site, path, assessment),
        no_work=site.no_data,
    )
    return Page(path=path, text=render("year.md.j2", view=view))


def own_target(site: AgencySite, assessment: Assessment) -> str | None:
    """Return the score the agency aims at in that year, in its own words where it gives them."""
    result = assessment.year.result if assessment.year else None
    if result is None:
        return None
    if result.value.target_text:
        return result.value.target_text
    target = result.value.target
    return None if target is None else f"{site.numerals.mark(target)} คะแนน"


def _head(site: AgencySite, path: str, assessment: Assessment) -> Head:
    year = assessment.fiscal_year
    short = site.year_title(year)
    head = site.head(
        path,
        kind="year",
        title=short,
        description=f"ผลการประเมิน ITA และการดำเนินงาน {site.in_full(year)} ของ{site.agency.name}",
    )
    return replace(
        head,
        breadcrumbs=site.trail(path, (short, None)),
        years=site.year_links(path, year),
        as_of=site.numerals.day(site.context.day_of(site.agency.slug, year)),
        source=page_source(site, assessment, assessment.year),
        notices=agency_notices(site, assessment),
    )


def _work_parts(site: AgencySite, path: str, assessment: Assessment) -> tuple[Link, ...]:
    links = site.part_links(path, assessment, OF_WORK)
    papers = documents_href(site, path, assessment.fiscal_year)
    title = "ดูคำสั่ง ประกาศ และเอกสารที่เกี่ยวข้อง"
    return (*links, Link(title=title, href=papers)) if papers else links


def _measures(site: AgencySite, path: str, assessment: Assessment) -> dict[str, Href]:
    """Return id of a measure -> address of its page."""
    work = site.work(assessment.fiscal_year)
    return {one.id: measure_href(site, path, work, one.id) for one in work.measures} if work else {}


def _analysed(site: AgencySite, path: str, year: Year) -> Link | None:
    """Return the link to the result which the year's analysis is about."""
    if year.analysis is None and year.measures is None:
        return None
    before = analysed_year(year)
    href = site.results_href(path, before)
    return Link(title=f"ผลการประเมิน {site.year_title(before)}", href=href) if href else None
