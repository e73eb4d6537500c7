"""Papers kept from one build to the next: to set one takes a tenth of a second and more."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from generator.files.putting import put_files


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """A folder of papers, each under the hash of all it is made from.

    Attributes:
        folder: holds nothing else; made when the first paper comes.
        used: names of the papers that were asked for.
    """

    folder: Path
    used: set[str] = field(default_factory=set)

    def paper(self, made_from: bytes, make: Callable[[], bytes]) -> bytes:
        """Return the paper made from that before, or a new one."""
        name = f"{hashlib.sha256(made_from).hexdigest()}.pdf"
        path = self.folder / name
        self.used.add(name)
        if path.is_file():
            return path.read_bytes()
        paper = make()
        self.folder.mkdir(parents=True, exist_ok=True)
        put_files(self.folder, {name: paper})  # a build that is stopped leaves no half of a paper
        return paper

    def clear(self) -> None:
        """Throw away what nobody asked for."""
        for path in self.folder.glob("*"):
            if path.name not in self.used:
                path.unlink()
