"""The pages of the surveys of a year, and the way to them."""

from __future__ import annotations

from typing import Final

from generator.assess.assessment import Assessment
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.head import Link

QUESTIONS: Final = "questions"


def has_questions(assessment: Assessment) -> bool:
    """Return whether a year has a page of questions."""
    year = assessment.year
    return assessment.participated and year is not None and bool(year.questions.rows)


def survey_links(site: AgencySite, origin: str, assessment: Assessment) -> tuple[Link, ...]:
    """Return the links to what there is of the surveys of a year, without that to this page."""
    year = assessment.fiscal_year
    path = site.path(year, QUESTIONS)
    if not has_questions(assessment) or path == origin:
        return ()
    return (Link(title=f"ดู{wording.QUESTIONS}", href=site.href(origin, path)),)


def page_links(site: AgencySite, origin: str, assessment: Assessment) -> tuple[Link, ...]:
    """Return where a page of the surveys leads to: the result, the year."""
    year = assessment.fiscal_year
    short = site.year_title(year)
    results = site.results_href(origin, year)
    return (
        *survey_links(site, origin, assessment),
        *((Link(title=f"ดูผลการประเมิน {short}", href=results),) if results else ()),
        Link(title=f"ดูข้อมูลอื่นของ{short}", href=site.href(origin, site.path(year))),
    )
