"""What the pages say in the special states of a year, and of the agencies the project ships."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.assess.assessment import assess_year
from generator.editions.edition import Edition
from generator.pages import wording
from generator.pages.entry import agency_entry
from generator.pages.notices import agency_notices
from generator.pages.year_parts import has_results
from generator.read import read_data
from tests.cli.process import write
from tests.pages.written_pages import (
    SAMPLE,
    Content,
    Written,
    front_matter,
    html_blocks,
    sample,
    shipped,
    shown_weak_points,
    written,
)


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
    assert text.startswith("ผลการประเมิน ITA ไม่พบผลการประเมินในเอกสารที่ใช้")
    assert "ดูความก้าวหน้าของมาตรการ (O43) ปี 2566" in text
    assert "4 มาตรการ" in text_of(page(shipped(), "chiang-rai/2566/"))


def test_list_of_agencies_misses_only_the_result_of_an_agency_without_one() -> None:
    assert agency_entry(shipped().site("chiang-rai")).standing.reason == wording.NO_RESULT
    assert agency_entry(sample().site("yang-mai-mi")).standing.reason == wording.NO_RESULT_YET


def test_year_known_from_the_national_list_has_its_score_and_source() -> None:
    text = page(shipped(), "khelang-nakhon/2563/results/")
    assert "78.66 จาก 100 ลดลง -5.58 จากปีก่อน ระดับ B ไม่ผ่านเกณฑ์เป้าหมาย (85)" in text_of(text)
    assert "ประกาศสำนักงาน ป.ป.ช." in front_matter(text)["source"]
    assert "คะแนนรายตัวชี้วัด: ไม่พบข้อมูลในเอกสารที่ใช้" in text_of(text)


def test_only_an_overall_score_that_is_not_found_is_said_to_be() -> None:
    text = text_of(page(shipped(), "chiang-mai/2565/results/"))
    assert "ไม่พบคะแนนภาพรวมปี 2564 ให้เปรียบเทียบ" in text
    assert "84.39 เพิ่มขึ้น +1.57" in text  # of one indicator: its score of 2564 is printed


@pytest.mark.parametrize("slug", ["ruen-kao/2562", "lek-thai/2566"])
def test_year_whose_rules_are_not_confirmed_says_so(slug: str) -> None:
    for path in ("", "results/"):
        assert "ยังไม่ได้ยืนยันหลักเกณฑ์ของปีนี้" in page(sample(), f"{slug}/{path}")


@pytest.mark.parametrize("slug", ["ban-rao/2565", "lek-thai/2563"])
def test_year_whose_rules_are_confirmed_says_nothing_of_it(slug: str) -> None:
    assert "ยืนยันหลักเกณฑ์" not in page(sample(), f"{slug}/results/")


@pytest.mark.parametrize(
    "path", [*(f"{one}/2566/" for one in ("khelang-nakhon", "chiang-mai", "chiang-rai")),
             *(f"chiang-mai-education/{one}/" for one in ("2563", "2563/results", "2564"))],
)  # fmt: skip
def test_rules_that_are_not_confirmed_are_told_of_work_too(path: str) -> None:
    assert "ยังไม่ได้ยืนยันหลักเกณฑ์ของปีนี้" in page(shipped(), path)


def test_nothing_is_claimed_of_a_mark_that_is_not_established() -> None:
    site = sample()
    agency = site.agency("ban-rao")
    assert site.assessments["ban-rao", 2565].passed is not None

    def without_grading(scheme: str, year: int) -> Edition | None:
        edition = read_data(SAMPLE).editions.find(scheme, year)
        return edition.model_copy(update={"grading": None}) if edition else None

    found = assess_year(site.data, without_grading, agency, 2565)
    whole = replace(site, assessments={**site.assessments, ("ban-rao", 2565): found}).pages()
    for path in ("ban-rao/2565/index.md", "ban-rao/2565/results/index.md"):
        assert "เกณฑ์เป้าหมาย (" not in whole[path]
        assert "ต่ำกว่าเกณฑ์เป้าหมาย" not in whole[path]
        assert "ยังไม่ได้ยืนยันหลักเกณฑ์ของปีนี้" in whole[path]


NACC = "คะแนนเป็นไปตามประกาศของสำนักงาน ป.ป.ช. การวิเคราะห์และมาตรการเป็นของหน่วยงาน"
WORK = "การวิเคราะห์และมาตรการเป็นของหน่วยงาน"


@pytest.mark.parametrize(
    ("path", "notices"),
    [
        ("lamphun/2563/results/", [wording.PERCEPTION, NACC]),
        ("khelang-nakhon/2566/", [wording.PERCEPTION, WORK]),
        ("chiang-rai/", [WORK]),
        ("chiang-mai-education/2563/results/", [WORK]),
        ("_portal/", [wording.PERCEPTION, NACC]),
    ],
)
def test_notices_say_only_what_is_so(path: str, notices: list[str]) -> None:
    assert front_matter(page(shipped(), path))["notices"] == notices


def test_scores_of_another_scheme_are_said_to_be_of_who_assessed() -> None:
    site = shipped()
    found = site.assessments["chiang-mai-education", 2563]
    other = agency_notices(site.site("chiang-mai-education"), replace(found, participated=True))
    assert other == (f"คะแนนเป็นไปตามที่ ศูนย์ปฏิบัติการต่อต้านการทุจริต กระทรวงศึกษาธิการ ประกาศ {WORK}",)


def test_lowest_parts_that_are_not_listed_are_counted() -> None:
    site = shipped()
    found = shown_weak_points(site, "lamphun", 2563)
    told = [(one.parts, one.more) for one in found.points if one.more]
    # Of the disclosure items of indicator 9 five have no point at all.
    assert [[part.score for part in parts] for parts, _ in told] == [["0.00", "0.00"]]
    assert [more.name for _, more in told] == ["และอีก 3 ข้อที่ได้คะแนนเท่ากัน"]


def test_bar_below_the_mark_is_told_in_words_too() -> None:
    text = page(shipped(), "khelang-nakhon/2565/results/")
    rows = re.findall('<tr id="indicator.*?</tr>', text, re.DOTALL)
    weak = ["bar-" in row and " weak" in row for row in rows]
    assert weak == ['<span class="below">ต่ำกว่าเกณฑ์เป้าหมาย</span>' in row for row in rows]
    assert weak.count(True) == 6
    assert "key-weak" in text


def test_number_of_units_is_told_once_and_never_by_a_remark_alone() -> None:
    text = text_of(page(shipped(), "lamphun/"))
    told = "จำนวนหน่วยงาน หน่วยงานส่วนภูมิภาค ๓๓ หน่วยงาน · องค์กรปกครองส่วนท้องถิ่น 58 แห่ง"
    assert told in text
    for slug in ("khelang-nakhon", "chiang-mai"):
        assert "จำนวนหน่วยงาน" not in text_of(page(shipped(), f"{slug}/"))


def test_who_did_not_take_part_has_no_score_of_anything() -> None:
    assert "คะแนนนี้เป็นของ" not in page(shipped(), "chiang-mai-education/2563/results/")


def test_papers_used_are_the_matter_of_a_demonstration_only() -> None:
    for path, text in sample().pages().items():
        assert "เอกสารที่ใช้" not in text, path
    assert "ยังไม่มีผลการประเมิน" in page(sample(), "yang-mai-mi/")


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
    )
    # Its measures have the names of the indicators: the first step says what is promised.
    assert "มาตรการปี 2566 มีนำเทคโนโลยีมาใช้ในการบริการประชาชน" in text
    assert "ความก้าวหน้าของมาตรการ ปี 2566 6 มาตรการ: กำหนดไว้ในแผน ยังไม่พบรายงาน" in text


def test_of_many_measures_a_weak_point_shows_three_and_leads_to_the_others(tmp_path: Path) -> None:
    many = "".join(
        f"  - {{id: m{number:02}, title: มาตรการที่ {number}, answers: [8]}}\n"
        for number in range(1, 21)
    )
    scores = "".join(f"{code},{79 + code}.00\n" for code in range(1, 9))
    result = "overall: 84.00\ntarget: 85\n"
    write(
        tmp_path,
        {
            "tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n",
            "tak/2565/result.yml": result,
            "tak/2565/indicators.csv": f"indicator,score\n{scores}".replace("8,87.00", "8,70.00"),
            "tak/2566/measures.yml": f"measures:\n{many}",
        },
    )
    pages = written(tmp_path).pages()
    for address in ("", "2565/results/"):
        html = pages[f"tak/{address}index.md"]
        (promised,) = re.findall('<ul class="promises">(.*?)</ul>', html, re.DOTALL)
        assert re.findall("<a [^>]*>(.*?)</a>", promised) == [
            "มาตรการที่ 1",
            "มาตรการที่ 2",
            "มาตรการที่ 3",
            "ดูอีก 17 มาตรการ",
        ]
        assert re.findall('href="([^"]*)"', promised)[-1].endswith("2566/o42/#measures")


def test_announced_score_is_shown_where_recomputing_gives_another() -> None:
    text = text_of(page(shipped(), "chiang-mai/2565/results/"))
    assert "หมายเหตุ: หัวข้อและค่าเฉลี่ยข้อคำถามได้ 81.80 81.90" in text


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
        "เกาะเรือนเก่า", "จังหวัดยังไม่มี", "เทศบาลตำบลก้าวหน้า", "เทศบาลตำบลเลขไทย", "เทศบาลเมืองบ้านเรา",
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
            # The criteria are quoted word for word.
            ours = re.sub('(<p class="criterion".*?</span>).*</p>', r"\1</p>", text)
            ours = re.sub('<section class="english".*?</section>', "", ours, flags=re.DOTALL)
            ours = re.sub('<p class="verbatim">.*</p>', "", ours)
            visible = " ".join(Content(block).text for block in html_blocks(ours))
            assert not re.search("[0-9]", re.sub("รายงานปี [0-9]+", "", visible)), path


def test_results_without_scores_of_indicators_say_so() -> None:
    site = sample()
    assert has_results(site.assessments["lek-thai", 2566])
    text = text_of(page(site, "lek-thai/2566/results/"))
    assert "คะแนนรายตัวชี้วัด: ยังไม่มีข้อมูล" in text
