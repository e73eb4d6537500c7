"""What the reader of cells does not tell: formulas never worked out, errors, percents, far cells.

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
from xml.parsers import expat

_LARGEST: Final = 60 * 1024 * 1024  # of all parts unpacked
_MOST_PARTS: Final = 3000
MOST_ROWS: Final = 5_000
MOST_COLUMNS: Final = 120
_REF: Final = re.compile("([A-Z]{1,3})([0-9]{1,7})")
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STYLES: Final = "xl/styles.xml"
_PERCENTS: Final = frozenset({"9", "10"})  # formats that Excel knows without their being named
_NO_SIGN: Final = re.compile(r'"[^"]*"|\\.|_.')  # in the code of a format: printed as it is
_CHUNK: Final = 1 << 16
_LONGEST_VALUE: Final = 100

BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    ET.ParseError,
    expat.ExpatError,
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
        percents: cells whose number is shown as percent: 0.5 as ``50%``.
    """

    last_row: int = -1
    last_column: int = -1
    formulas: set[tuple[int, int]] = field(default_factory=set)
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    percents: set[tuple[int, int]] = field(default_factory=set)

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
        styles = _percent_styles(package) if _STYLES in names else frozenset()
        sheets = [(name, part) for name, part in _sheets(package) if part in names]
        return {name: _sheet(package, part, styles) for name, part in sheets}


def _percent_styles(package: zipfile.ZipFile) -> frozenset[str]:
    """Return the numbers of the styles of cells that show percents."""
    root = ET.fromstring(_read(package, _STYLES))  # noqa: S314 - as below
    own = {
        one.get("numFmtId")
        for one in root.iter()
        if one.tag.endswith("}numFmt") and "%" in _NO_SIGN.sub("", one.get("formatCode", ""))
    }
    styles = next((one for one in root if one.tag.endswith("}cellXfs")), ())
    return frozenset(
        str(at) for at, one in enumerate(styles) if one.get("numFmtId") in own | _PERCENTS
    )


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


def _sheet(package: zipfile.ZipFile, name: str, percents: frozenset[str]) -> SheetScan:
    """Return what a sheet holds, looked at piece by piece; no tree is kept of it."""
    look = _Look(percents)
    parser = expat.ParserCreate()
    parser.StartElementHandler = look.start
    parser.EndElementHandler = look.end
    parser.CharacterDataHandler = look.text
    unpacked = 0
    with package.open(name) as part:
        while chunk := part.read(_CHUNK):
            unpacked += len(chunk)
            if unpacked > _LARGEST:
                raise ValueError("too large")
            parser.Parse(chunk)
    parser.Parse(b"", True)  # noqa: FBT003 - the parser's own way to say that this was all
    return look.found


@dataclass(slots=True)
class _Look:
    """Takes the events of a sheet's XML, cell by cell."""

    percents: frozenset[str]
    found: SheetScan = field(default_factory=SheetScan)
    cell: Mapping[str, str] | None = None
    parts: set[str] = field(default_factory=set)
    inside: str = ""
    value: str = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element."""
        name = tag.rpartition(":")[2]
        if name == "c":
            self.cell, self.parts, self.value = attributes, set(), ""
        elif self.cell is not None:
            self.parts.add(name)
            self.inside = name

    def text(self, text: str) -> None:
        """Take text; of values only, and no more than can matter."""
        if self.inside == "v" and self.cell is not None and len(self.value) < _LONGEST_VALUE:
            self.value += text

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        self.inside = ""
        if tag.rpartition(":")[2] != "c" or self.cell is None:
            return
        cell, self.cell = self.cell, None
        place = _REF.fullmatch(cell.get("r", ""))
        if not self.parts or place is None:
            return
        found, row, column = self.found, int(place[2]) - 1, _column(place[1])
        found.last_row = max(found.last_row, row)
        found.last_column = max(found.last_column, column)
        if cell.get("t") == "e":
            found.errors[row, column] = self.value
        elif "f" in self.parts and not self.value and cell.get("t") != "str":
            found.formulas.add((row, column))
        elif cell.get("s") in self.percents and cell.get("t", "n") == "n":
            found.percents.add((row, column))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
