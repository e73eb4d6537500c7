"""A small agency that has everything lacks nothing; whatever is taken away is found, and only that.

The agency of FY 2566 is held against the criteria of that year, and the same agency three years
earlier against those of 2563, which name most things as examples only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from generator.chain.criteria import criteria_of
from generator.chain.extent import Extent, held
from generator.chain.gap import GapKind
from generator.check.chain import RULE_OF
from generator.files.source import source_lines
from generator.findings import Language
from generator.messages import as_text
from tests.chain.complete_agency import Change, complete, findings, work_of


def codes(data: Path) -> list[str]:
    return sorted(one.rule.code for one in findings(data))


def extents(data: Path, fiscal_year: int = 2566) -> dict[str, Extent]:
    return {one.criterion.label: one.extent for one in held(work_of(data, fiscal_year))}


def test_a_small_agency_with_everything_lacks_nothing(tmp_path: Path) -> None:
    data = complete(tmp_path)
    assert codes(data) == []
    assert set(extents(data).values()) == {Extent.WHOLE}
    assert len(extents(data)) == 11


def test_the_same_agency_in_2563_lacks_nothing(tmp_path: Path) -> None:
    data = complete(tmp_path, fiscal_year=2563)
    assert codes(data) == []
    assert set(extents(data, 2563).values()) == {Extent.WHOLE}


WEAKNESS = """weaknesses:
  - about: [7]
    text: ผู้รับบริการเห็นว่าข้อมูลเข้าถึงยาก
    cause: ช่องทางติดต่อมีเพียงโทรศัพท์
    advice: เพิ่มช่องทางออนไลน์
"""
FIX = """fix:
  - id: f01
    about: [2, 4]
    text: แผนการใช้จ่ายงบประมาณและขั้นตอนการยืมทรัพย์สินยังไม่เผยแพร่
"""
DEVELOP = """develop:
  - id: d01
    about: [7]
    text: ช่องทางการสื่อสารกับประชาชน
"""
STEPS_1 = """    steps:
      - รวบรวมแผนและขั้นตอน
      - เผยแพร่บนเว็บไซต์
"""
STEPS_2 = """    steps:
      - text: เปิดบัญชีทางการ
        responsible: งานประชาสัมพันธ์
      - กำหนดเวลาตอบ
"""
RESULT_1 = "รวบรวมแผนการใช้จ่ายและคู่มือการยืมครบถ้วน"
ROW_3 = (
    "m02,,2566-06-15,ดำเนินการแล้วเสร็จ,,,ตอบข้อสอบถาม 64 เรื่องภายในสามวันทำการ,,,"
    "https://www.example.go.th/ask\n"
)
GUIDELINE = "guidelines:\n  - {about: [2, 4, 7], text: เปิดช่องทางออนไลน์}\nmaintain:"
NOT_PLANNED = ",,2566-06-15,ดำเนินการแล้วเสร็จ,,จัดทำคู่มือการยืม"


def analysis(old: str | None = None, new: str = "") -> Change:
    return Change(file="analysis.yml", old=old, new=new)


def measures(old: str | None = None, new: str = "") -> Change:
    return Change(file="measures.yml", old=old, new=new)


def progress(old: str | None = None, new: str = "") -> Change:
    return Change(file="progress.csv", old=old, new=new)


# What is taken away, the findings, and the criteria that are no longer whole.
ELEMENTS = [
    pytest.param(
        [analysis(), measures("[f01]", "[2, 4]")], ["C003"],
        {"O42 ข้อ 1": 0, "O42 ข้อ 2": 0, "O42 ข้อ 2 (๑)": 0, "O42 ข้อ 2 (๒)": 0}, id="analysis",
    ),
    pytest.param(
        # The measure names the indicators itself, so that it still answers them.
        [analysis(FIX, FIX.replace("fix:", "develop:").replace("f01", "d02")), analysis(DEVELOP),
         measures("[f01]", "[d02]")],
        ["C004"], {"O42 ข้อ 2": 1, "O42 ข้อ 2 (๑)": 0}, id="urgent",
    ),
    pytest.param(
        [analysis(DEVELOP)], ["C005"], {"O42 ข้อ 2": 1, "O42 ข้อ 2 (๒)": 0}, id="develop",
    ),
    pytest.param(
        [analysis(FIX, FIX.replace("[2, 4]", "[2]"))], ["C006", "C009"],
        {"O42 ข้อ 1": 1, "O42 ข้อ 2": 1, "O42 ข้อ 3": 1}, id="weak indicator nowhere",
    ),
    pytest.param(
        [measures(), progress()], ["C007", "C019"],
        {"O42 ข้อ 3": 0, "O42 ข้อ 3 (๑)": 0, "O42 ข้อ 3 (๒)": 0, "O42 ข้อ 3 (๓)": 0,
         "O43 ข้อ 1": 0, "O43 ข้อ 3": 0},
        id="measures",
    ),
    pytest.param(
        [measures("answers: [7]", "answers: [f01]")], ["C009"], {"O42 ข้อ 3": 1},
        id="weak indicator without measure",
    ),
    pytest.param(
        [analysis("about: [7]\n    text: ช่องทาง", "text: ช่องทาง")], ["C010"], {"O42 ข้อ 3": 1},
        id="point without measure",
    ),
    pytest.param(
        [measures("    answers: [7]\n", "")], ["C009", "C011"], {"O42 ข้อ 3": 1},
        id="measure that answers nothing",
    ),
    pytest.param(
        [measures("    responsible: กองคลัง\n", "")], ["C012"],
        {"O42 ข้อ 3": 1, "O42 ข้อ 3 (๑)": 1}, id="responsible",
    ),
    pytest.param(
        [measures("    responsible: สำนักปลัดเทศบาล\n", "")], ["C012"],
        {"O42 ข้อ 3": 1, "O42 ข้อ 3 (๑)": 1}, id="responsible of one step",
    ),
    pytest.param(
        [measures(STEPS_1)], ["C013"], {"O42 ข้อ 3": 1, "O42 ข้อ 3 (๒)": 1}, id="steps",
    ),
    pytest.param(
        [measures(STEPS_1), measures(STEPS_2)], ["C013"],
        {"O42 ข้อ 3": 1, "O42 ข้อ 3 (๒)": 0}, id="all steps",
    ),
    pytest.param(
        [measures("    monitoring: ตรวจจำนวนผู้เปิดอ่านทุกเดือน\n", "")], ["C014"],
        {"O42 ข้อ 3": 1, "O42 ข้อ 3 (๓)": 1}, id="monitoring",
    ),
    pytest.param(
        [measures("    reporting: รายงานนายกเทศมนตรีทุกเดือน\n", "")], ["C015"],
        {"O42 ข้อ 3": 1, "O42 ข้อ 3 (๓)": 1}, id="reporting",
    ),
    pytest.param([measures("    period: ม.ค. - มี.ค. 2566\n", "")], ["C016"], {}, id="period"),
    pytest.param(
        [progress()], ["C019"], {"O43 ข้อ 1": 0, "O43 ข้อ 3": 0}, id="progress",
    ),
    pytest.param([progress(ROW_3, "")], ["C020"], {"O43 ข้อ 1": 1}, id="progress of one measure"),
    pytest.param(
        [progress("2566-06-15", "")], ["C022"], {"O43 ข้อ 1": 1, "O43 ข้อ 3": 1}, id="date",
    ),
    pytest.param(
        [progress("m02,,2566-06-15,ดำเนินการแล้วเสร็จ", "m02,,2566-06-15,")], ["C023"],
        {"O43 ข้อ 1": 1}, id="status",
    ),
    pytest.param([progress(RESULT_1, "")], ["C024"], {"O43 ข้อ 1": 1}, id="result"),
    pytest.param(
        [progress("https://www.example.go.th/ask", "")], ["C025"], {"O43 ข้อ 1": 1}, id="evidence",
    ),
    pytest.param(
        [progress("2566-06-15", "2566-11-15")], ["C027"], {"O43 ข้อ 3": 1}, id="in the year",
    ),
    pytest.param([Change(file="eit.yml")], ["C030"], {"O43 ข้อ 2": 0}, id="survey"),
    pytest.param(
        [Change(file="eit.yml", old="survey_url: https://itas.nacc.go.th/go/eit/abc123\n")],
        ["C030"], {"O43 ข้อ 2": 0}, id="address of the survey",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "expected", "lacking"), ELEMENTS)
def test_what_is_taken_away_is_found_and_nothing_else(
    changes: list[Change], expected: list[str], lacking: dict[str, int], tmp_path: Path
) -> None:
    data = complete(tmp_path, *changes)
    assert codes(data) == expected
    assert {name: at for name, at in extents(data).items() if at is not Extent.WHOLE} == lacking


def test_every_place_of_the_criteria_of_2566_is_taken_away_once(tmp_path: Path) -> None:
    edition = work_of(complete(tmp_path)).edition
    assert edition is not None
    asked = {
        one.label for item in (edition.analysis_item, edition.report_item)
        for one in criteria_of(item)
    }  # fmt: skip
    tried: set[str] = set()
    for param in ELEMENTS:
        lacking = param.values[2]
        assert isinstance(lacking, dict)
        tried |= lacking.keys()
    assert tried == asked


# In 2563 the lists and the details of a measure are examples: nobody lacks them.
IN_2563 = [
    pytest.param(
        [analysis(), measures("[f01]", "[2, 4]")], ["C003"],
        {"O42 ข้อ 1": 0, "O42 ข้อ 2": 0}, id="analysis",
    ),
    pytest.param([analysis(DEVELOP)], [], {}, id="develop"),
    pytest.param(
        [analysis(FIX, FIX.replace("fix:", "develop:").replace("f01", "d02")), analysis(DEVELOP),
         measures("[f01]", "[d02]")],
        [], {}, id="urgent",
    ),
    pytest.param([measures("    responsible: กองคลัง\n", "")], [], {}, id="responsible"),
    pytest.param([measures(STEPS_1)], [], {}, id="steps"),
    pytest.param(
        [measures("    monitoring: ตรวจจำนวนผู้เปิดอ่านทุกเดือน\n", "")], [], {}, id="monitoring",
    ),
    pytest.param(
        [measures("    reporting: รายงานนายกเทศมนตรีทุกเดือน\n", "")], [], {}, id="reporting",
    ),
    pytest.param(
        [measures(), progress()], ["C007", "C019"],
        {"O42 ข้อ 3": 0, "O43 ข้อ 1": 0, "O43 ข้อ 2": 0, "O43 ข้อ 3": 0}, id="measures",
    ),
    pytest.param(
        [progress()], ["C019"], {"O43 ข้อ 1": 0, "O43 ข้อ 2": 0, "O43 ข้อ 3": 0}, id="progress",
    ),
    pytest.param(
        [progress("2563-06-15", "2563-11-15")], ["C027"], {"O43 ข้อ 3": 1}, id="in the year",
    ),
    pytest.param([Change(file="eit.yml")], [], {}, id="survey"),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "expected", "lacking"), IN_2563)
def test_in_2563_an_example_is_never_called_missing(
    changes: list[Change], expected: list[str], lacking: dict[str, int], tmp_path: Path
) -> None:
    data = complete(tmp_path, *changes, fiscal_year=2563)
    assert codes(data) == expected
    found = extents(data, 2563)
    demanded = {
        one.criterion.label for one in held(work_of(data, 2563)) if not one.criterion.is_example
    }
    assert {name: found[name] for name in demanded if found[name] is not Extent.WHOLE} == lacking


NOTHING_WEAK = (
    Change(file="../2565/indicators.csv", old="2,83.46", new="2,93.46"),
    Change(file="../2565/indicators.csv", old="4,84.05", new="4,94.05"),
    Change(file="../2565/indicators.csv", old="7,82.35", new="7,92.35"),
    Change(file="../2565/result.yml", old="tools: {IIT: 87.37, EIT: 84.56, OIT: 89.68}\n"),
    Change(file="../2565/result.yml", old="overall: 87.45", new="overall: 89.65"),
    analysis(
        "    about: [2, 4]\n    text: แผนการใช้จ่าย",
        "    text: ปีนี้ไม่มีเรื่องเร่งด่วน ทุกตัวชี้วัดผ่านเกณฑ์ จึงรักษาระดับการใช้จ่าย",
    ),
    measures("[f01]", "[2]"),
)
BEYOND = [
    pytest.param(NOTHING_WEAK, [], id="nothing urgent, and why"),
    pytest.param(
        [analysis("cause: ช่องทางติดต่อมีเพียงโทรศัพท์", "cause:")], ["C031"], id="key left empty",
    ),
    pytest.param(
        [progress(RESULT_1, "เผยแพร่แผนและขั้นตอนให้บุคลากรทราบ")], ["C046"], id="title once more",
    ),
    pytest.param([progress(RESULT_1, "ครบทั้ง 34 หน่วยงาน")], ["C047"], id="units alone"),
    pytest.param(
        [Change(file="../2565/result.yml"), Change(file="../2565/indicators.csv")], ["C002"],
        id="no result",
    ),
    pytest.param(
        [measures(), Change(file="progress.csv"),
         analysis("maintain:", "guidelines:\n  - {about: [2, 4, 7], text: แนวทาง}\nmaintain:")],
        ["C008", "C019"], id="only guidelines",
    ),
    pytest.param([measures("ก.พ. - มิ.ย. 2566", "ก.พ. - ธ.ค. 2566")], ["C017"], id="ends late"),
    pytest.param([measures("ก.พ. - มิ.ย. 2566", "ก.ย. 2565 - มิ.ย. 2566")], ["C017", "C018"],
                 id="begins early, before the approval"),
    pytest.param([measures("ก.พ. - มิ.ย. 2566", "5 ธ.ค. 2565 - 1 ม.ค. 2566")], ["C018"],
                 id="the day before the approval"),
    pytest.param([measures("ก.พ. - มิ.ย. 2566", "6 ธ.ค. 2565 - 1 ม.ค. 2566")], [],
                 id="the day of the approval"),
    pytest.param([progress("m02,,2566-06-15,ดำเนินการแล้วเสร็จ,,,",
                           ",,2566-06-15,ดำเนินการแล้วเสร็จ,,เรื่องอื่น,")],
                 ["C020", "C021"], id="not planned"),
    pytest.param([progress("m02,,2566-06-15,ดำเนินการแล้วเสร็จ", "m02,,2566-06-15,ยกเลิก"),
                  progress("ตอบข้อสอบถาม 64 เรื่องภายในสามวันทำการ", "")],
                 ["C026"], id="cancelled without a word"),
    pytest.param([progress("2566-06-15", "2566-10-01")], ["C027"], id="first day of the next year"),
    pytest.param([progress("2566-06-15", "2566-09-30")], [], id="last day of the year"),
    pytest.param([analysis("of_year: 2565", "of_year: 2565\nas_of: 2566-06-14")], ["C028"],
                 id="reported the day after the data"),
    pytest.param([progress(",50,", ",60,"), progress(",100,", ",59.99,")], ["C029"],
                 id="goes back"),
    pytest.param([progress(",50,", ",60,"), progress(",100,", ",40,"),
                  progress("อ่าน 112 คน,", "อ่าน 112 คน,-ไม่มี-")],
                 ["C029"], id="goes back with the word for none"),
    pytest.param([progress(RESULT_1, "-ไม่มี-")], ["C024"], id="a result that says none"),
    pytest.param([progress("https://www.example.go.th/ask", "ไม่มี")], ["C025"],
                 id="evidence that says none"),
    pytest.param([progress("m02,,2566-06-15,ดำเนินการแล้วเสร็จ", "m02,,2566-06-15,ยกเลิก"),
                  progress("ตอบข้อสอบถาม 64 เรื่องภายในสามวันทำการ,,", "-,-,-")],
                 ["C026"], id="cancelled with the word for none"),
    pytest.param([measures("ก.พ. - มิ.ย. 2566", "ธ.ค. 2565 - มิ.ย. 2566")], [],
                 id="the month of the approval"),
    pytest.param([Change(file="approval.yml", old="date: 6 ธันวาคม", new="date: ธันวาคม"),
                  measures("ก.พ. - มิ.ย. 2566", "20 ธ.ค. 2565 - 1 ม.ค. 2566")], [],
                 id="approved in a month without a day"),
    pytest.param([progress(",50,", ",60,"), progress(",100,", ",40,"),
                  progress("อ่าน 112 คน,", "อ่าน 112 คน,ต้องแก้ไขแผน")],
                 [], id="goes back with a word"),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "expected"), BEYOND)
def test_a_break_in_the_chain_is_found_and_nothing_else(
    changes: list[Change], expected: list[str], tmp_path: Path
) -> None:
    assert codes(complete(tmp_path, *changes)) == expected


def test_a_target_above_the_pass_mark_makes_more_indicators_weak(tmp_path: Path) -> None:
    data = complete(tmp_path)
    target = data / "thung-thong" / "2566" / "result.yml"
    target.write_text("target: 88\n", encoding="utf-8")
    found = {(one.rule.code, one.values.get("found")) for one in findings(data)}
    below_88 = {"85.22", "86.10", "86.95"}
    assert found == {(code, score) for code in ("C006", "C009") for score in below_88}


def test_what_all_measures_lack_is_told_once(tmp_path: Path) -> None:
    data = complete(
        tmp_path,
        measures("    reporting: รายงานนายกเทศมนตรีทุกเดือน\n", ""),
        measures("    reporting: รายงานที่ประชุมหัวหน้าส่วนราชการทุกไตรมาส\n", ""),
    )
    (found,) = findings(data)
    assert found.rule.code == "C015"
    assert found.values["subject"].th == "มาตรการทั้ง 2 ข้อ"  # type: ignore[union-attr]


def test_reports_on_nothing_that_was_planned_are_told_once(tmp_path: Path) -> None:
    beyond = "title,date,status,result,evidence\n" + "".join(
        f"{title},2566-06-15,ดำเนินการแล้วเสร็จ,ตอบ {count} เรื่อง,https://www.example.go.th/ask\n"
        for title, count in (("จัดทำคู่มือ", 1), ("จัดกิจกรรม", 2))
    )
    data = complete(tmp_path)
    (data / "thung-thong" / "2566" / "progress.csv").write_text(beyond, encoding="utf-8")
    (told,) = [one for one in findings(data) if one.rule is RULE_OF[GapKind.NOT_PLANNED]]
    assert told.message(Language.TH).startswith("รายงานทั้ง 2 รายการ ไม่ได้ระบุว่าเป็นของมาตรการใด")


def test_each_measure_is_told_with_its_own_period(tmp_path: Path) -> None:
    data = complete(
        tmp_path,
        measures("ม.ค. - มี.ค. 2566", "ม.ค. - มี.ค. 2567"),
        measures("ก.พ. - มิ.ย. 2566", "ก.พ. - มิ.ย. 2567"),
    )
    told = [one.values["subject"] for one in findings(data) if one.rule.code == "C017"]
    assert len(told) == 2


@pytest.mark.parametrize(
    "recommendations",
    [
        "recommendations:\n- id: r01\n about: [7]\n",
        "recommendations: [{id: r01, about: [77], text: x}]",
    ],
    ids=["unreadable", "wrong code"],
)
def test_what_follows_from_unusable_recommendations_is_not_told(
    recommendations: str, tmp_path: Path
) -> None:
    data = complete(tmp_path, measures("answers: [7]", "answers: [r01]"))
    file = data / "thung-thong" / "2565" / "recommendations.yml"
    file.write_text(recommendations, encoding="utf-8")
    assert {one.rule.code[0] for one in findings(data)} == {"D"}


@pytest.mark.parametrize(
    "broken",
    [
        analysis("of_year: 2565", "of_year: สองพัน"),
        measures("period: ม.ค. - มี.ค. 2566", "start: 31 มิ.ย. 2566"),
        progress("2566-06-15", "31 มิ.ย. 2566"),
        Change(file="eit.yml", old="survey_url: https", new="survey_url: ftp"),
        Change(file="approval.yml", old="date: 5 ธันวาคม 2565", new="date: ไม่ทราบ"),
        Change(file="../2565/result.yml", old="overall: 87.45", new="overall: แปดสิบ"),
        Change(file="../2565/indicators.csv", old="indicator,score", new="indicator,points"),
    ],
    ids=lambda change: change.file,
)
def test_what_only_follows_from_an_unusable_file_is_not_told(
    broken: Change, tmp_path: Path
) -> None:
    assert {one.rule.code[0] for one in findings(complete(tmp_path, broken))} == {"D"}


def test_a_measure_that_is_still_to_come_needs_no_report(tmp_path: Path) -> None:
    data = complete(
        tmp_path,
        analysis("of_year: 2565", "of_year: 2565\nas_of: 2566-03-31"),
        progress(ROW_3, ""),
        measures("ก.พ. - มิ.ย. 2566", "เม.ย. - มิ.ย. 2566"),
    )
    assert codes(data) == []


def test_where_no_criteria_are_established_only_the_chain_is_asked_for(tmp_path: Path) -> None:
    data = complete(tmp_path, analysis(DEVELOP), fiscal_year=2564)
    work = work_of(data, 2564)
    assert held(work) == ()
    assert codes(data) == []


NO_ADDRESS = Change(file="eit.yml", old="survey_url: https://itas.nacc.go.th/go/eit/abc123\n")
NOT_ESTABLISHED = "the criteria of this year are not established"
NOT_ASKED = "as far as known, the criteria of this year do not ask for it"


@pytest.mark.parametrize(
    ("fiscal_year", "changes", "said"),
    [
        (2563, [NO_ADDRESS], [NOT_ASKED]),  # the agency has begun to tell of its survey
        (2563, [Change(file="eit.yml")], []),
        (2564, [NO_ADDRESS], [NOT_ESTABLISHED]),
        (2564, [Change(file="eit.yml")], [NOT_ESTABLISHED]),  # the progress is shown without it
        (2564, [Change(file="eit.yml"), measures(), progress()], []),
    ],
)
def test_address_of_the_survey_is_missed_without_claiming_a_criterion(
    fiscal_year: int, changes: list[Change], said: list[str], tmp_path: Path
) -> None:
    data = complete(tmp_path, *changes, fiscal_year=fiscal_year)
    told = [one for one in findings(data) if one.rule is RULE_OF[GapKind.NO_SURVEY]]
    assert [one.message(Language.EN).partition(" – ")[2] for one in told] == said
    assert {one.place.file.rpartition("/")[2] for one in told} <= {"eit.yml"}


def test_where_nobody_knows_of_a_public_survey_its_address_is_not_missed(tmp_path: Path) -> None:
    data = complete(tmp_path, Change(file="eit.yml"), fiscal_year=2564)
    assert "C030" in codes(data)
    agency = data / "thung-thong" / "agency.yml"
    told = agency.read_text(encoding="utf-8")
    scheme = "scheme: moe_provincial_education_office\n"  # it has no criteria of that year
    agency.write_text(f"{told}{scheme}", encoding="utf-8")
    assert "C030" not in codes(data)


def test_address_that_no_code_can_hold_is_told_once_and_is_no_proof(tmp_path: Path) -> None:
    data = complete(tmp_path, Change(file="eit.yml", old="abc123", new="a" * 1300))
    (told,) = findings(data)
    assert told.rule is RULE_OF[GapKind.NO_SURVEY]
    assert "1331 bytes, but a QR code holds 1273 at most" in told.message(Language.EN)
    assert extents(data)["O43 ข้อ 2"] is Extent.NONE


@pytest.mark.parametrize("code", ["eit/xxxxxx", "iit/abc123", "eit/"])
def test_address_of_no_survey_is_told_once_and_is_no_proof(code: str, tmp_path: Path) -> None:
    data = complete(tmp_path, Change(file="eit.yml", old="eit/abc123", new=code))
    (told,) = findings(data)
    assert told.rule.code == "C034"
    assert extents(data)["O43 ข้อ 2"] is Extent.NONE


# One example of each gap, for its words.
EXAMPLES: dict[GapKind, tuple[Change, ...]] = {
    GapKind.NO_RESULT: (Change(file="../2565/result.yml"), Change(file="../2565/indicators.csv")),
    GapKind.NO_ANALYSIS: (analysis(), measures("[f01]", "[2, 4]")),
    GapKind.NO_FIX: (analysis(FIX), measures("[f01]", "[2, 4]")),
    GapKind.NO_DEVELOP: (analysis(DEVELOP),),
    GapKind.WEAK_NOT_NAMED: (analysis("about: [2, 4]", "about: [2]"),),
    GapKind.NO_MEASURES: (measures(), progress()),
    GapKind.ONLY_GUIDELINES: (measures(), progress(), analysis("maintain:", GUIDELINE)),
    GapKind.WEAK_NOT_ANSWERED: (measures("[7]", "[f01]"),),
    GapKind.ISSUE_NOT_ANSWERED: (analysis("about: [7]\n    text: ช่อง", "text: ช่อง"),),
    GapKind.ANSWERS_NOTHING: (measures("    answers: [7]\n"),),
    GapKind.NO_RESPONSIBLE: (measures("    responsible: สำนักปลัดเทศบาล\n"),),
    GapKind.NO_STEPS: (measures(STEPS_1),),
    GapKind.NO_MONITORING: (measures("    monitoring: ตรวจจำนวนผู้เปิดอ่านทุกเดือน\n"),),
    GapKind.NO_REPORTING: (measures("    reporting: รายงานนายกเทศมนตรีทุกเดือน\n"),),
    GapKind.NO_PERIOD: (measures("    period: ม.ค. - มี.ค. 2566\n"),),
    GapKind.OUTSIDE_THE_YEAR: (measures("ก.พ. - มิ.ย. 2566", "ก.พ. - ธ.ค. 2566"),),
    GapKind.BEFORE_APPROVAL: (measures("ก.พ. - มิ.ย. 2566", "พ.ย. 2565 - มิ.ย. 2566"),),
    GapKind.NO_PROGRESS: (progress(),),
    GapKind.NOT_REPORTED: (progress(ROW_3),),
    GapKind.NOT_PLANNED: (progress("m02,,2566-06-15,ดำเนินการแล้วเสร็จ,,", NOT_PLANNED),),
    GapKind.NO_DATE: (progress("2566-06-15"),),
    GapKind.NO_STATUS: (progress("06-15,ดำเนินการแล้วเสร็จ", "06-15,"),),
    GapKind.NO_OUTCOME: (progress(RESULT_1),),
    GapKind.NO_EVIDENCE: (progress("https://www.example.go.th/ask"),),
    GapKind.NO_REASON: (
        progress("06-15,ดำเนินการแล้วเสร็จ", "06-15,ยกเลิก"),
        progress("ตอบข้อสอบถาม 64 เรื่องภายในสามวันทำการ"),
    ),
    GapKind.REPORTED_OUTSIDE_THE_YEAR: (progress("2566-06-15", "2566-11-15"),),
    GapKind.REPORTED_AFTER_AS_OF: (
        analysis("of_year: 2565", "of_year: 2565\nas_of: 2566-06-14"),
    ),
    GapKind.PERCENT_WENT_BACK: (progress(",100,", ",40,"),),
    GapKind.NO_SURVEY: (Change(file="eit.yml"),),
    GapKind.EMPTY_KEY: (analysis("cause: ช่องทางติดต่อมีเพียงโทรศัพท์", "cause:"),),
    GapKind.RESULT_REPEATS_TITLE: (progress(RESULT_1, "เผยแพร่แผนและขั้นตอนให้บุคลากรทราบ"),),
    GapKind.RESULT_COUNTS_UNITS: (progress(RESULT_1, "ครบทั้ง 34 หน่วยงาน"),),
}  # fmt: skip
MESSAGES = Path(__file__).parent / "messages.txt"


def test_every_gap_is_told_in_these_words(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    told = []
    for kind in GapKind:
        data = complete(tmp_path / kind.name, *EXAMPLES[kind])
        shown = [one for one in findings(data) if one.rule is RULE_OF[kind]]
        assert shown, kind
        told.append(as_text(shown, tuple(Language), _lines_below(data)))
    text = "\n".join(told)
    if request.config.getoption("--update-golden"):
        MESSAGES.write_text(text, encoding="utf-8", newline="\n")
    assert text == MESSAGES.read_text(encoding="utf-8")


def _lines_below(data: Path) -> Callable[[str], Sequence[str]]:
    return lambda file: source_lines(data.parent / file)
