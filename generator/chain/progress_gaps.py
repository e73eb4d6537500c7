"""What lacks in the reports: measures nobody reported on, and what a report does not say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Final

from generator.chain.criteria import is_asked, required
from generator.chain.gap import Gap, GapKind, each_or_all
from generator.chain.reports import Entry, entries_of, measure_reports, planned_period, says
from generator.chain.result_words import Says, empty_results
from generator.chain.survey import asks_public, survey_code
from generator.chain.work import Work
from generator.editions.criteria import Shows
from generator.findings import Place
from generator.model.plan import ProgressRow, Status
from generator.thai.years import fiscal_year_span

_PROGRESS: Final = frozenset({Shows.PROGRESS})
_IN_YEAR: Final = frozenset({Shows.IN_YEAR})
_DONE_SOMETHING: Final = frozenset({None, Status.RUNNING, Status.DONE})


def _tells_of_work(row: ProgressRow) -> bool:
    """Return whether a report is about something done: not of what has not begun, or was left."""
    return row.status in _DONE_SOMETHING


def _lacks_reason(row: ProgressRow) -> bool:
    reasons = (row.explanation, row.problem, row.result)
    return row.status is Status.CANCELLED and not any(map(says, reasons))


def _lacks_evidence(row: ProgressRow) -> bool:
    return _tells_of_work(row) and not any(map(says, row.evidence))


# What a report lacks, the gap, and the column it is written in.
_SAID: Final[tuple[tuple[Callable[[ProgressRow], bool], GapKind, str], ...]] = (
    (lambda row: row.date is None, GapKind.NO_DATE, "date"),
    (lambda row: row.status is None, GapKind.NO_STATUS, "status"),
    (lambda row: _tells_of_work(row) and not says(row.result), GapKind.NO_OUTCOME, "result"),
    (_lacks_evidence, GapKind.NO_EVIDENCE, "evidence"),
    (_lacks_reason, GapKind.NO_REASON, "explanation"),
)


def progress_gaps(work: Work) -> Iterator[Gap]:
    """Yield what lacks in the reports; nothing that only follows from something told already."""
    entries = entries_of(work)
    if entries:
        yield from _not_reported(work)
        yield from each_or_all(_not_planned(work, entries), len(entries), _whole(work))
        for lacks, kind, column in _SAID:
            gaps = _not_saying(work, entries, lacks, kind, column)
            yield from each_or_all(gaps, len(entries), _whole(work))
        yield from _empty_results(work, entries)
        yield from _days(work, entries)
        yield from _percents(work)
    elif work.measures or required(work.edition, Shows.PROGRESS):
        place = Place(work.year.progress.file)
        yield Gap(kind=GapKind.NO_PROGRESS, place=place, shows=_PROGRESS | _IN_YEAR)
    if survey_code(work.year) is None and _needs_survey(work):
        place = work.year.eit.place("survey_url") if work.year.eit else _survey_file(work)
        yield Gap(kind=GapKind.NO_SURVEY, place=place, shows=frozenset({Shows.EIT_QR}))


def _needs_survey(work: Work) -> bool:
    """Return whether a year should have the address of its public survey.

    The criteria demand it; or the agency has begun to tell of it; or the progress is shown in a
    year in which the public is asked, and it is not known whether the criteria demand it.
    """
    if work.year.eit or required(work.edition, Shows.EIT_QR):
        return True
    is_shown = bool(work.measures or work.year.progress.rows)
    return is_shown and asks_public(work.edition) and is_asked(work.edition, Shows.EIT_QR)


def _whole(work: Work) -> Place:
    return Place(work.year.progress.file, 1)


def _survey_file(work: Work) -> Place:
    return Place(f"{work.folder}/eit.yml")


def _not_reported(work: Work) -> Iterator[Gap]:
    document = work.year.measures
    for position, report in enumerate(measure_reports(work)):
        period = planned_period(report.measure)
        is_to_come = period is not None and period.start is not None and work.as_of < period.start
        if not report.entries and not is_to_come and document:
            place = document.place("measures", position)
            yield Gap(
                kind=GapKind.NOT_REPORTED, place=place, shows=_PROGRESS, measure=report.measure
            )


def _not_planned(work: Work, entries: tuple[Entry, ...]) -> Iterator[Gap]:
    for entry in entries:
        if entry.row.measure is None:
            place = work.year.progress.place(entry.row, "measure")
            yield Gap(kind=GapKind.NOT_PLANNED, place=place, entry=entry)


def _not_saying(
    work: Work,
    entries: tuple[Entry, ...],
    lacks: Callable[[ProgressRow], bool],
    kind: GapKind,
    column: str,
) -> Iterator[Gap]:
    shows = _PROGRESS | _IN_YEAR if kind is GapKind.NO_DATE else _PROGRESS
    for entry in entries:
        if lacks(entry.row):
            place = work.year.progress.place(entry.row, column)
            yield Gap(kind=kind, place=place, shows=shows, entry=entry)


def _empty_results(work: Work, entries: tuple[Entry, ...]) -> Iterator[Gap]:
    """Yield the reports whose result says nothing."""
    by_row = {id(one.row): one for one in entries}
    for row, said in empty_results(work.year):
        counts = said is Says.UNITS
        yield Gap(
            kind=GapKind.RESULT_COUNTS_UNITS if counts else GapKind.RESULT_REPEATS_TITLE,
            place=work.year.progress.place(row, "result"),
            shows=_PROGRESS,
            entry=by_row[id(row)],
            says=said,
        )


def _days(work: Work, entries: tuple[Entry, ...]) -> Iterator[Gap]:
    """Yield the reports dated outside the fiscal year, or after the day of the page."""
    first, last = fiscal_year_span(work.fiscal_year)
    for entry in entries:
        period = entry.row.date.period if entry.row.date else None
        begins = period.start if period else None
        if period is None or begins is None:
            continue
        place = work.year.progress.place(entry.row, "date")
        if begins > last or (period.end or begins) < first:
            yield Gap(
                kind=GapKind.REPORTED_OUTSIDE_THE_YEAR,
                place=place,
                shows=_IN_YEAR,
                entry=entry,
                period=period,
            )
        elif begins > work.as_of:
            yield Gap(
                kind=GapKind.REPORTED_AFTER_AS_OF,
                place=place,
                shows=_IN_YEAR,
                entry=entry,
                period=period,
                day=work.as_of,
            )


def _percents(work: Work) -> Iterator[Gap]:
    """Yield the reports whose percent is lower than the one before, without a word on it."""
    for report in measure_reports(work):
        reached: dict[int | None, Decimal] = {}
        for entry in report.entries:
            percent, step = entry.row.percent, entry.row.step
            if percent is None:
                continue
            before = reached.get(step)
            if before is not None and percent < before and not _has_word(entry.row):
                place = work.year.progress.place(entry.row, "percent")
                yield Gap(
                    kind=GapKind.PERCENT_WENT_BACK,
                    place=place,
                    measure=report.measure,
                    entry=entry,
                    percent=(percent, before),
                )
            reached[step] = percent


def _has_word(row: ProgressRow) -> bool:
    return says(row.explanation) or says(row.problem)
