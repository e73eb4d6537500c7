"""Texts that try to be more than text stay text in a real browser, wherever data is printed."""

import importlib.util
import re
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from playwright.sync_api import Browser, Dialog

from generator.thai.text import clean

HERE = Path(__file__).parent

# The list that can be searched, what can be copied, and surveys that open and close by the day.
SCRIPTED = re.compile("/national/2560/|/search/|/t[0-9]{2}/(data|eit|eit/p01|search)/")

# Chromium takes a minute to lay out a table of ten cells of 100 kB each, whatever stands around it.
# That texts of that length are written right is held by tests/pages/test_hostile_pages.py.
LONGEST = 10_000

# What a text could have become: elements and attributes that no page of ours has. Prose with
# Markdown may hold its plain elements, and nothing more than those.
FOREIGN = """() => {
  const never = ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'FORM', 'BASE', 'STYLE', 'IMG', 'INPUT'];
  const prose = ['CODE', 'PRE', 'BLOCKQUOTE', 'ABBR', 'EM', 'DEL'];
  const ours = 'head > script[defer][src$="/assets/javascripts/filter.js"], #filter > input, '
    + 'head > script[defer][src$="/assets/javascripts/copy.js"], '
    + 'head > script[defer][src$="/assets/javascripts/search.js"], '
    + 'header > .wrap > form.seek, header > .wrap > form.seek > input, '
    + 'form#search, form#search > .search-field > input#search-words, '
    + 'head > script[src$="/assets/javascripts/survey.js"], .sheet img[src$="/eit/banner.svg"], '
    + 'main img:is([src="qr.svg"], [src$="/eit/qr.svg"], [src="eit/qr.svg"])';
  const address = /^\\s*((javascript|data|vbscript):|\\/\\/)/i;
  const found = [...document.querySelectorAll('*')].filter(one =>
    (never.includes(one.tagName) && !one.matches(ours))
    || (prose.includes(one.tagName) && !one.closest('.prose'))
    || [...one.attributes].some(at => at.name.startsWith('on') || at.name === 'style'
      || (['href', 'src', 'action'].includes(at.name) && address.test(at.value))));
  return {
    scripts: document.scripts.length,
    foreign: found.map(one => one.outerHTML.slice(0, 200)),
    headings: document.querySelectorAll('h1').length,
    text: document.documentElement.textContent,
    ran: window.__ran === true,
  };
}"""


def hostile() -> ModuleType:
    """Return tests/pages/hostile.py, which is no package."""
    path = HERE.parent / "pages" / "hostile.py"
    spec = importlib.util.spec_from_file_location("hostile", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["hostile"] = module
    spec.loader.exec_module(module)
    return module


def visible(text: str) -> str:
    return " ".join(clean(text).split())


# Two classes, so that two workers share what is the longest of all tests.
class TestEverySecondText:
    def test_stays_text_in_every_field(
        self, browser: Browser, publish: Callable[[Path], Any], tmp_path: Path
    ) -> None:
        see_that_texts_stay_text(browser, publish, tmp_path / "data", 0)


class TestTheOtherTexts:
    def test_stay_text_in_every_field(
        self, browser: Browser, publish: Callable[[Path], Any], tmp_path: Path
    ) -> None:
        see_that_texts_stay_text(browser, publish, tmp_path / "data", 1)


def see_that_texts_stay_text(
    browser: Browser, publish: Callable[[Path], Any], data: Path, first: int
) -> None:
    """Open every page of a website whose every text is hostile.

    Args:
        browser: to open them in.
        publish: builds and serves a data folder.
        data: the folder, made here.
        first: of the texts, every second of which is tried.
    """
    texts = hostile()
    tried = (*texts.TEXTS, *(text[:LONGEST] for text in texts.LONG_TEXTS))[first::2]
    assert len(tried) >= 20
    texts.write_hostile_site(data, tried)
    website = publish(data)
    context = browser.new_context(base_url=website.host)
    context.add_init_script("window.alert = () => { window.__ran = true; };")
    page = context.new_page()
    dialogs: list[str] = []
    requests: list[str] = []

    def dismissed(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismissed)
    page.on("request", lambda request: requests.append(request.url))
    marks: dict[str, set[str]] = defaultdict(set)
    for path in website.pages:
        page.goto(path, wait_until="load")
        seen = page.evaluate(FOREIGN)
        assert seen["foreign"] == [], path
        assert seen["headings"] == 1, path
        assert seen["scripts"] == bool(SCRIPTED.fullmatch(path)), path
        assert not seen["ran"], path
        words = visible(seen["text"])
        for number, text in enumerate(tried, start=1):
            if path.startswith(f"/t{number:02}/"):
                assert visible(text)[:2000] in words, (path, text[:60])
        # Long titles are cut short in the trail, and their marks with them.
        marks[path.split("/")[1]] |= {*re.findall("⟦([^⟦⟧…]*)⟧", words)}
    context.close()
    assert dialogs == []
    assert [url for url in requests if not url.startswith(website.host)] == []
    # Prose may swallow its mark (a reference definition of Markdown); every other field shows it.
    prose = {
        *("2562.opinion", "2563.opinion", "section.text", "introduction"),
        *("measure.monitoring", "measure.expected", "step.monitoring", "step.expected"),
    }
    shown = {number: marks[f"t{number:02}"] - prose for number in range(1, len(tried) + 1)}
    fields = set[str]().union(*shown.values())
    assert len(fields) > 40
    assert {number: fields - one for number, one in shown.items() if one != fields} == {}
