"""What changed in folders since one last looked, told once it has been written to its end.

The folders are looked through again and again, which works everywhere; the notices of the system
do not reach from a network drive.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

_OF_EDITORS: Final = (".", "_", "~", "#")
_UNFINISHED: Final = ("~", ".bak", ".crdownload", ".part", ".swp", ".tmp")
_DEEPEST: Final = 12  # a folder linked into itself has no end


class Stamp(NamedTuple):
    """What is another when a file was saved."""

    modified: int
    size: int
    inode: int  # a new one after saving by renaming; Windows does not tell it here


Look = Mapping[Path, Stamp]
"""Every file that counts, as it is at one moment."""


class Watch:
    """Some files and folders, and how they were when their changes were last told."""

    def __init__(self, roots: Sequence[Path]) -> None:
        self._roots = roots
        self._told = self._seen = look(roots)

    @property
    def is_settling(self) -> bool:
        """Whether something has changed that is not told yet."""
        return self._seen != self._told

    def changes(self) -> frozenset[Path]:
        """Return the files that came, went or changed since they were last told.

        None are told while one of them still changes: two looks must agree, so that no file is
        read that is half written.
        """
        now = look(self._roots)
        before, self._seen = self._seen, now
        if now != before:
            return frozenset()
        changed = differences(self._told, now)
        self._told = now
        return changed


def differences(before: Look, after: Look) -> frozenset[Path]:
    """Return the files that are not in both as they are in the other."""
    both = before.keys() | after.keys()
    return frozenset(path for path in both if before.get(path) != after.get(path))


def look(roots: Sequence[Path]) -> Look:
    """Return the files at and below the roots; what is not there or cannot be seen is left out."""
    found: dict[Path, Stamp] = {}
    for root in roots:
        if root.is_dir():
            found.update(_files(root, _DEEPEST))
        else:
            found.update(_stamped(root, root))
    return found


def is_watched(name: str, *, folder: bool) -> bool:
    """Return whether a name is not that of a hidden, unread, temporary or half-written file.

    Excel and vim write into a file without an ending first and rename it when it is whole.
    """
    if name.startswith(_OF_EDITORS):
        return False
    return folder or ("." in name and not name.lower().endswith(_UNFINISHED))


def _files(folder: Path, depth: int) -> Iterator[tuple[Path, Stamp]]:
    try:
        with os.scandir(folder) as listed:
            entries = list(listed)
    except OSError:
        return
    for entry in entries:
        is_folder = _is_folder(entry)
        if not is_watched(entry.name, folder=is_folder):
            continue
        path = folder / entry.name
        if not is_folder:
            yield from _stamped(path, entry)
        elif depth:
            yield from _files(path, depth - 1)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _stamped(path: Path, entry: Path | os.DirEntry[str]) -> Iterator[tuple[Path, Stamp]]:
    try:
        status = entry.stat()
    except OSError:  # gone since it was listed
        return
    yield path, Stamp(status.st_mtime_ns, status.st_size, status.st_ino)
