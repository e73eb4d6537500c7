"""Tables to be downloaded, as a page lists them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.pages.context import Download
from generator.pages.head import Link
from generator.pages.links import Href
from generator.pages.numerals import Numerals

_KB: Final = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table, by its name in the files."""

    name: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownDownload:
    """A table.

    Attributes:
        rows: how many, in words.
        files: one for each kind, called by kind and size.
    """

    title: str
    rows: str
    files: tuple[Link, ...]
    columns: tuple[Column, ...]


def shown_download(download: Download, numerals: Numerals) -> ShownDownload:
    """Return a table as it is listed on the page in whose folder its files stand."""
    return ShownDownload(
        title=download.title,
        rows=f"{numerals.count(download.rows)} แถว",
        files=tuple(
            Link(
                title=f"{ending.upper()} {size_in_words(size, numerals)}",
                href=Href(f"{download.path}.{ending}"),
            )
            for ending, size in download.sizes.items()
        ),
        columns=tuple(
            Column(name=name, meaning=meaning) for name, meaning in download.columns.items()
        ),
    )


def size_in_words(size: int, numerals: Numerals) -> str:
    """Return the size of a file, never less than it is: ``2 KB``."""
    return f"{numerals.count(-(-size // _KB))} KB"
