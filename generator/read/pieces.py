"""The texts of a folder as they are typed, each with its place, whatever they mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.files.csv_file import records
from generator.files.source import Source, decode
from generator.findings import Place
from generator.read.folders import is_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A file as it is typed.

    Attributes:
        file: its path as findings show it.
        text: all of it; with line feeds only.
    """

    file: str
    text: str

    def pieces(self) -> Iterator[tuple[Place, str]]:
        """Yield the cells of a table, the lines of any other file; remarks of YAML are none."""
        if self.file.endswith(".csv"):
            for line, cells in records(Source(file=self.file, text=self.text), []):
                for number, cell in enumerate(cells, start=1):
                    yield Place(self.file, line, number), cell
            return
        for number, text in enumerate(self.text.split("\n"), start=1):
            if not (self.file.endswith(".yml") and text.lstrip().startswith("#")):
                yield Place(self.file, number), text


def typed_files(folder: Path, file: str, endings: tuple[str, ...]) -> Iterator[Typed]:
    """Yield the files that can be read as text, in order; none that begin with ``_`` or a dot.

    Args:
        folder: with all folders in it.
        file: its path as findings show it.
        endings: of the files wanted: ``.yml``.
    """
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        name = f"{file}/{path.name}"
        if path.name.startswith((".", "_")):
            continue
        if path.is_dir():
            yield from typed_files(path, name, endings)
        elif path.suffix in endings:
            typed = read_typed(path, name)
            if typed:
                yield typed


def read_typed(path: Path, file: str) -> Typed | None:
    """Return a file as it is typed; None where it cannot be read as text."""
    if not is_file(path):  # a pipe would wait for ever
        return None
    try:
        text = decode(path.read_bytes())
    except OSError:
        return None
    if text is None:
        return None
    return Typed(file=file, text=text.replace("\r\n", "\n").replace("\r", "\n"))
