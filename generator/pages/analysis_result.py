"""The result that is analysed, as announced, joined with the agency's strong and weak points."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from generator.chain.work import Work
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.analysis_points import PointTeller, ToldPoint
from generator.pages.figures import Standing, standing
from generator.pages.results import partial_note
from generator.pages.score_rows import ScoreTable
from generator.pages.score_tables import TableMaker
from generator.pages.strong_and_weak import IndicatorEntry, StrongAndWeak


@dataclass(frozen=True, slots=True, kw_only=True)
class PointGroup:
    """The strong or the weak points.

    Attributes:
        chosen: how the entries were chosen from the figures; None where there are none.
        rule: how the agency says it chose its points, or None.
        readings: what the bars of the entries show; empty where they have none.
        entries: the indicators, with the points about each.
        others: points about several of them, about none, or about one that is not among them.
    """

    anchor: str
    title: str
    chosen: str | None
    rule: str | None
    readings: tuple[str, ...]
    entries: tuple[IndicatorEntry, ...]
    others: tuple[ToldPoint, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnalysedResult:
    """The result, and what is strong and weak in it.

    Attributes:
        standing: overall score and grade, or that the agency did not take part; None without any
            figure.
        partial: said where indicators are missing, or None.
        table: the indicators, ranked; None when no score is given.
    """

    standing: Standing | None
    partial: str | None
    table: ScoreTable | None
    groups: tuple[PointGroup, ...]


def analysed_result(site: AgencySite, work: Work, teller: PointTeller) -> AnalysedResult:
    """Return the result that a year's analysis is about."""
    before = work.before
    is_told = before.announced.any_given or not before.participated
    groups = tuple(_groups(work, StrongAndWeak(work, teller, site.numerals), teller))
    table = TableMaker(before, site.numerals).indicators() if before.participated else None
    entries = {entry.anchor for group in groups for entry in group.entries}
    return AnalysedResult(
        standing=(
            standing(before, site.numerals, wording.NOT_PASSED, site.no_data) if is_told else None
        ),
        partial=partial_note(site, before) if is_told else None,
        table=_without(table, entries) if table else None,
        groups=groups,
    )


def _without(table: ScoreTable, anchors: AbstractSet[str]) -> ScoreTable:
    """Return the table without ids that have another place in the page."""
    rows = (
        replace(row, anchor=None if row.anchor in anchors else row.anchor) for row in table.rows
    )
    return replace(table, rows=tuple(rows))


def _groups(work: Work, figures: StrongAndWeak, teller: PointTeller) -> Iterator[PointGroup]:
    analysis = work.analysis
    told = (
        ("strengths", wording.STRENGTHS, analysis.strength_rule, analysis.strengths),
        ("weaknesses", wording.WEAKNESSES, analysis.weakness_rule, analysis.weaknesses),
    )
    for anchor, title, rule, points in told:
        is_weak = anchor == "weaknesses"
        chosen = figures.weak if is_weak else figures.strong
        if chosen or points or rule:
            yield PointGroup(
                anchor=anchor,
                title=title,
                chosen=figures.how_chosen(is_weak=is_weak) if chosen else None,
                rule=rule,
                readings=tuple(filter(None, (figures.reading() if is_weak else None,))),
                entries=tuple(figures.entries(chosen, points, is_weak=is_weak)),
                others=tuple(
                    replace(
                        teller.point(one),
                        answers=teller.answers_on(one.about) if is_weak else None,
                    )
                    for one in points
                    if figures.entry_of(one, chosen) is None
                ),
            )
