"""The calendar of a year: which months are drawn, what is said where none can be."""

import re
from dataclasses import replace
from datetime import date

import pytest

from generator.model.dated import period
from generator.model.plan import CalendarRow
from generator.pages.months import Mark, beyond, cells, months_of
from generator.pages.numerals import Numerals
from generator.pages.periods import period_in_words
from generator.pages.schedule import calendar_page
from generator.thai.dates import Period, read_period
from tests.pages.written_pages import Content, front_matter, html_blocks, sample, shipped

YEAR = 2566


def page(path: str) -> str:
    site = shipped() if path.startswith(("lamphun", "chiang", "khelang")) else sample()
    return site.pages()[f"{path}/calendar/index.md"]


def heads(html: str) -> list[str]:
    """Return the months at the head of a table, each with its year."""
    return re.findall(r'class="month">(\S+ <span class="year">\S+)</span>', html)


def row(html: str, anchor: str) -> str:
    found = re.search(rf'<tr id="{re.escape(anchor)}".*?</tr>', html, re.DOTALL)
    assert found, anchor
    return found.group()


def marked(html: str) -> list[tuple[str, str]]:
    """Return (mark, text for those who do not see it) of the cells that are not free."""
    found = re.findall(r'<td role="cell" class="month (\w+)"[^>]*>(.*?)</td>', html)
    return [(mark, Content(text).text) for mark, text in found if mark != "free"]


def test_months_of_chiang_mai_go_from_december_to_august() -> None:
    names = heads(page("chiang-mai/2566"))
    assert len(names) == 9
    assert [Content(names[place]).text for place in (0, 1, -1)] == [
        *("ธ.ค. 2565", "ม.ค. 2566", "ส.ค. 2566"),
    ]


def test_every_row_has_a_cell_for_each_month_or_one_for_all() -> None:
    for path in ("chiang-mai/2566", "lamphun/2564", "khelang-nakhon/2566", "ban-rao/2566"):
        html = page(path)
        for line in re.findall(r'<tr id="\w+-[^"]+".*?</tr>', html, re.DOTALL):
            spans = re.findall(r'class="undated" colspan="(\d+)"', line)
            assert line.count('class="month ') + sum(map(int, spans)) == len(heads(html))


@pytest.mark.parametrize(
    ("anchor", "expected"),
    [
        ("activity-a01", [("covered", "ม.ค.")]),
        ("activity-a02", [("covered", name) for name in ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.")]),
        ("activity-a03", [("due", "ภายใน มี.ค.")]),
        ("activity-a04", [("covered", "ก.พ.")]),
        ("activity-a07", [("covered", "ส.ค."), ("covered", "ก.ย.")]),
        ("activity-a08", [("since", "ตั้งแต่ เม.ย.")]),
        ("activity-a09", []),
    ],
)
def test_marks_say_in_text_what_they_show(anchor: str, expected: list[tuple[str, str]]) -> None:
    assert marked(row(page("ban-rao/2566"), anchor)) == expected


@pytest.mark.parametrize(
    ("path", "anchor", "said"),
    [
        ("ban-rao/2566", "activity-a04", "ในวันประชุมประจำเดือน (กุมภาพันธ์ 2566)"),
        ("ban-rao/2566", "activity-a05", "ตลอดปี ผู้รับผิดชอบ: ทุกกอง ไม่ระบุวันที่แน่นอน"),
        ("ban-rao/2566", "activity-a06", "ทบทวนแผน ผู้รับผิดชอบ: ทุกกอง ไม่ระบุวันที่"),
        ("ban-rao/2566", "activity-a07", "สิงหาคม – ธันวาคม 2566 ต่อเนื่องหลังเดือนที่แสดง"),
        ("ban-rao/2566", "activity-a09", "1 พฤศจิกายน – 15 ธันวาคม 2566 อยู่นอกเดือนที่แสดง"),
        ("lek-thai/2566", "measure-m02", "ไม่ระบุวันที่"),
        ("lek-thai/2566", "measure-m03", "ตามวันที่ของแต่ละขั้นตอน"),
        ("lek-thai/2566", "measure-m03.2", "ขั้นตอนที่ ๒ จัดอบรม ๒๐ – ๒๑ มิถุนายน ๒๕๖๖"),
        ("lamphun/2564", "activity-a08", "ประจำเดือนมีนาคม ๒๕๖๔ (มีนาคม 2564)"),
    ],
)
def test_what_a_row_says_of_its_days(path: str, anchor: str, said: str) -> None:
    assert said in Content(row(page(path), anchor)).text


def test_year_with_measures_only_has_their_group_alone() -> None:
    html = page("khelang-nakhon/2566")
    assert re.findall('<h2 id="(.*?)"', html) == ["measures"]
    assert len(marked(row(html, "measure-m01"))) == 12


def test_measures_without_days_make_no_page() -> None:
    assert "chiang-rai/2566/calendar/index.md" not in shipped().pages()
    assert re.findall('<h2 id="(.*?)"', page("ban-rao/2566")) == ["activities"]


def test_activities_and_measures_stand_over_the_same_months() -> None:
    site = sample()
    assessment = site.assessments["lek-thai", YEAR]
    assert assessment.year is not None
    activity = CalendarRow.model_validate(
        {"line": 2, "id": "a01", "activity": "ประชุม", "period": "ธันวาคม 2565"}
    )
    table = replace(assessment.year.calendar, rows=(activity,))
    both = replace(assessment, year=replace(assessment.year, calendar=table))
    html = calendar_page(site.site("lek-thai"), both).text
    assert re.findall('<h2 id="(.*?)"', html) == ["activities", "measures"]
    first, second = re.findall("<thead.*?</thead>", html, re.DOTALL)
    assert heads(first) == heads(second)
    assert len(heads(first)) == 7  # from the month of the activity to that of the last step
    assert "๑ กิจกรรม ๒ มาตรการ ๑ แนวทาง ระหว่างธันวาคม ๒๕๖๕ – มิถุนายน ๒๕๖๖" in html


def test_plan_without_any_day_is_a_list_without_months_and_without_a_file() -> None:
    site = sample()
    assessment = site.assessments["ban-rao", YEAR]
    assert assessment.year is not None
    rows = tuple(one for one in assessment.year.calendar.rows if one.id in {"a05", "a06"})
    table = replace(assessment.year.calendar, rows=rows)
    undated = replace(assessment, year=replace(assessment.year, calendar=table))
    context = replace(site.context, sizes={})
    html = calendar_page(replace(site.site("ban-rao"), context=context), undated).text
    assert heads(html) == []
    assert html.count("ไม่ระบุวันที่") == 2
    assert ".ics" not in html
    assert "ระหว่าง" not in html


def test_file_is_named_with_its_kind_and_size() -> None:
    for path in ("chiang-mai/2566", "lek-thai/2566"):
        site = shipped() if path == "chiang-mai/2566" else sample()
        size = len(site.files[f"{path}/calendar/calendar.ics"])
        kilobytes = Numerals(site.agency(path.partition("/")[0]).file.value.digits).count(
            -(-size // 1000)
        )
        link = f'<a href="calendar.ics" download>บันทึกลงปฏิทินของท่าน (ไฟล์ .ics {kilobytes} KB)</a>'
        assert link in page(path)


def test_ticks_of_the_matrix_and_what_it_prints_otherwise_are_not_public() -> None:
    text = " ".join(Content(block).text for block in html_blocks(page("chiang-mai/2566")))
    assert "ประจำปีงบประมาณ พ.ศ. 2566 1 – 31" not in text  # the matrix's name of activity 16
    assert "ตารางแผน" not in text


def test_page_is_called_and_found_from_its_year() -> None:
    meta = front_matter(page("lamphun/2564"))
    assert meta["title"] == "ปฏิทินการดำเนินงาน ปี 2564"
    assert meta["breadcrumbs"][-1] == {"title": "ปฏิทินการดำเนินงาน"}
    year = shipped().pages()["lamphun/2564/index.md"]
    assert '<li><a href="calendar/">ดูปฏิทินการดำเนินงาน</a></li>' in year


def span(text: str) -> Period:
    return read_period(text)


@pytest.mark.parametrize(
    ("periods", "expected"),
    [
        (["มกราคม 2566"], (1, "2023-01", "2023-01")),
        (["มกราคม 2566", "8 ต.ค. 2565"], (4, "2022-10", "2023-01")),
        (["ต.ค. 65 - ก.ย. 66"], (12, "2022-10", "2023-09")),
        # A century, or a slip of the year, makes no more columns than the fiscal year has months.
        (["1 ม.ค. 2500 - 31 ธ.ค. 2599"], (12, "2022-10", "2023-09")),
        (["ส.ค. 2566 - ธ.ค. 2566", "มกราคม 2565"], (2, "2023-08", "2023-09")),
        (["มกราคม 2565"], (0, "", "")),
    ],
)
def test_columns_are_months_of_the_fiscal_year(
    periods: list[str], expected: tuple[int, str, str]
) -> None:
    found = months_of(map(span, periods), YEAR)
    first, last = (f"{one:%Y-%m}" for one in (found[0], found[-1])) if found else ("", "")
    assert (len(found), first, last) == expected


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("มกราคม 2566", None),
        ("1 ต.ค. 2565 - 30 ก.ย. 2566", None),
        ("กันยายน - ตุลาคม 2565", "เริ่มก่อนเดือนที่แสดง"),
        ("ก.ย. 2566 - ต.ค. 2566", "ต่อเนื่องหลังเดือนที่แสดง"),
        ("2565-09-30 - 2566-10-01", "เริ่มก่อนและต่อเนื่องหลังเดือนที่แสดง"),
        ("ภายใน 1 ต.ค. 2566", "อยู่นอกเดือนที่แสดง"),
        ("กันยายน 2565", "อยู่นอกเดือนที่แสดง"),
    ],
)
def test_what_is_not_drawn_is_said(typed: str, said: str | None) -> None:
    assert beyond(span(typed), YEAR) == said


def test_deadline_is_drawn_in_its_month_alone() -> None:
    months = months_of([span("ต.ค. 65 - ก.ย. 66")], YEAR)
    found = cells(span("ภายใน 30 เมษายน 2566"), months, YEAR)
    assert [one.name for one in found if one.mark is not Mark.NOTHING] == ["เม.ย."]
    assert date(2023, 4, 1) in months


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("ต.ค. ๖๕ - ก.ย. ๖๖", "ตุลาคม 2565 – กันยายน 2566"),
        ("ภายในวันพฤหัสบดีที่ ๑๘ กุมภาพันธ์ ๒๕๖๔", "ภายใน 18 กุมภาพันธ์ 2564"),
        ("วันที่ ๒๙ มีนาคม ๒๕๖๔ เวลา ๐๘.๓๐ น.", "29 มีนาคม 2564 เวลา 08.30 น."),
        ("๑ วัน (๒๔ มกราคม ๒๕๖๖ เวลา ๐๙.๐๐ น.)", "24 มกราคม 2566 เวลา 09.00 น."),
        ("ทุกวันศุกร์", "ทุกวันศุกร์"),
    ],
)
def test_period_in_words_keeps_its_time(typed: str, words: str) -> None:
    read = period(typed)
    assert read is not None
    assert period_in_words(read, Numerals()) == words


def test_names_of_measures_lead_to_their_pages_and_those_of_activities_nowhere() -> None:
    pages = sample().pages()
    html = pages["kao-na/2566/calendar/index.md"]
    assert '<a href="../measures/m01/">' in html
    activities, _, measures = html.partition('<h2 id="measures">')
    assert "../measures/" not in activities
    assert measures.count('<a href="../measures/') == 12
    assert '<a href="measures/m01/">' in pages["kao-na/2566/index.md"]
