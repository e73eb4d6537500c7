"""The two drafts as texts, and how they come into a folder: whole, and over nothing."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.drafting.analysis import analysis_text
from generator.drafting.basis import Basis
from generator.drafting.measures import measures_text

ANALYSIS: Final = "analysis.yml"
MEASURES: Final = "measures.yml"
NAMES: Final = (ANALYSIS, MEASURES)

_WRITERS: Final = {ANALYSIS: analysis_text, MEASURES: measures_text}


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A file to be written.

    Attributes:
        text: what stands in it.
        places: how many places the officer has to fill in.
    """

    text: str
    places: int


def drafts(basis: Basis, names: Iterable[str] = NAMES) -> dict[str, Draft]:
    """Return file name -> draft, of the files that are asked for."""
    made = {name: _WRITERS[name](basis) for name in names}
    return {name: Draft(text=str(text), places=text.empty) for name, text in made.items()}


def write_new(folder: Path, texts: Mapping[str, str]) -> None:
    """Write files that are not there yet; whatever happens, none is there in part.

    Args:
        folder: made when it is not there.
        texts: file name -> text.

    Raises:
        FileExistsError: one of the files is there; those before it in order were written.
        OSError: the folder cannot be written.
    """
    is_new = not folder.is_dir()
    # Names with a dot are not data: what a killed run leaves behind is never read.
    parts = {name: folder / f".{name}.part" for name in texts}
    folder.mkdir(exist_ok=True)
    try:
        for name, text in texts.items():
            parts[name].unlink(missing_ok=True)
            parts[name].write_text(text, encoding="utf-8", newline="\n")
        for name in texts:
            _put(parts[name], folder / name)
    finally:
        for part in parts.values():
            with suppress(OSError):  # what went wrong before is what must be told
                part.unlink(missing_ok=True)
        if is_new:
            with suppress(OSError):  # a folder with a file in it stays
                folder.rmdir()


def _put(part: Path, path: Path) -> None:
    """Give a file its name, unless something has that name."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:  # a drive without second names, such as a memory stick
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        part.rename(path)
