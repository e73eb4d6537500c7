"""``import``: a file an officer has filled in, or was given, becomes data.

One command for all of them; the ending of the file says which it is. What would change is shown
before anything is written. Exit codes: 0 written, nothing to change, or only shown (without
``--yes``, where nobody can be asked); 1 something cannot be brought in, and nothing was written;
2 wrong call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

import click

from generator.cli.asking import is_terminal
from generator.cli.findings_text import known_agencies
from generator.cli.fiscal_year import FISCAL_YEAR, refuse_other_eras
from generator.cli.help_pages import Spoken
from generator.cli.import_call import Asked
from generator.cli.options import PATH, data_option, language_option
from generator.cli.speech import languages, wrong_call
from generator.findings import Wording, listed
from generator.read.folders import is_file
from generator.thai.text import nearest

if TYPE_CHECKING:
    from generator.read.shared import Shared

_SITE: Final = Path("site")


@click.command(
    "import",
    cls=Spoken,
    help="นำสมุดงาน Excel, ตาราง CSV หรือรายงานผลจากระบบ ITAS เข้าเป็นข้อมูล"
    " | bring a workbook, a table or the national system's report into the data",
)
@click.argument("file", type=PATH, metavar="FILE")
@click.option(
    "--agency",
    default=None,
    metavar="S",
    help="หน่วยงาน (ตาราง รายงาน) | agency (tables, reports)",
)
@click.option(
    "--year",
    type=FISCAL_YEAR,
    default=None,
    metavar="Y",
    help="ปีงบประมาณ พ.ศ. (ตาราง รายงาน) | fiscal year (tables, reports)",
)
@click.option(
    "--table",
    default=None,
    metavar="NAME",
    help="ตารางใด หากไฟล์ CSV ชื่ออื่น | which table, if the CSV file has another name",
)
@click.option("--yes", is_flag=True, help="เขียนโดยไม่ถาม | write without asking")
@click.option(
    "--with-doubtful",
    is_flag=True,
    help="เขียนแถวของรายงานที่ไม่ผ่านการตรวจด้วย | write rows of a report that failed a check, too",
)
@data_option
@language_option
def bring_in(*, file: Path, **given: Any) -> None:  # noqa: ANN401 - what the options hold
    """Bring a file into the data, by the way its ending asks for."""
    if not is_file(file):
        _no_file(file)
    asked = Asked(path=file, **given)
    way = WAYS.get(file.suffix.lower())
    if way is None:
        _unknown_ending(file)
    way(asked)


def _no_file(path: Path) -> NoReturn:
    if path.is_dir():
        wrong_call(
            f"{path} เป็นโฟลเดอร์ แต่นำเข้าได้ทีละไฟล์ แก้ไข: ใส่ชื่อไฟล์ที่อยู่ในโฟลเดอร์นั้น",
            f"{path} is a folder, and files are brought in one by one. Fix: name a file in it",
        )
    wrong_call(
        f'ไม่พบไฟล์ {path} แก้ไข: ตรวจชื่อและโฟลเดอร์ หากชื่อมีช่องว่าง ให้ใส่เครื่องหมาย " ครอบชื่อ',
        f'there is no file {path}. Fix: look at its name and folder; put " around a name'
        " with spaces",
    )


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
    from generator.cli.import_workbook import tell_and_write
    from generator.workbook.bringing_in import import_workbook

    tell_and_write(asked, import_workbook(_shared(asked), asked.path))


def _table(asked: Asked) -> None:
    """Bring a table in; agency and year are asked for where the call does not say."""
    from generator.cli.import_workbook import tell_and_write
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
    refuse_other_eras(year)
    tell_and_write(asked, import_table(shared, asked.path, name, slug, year))


def _report(asked: Asked) -> None:
    from generator.cli.import_report import import_report

    import_report(asked)


def _ask(name: Wording, option: str) -> str:
    """Return what the officer types; where nobody can be asked, end with 2."""
    if not is_terminal():
        wrong_call(f"ยังไม่ได้ระบุ{name.th} แก้ไข: เพิ่ม {option}", f"{option} is missing")
    return str(click.prompt(name.in_language(languages()[0]))).strip()


def _as_year(typed: str) -> int:
    from generator.thai.digits import arabic

    plain = arabic(typed)
    return int(plain) if plain.isascii() and plain.isdigit() else 0


WAYS: Final[Mapping[str, Callable[[Asked], None]]] = {
    ".xlsx": _workbook,
    ".csv": _table,
    ".tsv": _table,
    ".pdf": _report,
    ".txt": _report,
}
"""Ending of a file -> how it is brought in."""
