"""How far each place of the criteria is filled: whole, in part, not at all."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from generator.chain.analysis_gaps import analysis_gaps
from generator.chain.criteria import Criterion, all_criteria, criteria_of
from generator.chain.gap import Gap
from generator.chain.measure_gaps import measure_gaps
from generator.chain.outline import outline_of
from generator.chain.progress_gaps import progress_gaps
from generator.chain.survey import survey_code
from generator.chain.work import Work
from generator.editions.criteria import Shows


class Extent(IntEnum):
    """How much of what a criterion asks for is there."""

    NONE = 0
    PART = 1
    WHOLE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A criterion with what there is of it.

    Attributes:
        is_there: whether it has a place on a page.
        gaps: why it is not whole.
    """

    criterion: Criterion
    is_there: bool
    extent: Extent
    gaps: tuple[Gap, ...]


def all_gaps(work: Work) -> tuple[Gap, ...]:
    """Return everything that lacks in the work of a year: analysis, measures, progress."""
    return (*analysis_gaps(work), *measure_gaps(work), *progress_gaps(work))


def proven(work: Work) -> frozenset[Criterion]:
    """Return the criteria that have a place on the pages of the analysis and of the progress."""
    report = criteria_of(work.edition.report_item if work.edition else None)
    reported = (one for one in report if one.shows and _IS_REPORTED[one.shows](work))
    return outline_of(work).proven.union(reported)


def held(work: Work) -> tuple[Held, ...]:
    """Return the criteria of the analysis and of the report, in official order.

    An element is as whole as the least of what it demands: its own place and its parts. What is
    named as an example only is never found lacking.
    """
    asked, gaps, places = all_criteria(work.edition), all_gaps(work), proven(work)
    return tuple(_held(one, asked, gaps, places) for one in asked)


def _held(
    one: Criterion, asked: Iterable[Criterion], gaps: Iterable[Gap], places: Collection[Criterion]
) -> Held:
    parts = [
        part
        for part in asked
        if one.part is None
        and part.part is not None
        and not part.is_example
        and (part.item, part.number) == (one.item, one.number)
    ]
    own, *others = (_extent(line, gaps, places) for line in (one, *parts))
    shown = {line.shows for line in (one, *parts)}
    return Held(
        criterion=one,
        is_there=one in places,
        extent=own if own is Extent.NONE else max(Extent.PART, min(own, *others, own)),
        gaps=tuple(gap for gap in gaps if gap.shows & shown),
    )


def _extent(one: Criterion, gaps: Iterable[Gap], places: Collection[Criterion]) -> Extent:
    if one not in places:
        return Extent.NONE
    return Extent.PART if any(one.shows in gap.shows for gap in gaps) else Extent.WHOLE


_IS_REPORTED: Final[Mapping[Shows, Callable[[Work], bool]]] = {
    **dict.fromkeys(Shows, lambda _: False),
    Shows.PROGRESS: lambda work: bool(work.year.progress.rows),
    Shows.EIT_QR: lambda work: survey_code(work.year) is not None,
    Shows.IN_YEAR: lambda work: bool(work.year.progress.rows),
}
