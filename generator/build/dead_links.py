"""The links of the whole website against each other, from what is known of each site."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from generator.build.agency_run import MadeAgency
from generator.build.plan import Plan
from generator.pages.page import PORTAL
from generator.site.assemble import ASSETS, agencies_in
from generator.site.crawl import SiteLinks, dead_links, links_in
from generator.website import site_url


def with_dead_links(plan: Plan, made: Mapping[str, MadeAgency]) -> dict[str, tuple[str, ...]]:
    """Return site -> what MkDocs and the crawl of the website found.

    Args:
        plan: of the build that put the website in place.
        made: site -> what became of it.
    """
    shared = plan.run.shared
    found = {name: one.problems for name, one in made.items() if one.problems}
    base = f"{urlsplit(site_url(shared.data(())) or '').path.rstrip('/')}/"
    for dead in dead_links(_links(plan, made), base=base):
        first = dead.page.partition("/")[0]
        name = first if first in shared.slugs else plan.single or PORTAL
        told = f"{dead.page}: {dead.address} ({dead.reason})"
        found[name] = (*found.get(name, ()), told)
    return found


def _links(plan: Plan, made: Mapping[str, MadeAgency]) -> Iterator[SiteLinks]:
    """Yield the links of each site: as they were found when it was made, else read anew."""
    site = plan.run.settings.site
    yield links_in(_files([site / ASSETS]), site, at="")
    for name in (plan.single or PORTAL, *sorted(agencies_in(site))):
        own = made.get(name)
        if own and own.site and plan.is_current(own):
            yield own.site.links
        else:
            at = f"{name}/" if name in agencies_in(site) else ""
            yield links_in(_files(plan.entries(name)), site / at, at=at)


def _files(entries: Collection[Path]) -> list[Path]:
    paths = (path for entry in entries for path in (entry, *entry.rglob("*")))
    return sorted(path for path in paths if path.is_file())
