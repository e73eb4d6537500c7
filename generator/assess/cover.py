"""Which numbers of a table must be withheld so that small ones cannot be computed back.

A table counts the same persons by rows (categories) and columns (sexes). Its sums are published,
and who reads it can subtract. Here rows are numbered from 0; nothing is changed or rounded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

Persons = tuple[int, ...]
"""The persons of a row by column; every row of a table has as many."""

MOST_FEW: Final = 4
"""From 1 to this many persons are withheld."""

# With this number a withheld row stays above what is withheld for being few, whatever the few
# beside it are: 8 + 1 - 4 = 5.
_COVERS: Final = 8
_ROOM: Final = MOST_FEW - 1  # from 1 to 4, or from 4 to 1


def is_few(count: object) -> bool:
    """Return whether a number of persons could give them away."""
    return isinstance(count, int) and 1 <= count <= MOST_FEW


def withheld_totals(table: Sequence[Persons], *, by_sex: bool) -> frozenset[int]:
    """Return the rows whose totals must be withheld: those that are few, and one that covers them.

    The sum of all rows is published, so that one withheld row alone could be computed. The row
    that covers is large enough to make up for any of 1–4 persons in the others.

    Args:
        table: every row of a dimension.
        by_sex: whether the sums of the columns are published, too: then the row that covers must
            make up for the few in their own columns.
    """
    totals = [sum(row) for row in table]
    few = [row for row, total in enumerate(totals) if is_few(total)]
    if not few:
        return frozenset()
    columns = {column for row in few for column, count in enumerate(table[row]) if count}
    covering = [
        row
        for row, total in enumerate(totals)
        if total >= _COVERS and not (by_sex and any(table[row][one] < _ROOM for one in columns))
    ]
    if not covering:
        return frozenset(range(len(table)))
    return frozenset((*few, min(covering, key=lambda row: (totals[row], row))))


def withheld_sexes(table: Sequence[Persons], totals: Iterable[int]) -> frozenset[int] | None:
    """Return the rows of which the columns must be withheld, when the sums of these are published.

    Rows are added until every number of 1–4 among them could be any of 1–4: the smallest row that
    is enough, else the smallest and another one. Rows without a person cover nothing.

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
    others.sort(key=lambda row: (sum(table[row]), row))
    while not _is_covered(table, hidden, without_total):
        if not others:
            return None
        enough = (row for row in others if _is_covered(table, hidden | {row}, without_total))
        chosen = next(enough, others[0])
        hidden.add(chosen)
        others.remove(chosen)
    return frozenset(hidden)


def _is_covered(table: Sequence[Persons], hidden: set[int], without_total: frozenset[int]) -> bool:
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
