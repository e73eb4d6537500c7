"""What people and programs are told of findings and units, as text."""

from generator.messages.finding_texts import (
    BEFORE_BRINGING_IN,
    FIX,
    IN_EXCEL,
    SEVERITIES,
    as_annotations,
    as_json,
    as_text,
    excel_cell,
    explanation,
    record_ends,
    summary_line,
)

__all__ = [
    "BEFORE_BRINGING_IN",
    "FIX",
    "IN_EXCEL",
    "SEVERITIES",
    "as_annotations",
    "as_json",
    "as_text",
    "excel_cell",
    "explanation",
    "record_ends",
    "summary_line",
]
