"""From the written pages to the website: which sites there are, and putting them in place."""

from __future__ import annotations

import html
import shutil
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from generator.files.source import open_source
from generator.findings import Language
from generator.model.tree import Data
from generator.read import Reading
from generator.settings import Settings, SettingsError
from generator.site.assemble import agencies_in, assemble
from generator.site.crawl import crawl
from generator.site.jobs import PORTAL, SiteJob
from generator.site.output import output_errors

Advance = Callable[[int, int], None]

_TITLE = "ผลการประเมิน ITA และมาตรการส่งเสริมคุณธรรมและความโปร่งใส"


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeSite:
    """What was put in place.

    Attributes:
        pages: how many pages.
        problems: site -> what MkDocs or the crawl of the website found.
    """

    pages: int
    problems: Mapping[str, tuple[str, ...]]


def site_title(data: Data) -> str:
    """Return the name of the website."""
    return data.site.value.title if data.site else _TITLE


def site_url(data: Data) -> str | None:
    """Return the address of the website with a slash at its end; None where it is not known."""
    url = data.site.value.url if data.site else None
    return f"{url.rstrip('/')}/" if url else None


def hand_written(settings: Settings) -> dict[str, str]:
    """Return the hand-written pages by name."""
    folder = settings.project / "content"
    return {path.stem: _prose(path) for path in sorted(folder.glob("*.md"))}


def _prose(path: Path) -> str:
    """Return a hand-written page, whatever program saved it.

    Raises:
        SettingsError: it cannot be read.
    """
    opened = open_source(path, str(path))
    if opened.source is None:
        told = opened.findings[0]
        raise SettingsError(
            f"{path}: {told.message(Language.TH)} แก้ไข: {told.fix(Language.TH)}",
            f"{path}: {told.message(Language.EN)}. Fix: {told.fix(Language.EN)}",
        )
    return opened.source.text


def site_jobs(settings: Settings, data: Data, slugs: Collection[str]) -> tuple[SiteJob, ...]:
    """Return the MkDocs runs: the agencies that are wanted, and the list of agencies."""
    site = data.site
    single = site.value.single if site else None
    names = sorted(slugs) if single else [*sorted(slugs), PORTAL]
    url = site_url(data)
    title = html.escape(site_title(data))
    jobs = []
    for name in names:
        agency = data.agency(name)
        at_root = name in (PORTAL, single)
        jobs.append(
            SiteJob(
                name=name,
                docs=settings.build / "docs" / name,
                output=settings.build / "sites" / name,
                site_name=html.escape(agency.name) if agency else title,
                site_url=url if at_root or url is None else f"{url}{name}/",
                assets="" if at_root else "../",
                robots="noindex" if site and site.value.demonstration else None,
            )
        )
    return tuple(jobs)


def make_site(
    settings: Settings,
    jobs: Sequence[SiteJob],
    reading: Reading,
    *,
    workers: int,
    advance: Advance | None,
) -> MadeSite:
    """Run MkDocs for each site, put the good ones in place, and crawl the whole.

    Args:
        settings: the folders.
        jobs: the sites.
        reading: tells which agencies there are, so that others are taken away.
        workers: processes at most.
        advance: called with the number of sites that are done, and of all.

    Raises:
        OutputError: the website cannot be written.
    """
    from generator.site.engine import run_sites  # MkDocs, which `check` does without

    outcomes = run_sites(
        jobs,
        config=settings.project / "mkdocs.yml",
        workers=workers,
        advance=_counting(len(jobs), advance),
    )
    problems = {one.name: one.problems for one in outcomes if one.problems}
    finished = [job for job in jobs if job.name not in problems]
    count = sum(len(list(job.output.rglob("*.html"))) for job in finished)
    assemble(
        finished,
        settings.site,
        assets=settings.project / "overrides" / "assets",
        gone=_gone(settings, reading, finished),
    )
    _clear(jobs, settings.build / "sites")
    return MadeSite(pages=count, problems=_with_dead_links(problems, settings, reading.data))


def _counting(all_jobs: int, advance: Advance | None) -> Callable[[str], None]:
    """Return what is told the name of each job that is done, and tells their number."""
    done: list[str] = []

    def one_done(name: str) -> None:
        done.append(name)
        if advance:
            advance(len(done), all_jobs)

    return one_done


def _gone(settings: Settings, reading: Reading, finished: Sequence[SiteJob]) -> frozenset[str]:
    """Return the agencies whose folder goes: no longer in the data, or at the root from now on."""
    at_root = {job.name for job in finished if job.is_root}
    return agencies_in(settings.site) - (set(reading.slugs) - at_root)


def _clear(jobs: Sequence[SiteJob], folder: Path) -> None:
    """Leave nothing of the runs: what came out well is in place, what did not is no page."""
    with output_errors(folder):
        for job in jobs:
            if job.output.exists():
                shutil.rmtree(job.output)
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _with_dead_links(
    problems: Mapping[str, tuple[str, ...]], settings: Settings, data: Data
) -> dict[str, tuple[str, ...]]:
    found = dict(problems)
    root = (data.site.value.single if data.site else None) or PORTAL
    for dead in crawl(settings.site, base=_base(data)):
        first = dead.page.partition("/")[0]
        name = first if data.agency(first) else root
        told = f"{dead.page}: {dead.address} ({dead.reason})"
        found[name] = (*found.get(name, ()), told)
    return found


def _base(data: Data) -> str:
    """Return the path at which the website stands on its host; ``404.html`` begins with it."""
    return f"{urlsplit(site_url(data) or '').path.rstrip('/')}/"
