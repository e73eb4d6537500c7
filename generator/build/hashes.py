"""Hashes of contents: of texts, of files, and of folders with all that is in them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path


def hash_of(*parts: str | bytes) -> str:
    """Return the hash of parts, whatever they hold."""
    found = hashlib.sha256()
    for part in parts:
        content = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
        found.update(b"%d:" % len(content))
        found.update(content)
    return found.hexdigest()


def hash_of_files(*places: Path) -> str:
    """Return the hash of files, and of all files in folders, with their names.

    A file that cannot be read has the hash of the reason why. What hidden files hold, and what
    Office puts beside a file that is open, does not count.
    """
    return hash_of(*(part for place in places for part in _parts(place)))


def content_of(entries: Iterable[Path]) -> str:
    """Return the hash of files and folders side by side."""
    return hash_of(*(part for one in sorted(entries) for part in (one.name, hash_of_files(one))))


def _parts(place: Path) -> Iterator[str | bytes]:
    if place.is_file():
        yield from (".", _digest(str(place)))
    else:
        for name in sorted(_names(str(place), "", ())):
            yield from (name, _digest(f"{place}/{name}"))
    yield ";"


def _digest(file: str) -> bytes:
    try:
        with open(file, "rb", buffering=0) as opened:  # noqa: PTH123 - there are thousands
            return hashlib.sha256(opened.read()).digest()
    except OSError as error:
        return f"unreadable: {error.errno}".encode()


def _names(folder: str, below: str, above: tuple[str, ...]) -> Iterator[str]:
    """Yield the files in a folder, also where a folder is only a link to another.

    Args:
        folder: where to look; what is none holds nothing.
        below: its name from the folder that was asked for, with a slash at its end; empty for that.
        above: the folders it is in.
    """
    try:
        entries = list(os.scandir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in entries:
        if entry.name.startswith((".", "~$")) or entry.name.endswith(".pyc"):
            continue
        name = f"{below}{entry.name}"
        if _is_folder(entry):
            if not (entry.is_symlink() and _is_in(entry.path, (*above, folder))):
                yield from _names(entry.path, f"{name}/", (*above, folder))
        elif not entry.is_symlink() or os.path.isfile(entry.path):  # noqa: PTH113 - a text
            yield name


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself
        return False


def _is_in(link: str, folders: Iterable[str]) -> bool:
    """Return whether a link leads to a folder that it is in itself: there would be no end."""
    return os.path.realpath(link) in {os.path.realpath(folder) for folder in folders}
