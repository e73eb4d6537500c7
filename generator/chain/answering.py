"""Which measures and guidelines answer which weak point.

Source:
    Data contract, section 5: a measure answers a point if they share a code or id, or one code lies
    under the other (question, sub-indicator under indicator; item under sub-indicator; indicator
    under tool).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain

from generator.assess.standing import Ranked, weak
from generator.chain.lineage import any_touch
from generator.chain.work import Work
from generator.model.plan import Guideline, Issue, Measure, Point
from generator.model.result import Recommendation


def weak_indicators(work: Work) -> tuple[Ranked, ...]:
    """Return the indicators of the analysed result below the mark, the lowest first."""
    return weak(work.before.ranking, work.mark)


def is_named(indicator: str, work: Work) -> bool:
    """Return whether a weak indicator stands in a weakness, fix or develop point."""
    points: tuple[Point | Issue, ...] = (*work.analysis.weaknesses, *work.issues)
    codes = chain.from_iterable(codes_of(point, work) for point in points)
    return any_touch((indicator,), codes, work.before)


def codes_of(point: Point | Issue, work: Work) -> tuple[str, ...]:
    """Return what a point is about, by itself and by the recommendation it takes over."""
    taken = point.recommendation if isinstance(point, Issue) else None
    recommended = recommendation(taken, work) if taken else None
    return (*point.about, *(recommended.about if recommended else ()))


def recommendation(id_: str, work: Work) -> Recommendation | None:
    """Return the assessor's recommendation of that id on the analysed result, or None."""
    year = work.before.year
    given = year.recommendations.value.recommendations if year and year.recommendations else ()
    return next((one for one in given if one.id == id_), None)


def issue_of(id_: str, work: Work) -> Issue | None:
    """Return the point to fix, develop or keep of that id, or None."""
    return next((one for one in (*work.issues, *work.analysis.maintain) if one.id == id_), None)


def answered_codes(measure: Measure, work: Work) -> tuple[str, ...]:
    """Return the codes a measure answers, by itself and by the points it names."""
    return tuple(dict.fromkeys(_codes_behind(measure, work)))


def _codes_behind(measure: Measure, work: Work) -> Iterator[str]:
    for answer in measure.answers:
        issue, recommended = issue_of(answer, work), recommendation(answer, work)
        if issue:
            yield from codes_of(issue, work)
        elif recommended:
            yield from recommended.about
        else:
            yield answer


def measures_for(indicator: str, work: Work) -> tuple[Measure, ...]:
    """Return the measures that answer an indicator, in the order of the plan."""
    return measures_on((indicator,), work)


def measures_on(codes: Collection[str], work: Work) -> tuple[Measure, ...]:
    """Return the measures that answer any of some codes, in the order of the plan."""
    return tuple(
        one for one in work.measures if any_touch(answered_codes(one, work), codes, work.before)
    )


def guidelines_on(codes: Collection[str], work: Work) -> tuple[Guideline, ...]:
    """Return the guidelines about any of some codes, in the order of the analysis."""
    return tuple(one for one in work.guidelines if any_touch(one.about, codes, work.before))


def measures_for_issue(issue: Issue, work: Work) -> tuple[Measure, ...]:
    """Return the measures that answer a point: they name it, or what it is about."""
    codes = codes_of(issue, work)
    names = {issue.id, issue.recommendation}
    return tuple(
        one
        for one in work.measures
        if names & set(one.answers) or any_touch(answered_codes(one, work), codes, work.before)
    )


def is_answered(indicator: str, work: Work) -> bool:
    """Return whether a measure answers an indicator; a guideline, in a year without measures."""
    if work.measures:
        return bool(measures_for(indicator, work))
    return bool(guidelines_on((indicator,), work))


def is_issue_answered(issue: Issue, work: Work) -> bool:
    """Return whether a measure answers a point; a guideline, in a year without measures."""
    if work.measures:
        return bool(measures_for_issue(issue, work))
    return bool(guidelines_on(codes_of(issue, work), work))
