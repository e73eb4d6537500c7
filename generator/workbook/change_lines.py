"""What an import would change, as lines for a screen: file, row, old and new."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from generator.findings import Language
from generator.workbook.changes import Change, ChangeKind
from generator.workbook.places import folder_of

_EMPTY = {Language.TH: "(ว่าง)", Language.EN: "(empty)"}
_ADDED = {Language.TH: "เพิ่มแถว", Language.EN: "new row"}
_REMOVED = {Language.TH: "ลบทั้งแถว", Language.EN: "row taken away"}


def change_lines(changes: Sequence[Change], folder: str, language: Language) -> Iterator[str]:
    """Yield the changes of each file under its name, and their number at the end."""
    order = {file: at for at, file in enumerate(dict.fromkeys(one.file for one in changes))}
    for file, inside in groupby(sorted(changes, key=lambda one: order[one.file]), _file):
        yield str(folder_of(Path(folder), file) / file)
        yield from (f"  {one.where} – {_told(one, language)}" for one in inside)
    counts = Counter(one.kind for one in changes)
    numbers = [counts[kind] for kind in (ChangeKind.CHANGED, ChangeKind.ADDED, ChangeKind.REMOVED)]
    if language is Language.TH:
        yield "รวม เปลี่ยน {} ค่า เพิ่ม {} แถว ลบ {} แถว ใน {} ไฟล์".format(*numbers, len(order))
    else:
        yield "In all {} values, {} new rows, {} rows taken away, {} files".format(
            *numbers, len(order)
        )


def _file(change: Change) -> str:
    return change.file


def _told(change: Change, language: Language) -> str:
    if change.kind is ChangeKind.CHANGED:
        empty = _EMPTY[language]
        return f"{change.what}: {change.old or empty} → {change.new or empty}"
    word = _ADDED[language] if change.kind is ChangeKind.ADDED else _REMOVED[language]
    return f"{word}: {change.new}" if change.new else word
