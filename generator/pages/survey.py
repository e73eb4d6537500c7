"""The public survey in words and addresses: what its landing page, posters and codes share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import urlsplit

from generator.chain.survey import Survey, SurveyDays, SurveyState, fits_code
from generator.chain.survey_address import NACC_HOST
from generator.model.identity import AgencyFile
from generator.model.plan import CodeTarget, ServicePoint
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.links import absolute
from generator.pages.numerals import Numerals
from generator.thai.dates import Period, Precision

LANDING: Final = "eit"
"""Address of the landing page below that of the agency, and its kind."""

POSTER: Final = "poster"
"""Address of a poster below that of its landing page; no service point can have it."""

ANSWER: Final = "ตอบแบบวัด EIT"
_NACC: Final = "nacc"
_ENGLISH_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A QR code.

    Attributes:
        address: what it holds.
        description: what it is and where it leads, for those who cannot see it.
    """

    address: str
    description: str


def landing_path(site: AgencySite, point: ServicePoint | None = None) -> str:
    """Return the path of the landing page of an agency, or of one of its service points."""
    return site.path(LANDING, *([point.id] if point else []))


def poster_path(site: AgencySite, point: ServicePoint | None = None) -> str:
    """Return the path of the poster that leads to a landing page."""
    return site.path(LANDING, *([point.id] if point else []), POSTER)


def pages_of_survey(survey: Survey) -> Iterator[ServicePoint | None]:
    """Yield what has a landing page and a poster: the agency itself, then every service point."""
    yield None
    yield from survey.points
    yield from survey.elsewhere


def landing_code(site: AgencySite, point: ServicePoint | None = None) -> Code | None:
    """Return the code that holds the whole address of a landing page.

    None where the address of the website is not known.
    """
    address = absolute(site.context.url, landing_path(site, point), site.context.single)
    if address is None or not fits_code(address):
        return None
    of_point = f" {point.name}" if point else ""
    name = f"QR code หน้าเชิญชวนตอบแบบวัด EIT ของ{site.agency.name}{of_point}"
    return Code(address=address, description=f"{name} นำไปยัง {address}")


def survey_qr(site: AgencySite, fiscal_year: int, address: str | None) -> Code | None:
    """Return the code that holds a survey's own address; None where no code can hold it."""
    if address is None or not fits_code(address):
        return None
    name = f"QR code แบบวัด EIT ของ{site.agency.name} {site.in_full(fiscal_year)}"
    return Code(address=address, description=f"{name} นำไปยัง {address}")


def public_code(site: AgencySite, survey: Survey, point: ServicePoint | None = None) -> Code | None:
    """Return the code of posters and of the home page: it leads where ``eit.yml`` wants it to."""
    if survey.eit.code_target is CodeTarget.SURVEY:
        return survey_qr(site, survey.fiscal_year, survey.address)
    return landing_code(site, point)


def heading(site: AgencySite, survey: Survey) -> str:
    """Return the question to the citizen: the agency's own, or the usual one."""
    usual = f"ท่านเคยติดต่อหรือรับบริการจาก {site.agency.name} หรือไม่ ร่วมประเมินได้ที่นี่"
    return survey.eit.texts.heading or usual


def invitation_text(site: AgencySite, survey: Survey) -> str:
    """Return what the survey is and whose: the agency's own words, or the usual ones."""
    is_known = is_of_nacc(site, survey)
    whose = "ของสำนักงาน ป.ป.ช. " if is_known else ""
    where = " คำตอบส่งเข้าระบบของสำนักงาน ป.ป.ช. โดยตรง" if is_known else ""
    usual = (
        f"ขอเชิญผู้ที่เคยรับบริการหรือติดต่อ {site.agency.name} ใน{site.in_full(survey.fiscal_year)} "
        f"ตอบแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) {whose}โปรดตอบตามความเป็นจริง{where}"
    )
    return survey.eit.texts.text or usual


def is_of_nacc(site: AgencySite, survey: Survey) -> bool:
    """Return whether the survey is one of the NACC: answered there, or not yet known where.

    Other schemes have surveys of their own, and an address elsewhere is nobody's we know.
    """
    if survey.address:
        return urlsplit(survey.address).hostname == NACC_HOST
    return site.agency.scheme(survey.fiscal_year) == _NACC


def no_address(site: AgencySite, fiscal_year: int) -> str:
    """Return what is said where the address of the survey of a year is not known.

    A site made of published papers knows nothing of what the agency has done.
    """
    link = f"ยังไม่ได้เผยแพร่ลิงก์แบบวัด EIT ของ{site.year_title(fiscal_year)}"
    if site.context.demonstration:
        return f"{link} ในเว็บไซต์นี้ ({wording.NO_DATA})"
    return f"หน่วยงาน{link}"


def english_day(day: date | None) -> str:
    """Return a day as English readers write it, ``30 June 2023``; nothing of no day."""
    return "" if day is None else f"{day.day} {_ENGLISH_MONTHS[day.month - 1]} {day.year}"


def days_in_words(days: SurveyDays, numerals: Numerals) -> str | None:
    """Return from when to when answers are taken, or None where nobody says it."""
    if days.opens is None and days.closes is None:
        return None
    return numerals.period(Period(start=days.opens, end=days.closes, precision=Precision.DAY))


def state_in_words(days: SurveyDays, state: SurveyState | None, numerals: Numerals) -> str | None:
    """Return whether answers are taken, with the date; None where nobody says it."""
    match state:
        case SurveyState.NOT_YET if days.opens:
            return f"จะเปิดรับคำตอบวันที่ {numerals.day(days.opens)}"
        case SurveyState.OPEN if days.closes:
            return f"เปิดรับคำตอบถึงวันที่ {numerals.day(days.closes)}"
        case SurveyState.CLOSED if days.closes:
            return f"ปิดรับคำตอบแล้วเมื่อวันที่ {numerals.day(days.closes)}"
        case _:
            return None


def complaints_in_words(agency: AgencyFile) -> str | None:
    """Return what the survey is not for, and where to report corruption; None without a channel."""
    ways = [
        f"{one.name} {one.url or one.phone or one.email or one.address}"
        for one in agency.complaint_channels
    ]
    if not ways:
        return None
    return f"แบบวัดนี้ไม่ใช่ช่องทางร้องเรียน หากพบการทุจริต แจ้งได้ที่ {' หรือ '.join(ways)}"


def english_question(site: AgencySite, survey: Survey) -> str:
    """Return the question to the citizen in English."""
    name = site.agency.file.value.name_en or "this agency"
    whom = "National Anti-Corruption Commission (NACC)"
    told = whom if is_of_nacc(site, survey) else "assessors"
    return f"Have you used a service of {name}? Tell the {told} how it went."
