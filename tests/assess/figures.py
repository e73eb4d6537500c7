"""Figures of made-up agencies for tests, and the shipped data and rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path

from generator.assess.assessment import Assessment, assess_year
from generator.editions.edition import Edition
from generator.editions.reader import read_editions
from generator.model.identity import AgencyFile
from generator.model.national import NationalRow
from generator.model.result import (
    DisclosureRow,
    IndicatorRow,
    QuestionRow,
    ResultFile,
)
from generator.model.tree import Agency, Data, Document, NationalYear, Table, Year
from generator.read import Reading, read_data

DATA = Path(__file__).parents[2] / "data"


@cache
def shipped() -> Reading:
    """Return the data folder of the repository."""
    return read_data(DATA)


def rules(fiscal_year: int, scheme: str = "nacc") -> Edition:
    """Return a shipped edition."""
    edition = read_editions(None, "data/editions")[0].find(scheme, fiscal_year)
    assert edition is not None
    return edition


def question(code: str, item: int | None = None, /, **cells: object) -> QuestionRow:
    """Return a row of questions.csv; numbers as they would be typed."""
    return QuestionRow.model_validate({"line": 2, "code": code, "item": _typed(item), **cells})


def year(
    fiscal_year: int = 2563,
    *,
    result: Mapping[str, object] | None = None,
    indicators: Mapping[str, object] | None = None,
    questions: Iterable[QuestionRow] = (),
    disclosures: Mapping[str, object] | None = None,
) -> Year:
    """Return the files of a year; scores as they would be typed."""
    folder = f"data/made-up/{fiscal_year}"
    document = (
        Document(file=f"{folder}/result.yml", value=ResultFile.model_validate(result), places={})
        if result is not None
        else None
    )
    return Year(
        fiscal_year=fiscal_year,
        result=document,
        indicators=Table(
            file=f"{folder}/indicators.csv",
            rows=tuple(
                IndicatorRow.model_validate({"line": 2, "indicator": code, "score": _typed(score)})
                for code, score in (indicators or {}).items()
            ),
        ),
        questions=Table(file=f"{folder}/questions.csv", rows=tuple(questions)),
        disclosures=Table(
            file=f"{folder}/disclosures.csv",
            rows=tuple(
                DisclosureRow.model_validate({"line": 2, "code": code, "score": _typed(score)})
                for code, score in (disclosures or {}).items()
            ),
        ),
        respondents=Table(file=f"{folder}/respondents.csv"),
        printed=Table(file=f"{folder}/printed.csv"),
        progress=Table(file=f"{folder}/progress.csv"),
        calendar=Table(file=f"{folder}/calendar.csv"),
        committee=Table(file=f"{folder}/committee.csv"),
    )


def agency(*years: Year, scheme: str = "nacc") -> Agency:
    """Return an agency of the type จังหวัด with those years."""
    file = AgencyFile(name="จังหวัดตัวอย่าง", type="จังหวัด", scheme=scheme)
    document = Document(file="data/made-up/agency.yml", value=file, places={})
    return Agency(slug="made-up", file=document, years=years)


def data(of: Agency, listed: Mapping[int, Mapping[str, object]] | None = None) -> Data:
    """Return a data folder with one agency, and its rows in national lists by fiscal year."""
    national = {}
    for fiscal_year, cells in (listed or {}).items():
        row = {"line": 2, "type": "จังหวัด", "no": "1", "name": of.name, **cells}
        table = Table(
            file=f"data/national/{fiscal_year}/agencies.csv",
            rows=(NationalRow.model_validate(row),),
        )
        national[fiscal_year] = NationalYear(
            fiscal_year=fiscal_year,
            agencies=table,
            types=Table(file=f"data/national/{fiscal_year}/type_summary.csv"),
        )
    return Data(folder="data", site=None, agencies=(of,), national=national)


def assessed(
    of: Agency, fiscal_year: int = 2563, listed: Mapping[int, Mapping[str, object]] | None = None
) -> Assessment:
    """Return the assessment of a made-up agency by the shipped editions."""
    return assess_year(data(of, listed), shipped().editions.find, of, fiscal_year)


def of_shipped(slug: str, fiscal_year: int) -> Assessment:
    """Return the assessment of a shipped agency."""
    reading = shipped()
    found = reading.data.agency(slug)
    assert found is not None
    return assess_year(reading.data, reading.editions.find, found, fiscal_year)


def as_decimals(scores: Mapping[str, str]) -> dict[str, Decimal]:
    """Return the scores as numbers."""
    return {code: Decimal(score) for code, score in scores.items()}


def _typed(value: object) -> str | None:
    return None if value is None else str(value)
