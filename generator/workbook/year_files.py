"""The files of a workbook as they are: their bytes, and values whose every change is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath

from generator.files.csv_file import CsvFile, read_csv
from generator.files.source import Source, open_source
from generator.files.validation import without_missing
from generator.files.yaml_file import Path, Plain, YamlFile, read_yaml
from generator.findings import Finding, Place
from generator.rules import d
from generator.workbook.places import folder_of, shown_file
from generator.workbook.sheet import ROWS

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True, kw_only=True)
class YearFile:
    """A file that the workbook holds values of.

    Attributes:
        name: ``measures.yml``.
        raw: its bytes; None where it is not there.
        text: decoded, with line feeds only.
        data: its plain values without empty keys; of a CSV file ``rows`` alone.
        columns: of a CSV file, in their order.
        places: how its values are found again; None where it is not there, or empty.
    """

    name: str
    raw: bytes | None = None
    text: str = ""
    data: Mapping[str, Plain]
    columns: tuple[str, ...] = ()
    places: YamlFile | CsvFile | None = None

    def encoded(self, text: str) -> bytes:
        """Return a text as bytes: with the line ends and the mark of the file as it was.

        A file in Windows-874 becomes UTF-8 with the mark, which Excel reads right.
        """
        raw = self.raw or b""
        if b"\r\n" in raw:
            text = text.replace("\n", "\r\n")
        marked = raw.startswith(_BOM) or not _is_utf8(raw)
        return (_BOM if marked else b"") + text.encode()


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


def read_year_file(folder: FilePath, shown: str, name: str) -> tuple[YearFile, list[Finding]]:
    """Return a file, and what keeps it from being read or changed.

    Args:
        folder: of the year.
        shown: the folder as findings show it.
        name: of the file.
    """
    path = folder_of(folder, name) / name
    empty: dict[str, Plain] = {ROWS: []} if name.endswith(".csv") else {}
    if not path.is_file():
        return YearFile(name=name, data=empty), []
    opened = open_source(path, shown_file(shown, name))
    findings = list(opened.findings)
    if opened.source is None:
        if any(one.rule is not d.EMPTY_FILE for one in findings):
            return YearFile(name=name, data=empty), findings
        return YearFile(name=name, raw=path.read_bytes(), data=empty), []
    return _parsed(name, path.read_bytes(), opened.source, findings)


def _parsed(
    name: str, raw: bytes, source: Source, findings: list[Finding]
) -> tuple[YearFile, list[Finding]]:
    if name.endswith(".csv"):
        table, found = read_csv(source)
        rows: list[Plain] = [dict(row.cells) for row in table.rows] if table else []
        columns = tuple(table.columns) if table else ()
        data: dict[str, Plain] = {ROWS: rows}
        made = YearFile(
            name=name, raw=raw, text=source.text, data=data, columns=columns, places=table
        )
    else:
        document, found = read_yaml(source)
        found = tuple(one for one in found if one.rule is not d.EMPTY_FILE)
        data = _mapping(without_missing(document.data)) if document else {}
        made = YearFile(name=name, raw=raw, text=source.text, data=data, places=document)
    findings += found
    return made, [one for one in findings if one.is_error]


def _mapping(value: Plain) -> dict[str, Plain]:
    return value if isinstance(value, dict) else {}


def read_year_files(
    folder: FilePath, shown: str, names: Iterable[str]
) -> tuple[dict[str, YearFile], list[Finding]]:
    """Return the files of a year by name, and what keeps any from being read."""
    files: dict[str, YearFile] = {}
    findings: list[Finding] = []
    for name in names:
        files[name], found = read_year_file(folder, shown, name)
        findings += found
    return files, findings


def path_at(file: YearFile, place: Place) -> Path | None:
    """Return which value, row or entry stands at a place; None where none begins there."""
    known = file.places
    if isinstance(known, YamlFile):
        at = (place.line, place.column)
        paths = [path for path, position in known.places.items() if position == at]
        paths += [path for path, position in known.keys.items() if position == at]
        return max(paths, key=len, default=None)
    if isinstance(known, CsvFile):
        columns = {number: name for name, number in known.columns.items()}
        lines = [row.line for row in known.rows]
        if place.line in lines:
            return (ROWS, lines.index(place.line), columns.get(place.column, ""))
    return None


def value_at(data: Plain, path: Path) -> Plain:
    """Return what stands at a path; None where nothing does."""
    for part in path:
        if isinstance(data, Mapping) and isinstance(part, str):
            data = data.get(part)
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            data = data[part]
        else:
            return None
    return data


def put_value(data: dict[str, Plain], path: Path, value: Plain) -> bool:
    """Put a value at a path, or take it away; return whether the file's shape allows it."""
    *above, last = path
    holder: Plain = data
    for part in above:
        if isinstance(holder, dict) and isinstance(part, str):
            holder = holder.setdefault(part, {}) if value is not None else holder.get(part)
        elif isinstance(holder, list) and isinstance(part, int):
            holder = holder[part]
    if not isinstance(holder, dict) or not isinstance(last, str):
        return value is None
    if value is None:
        holder.pop(last, None)
        if not holder and above:
            put_value(data, tuple(above), None)
    else:
        holder[last] = value
    return True
