"""Finished runs -> the website: each is put into its place as a whole, or not at all.

    site/
      .prongsai     notice of this program, and the list of what the site at the root put here
      assets/       style sheets and pictures, once for all sites
      <slug>/       one agency
      index.html …  the site at the root
      .swap/        only while this module is at work:
        new/        what comes; afterwards what it took the place of
        old/        what stood where something new comes, where places cannot be exchanged
        gone/       what nothing takes the place of

Everything goes through `.swap/`, which is on the drive of the website, so that putting something
into its place is one exchange of two names. At any moment, also when the process is killed there,
each agency and each entry of the root is the last good one or the new one, complete. Where the
system has no exchange (`exchange.py`), a folder is renamed to `old/` and the new one into its
place; a run that is cut off between the two leaves the place empty, and the next one puts it back.

Nothing is linked before it is there, nor gone while it is linked: what is new comes first, then
the agencies, then the root with `index.html` last, and only then what is no longer wanted goes:
of the shared assets only when no page of before is left.
Links between the entries of one site at the root (an agency that is shown alone) are whole again
when all of them are in place.
"""

import errno
import shutil
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Final

from generator.failure import OutputError, output_errors
from generator.site.exchange import exchange
from generator.site.interrupts import interrupts_held
from generator.site.jobs import PORTAL, SiteJob
from generator.site.moving import move
from generator.site.sheets import published
from generator.site.tidying import remove_others

ASSETS: Final = "assets"
MARK: Final = ".prongsai"
SWAP: Final = ".swap"

_HOME: Final = "index.html"
_NOTICE: Final = "# Written by `python -m generator build`: changes beside this file will be lost."


def assemble(
    finished: Sequence[SiteJob],
    site: Path,
    *,
    assets: Path,
    gone: Collection[str] = (),
    current: Collection[str] = (),
) -> None:
    """Move finished runs into the website; what is not among them stays as it is.

    Args:
        finished: jobs that came out without problems; their output folders are used up.
        site: folder of the website; made when missing.
        assets: folder of the shared assets (`overrides/assets`).
        gone: names of agencies that are no longer in the data; their folders are removed.
        current: names of sites that stand there as they would be made now, and so need no other
            assets; `PORTAL` for the one at the root.

    Raises:
        OutputError: the website cannot be written, or the folder holds something else.
    """
    with interrupts_held(), output_errors(site):
        _claim(site)
        _recover(site)
        try:
            _place_all(finished, site, assets, gone, frozenset(current))
        finally:
            _recover(site)


def agencies_in(site: Path) -> frozenset[str]:
    """Return the names of the agencies that stand in the website now, or will when it is mended."""
    if not (site / MARK).is_file():
        return frozenset()
    at_root = {ASSETS, *_read_mark(site / MARK)}
    homes = (*site.glob(f"[!.]*/{_HOME}"), *site.glob(f"{SWAP}/old/*/{_HOME}"))
    return frozenset(home.parent.name for home in homes) - at_root


def is_settled(site: Path, assets: Path, *, pages_of_before: bool = False) -> bool:
    """Return whether nothing is left to do of before: no `.swap/`, and the assets as they are.

    Args:
        site: folder of the website.
        assets: folder of the shared assets.
        pages_of_before: whether some pages stay as they were and may need further assets.
    """
    there, shared = _contents(site / ASSETS), published(assets)
    is_right = shared.items() <= there.items() if pages_of_before else there == shared
    return is_right and not (site / SWAP).exists()


def root_entries(site: Path) -> tuple[Path, ...]:
    """Return the files and folders of the site at the root, as they stand in the website."""
    mark = site / MARK
    names = _read_mark(mark) if mark.is_file() else ()
    return tuple(site / name for name in names if (site / name).exists())


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
        if not (site / entry.name).exists():
            move(entry, site / entry.name)
    shutil.rmtree(swap)


def _place_all(
    finished: Sequence[SiteJob],
    site: Path,
    assets: Path,
    gone: Collection[str],
    current: frozenset[str],
) -> None:
    for folder in ("new", "old", "gone"):
        (site / SWAP / folder).mkdir(parents=True)
    agencies = {job.name: job.output for job in finished if not job.is_root}
    at_root = {
        entry.name: entry for job in finished if job.is_root for entry in job.output.iterdir()
    }
    before = _read_mark(site / MARK)
    # Where the root is not among the finished it stays; a run that was cut off may have put away
    # what its list still names.
    entries = at_root.keys() or {name for name in before if (site / name).exists()}
    shared = published(assets)
    _place_assets(site, shared)
    _put_mark(site, entries | before)  # both are ours until all is done
    for name in _in_turn(site, agencies, at_root):
        _place((agencies | at_root)[name], site, name)
    for name in sorted({*gone, *(before - entries)}):
        _put_away(site, name, "gone")
    _put_mark(site, entries)
    root_is_new = at_root.keys() >= entries or PORTAL in current
    if root_is_new and agencies.keys() | current >= agencies_in(site):
        # Pages that stay as they were would look for theirs.
        remove_others(site / ASSETS, {site / ASSETS / name for name in shared})


def _in_turn(site: Path, agencies: Collection[str], at_root: Collection[str]) -> tuple[str, ...]:
    """Return the names in the order of their coming: none before what it may link to."""
    there = {entry.name for entry in site.iterdir()}
    new = (name for names in (at_root, agencies) for name in sorted(set(names) - there))
    known = (name for names in (agencies, at_root) for name in sorted(there.intersection(names)))
    return tuple(sorted((*new, *known), key=lambda name: name == _HOME))


def _place_assets(site: Path, shared: Mapping[Path, bytes]) -> None:
    """Put the shared assets in place, beside them those that pages of before may use."""
    place, coming = site / ASSETS, site / SWAP / "new" / ASSETS
    there = _contents(place)
    together = {**there, **shared}
    if together == there:
        return
    for name, content in together.items():
        (coming / name).parent.mkdir(parents=True, exist_ok=True)
        _write(coming / name, content)
    _swap_in(site, ASSETS)


def _write(target: Path, content: bytes) -> None:
    """Write a file; unlike `write_bytes` alone it says which one failed."""
    try:
        target.write_bytes(content)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(target)) from error


def _contents(folder: Path) -> dict[Path, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder): path.read_bytes() for path in files}


def _place(finished: Path, site: Path, name: str) -> None:
    coming = site / SWAP / "new" / name
    try:
        move(finished, coming)
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
        move(coming, place)
    elif not (place.exists() and exchange(coming, place)):
        _put_away(site, name, "old")
        move(coming, place)


def _put_away(site: Path, name: str, folder: str) -> None:
    place = site / name
    if place.exists():
        move(place, site / SWAP / folder / name)


def _read_mark(mark: Path) -> frozenset[str]:
    lines = mark.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _put_mark(site: Path, entries: Collection[str]) -> None:
    coming = site / SWAP / "new" / MARK
    _write_mark(coming, entries)
    move(coming, site / MARK)


def _write_mark(mark: Path, entries: Collection[str]) -> None:
    text = "\n".join((_NOTICE, *sorted(entries), ""))
    mark.write_text(text, encoding="utf-8", newline="\n")
