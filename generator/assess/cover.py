"""Which numbers of a table must be withheld so that small ones cannot be computed back.

A table counts the same persons by rows (categories) and columns (sexes). Its sums are published,
and who reads it can subtract. Here rows are numbered from 0; nothing is changed or rounded.

Who reads this module, too, learns nothing more of totals: the rows that cover are chosen by their
place, and are enough by a sum that is published. Of the columns of small tables such a reader may
learn more than by subtracting, since there each number decides for itself whether it is covered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

Persons = tuple[int, ...]
"""The persons of a row by column; every row of a table has as many."""

MOST_FEW: Final = 4
"""From 1 to this many persons are withheld."""

_ROOM: Final = MOST_FEW - 1  # from 1 to 4


def is_few(count: object) -> bool:
    """Return whether a number of persons could give them away."""
    return isinstance(count, int) and 1 <= count <= MOST_FEW


def withheld_totals(table: Sequence[Persons], *, by_sex: bool) -> frozenset[int]:
    """Return the rows whose totals must be withheld: those that are few, and those that cover them.

    The sum of all rows is published, and so is that of the withheld ones. It must leave room for 4
    persons in each row that is few while the others stay above that; rows are added from the last
    until it does. When there are too few rows, all are withheld.

    Args:
        table: every row of a dimension.
        by_sex: whether the sums of the columns are published, too: then the rows that cover must
            make up for the few in their own columns.
    """
    totals = [sum(row) for row in table]
    few = frozenset(row for row, total in enumerate(totals) if is_few(total))
    if not few:
        return frozenset()
    covering: list[int] = []
    for row in reversed(range(len(table))):
        if totals[row] <= MOST_FEW:
            continue
        covering.append(row)
        hidden = few.union(covering)
        least = MOST_FEW * len(few) + (MOST_FEW + 1) * len(covering)
        if sum(totals[one] for one in hidden) < least:
            continue
        if not by_sex or _is_covered(table, few, hidden):
            return hidden
    return frozenset(range(len(table)))


def withheld_sexes(table: Sequence[Persons], totals: Iterable[int]) -> frozenset[int] | None:
    """Return the rows of which the columns must be withheld, when the sums of these are published.

    Rows are added from the last until every number of 1–4 among them could be any of 1–4. Rows
    without a person cover nothing.

    Args:
        table: every row of a dimension.
        totals: rows whose totals are withheld.

    Returns:
        The rows; None when no choice of rows is enough, so that their totals must be withheld too.
    """
    hidden = set(totals)
    hidden |= {row for row, persons in enumerate(table) if any(map(is_few, persons))}
    without_total = frozenset(totals)
    others = [row for row, persons in enumerate(table) if row not in hidden and any(persons)]
    while not _is_covered(table, hidden, without_total):
        if not others:
            return None
        hidden.add(others.pop())
    return frozenset(hidden)


def _is_covered(
    table: Sequence[Persons], hidden: AbstractSet[int], without_total: frozenset[int]
) -> bool:
    """Return whether every small number of the hidden rows could be any of 1–4."""
    sums = [sum(column) for column in zip(*(table[row] for row in sorted(hidden)), strict=True)]
    return all(
        _is_free(table, without_total, row, column, sums)
        for row in hidden
        for column, count in enumerate(table[row])
        if is_few(count)
    )


def _is_free(
    table: Sequence[Persons],
    without_total: frozenset[int],
    row: int,
    column: int,
    sums: Sequence[int],
) -> bool:
    """Return whether a hidden number could be any of 1–4.

    Args:
        table: every row of a dimension.
        without_total: the rows whose totals are withheld.
        row: of the number; with ``column``.
        column: with ``row``.
        sums: of the columns over all hidden rows, which anybody can compute.
    """
    if row in without_total:
        # Persons of the same column can stand in the one or the other row.
        return any(table[other][column] >= _ROOM for other in without_total - {row})
    total = sum(table[row])
    # The bounds of a cell of which the sums of row and column are known (Fréchet's).
    lowest = max(0, total + sums[column] - sum(sums))
    return lowest <= 1 and min(total, sums[column]) >= MOST_FEW
