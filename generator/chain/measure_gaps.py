"""What lacks in the measures: weak points without an answer, and what a measure does not say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from generator.chain.answering import codes_of, is_answered, is_issue_answered, weak_indicators
from generator.chain.criteria import is_asked, required
from generator.chain.gap import Gap, GapKind, each_or_all
from generator.chain.reports import planned_period
from generator.chain.work import Work
from generator.editions.criteria import Shows
from generator.findings import Place
from generator.model.plan import Issue, Measure, Step
from generator.model.tree import Document
from generator.thai.dates import Period, Precision
from generator.thai.years import fiscal_year_span

_MEASURES: Final = frozenset({Shows.MEASURES})
_DETAILS: Final = frozenset({Shows.RESPONSIBLE, Shows.STEPS, Shows.MONITORING})

Part = Measure | Step

# What a part says, the gap where it does not, the key in the file, and what it proves.
_SAID: Final[tuple[tuple[Callable[[Part], object], GapKind, str, Shows | None], ...]] = (
    (lambda part: part.responsible, GapKind.NO_RESPONSIBLE, "responsible", Shows.RESPONSIBLE),
    (lambda part: part.monitoring, GapKind.NO_MONITORING, "monitoring", Shows.MONITORING),
    (lambda part: part.reporting, GapKind.NO_REPORTING, "reporting", Shows.MONITORING),
    (lambda part: part.period or part.start or part.end, GapKind.NO_PERIOD, "period", None),
)


def measure_gaps(work: Work) -> Iterator[Gap]:
    """Yield what lacks in the measures; nothing that only follows from something told already."""
    if not work.measures and not work.guidelines:
        place = work.year.measures.place() if work.year.measures else _measures_file(work)
        yield Gap(kind=GapKind.NO_MEASURES, place=place, shows=_MEASURES)
        return
    if not work.measures and required(work.edition, Shows.RESPONSIBLE):
        yield Gap(kind=GapKind.ONLY_GUIDELINES, place=_measures_file(work), shows=_DETAILS)
    if not work.measures or any(one.answers for one in work.measures):
        yield from _not_answered(work)
    if work.year.measures is None:
        return
    place = work.year.measures.place("measures")
    yield from each_or_all(_answering_nothing(work), len(work.measures), place)
    for said in _SAID:
        yield from each_or_all(_not_saying(work, *said), len(work.measures), place)
    yield from each_or_all(_without_steps(work), len(work.measures), place)
    yield from each_or_all(_outside(work), len(work.measures), place)
    yield from each_or_all(_before_approval(work), len(work.measures), place)


def approval_day(work: Work) -> date | None:
    """Return the day on which the analysis or the measures were approved first, or None.

    Of a month without a day it is the first: nothing before it can have been approved.
    """
    memos = work.year.approval.value.memos if work.year.approval else ()
    days = []
    for memo in memos:
        if memo.approves in {"analysis", "measures"}:
            dates = [one.date for one in memo.decisions] or [memo.date]
            known = [one.period.start for one in dates if one and one.period and one.period.start]
            days += [max(known)] if known else []
    return min(days, default=None)


def _measures_file(work: Work) -> Place:
    return Place(f"{work.folder}/measures.yml")


def _not_answered(work: Work) -> Iterator[Gap]:
    """Yield the weak indicators, then the points, that no measure or guideline answers."""
    document = work.year.measures
    place = document.place("measures") if document else _measures_file(work)
    if not work.measures and work.year.analysis:
        place = work.year.analysis.place("guidelines")
    weak = [one for one in weak_indicators(work) if not is_answered(one.code, work)]
    for one in weak:
        yield Gap(
            kind=GapKind.WEAK_NOT_ANSWERED,
            place=place,
            shows=_MEASURES,
            code=one.code,
            score=one.score,
            mark=work.mark,
        )
    told = {one.code for one in weak}
    for key, issues in (("fix", work.analysis.fix), ("develop", work.analysis.develop)):
        for position, issue in enumerate(issues):
            if _needs_answer(issue, work, told) and work.year.analysis:
                where = work.year.analysis.place(key, position)
                yield Gap(
                    kind=GapKind.ISSUE_NOT_ANSWERED, place=where, shows=_MEASURES, issue=issue
                )


def _needs_answer(issue: Issue, work: Work, told: set[str]) -> bool:
    """Return whether a point lacks an answer that was not already asked for its indicators."""
    codes = codes_of(issue, work)
    if not codes and not (work.measures and weak_indicators(work)):
        # Guidelines name codes, which such a point has not; and where nothing is weak it says why.
        return False
    return not is_issue_answered(issue, work) and not (codes and told.issuperset(codes))


def _document(work: Work) -> Document[object]:
    document = work.year.measures
    assert document is not None  # noqa: S101 - measure_gaps
    return document


def _answering_nothing(work: Work) -> Iterator[Gap]:
    for position, measure in enumerate(work.measures):
        if not measure.answers:
            place = _document(work).place("measures", position, "answers")
            yield Gap(kind=GapKind.ANSWERS_NOTHING, place=place, shows=_MEASURES, measure=measure)


def _not_saying(
    work: Work, said: Callable[[Part], object], kind: GapKind, key: str, shows: Shows | None
) -> Iterator[Gap]:
    """Yield the measures that do not say a thing, nor any of their steps; else single steps."""
    if shows and not is_asked(work.edition, shows):
        return
    shown = frozenset({shows} if shows else ())
    for position, measure in enumerate(work.measures):
        if said(measure):
            continue
        at = ("measures", position)
        silent = [number for number, step in enumerate(measure.steps) if not said(step)]
        if len(silent) == len(measure.steps):
            place = _document(work).place(*at, key)
            yield Gap(kind=kind, place=place, shows=shown, measure=measure)
            continue
        for number in silent:
            place = _document(work).place(*at, "steps", number)
            yield Gap(kind=kind, place=place, shows=shown, measure=measure, step=number + 1)


def _without_steps(work: Work) -> Iterator[Gap]:
    if not is_asked(work.edition, Shows.STEPS):
        return
    for position, measure in enumerate(work.measures):
        if not measure.steps:
            place = _document(work).place("measures", position, "steps")
            shown = frozenset({Shows.STEPS})
            yield Gap(kind=GapKind.NO_STEPS, place=place, shows=shown, measure=measure)


def _periods(work: Work) -> Iterator[tuple[Measure, int | None, Period, Place]]:
    """Yield the readable periods as (measure, number of the step or None, period, place)."""
    for position, measure in enumerate(work.measures):
        parts: tuple[tuple[int | None, Part], ...] = (
            (None, measure),
            *enumerate(measure.steps, start=1),
        )
        for number, part in parts:
            period = planned_period(part)
            at = () if number is None else ("steps", number - 1)
            if period:
                key = "period" if part.period else "start" if part.start else "end"
                place = _document(work).place("measures", position, *at, key)
                yield measure, number, period, place


def _outside(work: Work) -> Iterator[Gap]:
    first, last = fiscal_year_span(work.fiscal_year)
    for measure, step, period, place in _periods(work):
        begins_early = period.start is not None and period.start < first
        ends_late = period.end is not None and period.end > last
        if begins_early or ends_late:
            yield Gap(
                kind=GapKind.OUTSIDE_THE_YEAR,
                place=place,
                measure=measure,
                step=step,
                period=period,
            )


def _before_approval(work: Work) -> Iterator[Gap]:
    day = approval_day(work)
    for measure, step, period, place in _periods(work) if day else ():
        if day and _begins_before(period, day):
            yield Gap(
                kind=GapKind.BEFORE_APPROVAL,
                place=place,
                measure=measure,
                step=step,
                period=period,
                day=day,
            )


def _begins_before(period: Period, day: date) -> bool:
    """Return whether a period begins before a day; of months whether its first month does."""
    start = period.start
    if start is None:
        return False
    if period.precision is Precision.MONTH:
        return (start.year, start.month) < (day.year, day.month)
    return start < day
