"""Whose report it is, and of which fiscal year."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from generator.model.tree import Agency
from generator.report_import.likeness import squeezed
from generator.report_import.lines import Line

_OF_REPORT = re.compile(
    r"รายงาน(?:รายละเอียด)?ผลการประเมิน.{0,20}?ปีงบประมาณ\s*(?:พ\.ศ\.)?\s*(\d{4})(?!\d)"
)
_OF_SUMMARY = re.compile(r"ปีงบประมาณ\s*(?:พ\.ศ\.)?\s*(\d{4})(?!\d)")
_FIRST_YEAR, _LAST_YEAR = 2550, 2599


def report_year(lines: Sequence[Line]) -> int | None:
    """Return the fiscal year (B.E.) the headings of the report name most often, or None."""
    return _most_named(_OF_REPORT, lines)


def announced_year(lines: Sequence[Line]) -> int | None:
    """Return the fiscal year (B.E.) the headings of an announcement's summaries name, or None."""
    return _most_named(_OF_SUMMARY, (line for line in lines if len(line.text) < 60))  # noqa: PLR2004 - headings


def _most_named(pattern: re.Pattern[str], lines: Iterable[Line]) -> int | None:
    found = (int(year) for line in lines for year in pattern.findall(line.text))
    years = Counter(year for year in found if _FIRST_YEAR <= year <= _LAST_YEAR)
    return max(years, key=lambda year: (years[year], year), default=None)


def agency_named(name: str, agencies: Iterable[Agency]) -> Agency | None:
    """Return the one agency of that name; spaces do not count, every letter does."""
    found = [one for one in agencies if squeezed(one.name) == squeezed(name)]
    return found[0] if len(found) == 1 else None
