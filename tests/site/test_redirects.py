"""A page at an address of before, as browsers and search engines meet it."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Route

from generator.site.crawl import Reason
from tests.browser.accessibility import violations
from tests.site.crawling import crawl
from tests.site.small_site import SmallSite

BODY = '# หน้านี้มีที่อยู่ใหม่\n\n<p>หน้านี้ย้ายไปที่ <a href="../results/">ผลการประเมิน</a></p>\n'
OLD = "lamphun/2563/old/"


def with_redirect(website: SmallSite, target: str = "results") -> SmallSite:
    """Return a website in which an address of before leads on to the results."""
    website.page(
        "lamphun",
        "2563/old.md",
        BODY,
        title="ย้ายไปที่ ผลการประเมิน",
        agency="จังหวัดลำพูน",
        home="../../",
        as_of="28 กันยายน 2563",
        breadcrumbs=[{"title": "หน้าหลัก", "href": "../../"}, {"title": "ที่อยู่เดิม"}],
        redirect={"href": f"../{target}/", "path": f"2563/{target}/"},
    )
    return website


def test_old_address_is_kept_from_search_engines_and_names_the_new_one(tmp_path: Path) -> None:
    website = SmallSite(folder=tmp_path, site_url="https://www.example.go.th/ita/")
    website.write()
    with_redirect(website).build()
    page = (website.site / OLD / "index.html").read_text(encoding="utf-8")

    assert '<meta http-equiv="refresh" content="0; url=../results/">' in page
    assert '<meta name="robots" content="noindex">' in page
    assert re.findall('<link rel="canonical" href="(.*?)">', page) == [
        "https://www.example.go.th/ita/lamphun/2563/results/"
    ]
    sitemap = (website.site / "lamphun" / "sitemap.xml").read_text(encoding="utf-8")
    assert re.findall("<loc>.*/lamphun/(.*)</loc>", sitemap) == ["", "2563/results/"]


def test_website_without_an_address_names_none(small_site: SmallSite) -> None:
    with_redirect(small_site).build()
    page = (small_site.site / OLD / "index.html").read_text(encoding="utf-8")
    assert "canonical" not in page
    assert page.count('name="robots"') == 1


def test_crawl_follows_an_old_address(small_site: SmallSite) -> None:
    with_redirect(small_site).build()
    assert crawl(small_site.site) == ()
    with_redirect(small_site, "nowhere").build()
    found = {(one.address, one.reason) for one in crawl(small_site.site)}
    assert found == {("../nowhere/", Reason.MISSING_PAGE)}


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_browser_is_led_on(
    small_site: SmallSite, browser: Browser, address: str, *, scripts: bool
) -> None:
    with_redirect(small_site).build()
    page = browser.new_page(java_script_enabled=scripts)
    page.goto(address + OLD)
    page.wait_for_url("**/2563/results/")
    assert page.inner_text("h1").startswith("ผลการประเมิน")
    page.close()


@pytest.mark.parametrize("width", [360, 1280])
def test_browser_that_does_not_go_on_shows_a_page_with_the_way(
    small_site: SmallSite, browser: Browser, address: str, width: int
) -> None:
    with_redirect(small_site).build()

    def stay(route: Route) -> None:
        response = route.fetch()
        text = re.sub('<meta http-equiv="refresh"[^>]*>', "", response.text())
        route.fulfill(response=response, body=text)

    page = browser.new_page(viewport={"width": width, "height": 740})
    page.route(f"**/{OLD}", stay)
    page.goto(address + OLD)
    assert violations(page) == []
    page.click("main a")
    assert page.url.endswith("/2563/results/")
    page.close()
