"""The files that stand beside the pages of the search."""

from __future__ import annotations

from collections.abc import Iterable

from generator.pages.context import PageContext
from generator.pages.entry import AgencyEntry
from generator.pages.found import Record
from generator.pages.links import beside_page, page_path
from generator.pages.page import PORTAL, SEARCH
from generator.pages.search import RECORDS
from generator.search.all_records import website_records
from generator.search.records_file import to_records
from generator.thai.text import order


def agency_search_file(
    slug: str, found: tuple[Record, ...], context: PageContext
) -> dict[str, bytes]:
    """Return what the search through one agency looks through.

    At the root of the website that is the whole website.

    Args:
        slug: of the agency.
        found: as in ``AgencyEntry``.
        context: of all pages.
    """
    of_website = website_records(context) if slug == context.single else ()
    return _file(slug, (*found[1:], *of_website), context)


def portal_search_file(entries: Iterable[AgencyEntry], context: PageContext) -> dict[str, bytes]:
    """Return what the search through all agencies looks through; nothing where there is none."""
    if context.single:
        return {}
    told = [
        one.found
        for one in sorted(entries, key=lambda one: order(one.name))
        if one.found and (context.published is None or one.slug in context.published)
    ]
    records = (
        *(found[0] for found in told),
        *(record for found in told for record in found[1:]),
        *website_records(context),
    )
    return _file(PORTAL, records, context)


def _file(site: str, records: Iterable[Record], context: PageContext) -> dict[str, bytes]:
    page = page_path(site, SEARCH)
    return {beside_page(page, RECORDS): to_records(page, records, context.single)}
