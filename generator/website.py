"""From the written pages to the website: which sites there are, and putting them in place."""

from __future__ import annotations

import html
import shutil
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from generator.failure import output_errors
from generator.files.source import open_source
from generator.findings import Language
from generator.model.tree import Data
from generator.settings import Settings, SettingsError
from generator.site.assemble import agencies_in, assemble, is_settled
from generator.site.jobs import PORTAL, SiteJob

Advance = Callable[[int, int], None]

_TITLE = "ผลการประเมิน ITA และมาตรการส่งเสริมคุณธรรมและความโปร่งใส"


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


def site_job(settings: Settings, data: Data, name: str) -> SiteJob:
    """Return the MkDocs run of an agency, or of the list of agencies.

    Args:
        settings: the folders.
        data: with that agency.
        name: of the agency's folder, or `PORTAL`.
    """
    site = data.site.value if data.site else None
    url = site_url(data)
    agency = data.agency(name)
    at_root = name in (PORTAL, site.single if site else None)
    return SiteJob(
        name=name,
        docs=settings.build / "docs" / name,
        output=settings.build / "sites" / name,
        site_name=html.escape(agency.name if agency else site_title(data)),
        site_url=url if at_root or url is None else f"{url}{name}/",
        assets="" if at_root else "../",
        robots="noindex" if site and site.demonstration else None,
    )


def put_in_place(
    settings: Settings,
    finished: Sequence[SiteJob],
    slugs: Collection[str],
    current: Collection[str],
) -> None:
    """Put finished sites in place, and take away the agencies that are in the data no more.

    Nothing is touched where all stands as it should.

    Args:
        settings: the folders.
        finished: their output folders are used up.
        slugs: the agencies there are.
        current: sites that stand there as they would be made now; `PORTAL` for the one at the root.

    Raises:
        OutputError: the website cannot be written.
    """
    assets = settings.project / "overrides" / "assets"
    at_root = {job.name for job in finished if job.is_root}
    # No longer in the data, or at the root from now on.
    gone = agencies_in(settings.site) - (set(slugs) - at_root)
    if finished or gone or not is_settled(settings.site, assets):
        assemble(finished, settings.site, assets=assets, gone=gone, current=current)


def clear_runs(settings: Settings) -> None:
    """Leave nothing of the runs: what came out well is in place, what did not is no page."""
    folder = settings.build / "sites"
    with output_errors(folder):
        if folder.is_dir():
            shutil.rmtree(folder)
