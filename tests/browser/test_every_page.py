"""Every page of the demonstration in a real browser: phone and desk, with scripts and without."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Response

ROOT = Path(__file__).parents[2]

KINDS = {
    "/", "/lamphun/", "/lamphun/2564/", "/lamphun/2563/results/", "/lamphun/2563/peers/",
    "/chiang-mai/2566/calendar/", "/national/2563/", "/national/2566/", "/about/", "/privacy/",
}  # fmt: skip

# Hand-written, of no fiscal year and with no figures.
STATEMENTS = {"/about/", "/privacy/", "/accessibility/"}

FACTS = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let smallest = 99;
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const box = parent.getBoundingClientRect();
    if (walker.currentNode.textContent.trim() && box.width > 1 && box.height > 1)
      smallest = Math.min(smallest, parseFloat(getComputedStyle(parent).fontSize));
  }
  const tables = [...document.querySelectorAll('table')];
  return {
    lang: document.documentElement.lang,
    width: document.documentElement.scrollWidth,
    headings: [...document.querySelectorAll('h1, h2, h3')].map(one => +one.tagName[1]),
    smallest,
    captions: tables.every(one => one.caption && one.caption.textContent.trim()),
    scopes: tables.every(one => [...one.querySelectorAll('th')].every(cell => cell.scope)),
    styles: document.querySelectorAll('[style], style, script:not([src])').length,
    text: document.body.innerText,
  };
}"""


@pytest.fixture(scope="module")
def website(publish: Callable[[Path], Any]) -> Any:  # noqa: ANN401 - of conftest.py, no package
    return publish(ROOT / "data")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_every_page_can_be_read(
    browser: Browser,
    website: Any,  # noqa: ANN401 - of conftest.py, no package
    width: int,
    *,
    scripts: bool,
) -> None:
    assert website.complete
    assert set(website.pages) >= KINDS
    context = browser.new_context(
        base_url=website.host, viewport={"width": width, "height": 740}, java_script_enabled=scripts
    )
    page = context.new_page()
    requests: list[str] = []
    troubles: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))

    def answered(response: Response) -> None:
        if response.status >= 400:
            troubles.append(response.url)

    page.on("response", answered)
    for path in website.pages:
        answer = page.goto(path)
        assert answer is not None
        assert answer.ok, path
        facts = page.evaluate(FACTS)
        assert facts["lang"] == "th", path
        assert facts["width"] <= width, path
        assert facts["headings"].count(1) == 1, path
        assert facts["headings"] == _in_order(facts["headings"]), path
        assert facts["smallest"] >= 14, path
        assert facts["captions"], path
        assert facts["scopes"], path
        assert facts["styles"] == 0, path
        if path not in STATEMENTS:
            assert "ข้อมูล ณ วันที่" in facts["text"], path
    context.close()
    assert troubles == []
    assert [url for url in requests if not url.startswith(website.host)] == []


@pytest.mark.parametrize("width", [360, 1280])
def test_letters_twice_as_large_fit_the_screen(browser: Browser, website: Any, width: int) -> None:  # noqa: ANN401 - of conftest.py, no package
    context = browser.new_context(base_url=website.host, viewport={"width": width, "height": 740})
    page = context.new_page()
    widths: dict[str, int] = {}
    for path in website.pages:
        page.goto(path)
        widths[path] = page.evaluate("""() => {
            document.documentElement.style.fontSize = '200%';
            return document.documentElement.scrollWidth;
        }""")
    context.close()
    assert {path: found for path, found in widths.items() if found > width} == {}


def _in_order(levels: list[int]) -> list[int]:
    """Return the levels without any that skips one."""
    kept: list[int] = []
    for level in levels:
        if not kept or level <= kept[-1] + 1:
            kept.append(level)
    return kept
