"""Everything that follows from the figures of one agency in one fiscal year."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from generator.assess.gains import Gains, points_to_gain
from generator.assess.grading import grade_of, passed
from generator.assess.rounding import rounded
from generator.assess.scores import Scores, announced_scores
from generator.assess.scoring import Recounts, recount_year
from generator.assess.standing import Change, Ranked, changes, ranking, strong, weak
from generator.assess.trend import TrendPoint, participated, trend
from generator.editions.edition import Edition
from generator.model.national import NationalRow
from generator.model.tree import Agency, Data, Year

EditionOf = Callable[[str, int], Edition | None]
"""Looks up the rules by scheme and fiscal year (B.E.); None where there are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """What the figures of one agency and fiscal year say; scores are 0–100 points, not rounded.

    ``announced`` is what the public sees and is never changed; ``recomputed``, ``recounts`` and
    ``gains`` are for the officer. In a year without taking part only ``announced`` is kept: the
    figures are not graded, ranked, averaged or compared. In a year without an edition nothing is
    recomputed and nothing is said of passing.

    Attributes:
        agency: whose result it is.
        fiscal_year: B.E.
        scheme: who assessed the agency in that year.
        edition: the rules of scheme and year, or None.
        year: the files of the year; None when only the national announcement speaks of it.
        national: the agency's row in the national announcement of the year, or None.
        participated: False only where ``result.yml`` says so.
        announced: the figures as printed.
        recounts: every score with what follows from its parts; empty when nothing is recomputed.
        recomputed: each score from the lowest level given, and the grade of that overall score.
        grade: the announced grade, else that of the announced overall score; None if unknown.
        passed: whether the announced overall score reaches the pass mark; None if unknown.
        recomputed_passed: the same of the recomputed overall score.
        pass_mark: of the edition, in points.
        target: the score aimed at in ``result.yml``, else the pass mark.
        distance: announced overall score less target: 0 or above when it is reached.
        ranking: the announced indicators, the highest score first.
        strengths: those that reach the pass mark, the highest first.
        weak_points: those below the pass mark, the lowest first.
        previous: the announced figures of the year before, if the agency took part in it under
            the same scheme; the overall score also from this year's announcement.
        changes: code (``overall``, ``IIT``, ``7``, ``i12``) -> change on the year before.
        gains: what each indicator, question and item would add to the overall score.
        trend: the announced overall scores of all known years, also later ones.
    """

    agency: Agency
    fiscal_year: int
    scheme: str
    edition: Edition | None
    year: Year | None
    national: NationalRow | None
    participated: bool
    announced: Scores
    recounts: Recounts = field(default_factory=Recounts)
    recomputed: Scores = field(default_factory=Scores)
    grade: str | None = None
    passed: bool | None = None
    recomputed_passed: bool | None = None
    pass_mark: Decimal | None = None
    target: Decimal | None = None
    distance: Decimal | None = None
    ranking: tuple[Ranked, ...] = ()
    strengths: tuple[Ranked, ...] = ()
    weak_points: tuple[Ranked, ...] = ()
    previous: Scores | None = None
    changes: Mapping[str, Change] = field(default_factory=dict)
    gains: Gains = field(default_factory=Gains)
    trend: tuple[TrendPoint, ...] = ()

    @property
    def has_all_indicators(self) -> bool:
        """Whether every indicator of the edition has a score, so that they can be ranked."""
        edition, given = self.edition, self.announced.indicators
        if edition is None or not edition.indicators:
            return False
        return all(one.code in given for one in edition.indicators)


def assess_year(data: Data, edition_of: EditionOf, agency: Agency, fiscal_year: int) -> Assessment:
    """Return the assessment of one agency in one fiscal year.

    Args:
        data: everything that was read; the national announcements are in it.
        edition_of: looks up the rules.
        agency: one of the data's agencies.
        fiscal_year: B.E.; a year of which nothing is known gives an assessment without figures.
    """
    year = agency.year(fiscal_year)
    row = data.national_row(agency, fiscal_year)
    scheme = agency.scheme(fiscal_year)
    edition = edition_of(scheme, fiscal_year)
    pass_mark = edition.pass_mark if edition else None
    own_target = year.result.value.target if year and year.result else None
    figures = Assessment(
        agency=agency,
        fiscal_year=fiscal_year,
        scheme=scheme,
        edition=edition,
        year=year,
        national=row,
        participated=participated(agency, fiscal_year),
        announced=announced_scores(year, row),
        pass_mark=pass_mark,
        target=pass_mark if own_target is None else own_target,
        trend=trend(data, agency, scheme),
    )
    if not figures.participated:
        return figures
    before = edition_of(scheme, fiscal_year - 1)
    return _compared(_recomputed(figures), _previous(data, figures), before)


def assess_all(data: Data, edition_of: EditionOf) -> dict[tuple[str, int], Assessment]:
    """Return the results by agency and fiscal year, for every year that has pages."""
    return {
        (agency.slug, year): assess_year(data, edition_of, agency, year)
        for agency in data.agencies
        for year in data.fiscal_years(agency)
    }


def _previous(data: Data, figures: Assessment) -> Scores | None:
    """Return the announced figures of the year before, if they can be compared at all."""
    agency, before = figures.agency, figures.fiscal_year - 1
    if not participated(agency, before) or agency.scheme(before) != figures.scheme:
        return None
    scores = announced_scores(agency.year(before), data.national_row(agency, before))
    if scores.overall is None and figures.national is not None:
        scores = replace(scores, overall=figures.national.score_previous)
    return scores if scores.any_given else None


def _compared(figures: Assessment, previous: Scores | None, before: Edition | None) -> Assessment:
    """Add what follows from the announced figures alone."""
    announced, edition = figures.announced, figures.edition
    overall, target = announced.overall, figures.target
    ranked = ranking(announced.indicators)
    grade = announced.grade
    if grade is None and edition is not None and overall is not None:
        grade = grade_of(overall, announced.tools, edition)
    return replace(
        figures,
        grade=grade,
        passed=passed(overall, edition),
        distance=None if overall is None or target is None else overall - target,
        ranking=ranked,
        strengths=strong(ranked, figures.pass_mark),
        weak_points=weak(ranked, figures.pass_mark),
        previous=previous,
        changes=changes(announced, previous, edition, before) if previous else {},
    )


def _recomputed(figures: Assessment) -> Assessment:
    """Add what follows from the parts; nothing without an edition or without files."""
    edition, year, announced = figures.edition, figures.year, figures.announced
    if edition is None or year is None:
        return figures
    recounts = recount_year(edition, year, announced)
    recomputed = recounts.scores()
    if recomputed.overall is not None:
        tools = {code: rounded(at) for code, at in recomputed.tools.items()}
        known = {**announced.tools, **tools}
        grade = grade_of(rounded(recomputed.overall), known, edition)
        recomputed = replace(recomputed, grade=grade)
    excluded = frozenset(year.result.value.excluded_items if year.result else ())
    return replace(
        figures,
        recounts=recounts,
        recomputed=recomputed,
        recomputed_passed=passed(_published(recomputed.overall), edition),
        gains=points_to_gain(edition, announced, recomputed, excluded),
    )


def _published(score: Decimal | None) -> Decimal | None:
    return None if score is None else rounded(score)
