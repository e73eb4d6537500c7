"""``import`` of the national system's result report, as text or PDF.

First everything is shown: what was read, what is in doubt, what differs from the data. Then all is
written or nothing.

Exit codes: 0 written, or nothing was to be written, or the officer said no; 1 nothing of a report
could be read, it belongs nowhere, or the folder cannot be written; 2 wrong call.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from generator.cli.asking import is_yes
from generator.cli.findings_text import known_agencies
from generator.cli.speech import say
from generator.cli.ways import by
from generator.findings import in_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.findings import Finding
    from generator.model.tree import Agency
    from generator.read import Reading
    from generator.report_import.changes import Changes
    from generator.report_import.importing import Import
    from generator.report_import.lines import Line
    from generator.settings import Settings

_SITE = Path("site")


def import_report(
    file: Path,
    run: Settings,
    asked: tuple[str | None, int | None],
    *,
    yes: bool,
    with_doubtful: bool,
) -> None:
    """Show what a report says, and write it on a yes.

    Args:
        file: the report.
        run: where the data is.
        asked: folder of the agency and fiscal year (B.E.), as far as the call says them.
        yes: do not ask.
        with_doubtful: rows that failed a check are written, too.
    """
    from generator.cli.import_words import tell_changes, tell_reading
    from generator.read import read_data
    from generator.report_import.changes import changes
    from generator.report_import.importing import Asked, import_of
    from generator.report_import.opening import open_report

    reading = read_data(run.data)
    slug, year = asked
    said = Asked(agency=_agency(reading, slug) if slug else None, year=year)
    lines, troubles = open_report(file)
    if troubles:
        _refuse(troubles, ())
    found = import_of(lines, file.name, reading.data, reading.editions, said)
    tell_reading(found, lines)
    if found.errors:
        _refuse((), lines)
    planned = changes(found, run.data, with_doubtful=with_doubtful)
    tell_changes(planned, run.data)
    if planned.errors:
        _refuse(in_order(planned.errors), ())
    _write(found, planned, run, yes=yes)


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


def _refuse(findings: Sequence[Finding], lines: Sequence[Line]) -> NoReturn:
    """End with 1: nothing was written."""
    from generator.cli.import_words import findings_text

    if findings:
        click.echo(findings_text(findings, lines), err=True)
    say(
        "ยังไม่ได้เขียนไฟล์ใด แก้ข้อข้างบนแล้วสั่งอีกครั้ง",
        "Nothing was written. Mend what is told above and run again.",
        to_errors=True,
    )
    sys.exit(1)


def _write(found: Import, planned: Changes, run: Settings, *, yes: bool) -> None:
    """Ask what has to be asked, and write."""
    from generator.report_import.changes import changes
    from generator.report_import.writing import write_all

    asks = not yes and sys.stdin is not None and sys.stdin.isatty()
    if asks and planned.doubtful and _agreed_on_doubtful(planned.doubtful):
        planned = changes(found, run.data, with_doubtful=True)
    if not planned.texts:
        say("ไม่มีอะไรต้องเขียน", "There is nothing to write.")
        return
    if not yes and not asks:
        say(
            "ยังไม่ได้เขียนไฟล์ใด เติม --yes เพื่อเขียน (แถวที่ไม่ผ่านการตรวจต้องเติม --with-doubtful ด้วย)",
            "Nothing was written yet. Add --yes to write (and --with-doubtful for doubtful rows).",
        )
        return
    count = len(planned.texts)
    if asks and not _agreed(f"เขียน {count} ไฟล์ข้างบนหรือไม่", f"Write the {count} files above?"):
        say("ไม่ได้เขียนไฟล์ใด", "Nothing was written.")
        return
    write_all(run.data, planned.texts)
    for name in planned.texts:
        say(f"เขียน {run.data / name} แล้ว", f"Wrote {run.data / name}")
    _next_steps(found, run)


def _agreed_on_doubtful(count: int) -> bool:
    return _agreed(
        f"มี {count} แถวที่ไม่ผ่านการตรวจ เทียบกับรายงานแล้วและให้เขียนด้วยหรือไม่",
        f"{count} rows failed a check. Have you compared them, and are they to be written?",
    )


def _agreed(thai: str, english: str) -> bool:
    """Ask; anything but a yes is a no."""
    say(f"{thai} (ใช่/ไม่)", f"{english} (yes/no)")
    answer = click.prompt("", prompt_suffix="> ", default="", show_default=False)
    return is_yes(answer)


def _next_steps(found: Import, run: Settings) -> None:
    agency, year = found.target.agency, found.target.fiscal_year
    about = f" --agency {agency.slug} --year {year}" if agency else ""
    where = "" if run.data == Path("data") else f' --data "{run.data}"'
    check = by(f"check{about}{where}", "check")
    if agency is None:
        say(f"ต่อไป ตรวจ{check.th}", f"Next, check it: {check.en}")
        return
    fill_in = by(f"workbook {agency.slug} {year}{where}", "fill_in")
    say(
        f"ต่อไป\n  1. หากมีตัวเลขที่อ่านไม่ได้ ใส่ใน Excel ทำสมุดงาน{fill_in.th}\n  2. ตรวจ{check.th}",
        f"Next\n  1. Enter what could not be read in Excel: {fill_in.en}\n  2. Check: {check.en}",
    )
