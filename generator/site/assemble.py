"""Finished runs -> the website: each is moved into its place as a whole, or not at all.

    site/
      .prongsai     notice of this program, and the list of what the site at the root put here
      assets/       style sheets and pictures, once for all sites
      <slug>/       one agency
      index.html …  the site at the root
      .swap/        only while this module is at work:
        new/        what comes
        old/        what stood where something new comes
        gone/       what nothing takes the place of

Everything goes through `.swap/`, which is on the drive of the website, so that putting something
into its place is renaming it. At any moment a folder of the website stands in its place or in
`old/`, complete; when a run is cut off between the two, the next one puts it back.
"""

import errno
import shutil
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Final

from generator.site.interrupts import interrupts_held
from generator.site.jobs import SiteJob
from generator.site.output import OutputError, output_errors

ASSETS: Final = "assets"
MARK: Final = ".prongsai"
SWAP: Final = ".swap"

_NOTICE: Final = "# Written by `python -m generator build`: changes beside this file will be lost."


def assemble(
    finished: Sequence[SiteJob], site: Path, *, assets: Path, gone: Collection[str] = ()
) -> None:
    """Move finished runs into the website; what is not among them stays as it is.

    Args:
        finished: jobs that came out without problems; their output folders are used up.
        site: folder of the website; made when missing.
        assets: folder of the shared assets (`overrides/assets`).
        gone: names of agencies that are no longer in the data; their folders are removed.

    Raises:
        OutputError: the website cannot be written, or the folder holds something else.
    """
    with interrupts_held(), output_errors(site):
        _claim(site)
        _recover(site)
        try:
            _place_all(finished, site, assets)
            for name in sorted(gone):
                _put_away(site, name, "gone")
        finally:
            _recover(site)


def agencies_in(site: Path) -> frozenset[str]:
    """Return the names of the agencies that stand in the website now."""
    if not (site / MARK).is_file():
        return frozenset()
    at_root = {ASSETS, *_read_mark(site / MARK)}
    folders = (path.parent.name for path in site.glob("[!.]*/index.html"))
    return frozenset(folders) - at_root


def _claim(site: Path) -> None:
    """Make the folder ours, unless somebody else's files are in it: they would be lost."""
    site.mkdir(parents=True, exist_ok=True)
    mark = site / MARK
    if mark.exists():
        return
    if any(site.iterdir()):
        raise OutputError(
            f"โฟลเดอร์ {site} มีไฟล์ที่โปรแกรมนี้ไม่ได้สร้าง จึงไม่เขียนทับ"
            " แก้ไข: เลือกโฟลเดอร์ว่าง หรือย้ายไฟล์เหล่านั้นออกก่อน",
            f"the folder {site} holds files that are not of this program and stays as it is."
            " Fix: choose an empty folder, or move those files away",
        )
    _write_mark(mark, frozenset())


def _recover(site: Path) -> None:
    """Put back what was set aside and never replaced, and leave no `.swap/`."""
    swap = site / SWAP
    if not swap.exists():
        return
    old = swap / "old"
    for entry in old.iterdir() if old.exists() else ():
        place = site / entry.name
        if not place.exists():
            entry.rename(place)
    shutil.rmtree(swap)


def _place_all(finished: Sequence[SiteJob], site: Path, assets: Path) -> None:
    for folder in ("new", "old", "gone"):
        (site / SWAP / folder).mkdir(parents=True)
    _copy(assets, site / SWAP / "new" / ASSETS)
    _swap_in(site, ASSETS)
    # The root last: what it links to is there when it comes.
    for job in sorted(finished, key=lambda job: (job.is_root, job.name)):
        if job.is_root:
            _place_root(job, site)
        else:
            _place(job.output, site, job.name)


def _place_root(job: SiteJob, site: Path) -> None:
    """Put the site at the root entry by entry, for the agencies stand among its pages."""
    entries = {entry.name for entry in job.output.iterdir()}
    mark, coming_mark = site / MARK, site / SWAP / "new" / MARK
    before = _read_mark(mark)
    _write_mark(coming_mark, entries | before)  # both are ours until all is done
    coming_mark.replace(mark)
    for name in sorted(entries):
        _place(job.output / name, site, name)
    for name in sorted(before - entries):
        _put_away(site, name, "gone")
    _write_mark(coming_mark, entries)
    coming_mark.replace(mark)


def _place(finished: Path, site: Path, name: str) -> None:
    coming = site / SWAP / "new" / name
    try:
        finished.rename(coming)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _copy(finished, coming)  # the website is on another drive
    _swap_in(site, name)


def _copy(source: Path, target: Path) -> None:
    """Copy a file or folder; unlike `shutil.copytree` it says which file failed, and why."""
    if source.is_file():
        shutil.copyfile(source, target)
        return
    target.mkdir()
    for entry in sorted(source.iterdir()):
        _copy(entry, target / entry.name)


def _swap_in(site: Path, name: str) -> None:
    """Put `.swap/new/<name>` into its place."""
    coming, place = site / SWAP / "new" / name, site / name
    if coming.is_file() and place.is_file():
        coming.replace(place)  # at once, with no moment between
        return
    _put_away(site, name, "old")
    coming.rename(place)


def _put_away(site: Path, name: str, folder: str) -> None:
    place = site / name
    if place.exists():
        place.rename(site / SWAP / folder / name)


def _read_mark(mark: Path) -> frozenset[str]:
    lines = mark.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _write_mark(mark: Path, entries: Collection[str]) -> None:
    text = "\n".join((_NOTICE, *sorted(entries), ""))
    mark.write_text(text, encoding="utf-8", newline="\n")
