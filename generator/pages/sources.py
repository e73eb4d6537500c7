"""Where the figures and texts of a page come from."""

from __future__ import annotations

from generator.assess.assessment import Assessment
from generator.chain.work import work_year_of
from generator.model.tree import Data, NationalYear, Year
from generator.pages import wording
from generator.pages.agency_site import AgencySite

_NACC = "nacc"
_ANNOUNCEMENT = "ประกาศ"


def page_source(site: AgencySite, assessment: Assessment, *works: Year | None) -> str:
    """Return every paper a page of one year takes from, in one line.

    Args:
        site: of the agency.
        assessment: of the year; its result is on the page.
        works: the years whose work is on the page.
    """
    result = result_source(assessment, site.data)
    papers = (
        result or _announced(site, assessment),
        _details_source(site, assessment, result),
        *(work_source(work) for work in works),
    )
    named = dict.fromkeys(paper for paper in papers if paper)
    return "; ".join(named) or work_source(assessment.year) or wording.AGENCY_DATA


def _announced(site: AgencySite, assessment: Assessment) -> str | None:
    """Return the announcement of the year, where its score is given but not its paper."""
    is_announced = assessment.participated and assessment.announced.overall is not None
    if assessment.scheme != _NACC or not is_announced:
        return None
    year = site.in_full(assessment.fiscal_year)
    return f"ประกาศสำนักงาน ป.ป.ช. เรื่อง {wording.SUBJECT} ประจำ{year}"


def _details_source(site: AgencySite, assessment: Assessment, result: str | None) -> str | None:
    """Return the paper of answers, items and comments, which no announcement prints.

    It is the analysis made of them, in the year that follows.
    """
    year = assessment.year
    is_announcement = result is None or result.startswith(_ANNOUNCEMENT)
    if year is None or not is_announcement:
        return None
    if not (year.questions.rows or year.disclosures.rows or year.recommendations):
        return None
    return work_source(work_year_of(site.agency, assessment.fiscal_year))


def result_source(assessment: Assessment, data: Data) -> str | None:
    """Return the paper that says the result of a year, or None."""
    year = assessment.year
    result = year.result.value if year and year.result else None
    if result and result.source:
        return result.source
    return (
        national_source(data.national.get(assessment.fiscal_year)) if assessment.national else None
    )


def national_source(national: NationalYear | None) -> str | None:
    """Return the paper that says what was announced for everyone, or None."""
    if national is None or national.announcement is None:
        return None
    return national.announcement.value.source or national.announcement.value.title


def work_source(year: Year | None) -> str | None:
    """Return the paper of the year's work: analysis, else plan; None when it has no title."""
    if year is None:
        return None
    papers = (year.analysis, year.measures)
    return next((paper.value.title for paper in papers if paper and paper.value.title), None)
