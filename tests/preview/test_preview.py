"""What an officer sees who works on the files while the preview is open in the browser."""

import shutil
import time
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.site.live import RESERVED
from tests.cli.process import Program, contents, write
from tests.preview.conftest import Serve

# Nothing here depends on how fast it is; this is for a machine that does much else.
PATIENCE_SECONDS = 60
RESULTS = "lamphun/2563/results/"
RESULT = "lamphun/2563/result.yml"
PANEL = ".preview details"

expect.set_options(timeout=PATIENCE_SECONDS * 1000)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 600})
    context.set_default_timeout(PATIENCE_SECONDS * 1000)
    yield context.new_page()
    context.close()


def until(holds: Callable[[], bool]) -> None:
    """Wait for what the preview does on its own."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.05)


def change(project: Program, name: str, old: str, new: str) -> None:
    """Change a file of the project as an editor does."""
    path = project.folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_saved_table_is_on_the_open_page_without_being_asked(
    project: Program, serve: Serve, page: Page
) -> None:
    running = serve()
    page.goto(running.address + RESULTS)
    expect(page.locator("#indicator-7")).to_contain_text("83.13")
    change(project, "data/lamphun/2563/indicators.csv", "83.13", "71.25")
    expect(page.locator("#indicator-7")).to_contain_text("71.25")
    until(lambda: any(line.endswith("anew: lamphun\n") for line in running.told))


def test_broken_file_is_told_on_the_last_good_page_until_it_is_mended(
    project: Program, serve: Serve, page: Page
) -> None:
    running = serve()
    page.goto(running.address + RESULTS)
    panel = page.locator(PANEL)
    expect(panel).not_to_have_attribute("open", "")
    before = contents(project.site / "lamphun")
    change(project, f"data/{RESULT}", "overall: 87.96", "overall: : 12")
    expect(panel).to_have_attribute("open", "")
    expect(panel).to_contain_text(f"data/{RESULT}:1:")
    expect(panel).to_contain_text("ต้องแก้ก่อนเผยแพร่")
    expect(panel).to_contain_text("หน้าล่าสุดที่ยังใช้ได้")
    expect(page.locator("main")).to_contain_text("87.96")
    assert contents(project.site / "lamphun") == before
    until(lambda: any(line.startswith(f"data/{RESULT}:1:") for line in running.told))
    change(project, f"data/{RESULT}", "overall: : 12", "overall: 91.50")
    expect(page.locator("main")).to_contain_text("91.50")
    expect(panel).not_to_have_attribute("open", "")
    expect(panel).not_to_contain_text(f"data/{RESULT}")


@pytest.mark.parametrize(
    ("name", "behind", "new"),
    [
        ("overrides/main.html", "ข้ามไปยังเนื้อหา", "ทันที"),
        ("generator/templates/results.md.j2", "{{ front_matter(view.head) -}}\n", "ข้ามไป"),
        ("content/about.md", "\n", "ข้ามไป"),
    ],
)
def test_change_in_what_pages_are_made_with_is_seen(
    project: Program, serve: Serve, page: Page, name: str, behind: str, new: str
) -> None:
    running = serve()
    page.goto(running.address + ("about/" if name.startswith("content") else RESULTS))
    change(project, name, behind, f"{behind}{new}")
    expect(page.locator("body")).to_contain_text(new)


def test_change_in_the_configuration_is_seen(project: Program, serve: Serve, page: Page) -> None:
    page.goto(serve().address)
    change(project, "mkdocs.yml", "language: th", "language: en")
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_page_keeps_its_place_and_what_was_opened(
    project: Program, serve: Serve, page: Page
) -> None:
    running = serve()
    page.goto(running.address + RESULTS)
    page.locator(f"{PANEL} summary").click()
    page.evaluate("scrollTo(0, 500)")
    change(project, f"data/{RESULT}", "87.96", "88.96")
    expect(page.locator("main")).to_contain_text("88.96")
    expect(page.locator(PANEL)).to_have_attribute("open", "")
    page.wait_for_function("Math.abs(scrollY - 500) < 2")


def test_open_page_comes_back_when_the_preview_was_started_again(
    project: Program, serve: Serve, page: Page
) -> None:
    running = serve()
    page.goto(running.address + RESULTS)
    running.stop()
    change(project, f"data/{RESULT}", "87.96", "88.96")
    serve(port=running.port)
    expect(page.locator("main")).to_contain_text("88.96")


def test_new_agency_and_one_that_is_gone_are_in_the_list(
    project: Program, serve: Serve, page: Page
) -> None:
    page.goto(serve().address)
    write(project.folder / "data", {"trat/agency.yml": "name: จังหวัดตราด\ntype: จังหวัด\n"})
    expect(page.locator("main")).to_contain_text("จังหวัดตราด")
    shutil.rmtree(project.folder / "data" / "tak")
    expect(page.locator("main")).not_to_contain_text("จังหวัดตาก")
    assert not (project.site / "tak").exists()


def test_data_folder_that_vanishes_takes_no_page_with_it(
    project: Program, serve: Serve, page: Page
) -> None:
    running = serve()
    page.goto(running.address + RESULTS)
    before = contents(project.site)
    data, away = project.folder / "data", project.folder / "away"
    data.rename(away)
    expect(page.locator(PANEL)).to_contain_text("ไม่พบโฟลเดอร์ข้อมูล")
    assert contents(project.site) == before
    away.rename(data)
    expect(page.locator(PANEL)).not_to_contain_text("ไม่พบโฟลเดอร์ข้อมูล")


@pytest.mark.parametrize(
    "name", ["overrides/main.html", "generator/templates/year.md.j2", "mkdocs.yml"]
)
def test_template_that_is_broken_is_told_and_mended(
    project: Program, serve: Serve, page: Page, name: str
) -> None:
    running = serve()
    page.goto(running.address + RESULTS)
    path = project.folder / name
    good = path.read_text(encoding="utf-8")
    before = contents(project.site)
    path.write_text(f"{good}\n{{% if %}}: [", encoding="utf-8")
    expect(page.locator(f"{PANEL} .trouble")).to_have_count(1)
    assert contents(project.site) == before
    path.write_text(good, encoding="utf-8")
    expect(page.locator(f"{PANEL} .trouble")).to_have_count(0)


def test_website_is_to_the_byte_what_build_writes(
    project: Program, serve: Serve, page: Page
) -> None:
    running = serve("--as-of", "2566-05-31")
    page.goto(running.address + RESULTS)
    change(project, f"data/{RESULT}", "87.96", "88.96")
    expect(page.locator("main")).to_contain_text("88.96")
    running.stop()
    served = contents(project.site)
    shutil.rmtree(project.site)
    assert project("build", "--as-of", "2566-05-31").code == 0
    assert served == contents(project.site)


def test_nothing_of_the_preview_is_in_the_website(project: Program, serve: Serve) -> None:
    serve().stop()
    html = [path.read_text(encoding="utf-8") for path in project.site.rglob("*.html")]
    assert html
    for text in html:
        assert RESERVED not in text
        assert "preview" not in text
        assert "สำหรับเจ้าหน้าที่" not in text


def test_pages_ask_nothing_of_other_hosts_and_style_nothing_inline(
    serve: Serve, page: Page
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    running = serve()
    page.goto(running.address + RESULTS, wait_until="load")
    assert {url for url in asked if not url.startswith(running.address)} == set()
    inline = "[style], style, script:not([src]), [onclick]"
    assert page.locator(inline).count() == 0
    assert complaints == []


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_panel_stands_below_the_page_and_hides_nothing(
    project: Program, serve: Serve, page: Page, width: int
) -> None:
    write(project.folder / "data", {RESULT: f"overall: 187\n{'ก' * 300}: 1\n"})
    # The first website is that of good data; then the data are spoilt.
    spoilt = (project.folder / "data" / RESULT).read_text(encoding="utf-8")
    write(project.folder / "data", {RESULT: "overall: 87.96\n"})
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(serve().address + RESULTS)
    write(project.folder / "data", {RESULT: spoilt})
    expect(page.locator(PANEL)).to_have_attribute("open", "")
    boxes = page.evaluate(
        """() => ({
          page: document.documentElement.scrollWidth,
          foot: document.querySelector('.foot').getBoundingClientRect().bottom,
          panel: document.querySelector('.preview').getBoundingClientRect().top,
          place: getComputedStyle(document.querySelector('.preview')).position,
        })"""
    )
    assert boxes["page"] == width
    assert boxes["panel"] >= boxes["foot"]
    assert boxes["place"] == "static"
