"""The page of one measure: why, what, and what has happened."""

import re

import pytest

from tests.pages.written_pages import Content, front_matter, html_blocks, sample, shipped

CAUSE = "สาเหตุหรือข้อค้นพบ"
INDICATOR_4 = "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ"


def measure(id_: str, agency: str = "kao-na/2566") -> str:
    pages = {**shipped().pages(), **sample().pages()}
    return pages[f"{agency}/measures/{id_}/index.md"]


def text_of(html: str) -> str:
    return " ".join(Content(block).text for block in html_blocks(html))


def test_heading_is_the_title_and_the_state_follows_at_once() -> None:
    html = measure("m02")
    assert "<h1>จัดทำแนวทางการยืมทรัพย์สิน</h1>" in html
    assert text_of(html).startswith(
        "จัดทำแนวทางการยืมทรัพย์สิน มาตรการที่ 2 ของปีงบประมาณ พ.ศ. 2566 อยู่ระหว่างดำเนินการ "
        "คำชี้แจงของหน่วยงาน ประกาศได้ภายในเดือนกรกฎาคม"
    )


def test_low_score_is_told_as_perception_with_its_place() -> None:
    html = measure("m03", "khelang-nakhon/2566")
    assert (
        '<span class="beginning">เรื่องที่ผู้ตอบให้คะแนนน้อย:</span> '
        '<a href="../../../2565/results/#indicator-6">ให้บริการตามเวลา ตรงไปตรงมา ไม่เรียกรับสิ่งใด</a> '
        '<span class="official">(ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน)</span>' in html
    )
    assert '<span class="figure">80.81</span>' in html
    assert "ต่ำกว่าเกณฑ์เป้าหมาย" in html


def test_low_score_of_a_website_is_told_as_that_of_the_assessors() -> None:
    html = measure("m06", "khelang-nakhon/2566")
    assert "ตัวชี้วัดย่อยที่ 9.4" in html
    assert "เรื่องที่ผู้ตอบให้คะแนนน้อย" not in html


@pytest.mark.parametrize(
    ("id_", "reasons"),
    [
        (
            "m01",
            [
                f"จุดอ่อน {CAUSE} บุคลากรไม่ทราบแผน ข้อเสนอแนะในการพัฒนา/ปรับปรุง เปิดเผยแผนการใช้จ่าย",
            ],
        ),
        (
            "m02",
            [
                "จุดอ่อน การยืมทรัพย์สินไม่มีขั้นตอน",
                f"แก้ไขโดยเร่งด่วน การยืมทรัพย์สินของราชการ {INDICATOR_4} {CAUSE} ไม่มีแนวทางการยืม",
                "พัฒนาให้ดีขึ้น เปิดให้ผู้รับบริการร่วมปรับปรุงงาน ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน",
            ],
        ),
    ],
)
def test_points_of_the_analysis_are_told_once_each(id_: str, reasons: list[str]) -> None:
    (points,) = re.findall('<ul class="plain-list points">(.*?)</ul>', measure(id_), re.DOTALL)
    told = [Content(one).text for one in points.split("<li>")[1:]]
    assert told == reasons


def test_measure_that_answers_nothing_gives_no_reason() -> None:
    assert "เหตุที่มีมาตรการนี้" not in measure("m04")
    assert "เหตุที่มีมาตรการนี้" not in measure("m01", "chiang-rai/2566")


def test_what_the_plan_does_not_say_is_not_spoken_of() -> None:
    html = measure("m04")
    for label in ("ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง", "ขั้นตอนหรือวิธีการปฏิบัติ", "การกำกับติดตาม", "การรายงานผล"):
        assert label not in html
    assert "ระยะเวลาดำเนินการ มกราคม – พฤษภาคม 2566" in text_of(html)


def test_plan_is_told_as_it_says_it() -> None:
    text = text_of(measure("m01"))
    for words in (
        "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง กองคลัง กองยุทธศาสตร์และงบประมาณ",
        "ขั้นตอนหรือวิธีการปฏิบัติ 1 จัดทำแผน 2 เผยแพร่แผนบนเว็บไซต์",
        "ระยะเวลาดำเนินการ ตุลาคม 2565 – มีนาคม 2566",
        "การกำกับติดตาม ตรวจหน้าเว็บไซต์ทุกเดือน รายงานหัวหน้าส่วนราชการ",
        "การรายงานผล รายงานผู้บริหารทุกไตรมาส",
        "ผลที่คาดว่าจะได้รับ บุคลากรทราบแผนการใช้จ่าย",
        "เอกสารพิมพ์เลขข้อซ้ำ",
    ):
        assert words in text
    assert "ตลอดปี (1 ตุลาคม 2565 – 30 กันยายน 2566)" in text_of(measure("m11"))
    assert "ระยะเวลาดำเนินการ ตลอดปีงบประมาณ" in text_of(measure("m10"))


def test_step_keeps_what_it_says_for_itself() -> None:
    html = measure("m02")
    (steps,) = re.findall('<ol class="plain-list plan-steps">(.*?)</ol>', html, re.DOTALL)
    assert Content(steps).text == (
        "1 ร่างแนวทาง ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง กองคลัง ระยะเวลาดำเนินการ มกราคม 2566 "
        "การกำกับติดตาม ประชุมติดตามทุกเดือน "
        "2 ประกาศใช้แนวทาง ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง สำนักปลัด การรายงานผล รายงานนายกเทศมนตรี "
        "ผลที่คาดว่าจะได้รับ ทุกกองยืมตามแนวทาง"
    )


def test_reports_stand_the_newest_first() -> None:
    found = re.findall('<li id="(progress-[0-9]+)"', measure("m01"))
    assert found == ["progress-3", "progress-1"]
    assert "รายงานความก้าวหน้า 2 ครั้ง" in measure("m01")


def test_measures_lead_to_each_other_to_the_plan_and_to_the_progress() -> None:
    html = measure("m02")
    for href in (
        *("../m01/", "../m03/"),
        *("../../o42/#measure-m02", "../../o43/#measure-m02"),
    ):
        assert f'href="{href}"' in html
    trail = [one["title"] for one in front_matter(html)["breadcrumbs"]]
    assert trail == ["หน้าหลัก", "ปี 2566", "การวิเคราะห์และมาตรการ (O42)", "มาตรการที่ 2"]
    assert 'class="label">ก่อนหน้า<' not in measure("m01")
    assert 'class="label">ถัดไป<' not in measure("m12")


def test_progress_of_a_plan_may_be_reported_a_year_later() -> None:
    html = measure("m01", "kao-na/2567")
    assert 'href="../../progress/#measure-m01"' in html
    assert 'href="../../analysis/#measure-m01"' in html


def test_line_in_the_bars_is_explained_where_there_is_one() -> None:
    for site in (sample(), shipped()):
        for path, text in site.pages().items():
            if "/measures/" in path:
                scored = text.partition('<ul class="plain-list scored">')[2].partition("</ul>")[0]
                bars = re.findall('class="(bar [^"]*)"', scored)
                marked = [one for one in bars if "unmarked" not in one]
                assert ('class="key-85"' in text) == bool(marked), path
