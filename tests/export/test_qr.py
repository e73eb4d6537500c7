"""QR codes, read back as a phone reads them."""

import xml.etree.ElementTree as ET
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser

from generator.chain.survey import LONGEST
from generator.export.qr import Level, qr_png, qr_svg

SURVEY = "https://itas.nacc.go.th/go/eit/abc123"
SIZE = 1200  # pixels
ADDRESSES = {
    "survey": SURVEY,
    "500 characters": f"{SURVEY}?ref=" + "a1/B_" * 92 + "end",
    "Thai, percent-encoded": "https://example.go.th/%E0%B9%81%E0%B8%9A%E0%B8%9A?a=1&b=%E0%B8%81#x",
    "Thai, as typed": "https://example.go.th/แบบวัด/ปี-๒๕๖๖?หน่วยงาน=ลำพูน",
    "Thai, 500 characters": "https://example.go.th/" + "แบบวัดการรับรู้" * 32,
    "letters of Latin 1": "https://example.go.th/é",
    "letters of Shift JIS": "https://example.go.th/日本",
    "longest": SURVEY + "?" + "a" * (LONGEST - len(SURVEY) - 1),
}
EVERY = pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES.keys())


def read(picture: bytes) -> zxingcpp.Barcode:
    """Return the one code of a picture."""
    (found,) = zxingcpp.read_barcodes(Image.open(BytesIO(picture)))
    return found


def whites_around(picture: bytes, module: int) -> int:
    """Return how many modules of that many pixels a picture has of white at its narrowest side."""
    image = Image.open(BytesIO(picture)).convert("L")
    dark = image.point(lambda value: 255 - value).getbbox()
    assert dark is not None
    left, top, right, bottom = dark
    narrowest = min(left, top, image.width - right, image.height - bottom)
    return narrowest // module


@EVERY
def test_png_leads_to_the_address_as_typed(address: str) -> None:
    assert read(qr_png(address)).text == address


@EVERY
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_svg_leads_there_on_light_and_dark_pages(
    browser: Browser, address: str, scheme: str
) -> None:
    page = browser.new_page(viewport={"width": 800, "height": 800})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.set_content(
        f'<meta name="color-scheme" content="light dark"><body>{qr_svg(address).decode()}'
        "<style>svg { width: 740px; height: 740px }</style>"
    )
    picture = page.locator("svg").screenshot()
    page.close()
    assert read(picture).text == address


@pytest.mark.parametrize("size", [120, 173, 240])
def test_svg_can_be_read_in_the_sizes_of_a_telephone(browser: Browser, size: int) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 640}, device_scale_factor=2)
    page.set_content(f"{qr_svg(SURVEY).decode()}<style>svg {{ width: {size}px }}</style>")
    picture = page.locator("svg").screenshot()
    page.close()
    assert read(picture).text == SURVEY


@EVERY
def test_code_is_of_level_q_with_four_modules_of_white_around(address: str) -> None:
    picture = qr_png(address)
    found = read(picture)
    assert found.ec_level == "Q"
    root = ET.fromstring(qr_svg(address))  # noqa: S314 - our own picture
    modules = int(root.attrib["viewBox"].split()[2])
    assert whites_around(picture, SIZE // modules) >= 4


@EVERY
def test_png_is_large_enough_to_print(address: str) -> None:
    image = Image.open(BytesIO(qr_png(address)))
    assert image.size == (SIZE, SIZE)


def test_svg_is_small_scales_and_brings_no_style() -> None:
    picture = qr_svg(SURVEY).decode()
    assert len(picture) < 3000
    root = ET.fromstring(picture)  # noqa: S314 - our own picture
    assert root.attrib["viewBox"] == "0 0 41 41"
    assert root.attrib["width"] == root.attrib["height"] == "41mm"
    names = {name for one in root.iter() for name in one.attrib}
    assert names == {"width", "height", "viewBox", "fill", "stroke", "d"}
    assert [one.tag.partition("}")[2] for one in root.iter()] == ["svg", "path", "path"]
    assert root[0].attrib == {"fill": "#fff", "d": "M0 0h41v41h-41z"}


@EVERY
def test_same_address_gives_the_same_bytes(address: str) -> None:
    before = qr_svg(address), qr_png(address)
    qr_svg.cache_clear()
    qr_png.cache_clear()
    assert (qr_svg(address), qr_png(address)) == before


def test_longest_is_the_longest() -> None:
    with pytest.raises(ValueError, match="too large"):
        qr_svg("a" * (LONGEST + 1), Level.PAPER)
