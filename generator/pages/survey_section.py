"""The part of the page of the progress that shows the public survey: its QR code and its days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from generator.assess.assessment import Assessment
from generator.chain.survey import (
    CODE_PNG,
    CODE_SVG,
    SurveyDays,
    SurveyState,
    survey_days,
)
from generator.chain.survey_address import survey_address
from generator.pages.agency_site import AgencySite
from generator.pages.figures import Chip
from generator.pages.head import Link
from generator.pages.links import Href, safe_url
from generator.pages.numerals import Numerals
from generator.pages.survey import (
    days_in_words,
    landing_path,
    no_address,
    state_in_words,
    survey_qr,
)
from generator.pages.year_parts import PROGRESS

SURVEY_CODE: Final = "QR code แบบวัด EIT"


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveySection:
    """The survey of a year.

    Attributes:
        address: as typed; None where there is none, then ``no_address`` says so.
        href: the same as a link; None where a link may not lead there.
        code: the picture beside the page; None for an address that no code can hold.
        description: what the code is, for those who cannot see it.
        download: the picture to be saved, likewise.
        chip: whether it is open, with the date; None where nobody says when it is.
        days: when it takes answers, or None.
        landing: the page that invites to answer it; None where that is about another year.
    """

    address: str | None
    href: Href | None
    code: Href | None
    description: str
    download: Href | None
    chip: Chip | None
    days: str | None
    no_address: str
    landing: Link | None


def survey_section(site: AgencySite, assessment: Assessment) -> SurveySection | None:
    """Return the survey of a year; None where there is nothing to say of it."""
    work = site.work(assessment.fiscal_year)
    eit = work.year.eit.value if work and work.year.eit else None
    if work is None or eit is None:
        return None
    address = survey_address(eit)
    code = survey_qr(site, assessment.fiscal_year, address)
    days = survey_days(work)
    return SurveySection(
        address=address,
        href=safe_url(address) if address else None,
        code=Href(CODE_SVG) if code else None,
        description=code.description if code else "",
        download=Href(CODE_PNG) if code else None,
        chip=_chip(days, work.as_of, site.numerals) if address else None,
        days=days_in_words(days, site.numerals),
        no_address=no_address(site, assessment.fiscal_year),
        landing=_landing(site, assessment),
    )


def _landing(site: AgencySite, assessment: Assessment) -> Link | None:
    survey = site.survey
    if survey is None or survey.fiscal_year != assessment.fiscal_year:
        return None
    origin = site.path(assessment.fiscal_year, PROGRESS.address(assessment))
    href = site.href(origin, landing_path(site))
    return Link(title="ดูหน้าเชิญชวนตอบแบบวัดสำหรับประชาชน", href=href)


def _chip(days: SurveyDays, today: date, numerals: Numerals) -> Chip | None:
    state = days.state(today)
    text = state_in_words(days, state, numerals)
    return Chip(text=text, look="good" if state is SurveyState.OPEN else "plain") if text else None
