"""Where the pages of a year's work lead: the plan, its measures, the reports on them."""

from __future__ import annotations

from generator.chain.survey import Survey
from generator.chain.work import Work
from generator.pages.agency_site import AgencySite
from generator.pages.links import Href, place, with_anchor
from generator.pages.year_parts import ANALYSIS, PROGRESS, report_on


def measure_anchor(id_: str) -> str:
    """Return the stable id of a measure, on the page of the plan and on that of the progress."""
    return f"measure-{id_}"


def point_anchor(id_: str) -> str:
    """Return the stable id of a point to fix, develop or keep on the page of the plan."""
    return f"point-{id_}"


def indicator_anchor(code: str) -> str:
    """Return the stable id of an indicator, where its result is told or analysed."""
    return f"indicator-{code}"


def entry_anchor(number: int) -> str:
    """Return the stable id of a report: the number of its row, from 1."""
    return f"progress-{number}"


def measure_path(site: AgencySite, work: Work, id_: str) -> str:
    """Return the path of the page of a measure."""
    return site.path(work.fiscal_year, "measures", id_)


def measure_href(site: AgencySite, origin: str, work: Work, id_: str) -> Href:
    """Return the address of the page of a measure as seen from another."""
    return site.href(origin, measure_path(site, work, id_))


def plan_path(site: AgencySite, work: Work) -> str:
    """Return the path of the page with the analysis and the measures."""
    return site.path(work.fiscal_year, ANALYSIS.address(site.assessments[work.fiscal_year]))


def plan_href(site: AgencySite, origin: str, work: Work, anchor: str) -> Href:
    """Return the address of a place on the page with the analysis and the measures."""
    path = plan_path(site, work)
    return place(anchor) if origin == path else with_anchor(site.href(origin, path), anchor)


def progress_path(site: AgencySite, work: Work) -> str | None:
    """Return the path of the page that reports on a year's work, or None when there is none."""
    found = report_on(work, site.assessments.values(), site.context)
    return site.path(found.fiscal_year, PROGRESS.address(found)) if found else None


def progress_href(site: AgencySite, origin: str, work: Work, anchor: str) -> Href | None:
    """Return the address of a place on the page that reports on a year's work, or None."""
    path = progress_path(site, work)
    return with_anchor(site.href(origin, path), anchor) if path else None


def survey_page_path(site: AgencySite, survey: Survey) -> str:
    """Return the path of the page that shows a survey's own code: that of its year's progress."""
    year = survey.fiscal_year
    return site.path(year, PROGRESS.address(site.assessments[year]))
