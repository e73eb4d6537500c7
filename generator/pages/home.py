"""An agency's home: the latest result, what is weak, what was promised, where to go next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from generator.assess.assessment import Assessment
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.contact import complaint_facts
from generator.pages.documents import documents_href
from generator.pages.environment import render
from generator.pages.facts import Fact
from generator.pages.figures import Standing, standing
from generator.pages.happened import Happened, happened
from generator.pages.head import Head, Link
from generator.pages.invitation import Invitation, invitation
from generator.pages.links import Href, place, safe_url
from generator.pages.national_links import national_links
from generator.pages.notices import agency_notices
from generator.pages.page import Page
from generator.pages.rules_known import rules_note
from generator.pages.sources import page_source, work_source
from generator.pages.trend_chart import TrendChart, trend_chart
from generator.pages.trend_table import YearScore, trend_table
from generator.pages.weak_points import WeakPoints, weak_points
from generator.pages.year_parts import ANALYSIS, PROGRESS
from generator.pages.year_work import work_entries
from generator.thai.digits import arabic

COMPLAINTS: Final = "complaints"
"""Where every page of an agency lists the channels for complaints: ``overrides/main.html``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Where to go next."""

    text: str
    href: Href
    main: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class YearLine:
    """One year of the agency with the shortest word on it."""

    label: str
    href: Href
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """The page at ``/<agency>/``.

    Attributes:
        note: what the reader must know of the rules of the year, or None.
        weak: what was weak in the latest result, and what was promised on it.
        happened: what became of all that was promised.
        survey: the way to the public survey, or None.
        complain: the way to report corruption, or None.
        scores: what the trend shows, as a table; nothing where there are not two.
    """

    head: Head
    title: str
    standing: Standing
    note: str | None
    weak: WeakPoints | None
    happened: Happened | None
    actions: tuple[Action, ...]
    survey: Invitation | None
    complain: Link | None
    trend: TrendChart | None
    scores: tuple[YearScore, ...]
    years: tuple[YearLine, ...]
    facts: tuple[Fact, ...]


def home_page(site: AgencySite) -> Page:
    """Return the home of an agency."""
    path = site.path()
    latest = site.latest_result
    view = HomeView(
        head=_head(site, path, latest),
        title=_title(site, latest),
        standing=(
            standing(latest, site.numerals, wording.STILL_BELOW, site.no_data)
            if latest
            else Standing(headline=site.context.no_result)
        ),
        note=rules_note(latest) if latest and latest.participated else None,
        weak=weak_points(site, path, latest, whole=False) if latest else None,
        happened=happened(site, path, latest.fiscal_year if latest else None),
        actions=tuple(_actions(site, path, latest)),
        survey=invitation(site, path),
        complain=_complain(tuple(complaint_facts(site.agency.file.value))),
        trend=trend_chart(latest.trend, latest.pass_mark, site.numerals) if latest else None,
        scores=trend_table(site, path, latest) if latest else (),
        years=tuple(_year_line(site, path, year) for year in reversed(site.assessments)),
        facts=tuple(_facts(site)),
    )
    return Page(path=path, text=render("home.md.j2", view=view))


def _complain(channels: tuple[Fact, ...]) -> Link | None:
    """Return the way to the one channel that opens in a browser, else to the list at the foot."""
    if not channels:
        return None
    (first, *others) = channels
    is_page = first.href is not None and first.href.startswith("http")
    href = first.href if is_page and not others else place(COMPLAINTS)
    return Link(title=wording.COMPLAIN, href=href)


def _title(site: AgencySite, latest: Assessment | None) -> str:
    return f"{wording.SUBJECT} {site.in_full(latest.fiscal_year)}" if latest else wording.SUBJECT


def _head(site: AgencySite, path: str, latest: Assessment | None) -> Head:
    title = _title(site, latest)
    head = site.head(path, kind="home", title=title, description=f"{title} ของ{site.agency.name}")
    titles = (work_source(one) for one in reversed(site.agency.years))
    work = next((one for one in titles if one), wording.AGENCY_DATA)
    return replace(
        head,
        as_of=site.numerals.day(site.context.as_of),
        source=page_source(site, latest) if latest else work,
        notices=agency_notices(site, latest),
    )


def _actions(site: AgencySite, path: str, latest: Assessment | None) -> Iterator[Action]:
    href = site.results_href(path, latest.fiscal_year) if latest else None
    year = site.year_title(latest.fiscal_year) if latest else ""
    has_result = latest is not None and latest.participated and href is not None
    if href and has_result:
        yield Action(text=f"ดูผลการประเมินทั้งหมด {year}", href=href, main=True)
    yield from _work_actions(site, path, is_main=not has_result)
    if href and not has_result:
        yield Action(text=f"ดูข้อมูล {year}", href=href, main=False)
    if papers := documents_href(site, path):
        yield Action(text=f"ดู{wording.DOCUMENTS}", href=papers, main=False)
    # Where there is no list of agencies nothing else leads to what was announced for everyone.
    national = national_links(path, site.context) if site.context.single else ()
    for link in (*national, *site.download_links(path)):
        if link.href:
            yield Action(text=link.title, href=link.href, main=False)


def _work_actions(site: AgencySite, path: str, *, is_main: bool) -> Iterator[Action]:
    """Yield the way to the latest work: its analysis and progress, else the page of its year."""
    works = [one for one in site.agency.years if work_entries(one, site.numerals)]
    if not works:
        return
    year = works[-1].fiscal_year
    links = site.part_links(path, site.assessments[year], (ANALYSIS, PROGRESS))
    of_year = Link(title="ดูการดำเนินงาน", href=site.href(path, site.path(year)))
    for number, link in enumerate(links or (of_year,)):
        if link.href:
            text = f"{link.title} {site.year_title(year)}"
            yield Action(text=text, href=link.href, main=is_main and number == 0)


def _year_line(site: AgencySite, path: str, fiscal_year: int) -> YearLine:
    assessment = site.assessments[fiscal_year]
    return YearLine(
        label=site.year_title(fiscal_year),
        href=site.href(path, site.path(fiscal_year)),
        summary=_summary(site, assessment),
    )


def _summary(site: AgencySite, assessment: Assessment) -> str:
    """Return the result of a year in a few words, else what its work holds."""
    if not assessment.participated:
        return wording.NOT_PARTICIPATED
    if assessment.announced.overall is not None:
        score = site.numerals.score(assessment.announced.overall)
        return f"{score} ระดับ {assessment.grade}" if assessment.grade else score
    if assessment.announced.any_given:
        return "มีคะแนนบางส่วน"
    entries = work_entries(assessment.year, site.numerals) if assessment.year else ()
    return ", ".join(entry.title for entry in entries[:2]) or site.no_data


def _facts(site: AgencySite) -> Iterator[Fact]:
    agency = site.agency.file.value
    yield Fact(label="ประเภทหน่วยงาน", text=agency.type)
    told = (
        ("ชื่อภาษาอังกฤษ", agency.name_en),
        ("สังกัด", agency.parent),
        ("จังหวัด", agency.province),
        ("คำขวัญ", agency.slogan),
        ("จำนวนหน่วยงาน", _units(site)),
        ("ศูนย์ปฏิบัติการต่อต้านการทุจริต", agency.anti_corruption_centre),
    )
    for label, text in told:
        if text:
            yield Fact(label=label, text=text)
    if agency.website:
        yield Fact(label="เว็บไซต์", text=agency.website, href=safe_url(agency.website))
    if agency.note:
        yield Fact(label="หมายเหตุ", text=agency.note)


def _units(site: AgencySite) -> str | None:
    """Return how many units there are, or None: a note alone would be no number."""
    agency, count = site.agency.file.value, site.numerals.count
    if agency.units is None:
        return None
    note = agency.units_note or ""
    numbers = re.findall("[0-9]+", arabic(note.replace(",", "")))
    units = None if str(agency.units) in numbers else f"{count(agency.units)} หน่วยงาน"
    local = agency.local_governments
    below = f"องค์กรปกครองส่วนท้องถิ่น {count(local)} แห่ง" if local else None
    # A note with the number in it says the same, and more.
    parts = (units, below, note) if units else (note, below)
    return " · ".join(part for part in parts if part)
