"""QR codes as a phone reads them: from a screen in light and in dark, and from printed posters."""

import shutil
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageFilter
from playwright.sync_api import Browser

SURVEYS = Path(__file__).parent / "surveys"
SITE = "https://ita.example.go.th/open/"
SURVEY = "https://itas.nacc.go.th/go/eit/abc123"
OTHER_SURVEY = "https://itas.nacc.go.th/go/eit/xyz789"
A4 = (595, 842)  # points

CODES = {
    "/ban-suan/": {f"{SITE}ban-suan/eit/"},
    "/ban-suan/2566/o43/": {SURVEY},
    "/ban-suan/2565/progress/": {"https://itas.nacc.go.th/go/eit/old111"},  # closed for a year
    "/ban-suan/eit/poster/": {f"{SITE}ban-suan/eit/"},
    "/ban-suan/eit/one-stop/poster/": {f"{SITE}ban-suan/eit/one-stop/"},
    "/thung-mai/": {OTHER_SURVEY},
    "/thung-mai/2566/o43/": {OTHER_SURVEY},
    "/thung-mai/eit/poster/": {OTHER_SURVEY},
}


@pytest.fixture(scope="module")
def website(publish: Callable[[Path], Any]) -> Any:  # noqa: ANN401 - of conftest.py, no package
    return publish(SURVEYS)


def read(picture: Image.Image) -> set[str]:
    return {found.text for found in zxingcpp.read_barcodes(picture)}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", CODES)
def test_code_on_a_phones_screen_leads_where_it_should(
    browser: Browser,
    website: Any,  # noqa: ANN401 - of conftest.py, no package
    path: str,
    scheme: Any,  # noqa: ANN401 - a literal of Playwright's
) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 740}, color_scheme=scheme)
    page.goto(website.host + path)
    screen = Image.open(BytesIO(page.screenshot(full_page=True)))
    described = page.locator("img[alt*='QR code']").first.get_attribute("alt")
    page.close()
    assert read(screen) == CODES[path]
    assert described is not None
    assert described.endswith(f"นำไปยัง {CODES[path].copy().pop()}")


@pytest.mark.parametrize("path", ["/ban-suan/eit/poster/", "/thung-mai/eit/poster/"])
def test_poster_page_prints_a_poster_and_a_table_tent_on_two_sheets(
    browser: Browser,
    website: Any,  # noqa: ANN401 - of conftest.py, no package
    path: str,
) -> None:
    page = browser.new_page()
    page.goto(website.host + path)
    sheets = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True, print_background=True))
    page.close()
    assert [tuple(map(round, sheet.get_size())) for sheet in sheets] == [A4, A4]
    poster, tent = (sheet.render(scale=150 / 72).to_pil() for sheet in sheets)
    assert read(poster) == CODES[path]
    upper, lower = (
        tent.crop((0, top, tent.width, top + tent.height // 2)) for top in (0, tent.height // 2)
    )
    assert read(lower) == read(upper) == CODES[path]
    text = sheets[0].get_textpage().get_text_range()
    assert "พิมพ์หน้านี้" not in text, "words for the officer are not printed"


@pytest.mark.parametrize("letters", [0, 60, 130, 140, 200, 310, 320, 450, 640, 660, 900, 1200])
def test_own_words_of_any_usual_length_leave_it_at_two_sheets(
    browser: Browser, publish: Callable[[Path], Any], tmp_path: Path, letters: int
) -> None:
    words = ("ขอเชิญตอบแบบวัดตามความเป็นจริง หน่วยงานนำคะแนนรวมไปปรับปรุงบริการ " * 20)[:letters].strip()
    data = tmp_path / "surveys"
    shutil.copytree(SURVEYS, data)
    eit = data / "ban-suan/2566/eit.yml"
    own = f"texts:\n  text: {words}\n" if words else ""
    eit.write_text(eit.read_text(encoding="utf-8") + own, encoding="utf-8")
    page = browser.new_page()
    host = publish(data).host
    for path in ("/ban-suan/eit/poster/", "/ban-suan/eit/one-stop/poster/"):
        page.goto(host + path)
        sheets = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True, print_background=True))
        assert len(sheets) == 2, path
    page.close()


@pytest.mark.parametrize("name", ["poster-a4.pdf", "tent-a5.pdf"])
@pytest.mark.parametrize("path", [path for path in CODES if path.endswith("/poster/")])
def test_printed_code_survives_a_bad_photograph(
    browser: Browser,
    website: Any,  # noqa: ANN401 - of conftest.py, no package
    path: str,
    name: str,
) -> None:
    context = browser.new_context()
    paper = context.request.get(f"{website.host}{path}{name}").body()
    context.close()
    (sheet,) = pypdfium2.PdfDocument(paper)
    flat = sheet.render(scale=150 / 72).to_pil().convert("L")
    photograph = flat.rotate(15, expand=True, fillcolor=255).filter(ImageFilter.GaussianBlur(1.5))
    assert read(photograph) == CODES[path]
