"""``new``: the folder of an agency with its first files.

Exit codes: 0 written; 1 the folder cannot be written; 2 wrong call: the name is taken or unfit, or
something is not said and there is no terminal to ask on.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

import click

from generator.cli.asking import is_terminal
from generator.cli.fiscal_year import YEAR_BEHIND_ANOTHER
from generator.cli.help_pages import Spoken
from generator.cli.options import data_option, language_option
from generator.cli.speech import languages, say, wrong_call
from generator.cli.ways import START, in_menu
from generator.cli.who_assesses import ask_scheme, scheme_of
from generator.findings import Language, Wording, listed

if TYPE_CHECKING:
    from generator.drafting.new_agency import NewAgency
    from generator.read import Shared

_SITE: Final = Path("site")
_QUESTIONS: Final = {
    "name": ("ชื่อหน่วยงานตามประกาศ เช่น จังหวัดลำพูน", "Name as announced, in Thai"),
    "name_en": ("ชื่อภาษาอังกฤษ เช่น Lamphun Province", "Name in English"),
    "type": ("ประเภทหน่วยงานตามประกาศ เช่น จังหวัด, เทศบาลเมือง", "Type of agency as announced"),
    "province": ("จังหวัด (ไม่มีให้กด Enter)", "Province (Enter for none)"),
    "slug": (
        "ชื่อโฟลเดอร์ ใช้เป็นที่อยู่ของหน้าเว็บ เปลี่ยนภายหลังไม่ได้",
        "Folder, which is the address for good",
    ),
}


def _text_option(name: str, thai: str, english: str) -> click.Option:
    return click.Option((name,), default=None, metavar="TEXT", help=f"{thai} | {english}")


@click.command(
    cls=Spoken,
    help="เริ่มหน่วยงานใหม่: โฟลเดอร์และไฟล์แรกพร้อมคำอธิบาย"
    " | begin an agency: its folder with first, explained files",
    params=[
        click.Argument(("slug",), metavar="[SLUG]", required=False),
        _text_option("--name", "ชื่อตามประกาศ", "name as announced"),
        _text_option("--name-en", "ชื่อภาษาอังกฤษ", "name in English"),
        _text_option("--type", "ประเภทตามประกาศ", "type as announced"),
        _text_option("--province", "จังหวัด", "province"),
        _text_option(
            "--scheme", "ผู้จัดการประเมิน (ค่าเริ่มต้น สำนักงาน ป.ป.ช.)", "who assesses (default nacc)"
        ),
        click.Option(
            ("--year",),
            type=YEAR_BEHIND_ANOTHER,
            default=None,
            metavar="Y",
            help="ปีงบประมาณ พ.ศ. ของมาตรการ (ค่าเริ่มต้น ปีนี้) | fiscal year of the measures, B.E.",
        ),
    ],
)
@data_option
@language_option
def new(slug: str | None, data: Path, year: int | None, **said: str | None) -> None:
    """Write the folder of a new agency; nothing that is there is touched."""
    from generator.drafting.new_agency import new_files
    from generator.failure import output_errors
    from generator.files.putting import put_files
    from generator.read import read_shared
    from generator.schema.json_schema import FOLDER
    from generator.settings import settings

    run = settings(data=data, site=_SITE)
    shared = read_shared(run.data)
    if slug is not None and (wrong := _wrong_slug(slug, run.data)):
        wrong_call(wrong.th, wrong.en)
    agency = _asked(said, shared, year)
    asks = is_terminal() and not (said["name"] and said["type"])
    slug = slug or _chosen_slug(agency, run.data, asks=asks)
    own = {f"{slug}/{name}": text.encode() for name, text in new_files(agency).items()}
    files = own | _around(run.data)
    put_files(run.data, files, dict.fromkeys(files))
    attached = run.data / slug / "files"
    with output_errors(attached):
        attached.mkdir()
    for name in files:
        if not name.startswith(f"{FOLDER}/"):
            say(f"เขียน {run.data / name} แล้ว", f"Wrote {run.data / name}")
    say(f"ไฟล์แนบ เช่น PDF วางไว้ใน {attached}", f"Attached files, such as PDFs, belong in {attached}")
    _next_steps(run.data, slug, agency.work_year)


def _asked(said: Mapping[str, str | None], shared: Shared, year: int | None) -> NewAgency:
    """Return what was said of the agency; what was not is asked on a terminal."""
    from generator.drafting.new_agency import DEFAULT_SCHEME, NewAgency, province_name
    from generator.settings import as_of
    from generator.thai.text import clean
    from generator.thai.years import fiscal_year_of

    given = {name: clean(value) if value else None for name, value in said.items()}
    lacking = [f"--{name}" for name in ("name", "type") if not given[name]]
    schemes, lacks = shared.editions.schemes, [name for name in given if not given[name]]
    if lacking and not is_terminal():
        _not_said(lacking)
    if lacking:
        asked = (ask_scheme(schemes) if name == "scheme" else _ask(name) for name in lacks)
        given |= dict(zip(lacks, asked, strict=True))
    scheme = scheme_of(given["scheme"] or DEFAULT_SCHEME, schemes)
    if isinstance(scheme, Wording):
        wrong_call(scheme.th, scheme.en)
    province = province_name(given["province"] or "")
    return NewAgency(
        name=given["name"] or "",
        name_en=given["name_en"] or None,
        type=given["type"] or "",
        province=province or None,
        scheme=scheme,
        work_year=year or fiscal_year_of(as_of(shared.data(()), None).otherwise),
    )


def _ask(name: str, *, default: str | None = None) -> str:
    """Ask on the terminal, again where the answer cannot be meant; Enter takes the default."""
    from generator.thai.text import clean

    thai, english = _QUESTIONS[name]
    if default is None:
        default = {"province": "", "name_en": ""}.get(name)
    question = thai if languages()[0] is Language.TH else english
    while True:
        answer = clean(click.prompt(question, default=default or "", show_default=bool(default)))
        if answer or default is not None:
            return answer
        say("ข้อนี้ต้องตอบ", "This needs an answer.", to_errors=True)


def _not_said(lacking: list[str]) -> NoReturn:
    example = "--name จังหวัดลำพูน --name-en 'Lamphun Province' --type จังหวัด --province ลำพูน"
    wrong_call(
        f"ยังไม่ได้ระบุ {listed(lacking)} เช่น python -m generator new {example}"
        " (สั่งในหน้าต่างคำสั่งโดยไม่ระบุอะไรเลย โปรแกรมจะถามทีละข้อ)",
        f"{listed(lacking)} is missing, as in python -m generator new {example}"
        " (on a terminal, without any of them, the program asks)",
    )


def _chosen_slug(agency: NewAgency, data: Path, *, asks: bool) -> str:
    """Return the folder that is proposed for the English name; on a terminal it is asked."""
    from generator.drafting.new_agency import proposed_slug
    from generator.read.folders import RESERVED

    taken = {*RESERVED, *(path.name.lower() for path in data.iterdir())}
    proposed = proposed_slug(agency.name_en or "", taken)
    while asks:
        answer = _ask("slug", default=proposed)
        wrong = _wrong_slug(answer, data)
        if wrong is None:
            return answer
        say(wrong.th, wrong.en, to_errors=True)
    if proposed is None:
        wrong_call(
            "ตั้งชื่อโฟลเดอร์จากชื่อไทยไม่ได้ แก้ไข: ระบุ --name-en หรือชื่อโฟลเดอร์"
            " เช่น python -m generator new lamphun",
            "A Thai name makes no folder. Fix: give --name-en, or the folder: new lamphun",
        )
    return proposed


def _wrong_slug(slug: str, data: Path) -> Wording | None:
    """Return why a folder's name cannot be an address, or that it is there already."""
    from generator.read.folders import fits_agency

    if not fits_agency(slug):
        return Wording(
            f"ชื่อโฟลเดอร์ {slug} ใช้ไม่ได้ ใช้ได้เฉพาะ a-z 0-9 และ - ระหว่างคำ"
            " และไม่ใช่ชื่อหน้าของเว็บไซต์เช่น national แก้ไข: ใส่ชื่อเช่น lamphun",
            f"The folder {slug} cannot be an address: only a-z, 0-9 and - between words, and no"
            " page's name such as national. Fix: lamphun, for one",
        )
    if os.path.lexists(data / slug):
        return Wording(
            f"มีโฟลเดอร์ {data / slug} อยู่แล้ว จึงไม่ได้เขียนไฟล์ใด แก้ไข: ใช้ชื่ออื่น หรือทำงานต่อในโฟลเดอร์นั้น",
            f"{data / slug} is there already, so nothing was written."
            " Fix: another name, or go on there",
        )
    return None


def _around(data: Path) -> dict[str, bytes]:
    """Return what a website needs besides, where it is not there: its file, and the schemas."""
    from generator.cli.schemas import schema_files
    from generator.drafting.new_agency import new_site
    from generator.schema.json_schema import FOLDER

    schemas = {} if (data / FOLDER).exists() else schema_files()
    site = {} if os.path.lexists(data / "site.yml") else {"site.yml": new_site().encode()}
    return {**schemas, **site}


def _next_steps(data: Path, slug: str, year: int) -> None:
    if in_menu():
        say("ต่อไป เลือกหน่วยงานนี้ในรายการ แล้วเริ่มที่ข้อ 1", "Next, choose this agency, begin with 1")
        return
    where = "" if data == Path("data") else f' --data "{data}"'
    start, bring_in = START, f"{START} import{where}"
    say(
        f"ต่อไป\n  1. ใส่ผลที่ประกาศจากรายงานของระบบ ITAS: {bring_in} ตามด้วยชื่อไฟล์\n"
        f"     หรือกรอกใน Excel: {start} workbook {slug} {year - 1}{where} แล้ว {bring_in}\n"
        f"  2. ร่างการวิเคราะห์และมาตรการ: {start} draft {slug} {year}{where}\n"
        f"  3. กรอกสิ่งที่เหลือใน Excel: {start} workbook {slug} {year}{where} แล้ว {bring_in}\n"
        f"  4. ตรวจและดูหน้าเว็บ: {start} check --agency {slug}{where} แล้ว {start} serve{where}",
        "Next\n"
        f"  1. Enter the result: bring in the national system's report: {bring_in} FILE\n"
        f"     or fill in Excel: {start} workbook {slug} {year - 1}{where}, then {bring_in}\n"
        f"  2. Draft analysis and measures: {start} draft {slug} {year}{where}\n"
        f"  3. Fill in the rest in Excel: {start} workbook {slug} {year}{where}, then {bring_in}\n"
        f"  4. Check and look: {start} check --agency {slug}{where}, then {start} serve{where}",
    )
