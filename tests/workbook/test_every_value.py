"""No value of an agency's year, of the agency or of the website lacks its place in the workbook."""

from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from generator.model.identity import AgencyFile, SiteFile
from generator.model.papers import ApprovalFile, CommitteeRow, DocumentsFile
from generator.model.plan import AnalysisFile, CalendarRow, EitFile, MeasuresFile, ProgressRow
from generator.model.result import (
    DisclosureRow,
    IndicatorRow,
    PrintedRow,
    QuestionRow,
    RecommendationsFile,
    RespondentRow,
    ResultFile,
)
from generator.workbook.kinds import Kind
from generator.workbook.sheet import GROUP, POSITION, ROWS, Form
from generator.workbook.sheets import FILES, SHEETS, STAGES

MODELS: dict[str, type[BaseModel]] = {
    "result.yml": ResultFile,
    "recommendations.yml": RecommendationsFile,
    "indicators.csv": IndicatorRow,
    "questions.csv": QuestionRow,
    "disclosures.csv": DisclosureRow,
    "respondents.csv": RespondentRow,
    "printed.csv": PrintedRow,
    "analysis.yml": AnalysisFile,
    "measures.yml": MeasuresFile,
    "progress.csv": ProgressRow,
    "calendar.csv": CalendarRow,
    "eit.yml": EitFile,
    "documents.yml": DocumentsFile,
    "approval.yml": ApprovalFile,
    "committee.csv": CommitteeRow,
    "agency.yml": AgencyFile,
    "site.yml": SiteFile,
}


def leaves(model: type[BaseModel], above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the names that lead to every single value of a model; lists have none of their own."""
    for name, info in model.model_fields.items():
        inner = next(nested(info.annotation), None)
        if inner is None:
            yield (*above, name)
        else:
            yield from leaves(inner, (*above, name))


def nested(annotation: Any) -> Iterator[type[BaseModel]]:  # noqa: ANN401 - of any field
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for one in get_args(annotation):
        yield from nested(one)


def shown(file: str) -> set[tuple[str, ...]]:
    """Return the same names of all that the sheets show of a file."""
    found: set[tuple[str, ...]] = set()
    for sheet in SHEETS:
        if isinstance(sheet, Form):
            found |= {one.path for one in sheet.fields if one.file == file}
            continue
        if sheet.file != file:
            continue
        for part in sheet.parts:
            names = tuple(str(one) for one in part.path if one != ROWS)
            above = (*names, part.inside) if part.inside else names
            found |= {
                (*above, one.key)
                for one in sheet.columns
                if one.kind is not Kind.SHOWN and one.key not in (GROUP, POSITION)
            }
    return found


def test_every_file_of_the_workbook_has_its_model() -> None:
    assert set(FILES) == set(MODELS)


@pytest.mark.parametrize("file", MODELS)
def test_every_value_of_a_file_has_a_column(file: str) -> None:
    wanted = {one for one in leaves(MODELS[file]) if one != ("line",)}
    if file == "result.yml":
        wanted = wanted - {("tools",)} | {("tools", one) for one in ("IIT", "EIT", "OIT")}
    assert wanted - shown(file) == set()


def test_every_sheet_belongs_to_one_step_of_the_work() -> None:
    names = [sheet.name for stage in STAGES for sheet in stage.sheets]
    assert names == [sheet.name for sheet in SHEETS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda one: one.name)
def test_names_of_sheets_and_headings_can_be_told_apart(sheet: Any) -> None:  # noqa: ANN401
    assert len(sheet.name) <= 31
    assert sheet.purpose
    columns = [one.column for one in sheet.fields] if isinstance(sheet, Form) else sheet.columns
    headings = [one.heading for one in columns]
    assert len(set(headings)) == len(headings)
