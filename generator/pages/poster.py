"""A poster of the public survey: what it says, for the page to print and for the PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from generator.chain.survey import Survey, SurveyState
from generator.model.plan import ServicePoint
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.downloads import size_in_words
from generator.pages.environment import render
from generator.pages.head import Head, Link
from generator.pages.links import Href, beside_page
from generator.pages.page import Page
from generator.pages.survey import (
    Code,
    complaints_in_words,
    days_in_words,
    english_question,
    heading,
    invitation_text,
    landing_path,
    pages_of_survey,
    poster_path,
    public_code,
)
from generator.thai.years import fiscal_year_span

PICTURE: Final = "qr.svg"
"""Name of the code of a poster, in the folder of its page."""

_TITLE: Final = "ป้ายประกาศเชิญชวนตอบแบบวัด EIT"
_LENGTHS: Final = ((480, "short"), (660, "middle"), (1000, "long"))
"""How many letters leave room for a size of type, the larger sizes first."""


class PosterShape(StrEnum):
    """What is made of a sheet of A4; the value is the name of the file, without its ending.

    Members:
        A4: one poster.
        TENT: a tent to stand on a table, with the same face on both sides.
    """

    A4 = "poster-a4"
    TENT = "tent-a5"


_SHAPES: Final = {
    PosterShape.A4: "ป้ายประกาศ A4",
    PosterShape.TENT: "ป้ายตั้งโต๊ะ A5 (พับจากกระดาษ A4)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Poster:
    """What stands on a poster and on a table tent.

    Attributes:
        title: of the document, for programs that show it.
        agency: its name.
        names: of the agency, its province, the service point, who hears complaints: no dictionary
            knows their words.
        year: ``ปีงบประมาณ พ.ศ. 2566``.
        heading: the question to the citizen.
        text: what the survey is, and whose.
        call: what to do with the code.
        code: with the address, which is also printed.
        days: when answers are taken, or None.
        point: name of the service point, or None; ``place`` where it is, likewise.
        complaints: where to report corruption instead.
        english: the question and the call in English.
        dated: first day of the survey, else of its year: the same whenever the paper is made.
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
    dated: date


def poster_of(site: AgencySite, survey: Survey, point: ServicePoint | None) -> Poster | None:
    """Return the poster of an agency or of a service point.

    None where there is no code for it, or nothing yet that it could invite to.
    """
    code = public_code(site, survey, point) if survey.address else None
    if code is None:
        return None
    agency = site.agency.file.value
    channels = (one.name for one in agency.complaint_channels)
    names = (agency.name, agency.province, point.name if point else None, *channels)
    return Poster(
        title=f"{_TITLE} {site.in_full(survey.fiscal_year)} {agency.name}",
        agency=agency.name,
        names=tuple(name for name in names if name),
        year=site.in_full(survey.fiscal_year),
        heading=heading(site, survey),
        text=invitation_text(site, survey),
        call="สแกน QR code ด้วยกล้องโทรศัพท์ เพื่อตอบแบบวัด",
        code=code,
        days=days_in_words(survey.days, site.numerals),
        point=point.name if point else None,
        place=point.place if point else None,
        complaints=complaints_in_words(agency),
        english=(english_question(site, survey), "Scan the QR code with your phone to answer."),
        dated=survey.days.opens or fiscal_year_span(survey.fiscal_year)[0],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PosterView:
    """The page at ``/<agency>/eit/poster/`` or ``/<agency>/eit/<point>/poster/``.

    Attributes:
        poster: what is printed.
        picture: of the code, in the folder of the page.
        length: how much text there is, for the size of the type: ``short``, ``middle``, ``long`` or
            ``longer``.
        papers: the PDF files, called by their size.
        landing: the page that invites to the survey.
        is_over: whether the survey has closed, so that nobody should print more of it.
    """

    head: Head
    title: str
    poster: Poster
    picture: Href
    length: str
    papers: tuple[Link, ...]
    landing: Link
    is_over: bool


def poster_pages(site: AgencySite) -> Iterator[Page]:
    """Yield the page of every poster of an agency."""
    for point, poster in posters_of(site):
        path = poster_path(site, point)
        yield Page(path=path, text=render("poster.md.j2", view=_view(site, path, point, poster)))


def posters_of(site: AgencySite) -> Iterator[tuple[ServicePoint | None, Poster]]:
    """Yield the posters of an agency, each with its service point; None stands for the agency."""
    survey = site.survey
    if survey is None:
        return
    for point in pages_of_survey(survey):
        if poster := poster_of(site, survey, point):
            yield point, poster


def paper_place(site: AgencySite, point: ServicePoint | None, shape: PosterShape) -> str:
    """Return where the file of a poster stands, as in ``PageContext.sizes``."""
    return beside_page(poster_path(site, point), f"{shape}.pdf")


def _view(site: AgencySite, path: str, point: ServicePoint | None, poster: Poster) -> PosterView:
    of_point = f" {point.name}" if point else ""
    title = f"{_TITLE}{of_point}"
    head = site.head(path, kind="poster", title=title, description=poster.title)
    landing = landing_path(site, point)
    survey = site.survey
    is_over = survey and survey.days.state(site.context.as_of) is SurveyState.CLOSED
    said = (poster.heading, poster.point, poster.place, poster.text, poster.complaints)
    letters = sum(len(text) for text in (*said, *poster.english) if text)
    return PosterView(
        head=replace(
            head,
            template="poster.html",
            breadcrumbs=site.trail(path, (wording.SURVEY, landing), (title, None)),
            as_of=site.numerals.day(site.context.as_of),
            source=wording.AGENCY_DATA,
        ),
        title=title,
        poster=poster,
        picture=Href(PICTURE),
        length=next((name for most, name in _LENGTHS if letters <= most), "longer"),
        papers=tuple(_papers(site, point)),
        is_over=bool(is_over),
        landing=Link(title="ดูหน้าเชิญชวนตอบแบบวัด EIT", href=site.href(path, landing)),
    )


def _papers(site: AgencySite, point: ServicePoint | None) -> Iterator[Link]:
    """Yield the files there are; without a Thai font on the machine none could be made."""
    for shape, name in _SHAPES.items():
        size = site.context.sizes.get(paper_place(site, point, shape))
        if size is not None:
            title = f"{name} PDF {size_in_words(size, site.numerals)}"
            yield Link(title=title, href=Href(f"{shape}.pdf"))
