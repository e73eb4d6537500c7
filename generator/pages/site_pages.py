"""All pages of the website, one site after another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from generator.pages.agency_site import AgencySite
from generator.pages.analysis import analysis_page
from generator.pages.checklist import checklist_page
from generator.pages.context import PageContext
from generator.pages.data import data_page
from generator.pages.disclosures import disclosures_page
from generator.pages.documents import documents_page, has_documents
from generator.pages.entry import AgencyEntry
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
from generator.pages.withdrawn import withdrawn_pages
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


def shared_pages(entries: Sequence[AgencyEntry], context: PageContext) -> tuple[Page, ...]:
    """Return the pages of no agency: hand-written ones, and what was announced for everyone.

    The list of agencies is one of them, unless one agency stands at the root.

    Args:
        entries: of all agencies of the website.
        context: what was decided before.
    """
    announced = (national_page(entries, one, context) for one in context.national.values())
    others = (*statement_pages(context), *announced)
    if context.single:
        return others
    return (portal_page(entries, context), portal_search_page(entries, context), *others)


def agency_pages(site: AgencySite) -> tuple[Page, ...]:
    """Return the pages of one agency: home, papers, years, and what there is of each year."""
    pages = [home_page(site), agency_search_page(site)]
    pages += [*landing_pages(site), *poster_pages(site)]
    if has_documents(site):
        pages.append(documents_page(site))
    if site.downloads or site.is_shared:
        pages.append(data_page(site))
    for assessment in site.assessments.values():
        pages.append(year_page(site, assessment))
        pages += [
            page(site, assessment)
            for part, page in _PARTS
            if part.is_there(assessment, site.context)
        ]
        if work := site.work(assessment.fiscal_year):
            pages += measure_pages(site, work)
        pages += redirect_pages(site, assessment)
    pages += withdrawn_pages(site)
    return tuple(pages)
