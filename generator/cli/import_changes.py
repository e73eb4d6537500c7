"""What an import would change, told before it is written, and written after a yes."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator import messages
from generator.cli.asking import is_terminal, is_yes
from generator.cli.speech import languages, say
from generator.cli.ways import by
from generator.files.source import source_lines
from generator.findings import Wording, listed

if TYPE_CHECKING:
    from generator.workbook.bringing_in import Import


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How the command was called.

    Attributes:
        path: the file.
        data: the data folder.
        agency: None where the call does not say.
        year: B.E.; likewise.
        table: name of a table of the year, where the file has another one.
        yes: write without asking.
        with_doubtful: rows of a report that failed a check, too.
    """

    path: Path
    data: Path
    agency: str | None
    year: int | None
    table: str | None
    yes: bool
    with_doubtful: bool = False


def tell_and_write(asked: Asked, imported: Import) -> None:
    """Tell what was found and what would change; write it after a yes."""
    from generator.workbook.change_lines import change_lines

    if imported.findings:
        click.echo(_findings_text(asked, imported), err=imported.is_refused)
    if imported.is_refused:
        say(
            "ยังไม่ได้เขียนไฟล์ใด แก้ข้อข้างบนในไฟล์ของท่าน บันทึก แล้วสั่งอีกครั้ง",
            "Nothing was written. Mend what is told above in your file, save it and run again.",
            to_errors=True,
        )
        sys.exit(1)
    if not imported.changes:
        say("ไม่มีอะไรเปลี่ยน ข้อมูลตรงกับไฟล์นี้แล้ว", "Nothing changes: the data says the same.")
        return
    folder = asked.data / imported.slug / str(imported.year)
    click.echo("\n".join(change_lines(imported.changes, str(folder), languages()[0])))
    if asked.yes or _is_agreed(asked):
        _write(asked, imported, folder)


def _findings_text(asked: Asked, imported: Import) -> str:
    def lines(file: str) -> tuple[str, ...]:
        above = asked.data.resolve().parent
        return source_lines(asked.path if file == asked.path.name else above / file)

    return messages.as_text(imported.findings, languages(), lines)


def _is_agreed(asked: Asked) -> bool:
    """Return whether the officer says yes; where nobody can be asked, say how it is written."""
    if not is_terminal():
        command = _again(asked)
        say(
            f"ยังไม่ได้เขียน หากถูกต้องแล้ว ให้สั่งอีกครั้งโดยเพิ่ม --yes เช่น {command}",
            f"Nothing was written yet. To write this, run again with --yes: {command}",
        )
        return False
    question = Wording("เขียนตามนี้หรือไม่ (y/n)", "Write this? (y/n)")
    answer = str(click.prompt(question.in_language(languages()[0]), default="n")).strip().lower()
    if is_yes(answer):
        return True
    say("ไม่ได้เขียนไฟล์ใด", "Nothing was written.")
    return False


def _again(asked: Asked) -> str:
    """Return the call that writes without asking."""
    given = {"--agency": asked.agency, "--year": asked.year, "--table": asked.table}
    options = "".join(f" {name} {value}" for name, value in given.items() if value is not None)
    return f'python -m generator import "{asked.path}"{options}{_data(asked)} --yes'


def _data(asked: Asked) -> str:
    return "" if asked.data == Path("data") else f' --data "{asked.data}"'


def _write(asked: Asked, imported: Import, folder: Path) -> None:
    from generator.site.output import output_errors
    from generator.workbook.places import folder_of, put_in_place

    with output_errors(folder):
        put_in_place(folder, imported.written, imported.before)
    names = listed(str(folder_of(folder, name) / name) for name in imported.written)
    about = f"--agency {imported.slug} --year {imported.year}{_data(asked)}"
    check = by(f"check {about}", "check")
    say(f"เขียน {names} แล้ว\nต่อไป ตรวจ{check.th}", f"Wrote {names}\nNext, check it: {check.en}")
