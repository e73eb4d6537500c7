"""What an import would change: told file by file before it is written, and written after a yes."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Final, NoReturn

import click

from generator.cli.asking import agreed, is_terminal
from generator.cli.import_call import Asked
from generator.cli.speech import say
from generator.cli.ways import in_menu
from generator.files.putting import put_files
from generator.findings import Language, Wording


class Count(Enum):
    """What is counted of a file; ``{}`` is how many there are."""

    CHANGED = Wording("เปลี่ยน {} ค่า", "{} changed")
    FILLED = Wording("เติมช่องว่าง {} ช่อง", "{} filled in")
    ADDED = Wording("เพิ่ม {} รายการ", "{} added")
    REMOVED = Wording("ลบ {} แถว", "{} rows taken away")
    EQUAL = Wording("ตรงกันอยู่แล้ว {} ค่า", "{} equal")
    DOUBTFUL = Wording("ไม่ผ่านการตรวจ {} แถว จึงไม่รวม", "{} rows failed a check and are left out")


_WRITTEN: Final = (Count.CHANGED, Count.FILLED, Count.ADDED, Count.REMOVED)
_NOTHING: Final = Wording("ไม่มีอะไรต้องเขียน", "nothing to write")


@dataclass(frozen=True, slots=True, kw_only=True)
class FileShown:
    """What would become of a file.

    Attributes:
        path: as the officer sees it.
        counts: how much of what.
        changes: one by one, where they are to be seen so: old and new.
    """

    path: Path
    counts: Mapping[Count, int]
    changes: Sequence[Wording] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """Everything an import would do.

    Attributes:
        shown: the files it is about, whether they would change or not.
        written: path below the data folder -> new bytes, of the files that would change.
        before: the same paths -> what stood there when this was worked out, or None.
    """

    shown: Sequence[FileShown]
    written: Mapping[str, bytes] = field(default_factory=dict)
    before: Mapping[str, bytes | None] = field(default_factory=dict)


def tell_changes(planned: Planned) -> None:
    """Print file by file what would be written, and how much that is in all."""
    say("\nสิ่งที่จะเปลี่ยนในข้อมูล", "\nWhat would change in the data")
    total: Counter[Count] = Counter()
    for one in planned.shown:
        _tell(f"  {_called(one.path)}  ", _in_words(one.counts))
        for change in one.changes:
            _tell("    ", change)
        total.update({count: one.counts.get(count, 0) for count in _WRITTEN})
    if planned.written:
        words, files = _in_words(total), len(planned.written)
        say(f"รวม {words.th} ใน {files} ไฟล์", f"In all: {words.en}, in {files} files")


def write_after_yes(asked: Asked, planned: Planned) -> bool:
    """Write what was told, once the officer agrees; where nobody can be asked, say how.

    Returns:
        Whether it was written.

    Raises:
        OutputError: it cannot be written; nothing has changed.
    """
    if not planned.written:
        say("ไม่มีอะไรเปลี่ยน จึงไม่มีไฟล์ใดต้องเขียน", "Nothing changes, so there is nothing to write.")
        return False
    if not asked.yes and not is_terminal():
        say(
            f"ยังไม่ได้เขียนไฟล์ใด หากถูกต้องแล้ว ให้สั่งอีกครั้งโดยเพิ่ม --yes เช่น {asked.again}",
            f"Nothing was written yet. To write this, run again with --yes: {asked.again}",
        )
        return False
    if not asked.yes and not agreed(Wording("เขียนตามนี้หรือไม่", "Write this?")):
        say("ไม่ได้เขียนไฟล์ใด", "Nothing was written.")
        return False
    put_files(asked.data, planned.written, planned.before)
    for name in planned.written:
        say(f"เขียน {asked.data / name} แล้ว", f"Wrote {asked.data / name}")
    return True


def refuse(findings: str) -> NoReturn:
    """End with 1: something cannot be brought in.

    Args:
        findings: as text; empty where they were told already.
    """
    if findings:
        click.echo(findings, err=True)
    say(
        "ยังไม่ได้เขียนไฟล์ใด แก้ข้อข้างบนในไฟล์ของท่าน บันทึก แล้วสั่งอีกครั้ง",
        "Nothing was written. Mend what is told above in your file, save it and run again.",
        to_errors=True,
    )
    sys.exit(1)


def _in_words(counts: Mapping[Count, int]) -> Wording:
    told = [(one.value, counts[one]) for one in Count if counts.get(one)]
    if not told:
        return _NOTHING
    return Wording(
        *(" · ".join(one.in_language(language).format(number) for one, number in told)
          for language in (Language.TH, Language.EN))
    )  # fmt: skip


def _called(path: Path) -> str:
    """Return a file as who reads this calls it: by its path, or in the menu by its sheets."""
    if not in_menu():
        return str(path)
    from generator.workbook.places import belongs_to_a_year
    from generator.workbook.sheets import SHEETS

    names = ", ".join(f"“{one.name}”" for one in SHEETS if path.name in one.files)
    of_year = f" ({path.parent.name})" if belongs_to_a_year(path.name) else ""
    return f"{names}{of_year}" if names else str(path)


def _tell(start: str, words: Wording) -> None:
    say(f"{start}{words.th}", f"{start}{words.en}")
