"""Who answered: the persons of each tool by one property, with their totals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from generator.model.codes import Tool
from generator.model.result import RespondentRow

MALE: Final = "male"
FEMALE: Final = "female"
OTHER: Final = "other"
TOTAL: Final = "total"

Cells = tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """One row of a dimension.

    Attributes:
        name: None where the paper has lost it.
        persons: by column, as given.
        note: what the data says of the row.
    """

    name: str | None
    persons: Cells
    note: str | None

    @property
    def cells(self) -> Cells:
        """The persons by column, then all of them; None where a number is not given."""
        return (*self.persons, _sum(self.persons))


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """The persons of one tool by one property, in the order of the file.

    Attributes:
        columns: those in which any number is given.
    """

    tool: Tool
    name: str
    columns: tuple[str, ...]
    categories: tuple[Category, ...]

    @property
    def totals(self) -> Cells:
        """The sum of each column, then all persons; None where a number is missing."""
        rows = (one.persons for one in self.categories)
        sums = tuple(_sum(column) for column in zip(*rows, strict=True))
        return (*sums, _sum(sums))

    @property
    def persons(self) -> int | None:
        """All persons of the dimension; None when a number is missing."""
        return self.totals[-1]


def dimensions(rows: Iterable[RespondentRow]) -> tuple[Dimension, ...]:
    """Return the dimensions of every tool in which any number is given, in the order of the file.

    Those of one tool stand together.
    """
    grouped: dict[Tool, dict[str, list[RespondentRow]]] = {}
    for row in rows:
        grouped.setdefault(Tool(row.tool), {}).setdefault(row.dimension, []).append(row)
    found = (_dimension(tool, name, of) for tool in grouped for name, of in grouped[tool].items())
    return tuple(one for one in found if one.columns)


def _dimension(tool: Tool, name: str, rows: Sequence[RespondentRow]) -> Dimension:
    given = [{MALE: row.male, FEMALE: row.female, OTHER: row.other} for row in rows]
    columns = tuple(
        column for column in (MALE, FEMALE, OTHER) if any(one[column] is not None for one in given)
    )
    return Dimension(
        tool=tool,
        name=name,
        columns=columns,
        categories=tuple(
            Category(
                name=row.category,
                persons=tuple(persons[column] for column in columns),
                note=row.note,
            )
            for row, persons in zip(rows, given, strict=True)
        ),
    )


def _sum(numbers: Iterable[int | None]) -> int | None:
    total = 0
    for number in numbers:
        if number is None:
            return None
        total += number
    return total
