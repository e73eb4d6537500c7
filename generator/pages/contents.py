"""Every page of the website by topic: what the index beside the search lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from generator.assess.assessment import Assessment
from generator.editions.criteria import DisclosureItem
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.context import PageContext
from generator.pages.documents import has_documents
from generator.pages.head import STATEMENTS, statement_title
from generator.pages.links import page_path
from generator.pages.national_links import national_path
from generator.pages.numerals import Numerals
from generator.pages.page import NATIONAL, PORTAL
from generator.pages.poster import posters_of
from generator.pages.survey import LANDING, POSTER, landing_path, pages_of_survey, poster_path
from generator.pages.work_links import measure_path
from generator.pages.year_parts import OF_RESULT, OF_WORK, YearPart

_OF_AGENCY: Final = "หน่วยงาน"
_OF_WORK: Final = "มาตรการและความก้าวหน้า"
_MEASURES: Final = "มาตรการแต่ละข้อ"
_YEARS: Final = "ข้อมูลรายปี"
_POSTER: Final = "ป้ายประกาศ QR code แบบวัด EIT"
_ABOUT: Final = "เกี่ยวกับเว็บไซต์"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A page.

    Attributes:
        kind: as in ``Head.kind``.
        title: in full, ``ผลการประเมิน ปี 2566``.
        short: what the title of its topic does not say, ``ปี 2566``; None where there is no topic.
        fiscal_year: B.E.; None where it is of no single year.
        code: what it is also asked for by: ``O42``, ``2566``; ``name`` likewise, in words.
    """

    kind: str
    title: str
    path: str
    short: str | None = None
    fiscal_year: int | None = None
    code: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Pages about the same; without a title each stands for itself."""

    title: str | None
    pages: tuple[Listed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """Topics under one heading."""

    title: str
    topics: tuple[Topic, ...]

    @property
    def pages(self) -> tuple[Listed, ...]:
        """All its pages, in order."""
        return tuple(page for topic in self.topics for page in topic.pages)


def agency_chapters(site: AgencySite) -> tuple[Chapter, ...]:
    """Return the pages of an agency but for that of the search and those that only lead on."""
    years = tuple(reversed(site.assessments.values()))
    chapters = (
        Chapter(title=_OF_AGENCY, topics=(Topic(title=None, pages=tuple(_of_agency(site))),)),
        Chapter(title=wording.SUBJECT, topics=_parts(site, OF_RESULT, years)),
        Chapter(title=_OF_WORK, topics=_parts(site, OF_WORK, years)),
        Chapter(title=_MEASURES, topics=tuple(_measures(site))),
        Chapter(
            title=_YEARS,
            topics=_topics((None, tuple(_year(site, one.fiscal_year) for one in years))),
        ),
    )
    return tuple(one for one in chapters if one.topics)


def website_chapters(context: PageContext) -> tuple[Chapter, ...]:
    """Return the pages of no agency, without the list of agencies."""
    root = context.single or PORTAL
    years = sorted(context.national, reverse=True)
    statements = tuple(
        Listed(
            kind="statement",
            title=statement_title(context.content[name]),
            path=page_path(root, name),
        )
        for name in STATEMENTS
        if name in context.content
    )
    chapters = (
        Chapter(
            title=wording.NATIONAL,
            topics=_topics((None, tuple(_national(context, one) for one in years))),
        ),
        Chapter(title=_ABOUT, topics=_topics((None, statements))),
    )
    return tuple(one for one in chapters if one.topics)


def _topics(*topics: tuple[str | None, tuple[Listed, ...]]) -> tuple[Topic, ...]:
    return tuple(Topic(title=title, pages=pages) for title, pages in topics if pages)


def _of_agency(site: AgencySite) -> Iterator[Listed]:
    yield Listed(kind="home", title=wording.HOME, path=site.path())
    if has_documents(site):
        yield Listed(kind="documents", title=wording.DOCUMENTS, path=site.path("documents"))
    if site.downloads or site.is_shared:
        yield Listed(kind="data", title=wording.DATA, path=site.path("data"))
    for point in pages_of_survey(site.survey) if site.survey else ():
        title = " ".join(filter(None, ("ตอบแบบวัด EIT", point.name if point else None)))
        yield Listed(kind=LANDING, title=title, path=landing_path(site, point), code="EIT")
    for point, _ in posters_of(site):
        title = " ".join(filter(None, (_POSTER, point.name if point else None)))
        yield Listed(kind=POSTER, title=title, path=poster_path(site, point))


def _parts(
    site: AgencySite, parts: Iterable[YearPart], years: tuple[Assessment, ...]
) -> tuple[Topic, ...]:
    return _topics(
        *(
            (
                part.title,
                tuple(
                    part_page(site, part, one) for one in years if part.is_there(one, site.context)
                ),
            )
            for part in parts
        )
    )


def part_page(site: AgencySite, part: YearPart, assessment: Assessment) -> Listed:
    """Return a page of a fiscal year that is there."""
    year = assessment.fiscal_year
    item = _item_of(part, assessment)
    code = f" ({site.numerals.of(item.code)})" if item else ""
    return Listed(
        kind=part.name,
        title=f"{part.title}{code} {site.year_title(year)}",
        short=f"{site.year_title(year)}{code}",
        path=site.path(year, part.address(assessment)),
        fiscal_year=year,
        code=item.code if item else None,
        name=item.name if item else None,
    )


def _item_of(part: YearPart, assessment: Assessment) -> DisclosureItem | None:
    edition = assessment.edition
    return part.item(edition) if part.item and edition else None


def _measures(site: AgencySite) -> Iterator[Topic]:
    for year in reversed(site.assessments):
        work = site.work(year)
        if work and work.measures:
            yield Topic(
                title=site.year_title(year),
                pages=tuple(
                    Listed(
                        kind="measure",
                        title=" ".join(filter(None, (one.number, one.title))),
                        short=" ".join(filter(None, (one.number, one.title))),
                        path=measure_path(site, work, one.id),
                        fiscal_year=year,
                    )
                    for one in work.measures
                ),
            )


def _year(site: AgencySite, year: int) -> Listed:
    return Listed(
        kind="year",
        title=site.year_title(year),
        path=site.path(year),
        fiscal_year=year,
        code=str(year),
        name=site.in_full(year),
    )


def _national(context: PageContext, year: int) -> Listed:
    short = wording.year_in_short(year, Numerals())
    return Listed(
        kind=NATIONAL,
        title=f"{wording.NATIONAL} {short}",
        path=national_path(context, year),
        fiscal_year=year,
    )
