"""A year's folder -> everything its workbook says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.assess.rounding import rounded
from generator.editions.edition import Edition
from generator.editions.schemes import SCHEME_NAMES
from generator.model.tree import Agency, Year, analysed_year
from generator.workbook.filled import Files, field_digests, form_cells, row_name, table_rows
from generator.workbook.sheet import GROUP, Form, Table
from generator.workbook.sheets import SHEETS, STAGES
from generator.workbook.writing import Contents

VERSION: Final = "1"
"""Of the form of workbooks; one of another version is not read."""

SLUG_LABEL: Final = "โฟลเดอร์ของหน่วยงาน"
YEAR_LABEL: Final = "ปีงบประมาณ พ.ศ."
VERSION_LABEL: Final = "รุ่นของสมุดงาน"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Whose workbook it is, and the rules of its years.

    Attributes:
        year: B.E.; its folder need not be there yet.
        edition: the rules of that year, whose result it holds; None where they are not known.
        analysed: the year whose result is analysed in it.
        analysed_edition: the rules of that one.
        schemes: whose rules are known.
        slugs: the folders of all agencies of the website.
    """

    agency: Agency
    year: int
    edition: Edition | None
    analysed: int
    analysed_edition: Edition | None
    schemes: tuple[str, ...]
    slugs: tuple[str, ...]


def analysed_in(agency: Agency, fiscal_year: int) -> int:
    """Return the year whose result the work of a year is about."""
    year = agency.year(fiscal_year)
    return analysed_year(year) if year else fiscal_year - 1


def contents_of(subject: Subject, files: Files) -> Contents:
    """Return what the workbook of a year says."""
    name, year = subject.agency.name, str(subject.year)
    filled: list[tuple[Form, object] | tuple[Table, object]] = []
    hidden: list[list[str]] = []
    for sheet in SHEETS:
        if isinstance(sheet, Form):
            filled.append((sheet, form_cells(sheet, files)))
            hidden += [["field", *one] for one in field_digests(sheet, files)]
            continue
        rows = table_rows(sheet, files, subject.edition)
        filled.append((sheet, rows))
        hidden += [
            ["row", row.digest, *row_name(sheet, str(row.cells.get(GROUP) or ""), row.key)]
            for row in rows
            if row.key
        ]
    identity = (
        ("หน่วยงาน", name),
        (SLUG_LABEL, subject.agency.slug),
        (YEAR_LABEL, year),
        (VERSION_LABEL, VERSION),
    )
    return Contents(
        title=f"{name} ปีงบประมาณ พ.ศ. {year}",
        lines=_lines(subject),
        identity=identity,
        sheets=filled,  # type: ignore[arg-type]  # each with its own kind of cells
        codes=tuple(_codes(subject)),
        choices={
            "grade": subject.edition.grade_codes if subject.edition else (),
            "scheme": tuple(one for one in subject.schemes if one not in SCHEME_NAMES),
            "single": subject.slugs,
        },
        hidden=hidden,
        stages=tuple(
            (stage.title.format(year=year, analysed=subject.analysed), stage.sheets)
            for stage in STAGES
        ),
    )


def _lines(subject: Subject) -> tuple[str, ...]:
    year, analysed = subject.year, subject.analysed
    return (
        (
            f"สมุดงานนี้ใช้กรอกข้อมูลของ{subject.agency.name} ปีงบประมาณ พ.ศ. {year} ด้วย Excel "
            "หรือ LibreOffice โดยไม่ต้องแก้ไฟล์ข้อมูลเอง รายชื่อแผ่นตามลำดับงานอยู่ด้านล่าง กดที่ชื่อเพื่อไปยังแผ่นนั้น"
        ),
        f"แผ่นผลการประเมินจนถึงแผ่นผลอื่น คือผลการประเมินของปี {year} ตามที่ประกาศ",
        (
            f"แผ่นการวิเคราะห์จนถึงแผ่นความก้าวหน้า คืองานที่ทำในปี {year} โดยวิเคราะห์"
            f"จากผลการประเมินของปี {analysed} (ผลของปี {analysed} กรอกในสมุดงานของปี {analysed})"
        ),
        (
            "แผ่นที่แท็บสีเทาใช้เป็นบางครั้ง ข้ามได้ กรอกเฉพาะช่องสีขาว ช่องสีเทามีไว้อ่าน "
            "ค่าใดไม่ทราบให้เว้นว่าง อย่าใส่ 0 แทน"
        ),
        "ชี้ที่หัวคอลัมน์เพื่ออ่านคำอธิบายและตัวอย่าง ช่องที่มีรายการ ให้เลือกจากรายการ",
        (
            "แถวละหนึ่งเรื่อง แถวว่างมีรหัสเตรียมไว้แล้ว เพิ่มหรือลบแถวได้ และเพิ่มคอลัมน์ไว้จดเองได้ (ไม่ถูกนำเข้า) "
            "แต่อย่าแก้หัวคอลัมน์ ชื่อแผ่น และรหัสเดิม"
        ),
        (
            "พิมพ์วันที่เช่น 20 มี.ค. 2566 คะแนนใช้จุดทศนิยมเช่น 87.96 เลขไทยใช้ได้ อย่าผสานช่อง "
            f"ไฟล์แนบวางไว้ในโฟลเดอร์ data/{subject.agency.slug}/files แล้วพิมพ์เฉพาะชื่อไฟล์"
        ),
        "รายงานความก้าวหน้าเพิ่มแถวใหม่ได้อย่างเดียว หากรายงานเดิมไม่ตรง ให้เพิ่มแถวที่บอกสิ่งที่ถูก",
        (
            "กรอกแล้วบันทึกเป็น .xlsx แล้วเลือกข้อ “นำสมุดงานที่กรอกแล้วเข้า” ในรายการของโปรแกรม "
            "(หรือสั่ง python -m generator import ตามด้วยชื่อไฟล์) "
            "ระบบแสดงสิ่งที่จะเปลี่ยนก่อน และเขียนเมื่อท่านตอบตกลงเท่านั้น"
        ),
        "หากมีช่องที่อ่านไม่ได้ ระบบบอกชื่อแผ่นและช่อง เช่น มาตรการ!C7 พร้อมวิธีแก้ และไม่เขียนไฟล์ใดเลย",
    )


def _codes(subject: Subject) -> Iterator[tuple[str, str, str]]:
    """Yield code, name and score of all that an analysis may be about."""
    edition = subject.analysed_edition
    if edition is None:
        return
    scores = _scores(subject.agency.year(subject.analysed))
    for tool in edition.tools:
        yield tool.code.value, tool.name_th, scores.get(tool.code.value, "")
    for one in edition.indicators:
        yield one.code, one.name_th, scores.get(one.code, "")
        for sub in one.sub_indicators:
            yield sub.code, sub.name_th, scores.get(sub.code, "")
    for question in edition.questions:
        yield question.code, question.text, scores.get(question.code, "")
    for item in edition.oit_items:
        yield item.code, item.name, scores.get(item.code, "")


def _scores(year: Year | None) -> dict[str, str]:
    """Return code -> announced score of a year."""
    if year is None:
        return {}
    tools = year.result.value.tools if year.result else {}
    given = [(tool.value, score) for tool, score in tools.items()]
    given += [(row.indicator, row.score) for row in year.indicators.rows]
    given += [
        (row.code, row.score)
        for row in year.questions.rows
        if row.item is None and row.score is not None
    ]
    given += [(row.code, row.score) for row in year.disclosures.rows if row.score is not None]
    return {code: f"{rounded(score):.2f}" for code, score in given}
