"""The weakest points of a year in plain words, with what was promised about each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.assess.assessment import Assessment
from generator.assess.lowest import lowest_parts
from generator.assess.standing import Ranked
from generator.model.codes import Tool
from generator.model.identity import Digits
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.naming import Names
from generator.pages.promises import Promise, promises
from generator.pages.readings import Named
from generator.pages.standing_readings import lowest_reading

FEW: Final = 3
_WORST: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Worst:
    """A part of a weak point with one of its lowest scores."""

    name: str
    score: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WeakPoint:
    """One indicator.

    Attributes:
        beginning: who gave the low score; None where it is said once for all points.
        name: in plain words where there are any, else the official name.
        official: number and official name, if ``name`` is not that already.
        parts: its lowest questions, sub-indicators or items; only on the results page.
        more: how many parts share the score of the last of them, or None.
        promises: the measures of the following year that answer it, and where they stand.
    """

    beginning: str | None
    name: str
    official: str | None
    score: str
    parts: tuple[Worst, ...] = ()
    more: Worst | None = None
    promises: tuple[Promise, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WeakPoints:
    """The weakest points of a year, the lowest score first.

    Attributes:
        title: weak points, or lowest points when nothing is below the pass mark.
        count: ``3 จาก 6 เรื่อง``; None when all are shown.
        beginning: who gave the low scores, where it holds for all; None for mere lowest points.
        promises_title: what stands before the measures.
        reading: how all indicators stand to the mark, and which is the lowest.
        look: ``thai-digits`` where the points are numbered with Thai digits.
    """

    title: str
    count: str | None
    beginning: str | None
    points: tuple[WeakPoint, ...]
    promises_title: str
    reading: str
    look: str


def weak_points(
    site: AgencySite, origin: str, assessment: Assessment, *, whole: bool
) -> WeakPoints | None:
    """Return the weakest indicators of a year, or None when too few have a score.

    Args:
        site: of the agency.
        origin: path of the page that shows them.
        assessment: of the year.
        whole: all of them, each with its lowest parts; else the three lowest.
    """
    weak, ranked = assessment.weak_points, assessment.ranking
    # The lowest of three say nothing: they are all there is.
    chosen = weak or (tuple(reversed(ranked[-FEW:])) if len(ranked) > FEW else ())
    shown = chosen if whole else chosen[:FEW]
    if not shown:
        return None
    points = tuple(_points(site, origin, assessment, shown, whole=whole))
    beginnings = {point.beginning for point in points}
    if len(beginnings) == 1:
        points = tuple(replace(point, beginning=None) for point in points)
    count = site.numerals.count
    work = site.work_on(assessment.fiscal_year)
    work_year = site.year_title(work.fiscal_year) if work else ""
    return WeakPoints(
        title=wording.TO_DEVELOP if weak else wording.LOWEST,
        count=f"{count(len(shown))} จาก {count(len(weak))} เรื่อง"
        if len(shown) < len(weak)
        else None,
        beginning=beginnings.pop() if len(beginnings) == 1 else None,
        points=points,
        promises_title=f"{'มาตรการ' if work and work.measures else 'แนวทาง'}{work_year}",
        reading=_reading(site, assessment),
        look="thai-digits" if site.numerals.digits is Digits.THAI else "",
    )


def _reading(site: AgencySite, assessment: Assessment) -> str:
    names = Names.of(assessment, site.numerals)
    scores = [Named(name=names.indicator(one.code), value=one.score) for one in assessment.ranking]
    return lowest_reading(scores, assessment.pass_mark, "ตัวชี้วัด", site.numerals)


def _points(
    site: AgencySite,
    origin: str,
    assessment: Assessment,
    shown: Sequence[Ranked],
    *,
    whole: bool,
) -> Iterator[WeakPoint]:
    names = Names.of(assessment, site.numerals)
    work = site.work_on(assessment.fiscal_year)
    # Where indicators are missing, a table shows all their parts.
    with_parts = whole and assessment.has_all_indicators
    for one in shown:
        plain = names.plain(one.code)
        official = names.indicator(one.code)
        parts, more = worst_parts(names, assessment, one.code) if with_parts else ((), None)
        yield WeakPoint(
            beginning=_beginning(names.tool_of(one.code)) if assessment.weak_points else None,
            name=plain or official,
            official=official if plain else None,
            score=site.numerals.score(one.score),
            parts=parts,
            more=more,
            promises=promises(site, origin, one.code, work) if work else (),
        )


def _beginning(tool: Tool | None) -> str | None:
    if tool is None:
        return None
    return wording.LOW_BY_ASSESSORS if tool is Tool.OIT else wording.LOW_BY_RESPONDENTS


def worst_parts(
    names: Names, assessment: Assessment, indicator: str
) -> tuple[tuple[Worst, ...], Worst | None]:
    """Return the lowest parts of an indicator that are below its own score, and who equals them.

    Returns:
        The first of the lowest, and in words how many more have the score of the last of these;
        None when it is the only one.
    """
    lowest = lowest_parts(assessment, indicator, _WORST)
    score = names.numerals.score
    worst = tuple(
        Worst(name=names.any_code(code), score=score(points))
        for code, points in lowest.shown.items()
    )
    equal = lowest.equal
    if not equal:
        return worst, None
    unit = "ตัวชี้วัดย่อย" if "." in equal[0] else "ข้อ"
    words = f"และอีก {names.numerals.count(len(equal))} {unit}ที่ได้คะแนนเท่ากัน"
    return worst, Worst(name=words, score=worst[-1].score)
