"""What a page weighs on its way to a phone, and that nothing on it moves by itself."""

import gzip
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Response

ROOT = Path(__file__).parents[2]
HEAD_BYTES = 200  # of an answer, beside its body

PAGES = {
    "/": 45_000,
    "/lamphun/": 45_000,
    "/lamphun/2563/": 45_000,
    "/lamphun/2563/results/": 45_000,
    "/lamphun/2563/questions/": 60_000,
    "/lamphun/2563/disclosures/": 45_000,
    "/national/2563/": 45_000,
    "/khelang-nakhon/2566/o42/": 45_000,
    "/khelang-nakhon/2566/o43/": 45_000,
    "/chiang-mai-education/2564/measures/m01/": 45_000,
    "/chiang-mai/2566/calendar/": 45_000,
    "/lamphun/eit/": 20_000,
}
"""Pages of each kind, the heaviest where they differ, and what each may weigh with all it loads."""

WATCH = """
  window.shifts = 0;
  new PerformanceObserver(list => list.getEntries().forEach(one => window.shifts += one.value))
    .observe({ type: 'layout-shift', buffered: true });
"""


@pytest.fixture(scope="module")
def website(publish: Callable[[Path], Any]) -> Any:  # noqa: ANN401 - of conftest.py, no package
    return publish(ROOT / "data")


@pytest.fixture
def phone(browser: Browser, website: Any) -> Iterator[Page]:  # noqa: ANN401
    context = browser.new_context(
        base_url=website.host, viewport={"width": 360, "height": 740}, has_touch=True
    )
    context.add_init_script(WATCH)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_first_view_is_light_and_asks_no_other_host(
    phone: Page,
    website: Any,  # noqa: ANN401
    path: str,
) -> None:
    loaded: dict[str, int] = {}

    def count(response: Response) -> None:
        loaded[response.url] = len(gzip.compress(response.body())) + HEAD_BYTES

    phone.on("response", count)
    phone.goto(path, wait_until="networkidle")
    assert all(url.startswith(website.host) for url in loaded)
    assert sum(loaded.values()) <= PAGES[path], loaded
    sheets = [url for url in loaded if url.endswith(".css")]
    assert len(sheets) == 1, sheets  # nothing is shown before the last one is there


@pytest.mark.parametrize("path", PAGES)
def test_nothing_moves_by_itself_while_a_page_loads_and_is_read(phone: Page, path: str) -> None:
    phone.goto(path, wait_until="load")
    height = phone.evaluate("document.documentElement.scrollHeight")
    for top in range(0, min(height, 8_000), 700):
        phone.mouse.wheel(0, 700)
        phone.wait_for_function(
            "top => scrollY >= top || scrollY + innerHeight >= document.body.scrollHeight - 1",
            arg=top,
        )
    phone.evaluate("() => new Promise(done => setTimeout(done, 200))")
    assert phone.evaluate("window.shifts") == 0


@pytest.mark.parametrize("anchor", ["i1", "i12", "i30", "e1", "indicator-8", "lowest"])
def test_link_to_a_question_leads_to_it_however_far_down(phone: Page, anchor: str) -> None:
    phone.goto(f"/lamphun/2563/questions/#{anchor}", wait_until="load")
    phone.evaluate("() => new Promise(done => setTimeout(done, 300))")
    place = phone.locator(f"#{anchor}").evaluate("one => one.getBoundingClientRect().top")
    assert 0 <= place <= 100
