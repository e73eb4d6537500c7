"""What the pages of no agency tell of one: made with its own pages, and kept from then on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.assess.assessment import Assessment
from generator.model.tree import Data
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.context import PageContext
from generator.pages.figures import Standing, standing
from generator.pages.found import Record
from generator.pages.notices import announcing, asks_people
from generator.pages.numerals import Numerals

# What was last published of an agency whose data now has errors is not known here.
_SEE_THERE = "ดูผลการประเมินในหน้าของหน่วยงาน"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyEntry:
    """One agency as the list of agencies and the announcements show it.

    Attributes:
        year: of the latest result, in words; None without one.
        standing: of that result, or why there is none.
        announcing: the sentence that says who announced it, or None.
        asks_people: whether respondents gave any of the agency's scores.
        rows: fiscal year -> line of the agency in the announcement of that year.
        found: the agency itself, then every place of its pages that can be found; nothing where
            its pages are not those of its data.
    """

    slug: str
    name: str
    standing: Standing
    year: str | None = None
    announcing: str | None = None
    asks_people: bool = False
    rows: Mapping[int, int] = field(default_factory=dict)
    found: tuple[Record, ...] = ()


def agency_entry(site: AgencySite, *, usable: bool = True) -> AgencyEntry:
    """Return what is told of an agency.

    Args:
        site: of the agency.
        usable: whether its data is without errors; else its figures are not told.
    """
    # Numbers stand under each other in a list: one kind of digits for all agencies.
    numerals, latest = Numerals(), site.latest_result
    shown = latest if usable else None
    return AgencyEntry(
        slug=site.agency.slug,
        name=site.agency.name,
        standing=_standing(shown, site.context, numerals, usable=usable),
        year=wording.year_in_short(shown.fiscal_year, numerals) if shown else None,
        announcing=announcing(latest) if latest else None,
        asks_people=asks_people(site),
        rows=dict(_rows(site.data, site)),
    )


def entry_without_file(slug: str, name: str) -> AgencyEntry:
    """Return what is told of an agency whose ``agency.yml`` cannot be used.

    The list of agencies still leads to what was last published of it.
    """
    return AgencyEntry(slug=slug, name=name, standing=Standing(reason=_SEE_THERE))


def _standing(
    latest: Assessment | None, context: PageContext, numerals: Numerals, *, usable: bool
) -> Standing:
    if latest is None:
        return Standing(reason=context.no_result if usable else _SEE_THERE)
    return standing(latest, numerals, wording.STILL_BELOW, context.no_data)


def _rows(data: Data, site: AgencySite) -> list[tuple[int, int]]:
    found = ((year, data.national_row(site.agency, year)) for year in data.national)
    return [(year, row.line) for year, row in found if row]
