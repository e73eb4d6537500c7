"""The notices at the foot of a page: what a score is, and whose words stand beside it."""

from __future__ import annotations

from collections.abc import Iterable

from generator.assess.assessment import Assessment
from generator.model.codes import Tool
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.naming import Names
from generator.pages.year_parts import has_results

_NACC = "nacc"


def agency_notices(site: AgencySite, assessment: Assessment | None) -> tuple[str, ...]:
    """Return the notices of a page of one agency.

    Args:
        site: of the agency.
        assessment: of the year the page is about; None where it is about no year.
    """
    return _notices((site,), () if assessment is None else (assessment,))


def portal_notices(sites: Iterable[AgencySite]) -> tuple[str, ...]:
    """Return the notices of the list of agencies, each with its latest result."""
    sites = tuple(sites)
    latest = (site.latest_result for site in sites)
    return _notices(sites, tuple(one for one in latest if one is not None))


def _notices(sites: tuple[AgencySite, ...], shown: tuple[Assessment, ...]) -> tuple[str, ...]:
    perception = any(_asks_people(one, site) for site in sites for one in site.assessments.values())
    announcing = {_announcing(one) for one in shown if one.participated and has_results(one)}
    if not announcing:
        whose = wording.WHOSE_WORK
    elif len(announcing) == 1:
        whose = f"{announcing.pop()} {wording.WHOSE_WORK}"
    else:
        whose = f"{wording.AS_ANNOUNCED} {wording.WHOSE_WORK}"
    return (wording.PERCEPTION, whose) if perception else (whose,)


def _announcing(assessment: Assessment) -> str:
    """Return the sentence that says who announced the scores of a year."""
    if assessment.scheme == _NACC:
        return wording.NACC_ANNOUNCED
    result = assessment.year.result if assessment.year else None
    by = result.value.assessed_by if result else None
    return f"คะแนนเป็นไปตามที่ {by} ประกาศ" if by else wording.AS_ANNOUNCED


def _asks_people(assessment: Assessment, site: AgencySite) -> bool:
    """Return whether any score of the year is given by respondents, as far as is known."""
    announced = assessment.announced
    if not assessment.participated:
        return False
    names = Names.of(assessment, site.numerals)
    return (
        any(tool != Tool.OIT for tool in announced.tools)
        or any(names.tool_of(code) is not Tool.OIT for code in announced.indicators)
        or bool(announced.questions)
    )
