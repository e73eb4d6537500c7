"""Whom a finding concerns: the agency and the fiscal year whose folder it is in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.findings import Finding

_NO_AGENCIES = ("national", "editions")
_YEAR = re.compile("[0-9]{4}")
_PROMISED = "published.csv"  # addresses that have to stay


def agency_of(finding: Finding) -> str | None:
    """Return the agency whose folder the finding is in, or None."""
    top, _, inside = finding.place.file.partition("/")[2].partition("/")
    is_folder = bool(inside) or not top.endswith((".yml", ".yaml", ".csv"))
    return top if top and is_folder and top not in _NO_AGENCIES else None


def fiscal_year_of(finding: Finding) -> int | None:
    """Return the fiscal year whose folder the finding is in, or None."""
    parts = finding.place.file.split("/")[2:-1]
    return int(parts[0]) if parts and _YEAR.fullmatch(parts[0]) else None


def only(
    findings: Sequence[Finding], *, agencies: Sequence[str] = (), fiscal_year: int | None = None
) -> tuple[Finding, ...]:
    """Return the findings of these agencies and that fiscal year; all when nothing is named.

    Errors in what all share are always among them: with those nobody's website is built. So are
    addresses that would vanish: whoever publishes breaks them for all.
    """
    return tuple(
        finding
        for finding in findings
        if _stops_all(finding)
        or _is_of_promises(finding)
        or (
            (not agencies or agency_of(finding) in agencies)
            and fiscal_year in (None, fiscal_year_of(finding))
        )
    )


def _is_of_promises(finding: Finding) -> bool:
    return finding.place.file.partition("/")[2] == _PROMISED


def _stops_all(finding: Finding) -> bool:
    return finding.is_error and agency_of(finding) is None
