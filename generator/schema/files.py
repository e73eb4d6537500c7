"""The files of the data: which there are, where, what each is for, and its type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pydantic import BaseModel

from generator.editions.edition import Edition
from generator.model import identity, national, papers, plan, publication, result


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFile:
    """A file of the data.

    Attributes:
        folder: where it stands, with names in Thai for what differs.
        about: what it holds, in Thai.
        record: of a YAML file, what stands in it; of a CSV file, what stands in a row.
        is_part: whether it completes a file that the program brings, so that no key is required
            but those that say which.
    """

    name: str
    folder: str
    about: str
    record: type[BaseModel]
    is_part: bool = False

    @property
    def is_yaml(self) -> bool:
        """Whether it has a schema."""
        return self.name.endswith(".yml")

    @property
    def stem(self) -> str:
        """Its name without ending: of its schema, too."""
        return self.name.rpartition(".")[0]


_ASSESSED: Final = "หน่วยงาน/ปีที่ถูกประเมิน/"
_OF_WORK: Final = "หน่วยงาน/ปีที่ดำเนินการ/"
_NATIONAL: Final = "national/ปี/"

FILES: Final = (
    *(
        DataFile(folder=folder, name=name, about=about, record=record)
        for folder, name, about, record in (
            ("", "site.yml", "ข้อมูลของเว็บไซต์ทั้งหมด", identity.SiteFile),
            (
                "",
                "published.csv",
                "ที่อยู่ที่เผยแพร่แล้ว คำสั่ง publish เพิ่มให้ ใส่เองเฉพาะ gone และ moved_to ไม่ลบแถว",
                publication.PublishedRow,
            ),
            ("หน่วยงาน/", "agency.yml", "ข้อมูลของหน่วยงาน ไฟล์เดียวที่ทุกหน่วยงานต้องมี", identity.AgencyFile),
            (_ASSESSED, "result.yml", "ผลที่ประกาศของปีนั้น", result.ResultFile),
            (_ASSESSED, "indicators.csv", "คะแนนรายตัวชี้วัด", result.IndicatorRow),
            (_ASSESSED, "questions.csv", "คะแนนและสัดส่วนคำตอบของข้อคำถาม", result.QuestionRow),
            (
                _ASSESSED,
                "disclosures.csv",
                "คะแนนและความคิดเห็นของข้อการเปิดเผยข้อมูล",
                result.DisclosureRow,
            ),
            (_ASSESSED, "respondents.csv", "จำนวนผู้ตอบแบบวัด", result.RespondentRow),
            (_ASSESSED, "printed.csv", "ตัวเลขที่เอกสารพิมพ์ซ้ำหรือต่างออกไป", result.PrintedRow),
            (_ASSESSED, "recommendations.yml", "ข้อเสนอแนะของผู้ประเมิน", result.RecommendationsFile),
            (_OF_WORK, "analysis.yml", "การวิเคราะห์ผลของปีก่อน", plan.AnalysisFile),
            (_OF_WORK, "measures.yml", "มาตรการของปี", plan.MeasuresFile),
            (
                _OF_WORK,
                "progress.csv",
                "ความก้าวหน้า เพิ่มแถวใหม่เท่านั้น ไม่แก้และไม่ลบแถวเดิม",
                plan.ProgressRow,
            ),
            (_OF_WORK, "calendar.csv", "ปฏิทินการดำเนินงาน", plan.CalendarRow),
            (_OF_WORK, "eit.yml", "แบบวัด EIT และจุดบริการ", plan.EitFile),
            (_OF_WORK, "documents.yml", "คำสั่ง ประกาศ และเอกสาร", papers.DocumentsFile),
            (_OF_WORK, "approval.yml", "บันทึกข้อความเสนอความเห็นชอบ", papers.ApprovalFile),
            (_OF_WORK, "committee.csv", "คณะกรรมการหรือคณะทำงาน ระบุเป็นตำแหน่ง", papers.CommitteeRow),
            (_NATIONAL, "announcement.yml", "ประกาศผลทั้งประเทศ", national.AnnouncementFile),
            (_NATIONAL, "agencies.csv", "หน่วยงานที่ปรากฏในประกาศ", national.NationalRow),
            (_NATIONAL, "type_summary.csv", "ผลตามประเภทหน่วยงาน", national.TypeRow),
        )
    ),
    DataFile(
        folder="editions/",
        name="edition.yml",
        about="หลักเกณฑ์ของปี ที่เพิ่มหรือเติมจากที่มากับโปรแกรม ตั้งชื่อไฟล์อย่างไรก็ได้",
        record=Edition,
        is_part=True,
    ),
)
