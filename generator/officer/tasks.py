"""What an officer does for a year, in order, and what each is called."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from generator.findings import Wording


class Task(StrEnum):
    """What an officer does for a year.

    Members:
        RESULT: brings in the scores of the year that is analysed.
        DRAFT: has a first analysis and measures written.
        FILL_IN: gets a workbook for everything else.
        BRING_IN: brings the filled-in workbook back.
        CHECK: sees what lacks and how to mend it.
        LOOK: looks at the website on this computer.
        MEMO: gets the memorandum for approval.
        REPORT: gets the report to download from the pages.
        BUILD: has the website made.
        PUBLISH: gets the file to upload.
        ANSWERS: gets the texts for the national system.
    """

    RESULT = "result"
    DRAFT = "draft"
    FILL_IN = "fill_in"
    BRING_IN = "bring_in"
    CHECK = "check"
    LOOK = "look"
    MEMO = "memo"
    REPORT = "report"
    BUILD = "build"
    PUBLISH = "publish"
    ANSWERS = "answers"


_NAMES: Final[Mapping[Task, Wording]] = {
    Task.RESULT: Wording("ใส่ผลคะแนน", "the scores"),
    Task.DRAFT: Wording("ร่างการวิเคราะห์และมาตรการ", "a first analysis and measures"),
    Task.FILL_IN: Wording("ทำสมุดงาน Excel", "an Excel workbook to fill in"),
    Task.BRING_IN: Wording("นำสมุดงานที่กรอกแล้วเข้า", "bring in the filled-in workbook"),
    Task.CHECK: Wording("ตรวจว่าขาดอะไร และแก้อย่างไร", "what lacks, and how to mend it"),
    Task.LOOK: Wording("เปิดดูเว็บไซต์ในเครื่องนี้", "look at the website on this computer"),
    Task.MEMO: Wording("ทำบันทึกข้อความเสนอผู้บริหาร (Word)", "the memorandum (Word)"),
    Task.REPORT: Wording(
        "ทำรายงานเป็น PDF และ Word ให้ดาวน์โหลดจากเว็บไซต์", "the report as PDF and Word"
    ),
    Task.BUILD: Wording("สร้างเว็บไซต์", "make the website"),
    Task.PUBLISH: Wording("รวมเป็นไฟล์สำหรับนำขึ้นเว็บ", "pack it for the web host"),
    Task.ANSWERS: Wording("ดูข้อความสำหรับกรอกในระบบ ITAS", "texts for the national system"),
}


def name_of(task: Task) -> Wording:
    """Return what a task is called where no year is meant."""
    return _NAMES[task]
