"""Composing a memorandum: what went before, the facts, what is considered, what is proposed.

What the agency has put into ``approval.yml`` is taken word for word, its digits as Thai ones; the
rest follows from the data. Nothing is made up: what nobody has told is a blank.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from generator.assess.assessment import Assessment
from generator.chain.work import Work
from generator.drafting.sentences import ABSENCE
from generator.memo import heading
from generator.memo.digits import in_thai_digits
from generator.memo.facts import Fact, facts
from generator.memo.memorandum import Enclosure, Line, MemoPart, Memorandum, MemoTable
from generator.model.papers import Memo
from generator.pages.agency_site import AgencySite
from generator.thai.dates import Precision, long_date

_IN_FULL: Final = (
    "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ"
    " (Integrity and Transparency Assessment: ITA)"
)
_NACC: Final = "nacc"
_CLOSING: Final = "จึงเรียนมาเพื่อโปรดพิจารณา"
_DETAILS: Final = "รายละเอียดประกอบการพิจารณา"
_PARTS: Final = ("เรื่องเดิม", "ข้อเท็จจริง", "ข้อพิจารณา", "ข้อเสนอ")


def memorandum(site: AgencySite, work: Work) -> Memorandum:
    """Return the memorandum that asks for approval of a year's analysis and measures.

    Args:
        site: of the agency.
        work: of the year, with an analysis or measures.
    """
    memo = heading.approving(work)
    attachments = heading.attachments(work, memo)
    told = tuple(facts(site, work, memo))
    details = tuple(one.details for one in told if one.details)
    label = _label(len(attachments) + 1)
    parts = (
        tuple(_before(work)),
        tuple(_facts(told, label)),
        tuple(_considered(work)),
        tuple(_proposed(work, memo)),
    )
    about = heading.subject(work, memo)
    return in_thai_digits(
        Memorandum(
            title=f"บันทึกข้อความ เรื่อง {about}",
            urgency=memo.urgency if memo else None,
            agency=heading.office(site, memo),
            number=memo.number if memo else None,
            day=heading.day(memo),
            subject=about,
            addressee=" ".join(memo.addressee) if memo and memo.addressee else None,
            references=memo.references if memo else (),
            attachments=(*attachments, *((f"{_DETAILS} จำนวน 1 ชุด",) if details else ())),
            parts=tuple(_numbered(_PARTS, parts)),
            closing=_CLOSING,
            positions=heading.positions(memo),
            enclosure=_enclosure(label, details) if details else None,
        )
    )


def _label(number: int) -> str:
    """Return how an attachment is called in the text; the only one has no number."""
    return f"สิ่งที่ส่งมาด้วย\u00a0{number}" if number > 1 else "สิ่งที่ส่งมาด้วย"


def _enclosure(label: str, details: Sequence[MemoPart]) -> Enclosure:
    titles, contents = [one.title for one in details], [one.content for one in details]
    return Enclosure(label=label, title=_DETAILS, parts=tuple(_numbered(titles, contents)))


def _numbered(
    titles: Iterable[str], contents: Iterable[tuple[Line | MemoTable, ...]]
) -> Iterator[MemoPart]:
    """Yield parts with their numbers; the points in each are numbered, too."""
    for number, (title, content) in enumerate(zip(titles, contents, strict=True), start=1):
        yield MemoPart(title=f"{number}. {title}", content=tuple(_counted(content)))


def _counted(content: Iterable[Line | MemoTable]) -> Iterator[Line | MemoTable]:
    """Yield content in which points that belong together are counted from 1."""
    points = 0
    for one in content:
        is_point = isinstance(one, Line) and one.level == 1
        points = points + 1 if is_point else 0
        yield replace(one, number=f"({points})") if isinstance(one, Line) and is_point else one


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
        return f"{ABSENCE.format(year=before.fiscal_year)} นั้น"
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
    return f"เมื่อวันที่ {long_date(period.start)}"


def _facts(told: Iterable[Fact], label: str) -> Iterator[Line]:
    for number, one in enumerate(told, start=1):
        beside = f" ({label})" if one.details else ""
        yield Line(number=f"2.{number}", text=f"{one.text}{beside}")
        yield from one.points


def _considered(work: Work) -> Iterator[Line]:
    item = work.edition.analysis_item if work.edition else None
    by_rules = f"เป็นไปตามหลักเกณฑ์การประเมิน ข้อ {item.code} และ" if item else ""
    yield Line(
        text=f"พิจารณาแล้วเห็นว่า เพื่อให้การดำเนินการ{by_rules}นำผลการวิเคราะห์ไปสู่การปฏิบัติ"
        f" {heading.in_year(work.fiscal_year)}"
        " จึงเห็นควรเสนอเอกสารตามสิ่งที่ส่งมาด้วย เพื่อพิจารณาให้ความเห็นชอบ"
    )


def _proposed(work: Work, memo: Memo | None) -> Iterator[Line]:
    texts = memo.proposal if memo and memo.proposal else tuple(_usual_proposals(work))
    for number, one in enumerate(texts, start=1):
        printed = f"4.{number}" if len(texts) > 1 else None
        yield Line(number=printed, text=" ".join(one.split()))


def _usual_proposals(work: Work) -> Iterator[str]:
    yield f"ให้ความเห็นชอบ{' และ'.join(heading.names_of_papers(work))}"
    if work.measures:
        yield "แจ้งหน่วยงานและผู้รับผิดชอบตามมาตรการดำเนินการในส่วนที่เกี่ยวข้อง และรายงานผลตามที่กำหนด"
    yield "เผยแพร่เอกสารตามสิ่งที่ส่งมาด้วยบนเว็บไซต์หลักของหน่วยงาน"
