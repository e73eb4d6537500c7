"""What was typed, by columns of a sheet: one shape, whether it comes from Excel or from CSV."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.findings import Place, Wording


@dataclass(frozen=True, slots=True)
class Typed:
    """A cell: clean text, empty where nothing was typed, and where it stands."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class TypedRow:
    """A row of a table.

    Attributes:
        cells: column -> what was typed; columns that the sheet lacks are missing, and what they
            would say stays as it is.
        place: of its first cell.
        is_broken: a cell of it could not be read, and was told.
    """

    cells: Mapping[str, Typed]
    place: Place
    is_broken: bool = False

    def text(self, column: str) -> str:
        """Return what was typed in a column; empty where nothing was."""
        cell = self.cells.get(column)
        return cell.text if cell else ""

    def place_of(self, column: str) -> Place:
        """Return where a cell stands, or the row where it has none."""
        cell = self.cells.get(column)
        return cell.place if cell else self.place


def called(heading: str) -> Wording:
    """Return the heading of a column as messages call it, in either language."""
    return Wording(heading, heading)
