"""Memos and letters: what was proposed, who received it, who decided what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.model.papers import Memo, Receipt
from generator.model.tree import Year
from generator.pages.numerals import Numerals
from generator.pages.papers import Entry, day, entries, paper_anchor

APPROVED: Final = {
    "analysis": "การวิเคราะห์ผลการประเมิน",
    "measures": "มาตรการ",
    "progress": "ความก้าวหน้า",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A receipt or a decision.

    Attributes:
        number: place in the order of signing; None where there is no order.
        who: the office or position; None when the stamp does not say.
        what: number of the receipt, or the decision; None when not said.
        when: date and time; None when not said.
    """

    number: str | None = None
    who: str | None
    what: str | None
    when: str | None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownMemo:
    """A memo.

    Attributes:
        about: what is to be approved; None when not said.
        about_anchor: of the document that is to be approved, when it stands in the page.
        receipts: in the order of the paper.
        decisions: in the order of signing.
    """

    anchor: str
    kind: str
    urgency: str | None
    subject: str
    facts: tuple[Entry, ...]
    about: str | None
    about_anchor: str | None
    points: tuple[Entry, ...]
    receipts: tuple[Step, ...]
    decisions: tuple[Step, ...]
    note: str | None


def memo_anchor(fiscal_year: int, id_: str) -> str:
    """Return the stable id of a memo in the page of papers."""
    return f"memo-{fiscal_year}-{id_}"


def memos(year: Year, numerals: Numerals) -> Iterator[ShownMemo]:
    """Yield the memos of a year, in the order of the file."""
    papers = year.documents.value.documents if year.documents else ()
    titles = {paper.id: paper.title for paper in papers}
    for memo in year.approval.value.memos if year.approval else ():
        about = memo.approves or ""
        yield ShownMemo(
            anchor=memo_anchor(year.fiscal_year, memo.id),
            kind=memo.kind.value,
            urgency=memo.urgency,
            subject=memo.subject,
            facts=_facts(memo, numerals),
            about=APPROVED.get(about) or titles.get(about),
            about_anchor=paper_anchor(year.fiscal_year, about) if about in titles else None,
            points=entries((("สาระสำคัญ", memo.content), ("ข้อเสนอ", memo.proposal))),
            receipts=tuple(_receipt(one, numerals) for one in memo.receipts),
            decisions=tuple(_decisions(memo, numerals)),
            note=memo.note,
        )


def _facts(memo: Memo, numerals: Numerals) -> tuple[Entry, ...]:
    return entries(
        (
            ("ส่วนราชการ", memo.office),
            ("ที่", memo.number),
            ("วันที่", day(memo.date, memo.date_printed, numerals)),
            ("เรียน", memo.addressee),
            ("อ้างถึง", memo.references),
            ("สิ่งที่ส่งมาด้วย", memo.attachments),
        )
    )


def _receipt(receipt: Receipt, numerals: Numerals) -> Step:
    when = (day(receipt.date, receipt.date_printed, numerals), receipt.time)
    return Step(
        who=receipt.office,
        what=f"เลขรับ {receipt.number}" if receipt.number else None,
        when=" ".join(part for part in when if part) or None,
    )


def _decisions(memo: Memo, numerals: Numerals) -> Iterator[Step]:
    has_order = len(memo.decisions) > 1
    for number, one in enumerate(memo.decisions, start=1):
        yield Step(
            number=numerals.count(number) if has_order else None,
            who=one.position,
            what=one.decision,
            when=day(one.date, one.date_printed, numerals),
            note=one.note,
        )
