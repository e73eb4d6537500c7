"""C: the criteria, and the chain from a weak point to its measure, progress and evidence."""

from __future__ import annotations

from generator.findings import Rule, Severity, Wording

YEAR_WITHOUT_EDITION = Rule(
    code="C001",
    severity=Severity.NOTE,
    title=Wording(th="ปีนี้ยังไม่มีหลักเกณฑ์ในระบบ", en="year without criteria"),
    message=Wording(
        th="ปีงบประมาณ พ.ศ. {fiscal_year} ยังไม่มีหลักเกณฑ์ของ {scheme} ในระบบ "
        "จึงแสดงตัวเลขตามที่ให้ไว้ ไม่คำนวณซ้ำ และไม่มีรายการตรวจสอบ",
        en="there are no criteria of {scheme} for fiscal year {fiscal_year}, so the figures are "
        "shown as given, nothing is recomputed, and there is no checklist",
    ),
    fix=Wording(
        th="เพิ่มไฟล์หลักเกณฑ์ในโฟลเดอร์ editions เมื่อมีคู่มือการประเมินของปีนั้น หากยังไม่มี ให้คงไว้เช่นนี้",
        en="add a file with the criteria to the folder editions once there is a manual of that "
        "year; until then leave it as it is",
    ),
    why=Wording(
        th="การคำนวณซ้ำและรายการตรวจสอบต้องอาศัยหลักเกณฑ์ของปีและผู้จัดการประเมินนั้น "
        "ระบบไม่นำหลักเกณฑ์ของปีอื่นมาใช้แทน หน้าเว็บจะบอกว่ายังไม่ได้ยืนยันหลักเกณฑ์ของปีนี้",
        en="Recomputing and the checklist need the criteria of that year and scheme. Those of "
        "another year are never used instead; the page says that the criteria are not confirmed.",
    ),
    wrong="data/chiang-mai-education/2564/result.yml",
    right="data/chiang-mai-education/2564/result.yml\n"
    "data/editions/moe-provincial-education-office-2564.yml",
)

RULES: tuple[Rule, ...] = (YEAR_WITHOUT_EDITION,)
