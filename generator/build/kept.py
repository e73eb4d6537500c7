"""What is kept from one build to the next, each part under the hash of all it was made from."""

from __future__ import annotations

import hashlib
import os
import pickle
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.site.output import output_errors

_NAME_OF_KEY: Final = 64  # hexadecimal digits of SHA-256


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A folder of values, each with the key it was made under.

    A key holds the hash of the whole program, so that what another version kept is never read.
    """

    folder: Path

    def value(self, name: str, key: str) -> object | None:
        """Return what was kept under a name, if it was made under that key."""
        try:
            content = self._path(name).read_bytes()
        except OSError:
            return None
        if content[:_NAME_OF_KEY] != key.encode():
            return None
        try:
            value: object = pickle.loads(content[_NAME_OF_KEY:])  # noqa: S301 - our own folder
        except (pickle.UnpicklingError, EOFError, ValueError):
            return None  # cut short
        return value

    def keep(self, name: str, key: str, value: object) -> None:
        """Keep a value in the place of what was kept under that name.

        Raises:
            OutputError: it cannot be written.
        """
        path = self._path(name)
        with output_errors(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            coming = path.with_suffix(".new")
            coming.write_bytes(key.encode() + pickle.dumps(value, pickle.HIGHEST_PROTOCOL))
            coming.replace(path)  # a build that is stopped leaves no half of it

    def forget_others(self, names: Iterable[str]) -> None:
        """Forget everything but what is kept under these names."""
        known = {self._path(name) for name in names}
        with output_errors(self.folder):
            for path in self.folder.glob("*"):
                if path not in known:
                    path.unlink()

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.kept"


def hash_of(*parts: str | bytes) -> str:
    """Return the hash of parts, whatever they hold."""
    found = hashlib.sha256()
    for part in parts:
        content = part.encode() if isinstance(part, str) else part
        found.update(f"{len(content)}:".encode())
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
    for path in sorted(_files(place, set())):
        yield path.relative_to(place).as_posix()
        try:
            with path.open("rb") as file:
                yield hashlib.file_digest(file, "sha256").digest()
        except OSError as error:
            yield f"unreadable: {error.errno}"
    yield ";"


def _files(place: Path, seen: set[str]) -> Iterator[Path]:
    """Yield a file, or all in a folder, also where a folder is only a link to another."""
    if place.is_file():
        yield place
        return
    real = os.path.realpath(place)
    if not place.is_dir() or real in seen:
        return
    for entry in place.iterdir():
        if not entry.name.startswith((".", "~$")) and entry.suffix != ".pyc":
            yield from _files(entry, seen | {real})
