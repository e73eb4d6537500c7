"""What a fiscal year plans, and when: activities of its calendar, measures and their steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.model.dated import Dated
from generator.model.plan import CalendarRow, Measure, Step
from generator.model.tree import Year
from generator.thai.dates import Period, Precision

ACTIVITY: Final = "กิจกรรม"


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """An activity, a measure, or a step of a measure that has a time of its own.

    Attributes:
        key: unique in its year and stable: an id, ``a01``; of a step ``m03.2``.
        kind: ``กิจกรรม``, ``มาตรการ`` or ``แนวทาง``.
        number: as printed, or None; a step has none.
        step: number of the step, from 1; None where it is no step.
        of: id of the measure a step belongs to, else None; ``of_title`` its title.
        period: as typed, or None.
        span: its days; None where nobody can tell them. One end may be missing.
        responsible: units and positions; a step takes those of its measure where it names none.
    """

    key: str
    kind: str
    number: str | None
    title: str
    step: int | None = None
    of: str | None = None
    of_title: str | None = None
    period: Dated | None
    span: Period | None
    responsible: tuple[str, ...]
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """The plan of a year, in the order of its files.

    Attributes:
        activities: every row of ``calendar.csv``.
        measures: every measure, each followed by the steps with a time of their own; empty where
            not one of them has days that can be told.
    """

    activities: tuple[Planned, ...]
    measures: tuple[Planned, ...]

    @property
    def all(self) -> tuple[Planned, ...]:
        """Activities, then measures."""
        return (*self.activities, *self.measures)


def schedule_of(year: Year | None) -> Schedule:
    """Return the plan of a year; nothing where the data has no folder for it."""
    if year is None:
        return Schedule(activities=(), measures=())
    measures = tuple(_measures(year))
    return Schedule(
        activities=tuple(map(_activity, year.calendar.rows)),
        measures=measures if any(one.span for one in measures) else (),
    )


def is_scheduled(year: Year) -> bool:
    """Return whether a year has any plan: an activity, or a measure or step with days."""
    measures = year.measures.value.measures if year.measures else ()
    return bool(year.calendar.rows) or any(
        span_of(one) or any(map(span_of, one.steps)) for one in measures
    )


def span_of(part: CalendarRow | Measure | Step) -> Period | None:
    """Return the days of a part of the plan, or None where nobody can tell them.

    Dates typed beside the period fill what it does not say; where the two disagree (which is found
    in reading), they are what is meant.
    """
    said = part.period.period if part.period else None
    start = part.start.period if part.start else None
    end = part.end.period if part.end else None
    used = [one for one in (start or said, end or said) if one is not None]
    first = start.start if start else (said.start if said else None)
    last = end.end if end else (said.end if said else None)
    if not used or (first and last and first > last):
        return said
    is_month = all(one.precision is Precision.MONTH for one in used)
    return Period(start=first, end=last, precision=Precision.MONTH if is_month else Precision.DAY)


def _activity(row: CalendarRow) -> Planned:
    return Planned(
        key=row.id,
        kind=ACTIVITY,
        number=row.no,
        title=row.activity,
        period=row.period,
        span=span_of(row),
        responsible=row.responsible,
        note=row.note,
    )


def _measures(year: Year) -> Iterator[Planned]:
    for measure in year.measures.value.measures if year.measures else ():
        yield Planned(
            key=measure.id,
            kind=measure.kind.value,
            number=measure.number,
            title=measure.title,
            period=measure.period,
            span=span_of(measure),
            responsible=measure.responsible,
            note=measure.note,
        )
        for number, step in enumerate(measure.steps, start=1):
            if span := span_of(step):
                yield _step(measure, number, step, span)


def _step(measure: Measure, number: int, step: Step, span: Period) -> Planned:
    return Planned(
        key=f"{measure.id}.{number}",
        kind=measure.kind.value,
        number=None,
        title=step.text,
        step=number,
        of=measure.id,
        of_title=measure.title,
        period=step.period,
        span=span,
        responsible=step.responsible or measure.responsible,
        note=None,
    )
