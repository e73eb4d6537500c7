"""The pages at the addresses of before a year's rules were known; they lead on by themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.assess.assessment import Assessment
from generator.pages.agency_site import AgencySite
from generator.pages.environment import render
from generator.pages.head import Head, Link, Redirect
from generator.pages.page import Page
from generator.pages.year_parts import OF_WORK, YearPart


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectView:
    """The page at ``/<agency>/<year>/analysis/`` of a year whose rules call it ``o42``."""

    head: Head
    target: Link


def redirect_pages(
    site: AgencySite, assessment: Assessment, parts: Iterable[YearPart] = OF_WORK
) -> Iterator[Page]:
    """Yield the pages that lead on, each to a page there is.

    Where no rules give the code of an item its page stands at ``analysis/`` or ``progress/``; that
    address has been printed and sent by the time the code is known.

    Args:
        site: of the agency.
        assessment: of the year.
        parts: kinds of pages; those of no item have always had one address.
    """
    for part in redirected_parts(site, assessment, parts):
        yield _page(site, part, assessment)


def redirected_parts(
    site: AgencySite, assessment: Assessment, parts: Iterable[YearPart] = OF_WORK
) -> Iterator[YearPart]:
    """Yield those kinds of pages of a year that have had another address."""
    for part in parts:
        if part.address(assessment) != part.name and part.is_there(assessment, site.context):
            yield part


def _page(site: AgencySite, part: YearPart, assessment: Assessment) -> Page:
    year = assessment.fiscal_year
    address = part.address(assessment)
    path, target = site.path(year, part.name), site.path(year, address)
    title = f"{site.numerals.of(part.title_in(assessment))} {site.year_title(year)}"
    href = site.href(path, target)
    head = site.head(
        path,
        kind="redirect",
        title=f"ย้ายไปที่ {title}",
        description=f"หน้านี้ย้ายไปที่ {title} ของ{site.agency.name}",
    )
    view = RedirectView(
        head=replace(
            head,
            breadcrumbs=site.trail(
                path, (site.year_title(year), site.path(year)), ("ที่อยู่เดิม", None)
            ),
            as_of=site.numerals.day(site.context.day_of(site.agency.slug, year)),
            redirect=Redirect(href=href, path=f"{year}/{address}/"),
        ),
        target=Link(title=title, href=href),
    )
    return Page(path=path, text=render("redirect.md.j2", view=view))
