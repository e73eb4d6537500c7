"""The shell around every page: what it says, what it must not hold, how it behaves in a browser."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Route

from generator.site.engine import run_jobs
from generator.site.jobs import PORTAL
from generator.site.rendering import Renderer
from tests.site.small_site import ASSETS, CONFIG, SmallSite

PATHS = ("", "lamphun/", "lamphun/2563/results/", "nowhere/")
STRICT = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
SMALL_TEXT = """() => [...document.querySelectorAll('body *')]
    .filter(element => [...element.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
    .filter(element => parseFloat(getComputedStyle(element).fontSize) < 14)
    .map(element => element.outerHTML)"""


def rendered(website: SmallSite, body: str, **front_matter: object) -> str:
    """Return one page of the portal's site, `page/`, as it comes out."""
    website.page(PORTAL, "page.md", body, **front_matter)
    (outcome,) = run_jobs([website.job(PORTAL)], Renderer(CONFIG))
    assert outcome.problems == ()
    return (website.job(PORTAL).output / "page" / "index.html").read_text(encoding="utf-8")


def test_page_says_agency_way_years_source_and_day(small_site: SmallSite) -> None:
    small_site.build()
    page = (small_site.site / "lamphun/2563/results/index.html").read_text(encoding="utf-8")

    assert '<html lang="th" data-agency="lamphun" data-title="ผลการประเมิน">' in page
    assert "<title>ผลการประเมิน · lamphun</title>" in page
    assert '<meta name="description" content="ผลการประเมิน ITA">' in page
    assert '<meta name="robots" content="noindex">' in page
    assert '<body class="page page-results">' in page
    assert '<a class="skip" href="#content">ข้ามไปยังเนื้อหา</a>' in page
    assert '<a class="brand" href="../../"><span><strong>lamphun</strong>' in page
    assert '<a class="portal" href="../../../">' in page
    assert '<li><a href="../../">lamphun</a></li>' in page
    assert '<span aria-current="page">ผลการประเมิน</span>' in page
    assert '<a href="../../2563/results/" aria-current="true">2563</a>' in page
    assert "<dd>28 กันยายน 2563</dd>" in page
    assert "<dd>ประกาศสำนักงาน ป.ป.ช.</dd>" in page
    assert "<p>คะแนน IIT และ EIT เป็นการรับรู้ของผู้ตอบแบบวัด</p>" in page
    assert page.count("เว็บไซต์ตัวอย่าง") == 2


def test_page_that_says_nothing_about_itself_shows_less(small_site: SmallSite) -> None:
    page = rendered(small_site, "# หัวข้อ\n", kind="")

    assert "<h1>หัวข้อ</h1>" in page
    assert "<title>หัวข้อ · ความโปร่งใสของหน่วยงานภาครัฐ</title>" in page
    for absent in ("None", "Undefined", "breadcrumb", "ข้อมูล ณ วันที่", "เว็บไซต์ตัวอย่าง", 'href=""'):
        assert absent not in page


def test_escaped_text_of_the_front_matter_is_printed_as_it_is(small_site: SmallSite) -> None:
    hostile = "&lt;script&gt;&amp;&quot;{{ 7 * 7 }}"
    page = rendered(
        small_site,
        "# หัวข้อ\n",
        title=f"2563 {hostile}",
        description=hostile,
        agency=hostile,
        as_of=hostile,
        source=hostile,
        notices=[hostile],
        breadcrumbs=[{"title": hostile}],
        years=[{"label": hostile, "href": "./", "current": False}],
    )

    assert page.count(hostile) == 11  # the agency's stands in <title> and over sheets, too
    assert "<script" not in page
    assert "&amp;lt;" not in page


def test_foot_tells_how_the_agency_is_reached_and_where_to_complain(small_site: SmallSite) -> None:
    office = {"label": "ส่วนงาน", "text": "สำนักปลัด"}
    phone = {"label": "โทรศัพท์", "text": "0 5400 0000", "href": "tel:054000000"}
    page = rendered(small_site, "# ก\n", agency="ลำพูน", contact=[office, phone], complaints=[phone])

    foot = page.partition("<footer")[2]
    assert "<h2>ติดต่อลำพูน</h2>" in foot
    assert "<dt>ส่วนงาน</dt><dd>สำนักปลัด</dd>" in foot
    assert foot.count('<dt>โทรศัพท์</dt><dd><a href="tel:054000000">0 5400 0000</a></dd>') == 2
    assert '<section id="complaints" tabindex="-1">' in foot


def test_foot_without_contact_shows_nothing_of_it(small_site: SmallSite) -> None:
    foot = rendered(small_site, "# ก\n", agency="ลำพูน").partition("<footer")[2]
    assert "<section" not in foot
    assert "reach" not in foot


def test_head_has_the_agencys_emblem_and_colours(small_site: SmallSite) -> None:
    plain = rendered(small_site, "# ก\n", agency="ลำพูน", home="../")
    page = rendered(
        small_site, "# ก\n", agency="ลำพูน", home="../", colours=True, emblem="../files/a.svg"
    )
    small_site.text(PORTAL, "colours.css", ":root {}")

    assert "<img" not in plain
    assert "colours.css" not in plain
    # The name stands beside it: for a screen reader it is no news.
    assert '<img class="emblem" src="../files/a.svg" alt="" width="44" height="44">' in page
    sheets = re.findall('<link rel="stylesheet" href="(.*?)">', page)
    assert sheets[-1] == "../colours.css", "after the sheets whose colours it replaces"


def test_site_open_to_search_engines_names_its_address(tmp_path: Path) -> None:
    website = SmallSite(folder=tmp_path, site_url="https://www.example.go.th/ita/")
    website.write()
    website.build()
    page = (website.site / "lamphun" / "index.html").read_text(encoding="utf-8")
    lost = (website.site / "404.html").read_text(encoding="utf-8")

    assert '<link rel="canonical" href="https://www.example.go.th/ita/lamphun/">' in page
    assert "noindex" not in page
    assert 'href="/ita/assets/stylesheets/site.css"' in lost
    assert '<a class="button" href="/ita/">' in lost
    sitemap = (website.site / "lamphun" / "sitemap.xml").read_text(encoding="utf-8")
    assert re.findall("<loc>(.*?)</loc>", sitemap) == [
        "https://www.example.go.th/ita/lamphun/",
        "https://www.example.go.th/ita/lamphun/2563/results/",
    ]


class _InlineCode(HTMLParser):
    """Collects what a strict Content-Security-Policy forbids."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = {name for name, _ in attrs}
        if tag in {"script", "style"} or "style" in names:
            self.found.append(tag)
        self.found.extend(name for name in names if name.startswith("on"))


def test_no_page_holds_inline_code_or_styles(small_site: SmallSite) -> None:
    small_site.build()
    pages = sorted(small_site.site.rglob("*.html"))

    assert len(pages) == 7
    for page in pages:
        reader = _InlineCode()
        reader.feed(page.read_text(encoding="utf-8"))
        assert reader.found == []


def test_every_whole_score_has_its_bar() -> None:
    text = (ASSETS / "stylesheets" / "bars.css").read_text(encoding="utf-8")

    assert re.findall(r"\.bar-(\d+)::before \{ width: (\d+)%; \}", text) == [
        (str(score), str(score)) for score in range(101)
    ]


@pytest.fixture(params=[True, False], ids=["scripts", "no-scripts"])
def context(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    opened = browser.new_context(java_script_enabled=request.param)
    yield opened
    opened.close()


def test_browser_asks_no_other_host_and_obeys_a_strict_policy(
    context: BrowserContext, address: str
) -> None:
    asked: list[str] = []
    complaints: list[str] = []

    def answer(route: Route) -> None:
        asked.append(route.request.url)
        response = route.fetch()
        headers = response.headers | {"content-security-policy": STRICT}
        route.fulfill(response=response, headers=headers)

    context.route("**/*", answer)
    page = context.new_page()
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    for path in PATHS:
        page.goto(address + path)

    hosts = {urlsplit(url).netloc for url in asked}
    assert hosts == {urlsplit(address).netloc}
    assert {urlsplit(url).path for url in asked} >= {
        "/assets/stylesheets/site.css",
        "/lamphun/2563/results/",
    }
    assert [text for text in complaints if "404" not in text] == []


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_page_fits_the_screen_and_can_be_read(browser: Browser, address: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    for path in PATHS:
        page.goto(address + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(SMALL_TEXT) == []
    page.close()


def test_text_without_a_gap_does_not_widen_the_page(
    small_site: SmallSite, browser: Browser, address: str
) -> None:
    small_site.page(PORTAL, "long.md", "# " + "ก" * 5_000 + "\n\n" + "x" * 5_000, title="ก" * 500)
    small_site.build()

    page = browser.new_page(viewport={"width": 320, "height": 800})
    page.goto(address + "long/")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()


def test_skip_link_is_first_and_leads_to_the_content(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "lamphun/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.close()


def test_landing_page_has_the_colours_of_all_pages() -> None:
    """Its sheet stands alone, so that the page is there at once; the colours stand in both."""
    sheets = ASSETS / "stylesheets"
    landing, all_pages = (
        re.findall(r"(--[a-z-]+): (#[0-9a-f]{6});", (sheets / name).read_text(encoding="utf-8"))
        for name in ("landing.css", "prongsai.css")
    )
    assert len(landing) == 2 * len(dict(landing)) == 18  # light, then dark
    names = dict(landing).keys()
    assert landing == [(name, colour) for name, colour in all_pages if name in names]
