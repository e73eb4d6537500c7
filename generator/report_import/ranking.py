"""The indicators as the report ranks them, and what it says of the agency as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.check.subjects import points, subject
from generator.editions.edition import Edition
from generator.findings import Wording
from generator.model.result import Figure, IndicatorRow, PrintedRow
from generator.report_import.figures import figures, has_digit, without_figures
from generator.report_import.likeness import excerpts, most_alike, same
from generator.report_import.lines import Line
from generator.report_import.notes import Notes
from generator.report_import.sections import Block
from generator.rules import report_d
from generator.thai.text import clean

PART = Wording("ตัวชี้วัด", "indicators")
TABLE = "คะแนนสูงสุดรายตัวชี้วัด"
_RANK = re.compile(r"(?P<rank>\d{1,2})[\s.)]+(?P<name>.*)")
_OVERALL = re.compile(
    r"คะแนนภาพรวมหน่วยงาน\s*(?P<name>.*?)\s*:\s*(?P<score>\d{1,3}(?:\.\d{1,2})?)(?!\d)"
)
_OVERALL_WORDS = re.compile(r"คะแนนภาพรวมหน่วยงาน\s*(?P<name>[^:]*)")
_GRADE = re.compile(r"ระดับผลการประเมิน\s*:\s*(?P<grade>\S.*)")
_UNREADABLE = Wording("ไม่รู้ว่าเป็นตัวชี้วัดใด หรือคะแนนเท่าใด", "the indicator or its score is not known")
_GRADE_WORD = Wording("ระดับ", "the grade")
_SCORE_WORD = Wording("คะแนน", "the score")
_OVERALL_NAME = Wording("คะแนนภาพรวมหน่วยงาน", "the overall score")
_WHOLE = 100
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """What stands at the head of a report.

    Attributes:
        name: of the agency, as printed.
        overall: score; None where it could not be read, as the grade.
        line: of the score, and ``grade_line`` that of the grade.
    """

    name: str
    overall: Decimal | None
    line: Line
    grade: str | None = None
    grade_line: Line | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """The ranked indicators; the ranks are only checked."""

    indicators: tuple[IndicatorRow, ...]
    printed: tuple[PrintedRow, ...]


def headline(lines: Sequence[Line], edition: Edition | None, notes: Notes) -> Headline | None:
    """Return what the report says of the agency as a whole, or None when it says nothing."""
    found: Headline | None = None
    for line in lines:
        match = _OVERALL.search(line.text)
        loose = match or _OVERALL_WORDS.match(line.text)
        if loose and (found is None or found.overall is None):
            score = Decimal(match["score"]) if match else None
            if score is None or score > _WHOLE:
                score = None
                notes.tell(report_d.FIGURE_NOT_READ, line, subject=_OVERALL_NAME, part=_SCORE_WORD)
            found = Headline(name=clean(loose["name"]), overall=score, line=line)
    graded = _graded(lines)
    if found is None or graded is None:
        return found
    line, typed = graded
    grades = edition.grade_codes if edition else ()
    grade = next((one for one in grades if same(one, typed)), None)
    if grade is None and not grades:
        grade = typed
    if grade is None:
        notes.tell(report_d.FIGURE_NOT_READ, line, subject=_OVERALL_NAME, part=_GRADE_WORD)
    return Headline(
        name=found.name, overall=found.overall, line=found.line, grade=grade, grade_line=line
    )


def _graded(lines: Sequence[Line]) -> tuple[Line, str] | None:
    for line in lines:
        if match := _GRADE.search(line.text):
            return line, clean(match["grade"])
    return None


def ranking(found: Sequence[Block], edition: Edition | None, notes: Notes) -> Ranking:
    """Return the indicators in the order of the edition."""
    names = _names(edition)
    rows: dict[str, tuple[IndicatorRow, PrintedRow | None]] = {}
    for block in found:
        for line, code, rank, score in _read(block, names, edition, notes):
            cells = {"line": line.number, "indicator": code, "score": str(score)}
            row = IndicatorRow.model_validate(cells)
            before = rows.get(code)
            if before is not None and before[0].score != score:
                first = notes.lines[before[0].line]
                values = {"found": points(score), "expected": points(before[0].score)}
                name, other = subject(code), first.where
                notes.doubt(report_d.READ_TWICE, line, subject=name, other=other, **values)
                notes.doubtful.add(first.number)
            elif before is None:
                rows[code] = row, _printed(line, code, rank)
    order = sorted(rows, key=lambda code: tuple(map(int, code.split("."))))
    return Ranking(
        indicators=tuple(rows[code][0] for code in order),
        printed=tuple(printed for code in order if (printed := rows[code][1])),
    )


def _printed(line: Line, code: str, rank: str | None) -> PrintedRow | None:
    if rank is None:
        return None
    cells = {"code": code, "figure": Figure.RANK.value, "value": rank, "place": TABLE}
    return PrintedRow.model_validate({"line": line.number, **cells})


def _names(edition: Edition | None) -> dict[str, str]:
    """Return a name, or another in use -> the code of its indicator, joined by its number."""
    found: dict[str, str] = {}
    for one in edition.indicators if edition else ():
        for name in (one.name_th, *one.aliases):
            found[name] = one.code
    return found


def _read(
    block: Block, names: Mapping[str, str], edition: Edition | None, notes: Notes
) -> Iterator[tuple[Line, str, str | None, Decimal]]:
    """Yield line, code, printed rank and score of every row that can be read."""
    words = ""
    for line in block.lines:
        numbers = figures(line.text)
        label = without_figures(line.words)
        match = _RANK.match(label)
        if not numbers:
            tail = line.filled[-1] if line.filled else ""
            if match and has_digit(tail) and len(line.filled) > 1:
                notes.tell(report_d.LINE_NOT_READ, line, part=PART, reason=_UNREADABLE)
            words = f"{words} {line.words}" if line.is_thai else words
            continue
        name = match["name"] if match else f"{words} {label}".strip()
        words = ""
        known_names = {known: known for known in names}
        meant = most_alike(name, known_names) if 0 < len(name) <= _LONGEST_NAME else None
        score = numbers[0].value
        if meant is None or len(numbers) > 1 or not numbers[0].in_range:
            notes.tell(report_d.LINE_NOT_READ, line, part=PART, reason=_UNREADABLE)
            continue
        code = names[meant]
        _wording(line, name, code, edition, notes)
        yield line, code, match["rank"] if match else None, score


def _wording(line: Line, name: str, code: str, edition: Edition | None, notes: Notes) -> None:
    known = edition.indicator(code) if edition else None
    if known is None or any(same(name, one) for one in (known.name_th, *known.aliases)):
        return
    found, expected = excerpts(name, known.name_th)
    values = {"found": found, "expected": expected}
    notes.tell(report_d.WORDING_DIFFERS, line, subject=subject(code), **values)
