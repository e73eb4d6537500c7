"""The banner of the survey for other websites, as their visitors see it."""

import base64
import xml.etree.ElementTree as ET
from io import BytesIO
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser

from generator.chain.survey import BANNER_HEIGHT, BANNER_WIDTH
from generator.export.banner import AFTERWARDS, CALL, QUESTION, banner_svg
from generator.export.qr import qr_path

LANDING = "https://ita.example.go.th/khelang-nakhon/eit/"
ADDRESSES = {
    "usual": LANDING,
    "Thai": "https://example.go.th/โปร่งใส/lamphun/eit/",
    "long": "https://www.example.go.th/" + "transparency/" * 8 + "lamphun/eit/",
}
EVERY = pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES.keys())
# Of Windows, Android and macOS, and all that .ci/browser has a machine install; what a machine
# does not have it shows in another one that has to have room too.
FAMILIES = (
    *("Tahoma", "Leelawadee UI", "Noto Sans Thai", "Thonburi", "Sarabun"),
    *("Garuda", "Kinnari", "Laksaman", "Loma", "Norasi", "Purisa", "Sawasdee", "Umpush", "Waree"),
    *("Tlwg Mono", "Tlwg Typewriter", "Tlwg Typist", "Tlwg Typo", "sans-serif", "monospace"),
)
SPARE = 1.15  # fonts of machines that nobody has tried
MEASURED = """() => [...document.querySelectorAll('text')].map(text => {
  const { x, y, width, height } = text.getBBox();
  return { words: text.textContent, x, y, width, height };
})"""


def pasted(svg: bytes) -> str:
    """Return the picture as another website shows it."""
    return f'<img src="data:image/svg+xml;base64,{base64.b64encode(svg).decode()}">'


def shot(browser: Browser, svg: bytes, *, paper: str, density: float = 1) -> bytes:
    page = browser.new_page(
        viewport={"width": 700, "height": 300}, device_scale_factor=density, color_scheme="dark"
    )
    page.set_content(f'<body bgcolor="{paper}">{pasted(svg)}')
    picture = page.locator("img").screenshot()
    page.close()
    return picture


@EVERY
@pytest.mark.parametrize("paper", ["white", "black"])
@pytest.mark.parametrize("density", [1, 2])
def test_code_leads_to_the_landing_page_on_light_and_dark_websites(
    browser: Browser, address: str, paper: str, density: float
) -> None:
    picture = shot(browser, banner_svg(address), paper=paper, density=density)
    (found,) = zxingcpp.read_barcodes(Image.open(BytesIO(picture)))
    assert found.text == address
    assert found.ec_level == "Q"


@EVERY
def test_code_has_four_modules_of_white_around(browser: Browser, address: str) -> None:
    picture = shot(browser, banner_svg(address), paper="black", density=4)
    image = Image.open(BytesIO(picture)).convert("RGB")
    code = image.getchannel("B").point(lambda value: 255 if value < 60 else 0).getbbox()
    assert code is not None
    module = (code[2] - code[0]) / (qr_path(address).side - 8)
    margin = int(4 * module) - 1
    left, top, right, bottom = code
    card = image.crop((left - margin, top - margin, right + margin, bottom + margin))
    inner = (margin - 1, margin - 1, card.width - margin + 1, card.height - margin + 1)
    card.paste((255, 255, 255), inner)  # with the grey at its edges
    assert card.getcolors() == [(card.width * card.height, (255, 255, 255))]


@pytest.mark.parametrize("family", FAMILIES)
def test_no_line_runs_out_of_its_place_in_any_font(browser: Browser, family: str) -> None:
    svg = banner_svg(LANDING).decode()
    chosen = svg.replace('font-family="', f"font-family=\"'{family}', ")
    assert chosen != svg
    page = browser.new_page()
    page.set_content(chosen)
    lines: list[dict[str, Any]] = page.evaluate(MEASURED)
    page.close()
    assert [line["words"] for line in lines] == [*QUESTION, CALL, AFTERWARDS]
    for line in lines:
        if line["words"] == CALL:  # on the band, from its middle
            assert line["width"] * SPARE < 382
        else:
            assert line["x"] + line["width"] * SPARE < BANNER_WIDTH - 8
        assert line["y"] > 0
        assert line["y"] + line["height"] < BANNER_HEIGHT


def test_banner_is_well_formed_and_asks_for_nothing_from_elsewhere() -> None:
    svg = banner_svg(LANDING)
    root = ET.fromstring(svg)  # noqa: S314 - our own picture
    space = "{http://www.w3.org/2000/svg}"
    assert root.tag == f"{space}svg"
    assert (root.attrib["width"], root.attrib["height"]) == ("600", "200")
    assert root.attrib["viewBox"] == "0 0 600 200"
    assert root.findtext(f"{space}title") == CALL
    tags = {one.tag.removeprefix(space) for one in root.iter()}
    assert tags == {"svg", "title", "rect", "path", "g", "text"}
    assert {name for one in root.iter() for name in one.attrib if "href" in name} == set()
    assert svg.count(b"://") == 1  # the name of the format
    assert b"url(" not in svg
    assert len(svg) < 10_000


def test_words_hold_in_every_year_and_when_no_answers_are_taken() -> None:
    words = " ".join((*QUESTION, CALL, AFTERWARDS))
    assert not set("0123456789๐๑๒๓๔๕๖๗๘๙") & set(words)
    assert "เปิด" not in words
    assert "ปิด" not in words


@EVERY
def test_same_address_gives_the_same_bytes(address: str) -> None:
    before = banner_svg(address)
    banner_svg.cache_clear()
    assert banner_svg(address) == before
