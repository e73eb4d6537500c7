"""What may be told of those who answered the surveys.

Source:
    Design, section 1, "Perception is told as perception".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.assess.cover import is_few
from generator.model.codes import Tool
from generator.model.result import RespondentRow
from generator.model.tree import Year

FEWEST_IIT_RESPONDENTS: Final = 50
"""From this number on the answer shares of the staff survey may be published."""


def iit_respondents(year: Year) -> int | None:
    """Return how many answered the staff survey; None when nothing says it.

    Every dimension counts the same persons. Where dimensions and ``iit_respondents`` disagree the
    smallest number counts: it protects the respondents whichever is right.
    """
    given = year.result.value.iit_respondents if year.result else None
    numbers = (given, *_totals(year, Tool.IIT))
    return min((number for number in numbers if number is not None), default=None)


def _totals(year: Year, tool: Tool) -> Iterator[int | None]:
    """Yield how many persons each dimension of a survey counts."""
    dimensions: dict[str, list[RespondentRow]] = {}
    for row in year.respondents.rows:
        if row.tool is tool:
            dimensions.setdefault(row.dimension, []).append(row)
    yield from (_persons(rows) for rows in dimensions.values())


def may_show_shares(year: Year, tool: Tool) -> bool:
    """Return whether the answer shares of a tool may be published.

    Those of the EIT may, unless it is known that so few answered that shares would tell who; those
    of the IIT only when the agency says so and enough have answered. An unknown number is not
    enough.
    """
    if tool is not Tool.IIT:
        return not any(is_few(number) for number in _totals(year, tool))
    number = iit_respondents(year)
    is_wanted = year.result is not None and year.result.value.publish_iit_shares
    return is_wanted and number is not None and number >= FEWEST_IIT_RESPONDENTS


def _persons(rows: list[RespondentRow]) -> int | None:
    """Return all persons of a dimension; None when a number is missing.

    A column in which no row has a number is one that the paper does not have.
    """
    columns = zip(*((row.male, row.female, row.other) for row in rows), strict=True)
    used = [column for column in columns if any(number is not None for number in column)]
    numbers = [number for column in used for number in column]
    known = [number for number in numbers if number is not None]
    return sum(known) if used and len(known) == len(numbers) else None
