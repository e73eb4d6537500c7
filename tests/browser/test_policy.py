"""The pages under their own policy, with their scripts at work, and what it keeps out."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

ROOT = Path(__file__).parents[2]
SURVEYS = Path(__file__).parent / "surveys"

LANDING, POSTER = "/ban-suan/eit/", "/ban-suan/eit/poster/"
DOWNLOADS, NATIONAL = "/ban-suan/data/", "/national/2563/"
REDIRECT, TARGET = "/lamphun/2564/analysis/", "/lamphun/2564/o42/"

LISTEN = """addEventListener('securitypolicyviolation', event =>
  console.error('policy', event.violatedDirective, event.blockedURI, event.sample))"""


@pytest.fixture(scope="module")
def demonstration(publish: Callable[[Path], Any]) -> Any:  # noqa: ANN401 - of conftest.py, no package
    return publish(ROOT / "data")


@pytest.fixture(scope="module")
def surveys(publish: Callable[[Path], Any]) -> Any:  # noqa: ANN401
    return publish(SURVEYS)


@pytest.fixture
def complaints() -> list[str]:
    """Return the list of what the browser complains about."""
    return []


@pytest.fixture
def page(browser: Browser, complaints: list[str]) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    context.add_init_script(LISTEN)
    opened = context.new_page()
    opened.on("console", lambda message: complaints.append(f"{opened.url}: {message.text}"))
    opened.on("pageerror", lambda error: complaints.append(f"{opened.url}: {error}"))
    yield opened
    context.close()


@pytest.mark.parametrize("name", ["demonstration", "surveys"])
def test_no_page_does_what_its_policy_forbids(
    page: Page, complaints: list[str], name: str, request: pytest.FixtureRequest
) -> None:
    website = request.getfixturevalue(name)
    assert website.complete
    for path in website.pages:
        page.goto(website.host + path, wait_until="load")
        assert page.locator("meta[http-equiv=Content-Security-Policy]").count() == 1, path
        assert page.locator("[style], style, script:not([src])").count() == 0, path
    assert complaints == []


def test_page_for_lost_addresses_keeps_the_policy(
    page: Page,
    complaints: list[str],
    demonstration: Any,  # noqa: ANN401
) -> None:
    page.goto(f"{demonstration.host}/nowhere/at/all/")
    expect(page.get_by_role("heading", name="ไม่พบหน้านี้")).to_be_visible()
    styled = page.locator(".button").first.evaluate("one => getComputedStyle(one).backgroundColor")
    assert styled != "rgba(0, 0, 0, 0)"
    assert [one for one in complaints if "404" not in one] == []


def test_address_of_before_leads_on(
    page: Page,
    complaints: list[str],
    demonstration: Any,  # noqa: ANN401
) -> None:
    page.goto(demonstration.host + REDIRECT)
    page.wait_for_url(demonstration.host + TARGET)
    assert complaints == []


def test_script_of_the_landing_page_runs(
    page: Page,
    complaints: list[str],
    surveys: Any,  # noqa: ANN401
) -> None:
    page.clock.set_fixed_time("2023-07-01T05:00:00Z")
    page.goto(surveys.host + LANDING)
    assert page.locator("html").get_attribute("data-stage") == "closed"
    assert complaints == []


def test_script_of_copy_buttons_runs(
    page: Page,
    complaints: list[str],
    surveys: Any,  # noqa: ANN401
) -> None:
    page.goto(surveys.host + DOWNLOADS)
    button = page.locator("[data-copies]").first
    expect(button).to_be_visible()
    button.click()
    expect(button.locator("xpath=following-sibling::*[1]")).not_to_be_empty()
    assert complaints == []


def test_script_of_the_filter_runs(
    page: Page,
    complaints: list[str],
    demonstration: Any,  # noqa: ANN401
) -> None:
    page.goto(demonstration.host + NATIONAL)
    page.locator("#filter input").fill("ลำพูน")
    expect(page.locator("#filter [role=status]")).not_to_be_empty()
    assert complaints == []


@pytest.mark.parametrize(
    ("attack", "forbidden"),
    [
        ("const s = document.createElement('script'); s.text = 'ran = 1'; document.body.append(s)",
         "script-src"),
        ("document.body.insertAdjacentHTML('beforeend', '<p style=\"color:red\">')", "style-src"),
        ("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"ran = 1\">')",
         "script-src"),
        ("document.body.insertAdjacentHTML('beforeend', '<img src=\"https://a.example/x.png\">')",
         "img-src"),
        ("fetch('https://a.example/').catch(() => 0)", "connect-src"),
        ("document.body.insertAdjacentHTML('beforeend', '<iframe src=\"/\"></iframe>')",
         "frame-src"),
        ("document.head.insertAdjacentHTML('beforeend', '<base href=\"https://a.example/\">')",
         "base-uri"),
    ],
)  # fmt: skip
def test_what_is_not_ours_is_kept_out(
    page: Page,
    complaints: list[str],
    demonstration: Any,  # noqa: ANN401
    attack: str,
    forbidden: str,
) -> None:
    page.goto(f"{demonstration.host}/lamphun/")
    with page.expect_console_message(lambda one: f"policy {forbidden}" in one.text):
        page.evaluate(f"() => {{ {attack}; }}")
    assert page.evaluate("window.ran") is None
    assert any(forbidden in one for one in complaints)
