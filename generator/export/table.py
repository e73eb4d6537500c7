"""A table that is published: what a page shows, as rows and columns to be downloaded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from generator.assess.assessment import Assessment
from generator.assess.respondents import Withheld

Value = str | int | Decimal | Withheld | None
"""Points and percents are ``Decimal``; several texts are one (``listed``); None is *not given*."""

Row = Mapping[str, Value]
"""Column -> value; the rows of a published table have all its columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A published table.

    Attributes:
        name: of its files, without ending: ``indicators``.
        fiscal_year: the folder of its files, B.E.; None for all years.
        title: in Thai.
        columns: English name -> what it means, in Thai.
        rows: in the order of the page.
    """

    name: str
    fiscal_year: int | None
    title: str
    columns: Mapping[str, str]
    rows: tuple[Row, ...]

    @property
    def path(self) -> str:
        """The place of its files below ``data/``, without ending: ``2563/indicators``."""
        return self.name if self.fiscal_year is None else f"{self.fiscal_year}/{self.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableKind:
    """A table that a fiscal year may have.

    Attributes:
        columns: all it may have; those without any value are left out.
        rows: what it holds in a year.
    """

    name: str
    title: str
    columns: Mapping[str, str]
    rows: Callable[[Assessment], Iterable[Row]]

    def of(self, assessment: Assessment) -> Table | None:
        """Return the table of a year, or None where it has no row."""
        return with_values(
            Table(
                name=self.name,
                fiscal_year=assessment.fiscal_year,
                title=self.title,
                columns=self.columns,
                rows=tuple(self.rows(assessment)),
            )
        )


def with_values(table: Table) -> Table | None:
    """Return the table without columns that have no value in any row; None without a row.

    A row may lack columns of which nothing is given.
    """
    used = {
        name: meaning
        for name, meaning in table.columns.items()
        if any(row.get(name) is not None for row in table.rows)
    }
    if not table.rows:
        return None
    rows = tuple({name: row.get(name) for name in used} for row in table.rows)
    return replace(table, columns=used, rows=rows)


def listed(texts: Iterable[str]) -> str | None:
    """Return several texts as one cell: ``;`` parts them, as in the tables of the data."""
    return "; ".join(texts) or None


def yes_no(*, value: bool | None) -> str | None:
    """Return ``yes`` or ``no``, as the data says it; None when it is not known."""
    return None if value is None else ("yes" if value else "no")
