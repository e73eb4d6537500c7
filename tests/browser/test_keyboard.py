"""Every kind of page by keyboard alone: all is reached, in order, and one sees where one is."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.kinds import KINDS, LOST, kind_of

ROOT = Path(__file__).parents[2]
MOST = 400  # presses of a page; longer ones repeat what shorter ones of their kind have

# What can be operated, and is shown: closed details hide theirs.
OPERABLE = """() => [...document.querySelectorAll(
    'a[href], button, input, textarea, summary, [tabindex="0"]')]
  .filter(one => one.getClientRects().length && one.checkVisibility({contentVisibilityAuto: false})
    && !one.disabled).length"""

# Where the focus is: whether its frame is seen, and it is on the screen.
FOCUSED = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const look = getComputedStyle(one);
  const place = one.getBoundingClientRect();
  const first = !one.dataset.seen;
  one.dataset.seen = 'yes';
  return {
    first,
    framed: look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2,
    shown: place.bottom > 0 && place.top < innerHeight
      && place.right > 0 && place.left < innerWidth,
    html: one.outerHTML.slice(0, 120),
  };
}"""

# Regions that scroll sideways and cannot be reached or named.
UNREACHABLE = """() => [...document.querySelectorAll('body *')].filter(one =>
  ['auto', 'scroll'].includes(getComputedStyle(one).overflowX)
  && one.scrollWidth > one.clientWidth + 1 && one.tagName !== 'TEXTAREA'
  && !(one.tabIndex === 0 && one.getAttribute('role') === 'region' && one.ariaLabel)
).map(one => one.outerHTML.slice(0, 120))"""

MOVES = """() => [...document.querySelectorAll('body, body *')].filter(one => {
  const look = getComputedStyle(one);
  return look.animationName !== 'none' || parseFloat(look.transitionDuration) > 0
    || look.scrollBehavior === 'smooth';
}).map(one => one.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module")
def one_of_each(browser: Browser, publish: Callable[[Path], Any]) -> dict[str, str]:
    """Return kind -> address of its page with the fewest bytes that can be operated."""
    websites = (publish(ROOT / "data"), publish(ROOT / "tests/browser/surveys"))
    context = browser.new_context()
    found: dict[str, tuple[int, str]] = {}
    addresses = [site.host + path for site in websites for path in site.pages]
    for address in (*addresses, f"{websites[0].host}/no-such-page/"):
        html = context.request.get(address).text()
        found.setdefault(kind_of(html), (len(html), address))
        found[kind_of(html)] = min(found[kind_of(html)], (len(html), address))
    context.close()
    assert found.keys() == KINDS | {LOST}
    return {kind: address for kind, (_, address) in found.items()}


@pytest.fixture(params=[360, 1280])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": request.param, "height": 740})
    yield context.new_page()
    context.close()


def test_everything_is_reached_by_keyboard_and_the_focus_is_seen(
    page: Page, one_of_each: dict[str, str]
) -> None:
    for kind, address in one_of_each.items():
        page.goto(f"{address}#top")  # the field of the search does not take the focus then
        operable = page.evaluate(OPERABLE)
        reached = 0
        for _ in range(min(operable + 1, MOST)):
            page.keyboard.press("Tab")
            focused = page.evaluate(FOCUSED)
            if focused is None or not focused["first"]:
                break
            assert focused["framed"], (kind, focused["html"])
            assert focused["shown"], (kind, focused["html"])
            reached += 1
        assert reached == min(operable, MOST), kind


def test_what_scrolls_sideways_has_a_name_and_is_reached(
    page: Page, one_of_each: dict[str, str]
) -> None:
    for kind, address in one_of_each.items():
        page.goto(address)
        assert page.evaluate(UNREACHABLE) == [], kind


def test_nothing_moves_by_itself(page: Page, one_of_each: dict[str, str]) -> None:
    for kind, address in one_of_each.items():
        page.goto(address)
        assert page.evaluate(MOVES) == [], kind


def test_trail_takes_two_lines_at_most_on_a_phone(page: Page, one_of_each: dict[str, str]) -> None:
    for kind, address in one_of_each.items():
        page.goto(address)
        trail = page.locator(".trail")
        if trail.count():
            height = trail.evaluate("one => one.getBoundingClientRect().height")
            line = trail.locator("a").first.evaluate("one => one.getBoundingClientRect().height")
            assert height <= 2 * line + 4, kind
