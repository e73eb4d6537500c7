"""Years whose rules are not known: shown as given, with nothing said of their figures."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from generator.editions.edition import Edition
from generator.findings import Finding, Place, Value
from generator.model.tree import Data, Year
from generator.rules import c

EditionOf = Callable[[str, int], Edition | None]


def years_without_edition(
    data: Data, edition_of: EditionOf, schemes: Collection[str]
) -> Iterator[Finding]:
    """Yield a note for each fiscal year of an agency that no edition covers.

    Args:
        data: everything that was read.
        edition_of: looks up the rules by scheme and fiscal year.
        schemes: those that have an edition of any year; others were reported while reading.
    """
    for agency in data.agencies:
        for year in agency.years:
            scheme = agency.scheme(year.fiscal_year)
            if scheme in schemes and edition_of(scheme, year.fiscal_year) is None:
                values: dict[str, Value] = {
                    "fiscal_year": str(year.fiscal_year),
                    "scheme": scheme,
                }
                folder = f"{data.folder}/{agency.slug}/{year.fiscal_year}"
                place = Place(_first_file(year) or folder)
                yield Finding(rule=c.YEAR_WITHOUT_EDITION, place=place, values=values)


def _first_file(year: Year) -> str | None:
    """Return the file of the year that says most of it."""
    documents = (year.result, year.analysis, year.measures, year.documents, year.approval)
    return next((document.file for document in documents if document), None)
