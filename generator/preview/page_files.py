"""Which files of the data each page of the website is made from."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Final

_NATIONAL: Final = "national"
_AGENCY: Final = "{agency}"
_YEAR: Final = "{year}"
_ITEM: Final = "{item}"
_ID: Final = "{id}"
_IS_YEAR: Final = re.compile("[0-9]{4}")
# The two items about the work, by their code or by the name they have without one.
_IS_ITEM: Final = re.compile("o[0-9]+|analysis|progress")

_OF_YEAR: Final = "{agency}/{year}"
_YEAR_BEFORE: Final = "{agency}/{before}"

_OF_WORK: Final = tuple(
    f"{_OF_YEAR}/{file}"
    for file in (
        "analysis.yml", "measures.yml", "progress.csv", "eit.yml", "approval.yml", "result.yml",
    )
)  # fmt: skip

# A page that is not here takes the files of the nearest one above it.
PAGES: Final[Mapping[str, tuple[str, ...]]] = {
    "/": ("*",),
    "/national/{year}/": ("national/{year}/*",),
    "/{agency}/": ("{agency}/*",),
    "/{agency}/data/": ("{agency}/*",),
    "/search/": ("*",),
    "/{agency}/search/": ("{agency}/*",),
    "/{agency}/documents/": (
        "{agency}/*/documents.yml", "{agency}/*/approval.yml", "{agency}/*/committee.csv",
    ),
    "/{agency}/eit/": (
        "site.yml", "{agency}/agency.yml", "{agency}/*/eit.yml", "{agency}/*/indicators.csv",
        "{agency}/*/measures.yml", "{agency}/*/progress.csv",
    ),
    "/{agency}/eit/poster/": ("site.yml", "{agency}/agency.yml", "{agency}/*/eit.yml"),
    "/{agency}/eit/{id}/poster/": ("site.yml", "{agency}/agency.yml", "{agency}/*/eit.yml"),
    "/{agency}/{year}/": (f"{_OF_YEAR}/*",),
    "/{agency}/{year}/results/": (
        f"{_OF_YEAR}/result.yml", f"{_OF_YEAR}/indicators.csv", f"{_OF_YEAR}/printed.csv",
        f"{_OF_YEAR}/recommendations.yml",
    ),
    "/{agency}/{year}/questions/": (f"{_OF_YEAR}/questions.csv", f"{_OF_YEAR}/result.yml"),
    "/{agency}/{year}/disclosures/": (f"{_OF_YEAR}/disclosures.csv", f"{_OF_YEAR}/result.yml"),
    "/{agency}/{year}/respondents/": (f"{_OF_YEAR}/respondents.csv", f"{_OF_YEAR}/result.yml"),
    "/{agency}/{year}/peers/": (f"{_OF_YEAR}/result.yml", "national/{year}/*"),
    "/{agency}/{year}/report/": (f"{_OF_YEAR}/analysis.yml",),
    "/{agency}/{year}/checklist/": _OF_WORK,
    "/{agency}/{year}/calendar/": (f"{_OF_YEAR}/calendar.csv", f"{_OF_YEAR}/measures.yml"),
    # The rules of the year say which item is which: both tell of the plan and of what became of it.
    "/{agency}/{year}/{item}/": (
        f"{_OF_YEAR}/analysis.yml", f"{_OF_YEAR}/measures.yml", f"{_OF_YEAR}/progress.csv",
        f"{_OF_YEAR}/eit.yml", f"{_OF_YEAR}/documents.yml", f"{_OF_YEAR}/approval.yml",
        f"{_YEAR_BEFORE}/measures.yml", f"{_YEAR_BEFORE}/progress.csv",
        f"{_YEAR_BEFORE}/result.yml", f"{_YEAR_BEFORE}/indicators.csv",
        f"{_YEAR_BEFORE}/questions.csv", f"{_YEAR_BEFORE}/disclosures.csv",
        f"{_YEAR_BEFORE}/recommendations.yml",
    ),
    "/{agency}/{year}/measures/{id}/": (
        f"{_OF_YEAR}/analysis.yml", f"{_OF_YEAR}/measures.yml", f"{_OF_YEAR}/progress.csv",
    ),
}  # fmt: skip
"""Address -> patterns of the files below the data folder; ``before`` is the year before."""

SUMMARIES: Final = frozenset(
    {"/", "/search/", "/{agency}/", "/{agency}/data/", "/{agency}/search/"}
)
"""Pages of so many files that what lies in agencies and years is counted there, not listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFiles:
    """A page, as far as its address tells.

    Attributes:
        agency: its folder; None for the list of agencies and what belongs to it.
        fiscal_year: B.E.; None where the page is of no single year.
        patterns: of the files it is made from, below the data folder.
        is_summary: whether it is one of `SUMMARIES`.
    """

    agency: str | None
    fiscal_year: int | None
    patterns: tuple[str, ...]
    is_summary: bool

    def shows(self, file: str) -> bool:
        """Return whether the page is made from a file.

        Args:
            file: below the data folder, with ``/``.
        """
        return any(fnmatchcase(file, pattern) for pattern in self.patterns)


def page_files(address: str, agencies: Collection[str], single: str | None) -> PageFiles:
    """Return what the page at an address is made from; the page itself need not be there.

    Args:
        address: path on the website, beginning with ``/``.
        agencies: the folders of agencies.
        single: the agency at the root of the website, or None.
    """
    names = tuple(name for name in address.split("/") if name not in {"", "index.html"})
    if single and not (names and names[0] in {_NATIONAL, *agencies}):
        names = (single, *names)
    for length in range(len(names), 0, -1):
        for page in PAGES:
            values = _values(page, names[:length], agencies)
            if values is not None:
                # At the root stands also what is of the website as a whole.
                patterns = PAGES["/"] if names == (single,) else PAGES[page]
                return _filled(page, patterns, values)
    return _filled("/", PAGES["/"], {})


def _values(page: str, names: tuple[str, ...], agencies: Collection[str]) -> dict[str, str] | None:
    """Return what stands in the places of a page's address, or None when it is another page's."""
    steps = tuple(filter(None, page.split("/")))
    if len(steps) != len(names):
        return None
    values: dict[str, str] = {}
    for step, name in zip(steps, names, strict=True):
        if step == _AGENCY and name in agencies:
            values["agency"] = name
        elif step == _YEAR and _IS_YEAR.fullmatch(name):
            values |= {"year": name, "before": str(int(name) - 1)}
        elif not (step in {name, _ID} or (step == _ITEM and _IS_ITEM.fullmatch(name))):
            return None
    return values


def _filled(page: str, patterns: tuple[str, ...], values: Mapping[str, str]) -> PageFiles:
    year = values.get("year")
    return PageFiles(
        agency=values.get("agency"),
        fiscal_year=int(year) if year else None,
        patterns=tuple(pattern.format_map(values) for pattern in patterns),
        is_summary=page in SUMMARIES,
    )
