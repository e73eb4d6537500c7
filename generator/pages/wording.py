"""The fixed words of the pages, in Thai; most are those of the official documents."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from generator.assess.rounding import rounded
from generator.model.codes import Tool
from generator.pages.numerals import Numerals

SUBJECT: Final = "ผลการประเมิน ITA"
RESULTS: Final = "ผลการประเมิน"
COMPLAIN: Final = "แจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ"
HOME: Final = "หน้าหลัก"
ALL_AGENCIES: Final = "ทุกหน่วยงาน"

PERCEPTION: Final = "คะแนน IIT และ EIT เป็นการรับรู้ของผู้ตอบแบบวัด มิใช่ผลการสอบสวนหรือการชี้มูลความผิด"
NACC_ANNOUNCED: Final = "คะแนนเป็นไปตามประกาศของสำนักงาน ป.ป.ช."
AS_ANNOUNCED: Final = "คะแนนเป็นไปตามที่ผู้ประเมินประกาศ"
WHOSE_WORK: Final = "การวิเคราะห์และมาตรการเป็นของหน่วยงาน"
NO_DATA: Final = "ไม่พบข้อมูลในเอกสารที่ใช้"  # on a site made of published papers
NO_DATA_YET: Final = "ยังไม่มีข้อมูล"  # on the agencies' own
NO_RESULT: Final = "ไม่พบผลการประเมินในเอกสารที่ใช้"  # of an agency with none, which has other pages
NO_RESULT_YET: Final = "ยังไม่มีผลการประเมิน"
AGENCY_DATA: Final = "ข้อมูลของหน่วยงาน"
EACH_PAGE: Final = "ระบุไว้ในหน้าที่แสดงตารางนั้น"
EACH_SOURCE: Final = "ประกาศผลการประเมินและเอกสารที่แต่ละหน่วยงานเผยแพร่ ระบุไว้ในหน้าของหน่วยงาน"
NOT_PARTICIPATED: Final = "ไม่ได้เข้าร่วมการประเมิน"
RULES_UNCONFIRMED: Final = "ยังไม่ได้ยืนยันหลักเกณฑ์ของปีนี้"

TO_DEVELOP: Final = "จุดที่ต้องพัฒนา"
LOWEST: Final = "ประเด็นที่ได้คะแนนต่ำที่สุด"
LOW_BY_RESPONDENTS: Final = "เรื่องที่ผู้ตอบให้คะแนนน้อย:"
LOW_BY_ASSESSORS: Final = "เรื่องที่ผู้ตรวจเว็บไซต์ให้คะแนนน้อย:"

QUESTIONS: Final = "ข้อคำถาม"
NO_INDICATOR: Final = "ข้อคำถามที่ไม่ระบุตัวชี้วัด"
RESPONDENTS: Final = "ผู้ตอบแบบวัด"
FEW_RESPONDENTS: Final = "ไม่แสดงจำนวน เพื่อมิให้ระบุตัวผู้ตอบได้"
DISCLOSURES: Final = "การเปิดเผยข้อมูลรายข้อ"
ANALYSIS: Final = "การวิเคราะห์และมาตรการ"
PROGRESS: Final = "ความก้าวหน้าของมาตรการ"
REPORTED_BEYOND: Final = "รายงานเพิ่มเติม นอกเหนือจากมาตรการในแผน"
CHECKLIST: Final = "สารบัญตามองค์ประกอบด้านข้อมูล"
SELF_CHECK: Final = "“มีครบ” เป็นการตรวจสอบตนเอง ผลการประเมินเป็นดุลพินิจของผู้ตรวจประเมิน"
ENTRIES: Final = "รายการ"  # what things of several kinds are counted in
CALENDAR: Final = "ปฏิทินการดำเนินงาน"
REPORT: Final = "รายงานการวิเคราะห์"
INTRODUCTION: Final = "บทนำ"
STRENGTHS: Final = "จุดแข็ง"
WEAKNESSES: Final = "จุดอ่อน"
TO_FIX: Final = "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน"
TO_IMPROVE: Final = "ประเด็นที่จะต้องพัฒนาให้ดีขึ้น"
TO_MAINTAIN: Final = "ประเด็นที่ต้องรักษาระดับ"
GUIDELINES: Final = "แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ"
SURVEY: Final = "แบบวัด EIT"
DATA: Final = "ข้อมูลสำหรับดาวน์โหลด"
DOWNLOAD: Final = "ดาวน์โหลดข้อมูล (CSV)"
FOR_WEBSITES: Final = "แบนเนอร์แบบวัด EIT สำหรับเว็บไซต์อื่น"  # the page of downloads without tables
DOCUMENTS: Final = "คำสั่ง ประกาศ และเอกสารที่เกี่ยวข้อง"
APPROVAL: Final = "การเสนอและให้ความเห็นชอบ"
COMMITTEE: Final = "คณะกรรมการหรือคณะทำงาน"
PEERS: Final = "ผลการประเมินของหน่วยงานประเภทเดียวกัน"
NATIONAL: Final = "ประกาศผลการประเมินทั้งประเทศ"
PARTIAL_LIST: Final = "แสดงเฉพาะรายชื่อที่ปรากฏในเอกสาร ไม่ครบทุกหน่วยงาน"
NOT_GIVEN: Final = "–"

OVERALL: Final = "คะแนนภาพรวมหน่วยงาน"
PASSED: Final = "ผ่านเกณฑ์เป้าหมาย"
NOT_PASSED: Final = "ไม่ผ่านเกณฑ์เป้าหมาย"
STILL_BELOW: Final = "ยังต่ำกว่าเกณฑ์เป้าหมาย"  # the same on pages for citizens
BELOW: Final = "ต่ำกว่าเกณฑ์เป้าหมาย"

ANSWERED_BY: Final = {
    Tool.IIT.value: "บุคลากรของหน่วยงานเป็นผู้ตอบ",
    Tool.EIT.value: "ผู้รับบริการและผู้มาติดต่อเป็นผู้ตอบ",
    Tool.OIT.value: "ผู้ตรวจประเมินตรวจข้อมูลบนเว็บไซต์ของหน่วยงาน",
}


def year_in_full(fiscal_year: int, numerals: Numerals) -> str:
    """Return ``ปีงบประมาณ พ.ศ. 2566``, as it is said once a page."""
    return f"ปีงบประมาณ พ.ศ. {numerals.year(fiscal_year)}"


def year_in_short(fiscal_year: int, numerals: Numerals) -> str:
    """Return ``ปี 2566``."""
    return f"ปี {numerals.year(fiscal_year)}"


def key_of_line(mark: Decimal, numerals: Numerals) -> str:
    """Return what the line in bars is."""
    return f"เส้นตั้งคือเกณฑ์เป้าหมาย {numerals.mark(mark)} คะแนน"


def change_in_words(difference: Decimal, numerals: Numerals) -> str:
    """Return ``เพิ่มขึ้น +0.81``, ``ลดลง -0.64`` or ``คงเดิม``."""
    change = rounded(difference)
    if not change:
        return "คงเดิม"
    return f"{'เพิ่มขึ้น' if change > 0 else 'ลดลง'} {numerals.signed(change)}"
