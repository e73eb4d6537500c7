"""The kinds of values a cell can hold: how each goes into a cell, comes out, and is compared."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Final

from pydantic_core import PydanticCustomError

from generator.files.yaml_file import Plain
from generator.model.codes import code_key
from generator.model.figures import score_number, whole_number
from generator.thai.digits import arabic
from generator.thai.text import clean, normal
from generator.workbook.pairs import pairs_cell, pairs_meaning, pairs_plain

KEPT: Final = "(ค่านี้แสดงในตารางไม่ได้ แก้ได้ในไฟล์เท่านั้น)"
"""Stands in a cell for a value that a cell cannot hold; brought in, it changes nothing."""

_LONGEST_CELL: Final = 32_000  # Excel takes 32,767
_BULLET: Final = "• "
_NOT_IN_CELL: Final = re.compile("[\ufffe\uffff]")
_NOT_IN_CODE: Final = re.compile(r"[\s,;，、]+")  # noqa: RUF001 - as typed


class Kind(StrEnum):
    """What a value is."""

    TEXT = "text"  # one text of any length
    LINES = "lines"  # a list of texts, one a line
    CODES = "codes"  # a list of codes and ids
    CODE = "code"  # one code or id
    SCORE = "score"  # 0–100
    WHOLE = "whole"
    DATE = "date"
    PERIOD = "period"
    CHOICE = "choice"
    TIME = "time"  # of day, as text
    PAIRS = "pairs"  # labels with texts, one a line
    SHOWN = "shown"  # to read only; never brought in


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table, or a row of a form.

    Attributes:
        key: of the contract; of a shown one, a name of its own.
        heading: in Thai, as officers call it.
        help: what belongs there, in a sentence.
        example: as it may be typed; empty where the words or the limits say enough.
        width: in characters.
        words: what may be chosen -> what stands in the file.
        takes_others: other than the words may be typed.
        source: cells to choose from, where these are not fixed words: ``=มาตรการ!$A$4:$A$40``.
        required: the row needs it.
        where_unknown: needed only in years whose rules do not say it.
    """

    key: str
    kind: Kind
    heading: str
    help: str = ""
    example: str = ""
    width: int = 14
    words: Mapping[str, str] = field(default_factory=dict)
    takes_others: bool = False
    source: str = ""
    required: bool = False
    where_unknown: bool = False

    def shown(self, value: Plain) -> str | Decimal | None:
        """Return what the cell of a value holds; the mark of a kept value where none can."""
        if value is None:
            return None
        cell = _SHOWN.get(self.kind, _text_cell)(self, value)
        if isinstance(cell, str) and not _fits(cell):
            return KEPT
        typed = _typed(cell)
        return cell if self.is_same(value, self.plain(typed)) else KEPT

    def plain(self, typed: str) -> Plain:
        """Return what a file says where that was typed; None where nothing was.

        Args:
            typed: clean text of the cell.
        """
        if not typed:
            return None
        return _PLAIN.get(self.kind, _as_typed)(self, typed)

    def is_same(self, old: Plain, new: Plain) -> bool:
        """Return whether two values of a file mean the same."""
        return self._meaning(old) == self._meaning(new)

    def _meaning(self, value: Plain) -> object:
        if self.kind in (Kind.LINES, Kind.CODES):
            entries = value if isinstance(value, list) else [value]
            given = [one for one in entries if one is not None]
            return [code_key(str(one)) for one in given] if self.kind is Kind.CODES else given
        if self.kind is Kind.PAIRS:
            return pairs_meaning(value)
        if not isinstance(value, str):
            return value
        if self.kind in (Kind.SCORE, Kind.WHOLE):
            number = _number(self.kind, value)
            return value if number is None else number
        if self.kind is Kind.CHOICE:
            return self._chosen(value)
        return code_key(value) if self.kind is Kind.CODE else value

    def _chosen(self, typed: str) -> str:
        known = {normal(word): plain for word, plain in self.words.items()}
        return known.get(normal(typed), typed)


def _fits(cell: str) -> bool:
    return len(cell) <= _LONGEST_CELL and not _NOT_IN_CELL.search(cell)


def _typed(cell: str | Decimal | None) -> str:
    return clean(str(cell)) if cell is not None else ""


def _number(kind: Kind, text: str) -> Decimal | int | None:
    try:
        return score_number(text) if kind is Kind.SCORE else whole_number(text)
    except PydanticCustomError:
        return None


# --- value -> cell ---------------------------------------------------------------------------


def _text_cell(_: Column, value: Plain) -> str:
    return value if isinstance(value, str) else KEPT


def _number_cell(column: Column, value: Plain) -> str | Decimal:
    if not isinstance(value, str):
        return KEPT
    number = _number(column.kind, value)
    return value if number is None else Decimal(number)


def _choice_cell(column: Column, value: Plain) -> str:
    words = {plain: word for word, plain in reversed(tuple(column.words.items()))}
    return words.get(value, value) if isinstance(value, str) else KEPT


def _entries(value: Plain) -> list[str] | None:
    entries = value if isinstance(value, list) else [value]
    texts = [one for one in entries if isinstance(one, str)]
    return texts if len(texts) == len(entries) else None


def _pairs_cell(_: Column, value: Plain) -> str:
    return pairs_cell(value) or KEPT


def _codes_cell(_: Column, value: Plain) -> str:
    texts = _entries(value)
    return KEPT if texts is None else ", ".join(texts)


def _lines_cell(_: Column, value: Plain) -> str:
    texts = _entries(value)
    if texts is None:
        return KEPT
    marked = any("\n" in one or one.startswith(_BULLET) for one in texts)
    return "\n".join(f"{_BULLET}{one}" if marked else one for one in texts)


_SHOWN: Mapping[Kind, Callable[[Column, Plain], str | Decimal]] = {
    Kind.SCORE: _number_cell,
    Kind.WHOLE: _number_cell,
    Kind.CHOICE: _choice_cell,
    Kind.CODES: _codes_cell,
    Kind.PAIRS: _pairs_cell,
    Kind.LINES: _lines_cell,
}


# --- cell -> value ---------------------------------------------------------------------------


def _as_typed(_: Column, typed: str) -> Plain:
    return typed


def _score_plain(_: Column, typed: str) -> Plain:
    number = _number(Kind.SCORE, typed)
    return typed if number is None else f"{number:.2f}"


def _whole_plain(_: Column, typed: str) -> Plain:
    number = _number(Kind.WHOLE, typed)
    return typed if number is None else str(number)


def _code_plain(_: Column, typed: str) -> Plain:
    return arabic(typed)


def _choice_plain(column: Column, typed: str) -> Plain:
    return column._chosen(typed)  # noqa: SLF001 - a part of the column's own work


def _codes_plain(_: Column, typed: str) -> Plain:
    return [one for one in _NOT_IN_CODE.split(arabic(typed)) if one] or None


def _pairs_plain(_: Column, typed: str) -> Plain:
    return pairs_plain(typed)


def _lines_plain(_: Column, typed: str) -> Plain:
    lines = typed.split("\n")
    if not lines[0].startswith(_BULLET):
        entries = [clean(one) for one in lines]
    else:
        entries = []
        for line in lines:
            if line.startswith(_BULLET):
                entries.append(line.removeprefix(_BULLET))
            else:
                entries[-1] += f"\n{line}"
    given: list[Plain] = [one for one in map(clean, entries) if one]
    return given[0] if len(given) == 1 else given or None


_PLAIN: Mapping[Kind, Callable[[Column, str], Plain]] = {
    Kind.SCORE: _score_plain,
    Kind.WHOLE: _whole_plain,
    Kind.CODE: _code_plain,
    Kind.CODES: _codes_plain,
    Kind.CHOICE: _choice_plain,
    Kind.LINES: _lines_plain,
    Kind.PAIRS: _pairs_plain,
}
