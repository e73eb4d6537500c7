"""Results of progress that say nothing: the title once more, or how many units there are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import Final

from generator.model.plan import Measure, ProgressRow, Step
from generator.model.tree import Year
from generator.thai.text import normal


class Says(Enum):
    """All that a result says: what stands elsewhere already, or how many units there are."""

    TITLE = auto()
    MEASURE = auto()
    STEP = auto()
    UNITS = auto()


_SIGNS: Final = re.compile("[^0-9a-z\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]+")
_NONE: Final = {"", "ไม่มี"}

_UNIT: Final = "หน่วยงาน|ส่วนราชการ|แห่ง|หน่วย|กอง|สำนัก|ฝ่าย|อำเภอ|ตำบล|เทศบาล|โรงเรียน|สถานศึกษา|อปท"
_COUNTED: Final = re.compile(f"(?:[0-9]+|ทุก|ครบทั้ง|ทั้ง)(?:{_UNIT})")
# Whose work it is, how many there are, that it is done: words that say nothing of what was done.
_EMPTY: Final = re.compile(
    f"(?:{_UNIT}|[0-9]+|องค์กรปกครองส่วนท้องถิ่น|ส่วนภูมิภาค|ส่วนท้องถิ่น|ส่วนกลาง|ราชการ|ภายใน|ในสังกัด|สังกัด|ประจำจังหวัด"
    "|ในจังหวัด|จังหวัด|ประจำ|รวมทั้งสิ้น|ทั้งสิ้น|ทั้งหมด|รวม|จำนวน|ครบถ้วน|ครบ|ทั้ง|ทุก|จาก|และ|ที่|ได้|มีการ|มี|ดำเนินงาน|ดำเนินการ"
    "|เรียบร้อย|แล้วเสร็จ|เสร็จสิ้น|แล้ว|ร้อยละ|คิดเป็น|ของ|โดย|ให้)*+"
)
_DONE: Final = re.compile("(?:ได้|มีการ|ดำเนินการ|ดำเนินงาน|การ|ตาม|เรื่อง|เรียบร้อย|แล้วเสร็จ|เสร็จสิ้น|แล้ว)*+")
_SHORTEST_TITLE: Final = 8  # letters; a shorter one may stand in any sentence


def empty_results(year: Year) -> Iterator[tuple[ProgressRow, Says]]:
    """Yield the reports whose result says nothing beyond the title, or only counts units.

    A report without a result is not looked at here, nor is one that says there is none.

    Args:
        year: of the work, with its measures and reports.
    """
    measures = year.measures.value.measures if year.measures else ()
    by_id = {measure.id: measure for measure in measures}
    for row in year.progress.rows:
        typed = row.result or ""
        if _letters(typed) in _NONE:
            continue
        measure = by_id.get(row.measure) if row.measure else None
        if what := _repeated(typed, row, measure):
            yield row, what
        elif _only_counts(typed, row, measure):
            yield row, Says.UNITS


def _letters(text: str) -> str:
    """Return the letters and digits alone, in the form in which texts are compared."""
    return _SIGNS.sub("", normal(text))


def _step(row: ProgressRow, measure: Measure | None) -> Step | None:
    steps = measure.steps if measure else ()
    return steps[row.step - 1] if row.step and row.step <= len(steps) else None


def _repeated(typed: str, row: ProgressRow, measure: Measure | None) -> Says | None:
    """Return what the result repeats, or None."""
    step = _step(row, measure)
    titles = (
        (Says.TITLE, row.title),
        (Says.MEASURE, measure.title if measure else None),
        (Says.STEP, step.text if step else None),
    )
    result = _letters(typed)
    return next((name for name, title in titles if title and _says_only(result, title)), None)


def _says_only(result: str, typed: str) -> bool:
    """Return whether a result is a part of a title, or the title with the word that it is done."""
    title = _letters(typed)
    if not title:
        return False  # a dash for a title says nothing that could be repeated
    if result in title:
        return True
    before, found, behind = result.partition(title)
    is_title = bool(found) and len(title) >= _SHORTEST_TITLE
    return is_title and bool(_DONE.fullmatch(before) and _DONE.fullmatch(behind))


def _only_counts(typed: str, row: ProgressRow, measure: Measure | None) -> bool:
    """Return whether a result holds a number of units and else only whose work it is."""
    if not _COUNTED.search(_letters(typed)):
        return False
    step = _step(row, measure)
    whose = [row.responsible or "", *(measure.responsible if measure else ())]
    whose += step.responsible if step else ()
    known = [_letters(one) for one in whose]
    pieces = (_letters(piece) for piece in typed.split())
    return all(
        _EMPTY.fullmatch(piece) or any(piece in responsible for responsible in known)
        for piece in pieces
    )
