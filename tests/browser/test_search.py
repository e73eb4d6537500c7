"""The search: it finds every part of a word, says how many, and leaves nobody without a way."""

import json
import re
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urljoin

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from generator.thai.digits import arabic
from generator.thai.text import clean
from tests.browser.accessibility import violations
from tests.browser.search_questions import QUESTIONS, Question

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "overrides/assets/javascripts/search.js"
MOST_BYTES = 6000
RIGHT_FIRST = 0.9
SETTLED = 900  # ms: the count is read out and the address changes when nobody types
STRICT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
    " base-uri 'none'; form-action 'self'"
)
FOUND = """() => [...document.querySelectorAll('#search-groups ol a')].map(a => [a.href, a.textContent])"""


@pytest.fixture(scope="module")
def website(publish: Callable[[Path], Any]) -> Any:  # noqa: ANN401 - of conftest.py, no package
    return publish(ROOT / "data")


@pytest.fixture
def page(browser: Browser, website: Any) -> Iterator[Page]:  # noqa: ANN401
    """Return a page of a host with a strict policy; nothing may go wrong in it."""
    context = browser.new_context(base_url=website.host)
    page = context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.route("**/*", with_policy)
    yield page
    page.unroute_all(behavior="wait")
    context.close()
    assert troubles == []


def with_policy(route: Route) -> None:
    response = route.fetch()
    route.fulfill(response=response, headers=response.headers | {"content-security-policy": STRICT})


def field(page: Page) -> Any:  # noqa: ANN401 - a locator
    return page.locator("#search-words")


def ask(page: Page, typed: str) -> list[tuple[str, str]]:
    """Type a question and return (address below the root, title) of every result, in order."""
    field(page).fill("")
    field(page).fill(typed)
    expect(page.locator("#search-count")).to_have_text(re.compile("พบ|ไม่พบ"))
    page.evaluate("document.querySelectorAll('#search-groups button').forEach(one => one.click())")
    host = urljoin(page.url, "/")
    return [(unquote(href.removeprefix(host)), title) for href, title in page.evaluate(FOUND)]


# --- what must be found, worked out from the records alone ------------------------------------


def plain(text: str) -> str:
    """Return a text as it is compared: spaces count only between Latin letters and digits."""
    text = arabic(clean(text)).lower()
    text = re.sub(r"(?<![a-z0-9])\s+|\s+(?![a-z0-9])", "", text)
    text = text.replace("โอ", "o") if re.search(r"โอ\d", text) else text
    return re.sub(r"\b([oie])[ .-](?=\d)", r"\1", text)


def expected(website: Any, question: Question) -> set[tuple[str, str]]:  # noqa: ANN401
    """Return (address below the root, title) of every record that holds all that is sought."""
    folder = f"{website.host}/{question.at}search/"
    data = json.loads(read(f"{folder}records.json"))
    sought = question.sought or tuple(question.typed.split())
    return {
        (urljoin(folder, address).removeprefix(f"{website.host}/"), title)
        for address, title, texts in told(data)
        if all(any(part in text for text in texts) for part in sought)
    }


def told(data: Any) -> Iterator[tuple[str, str, list[str]]]:  # noqa: ANN401
    """Yield address, title and everything that is said of each record."""
    for kind, of, anchor, title, *rest in data["records"]:
        words, code = (*rest, "", "")[:2]
        address, name, agency, _ = data["pages"][of]
        heading, *before = data["kinds"][kind]
        number = re.sub("^[OIEoie](?=[0-9])", "", code)
        codes = [code, *(f"{one}{part}" for one in before for part in (number, code))]
        whose = data["agencies"][agency] if agency >= 0 else ""
        texts = [title, words, name, whose, heading, *(codes if code else ())]
        yield f"{address}#{anchor}" if anchor else address, title, [plain(text) for text in texts]


def read(address: str) -> str:
    from urllib.request import urlopen  # noqa: PLC0415 - nothing else here opens addresses

    with urlopen(address) as answer:  # noqa: S310 - our own server
        text: str = answer.read().decode()
    return text


# --- finding ----------------------------------------------------------------------------------


def test_there_are_questions_enough() -> None:
    assert len(QUESTIONS) >= 60
    assert len({(one.at, one.typed) for one in QUESTIONS}) == len(QUESTIONS)


def test_every_question_finds_all_and_nothing_else(page: Page, website: Any) -> None:  # noqa: ANN401
    at = None
    for question in QUESTIONS:
        if question.at != at:
            at = question.at
            page.goto(f"/{at}search/")
        wanted = expected(website, question)
        assert bool(wanted) == bool(question.first), question
        results = set(ask(page, question.typed))
        assert results == wanted, (question, results ^ wanted)


def test_first_result_is_what_people_want(page: Page) -> None:
    wrong = []
    at = None
    for question in QUESTIONS:
        if question.at != at:
            at = question.at
            page.goto(f"/{at}search/")
        results = ask(page, question.typed)
        first = results[0][0] if results else None
        if first is None or not question.first:
            assert first is None
            assert not question.first
        elif not any(fnmatchcase(first, one) for one in question.first):
            wrong.append((question.typed, question.at, first))
    answered = sum(bool(one.first) for one in QUESTIONS)
    assert len(wrong) <= (1 - RIGHT_FIRST) * answered, wrong
