"""``import`` of a workbook or a table that an officer has filled in."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Final

import click

from generator import messages
from generator.cli.import_changes import (
    Count,
    FileShown,
    Planned,
    refuse,
    tell_changes,
    write_after_yes,
)
from generator.cli.menu_words import by_choices
from generator.cli.speech import languages, say
from generator.cli.ways import in_menu
from generator.files.source import source_lines
from generator.findings import Wording
from generator.workbook.changes import Change, ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.cli.import_call import Asked
    from generator.workbook.bringing_in import Import

_EMPTY: Final = Wording("(ว่าง)", "(empty)")
_ADDED: Final = Wording("เพิ่มแถว", "new row")
_REMOVED: Final = Wording("ลบทั้งแถว", "row taken away")


def tell_and_write(asked: Asked, imported: Import) -> None:
    """Tell what was found and what would change; write it after a yes."""
    if imported.is_refused:
        refuse(_findings_text(asked, imported))
    if imported.findings:
        click.echo(_findings_text(asked, imported))
    planned = Planned(
        shown=tuple(_shown(asked, imported)),
        written={imported.below_data(name): raw for name, raw in imported.written.items()},
        before={imported.below_data(name): raw for name, raw in imported.before.items()},
    )
    if planned.shown:
        tell_changes(planned)
    if write_after_yes(asked, planned):
        check = asked.by(f"check --agency {imported.slug} --year {imported.year}", "check")
        say(f"ต่อไป ตรวจ{check.th}", f"Next, check it: {check.en}")


def _findings_text(asked: Asked, imported: Import) -> str:
    def lines(file: str) -> tuple[str, ...]:
        above = asked.data.resolve().parent
        return source_lines(asked.path if file == asked.path.name else above / file)

    findings = imported.findings
    if in_menu():
        findings = [by_choices(one) for one in findings]
    return messages.as_text(findings, languages(), lines, messages.BEFORE_BRINGING_IN)


def _shown(asked: Asked, imported: Import) -> Iterator[FileShown]:
    """Yield the changes of each file, the files as they come."""
    changes = imported.changes
    order = {file: at for at, file in enumerate(dict.fromkeys(one.file for one in changes))}
    for file, inside in groupby(sorted(changes, key=lambda one: order[one.file]), _file):
        own = tuple(inside)
        yield FileShown(
            path=asked.data / imported.below_data(file),
            counts=Counter(Count[one.kind.name] for one in own),
            changes=tuple(_told(one) for one in own),
        )


def _file(change: Change) -> str:
    return change.file


def _told(change: Change) -> Wording:
    if change.kind is ChangeKind.CHANGED:
        values = [(change.old or empty, change.new or empty) for empty in (_EMPTY.th, _EMPTY.en)]
        return Wording(*(f"{change.where} – {change.what}: {old} → {new}" for old, new in values))
    word = _ADDED if change.kind is ChangeKind.ADDED else _REMOVED
    first = f": {change.new}" if change.new else ""
    return Wording(*(f"{change.where} – {one}{first}" for one in (word.th, word.en)))
