"""The public survey: an address and days that are not those of the agency's survey of the year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import urlsplit

from generator.chain.survey import days_by_rules, fits_code, own_days, survey_at
from generator.chain.survey_address import (
    EXAMPLE_CODE,
    NACC_HOST,
    Instead,
    code_in,
    instead_of_survey,
    is_in_itas,
    leads_nowhere,
)
from generator.chain.work import Work
from generator.findings import Finding, Place, Value, Wording, quoted
from generator.model.identity import SiteFile
from generator.model.plan import CodeTarget, EitFile
from generator.model.tree import Data, Document
from generator.rules import c
from generator.rules.labels import label
from generator.thai.dates import long_date
from generator.thai.years import fiscal_year_span

_ADDRESS: Final = f"https://{NACC_HOST}/go/eit/"
"""Where the NACC takes the answers of the public: six characters follow."""

_LONGEST_URL: Final = 500  # of a website: a code has to hold what stands below it, too
_SCHEME: Final = "nacc"
_INSTEAD: Final[Mapping[Instead, Wording]] = {
    Instead.STAFF: Wording(
        "เป็นของแบบวัด IIT ซึ่งบุคลากรของหน่วยงานเป็นผู้ตอบ",
        "is that of the IIT, the survey of the agency's own staff",
    ),
    Instead.EXAMPLE: Wording(
        f"ยังเป็นรหัสตัวอย่าง {EXAMPLE_CODE}", f"still has the code of the example, {EXAMPLE_CODE}"
    ),
    Instead.NO_CODE: Wording("ยังไม่มีรหัสของหน่วยงาน", "has no code of the agency"),
    Instead.OTHER_PAGE: Wording("เป็นหน้าอื่นของระบบ ITAS", "is another page of ITAS"),
    Instead.MORE: Wording("มีข้อความต่อท้ายรหัส", "has something behind the code"),
}
_COUNTS_AS_NONE: Final = Wording(
    " จึงถือว่ายังไม่มีที่อยู่ และยังไม่ทำปุ่ม QR code และป้ายประกาศ",
    "; it counts as no address, so there is no button, QR code or poster",
)
_IS_USED: Final = Wording("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What a year tells of its survey."""

    work: Work
    eit: Document[EitFile]

    @property
    def address(self) -> str | None:
        return self.eit.value.survey_url

    @property
    def place(self) -> Place:
        return self.eit.place("survey_url")


def survey_findings(data: Data, works: Mapping[tuple[str, int], Work]) -> Iterator[Finding]:
    """Yield what is unlikely in the surveys of one agency.

    Args:
        data: with that agency.
        works: (agency, fiscal year) -> the work of that year, where there is any.
    """
    told = [_Told(work=one, eit=one.year.eit) for one in works.values() if one.year.eit]
    told.sort(key=lambda one: one.work.fiscal_year)
    for one in told:
        yield from _of_address(one)
        yield from _of_days(one)
    if told and (data.site is None or data.site.value.url is None):
        yield from _without_landing_code(told)


def website_findings(site: Document[SiteFile] | None) -> Iterator[Finding]:
    """Yield that the website's address cannot be one that codes lead to."""
    url = site.value.url if site else None
    if site and url and not _can_be_opened(url):
        values: dict[str, Value] = {"found": quoted(url), "expected": "https://…/"}
        yield Finding(rule=c.WEBSITE_UNFIT, place=site.place("url"), values=values)


def _can_be_opened(url: str) -> bool:
    """Return whether an address can be that of a website others can open, with pages below it."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    is_this_machine = host.startswith("127.") or "." not in host or host.endswith(".local")
    is_file = "." in parts.path.rpartition("/")[2]
    is_short = len(url) <= _LONGEST_URL
    return is_short and not (is_this_machine or is_file or parts.query or parts.fragment)


def _of_address(told: _Told) -> Iterator[Finding]:
    """Yield what is wrong with an address; nothing of one that no code can hold, told already."""
    address = told.address
    if address is None or not fits_code(address):
        return
    parts = urlsplit(address)
    values: dict[str, Value]
    if parts.scheme.lower() != "https":
        values = {"found": quoted(address), "expected": "https://"}
        yield Finding(rule=c.SURVEY_NOT_HTTPS, place=told.place, values=values)
    if is_in_itas(address):
        if what := other_page(address):
            use = _COUNTS_AS_NONE if leads_nowhere(address) else _IS_USED
            values = {"found": quoted(address), "what": what, "expected": _ADDRESS, "use": use}
            yield Finding(rule=c.OTHER_SURVEY, place=told.place, values=values)
    elif told.work.agency.scheme(told.work.fiscal_year) == _SCHEME:
        values = {"found": quoted(parts.netloc), "expected": _ADDRESS}
        yield Finding(rule=c.SURVEY_ELSEWHERE, place=told.place, values=values)


def other_page(address: str) -> Wording | None:
    """Return what an address in ITAS is instead of the agency's survey of the public."""
    what = instead_of_survey(address)
    if what is not Instead.UNFIT_CODE:
        return _INSTEAD[what] if what else None
    code = quoted(code_in(address))
    return Wording(
        f"มีรหัส “{code}” ซึ่งไม่ใช่รหัสหกตัว",
        f"has the code “{code}”, which is not six characters",
    )


def _of_days(told: _Told) -> Iterator[Finding]:
    """Yield days that cannot be those of the year's survey."""
    own, rules = own_days(told.work), days_by_rules(told.work)
    given = {key: day for key, day in (("opens", own.opens), ("closes", own.closes)) if day}
    first, last = fiscal_year_span(told.work.fiscal_year)
    beyond = [key for key, day in given.items() if not first <= day <= last]
    if beyond:
        limit = Wording(
            f"ปีงบประมาณ พ.ศ. {told.work.fiscal_year} คือ",
            f"fiscal year {told.work.fiscal_year} is",
        )
        found = [given[key] for key in beyond]
        yield _unlikely(told, beyond, _span(found[0], found[-1]), limit, _span(first, last))
    # Which of two given days is wrong was asked while reading.
    opens, closes = own.opens or rules.opens, own.closes or rules.closes
    if len(given) == 1 and not beyond and opens and closes and opens > closes:
        is_opening = "opens" in given
        limit = Wording(
            f"ตามหลักเกณฑ์ของปีนี้ แบบวัด{'ปิด' if is_opening else 'เปิด'}รับคำตอบวันที่",
            f"by the criteria of the year the survey {'closes' if is_opening else 'opens'} on",
        )
        its, other = (opens, closes) if is_opening else (closes, opens)
        yield _unlikely(told, [*given], _span(its, its), limit, _span(other, other))


def _unlikely(
    told: _Told, keys: Sequence[str], found: Wording, limit: Wording, expected: Wording
) -> Finding:
    named = [label(key) for key in keys]
    values: dict[str, Value] = {
        "subject": Wording(
            " และ".join(one.th for one in named), " and ".join(one.en for one in named)
        ),
        "found": found,
        "limit": limit,
        "expected": expected,
    }
    return Finding(rule=c.SURVEY_DAYS, place=told.eit.place(keys[0]), values=values)


def _span(first: date, last: date) -> Wording:
    if first == last:
        return Wording(long_date(first), first.isoformat())
    return Wording(f"{long_date(first)} ถึง {long_date(last)}", f"{first}..{last}")


def _without_landing_code(told: Sequence[_Told]) -> Iterator[Finding]:
    """Yield that the agency's codes should lead to its landing page, in the year it is about."""
    works = [one.work for one in told]
    survey = survey_at(works, works[-1].as_of)
    eit = survey.work.year.eit if survey else None
    if eit and eit.value.code_target is CodeTarget.LANDING:
        yield Finding(rule=c.NO_LANDING_CODE, place=eit.place("code_target"), values={})
