"""Where the measures of each responsible unit stand: for the officer, never for the public."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.chain.reports import MeasureReport, State, measure_reports
from generator.chain.work import Work
from generator.model.plan import Measure, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitReport:
    """The measures one unit is responsible for.

    Attributes:
        name: as the plan writes it; None for the measures of nobody.
        reports: in the order of the plan.
    """

    name: str | None
    reports: tuple[MeasureReport, ...]

    def in_status(self, status: Status) -> int:
        """Return how many measures were reported to stand there."""
        return sum(one.status is status for one in self.reports)

    def in_state(self, state: State) -> int:
        """Return of how many measures time made that."""
        return sum(one.state is state for one in self.reports)


def unit_reports(work: Work) -> tuple[UnitReport, ...]:
    """Return the units in the order in which the plan names them, those of nobody last."""
    reports = measure_reports(work)
    names = dict.fromkeys(name for one in reports for name in _units(one.measure))
    of_nobody = tuple(one for one in reports if not tuple(_units(one.measure)))
    named = tuple(
        UnitReport(
            name=name, reports=tuple(one for one in reports if name in tuple(_units(one.measure)))
        )
        for name in names
    )
    return (*named, *((UnitReport(name=None, reports=of_nobody),) if of_nobody else ()))


def _units(measure: Measure) -> Iterator[str]:
    """Yield who is responsible for a measure, or for any of its steps."""
    yield from measure.responsible
    for step in measure.steps:
        yield from step.responsible
