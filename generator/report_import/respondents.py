"""Who answered the surveys, as rows of ``respondents.csv``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.findings import Wording
from generator.model.result import RespondentRow
from generator.report_import.figures import counts, has_digit
from generator.report_import.lines import Line
from generator.report_import.mixed import MixedLine, Place, parted
from generator.report_import.notes import Notes
from generator.report_import.sections import Block
from generator.rules import report_d

PART = Wording("ผู้ตอบแบบวัด", "respondents")
_SEXES = {"ชาย": "male", "หญิง": "female", "อื่นๆ": "other", "อื่น ๆ": "other"}
_SEX = re.compile(r"ชาย|หญิง|อื่น\s?ๆ")
_DIGITS = re.compile(r"[\d,]+")
_DIMENSION = re.compile(r"อายุ|ระดับการศึกษา|ติดต่อหน่วยงาน")
_NO_LABEL = Wording("ไม่มีชื่อแถว", "the row has no name")
_NO_NUMBERS = Wording("จำนวนคนไม่ครบหรือเพี้ยน", "numbers of persons are missing or damaged")
_NO_TABLE = Wording("ไม่รู้ว่าอยู่ในตารางใด", "which table it belongs to is not known")


@dataclass(slots=True)
class _Table:
    """The table that is being read: whose it is, what it is by, and its columns.

    Attributes:
        before: the last table of the block above it.
        mixed: lines that hold numbers of both.
    """

    tool: str = ""
    dimension: str = ""
    sexes: tuple[str, ...] = tuple(dict.fromkeys(_SEXES.values()))
    before: Place | None = None
    mixed: list[MixedLine] = field(default_factory=list)

    @property
    def place(self) -> Place:
        """Whose rows these are."""
        return Place(self.tool, self.dimension, self.sexes)


def respondent_rows(found: Sequence[Block], notes: Notes) -> tuple[RespondentRow, ...]:
    """Return the rows in the order of the report."""
    rows: list[RespondentRow] = []
    seen: dict[tuple[str, str, str], RespondentRow] = {}
    table = _Table()
    mixed: list[Sequence[MixedLine]] = []
    for block in found:
        table = _Table(block.name, before=table.place if table.dimension else None)
        for line in block.lines[1:]:
            row = _row(block.name, table, line, notes)
            if row is None:
                continue
            key = (row.tool, row.dimension, row.category or "")
            if key not in seen:
                seen[key] = row
                rows.append(row)
            elif _persons(seen[key]) != _persons(row):
                _twice(seen[key], row, notes)
        mixed.append(table.mixed)
    for lines in filter(None, mixed):
        more = parted(rows, lines)
        _tell_mixed(lines, more, notes)
        for row in more:
            rows.insert(_spot(rows, row), row)
    return tuple(rows)


def _spot(rows: Sequence[RespondentRow], row: RespondentRow) -> int:
    """Return where a row of a mixed line belongs: before the first of its table that stands lower.

    A table that was going on has none lower; its row comes behind its last one.
    """
    of_table = [
        at for at, one in enumerate(rows) if (one.tool, one.dimension) == (row.tool, row.dimension)
    ]
    lower = [at for at in of_table if rows[at].line > row.line]
    return lower[0] if lower else max(of_table, default=len(rows) - 1) + 1


def _tell_mixed(lines: Sequence[MixedLine], found: Sequence[RespondentRow], notes: Notes) -> None:
    """Tell of each line what was made of it."""
    for one in lines:
        count = str(len(one.numbers))
        tool = (one.own or one.before).tool
        parts = [row for row in found if row.line == one.line.number]
        if not parts:
            notes.tell(report_d.TABLES_MIXED, one.line, tool=tool, count=count)
            continue
        read = "; ".join(
            f"{row.tool} {row.dimension} {row.category or '–'} {' '.join(map(str, _persons(row)))}"
            for row in parts
        )
        notes.tell(report_d.TABLES_PARTED, one.line, expected=read)


def _persons(row: RespondentRow) -> tuple[int | None, ...]:
    return (row.male, row.female, row.other)


def _twice(before: RespondentRow, row: RespondentRow, notes: Notes) -> None:
    first, line = notes.lines[before.line], notes.lines[row.line]
    name = Wording(f"{row.dimension} {row.category}", f"{row.dimension} {row.category}")
    read, known = (" ".join(map(str, _persons(one))) for one in (row, before))
    values = {"found": read, "expected": known}
    notes.doubt(report_d.READ_TWICE, line, subject=name, other=first.where, **values)
    notes.doubtful.add(first.number)


def _row(tool: str, table: _Table, line: Line, notes: Notes) -> RespondentRow | None:
    """Return the row of a line, or None for a heading and for what cannot be read."""
    if len(_SEX.findall(line.text)) > 1:
        return _heading(table, line, notes)
    label, numbers = _parts(line)
    if not numbers:
        if has_digit(line.text) and len(line.filled) > 1:
            notes.tell(report_d.LINE_NOT_READ, line, part=PART, reason=_NO_NUMBERS)
        return None
    if len(numbers) > len(table.sexes):
        _mix(table, line, numbers, label, notes)
        return None
    if reason := _reason(table, label, numbers):
        notes.tell(report_d.LINE_NOT_READ, line, part=PART, reason=reason)
        return None
    persons = {sex: str(one) for sex, one in zip(table.sexes, numbers, strict=True)}
    given = {"line": line.number, "tool": tool, "dimension": table.dimension, "category": label}
    return RespondentRow.model_validate({**given, **persons})


def _reason(table: _Table, label: str, numbers: Sequence[int]) -> Wording | None:
    """Return why a row cannot be used, or None."""
    if len(numbers) < len(table.sexes):
        return _NO_NUMBERS
    if not table.dimension:
        return _NO_TABLE
    return None if label else _NO_LABEL


def _heading(table: _Table, line: Line, notes: Notes) -> RespondentRow | None:
    """Take the heading of a table; one with numbers in it has swallowed a row."""
    named = _DIMENSION.search(line.text)
    words = _SEX.sub(" ", line.words)
    numbers = counts(line.filled)
    if numbers or has_digit(line.text):
        label = " ".join(_DIMENSION.sub(" ", _DIGITS.sub(" ", words)).split())
        _mix(table, line, numbers, label, notes, begins=True)
        table.dimension = named.group() if named else ""
        return None
    table.dimension = " ".join(words.split())
    order = [_SEXES[" ".join(one.split())] for one in _SEX.findall(line.text)]
    table.sexes = tuple(dict.fromkeys(order))
    return None


def _mix(
    table: _Table,
    line: Line,
    numbers: tuple[int, ...],
    label: str,
    notes: Notes,
    *,
    begins: bool = False,
) -> None:
    """Keep a line of two tables for later; told at once where there is no other table."""
    if table.before is None:
        count = str(len(numbers))
        notes.tell(report_d.TABLES_MIXED, line, tool=table.tool, count=count)
        return
    own = None if begins else table.place
    mixed = MixedLine(line=line, numbers=numbers, label=label, before=table.before, own=own)
    table.mixed.append(mixed)


def _parts(line: Line) -> tuple[str, tuple[int, ...]]:
    """Return the name of a row and its numbers; the name may hold numbers of its own."""
    if len(line.filled) > 1:
        first, *rest = line.filled
        if all(has_digit(cell) and not _letters(cell) for cell in rest):
            if not _letters(first):
                return "", counts(line.filled)
            return first, counts(rest)
    words = line.text.split()
    at = len(words)
    while at and counts([words[at - 1]]) and not _letters(words[at - 1]):
        at -= 1
    numbers = counts(words[at:])
    return (" ".join(words[:at]), numbers) if len(numbers) > 1 else (line.words, ())


def _letters(cell: str) -> bool:
    return any(letter.isalpha() for letter in cell)
