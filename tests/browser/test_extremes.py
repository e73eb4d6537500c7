"""Long, empty, tiny and huge: every page still fits its screen, and axe-core has nothing to say."""

import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.accessibility import violations

HERE = Path(__file__).parent

WORDS = {
    "five Latin letters": "Ethic",
    "sixty Latin letters": "Transparency" * 5,
    "five Thai letters": "คะแนน",
    "sixty Thai letters": "โปร่งใสไร้ทุจริต"[:15] * 4,
    "sixty marks that no line breaks at": "๑๒๓๔๕๖๗๘๙๐" * 6,
}
YEARS = range(2556, 2566)
AGENCIES = 300
EXAMINED = ("/t02/", "/questions-", "/plans-", "/reports-", "/plan-", "/no-", "/one-", "/absent/")
MEASURES = ((1, 0), (40, 15))  # measures, steps of each
REPORTS = (1, 200)
QUESTIONS = (1, 200)  # 200 is as many as there are codes
PLANS = (1, 200)

# What has left its place: the screen, or the block it stands in. Regions that scroll may hold more
# than they show.
FITS = """() => {
  const reachable = one => one.closest('.scroll, .visually-hidden, .skip, svg');
  const words = one => [...one.childNodes].filter(
    node => node.nodeType === 3 && node.textContent.trim());
  const texts = [...document.querySelectorAll('body *')].filter(one =>
    !reachable(one) && one.getClientRects().length && words(one).length);
  const wide = texts.filter(one => {
    let block = one;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement;
    const edge = block.getBoundingClientRect();
    const lines = words(one).flatMap(node => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
    return lines.some(line => line.left < Math.max(edge.left, 0) - 1
        || line.right > Math.min(edge.right, innerWidth) + 1)
      || (getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1);
  });
  return {
    width: document.documentElement.scrollWidth,
    headings: document.querySelectorAll('h1').length,
    wide: wide.map(one => one.outerHTML.slice(0, 160)),
    smallest: Math.min(...texts.map(one => parseFloat(getComputedStyle(one).fontSize))),
  };
}"""


def hostile() -> ModuleType:
    """Return tests/pages/hostile.py, which is no package."""
    spec = importlib.util.spec_from_file_location("hostile", HERE.parent / "pages" / "hostile.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["hostile"] = module
    spec.loader.exec_module(module)
    return module


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def agency(folder: Path, name: str) -> None:
    write(folder / "agency.yml", f"name: {name}\ntype: จังหวัด\n")


def questions(count: int) -> Iterator[str]:
    """Yield a table of questions that no edition knows, as its lines."""
    yield "code,score,text,kind,indicator,level1,level2,level3,level4"
    codes = [f"{letter}{number}" for letter in "ei" for number in range(100)][:count]
    for number, code in enumerate(codes):
        score = (0, 100)[number % 2]
        shares = ("100,0,0,0", "0,0,0,100")[number % 2]
        yield f"{code},{score},ข้อคำถาม {code},scale4,{number % 8 + 1},{shares}"


def plans(count: int) -> Iterator[str]:
    """Yield a calendar of activities, each but the first in a month of its own, as its lines."""
    yield "id,activity,period"
    for number in range(count):
        month = f"2566-{number % 12 + 1:02}" if number else ""
        yield f"a{number:03},กิจกรรมที่ {number},{month}"


def reports(count: int) -> Iterator[str]:
    """Yield reports on the one measure of a year, and as many beyond its plan, as lines."""
    yield "measure,date,status,percent,title,result"
    for number in range(count):
        day, percent = f"2566-03-{number % 31 + 1:02}", (0, 100)[number % 2]
        yield f"m01,{day},อยู่ระหว่างดำเนินการ,{percent},,ผลครั้งที่ {number}"
        yield f",{day},แล้วเสร็จ,{percent},เรื่องที่ {number},ผลครั้งที่ {number}"


def write_plan(year: Path, measures: int, steps: int) -> None:
    """Write the analysis of a result and a plan, with a point to fix and a guideline a measure."""
    write(year.parent / "2565" / "indicators.csv", "indicator,score\n1,0\n8,84.99\n9,100\n")
    numbers = range(1, measures + 1)
    fix = [f"  - {{id: f{number}, about: [8], text: แก้ไข {number}}}" for number in numbers]
    guidelines = [
        f"  - {{about: [{number % 10 + 1}], text: แนวทาง {number}}}" for number in numbers
    ]
    points = (
        "weaknesses:",
        "  - {about: [8], text: จุดอ่อน}",
        "fix:",
        *fix,
        "guidelines:",
        *guidelines,
    )
    write(year / "analysis.yml", "\n".join(points))
    ways = ", ".join(
        f"{{text: ขั้นตอน {step}, responsible: กอง {step}}}" for step in range(1, steps + 1)
    )
    said = f"answers: [8], steps: [{ways}]"
    when = ("period: ต.ค. 65 - ก.ย. 66, ", "", "period: ภายใน มี.ค. 66, ")
    plan = [
        f"  - {{id: m{number}, title: มาตรการ {number}, {when[number % 3]}{said}}}"
        for number in numbers
    ]
    write(year / "measures.yml", "\n".join(("measures:", *plan)))


def write_extremes(data: Path) -> None:
    """Write an agency for each word in every field, and one for each extreme amount."""
    hostile().write_hostile_site(data, tuple(WORDS.values()))
    for count in QUESTIONS:
        folder = data / f"questions-{count}"
        agency(folder, f"หน่วยงานที่มีข้อคำถาม {count} ข้อ")
        write(folder / "2562" / "questions.csv", "\n".join(questions(count)))
    for count in PLANS:
        folder = data / f"plans-{count}"
        agency(folder, f"หน่วยงานที่มีกิจกรรม {count} ข้อ")
        write(folder / "2566" / "calendar.csv", "\n".join(plans(count)))
    for count in REPORTS:
        folder = data / f"reports-{count}"
        agency(folder, f"หน่วยงานที่มีรายงาน {count} ครั้ง")
        write(folder / "2566" / "measures.yml", "measures: [{id: m01, title: อบรม}]\n")
        write(folder / "2566" / "progress.csv", "\n".join(reports(count)))
    for measures, steps in MEASURES:
        folder = data / f"plan-{measures}"
        agency(folder, f"หน่วยงานที่มี {measures} มาตรการ")
        write_plan(folder / "2566", measures, steps)
    agency(data / "no-result", "หน่วยงานที่ไม่มีข้อมูล")
    agency(data / "not-yet", "หน่วยงานที่มีแต่เป้าหมาย")
    write(data / "not-yet" / "2565" / "result.yml", "target: 85\n")
    agency(data / "absent", "หน่วยงานที่ไม่ได้เข้ารับการประเมิน")
    write(data / "absent" / "2565" / "result.yml", "participated: no\n")
    agency(data / "one-year", "หน่วยงานที่มีปีเดียว")
    write(data / "one-year" / "2565" / "result.yml", "overall: 100\ntools: {IIT: 0, OIT: 100}\n")
    agency(data / "ten-years", "หน่วยงานที่มีสิบปี")
    for year in YEARS:
        write(data / "ten-years" / str(year) / "result.yml", f"overall: {(year - 2556) * 11}\n")


def look(page: Page, path: str, width: int) -> None:
    page.goto(path)
    facts = page.evaluate(FITS)
    assert facts["wide"] == [], path
    assert facts["width"] <= width, path
    assert facts["headings"] == 1, path
    assert facts["smallest"] >= 14, path


@pytest.fixture(scope="module")
def website(publish: Callable[[Path], Any], tmp_path_factory: pytest.TempPathFactory) -> Any:  # noqa: ANN401 - of conftest.py, no package
    data = tmp_path_factory.mktemp("extremes") / "data"
    write_extremes(data)
    return publish(data)


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_every_page_fits_its_screen(
    browser: Browser,
    website: Any,  # noqa: ANN401 - of conftest.py, no package
    width: int,
) -> None:
    assert website.complete
    context = browser.new_context(base_url=website.host, viewport={"width": width, "height": 740})
    page = context.new_page()
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    for path in website.pages:
        look(page, path, width)
    context.close()
    assert told == []


def test_nobody_is_kept_out_of_extreme_pages(browser: Browser, website: Any) -> None:  # noqa: ANN401 - of conftest.py
    context = browser.new_context(base_url=website.host, viewport={"width": 360, "height": 740})
    page = context.new_page()
    shown = {path for path in website.pages if path.startswith(EXAMINED)}
    for path in sorted(shown | {"/", "/ten-years/", "/ten-years/2565/results/"}):
        page.goto(path)
        assert violations(page) == [], path
    context.close()


def test_all_questions_plans_and_years_are_there(browser: Browser, website: Any) -> None:  # noqa: ANN401 - of conftest.py
    page = browser.new_page(base_url=website.host)
    for count in QUESTIONS:
        page.goto(f"/questions-{count}/2562/questions/")
        assert page.locator(".question").count() == count
    for count in PLANS:
        page.goto(f"/plans-{count}/2566/calendar/")
        assert page.locator(".schedule tbody tr").count() == count
    page.goto("/ten-years/2565/results/")
    years = page.locator(".years-table tbody th").all_inner_texts()
    assert years == [str(year) for year in reversed(YEARS)]
    assert page.locator("nav.years a").count() == len(YEARS)
    page.goto("/no-result/")
    assert "ยังไม่มีผลการประเมิน" in page.inner_text("main")
    page.close()


def test_all_reports_are_there(browser: Browser, website: Any) -> None:  # noqa: ANN401 - of conftest.py
    page = browser.new_page(base_url=website.host)
    for count in REPORTS:
        for path in ("o43", "measures/m01"):
            page.goto(f"/reports-{count}/2566/{path}/")
            assert page.locator(".entry").count() == count
    page.close()


def test_all_measures_and_steps_are_there(browser: Browser, website: Any) -> None:  # noqa: ANN401 - of conftest.py
    page = browser.new_page(base_url=website.host, viewport={"width": 360, "height": 740})
    for measures, steps in MEASURES:
        page.goto(f"/plan-{measures}/2566/o42/")
        assert page.locator(".planned").count() == measures
        assert page.locator(".plan-steps > li").count() == measures * steps
        assert page.locator("[id^=point-f]").count() == measures
        # Everything that answers a point is named there.
        assert page.locator("#indicator-8 .answers a").count() == measures
    page.close()


def test_tenth_point_has_its_number_on_one_line(browser: Browser, website: Any) -> None:  # noqa: ANN401 - of conftest.py
    page = browser.new_page(base_url=website.host, viewport={"width": 360, "height": 740})
    page.goto("/t01/2563/results/")
    heights = page.locator(".weak-points > li").evaluate_all(
        "points => points.map(one => parseFloat(getComputedStyle(one, '::before').height))"
    )
    page.close()
    assert len(heights) == 10
    assert len(set(heights)) == 1


def test_portal_of_hundreds_of_agencies(
    browser: Browser, publish: Callable[[Path], Any], tmp_path: Path
) -> None:
    data = tmp_path / "data"
    write(data / "site.yml", "title: หน่วยงานสามร้อยแห่ง\n")
    for number in range(AGENCIES):
        agency(data / f"agency-{number:03}", f"หน่วยงานที่ {number:03}")
    website = publish(data)
    assert website.complete
    context = browser.new_context(base_url=website.host, viewport={"width": 360, "height": 740})
    page = context.new_page()
    look(page, "/", 360)
    assert page.locator(".agencies li").count() == AGENCIES
    assert violations(page) == []
    context.close()
