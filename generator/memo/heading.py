"""How a memorandum begins and ends: who writes what to whom, when, and who signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.chain.work import Work
from generator.drafting.sentences import SUBJECT
from generator.model.papers import Memo, MemoKind
from generator.pages.agency_site import AgencySite
from generator.thai.dates import long_period

_APPROVING: Final = ("analysis", "measures")
_TELEPHONE: Final = re.compile(r"โทร(?:ศัพท์)?\.?\s*\(?[0-9๐-๙]")
MEASURES: Final = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"


def approving(work: Work) -> Memo | None:
    """Return what ``approval.yml`` says of the memorandum on the analysis and the measures."""
    approval = work.year.approval
    memos = approval.value.memos if approval else ()
    asked = [one for one in memos if one.kind is MemoKind.MEMO and one.approves in _APPROVING]
    return min(asked, key=lambda one: _APPROVING.index(one.approves or ""), default=None)


def in_year(fiscal_year: int) -> str:
    """Return ``ประจำปีงบประมาณ พ.ศ. 2566``."""
    return f"ประจำปีงบประมาณ พ.ศ. {fiscal_year}"


def names_of_papers(work: Work) -> Iterator[str]:
    """Yield what is proposed: the report on the analysis, and the measures, as far as there."""
    if work.year.analysis:
        yield f"รายงานการวิเคราะห์ผล{SUBJECT} {in_year(work.before.fiscal_year)}"
    if work.measures:
        yield f"{MEASURES} {in_year(work.fiscal_year)}"


def subject(work: Work, memo: Memo | None) -> str:
    """Return what it is about, in one line."""
    return " ".join((memo.subject if memo else " และ".join(names_of_papers(work))).split())


def office(site: AgencySite, memo: Memo | None) -> str:
    """Return the office that writes, with its telephone where its name does not end with one."""
    contact = site.agency.file.value.contact
    name = (memo.office if memo else None) or contact.office or site.agency.name
    if contact.phone is None or _TELEPHONE.search(name):
        return name
    return f"{name} โทร. {contact.phone}"


def day(memo: Memo | None) -> str | None:
    """Return the date; of a month alone only that, and nothing of what nobody can read."""
    period = memo.date.period if memo and memo.date else None
    return long_period(period) if period else None


def attachments(work: Work, memo: Memo | None) -> tuple[str, ...]:
    """Return what comes with it: as the agency says, else the papers that are proposed."""
    if memo and memo.attachments:
        return memo.attachments
    return tuple(f"{one} จำนวน 1 ฉบับ" for one in names_of_papers(work))


def positions(memo: Memo | None) -> tuple[str | None, ...]:
    """Return who signs: as the agency says, else who proposes and who is asked."""
    if memo and memo.decisions:
        return tuple(one.position for one in memo.decisions)
    asked = memo.addressee[0] if memo and memo.addressee else None
    return (None, asked)
