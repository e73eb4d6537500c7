"""The addresses that are worked out are those of the website that is made."""

import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.beside.addresses import addresses_of, addresses_of_website
from generator.checked import addresses_of_agencies, check_agencies
from generator.pages.addresses import website_addresses
from generator.pages.links import address_on_website
from generator.read import read_shared
from generator.settings import Settings
from tests.cli.process import write
from tests.pages.written_pages import Written, sample, shipped

DATA = Path(__file__).parents[2] / "data"
STATEMENTS = {"about.md": "# ก\n", "privacy.md": "# ข\n"}
"""The hand-written pages that `written` brings."""


def planned(data: Path, project: Path) -> Mapping[str, str]:
    write(project / "content", STATEMENTS)
    settings = Settings(data=data, site=data, build=data, project=project)
    shared = read_shared(data)
    agencies = tuple(check_agencies(settings, shared).values())
    return addresses_of_website(settings, shared, addresses_of_agencies(settings, shared, agencies))


def made(site: Written, single: str | None = None) -> set[str]:
    pages = replace(site, context=replace(site.context, single=single)).pages()
    return {address_on_website(path, single) for path in pages}


def pages_of(addresses: Mapping[str, str]) -> set[str]:
    return {one for one in addresses if one.endswith("/")}


@pytest.mark.parametrize("site", [sample(), shipped()], ids=["sample", "shipped"])
def test_every_page_that_is_made_is_an_address_and_no_other_page_is(site: Written) -> None:
    found = website_addresses(site.context)
    for agency in site.data.agencies:
        found |= addresses_of(site.site(agency.slug), DATA)
    assert pages_of(found) == made(site)


def test_addresses_are_known_without_the_scores_of_the_announcement(tmp_path: Path) -> None:
    assert pages_of(planned(DATA, tmp_path)) == made(shipped())


def test_an_agency_at_the_root_has_its_addresses_there(tmp_path: Path) -> None:
    data = shutil.copytree(DATA, tmp_path / "data")
    write(data, {"site.yml": "title: ก\nsingle: lamphun\n"})
    found = planned(data, tmp_path)
    assert pages_of(found) == made(shipped(), "lamphun")
    assert "/2563/results/" in found
    assert "/lamphun/" not in found


def test_papers_and_feeds_are_addresses_too(tmp_path: Path) -> None:
    data = shutil.copytree(DATA, tmp_path / "data")
    write(data, {
        "lamphun/files/mou.pdf": "x",
        "lamphun/files/report-2564-analysis.pdf": "x",
        "lamphun/2565/documents.yml": "documents:\n  - {id: x01, title: ก, file: mou.pdf}\n",
    })  # fmt: skip
    papers = {"/lamphun/files/mou.pdf", "/lamphun/files/report-2564-analysis.pdf"}
    feeds = {"/khelang-nakhon/feed.json", "/khelang-nakhon/feed.xml"}
    assert papers | feeds <= planned(data, tmp_path).keys()


def test_every_address_says_in_short_what_stands_there(tmp_path: Path) -> None:
    found = planned(DATA, tmp_path)
    assert found["/lamphun/2563/results/"] == "ผลการประเมิน ปี 2563 จังหวัดลำพูน"
    assert all(0 < len(title) <= 80 for title in found.values())
