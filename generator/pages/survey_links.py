"""The pages of the surveys of a year, and the way to them."""

from __future__ import annotations

from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.respondents import dimensions
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.head import Link

QUESTIONS: Final = "questions"
RESPONDENTS: Final = "respondents"


def has_questions(assessment: Assessment) -> bool:
    """Return whether a year has a page of questions."""
    year = assessment.year
    return assessment.participated and year is not None and bool(year.questions.rows)


def has_respondents(assessment: Assessment) -> bool:
    """Return whether a year has a page of those who answered."""
    year = assessment.year
    if year is None:
        return False
    number = year.result.value.iit_respondents if year.result else None
    return number is not None or bool(dimensions(year.respondents.rows))


def survey_links(site: AgencySite, origin: str, assessment: Assessment) -> tuple[Link, ...]:
    """Return the links to what there is of the surveys of a year, without that to this page."""
    year = assessment.fiscal_year
    pages = (
        (f"ดู{wording.QUESTIONS}", QUESTIONS, has_questions),
        (f"ดู{wording.RESPONDENTS}", RESPONDENTS, has_respondents),
    )
    return tuple(
        Link(title=title, href=site.href(origin, site.path(year, name)))
        for title, name, is_there in pages
        if is_there(assessment) and site.path(year, name) != origin
    )


def page_links(site: AgencySite, origin: str, assessment: Assessment) -> tuple[Link, ...]:
    """Return where a page of the surveys leads to: the other one, the result, the year."""
    year = assessment.fiscal_year
    short = site.year_title(year)
    results = site.results_href(origin, year)
    return (
        *survey_links(site, origin, assessment),
        *((Link(title=f"ดูผลการประเมิน {short}", href=results),) if results else ()),
        Link(title=f"ดูข้อมูลอื่นของ{short}", href=site.href(origin, site.path(year))),
    )
