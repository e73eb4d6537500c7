"""``analysis.yml``: what the figures say of a result, and what only the agency can say of it."""

from __future__ import annotations

from typing import Final

from generator.assess.standing import Ranked, strong, weak
from generator.drafting.basis import Basis
from generator.drafting.issues import WRITING, Issue, issues_to_develop, issues_to_fix, write_lists
from generator.drafting.lists import ranked_scores
from generator.drafting.sentences import ABSENCE, SUBJECT, figure
from generator.drafting.yaml_text import YamlText
from generator.pages import wording

HEAD: Final = (
    "คำสั่ง draft เขียนจากคะแนนตามประกาศ แก้ไขได้ทุกบรรทัด สั่งอีกครั้งก็ไม่เขียนทับไฟล์นี้",
    "ช่องที่ว่างหลังเครื่องหมาย : คือที่ให้หน่วยงานเติม บรรทัดที่ขึ้นต้นด้วย # เป็นคำแนะนำ ไม่แสดงบนเว็บไซต์ ลบได้",
    "ข้อความที่มี : หรือ # ให้พิมพ์ | หลังชื่อช่อง แล้วพิมพ์ข้อความในบรรทัดถัดไป ย่อหน้าเข้าไปอีกสองช่อง",
)
_NONE_TO_DEVELOP: Final = (
    "ไม่มีคะแนนที่จะบอกว่ามีเรื่องใด เขียนเรื่องที่หน่วยงานเห็นเองเป็นข้อ ด้วย id เช่น d01 และ text"
)
_UNPLACED: Final = (
    "ข้อเสนอแนะของผู้ประเมินที่ยังไม่อยู่ในประเด็นใดข้างบน ใส่ในประเด็นที่ตรงกันได้ด้วย recommendation: ตามด้วยรหัส"
)


def analysis_issues(basis: Basis) -> tuple[Issue, ...]:
    """Return the points to fix and to develop as the draft has them."""
    if basis.assessment.participated:
        return (*issues_to_fix(basis), *issues_to_develop(basis))
    return (Issue(id=next(basis.ids("f")), text=ABSENCE.format(year=basis.year)),)


def analysis_text(basis: Basis) -> YamlText:
    """Return the file."""
    text = YamlText()
    text.remark(
        f"ร่างการวิเคราะห์ผลการประเมิน ปีงบประมาณ พ.ศ. {basis.year}"
        f" เพื่อดำเนินการในปีงบประมาณ พ.ศ. {basis.work_year}",
        *HEAD,
    )
    text.entry("of_year", basis.year)
    text.entry(
        "title",
        f"รายงานการวิเคราะห์ผล{SUBJECT} {basis.agency} ประจำปีงบประมาณ พ.ศ. {basis.year}",
    )
    if basis.assessment.participated:
        _without_score(text, basis)
        _strong_and_weak(text, basis)
        write_lists(text, basis)
    else:
        _not_participated(text, basis)
    _unplaced(text, basis)
    return text


def _without_score(text: YamlText, basis: Basis) -> None:
    """Say which indicators are in no list because their score was not announced."""
    edition, given = basis.assessment.edition, basis.assessment.announced.indicators
    lacking = [one.code for one in edition.indicators if one.code not in given] if edition else []
    if lacking and given:
        text.remark(f"ไม่มีคะแนนตามประกาศของตัวชี้วัดที่ {', '.join(lacking)} จึงไม่อยู่ในร่างนี้")


def _strong_and_weak(text: YamlText, basis: Basis) -> None:
    mark, ranked = basis.mark.points, ranked_scores(basis.assessment)
    text.blank()
    if mark is None:
        text.remark("ยังไม่ทราบเกณฑ์คะแนนของปีนี้ จึงไม่แยกจุดแข็ง (strengths) และจุดอ่อน (weaknesses)")
        return
    points = basis.names.numerals.mark(mark)
    what = "ตัวชี้วัด" if basis.assessment.announced.indicators else "เครื่องมือการประเมิน"
    reached, below = f"{what}ที่ได้ตั้งแต่ {points} คะแนนขึ้นไป", f"{what}ที่ได้ต่ำกว่า {points} คะแนน"
    text.remark(f"{wording.STRENGTHS}และ{wording.WEAKNESSES} เติม text ได้ใต้ about ของแต่ละข้อ")
    text.entry("strength_rule", reached)
    text.entry("weakness_rule", below)
    for key, rule, found in (
        ("strengths", reached, strong(ranked, mark)),
        ("weaknesses", below, weak(ranked, mark)),
    ):
        _codes(text, basis, key, found)
        if not found:
            text.remark(f"{key}: ไม่มี{rule}")


def _codes(text: YamlText, basis: Basis, key: str, found: tuple[Ranked, ...]) -> None:
    if found:
        text.lines.append(f"{key}:")
    for one in found:
        text.remark(figure(basis, one), level=1)
        text.codes("about", (one.code,), level=2, first=True)


def _not_participated(text: YamlText, basis: Basis) -> None:
    """Add the one thing that is known of a year in which the agency was not assessed."""
    result = basis.assessment.year.result if basis.assessment.year else None
    text.blank()
    text.remark(wording.TO_FIX, WRITING[0])
    text.lines.append("fix:")
    for issue in analysis_issues(basis):
        text.entry("id", issue.id, level=2, first=True)
        text.entry("text", issue.text, level=2)
        text.entry("cause", result.value.reason if result else None, level=2)
        text.entry("advice", None, level=2)
    text.blank()
    text.remark(wording.TO_IMPROVE, _NONE_TO_DEVELOP)
    text.entry("develop", None)


def _unplaced(text: YamlText, basis: Basis) -> None:
    """Add, for the officer to place, what the assessor recommends about nothing named above."""
    placed = {
        one.id
        for ranked in (*basis.lists.fix, *basis.lists.develop)
        for one in basis.recommended(ranked.code)
    }
    others = [f"{one.id}: {one.text}" for one in basis.recommendations if one.id not in placed]
    if others:
        text.blank()
        text.remark(_UNPLACED)
        text.remark(*others, inside=2)
