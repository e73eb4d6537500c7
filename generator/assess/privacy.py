"""What may be told of those who answered: shares of answers, and numbers of persons.

A number of 1–4 persons is not told, nor as many others as it takes that none can be computed back:
from the sums of its row and column, from the other tables of the tool, which have the same sums,
and from the fact that a number which is not told is not 0: in a line, and in a whole table.

Source:
    Design, section 1, "Perception is told as perception".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from generator.assess.elimination import Equation, determined
from generator.assess.respondents import TOTAL, Dimension, dimensions
from generator.model.codes import Tool
from generator.model.result import RespondentRow
from generator.model.tree import Year
from generator.thai.digits import arabic

FEWEST_IIT_RESPONDENTS: Final = 50
"""From this number on the answer shares of the staff survey may be published."""

MOST_TO_HIDE: Final = 4
"""Up to this number of persons, a reader of the agency may know who they are."""

_NUMBER: Final = re.compile("[0-9][0-9,]*")
_OF_THE_TOOL: Final = -1
_MOST_RECONSIDERED: Final = 40


def iit_respondents(year: Year) -> int | None:
    """Return how many answered the staff survey; None when nothing says it.

    Where dimensions and ``iit_respondents`` disagree the smallest number counts: it protects the
    respondents whichever is right.
    """
    given = year.result.value.iit_respondents if year.result else None
    counted = [one.persons for one in dimensions(year.respondents.rows) if one.tool is Tool.IIT]
    return min((number for number in (given, *counted) if number is not None), default=None)


def may_show_shares(year: Year, tool: Tool) -> bool:
    """Return whether the answer shares of a tool may be published.

    Those of the EIT may; those of the IIT only when the agency says so and enough have answered.
    An unknown number is not enough.
    """
    if tool is not Tool.IIT:
        return True
    number = iit_respondents(year)
    is_wanted = year.result is not None and year.result.value.publish_iit_shares
    return is_wanted and number is not None and number >= FEWEST_IIT_RESPONDENTS


class Cell(NamedTuple):
    """A number of persons in the tables of one tool.

    Attributes:
        table: position of the dimension, or -1 for a sum over all rows: equal sums of two
            dimensions are one number.
        row: position of the category; of a sum over all rows the sum itself.
    """

    table: int
    row: int
    column: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Protected:
    """A dimension, and which of its numbers are not told.

    Attributes:
        hidden: (row, column) of ``cells``; the row after the last category is that of the sums.
        numbers: all numbers of the tool that are not told, in this dimension or in others.
    """

    dimension: Dimension
    hidden: frozenset[tuple[int, int]]
    numbers: frozenset[int]

    def shows(self, row: int, column: int) -> bool:
        """Return whether a number may be told."""
        return (row, column) not in self.hidden

    def may_tell(self, text: str) -> bool:
        """Return whether a text names none of the numbers that are not told."""
        named = {int(found.replace(",", "")) for found in _NUMBER.findall(arabic(text))}
        return named.isdisjoint(self.numbers)


def protected(rows: Iterable[RespondentRow]) -> tuple[Protected, ...]:
    """Return the dimensions of every tool with what is not told of them."""
    by_tool: dict[Tool, list[Dimension]] = {}
    for one in dimensions(rows):
        by_tool.setdefault(one.tool, []).append(one)
    return tuple(one for tables in by_tool.values() for one in _protected(tables))


def _protected(tables: list[Dimension]) -> Iterator[Protected]:
    grids = [_cells_of(position, table) for position, table in enumerate(tables)]
    values = {cell: value for grid in grids for cell, value in grid.values() if value is not None}
    equations = [one for grid in grids for one in _sums(grid)]
    hidden = hidden_cells(values, equations)
    for table, grid in zip(tables, grids, strict=True):
        yield Protected(
            dimension=table,
            hidden=frozenset(place for place, (cell, _) in grid.items() if cell in hidden),
            numbers=frozenset(values[cell] for cell in hidden),
        )


Grid = Mapping[tuple[int, int], tuple[Cell, int | None]]


def _cells_of(position: int, table: Dimension) -> Grid:
    """Return (row, column) -> the number there, with what it is."""
    columns = (*table.columns, TOTAL)
    grid: dict[tuple[int, int], tuple[Cell, int | None]] = {}
    for row, category in enumerate(table.categories):
        for column, value in enumerate(category.cells):
            grid[row, column] = (Cell(position, row, columns[column]), value)
    for column, total in enumerate(table.totals):
        cell = Cell(_OF_THE_TOOL, total or 0, columns[column])
        grid[len(table.categories), column] = (cell, total)
    return grid


def _sums(grid: Grid) -> Iterator[Equation[Cell]]:
    """Yield the sums a reader can form: those of every row and column that has one."""
    rows, columns = (range(1 + max(ends)) for ends in zip(*grid, strict=True))
    lines = [[(row, column) for column in columns] for row in rows]
    lines += [[(row, column) for row in rows] for column in columns]
    # Follows from the others, but says at once when all that is not told can only be 1.
    inside = [(row, column) for row in rows[:-1] for column in columns[:-1]]
    lines.append([*inside, (rows[-1], columns[-1])])
    for line in lines:
        *parts, (total, value) = (grid[place] for place in line)
        if value is not None:
            yield Equation(parts=tuple(cell for cell, _ in parts), total=total)


def hidden_cells(values: Mapping[Cell, int], equations: Iterable[Equation[Cell]]) -> set[Cell]:
    """Return the numbers that are not told.

    Args:
        values: persons in each cell.
        equations: which cells add up to which.

    Returns:
        Every number of 1–4, and others above 0 without which one of those could be computed: the
        smaller ones first, sums last. No other number could be told besides.
    """
    equations = tuple(equations)
    small = {cell for cell, value in values.items() if 0 < value <= MOST_TO_HIDE}
    hidden = set(small)

    while found := sorted(determined(hidden, values, equations) & small):
        hidden |= _also_hidden(found, hidden, values, equations)
    # A table is small; of a huge one more is hidden than need be, so that this comes to an end.
    for cell in sorted(hidden - small, key=lambda one: _cost(one, values), reverse=True)[
        :_MOST_RECONSIDERED
    ]:
        if not determined(hidden - {cell}, values, equations) & small:
            hidden.remove(cell)
    return hidden


def _also_hidden(
    found: Sequence[Cell],
    hidden: set[Cell],
    values: Mapping[Cell, int],
    equations: Sequence[Equation[Cell]],
) -> set[Cell]:
    """Return what to hide besides: beside each number that was found, the cheapest other one.

    Where everything beside them is hidden, the cheapest beside any hidden number.
    """
    more: set[Cell] = set()
    for cell in found:
        lines = [one.cells for one in equations if cell in one.cells]
        if not any(more.intersection(line) for line in lines):
            more |= _cheapest(lines, hidden, values)
    if more:
        return more
    return _cheapest([one.cells for one in equations if hidden & {*one.cells}], hidden, values)


def _cheapest(
    lines: Iterable[tuple[Cell, ...]], hidden: set[Cell], values: Mapping[Cell, int]
) -> set[Cell]:
    shown = {cell for line in lines for cell in line if values.get(cell)} - hidden
    return {min(shown, key=lambda cell: _cost(cell, values))} if shown else set()


def _cost(cell: Cell, values: Mapping[Cell, int]) -> tuple[bool, bool, int, Cell]:
    """Return what orders numbers by how much is lost without them: sums are missed most."""
    return (cell.table == _OF_THE_TOOL, cell.column == TOTAL, values[cell], cell)
