"""What a measure answers, in words: indicators, questions, items, points of the analysis."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.chain.answering import codes_of, recommendation
from generator.chain.outline import is_analysed
from generator.chain.work import Work
from generator.model.plan import Issue, Measure
from generator.pages.agency_site import AgencySite
from generator.pages.links import Href, place, with_anchor
from generator.pages.naming import Names
from generator.pages.work_links import indicator_anchor, plan_href, plan_path, point_anchor
from generator.pages.year_parts import DISCLOSURES, QUESTIONS, RESULTS, YearPart

FIX: Final = "แก้ไขโดยเร่งด่วน"
DEVELOP: Final = "พัฒนาให้ดีขึ้น"
MAINTAIN: Final = "รักษาระดับ"
RECOMMENDED: Final = "ข้อเสนอแนะของผู้ประเมิน"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredPoint:
    """One thing a measure answers.

    Attributes:
        kind: of the point, in a word; None for the code of a score.
        name: text of the point; of a score its name, of an indicator in plain words.
        official: number and official name, if ``name`` is not that already.
        about: what the point is about, where its text stands in ``name``.
        href: its place on the website, or None.
    """

    kind: str | None
    name: str
    official: str | None
    about: tuple[str, ...]
    href: Href | None


def answered_points(
    site: AgencySite, work: Work, origin: str, measure: Measure
) -> tuple[AnsweredPoint, ...]:
    """Return what a measure says it answers, in its order.

    Args:
        site: of the agency.
        work: of the year of the measure.
        origin: path of the page that shows it.
        measure: one of the plan's.
    """
    return tuple(_answered(site, work, origin, answer) for answer in measure.answers)


def kinds_of_points(work: Work) -> dict[str, tuple[str, Issue]]:
    """Return the points of the analysis by id, each with the word for its kind."""
    analysis = work.analysis
    kinds = ((FIX, analysis.fix), (DEVELOP, analysis.develop), (MAINTAIN, analysis.maintain))
    return {one.id: (kind, one) for kind, points in kinds for one in points}


def _answered(site: AgencySite, work: Work, origin: str, answer: str) -> AnsweredPoint:
    names = Names.of(work.before, site.numerals)
    if found := kinds_of_points(work).get(answer):
        kind, issue = found
        about = tuple(names.any_code(code) for code in codes_of(issue, work))
        taken = recommendation(issue.recommendation, work) if issue.recommendation else None
        text = issue.text or (taken.text if taken else None)
        return AnsweredPoint(
            kind=kind,
            name=text or " · ".join(about),
            official=None,
            about=about if text else (),
            href=plan_href(site, origin, work, point_anchor(answer)),
        )
    if recommended := recommendation(answer, work):
        return AnsweredPoint(
            kind=RECOMMENDED,
            name=recommended.text,
            official=None,
            about=tuple(names.any_code(code) for code in recommended.about),
            href=site.results_href(origin, work.before.fiscal_year),
        )
    name, plain = names.any_code(answer), names.plain(answer)
    return AnsweredPoint(
        kind=None,
        name=plain or name,
        official=name if plain else None,
        about=(),
        href=score_href(site, work, origin, answer),
    )


def score_href(site: AgencySite, work: Work, origin: str, code: str) -> Href | None:
    """Return the address at which the result of a code stands, or None where it stands nowhere.

    Args:
        site: of the agency.
        work: its result before is meant.
        origin: path of the page that holds the link.
        code: of any level.
    """
    before = work.before
    is_beside = origin == plan_path(site, work) and is_analysed(work)
    if is_beside and any(one.code == code for one in before.ranking):
        return place(indicator_anchor(code))
    for part, anchor in _places(work, code):
        if before.fiscal_year in site.assessments and part.is_there(before, site.context):
            path = site.path(before.fiscal_year, part.address(before))
            return with_anchor(site.href(origin, path), anchor)
    return None


def _places(work: Work, code: str) -> Iterator[tuple[YearPart, str]]:
    """Yield the page that shows a code, with its id there."""
    year, announced = work.before.year, work.before.announced
    if year is None or not work.before.participated:
        return
    if code in announced.indicators:
        yield RESULTS, indicator_anchor(code)
    if any(row.code == code for row in year.questions.rows):
        yield QUESTIONS, code
    if any(row.code == code for row in year.disclosures.rows):
        yield DISCLOSURES, code.lower()
