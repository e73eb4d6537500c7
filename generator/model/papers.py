"""The papers of the year of the work: documents, memos, committee."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.model.result import Row
from generator.model.values import (
    Address,
    Date,
    DateOrPeriod,
    FileName,
    Id,
    Record,
    Text,
    TextList,
    one_of,
)


class DocumentKind(StrEnum):
    """What kind of paper it is."""

    ORDER = "คำสั่ง"
    ANNOUNCEMENT = "ประกาศ"
    POLICY = "นโยบาย"
    AGREEMENT = "บันทึกข้อตกลง"
    LETTER = "หนังสือ"
    PLAN = "แผน"
    REPORT = "รายงาน"
    CRITERIA = "หลักเกณฑ์"
    TRAINING = "การอบรม"
    MEETING = "การประชุม"
    OTHER = "อื่น ๆ"


class Paper(Record):
    """One document of ``documents.yml``.

    Attributes:
        date_printed: a date as the paper prints it, where nobody can read it.
        details: label -> texts, such as พยาน or จำนวนฉบับ.
    """

    id: Id
    kind: Annotated[DocumentKind, one_of(DocumentKind, {"อื่นๆ": DocumentKind.OTHER})] = (
        DocumentKind.OTHER
    )
    title: Text
    number: Text | None = None
    date: DateOrPeriod = None
    date_printed: Text | None = None
    url: Address | None = None
    file: FileName | None = None
    summary: TextList = ()
    details: dict[str, TextList] = Field(default_factory=dict)
    note: Text | None = None


class DocumentsFile(Record):
    """``documents.yml``."""

    documents: tuple[Paper, ...] = ()


class MemoKind(StrEnum):
    """A memo inside the house, or a letter to another."""

    MEMO = "บันทึกข้อความ"
    LETTER = "หนังสือภายนอก"


class Receipt(Record):
    """The stamp of an office that received the memo."""

    office: Text | None = None
    number: Text | None = None
    date: Date = None
    date_printed: Text | None = None
    time: Text | None = None


class Decision(Record):
    """What a position decided, in the order of signing."""

    position: Text
    date: Date = None
    date_printed: Text | None = None
    decision: Text | None = None
    note: Text | None = None


class Memo(Record):
    """One memo of ``approval.yml``."""

    id: Id
    kind: Annotated[MemoKind, one_of(MemoKind)] = MemoKind.MEMO
    urgency: Text | None = None
    number: Text | None = None
    date: Date = None
    date_printed: Text | None = None
    subject: Text
    office: Text | None = None
    addressee: TextList = ()
    approves: Text | None = None
    content: TextList = ()
    references: TextList = ()
    attachments: TextList = ()
    proposal: TextList = ()
    receipts: tuple[Receipt, ...] = ()
    decisions: tuple[Decision, ...] = ()
    note: Text | None = None


class ApprovalFile(Record):
    """``approval.yml``."""

    memos: tuple[Memo, ...] = ()


class CommitteeRow(Row):
    """``committee.csv``: a member, by position."""

    no: Text
    position: Text
    office: Text | None = None
    role: Text | None = None
    order: Id | None = None
