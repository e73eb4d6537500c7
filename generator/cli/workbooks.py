"""``workbook``: a year's data as an Excel workbook to fill in.

Exit codes: 0 the file was written; 1 the data cannot be read or the file not written; 2 wrong
call: no such agency or year, or the file is there already.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

import click

from generator.cli.findings_text import known_agencies, text_of
from generator.cli.fiscal_year import FISCAL_YEAR
from generator.cli.help_pages import Spoken
from generator.cli.options import PATH, data_option, language_option
from generator.cli.speech import say, wrong_call
from generator.cli.ways import by
from generator.findings import Finding

if TYPE_CHECKING:
    from generator.settings import Settings

_SITE: Final = Path("site")


@click.command(
    cls=Spoken,
    help="ทำสมุดงาน Excel ของปีหนึ่งไว้กรอก | an Excel workbook of a year to fill in",
)
@click.argument("slug", metavar="S")
@click.argument("year", type=FISCAL_YEAR, metavar="Y")
@click.option(
    "--out",
    type=PATH,
    default=None,
    metavar="FILE",
    help="ชื่อไฟล์ (ค่าเริ่มต้น S-Y.xlsx) | name of the file (default S-Y.xlsx)",
)
@data_option
@language_option
def workbook(slug: str, year: int, out: Path | None, data: Path) -> None:
    """Write the workbook of a year, with what the data says of it already."""
    from generator.files.putting import put_files
    from generator.read.agency import read_agency
    from generator.read.shared import read_shared
    from generator.settings import settings
    from generator.workbook.making import workbook_bytes

    run = settings(data=data, site=_SITE)
    shared = read_shared(run.data)
    known_agencies(shared.slugs, (slug,))
    path = out or Path(f"{slug}-{year}.xlsx")
    _refuse_other_endings(path)
    _refuse_existing(path)
    read = read_agency(shared, slug)
    if read.agency is None:
        _refuse(run, read.findings)
    raw, findings = workbook_bytes(shared, read.agency, year)
    if findings:
        _refuse(run, findings)
    put_files(path.parent, {path.name: raw}, {path.name: None})
    where = "" if data == Path("data") else f' --data "{data}"'
    # The menu gives a name of its own to the workbook of the scores alone.
    bring = by(f'import "{path}"{where}', "result" if out else "bring_in")
    folder = path.resolve().parent
    say(
        f"เขียน {path} แล้ว อยู่ในโฟลเดอร์ {folder}\n"
        "ต่อไป\n"
        "  1. เปิดไฟล์ด้วย Excel หรือ LibreOffice อ่านแผ่นแรก แล้วกรอกช่องสีขาว\n"
        f"  2. บันทึก แล้วนำเข้า{bring.th}",
        f"Wrote {path}, in the folder {folder}\n"
        "Next\n"
        "  1. Open it in Excel or LibreOffice, read the first sheet, fill in the white cells\n"
        f"  2. Save it and bring it in: {bring.en}",
    )


def _refuse_other_endings(path: Path) -> None:
    if path.suffix.lower() != ".xlsx":
        other = path.with_suffix(".xlsx")
        wrong_call(
            f"--out ต้องเป็นไฟล์ .xlsx แต่เป็น {path} แก้ไข: ใช้ชื่อเช่น {other}",
            f"--out must be an .xlsx file, not {path}. Fix: {other}, for one",
        )


def _refuse_existing(path: Path) -> None:
    if path.exists():
        wrong_call(
            f"มีไฟล์ {path} อยู่แล้ว จึงไม่เขียนทับ อาจมีสิ่งที่กรอกไว้"
            " แก้ไข: นำเข้าหรือเปลี่ยนชื่อไฟล์เดิมก่อน หรือใช้ --out ตามด้วยชื่ออื่น",
            f"{path} is there already and stays: it may hold entries."
            " Fix: bring it in or rename it first, or give another name with --out",
        )


def _refuse(run: Settings, findings: Sequence[Finding]) -> NoReturn:
    """End with 1: files that cannot be read would be missing from the workbook."""
    click.echo(text_of(findings, run), err=True)
    say(
        "ยังไม่ได้เขียนสมุดงาน แก้ข้อข้างบนแล้วสั่งอีกครั้ง",
        "The workbook was not written. Mend what is told above and run again.",
        to_errors=True,
    )
    sys.exit(1)
