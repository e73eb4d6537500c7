"""What the figures say, as sentences that may be published.

A score of the surveys is what the respondents gave: no sentence says that people or units are so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.assess.answers import answer_kind
from generator.assess.lowest import lowest_parts, parts_of
from generator.assess.standing import Ranked
from generator.drafting.basis import Basis
from generator.model.codes import AnswerKind, Tool, by_number

_PARTS_IN_SENTENCE: Final = 2
_LONGEST_COMMENT: Final = 160

SUBJECT: Final = "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)"
ABSENCE: Final = f"ในปีงบประมาณ พ.ศ. {{year}} หน่วยงานไม่ได้เข้าร่วม{SUBJECT}"

_TURNED_ROUND: Final = frozenset({AnswerKind.SCALE4_REVERSED, AnswerKind.YES_NO_GOOD_NO})
_WHO: Final = {
    Tool.IIT: "บุคลากรที่ตอบแบบวัด IIT ",  # a space parts Latin from Thai, and nothing Thai from Thai
    Tool.EIT: "ผู้รับบริการและผู้มาติดต่อที่ตอบแบบวัด EIT ",
    Tool.OIT: "ผู้ตรวจประเมิน",
}


def sentence(basis: Basis, one: Ranked) -> str:
    """Return who gave the score, where it stands to the mark, and the lowest parts."""
    tool = basis.names.tool_of(one.code)  # of an indicator; a tool has none above it
    who = _WHO[tool] if tool else None
    parts = (_scored(basis, one, who), _to_mark(basis, one), _lowest(basis, one, who))
    return " ".join(filter(None, parts))


def _is_indicator(code: str) -> bool:
    return code not in {*Tool}


def _scored(basis: Basis, one: Ranked, who: str | None) -> str:
    score = basis.names.numerals.score(one.score)
    if who:
        return f"{who}ให้คะแนนตัวชี้วัดนี้ {score} คะแนน"
    kind = "ตัวชี้วัดนี้ได้" if _is_indicator(one.code) else "เครื่องมือนี้ได้คะแนนเฉลี่ย"
    return f"{kind} {score} คะแนน"


def mark_words(basis: Basis) -> str:
    """Return what the mark is called."""
    return "เป้าหมายที่หน่วยงานกำหนด" if basis.mark.is_own else "เกณฑ์เป้าหมาย"


def _to_mark(basis: Basis, one: Ranked) -> str:
    mark = basis.mark.points
    if mark is None:
        return ""
    if one.score < mark:
        return f"ต่ำกว่า{mark_words(basis)}"
    return f"ถึง{mark_words(basis)}แล้วและยังพัฒนาให้ดีขึ้นได้"


def _lowest(basis: Basis, one: Ranked, who: str | None) -> str:
    if not _is_indicator(one.code):
        return ""
    lowest = lowest_parts(basis.assessment, one.code, _PARTS_IN_SENTENCE)
    if not lowest.shown:
        return ""
    score = basis.names.numerals.score
    told = [f"{part_name(basis, code)} {score(at)} คะแนน" for code, at in lowest.shown.items()]
    beginning = "โดยให้คะแนนน้อยที่สุดใน" if who else "โดยคะแนนน้อยที่สุดอยู่ที่"
    more = ""
    if lowest.equal:
        unit = "ตัวชี้วัดย่อย" if "." in lowest.equal[0] else "ข้อ"
        more = f" และอีก {len(lowest.equal)} {unit}ที่ได้คะแนนเท่ากัน"
    return f"{beginning}{' '.join(told) if more else ' และ'.join(told)}{more}"


def part_name(basis: Basis, code: str) -> str:
    """Return how a question, item or sub-indicator is called inside a sentence."""
    if code[0] not in "ie":
        return basis.names.any_code(code)
    text = basis.names.question(code)
    what = "ข้อคำถามเชิงลบ" if _is_turned_round(basis, code) else "ข้อคำถาม"
    return f"{what} {code}" + (f" “{text}”" if text else "")


def _is_turned_round(basis: Basis, code: str) -> bool:
    """Return whether a low score means that many said yes, or much."""
    year = basis.assessment.year
    rows = year.questions.rows if year else ()
    row = next((one for one in rows if one.code == code and one.item is None), None)
    return row is not None and answer_kind(row, None, basis.assessment.edition) in _TURNED_ROUND


def figure(basis: Basis, one: Ranked) -> str:
    """Return an indicator with its score and change, for the officer."""
    numerals = basis.names.numerals
    change = basis.assessment.changes.get(one.code)
    by = f" เปลี่ยนแปลงจากปีก่อน {numerals.signed(change.difference)}" if change else ""
    return f"{basis.names.any_code(one.code)} {numerals.score(one.score)} คะแนน{by}"


def low_parts(basis: Basis, one: Ranked, most: int = 6) -> Iterator[str]:
    """Yield the parts of an indicator that are low, for the officer: below the mark.

    Where no part is below the mark, those that are below the indicator's own score.

    Args:
        basis: what is drafted from.
        one: the indicator.
        most: how many are told; how many more there are is said.
    """
    parts = parts_of(basis.assessment, one.code)
    mark = basis.mark.points
    low = [code for code, score in parts.items() if mark is not None and score < mark]
    low = low or [code for code, score in parts.items() if score < one.score]
    low.sort(key=lambda code: (parts[code], by_number(code)))
    for code in low[:most]:
        yield f"{basis.names.numerals.score(parts[code])} {part_name(basis, code)}"
        yield from _comment(basis, code)
    if len(low) > most:
        yield f"และอีก {len(low) - most} ข้อ"


def _comment(basis: Basis, code: str) -> Iterator[str]:
    """Yield what the assessor wrote about a disclosure item; of a long text its beginning."""
    year = basis.assessment.year
    rows = year.disclosures.rows if year else ()
    text = next((one.comment for one in rows if one.code == code and one.comment), "")
    told = " ".join(text.split())
    if len(told) > _LONGEST_COMMENT:
        told = f"{told[:_LONGEST_COMMENT].rsplit(' ', 1)[0]} … (อ่านต่อใน disclosures.csv)"
    if told:
        yield f"ความคิดเห็นของผู้ตรวจ: {told}"


def recommended(basis: Basis, code: str) -> Iterator[str]:
    """Yield what the assessor recommends about an indicator or tool, for the officer."""
    for one in basis.recommended(code):
        yield f"ข้อเสนอแนะของผู้ประเมิน {one.id}: {one.text}"
