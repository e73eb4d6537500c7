"""Where a measure stands, in words: as reported, and what time makes of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from generator.chain.reports import MeasureReport, State, planned_period
from generator.chain.work import Work
from generator.model.plan import Status
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.figures import Chip
from generator.pages.shown_entries import (
    NOT_TOLD,
    EntryMaker,
    Percent,
    percent,
    status_chip,
    told_entries,
)

NOT_REPORTED: Final = "ยังไม่มีรายงานความก้าวหน้า"
PLANNED_ONLY: Final = "กำหนดไว้ในแผน ยังไม่พบรายงาน"
NOT_BEGUN: Final = "ยังไม่ถึงเวลาเริ่มตามแผน"

_LATE: Final = "ครบกำหนดแล้ว ยังไม่มีรายงานว่าแล้วเสร็จ"
_LATE_IN_SHORT: Final = "ครบกำหนดแล้ว"  # beside the word that nothing was reported
_NOT_IN_PERIOD: Final = "ยังไม่มีรายงานความก้าวหน้าภายในระยะเวลาดำเนินการ"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureStanding:
    """Where a measure stands.

    Attributes:
        chips: its status; then, where time has gone by, what that makes of it.
        explanation: the agency's own word on it, or None.
        updated: date of the latest report, or None where none has a date.
    """

    chips: tuple[Chip, ...]
    percent: Percent | None
    explanation: str | None
    updated: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many measures have one status; ``number`` in the digits of the agency."""

    measures: int
    number: str
    status: str


def measure_standing(
    site: AgencySite, work: Work, origin: str, report: MeasureReport
) -> MeasureStanding:
    """Return where a measure stands on the day of the work.

    Args:
        site: of the agency.
        work: of the year.
        origin: path of the page that shows it.
        report: of the measure.
    """
    return MeasureStanding(
        chips=(measure_status(site, work, report), *_state(site, report)),
        percent=percent(report.percent, site.numerals),
        explanation=report.explanation,
        updated=latest_day(site, origin, (report,)),
    )


def latest_day(site: AgencySite, origin: str, reports: Iterable[MeasureReport]) -> str | None:
    """Return the date of the latest of all reports, or None where none has one."""
    entries = told_entries(tuple(entry for one in reports for entry in one.entries))
    return EntryMaker(site, origin).day(entries[0]) if entries else None


def status_counts(
    site: AgencySite, work: Work, reports: Iterable[MeasureReport]
) -> tuple[Count, ...]:
    """Return how many measures have which status; those nobody has are left out."""
    counted = Counter(measure_status(site, work, one).text for one in reports)
    return tuple(
        Count(measures=number, number=site.numerals.count(number), status=status)
        for status, number in sorted(counted.items(), key=lambda one: _place(one[0]))
    )


def counted_in(work: Work) -> str:
    """Return what the measures of a year are counted in: ``มาตรการ``, where all are of one kind."""
    kinds = {one.kind.value for one in work.measures}
    return kinds.pop() if len(kinds) == 1 else wording.ENTRIES


def _place(status: str) -> int:
    order = [Status.DONE, Status.RUNNING, Status.NOT_STARTED, Status.CANCELLED, NOT_TOLD.text]
    return order.index(status) if status in order else len(order)


def measure_status(site: AgencySite, work: Work, report: MeasureReport) -> Chip:
    """Return the status of a measure as reported, or the word for a report that is not there."""
    if report.status:
        return status_chip(report.status)
    if report.entries:
        return NOT_TOLD
    if site.context.demonstration:
        return Chip(text=PLANNED_ONLY, look="plain")
    period = planned_period(report.measure)
    if period and period.start and work.as_of < period.start:
        return Chip(text=NOT_BEGUN, look="plain")
    return Chip(text=NOT_REPORTED, look="watch")


def _state(site: AgencySite, report: MeasureReport) -> Iterator[Chip]:
    """Yield what time makes of a measure, if anything.

    A site made of papers does not know whether there is a report: nothing is late there.
    """
    if site.context.demonstration and not report.entries:
        return
    match report.state:
        case State.LATE:
            yield Chip(text=_LATE if report.entries else _LATE_IN_SHORT, look="watch")
        case State.NOT_REPORTED if report.entries:
            yield Chip(text=_NOT_IN_PERIOD, look="watch")
        case State.STALE:
            yield Chip(text=f"ไม่มีรายงานใหม่เกิน {site.numerals.count(90)} วัน", look="watch")
        case _:
            return
