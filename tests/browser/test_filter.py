"""The search through the listed agencies: by script, under a strict policy, by keyboard only."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

ROOT = Path(__file__).parents[2]
STRICT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
    " base-uri 'none'; form-action 'none'"
)
LISTED = 241
ROWS = ".listed tbody tr:visible"


@pytest.fixture(scope="module")
def website(publish: Callable[[Path], Any]) -> Any:  # noqa: ANN401 - of conftest.py, no package
    return publish(ROOT / "data")


def opened(browser: Browser, website: Any, *, scripts: bool) -> Page:  # noqa: ANN401
    """Return the page of everyone, as a host with a strict policy hands it out."""
    context = browser.new_context(base_url=website.host, java_script_enabled=scripts)
    page = context.new_page()

    def answer(route: Route) -> None:
        response = route.fetch()
        headers = response.headers | {"content-security-policy": STRICT}
        route.fulfill(response=response, headers=headers)

    page.route("**/*", answer)
    page.goto("/national/2563/")
    return page


def close(page: Page) -> None:
    page.unroute_all(behavior="wait")  # an icon may still be on its way
    page.context.close()


@pytest.fixture
def page(browser: Browser, website: Any) -> Iterator[Page]:  # noqa: ANN401
    page = opened(browser, website, scripts=True)
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    yield page
    close(page)
    assert troubles == []


def test_without_script_every_row_is_there_and_no_field(browser: Browser, website: Any) -> None:  # noqa: ANN401
    page = opened(browser, website, scripts=False)
    expect(page.locator(ROWS)).to_have_count(LISTED)
    expect(page.locator("main").get_by_role("searchbox")).to_have_count(0)
    expect(page.get_by_text("ค้นหาชื่อหน่วยงาน")).to_be_hidden()
    close(page)


def test_only_pages_that_ask_for_the_script_load_it(page: Page) -> None:
    assert page.evaluate("document.scripts.length") == 1
    page.goto("/national/2566/")
    assert page.evaluate("document.scripts.length") == 0
    page.goto("/lamphun/2563/peers/")
    assert page.evaluate("document.scripts.length") == 0


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("ลำพูน", 59),
        ("ลําพูน", 59),  # nikhahit and า for ำ
        ("  จังหวัดลำพูน ", 1 + 1),  # the province, and the organisation of its name
        ("น้ำดิบ", 1),
        ("นํ้าดิบ", 1),
        ("ป่าซาง", 5),  # a district, and a municipality of its name
        ("เทศบาลเมือง", 47),  # a type
        ("เเม่ทา", 1),  # เ twice for แ
        ("ไม่มีที่นี่", 0),
    ],
)
def test_rows_that_hold_the_words_stay(page: Page, typed: str, count: int) -> None:
    page.get_by_label("ค้นหาชื่อหน่วยงาน จังหวัด อำเภอ หรือประเภท").fill(typed)
    told = f"พบ {count} รายการ" if count else "ไม่พบรายการที่ตรงกับคำค้น"
    expect(page.get_by_role("status")).to_have_text(told)
    expect(page.locator(ROWS)).to_have_count(count)
    empty = page.locator(".scroll:visible:has(.listed):not(:has(tbody tr:not([hidden])))")
    expect(empty).to_have_count(0)


def test_words_of_scores_and_grades_are_not_looked_for(page: Page) -> None:
    page.locator("main").get_by_role("searchbox").fill("87.96")
    expect(page.get_by_role("status")).to_have_text("ไม่พบรายการที่ตรงกับคำค้น")


def test_digits_are_alike(page: Page) -> None:
    """No shipped name has a digit: one is given to a row before the script reads the rows."""
    name = page.locator(".listed tbody th").first
    for written, typed in (("หมู่ ๑๒", "หมู่ 12"), ("หมู่ 34", "หมู่ ๓๔")):
        page.reload()
        name.evaluate("(cell, text) => { cell.textContent = text; }", written)
        page.locator("main").get_by_role("searchbox").fill(typed)
        expect(page.get_by_role("status")).to_have_text("พบ 1 รายการ")


def test_search_works_by_keyboard_alone(page: Page) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "filter-words":
            break
    page.keyboard.type("khelang")
    expect(page.get_by_role("status")).to_have_text("ไม่พบรายการที่ตรงกับคำค้น")
    page.keyboard.press("Control+A")
    page.keyboard.insert_text("เขลางค์นคร")
    expect(page.get_by_role("status")).to_have_text("พบ 1 รายการ")
    page.keyboard.press("Tab")  # to the frame of the one table that is left
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{page.url.partition('/national')[0]}/khelang-nakhon/")


def test_everything_comes_back_when_the_field_is_emptied(page: Page) -> None:
    field = page.locator("main").get_by_role("searchbox")
    field.fill("ลำพูน")
    expect(page.locator(ROWS)).to_have_count(59)
    field.fill("")
    expect(page.locator(ROWS)).to_have_count(LISTED)
    expect(page.get_by_role("status")).to_have_text("")
