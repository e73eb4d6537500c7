"""Where the files of a workbook stand, in the year's folder or above it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Final

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


def depth_of(name: str) -> int:
    """Return how many folders a file stands in, from that of the data on: 3 in a year's folder."""
    return 3 - _ABOVE.get(name, 0)
