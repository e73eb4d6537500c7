"""The page of the progress: states in words, criteria at their places, the survey's code."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.cli.process import write
from tests.pages.written_pages import Content, Written, html_blocks, sample, shipped, written

AGENCY = {"tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n"}
SURVEY = "survey_url: https://itas.nacc.go.th/go/eit/abc123\n"
MEASURES = "measures:\n  - {id: m01, title: ประชุม, period: ต.ค. 65 - ก.ย. 66}\n"


def text_of(html: str) -> str:
    return " ".join(Content(block).text for block in html_blocks(html))


def part(html: str, anchor: str) -> str:
    """Return the words of the item of a list that has an id."""
    _, found, rest = html.partition(f'<li id="{anchor}"')
    assert found, anchor
    return Content(re.split("<li id=|<h2", f"<li{rest}")[0]).text


def chips(html: str, anchor: str) -> list[str]:
    _, _, rest = html.partition(f'<li id="{anchor}"')
    words = re.split("<li id=|<h2", rest)[0]
    return re.findall('<span class="chip [a-z]+">(.*?)</span>', words)


def kao_na(year: int, address: str) -> str:
    return sample().pages()[f"kao-na/{year}/{address}/index.md"]


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        ("m01", ["ดำเนินการแล้วเสร็จ"]),
        ("m02", ["อยู่ระหว่างดำเนินการ"]),
        ("m03", ["อยู่ระหว่างดำเนินการ", "ครบกำหนดแล้ว ยังไม่มีรายงานว่าแล้วเสร็จ"]),
        ("m04", ["ยังไม่มีรายงานความก้าวหน้า", "ครบกำหนดแล้ว"]),
        ("m05", ["ยังไม่มีรายงานความก้าวหน้า"]),
        ("m06", ["อยู่ระหว่างดำเนินการ", "ไม่มีรายงานใหม่เกิน 90 วัน"]),
        ("m07", ["ยกเลิก"]),
        ("m08", ["ยังไม่ถึงเวลาเริ่มตามแผน"]),
        ("m09", ["แนวทาง", "ยังไม่เริ่มดำเนินการ"]),
        ("m10", ["เอกสารไม่ได้ระบุสถานะ"]),
        ("m11", ["อยู่ระหว่างดำเนินการ"]),
        ("m12", ["อยู่ระหว่างดำเนินการ", "ยังไม่มีรายงานความก้าวหน้าภายในระยะเวลาดำเนินการ"]),
    ],
)
def test_state_of_a_measure_is_said_in_words(measure: str, said: list[str]) -> None:
    assert chips(kao_na(2566, "o43"), f"measure-{measure}") == said


def test_summary_counts_every_measure_once() -> None:
    html = kao_na(2566, "o43")
    (counts,) = re.findall('<figure class="states">(.*?)</figure>', html, re.DOTALL)
    numbers = re.findall('<td class="number">([0-9]+)<', counts)
    assert sum(map(int, numbers)) == len(re.findall('<li id="measure-', html)) == 12
    assert "มาตรการในแผน 11 มาตรการ 1 แนวทาง" in text_of(html)


def test_site_made_of_papers_says_only_that_a_report_was_not_found() -> None:
    late = date(2030, 1, 1)
    works = {key: replace(work, as_of=late) for key, work in shipped().context.works.items()}
    pages = shipped().pages(works=works)
    html = pages["khelang-nakhon/2566/o43/index.md"]
    for measure in ("m01", "m06"):
        assert chips(html, f"measure-{measure}") == ["กำหนดไว้ในแผน ยังไม่พบรายงาน"]
    assert "ครบกำหนดแล้ว" not in html
    assert "ครบกำหนดแล้ว" not in pages["khelang-nakhon/2566/measures/m01/index.md"]


def test_explanation_stands_beside_the_state() -> None:
    said = part(kao_na(2566, "o43"), "measure-m07")
    assert said.startswith("7 จัดซื้อระบบคิว ยกเลิก คำชี้แจงของหน่วยงาน ใช้ระบบของกรมแทน")


def test_latest_report_is_told_and_the_others_are_one_link_away() -> None:
    html = kao_na(2566, "o43")
    said = part(html, "measure-m01")
    assert "ปรับปรุงล่าสุดเมื่อ 20 มีนาคม 2566" in said
    assert "ผลการดำเนินการ เผยแพร่แผนบนเว็บไซต์แล้ว ปัญหา อุปสรรค ไม่มี" in said
    assert "จัดทำแผนแล้ว" not in said
    assert 'href="../measures/m01/">ดูรายงานทั้งหมด 2 ครั้ง<' in html
    assert "ดูรายงานทั้งหมด" not in part(html, "measure-m03")


def test_report_is_told_as_reported_where_it_differs_from_the_plan() -> None:
    said = part(kao_na(2566, "o43"), "measure-m10")
    assert "รายงานในชื่อ ประกาศเจตนารมณ์ไม่รับของขวัญ" in said
    assert "ระยะเวลาตามรายงาน มีนาคม 2566" in said
    assert "ผู้รับผิดชอบตามรายงาน" not in said  # the same as in the plan
    assert "หน่วยงานที่ดำเนินการแล้ว 34 จาก 34 หน่วยงาน" in said


def test_percent_is_a_bar_without_the_mark_of_scores() -> None:
    html = kao_na(2566, "o43")
    assert '<span class="bar bar-40 unmarked" aria-hidden="true">' in html
    assert "ร้อยละ 40" in part(html, "measure-m03")
    assert "ร้อยละ 62.50" in part(html, "measure-m02")  # of a step: no bar of the measure
    assert "bar-62" not in html


def test_evidence_is_a_link_where_there_is_something_to_open() -> None:
    html = kao_na(2566, "o43")
    assert (
        '<a href="https://www.example.go.th/plan.pdf">'
        "แผนการใช้จ่าย (ไฟล์ PDF ที่ www.example.go.th)</a>" in html
    )
    assert '<a href="../../files/2566/minutes.txt">รายงานการประชุม (ไฟล์)</a>' in html
    assert "<li>ภาพถ่ายที่สำนักงาน</li>" in html
    assert "kao-na/files/2566/minutes.txt" in sample().files


@pytest.mark.parametrize("site", [sample(), shipped()], ids=["sample", "shipped"])
def test_every_report_has_its_id_once(site: Written) -> None:
    pages = site.pages()
    for (slug, year), work in site.context.works.items():
        found = [
            number
            for path, html in pages.items()
            if path.startswith(f"{slug}/{year}/")
            for number in re.findall('id="progress-([0-9]+)"', html)
        ]
        expected = [str(number) for number, _ in enumerate(work.year.progress.rows, start=1)]
        assert sorted(found, key=int) == expected, (slug, year)


def test_reports_of_no_measure_are_told_in_full() -> None:
    html = kao_na(2566, "o43")
    said = part(html, "progress-12")
    for words in ("อบรมหลักสูตร ITA", "15 มีนาคม 2566", "ดำเนินการแล้วเสร็จ", "ร้อยละ 100", "สำนักปลัด"):
        assert words in said
    assert "คำชี้แจงของหน่วยงาน เพิ่มตามข้อสั่งการ" in said
    assert chips(html, "progress-13") == ["เอกสารไม่ได้ระบุสถานะ"]


@pytest.mark.parametrize(
    ("year", "address", "title", "anchors"),
    [
        (
            2566,
            "o43",
            "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน (O43)",
            {"o43-3": "lead", "o43-1": "measures", "o43-2": "survey"},
        ),
        (
            2563,
            "o43",
            "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน (O43)",
            {"o43-3": "lead", "o43-1": "measures", "o43-2": "measures"},
        ),
        (2567, "progress", "ความก้าวหน้าของมาตรการ", {}),
    ],
)
def test_criteria_stand_word_for_word_at_their_places(
    year: int, address: str, title: str, anchors: dict[str, str]
) -> None:
    html = kao_na(year, address)
    assert f"<h1>{title}</h1>" in html
    edition = sample().assessments["kao-na", year].edition
    item = edition.report_item if edition else None
    texts = [one.text for one in item.elements] if item else []
    places = {"lead": '<p class="lead">', "measures": 'id="measures"', "survey": 'id="survey"'}
    for anchor, place in anchors.items():
        _, found, rest = html.partition(places[place])
        assert found
        before, quoted, after = rest.partition(f'id="{anchor}"')
        assert quoted
        assert "<h2" not in before.removeprefix(">").split("</h2>")[-1]
        assert texts[int(anchor[-1]) - 1] in after.split("</p>")[0]
    assert len(re.findall('class="criterion"', html)) == len(anchors)


def test_place_that_is_not_there_has_no_criterion() -> None:
    html = shipped().pages()["chiang-rai/2566/o43/index.md"]
    assert "o43-1" in html
    assert "o43-2" not in html  # no address is known, so there is no code
    assert "ยังไม่ได้เผยแพร่ลิงก์แบบวัด EIT ของปี 2566 ในเว็บไซต์นี้" in html.partition('id="survey"')[2]
    assert "qr.svg" not in html


def test_measures_of_which_nothing_was_reported_prove_nothing() -> None:
    html = shipped().pages()["khelang-nakhon/2566/o43/index.md"]
    assert shipped().context.works["khelang-nakhon", 2566].year.progress.rows == ()
    assert "กำหนดไว้ในแผน ยังไม่พบรายงาน" in part(html, "measure-m01")
    assert 'class="criterion"' not in html
    assert re.findall('<li><a href="#(.*?)">(.*?)</a></li>', html) == [
        ("measures", "ความก้าวหน้าหรือผลการดำเนินการ"),
        ("survey", "QR code แบบวัด EIT"),
    ]


def test_year_of_the_work_is_said_where_the_report_is_of_the_year_before() -> None:
    html = kao_na(2568, "o28")
    assert "การดำเนินการตามมาตรการของปีงบประมาณ พ.ศ. 2567 ตามหลักเกณฑ์การประเมินของปี 2568" in html
    assert 'href="../../2567/measures/m01/"' in html
    assert "ข้อมูล ณ วันที่ 30 กันยายน 2567" in html


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2022, 12, 31), "จะเปิดรับคำตอบวันที่ 1 มกราคม 2566"),
        (date(2023, 1, 1), "เปิดรับคำตอบถึงวันที่ 30 มิถุนายน 2566"),
        (date(2023, 6, 30), "เปิดรับคำตอบถึงวันที่ 30 มิถุนายน 2566"),
        (date(2023, 7, 1), "ปิดรับคำตอบแล้วเมื่อวันที่ 30 มิถุนายน 2566"),
    ],
)
def test_survey_says_whether_it_is_open(tmp_path: Path, day: date, said: str) -> None:
    write(tmp_path, {**AGENCY, "tak/2566/eit.yml": SURVEY})
    site = written(tmp_path)
    works = {key: replace(work, as_of=day) for key, work in site.context.works.items()}
    html = site.pages(works=works)["tak/2566/o43/index.md"]
    assert said in html
    assert '<p class="lead">ปีงบประมาณ พ.ศ. 2566</p>' in html  # there is no work to speak of
    assert '<img src="qr.svg" alt="QR code แบบวัด EIT ของจังหวัดตาก ปีงบประมาณ พ.ศ. 2566 ' in html
    assert 'นำไปยัง https://itas.nacc.go.th/go/eit/abc123"' in html
    assert '<a href="https://itas.nacc.go.th/go/eit/abc123">https://itas.nacc.go.th' in html
    assert '<a class="button quiet" href="qr.png" download>บันทึกรูป QR code</a>' in html
    assert {f"tak/2566/o43/{name}" for name in ("qr.svg", "qr.png")} <= set(site.files)


@pytest.mark.parametrize(
    ("demonstration", "eit", "said"),
    [
        ("no", {"tak/2566/eit.yml": "opens: 2566-01-01\n"}, "หน่วยงานยังไม่ได้เผยแพร่"),
        ("yes", {"tak/2566/eit.yml": "opens: 2566-01-01\n"}, "ไม่พบข้อมูลในเอกสารที่ใช้"),
        ("no", {}, None),
    ],
)
def test_survey_without_address_is_told_and_a_demonstration_blames_nobody(
    tmp_path: Path, demonstration: str, eit: dict[str, str], said: str | None
) -> None:
    site = f"title: ตาก\ndemonstration: {demonstration}\n"
    write(tmp_path, {**AGENCY, **eit, "site.yml": site, "tak/2566/measures.yml": MEASURES})
    html = written(tmp_path).pages()["tak/2566/o43/index.md"]
    assert ("หน่วยงานยังไม่ได้" in html) == (demonstration == "no" and bool(eit))
    assert html.count('id="survey"') == len(eit)
    assert said is None or said in html.partition('id="survey"')[2]
    assert "qr.svg" not in html


def test_survey_without_address_alone_makes_no_page_of_the_progress(tmp_path: Path) -> None:
    write(tmp_path, {**AGENCY, "tak/2566/eit.yml": "survey_url:\nopens: 2566-01-01\n"})
    pages = written(tmp_path).pages()
    assert "tak/eit/index.md" in pages
    assert [path for path in pages if "/o43/" in path or "/progress/" in path] == []


@pytest.mark.parametrize("path", ["eit/xxxxxx", "iit/abc123"])
def test_address_of_no_survey_counts_as_none_on_every_page(tmp_path: Path, path: str) -> None:
    address = f"survey_url: https://itas.nacc.go.th/go/{path}\n"
    files = {"site.yml": "title: ตาก\nurl: https://ita.example.go.th\n", **AGENCY}
    write(tmp_path, {**files, "tak/2566/measures.yml": MEASURES, "tak/2566/eit.yml": address})
    site = written(tmp_path)
    pages = site.pages()
    assert [name for name, text in pages.items() if f"/go/{path}" in text] == []
    for name in ("tak/2566/o43/index.md", "tak/eit/index.md", "tak/index.md"):
        assert "ยังไม่ได้เผยแพร่ลิงก์แบบวัด EIT" in pages[name]
    assert [name for name in pages if "/poster/" in name] == []
    assert [name for name in site.files if "/o43/qr" in name or "/poster/" in name] == []


def test_address_that_no_code_can_hold_is_a_link_alone(tmp_path: Path) -> None:
    write(tmp_path, {**AGENCY, "tak/2566/eit.yml": SURVEY.strip() + "a" * 1700 + "\n"})
    html = written(tmp_path).pages()["tak/2566/o43/index.md"]
    assert 'href="https://itas.nacc.go.th/go/eit/abc123aaa' in html
    assert "qr.png" not in html
    assert "qr.svg" not in html
