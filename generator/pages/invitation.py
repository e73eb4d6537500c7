"""The public survey on an agency's home: the way to its landing page, and the code of posters."""

from __future__ import annotations

from dataclasses import dataclass

from generator.chain.survey import CODE_SVG, Survey, SurveyState
from generator.model.plan import CodeTarget
from generator.pages.agency_site import AgencySite
from generator.pages.links import Href, beside
from generator.pages.survey import (
    ANSWER,
    landing_path,
    no_address,
    public_code,
    state_in_words,
)
from generator.pages.work_links import survey_page_path


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """The survey an agency's landing page leads to.

    Attributes:
        state: whether answers are taken, with the date; or that the address is not known; None
            where nobody says when it is open.
        href: of the landing page, called ``link``.
        is_open: whether the landing page has a button now.
        code: the picture of the code, called ``description``; None where there is none.
    """

    state: str | None
    href: Href
    link: str
    is_open: bool
    code: Href | None
    description: str


def invitation(site: AgencySite, origin: str) -> Invitation | None:
    """Return the way to the agency's survey as seen from a page; None without a survey."""
    survey = site.survey
    if survey is None:
        return None
    state = survey.days.state(site.context.as_of)
    is_open = survey.address is not None and state in {SurveyState.OPEN, None}
    code = public_code(site, survey) if survey.address else None
    return Invitation(
        state=state_in_words(survey.days, state, site.numerals)
        if survey.address
        else no_address(site, survey.fiscal_year),
        href=site.href(origin, landing_path(site)),
        link=ANSWER if is_open else f"ดูหน้าแบบวัด EIT {site.year_title(survey.fiscal_year)}",
        is_open=is_open,
        code=_picture(site, origin, survey) if code else None,
        description=code.description if code else "",
    )


def _picture(site: AgencySite, origin: str, survey: Survey) -> Href:
    """Return the picture of the code: it stands beside the page that the code is of."""
    is_own = survey.eit.code_target is CodeTarget.SURVEY
    page = survey_page_path(site, survey) if is_own else landing_path(site)
    return beside(site.href(origin, page), CODE_SVG)
