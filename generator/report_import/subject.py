"""Whose report it is, and of which fiscal year."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from generator.model.tree import Agency
from generator.report_import.likeness import squeezed
from generator.report_import.lines import Line
from generator.thai.years import is_fiscal_year

_OF_REPORT = re.compile(
    r"รายงาน(?:รายละเอียด)?ผลการประเมิน.{0,20}?ปีงบประมาณ\s*(?:พ\.ศ\.)?\s*(\d{4})(?!\d)"
)
_OF_SUMMARY = re.compile(r"ปีงบประมาณ\s*(?:พ\.ศ\.)?\s*(\d{4})(?!\d)")
_LONGEST_HEADING = 60
_OFTEN = 4  # a year in less than a quarter of the headings is a slip

LISTED_YEAR = re.compile(r"คะแนน\s*(\d{4})(?!\d)")
"""What stands over a column of scores in the announcement's lists."""


def report_year(lines: Sequence[Line]) -> int | None:
    """Return the fiscal year (B.E.) the headings of the report name most often, or None."""
    return _most_named(_OF_REPORT, lines)


def announced_year(lines: Sequence[Line]) -> int | None:
    """Return the fiscal year (B.E.) of an announcement, or None.

    The lists have two columns of scores; the later year is that of the announcement. Where no list
    is, the headings of the summaries say it.
    """
    listed = Counter(year for line in lines for year in _years(LISTED_YEAR, line))
    often = [year for year, count in listed.items() if count * _OFTEN >= listed.total()]
    headings = (line for line in lines if len(line.text) <= _LONGEST_HEADING)
    return max(often, default=None) or _most_named(_OF_SUMMARY, headings)


def _most_named(pattern: re.Pattern[str], lines: Iterable[Line]) -> int | None:
    years = Counter(year for line in lines for year in _years(pattern, line))
    return max(years, key=lambda year: (years[year], year), default=None)


def _years(pattern: re.Pattern[str], line: Line) -> Iterator[int]:
    found = map(int, pattern.findall(line.text))
    yield from (year for year in found if is_fiscal_year(year))


def agency_named(name: str, agencies: Iterable[Agency]) -> Agency | None:
    """Return the one agency of that name; spaces do not count, every letter does."""
    found = [one for one in agencies if squeezed(one.name) == squeezed(name)]
    return found[0] if len(found) == 1 else None
