"""Long pages on paper: each sheet says which of how many it is, and later ones of what."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]
MEASURES = 6
HEAD = ("เทศบาลเมืองเขลางค์นคร", "การวิเคราะห์และมาตรการ (O42) ปี 2566")


@pytest.fixture(scope="module")
def sheets(browser: Browser, publish: Callable[[Path], Any]) -> list[list[str]]:
    """Return the lines of each sheet of a long page."""
    website = publish(ROOT / "data")
    page = browser.new_page()
    page.goto(f"{website.host}/khelang-nakhon/2566/o42/")
    paper = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    page.close()
    return [sheet.get_textpage().get_text_bounded().splitlines() for sheet in paper]


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
