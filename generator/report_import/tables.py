"""The tables a report fills: their files, keys, and columns in the order of new files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.model.codes import canonical_disclosure
from generator.model.national import NationalRow, TypeRow
from generator.model.result import (
    DisclosureRow,
    IndicatorRow,
    QuestionRow,
    RespondentRow,
    Row,
)
from generator.report_import.report import Report
from generator.thai.text import normal

Cells = Mapping[str, str]
"""Column -> what is written; a cell that could not be read is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableKind:
    """A CSV file of the data contract.

    Attributes:
        file: its name.
        row_type: the model of a row.
        keys: the columns that make a row known.
        columns: of a new file, in order.
        texts: columns of words: filled where nothing stands, never written over.
    """

    file: str
    row_type: type[Row]
    keys: tuple[str, ...]
    columns: tuple[str, ...]
    texts: frozenset[str] = frozenset()

    def key(self, cells: Cells) -> tuple[str, ...]:
        """Return the key of a row in its one spelling."""
        spelling = canonical_disclosure if self is DISCLOSURES else normal
        return tuple(spelling(cells.get(name, "")) for name in self.keys)


_SHARES: Final = ("level1", "level2", "level3", "level4", "yes", "no")

INDICATORS: Final = TableKind(
    file="indicators.csv",
    row_type=IndicatorRow,
    keys=("indicator",),
    columns=("indicator", "score", "note"),
)
QUESTIONS: Final = TableKind(
    file="questions.csv",
    row_type=QuestionRow,
    keys=("code", "item"),
    columns=("code", "item", *_SHARES, "score", "text", "kind", "indicator"),
    texts=frozenset({"text"}),
)
DISCLOSURES: Final = TableKind(
    file="disclosures.csv",
    row_type=DisclosureRow,
    keys=("code",),
    columns=("code", "score", "comment", "url", "name", "sub_indicator"),
    texts=frozenset({"comment", "name"}),
)
RESPONDENTS: Final = TableKind(
    file="respondents.csv",
    row_type=RespondentRow,
    keys=("tool", "dimension", "category"),
    columns=("tool", "dimension", "category", "male", "female", "other", "note"),
    texts=frozenset({"note"}),
)
AGENCIES: Final = TableKind(
    file="agencies.csv",
    row_type=NationalRow,
    keys=("type", "no"),
    columns=(
        *("type", "no", "name", "province", "district", "score_previous", "score"),
        *("grade", "pass"),
    ),
    texts=frozenset({"name", "province", "district"}),
)


def types(grades: Iterable[str], indicators: Iterable[str]) -> TableKind:
    """Return the table of types, whose columns follow from the edition."""
    names = tuple(grades)
    percents = tuple(f"{grade}_pct" for grade in names)
    means = tuple(f"ind{code}" for code in indicators)
    counted = ("type", "agencies", "staff", "public", "mean")
    outcomes = ("passed", "failed", "passed_pct", "failed_pct")
    return TableKind(
        file="type_summary.csv",
        row_type=TypeRow,
        keys=("type",),
        columns=(*counted, *means, *names, *percents, *outcomes),
    )


def cells_of(kind: TableKind, row: Row) -> dict[str, str]:
    """Return a row as cells; the mappings of a type's row become columns of their own."""
    found: dict[str, str] = {}
    for name, info in kind.row_type.model_fields.items():
        value = getattr(row, name)
        if name == "line" or value is None or value == ():
            continue
        if isinstance(value, Mapping):
            found |= {_COLUMN[name](key): str(one) for key, one in value.items()}
        else:
            found[info.alias or name] = str(value)
    return {name: found[name] for name in kind.columns if name in found}


_COLUMN: Final[Mapping[str, Callable[[str], str]]] = {
    "indicators": lambda code: f"ind{code}",
    "grades": lambda grade: grade,
    "grade_percents": lambda grade: f"{grade}_pct",
}


def agency_tables(report: Report) -> Iterator[tuple[TableKind, Sequence[Row]]]:
    """Yield the tables of an agency's year with what was read."""
    yield INDICATORS, report.ranking.indicators
    yield QUESTIONS, report.questions
    yield DISCLOSURES, report.disclosures
    yield RESPONDENTS, report.respondents


def without(rows: Iterable[Row], doubtful: Collection[int]) -> tuple[Row, ...]:
    """Return the rows no check has spoken against.

    A question whose items stay keeps its row, without its score: the contract asks for the row.
    """
    every = tuple(rows)
    kept = [row for row in every if row.line not in doubtful]
    needed = {row.code for row in kept if isinstance(row, QuestionRow) and row.item is not None}
    return tuple(
        row if row.line not in doubtful else row.model_copy(update={"score": None})
        for row in every
        if row.line not in doubtful
        or (isinstance(row, QuestionRow) and row.item is None and row.code in needed)
    )
