"""What is drafted from real and made-up results, as it reads back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.drafting.drafted import DATA, Drafted, draft, indicators, made_up, shipped

HIGH = {str(number): 90 + number / 2 for number in range(1, 11)}
RESULT = "overall: 90\n"

CASES = (("khelang-nakhon", 2566), ("lamphun", 2564), ("chiang-mai", 2566),
         ("chiang-mai-education", 2564), ("chiang-mai", 2565))  # fmt: skip
every_case = pytest.mark.parametrize(("slug", "year"), CASES)


@every_case
def test_drafts_are_as_they_were(
    tmp_path: Path, slug: str, year: int, golden: Callable[[str, str], None]
) -> None:
    made = draft(shipped(tmp_path, slug, year), slug, year)
    for name, one in made.drafts.items():
        golden(f"drafts/{slug}-{year}/{name}", one.text)


@every_case
def test_drafts_read_back_without_a_finding(tmp_path: Path, slug: str, year: int) -> None:
    data = shipped(tmp_path, slug, year)
    inside = f"{data.name}/{slug}/{year}/"
    files = {inside + name for name in ("analysis.yml", "measures.yml")}
    assert [one for one in draft(data, slug, year).findings if one.place.file in files] == []


@every_case
def test_the_same_figures_give_the_same_bytes(tmp_path: Path, slug: str, year: int) -> None:
    one = draft(shipped(tmp_path / "1", slug, year), slug, year)
    other = draft(shipped(tmp_path / "2", slug, year), slug, year)
    assert one.drafts == other.drafts


def khelang(folder: Path) -> Drafted:
    return draft(shipped(folder, "khelang-nakhon", 2566), "khelang-nakhon", 2566)


def lamphun(folder: Path) -> Drafted:
    return draft(shipped(folder, "lamphun", 2564), "lamphun", 2564)


def test_khelang_nakhon_gets_a_measure_for_the_indicator_it_forgot(tmp_path: Path) -> None:
    made = khelang(tmp_path)
    assert made.lists == {
        "fix": [("8",), ("4",), ("6",), ("7",), ("2",), ("3",)],
        "develop": [("5",)],
        "maintain": [("10",), ("9",), ("1",)],
    }
    assert made.answers == [
        ("8", "f01"), ("4", "f02"), ("6", "f03"), ("7", "f04"), ("2", "f05"), ("3", "f06"),
        ("5", "d01"),
    ]  # fmt: skip
    assert [one.about for one in made.analysis.strengths] == [("10",), ("9",), ("1",), ("5",)]
    assert [one.about for one in made.analysis.weaknesses] == [
        ("8",), ("4",), ("6",), ("7",), ("2",), ("3",),
    ]  # fmt: skip


def test_places_to_fill_in_are_those_that_read_as_empty(tmp_path: Path) -> None:
    made = khelang(tmp_path)
    assert {name: one.places for name, one in made.drafts.items()} == {
        "analysis.yml": 6 * 2 + 1,  # cause and advice; advice
        "measures.yml": 7 * 4,  # responsible, period, monitoring, reporting
    }
    for one in made.measures.measures:
        assert (one.responsible, one.period, one.monitoring, one.reporting) == (
            (),
            None,
            None,
            None,
        )
        assert one.steps
    assert {(one.cause, one.advice) for one in made.analysis.fix} == {(None, None)}


def test_title_and_year_are_those_of_the_papers(tmp_path: Path) -> None:
    made = khelang(tmp_path)
    assert made.analysis.of_year == 2565
    assert made.analysis.title == (
        "รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)"
        " เทศบาลเมืองเขลางค์นคร ประจำปีงบประมาณ พ.ศ. 2565"
    )
    assert made.measures.title == (
        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน เทศบาลเมืองเขลางค์นคร ประจำปีงบประมาณ พ.ศ. 2566"
    )
    assert made.analysis.as_of is None  # nobody but the agency knows the day


def test_low_questions_are_told_as_what_respondents_gave(tmp_path: Path) -> None:
    made = lamphun(tmp_path)
    texts = {one.about: one.text for one in made.analysis.fix}
    assert texts["4",] == (
        "บุคลากรที่ตอบแบบวัด IIT ให้คะแนนตัวชี้วัดนี้ 84.42 คะแนน ต่ำกว่าเกณฑ์เป้าหมาย โดยให้คะแนนน้อยที่สุดใน"
        "ข้อคำถาม i20 “ขั้นตอนการขออนุญาตเพื่อยืมทรัพย์สินของราชการ ไปใช้ปฏิบัติงานในหน่วยงานของท่าน"
        " มีความสะดวกมากน้อยเพียงใด” 69.64 คะแนน และข้อคำถาม i23 “ท่านรู้แนวปฏิบัติของหน่วยงานของท่าน"
        " เกี่ยวกับการใช้ทรัพย์สินของราชการที่ถูกต้อง มากน้อยเพียงใด” 76.89 คะแนน"
    )
    assert texts["9",] == (
        "ผู้ตรวจประเมินให้คะแนนตัวชี้วัดนี้ 84.33 คะแนน ต่ำกว่าเกณฑ์เป้าหมาย โดยให้คะแนนน้อยที่สุดใน"
        "ข้อ O3 อำนาจหน้าที่ 0.00 คะแนน ข้อ O8 Q&A 0.00 คะแนน และอีก 3 ข้อที่ได้คะแนนเท่ากัน"
    )


def test_every_item_that_was_not_disclosed_is_named_for_the_officer(tmp_path: Path) -> None:
    text = lamphun(tmp_path).text()
    for item in ("O3 อำนาจหน้าที่", "O8 Q&A", "O9 Social Network", "O25 ", "O32 "):
        assert f"  #   0.00 ข้อ {item}" in text
    assert "ความคิดเห็นของผู้ตรวจ: ไม่ปรากฏช่องทางการรับฟังความคิดเห็น" in text


def test_question_whose_high_answers_are_bad_is_called_so(tmp_path: Path) -> None:
    questions = "code,score\ni19,60\n"
    files = {
        "2565/indicators.csv": indicators({"4": 80}),
        "2565/questions.csv": questions,
        "2565/result.yml": RESULT,
    }
    text = draft(made_up(tmp_path, files)).analysis.fix[0].text
    assert text is not None
    assert "ข้อคำถามเชิงลบ i19 “" in text


def test_the_assessors_recommendation_takes_the_place_of_advice(tmp_path: Path) -> None:
    made = lamphun(tmp_path)
    assert {one.about: one.recommendation for one in made.analysis.fix} == {
        ("8",): "r03", ("6",): "r01", ("7",): "r02", ("9",): None, ("4",): None,
    }  # fmt: skip
    assert made.drafts["analysis.yml"].places == 3 + 2 * 2 + 3  # cause; cause, advice; advice
    for name in ("analysis.yml", "measures.yml"):
        assert "# ข้อเสนอแนะของผู้ประเมิน r02: จัดทำสื่อประชาสัมพันธ์" in made.text(name)
        assert made.text(name).count("# ข้อเสนอแนะของผู้ประเมิน r04: ") == 3


def test_recommendations_about_nothing_in_particular_are_left_for_the_officer_to_place(
    tmp_path: Path,
) -> None:
    made = draft(shipped(tmp_path, "chiang-mai", 2566), "chiang-mai", 2566)
    assert {one.recommendation for one in made.analysis.fix} == {None}
    _, _, told = made.text().partition("ข้อเสนอแนะของผู้ประเมินที่ยังไม่อยู่ในประเด็นใด")
    assert [f"r0{number}: " in told for number in range(1, 8)] == [True] * 7


def test_the_target_of_the_year_of_the_work_is_the_mark(tmp_path: Path) -> None:
    made = draft(shipped(tmp_path, "chiang-mai", 2566), "chiang-mai", 2566)
    assert made.lists == {
        "fix": [("2",), ("4",), ("8",), ("5",), ("3",), ("7",), ("6",)],
        "develop": [("1",)],
        "maintain": [("9",), ("10",)],
    }
    assert made.analysis.weakness_rule == "ตัวชี้วัดที่ได้ต่ำกว่า 90 คะแนน"
    assert all("ต่ำกว่าเป้าหมายที่หน่วยงานกำหนด" in (one.text or "") for one in made.analysis.fix)


def test_nothing_below_the_mark_leaves_the_urgent_heading_to_the_officer(tmp_path: Path) -> None:
    files = {"2565/indicators.csv": indicators(HIGH), "2565/result.yml": RESULT}
    made = draft(made_up(tmp_path, files))
    assert made.lists["fix"] == []
    assert made.lists["develop"] == [("1",), ("2",), ("3",)]
    assert made.answers == [("1", "d01"), ("2", "d02"), ("3", "d03")]
    before, _, after = made.text().partition("\nfix:\n")
    assert "หากไม่มี ให้เขียนเหตุผลที่ไม่มี" in before
    assert after.startswith("#   - id: f01\n#     text: |\n#       ")
    assert "ไม่มีตัวชี้วัดที่ได้ต่ำกว่า 85 คะแนน" in made.text()


def test_the_lines_offered_for_the_urgent_heading_can_be_used_as_they_are(tmp_path: Path) -> None:
    files = {"2565/indicators.csv": indicators(HIGH), "2565/result.yml": RESULT}
    data = made_up(tmp_path, files)
    draft(data)
    path = data / "town/2566/analysis.yml"
    before, fix, after = path.read_text("utf-8").partition("fix:\n")
    offered, rest = after.split("\n\n", 1)
    used = "\n".join(line.removeprefix("# ") for line in offered.splitlines())
    path.write_text(f"{before}{fix}{used}\n\n{rest}", encoding="utf-8")
    made = draft(data)
    assert [(one.id, one.text) for one in made.analysis.fix] == [
        ("f01", "เรื่องที่ต้องแก้ไขโดยเร่งด่วน หรือเหตุผลที่ไม่มี")
    ]
    assert made.findings == ()


def test_a_year_without_taking_part_is_drafted_as_that_alone(tmp_path: Path) -> None:
    data = shipped(tmp_path, "chiang-mai-education", 2564)
    made = draft(data, "chiang-mai-education", 2564)
    (issue,) = made.analysis.fix
    assert issue.text is not None
    assert issue.text.startswith("ในปีงบประมาณ พ.ศ. 2563 หน่วยงานไม่ได้เข้าร่วมการประเมิน")
    assert (made.analysis.develop, made.analysis.maintain) == ((), ())
    (measure,) = made.measures.measures
    assert measure.answers == ("f01",)
    assert measure.title.endswith("(ITA) ประจำปีงบประมาณ พ.ศ. 2564")
    assert "0.00" not in made.text()


def test_the_reason_for_not_taking_part_is_its_cause(tmp_path: Path) -> None:
    files = {"2565/result.yml": "participated: no\nreason: อยู่ระหว่างควบรวมหน่วยงาน\n"}
    (issue,) = draft(made_up(tmp_path, files)).analysis.fix
    assert issue.cause == "อยู่ระหว่างควบรวมหน่วยงาน"


def test_without_an_edition_only_what_was_announced_is_said(tmp_path: Path) -> None:
    files = {
        "2562/indicators.csv": indicators({"1": 60, "2": 90, "3": 100, "4": 70}),
        "2562/result.yml": RESULT,
    }
    made = draft(made_up(tmp_path, files), year=2563)
    assert made.lists == {"fix": [], "develop": [("1",), ("4",), ("2",)], "maintain": []}
    assert (made.analysis.strengths, made.analysis.weaknesses) == ((), ())
    assert made.analysis.develop[0].text == "ตัวชี้วัดนี้ได้ 60.00 คะแนน"
    assert {one.steps for one in made.measures.measures} == {()}
    assert made.measures.measures[0].title == "ตัวชี้วัดที่ 1"
    assert made.findings == ()


def test_tools_are_drafted_where_no_indicator_has_a_score(tmp_path: Path) -> None:
    files = {"2565/result.yml": "overall: 88\ntools: {IIT: 90, EIT: 80, OIT: 95}\n"}
    made = draft(made_up(tmp_path, files))
    assert made.lists == {"fix": [("EIT",)], "develop": [("IIT",)], "maintain": [("OIT",)]}
    assert made.answers == [("EIT", "f01"), ("IIT", "d01")]
    assert made.analysis.fix[0].text == "เครื่องมือนี้ได้คะแนนเฉลี่ย 80.00 คะแนน ต่ำกว่าเกณฑ์เป้าหมาย"
    assert made.findings == ()


def test_indicators_without_a_score_are_named(tmp_path: Path) -> None:
    made = draft(shipped(tmp_path, "chiang-mai", 2565), "chiang-mai", 2565)
    assert "ตัวชี้วัดที่ 1, 2, 3, 4, 5, 6, 7, 9, 10 จึงไม่อยู่ในร่างนี้" in made.text()


def test_measures_answer_the_analysis_that_is_there(tmp_path: Path) -> None:
    analysis = (
        "of_year: 2565\nfix:\n  - {id: f07, about: [4], text: ก}\n"
        "develop:\n  - {id: d01, about: [7, 6]}\n  - {id: d02, text: กำหนดปฏิทิน}\n"
        "  - {id: d03, recommendation: r01}\n  - {id: d04, about: [e14]}\n"
    )
    files = {
        "2565/result.yml": RESULT,
        "2565/indicators.csv": indicators({"2": 80, "4": 80, "6": 80, "7": 80, "8": 80, "9": 90}),
        "2565/recommendations.yml": "recommendations:\n  - {id: r01, text: เผยแพร่ให้ทั่วถึง}\n",
        "2566/analysis.yml": analysis,
    }
    made = draft(made_up(tmp_path, files))
    assert list(made.drafts) == ["measures.yml"]
    assert [(one.answers, one.title) for one in made.measures.measures] == [
        (("4", "f07"), "กำหนดวิธียืมและใช้ทรัพย์สินของราชการให้ชัดเจน"),
        (("7", "6", "d01"), "ประสิทธิภาพการสื่อสาร และคุณภาพการดำเนินงาน"),
        (("d02",), "กำหนดปฏิทิน"),
        (("d03",), "เผยแพร่ให้ทั่วถึง"),
        (("e14", "d04"), "ข้อคำถาม e14 หน่วยงานที่ท่านติดต่อ เปิดโอกาสให้ผู้รับบริการ ผู้มาติดต่อ หรือผู้…"),
        (("2",), "เปิดเผยแผนและผลการใช้จ่ายงบประมาณให้บุคลากรรับรู้และซักถามได้"),
    ]
    assert made.findings == ()


def test_an_analysis_of_tools_covers_their_indicators(tmp_path: Path) -> None:
    data = shipped(tmp_path, "lamphun", 2564)
    source = DATA / "lamphun/2564/analysis.yml"
    (data / "lamphun/2564/analysis.yml").write_bytes(source.read_bytes())
    made = draft(data, "lamphun", 2564)
    assert made.answers == [("EIT", "f01"), ("d01",), ("9",), ("4",)]


def test_an_analysis_of_another_year_is_answered_for_that_year(tmp_path: Path) -> None:
    files = {
        "2564/result.yml": RESULT,
        "2564/indicators.csv": indicators({"4": 70}),
        "2566/analysis.yml": "of_year: 2564\n",
    }
    assert draft(made_up(tmp_path, files)).answers == [("4",)]


def test_ids_that_the_year_already_uses_are_passed_over(tmp_path: Path) -> None:
    calendar = "id,activity\nf01,ก\nm02,ข\nd01,ค\nk01,ง\n"
    files = {
        "2565/result.yml": RESULT,
        "2565/indicators.csv": indicators({"1": 80, "2": 82, "3": 90, "4": 95}),
        "2566/calendar.csv": calendar,
    }
    made = draft(made_up(tmp_path, files))
    assert made.findings == ()
    assert [one.id for one in made.analysis.fix] == ["f02", "f03"]
    assert [one.id for one in made.analysis.maintain] == ["k02"]
    assert [one.id for one in made.measures.measures] == ["m01", "m03", "m04"]
