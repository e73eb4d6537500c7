"""All pages of the website, one site after another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.assess.assessment import Assessment
from generator.model.tree import Agency, Data
from generator.pages.agency_site import AgencySite, has_results
from generator.pages.context import PageContext
from generator.pages.disclosure_items import has_disclosures
from generator.pages.disclosures import disclosures_page
from generator.pages.documents import documents_page, has_documents
from generator.pages.home import home_page
from generator.pages.national import national_page
from generator.pages.page import Page
from generator.pages.peers import peers_page
from generator.pages.peers_links import peers_of
from generator.pages.portal import portal_page
from generator.pages.questions import questions_page
from generator.pages.results import results_page
from generator.pages.statements import statement_pages
from generator.pages.survey_links import has_questions
from generator.pages.year import year_page

__all__ = ["Assessments", "PageContext", "agency_pages", "pages_of", "portal_pages"]

Assessments = Mapping[tuple[str, int], Assessment]
"""(agency, fiscal year) -> what its figures say, for every year that has pages."""


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
    sites = [_site(data, assessments, context, agency) for agency in data.agencies]
    return (portal_page(sites, context), *others)


def agency_pages(
    data: Data, assessments: Assessments, context: PageContext, agency: Agency
) -> tuple[Page, ...]:
    """Return the pages of one agency: home, papers, years, and what there is of each year."""
    site = _site(data, assessments, context, agency)
    pages = [home_page(site)]
    if has_documents(site):
        pages.append(documents_page(site))
    for assessment in site.assessments.values():
        pages.append(year_page(site, assessment))
        if has_results(assessment):
            pages.append(results_page(site, assessment))
        if has_disclosures(assessment):
            pages.append(disclosures_page(site, assessment))
        if has_questions(assessment):
            pages.append(questions_page(site, assessment))
        if peers := peers_of(site, assessment):
            pages.append(peers_page(site, assessment, peers))
    return tuple(pages)


def _site(data: Data, assessments: Assessments, context: PageContext, agency: Agency) -> AgencySite:
    years = data.fiscal_years(agency)
    return AgencySite(
        agency=agency,
        data=data,
        assessments={year: assessments[agency.slug, year] for year in years},
        context=context,
    )
