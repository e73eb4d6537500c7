"""Who answered the surveys: the persons by sex and one property, as far as they may be told.

A number of 1–4 persons is withheld, and with it as many others as it takes: whatever is published
besides, each withheld number of 1–4 could as well be any other of them. Nothing is changed, merged
or rounded; a number stands as announced or not at all.

Source:
    Design, section 1, "Perception is told as perception".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import groupby
from typing import Final

from generator.assess.cover import Persons, is_few, withheld_sexes, withheld_totals
from generator.model.codes import Tool
from generator.model.result import RespondentRow
from generator.model.tree import Year

SEXES: Final = ("male", "female", "other")


class Withheld(Enum):
    """Stands in the place of a number that could give persons away."""

    FEW = "few"


Count = int | Withheld | None
"""Persons; None when the paper does not say how many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryCount:
    """The persons of one category.

    Attributes:
        category: None where the paper has lost its name.
        persons: by sex, in the order of the columns of the dimension.
        total: all of them.
        note: what the data says of the row.
    """

    category: str | None
    persons: tuple[Count, ...]
    total: Count
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """All persons by one property, in the order of the file.

    Attributes:
        name: as printed: ``อายุ``.
        sexes: the columns the paper has, of ``SEXES``.
        persons: all categories together, by sex.
        total: all of them.
    """

    name: str
    sexes: tuple[str, ...]
    categories: tuple[CategoryCount, ...]
    persons: tuple[Count, ...]
    total: Count

    @property
    def counts(self) -> Iterator[Count]:
        """Every number of the table."""
        for category in self.categories:
            yield from (*category.persons, category.total)
        yield from (*self.persons, self.total)


@dataclass(frozen=True, slots=True, kw_only=True)
class Respondents:
    """Those who answered one survey.

    Attributes:
        total: all of them; None where the dimensions do not agree, or none may say it.
        withholds: whether any number is withheld.
    """

    tool: Tool
    dimensions: tuple[Dimension, ...]
    total: int | None
    withholds: bool


def respondents(year: Year) -> tuple[Respondents, ...]:
    """Return who answered each survey, in the order of the file."""
    rows = sorted(year.respondents.rows, key=lambda row: row.tool != Tool.IIT)
    return tuple(_of_tool(tool, tuple(some)) for tool, some in groupby(rows, lambda row: row.tool))


def _of_tool(tool: Tool, rows: tuple[RespondentRow, ...]) -> Respondents:
    names = dict.fromkeys(row.dimension for row in rows)
    printed = [_printed(name, [row for row in rows if row.dimension == name]) for name in names]
    told = tuple(_told(printed))
    withholds = any(count is Withheld.FEW for one in told for count in one.counts)
    totals = {one.total for one in told if isinstance(one.total, int)}
    return Respondents(
        tool=tool,
        dimensions=tuple(_without_figures_in_notes(one) for one in told) if withholds else told,
        total=totals.pop() if len(totals) == 1 else None,
        withholds=withholds,
    )


def _printed(name: str, rows: Sequence[RespondentRow]) -> Dimension:
    """Return a dimension as it is printed, with its totals."""
    given = [(row.male, row.female, row.other) for row in rows]
    # A column in which no row has a number is one that the paper does not have.
    used = [one for one in range(len(SEXES)) if any(row[one] is not None for row in given)]
    persons = [tuple(row[one] for one in used) for row in given]
    totals = tuple(_sum(row) for row in persons)
    return Dimension(
        name=name,
        sexes=tuple(SEXES[one] for one in used),
        categories=tuple(
            CategoryCount(category=row.category, persons=some, total=total, note=row.note)
            for row, some, total in zip(rows, persons, totals, strict=True)
        ),
        persons=tuple(_sum(column) for column in zip(*persons, strict=True)),
        total=_sum(totals),
    )


def _sum(numbers: Sequence[int | None]) -> int | None:
    """Return the sum; None when a number is missing, or there is none."""
    known = [number for number in numbers if number is not None]
    return sum(known) if known and len(known) == len(numbers) else None


def _told(printed: Sequence[Dimension]) -> Iterator[Dimension]:
    """Yield the dimensions without what must be withheld.

    All of them count the same persons, so that their sums are told by each of the others.
    """
    sums = [one.total for one in printed if isinstance(one.total, int)]
    if any(is_few(total) for total in sums):
        yield from (_withholding(one, every=True) for one in printed)
        return
    by_sex = not any(is_few(count) for one in printed for count in one.persons)
    for one in printed:
        if one.total is None:
            # What is missing could be what the sums of the others leave.
            is_safe = not sums and not any(is_few(count) for count in one.counts)
            yield one if is_safe else _withholding(one, every=True)
        else:
            yield _covered(one, by_sex=by_sex)


def _covered(printed: Dimension, *, by_sex: bool) -> Dimension:
    """Return a complete dimension without what must be withheld.

    Args:
        printed: with every number.
        by_sex: whether the sums of the sexes are told, here and in the other dimensions.
    """
    table: list[Persons] = [_numbers(one.persons) for one in printed.categories]
    totals = withheld_totals(table, by_sex=by_sex)
    sexes = withheld_sexes(table, totals) if by_sex else frozenset(range(len(table)))
    if sexes is None:
        return _withholding(printed)
    categories = tuple(
        replace(
            category,
            persons=_few(category.persons) if number in sexes else category.persons,
            total=Withheld.FEW if number in totals else category.total,
        )
        for number, category in enumerate(printed.categories)
    )
    persons = printed.persons if by_sex else _few(printed.persons)
    return replace(printed, categories=categories, persons=persons)


def _numbers(counts: Sequence[Count]) -> Persons:
    return tuple(count for count in counts if isinstance(count, int))


def _few(counts: Sequence[Count]) -> tuple[Count, ...]:
    return (Withheld.FEW,) * len(counts)


def _withholding(printed: Dimension, *, every: bool = False) -> Dimension:
    """Return a dimension without the numbers of its categories; with ``every`` without any."""
    return replace(
        printed,
        categories=tuple(
            replace(one, persons=_few(one.persons), total=Withheld.FEW)
            for one in printed.categories
        ),
        persons=_few(printed.persons) if every else printed.persons,
        total=Withheld.FEW if every else printed.total,
    )


def _without_figures_in_notes(told: Dimension) -> Dimension:
    """Return a dimension without notes that hold numbers: they could be what is withheld."""
    return replace(
        told,
        categories=tuple(
            replace(one, note=None) if any(map(str.isdigit, one.note or "")) else one
            for one in told.categories
        ),
    )
