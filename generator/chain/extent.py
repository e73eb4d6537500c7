"""How far each place of the criteria is filled: whole, in part, not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from generator.chain.analysis_gaps import analysis_gaps, says_anything
from generator.chain.criteria import Criterion, all_criteria
from generator.chain.gap import Gap
from generator.chain.measure_gaps import measure_gaps
from generator.chain.progress_gaps import progress_gaps
from generator.chain.survey import survey_code
from generator.chain.work import Work
from generator.editions.criteria import Shows
from generator.model.plan import Measure, Step


class Extent(IntEnum):
    """How much of what a criterion asks for is there."""

    NONE = 0
    PART = 1
    WHOLE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A criterion with what there is of it.

    Attributes:
        gaps: why it is not whole.
    """

    criterion: Criterion
    extent: Extent
    gaps: tuple[Gap, ...]


def all_gaps(work: Work) -> tuple[Gap, ...]:
    """Return everything that lacks in the work of a year: analysis, measures, progress."""
    return (*analysis_gaps(work), *measure_gaps(work), *progress_gaps(work))


def held(work: Work) -> tuple[Held, ...]:
    """Return the criteria of the analysis and of the report, in official order.

    An element is as whole as the least of what it demands: its own place and its parts. What is
    named as an example only is never found lacking.
    """
    asked, gaps = all_criteria(work.edition), all_gaps(work)
    return tuple(_held(one, asked, work, gaps) for one in asked)


def is_shown(shows: Shows, work: Work) -> bool:
    """Return whether there is anything at the place of a criterion."""
    return _IS_SHOWN[shows](work)


def _held(one: Criterion, asked: Iterable[Criterion], work: Work, gaps: Iterable[Gap]) -> Held:
    parts = [
        part
        for part in asked
        if one.part is None
        and part.part is not None
        and not part.is_example
        and (part.item, part.number) == (one.item, one.number)
    ]
    places = {place.shows for place in (one, *parts) if place.shows}
    extents = [_extent(place, work, gaps) for place in places]
    own = _extent(one.shows, work, gaps) if one.shows else Extent.NONE
    return Held(
        criterion=one,
        extent=Extent.NONE if own is Extent.NONE else max(Extent.PART, min(extents)),
        gaps=tuple(gap for gap in gaps if gap.shows & places),
    )


def _extent(shows: Shows, work: Work, gaps: Iterable[Gap]) -> Extent:
    if not is_shown(shows, work):
        return Extent.NONE
    return Extent.PART if any(shows in gap.shows for gap in gaps) else Extent.WHOLE


def _any_part(told: Callable[[Measure | Step], object]) -> Callable[[Work], bool]:
    """Return the question whether any measure, or a step of one, says a thing."""
    return lambda work: any(told(part) for part in _parts(work))


def _parts(work: Work) -> Iterator[Measure | Step]:
    for measure in work.measures:
        yield measure
        yield from measure.steps


_IS_SHOWN: Final[Mapping[Shows, Callable[[Work], bool]]] = {
    Shows.ANALYSIS: says_anything,
    Shows.FIX: lambda work: bool(work.analysis.fix),
    Shows.DEVELOP: lambda work: bool(work.analysis.develop),
    Shows.MEASURES: lambda work: bool(work.measures or work.guidelines),
    Shows.RESPONSIBLE: _any_part(lambda part: part.responsible),
    Shows.STEPS: lambda work: any(one.steps for one in work.measures),
    Shows.MONITORING: _any_part(lambda part: part.monitoring or part.reporting),
    Shows.PROGRESS: lambda work: bool(work.year.progress.rows),
    Shows.EIT_QR: lambda work: survey_code(work.year) is not None,
    Shows.IN_YEAR: lambda work: bool(work.year.progress.rows),
}
