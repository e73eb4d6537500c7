"""``answers``: addresses and words for the national system, item by item.

Exit codes: 0 something was told; 1 the website has no address, the data has errors, or nothing is
answered yet; 2 wrong call.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

import click

from generator.cli.findings_text import known_agencies, no_such_year, text_of
from generator.cli.fiscal_year import FISCAL_YEAR
from generator.cli.help_pages import Spoken
from generator.cli.menu_words import for_reader
from generator.cli.options import data_option, language_option
from generator.cli.speech import say
from generator.cli.ways import by, in_menu
from generator.findings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.checked import CheckedAgency
    from generator.officer.submission import AnsweredItem
    from generator.pages.agency_site import AgencySite
    from generator.settings import Settings

_SITE: Final = Path("site")


@click.command(
    cls=Spoken,
    help="ที่อยู่และคำอธิบายของข้อที่เว็บไซต์ตอบ สำหรับวางในระบบของสำนักงาน ป.ป.ช."
    " | addresses and explanations of the answered items, to paste into the national system",
)
@click.argument("slug", metavar="S")
@click.argument("year", type=FISCAL_YEAR, metavar="Y")
@data_option
@language_option
def answers(slug: str, year: int, data: Path) -> None:
    """Print what the officer pastes, of every item that is answered."""
    from generator.officer.submission import answered_items

    site = _site_of(slug, data)
    assessment = site.assessments.get(year)
    if assessment is None:
        no_such_year(year, site.assessments)
    found = answered_items(site, assessment)
    if not found:
        draft = by(f"draft {slug} {year}", "draft")
        say(
            f"ปีงบประมาณ พ.ศ. {year} ยังไม่มีข้อที่เว็บไซต์นี้ตอบ แก้ไข: ใส่การวิเคราะห์และมาตรการ เริ่ม{draft.th}",
            f"Nothing is answered yet for the fiscal year {year}. Fix: add analysis and measures;"
            f" begin with {draft.en}",
            to_errors=True,
        )
        sys.exit(1)
    _tell(found)


def _site_of(slug: str, data: Path) -> AgencySite:
    """Return the pages of an agency, or end with what is in the way."""
    from generator.checked import check_agency
    from generator.read import read_shared
    from generator.settings import as_of, settings
    from generator.written import agency_site, page_context

    run = settings(data=data, site=_SITE)
    shared = read_shared(run.data)
    known_agencies(shared.slugs, (slug,))
    checked = check_agency(shared, slug, None)
    days = as_of(checked.data, None)
    context = page_context(run, shared, days, {})
    site = agency_site(checked, context, days)
    if site is None or checked.has_errors:
        _refuse(run, checked)
    if context.url is None:
        _no_address(run.data / "site.yml")
    return site


def _refuse(run: Settings, checked: CheckedAgency) -> NoReturn:

    errors = [one for one in checked.findings if one.is_error]
    click.echo(text_of(errors, run), err=True)
    say(
        "แก้ข้อข้างบนแล้วสั่งอีกครั้ง: หน้าเว็บยังไม่เป็นไปตามข้อมูล",
        "Mend what is told above and run again: the pages are not as the data is.",
        to_errors=True,
    )
    sys.exit(1)


def _no_address(file: Path) -> NoReturn:
    if in_menu():
        where = for_reader(Wording("url ใน site.yml", "url in site.yml"))
    else:
        where = Wording(f"url ใน {file}", f"url in {file}")
    say(
        f"ยังไม่ทราบที่อยู่ของเว็บไซต์ จึงบอกที่อยู่ของแต่ละข้อไม่ได้ แก้ไข: ใส่ {where.th}"
        " เช่น https://www.example.go.th/ita/ แล้วสั่งอีกครั้ง",
        f"The website's address is not known, so no item has one. Fix: enter {where.en},"
        " such as https://www.example.go.th/ita/, and run again",
        to_errors=True,
    )
    sys.exit(1)


def _tell(found: Sequence[AnsweredItem]) -> None:
    for item in found:
        click.echo(f"{item.code or ''} {item.name}".strip())
        for address in item.addresses:
            say(f"  ที่อยู่: {address}", f"  Address: {address}")
        say("  คำอธิบายสำหรับคัดลอกไปวาง:", "  Explanation to paste:")
        for line in item.text:
            click.echo(f"    {line}")
        if item.lacking:
            lacking = ", ".join(item.lacking)
            say(f"  ยังไม่ครบในเว็บไซต์: {lacking}", f"  Not whole on the website: {lacking}")
        if not item.is_confirmed:
            say(
                "  ยังไม่ได้ยืนยันหลักเกณฑ์ของข้อนี้ในปีนี้ ตรวจกับคู่มือการประเมินก่อนส่ง",
                "  The criteria of this item are not confirmed: check the year's manual first",
            )
        click.echo()
    say(
        f"รวม {len(found)} ข้อ เปิดดูทุกที่อยู่หลังนำเว็บไซต์ขึ้นแล้วก่อนส่ง",
        f"{len(found)} items. Open every address after publishing and before you submit",
    )
