"""The landing page of the public survey, as citizens meet it at a counter."""

import gzip
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Response

from tests.browser.accessibility import violations

SURVEYS = Path(__file__).parent / "surveys"
SURVEY = "https://itas.nacc.go.th/go/eit/abc123"
MOST_BYTES = 20_000

PAGES = ("/ban-suan/eit/", "/ban-suan/eit/one-stop/", "/ban-suan/eit/old-market/")
BEFORE, OPEN, LAST_DAY, AFTER = "2022-12-01", "2023-06-15", "2023-06-30", "2023-07-01"
NOT_YET_TEXT = "จะเปิดรับคำตอบวันที่ 1 มกราคม 2566"
OPEN_TEXT = "เปิดรับคำตอบถึงวันที่ 30 มิถุนายน 2566"
CLOSED_TEXT = "ปิดรับคำตอบแล้วเมื่อวันที่ 30 มิถุนายน 2566"
INVITED = "ท่านเคยติดต่อหรือรับบริการจาก เทศบาลตำบลบ้านสวนน้ำคำ หรือไม่ ร่วมประเมินได้ที่นี่"


@pytest.fixture(scope="module")
def website(publish: Callable[[Path], Any]) -> Any:  # noqa: ANN401 - of conftest.py, no package
    return publish(SURVEYS)


@pytest.fixture
def phone(browser: Browser, website: Any) -> Iterator[Callable[..., Page]]:  # noqa: ANN401
    """Return a function that opens a page on a phone: its address, the day, other settings."""
    contexts = []

    def opened(path: str, day: str = OPEN, **settings: Any) -> Page:  # noqa: ANN401 - Playwright's
        settings.setdefault("viewport", {"width": 320, "height": 640})
        context = browser.new_context(base_url=website.host, **settings)
        contexts.append(context)
        page = context.new_page()
        if settings.get("java_script_enabled", True):
            page.clock.set_fixed_time(f"{day}T05:00:00Z")
        page.goto(path)
        return page

    yield opened
    for context in contexts:
        context.close()


def text(page: Page) -> str:
    return page.locator("main").inner_text()


@pytest.mark.parametrize("path", PAGES)
def test_survey_is_two_taps_from_the_code(phone: Callable[..., Page], path: str) -> None:
    page = phone(path)
    button = page.get_by_role("link", name="ตอบแบบวัด EIT", exact=True)
    assert button.get_attribute("href") == SURVEY
    place = button.bounding_box()
    assert place is not None
    assert place["y"] + place["height"] <= 640, "below the first screen of a small phone"
    assert place["height"] >= 44
    assert page.locator("h1").inner_text() == INVITED
    assert SURVEY in text(page)


def test_day_of_the_reader_decides_what_is_said(phone: Callable[..., Page]) -> None:
    for day, said, unsaid in (
        (OPEN, OPEN_TEXT, CLOSED_TEXT),
        (LAST_DAY, OPEN_TEXT, CLOSED_TEXT),
        (AFTER, CLOSED_TEXT, OPEN_TEXT),
    ):
        shown = text(phone(PAGES[0], day))
        assert said in shown, day
        assert unsaid not in shown, day
        assert NOT_YET_TEXT not in shown, day


def test_clock_that_is_behind_the_page_changes_nothing(phone: Callable[..., Page]) -> None:
    assert OPEN_TEXT in text(phone(PAGES[0], BEFORE))


def test_day_in_thailand_counts_not_that_of_utc(phone: Callable[..., Page]) -> None:
    page = phone(PAGES[0])
    page.clock.set_fixed_time("2023-06-30T17:30:00Z")  # half past midnight of 1 July in Bangkok
    page.reload()
    assert CLOSED_TEXT in text(page)


def test_closed_survey_says_in_one_line_what_came_of_it(phone: Callable[..., Page]) -> None:
    page = phone(PAGES[0], AFTER)
    assert page.get_by_role("link", name="ตอบแบบวัด EIT", exact=True).count() == 0
    assert page.locator("h1").inner_text() == (
        "แบบวัด EIT ปีงบประมาณ พ.ศ. 2566 ของเทศบาลตำบลบ้านสวนน้ำคำ"
    )
    line = page.locator(".state:visible")
    assert line.count() == 1
    assert line.inner_text() == f"{CLOSED_TEXT} ดูว่าหน่วยงานปรับปรุงอะไรจากคำตอบของท่าน"
    line.get_by_role("link").click()
    heard = page.locator("#heard")
    assert heard.locator("h2").bounding_box() is not None
    assert page.url.endswith("#heard")
    shown = heard.inner_text()
    # The lowest first, and what was promised on it.
    assert shown.index("77.30") < shown.index("79.40") < shown.index("82.10")
    assert "เปิดช่องทางแจ้งเรื่องผ่านโทรศัพท์และไลน์ของเทศบาล" in shown


def test_without_script_both_days_are_readable(phone: Callable[..., Page]) -> None:
    shown = text(phone(PAGES[0], java_script_enabled=False))
    assert "1 มกราคม – 30 มิถุนายน 2566" in shown
    assert OPEN_TEXT in shown
    assert CLOSED_TEXT not in shown


def test_survey_before_its_first_day_has_no_button(
    phone: Callable[..., Page], publish: Callable[[Path], Any], tmp_path: Path
) -> None:
    data = tmp_path / "surveys"
    for file in sorted(SURVEYS.rglob("*")):
        if file.is_file():
            copy = data / file.relative_to(SURVEYS)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(file.read_text(encoding="utf-8").replace("2566-05-30", "2565-12-01"))
    early = publish(data)
    page = phone(f"{early.host}/ban-suan/eit/", BEFORE)
    assert NOT_YET_TEXT in text(page)
    assert page.get_by_role("link", name="ตอบแบบวัด EIT", exact=True).count() == 0
    page.clock.set_fixed_time("2023-01-01T05:00:00Z")
    page.reload()
    assert page.get_by_role("link", name="ตอบแบบวัด EIT", exact=True).is_visible()


def test_point_is_named_and_the_point_of_an_earlier_year_still_leads_here(
    phone: Callable[..., Page],
) -> None:
    assert "จุดบริการประชาชน · อาคารสำนักงานเทศบาล ชั้น 1" in text(phone(PAGES[1]))
    assert "จุดบริการตลาดเก่า" in text(phone(PAGES[2]))


@pytest.mark.parametrize("path", PAGES)
def test_page_with_all_it_loads_is_at_most_20_kb(
    phone: Callable[..., Page],
    website: Any,  # noqa: ANN401 - of conftest.py, no package
    path: str,
) -> None:
    page = phone(path)
    loaded: dict[str, int] = {}

    def count(response: Response) -> None:
        loaded[response.url] = len(gzip.compress(response.body()))

    page.on("response", count)
    page.reload(wait_until="networkidle")
    own = sum(url.endswith("/colours.css") for url in loaded)  # where the agency has any
    assert len(loaded) == 4 + own, loaded  # the page, its sheet, its script, the icon
    assert all(url.startswith(website.host) for url in loaded)
    assert sum(loaded.values()) <= MOST_BYTES, loaded


def test_nothing_moves_when_the_survey_has_closed_since(phone: Callable[..., Page]) -> None:
    page = phone(PAGES[0], AFTER)
    shift = page.evaluate(
        """() => new Promise(done => {
          let all = 0;
          new PerformanceObserver(list => list.getEntries().forEach(one => all += one.value))
            .observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(all), 300);
        })"""
    )
    assert shift == 0


@pytest.mark.parametrize("day", [OPEN, AFTER])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_landing_page_keeps_nobody_out(phone: Callable[..., Page], day: str, scheme: str) -> None:
    for path in PAGES:
        page = phone(path, day, color_scheme=scheme)
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") == 320
        english = page.locator("[lang=en]").inner_text()
        said = {
            OPEN: "Have you used a service of Ban Suan Nam Kham Subdistrict Municipality?",
            AFTER: "The survey closed on 30 June 2023.",
        }
        assert english.startswith("In English")
        assert [one for one in said if said[one] in english] == [day]
