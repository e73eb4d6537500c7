"""What the pages say in the special states of a year, and of the agencies the project ships."""

import re

import pytest

from generator.pages.agency_site import has_results
from tests.pages.written_pages import Content, Written, front_matter, html_blocks, sample, shipped


def text_of(page: str) -> str:
    return " ".join(Content(block).text for block in html_blocks(page))


def page(site: Written, path: str) -> str:
    return site.pages()[f"{path}index.md"]


@pytest.mark.parametrize("path", ["", "2563/", "2563/results/"])
def test_year_without_taking_part_says_so_first_and_shows_no_score(path: str) -> None:
    text = page(shipped(), f"chiang-mai-education/{path}")
    first = next(block for block in html_blocks(text) if "headline" in block)
    before, _, _ = Content(first).text.partition("ไม่ได้เข้าร่วมการประเมิน")
    assert before in {"", "ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2563 "}
    assert 'class="score"' not in text
    assert 'class="bar' not in text
    assert "ระดับ" not in text_of(text)
    assert "<svg" not in text


def test_reason_for_not_taking_part_is_told() -> None:
    for path in ("", "2565/", "2565/results/"):
        assert "เหตุผล: อยู่ระหว่างควบรวมหน่วยงาน" in text_of(page(sample(), f"mai-khao-ruam/{path}"))


def test_latest_year_is_told_even_without_any_figure() -> None:
    text = text_of(page(sample(), "mai-khao-ruam/"))
    assert text.startswith("ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566 ไม่ได้เข้าร่วมการประเมิน")
    assert "mai-khao-ruam/2566/results/index.md" not in sample().pages()


def test_figures_printed_without_taking_part_are_told_as_no_scores() -> None:
    text = text_of(page(shipped(), "chiang-mai-education/2563/results/"))
    assert "ตัวเลขที่เอกสารพิมพ์ไว้ ไม่ใช่ผลการประเมิน คะแนนภาพรวมหน่วยงาน 0.00 OIT 0.00" in text
    assert "39 ข้อ ข้อละ 0.00" in text


def test_agency_without_any_result_shows_what_there_is() -> None:
    text = text_of(page(shipped(), "chiang-rai/"))
    assert text.startswith("ผลการประเมิน ITA ไม่พบข้อมูลในเอกสารที่ใช้")
    assert "ดูมาตรการและการดำเนินงาน ปี 2566" in text
    assert "4 มาตรการ" in text_of(page(shipped(), "chiang-rai/2566/"))


def test_year_known_from_the_national_list_has_its_score_and_source() -> None:
    text = page(shipped(), "khelang-nakhon/2563/results/")
    assert "78.66 จาก 100 ลดลง -5.58 จากปีก่อน ระดับ B ไม่ผ่านเกณฑ์เป้าหมาย (85)" in text_of(text)
    assert "ประกาศสำนักงาน ป.ป.ช." in front_matter(text)["source"]
    assert "คะแนนรายตัวชี้วัด: ไม่พบข้อมูลในเอกสารที่ใช้" in text_of(text)


@pytest.mark.parametrize("slug", ["ruen-kao/2562", "lek-thai/2566"])
def test_year_whose_rules_are_not_confirmed_says_so(slug: str) -> None:
    for path in ("", "results/"):
        assert "ยังไม่ได้ยืนยันหลักเกณฑ์ของปีนี้" in page(sample(), f"{slug}/{path}")


@pytest.mark.parametrize("slug", ["ban-rao/2565", "lek-thai/2563"])
def test_year_whose_rules_are_confirmed_says_nothing_of_it(slug: str) -> None:
    assert "ยืนยันหลักเกณฑ์" not in page(sample(), f"{slug}/results/")


def test_work_without_result_is_no_reason_to_doubt_the_rules() -> None:
    assert "ยืนยันหลักเกณฑ์" not in page(sample(), "yang-mai-mi/2566/")


def test_year_without_edition_draws_no_line_and_ranks_nothing() -> None:
    text = page(sample(), "ruen-kao/2562/results/")
    assert re.findall('class="bar [^"]*"', text) == [
        'class="bar bar-90 unmarked"', 'class="bar bar-70 unmarked"', 'class="bar bar-66 unmarked"',
    ]  # fmt: skip
    assert "key-85" not in text
    assert "อันดับ" not in text
    assert "เกณฑ์เป้าหมาย" not in text_of(text)


def test_nothing_below_the_pass_mark_is_called_lowest_not_weak() -> None:
    text = text_of(page(sample(), "lek-thai/2564/results/"))
    assert "ประเด็นที่ได้คะแนนต่ำที่สุด" in text
    assert "จุดที่ต้องพัฒนา" not in text
    assert "ให้คะแนนน้อย" not in text


def test_year_with_a_part_of_the_scores_shows_all_levels_unranked() -> None:
    text = text_of(page(shipped(), "chiang-mai/2564/results/"))
    assert "คะแนนภาพรวมหน่วยงาน: ไม่พบข้อมูลในเอกสารที่ใช้" in text
    assert "เอกสารที่ใช้มีคะแนนเพียงบางตัวชี้วัด" in text
    for score in ("82.82", "80.55", "79.59", "97.03", "77.30", "79.63"):
        assert score in text
    assert "อันดับ" not in text


def test_complete_year_leaves_questions_to_their_own_page() -> None:
    text = text_of(page(shipped(), "lamphun/2563/results/"))
    assert "คะแนนรายข้อคำถาม" not in text
    assert "รายจังหวัด" in text
    assert "อันดับ 32 · ไม่ผ่านเกณฑ์เป้าหมาย" in text


def test_home_answers_what_a_citizen_asks() -> None:
    text = text_of(page(shipped(), "khelang-nakhon/"))
    assert text.startswith(
        "ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565 88.53 จาก 100 ลดลง -1.23 จากปีก่อน"
        " ระดับ A ผ่านเกณฑ์เป้าหมาย (85)"
        " จุดที่ต้องพัฒนา (3 จาก 6 เรื่อง) เรื่องที่ผู้ตอบให้คะแนนน้อย:"
        " ปรับปรุงบริการ ใช้เทคโนโลยี ให้ประชาชนมีส่วนร่วม (ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน) 78.74"
        " มาตรการปี 2566: การปรับปรุงระบบการทำงาน"
    )


def test_announced_score_is_shown_where_recomputing_gives_another() -> None:
    text = text_of(page(shipped(), "chiang-mai/2565/results/"))
    assert "ตัวชี้วัดที่ 2 การใช้งบประมาณ หมายเหตุ: หัวข้อและค่าเฉลี่ยข้อคำถามได้ 81.80 81.90" in text


def test_equal_scores_share_a_place() -> None:
    text = page(shipped(), "chiang-mai/2565/results/")
    assert re.findall('<td class="place">(.*?)</td>', text) == [
        "1", "1", "3", "4", "5", "6", "7", "8", "9", "9",
    ]  # fmt: skip


def test_list_of_agencies_is_alphabetical_and_ranks_nobody() -> None:
    text = page(sample(), "_portal/")
    names = re.findall('<a class="name" href=".*?">(.*?)</a>', text)
    # Plain code point order would put เกาะ after จังหวัด.
    assert names == [
        "เกาะเรือนเก่า", "จังหวัดยังไม่มี", "เทศบาลตำบลเลขไทย", "เทศบาลเมืองบ้านเรา",
        "องค์การบริหารส่วนตำบลไม่เข้าร่วม",
    ]  # fmt: skip
    assert "อันดับ" not in text


def test_score_below_the_mark_is_said_gently_to_citizens() -> None:
    assert "ยังต่ำกว่าเกณฑ์เป้าหมาย (85)" in text_of(page(shipped(), "khelang-nakhon/2563/"))
    assert "ไม่ผ่านเกณฑ์เป้าหมาย (85)" in text_of(page(shipped(), "khelang-nakhon/2563/results/"))


def test_thai_digits_are_used_for_every_number_of_ours() -> None:
    pages = sample().pages()
    for path, text in pages.items():
        if path.startswith("lek-thai/"):
            visible = " ".join(Content(block).text for block in html_blocks(text))
            assert not re.search("[0-9]", re.sub("รายงานปี [0-9]+", "", visible)), path


def test_results_without_scores_of_indicators_say_so() -> None:
    site = sample()
    assert has_results(site.assessments["lek-thai", 2566])
    text = text_of(page(site, "lek-thai/2566/results/"))
    assert "คะแนนรายตัวชี้วัด: ไม่พบข้อมูลในเอกสารที่ใช้" in text
