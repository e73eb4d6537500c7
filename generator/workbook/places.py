"""Where the files of a workbook stand, in the year's folder or above it; writing all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Final

from generator.failure import ProngsaiError
from generator.workbook.putting import put_files

_ABOVE: Final[Mapping[str, int]] = {"agency.yml": 1, "site.yml": 2}
"""File -> how many folders above the year's it stands; all others stand in it."""


def folder_of(year_folder: Path, name: str) -> Path:
    """Return the folder a file stands in."""
    return year_folder.parents[_ABOVE[name] - 1] if name in _ABOVE else year_folder


def shown_file(year_folder: str, name: str) -> str:
    """Return a file as findings show it: ``data/lamphun/agency.yml``."""
    folder = PurePosixPath(year_folder)
    return str((folder.parents[_ABOVE[name] - 1] if name in _ABOVE else folder) / name)


def belongs_to_a_year(name: str) -> bool:
    """Return whether a file stands in the year's folder."""
    return name not in _ABOVE


def put_in_place(
    year_folder: Path, written: Mapping[str, bytes], before: Mapping[str, bytes | None]
) -> None:
    """Write files into their folders: all of them, or none.

    Args:
        year_folder: made when it is not there.
        written: file name -> its new bytes.
        before: the same names -> what stood there when the changes were worked out, or None.

    Raises:
        ProngsaiError: a file is no longer what it was; nothing was written.
        OSError: a folder cannot be written; what had been written is taken back.
    """
    groups: dict[Path, list[str]] = {}
    for name in written:
        groups.setdefault(folder_of(year_folder, name), []).append(name)
    done: list[tuple[Path, list[str]]] = []
    try:
        for folder, names in sorted(groups.items(), key=lambda one: len(one[0].parts)):
            put_files(folder, {name: written[name] for name in names}, before)
            done.append((folder, names))
    finally:
        if len(done) < len(groups):
            for folder, names in done:
                _take_back(folder, names, written, before)


def _take_back(
    folder: Path,
    names: Iterable[str],
    written: Mapping[str, bytes],
    before: Mapping[str, bytes | None],
) -> None:
    """Put files back as they were; the trouble that led here is told, not one on the way back."""
    for name in names:
        raw = before.get(name)
        with suppress(OSError, ProngsaiError):
            if raw is None:
                (folder / name).unlink(missing_ok=True)
            else:
                put_files(folder, {name: raw}, {name: written[name]})
