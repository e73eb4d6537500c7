"""What a finding is about, in both languages: codes, numbers, and places in a paper."""

from __future__ import annotations

from decimal import Decimal

from generator.assess.rounding import rounded
from generator.assess.scores import OVERALL
from generator.findings import Wording, quoted
from generator.model.codes import Tool
from generator.model.result import PrintedRow


def subject(code: str, item: int | None = None) -> Wording:
    """Return the name of a code as a sentence needs it.

    Args:
        code: ``overall``, a tool, indicator, sub-indicator, question or disclosure item.
        item: number of the item of a question, from 1.
    """
    if code == OVERALL:
        return Wording(th="คะแนนภาพรวมหน่วยงาน", en="the overall score")
    if code in tuple(Tool):
        return Wording(th=f"เครื่องมือ {code}", en=f"tool {code}")
    if code.startswith("O"):
        return Wording(th=f"ข้อ {code}", en=f"item {code}")
    if code[0] in "ie":
        th, en = f"ข้อคำถาม {code}", f"question {code}"
        return Wording(th=f"{th} ข้อย่อย {item}", en=f"{en} item {item}") if item else Wording(th, en)
    if "." in code:
        return Wording(th=f"ตัวชี้วัดย่อยที่ {code}", en=f"sub-indicator {code}")
    return Wording(th=f"ตัวชี้วัดที่ {code}", en=f"indicator {code}")


def points(score: Decimal) -> str:
    """Return a score or percent with two decimals."""
    return f"{rounded(score):.2f}"


def signed(change: Decimal) -> str:
    """Return a change with its sign: +0.81, -0.64, 0.00."""
    value = rounded(change)
    return f"{value:+.2f}" if value else "0.00"


def where(row: PrintedRow) -> Wording:
    """Return where in the paper a figure is printed."""
    if row.place is None:
        return Wording(th="เอกสาร", en="the paper")
    return Wording(th=quoted(row.place), en=quoted(row.place))
