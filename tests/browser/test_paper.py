"""Long pages on paper: each sheet says which of how many it is, and later ones of what."""

import re
from collections.abc import Callable
from itertools import takewhile
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]
MEASURES = 6
QUESTION = re.compile(r"^[ie]\d+ ", re.MULTILINE)
INDICATOR = re.compile(r"^ตัวชี้\S* ?วัดที่ \d+ ", re.MULTILINE)
HEAD = ("เทศบาลเมืองเขลางค์นคร", "การวิเคราะห์และมาตรการ (O42) ปี 2566")


@pytest.fixture(scope="module")
def printed(browser: Browser, publish: Callable[[Path], Any]) -> Callable[[str], list[list[str]]]:
    """Return what gives the lines of each sheet of a page."""
    website = publish(ROOT / "data")

    def sheets_of(path: str) -> list[list[str]]:
        page = browser.new_page()
        page.goto(f"{website.host}/{path}")
        paper = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
        page.close()
        return [sheet.get_textpage().get_text_bounded().splitlines() for sheet in paper]

    return sheets_of


@pytest.fixture(scope="module")
def sheets(printed: Callable[[str], list[list[str]]]) -> list[list[str]]:
    """Return the lines of each sheet of a long page."""
    return printed("khelang-nakhon/2566/o42/")


def test_every_sheet_has_its_number_and_how_many_there_are(sheets: list[list[str]]) -> None:
    assert len(sheets) > 2
    for number, lines in enumerate(sheets, start=1):
        assert f"หน้า {number} จาก {len(sheets)}" in lines


def test_later_sheets_say_whose_they_are_and_of_which_page_and_year(
    sheets: list[list[str]],
) -> None:
    first, *later = ("".join(lines[:3]).replace(" ", "") for lines in sheets)
    head = "".join(HEAD).replace(" ", "")
    assert [head in text for text in (first, *later)] == [False, *[True] * len(later)]


def test_what_is_folded_on_phones_is_printed(sheets: list[list[str]]) -> None:
    printed = "".join(line for lines in sheets for line in lines).replace(" ", "")
    assert printed.count("ระยะเวลาดำเนินการตุลาคม2565–กันยายน2566") == MEASURES
    assert "อ่านคำอธิบาย" not in printed


def test_heads_stand_on_the_sheet_of_what_they_are_the_heads_of(
    printed: Callable[[str], list[list[str]]],
) -> None:
    _, *sheets = ("\n".join(lines) for lines in printed("lamphun/2563/questions/"))
    of_questions = list(takewhile(lambda sheet: "คะแนนรายข้อ" not in sheet, sheets))
    assert sum(len(QUESTION.findall(sheet)) for sheet in of_questions) > 40
    for sheet in of_questions:
        assert "ร้อยละของผู้ตอบ" in QUESTION.split(sheet)[-1], sheet
        assert QUESTION.search(INDICATOR.split(sheet)[-1]), sheet


def test_survey_page_prints_its_question_and_no_ways_on(
    printed: Callable[[str], list[list[str]]],
) -> None:
    lines = [line for sheet in printed("khelang-nakhon/eit/") for line in sheet]
    assert any(line.startswith("หน้า 1 จาก") for line in lines)
    assert not any("สำหรับเจ้าหน้าที่" in line for line in lines)
    (at,) = (number for number, line in enumerate(lines) if line.strip() == "In English")
    assert lines[at + 1].startswith("The address of this survey")
