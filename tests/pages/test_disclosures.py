"""The disclosure items of a year: what is said of each, and what is left unsaid."""

from dataclasses import replace

import pytest

from generator.assess.assessment import Assessment
from generator.model.codes import Tool
from generator.model.identity import Digits
from generator.pages.disclosure_items import IndicatorItems, Item, ItemMaker
from generator.pages.link_texts import source_links
from generator.pages.numerals import Numerals
from generator.pages.year_parts import has_disclosures
from tests.pages.written_pages import Content, Written, html_blocks, sample, shipped

ARABIC, THAI = Numerals(), Numerals(Digits.THAI)


def text_of(site: Written, path: str) -> str:
    page = site.pages()[f"{path}/index.md"]
    return " ".join(Content(block).text for block in html_blocks(page))


def lamphun() -> Assessment:
    return shipped().assessments["lamphun", 2563]


def items_of(indicators: tuple[IndicatorItems, ...]) -> list[Item]:
    return [
        item
        for indicator in indicators
        for part in indicator.parts
        for group in part.groups
        for item in group.items
    ]


def test_every_row_has_its_place_in_the_order_of_the_codes() -> None:
    for slug, year, number in (("lamphun", 2563, 43), ("chiang-mai-education", 2563, 39)):
        assessment = shipped().assessments[slug, year]
        found = items_of(ItemMaker(assessment, ARABIC).indicators())
        assert [one.anchor for one in found] == [f"o{code}" for code in range(1, number + 1)]


def test_items_stand_under_the_sub_indicators_of_the_edition() -> None:
    ninth, tenth = ItemMaker(lamphun(), ARABIC).indicators()
    assert [part.anchor for part in ninth.parts] == [f"indicator-9-{part}" for part in range(1, 6)]
    assert [part.anchor for part in tenth.parts] == ["indicator-10-1", "indicator-10-2"]
    assert [group.title for group in ninth.parts[0].groups] == [
        "ข้อมูลพื้นฐาน", "ข่าวประชาสัมพันธ์", "การปฏิสัมพันธ์ข้อมูล",
    ]  # fmt: skip


def test_group_that_says_no_more_than_its_sub_indicator_has_no_heading() -> None:
    fourth = ItemMaker(lamphun(), ARABIC).indicators()[0].parts[3]
    assert fourth.title == "ตัวชี้วัดย่อยที่ 9.4 การบริหารและพัฒนาทรัพยากรบุคคล"
    assert [group.title for group in fourth.groups] == [None]


def test_only_announced_means_are_shown() -> None:
    ninth, tenth = ItemMaker(lamphun(), ARABIC).indicators()
    assert (ninth.mean, tenth.mean) == ("84.33", "100.00")
    # Its items are known, so it could be worked out; nobody announced it.
    assert all(part.mean is None for part in (*ninth.parts, *tenth.parts))
    announced = replace(lamphun().announced, indicators={})
    unsaid = ItemMaker(replace(lamphun(), announced=announced), ARABIC).indicators()
    assert [one.mean for one in unsaid] == [None, None]


def test_elements_of_the_criteria_are_whole() -> None:
    edition = lamphun().edition
    assert edition is not None
    found = {one.anchor: one.elements for one in ItemMaker(lamphun(), ARABIC).items()}
    for item in edition.oit_items:
        assert found[item.code.lower()] == tuple(one.text for one in item.elements)


def test_opening_names_the_items_below_full_marks() -> None:
    text = text_of(shipped(), "lamphun/2563/disclosures")
    assert "(OIT) 92.17 คะแนน" in text
    assert "100.00 คะแนน 38 ข้อ · 0.00 คะแนน 5 ข้อ" in text
    assert "ข้อที่ไม่ได้คะแนนเต็ม O3 อำนาจหน้าที่ O8 Q&A O9 Social Network O25" in text


def test_year_without_taking_part_lists_what_was_asked_without_any_score() -> None:
    text = text_of(shipped(), "chiang-mai-education/2563/disclosures")
    assert text.startswith("ไม่ได้เข้าร่วมการประเมิน")
    assert "ข้อ 38" in text
    assert "0.00" not in text
    assert "คะแนน" not in text
    assert "แสดงผลการดำเนินการตามมาตรการ" in text
    page = shipped().pages()["chiang-mai-education/2563/disclosures/index.md"]
    assert page.count("<details") == page.count('<details class="elements fold">') == 39


def test_item_that_was_not_counted_says_so_even_without_a_row() -> None:
    assessment = sample().assessments["ban-rao", 2564]
    assert [(one.code, one.is_left_out) for one in ItemMaker(assessment, ARABIC).items()] == [
        ("O32", False), ("O33", True),
    ]  # fmt: skip
    text = text_of(sample(), "ban-rao/2564/disclosures")
    assert "ข้อที่ไม่นำมาคิดคะแนน O33" in text
    assert "ไม่นำมาคิดคะแนน ดูผลการประเมิน ดูข้อคำถาม" in text
    assert text.endswith("ดูข้อมูลอื่นของปี 2564 ดาวน์โหลดข้อมูล (CSV)")


def test_links_without_scores_have_a_page_and_no_score() -> None:
    text = text_of(sample(), "lek-thai/2566/disclosures")
    assert "คะแนนรายข้อ: ยังไม่มีข้อมูล" in text
    assert "เว็บไซต์ www.example.go.th" in text


def test_item_the_edition_lacks_has_the_name_of_its_row_and_stands_last() -> None:
    assessment = sample().assessments["lek-thai", 2566]
    *_, last = ItemMaker(assessment, THAI).indicators()
    assert last.title == "ข้อที่ไม่ได้ระบุตัวชี้วัด"
    assert [(one.code, one.name) for one in items_of((last,))] == [("O๙๙", "ข้อที่หลักเกณฑ์ไม่มี")]


def test_wording_of_elements_that_is_not_established_says_so() -> None:
    found = {
        one.code: one for one in ItemMaker(sample().assessments["lek-thai", 2566], ARABIC).items()
    }
    assert not found["O1"].elements_sure
    assert "(ยังไม่ได้ยืนยันถ้อยคำ)" in text_of(sample(), "lek-thai/2566/disclosures")


def test_year_without_items_has_no_such_page() -> None:
    for key, assessment in sample().assessments.items():
        path = f"{key[0]}/{key[1]}/disclosures/index.md"
        assert (path in sample().pages()) == has_disclosures(assessment)
    assert not has_disclosures(sample().assessments["ban-rao", 2565])


def test_page_does_not_show_scores_of_the_officer() -> None:
    recomputed = shipped().assessments["lamphun", 2563].recomputed
    assert "9.1" in recomputed.sub_indicators
    text = text_of(shipped(), "lamphun/2563/disclosures")
    for score in recomputed.sub_indicators.values():
        shown = ARABIC.score(score)
        assert shown in {"100.00", "0.00"} or shown not in text
    assert Tool.OIT in recomputed.tools


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("https://www.example.go.th/a/plan.PDF?x=1", "ไฟล์ PDF ที่ www.example.go.th"),
        ("https://www.Example.go.th", "เว็บไซต์ www.example.go.th"),
        ("https://www.nacc.go.th@example.com/x", "เว็บไซต์ example.com"),
        ("http://example.com/v1.5/", "เว็บไซต์ example.com"),
    ],
)
def test_link_says_what_opens_and_where(address: str, text: str) -> None:
    (link,) = source_links((address,), ARABIC)
    assert (link.text, link.href) == (text, address)


def test_links_of_one_kind_are_counted() -> None:
    links = source_links(("https://a.go.th/1", "https://a.go.th/2"), THAI)
    assert [one.text for one in links] == ["เว็บไซต์ a.go.th", "เว็บไซต์ a.go.th (๒)"]


def test_address_that_may_not_be_followed_is_text() -> None:
    (link,) = source_links(("javascript:alert(1)",), ARABIC)
    assert (link.text, link.href) == ("javascript:alert(1)", None)
