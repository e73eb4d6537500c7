"""The rows of answers under a question: shares and a score, however their cells are broken."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from generator.findings import Wording
from generator.report_import.figures import figures, has_digit, without_figures
from generator.report_import.lines import Line

_COLUMNS = re.compile(r"น้อยที่สุด|ไม่มีเลย|มากที่สุด|หัวข้อการประเมิน|คะแนน|^ที่สุด$|^น้อย(\s*มาก)?$|^มาก$")
# A share without its sign.
_PLAIN = re.compile(r"(?<![A-Za-z\d_.,/])\d{1,3}\.\d{1,2}(?![\d%]|\s?%)")
_HEADING = "หัวข้อการประเมิน"
_SCALE, _YES_NO = 4, 2
_LONGEST_PAGE_NUMBER = 12
_SHORTEST_RULING = 3
_WHOLE = 100

SHARES_MISSING = Wording("ร้อยละไม่ครบหรือเพี้ยน", "shares are missing or damaged")
OUT_OF_RANGE = Wording("ตัวเลขเกิน 100", "a figure above 100")
NOT_PLACED = Wording("ไม่รู้ว่าตัวเลขเป็นของแถวใด", "which row the figures belong to is not known")


@dataclass(slots=True)
class AnswerRow:
    """A row as read.

    Attributes:
        line: where its figures stand.
        label: the words before them.
        shares: four of the scale or two of yes and no.
        score: None where it could not be read.
    """

    line: Line
    label: str
    shares: tuple[Decimal, ...]
    score: Decimal | None


@dataclass(slots=True)
class _State:
    """How far the lines were understood.

    Attributes:
        words: text since the last row or heading.
        shares: of the row that is being read.
        at: the line its first share stands on.
    """

    words: list[str] = field(default_factory=list)
    shares: list[Decimal] = field(default_factory=list)
    at: Line | None = None


@dataclass(slots=True)
class Answers:
    """What stands under a question.

    Attributes:
        scores: of the question itself, each with its line; repeated on every page it goes over.
        words: what goes on of the question behind its first line.
        rows: in order.
        unread: lines that hold figures nobody can use, and why.
        headings: damaged headings and rulings.
    """

    scores: list[tuple[Line, Decimal]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    rows: list[AnswerRow] = field(default_factory=list)
    unread: list[tuple[Line, Wording]] = field(default_factory=list)
    headings: list[Line] = field(default_factory=list)


def answers(lines: Sequence[Line]) -> Answers:
    """Return the rows among the lines of a question; the first line is the question itself."""
    found, state = Answers(), _State()
    for at, line in enumerate(_with_signs(lines)):
        if line.is_ruling:
            # Drawn by hand into a text; a cell with a dash is no ruling.
            if len(line.words) > _SHORTEST_RULING:
                found.headings.append(line)
        elif _is_heading(line) and at:
            _heading(found, state, line)
        else:
            _line(found, state, line, is_first=not at)
    _close(found, state)
    return found


def _with_signs(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield lines with their signs of percent, which narrow cells break off into the next line."""
    before: Line | None = None
    for line in lines:
        if before is not None and line.filled and set("".join(line.filled)) == {"%"}:
            count = "".join(line.filled).count("%")
            before = replace(before, raw=_PLAIN.sub(r"\g<0>%", before.raw, count=count))
            continue
        if before is not None:
            yield before
        before = line
    if before is not None:
        yield before


def _is_heading(line: Line) -> bool:
    return not figures(line.text) and _COLUMNS.search(line.text) is not None


def _heading(found: Answers, state: _State, line: Line) -> None:
    """Take a heading: what came before it goes on with the question."""
    _close(found, state)
    if not found.rows:
        found.words += state.words
    state.words.clear()
    if not all(_COLUMNS.search(cell) or cell in ("มี", "ไม่มี") for cell in _pieces(line)):
        found.headings.append(line)


def _pieces(line: Line) -> Iterator[str]:
    """Yield the cells of a heading; one that goes over from another line has no own words."""
    for cell in line.filled:
        yield from (
            cell.split(" ") if len(line.filled) == 1 and len(cell) > len(_HEADING) else [cell]
        )


def _line(found: Answers, state: _State, line: Line, *, is_first: bool) -> None:
    numbers = figures(line.text)
    if not numbers:
        _words(found, state, line, is_first=is_first)
        return
    label = without_figures(line.words)
    if _columns_without_percent(numbers):
        numbers_are_row = tuple(one.value for one in numbers)
        _close(found, state)
        _add(found, line, _label(state, label), numbers_are_row[:-1], numbers_are_row[-1])
        state.words.clear()
        return
    if label and state.shares:
        _close(found, state)
    if label and not is_first:
        state.words.append(label)
    for one in numbers:
        if one.is_share:
            state.at = state.at or line
            state.shares.append(one.value)
        else:
            _plain(found, state, line, one.value)


def _plain(found: Answers, state: _State, line: Line, value: Decimal) -> None:
    """Take a number without a sign of percent: it ends a row, or is the question's own score."""
    if state.shares:
        _finish(found, state, line, value)
    elif value > _WHOLE:
        found.unread.append((line, OUT_OF_RANGE))
    elif not found.rows:
        found.scores.append((line, value))
    else:
        found.unread.append((line, NOT_PLACED))


def _columns_without_percent(numbers: Sequence[object]) -> bool:
    """Return whether a line is a whole row whose signs of percent were lost."""
    plain = [one for one in numbers if not getattr(one, "is_share", False)]
    return len(plain) == len(numbers) and len(numbers) in (_SCALE + 1, _YES_NO + 1)


def _words(found: Answers, state: _State, line: Line, *, is_first: bool) -> None:
    if is_first:
        return
    if not line.is_thai:
        # A page number may stand alone; anything longer with digits was a row once.
        if has_digit(line.text) and len(line.text) > _LONGEST_PAGE_NUMBER:
            found.unread.append((line, SHARES_MISSING))
        return
    if state.shares:
        _close(found, state)
    if "%" in line.text:
        found.unread.append((line, SHARES_MISSING))
    state.words.append(line.words)


def _finish(found: Answers, state: _State, line: Line, score: Decimal) -> None:
    """End a row at its score."""
    at = state.at or line
    _add(found, at, _label(state, ""), tuple(state.shares), score)
    state.shares.clear()
    state.words.clear()
    state.at = None


def _close(found: Answers, state: _State) -> None:
    """End a row whose score did not come."""
    if state.shares and state.at is not None:
        _add(found, state.at, _label(state, ""), tuple(state.shares), None)
        state.words.clear()
    state.shares.clear()
    state.at = None


def _label(state: _State, own: str) -> str:
    return " ".join((*state.words, own)).strip()


def _add(
    found: Answers, line: Line, label: str, shares: tuple[Decimal, ...], score: Decimal | None
) -> None:
    if len(shares) not in (_SCALE, _YES_NO):
        found.unread.append((line, SHARES_MISSING))
    elif any(one > _WHOLE for one in (*shares, score or Decimal(0))):
        found.unread.append((line, OUT_OF_RANGE))
    else:
        found.rows.append(AnswerRow(line=line, label=label, shares=shares, score=score))
