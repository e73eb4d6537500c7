"""All sheets and tables, by name: what the workbook has, and what a CSV file may be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.model.identity import AgencyFile, SiteFile
from generator.model.papers import ApprovalFile, DocumentsFile
from generator.model.plan import AnalysisFile, EitFile, MeasuresFile
from generator.model.result import RecommendationsFile, ResultFile
from generator.model.values import Record
from generator.workbook import agency_sheets as agency
from generator.workbook import paper_sheets as papers
from generator.workbook import report_sheets as report
from generator.workbook import result_sheets as result
from generator.workbook import survey_sheets as survey
from generator.workbook import work_sheets as work
from generator.workbook.sheet import Form, Sheet, Stage, Table

_RESULT: Final = (result.RESULT, result.INDICATORS, result.QUESTIONS, result.DISCLOSURES)
_REPORT: Final = (
    report.RECOMMENDATIONS,
    report.RESPONDENTS,
    report.PRINTED,
    report.OTHER_RESULTS,
)
_PAPERS: Final = (
    papers.DOCUMENTS,
    papers.COMMITTEE,
    papers.MEMOS,
    papers.DECISIONS,
    papers.RECEIPTS,
)
_AGENCY: Final = (
    agency.AGENCY,
    agency.CHANNELS,
    agency.PUBLIC_TEXTS,
    agency.SITE,
    agency.SITE_TEXTS,
)

STAGES: Final = (
    Stage(title="ผลการประเมินของปี {year} ตามประกาศและรายงาน", sheets=(*_RESULT, *_REPORT)),
    Stage(
        title="การวิเคราะห์ผลการประเมินของปี {analysed}",
        sheets=(work.ANALYSIS, work.TEXTS, work.SECTIONS),
    ),
    Stage(
        title="มาตรการและแผนของปี {year}",
        sheets=(work.MEASURES, work.STEPS, papers.CALENDAR),
    ),
    Stage(title="การเสนอให้เห็นชอบ และเอกสารของปี {year}", sheets=_PAPERS),
    Stage(title="แบบวัด EIT ของปี {year}", sheets=(survey.EIT, survey.POINTS)),
    Stage(title="ผลการดำเนินการของปี {year}", sheets=(work.PROGRESS,)),
    Stage(title="หน่วยงานและเว็บไซต์ กรอกครั้งเดียวใช้ทุกปี", sheets=_AGENCY),
)
"""The officer's steps, in order."""

SHEETS: Final[tuple[Sheet, ...]] = tuple(one for stage in STAGES for one in stage.sheets)

START: Final = "เริ่มที่นี่"
CODES: Final = "รหัสประเด็น"
HIDDEN: Final = "ระบบ"
OTHER_SHEETS: Final = (START, CODES, HIDDEN)

FILES: Final = tuple(dict.fromkeys(file for sheet in SHEETS for file in sheet.files))
"""The files that the workbook holds values of: the year's, the agency's, the website's."""

_DOCUMENTS: Final[Mapping[str, type[Record]]] = {
    "result.yml": ResultFile,
    "recommendations.yml": RecommendationsFile,
    "analysis.yml": AnalysisFile,
    "measures.yml": MeasuresFile,
    "eit.yml": EitFile,
    "documents.yml": DocumentsFile,
    "approval.yml": ApprovalFile,
    "agency.yml": AgencyFile,
    "site.yml": SiteFile,
}


def keys_in_order(file: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the keys of a YAML file in the order of the contract: its own, those of its parts."""
    tables = [one for one in SHEETS if isinstance(one, Table) and one.file == file]
    inner = dict.fromkeys(one.key for table in tables for one in table.columns)
    fields = [one for sheet in SHEETS if isinstance(sheet, Form) for one in sheet.fields]
    deep = dict.fromkeys(one.path[-1] for one in fields if one.file == file and len(one.path) > 1)
    return tuple(_DOCUMENTS[file].model_fields), (*inner, *deep)


CSV_TABLES: Final[Mapping[str, Table]] = {
    one.file: one for one in SHEETS if isinstance(one, Table) and one.file.endswith(".csv")
}
"""File of the year -> its table; all that ``import`` takes as CSV."""
