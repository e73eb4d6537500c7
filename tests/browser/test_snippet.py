"""Banner and button for other websites: copied with and without script, and pasted elsewhere."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.accessibility import violations

ROOT = Path(__file__).parents[2]
STRICT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
    " base-uri 'none'; form-action 'none'"
)
URL = "https://ita.example.go.th/"
NAME = 'เทศบาลตำบลตัวอย่าง "ก & <ข>"'
FILES = {
    "site.yml": f"title: ตัวอย่าง\nurl: {URL}\nas_of: 2566-03-31\n",
    "tak/agency.yml": f"name: '{NAME}'\ntype: เทศบาลตำบล\n",
    "tak/2566/eit.yml": "survey_url: https://itas.nacc.go.th/go/eit/abc123\n"
    "opens: 2566-01-01\ncloses: 2566-06-30\n",
}
BUTTONS = {
    "คัดลอกโค้ดของแบนเนอร์": "โค้ดของแบนเนอร์",
    "คัดลอกโค้ดของปุ่ม": "โค้ดของปุ่ม",
}
EACH = pytest.mark.parametrize(("button", "label"), BUTTONS.items(), ids=["banner", "button"])
COPIED = "คัดลอกแล้ว"
FAILED = "เลือกโค้ดให้แล้ว กด Ctrl+C"
NO_CLIPBOARD = "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });"
NO_COMMAND = "document.execCommand = () => false;"


@pytest.fixture(scope="module")
def website(publish: Callable[[Path], Any], tmp_path_factory: pytest.TempPathFactory) -> Any:  # noqa: ANN401 - of conftest.py, no package
    data = tmp_path_factory.mktemp("snippet") / "data"
    shutil.copytree(ROOT / "data" / "lamphun", data / "lamphun")
    for name, text in (FILES | {"lamphun/2566/eit.yml": FILES["tak/2566/eit.yml"]}).items():
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_text(text, encoding="utf-8")
    return publish(data)


@contextmanager
def opened(
    browser: Browser,
    website: Any,  # noqa: ANN401
    *,
    scripts: bool = True,
    before: str = "",
) -> Iterator[Page]:
    """Yield the page of downloads, as a host with a strict policy hands it out."""
    context = browser.new_context(base_url=website.host, java_script_enabled=scripts)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.add_init_script(before)
    page = context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))

    def answer(route: Route) -> None:
        response = route.fetch()
        headers = response.headers | {"content-security-policy": STRICT}
        route.fulfill(response=response, headers=headers)

    page.route("**/*", answer)
    page.goto("/tak/data/")
    yield page
    page.unroute_all(behavior="wait")
    context.close()
    assert troubles == []


def clipboard(page: Page) -> str:
    """Return what is pasted into a new field by keyboard."""
    page.evaluate(
        "() => { const field = document.createElement('textarea'); field.id = 'here';"
        " document.body.append(field); field.focus(); }"
    )
    page.keyboard.press("Control+V")
    return page.locator("#here").input_value()


@EACH
def test_button_copies_exactly_what_the_field_shows(
    browser: Browser,
    website: Any,  # noqa: ANN401
    button: str,
    label: str,
) -> None:
    with opened(browser, website) as page:
        html = page.get_by_label(label, exact=True).input_value()
        assert escape(NAME) in html
        copying = page.get_by_role("button", name=button)
        copying.click()
        told = copying.locator("xpath=following-sibling::*[@role='status']")
        expect(told).to_have_text(COPIED)
        assert page.evaluate("navigator.clipboard.readText()") == html
        assert clipboard(page) == html


def test_copying_works_by_keyboard_alone(browser: Browser, website: Any) -> None:  # noqa: ANN401
    with opened(browser, website) as page:
        field = page.get_by_label("โค้ดของแบนเนอร์", exact=True)
        field.focus()
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(page.get_by_text(COPIED)).to_have_count(1)
        expect(page.get_by_role("button", name="คัดลอกโค้ดของแบนเนอร์")).to_be_focused()
        assert clipboard(page) == field.input_value()


@EACH
def test_page_without_https_copies_too(
    browser: Browser,
    website: Any,  # noqa: ANN401
    button: str,
    label: str,
) -> None:
    """There browsers give no clipboard."""
    with opened(browser, website, before=NO_CLIPBOARD) as page:
        html = page.get_by_label(label, exact=True).input_value()
        page.get_by_role("button", name=button).click()
        expect(page.get_by_text(COPIED)).to_have_count(1)
        expect(page.get_by_role("button", name=button)).to_be_focused()
        assert clipboard(page) == html


def test_browser_that_copies_nothing_has_the_whole_text_selected(
    browser: Browser,
    website: Any,  # noqa: ANN401
) -> None:
    with opened(browser, website, before=NO_CLIPBOARD + NO_COMMAND) as page:
        field = page.get_by_label("โค้ดของปุ่ม", exact=True)
        page.get_by_role("button", name="คัดลอกโค้ดของปุ่ม").click()
        expect(page.get_by_text(FAILED)).to_have_count(1)
        expect(field).to_be_focused()
        chosen = field.evaluate("one => one.value.slice(one.selectionStart, one.selectionEnd)")
        assert chosen == field.input_value()


def test_without_script_the_whole_text_can_be_chosen_and_no_button_is_there(
    browser: Browser,
    website: Any,  # noqa: ANN401
) -> None:
    with opened(browser, website, scripts=False) as page:
        expect(page.locator("main").get_by_role("button")).to_have_count(0)
        for label in BUTTONS.values():
            field = page.get_by_label(label, exact=True)
            field.click()
            page.keyboard.press("Control+A")
            page.keyboard.press("Control+C")
            chosen = field.evaluate("one => one.value.slice(one.selectionStart, one.selectionEnd)")
            assert chosen == field.input_value()
            page.keyboard.press("Delete")
            assert field.input_value() == chosen
            assert clipboard(page).startswith(f'<a href="{URL}tak/eit/"')
            page.reload()


def test_whole_code_is_in_sight_on_a_phone(browser: Browser, website: Any) -> None:  # noqa: ANN401
    with opened(browser, website) as page:
        page.set_viewport_size({"width": 360, "height": 740})
        for field in page.locator("textarea").all():
            assert field.evaluate("one => one.scrollHeight <= one.clientHeight")
            field.evaluate("one => one.style.setProperty('field-sizing', 'fixed')")
            assert field.evaluate("one => one.scrollHeight <= one.clientHeight")


def test_pasted_html_looks_on_another_website_as_in_the_preview(
    browser: Browser,
    website: Any,  # noqa: ANN401
) -> None:
    look = """one => { const { backgroundColor, color, fontWeight, padding, textDecorationLine,
      borderRadius, minHeight, boxSizing } = getComputedStyle(one);
      return [backgroundColor, color, fontWeight, padding, textDecorationLine, borderRadius,
        minHeight, boxSizing]; }"""
    with opened(browser, website) as page:
        html = [page.get_by_label(label, exact=True).input_value() for label in BUTTONS.values()]
        preview = page.locator(".pasted-button").evaluate(look)
    other = browser.new_page(viewport={"width": 360, "height": 740})
    other.route(
        f"{URL}**",
        lambda route: route.fulfill(
            response=route.fetch(url=route.request.url.replace(URL, f"{website.host}/"))
        ),
    )
    other.set_content("<!doctype html><style>a { color: red }</style>" + "<hr>".join(html))
    image = other.locator("img")
    other.wait_for_function("document.images[0].complete")
    assert image.evaluate("one => [one.naturalWidth, one.naturalHeight]") == [600, 200]
    assert other.evaluate("document.documentElement.scrollWidth") == 360
    button = other.get_by_role("link", name="ตอบแบบวัด EIT ของ")
    assert button.evaluate(look) == preview
    height = button.evaluate("one => one.getBoundingClientRect().height")
    assert height >= 44
    assert other.get_by_role("link").count() == 2
    other.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("path", ["/tak/data/", "/lamphun/data/"])
def test_section_keeps_nobody_out_and_fits(
    browser: Browser,
    website: Any,  # noqa: ANN401
    path: str,
    width: int,
    scheme: Any,  # noqa: ANN401 - a literal of Playwright's
) -> None:
    context = browser.new_context(
        base_url=website.host, viewport={"width": width, "height": 740}, color_scheme=scheme
    )
    page = context.new_page()
    page.goto(path)
    expect(page.get_by_role("heading", name="สำหรับเว็บไซต์อื่นของหน่วยงาน")).to_be_visible()
    page.get_by_role("button", name="คัดลอกโค้ดของปุ่ม").click()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
    context.close()


def test_website_with_the_section_has_no_dead_links(website: Any) -> None:  # noqa: ANN401
    assert website.complete
