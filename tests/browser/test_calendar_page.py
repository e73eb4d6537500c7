"""The calendar in a real browser: a table for who cannot see it, a picture on screen and paper."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
CALENDARS = (
    "/chiang-mai/2566/calendar/",
    "/lamphun/2564/calendar/",
    "/khelang-nakhon/2566/calendar/",
)
A4 = 673  # what the margins leave of 210 mm, in pixels of 1/96 inch

# Cells whose words stand out of them, or of the page.
CUT = """() => [...document.querySelectorAll('.schedule th, .schedule td')].filter(cell => {
  const edge = cell.getBoundingClientRect();
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const lines = [];
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement.closest('.visually-hidden')) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    lines.push(...range.getClientRects());
  }
  return lines.some(line => line.left < edge.left - 1 || line.right > edge.right + 1
    || line.right > innerWidth);
}).map(cell => cell.outerHTML.slice(0, 120))"""

# Where the marks of a row stand, and the names of the months at the head.
PLACES = """() => {
  const middle = one => {
    const edge = one.getBoundingClientRect();
    return Math.round((edge.left + edge.right) / 2);
  };
  const names = [...document.querySelectorAll('.schedule thead .month')];
  const heads = Object.fromEntries(names.map(one => [one.firstChild.data.trim(), middle(one)]));
  const marks = [...document.querySelectorAll('.schedule td.month')];
  return marks.filter(one => Math.abs(heads[one.dataset.month] - middle(one)) > 1).length;
}"""


@pytest.fixture(scope="module")
def website(publish: Callable[[Path], Any]) -> Any:  # noqa: ANN401 - of conftest.py, no package
    return publish(ROOT / "data")


@pytest.fixture
def page(browser: Browser, website: Any) -> Iterator[Page]:  # noqa: ANN401 - of conftest.py
    context = browser.new_context(base_url=website.host, viewport={"width": 1280, "height": 740})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", CALENDARS)
@pytest.mark.parametrize("width", [320, 360, 768, 1024, 1280])
def test_nothing_of_the_plan_is_cut_on_a_screen(page: Page, path: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(path)
    assert page.evaluate(CUT) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("path", CALENDARS)
def test_nothing_of_the_plan_is_cut_on_paper(page: Page, path: str) -> None:
    page.emulate_media(media="print")
    page.set_viewport_size({"width": A4, "height": 1000})
    page.goto(path)
    assert page.evaluate(CUT) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= A4
    assert page.evaluate(PLACES) == 0


@pytest.mark.parametrize("path", CALENDARS)
def test_marks_stand_under_their_months(page: Page, path: str) -> None:
    page.goto(path)
    assert page.evaluate(PLACES) == 0


@pytest.mark.parametrize("width", [360, 1280])
def test_screen_readers_find_a_table(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 740})
    page.goto("/chiang-mai/2566/calendar/")
    table = page.get_by_role("table")
    assert table.count() == 1
    assert page.get_by_role("columnheader").count() == 2 + 9
    assert page.get_by_role("rowheader").count() == 16
    assert page.get_by_role("cell", name="ม.ค.", exact=True).count() == 5
    assert page.get_by_role("cell", name="ภายใน เม.ย.", exact=True).count() == 1
    # What a phone shows of the months that are free is no text.
    assert "ธ.ค." not in table.aria_snapshot().partition("ประกาศและเผยแพร่")[2]


def test_month_names_stay_in_sight(page: Page) -> None:
    page.goto("/chiang-mai/2566/calendar/")
    page.locator("#activity-a16").scroll_into_view_if_needed()
    head = page.locator(".schedule thead th").first.bounding_box()
    assert head is not None
    assert 0 <= head["y"] < 10


def test_calendar_file_comes_as_a_calendar(page: Page) -> None:
    page.goto("/lamphun/2564/calendar/")
    with page.expect_download() as found:
        page.get_by_role("link", name="บันทึกลงปฏิทินของท่าน").click()
    assert found.value.suggested_filename == "calendar.ics"
    answer = page.request.get("/lamphun/2564/calendar/calendar.ics")
    assert answer.headers["content-type"].startswith("text/calendar")
    assert answer.body().startswith(b"BEGIN:VCALENDAR\r\n")
