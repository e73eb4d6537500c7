"""The announcement's list of agencies, as rows of ``agencies.csv``."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from generator.findings import Value, Wording, quoted
from generator.model.national import NationalRow
from generator.report_import.figures import figures
from generator.report_import.likeness import most_alike
from generator.report_import.lines import Line
from generator.report_import.notes import Notes
from generator.report_import.provinces import PROVINCES, is_province
from generator.report_import.sections import Block
from generator.rules import report_d, report_n

PART = Wording("รายชื่อหน่วยงานในประกาศ", "the announcement's list of agencies")
_ROW = re.compile(
    r"(?P<no>\d{1,5})\s+(?P<names>\S.*?)\s+(?P<previous>\d{1,3}\.\d{2}|[-–—])\s+(?P<score>\d{1,3}\.\d{2})"
    r"\s+(?P<grade>\S+)\s+(?P<passed>ไม่\s?ผ่าน|ผ่าน)"
)
_SHAPE = re.compile(r"\d{1,5}\s.*(?:ผ่าน|\d\.\d)")
_YEARS = re.compile(r"คะแนน\s*(\d{4})")
_COLUMNS = ("province", "district", "name")
_DAMAGED = Wording("ขาดช่อง หรือคะแนนเพี้ยน", "a cell is missing or its score damaged")
_OUT_OF_RANGE = Wording("คะแนนเกิน 100", "a score above 100")
_WHOLE = 100
_OF_PROVINCES = ("จังหวัด", "องค์การบริหารส่วนจังหวัด")


@dataclass(slots=True)
class Listed:
    """The list as read.

    Attributes:
        rows: in the order of the report.
        years: fiscal years (B.E.) in the headings, each with how often it stands there.
    """

    rows: list[NationalRow] = field(default_factory=list)
    years: Counter[int] = field(default_factory=Counter)

    @property
    def fiscal_year(self) -> int | None:
        """The year of the announcement: the later one of the two whose scores are listed."""
        often = [year for year, count in self.years.items() if count * 4 >= self.years.total()]
        return max(often, default=None)


def listed_agencies(found: Sequence[Block], grades: Sequence[str], notes: Notes) -> Listed:
    """Return the agencies of all types.

    Args:
        found: the blocks of types.
        grades: of the edition; another word in the column of grades is a slip.
        notes: what is noticed.
    """
    listed = Listed()
    for block in found:
        for line in block.lines:
            listed.years.update(map(int, _YEARS.findall(line.text)))
        rows = list(_rows(block, grades, notes))
        _numbers(rows, notes)
        listed.rows += _without_repeats(rows, listed.rows, notes)
    return listed


def _rows(block: Block, grades: Sequence[str], notes: Notes) -> Iterator[NationalRow]:
    columns: tuple[str, ...] = ()
    for line in block.lines:
        if _YEARS.search(line.text):
            columns = tuple(
                column
                for column, word in zip(_COLUMNS, ("จังหวัด", "อำเภอ", "หน่วยงาน"), strict=True)
                if word in line.filled or word in line.text.split()
            )
            continue
        match = _ROW.fullmatch(line.text)
        if match is None or (grades and match["grade"] not in grades):
            if _SHAPE.match(line.text) and columns:
                notes.tell(report_d.LINE_NOT_READ, line, part=PART, reason=_DAMAGED)
            continue
        if any(one.value > _WHOLE for one in figures(line.text)):
            notes.tell(report_d.LINE_NOT_READ, line, part=PART, reason=_OUT_OF_RANGE)
            continue
        names = _names(line, match["names"], columns, block.name)
        yield _row(block.name, match, names, line, notes)


def _names(line: Line, names: str, columns: tuple[str, ...], kind: str) -> dict[str, str]:
    """Return province, district and name, by the cells of the line, else by the type's word."""
    cells = line.filled[1:-4]
    if len(cells) == len(columns) and cells:
        return dict(zip(columns, cells, strict=True))
    at = names.find(kind)
    before = names[:at].split() if at > 0 else []
    found = {"name": names[at:] if at > 0 else names}
    return {**dict(zip(columns, before, strict=False)), **found} if before else found


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
