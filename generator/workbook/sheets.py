"""All sheets and tables, by name: what the workbook has, and what a CSV file may be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.model.papers import ApprovalFile, CommitteeRow, DocumentsFile
from generator.model.plan import AnalysisFile, EitFile, MeasuresFile
from generator.model.result import PrintedRow, RespondentRow, ResultFile, Row
from generator.model.values import Record
from generator.workbook.kinds import Kind
from generator.workbook.result_sheets import RESULT_SHEETS
from generator.workbook.sheet import POSITION, ROWS, Form, Part, Sheet, Table, column
from generator.workbook.work_sheets import WORK_SHEETS

SHEETS: Final[tuple[Sheet, ...]] = (*RESULT_SHEETS, *WORK_SHEETS)

START: Final = "เริ่มที่นี่"
CODES: Final = "รหัสประเด็น"
HIDDEN: Final = "ระบบ"
OTHER_SHEETS: Final = (START, CODES, HIDDEN)

FILES: Final = tuple(dict.fromkeys(file for sheet in SHEETS for file in sheet.files))
"""The files of the year that the workbook holds values of."""

_DOCUMENTS: Final[Mapping[str, type[Record]]] = {
    "result.yml": ResultFile,
    "analysis.yml": AnalysisFile,
    "measures.yml": MeasuresFile,
    "eit.yml": EitFile,
    "documents.yml": DocumentsFile,
    "approval.yml": ApprovalFile,
}


def keys_in_order(file: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the keys of a YAML file in the order of the contract: its own, those of its parts."""
    tables = [one for one in SHEETS if isinstance(one, Table) and one.file == file]
    inner = dict.fromkeys(one.key for table in tables for one in table.columns)
    fields = [one for sheet in SHEETS if isinstance(sheet, Form) for one in sheet.fields]
    deep = dict.fromkeys(one.path[-1] for one in fields if one.file == file and len(one.path) > 1)
    return tuple(_DOCUMENTS[file].model_fields), (*inner, *deep)


def _plain_table(file: str, row: type[Row], keys: tuple[str, ...] = ()) -> Table:
    """Return a table that the workbook has no sheet for: every cell as typed."""
    headings = {"no": "ลำดับที่"}
    names = [name for name in row.model_fields if name != "line"]
    columns = tuple(column(name, Kind.TEXT, headings.get(name, "")) for name in names)
    number = () if keys else (column(POSITION, Kind.WHOLE, "ลำดับ"),)
    return Table(
        name=file,
        purpose="",
        file=file,
        parts=(Part(path=(ROWS,), keys=keys),),
        columns=(*number, *columns),
    )


CSV_TABLES: Final[Mapping[str, Table]] = {
    **{one.file: one for one in SHEETS if isinstance(one, Table) and one.file.endswith(".csv")},
    "respondents.csv": _plain_table("respondents.csv", RespondentRow),
    "printed.csv": _plain_table("printed.csv", PrintedRow),
    "committee.csv": _plain_table("committee.csv", CommitteeRow, ("order", "no")),
}
"""File of the year -> its table; all that ``import`` takes as CSV."""
