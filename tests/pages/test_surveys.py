"""The pages of questions."""

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from generator.model.codes import AnswerKind
from generator.model.identity import Digits
from generator.model.result import QuestionRow
from generator.pages.answer_key import answer_key
from generator.pages.answer_tables import AnswerMaker, AnswerRow
from generator.pages.numerals import Numerals
from generator.pages.questions import questions_page
from generator.pages.year_parts import has_questions
from tests.pages.written_pages import Content, Written, front_matter, html_blocks, sample, shipped

SCALE = {"level1": "10", "level2": "20", "level3": "30", "level4": "40"}
YES_NO = {"yes": "1.5", "no": "98.5"}


def text_of(page: str) -> str:
    return " ".join(Content(block).text for block in html_blocks(page))


def page(site: Written, path: str) -> str:
    return site.pages()[f"{path}index.md"]


def answers(
    kind: AnswerKind | None, cells: dict[str, str], digits: Digits = Digits.ARABIC
) -> AnswerRow:
    """Return the one row of a question without an edition."""
    row = QuestionRow.model_validate(
        {"line": 2, "code": "e1", "score": "50", "kind": kind.value if kind else None, **cells}
    )
    (table,) = AnswerMaker(None, Numerals(digits)).tables(row, [row], with_shares=True)
    return table.rows[0]


def test_every_colour_of_a_bar_is_told_in_the_words_of_the_columns() -> None:
    kinds = ((AnswerKind.SCALE4, SCALE), (AnswerKind.SCALE4_REVERSED, SCALE))
    bars = [
        answers(kind, cells).bar for kind, cells in (*kinds, (AnswerKind.YES_NO_GOOD_NO, YES_NO))
    ]
    assert [(one.look, one.answers) for one in answer_key(one for one in bars if one)] == [
        (
            "answer-1",
            "“น้อยที่สุดหรือไม่มีเลย” · ข้อคำถามเชิงลบ: “มากที่สุด” หรือ “มี”",
        ),
        ("answer-2", "“น้อย” · ข้อคำถามเชิงลบ: “มาก”"),
        ("answer-3", "“มาก” · ข้อคำถามเชิงลบ: “น้อย”"),
        (
            "answer-4",
            "“มากที่สุด” · ข้อคำถามเชิงลบ: “น้อยที่สุดหรือไม่มีเลย” หรือ “ไม่มี”",
        ),
    ]
    assert answer_key([]) == ()


@pytest.mark.parametrize(
    ("kind", "cells", "left", "right", "widths"),
    [
        (
            AnswerKind.SCALE4,
            SCALE,
            "“น้อยที่สุดหรือไม่มีเลย” และ “น้อย” รวม 30.00",
            "“มาก” และ “มากที่สุด” รวม 70.00",
            [5, 10, 15, 20],
        ),
        (
            AnswerKind.SCALE4_REVERSED,
            SCALE,
            "“มากที่สุด” และ “มาก” รวม 70.00",
            "“น้อย” และ “น้อยที่สุดหรือไม่มีเลย” รวม 30.00",
            [20, 15, 10, 5],
        ),
        (AnswerKind.YES_NO_GOOD_YES, YES_NO, "ไม่มี 98.50", "มี 1.50", [49.25, 0.75]),
        (AnswerKind.YES_NO_GOOD_NO, YES_NO, "มี 1.50", "ไม่มี 98.50", [0.75, 49.25]),
    ],
)
def test_good_answers_are_always_right_of_the_middle(
    kind: AnswerKind, cells: dict[str, str], left: str, right: str, widths: list[float]
) -> None:
    bar = answers(kind, cells).bar
    assert bar is not None
    assert (bar.left, bar.right) == (left, right)
    assert [float(part.width.rstrip("%")) for part in bar.segments] == widths
    assert bar.segments[-1].look == "answer-4"
    assert float(bar.segments[len(widths) // 2].x.rstrip("%")) == 50


def test_shares_stay_in_the_printed_order_whichever_way_the_bar_is_turned() -> None:
    for kind in (AnswerKind.SCALE4, AnswerKind.SCALE4_REVERSED):
        assert answers(kind, SCALE).shares == ("10.00", "20.00", "30.00", "40.00")


def test_answer_given_most_often_is_told_as_what_respondents_said() -> None:
    told = answers(AnswerKind.SCALE4, SCALE).sentence
    assert told == "ร้อยละ 40.00 ของผู้ตอบ ตอบว่า มากที่สุด"
    assert answers(AnswerKind.SCALE4, SCALE, Digits.THAI).shares[0] == "๑๐.๐๐"


def test_negative_question_is_marked() -> None:
    assert answers(AnswerKind.SCALE4_REVERSED, SCALE).negative == (
        "ข้อคำถามเชิงลบ (ยิ่งตอบว่าน้อย ยิ่งได้คะแนนมาก)"
    )
    assert answers(AnswerKind.SCALE4, SCALE).negative is None


def test_bar_is_not_drawn_of_what_is_not_known() -> None:
    assert answers(None, SCALE).bar is None
    partly = answers(AnswerKind.SCALE4, {"level1": "10", "level4": "40"})
    assert partly.bar is None
    assert partly.shares == ("10.00", "–", "–", "40.00")


def test_bar_of_shares_above_100_keeps_to_its_length() -> None:
    bar = answers(
        AnswerKind.SCALE4, {"level1": "0", "level2": "0", "level3": "20.01", "level4": "80"}
    ).bar
    assert bar is not None
    assert sum(Decimal(part.width.rstrip("%")) for part in bar.segments) <= 100
    assert len(bar.segments) == 2


def test_share_is_written_into_its_part_where_a_phone_has_room_for_it() -> None:
    bar = answers(AnswerKind.SCALE4, SCALE).bar
    assert bar is not None
    assert [part.share for part in bar.segments] == [None, None, "30.00", "40.00"]
    assert bar.segments[2].middle == "57.50%"
    thai = answers(AnswerKind.SCALE4, SCALE, Digits.THAI).bar
    assert thai is not None
    assert thai.segments[3].share == "๔๐.๐๐"


def test_every_question_of_the_paper_is_shown_with_every_figure() -> None:
    site = shipped()
    year = site.agency("lamphun").year(2563)
    assert year is not None
    text = text_of(page(site, "lamphun/2563/questions/"))
    for row in year.questions.rows:
        figures = [*row.levels, *row.yes_no, *([row.score] if row.score is not None else [])]
        assert " ".join(f"{one:.2f}" for one in figures) in text, (row.code, row.item)


def test_shares_of_the_staff_survey_are_held_back_without_permission() -> None:
    text = text_of(page(shipped(), "chiang-mai/2565/questions/"))
    assert "(IIT) แสดงเฉพาะคะแนน ไม่แสดงสัดส่วนคำตอบ" in text
    for share in ("23.28", "41.51", "95.97", "86.74", "94.03 5.97"):
        assert share not in text
    assert "0.12 1.88 47.03 50.97" in text  # of the EIT


def test_shares_of_few_staff_are_held_back_although_permitted() -> None:
    site = sample()
    found = site.assessments["ban-rao", 2565]
    assert found.year is not None
    assert found.year.result is not None
    assert "89.98 8.70 0.95 0.38" in text_of(questions_page(site.site("ban-rao"), found).text)
    few = found.year.result.value.model_copy(update={"iit_respondents": 49})
    year = replace(found.year, result=replace(found.year.result, value=few))
    text = text_of(questions_page(site.site("ban-rao"), replace(found, year=year)).text)
    assert "89.98" not in text
    assert "96.12" in text


def test_anchors_of_questions_and_indicators_are_stable() -> None:
    ids = set(re.findall('id="(.*?)"', page(shipped(), "lamphun/2563/questions/")))
    codes = {f"i{number}" for number in range(1, 31)} | {f"e{number}" for number in range(1, 16)}
    own = {"lowest", "contents"}
    assert codes | {f"indicator-{number}" for number in range(1, 9)} | own == ids


def test_lowest_scores_stand_first_in_the_second_list() -> None:
    text = page(shipped(), "lamphun/2563/questions/").partition('id="lowest"')[2]
    codes = re.findall('<a class="code" href="#(.*?)">', text)
    assert codes[:3] == ["e6", "i20", "e14"]
    assert len(codes) == 45


def test_change_is_told_where_last_year_has_the_same_question() -> None:
    text = text_of(page(shipped(), "chiang-mai/2565/questions/"))
    assert "77.14 คะแนน ลดลง -0.16 จากปีก่อน" in text
    assert "จากปีก่อน" not in text_of(page(shipped(), "chiang-mai/2564/questions/")).replace(
        "เปลี่ยนแปลง จากปีก่อน", ""
    )


def test_notice_of_perception_stands_at_the_top() -> None:
    text = page(shipped(), "lamphun/2563/questions/")
    assert text_of(text).startswith("คะแนน IIT และ EIT เป็นการรับรู้ของผู้ตอบแบบวัด")
    assert len(front_matter(text)["notices"]) == 1


def test_pages_are_there_only_where_there_is_data() -> None:
    site = shipped()
    pages = site.pages()
    for (slug, year), assessment in site.assessments.items():
        is_there = has_questions(assessment)
        assert (f"{slug}/{year}/questions/index.md" in pages) == is_there
        assert ('href="questions/"' in pages[f"{slug}/{year}/index.md"]) == is_there
    assert has_questions(site.assessments["lamphun", 2563])
