"""The questions of the surveys with their answers, as rows of ``questions.csv``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from generator.check.subjects import points, subject
from generator.editions.edition import Edition
from generator.editions.structure import Question
from generator.findings import Wording, quoted
from generator.model.codes import AnswerKind
from generator.model.result import QuestionRow
from generator.report_import.answer_rows import NOT_PLACED, AnswerRow, Answers, answers
from generator.report_import.likeness import ALIKE, excerpts, likeness, most_alike, same
from generator.report_import.lines import Line
from generator.report_import.notes import Notes
from generator.report_import.sections import Block
from generator.rules import report_d, report_n

PART = Wording("ข้อคำถาม", "questions")
_SCORE = Wording("คะแนน", "the score")
_LEVELS = ("level1", "level2", "level3", "level4")
_YES_NO = ("yes", "no")
_SCALES = (AnswerKind.SCALE4, AnswerKind.SCALE4_REVERSED)
_NO_WORDING = Wording(
    "ไม่มีข้อความ และหลักเกณฑ์ของปีไม่มีข้อนี้", "there are no words, and that year's rules have none"
)
_OTHER_COLUMNS = Wording(
    "จำนวนร้อยละไม่ตรงกับแบบคำตอบของข้อนี้", "not as many shares as the question has answers"
)


@dataclass(slots=True)
class _Read:
    """A question as it comes together from the pages it goes over.

    Attributes:
        score: with the line it stands on.
        rows: number of the item, or None for the question itself -> row.
    """

    code: str
    line: Line
    words: str
    score: Decimal | None = None
    rows: dict[int | None, AnswerRow] = field(default_factory=dict)


def question_rows(
    found: Sequence[Block], edition: Edition | None, notes: Notes
) -> tuple[QuestionRow, ...]:
    """Return the rows of all questions, in the order of the edition, else as they came."""
    read: dict[str, _Read] = {}
    for block in found:
        _take(read, block, edition, notes)
    order = [one.code for one in edition.questions] if edition else []
    codes = sorted(read, key=lambda code: order.index(code) if code in order else len(order))
    return tuple(row for code in codes for row in _rows(read[code], edition, notes))


def _take(read: dict[str, _Read], block: Block, edition: Edition | None, notes: Notes) -> None:
    """Join a block with what is known of its question."""
    anchor, line = block.anchor, block.lines[0]
    if anchor is None:
        return
    below = answers(block.lines)
    words = " ".join((anchor.words, *below.words))
    name = subject(anchor.code)
    known = edition.question(anchor.code) if edition else None
    one = read.get(anchor.code)
    if anchor.is_misread:
        typed = quoted(anchor.typed or words)
        notes.tell(report_d.CODE_MISREAD, line, found=typed, expected=anchor.code)
    if one is None:
        one = read[anchor.code] = _Read(anchor.code, line, words)
    else:
        notes.tell(report_d.PART_REPEATED, line, subject=name, other=one.line.where)
    if known and not same(words, known.text) and likeness(words, known.text) < 1:
        found, expected = excerpts(words, known.text)
        values = {"found": found, "expected": expected}
        notes.tell(report_d.WORDING_DIFFERS, line, subject=name, **values)
    _passed_over(below, name, notes)
    for at_line, score in below.scores:
        _score(one, at_line, score, notes)
    for row in below.rows:
        _place(one, row, known, notes)


def _passed_over(below: Answers, name: Wording, notes: Notes) -> None:
    """Tell the lines of a question that are no rows, or were one."""
    for heading in below.headings:
        notes.tell(report_d.HEADING_DAMAGED, heading)
    for unread, reason in below.unread:
        notes.tell(report_d.LINE_NOT_READ, unread, part=name, reason=reason)


def _score(one: _Read, line: Line, score: Decimal, notes: Notes) -> None:
    if one.score is None:
        one.score, one.line = score, line if one.line is line else one.line
    elif one.score != score:
        notes.doubtful.add(one.line.number)
        _twice(subject(one.code), one.line, (line, points(score), points(one.score)), notes)


def _twice(name: Wording, first: Line, second: tuple[Line, str, str], notes: Notes) -> None:
    """Tell that one thing was read twice; both lines are in doubt."""
    line, found, expected = second
    values = {"found": found, "expected": expected}
    notes.doubt(report_d.READ_TWICE, line, subject=name, other=first.where, **values)
    notes.doubtful.add(first.number)


def _place(one: _Read, row: AnswerRow, known: Question | None, notes: Notes) -> None:
    """Give a row its number: that of the item whose words it bears, else the next."""
    if known and len(row.shares) not in _columns(known):
        part = subject(one.code)
        notes.tell(report_d.LINE_NOT_READ, row.line, part=part, reason=_OTHER_COLUMNS)
        return
    number = _number(one, row, known, notes)
    name = subject(one.code, number)
    before = one.rows.get(number)
    if before is None:
        one.rows[number] = row
        if row.score is None:
            notes.tell(report_d.FIGURE_NOT_READ, row.line, subject=name, part=_SCORE)
    elif (before.shares, before.score) == (row.shares, row.score):
        other = before.line.where
        notes.tell(report_d.PART_REPEATED, row.line, subject=name, other=other)
    else:
        figures = (row.line, _figures(row), _figures(before))
        _twice(name, before.line, figures, notes)


def _columns(known: Question) -> set[int]:
    """Return how many shares a row of the question has; both where that is not established."""
    kinds = {known.kind_of_item(at) for at in range(1, len(known.items) + 1)} or {known.kind}
    if None in kinds:
        return {len(_LEVELS), len(_YES_NO)}
    return {len(_LEVELS if kind in _SCALES else _YES_NO) for kind in kinds}


def _figures(row: AnswerRow) -> str:
    score = "–" if row.score is None else points(row.score)
    return " ".join((*(points(share) for share in row.shares), score))


def _number(one: _Read, row: AnswerRow, known: Question | None, notes: Notes) -> int | None:
    """Return the number of the item, from 1; None for a question that has none."""
    if known is None:
        is_own = not one.rows and likeness(row.label, one.words) >= ALIKE
        return None if is_own else len([key for key in one.rows if key]) + 1
    if not known.items:
        if row.label and not same(row.label, known.text):
            found, expected = excerpts(row.label, known.text)
            values = {"found": found, "expected": expected}
            notes.tell(report_d.WORDING_DIFFERS, row.line, subject=subject(one.code), **values)
        return None
    texts = {number: item.text for number, item in enumerate(known.items, start=1)}
    number = most_alike(row.label, texts)
    if number is not None:
        if not same(row.label, texts[number]):
            found, expected = excerpts(row.label, texts[number])
            values = {"found": found, "expected": expected}
            name = subject(one.code, number)
            notes.tell(report_d.WORDING_DIFFERS, row.line, subject=name, **values)
        return number
    free = next((at for at in texts if at not in one.rows), len(texts))
    values = {"found": quoted(row.label or "–"), "expected": quoted(texts[free])}
    notes.doubt(report_d.ROW_BY_ORDER, row.line, subject=subject(one.code, free), **values)
    return free


def _rows(one: _Read, edition: Edition | None, notes: Notes) -> Iterator[QuestionRow]:
    known = edition.question(one.code) if edition else None
    own = one.rows.get(None)
    if known is None and not one.words.strip():
        notes.tell(report_d.LINE_NOT_READ, one.line, part=subject(one.code), reason=_NO_WORDING)
        return
    cells: dict[str, object] = {} if known else {"text": one.words}
    if own is not None:
        shares = _shares(own)
        if own.score is not None and one.score is not None and own.score != one.score:
            values = {"found": points(one.score), "expected": points(own.score)}
            notes.doubt(report_n.SCORE_TWICE, own.line, subject=subject(one.code), **values)
        score = own.score if own.score is not None else one.score
        yield _made(one.code, None, own.line, {**cells, **shares, "score": score})
    elif one.score is not None or one.rows:
        if one.score is None:
            name = subject(one.code)
            notes.tell(report_d.FIGURE_NOT_READ, one.line, subject=name, part=_SCORE)
        yield _made(one.code, None, one.line, {**cells, "score": one.score})
    for number in sorted(key for key in one.rows if key):
        row = one.rows[number]
        if own is not None:  # only where the year's rules do not say which of the two it has
            notes.tell(report_d.LINE_NOT_READ, row.line, part=subject(one.code), reason=NOT_PLACED)
            continue
        words = {} if known else {"text": row.label or "–"}
        yield _made(one.code, number, row.line, {**words, **_shares(row), "score": row.score})


def _shares(row: AnswerRow) -> dict[str, object]:
    names = _LEVELS if len(row.shares) == len(_LEVELS) else _YES_NO
    return dict(zip(names, row.shares, strict=True))


def _made(code: str, item: int | None, line: Line, cells: Mapping[str, object]) -> QuestionRow:
    given = {name: str(value) for name, value in cells.items() if value is not None}
    return QuestionRow.model_validate(
        {"line": line.number, "code": code, "item": None if item is None else str(item), **given}
    )
