"""The papers of a year: documents, memos with their steps, committees."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.assess.assessment import Assessment
from generator.export.table import Row, TableKind, listed
from generator.model.dated import Dated
from generator.model.papers import Memo, Paper
from generator.thai.dates import long_period

_DOCUMENTS_COLUMNS: Final = {
    "id": "รหัส",
    "kind": "ประเภท",
    "title": "ชื่อเรื่อง",
    "number": "เลขที่",
    "date": "วันที่",
    "date_printed": "วันที่ตามที่พิมพ์",
    "summary": "สาระสำคัญ",
    "details": "รายละเอียด",
    "url": "ที่อยู่เว็บ",
    "file": "ไฟล์",
    "note": "หมายเหตุ",
}
_MEMOS_COLUMNS: Final = {
    "id": "รหัส",
    "kind": "ประเภท",
    "urgency": "ชั้นความเร็ว",
    "number": "ที่",
    "date": "วันที่",
    "date_printed": "วันที่ตามที่พิมพ์",
    "subject": "เรื่อง",
    "office": "ส่วนราชการ",
    "addressee": "เรียน",
    "approves": "เสนอให้เห็นชอบ",
    "content": "สาระสำคัญ",
    "references": "อ้างถึง",
    "attachments": "สิ่งที่ส่งมาด้วย",
    "proposal": "ข้อเสนอ",
    "note": "หมายเหตุ",
}
_MEMO_STEPS_COLUMNS: Final = {
    "memo": "รหัสของบันทึกหรือหนังสือ",
    "step": "การรับเรื่อง (receipt) หรือการสั่งการ (decision)",
    "by": "ส่วนราชการหรือตำแหน่ง",
    "number": "เลขรับ",
    "date": "วันที่",
    "date_printed": "วันที่ตามที่พิมพ์",
    "time": "เวลา",
    "decision": "ความเห็นหรือการสั่งการ",
    "note": "หมายเหตุ",
}
_COMMITTEE_COLUMNS: Final = {
    "order": "รหัสของคำสั่งแต่งตั้ง",
    "no": "ลำดับที่พิมพ์",
    "position": "ตำแหน่ง",
    "office": "ส่วนราชการ",
    "role": "หน้าที่ในคณะ",
}


def _document_rows(assessment: Assessment) -> Iterator[Row]:
    """Yield the documents, in the order of the file."""
    year = assessment.year
    for one in year.documents.value.documents if year and year.documents else ():
        yield {
            "id": one.id,
            "kind": one.kind.value,
            "title": one.title,
            "number": one.number,
            "date": _day(one.date),
            "date_printed": one.date_printed,
            "summary": listed(one.summary),
            "details": _details(one),
            "url": one.url,
            "file": one.file,
            "note": one.note,
        }


def _details(paper: Paper) -> str | None:
    return listed(f"{label}: {', '.join(texts)}" for label, texts in paper.details.items())


def _memos(assessment: Assessment) -> tuple[Memo, ...]:
    approval = assessment.year.approval if assessment.year else None
    return approval.value.memos if approval else ()


def _memo_rows(assessment: Assessment) -> Iterator[Row]:
    """Yield the memos and letters, in the order of the file."""
    for one in _memos(assessment):
        yield {
            "id": one.id,
            "kind": one.kind.value,
            "urgency": one.urgency,
            "number": one.number,
            "date": _day(one.date),
            "date_printed": one.date_printed,
            "subject": one.subject,
            "office": one.office,
            "addressee": listed(one.addressee),
            "approves": one.approves,
            "content": listed(one.content),
            "references": listed(one.references),
            "attachments": listed(one.attachments),
            "proposal": listed(one.proposal),
            "note": one.note,
        }


def _memo_step_rows(assessment: Assessment) -> Iterator[Row]:
    """Yield who received and who decided, memo by memo."""
    for memo in _memos(assessment):
        for receipt in memo.receipts:
            yield {
                "memo": memo.id,
                "step": "receipt",
                "by": receipt.office,
                "number": receipt.number,
                "date": _day(receipt.date),
                "date_printed": receipt.date_printed,
                "time": receipt.time,
            }
        for decision in memo.decisions:
            yield {
                "memo": memo.id,
                "step": "decision",
                "by": decision.position,
                "date": _day(decision.date),
                "date_printed": decision.date_printed,
                "decision": decision.decision,
                "note": decision.note,
            }


def _committee_rows(assessment: Assessment) -> Iterator[Row]:
    """Yield the members of the committees, by position."""
    for row in assessment.year.committee.rows if assessment.year else ():
        yield {
            "order": row.order,
            "no": row.no,
            "position": row.position,
            "office": row.office,
            "role": row.role,
        }


def _day(date: Dated | None) -> str | None:
    """Return a date in words, as the pages do; what nobody could read as it was typed."""
    if date is None:
        return None
    return long_period(date.period) if date.period else date.text


PAPERS: Final = (
    TableKind(
        name="documents",
        title="คำสั่ง ประกาศ และเอกสารที่เกี่ยวข้อง",
        columns=_DOCUMENTS_COLUMNS,
        rows=_document_rows,
    ),
    TableKind(
        name="memos", title="การเสนอและให้ความเห็นชอบ", columns=_MEMOS_COLUMNS, rows=_memo_rows
    ),
    TableKind(
        name="memo-steps",
        title="การรับเรื่องและการสั่งการ",
        columns=_MEMO_STEPS_COLUMNS,
        rows=_memo_step_rows,
    ),
    TableKind(
        name="committee",
        title="คณะกรรมการหรือคณะทำงาน",
        columns=_COMMITTEE_COLUMNS,
        rows=_committee_rows,
    ),
)
