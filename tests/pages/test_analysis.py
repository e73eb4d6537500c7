"""The page of the analysis and the measures: every element at its place, every word where it is."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.chain.criteria import criteria_of
from generator.chain.outline import outline_of
from generator.chain.work import Work
from generator.model.papers import Decision, Memo
from generator.model.tree import Document
from generator.pages.analysis import analysis_page
from generator.pages.analysis_opening import opening_facts
from generator.pages.year_parts import ANALYSIS
from tests.chain.complete_agency import Change, complete
from tests.pages.written_pages import Content, Written, html_blocks, sample, shipped, written

SITES = {"sample": sample(), "shipped": shipped()}
WORKS = [
    (name, slug, year)
    for name, site in SITES.items()
    for (slug, year), work in site.context.works.items()
    if work.year.analysis or work.measures
]
EVERY = pytest.mark.parametrize(("name", "slug", "year"), WORKS)
ELEMENT = re.compile(r"(?:o[0-9]+)-[0-9]+(?:-[0-9]+)?")


def work_of(name: str, slug: str, year: int) -> Work:
    return SITES[name].context.works[slug, year]


def page_of(name: str, slug: str, year: int) -> str:
    site = SITES[name]
    return analysis_page(site.site(slug), site.assessments[slug, year]).text


def khelang() -> str:
    return page_of("shipped", "khelang-nakhon", 2566)


def ids(html: str) -> list[str]:
    return [one for block in html_blocks(html) for one in Content(block).attributes("id")]


def headings(html: str) -> list[str]:
    return [Content(found).text for found in re.findall(r"<h[23][ >].*?</h[23]>", html, re.DOTALL)]


def text(html: str) -> str:
    return Content(html).text


def between(html: str, start: str, end: str) -> str:
    """Return the text from an id to another, to the end of the page where that is not there."""
    rest = html.partition(f'id="{start}"')[2]
    assert rest, start
    return text("<p " + rest.partition(f'id="{end}"')[0])


def entry(html: str, anchor: str) -> str:
    """Return what stands of an indicator."""
    found = re.search(rf'<li id="{anchor}">.*?\n</li>\n(?=<li id=|</ul>)', html, re.DOTALL)
    assert found, anchor
    return text(found.group())


@EVERY
def test_criteria_have_their_place_exactly_where_they_are_proven(
    name: str, slug: str, year: int
) -> None:
    shown = [one for one in ids(page_of(name, slug, year)) if ELEMENT.fullmatch(one)]
    assert sorted(shown) == sorted(
        one.anchor for one in outline_of(work_of(name, slug, year)).proven
    )


@EVERY
def test_contents_lead_to_every_place_of_a_criterion(name: str, slug: str, year: int) -> None:
    html = page_of(name, slug, year)
    begin = '<ol class="contents criteria" id="contents">'
    contents = re.search(rf"{begin}.*?\n</ol>\n(?=</div>|<dl)", html, re.DOTALL)
    assert contents
    places = [href.removeprefix("#") for href in Content(contents.group()).attributes("href")]
    assert set(places) <= set(ids(html))
    outline = outline_of(work_of(name, slug, year))
    own = {one.element for one in outline.sections} | set(outline.fields.values())
    assert {one.anchor for one in own if one} <= set(places)


def test_headings_are_the_words_of_the_criteria_in_their_order() -> None:
    assert headings(khelang())[:7] == [
        "1. การวิเคราะห์ผลการประเมิน ปี 2565",
        "จุดแข็ง",
        "จุดอ่อน",
        "2. รายละเอียดการวิเคราะห์",
        "(๑) ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน",
        "(๒) ประเด็นที่จะต้องพัฒนาให้ดีขึ้น",
        "ประเด็นที่ต้องรักษาระดับ",
    ]


def test_every_criterion_is_quoted_whole_in_its_section() -> None:
    quoted = re.findall(r'<p class="criterion">(.*?)</p>', khelang())
    edition = work_of("shipped", "khelang-nakhon", 2566).edition
    assert edition is not None
    criteria = criteria_of(edition.analysis_item)
    assert [text(one) for one in quoted] == [
        f"เกณฑ์ {one.label} {one.text}" for one in criteria if one.part is None
    ]


def test_examples_of_2563_have_no_number_of_their_own() -> None:
    html = page_of("sample", "ruen-kao", 2563)
    assert headings(html)[3:6] == [
        "2. รายละเอียดการวิเคราะห์",
        "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วนที่มีความสอดคล้องกับผลการประเมินฯ",
        "แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติของหน่วยงาน",
    ]
    assert "ยังไม่ได้ยืนยันหลักเกณฑ์ของปีนี้" in text(html)
    assert "ยังไม่ได้ยืนยันหลักเกณฑ์ของปีนี้" not in text(khelang())


def test_places_of_what_is_asked_of_measures_are_where_the_plan_first_says_it() -> None:
    html = khelang()
    for anchor, label in (
        ("o42-3-1", "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง"),
        ("o42-3-2", "ขั้นตอนหรือวิธีการปฏิบัติ"),
        ("o42-3-3", "การกำกับติดตาม"),
    ):
        assert f'<div id="{anchor}">\n<dt>{label}</dt>' in html
        assert html.index(f'id="{anchor}"') < html.index('id="measure-m02"')


def test_stable_ids_of_lists_points_and_measures() -> None:
    found = set(ids(khelang()))
    assert found >= {
        "analysis",
        "strengths",
        "weaknesses",
        "fix",
        "develop",
        "maintain",
        "measures",
    }
    assert found >= {f"indicator-{number}" for number in range(1, 11)}
    assert found >= {"point-f01", "point-d01", "point-k03", "measure-m01", "measure-m06"}
    assert "guidelines" in ids(page_of("shipped", "chiang-mai", 2566))


def test_weak_points_stand_lowest_first_with_the_agencys_words_and_measures() -> None:
    html = khelang()
    weak = re.findall(r'<li id="indicator-(\d+)">', html.partition('id="weaknesses"')[2])
    assert weak == ["8", "4", "6", "7", "2", "3"]
    told = entry(html, "indicator-8")
    assert told.startswith("ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน 78.74 ลดลง -6.47 จากปีก่อน")
    assert "เป็นคะแนนจากการรับรู้ของผู้รับบริการ" in told
    assert "ข้อเสนอแนะในการพัฒนา/ปรับปรุง การปรับปรุงระบบการทำงาน ที่สร้าง" in told
    assert told.endswith("มาตรการ 5 การปรับปรุงระบบการทำงาน")


def test_what_no_measure_answers_is_not_spoken_of() -> None:
    told = entry(khelang(), "indicator-3")
    assert "มาตรการ" not in told
    assert "ยังไม่มี" not in text(khelang())


def test_lowest_questions_stand_under_a_weak_indicator() -> None:
    told = entry(page_of("shipped", "chiang-mai", 2566), "indicator-2")
    assert "ข้อที่ได้คะแนนน้อยที่สุด ข้อคำถาม i7" in told
    assert "66.40 ข้อคำถาม i12" in told


def test_point_about_a_tool_or_nothing_stands_by_itself() -> None:
    html = page_of("shipped", "lamphun", 2564)
    weak = html.partition('id="weaknesses"')[2].partition("<h2")[0]
    assert "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ส่วนวัดที่ไม่ผ่านเกณฑ์เป้าหมาย" in text(weak)
    assert "ยังขาดการประชาสัมพันธ์" in between(
        page_of("sample", "ruen-kao", 2563), "weaknesses", "o42-2"
    )


def test_without_a_mark_nothing_is_called_strong_or_weak_but_by_the_agency() -> None:
    html = page_of("sample", "ruen-kao", 2563)
    assert "<li id=" not in html.partition('id="o42-2"')[0].partition("<h3")[2]
    assert '<tr id="indicator-2">' in html
    assert "เกณฑ์เป้าหมาย" not in between(html, "analysis", "o42-2")
    assert "ปฏิบัติหน้าที่ดี" in between(html, "strengths", "weaknesses")


def test_score_between_mark_and_target_is_weak_only_where_the_agency_says_so() -> None:
    html = page_of("sample", "lek-thai", 2566)
    told = between(html, "weaknesses", "o42-2")
    assert "คะแนนต่ำกว่าเกณฑ์เป้าหมาย ๘๕ คะแนน หรือเป้าหมายที่หน่วยงานกำหนด ๙๒ คะแนน" in told
    assert re.findall(r'<li id="indicator-(\d+)">', html.partition('id="weaknesses"')[2]) == ["2"]
    assert '<tr id="indicator-4">' in html
    assert "สาเหตุหรือข้อค้นพบ เผยแพร่แผนช้า" in told
    assert "เรื่องที่ผู้ตอบให้คะแนนน้อย" not in told


def test_numbers_of_sections_are_in_the_digits_of_the_agency() -> None:
    assert "๑. การวิเคราะห์ผลการประเมิน ปี ๒๕๖๔" in headings(page_of("sample", "lek-thai", 2566))


def test_year_without_taking_part_says_so_and_draws_nothing() -> None:
    html = page_of("shipped", "chiang-mai-education", 2564)
    assert "ไม่ได้เข้าร่วมการประเมิน" in between(html, "analysis", "details")
    assert 'class="bar' not in html
    assert "<table" not in html


def test_assessors_recommendations_that_are_taken_over_are_told_with_their_text() -> None:
    html = page_of("shipped", "chiang-mai", 2566)
    told = between(html, "develop", "o42-3")
    assert "ตามข้อเสนอแนะของผู้ประเมิน เปิดโอกาสให้ผู้รับบริการ" in told
    assert told.count("ข้อเสนอแนะของผู้ประเมิน") == 1
    mixed = between(page_of("sample", "ban-rao", 2566), "develop", "maintain")
    assert "ข้อเสนอแนะของผู้ประเมิน จัดทำสื่อประชาสัมพันธ์ และเปิดเผยข้อมูลบนเว็บไซต์" in mixed


def test_in_a_year_without_measures_the_guidelines_answer() -> None:
    html = page_of("shipped", "chiang-mai", 2566)
    assert entry(html, "indicator-4").endswith("แนวทาง แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ")
    assert "แนวทาง" not in entry(html, "indicator-2")


def test_guidelines_about_the_same_stand_together() -> None:
    told = between(page_of("sample", "ruen-kao", 2563), "guidelines", "o42-3")
    assert told.index("แจ้งแผนในที่ประชุม") < told.index("ติดประกาศ") < told.index("จัดทำคู่มือ")


def approval(slug: str, *decisions: Decision) -> str:
    """Return what the page says of the approval, with other decisions where some are given."""
    site = shipped()
    work = site.context.works[slug, 2566]
    if decisions:
        file = work.year.approval
        assert file is not None
        memo = file.value.memos[0].model_copy(update={"decisions": decisions})
        assert isinstance(memo, Memo)
        value = file.value.model_copy(update={"memos": (memo,)})
        work = replace(work, year=replace(work.year, approval=replace(file, value=value)))
    facts = opening_facts(site.site(slug), work, f"{slug}/2566/o42/index.md")
    (told,) = (one for one in facts if one.label == "การเสนอและให้ความเห็นชอบ")
    assert told.href == "../../documents/#memo-2566-b01"
    return told.text


def test_approval_is_told_with_day_and_position() -> None:
    assert approval("khelang-nakhon") == (
        "การวิเคราะห์ผลการประเมิน ได้รับความเห็นชอบ 22 มีนาคม 2566 โดย "
        "รองนายกเทศมนตรี ปฏิบัติราชการแทน นายกเทศมนตรีเมืองเขลางค์นคร"
    )


@pytest.mark.parametrize(
    "decisions",
    [
        (),  # the paper does not say what was decided
        (Decision(position="ผู้ว่าราชการจังหวัด", decision="ไม่เห็นชอบ"),),
        (
            Decision(position="รองผู้ว่าราชการจังหวัด", decision="เห็นชอบ"),
            Decision(position="ผู้ว่าราชการจังหวัด", decision="ทราบ"),
        ),
    ],
)
def test_nothing_is_called_approved_that_no_paper_says_is(decisions: tuple[Decision, ...]) -> None:
    assert approval("chiang-rai", *decisions) == (
        "การวิเคราะห์ผลการประเมิน เสนอ ผู้ว่าราชการจังหวัดเชียงราย 31 มีนาคม 2566"
    )


def test_every_year_with_a_plan_has_the_page_at_the_code_of_its_rules() -> None:
    for (slug, year), work in shipped().context.works.items():
        assessment = shipped().assessments[slug, year]
        assert ANALYSIS.is_there(assessment, shipped().context)
        item = work.edition.analysis_item if work.edition else None
        assert ANALYSIS.address(assessment) == ("o42" if item else "analysis")


def test_papers_of_the_year_are_counted_with_links() -> None:
    told = text(page_of("shipped", "lamphun", 2564).partition("<h2>เอกสารที่เกี่ยวข้อง</h2>")[2])
    assert told.startswith("คำสั่ง 1 รายการ นโยบาย 1 รายการ บันทึกข้อตกลงความร่วมมือ 1 รายการ")


def test_rules_of_lists_that_are_not_there_are_not_lost() -> None:
    site = sample()
    work = site.context.works["yang-mai-mi", 2566]
    analysis = work.analysis.model_copy(
        update={"strength_rule": "เกณฑ์หนึ่ง", "guideline_rule": "เกณฑ์สอง"}
    )
    document = Document(file="analysis.yml", value=analysis, places={})
    changed = replace(work, year=replace(work.year, analysis=document))
    works = {**site.context.works, ("yang-mai-mi", 2566): changed}
    whole: Written = replace(site, context=replace(site.context, works=works))
    html = analysis_page(whole.site("yang-mai-mi"), site.assessments["yang-mai-mi", 2566]).text
    assert {"เกณฑ์หนึ่ง", "เกณฑ์สอง"} <= set(re.findall(r'<p class="note">(.*?)</p>', html))


def test_measures_without_an_analysis_lead_to_the_result_they_answer(tmp_path: Path) -> None:
    answers = Change(file="measures.yml", old="[f01]", new="[2, 4]")
    site = written(complete(tmp_path, Change(file="analysis.yml"), answers))
    page = Content(site.pages()["thung-thong/2566/o42/index.md"])
    places = {given["id"] for _, given in page.tags if given.get("id")}
    hrefs = [given.get("href") or "" for _, given in page.tags]
    assert {one[1:] for one in hrefs if one.startswith("#")} <= places
    assert "../../2565/results/#indicator-7" in hrefs
