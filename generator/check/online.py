"""Addresses that the data names and the web does not have, or has elsewhere (rules L).

The only check that leaves this machine, and only when asked for. Links to files below ``files/``
are seen to while reading.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from generator.check.visiting import Silence, Visit, Visitor
from generator.findings import Finding, Place, Rule, Value, Wording, in_order
from generator.model.tree import Agency, Data, Year
from generator.rules import l as rules

TIMEOUT = 10.0
"""Seconds to wait for a connection, and for each part of an answer."""

_AT_ONCE = 8
_FIRST_ERROR = 400
_FIRST_SERVER_ERROR = 500
# Too many requests: it is us who asked too often, which says nothing about the page.
_ASKED_TOO_OFTEN = 429
_ADDRESS = re.compile(r"https?://[^\s<>\"'`{}|\\^]+", re.IGNORECASE)

_REASONS: Mapping[Silence, Wording] = {
    Silence.NO_SUCH_HOST: Wording(th="ไม่พบเว็บไซต์ชื่อนี้", en="there is no website of that name"),
    Silence.REFUSED: Wording(th="เว็บไซต์ไม่รับการเชื่อมต่อ", en="the website refuses the connection"),
    Silence.TOO_SLOW: Wording(
        th="เว็บไซต์ไม่ตอบภายใน {seconds} วินาที", en="no answer within {seconds} seconds"
    ),
    Silence.CLOSED: Wording(
        th="เว็บไซต์ตัดการเชื่อมต่อก่อนตอบ", en="the website closes the connection without an answer"
    ),
    Silence.CERTIFICATE: Wording(
        th="ตรวจใบรับรองความปลอดภัย (certificate) ของเว็บไซต์แล้วไม่ผ่าน",
        en="the certificate of the website cannot be verified",
    ),
    Silence.CIRCLE: Wording(th="เว็บไซต์ส่งต่อวนไปมา", en="the website sends its visitors in a circle"),
    Silence.NO_ADDRESS: Wording(
        th="ที่อยู่นี้ หรือที่อยู่ที่เว็บไซต์ส่งต่อไป ไม่ใช่ที่อยู่เว็บที่เปิดได้",
        en="it, or the address it leads to, is not one that can be opened",
    ),
    Silence.UNREACHABLE: Wording(th="เชื่อมต่อเว็บไซต์ไม่ได้", en="the website cannot be reached"),
}
_STATUSES: Mapping[int, Wording] = {
    401: Wording(th="ต้องเข้าสู่ระบบก่อน (401)", en="sign in first (401)"),
    403: Wording(th="ไม่อนุญาตให้เปิดดู (403)", en="access not allowed (403)"),
    404: Wording(th="ไม่พบหน้านี้ (404)", en="page not found (404)"),
    410: Wording(th="หน้านี้ถูกนำออกแล้ว (410)", en="page removed (410)"),
}
_SIGN_IN = Wording(th="นำไปยังหน้าเข้าสู่ระบบ", en="leads to the sign-in page")
_MOVED = Wording(th="ย้ายถาวรไปที่", en="has moved for good to")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    """An address and where the data names it."""

    address: str
    place: Place

    @property
    def page(self) -> str:
        """The address without the place inside its page."""
        return self.address.partition("#")[0]

    @property
    def host(self) -> str:
        return self.address.split("/")[2].lower()


def online_findings(data: Data, *, timeout: float = TIMEOUT) -> tuple[Finding, ...]:
    """Return what the web says to the addresses of the data, at each place that names one.

    Every address is visited once. No failure of the network is raised, and no finding is an error.

    Args:
        data: everything that was read.
        timeout: seconds to wait for a connection, and for each part of an answer.
    """
    named = [one for agency in data.agencies for one in _named_by_agency(agency)]
    visitor = Visitor(timeout=timeout)
    pages = _hosts_by_turns(named)
    with ThreadPoolExecutor(max_workers=_AT_ONCE) as pool:
        visits = dict(zip(pages, pool.map(visitor.visit, pages), strict=True))
    found = (_finding(one, visits[one.page], timeout) for one in named)
    return in_order([finding for finding in found if finding is not None])


def _named_by_agency(agency: Agency) -> Iterator[_Named]:
    file = agency.file
    if file.value.website:
        yield _Named(address=file.value.website, place=file.place("website"))
    for index, channel in enumerate(file.value.complaint_channels):
        if channel.url:
            place = file.place("complaint_channels", index, "url")
            yield _Named(address=channel.url, place=place)
    for year in agency.years:
        yield from _named_in_documents(year)
        yield from _named_in_tables(year)


def _named_in_documents(year: Year) -> Iterator[_Named]:
    if year.eit and year.eit.value.survey_url:
        yield _Named(address=year.eit.value.survey_url, place=year.eit.place("survey_url"))
    for index, paper in enumerate(year.documents.value.documents if year.documents else ()):
        if year.documents and paper.url:
            place = year.documents.place("documents", index, "url")
            yield _Named(address=paper.url, place=place)


def _named_in_tables(year: Year) -> Iterator[_Named]:
    for item in year.disclosures.rows:
        for address in item.url:
            yield _Named(address=address, place=year.disclosures.place(item, "url"))
    for report in year.progress.rows:
        for entry in report.evidence:
            # A title may stand before the address, and a file has none.
            for address in _ADDRESS.findall(entry):
                yield _Named(address=address, place=year.progress.place(report, "evidence"))


def _hosts_by_turns(named: Iterable[_Named]) -> tuple[str, ...]:
    """Return each page once, ordered so that the many pages of one host do not hold up others."""
    hosts = {one.page: one.host for one in named}
    seen: Counter[str] = Counter()
    turns: dict[str, int] = {}
    for page, host in hosts.items():
        turns[page] = seen[host]
        seen[host] += 1
    return tuple(sorted(hosts, key=turns.__getitem__))


def _finding(named: _Named, visit: Visit, timeout: float) -> Finding | None:
    if visit.silence is not None:
        return _told(rules.NO_ANSWER, named, reason=_reason(visit.silence, timeout))
    if visit.signs_in:
        return _told(rules.LEADS_ELSEWHERE, named, reason=_SIGN_IN, expected=visit.signs_in)
    if visit.status and visit.status >= _FIRST_ERROR and visit.status != _ASKED_TOO_OFTEN:
        return _told(rules.NO_PAGE, named, status=_status(visit.status))
    if visit.moved_to:
        return _told(rules.LEADS_ELSEWHERE, named, reason=_MOVED, expected=visit.moved_to)
    return None


def _told(rule: Rule, named: _Named, **values: Value) -> Finding:
    return Finding(rule=rule, place=named.place, values={"found": named.address, **values})


def _reason(silence: Silence, timeout: float) -> Wording:
    reason, seconds = _REASONS[silence], f"{timeout:g}"
    return Wording(th=reason.th.format(seconds=seconds), en=reason.en.format(seconds=seconds))


def _status(status: int) -> Wording:
    if wording := _STATUSES.get(status):
        return wording
    if status >= _FIRST_SERVER_ERROR:
        return Wording(th=f"เว็บไซต์ขัดข้อง ({status})", en=f"trouble at the website ({status})")
    return Wording(th=f"เว็บไซต์ไม่รับคำขอ ({status})", en=f"the website turns us away ({status})")
