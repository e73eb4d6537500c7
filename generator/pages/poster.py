"""A poster of the public survey: what it says, for the page to print and for the PDF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.chain.survey import Survey
from generator.model.plan import ServicePoint
from generator.pages.agency_site import AgencySite
from generator.pages.survey import (
    Code,
    complaints_in_words,
    days_in_words,
    english_question,
    heading,
    invitation,
    public_code,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Poster:
    """What stands on a poster and on a table tent.

    Attributes:
        title: of the document, for programs that show it.
        agency: its name.
        names: of the agency, its province, the service point: no dictionary knows their words.
        year: ``ปีงบประมาณ พ.ศ. 2566``.
        heading: the question to the citizen.
        text: what the survey is, and whose.
        call: what to do with the code.
        code: with the address, which is also printed.
        days: when answers are taken, or None.
        point: name of the service point, or None; ``place`` where it is, likewise.
        complaints: where to report corruption instead.
        english: the question and the call in English.
        made_on: as-of date of the site, for the document.
    """

    title: str
    agency: str
    names: tuple[str, ...]
    year: str
    heading: str
    text: str
    call: str
    code: Code
    days: str | None
    point: str | None
    place: str | None
    complaints: str | None
    english: tuple[str, ...]
    made_on: date


def poster_of(site: AgencySite, survey: Survey, point: ServicePoint | None) -> Poster | None:
    """Return the poster of an agency or of a service point; None where there is no code for it."""
    code = public_code(site, survey, point)
    if code is None:
        return None
    agency = site.agency.file.value
    names = (agency.name, agency.province, point.name if point else None)
    return Poster(
        title=f"ประกาศเชิญชวนตอบแบบวัด EIT {site.in_full(survey.fiscal_year)} {agency.name}",
        agency=agency.name,
        names=tuple(name for name in names if name),
        year=site.in_full(survey.fiscal_year),
        heading=heading(site, survey),
        text=invitation(site, survey),
        call="สแกน QR code ด้วยกล้องโทรศัพท์เพื่อตอบแบบวัด",
        code=code,
        days=days_in_words(survey.days, site.numerals),
        point=point.name if point else None,
        place=point.place if point else None,
        complaints=complaints_in_words(agency),
        english=(english_question(agency), "Scan the QR code with your phone to answer."),
        made_on=site.context.as_of,
    )
