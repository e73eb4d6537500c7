"""Which files of a fiscal year are not there, and what the public pages lack without them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.model.tree import Agency
from generator.pages import wording

_DOCUMENTS: Final = f"หน้า “{wording.DOCUMENTS}”"
_PROGRESS: Final = f"หน้า “{wording.PROGRESS}”"
_RESULTS: Final = f"หน้า “{wording.RESULTS}”"
_ANALYSIS: Final = f"หน้า “{wording.ANALYSIS}”"

OF_RESULT: Final[Mapping[str, str]] = {
    "result.yml": f"{_RESULTS} จึงยังไม่มีคะแนนรายเครื่องมือและที่มาของคะแนน",
    "indicators.csv": f"{_RESULTS} จึงยังไม่มีคะแนนรายตัวชี้วัด",
    "questions.csv": f"หน้า “{wording.QUESTIONS}” จึงยังไม่มี",
    "disclosures.csv": f"หน้า “{wording.DISCLOSURES}” จึงยังไม่มีคะแนนและความคิดเห็นของผู้ตรวจ",
    "respondents.csv": f"หน้า “{wording.RESPONDENTS}” จึงยังไม่มี",
    "recommendations.yml": f"{_RESULTS} จึงยังไม่มีข้อเสนอแนะของผู้ประเมิน",
}
"""Files of the year assessed -> what is not there without them."""

OF_WORK: Final[Mapping[str, str]] = {
    "analysis.yml": f"{_ANALYSIS} จึงยังไม่มีจุดแข็ง จุดอ่อน และประเด็นที่ต้องแก้ไขหรือพัฒนา",
    "measures.yml": f"{_ANALYSIS} จึงยังไม่มีมาตรการ",
    "progress.csv": f"{_PROGRESS} จึงยังไม่มีรายงานความก้าวหน้าของมาตรการ",
    "calendar.csv": f"หน้า “{wording.CALENDAR}” จึงยังไม่มีกิจกรรม",
    "eit.yml": f"{_PROGRESS} จึงยังไม่มี QR code แบบวัด EIT ของปีนี้",
    "documents.yml": f"{_DOCUMENTS} จึงยังไม่มีเอกสารของปีนี้",
    "approval.yml": f"{_DOCUMENTS} จึงยังไม่มี{wording.APPROVAL}ของปีนี้",
    "committee.csv": f"{_DOCUMENTS} จึงยังไม่มี{wording.COMMITTEE}ของปีนี้",
}
"""Files of the year of the work, likewise."""

ONLY_FOR_SOME: Final = frozenset({"printed.csv"})
"""Only papers that contradict themselves need them: nobody lacks them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A file that is not there."""

    file: str
    lacking: str


def missing_files(
    agency: Agency | None, fiscal_year: int, there: Collection[str]
) -> Iterator[Missing]:
    """Yield the files of a year that are not there, in the order of the data contract.

    Args:
        agency: None where its ``agency.yml`` cannot be used.
        fiscal_year: B.E.
        there: the names of the files in the folder of the year.
    """
    year = agency.year(fiscal_year) if agency else None
    stayed_away = year and year.result and not year.result.value.participated
    expected = OF_WORK if stayed_away else {**OF_RESULT, **OF_WORK}
    for file, lacking in expected.items():
        if file not in there:
            yield Missing(file=file, lacking=lacking)
