"""What a citizen wants to know of a plan before anything else: result, weak points, measures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.chain.reports import entries_of, measure_reports
from generator.chain.work import Work
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.analysis_points import MEASURES, PointTeller
from generator.pages.figures import Chip, Standing
from generator.pages.links import Href, place, with_anchor
from generator.pages.measure_standing import counted_in, measure_status
from generator.pages.strong_and_weak import StrongAndWeak
from generator.pages.work_links import indicator_anchor, measure_anchor

_FEW_WEAK: Final = 3
_FEW_MEASURES: Final = 8
_UNIT: Final = "ตัวชี้วัด"


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryLine:
    """A weak point or a measure.

    Attributes:
        href: its place on the same page.
        score: of a weak point, else None.
        status: of a measure, where anything was reported, else None.
    """

    title: str
    href: Href
    score: str | None = None
    status: Chip | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryPart:
    """One of the lists.

    Attributes:
        title: with how many there are.
        text: said in the place of the list, or None.
        more: how many others there are, as a link to their place; None where all are shown.
    """

    title: str
    text: str | None = None
    lines: tuple[SummaryLine, ...] = ()
    more: SummaryLine | None = None


def summary(
    site: AgencySite, work: Work, standing: Standing | None, path: str
) -> tuple[SummaryPart, ...]:
    """Return what the page says in short, in its order; of weak points also where it does not.

    Args:
        site: of the agency.
        work: of the year.
        standing: of the result that is analysed, as the page tells it; None where it does not.
        path: of the page.
    """
    results = site.results_href(path, work.before.fiscal_year)
    weak_at = Href("") if standing else results
    return (
        *_result(site, work, standing),
        *(_weak(site, work, weak_at) if weak_at is not None else ()),
        *_measures(site, work),
    )


def _result(site: AgencySite, work: Work, standing: Standing | None) -> Iterator[SummaryPart]:
    if standing is None:
        return
    scored = f"{standing.score} {standing.of} คะแนน" if standing.score else standing.headline
    told = " · ".join(filter(None, (scored, *(one.text for one in standing.chips))))
    if told:
        year = site.year_title(work.before.fiscal_year)
        yield SummaryPart(title=f"{wording.RESULTS} {year}", text=told)


def _weak(site: AgencySite, work: Work, page: Href) -> Iterator[SummaryPart]:
    teller = PointTeller(work, site.numerals)
    names = teller.names
    lines = tuple(
        SummaryLine(
            title=names.plain(one.code) or names.indicator(one.code),
            href=with_anchor(page, indicator_anchor(one.code)),
            score=site.numerals.score(one.score),
        )
        for one in StrongAndWeak(work, teller, site.numerals).weak
    )
    if lines:
        others = with_anchor(page, "weaknesses") if page == Href("") else page
        yield _shortened(site, wording.TO_DEVELOP, lines, _FEW_WEAK, (others, _UNIT))


def _measures(site: AgencySite, work: Work) -> Iterator[SummaryPart]:
    if not work.measures:
        return
    reports = {one.measure.id: one for one in measure_reports(work)} if entries_of(work) else {}
    lines = tuple(
        SummaryLine(
            title=f"{one.number} {one.title}" if one.number else one.title,
            href=place(measure_anchor(one.id)),
            status=measure_status(site, work, reports[one.id]) if one.id in reports else None,
        )
        for one in work.measures
    )
    title = "มาตรการและสถานะ" if reports else "มาตรการ"
    yield _shortened(site, title, lines, _FEW_MEASURES, (place(MEASURES), counted_in(work)))


def _shortened(
    site: AgencySite,
    title: str,
    lines: tuple[SummaryLine, ...],
    most: int,
    others: tuple[Href, str],
) -> SummaryPart:
    """Return a list of the first; the others are counted, where they are more than one.

    Args:
        site: of the agency.
        title: of the list.
        lines: all of them.
        most: how many are shown at least.
        others: where all of them stand, and what they are counted in.
    """
    href, unit = others
    shown = lines if len(lines) <= most + 1 else lines[:most]
    count = site.numerals.count
    left = f"ดูอีก {count(len(lines) - len(shown))} {unit}"
    more = SummaryLine(title=left, href=href) if len(lines) > len(shown) else None
    return SummaryPart(title=f"{title} ({count(len(lines))} {unit})", lines=shown, more=more)
