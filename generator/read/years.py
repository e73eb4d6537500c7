"""The folder of one fiscal year of an agency."""

from __future__ import annotations

from generator.files.table import unique_rows
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
from generator.model.tree import Table, Year
from generator.read.folders import Folder
from generator.read.loading import Loader

FILES = (
    "result.yml",
    "indicators.csv",
    "questions.csv",
    "disclosures.csv",
    "respondents.csv",
    "printed.csv",
    "recommendations.yml",
    "analysis.yml",
    "measures.yml",
    "progress.csv",
    "calendar.csv",
    "eit.yml",
    "documents.yml",
    "approval.yml",
    "committee.csv",
)


def read_year(loader: Loader, folder: Folder, fiscal_year: int) -> Year:
    """Return everything the folder holds; absent files are None or empty tables."""
    loader.unknown_files(folder, FILES)
    return Year(
        fiscal_year=fiscal_year,
        result=loader.document(folder, "result.yml", ResultFile),
        indicators=loader.table(folder, "indicators.csv", IndicatorRow, unique=("indicator",)),
        questions=loader.table(folder, "questions.csv", QuestionRow, unique=("code", "item")),
        disclosures=loader.table(folder, "disclosures.csv", DisclosureRow, unique=("code",)),
        respondents=_respondents(loader, folder),
        printed=loader.table(folder, "printed.csv", PrintedRow),
        recommendations=loader.document(folder, "recommendations.yml", RecommendationsFile),
        analysis=loader.document(folder, "analysis.yml", AnalysisFile),
        measures=loader.document(folder, "measures.yml", MeasuresFile),
        progress=loader.table(folder, "progress.csv", ProgressRow),
        calendar=loader.table(folder, "calendar.csv", CalendarRow),
        eit=loader.document(folder, "eit.yml", EitFile),
        documents=loader.document(folder, "documents.yml", DocumentsFile),
        approval=loader.document(folder, "approval.yml", ApprovalFile),
        committee=loader.table(folder, "committee.csv", CommitteeRow, unique=("order", "no")),
    )


def _respondents(loader: Loader, folder: Folder) -> Table[RespondentRow]:
    """Read the respondents; a lost label may stand twice when a note says so."""
    table = loader.table(folder, "respondents.csv", RespondentRow)
    lost = {row.line for row in table.rows if row.category is None and row.note}
    named = Table(
        file=table.file,
        rows=tuple(row for row in table.rows if row.line not in lost),
        columns=table.columns,
    )
    named, findings = unique_rows(named, "tool", "dimension", "category")
    loader.findings += findings
    kept = lost | {row.line for row in named.rows}
    rows = tuple(row for row in table.rows if row.line in kept)
    return Table(file=table.file, rows=rows, columns=table.columns)
