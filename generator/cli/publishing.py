"""``publish``: the website as one file to put on a host, and what changed since the last one.

Agencies with errors in their data are in it with their last good pages, which is told.

Exit codes: 0 packed; 1 there is no website, it is older than the data, no agency is without
errors, or a file cannot be written; 2 wrong call.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

import click

from generator.cli.help_pages import Spoken
from generator.cli.menu_words import for_reader
from generator.cli.options import PATH, as_of_option, data_option, language_option, site_option
from generator.cli.speech import say, wrong_call
from generator.cli.ways import START, by, in_menu
from generator.findings import Wording, listed

if TYPE_CHECKING:
    from generator.build.publishing import Manifest, Standing
    from generator.read import Shared
    from generator.settings import Settings

_GUIDE: Final = "docs/publishing.md"
_SHOWN: Final = 20  # of each kind of change
_PAGE: Final = "index.html"
_PORTAL: Final = "_portal"
_MB: Final = 1_000_000


@click.command(
    cls=Spoken,
    help="รวมเว็บไซต์เป็นไฟล์เดียวสำหรับนำขึ้นโฮสต์ และบอกสิ่งที่เปลี่ยนจากชุดก่อน"
    " | the website as one file to upload, and what changed since the last one",
)
@data_option
@site_option
@click.option(
    "--to",
    "archive",
    type=PATH,
    default=Path("site.zip"),
    metavar="FILE",
    help="ไฟล์ที่เขียน (ค่าเริ่มต้น site.zip) | file to write (default site.zip)",
)
@as_of_option
@language_option
def publish(data: Path, site: Path, archive: Path, as_of: date | None) -> None:
    """Pack the website, unless it is not as the data is."""
    from generator.build.publishing import Manifest, manifest_of, standing, write_archive
    from generator.build.record import record_addresses
    from generator.failure import output_errors
    from generator.read import read_shared
    from generator.settings import settings

    if archive.suffix.lower() != ".zip" or site.resolve() in archive.resolve().parents:
        wrong_call(
            f"--to ต้องเป็นไฟล์ .zip นอกโฟลเดอร์เว็บไซต์ เช่น site.zip แต่เป็น {archive}",
            f"--to must be a .zip outside the website's folder, such as site.zip, not {archive}",
        )
    run = settings(data=data, site=site, as_of=as_of)
    shared = read_shared(run.data)
    _refuse_list(run, shared)
    found = _usable(run, standing(run))
    before, is_there = Manifest.of_archive(archive), archive.exists()
    with output_errors(run.data):  # first: where it fails nothing has been packed
        new = record_addresses(run, shared)
    with output_errors(archive.parent):
        manifest = manifest_of(run, kept=found.kept)
        archive.parent.mkdir(parents=True, exist_ok=True)
        write_archive(run.site, manifest, archive)
    if before is None and is_there:
        say("อ่านรายการของชุดก่อนไม่ได้ จึงไม่ได้เทียบ", "The last one cannot be read: not compared")
    elif before is not None:
        _tell_changes(run.site, before, manifest)
    _tell_left(run, found)
    _tell(archive, manifest)
    _tell_recorded(run, new)


def _refuse_list(run: Settings, shared: Shared) -> None:
    """End with 1 where the list of published addresses cannot be read: none may be lost from it."""
    from generator.cli.findings_text import text_of

    file = shared.published.file
    if errors := [one for one in shared.findings if one.is_error and one.place.file == file]:
        click.echo(text_of(errors, run), err=True)
        say(
            f"{file} มีข้อที่ต้องแก้ จึงยังไม่รวมไฟล์ แก้ไข: แก้ตามที่บอก แล้วสั่ง publish อีกครั้ง",
            f"{file} has errors, so nothing was packed. Fix: mend what is told, then publish again",
            to_errors=True,
        )
        sys.exit(1)


def _usable(run: Settings, found: Standing | None) -> Standing:
    """Return how the website stands; end with 1 where it is not there, or not as it would be."""
    if found is None:
        _stop(
            f"ไม่พบเว็บไซต์ในโฟลเดอร์ {run.site} จึงยังไม่มีอะไรให้นำขึ้น",
            f"There is no website in {run.site}, so nothing can be published.",
        )
    if found.outdated:
        names = [name for name in found.outdated if name not in {_PORTAL, "assets"}]
        thai = f" ({listed(names)})" if names else ""
        _stop(
            f"เว็บไซต์ในโฟลเดอร์ {run.site} ไม่ตรงกับข้อมูลล่าสุด{thai} จึงยังไม่รวมไฟล์",
            f"The website in {run.site} is not as the data is now{thai}, so it was not packed.",
        )
    if not found.current:
        all_of_them = listed((*found.kept, *found.lacking))
        _stop(
            f"ข้อมูลของทุกหน่วยงานมีข้อที่ต้องแก้ ({all_of_them}) จึงยังไม่รวมไฟล์",
            f"The data of every agency has errors ({all_of_them}), so nothing was packed.",
        )
    return found


def _tell_left(run: Settings, found: Standing) -> None:
    """Say which agencies are not in it as their data is, and what to do."""
    for names, thai, english in (
        (found.kept, "จึงรวมหน้าเว็บชุดเดิมของหน่วยงานนี้", "its last good pages are packed"),
        (found.lacking, "จึงยังไม่มีหน้าของหน่วยงานนี้ในชุดนี้", "it has no pages in this one"),
    ):
        for name in names:
            where = "" if run.data == Path("data") else f' --data "{run.data}"'
            check = by(f"check --agency {name}{where}", "check")
            say(
                f"ควรตรวจสอบ: ข้อมูลของ {name} มีข้อที่ต้องแก้ {thai} หน่วยงานอื่นเป็นปัจจุบัน"
                f" แก้ไข: ตรวจ{check.th} แก้ตามที่บอก สร้างเว็บไซต์ แล้วรวมเป็นไฟล์อีกครั้ง",
                f"Look at this: the data of {name} has errors, so {english}; all others are up to"
                f" date. Fix: {check.en}, mend what it tells, then build and publish again",
                to_errors=True,
            )


def _tell_recorded(run: Settings, new: int) -> None:
    if new:
        file = run.data / "published.csv"
        say(
            f"จดที่อยู่ใหม่ {new} แห่งไว้ใน {file} เก็บไฟล์นี้ไว้กับข้อมูลเสมอ การตรวจจะเตือนเมื่อที่อยู่ใดจะหายไป",
            f"Wrote {new} new addresses into {file}: keep it with the data, so that a check can"
            " warn of addresses that would vanish",
        )


def _stop(thai: str, english: str) -> NoReturn:
    if in_menu():
        say(
            f"{thai} แก้ไข: เลือกข้อ “สร้างเว็บไซต์” ให้เสร็จโดยไม่มีข้อที่ต้องแก้ แล้วเลือกข้อนี้อีกครั้ง",
            f"{english} Fix: “make the website” until nothing is to be mended, then this again",
            to_errors=True,
        )
        sys.exit(1)
    command = f"{START} build"
    say(
        f"{thai} แก้ไข: สั่ง {command} ให้เสร็จโดยไม่มีข้อที่ต้องแก้ แล้วสั่ง publish อีกครั้ง"
        " (หากสร้างด้วย --as-of ให้ใส่วันเดียวกัน)",
        f"{english} Fix: run {command} until nothing is to be mended, then publish again"
        " (with the same --as-of, if it was built with one)",
        to_errors=True,
    )
    sys.exit(1)


def _tell_changes(site: Path, before: Manifest, manifest: Manifest) -> None:
    from generator.build.publishing import Changes

    changes = Changes.between(before, manifest)
    if not changes.any:
        say("ไม่มีไฟล์ใดเปลี่ยนจากชุดก่อน", "No file has changed since the last one")
    _tell_paths("เพิ่ม", "Added", changes.added, site)
    _tell_paths("เปลี่ยน", "Changed", changes.changed, site)
    _tell_paths("ไม่มีแล้ว", "Gone", changes.removed, site)
    gone = [path for path in changes.removed if path.endswith("index.html")]
    if gone:
        say(
            f"ควรตรวจสอบ: หน้าที่เคยเผยแพร่หายไป {len(gone)} หน้า ลิงก์และ QR code ที่ชี้มาจะเปิดไม่ได้",
            f"Look at this: {len(gone)} pages that were published are gone, and links to them fail",
        )


def _tell_paths(thai: str, english: str, paths: Sequence[str], site: Path) -> None:
    if not paths:
        return
    say(f"{thai} {len(paths)} ไฟล์", f"{english}: {len(paths)} files")
    for path in paths[:_SHOWN]:
        click.echo(f"  {_address(path, site)}")
    more = len(paths) - _SHOWN
    if more > 0:
        say(f"  และอีก {more} ไฟล์", f"  and {more} more")


def _address(path: str, site: Path) -> str:
    """Return a file of the website as the browser shows it: a page by its address and title."""
    from generator.site.titles import title_in

    if not path.endswith(_PAGE):
        return path
    address, title = f"/{path.removesuffix(_PAGE)}", title_in(site / path)
    return f"{address}  {title}" if title else address


def _tell(archive: Path, manifest: Manifest) -> None:
    from generator.thai.dates import long_date

    day = date.fromisoformat(manifest.as_of)
    count, size = len(manifest.files), archive.stat().st_size / _MB
    say(
        f"เขียน {archive} แล้ว: {count} ไฟล์ {size:.1f} MB ข้อมูล ณ วันที่ {long_date(day)}"
        f" รายการไฟล์อยู่ใน MANIFEST.json\nต่อไป: แตกไฟล์นี้บนโฮสต์ของหน่วยงาน วิธีทำอยู่ใน {_GUIDE}",
        f"Wrote {archive}: {count} files, {size:.1f} MB, as of {day}; MANIFEST.json lists them\n"
        f"Next: unpack it on the agency's host; {_GUIDE} tells how",
    )
    if manifest.url is None:
        lacks = for_reader(Wording("ยังไม่มี url ใน site.yml", "There is no url in site.yml"))
        say(
            f"{lacks.th} ใส่ที่อยู่จริงก่อนนำขึ้น มิฉะนั้นจะไม่มีป้ายและ QR code ของเว็บไซต์",
            f"{lacks.en}: without it there are no posters and no QR codes",
        )
