"""One file of the data -> a document or table of the model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from generator.files.csv_file import CsvFile, read_csv
from generator.files.partial import usable_part
from generator.files.source import open_source
from generator.files.table import read_rows, unique_rows
from generator.files.yaml_file import YamlFile, read_yaml
from generator.findings import Finding
from generator.model.result import Row
from generator.model.tree import Document, Table
from generator.model.values import Record
from generator.read.folders import Folder

RecordType = TypeVar("RecordType", bound=Record)
RowType = TypeVar("RowType", bound=Row)


@dataclass(slots=True)
class Loader:
    """Loads files and keeps what it finds; the one place where findings gather while reading.

    Attributes:
        refused: files that are there and cannot be used whole, as findings show them. What they
            should hold is not known, so nothing may be said about what points at it.
    """

    findings: list[Finding] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)

    def unknown_files(self, folder: Folder, known: tuple[str, ...]) -> None:
        """Report the files of a folder that are not known; they may be known ones misspelt."""
        findings = folder.unknown_files(known)
        self.findings += findings
        meant = (finding.values.get("nearest") for finding in findings)
        self.refused |= {f"{folder.file}/{name}" for name in meant if name}

    def yaml(self, folder: Folder, name: str) -> YamlFile | None:
        """Return a YAML file as plain values, or None when it is absent or was rejected."""
        if name not in folder:
            return None
        opened = open_source(folder.path / name, f"{folder.file}/{name}")
        self.findings += opened.findings
        if opened.source is None:
            return None
        document, findings = read_yaml(opened.source)
        self.findings += findings
        return document

    def document(
        self, folder: Folder, name: str, model: type[RecordType]
    ) -> Document[RecordType] | None:
        """Return what can be used of a YAML file as an object of the model, or None."""
        raw = self.yaml(folder, name)
        if raw is None:
            if name in folder:
                self.refused.add(f"{folder.file}/{name}")
            return None
        value, raw, findings = usable_part(model, raw)
        self.findings += findings
        if findings:
            self.refused.add(raw.file)
        return None if value is None else Document(file=raw.file, value=value, places=raw.places)

    def csv(self, folder: Folder, name: str) -> CsvFile | None:
        """Return a CSV file as rows of text, or None when it is absent or was rejected."""
        if name not in folder:
            return None
        opened = open_source(folder.path / name, f"{folder.file}/{name}")
        self.findings += opened.findings
        if opened.source is None:
            return None
        raw, findings = read_csv(opened.source)
        self.findings += findings
        return raw

    def table(
        self,
        folder: Folder,
        name: str,
        row_type: type[RowType],
        *,
        unique: tuple[str, ...] = (),
        groups: Mapping[str, tuple[str, str]] | None = None,
    ) -> Table[RowType]:
        """Return a CSV file as rows of the model; empty when it is absent or was rejected."""
        raw = self.csv(folder, name)
        if raw is None:
            return Table(file=f"{folder.file}/{name}")
        table, findings = read_rows(raw, row_type, groups)
        self.findings += findings
        if unique:
            table, findings = unique_rows(table, *unique)
            self.findings += findings
        return table
