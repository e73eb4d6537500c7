"""The disclosure items with score and comment, as rows of ``disclosures.csv``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from generator.check.subjects import points, subject
from generator.editions.edition import Edition
from generator.findings import Wording, quoted
from generator.model.result import DisclosureRow
from generator.report_import.figures import Figure, figures, has_digit
from generator.report_import.item_text import (
    ItemText,
    completed,
    headings_of,
    split_name,
    without_headings,
)
from generator.report_import.likeness import excerpts, same, squeezed
from generator.report_import.lines import Line, joined
from generator.report_import.notes import Notes
from generator.report_import.sections import Block, Kind
from generator.rules import report_d, report_n

PART = Wording("ข้อ O", "items")
_SCORE = Wording("คะแนน", "the score")
_USUAL = (Decimal(0), Decimal(100))
_MOST_WORDS = 2  # cells before the comment: code and name


def disclosure_rows(
    found: Sequence[Block], edition: Edition | None, notes: Notes
) -> tuple[DisclosureRow, ...]:
    """Return the items in the order of their numbers.

    Args:
        found: all blocks of the report, in order: what stands between items may belong to one.
        edition: the rules, or None.
        notes: what is noticed.
    """
    rows: dict[str, DisclosureRow] = {}
    headings = headings_of(edition)
    _tell_between(found, headings, notes)
    for block in found:
        row = _row(block, edition, headings, notes) if block.kind is Kind.ITEM else None
        before = rows.get(row.code) if row else None
        if row is None:
            continue
        if before is None:
            rows[row.code] = row
        elif before.score != row.score:
            _twice(before, row, notes)
    return tuple(rows[code] for code in sorted(rows, key=lambda code: int(code[1:])))


def _twice(before: DisclosureRow, row: DisclosureRow, notes: Notes) -> None:
    first, line = notes.lines[before.line], notes.lines[row.line]
    read, known = ("–" if one is None else points(one) for one in (row.score, before.score))
    values = {"found": read, "expected": known}
    name = subject(row.code)
    notes.doubt(report_d.READ_TWICE, line, subject=name, other=first.where, **values)
    notes.doubtful.add(first.number)


def _tell_between(found: Sequence[Block], headings: frozenset[str], notes: Notes) -> None:
    """Tell what stands between two items and is neither a heading nor part of one of them."""
    places = [at for at, block in enumerate(found) if block.kind is Kind.ITEM]
    for block in found[places[0] : places[-1]] if places else ():
        if block.kind in (Kind.ITEMS, Kind.OTHER):
            _tell_unused(without_headings(block.lines[1:], headings), PART, notes)


def _tell_unused(lines: Sequence[Line], part: Wording, notes: Notes) -> None:
    """Tell lines of words that were not used, once for all that stand together."""
    if any(line.is_thai for line in lines):
        found = quoted(joined(line.words for line in lines))
        notes.tell(report_d.TEXT_NOT_USED, lines[0], part=part, found=found)


def _row(
    block: Block, edition: Edition | None, headings: frozenset[str], notes: Notes
) -> DisclosureRow | None:
    anchor = block.anchor
    if anchor is None:
        return None
    line = block.lines[0]
    name = subject(anchor.code)
    own = _own_lines(block.lines)
    score = _score(own)
    if anchor.is_misread:
        expected, typed = anchor.code, quoted(anchor.typed)
        notes.tell(report_d.CODE_MISREAD, line, found=typed, expected=expected)
    if score is None:
        notes.tell(report_d.FIGURE_NOT_READ, own[-1], subject=name, part=_SCORE)
    elif score not in _USUAL:
        values = {"found": points(score), "expected": "100.00, 0.00"}
        notes.doubt(report_n.UNUSUAL_SCORE, line, subject=name, **values)
    known = edition.disclosure(anchor.code) if edition else None
    text = _text(own, block, known.name if known else None, headings)
    title, comment = text.title, text.comment
    if text.added:
        added = quoted(joined(line.words for line in text.added))
        notes.tell(report_d.COMMENT_GOES_ON, text.added[0], subject=name, found=added)
    _tell_unused(text.unused, name, notes)
    if known and title and not same(title, known.name):
        found, expected = excerpts(title, known.name)
        values = {"found": found, "expected": expected}
        notes.tell(report_d.WORDING_DIFFERS, line, subject=name, **values)
    cells: dict[str, object] = {"score": None if score is None else str(score), "comment": comment}
    if known is None:
        cells["name"] = title or "–"
    return DisclosureRow.model_validate({"line": line.number, "code": anchor.code, **cells})


def _text(
    own: Sequence[Line], block: Block, name: str | None, headings: frozenset[str]
) -> ItemText:
    """Return name and comment of an item, from before its score and from behind it."""
    title, comment = _parted(own, block.anchor.typed if block.anchor else "", name)
    behind = without_headings(block.lines[len(own) :], headings)
    if len(own) == 1 and behind and behind[0].place.file == own[0].place.file:
        return ItemText(title, comment, unused=behind)  # the row is whole in one line
    return completed(title, comment, behind, name)


def _own_lines(lines: Sequence[Line]) -> list[Line]:
    """Return the lines up to the score, or up to where it should be."""
    own = []
    for line in lines:
        own.append(line)
        if _last_figure(line) is not None or _ends_with_digits(line):
            break
    return own


def _last_figure(line: Line) -> Figure | None:
    """Return the number a line ends with."""
    numbers = figures(line.text)
    ends = numbers and line.text.rstrip().endswith(tuple("0123456789"))
    last = line.filled[-1].rsplit(" ", 1)[-1] if line.filled else ""
    return numbers[-1] if ends and figures(last) else None


def _ends_with_digits(line: Line) -> bool:
    """Return whether the last of several cells was a score once."""
    last = line.filled[-1] if line.filled else ""
    thai = any("ก" <= letter <= "๛" and not letter.isdigit() for letter in last)
    return len(line.filled) > _MOST_WORDS and has_digit(last) and not thai and len(last) <= 8  # noqa: PLR2004 - 100.00 and slips


def _score(own: Sequence[Line]) -> Decimal | None:
    last = _last_figure(own[-1])
    return last.value if last and last.in_range and not last.is_share else None


def _parted(own: Sequence[Line], typed: str, name: str | None) -> tuple[str, str | None]:
    """Return the title and the comment of an item."""
    cells = [cell for cell in own[0].cells if cell]
    if cells and squeezed(cells[0]) == squeezed(typed):
        cells = cells[1:]
    elif cells:
        cells[0] = cells[0][len(typed) :].strip()
    if own[-1] is own[0] and cells and (figures(cells[-1]) or _ends_with_digits(own[0])):
        cells = cells[:-1] if len(cells) > 1 else [cells[0].rsplit(" ", 1)[0]]
    if len(own) == 1 and len(own[0].filled) >= _MOST_WORDS + 1:
        return (cells[0] if cells else ""), " ".join(cells[1:]) or None
    pieces = [*cells, *(line.words for line in own[1:])]
    if len(own) > 1 and _last_figure(own[-1]) is not None:
        words, _, last = pieces[-1].rpartition(" ")
        pieces[-1] = words if figures(last) else pieces[-1]
    return split_name([piece for piece in pieces if piece] or [""], name)
