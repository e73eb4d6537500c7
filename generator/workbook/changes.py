"""What an import would change: a value, a whole row; old and new as officers see them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from generator.files.yaml_file import Path, Plain
from generator.findings import Finding, Place


class ChangeKind(StrEnum):
    """What happens."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change.

    Attributes:
        file: of the year's folder.
        where: sheet and row: ``มาตรการ m03``.
        what: heading of the value; empty where a whole row is meant.
        old: as shown; empty where nothing stood.
        new: as shown; of a row that comes or goes, its first text.
    """

    kind: ChangeKind
    file: str
    where: str
    what: str = ""
    old: str = ""
    new: str = ""


@dataclass(slots=True)
class Merged:
    """The year's files with what was typed, still as plain values.

    Attributes:
        data: file -> its plain values.
        old_rows: CSV file -> for each row its number among the rows of before, or None.
        places: (file, path) -> the cell a value came from.
        headings: (file, path) -> what its column is called.
        is_partial: a new row was left out, since a cell of it could not be read.
    """

    data: dict[str, dict[str, Plain]]
    old_rows: dict[str, list[int | None]] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    places: dict[tuple[str, Path], Place] = field(default_factory=dict)
    headings: dict[tuple[str, Path], str] = field(default_factory=dict)
    is_partial: bool = False
