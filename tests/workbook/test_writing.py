"""What Excel is told beside the values: choices, limits, notes, what is locked."""

import io
import re
import zipfile
from dataclasses import replace

import pytest

from generator.model.plan import Status
from generator.workbook.cell_rules import told
from generator.workbook.kinds import Kind
from generator.workbook.looks import STYLES
from generator.workbook.sheet import Form, Sheet
from generator.workbook.sheets import CODES, HIDDEN, SHEETS, STAGES, START
from tests.workbook.books import DATA, book, cells_of

RAW = book(DATA, "khelang-nakhon", 2566)
SHEET_NAMES = [START, *(one.name for one in SHEETS), CODES, HIDDEN]


def xml_of(name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(RAW)) as package:
        number = SHEET_NAMES.index(name) + 1
        return package.read(f"xl/worksheets/sheet{number}.xml").decode("utf-8")


def test_sheets_stand_in_the_order_of_the_work() -> None:
    with zipfile.ZipFile(io.BytesIO(RAW)) as package:
        book_xml = package.read("xl/workbook.xml").decode("utf-8")
    assert re.findall('<sheet name="([^"]+)"', book_xml) == SHEET_NAMES
    assert re.findall('<sheet name="([^"]+)"[^>]*state="hidden"', book_xml) == [HIDDEN]


def test_the_first_sheet_explains_in_ten_lines_and_says_which_year_is_which() -> None:
    start = cells_of(RAW)[START]
    lines = [str(start[row, 0]) for row in range(1, 11)]
    assert all(len(line) > 20 for line in lines)
    assert (11, 0) not in start
    assert "ผลการประเมินของปี 2566" in lines[1]
    assert "ผลการประเมินของปี 2565" in lines[2]
    assert start[13, 1] == "khelang-nakhon"
    assert start[14, 1] == "2566"


@pytest.mark.parametrize("name", SHEET_NAMES)
def test_every_sheet_is_protected_without_a_password(name: str) -> None:
    (protection,) = re.findall("<sheetProtection[^>]*>", xml_of(name))
    assert "password" not in protection


def test_headings_are_locked_and_cells_to_fill_in_are_not() -> None:
    filled = {name for name, style in STYLES.items() if style.get("locked") is False}
    assert filled == {"text", "score", "whole"}
    with zipfile.ZipFile(io.BytesIO(RAW)) as package:
        styles = package.read("xl/styles.xml").decode("utf-8")
    first = styles[styles.index("<cellXfs") :].partition("</xf>")[0]
    assert '<protection locked="0"/>' in first  # of all cells beside and below the tables


def test_states_are_chosen_and_numbers_have_limits() -> None:
    xml = xml_of("ความก้าวหน้า")
    assert ",".join(one.value for one in Status) in xml
    assert re.search(
        r'type="decimal"[^>]*sqref="F4:F\d+"[^>]*><formula1>0</formula1><formula2>100<', xml
    )
    assert "'มาตรการ'!$A$4" in xml.replace("&apos;", "'")


def test_grades_are_those_of_the_years_rules() -> None:
    assert "ผ่านดีเยี่ยม,ผ่านดี,ผ่าน,ต้องปรับปรุง" in xml_of("ผลการประเมิน")


def test_headings_bear_notes_with_an_example() -> None:
    with zipfile.ZipFile(io.BytesIO(RAW)) as package:
        notes = [package.read(one).decode() for one in package.namelist() if "comments" in one]
    assert any("ต.ค. 2565 - ก.ย. 2566" in note for note in notes)


def test_rows_are_high_enough_for_thai() -> None:
    heights = re.findall(r'<row [^>]* ht="([0-9.]+)"', xml_of("มาตรการ"))
    assert len(heights) > 10
    assert min(float(one) for one in heights[3:]) >= 28


def test_columns_that_the_rules_make_needless_are_hidden() -> None:
    with_rules = book(DATA, "lamphun", 2563)
    with zipfile.ZipFile(io.BytesIO(with_rules)) as package:
        number = SHEET_NAMES.index("ข้อคำถาม") + 1
        xml = package.read(f"xl/worksheets/sheet{number}.xml").decode("utf-8")
    assert len(re.findall('<col [^>]*hidden="1"', xml)) == 3
    assert len(re.findall('<col [^>]*hidden="1"', xml_of("ข้อคำถาม"))) == 0


def test_the_first_sheet_leads_to_every_other_one_in_the_order_of_the_work() -> None:
    links = re.findall(r"""location="'([^']+)'!A1" display="[^"]+\"""", xml_of(START))
    assert links == [one.name for one in SHEETS]
    texts = {str(value) for value in cells_of(RAW)[START].values()}
    assert {
        f"{number}. {stage.title.format(year=2566, analysed=2565)}"
        for number, stage in enumerate(STAGES, 1)
    } <= texts
    for one in SHEETS:
        assert f"{one.purpose} (ใช้เป็นบางครั้ง)" in texts if one.is_seldom else one.purpose in texts


def test_tabs_of_sheets_that_are_seldom_needed_are_grey() -> None:
    colours = {
        one.name: re.findall('<tabColor rgb="FF([^"]+)"', xml_of(one.name)) for one in SHEETS
    }
    assert {colours[one.name][0] for one in SHEETS if one.is_seldom} == {"C5CCD3"}
    assert {colours[one.name][0] for one in SHEETS if not one.is_seldom} == {"1F4E79"}


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda one: one.name)
def test_every_column_says_what_belongs_there(sheet: Sheet) -> None:
    columns = [one.column for one in sheet.fields] if isinstance(sheet, Form) else sheet.columns
    silent = [one.heading for one in columns if not told(replace(one, required=False))]
    assert silent == [one.heading for one in columns if one.kind is Kind.SHOWN]


def test_papers_of_an_approval_may_be_chosen_or_typed() -> None:
    xml = xml_of("บันทึกเสนอ")
    assert re.search('type="list" errorStyle="information"[^>]*sqref="J4:J', xml)
    assert "การวิเคราะห์,มาตรการ,ความก้าวหน้า" in xml


def test_those_who_assess_are_chosen_from_the_known_ones() -> None:
    offered = "".join(re.findall("<formula1>([^<]*)", xml_of("หน่วยงาน")))
    assert "สำนักงาน ป.ป.ช.," in offered
    assert "nacc" not in offered
