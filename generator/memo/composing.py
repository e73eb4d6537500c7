"""Composing a memorandum: what went before, the facts, what is considered, what is proposed.

What the agency has put into ``approval.yml`` is taken word for word; the rest follows from the
data. Nothing is made up: what nobody has told is a blank.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from generator.assess.assessment import Assessment
from generator.chain.work import Work
from generator.drafting.sentences import ABSENCE
from generator.memo import heading
from generator.memo.facts import facts
from generator.memo.memorandum import Line, MemoPart, Memorandum, MemoTable
from generator.model.identity import Digits
from generator.model.papers import Memo
from generator.pages.agency_site import AgencySite
from generator.thai.dates import Precision, long_date
from generator.thai.digits import thai

_IN_FULL: Final = (
    "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ"
    " (Integrity and Transparency Assessment: ITA)"
)
_NACC: Final = "nacc"
_CLOSING: Final = "จึงเรียนมาเพื่อโปรดพิจารณา"
_PARTS: Final = ("เรื่องเดิม", "ข้อเท็จจริง", "ข้อพิจารณา", "ข้อเสนอ")


def memorandum(site: AgencySite, work: Work) -> Memorandum:
    """Return the memorandum that asks for approval of a year's analysis and measures.

    Args:
        site: of the agency.
        work: of the year, with an analysis or measures.
    """
    site, memo = _in_thai_digits(site), heading.approving(work)
    told = (
        tuple(_before(work)),
        tuple(_facts(site, work, memo)),
        tuple(_considered(work)),
        tuple(_proposed(work, memo)),
    )
    about = heading.subject(work, memo)
    return Memorandum(
        title=f"บันทึกข้อความ เรื่อง {about}",
        urgency=memo.urgency if memo else None,
        agency=heading.office(site, memo),
        number=memo.number if memo else None,
        day=heading.day(memo),
        subject=about,
        addressee=" ".join(memo.addressee) if memo and memo.addressee else None,
        references=memo.references if memo else (),
        attachments=heading.attachments(work, memo),
        parts=tuple(
            MemoPart(title=f"{thai(str(number))}. {title}", content=content)
            for number, (title, content) in enumerate(zip(_PARTS, told, strict=True), start=1)
        ),
        closing=_CLOSING,
        positions=heading.positions(memo),
    )


def _in_thai_digits(site: AgencySite) -> AgencySite:
    """Return the same site: official papers are written in Thai digits, whatever the pages are."""
    stored = site.agency.file
    file = replace(stored, value=stored.value.model_copy(update={"digits": Digits.THAI}))
    return replace(site, agency=replace(site.agency, file=file))


def _before(work: Work) -> Iterator[Line]:
    """Yield that there was an assessment, and what the rules of the year ask for."""
    yield Line(text=_assessed(work.before))
    item = work.edition.analysis_item if work.edition else None
    if item is None:
        return
    yield Line(
        text=f"ตามหลักเกณฑ์การประเมิน {heading.in_year(work.fiscal_year)} ข้อ {item.code} {item.name}"
        " หน่วยงานต้องเผยแพร่การวิเคราะห์ผลการประเมินและมาตรการบนเว็บไซต์หลักของหน่วยงาน"
    )


def _assessed(before: Assessment) -> str:
    year = heading.in_year(before.fiscal_year)
    if not before.participated:
        return f"{ABSENCE.format(year=thai(str(before.fiscal_year)))} นั้น"
    result = before.year.result if before.year else None
    by = result.value.assessed_by if result else None
    by = by or ("สำนักงาน ป.ป.ช." if before.scheme == _NACC else None)
    did = f"ตามที่{by} ได้จัดให้มี" if by else "ตามที่ได้มี"
    announced = f" และได้ประกาศผลการประเมิน{_announced(before)}" if before.announced.any_given else ""
    return f"{did}{_IN_FULL} {year}{announced} นั้น"


def _announced(before: Assessment) -> str:
    result = before.year.result if before.year else None
    told = result.value.announced if result else None
    told = told or (before.edition.announced if before.edition else None)
    period = told.period if told else None
    is_day = period is not None and period.precision is Precision.DAY
    if period is None or not is_day or period.start is None or period.start != period.end:
        return "แล้ว"
    return thai(f"เมื่อวันที่ {long_date(period.start)}")


def _facts(site: AgencySite, work: Work, memo: Memo | None) -> Iterator[Line | MemoTable]:
    for number, (sentence, below) in enumerate(facts(site, work, memo), start=1):
        yield Line(number=thai(f"2.{number}"), text=sentence)
        points = 0
        for one in below:
            if isinstance(one, Line):
                points += 1
                yield replace(one, number=f"({thai(str(points))})")
            else:
                yield one


def _considered(work: Work) -> Iterator[Line]:
    item = work.edition.analysis_item if work.edition else None
    by_rules = f"เป็นไปตามหลักเกณฑ์การประเมิน ข้อ {item.code} และ" if item else ""
    yield Line(
        text=f"พิจารณาแล้วเห็นว่า เพื่อให้การดำเนินการ{by_rules}นำผลการวิเคราะห์ไปสู่การปฏิบัติ"
        f" {heading.in_year(work.fiscal_year)} จึงเห็นควรเสนอ{_and(heading.names_of_papers(work))}"
        " เพื่อพิจารณาให้ความเห็นชอบ รายละเอียดตามสิ่งที่ส่งมาด้วย"
    )


def _proposed(work: Work, memo: Memo | None) -> Iterator[Line]:
    texts = memo.proposal if memo and memo.proposal else tuple(_usual_proposals(work))
    for number, one in enumerate(texts, start=1):
        printed = thai(f"4.{number}") if len(texts) > 1 else None
        yield Line(number=printed, text=" ".join(one.split()))


def _usual_proposals(work: Work) -> Iterator[str]:
    yield f"ให้ความเห็นชอบ{_and(heading.names_of_papers(work))}"
    if work.measures:
        yield "แจ้งหน่วยงานและผู้รับผิดชอบตามมาตรการดำเนินการในส่วนที่เกี่ยวข้อง และรายงานผลตามที่กำหนด"
    yield "เผยแพร่เอกสารตามสิ่งที่ส่งมาด้วยบนเว็บไซต์หลักของหน่วยงาน"


def _and(texts: Iterable[str]) -> str:
    return " และ".join(texts)
