"""What is folded on phones: long words alone, and nothing on a wide screen."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]
ANALYSIS = "/khelang-nakhon/2566/o42/"
FOLDED = (ANALYSIS, "/lamphun/2563/questions/", "/lamphun/documents/")
TALLEST = 14_000  # px; unfolded it is half as tall again

SEEN = "places => places.map(one => one.checkVisibility())"
CONTENT = ".fold > :not(summary)"


@pytest.fixture(scope="module")
def website(publish: Callable[[Path], Any]) -> Any:  # noqa: ANN401 - of conftest.py, no package
    return publish(ROOT / "data")


def test_analysis_on_a_phone_shows_all_that_a_criterion_leads_to(
    browser: Browser,
    website: Any,  # noqa: ANN401
) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(website.host + ANALYSIS)
    places = page.locator("[id^='o42-']")
    assert places.count() > 6
    assert all(places.evaluate_all(SEEN))
    assert not all(page.locator(CONTENT).evaluate_all(SEEN))
    assert page.evaluate("document.documentElement.scrollHeight") < TALLEST
    top = "all => all.map(one => one.getBoundingClientRect().top)"
    _, weak_points, measures = page.locator(".in-short dt").evaluate_all(top)
    page.close()
    assert weak_points < 740
    assert measures < 2 * 740


@pytest.mark.parametrize("path", FOLDED)
def test_nothing_is_folded_on_a_wide_screen(
    browser: Browser,
    website: Any,  # noqa: ANN401
    path: str,
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 740})
    page.goto(website.host + path)
    shown = page.locator(CONTENT).evaluate_all(SEEN)
    closers = page.locator(".fold > summary").evaluate_all(SEEN)
    page.close()
    assert len(shown) > 5
    assert all(shown)
    assert not any(closers)


def test_link_into_what_is_folded_opens_it(
    browser: Browser,
    website: Any,  # noqa: ANN401
) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(website.host + ANALYSIS)
    text = page.locator(".fold:not([open])").first
    text.evaluate("one => one.lastElementChild.id = 'inside'")
    page.evaluate("location.hash = 'inside'")
    page.wait_for_function("document.getElementById('inside').checkVisibility()")
    page.close()
