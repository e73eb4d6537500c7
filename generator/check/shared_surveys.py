"""Surveys that share an address: all but one of them lead to that of another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.chain.survey_address import is_in_itas
from generator.chain.work import Work
from generator.check.survey import other_page
from generator.findings import Finding, Place, Value, quoted
from generator.rules import c


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyAddress:
    """Where an agency sends the public in a year.

    Attributes:
        slug: of the agency, and its ``name``.
        fiscal_year: of the survey.
        typed: the address as it stands in the file.
        same: the address without what makes no other page of it.
    """

    slug: str
    name: str
    fiscal_year: int
    typed: str
    place: Place
    same: tuple[str, str]


def survey_addresses(works: Iterable[Work]) -> tuple[SurveyAddress, ...]:
    """Return the addresses of an agency's surveys, from the earliest year."""
    found = (_address(one) for one in sorted(works, key=lambda one: one.fiscal_year))
    return tuple(one for one in found if one)


def _address(work: Work) -> SurveyAddress | None:
    eit = work.year.eit
    typed = eit.value.survey_url if eit else None
    if eit is None or typed is None or (is_in_itas(typed) and other_page(typed)):
        return None
    parts = urlsplit(typed)
    return SurveyAddress(
        slug=work.agency.slug,
        name=work.agency.name,
        fiscal_year=work.fiscal_year,
        typed=typed,
        place=eit.place("survey_url"),
        same=(parts.netloc.lower(), f"{parts.path.rstrip('/')}?{parts.query}"),
    )


def repeated_survey_findings(addresses: Iterable[SurveyAddress]) -> Iterator[Finding]:
    """Yield the years of an agency that lead to the survey of an earlier one.

    Args:
        addresses: of the agency, from the earliest year.
    """
    latest: dict[tuple[str, str], SurveyAddress] = {}
    for one in addresses:
        if before := latest.get(one.same):
            values: dict[str, Value] = {
                "found": quoted(one.typed),
                "year": str(before.fiscal_year),
                "other": str(before.place),
            }
            yield Finding(rule=c.SURVEY_OF_OTHER_YEAR, place=one.place, values=values)
        latest[one.same] = one


def shared_survey_findings(addresses: Iterable[SurveyAddress]) -> Iterator[Finding]:
    """Yield the agencies that lead to the survey of another: each once, in its latest year.

    It is told in the files of either, since nobody here knows whose survey it is.

    Args:
        addresses: of all agencies, those of one from the earliest year.
    """
    latest = {(one.same, one.slug): one for one in addresses}
    sharing: dict[tuple[str, str], list[SurveyAddress]] = {}
    for (same, _), one in latest.items():
        sharing.setdefault(same, []).append(one)
    for agencies in sharing.values():
        for one in agencies if len(agencies) > 1 else ():
            other = agencies[0] if one is not agencies[0] else agencies[1]
            values: dict[str, Value] = {
                "found": quoted(one.typed),
                "agency": quoted(other.name),
                "other": str(other.place),
            }
            yield Finding(rule=c.SURVEY_OF_OTHER_AGENCY, place=one.place, values=values)
