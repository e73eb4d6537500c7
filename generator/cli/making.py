"""``build`` and ``serve``."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.findings_text import known_agencies, text_of
from generator.cli.help_pages import Spoken
from generator.cli.options import (
    agencies_option,
    as_of_option,
    data_option,
    language_option,
    site_option,
)
from generator.cli.speech import progress, say
from generator.cli.ways import by

if TYPE_CHECKING:
    from generator.build.building import Built
    from generator.preview.rebuilding import Rebuilt
    from generator.settings import Settings

_PORT = 8000


@click.command(cls=Spoken, help="สร้างเว็บไซต์ | build the website")
@data_option
@site_option
@agencies_option
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=None,
    metavar="N",
    help="จำนวนงานพร้อมกัน | processes at most",
)
@as_of_option
@language_option
def build(
    data: Path, site: Path, agencies: tuple[str, ...], jobs: int | None, as_of: date | None
) -> None:
    """Read, assess, check, write pages, run MkDocs, assemble the website."""
    from generator.build.crew import crew_for

    workers = jobs or os.cpu_count() or 1
    with crew_for(data, Path("build"), 1 if agencies else workers) as crew:
        from generator.build import building  # as long as in each of the crew
        from generator.read import slugs_in
        from generator.settings import settings

        run = settings(data=data, site=site, as_of=as_of)
        known_agencies(slugs_in(run.data), agencies)
        with progress() as advance:
            built = building.build(
                run, agencies=agencies, workers=workers, advance=advance, crew=crew
            )
    _tell(run, built)
    _tell_pages(run, built)
    _tell_warnings(built.warnings, agencies)
    sys.exit(0 if built.complete else 1)


@click.command(cls=Spoken, help="เปิดดูเว็บไซต์ในเครื่องนี้ | preview the website on this machine")
@data_option
@site_option
@click.option(
    "--port",
    type=click.IntRange(min=0, max=65535),
    default=_PORT,
    metavar="N",
    help=f"พอร์ต (ค่าเริ่มต้น {_PORT}) | port (default {_PORT})",
)
@as_of_option
@language_option
def serve(data: Path, site: Path, port: int, as_of: date | None) -> None:
    """Build the website and serve it until Ctrl-C; what changes is built and shown anew."""
    from generator.preview.rebuilding import Preview
    from generator.settings import settings
    from generator.site.live import serving

    run = settings(data=data, site=site, as_of=as_of)
    with progress() as advance:
        preview = Preview.begun(run, workers=os.cpu_count() or 1, advance=advance)
    _tell(run, preview.first)
    with serving(site, port, preview.live) as address:
        say(f"เปิดดูที่ {address} หยุดด้วย Ctrl-C", f"See {address} and stop with Ctrl-C")
        for rebuilt in preview.changes():
            _tell_rebuilt(run, rebuilt)


def _tell_rebuilt(run: Settings, rebuilt: Rebuilt) -> None:
    if rebuilt.failure:
        say(rebuilt.failure.thai, rebuilt.failure.english, to_errors=True)
    if rebuilt.built is None:
        return
    _tell_troubles(run, rebuilt.built)
    if pages := rebuilt.built.pages:
        old = {*rebuilt.built.kept, *rebuilt.built.lacking}
        made = [slug for slug in rebuilt.agencies if slug not in old]
        which = f": {', '.join(made)}" if made else ""
        say(f"สร้างใหม่แล้ว {pages} หน้า{which}", f"Built {pages} pages anew{which}")


def _tell_troubles(run: Settings, built: Built) -> None:
    if told := (*built.errors, *built.findings):
        click.echo(text_of(told, run))
    for name, problems in built.problems.items():
        say(
            f"{name}: ทำหน้าเว็บไม่สำเร็จ หรือมีลิงก์ที่ไม่มีปลายทาง",
            f"{name}: pages could not be made, or links lead nowhere",
        )
        for problem in problems:
            click.echo(f"  {problem}")
    for slug in built.kept:
        say(
            f"{slug}: ข้อมูลมีข้อที่ต้องแก้ก่อนเผยแพร่ จึงคงหน้าเว็บชุดเดิมไว้",
            f"{slug}: its data has errors, so its last good pages stay",
        )
    for slug in built.lacking:
        say(
            f"{slug}: ข้อมูลมีข้อที่ต้องแก้ก่อนเผยแพร่ จึงยังไม่มีหน้าเว็บ",
            f"{slug}: its data has errors, so it has no pages yet",
        )


def _tell_pages(run: Settings, built: Built) -> None:
    """Say how many pages were made, and how to see them."""
    if built.pages:
        see = by("serve", "look")
        say(
            f"สร้างเว็บไซต์แล้ว {built.pages} หน้า อยู่ในโฟลเดอร์ {run.site} เปิดดู{see.th}",
            f"Built {built.pages} pages into {run.site}. See them: {see.en}",
        )
    if built.unchanged and built.complete and not built.pages:
        say(
            f"ไม่มีอะไรเปลี่ยน เว็บไซต์ในโฟลเดอร์ {run.site} ทั้ง {built.unchanged} หน้าเป็นปัจจุบันแล้ว",
            f"Nothing has changed: all {built.unchanged} pages in {run.site} are up to date",
        )
    elif built.unchanged:
        say(
            f"หน้าอื่น {built.unchanged} หน้าไม่มีอะไรเปลี่ยน จึงคงไว้ตามเดิม",
            f"{built.unchanged} other pages stay as they are: nothing of theirs has changed",
        )


def _tell_warnings(count: int, agencies: tuple[str, ...]) -> None:
    """Say how many warnings there are, and how to see them; nothing where there are none."""
    if count:
        see = by(" ".join(("check", *(f"--agency {slug}" for slug in agencies))), "check")
        say(
            f"มีข้อที่ควรตรวจสอบ {count} ข้อ ดู{see.th}",
            f"Warnings: {count}. See them: {see.en}",
        )


def _tell(run: Settings, built: Built) -> None:
    _tell_troubles(run, built)
    for day in built.days:
        say(day.th, day.en)
