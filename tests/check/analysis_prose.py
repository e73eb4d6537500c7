"""A made-up agency whose result is known from the overall score down to five questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any

from generator.assess.assessment import Assessment
from generator.check.analysis_words import analysis_word_findings
from generator.findings import Finding
from generator.model.plan import AnalysisFile
from generator.model.result import PrintedRow
from generator.model.tree import Document, Table, Year
from tests.assess.figures import agency, assessed, question, year

WORK_YEAR, ANALYSED, BEFORE = 2566, 2565, 2564
OVERALL = {BEFORE: "89.76", ANALYSED: "88.53"}
TOOLS = {
    BEFORE: {"IIT": "84.04", "EIT": "86.60", "OIT": "96.43"},
    ANALYSED: {"IIT": "84.54", "EIT": "80.18", "OIT": "97.78"},
}
INDICATORS = {
    BEFORE: (89.98, 82.07, 85.13, 79.53, 83.47, 87.36, 87.24, 85.21, 100, 92.86),
    ANALYSED: (90.79, 81.43, 83.97, 80.74, 85.75, 80.81, 80.98, 78.74, 95.56, 100),
}
QUESTIONS = {
    BEFORE: {"e11": "80.55", "e12": "79.59", "e13": "97.03", "e14": "77.30", "e15": "91.58"},
    ANALYSED: {"e11": "83.10", "e12": "72.08", "e13": "87.52", "e14": "68.14", "e15": "82.86"},
}


def result(fiscal_year: int) -> Year:
    """Return the files of a year with a result."""
    codes = map(str, range(1, 11))
    return year(
        fiscal_year,
        result={"overall": OVERALL[fiscal_year], "tools": TOOLS[fiscal_year]},
        indicators=dict(zip(codes, INDICATORS[fiscal_year], strict=True)),
        questions=[question(code, score=at) for code, at in QUESTIONS[fiscal_year].items()],
    )


def printed(**cells: str) -> PrintedRow:
    """Return a row of printed.csv."""
    return PrintedRow.model_validate({"line": 2, **cells})


@cache
def assessment(rows: tuple[PrintedRow, ...] = ()) -> Assessment:
    """Return the assessment of the year analysed, with those rows of printed.csv."""
    now = result(ANALYSED)
    now = replace(now, printed=Table(file="data/made-up/2565/printed.csv", rows=rows))
    return assessed(agency(result(BEFORE), now), ANALYSED)


def findings(
    analysis: Mapping[str, Any],
    before: Assessment | None = None,
    target: str | None = None,
) -> tuple[Finding, ...]:
    """Return what is found in an analysis; without an assessment of the made-up result."""
    file = Document(
        file="data/made-up/2566/analysis.yml",
        value=AnalysisFile.model_validate(analysis),
        places={(): (1, 1)},
    )
    found = analysis_word_findings(
        replace(year(WORK_YEAR), analysis=file),
        before or assessment(),
        None if target is None else Decimal(target),
    )
    return tuple(found)


def told(text: str, about: Sequence[str] = (), before: Assessment | None = None) -> list[str]:
    """Return code, found and expected of what is found in a prose about codes."""
    point = {"about": list(about), "text": text}
    return [
        " ".join(filter(None, (one.rule.code, one.found, one.expected)))
        for one in findings({"weaknesses": [point]}, before)
    ]
