"""The addresses of all pages, worked out without making one, with what stands there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.findings import quoted
from generator.pages.agency_site import AgencySite
from generator.pages.contents import Listed, agency_chapters, website_chapters
from generator.pages.context import PageContext
from generator.pages.links import address_on_website, page_path
from generator.pages.page import PORTAL, SEARCH
from generator.pages.redirects import redirected_parts


def agency_addresses(site: AgencySite) -> dict[str, str]:
    """Return address -> title of every page of an agency, as in ``agency_pages``."""
    pages = (page for chapter in agency_chapters(site) for page in chapter.pages)
    paths = {page.path: f"{page.title} {site.agency.name}" for page in pages}
    paths[site.path(SEARCH)] = f"ค้นหา {site.agency.name}"
    for year, assessment in site.assessments.items():
        for part in redirected_parts(site, assessment):
            title = f"{part.title} {site.year_title(year)} {site.agency.name}"
            paths[site.path(year, part.name)] = title
    return _by_address(paths.items(), site.context)


def website_addresses(context: PageContext) -> dict[str, str]:
    """Return address -> title of every page of no agency, as in ``shared_pages``."""
    pages = (page for chapter in website_chapters(context) for page in chapter.pages)
    return _by_address((*_of_portal(context), *_named(pages)), context)


def _of_portal(context: PageContext) -> Iterator[tuple[str, str]]:
    if context.single is None:
        yield page_path(PORTAL), context.title
        yield page_path(PORTAL, SEARCH), "ค้นหา"


def _named(pages: Iterable[Listed]) -> Iterator[tuple[str, str]]:
    return ((page.path, page.title) for page in pages)


def _by_address(paths: Iterable[tuple[str, str]], context: PageContext) -> dict[str, str]:
    return {address_on_website(path, context.single): quoted(title) for path, title in paths}
