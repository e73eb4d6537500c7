"""``memo``: the memorandum that asks for approval of a year's analysis and measures.

Exit codes: 0 it is written, or was there already; 1 the data has errors or nothing to approve, or
another file is in its place; 2 wrong call.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

import click

from generator.cli.fiscal_year import FISCAL_YEAR
from generator.cli.help_pages import Spoken
from generator.cli.menu_words import for_reader
from generator.cli.new_files import refuse_others, write_files, yes_option
from generator.cli.one_agency import nothing_written, site_of
from generator.cli.options import PATH, as_of_option, data_option, language_option
from generator.cli.speech import say
from generator.cli.ways import by
from generator.findings import Wording

if TYPE_CHECKING:
    from generator.chain.work import Work
    from generator.settings import Settings

_SITE: Final = Path("site")


@click.command(
    cls=Spoken,
    help="เขียนบันทึกข้อความเสนอการวิเคราะห์และมาตรการ (Word) | the memorandum for approval (Word)",
)
@click.argument("slug", metavar="S")
@click.argument("year", type=FISCAL_YEAR, metavar="Y")
@click.option(
    "--output",
    type=PATH,
    default=None,
    metavar="FILE",
    help="ชื่อไฟล์ (ค่าเริ่มต้น memo-S-Y.docx) | name of the file (default memo-S-Y.docx)",
)
@yes_option
@data_option
@as_of_option
@language_option
def memo(
    *, slug: str, year: int, output: Path | None, yes: bool, data: Path, as_of: date | None
) -> None:
    """Write the memorandum into the current folder."""
    from generator.memo.composing import memorandum
    from generator.memo.memo_file import memo_docx
    from generator.settings import settings

    run = settings(data=data, site=_SITE, as_of=as_of)
    site = site_of(run, slug, year)
    work = site.work(year)
    if work is None or not (work.year.analysis or work.measures):
        no_plan(run, slug, year)
    usual = f"memo-{slug}-{year}.docx"
    path = Path(usual) if output is None else output / usual if output.is_dir() else output
    files = {path: memo_docx(memorandum(site, work), work.as_of)}
    refuse_others(files, yes=yes)
    write_files(files)
    tell_lacking(work)
    say(
        "ต่อไป: เปิดด้วย Word วางตราครุฑสูง 1.5 ซม. ที่มุมซ้ายบน เติมช่องจุดไข่ปลา (ที่ วันที่ ชื่อผู้ลงนาม)"
        " และอ่านทวนก่อนเสนอ",
        "Next: open it in Word, put the Garuda emblem (1.5 cm high) at the left top, fill in the"
        " dotted blanks (number, date, names of those who sign), and read it through",
    )


def no_plan(run: Settings, slug: str, year: int) -> NoReturn:
    """End with 1: the year has neither an analysis nor measures."""
    folder = run.data / slug / str(year)
    draft = by(f"draft {slug} {year}", "draft")
    nothing_written(
        f"ปีงบประมาณ พ.ศ. {year} ยังไม่มีการวิเคราะห์หรือมาตรการ (analysis.yml, measures.yml ใน {folder})"
        f" จึงยังไม่ได้เขียนไฟล์ใด แก้ไข: ร่างจากผลปีก่อน{draft.th}",
        f"The fiscal year {year} has neither an analysis nor measures (analysis.yml, measures.yml"
        f" in {folder}), so nothing was written."
        f" Fix: draft them: {draft.en}",
    )


def tell_lacking(work: Work) -> None:
    """Say which facts the paper does not tell, because the data does not."""
    before = work.before
    lacking = (
        (
            not before.announced.any_given and before.participated,
            f"คะแนนของปีงบประมาณ พ.ศ. {before.fiscal_year}",
            f"the scores of {before.fiscal_year}",
        ),
        (work.year.analysis is None, "การวิเคราะห์ (analysis.yml)", "the analysis (analysis.yml)"),
        (not work.measures, "มาตรการ (measures.yml)", "the measures (measures.yml)"),
    )
    told = [(thai, english) for is_lacking, thai, english in lacking if is_lacking]
    if told:
        names = for_reader(Wording(*(", ".join(one) for one in zip(*told, strict=True))))
        say(
            f"ไม่มีในข้อมูล จึงไม่ได้เขียนไว้: {names.th}",
            f"Not in the data, so not written: {names.en}",
        )
