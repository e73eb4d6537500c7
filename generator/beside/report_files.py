"""The reports that the officer has made of an agency's pages: found, and told when they are of."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final

from generator.beside.downloads import ATTACHED
from generator.pages.context import ReportFile
from generator.pages.report_links import report_names
from generator.pages.year_parts import ANALYSIS, PROGRESS

_MADE: Final = re.compile(rb"<xmp:CreateDate>(\d{4}-\d\d-\d\d)")
_CHANGED: Final = re.compile(rb"<dcterms:modified[^>]*>(\d{4}-\d\d-\d\d)")
_OF_WORD: Final = "docProps/core.xml"
# What a file that was cut short, damaged or locked raises where it is unpacked.
_DAMAGED: Final = (
    *(zipfile.BadZipFile, zlib.error, KeyError, EOFError, RuntimeError, NotImplementedError),
)


def report_paths(slug: str, years: Iterable[int], data: Path) -> dict[str, Path]:
    """Return the reports of an agency that are there, by name.

    Args:
        slug: of the agency.
        years: fiscal years, B.E.
        data: folder of the data.
    """
    names = (
        name for year in years for part in (ANALYSIS, PROGRESS) for name in report_names(part, year)
    )
    paths = {name: data / slug / ATTACHED / name for name in names}
    return {name: path for name, path in paths.items() if path.is_file()}


def report_file(path: Path) -> ReportFile:
    """Return the size of a report, and its day as the file tells it.

    The time at which a file was put into a folder says nothing: every copy has its own.
    """
    content = path.read_bytes()
    told = (_MADE if path.suffix == ".pdf" else _CHANGED).search(properties_of(path, content))
    return ReportFile(size=len(content), dated=_day(told[1].decode()) if told else None)


def properties_of(path: Path, content: bytes) -> bytes:
    """Return what a report tells of itself, with whatever stands around it."""
    if path.suffix == ".pdf":
        return content
    try:
        with zipfile.ZipFile(path) as packed:
            return packed.read(_OF_WORD)
    except _DAMAGED:
        return b""


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
