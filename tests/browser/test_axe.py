"""axe-core has nothing to say of any kind of page, on a phone and on a desk, light and dark."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.accessibility import violations

ROOT = Path(__file__).parents[2]
KIND = re.compile(r'<body class="page(?: page-([a-z0-9-]+))?"')
KINDS = {
    *("portal", "national", "statement", "home", "year", "results", "questions", "disclosures"),
    *("respondents", "peers", "report", "calendar", "documents", "data"),
    *("analysis", "progress", "measure", "checklist", "eit", "poster", "search"),
}


@pytest.fixture(scope="module")
def websites(publish: Callable[[Path], Any]) -> tuple[Any, Any]:
    """Return the demonstration, and agencies whose surveys are open."""
    return publish(ROOT / "data"), publish(ROOT / "tests/browser/surveys")


def test_page_that_keeps_people_out_is_told(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content(
        '<p style="color: #aaa">ข้อความ</p><a href="a">ก</a><a href="b">ข</a><img src="c.png">'
    )
    told = {one.partition(":")[0] for one in violations(page)}
    page.close()
    assert {"color-contrast", "image-alt", "landmark-one-main", "target-size"} <= told


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_no_kind_of_page_keeps_anybody_out(
    browser: Browser,
    websites: tuple[Any, Any],
    width: int,
    scheme: Any,  # noqa: ANN401 - a literal of Playwright's
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 740}, color_scheme=scheme)
    page = context.new_page()
    seen: set[str] = set()
    troubles: list[str] = []
    pages = [one.host + path for one in websites for path in one.pages]
    for path in (*pages, f"{websites[0].host}/no-such-page/"):
        page.goto(path)
        kind = KIND.search(page.content())
        assert kind is not None, path
        seen.add(kind[1] or "lost")
        troubles += [f"{path}: {one}" for one in violations(page)]
    context.close()
    assert troubles == []
    assert seen == KINDS | {"lost"}
