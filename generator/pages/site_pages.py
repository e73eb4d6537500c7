"""All pages of the website, one site after another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from generator.assess.assessment import Assessment
from generator.model.tree import Agency, Data
from generator.pages.agency_site import AgencySite
from generator.pages.analysis import analysis_page
from generator.pages.checklist import checklist_page
from generator.pages.context import PageContext
from generator.pages.data import data_page
from generator.pages.disclosures import disclosures_page
from generator.pages.documents import documents_page, has_documents
from generator.pages.home import home_page
from generator.pages.landing import landing_pages
from generator.pages.measure import measure_pages
from generator.pages.national import national_page
from generator.pages.page import Page
from generator.pages.peers import peers_page
from generator.pages.portal import portal_page
from generator.pages.poster import poster_pages
from generator.pages.progress import progress_page
from generator.pages.questions import questions_page
from generator.pages.redirects import redirect_pages
from generator.pages.report import report_page
from generator.pages.respondents import respondents_page
from generator.pages.results import results_page
from generator.pages.schedule import calendar_page
from generator.pages.search import agency_search_page, portal_search_page
from generator.pages.statements import statement_pages
from generator.pages.year import year_page
from generator.pages.year_parts import (
    ANALYSIS,
    CALENDAR,
    CHECKLIST,
    DISCLOSURES,
    PEERS,
    PROGRESS,
    QUESTIONS,
    REPORT,
    RESPONDENTS,
    RESULTS,
)

__all__ = ["Assessments", "PageContext", "agency_pages", "pages_of", "portal_pages"]

Assessments = Mapping[tuple[str, int], Assessment]
"""(agency, fiscal year) -> what its figures say, for every year that has pages."""

_PARTS: Final = (
    (RESULTS, results_page),
    (QUESTIONS, questions_page),
    (DISCLOSURES, disclosures_page),
    (RESPONDENTS, respondents_page),
    (PEERS, peers_page),
    (ANALYSIS, analysis_page),
    (REPORT, report_page),
    (PROGRESS, progress_page),
    (CHECKLIST, checklist_page),
    (CALENDAR, calendar_page),
)


def pages_of(data: Data, assessments: Assessments, context: PageContext) -> Iterator[Page]:
    """Yield every page of the website; no two have the same path."""
    yield from portal_pages(data, assessments, context)
    for agency in data.agencies:
        if agency.slug not in context.unusable:
            yield from agency_pages(data, assessments, context, agency)


def portal_pages(data: Data, assessments: Assessments, context: PageContext) -> tuple[Page, ...]:
    """Return the pages of no agency: hand-written ones, and what was announced for everyone.

    The list of agencies is one of them, unless one agency stands at the root.
    """
    announced = (national_page(data, one, context) for one in context.national.values())
    others = (*statement_pages(context), *announced)
    if context.single:
        return others
    sites = [AgencySite.of(agency, data, assessments, context) for agency in data.agencies]
    return (portal_page(sites, context), portal_search_page(sites, context), *others)


def agency_pages(
    data: Data, assessments: Assessments, context: PageContext, agency: Agency
) -> tuple[Page, ...]:
    """Return the pages of one agency: home, papers, years, and what there is of each year."""
    site = AgencySite.of(agency, data, assessments, context)
    pages = [home_page(site), agency_search_page(site)]
    pages += [*landing_pages(site), *poster_pages(site)]
    if has_documents(site):
        pages.append(documents_page(site))
    if site.downloads or site.is_shared:
        pages.append(data_page(site))
    for assessment in site.assessments.values():
        pages.append(year_page(site, assessment))
        pages += [
            page(site, assessment) for part, page in _PARTS if part.is_there(assessment, context)
        ]
        if work := site.work(assessment.fiscal_year):
            pages += measure_pages(site, work)
        pages += redirect_pages(site, assessment)
    return tuple(pages)
