"""Where the measures of each responsible unit stand: for the officer, never for the public."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.chain.reports import MeasureReport, State, measure_reports
from generator.chain.work import Work
from generator.model.plan import Measure, Status
from generator.thai.text import normal


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

    @property
    def without_report(self) -> int:
        """How many measures nobody has reported on."""
        return sum(not one.entries for one in self.reports)

    def in_state(self, state: State) -> int:
        """Return of how many measures time made that; not counting those without any report.

        That a measure has ended is told of those as well.
        """
        told = (one for one in self.reports if one.entries or state is State.LATE)
        return sum(one.state is state for one in told)


def unit_reports(work: Work) -> tuple[UnitReport, ...]:
    """Return the units in the order in which the plan names them, those of nobody last."""
    reports = measure_reports(work)
    names: dict[str, str] = {}
    for one in reports:
        for name in _units(one.measure):
            names.setdefault(_squeezed(name), name)
    of_nobody = tuple(one for one in reports if not tuple(_units(one.measure)))
    named = tuple(
        UnitReport(
            name=name,
            reports=tuple(
                one for one in reports if key in {_squeezed(unit) for unit in _units(one.measure)}
            ),
        )
        for key, name in names.items()
    )
    return (*named, *((UnitReport(name=None, reports=of_nobody),) if of_nobody else ()))


def _squeezed(name: str) -> str:
    """Return a name without its spaces: ``ทุกสำนัก / กอง`` is ``ทุกสำนัก/กอง``."""
    return "".join(normal(name).split())


def _units(measure: Measure) -> Iterator[str]:
    """Yield who is responsible for a measure, or for any of its steps."""
    yield from measure.responsible
    for step in measure.steps:
        yield from step.responsible
