"""The questions of a year with their answers, as far as the answers may be told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.assess.answers import answer_kind, survey_of
from generator.assess.assessment import Assessment
from generator.assess.privacy import may_show_shares
from generator.assess.respondents import Withheld
from generator.assess.scores import in_reports
from generator.editions.edition import Edition
from generator.export.table import Row, TableKind, Value
from generator.model.result import QuestionRow

_QUESTIONS_COLUMNS: Final = {
    "code": "ข้อคำถาม",
    "item": "ข้อย่อย (ว่างคือทั้งข้อ)",
    "indicator": "ตัวชี้วัด",
    "text": "ข้อความ",
    "kind": "วิธีตอบ (reversed, good_no คือข้อคำถามเชิงลบ)",
    "level1": "ร้อยละที่ตอบว่าน้อยที่สุดหรือไม่มีเลย",
    "level2": "ร้อยละที่ตอบว่าน้อย",
    "level3": "ร้อยละที่ตอบว่ามาก",
    "level4": "ร้อยละที่ตอบว่ามากที่สุด",
    "yes": "ร้อยละที่ตอบว่ามี",
    "no": "ร้อยละที่ตอบว่าไม่มี",
    "score": "คะแนน",
    "change": "เปลี่ยนแปลงจากปีก่อน",
}

_SHARES: Final = ("level1", "level2", "level3", "level4", "yes", "no")


def _question_rows(assessment: Assessment) -> Iterator[Row]:
    """Yield every question and item, in the order of the survey."""
    if not assessment.participated or assessment.year is None:
        return
    rows = assessment.year.questions.rows
    whole = {row.code: row for row in rows if row.item is None}
    changes = assessment.changes
    for row in sorted(rows, key=lambda row: (in_reports(row.code), row.item or 0)):
        question = whole.get(row.code)
        kind = answer_kind(row, question, assessment.edition)
        change = changes.get(row.code) if row.item is None else None
        yield {
            "code": row.code,
            "item": row.item,
            "indicator": _indicator(row, question, assessment.edition),
            "text": _text(row, assessment.edition),
            "kind": kind.value if kind else None,
            **_shares(assessment, row),
            "score": row.score,
            "change": change.difference if change else None,
        }


def _indicator(
    row: QuestionRow, question: QuestionRow | None, edition: Edition | None
) -> str | None:
    found = edition.question(row.code) if edition else None
    if found:
        return found.indicator
    return row.indicator or (question.indicator if question else None)


def _text(row: QuestionRow, edition: Edition | None) -> str | None:
    found = edition.question(row.code) if edition else None
    if row.item is None:
        return found.text if found else row.text
    items = found.items if found else ()
    return items[row.item - 1].text if 0 < row.item <= len(items) else row.text


def _shares(assessment: Assessment, row: QuestionRow) -> dict[str, Value]:
    year = assessment.year
    is_told = year is not None and may_show_shares(year, survey_of(row.code))
    given = {name: getattr(row, name) for name in _SHARES}
    return {
        name: Withheld.FEW if share is not None and not is_told else share
        for name, share in given.items()
    }


QUESTIONS: Final = TableKind(
    name="questions", title="ข้อคำถามและสัดส่วนคำตอบ", columns=_QUESTIONS_COLUMNS, rows=_question_rows
)
