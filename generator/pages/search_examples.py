"""What can be typed into the search and finds something."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from itertools import chain
from typing import Final

from generator.pages.agency_site import AgencySite
from generator.pages.contents import agency_chapters
from generator.pages.entry import AgencyEntry
from generator.pages.found import Kind
from generator.pages.naming import Names
from generator.pages.year_parts import RESULTS

_WORDS: Final = ("งบประมาณ", "ผลการประเมิน")  # the first that is there is shown
_ITEM: Final = re.compile("O[0-9]+")


def examples_of(site: AgencySite) -> str:
    """Return a word, an item and a year, as far as the pages of the agency surely have them."""
    indicators = (
        Names.of(one, site.numerals).any_code(ranked.code)
        for one in site.assessments.values()
        if RESULTS.is_there(one, site.context)
        for ranked in one.ranking
    )
    pages = [page for chapter in agency_chapters(site) for page in chapter.pages]
    titles = (*(page.title for page in pages), *indicators)
    return _examples(titles, (page.code for page in pages), site.assessments)


def examples_of_all(entries: Iterable[AgencyEntry]) -> str:
    """Return likewise what the pages of all agencies have."""
    records = list(chain.from_iterable(one.found for one in entries))
    codes = (one.code for one in records if one.kind is Kind.PAGE)
    years = (one.page.fiscal_year for one in records if one.page.fiscal_year)
    return _examples([one.title for one in records], codes, years)


def _examples(titles: Collection[str], codes: Iterable[str | None], years: Iterable[int]) -> str:
    word = next((one for one in _WORDS if any(one in title for title in titles)), None)
    item = next((one for one in codes if one and _ITEM.fullmatch(one)), None)
    year = max(years, default=None)
    return " · ".join(one for one in (word, item, str(year) if year else None) if one)
