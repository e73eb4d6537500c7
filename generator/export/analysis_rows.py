"""The analysis of a year: its chapters and points."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.assess.assessment import Assessment
from generator.export.table import Row, TableKind, listed
from generator.model.plan import Issue

_ANALYSIS_COLUMNS: Final = {
    "part": "ส่วนของการวิเคราะห์",
    "id": "รหัส",
    "about": "รหัสของประเด็นที่เกี่ยวข้อง",
    "recommendation": "รหัสข้อเสนอแนะของผู้ประเมิน",
    "title": "หัวข้อ",
    "text": "ข้อความ",
    "cause": "สาเหตุหรือข้อค้นพบ",
    "advice": "ข้อเสนอแนะในการพัฒนา/ปรับปรุง",
}

_LISTS: Final = ("strengths", "weaknesses", "fix", "develop", "maintain", "guidelines")


def _analysis_rows(assessment: Assessment) -> Iterator[Row]:
    """Yield the chapters and points of the analysis, in the order of the report."""
    document = assessment.year.analysis if assessment.year else None
    if document is None:
        return
    analysis = document.value
    for section in analysis.sections:
        yield {"part": "sections", "title": section.title, "text": section.text}
    if analysis.introduction:
        yield {"part": "introduction", "text": analysis.introduction}
    for name in _LISTS:
        for one in getattr(analysis, name):
            is_issue = isinstance(one, Issue)
            yield {
                "part": name,
                "id": one.id if is_issue else None,
                "about": listed(one.about),
                "recommendation": one.recommendation if is_issue else None,
                "text": one.text,
                "cause": getattr(one, "cause", None),
                "advice": getattr(one, "advice", None),
            }


ANALYSIS: Final = TableKind(
    name="analysis", title="การวิเคราะห์ผลการประเมิน", columns=_ANALYSIS_COLUMNS, rows=_analysis_rows
)
