"""``report``: a year's analysis or progress as a paper, PDF and Word, to be published on its page.

Exit codes: 0 it is written, or was there already; 1 the data has errors or nothing to report,
another file is in its place, or this machine has no Thai font for the PDF; 2 wrong call.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

import click

from generator.cli.fiscal_year import FISCAL_YEAR
from generator.cli.help_pages import Spoken
from generator.cli.new_files import refuse_others, write_files, yes_option
from generator.cli.one_agency import nothing_written, site_of
from generator.cli.options import PATH, as_of_option, data_option, language_option
from generator.cli.papers import no_plan, tell_lacking
from generator.cli.speech import say
from generator.cli.ways import by

if TYPE_CHECKING:
    from generator.failure import ProngsaiError
    from generator.paper.report_content import Report

_SITE: Final = Path("site")


@click.command(
    cls=Spoken,
    help="เขียนรายงาน O42 หรือ O43 เป็น PDF และ Word ให้ดาวน์โหลดจากหน้าเว็บ"
    " | the O42 or O43 report as PDF and Word, to be downloaded from its page",
)
@click.argument("slug", metavar="S")
@click.argument("year", type=FISCAL_YEAR, metavar="Y")
@click.option(
    "--progress",
    is_flag=True,
    help="รายงานความก้าวหน้า (O43) | the report on the progress (O43)",
)
@click.option(
    "--output",
    type=PATH,
    default=None,
    metavar="DIR",
    help="โฟลเดอร์ (ค่าเริ่มต้น files ของหน่วยงาน ซึ่งเผยแพร่บนเว็บ)"
    " | folder (default: files of the agency, which are published)",
)
@yes_option
@data_option
@as_of_option
@language_option
def report(
    *, slug: str, year: int, output: Path | None, data: Path, as_of: date | None, **flags: bool
) -> None:
    """Write the report of a year."""
    from generator.beside.report_marks import mark_of
    from generator.pages.report_links import report_names
    from generator.paper.report_content import ReportKind, report_of
    from generator.settings import settings

    run = settings(data=data, site=_SITE, as_of=as_of)
    kind = ReportKind.PROGRESS if flags["progress"] else ReportKind.ANALYSIS
    site = site_of(run, slug, year)
    made = report_of(site, site.assessments[year], kind)
    if made is None and kind is ReportKind.ANALYSIS:
        no_plan(run, slug, year)
    if made is None:
        _nothing_reported(run.data / slug / str(year), year)
    made = replace(made, mark=mark_of(site.agency, site.assessments[year], kind.part))
    folder = output or run.data / slug / "files"
    contents, failure = _contents(made)
    names = dict(zip(("pdf", "docx"), report_names(kind.part, year), strict=True))
    files = {folder / names[ending]: content for ending, content in contents.items()}
    refuse_others(files, yes=flags["yes"])
    write_files(files)
    work = site.work(year)
    if work and kind is ReportKind.ANALYSIS:
        tell_lacking(work)
    if output is None:
        build = by("build", "build")
        say(
            f"ต่อไป: เปิดอ่านทวน แล้วสร้างเว็บไซต์{build.th}"
            " หน้าเว็บของรายงานนี้จะมีลิงก์ให้ดาวน์โหลดพร้อมขนาดและวันที่",
            f"Next: read it through, then {build.en}:"
            " the page of this report will link it with size and date",
        )
    if failure is not None:
        say(failure.thai, failure.english, to_errors=True)
        sys.exit(1)


def _contents(made: Report) -> tuple[dict[str, bytes], ProngsaiError | None]:
    """Return the files of a report by ending, and why the PDF could not be made, or None."""
    from generator.paper.fonts import NoThaiFontError
    from generator.paper.report import report_pdf
    from generator.word.report_file import report_docx

    word = {"docx": report_docx(made)}
    try:
        return {"pdf": report_pdf(made), **word}, None
    except NoThaiFontError as failure:
        return word, failure


def _nothing_reported(folder: Path, year: int) -> NoReturn:
    """End with 1: there are no measures, no reports and no survey."""
    nothing_written(
        f"ปีงบประมาณ พ.ศ. {year} ยังไม่มีมาตรการหรือรายงานความก้าวหน้า (measures.yml, progress.csv"
        f" ใน {folder}) จึงยังไม่ได้เขียนไฟล์ใด แก้ไข: เพิ่มมาตรการและแถวรายงาน แล้วสั่งอีกครั้ง",
        f"The fiscal year {year} has neither measures nor reports on them (measures.yml,"
        f" progress.csv in {folder}), so nothing was written. Fix: add them and run again",
    )
