"""What was reported of each measure, and where it stands on the day of the page.

States are worked out from what was reported and the as-of date alone. Where the reports do not
tell a status, nothing is said of time: the paper does not say it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum, auto
from typing import Final

from generator.chain.work import Work
from generator.model.plan import Measure, ProgressRow, Status, Step
from generator.thai.dates import Period, Precision

_FRESH: Final = timedelta(days=90)
_NONE: Final = "ไม่มี"
_OVER: Final = frozenset({Status.DONE, Status.CANCELLED})


class State(Enum):
    """What time makes of a measure: ended without being done, never reported, long not reported."""

    LATE = auto()
    NOT_REPORTED = auto()
    STALE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A row of ``progress.csv``.

    Attributes:
        number: of the row in its file, from 1: rows are only ever added, so it is stable.
    """

    number: int
    row: ProgressRow

    @property
    def day(self) -> date | None:
        """The day of the report: of a month, its last; None when it is not given."""
        return _end(self.row.date.period) if self.row.date else None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureReport:
    """A measure with everything that was reported of it.

    Attributes:
        entries: in the order of the file.
        status: where it stands, as last reported; None when no report tells.
        percent: as last reported of the measure as a whole, 0–100.
        state: what time makes of it; None when all is as planned, or cannot be known.
    """

    measure: Measure
    entries: tuple[Entry, ...]
    status: Status | None
    percent: Decimal | None
    state: State | None

    @property
    def latest(self) -> Entry | None:
        """The entry with the latest date, else the last one; of equal dates the last."""
        dated = [(one.day, one.number, one) for one in self.entries if one.day]
        if dated:
            return max(dated, key=lambda found: found[:2])[2]
        return self.entries[-1] if self.entries else None

    @property
    def explanation(self) -> str | None:
        """The agency's own word on where the measure stands.

        The last one that came with the status, or after it: an earlier one is about an earlier
        status.
        """
        for one in reversed(self.entries):
            if says(one.row.explanation):
                return one.row.explanation
            if one.row.status is not None:
                return None
        return None


def entries_of(work: Work) -> tuple[Entry, ...]:
    """Return every report of the year, in the order of the file."""
    rows = work.year.progress.rows
    return tuple(Entry(number=number, row=row) for number, row in enumerate(rows, start=1))


def measure_reports(work: Work) -> tuple[MeasureReport, ...]:
    """Return the measures in the order of the plan, each with its reports."""
    entries: dict[str | None, list[Entry]] = {}
    for entry in entries_of(work):
        entries.setdefault(entry.row.measure, []).append(entry)
    return tuple(_report(one, tuple(entries.get(one.id, ())), work.as_of) for one in work.measures)


def reported_beyond(work: Work) -> tuple[Entry, ...]:
    """Return what was reported beyond the plan."""
    return tuple(one for one in entries_of(work) if one.row.measure is None)


def told(text: str | None) -> str | None:
    """Return a text of a report; what papers print for "none" as the word for it.

    Source:
        Data contract, section 3, ``progress.csv``: ``-ไม่มี-``, ``ไม่มี`` and ``-`` are none.
    """
    if text is None:
        return None
    return _NONE if text.strip("-–— ") in {"", _NONE} else text


def says(text: str | None) -> bool:
    """Return whether a text of a report says anything; what is printed for "none" does not."""
    return told(text) not in {None, _NONE}


def planned_period(part: Measure | Step) -> Period | None:
    """Return when a measure or step is to be done, or None when nobody can read it."""
    start = part.start.period if part.start else None
    end = part.end.period if part.end else None
    if start is None and end is None:
        return part.period.period if part.period else None
    is_by_month = all(one is None or one.precision is Precision.MONTH for one in (start, end))
    return Period(
        start=start.start if start else None,
        end=_end(end),
        precision=Precision.MONTH if is_by_month else Precision.DAY,
    )


def _report(measure: Measure, entries: tuple[Entry, ...], as_of: date) -> MeasureReport:
    status = _status(measure, entries)
    whole = (one.row.percent for one in reversed(entries) if one.row.step is None)
    return MeasureReport(
        measure=measure,
        entries=entries,
        status=status,
        percent=next((percent for percent in whole if percent is not None), None),
        state=_state(measure, entries, status, as_of),
    )


def _status(measure: Measure, entries: Sequence[Entry]) -> Status | None:
    """Return where a measure stands: what its last row with a status says.

    A step that is done does not make the measure done: it is under way until every step is.
    """
    told = [one.row for one in entries if one.row.status is not None]
    if not told:
        return None
    last = told[-1]
    if last.step is None or last.status is not Status.DONE:
        return Status.RUNNING if last.step and last.status is Status.CANCELLED else last.status
    done: dict[int, Status | None] = {row.step: row.status for row in told if row.step}
    steps = range(1, max(len(measure.steps), 1) + 1)
    is_done = all(done.get(step) is Status.DONE for step in steps)
    return Status.DONE if is_done else Status.RUNNING


def _state(
    measure: Measure, entries: Sequence[Entry], status: Status | None, as_of: date
) -> State | None:
    period = planned_period(measure)
    if status in _OVER or (entries and status is None):
        return None
    if period and period.start and as_of < period.start:
        return None
    if period and period.end and period.end < as_of:
        return State.LATE
    if not entries or _is_before(entries, period):
        return State.NOT_REPORTED
    days = [one.day for one in entries if one.day]
    is_old = len(days) == len(entries) and as_of - max(days) > _FRESH
    return State.STALE if is_old else None


def _is_before(entries: Sequence[Entry], period: Period | None) -> bool:
    """Return whether every report is from before the measure was to begin."""
    start = period.start if period else None
    return start is not None and all(one.day is not None and one.day < start for one in entries)


def _end(period: Period | None) -> date | None:
    return (period.end or period.start) if period else None
