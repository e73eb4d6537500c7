"""The measures on the pages of plan and progress as bars over the days of the year."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.model.identity import Digits
from generator.pages.numerals import Numerals
from generator.pages.phases import Phase, phase_of, phases_reading
from generator.thai.dates import Period, Precision, read_period
from tests.cli.process import write
from tests.pages.written_pages import Content, sample, shipped, written

DAY = "20 มีนาคม 2566"
AGENCY = {"tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n"}


def rows(html: str) -> dict[str, str]:
    """Return the place a row leads to -> its HTML, of all tables over the days of the year."""
    found = re.findall(r'<table class="spans".*?</table>', html, re.DOTALL)
    parts = [row for table in found for row in re.findall("<tr role.*?</tr>", table, re.DOTALL)]
    return {
        place: row for row in parts for place in re.findall(r'href="#(measure-[a-z0-9-]+)"', row)
    }


def kao_na(address: str) -> str:
    return sample().pages()[f"kao-na/2566/{address}/index.md"]


def plan(tmp_path: Path, measures: str, **files: str) -> dict[str, str]:
    content = {f"tak/2566/{name}": text for name, text in files.items()}
    write(tmp_path, AGENCY | {"tak/2566/measures.yml": f"measures:\n{measures}"} | content)
    return written(tmp_path).pages()


@pytest.mark.parametrize("address", ["o42", "o43"])
def test_every_measure_has_a_row_that_leads_to_it(address: str) -> None:
    html = kao_na(address)
    found = rows(html)
    assert list(found) == [f"measure-m{number:02}" for number in range(1, 13)]
    assert all(f'id="{place}"' in html for place in found)


def test_bar_begins_and_ends_with_the_days_of_the_measure() -> None:
    found = rows(kao_na("o43"))
    # 182 of 365 days; 1 August is day 305 of the year, 31 days are 8.49 percent.
    assert '<rect x="0.00%" y="6" width="49.86%" height="12"/>' in found["measure-m01"]
    assert '<rect x="0.00%" y="6" width="100.00%" height="12"/>' in found["measure-m02"]
    assert '<rect x="83.29%" y="6" width="8.49%" height="12"/>' in found["measure-m08"]


def test_end_without_a_beginning_is_a_mark_and_no_bar() -> None:
    row = rows(kao_na("o43"))["measure-m09"]
    assert "<rect" not in row
    assert '<svg x="100.00%"' in row
    assert "ภายในเดือนกันยายน 2566" in Content(row).text


def test_days_of_a_report_stand_in_for_those_nobody_can_read_and_say_so() -> None:
    said = Content(rows(kao_na("o43"))["measure-m10"]).text
    assert "ตลอดปีงบประมาณ ตามรายงาน มีนาคม 2566" in said
    in_plan = rows(kao_na("o42"))["measure-m10"]
    assert "ตลอดปีงบประมาณ" in in_plan
    assert "<rect" not in in_plan


def test_status_is_told_where_it_was_reported_and_not_in_the_plan() -> None:
    assert "ดำเนินการแล้วเสร็จ" in rows(kao_na("o43"))["measure-m01"]
    assert "chip" not in "".join(rows(kao_na("o42")).values())


def test_line_of_the_as_of_date_is_explained_and_left_out_in_another_year() -> None:
    html = kao_na("o43")
    assert "เส้นตั้งคือวันที่ 30 มิถุนายน 2566" in html
    assert html.count('<line class="now" x1="74.79%"') == 12
    works = {
        key: replace(work, as_of=date(2024, 1, 31)) for key, work in sample().context.works.items()
    }
    later = sample().pages(works=works)["kao-na/2566/o43/index.md"]
    assert 'class="now"' not in later
    assert "เส้นตั้งคือ" not in later


def test_measure_whose_steps_alone_have_days_is_drawn_from_the_first_to_the_last(
    tmp_path: Path,
) -> None:
    steps = "[{text: ร่าง, period: พ.ย. 65}, {text: ประกาศ, period: ม.ค. 66}]"
    html = plan(
        tmp_path,
        f"  - {{id: m01, title: ก, steps: {steps}}}\n  - {{id: m02, title: ข}}\n",
    )["tak/2566/o42/index.md"]
    first, second = rows(html).values()
    assert '<rect x="8.49%" y="6" width="25.21%" height="12"/>' in first
    assert "พฤศจิกายน 2565 – มกราคม 2566 ตามขั้นตอนในแผน" in Content(first).text
    assert "ไม่ระบุระยะเวลา" in Content(second).text
    assert "<rect" not in second


def test_measure_of_other_years_says_so_and_is_not_drawn(tmp_path: Path) -> None:
    html = plan(
        tmp_path,
        "  - {id: m01, title: ก, period: ต.ค. 66 - ธ.ค. 66}\n"
        "  - {id: m02, title: ข, period: ต.ค. 64 - ธ.ค. 65}\n",
    )["tak/2566/o42/index.md"]
    first, second = rows(html).values()
    assert "<rect" not in first
    assert "อยู่นอกเดือนที่แสดง" in first
    assert '<rect x="0.00%" y="6" width="25.21%"' in second
    assert "เริ่มก่อนเดือนที่แสดง" in second


def test_plan_without_any_day_says_so_in_one_sentence(tmp_path: Path) -> None:
    two = "  - {id: m01, title: ก}\n  - {id: m02, title: ข}\n"
    html = plan(tmp_path, two)["tak/2566/o42/index.md"]
    assert "ทั้ง 2 มาตรการไม่ได้ระบุระยะเวลาดำเนินการ จึงไม่มีเส้นเวลา" in html
    assert 'class="spans"' not in html
    papers = shipped().pages()["chiang-rai/2566/o42/index.md"]
    assert "ไม่พบระยะเวลาดำเนินการของทั้ง 4 มาตรการในเอกสารที่ใช้" in papers


def test_one_measure_needs_no_line_beside_its_own_words(tmp_path: Path) -> None:
    one = "  - {id: m01, title: ก, period: ม.ค. 66}\n"
    html = plan(tmp_path, one)["tak/2566/o42/index.md"]
    assert "spans" not in html
    assert "เส้นเวลา" not in html


def test_long_plan_is_folded_and_loses_none(tmp_path: Path) -> None:
    many = "".join(
        f"  - {{id: m{number:03}, title: เรื่องที่ {number}, period: ม.ค. 66}}\n"
        for number in range(1, 201)
    )
    html = plan(tmp_path, many)["tak/2566/o42/index.md"]
    assert len(rows(html)) == 200
    before, _, folded = html.partition("<summary>ดูอีก 188 มาตรการ</summary>")
    assert len(rows(before)) == 12
    assert len(rows(folded)) == 188


def test_reading_tells_where_the_day_stands_in_every_period() -> None:
    assert (
        "สรุปว่า ตามแผน ณ วันที่ 30 มิถุนายน 2566 อยู่ในระยะเวลาดำเนินการ 7 รายการ "
        "สิ้นสุดระยะเวลาแล้ว 3 รายการ ยังไม่ถึงระยะเวลาดำเนินการ 1 รายการ และไม่ระบุระยะเวลา 1 รายการ"
    ) in Content(kao_na("o42")).text


@pytest.mark.parametrize(
    ("period", "phase"),
    [
        ("มี.ค. 66", Phase.RUNNING),
        ("20 มี.ค. 66", Phase.RUNNING),
        ("19 มี.ค. 66", Phase.OVER),
        ("21 มี.ค. 66", Phase.AHEAD),
        ("ภายใน 20 มี.ค. 66", Phase.RUNNING),
        ("ภายใน 19 มี.ค. 66", Phase.OVER),
    ],
)
def test_phase_counts_the_first_and_the_last_day(period: str, phase: Phase) -> None:
    assert phase_of(read_period(period), date(2023, 3, 20)) is phase


def test_period_without_an_end_goes_on() -> None:
    begun = Period(start=date(2023, 3, 1), end=None, precision=Precision.DAY)
    assert phase_of(begun, date(2023, 3, 1)) is Phase.RUNNING
    assert phase_of(None, date(2023, 3, 1)) is Phase.UNKNOWN


def test_phases_that_are_all_the_same_are_one_word() -> None:
    numerals = Numerals()
    both = phases_reading([Phase.RUNNING] * 2, DAY, "มาตรการ", numerals)
    assert both == f"ตามแผน ณ วันที่ {DAY} ทั้ง 2 มาตรการอยู่ในระยะเวลาดำเนินการ"
    assert phases_reading([Phase.OVER], DAY, "มาตรการ", numerals) == (
        f"ตามแผน ณ วันที่ {DAY} 1 มาตรการสิ้นสุดระยะเวลาแล้ว"
    )


def test_phases_are_counted_in_thai_digits_where_the_agency_writes_them() -> None:
    numerals = Numerals(Digits.THAI)
    told = phases_reading([Phase.OVER, Phase.AHEAD, Phase.OVER], "๑ มีนาคม", "มาตรการ", numerals)
    assert told == (
        "ตามแผน ณ วันที่ ๑ มีนาคม สิ้นสุดระยะเวลาแล้ว ๒ มาตรการ และยังไม่ถึงระยะเวลาดำเนินการ ๑ มาตรการ"
    )
