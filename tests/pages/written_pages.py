"""Pages made of a data folder, and what is in them."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import yaml

from generator.assess.assessment import Assessment, assess_all
from generator.assess.national import absent_lines, national_assessments
from generator.beside.downloads import (
    attachments,
    bundle_of,
    bundle_of_announcement,
    calendars,
    feeds,
    tables_of_agency,
    tables_of_announcements,
)
from generator.beside.survey_files import survey_files
from generator.chain.work import all_works
from generator.model.tree import Agency, Data
from generator.pages.agency_site import AgencySite
from generator.pages.context import PageContext
from generator.pages.entry import agency_entry
from generator.pages.page import PORTAL
from generator.pages.site_pages import agency_pages, shared_pages
from generator.pages.weak_points import WeakPoints, weak_points
from generator.read import read_data
from generator.search.all_records import agency_records
from generator.settings import AsOf
from generator.website import site_url

ROOT = Path(__file__).parents[2]
SAMPLE = Path(__file__).parent / "sample"

_FRONT_MATTER = re.compile(r"---\n(?P<meta>.*?\n)---\n\n(?P<body>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A data folder, read and assessed, with what its pages are written for.

    Attributes:
        files: path of what stands beside the pages -> its content; of papers only the path.
    """

    data: Data
    files: Mapping[str, bytes]
    assessments: Mapping[tuple[str, int], Assessment]
    context: PageContext

    def agency(self, slug: str) -> Agency:
        found = self.data.agency(slug)
        assert found is not None
        return found

    def site(self, slug: str) -> AgencySite:
        """Return the site of an agency."""
        agency = self.data.agency(slug)
        assert agency is not None
        return AgencySite.of(agency, self.data, self.assessments, self.context)

    def pages(self, *, unusable: Collection[str] = (), **changes: object) -> dict[str, str]:
        """Return path -> text.

        Args:
            unusable: agencies with errors in their data, which have no new pages.
            changes: of the context.
        """
        context = replace(self.context, **changes)  # type: ignore[arg-type] # names of its fields
        sites = {
            agency.slug: AgencySite.of(agency, self.data, self.assessments, context)
            for agency in self.data.agencies
        }
        entries = [
            replace(
                agency_entry(one, usable=slug not in unusable),
                found=() if slug in unusable else agency_records(one),
            )
            for slug, one in sites.items()
        ]
        pages = list(shared_pages(entries, context))
        for slug, one in sites.items():
            pages += agency_pages(one) if slug not in unusable else ()
        texts = {page.path: page.text for page in pages}
        assert len(texts) == len(pages)
        return texts


@cache
def written(folder: Path) -> Written:
    """Return what is in a data folder; it must read without an error."""
    reading = read_data(folder)
    data = reading.data
    assessments = assess_all(data, reading.editions.find)
    national = national_assessments(data.national, reading.editions.find, absent_lines(data))
    tables = (
        *(
            tables_of_agency(
                one.slug, [assessments[one.slug, year] for year in data.fiscal_years(one)], national
            )
            for one in data.agencies
        ),
        *tables_of_announcements(national, PORTAL),
    )
    days = AsOf(data=data, given=None, otherwise=date(2023, 9, 30))
    own = {
        place: content
        for one in data.agencies
        for place, content in calendars(one, days.of_year).items()
    }
    context = PageContext(
        title=data.site.value.title if data.site else "",
        url=site_url(data),
        as_of=days.of_site(),
        days={
            (agency.slug, year.fiscal_year): days.of_year(agency, year.fiscal_year)
            for agency in data.agencies
            for year in agency.years
        },
        demonstration=data.site is not None and data.site.value.demonstration,
        single=data.site.value.single if data.site else None,
        licence=data.site.value.licence if data.site else None,
        downloads={one.page: one.named for one in tables},
        sizes={place: len(content) for place, content in own.items()},
        content={"about": "# เกี่ยวกับ\n\nข้อความ\n", "privacy": "# ความเป็นส่วนตัว & ข้อมูล\n"},
        national=national,
        works=all_works(data, reading.editions.find, days.of_year, assessments),
    )
    files: dict[str, bytes] = {name: text for one in tables for name, text in one.files.items()}
    of_everyone = tuple(tables_of_announcements(national, PORTAL))
    bundled = {one.page: bundle_of_announcement(one, context) for one in of_everyone}
    bundled |= {
        one.slug: bundle_of(one, found, context)
        for one, found in zip(data.agencies, tables, strict=False)
    }
    files |= {name: text for one in bundled.values() for name, text in one.files.items()}
    named = {slug: one.named for slug, one in bundled.items() if one.named}
    context = replace(context, bundles=named)
    files |= own
    files |= {name: b"" for one in data.agencies for name in attachments(one, folder)}
    found = Written(data=data, files=files, assessments=assessments, context=context)
    for agency in data.agencies:
        files |= feeds(agency, assessments, context)
        files |= survey_files(found.site(agency.slug))
    return found


def sample() -> Written:
    """Return the made-up agencies, one for each state a page can be in."""
    return written(SAMPLE)


def shipped() -> Written:
    """Return the five agencies the project ships."""
    return written(ROOT / "data")


def shown_weak_points(site: Written, slug: str, fiscal_year: int) -> WeakPoints:
    """Return all weak points of a year, as its page of results shows them."""
    own = site.site(slug)
    path = own.path(fiscal_year, "results")
    found = weak_points(own, path, site.assessments[slug, fiscal_year], whole=True)
    assert found is not None
    return found


def front_matter(text: str) -> dict[str, Any]:
    """Return the front matter as MkDocs reads it."""
    found = _FRONT_MATTER.fullmatch(text)
    assert found, text[:200]
    meta = yaml.safe_load(found["meta"])
    assert isinstance(meta, dict)
    return meta


def chunks(text: str) -> list[str]:
    """Return the parts of the body between blank lines."""
    found = _FRONT_MATTER.fullmatch(text)
    assert found, text[:200]
    return [chunk for chunk in re.split(r"\n\n+", found["body"].strip("\n")) if chunk]


def html_blocks(text: str) -> list[str]:
    """Return the chunks of the body that are HTML."""
    return [chunk for chunk in chunks(text) if chunk.startswith("<")]


class Content(HTMLParser):
    """Collects what a browser would find in a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.others: list[str] = []
        self.feed(html)
        self.close()

    @property
    def text(self) -> str:
        """All text, one space for any white space."""
        return " ".join(" ".join(self.texts).split())

    def attributes(self, name: str) -> list[str]:
        return [attributes[name] or "" for _, attributes in self.tags if name in attributes]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        self.others.append(data)

    def handle_decl(self, decl: str) -> None:
        self.others.append(decl)

    def unknown_decl(self, data: str) -> None:
        self.others.append(data)

    def handle_pi(self, data: str) -> None:
        self.others.append(data)
