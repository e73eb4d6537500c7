"""What a cell takes, in words for people and as a rule for the spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from generator.workbook.kinds import Column, Kind

_LONGEST_NOTE: Final = 255


def told(column: Column) -> str:
    """Return what belongs into a cell, with an example."""
    choose = "" if column.takes_others or column.help else "เลือกจากรายการ"
    limits = {
        Kind.CHOICE: choose,
        Kind.SCORE: "0–100 ทศนิยมไม่เกิน 2 ตำแหน่ง",
        Kind.WHOLE: "จำนวนเต็ม",
        Kind.DATE: "วันที่",
    }
    required = "ต้องมี" if column.required else ""
    example = f"เช่น {column.example}" if column.example else ""
    limit = "" if column.example and column.kind is Kind.DATE else limits.get(column.kind, "")
    parts = (required, column.help, limit, example)
    return "\n".join(filter(None, parts))


def validation(column: Column, choices: Sequence[str] = ()) -> dict[str, Any] | None:
    """Return what a cell takes: a choice, or a number within limits.

    Args:
        column: of the cell.
        choices: more words to choose from; others may be typed, too.
    """
    heading = column.heading[:30]
    words = [*column.words, *choices] if _fit((*column.words, *choices)) else [*column.words]
    if words or column.source:
        source = column.source or words
        told = "เลือกค่าจากรายการในช่องนี้"
        check: dict[str, Any] = {"validate": "list", "source": source}
        is_closed = column.words and not column.takes_others
        check |= {"error_type": "stop" if is_closed else "information"}
    elif column.kind is Kind.SCORE:
        told = "ใส่ตัวเลข 0 ถึง 100 โดยไม่ใส่เครื่องหมาย %"
        check = {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 100}
    elif column.kind is Kind.WHOLE:
        told = "ใส่จำนวนเต็ม"
        check = {"validate": "integer", "criteria": ">=", "value": 0}
    else:
        return None
    return check | {"error_title": heading, "error_message": told[:_LONGEST_NOTE]}


def _fit(choices: Sequence[str]) -> bool:
    """Return whether words can be a list to choose from: Excel takes 255 letters."""
    return 0 < len(",".join(choices)) <= _LONGEST_NOTE
