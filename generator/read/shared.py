"""What no agency's folder holds: the site, the announcements, the rules, and who there is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.editions.reader import Editions, read_editions
from generator.findings import Finding, Place, Value, in_order, listed
from generator.model.identity import SiteFile
from generator.model.publication import PublishedRow
from generator.model.tree import Agency, Data, Document, NationalYear, Table
from generator.read import folders
from generator.read.loading import Loader
from generator.read.national import read_national
from generator.rules import d
from generator.rules.labels import label
from generator.thai.text import nearest

PUBLISHED = "published.csv"
SITE_FILE: Final = "site.yml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What all agencies of a data folder share.

    Attributes:
        top: the data folder.
        slugs: the folders of agencies, also of those whose ``agency.yml`` cannot be used.
        published: addresses that everybody may know.
        findings: about what is not in any of these folders.
    """

    top: folders.Folder
    site: Document[SiteFile] | None
    editions: Editions
    national: Mapping[int, NationalYear]
    slugs: tuple[str, ...]
    published: Table[PublishedRow]
    findings: tuple[Finding, ...]

    def data(self, agencies: tuple[Agency, ...]) -> Data:
        """Return the data with these agencies."""
        return Data(folder=self.top.file, site=self.site, agencies=agencies, national=self.national)


def slugs_in(path: Path) -> tuple[str, ...]:
    """Return the folders of agencies in a data folder."""
    return folders.agency_folders(folders.open_folder(path, path.name))[0]


def read_shared(path: Path) -> Shared:
    """Return what stands in no agency's folder, and which agencies there are.

    Args:
        path: the data folder; one that does not exist reads as an empty one.
    """
    loader = Loader()
    top = folders.open_folder(path, path.resolve().name)
    loader.unknown_files(top, (SITE_FILE, PUBLISHED))
    published = loader.table(top, PUBLISHED, PublishedRow, unique=("address",))
    editions, findings = read_editions(
        path / "editions" if "editions" in top else None, f"{top.file}/editions"
    )
    loader.findings += findings
    slugs, findings = folders.agency_folders(top)
    site, found = read_site(top, slugs)
    loader.findings += [*findings, *found]
    loader.findings += _files_for_folders(top)
    national = top.inner("national")
    loader.unknown_files(national, ())
    years, findings = folders.year_folders(national)
    loader.findings += findings
    announced = {
        year: read_national(loader, national.inner(str(year)), year, editions) for year in years
    }
    return Shared(
        top=top,
        site=site,
        editions=editions,
        national=announced,
        slugs=slugs,
        published=published,
        findings=in_order(loader.findings),
    )


def read_site(
    top: folders.Folder, slugs: tuple[str, ...]
) -> tuple[Document[SiteFile] | None, list[Finding]]:
    """Return what is said of the whole website, and what is wrong with that.

    Args:
        top: the data folder.
        slugs: the folders of agencies.
    """
    loader = Loader()
    site = loader.document(top, SITE_FILE, SiteFile)
    return site, [*loader.findings, *_single(site, slugs)]


def _files_for_folders(top: folders.Folder) -> Iterator[Finding]:
    """Yield a finding for a file that has the name of a folder: what is in it is not read."""
    for name in ("national", "editions"):
        if name in top and name not in top.folders():
            place = Place(f"{top.file}/{name}")
            values: dict[str, Value] = {"found": name, "expected": f"{name}/"}
            yield Finding(rule=d.UNKNOWN_FILE, place=place, values=values)


def _single(site: Document[SiteFile] | None, slugs: tuple[str, ...]) -> Iterator[Finding]:
    if site and site.value.single and site.value.single not in slugs:
        values = not_among("single", site.value.single, slugs)
        yield Finding(rule=d.UNKNOWN_AGENCY, place=site.place("single"), values=values)


def not_among(name: str, typed: str, known: tuple[str, ...]) -> dict[str, Value]:
    """Return the values of a finding about a name that is none of those there are."""
    values: dict[str, Value] = {
        "field": label(name),
        "found": typed,
        "expected": listed(known),
    }
    if near := nearest(typed, known):
        values["nearest"] = near
    return values
