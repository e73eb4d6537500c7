"""Merged values -> new texts of the files, held against the project's own reader."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path as FilePath
from typing import Final

from generator.files.yaml_file import Path, Plain
from generator.findings import Finding, Place, Value, Wording
from generator.read.agency import read_agency
from generator.read.folders import open_folder
from generator.read.shared import SITE_FILE, Shared, read_site
from generator.rules import workbook_d
from generator.rules.labels import label
from generator.workbook.changes import Merged
from generator.workbook.csv_edit import TargetRow, edited_table, new_table
from generator.workbook.filled import Files
from generator.workbook.kinds import Kind
from generator.workbook.places import belongs_to_a_year, folder_of, shown_file
from generator.workbook.sheet import GROUP, POSITION, ROWS
from generator.workbook.sheets import CSV_TABLES, keys_in_order
from generator.workbook.typed_rows import called
from generator.workbook.yaml_edit import edited
from generator.workbook.yaml_render import document
from generator.workbook.year_files import YearFile, path_at, read_year_file

_PLACE: Final = re.compile(r"(?P<file>\S+):(?P<line>\d+):(?P<column>\d+)")
_TITLES: Final[Mapping[str, str]] = {
    "result.yml": "ผลการประเมิน",
    "recommendations.yml": "ข้อเสนอแนะของผู้ประเมินต่อผลการประเมิน",
    "analysis.yml": "การวิเคราะห์ผลการประเมินของปีก่อน",
    "measures.yml": "มาตรการ",
    "eit.yml": "แบบวัด EIT",
    "documents.yml": "เอกสาร",
    "approval.yml": "การเสนอและให้ความเห็นชอบ",
    "agency.yml": "ข้อมูลหน่วยงาน",
    "site.yml": "ข้อมูลของเว็บไซต์ทั้งหมด",
}


def new_texts(files: Files, merged: Merged, year: int) -> tuple[dict[str, bytes], list[Finding]]:
    """Return file -> its new bytes, of those that change; and the files that cannot be changed."""
    written: dict[str, bytes] = {}
    findings = []
    for name, file in files.items():
        data = merged.data[name]
        old_rows = merged.old_rows.get(name)
        same_rows = old_rows is None or old_rows == list(range(len(old_rows)))
        if data == dict(file.data) and same_rows:
            continue
        text = (
            _table_text(file, data, old_rows) if name.endswith(".csv") else _yaml(file, data, year)
        )
        if text is None:
            values = {"found": name}
            findings.append(Finding(rule=workbook_d.NOT_CHANGED, place=Place(name), values=values))
        else:
            written[name] = file.encoded(text)
    return written, findings


def _table_text(file: YearFile, data: Mapping[str, Plain], old: list[int | None] | None) -> str:
    rows = data[ROWS] if isinstance(data[ROWS], list) else []
    numbers = old if old is not None else list(range(len(rows)))
    targets = [
        TargetRow(number, {key: str(value) for key, value in row.items()})
        for number, row in zip(numbers, rows, strict=True)
        if isinstance(row, dict)
    ]
    columns = [
        one.key
        for one in CSV_TABLES[file.name].columns
        if one.kind is not Kind.SHOWN and one.key not in (GROUP, POSITION)
    ]
    if file.columns:
        return edited_table(file.text, columns, targets)
    return new_table(columns, targets)


def _yaml(file: YearFile, data: dict[str, Plain], year: int) -> str | None:
    if file.places is None:  # not there, or remarks alone
        above = f"{file.text.rstrip()}\n" if file.text.strip() else ""
        of_year = f" ปีงบประมาณ พ.ศ. {year}" if belongs_to_a_year(file.name) else ""
        remarks = () if above else (f"{_TITLES[file.name]}{of_year}",)
        return above + document(data, remarks)
    return edited(file.text, data, keys_in_order(file.name))


def errors_of(
    shared: Shared, slug: str, year: int, written: Mapping[str, bytes], merged: Merged
) -> list[Finding]:
    """Return the mistakes that the new files would bring, at the cells they come from.

    The agency's folder is read twice as the program always reads it, from a copy: as it is, and
    with the new files. What was wrong before is told by ``check``.
    """
    with tempfile.TemporaryDirectory() as name:
        copied = FilePath(name) / shared.top.path.resolve().name
        _copy(shared.top.path / slug, copied / slug)
        if (shared.top.path / SITE_FILE).is_file():
            shutil.copyfile(shared.top.path / SITE_FILE, copied / SITE_FILE)
        before = Counter(_mark(one) for one in _found(shared, copied, slug))
        folder = copied / slug / str(year)
        folder.mkdir(parents=True, exist_ok=True)
        for file, raw in written.items():
            (folder_of(folder, file) / file).write_bytes(raw)
        after = _found(shared, copied, slug)
        shown = f"{shared.top.file}/{slug}/{year}"
        cells = _Cells(merged, {one: read_year_file(folder, shown, one)[0] for one in merged.data})
        found = []
        for one in after:
            if one.is_error:
                before[_mark(one)] -= 1
                if before[_mark(one)] < 0:
                    found.append(cells.moved(one, shown))
        return found


def _found(shared: Shared, data: FilePath, slug: str) -> list[Finding]:
    """Return what is found in a copy of the data: about the website, and about the agency."""
    trial = replace(shared, top=open_folder(data, shared.top.file))
    _, about_site = read_site(trial.top, shared.slugs)
    return [*about_site, *read_agency(trial, slug).findings]


def _mark(finding: Finding) -> tuple[str, str, str]:
    """Return what makes two findings the same, wherever in the file they stand."""
    values = " ".join(str(one) for one in finding.values.values())
    return finding.rule.code, finding.place.file, values


def _copy(source: FilePath, target: FilePath) -> None:
    """Copy what is read of an agency: its data, and of other files their names."""
    for path in sorted(source.rglob("*")):
        to = target / path.relative_to(source)
        if path.is_dir():
            to.mkdir(parents=True, exist_ok=True)
        elif path.is_file():
            to.parent.mkdir(parents=True, exist_ok=True)
            if path.suffix in (".yml", ".yaml", ".csv"):
                shutil.copyfile(path, to)
            else:
                to.touch()


class _Cells:
    """Knows from which cell each value of the new files came."""

    def __init__(self, merged: Merged, files: Mapping[str, YearFile]) -> None:
        self.places = merged.places
        self.headings = merged.headings
        self.files = files

    def moved(self, finding: Finding, folder: str) -> Finding:
        """Return the finding at its cell; one that has none stays in its file."""
        found = self._cell(finding.place, folder, finding.values.get("field"))
        if found is None:
            return finding
        place, heading = found
        values = {name: self._value(one, folder) for name, one in finding.values.items()}
        if "field" in values and heading:
            values["field"] = called(heading)
        return replace(finding, place=place, values=values)

    def _cell(
        self, place: Place, folder: str, named: Value | None = None
    ) -> tuple[Place, str] | None:
        """Return the cell that a place in a file comes from, and the heading of its column."""
        names = {shown_file(folder, name): name for name in self.files}
        name = names.get(place.file, "")
        file = self.files.get(name)
        path = path_at(file, place) if file else None
        if path is None:
            return None
        for one in (*self._field(name, path, named), *_upwards(path)):
            if cell := self.places.get((name, one)):
                return cell, self.headings.get((name, one), "")
        return None

    def _value(self, value: Value, folder: str) -> Value:
        """Return a value; one that is another place, as its cell."""
        match = _PLACE.fullmatch(value) if isinstance(value, str) else None
        if match is None:
            return value
        place = Place(match["file"], int(match["line"]), int(match["column"]))
        found = self._cell(place, folder)
        return str(found[0]) if found else value

    def _field(self, name: str, path: Path, field: str | Wording | None) -> Iterator[Path]:
        """Yield the path of the key a finding names, where its place is only that of the entry."""
        for one in _upwards(path):
            for known_name, known in self.places:
                if known_name == name and known[:-1] == one and label(str(known[-1])) == field:
                    yield known


def _upwards(path: Path) -> Iterator[Path]:
    """Yield a path and those above it; the last is that of the whole file."""
    return (path[:length] for length in range(len(path), -1, -1))
