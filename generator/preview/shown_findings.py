"""Findings as the panel of a page shows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from generator.files.source import source_lines
from generator.findings import Finding, Language
from generator.messages import FIX, IN_EXCEL, SEVERITIES, excel_cell, record_ends

_THAI = Language.TH


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFinding:
    """A finding.

    Attributes:
        severity: for its look.
        place: file, line and column, as ``check`` prints them.
        cell: where that is in Excel; None outside of tables.
    """

    severity: str
    severity_words: str
    code: str
    title: str
    place: str
    cell: str | None
    message: str
    fix: str


def shown_findings(findings: Sequence[Finding], above: Path) -> Iterator[ShownFinding]:
    """Yield the findings as the page shows them.

    Args:
        findings: those of a file stand together.
        above: the folder above the data.
    """

    @lru_cache(maxsize=1)
    def ends(file: str) -> Sequence[int]:
        return record_ends(source_lines(above / file))

    for one in findings:
        place, rule = one.place, one.rule
        in_table = place.line and place.file.endswith(".csv")
        cell = excel_cell(place, ends(place.file)) if in_table else None
        yield ShownFinding(
            severity=rule.severity.value,
            severity_words=SEVERITIES[rule.severity].th,
            code=rule.code,
            title=rule.title.th,
            place=str(place),
            cell=IN_EXCEL.th.format(cell=cell) if cell else None,
            message=one.message(_THAI),
            fix=f"{FIX.th} {one.fix(_THAI)}",
        )
