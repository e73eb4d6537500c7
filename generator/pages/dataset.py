"""All tables of an agency together: what they are called, and what search engines are told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from generator.pages.agency_site import AgencySite
from generator.pages.context import Bundle, Download
from generator.pages.downloads import size_in_words
from generator.pages.head import Link
from generator.pages.links import Href, safe_url
from generator.pages.numerals import Numerals
from generator.thai.years import ERA_OFFSET

VOCABULARY: Final = "https://schema.org/"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownBundle:
    """All tables together.

    Attributes:
        archive: the file that holds all.
        dictionary: of the columns, as CSV and JSON.
        descriptor: what programs read first.
    """

    archive: Link
    dictionary: tuple[Link, ...]
    descriptor: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """What is told of all tables, for people and, as schema.org has it, for search engines.

    Attributes:
        vocabulary: where its words are explained.
        years: which the tables are about, in words; None where they are of no single year.
        days: first and last day of these years, as ISO dates with a slash between.
        place: the province, or None.
        publisher: None where the website is not the agency's own.
    """

    vocabulary: str
    title: str
    words: str
    years: str | None
    days: str | None
    place: str | None
    publisher: str | None
    licence: Link | None
    bundle: ShownBundle


def dataset_title(agency: str) -> str:
    """Return what the tables of an agency are called together."""
    return f"ข้อมูลผลการประเมิน ITA และมาตรการของ{agency}"


def dataset_words(tables: Iterable[Download]) -> str:
    """Return what the tables are about: their titles, each once."""
    titles = dict.fromkeys(table.title for table in tables)
    return f"ตารางข้อมูลการประเมินคุณธรรมและความโปร่งใส (ITA): {', '.join(titles)}"


def dataset_of(site: AgencySite) -> Dataset | None:
    """Return what is told of an agency's tables; None where it has none."""
    bundle = site.context.bundles.get(site.agency.slug)
    if bundle is None:
        return None
    years = sorted({one.fiscal_year for one in site.downloads if one.fiscal_year is not None})
    file = site.agency.file.value
    return Dataset(
        vocabulary=VOCABULARY,
        title=dataset_title(site.agency.name),
        words=dataset_words(site.downloads),
        years=_years(years, site.numerals),
        days=_days(years),
        place=f"จังหวัด{file.province}" if file.province else None,
        publisher=None if site.context.demonstration else site.agency.name,
        licence=_licence(site),
        bundle=shown_bundle(bundle, site.numerals),
    )


def _years(years: list[int], numerals: Numerals) -> str | None:
    if not years:
        return None
    spans = dict.fromkeys((years[0], years[-1]))
    return f"ปีงบประมาณ พ.ศ. {'–'.join(map(numerals.year, spans))}"


def _days(years: list[int]) -> str | None:
    """Return the days of fiscal years (B.E.), which begin in October of the year before."""
    if not years:
        return None
    return f"{years[0] - ERA_OFFSET - 1}-10-01/{years[-1] - ERA_OFFSET}-09-30"


def _licence(site: AgencySite) -> Link | None:
    licence = site.context.licence
    terms = licence.terms if licence else None
    return Link(title=terms.title, href=safe_url(terms.address)) if terms else None


def shown_bundle(bundle: Bundle, numerals: Numerals) -> ShownBundle:
    """Return all tables of a page together, as it leads to them."""

    def link(name: str, title: str) -> Link:
        size = size_in_words(bundle.sizes[name], numerals)
        return Link(title=f"{title} {size}", href=Href(name))

    return ShownBundle(
        archive=link(bundle.archive, "ดาวน์โหลดทุกตาราง ZIP"),
        dictionary=tuple(
            link(f"{bundle.dictionary}.{ending}", ending.upper()) for ending in ("csv", "json")
        ),
        descriptor=link(bundle.descriptor, bundle.descriptor),
    )
