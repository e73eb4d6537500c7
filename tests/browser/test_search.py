"""The search: it finds every part of a word, says how many, and leaves nobody without a way."""

import gzip
import json
import re
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin
from urllib.request import urlopen

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
FOUND = """() => [...document.querySelectorAll('#search-groups ol a')]
    .map(a => [a.href, a.textContent])"""


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


@cache
def records(folder: str) -> list[tuple[str, str, str, list[str]]]:
    """Return what stands beside a page of the search."""
    with urlopen(f"{folder}records.json") as answer:  # noqa: S310 - our own server
        return list(told(json.loads(answer.read())))


def expected(website: Any, question: Question) -> set[tuple[str, str]]:  # noqa: ANN401
    """Return (address below the root, title) of every record that holds all that is sought."""
    folder = f"{website.host}/{question.at}search/"
    sought = question.sought or tuple(question.typed.split())
    return {
        (urljoin(folder, address).removeprefix(f"{website.host}/"), title)
        for address, title, whose, texts in records(folder)
        if all(any(part in text for text in (whose, *texts)) for part in sought)
        # In one agency its name says nothing.
        and (not question.at or any(part in text for text in texts for part in sought))
    }


def told(data: Any) -> Iterator[tuple[str, str, str, list[str]]]:  # noqa: ANN401
    """Yield address, title, agency and everything else that is said of each record."""
    for kind, of, anchor, title, *rest in data["records"]:
        words, code = (*rest, "", "")[:2]
        address, name, agency, _ = data["pages"][of]
        heading, *before = data["kinds"][kind]
        number = re.sub("^[OIEoie](?=[0-9])", "", code)
        codes = [code, *(f"{one}{part}" for one in before for part in (number, code))]
        whose = data["agencies"][agency] if agency >= 0 else ""
        texts = [title, words, name, heading, *(codes if code else ())]
        place = f"{address}#{anchor}" if anchor else address
        yield place, title, plain(whose), [plain(text) for text in texts]


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


def test_criteria_come_in_the_order_of_the_criteria(page: Page) -> None:
    for agency in ("chiang-rai", "khelang-nakhon"):
        page.goto(f"/{agency}/search/")
        found = [href.partition("#")[2] for href, _ in ask(page, "O42")]
        criteria = [one for one in found if re.fullmatch("o42(-[0-9]+)+", one)]
        assert len(criteria) > 2
        assert criteria == sorted(criteria)


def test_every_example_finds_something(page: Page) -> None:
    for agency in ("", *(f"{one.parent.name}/" for one in sorted(ROOT.glob("data/*/agency.yml")))):
        page.goto(f"/{agency}search/")
        examples = page.locator("#search-how").inner_text().partition(" เช่น ")[2].split(" · ")
        assert len(examples) >= 2, agency
        for one in examples:
            assert ask(page, one), (agency, one)


# --- using it ---------------------------------------------------------------------------------


def test_script_is_small() -> None:
    assert len(gzip.compress(SCRIPT.read_bytes(), 9)) < MOST_BYTES


def test_records_come_when_the_field_is_used_and_once(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("/lamphun/search/", wait_until="networkidle")
    expect(field(page)).to_be_focused()
    assert not any("records" in one for one in asked)
    ask(page, "งบ")
    ask(page, "งบประมาณ")
    assert sum("records" in one for one in asked) == 1


def test_field_waits_for_words_only_where_nothing_else_was_asked_for(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 400})
    page.goto("/lamphun/search/")
    expect(field(page)).to_be_focused()
    assert page.evaluate("scrollY") == 0
    for address in ("/lamphun/search/?q=งบ", "/lamphun/search/#search-index"):
        page.goto("/lamphun/")
        page.goto(address, wait_until="networkidle")
        expect(field(page)).not_to_be_focused()


def test_only_the_page_of_the_search_has_the_script_and_the_records(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in ("/", "/lamphun/", "/lamphun/2563/results/"):
        page.goto(path, wait_until="networkidle")
    assert not any("search" in one for one in asked)


def test_every_head_leads_to_the_search_with_what_was_typed(page: Page, website: Any) -> None:  # noqa: ANN401
    page.set_viewport_size({"width": 1280, "height": 800})
    for path, target in (
        ("/", "/search/"),
        ("/national/2563/", "/search/"),
        ("/about/", "/search/"),
        ("/lamphun/2563/results/", "/lamphun/search/"),
        ("/khelang-nakhon/2566/measures/m01/", "/khelang-nakhon/search/"),
    ):
        page.goto(path)
        head = page.locator("header").get_by_role("search")
        head.get_by_role("searchbox").fill("งบประมาณ")
        head.get_by_role("searchbox").press("Enter")
        page.wait_for_url(f"{website.host}{target}?q=*")
        expect(field(page)).to_have_value("งบประมาณ")
        expect(page.locator("#search-groups mark").first).to_have_text("งบประมาณ")


@pytest.mark.parametrize("width", [320, 360, 768])
def test_narrow_head_has_a_link_that_fits(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.goto("/chiang-mai-education/2564/measures/m01/")
    assert page.evaluate("document.documentElement.scrollWidth") == width
    link = page.locator("header").get_by_role("link", name="ค้นหา")
    box = link.bounding_box()
    assert box
    assert box["height"] >= 44
    expect(page.locator("header").get_by_role("searchbox")).to_have_count(0)
    link.click()
    expect(page).to_have_url(re.compile("/chiang-mai-education/search/$"))


def test_count_is_told_when_nobody_types(page: Page) -> None:
    page.goto("/lamphun/search/")
    status = page.get_by_role("status")
    expect(status).to_have_text("")
    results = ask(page, "ประเมินความเสี่ยง")
    expect(page.locator("#search-count")).to_have_text(f"พบ {len(results)} รายการ")
    expect(status).to_have_text(f"พบ {len(results)} รายการ")
    ask(page, "ไดโนเสาร์")
    expect(status).to_have_text("ไม่พบรายการที่ตรงกับคำค้น")
    expect(page.get_by_text("ลองพิมพ์คำที่สั้นลง")).to_be_visible()
    expect(page.get_by_role("heading", name="สารบัญทุกเรื่อง")).to_be_visible()
    field(page).fill("")
    expect(status).to_have_text("")
    expect(page.locator("#search-count")).to_be_hidden()


def test_index_gives_way_to_results_and_comes_back(page: Page) -> None:
    page.goto("/lamphun/search/")
    index = page.get_by_role("heading", name="สารบัญทุกเรื่อง")
    expect(index).to_be_visible()
    ask(page, "งบประมาณ")
    expect(index).to_be_hidden()
    field(page).press("Escape")
    expect(field(page)).to_have_value("")
    expect(index).to_be_visible()


def test_address_carries_the_question_there_and_back(page: Page) -> None:
    page.goto("/lamphun/search/")
    ask(page, "จัดซื้อ 2563")
    expect(page).to_have_url(re.compile(r"/lamphun/search/\?q="))
    page.locator("#search-groups ol a").first.click()
    expect(page).to_have_url(re.compile("/lamphun/2563/disclosures/#o2"))
    page.go_back()
    expect(field(page)).to_have_value("จัดซื้อ 2563")
    expect(page.locator("#search-groups mark").first).to_be_visible()
    field(page).fill("")
    expect(page).to_have_url(re.compile("/lamphun/search/$"))


def test_result_opened_at_once_leaves_the_question_in_the_address(page: Page) -> None:
    page.goto("/lamphun/search/")
    field(page).fill("E-Service")
    page.locator("#search-groups ol a").first.click()
    expect(page).to_have_url(re.compile("#o17$"))
    page.go_back()
    expect(page).to_have_url(re.compile(r"\?q=E-Service$"))


def test_question_goes_along_to_all_agencies(page: Page) -> None:
    page.goto("/lamphun/search/")
    ask(page, "เชียงราย")
    page.wait_for_timeout(SETTLED)
    page.get_by_role("link", name="ค้นหาในทุกหน่วยงาน").click()
    expect(page).to_have_url(re.compile(r"[0-9]/search/\?q="))
    expect(field(page)).to_have_value("เชียงราย")
    expect(page.locator("#search-groups ol a").first).to_have_text("จังหวัดเชียงราย")


def test_search_works_by_keyboard_alone(page: Page) -> None:
    page.goto("/lamphun/search/")
    expect(field(page)).to_be_focused()
    page.keyboard.insert_text("งบประมาณ")
    expect(page.locator("#search-count")).to_have_text(re.compile("พบ"))
    first, second = (page.locator("#search-groups a").nth(at) for at in (0, 1))
    page.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(second).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(field(page)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#search-count")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(first).to_be_focused()
    page.keyboard.press("Escape")
    expect(field(page)).to_be_focused()
    expect(field(page)).to_have_value("")


def test_kinds_with_many_results_show_all_when_asked(page: Page) -> None:
    page.goto("/search/?q=" + "งบประมาณ")
    group = page.locator("#search-groups section").first
    more = group.get_by_role("button", name=re.compile("^แสดง.*ทั้งหมด"))
    told = re.search("[0-9]+", group.get_by_role("heading").inner_text())
    few = group.locator("li").count()
    assert told
    more.focus()
    page.keyboard.press("Enter")
    expect(group.locator("li")).to_have_count(int(told[0]))
    expect(group.locator("li").nth(few).locator("a")).to_be_focused()
    expect(more).to_have_count(0)


@pytest.mark.parametrize(
    ("typed", "title", "marks"),
    [
        ("งบประมาณ", "การใช้งบประมาณ พ.ศ. ๒๕๖๖", ["งบประมาณ"]),
        ("2566", "การใช้งบประมาณ พ.ศ. ๒๕๖๖", ["๒๕๖๖"]),
        ("พ.ศ.2566", "การใช้งบประมาณ พ.ศ. ๒๕๖๖", ["พ.ศ. ๒๕๖๖"]),
        ("ก", "กี่ครั้ง", ["กี่"]),  # a letter with its vowel and tone
        ("นํ้า", "แม่น้ำโขง", ["น้ำ"]),
        ("น้ำ", "แม่นํ้าโขง", ["นํ้า"]),
        ("แม่", "เเม่น้ำ", ["เเม่"]),
        ("ทาง", "ทุก\u200bทา\u200bงออก", ["ทา\u200bง"]),
        ("GIFT no", "No Gift Policy", ["No", "Gift"]),
        ("aba", "ababa", ["aba"]),
        ("o42", "ข้อ O 42 และ O-42", ["O 42", "O-42"]),
        ("โอ ๔๒", "หลักฐาน โอ 42 ของปี", ["โอ 42"]),
        ("O 42", "โอ๔๒ กับ O42", ["โอ๔๒", "O42"]),
        ("มาตรการ o 42", "มาตรการ (O 42)", ["มาตรการ", "O 42"]),
    ],
)
def test_match_is_marked_where_it_stands(
    page: Page, typed: str, title: str, marks: list[str]
) -> None:
    serve(page, title)
    page.goto(f"/lamphun/search/?q={typed}")
    link = page.locator("#search-groups ol a").first
    expect(link).to_have_text(title, use_inner_text=False)
    assert link.locator("mark").all_text_contents() == marks


def test_question_of_the_address_is_as_long_as_one_that_is_typed(page: Page) -> None:
    page.goto(f"/lamphun/search/?q={'งบ' * 150}")
    expect(field(page)).to_have_value("งบ" * 100)


def test_long_text_full_of_spaces_is_marked_at_once(page: Page) -> None:
    serve(page, "a " * 50_000 + "จบ")
    page.goto("/lamphun/search/", wait_until="networkidle")
    field(page).fill("จบ")
    expect(page.locator("#search-groups mark").first).to_have_text("จบ")


def serve(page: Page, title: str, words: str = "") -> None:
    """Hand out one made-up record instead of those of the website."""
    content = {
        "kinds": [[title]],
        "aside": 1,
        "agencies": [title],
        "pages": [["../", title, 0, 2566]],
        "records": [[0, 0, "", title, words]],
    }
    page.route("**/records.json", lambda route: route.fulfill(json=content))


def test_hostile_texts_are_shown_as_text(page: Page) -> None:
    hostile = "<img src=x onerror=alert(1)> งบ </script><b>&lt;งบ"
    serve(page, hostile, f"{hostile} · ประมาณ {hostile}")
    page.goto(f"/lamphun/search/?q={'งบ ประมาณ'}")
    expect(page.locator("#search-groups ol a").first).to_have_text(hostile)
    expect(page.locator("#search-groups .excerpt")).to_contain_text("ประมาณ <img")
    assert page.locator("#search-found :is(img, script, b)").count() == 0
    page.goto("/lamphun/search/?q=<img src=x onerror=alert(1)>")
    assert page.locator("main img").count() == 0


def test_records_that_do_not_come_leave_the_index(browser: Browser, website: Any) -> None:  # noqa: ANN401
    page = browser.new_page(base_url=website.host)
    page.route("**/records.json", lambda route: route.abort())
    page.goto("/lamphun/search/?q=งบ")
    expect(page.get_by_role("status")).to_contain_text("โหลดรายการค้นหาไม่สำเร็จ")
    expect(page.get_by_role("heading", name="สารบัญทุกเรื่อง")).to_be_visible()
    page.unroute("**/records.json")
    field(page).fill("งบประมาณ")
    expect(page.locator("#search-groups mark").first).to_be_visible()
    page.close()


# --- without script, for everybody ------------------------------------------------------------


def test_without_script_the_index_leads_to_every_page(browser: Browser, website: Any) -> None:  # noqa: ANN401
    context = browser.new_context(base_url=website.host, java_script_enabled=False)
    page = context.new_page()
    page.goto("/search/?q=งบประมาณ")
    expect(page.get_by_text("ช่องค้นหาใช้ได้เมื่อเปิด JavaScript")).to_be_visible()
    expect(page.locator("main").get_by_role("searchbox")).to_have_count(0)
    listed = in_index(page)
    indexes = {one for one in listed if one.endswith("/search/")}
    for one in sorted(indexes):
        page.goto(one)
        listed |= in_index(page)
    context.close()
    assert set(website.pages) - {"/search/"} <= listed
    assert len(indexes) == len([one for one in website.pages if one.endswith("/search/")]) - 1


def in_index(page: Page) -> set[str]:
    links = page.locator("#search-index a")
    return set(links.evaluate_all("links => links.map(one => decodeURI(one.pathname))"))


def test_lost_address_leads_to_the_search(page: Page) -> None:
    response = page.request.get("/no-such-page/")
    assert 'href="/search/"' in response.text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 360, 1280])
def test_results_keep_nobody_out(
    browser: Browser,
    website: Any,  # noqa: ANN401
    width: int,
    scheme: Any,  # noqa: ANN401 - a literal of Playwright's
) -> None:
    context = browser.new_context(
        base_url=website.host, viewport={"width": width, "height": 740}, color_scheme=scheme
    )
    page = context.new_page()
    for address in ("/search/?q=งบ", "/search/?q=ไดโนเสาร์", "/lamphun/search/?q=o4", "/search/"):
        page.goto(address)
        if "q=" in address:
            expect(page.locator("#search-count")).to_have_text(re.compile("พบ"))
        assert violations(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth") == width, address
    context.close()
