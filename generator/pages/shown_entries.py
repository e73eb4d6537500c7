"""Reports on measures as they are shown: what was reported, when, and what proves it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from generator.chain.reports import Entry, planned_period, told
from generator.model.plan import Measure, ProgressRow, Status, Step
from generator.pages.agency_site import AgencySite
from generator.pages.figures import Bar, Chip
from generator.pages.link_texts import SourceLink, evidence_links
from generator.pages.measure_details import PERIOD, RESPONSIBLE, Field
from generator.pages.numerals import Numerals
from generator.pages.standing_readings import done_reading
from generator.pages.work_links import entry_anchor
from generator.thai.text import normal

RESULT: Final = "ผลการดำเนินการ"
PROBLEM: Final = "ปัญหา อุปสรรค"
SUGGESTION: Final = "ข้อเสนอแนะ"
UNITS: Final = "หน่วยงานที่ดำเนินการแล้ว"

NOT_TOLD: Final = Chip(text="เอกสารไม่ได้ระบุสถานะ", look="plain")

_LOOKS: Final = {Status.DONE: "good"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Percent:
    """How much is done: in short, as a sentence and as a bar."""

    text: str
    reading: str
    bar: Bar


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownEntry:
    """One report.

    Attributes:
        anchor: ``progress-2`` where it is shown as a whole; None where it is only quoted.
        when: date of the report; None where it has none.
        title: what was reported, of a report that is on no measure.
        step: number and text of the step it is about, or None.
        chip: its status, or None.
        fields: responsible, period, result, problem, suggestion, units; as far as given.
        explanation: the agency's own word, or None.
    """

    anchor: str | None
    when: str | None
    title: str | None
    step: str | None
    chip: Chip | None
    percent: Percent | None
    fields: tuple[Field, ...]
    explanation: str | None
    evidence: tuple[SourceLink, ...]


class EntryMaker:
    """Makes the reports of one agency for one page."""

    def __init__(self, site: AgencySite, origin: str) -> None:
        self._numerals = site.numerals
        self._home = site.href(origin, site.path())

    def on_measure(self, entry: Entry, measure: Measure, *, whole: bool) -> ShownEntry:
        """Return a report on a measure: of its title, units and period only what the plan lacks.

        Args:
            entry: of the measure.
            measure: of the plan.
            whole: everything, at the place of its id; else without what the measure's state says.
        """
        row = entry.row
        step = measure.steps[row.step - 1] if row.step and row.step <= len(measure.steps) else None
        return self._shown(
            entry,
            title=None,
            step=self._step(row, step, with_status=not whole),
            first=(
                ("รายงานในชื่อ", _unless_equal(row.title, (measure.title,))),
                ("ผู้รับผิดชอบตามรายงาน", _unless_equal(row.responsible, _units(measure, step))),
                ("ระยะเวลาตามรายงาน", self._period(row, step or measure)),
            ),
            whole=whole,
        )

    def beyond_plan(self, entry: Entry) -> ShownEntry:
        """Return a report on what no plan holds."""
        row = entry.row
        first = ((RESPONSIBLE, row.responsible), (PERIOD, self._period(row, None)))
        shown = self._shown(entry, title=row.title, step=None, first=first, whole=True)
        return shown if shown.chip else replace(shown, chip=NOT_TOLD)

    def _shown(
        self,
        entry: Entry,
        *,
        title: str | None,
        step: str | None,
        first: tuple[tuple[str, str | None], ...],
        whole: bool,
    ) -> ShownEntry:
        row = entry.row
        fields = (
            *first,
            (RESULT, told(row.result)),
            (PROBLEM, told(row.problem)),
            (SUGGESTION, told(row.suggestion)),
            *self._units_done(row),
        )
        return ShownEntry(
            anchor=entry_anchor(entry.number) if whole else None,
            when=self.day(entry),
            title=title,
            step=step,
            chip=status_chip(row.status) if whole and row.status else None,
            percent=percent(row.percent, self._numerals) if whole else None,
            fields=tuple(Field(label=label, texts=(text,)) for label, text in fields if text),
            explanation=row.explanation if whole else None,
            evidence=evidence_links(row.evidence, self._home, self._numerals),
        )

    def day(self, entry: Entry) -> str | None:
        """Return the date of a report in words: a day, or the month where only that is told."""
        date = entry.row.date
        if date is None:
            return None
        return self._numerals.period(date.period) if date.period else date.text

    def _step(self, row: ProgressRow, step: Step | None, *, with_status: bool) -> str | None:
        if row.step is None:
            return None
        number = f"ขั้นตอนที่ {self._numerals.count(row.step)}"
        done = percent(row.percent, self._numerals)
        # Beside a quoted report stands the status of the measure, not that of the step.
        status = (row.status, done.text if done else None) if with_status else ()
        return " · ".join(filter(None, (f"{number} {step.text}" if step else number, *status)))

    def _period(self, row: ProgressRow, part: Measure | Step | None) -> str | None:
        """Return the period as reported; None where it is that of the plan."""
        if row.period is None:
            return None
        read = row.period.period
        if part and read and read == planned_period(part):
            return None
        return self._numerals.period(read) if read else row.period.text

    def _units_done(self, row: ProgressRow) -> Iterator[tuple[str, str]]:
        done, total = (
            None if number is None else self._numerals.count(number)
            for number in (row.units_done, row.units_total)
        )
        if done:
            yield UNITS, f"{done} จาก {total} หน่วยงาน" if total else f"{done} หน่วยงาน"
        elif total:
            yield "หน่วยงานทั้งหมด", f"{total} หน่วยงาน"


def status_chip(status: Status) -> Chip:
    """Return a status in the words of the criteria."""
    return Chip(text=status.value, look=_LOOKS.get(status, "plain"))


def percent(done: Decimal | None, numerals: Numerals) -> Percent | None:
    """Return how much is done, 0–100; None where it is not told."""
    if done is None:
        return None
    return Percent(
        text=f"ร้อยละ {numerals.mark(done)}",
        reading=done_reading(done, numerals),
        bar=Bar(length=int(done), look="unmarked"),
    )


def told_entries(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return reports the newest first; those without a date behind, the last of the file first."""
    dated = sorted(
        ((one.day, one.number, one) for one in entries if one.day),
        key=lambda found: found[:2],
        reverse=True,
    )
    undated = (one for one in reversed(entries) if not one.day)
    return (*(one for _, _, one in dated), *undated)


def _units(measure: Measure, step: Step | None) -> Iterator[str]:
    """Yield how the plan names who is responsible: one by one, and all together."""
    for units in (measure.responsible, step.responsible if step else ()):
        yield from units
        yield " ".join(units)


def _unless_equal(said: str | None, planned: Iterable[str]) -> str | None:
    """Return what was reported where the plan says something else."""
    return said if said and normal(said) not in {normal(one) for one in planned} else None
