"""The tables of respondents: every one counts the same persons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.findings import Finding, Wording, quoted
from generator.model.codes import Tool
from generator.model.result import RespondentRow
from generator.model.tree import Year
from generator.rules import n

Persons = tuple[int | None, ...]
_WORDS = (("ชาย", "male"), ("หญิง", "female"), ("อื่น ๆ", "other"))


def respondent_findings(year: Year) -> Iterator[Finding]:
    """Yield the dimensions of a tool that do not count the same men, women and others.

    What most dimensions say is taken for right, of two the first. A column with an empty cell is
    not compared.
    """
    rows: dict[Tool, dict[str, list[RespondentRow]]] = {}
    for row in year.respondents.rows:
        rows.setdefault(Tool(row.tool), {}).setdefault(row.dimension, []).append(row)
    for tool, dimensions in rows.items():
        yield from _dimension_findings(year, tool, dimensions)
    yield from _number_of_staff(year, rows.get(Tool.IIT, {}))


def _dimension_findings(
    year: Year, tool: Tool, dimensions: dict[str, list[RespondentRow]]
) -> Iterator[Finding]:
    persons = {name: _persons(rows) for name, rows in dimensions.items()}
    usual = Counter(persons.values()).most_common(1)[0][0]
    other = next(name for name, counted in persons.items() if counted == usual)
    for name, counted in persons.items():
        pairs = tuple(zip(counted, usual, strict=True))
        if all(None in pair or pair[0] == pair[1] for pair in pairs):
            continue
        yield Finding(
            rule=n.RESPONDENTS_DISAGREE,
            place=year.respondents.place(dimensions[name][0], "dimension"),
            values={
                "tool": tool.value,
                "dimension": quoted(name),
                "other": quoted(other),
                "found": _in_words(counted),
                "expected": _in_words(usual),
            },
        )


def _number_of_staff(year: Year, dimensions: dict[str, list[RespondentRow]]) -> Iterator[Finding]:
    """Yield a number of IIT respondents in the result that no dimension of the table adds up to."""
    given = year.result.value.iit_respondents if year.result else None
    totals = [_total(_persons(rows)) for rows in dimensions.values()]
    known = [total for total in totals if total is not None]
    if year.result is None or given is None or not known or given in known:
        return
    yield Finding(
        rule=n.IIT_RESPONDENTS,
        place=year.result.place("iit_respondents"),
        values={"found": str(given), "expected": str(known[0])},
    )


def _persons(rows: Sequence[RespondentRow]) -> Persons:
    """Return men, women and others of a dimension; None for a column with an empty cell."""
    columns = zip(*((row.male, row.female, row.other) for row in rows), strict=True)
    return tuple(_sum(column) for column in columns)


def _sum(column: Sequence[int | None]) -> int | None:
    known = [number for number in column if number is not None]
    return sum(known) if len(known) == len(column) else None


def _total(persons: Persons) -> int | None:
    """Return all persons; a table without a column for others is complete without them."""
    known = [number for number in persons if number is not None]
    return sum(known) if persons[0] is not None and persons[1] is not None else None


def _in_words(persons: Persons) -> Wording:
    named = [(words, number) for words, number in zip(_WORDS, persons, strict=True)]
    known = [(words, number) for words, number in named if number is not None]
    return Wording(
        th=" ".join(f"{words[0]} {number}" for words, number in known),
        en=", ".join(f"{words[1]} {number}" for words, number in known),
    )
