"""axe-core has nothing to say of any kind of page, on a phone and on a desk, light and dark."""

from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.accessibility import violations
from tests.browser.kinds import KINDS, LOST, kind_of

ROOT = Path(__file__).parents[2]
FULLEST = 2
"""Pages of a kind that are looked at in every width and scheme."""


@pytest.fixture(scope="module")
def pages(browser: Browser, publish: Callable[[Path], Any]) -> dict[str, list[str]]:
    """Return kind -> its pages, those first that hold most.

    They are of the demonstration, and of agencies whose surveys are open.
    """
    websites = [publish(ROOT / "data"), publish(ROOT / "tests/browser/surveys")]
    context = browser.new_context()
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for address in (one.host + path for one in websites for path in one.pages):
        text = context.request.get(address).text()
        found[kind_of(text)].append((-len(text), address))
    context.close()
    found[LOST].append((0, f"{websites[0].host}/no-such-page/"))
    return {kind: [address for _, address in sorted(some)] for kind, some in found.items()}


# One class a worker: they take about the same time.
class TestEveryPage:
    def test_every_kind_of_page_is_looked_at(self, pages: dict[str, list[str]]) -> None:
        assert pages.keys() == KINDS | {LOST}

    def test_page_that_keeps_people_out_is_told(self, browser: Browser) -> None:
        page = browser.new_page()
        page.set_content(
            '<p style="color: #aaa">ข้อความ</p><a href="a">ก</a><a href="b">ข</a><img src="c.png">'
            "<details><summary>ค</summary><iframe></iframe></details>"
        )
        told = {one.partition(":")[0] for one in violations(page)}
        page.close()
        assert {"color-contrast", "image-alt", "landmark-one-main", "target-size"} <= told
        assert "frame-title" in told  # though it is folded

    def test_no_page_keeps_anybody_out(self, browser: Browser, pages: dict[str, list[str]]) -> None:
        every = [address for some in pages.values() for address in some]
        assert troubles(browser, every, width=360, scheme="light") == []


class TestFullestPages:
    @pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1280, "light"), (1280, "dark")])
    def test_no_kind_of_page_keeps_anybody_out_elsewhere(
        self,
        browser: Browser,
        pages: dict[str, list[str]],
        width: int,
        scheme: Any,  # noqa: ANN401 - a literal of Playwright's
    ) -> None:
        fullest = [address for some in pages.values() for address in some[:FULLEST]]
        assert troubles(browser, fullest, width=width, scheme=scheme) == []


def troubles(
    browser: Browser,
    addresses: list[str],
    *,
    width: int,
    scheme: Any,  # noqa: ANN401 - as above
) -> list[str]:
    """Return what axe-core says of pages, each with its address."""
    context = browser.new_context(viewport={"width": width, "height": 740}, color_scheme=scheme)
    page = context.new_page()
    told = []
    for address in addresses:
        page.goto(address)
        told += [f"{address}: {one}" for one in violations(page)]
    context.close()
    return told
