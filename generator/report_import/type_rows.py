"""The announcement's summary of each type of agency, as rows of ``type_summary.csv``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from generator.editions.edition import Edition
from generator.findings import Wording
from generator.model.national import TypeRow
from generator.report_import.figures import counts, figures, percents, without_figures
from generator.report_import.likeness import most_alike
from generator.report_import.lines import Line
from generator.report_import.notes import Notes
from generator.report_import.sections import Block
from generator.rules import report_d

PART = Wording("สรุปผลตามประเภท", "the summary by type")
_TAKING_PART = re.compile("บุคลากรภาครัฐ")
_MEAN = re.compile("คะแนนเฉลี่ยภาพรวม")
_INDICATORS = re.compile("คะแนนเฉลี่ยรายตัวชี้|เครื่องมือการประเมิน")
_PASSED = re.compile(r"ไม่ผ่านเกณฑ์")
_LIST = re.compile(r"คะแนน\s*\d{4}")

_WHOLE = 100
_LONGEST_COUNT = 9

Cells = dict[str, str]


def type_rows(found: Sequence[Block], edition: Edition | None, notes: Notes) -> tuple[TypeRow, ...]:
    """Return a row for every type whose summary stands in the report."""
    rows: dict[str, TypeRow] = {}
    for block in found:
        cells = _cells(block.lines, edition)
        if not cells or block.name in rows:
            continue
        line = block.lines[0]
        if missing := [name for name in _wanted(edition) if name not in cells]:
            part = Wording(f"สรุปผลประเภท{block.name}", f"the summary of {block.name}")
            read, all_of = str(len(cells)), str(len(_wanted(edition)))
            values = {"found": read, "expected": all_of, "missing": ", ".join(missing)}
            notes.tell(report_d.NOT_ALL_READ, line, part=part, **values)
        rows[block.name] = _made(block.name, line, cells, edition)
    return tuple(rows.values())


def _wanted(edition: Edition | None) -> tuple[str, ...]:
    grades = edition.grade_codes if edition else ()
    indicators = tuple(f"ind{one.code}" for one in edition.indicators) if edition else ()
    outcomes = ("passed", "failed", "passed_pct", "failed_pct")
    percent = tuple(f"{grade}_pct" for grade in grades)
    return ("agencies", "staff", "public", "mean", *indicators, *grades, *percent, *outcomes)


def _cells(lines: Sequence[Line], edition: Edition | None) -> Cells:
    """Return column -> figure as printed."""
    grades = edition.grade_codes if edition else ()
    found: Cells = {}
    for at, line in enumerate(lines):
        if _LIST.search(line.text):
            break
        below = lines[at + 1 :]
        if _TAKING_PART.search(line.text):
            found |= _next(("agencies", "staff", "public"), below, _counts)
        elif _INDICATORS.search(line.text):
            found |= _indicators(below, edition)
        elif _MEAN.search(line.text):
            found |= _next(("mean",), below, _scores)
        elif grades and tuple(line.text.split()) == grades:
            found |= _next(grades, below, _counts)
            found |= _next([f"{grade}_pct" for grade in grades], below, _percents)
        elif _PASSED.search(line.text):
            found |= _next(("passed", "failed"), below, _counts)
            found |= _next(("passed_pct", "failed_pct"), below, _percents)
    return found


def _next(
    names: Sequence[str], lines: Iterable[Line], numbers: Callable[[Line], Sequence[str]]
) -> Cells:
    """Return the first line below with exactly that many numbers, under these names."""
    for line in lines:
        if _INDICATORS.search(line.text) or _LIST.search(line.text):
            break
        found = numbers(line)
        if len(found) == len(names):
            return dict(zip(names, found, strict=True))
        if found and not line.is_thai and numbers is not _percents:
            break
    return {}


def _counts(line: Line) -> Sequence[str]:
    return () if line.is_thai else tuple(map(str, counts(line.filled)))


def _percents(line: Line) -> Sequence[str]:
    return tuple(map(str, percents(line.text)))


def _scores(line: Line) -> Sequence[str]:
    return tuple(str(one.value) for one in figures(line.text) if not one.is_share)


def _indicators(lines: Iterable[Line], edition: Edition | None) -> Cells:
    """Return the means of the indicators: rows with a name and one score."""
    names = {one.name_th: one.code for one in edition.indicators} if edition else {}
    found: Cells = {}
    for line in lines:
        if line.text.startswith("สัดส่วน") or _LIST.search(line.text):
            break
        scores = _scores(line)
        if len(scores) != 1:
            continue
        label = without_figures(line.filled[-2] if len(line.filled) > 1 else line.words)
        name = re.sub(r"^.*?\d{1,2}[.)]\s*", "", label)
        meant = most_alike(name, {known: known for known in names})
        if meant is not None:
            found.setdefault(f"ind{names[meant]}", scores[0])
    return found


def _made(kind: str, line: Line, cells: Cells, edition: Edition | None) -> TypeRow:
    grades = edition.grade_codes if edition else ()
    percents_of = {grade: f"{grade}_pct" for grade in grades}
    usable = {name: value for name, value in cells.items() if _is_usable(name, value)}
    grouped = {*grades, *percents_of.values()}
    plain = {name: at for name, at in usable.items() if name not in grouped and name[:3] != "ind"}
    return TypeRow.model_validate(
        {
            "line": line.number,
            "type": kind,
            "indicators": {name[3:]: at for name, at in usable.items() if name[:3] == "ind"},
            "grades": {one: usable[one] for one in grades if one in usable},
            "grade_percents": {
                one: usable[column] for one, column in percents_of.items() if column in usable
            },
            **plain,
        }
    )


def _is_usable(name: str, value: str) -> bool:
    """Return whether a mean or percent lies in 0-100, and a number is one that can be counted."""
    if name == "mean" or name.startswith("ind") or name.endswith("_pct"):
        return Decimal(value) <= _WHOLE
    return len(value) <= _LONGEST_COUNT
