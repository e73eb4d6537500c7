"""``draft``: a first analysis and measures of a year, from the result of the year before.

Exit codes: 0 something was written; 1 the data has errors or no scores to draft from, or the
folder cannot be written; 2 wrong call: there is no result, or both files are there already.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

import click

from generator.cli.findings_text import known_agencies, text_of
from generator.cli.fiscal_year import FISCAL_YEAR
from generator.cli.help_pages import Spoken
from generator.cli.options import data_option, language_option
from generator.cli.speech import say, wrong_call
from generator.cli.ways import by, in_menu
from generator.findings import Finding, Wording, listed
from generator.thai.years import ERA_OFFSET

if TYPE_CHECKING:
    from generator.checked import Checked
    from generator.drafting.basis import Basis
    from generator.drafting.drafts import Draft
    from generator.read import Reading
    from generator.settings import Settings

_SITE: Final = Path("site")
_OF_WORK: Final = frozenset({"result.yml", "analysis.yml", "measures.yml"})


@click.command(
    cls=Spoken,
    help="ร่างการวิเคราะห์และมาตรการจากผลปีก่อน | a first analysis and measures from last year's result",
)
@click.argument("slug", metavar="S")
@click.argument("year", type=FISCAL_YEAR, metavar="Y")
@data_option
@language_option
def draft(slug: str, year: int, data: Path) -> None:
    """Write ``analysis.yml`` and ``measures.yml`` of a year, where they are not there yet."""
    from generator.checked import check_data
    from generator.drafting.drafts import NAMES, drafts
    from generator.files.putting import put_files
    from generator.settings import settings

    run = settings(data=data, site=_SITE)
    checked = check_data(run)
    known_agencies(checked.reading.slugs, (slug,))
    folder = run.data / slug / str(year)
    there = [name for name in NAMES if os.path.lexists(folder / name)]
    if len(there) == len(NAMES):
        _both_there(folder)
    basis = _basis(run, checked, slug, year)
    made = drafts(basis, (name for name in NAMES if name not in there))
    texts = {name: f"{_schema_line(name)}\n{one.text}" for name, one in made.items()}
    put_files(folder, {name: text.encode() for name, text in texts.items()}, dict.fromkeys(texts))
    _tell(folder, made, there)
    _next_steps(run, slug, year)


def _both_there(folder: Path) -> NoReturn:
    wrong_call(
        f"มี analysis.yml และ measures.yml ใน {folder} อยู่แล้ว จึงไม่ได้เขียนไฟล์ใด"
        " หากต้องการร่างใหม่ ให้เปลี่ยนชื่อไฟล์เดิมก่อน เช่น _analysis.yml (ชื่อที่ขึ้นต้นด้วย _ ไม่ถูกอ่าน)",
        f"analysis.yml and measures.yml are in {folder} already, so nothing was written."
        " For a new draft rename them first, to _analysis.yml for one: a name with _ is not read",
    )


def _basis(run: Settings, checked: Checked, slug: str, year: int) -> Basis:
    """Return what can be drafted from; without it, end with what is missing."""
    from generator.drafting.basis import basis_of
    from generator.drafting.lists import ranked_scores
    from generator.messages.concerned import only
    from generator.read.references import ids_of

    reading = checked.reading
    agency = reading.data.agency(slug)
    if agency is None:
        _refuse(run, only(checked.errors, agencies=(slug,)))
    work = agency.year(year)
    taken = {one for one, _ in ids_of(work)} if work else set()
    basis = basis_of(reading.data, reading.editions.find, agency, year, taken)
    troubles = [one for one in checked.errors if _is_in_the_way(one, reading, basis)]
    if troubles:
        _refuse(run, troubles)
    assessment = basis.assessment
    if assessment.participated and not assessment.announced.any_given:
        _no_result(run, reading, basis)
    needs_scores = assessment.participated and not (work and work.analysis)
    if needs_scores and not ranked_scores(assessment):
        _no_scores(run.data / slug / str(basis.year))
    return basis


def _is_in_the_way(finding: Finding, reading: Reading, basis: Basis) -> bool:
    """Return whether an error takes away something the drafts are made from."""
    top = reading.data.folder
    agency = f"{top}/{basis.assessment.agency.slug}"
    folder, _, name = finding.place.file.rpartition("/")
    of_work = folder == f"{agency}/{basis.work_year}"
    meant = {name, finding.values.get("nearest")}
    return folder in (agency, f"{agency}/{basis.year}", f"{top}/editions") or (
        of_work and not meant.isdisjoint(_OF_WORK)
    )


def _refuse(run: Settings, findings: Sequence[Finding]) -> NoReturn:
    """End with 1: the errors come first."""
    click.echo(text_of(findings, run), err=True)
    say(
        "ยังไม่ได้เขียนไฟล์ใด แก้ข้อข้างบนแล้วสั่งอีกครั้ง",
        "Nothing was written. Mend what is told above and run again.",
        to_errors=True,
    )
    sys.exit(1)


def _no_result(run: Settings, reading: Reading, basis: Basis) -> NoReturn:
    """End with 2: nothing was announced for the year, or not under that number."""
    from generator.drafting.basis import years_to_draft

    agency = basis.assessment.agency
    folder = run.data / agency.slug / str(basis.year)
    known = years_to_draft(reading.data, agency)
    meant = basis.work_year + ERA_OFFSET
    near = meant in known
    years = listed(map(str, known))
    fix = _enter(folder)
    wrong_call(
        f"ยังไม่มีผลการประเมินของปีงบประมาณ พ.ศ. {basis.year} จึงร่างของปี {basis.work_year} ไม่ได้"
        + (f" ปีที่ร่างได้คือ {years}" if known else "")
        + (f" – หมายถึง {meant} ใช่หรือไม่" if near else f" แก้ไข: {fix.th}"),
        f"There is no result of the fiscal year {basis.year} to draft {basis.work_year} from"
        + (f"; drafts can be made for {years}" if known else "")
        + (f" – did you mean {meant}?" if near else f". Fix: {fix.en}"),
    )


def _no_scores(folder: Path) -> NoReturn:
    """End with 1: the result does not say what is low."""
    fix = _enter(folder / "indicators.csv")
    say(
        f"ผลการประเมินใน {folder} ยังไม่มีคะแนนรายตัวชี้วัด จึงบอกไม่ได้ว่าเรื่องใดได้คะแนนน้อย แก้ไข: {fix.th}",
        f"The result in {folder} has no scores of indicators, so it does not say what is low."
        f" Fix: {fix.en}",
        to_errors=True,
    )
    sys.exit(1)


def _enter(place: Path) -> Wording:
    """Return how scores come to where they are missing."""
    if not in_menu():
        return Wording(f"ใส่คะแนนใน {place} แล้วสั่งอีกครั้ง", f"put them into {place} and run again")
    enter = by("", "result")
    return Wording(f"ใส่คะแนน{enter.th} แล้วเลือกข้อนี้อีกครั้ง", f"{enter.en}, then this again")


def _schema_line(name: str) -> str:
    """Return the line by which editors know what may stand in the file."""
    from generator.schema.files import FILES
    from generator.schema.json_schema import schema_line

    return next(schema_line(2, file) for file in FILES if file.name == name)


def _tell(folder: Path, made: Mapping[str, Draft], there: Sequence[str]) -> None:
    for name, one in made.items():
        path, places = folder / name, one.places
        say(f"เขียน {path} แล้ว มี {places} ช่องให้เติม", f"Wrote {path}: {places} places to fill in")
    for name in there:
        path = folder / name
        say(f"มี {path} อยู่แล้ว จึงไม่เขียนทับ", f"{path} is there already and stays as it is")


def _next_steps(run: Settings, slug: str, year: int) -> None:
    where = "" if run.data == Path("data") else f' --data "{run.data}"'
    if in_menu():
        say(
            "ต่อไป เติมช่องที่ว่างและแก้ตัวอย่างให้ตรงกับที่หน่วยงานจะทำจริง ด้วยข้อ “ทำสมุดงาน Excel”",
            "Next, fill in the empty places and change the examples into what the agency will"
            " really do, with “an Excel workbook to fill in”",
        )
        return
    check = by(f"check --agency {slug} --year {year}{where}", "check")
    fill_in = by(f"workbook {slug} {year}{where}", "fill_in")
    say(
        "ต่อไป\n"
        "  1. เติมช่องที่ว่าง และแก้ตัวอย่างให้ตรงกับที่หน่วยงานจะทำจริง ใน Excel"
        f" ทำสมุดงาน{fill_in.th}\n"
        f"  2. ตรวจ{check.th}",
        "Next\n"
        "  1. Fill in the empty places, and change the examples into what the agency will really"
        f" do, in Excel: {fill_in.en}\n"
        f"  2. Check them: {check.en}",
    )
