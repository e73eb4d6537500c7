"""The notices at the foot of a page: what a score is, and whose words stand beside it."""

from __future__ import annotations

from collections.abc import Collection

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
    said = announcing(assessment) if assessment else None
    return notices({said} if said else set(), perception=asks_people(site))


def notices(announced: Collection[str], *, perception: bool) -> tuple[str, ...]:
    """Return the notices of a page.

    Args:
        announced: the sentences that say who announced what the page shows.
        perception: whether respondents gave any of the scores.
    """
    if not announced:
        whose = wording.WHOSE_WORK
    elif len(announced) == 1:
        whose = f"{next(iter(announced))} {wording.WHOSE_WORK}"
    else:
        whose = f"{wording.AS_ANNOUNCED} {wording.WHOSE_WORK}"
    return (wording.PERCEPTION, whose) if perception else (whose,)


def asks_people(site: AgencySite) -> bool:
    """Return whether respondents gave any of the agency's scores, as far as is known."""
    return any(_asks_people(one, site) for one in site.assessments.values())


def announcing(assessment: Assessment) -> str | None:
    """Return the sentence that says who announced the scores of a year, where it has any."""
    if not (assessment.participated and has_results(assessment)):
        return None
    return _announcing(assessment)


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
