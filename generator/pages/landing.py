"""The landing page of the public survey: whose it is, the button, and what came of the answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from urllib.parse import urlsplit

from generator.chain.survey import Survey, SurveyDays, SurveyState
from generator.chain.survey_address import NACC_HOST
from generator.model.plan import ServicePoint
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.environment import render
from generator.pages.facts import Fact
from generator.pages.head import Head, Link, SurveyClock
from generator.pages.heard import Heard, heard
from generator.pages.links import Href, safe_url, with_anchor
from generator.pages.notices import agency_notices
from generator.pages.numerals import Numerals
from generator.pages.page import Page
from generator.pages.poster import poster_of
from generator.pages.survey import (
    ANSWER,
    LANDING,
    complaints_in_words,
    days_in_words,
    english_day,
    english_question,
    heading,
    invitation_text,
    landing_path,
    no_address,
    pages_of_survey,
    poster_path,
    state_in_words,
)


class Stage(StrEnum):
    """Whether answers are taken: what the script of the page calls it."""

    NOT_YET = "not-yet"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Says:
    """What is said of a stage, in Thai and in English."""

    th: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """Where the survey is answered, and when.

    Attributes:
        address: as typed.
        href: the same as a link; None where a link may not lead there.
        where: what the button opens.
        days: when answers are taken, in words, or None.
        now: the stage on the day the page is made for.
        says: stage -> what is said of it; nothing where nobody says when it begins or ends.
    """

    button: str
    address: str
    href: Href | None
    where: str
    days: str | None
    now: Stage
    says: Mapping[Stage, Says]


@dataclass(frozen=True, slots=True, kw_only=True)
class LandingView:
    """The page at ``/<agency>/eit/`` or ``/<agency>/eit/<point>/``.

    Attributes:
        title: the question to the citizen; ``other_title`` when it cannot be answered.
        point: name and place of the service point, or None.
        door: None where the address of the survey is not known; then ``no_address`` says so.
        facts: what the agency has entered of the survey itself.
        complaints: where to report corruption instead, or None.
        heard: what came of earlier answers, or None.
        english: the question in English.
        links: where to go next.
    """

    head: Head
    title: str
    other_title: str
    text: str
    point: str | None
    door: Door | None
    no_address: str
    facts: tuple[Fact, ...]
    complaints: str | None
    heard: Heard | None
    english: str
    links: tuple[Link, ...]


def landing_pages(site: AgencySite) -> Iterator[Page]:
    """Yield the landing page of an agency and of each service point; none without a survey."""
    survey = site.survey
    if survey is None:
        return
    for point in pages_of_survey(survey):
        path = landing_path(site, point)
        view = _view(site, path, survey, point)
        yield Page(path=path, text=render("landing.md.j2", view=view))


def _view(site: AgencySite, path: str, survey: Survey, point: ServicePoint | None) -> LandingView:
    return LandingView(
        head=_head(site, path, survey, point),
        title=heading(site, survey),
        other_title=f"{wording.SURVEY} {site.in_full(survey.fiscal_year)} ของ{site.agency.name}",
        text=invitation_text(site, survey),
        point=" · ".join(filter(None, (point.name, point.place))) if point else None,
        door=_door(site, survey, survey.address) if survey.address else None,
        no_address=no_address(site, survey.fiscal_year),
        facts=tuple(_facts(survey)),
        complaints=complaints_in_words(site.agency.file.value),
        heard=heard(site, path, survey),
        english=english_question(site, survey),
        links=tuple(_links(site, path, survey, point)),
    )


def _head(site: AgencySite, path: str, survey: Survey, point: ServicePoint | None) -> Head:
    of_point = f" {point.name}" if point else ""
    title = f"{ANSWER} {site.in_full(survey.fiscal_year)}{of_point}"
    head = site.head(path, kind=LANDING, title=title, description=heading(site, survey))
    return replace(
        head,
        template="landing.html",
        search=None,  # the page stays small, and leads to one thing
        emblem=None,  # as heavy as all else on this page, which opens at a counter
        as_of=site.numerals.day(site.context.as_of),
        source=wording.AGENCY_DATA,
        notices=agency_notices(site, None),
        survey=_clock(survey.days, site.context.as_of) if survey.address else None,
    )


def _clock(days: SurveyDays, day: date) -> SurveyClock:
    return SurveyClock(
        as_of=day.isoformat(),
        stage=_stage(days.state(day)),
        opens=days.opens.isoformat() if days.opens else None,
        closes=days.closes.isoformat() if days.closes else None,
    )


def _door(site: AgencySite, survey: Survey, address: str) -> Door:
    host = urlsplit(address).hostname or ""
    whose = " ของสำนักงาน ป.ป.ช." if host == NACC_HOST else ""
    days = survey.days
    return Door(
        button=survey.eit.texts.button or ANSWER,
        address=address,
        href=safe_url(address),
        where=f"ปุ่มนี้เปิดเว็บไซต์ {host}{whose}",
        days=days_in_words(days, site.numerals),
        now=_stage(days.state(site.context.as_of)),
        says=_says(days, site.numerals),
    )


def _stage(state: SurveyState | None) -> Stage:
    """Return the stage of a state; where nobody says when it is open, nobody says it is not."""
    if state is SurveyState.NOT_YET:
        return Stage.NOT_YET
    return Stage.CLOSED if state is SurveyState.CLOSED else Stage.OPEN


def _says(days: SurveyDays, numerals: Numerals) -> dict[Stage, Says]:
    """Return what is said of every stage whose day is known, in the order of time."""
    english = {
        SurveyState.NOT_YET: f"The survey opens on {english_day(days.opens)}.",
        SurveyState.OPEN: f"Open until {english_day(days.closes)}.",
        SurveyState.CLOSED: f"The survey closed on {english_day(days.closes)}.",
    }
    thai = {state: state_in_words(days, state, numerals) for state in english}
    return {_stage(state): Says(th=text, en=english[state]) for state, text in thai.items() if text}


def _facts(survey: Survey) -> Iterator[Fact]:
    """Yield what the agency has entered of the survey itself."""
    told = (
        ("เวลาที่ใช้ตอบ", survey.eit.duration),
        ("จำนวนข้อคำถาม", survey.eit.question_count),
        ("การรักษาความลับของผู้ตอบ", survey.eit.anonymity),
    )
    for label, text in told:
        if text:
            yield Fact(label=label, text=text)


def _links(
    site: AgencySite, path: str, survey: Survey, point: ServicePoint | None
) -> Iterator[Link]:
    home = f"ดูผลการประเมินและมาตรการของ{site.agency.name}"
    yield Link(title=home, href=site.href(path, site.path()))
    if poster_of(site, survey, point):
        href = site.href(path, poster_path(site, point))
        yield Link(title="สำหรับเจ้าหน้าที่: ป้ายประกาศสำหรับพิมพ์", href=href)
    if site.is_shared:
        href = with_anchor(site.href(path, site.path("data")), "survey")
        yield Link(title="สำหรับเจ้าหน้าที่: แบนเนอร์และปุ่มสำหรับเว็บไซต์อื่น", href=href)
