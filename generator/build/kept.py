"""What is kept from one build to the next, each part under the hash of all it was made from."""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.failure import output_errors

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
