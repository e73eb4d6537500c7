"""``import`` of the national system's result report, as text or PDF.

First everything is shown: what was read, what is in doubt, what differs from the data. Then all is
written or nothing.

Exit codes: 0 written, or nothing was to be written, or the officer said no; 1 nothing of a report
could be read, it belongs nowhere, or the folder cannot be written; 2 wrong call.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.asking import agreed, is_terminal
from generator.cli.findings_text import known_agencies
from generator.cli.import_changes import refuse, tell_changes, write_after_yes
from generator.cli.speech import say
from generator.findings import Wording, in_order

if TYPE_CHECKING:
    from generator.cli.import_call import Asked
    from generator.cli.import_changes import Planned
    from generator.model.tree import Agency
    from generator.read import Reading
    from generator.report_import.importing import Import

_SITE = Path("site")


def import_report(asked: Asked) -> None:
    """Show what a report says, and write it on a yes."""
    from generator.cli.import_words import findings_text, tell_reading
    from generator.read import read_data
    from generator.report_import.importing import Asked as Said
    from generator.report_import.importing import import_of
    from generator.report_import.opening import open_report
    from generator.settings import settings

    reading = read_data(settings(data=asked.data, site=_SITE).data)
    agency = _agency(reading, asked.agency) if asked.agency else None
    lines, troubles = open_report(asked.path)
    if troubles:
        refuse(findings_text(troubles, ()))
    said = Said(agency=agency, year=asked.year)
    found = import_of(lines, asked.path.name, reading.data, reading.editions, said)
    tell_reading(found, lines)
    if found.errors:
        refuse("")
    planned, doubtful = _planned(asked, found)
    tell_changes(planned)
    if doubtful and not asked.yes:
        asked, planned = _with_doubtful(asked, found, planned, doubtful)
    if planned.written and found.overruled and not _is_meant(asked, found):
        say("ไม่ได้เขียนไฟล์ใด", "Nothing was written.")
    elif write_after_yes(asked, planned):
        _next_steps(asked, found)


def _agency(reading: Reading, slug: str) -> Agency:
    """Return the agency the call names; without it, end with what is the matter."""
    known_agencies(reading.slugs, (slug,))
    agency = reading.data.agency(slug)
    if agency is not None:
        return agency
    say(
        f"agency.yml ของ {slug} อ่านไม่ได้ แก้ไข: สั่ง check --agency {slug} แล้วแก้ตามที่บอก",
        f"agency.yml of {slug} cannot be read. Fix: run check --agency {slug} first",
        to_errors=True,
    )
    sys.exit(1)


def _planned(asked: Asked, found: Import) -> tuple[Planned, int]:
    """Return what would be done, and how many rows would be left out; with errors, end with 1."""
    from generator.cli.import_words import findings_text, planned_of
    from generator.report_import.changes import changes

    made = changes(found, asked.data, with_doubtful=asked.with_doubtful)
    planned = planned_of(made, asked.data)
    if made.errors:
        tell_changes(planned)
        refuse(findings_text(in_order(made.errors), ()))
    return planned, made.doubtful


def _with_doubtful(
    asked: Asked, found: Import, planned: Planned, count: int
) -> tuple[Asked, Planned]:
    """Return the call and the plan with the doubtful rows, where the officer wants them."""
    if not is_terminal():
        say(
            f"แถวที่ไม่ผ่านการตรวจ {count} แถว เทียบกับรายงานแล้วเพิ่ม --with-doubtful เพื่อเขียนด้วย",
            f"{count} rows failed a check: compare them, and add --with-doubtful to write them",
        )
    elif agreed(
        Wording(
            f"มี {count} แถวที่ไม่ผ่านการตรวจ เทียบกับรายงานแล้วและให้เขียนด้วยหรือไม่",
            f"{count} rows failed a check. Have you compared them, and are they to be written?",
        )
    ):
        asked = replace(asked, with_doubtful=True)
        planned, _ = _planned(asked, found)
        tell_changes(planned)
    return asked, planned


def _is_meant(asked: Asked, found: Import) -> bool:
    """Say once more whose report it is, after all that was told, and ask whether that is meant.

    Where nobody can be asked the options that put it elsewhere have said so.
    """
    from generator.cli.import_words import printed_as

    printed, target = printed_as(found), found.target
    name = target.agency.name if target.agency else "–"
    told = Wording(
        f"\nควรตรวจสอบ: รายงานนี้พิมพ์ว่าเป็นของ {printed.th}"
        f" แต่จะเขียนเป็นผลของ{name} ปี {target.fiscal_year}",
        f"\nLook at this: the report says it is of {printed.en}; it would be written as the result"
        f" of {name}, {target.fiscal_year}",
    )
    say(told.th, told.en)
    if asked.yes or not is_terminal():
        return True
    return agreed(
        Wording("ยืนยันว่าใช้รายงานนี้กับหน่วยงานและปีที่เลือกหรือไม่", "Is it really for that agency and year?")
    )


def _next_steps(asked: Asked, found: Import) -> None:
    agency, year = found.target.agency, found.target.fiscal_year
    if agency is None:
        check = asked.by("check", "check")
        say(f"ต่อไป ตรวจ{check.th}", f"Next, check it: {check.en}")
        return
    check = asked.by(f"check --agency {agency.slug} --year {year}", "check")
    fill_in = asked.by(f"workbook {agency.slug} {year}", "fill_in")
    say(
        f"ต่อไป\n  1. หากมีตัวเลขที่อ่านไม่ได้ ใส่ใน Excel ทำสมุดงาน{fill_in.th}\n  2. ตรวจ{check.th}",
        f"Next\n  1. Enter what could not be read in Excel: {fill_in.en}\n  2. Check: {check.en}",
    )
