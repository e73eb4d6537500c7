"""Agencies beside others of their type, as a national announcement shows them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from generator.editions.edition import Edition
from generator.model.national import NationalRow, TypeRow
from generator.model.tree import NationalYear
from generator.thai.text import normal


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedAgency:
    """An agency of the list.

    Attributes:
        participated: False only where the agency's own ``result.yml`` says so; what the list prints
            for it is then no score.
        place: from 1, the highest score; equal scores share a place. None without a score, and
            where the list is not whole: nobody knows the others.
    """

    row: NationalRow
    participated: bool
    place: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeCount:
    """How many agencies of a type have a grade, with the printed percent; None is not given."""

    grade: str
    agencies: int | None
    percent: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Peers:
    """The agencies of one type.

    Attributes:
        type: as the announcement names it.
        summary: what was announced for the type; None when nothing was.
        grades: of the summary, the best first; those of which count or percent is given.
        listed: in the order of the file.
        is_whole: whether as many are listed as the type has.
        scored: how many of the listed have a score.
        scores: theirs, each value once, the lowest first.
    """

    type: str
    summary: TypeRow | None
    grades: tuple[GradeCount, ...]
    listed: tuple[ListedAgency, ...]
    is_whole: bool
    scored: int
    scores: tuple[Decimal, ...]

    def of(self, row: NationalRow | None) -> ListedAgency | None:
        """Return the agency that has this row of the list, or None."""
        line = row.line if row else None
        return next((one for one in self.listed if one.row.line == line), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class NationalAssessment:
    """What follows from the announcement of one fiscal year.

    Attributes:
        edition: the rules of the year, or None.
        types: those of the summary in its order, then those that are only listed.
    """

    year: NationalYear
    edition: Edition | None
    types: tuple[Peers, ...]

    def of_type(self, name: str) -> Peers | None:
        """Return the agencies of a type, or None when the announcement does not know it."""
        wanted = normal(name)
        return next((one for one in self.types if normal(one.type) == wanted), None)
