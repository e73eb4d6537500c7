"""The announcement's list of agencies, as rows of ``agencies.csv``."""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile

from generator.findings import Value, Wording, quoted
from generator.model.national import NationalRow
from generator.report_import.figures import figures
from generator.report_import.likeness import most_alike, squeezed
from generator.report_import.lines import Line, joined
from generator.report_import.notes import Notes
from generator.report_import.provinces import PROVINCES, is_province, province_at
from generator.report_import.sections import Block
from generator.report_import.subject import LISTED_YEAR
from generator.rules import report_d, report_n
from generator.thai.digits import arabic

PART = Wording("รายชื่อหน่วยงานในประกาศ", "the announcement's list of agencies")
_ROW = re.compile(
    r"(?P<no>\d{1,5})\s+(?P<names>\S.*?)\s+(?P<previous>\d{1,3}\.\d{2}|[-–—])\s+(?P<score>\d{1,3}\.\d{2})"
    r"\s+(?P<grade>\S+)\s+(?P<passed>ไม่\s?ผ่าน|ผ่าน)"
)
_HEAD = re.compile(r"ที่\s.*หน่วยงาน")  # what stands over the scores may come on further lines
_BEGINS = re.compile(r"\d{1,5}(?:\s+[^\s\d]|$)")
_MOST_LINES = 12
_SHAPE = re.compile(r"\d{1,5}\s.*(?:ผ่าน|\d\.\d)")
_COLUMNS = ("province", "district", "name")
_DAMAGED = Wording("ขาดช่อง หรือคะแนนเพี้ยน", "a cell is missing or its score damaged")
_PIECE = re.compile(
    "(?!ที่|ลำดับ|ประเภท|รายชื่อ|สรุป|ผลการ|หน่วยงาน|คะแนน)[ก-๎ ]{1,30}"
)  # no head of a page
_CUT = Wording("ชื่อหรือจังหวัดไม่ครบ", "its name or province is not complete")
_OUT_OF_RANGE = Wording("คะแนนเกิน 100", "a score above 100")
_WHOLE = 100
_OF_PROVINCES = ("จังหวัด", "องค์การบริหารส่วนจังหวัด")


def listed_agencies(
    found: Sequence[Block], grades: Sequence[str], notes: Notes
) -> tuple[NationalRow, ...]:
    """Return the agencies of all types.

    Args:
        found: the blocks of types.
        grades: of the edition; another word in the column of grades is a slip.
        notes: what is noticed.
    """
    listed: list[NationalRow] = []
    for block in found:
        rows = list(_rows(block, grades, notes))
        _numbers(rows, notes)
        listed += _without_repeats(rows, listed, notes)
    return tuple(listed)


def _rows(block: Block, grades: Sequence[str], notes: Notes) -> Iterator[NationalRow]:
    columns: tuple[str, ...] = ()
    lines = deque(block.lines)
    while lines:
        line = lines.popleft()
        if _HEAD.match(line.text) or LISTED_YEAR.search(line.text):
            columns = _columns(line) or columns
            continue
        match, last = _match(line, lines, grades)
        if match is None:
            if columns and _SHAPE.match(line.text):
                notes.tell(report_d.LINE_NOT_READ, line, part=PART, reason=_DAMAGED)
            continue
        if any(one.value > _WHOLE for one in figures(match.string)):
            notes.tell(report_d.LINE_NOT_READ, line, part=PART, reason=_OUT_OF_RANGE)
            continue
        words, is_cut = _over_the_page(match["names"], last, lines, block.name)
        row = _row(block.name, match, _names(line, words, columns, block.name), line, notes)
        if is_cut or _lacks_words(row, words, columns):
            notes.doubt(report_d.LINE_NOT_READ, line, part=PART, reason=_CUT)
        yield row


def _columns(line: Line) -> tuple[str, ...]:
    """Return the columns before the scores that a heading names; narrow ones leave no gap."""
    words, _, _ = line.text.partition("คะแนน")
    heads = zip(_COLUMNS, ("จังหวัด", "อำเภอ", "หน่วยงาน"), strict=True)
    return tuple(column for column, word in heads if word in words)


def _match(
    line: Line, below: deque[Line], grades: Sequence[str]
) -> tuple[re.Match[str] | None, Line]:
    """Return the row that begins at a line, and its last one; they are taken from below."""
    last = line
    if not _BEGINS.match(line.text):
        return None, last
    for count in range(min(len(below), _MOST_LINES) + 1):
        if count and _BEGINS.match(below[count - 1].text):
            return None, last
        text = arabic(joined([line.words, *(one.words for one in islice(below, count))]))
        match = _ROW.fullmatch(text)
        if match and (not grades or match["grade"] in grades):
            for _ in range(count):
                last = below.popleft()
            return match, last
    return None, last


def _names(line: Line, names: str, columns: tuple[str, ...], kind: str) -> dict[str, str]:
    """Return province, district and name, by the cells of the line, else by the type's word."""
    cells = line.filled[1:-4]
    if len(cells) == len(columns) and cells and names in line.text:
        return dict(zip(columns, cells, strict=True))
    at = names.find(kind)
    found = {"name": names[at:] if at > 0 else names}
    return {**_places(names[:at], columns), **found} if at > 0 else found


def _places(words: str, columns: tuple[str, ...]) -> dict[str, str]:
    """Return province and district of the words before a name; lines may have joined the two."""
    before = words.split()
    province = province_at(before[0]) if before else None
    if province is None:
        return dict(zip(columns, before, strict=False))
    rest = (before[0][len(province) :], *before[1:])
    return dict(zip(_COLUMNS, (province, *filter(None, rest)), strict=False))


def _over_the_page(words: str, last: Line, below: deque[Line], kind: str) -> tuple[str, bool]:
    """Return the words of a row with what goes on on the next page, and whether some may lack.

    Only where nothing but the kind of agency stands on the first page it is certain that they do.
    """
    pieces = tuple(takewhile(lambda line: _goes_on(last, line), below))
    if not pieces:
        return words, False
    whole = joined([words, *(line.words for line in pieces)])
    own = words[words.find(kind) :] if kind in words else ""
    if own not in ("", kind) or kind not in whole:
        return words, True
    for _ in pieces:
        below.popleft()
    return whole, False


def _goes_on(line: Line, following: Line) -> bool:
    """Return whether a row that is cut at the end of a page may go on in a line of the next."""
    is_next_page = following.place.file != line.place.file
    is_piece = len(following.filled) == 1 and _PIECE.fullmatch(following.text) is not None
    return is_next_page and is_piece


def _lacks_words(row: NationalRow, names: str, columns: Sequence[str]) -> bool:
    """Return whether words of a row are missing: its name is its type alone, or has lost some."""
    used = (row.name, row.province or "", row.district or "")
    places = [column for column in _COLUMNS[:2] if column in columns]
    lost = len(squeezed(names)) > len(squeezed("".join(used)))
    is_cut = row.type.startswith(row.name) or is_province(row.name.split()[0])
    return is_cut or lost or any(not getattr(row, place) for place in places)


def _row(
    kind: str, match: re.Match[str], names: dict[str, str], line: Line, notes: Notes
) -> NationalRow:
    name = names["name"]
    if kind in _OF_PROVINCES and name.startswith(kind):
        names["province"] = name.removeprefix(kind)
    province = names.get("province")
    if province and not is_province(province):
        values: dict[str, Value] = {"found": quoted(province)}
        if near := most_alike(province, {name: name for name in PROVINCES}):
            values["nearest"] = near
        notes.tell(report_d.UNKNOWN_PROVINCE, line, **values)
    if any(_is_strange(letter) for letter in name):
        notes.tell(report_d.STRANGE_LETTERS, line, found=quoted(name))
    cells = {
        "no": match["no"],
        "score_previous": match["previous"],
        "score": match["score"],
        "grade": match["grade"],
        "pass": match["passed"].replace(" ", ""),
    }
    return NationalRow.model_validate({"line": line.number, "type": kind, **names, **cells})


def _is_strange(letter: str) -> bool:
    if not letter.isalpha():
        return False
    return not unicodedata.name(letter, "").startswith(("THAI", "LATIN"))


def _numbers(rows: Sequence[NationalRow], notes: Notes) -> None:
    """Doubt a row whose number does not follow; a list may go on elsewhere on a new page."""
    for before, row in pairwise(rows):
        due = int(before.no) + 1
        if int(row.no) != due:
            line = notes.lines[row.line]
            name = quoted(row.name)
            notes.doubt(report_n.LIST_NUMBER, line, name=name, found=row.no, expected=str(due))


def _without_repeats(
    rows: Sequence[NationalRow], before: Sequence[NationalRow], notes: Notes
) -> list[NationalRow]:
    first = {(row.type, row.no): row for row in reversed(before)}
    kept = []
    for row in rows:
        other = first.setdefault((row.type, row.no), row)
        if other is row:
            kept.append(row)
        elif other.model_copy(update={"line": row.line}) != row:
            line, at = notes.lines[row.line], notes.lines[other.line]
            name = Wording(f"{row.type} ลำดับที่ {row.no}", f"{row.type} number {row.no}")
            found, expected = (f"{one.name} {one.score}" for one in (row, other))
            values = {"found": quoted(found), "expected": quoted(expected)}
            notes.doubt(report_d.READ_TWICE, line, subject=name, other=at.where, **values)
            notes.doubtful.add(other.line)
    return kept
