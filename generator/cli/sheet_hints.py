"""Where in the workbook the files stand that findings are about, for who fills in Excel."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from generator.cli.speech import say
from generator.cli.ways import by, in_menu
from generator.findings import Language, Wording
from generator.messages import concerned

if TYPE_CHECKING:
    from generator.findings import Finding
    from generator.settings import Settings

_FILE: Final = re.compile(r"[a-z]+\.(?:yml|csv)")


def tell_sheets(findings: Iterable[Finding], run: Settings) -> None:
    """Say which sheets hold the files that findings are about; nothing where none does."""
    from generator.workbook.sheets import SHEETS

    findings = tuple(findings)
    if in_menu():
        _tell_files(findings, run)
    told = tuple(_of_the_workbook(findings))
    if not told:
        return
    places = ((concerned.agency_of(one), concerned.fiscal_year_of(one)) for one in told)
    found = sorted({f"{slug} {year}" for slug, year in places if slug and year})
    whose = found[0] if found else "S Y"  # of several one stands for all
    more = Wording("", "")
    if not found:
        more = Wording(" (S คือโฟลเดอร์ของหน่วยงาน Y คือปี พ.ศ.)", " (S: folder of an agency, Y: year)")
    elif len(found) > 1:
        more = Wording(" และของหน่วยงานหรือปีอื่นเช่นเดียวกัน", ", and so for the others")
    where = "" if run.data == Path("data") else f' --data "{run.data}"'
    make = by(f"workbook {whose}{where}", "fill_in")
    say(
        f"\nแก้ใน Excel ได้โดยไม่ต้องเปิดไฟล์ ทำสมุดงาน{make.th}{more.th}",
        f"\nTo mend them in Excel: {make.en}{more.en}",
    )
    if in_menu():
        return  # each finding named its sheet
    named = {name for one in told for name in _named(one)}
    for file in dict.fromkeys(file for sheet in SHEETS for file in sheet.files if file in named):
        names = ", ".join(sheet.name for sheet in SHEETS if file in sheet.files)
        say(f"  {file} คือแผ่น {names}", f"  {file}: {names}")


def _tell_files(findings: Iterable[Finding], run: Settings) -> None:
    """Say how to open the files that findings name because no sheet holds them."""
    from generator.cli.menu_words import in_the_menu

    names = {one.place.file for one in in_the_menu(tuple(findings), run)}
    if any(name.endswith((".yml", ".csv")) for name in names):
        say(
            "\nข้อที่บอกชื่อไฟล์ไม่มีแผ่นในสมุดงาน ให้เปิดไฟล์นั้นเอง: .csv เปิดด้วย Excel แล้วบันทึกเป็น CSV UTF-8"
            " · .yml เปิดด้วย Notepad",
            "\nWhat names a file stands in no sheet; open that file: .csv in Excel, saved as CSV"
            " UTF-8, .yml in Notepad",
        )


def _of_the_workbook(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings about files that the workbook holds values of."""
    from generator.workbook.places import belongs_to_a_year
    from generator.workbook.sheets import FILES

    for one in findings:
        name = PurePosixPath(one.place.file).name
        of_agency = concerned.agency_of(one) is not None
        if name in FILES and (of_agency or not belongs_to_a_year(name)):
            yield one


def _named(finding: Finding) -> Iterator[str]:
    """Yield the file a finding stands in, and those its fix speaks of."""
    yield PurePosixPath(finding.place.file).name
    yield from _FILE.findall(finding.fix(Language.TH))
