"""What the reader of cells does not tell: formulas never worked out, errors, far-away cells.

An ``.xlsx`` file is a zip of XML parts; only what a guard needs is looked at.
"""

from __future__ import annotations

import io
import lzma
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final
from xml.etree import ElementTree as ET

_LARGEST: Final = 100 * 1024 * 1024  # of all parts unpacked
_MOST_PARTS: Final = 3000
MOST_ROWS: Final = 5_000
MOST_COLUMNS: Final = 120
_REF: Final = re.compile("([A-Z]{1,3})([0-9]{1,7})")
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CHUNK: Final = 1 << 16

BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    ET.ParseError,
    EOFError,
    KeyError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,  # a part with a password
    ValueError,
)
"""What a zip file, or the XML in it, raises when it is damaged."""


@dataclass(slots=True)
class SheetScan:
    """What one sheet holds besides its values.

    Attributes:
        last_row: the lowest row that holds something, from 0; -1 where none does.
        last_column: the column furthest right that does.
        formulas: cells whose formula has no value.
        errors: cells whose value is an error: ``#REF!``.
    """

    last_row: int = -1
    last_column: int = -1
    formulas: set[tuple[int, int]] = field(default_factory=set)
    errors: dict[tuple[int, int], str] = field(default_factory=dict)

    @property
    def is_too_large(self) -> bool:
        """Whether a cell lies so far away that the sheet cannot be one of ours."""
        return self.last_row >= MOST_ROWS or self.last_column >= MOST_COLUMNS


def scan(raw: bytes) -> Mapping[str, SheetScan]:
    """Return name of sheet -> what it holds.

    Raises:
        ValueError: the file is too large, unpacked.
        Exception: one of ``BROKEN``: it is damaged.
    """
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        parts = package.infolist()
        if len(parts) > _MOST_PARTS or sum(one.file_size for one in parts) > _LARGEST:
            raise ValueError("too large")
        names = {one.filename for one in parts}
        return {name: _sheet(package, part) for name, part in _sheets(package) if part in names}


def _sheets(package: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Yield the name of each sheet and the part it lies in."""
    book = ET.fromstring(_read(package, "xl/workbook.xml"))  # noqa: S314 - bounded; expat refuses bombs
    relations = ET.fromstring(_read(package, "xl/_rels/workbook.xml.rels"))  # noqa: S314 - as above
    targets = {one.get("Id"): one.get("Target", "") for one in relations}
    for one in book.iter():
        if one.tag.endswith("}sheet"):
            target = targets.get(one.get(_RELATION), "")
            yield one.get("name", ""), _part(target)


def _part(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)


def _read(package: zipfile.ZipFile, name: str) -> bytes:
    with package.open(name) as part:
        read = part.read(_LARGEST + 1)
    if len(read) > _LARGEST:
        raise ValueError("too large")
    return read


def _sheet(package: zipfile.ZipFile, name: str) -> SheetScan:
    """Return what a sheet holds, looked at piece by piece."""
    found = SheetScan()
    parser: ET.XMLPullParser[ET.Element] = ET.XMLPullParser(("end",))
    unpacked = 0
    with package.open(name) as part:
        while chunk := part.read(_CHUNK):
            unpacked += len(chunk)
            if unpacked > _LARGEST:
                raise ValueError("too large")
            parser.feed(chunk)
            for event in parser.read_events():
                _look(event[-1], found)  # type: ignore[arg-type]  # the element that ended
    parser.close()
    return found


def _look(element: ET.Element, found: SheetScan) -> None:
    if element.tag.endswith("}row"):
        element.clear()
    if not element.tag.endswith("}c"):
        return
    parts = {one.tag.rpartition("}")[2]: one for one in element}
    place = _REF.fullmatch(element.get("r", ""))
    if not parts or place is None:
        return
    row, column = int(place[2]) - 1, _column(place[1])
    found.last_row, found.last_column = max(found.last_row, row), max(found.last_column, column)
    value = parts["v"].text or "" if "v" in parts else ""
    if element.get("t") == "e":
        found.errors[row, column] = value
    elif "f" in parts and not value and element.get("t") != "str":
        found.formulas.add((row, column))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
