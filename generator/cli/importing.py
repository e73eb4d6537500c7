"""``import``: a file an officer has filled in, or was given, becomes data.

One command for all of them; the ending of the file says which it is. What would change is shown
before anything is written. Exit codes: 0 written, nothing to change, or only shown (without
``--yes``, where nobody can be asked); 1 something cannot be brought in, and nothing was written;
2 wrong call.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

import click

from generator import messages
from generator.cli.findings_text import known_agencies
from generator.cli.help_pages import Spoken
from generator.cli.options import data_option, language_option
from generator.cli.speech import languages, say, wrong_call
from generator.cli.workbooks import known_fiscal_year
from generator.files.source import source_lines
from generator.findings import Wording, listed
from generator.thai.text import nearest

if TYPE_CHECKING:
    from generator.read.shared import Shared
    from generator.workbook.bringing_in import Import

_SITE: Final = Path("site")
_YES: Final = frozenset({"y", "yes", "ใช่", "ตกลง"})


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
    """

    path: Path
    data: Path
    agency: str | None
    year: int | None
    table: str | None
    yes: bool


@click.command(
    "import",
    cls=Spoken,
    help="นำไฟล์ Excel หรือ CSV ที่กรอกแล้วเข้าเป็นข้อมูล | bring a filled-in file into the data",
)
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--agency", default=None, metavar="S", help="หน่วยงาน (ไฟล์ CSV) | agency (CSV)")
@click.option(
    "--year", type=int, default=None, metavar="Y", help="ปีงบประมาณ พ.ศ. (ไฟล์ CSV) | year (CSV)"
)
@click.option(
    "--table",
    default=None,
    metavar="NAME",
    help="ตารางใด หากไฟล์ CSV ชื่ออื่น | which table, if the CSV file has another name",
)
@click.option("--yes", is_flag=True, help="เขียนโดยไม่ถาม | write without asking")
@data_option
@language_option
def bring_in(
    *,
    file: Path,
    agency: str | None,
    year: int | None,
    table: str | None,
    yes: bool,
    data: Path,
) -> None:
    """Bring a file into the data, by the way its ending asks for."""
    if not file.is_file():
        wrong_call(
            f'ไม่พบไฟล์ {file} แก้ไข: ตรวจชื่อและโฟลเดอร์ หากชื่อมีช่องว่าง ให้ใส่เครื่องหมาย " ครอบชื่อ',
            f'there is no file {file}. Fix: look at its name and folder; put " around a name'
            " with spaces",
        )
    asked = Asked(path=file, data=data, agency=agency, year=year, table=table, yes=yes)
    way = WAYS.get(file.suffix.lower())
    if way is None:
        _unknown_ending(file)
    way(asked)


def _unknown_ending(file: Path) -> NoReturn:
    known = listed(WAYS)
    wrong_call(
        f"นำเข้าไฟล์ {file.suffix or file.name} ไม่ได้ ที่นำเข้าได้คือ {known}"
        " แก้ไข: หากเป็นไฟล์ตาราง ให้เปิดแล้วบันทึกเป็น .xlsx หรือ CSV UTF-8",
        f"{file.suffix or file.name} cannot be brought in; there are {known}."
        " Fix: open a spreadsheet and save it as .xlsx or CSV UTF-8",
    )


def _shared(asked: Asked) -> Shared:
    from generator.read.shared import read_shared
    from generator.settings import settings

    return read_shared(settings(data=asked.data, site=_SITE).data)


def _workbook(asked: Asked) -> None:
    from generator.workbook.bringing_in import import_workbook

    tell_and_write(asked, import_workbook(_shared(asked), asked.path))


def _table(asked: Asked) -> None:
    """Bring a table in; agency and year are asked for where the call does not say."""
    from generator.workbook.bringing_in import import_table
    from generator.workbook.sheets import CSV_TABLES

    shared = _shared(asked)
    name = (asked.table or asked.path.stem).removesuffix(".csv") + ".csv"
    if name not in CSV_TABLES:
        near = nearest(name, CSV_TABLES)
        wrong_call(
            f"ไม่มีตาราง {name} ที่มีคือ {listed(CSV_TABLES)}"
            + (f" – หมายถึง {near} ใช่หรือไม่" if near else "")
            + " แก้ไข: เปลี่ยนชื่อไฟล์ หรือใส่ --table ตามด้วยชื่อตาราง",
            f"there is no table {name}; there are {listed(CSV_TABLES)}"
            + (f" – did you mean {near}?" if near else "")
            + " Fix: rename the file, or give --table and its name",
        )
    slug = asked.agency or _ask(Wording("หน่วยงาน (ชื่อโฟลเดอร์)", "Agency (its folder)"), "--agency")
    known_agencies(shared.slugs, (slug,))
    year = asked.year or _as_year(_ask(Wording("ปีงบประมาณ พ.ศ.", "Fiscal year, B.E."), "--year"))
    known_fiscal_year(year)
    tell_and_write(asked, import_table(shared, asked.path, name, slug, year))


def _ask(name: Wording, option: str) -> str:
    """Return what the officer types; where nobody can be asked, end with 2."""
    if not _is_terminal():
        wrong_call(f"ยังไม่ได้ระบุ{name.th} แก้ไข: เพิ่ม {option}", f"{option} is missing")
    return str(click.prompt(name.in_language(languages()[0]))).strip()


def _as_year(typed: str) -> int:
    from generator.thai.digits import arabic

    plain = arabic(typed)
    return int(plain) if plain.isascii() and plain.isdigit() else 0


def _is_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()


WAYS: Final[Mapping[str, Callable[[Asked], None]]] = {
    ".xlsx": _workbook,
    ".csv": _table,
    ".tsv": _table,
}
"""Ending of a file -> how it is brought in."""


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
    if not _is_terminal():
        command = _again(asked)
        say(
            f"ยังไม่ได้เขียน หากถูกต้องแล้ว ให้สั่งอีกครั้งโดยเพิ่ม --yes เช่น {command}",
            f"Nothing was written yet. To write this, run again with --yes: {command}",
        )
        return False
    question = Wording("เขียนตามนี้หรือไม่ (y/n)", "Write this? (y/n)")
    answer = str(click.prompt(question.in_language(languages()[0]), default="n")).strip().lower()
    if answer in _YES:
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
    from generator.workbook.putting import put_files

    with output_errors(folder):
        put_files(folder, imported.written, imported.before)
    names = listed(str(folder / name) for name in imported.written)
    command = f"python -m generator check --agency {imported.slug} --year {imported.year}"
    check = command + _data(asked)
    say(f"เขียน {names} แล้ว\nต่อไป ตรวจด้วยคำสั่ง {check}", f"Wrote {names}\nNext, check it: {check}")
