"""Two tables of respondents read as one line: parted where the totals allow one way only.

All tables of a survey count the same persons. A line that holds numbers of two tables is parted in
every way that keeps their order; what is taken is the one way in which both tables come to the
totals of the other tables of their surveys. Where there is none, or more than one, nothing is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from math import prod
from typing import Final

from generator.model.result import RespondentRow
from generator.report_import.lines import Line

Persons = tuple[int, ...]
Split = tuple[Persons, Persons | None]

_MOST_WAYS: Final = 50_000
_MOST_NUMBERS: Final = 8
_AGE: Final = "อายุ"
_YEARS: Final = "ปี"
_LABEL_LOST: Final = "ป้ายชื่อแถวหาย"


@dataclass(frozen=True, slots=True)
class Place:
    """A table of a survey: its rows share tool and dimension, and have these columns."""

    tool: str
    dimension: str
    sexes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MixedLine:
    """A line of two tables.

    Attributes:
        numbers: in the order of the line.
        label: of a row of one of them; empty where there is none.
        before: the table that was going on.
        own: the one that begins or goes on here; None in the heading that begins it.
    """

    line: Line
    numbers: Persons
    label: str
    before: Place
    own: Place | None


def parted(rows: Sequence[RespondentRow], mixed: Sequence[MixedLine]) -> tuple[RespondentRow, ...]:
    """Return the rows that the mixed lines hold, or none where that is not known.

    Args:
        rows: what was read beside them.
        mixed: neighbouring lines of the same two tables.
    """
    own = next((one.own for one in mixed if one.own), None)
    before = mixed[0].before
    if own is None or before.tool == own.tool or len({one.before for one in mixed}) > 1:
        return ()
    lacking = _lacking(rows, before), _lacking(rows, own)
    if None in lacking or any(_owner(one) is None for one in mixed):
        return ()
    ways = [tuple(dict.fromkeys(_splits(one))) for one in mixed]
    if not all(ways) or prod(map(len, ways)) > _MOST_WAYS:
        return ()
    fitting = [one for one in product(*ways) if (_sum(a for a, _ in one), _own(one)) == lacking]
    if len(fitting) != 1:
        return ()
    totals = tuple(_total(rows, one) for one in (before, own))
    found: list[RespondentRow] = []
    for line, (first, second) in zip(mixed, fitting[0], strict=True):
        owner = _owner(line)
        found.append(
            _row(line, before, first, totals[0], label=line.label if owner == before else "")
        )
        if second is not None:
            label = line.label if owner == own else ""
            found.append(_row(line, own, second, totals[1], label=label))
    return tuple(found)


def _own(splits: Iterable[Split]) -> Persons:
    return _sum(second for _, second in splits if second is not None)


def _sum(rows: Iterable[Persons]) -> Persons:
    return tuple(map(sum, zip(*rows, strict=True)))


def _splits(mixed: MixedLine) -> Iterator[Split]:
    """Yield the ways to part the numbers of a line; what is left over may only be zeros."""
    numbers = mixed.numbers
    wide = len(mixed.before.sexes)
    if len(numbers) > _MOST_NUMBERS:
        return
    for first in combinations(range(len(numbers)), wide):
        others = [at for at in range(len(numbers)) if at not in first]
        for second in combinations(others, len(mixed.own.sexes)) if mixed.own else ((),):
            if not any(numbers[at] for at in others if at not in second):
                own = tuple(numbers[at] for at in second) if mixed.own else None
                yield tuple(numbers[at] for at in first), own


def _owner(mixed: MixedLine) -> Place | None:
    """Return the table a label belongs to: ages are told in years, nothing else is."""
    if mixed.own is None:
        return mixed.before
    is_age = _YEARS in mixed.label
    fitting = [one for one in (mixed.before, mixed.own) if (one.dimension == _AGE) == is_age]
    return fitting[0] if len(fitting) == 1 and mixed.label else None


def _lacking(rows: Sequence[RespondentRow], place: Place) -> Persons | None:
    """Return how many persons a table lacks; None where no other table tells how many there are."""
    total = _total(rows, place)
    if total is None:
        return None
    read = _persons(rows, place, place.dimension)
    lacking = tuple(whole - part for whole, part in zip(total, read, strict=True))
    return lacking if min(lacking) >= 0 else None


def _total(rows: Sequence[RespondentRow], place: Place) -> Persons | None:
    """Return how many persons the other tables of a survey count, if they agree."""
    others = {row.dimension for row in rows if row.tool == place.tool} - {place.dimension}
    counted = {_persons(rows, place, one) for one in others}
    return counted.pop() if len(counted) == 1 else None


def _persons(rows: Sequence[RespondentRow], place: Place, dimension: str) -> Persons:
    of_table = [row for row in rows if (row.tool, row.dimension) == (place.tool, dimension)]
    return tuple(sum(getattr(row, sex) or 0 for row in of_table) for sex in place.sexes)


def _row(
    mixed: MixedLine, place: Place, persons: Persons, total: Persons | None, *, label: str
) -> RespondentRow:
    told = "/".join(map(str, total or ()))
    note = f"แยกจากสองตารางที่อ่านปนกัน ผลรวมตรงกับ {told}"
    given = {"line": mixed.line.number, "tool": place.tool, "dimension": place.dimension}
    columns = dict(zip(place.sexes, map(str, persons), strict=True))
    texts = {"category": label or None, "note": note if label else f"{note} {_LABEL_LOST}"}
    return RespondentRow.model_validate({**given, **texts, **columns})
