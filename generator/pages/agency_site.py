"""The site of one agency: its years, the addresses of its pages, and what stands around them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self
from urllib.parse import quote

from generator.assess.assessment import Assessment
from generator.chain.news import can_be_followed
from generator.chain.survey import Survey, survey_at
from generator.chain.work import Work, work_year_of
from generator.model.tree import Agency, Data
from generator.pages import wording
from generator.pages.contact import complaint_facts, contact_facts
from generator.pages.context import Download, PageContext
from generator.pages.head import Head, Link, YearLink, statement_links
from generator.pages.links import Href, page_path, relative, with_anchor
from generator.pages.numerals import Numerals
from generator.pages.page import PORTAL, SEARCH
from generator.pages.year_parts import OF_RESULT, OF_WORK, RESULTS, YearPart, has_results


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencySite:
    """One agency with everything its pages tell.

    Attributes:
        assessments: fiscal year -> what its figures say, for every year that has pages, from the
            earliest.
        survey: the public survey that the agency's landing page leads to, or None.
    """

    agency: Agency
    data: Data
    assessments: dict[int, Assessment]
    context: PageContext
    survey: Survey | None

    @classmethod
    def of(
        cls,
        agency: Agency,
        data: Data,
        assessments: Mapping[tuple[str, int], Assessment],
        context: PageContext,
    ) -> Self:
        """Return the site of one of the data's agencies.

        Args:
            agency: that agency.
            data: everything that was read.
            assessments: (agency, fiscal year) -> what its figures say.
            context: what was decided before.
        """
        years = data.fiscal_years(agency)
        works = (context.works.get((agency.slug, year.fiscal_year)) for year in agency.years)
        return cls(
            agency=agency,
            data=data,
            assessments={year: assessments[agency.slug, year] for year in years},
            context=context,
            survey=survey_at(filter(None, works), context.as_of),
        )

    @property
    def latest_result(self) -> Assessment | None:
        """The latest year with an overall score, or in which the agency did not take part.

        Where there is none, the latest year with any figure; None without any.
        """
        years = tuple(reversed(self.assessments.values()))
        told = (one for one in years if not one.participated or one.announced.overall is not None)
        given = (one for one in years if one.announced.any_given)
        return next(told, None) or next(given, None)

    def work(self, fiscal_year: int) -> Work | None:
        """Return the work of a year, or None where the year has none."""
        return self.context.works.get((self.agency.slug, fiscal_year))

    def work_on(self, result_year: int) -> Work | None:
        """Return the work that follows from the result of a year, or None."""
        year = work_year_of(self.agency, result_year)
        return self.work(year.fiscal_year) if year else None

    @property
    def numerals(self) -> Numerals:
        """How the agency's pages write numbers."""
        return Numerals(self.agency.file.value.digits)

    @property
    def no_data(self) -> str:
        """What the agency's pages say where the data holds nothing."""
        return self.context.no_data

    @property
    def downloads(self) -> tuple[Download, ...]:
        """The tables that can be downloaded from the agency's site."""
        return self.context.downloads.get(self.agency.slug, ())

    @property
    def is_shared(self) -> bool:
        """Whether the agency's other websites are told how to lead to its survey.

        A website without an address has nothing they could lead to.
        """
        return self.context.url is not None and self.survey is not None

    def path(self, *names: str | int) -> str:
        """Return the path of one of the agency's pages."""
        return page_path(self.agency.slug, *names)

    def href(self, origin: str, target: str) -> Href:
        """Return the address of a page as seen from another."""
        return relative(origin, target, self.context.single)

    def results_href(self, origin: str, fiscal_year: int) -> Href | None:
        """Return the address of the results of a year, or None when that year has no such page."""
        assessment = self.assessments.get(fiscal_year)
        if assessment is None or not has_results(assessment):
            return None
        return self.href(origin, self.path(fiscal_year, RESULTS.name))

    def part_links(
        self, origin: str, assessment: Assessment, parts: Iterable[YearPart]
    ) -> tuple[Link, ...]:
        """Return the links to those pages of a year that there are, without that to this page."""
        year = assessment.fiscal_year
        paths = {part: self.path(year, part.address(assessment)) for part in parts}
        return tuple(
            Link(
                title=self.numerals.of(f"ดู{part.title_in(assessment)}"),
                href=self.href(origin, path),
            )
            for part, path in paths.items()
            if path != origin and part.is_there(assessment, self.context)
        )

    def links_at_foot(self, origin: str, assessment: Assessment) -> tuple[Link, ...]:
        """Return where a page of a year leads to at its end: the other pages of that year."""
        title = f"ดูข้อมูลอื่นของ{self.year_title(assessment.fiscal_year)}"
        return (
            *self.part_links(origin, assessment, (*OF_RESULT, *OF_WORK)),
            Link(title=title, href=self.href(origin, self.path(assessment.fiscal_year))),
            *self.download_links(origin, assessment.fiscal_year),
        )

    def download_links(self, origin: str, fiscal_year: int | None = None) -> tuple[Link, ...]:
        """Return the link to the tables, of one fiscal year or of all, where there are any."""
        if not any(fiscal_year in {None, one.fiscal_year} for one in self.downloads):
            return ()
        href = self.href(origin, self.path("data"))
        if fiscal_year is not None:
            href = with_anchor(href, f"year-{fiscal_year}")
        return (Link(title=wording.DOWNLOAD, href=href),)

    def year_title(self, fiscal_year: int) -> str:
        """Return ``ปี 2566``."""
        return wording.year_in_short(fiscal_year, self.numerals)

    def in_full(self, fiscal_year: int) -> str:
        """Return ``ปีงบประมาณ พ.ศ. 2566``."""
        return wording.year_in_full(fiscal_year, self.numerals)

    def year_links(
        self, origin: str, current: int, *, to_results: bool = False
    ) -> tuple[YearLink, ...]:
        """Return the agency's years, the latest first, as links to their pages.

        Args:
            origin: path of the page that holds the links.
            current: the year this page is about.
            to_results: lead to the results of a year where it has any.
        """
        return tuple(
            YearLink(
                label=self.numerals.year(year),
                href=(self.results_href(origin, year) if to_results else None)
                or self.href(origin, self.path(year)),
                current=year == current,
            )
            for year in reversed(self.assessments)
        )

    def trail(self, origin: str, *steps: tuple[str, str | None]) -> tuple[Link, ...]:
        """Return the way from the home page to this page.

        Args:
            origin: path of this page.
            steps: title and path of each page; None for this page.
        """
        return tuple(
            Link(title=title, href=self.href(origin, path) if path else None)
            for title, path in ((wording.HOME, self.path()), *steps)
        )

    def head(self, origin: str, *, kind: str, title: str, description: str) -> Head:
        """Return what all pages of the agency have around them.

        Args:
            origin: path of the page.
            kind: of page, for its look.
            title: of the page, without the agency's name.
            description: one sentence for search engines.
        """
        portal = None if self.context.single else self.href(origin, page_path(PORTAL))
        home, file = self.href(origin, self.path()), self.agency.file.value
        is_own = not self.context.demonstration
        return Head(
            kind=kind,
            title=title,
            description=description,
            agency=self.agency.name,
            home=home,
            portal=portal,
            search=self.href(origin, self.path(SEARCH)),
            demonstration=self.context.demonstration,
            links=statement_links(origin, self.context),
            feeds=can_be_followed(self.agency),
            colours=file.colours is not None,
            emblem=Href(f"{home}files/{quote(file.emblem)}") if file.emblem and is_own else None,
            contact=tuple(contact_facts(file)) if is_own else (),
            complaints=tuple(complaint_facts(file)),
        )
