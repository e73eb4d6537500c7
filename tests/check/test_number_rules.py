"""Every rule about numbers: one wrong figure gives one finding, at that figure.

Each case changes one figure of the shipped data. What other files and levels say of the same figure
stays right, so a second finding would be about the same mistake.
"""

from __future__ import annotations

import re
from string import Formatter
from typing import NamedTuple

import pytest

from generator.findings import Rule
from generator.rules import n
from tests.check.conftest import Edit, Found

LAMPHUN, KHELANG, CHIANG_MAI = "lamphun/2563", "khelang-nakhon/2565", "chiang-mai/2565"
CALENDAR = "chiang-mai/2566/calendar.csv"
LIST, TYPES = "national/2563/agencies.csv", "national/2563/type_summary.csv"


class Case(NamedTuple):
    """A change of the shipped data, and the finding it must lead to, without folders."""

    edit: Edit
    expected: str


CASES: tuple[Case, ...] = (
    Case(
        (f"{LAMPHUN}/questions.csv", "i2,,1.47,0.00,35.02,63.52", "i2,,1.47,0.00,35.02,36.52"),
        "questions.csv:5:3: N001 the shares of question i2 add up to 73.01, "
        "but all answers must make 100.00",
    ),
    Case(
        (f"{LAMPHUN}/questions.csv", "0.65,99.35,99.35", "0.65,99.53,99.35"),
        "questions.csv:17:7: N001 the shares of question i5 item 3 add up to 100.18, "
        "but all answers must make 100.00",
    ),
    Case(
        (f"{LAMPHUN}/questions.csv", ",,,86.98,", ",,,89.68,"),
        "questions.csv:5:9: N002 question i2 is printed as 89.68, "
        "but its shares of answers make 86.98",
    ),
    Case(
        (
            f"{LAMPHUN}/questions.csv",
            "i1,2,3.43,1.14,38.01,57.42,,,83.27",
            "i1,2,3.43,1.14,38.01,57.42,,,82.37",
        ),
        "questions.csv:4:9: N002 question i1 item 2 is printed as 82.37, "
        "but its shares of answers make 83.26",
    ),
    Case(
        (f"{LAMPHUN}/questions.csv", "i3,,,,,,,,86.25", "i3,,,,,,,,85.26"),
        "questions.csv:6:9: N003 question i3 is printed as 85.26, "
        "but the mean of its items (3) is 86.26",
    ),
    Case(
        (f"{LAMPHUN}/indicators.csv", "7,83.13", "7,81.33"),
        "indicators.csv:8:2: N004 indicator 7 is printed as 81.33, "
        "but the mean of its questions (5) is 83.13",
    ),
    Case(
        (f"{LAMPHUN}/indicators.csv", "10,100.00,", "10,100.00,\n9.4,57.00,"),
        "indicators.csv:12:2: N005 sub-indicator 9.4 is printed as 57.00, "
        "but the mean of its counted items (4) is 75.00",
    ),
    Case(
        (f"{LAMPHUN}/indicators.csv", "9,84.33", "9,84.85"),
        "indicators.csv:10:2: N006 indicator 9 is printed as 84.85, "
        "but the mean of its sub-indicators (5) is 84.33",
    ),
    Case(
        (f"{LAMPHUN}/result.yml", "EIT: 81.81", "EIT: 81.18"),
        "result.yml:6:26: N007 tool EIT is printed as 81.18, "
        "but the mean of its indicators (3) is 81.81",
    ),
    Case(
        (f"{CHIANG_MAI}/result.yml", "overall: 91.50", "overall: 91.05"),
        "result.yml:3:10: N008 the overall score is printed as 91.05, but "
        "the indicators in indicators.csv make 91.50 by the weights "
        "(IIT 85.12 × 30% + EIT 86.54 × 30% + OIT 100.00 × 40%)",
    ),
    Case(
        (
            f"{CHIANG_MAI}/result.yml",
            "overall: 91.50",
            "overall: 91.05\ntools: {IIT: 85.12, EIT: 86.54, OIT: 100.00}",
        ),
        "result.yml:3:10: N008 the overall score is printed as 91.05, but "
        "the scores of the tools make 91.50 by the weights "
        "(IIT 85.12 × 30% + EIT 86.54 × 30% + OIT 100.00 × 40%)",
    ),
    Case(
        (f"{CHIANG_MAI}/result.yml", "overall: 91.50", "overall: 91.05\ntools: {OIT: 100.00}"),
        "result.yml:3:10: N008 the overall score is printed as 91.05, but "
        "the scores of the tools and the indicators in indicators.csv make 91.50 by the weights "
        "(IIT 85.12 × 30% + EIT 86.54 × 30% + OIT 100.00 × 40%)",
    ),
    Case(
        (f"{KHELANG}/result.yml", "grade: A", "grade: B"),
        "result.yml:4:8: N009 the grade is printed as B, but a score of 88.53 means A",
    ),
    Case(
        (f"{LAMPHUN}/result.yml", "overall: 87.96", "overall: 78.96"),
        "result.yml:4:10: N010 the overall score in this file is 78.96, but the list of the "
        "announcement has 87.96 (data/national/2563/agencies.csv:13:7)",
    ),
    Case(
        (f"{KHELANG}/printed.csv", "10,score,100,ข้อ ๖", "10,score,99.99,ข้อ ๖"),
        "printed.csv:12:3: N013 ข้อ ๖ จุดแข็ง/จุดอ่อน prints 99.99 for indicator 10, "
        "but it is entered as 100.00",
    ),
    Case(
        (f"{LAMPHUN}/printed.csv", "3,rank,3", "3,rank,4"),
        "printed.csv:4:3: N014 คะแนนสูงสุดรายตัวชี้วัด prints indicator 3 in place 4, "
        "but by the scores it is in place 3",
    ),
    Case(
        (f"{CHIANG_MAI}/printed.csv", "5,status,ไม่ผ่าน", "5,status,ผ่าน"),
        "printed.csv:11:3: N015 ตารางอันดับ prints ผ่าน for indicator 5, "
        "but 84.86 against the pass mark of 85.00 means ไม่ผ่าน",
    ),
    Case(
        (f"{KHELANG}/printed.csv", "1,change,+0.81", "1,change,+0.18"),
        "printed.csv:42:3: N016 ตารางเปรียบเทียบ prints a change of +0.18 for indicator 1, "
        "but from 89.98 to 90.79 it is +0.81",
    ),
    Case(
        (f"{CHIANG_MAI}/printed.csv", "e14,change,-0.16", "e14,change,+0.16"),
        "printed.csv:37:3: N016 ตารางเปรียบเทียบ prints a change of +0.16 for question e14, "
        "but from 77.30 to 77.14 it is -0.16",
    ),
    Case(
        (f"{KHELANG}/printed.csv", "overall,direction,ลดลง", "overall,direction,เพิ่มขึ้น"),
        "printed.csv:64:3: N017 ตารางเปรียบเทียบ prints เพิ่มขึ้น for the overall score, "
        "but from 89.76 to 88.53 it is ลดลง",
    ),
    Case(
        (f"{KHELANG}/printed.csv", "ตารางเปรียบเทียบ,3,", "ตารางเปรียบเทียบ,๑๓,"),
        "printed.csv:34:5: N018 ตารางเปรียบเทียบ prints Power Distortion as indicator ๑๓, "
        "but it is indicator 3",
    ),
    Case(
        (f"{LAMPHUN}/printed.csv", "8,rank,10,", "overall,grade,B,ย่อหน้าสรุป,,,\n8,rank,10,"),
        "printed.csv:11:3: N019 ย่อหน้าสรุป prints the grade of the overall score as B, but it is A",
    ),
    Case(
        (f"{LAMPHUN}/respondents.csv", "IIT,อายุ,31 - 40 ปี,47,73,0", "IIT,อายุ,31 - 40 ปี,47,37,0"),
        "respondents.csv:24:2: N020 the IIT respondents by ระดับการศึกษา add up to male 146, "
        "female 239, other 0, but by อายุ to male 146, female 203, other 0",
    ),
    Case(
        (f"{LAMPHUN}/respondents.csv", "บุคคลทั่วไป,40,29,0", "บุคคลทั่วไป,40,92,0"),
        "respondents.csv:14:2: N020 the EIT respondents by ติดต่อหน่วยงาน add up to male 119, "
        "female 164, other 2, but by อายุ to male 119, female 101, other 2",
    ),
    Case(
        (
            f"{LAMPHUN}/result.yml",
            "publish_iit_shares: yes\n",
            "publish_iit_shares: yes\niit_respondents: 358\n",
        ),
        "result.yml:11:18: N021 iit_respondents is 358, "
        "but the table of respondents adds up to 385",
    ),
    Case(
        ("chiang-rai/2566/result.yml", "", "participated: no\ntools: {OIT: 12.5}\n"),
        "result.yml:1:15: N022 this year is marked as without taking part, but has scores: "
        "OIT 12.50; the pages say that the agency did not take part, and never grade, rank, "
        "average or draw them",
    ),
    Case(
        (LIST, "89.91,A,ผ่าน", "89.91,B,ผ่าน"),
        "agencies.csv:5:8: N023 the grade of จังหวัดยโสธร is printed as B, "
        "but a score of 89.91 means A",
    ),
    Case(
        (LIST, "89.91,A,ผ่าน", "89.91,A,ไม่ผ่าน"),
        "agencies.csv:5:9: N024 the status of จังหวัดยโสธร is printed as ไม่ผ่าน, "
        "but 89.91 against the pass mark of 85.00 means ผ่าน",
    ),
    Case(
        (TYPES, "จังหวัด,76,29528", "จังหวัด,67,29528"),
        "type_summary.csv:2:2: N025 type จังหวัด: the number of agencies is printed as 67, "
        "but all grades together make 76",
    ),
    Case(
        (TYPES, "0,38,20,13,4,1,0,0,50.00", "0,83,20,13,4,1,0,0,50.00"),
        "type_summary.csv:2:24: N026 type จังหวัด: grade A is printed as 50.00 percent, "
        "but 83 of 76 is 109.21 percent",
    ),
    Case(
        (TYPES, "50.00,26.32", "50.00,23.62"),
        "type_summary.csv:2:25: N026 type จังหวัด: grade B is printed as 23.62 percent, "
        "but 20 of 76 is 26.32 percent",
    ),
    Case(
        (TYPES, ",30,158,", ",30,185,"),
        "type_summary.csv:4:31: N027 type เทศบาลเมือง: the number of agencies not passed is printed "
        "as 185, but the grades make 158",
    ),
    Case(
        (TYPES, "8.87,91.13", "8.78,91.13"),
        "type_summary.csv:5:32: N028 type เทศบาลตำบล: 8.78 percent are printed as passed, "
        "but 199 of 2243 is 8.87 percent",
    ),
    Case(
        (TYPES, "417168,66.84", "417168,68.64"),
        "type_summary.csv:6:5: N029 type องค์การบริหารส่วนตำบล: the mean is printed as 68.64, "
        "but the weighted means of the indicators make 66.83",
    ),
    Case(
        (CALENDAR, "ฯ,มิ.ย.,,,", "ฯ,มิ.ย.;ก.ค.,,,"),
        "calendar.csv:16:8: N030 activity 15: the months ticked in the matrix are มิ.ย., ก.ค., "
        "but the period “1 - 30 มิถุนายน 2566” means มิ.ย.",
    ),
    Case(
        (CALENDAR, "ฯ,เม.ย.,,,", "ฯ,เม.ย.,11,,"),
        "calendar.csv:14:9: N031 number of the activity: the matrix prints 11, "
        "but the table of activities prints 13",
    ),
    Case(
        (CALENDAR, "ฯ,เม.ย.,,,", "ฯ,เม.ย.,,การนำข้อมูลออก,"),
        "calendar.csv:14:10: N031 activity 13: the matrix prints “การนำข้อมูลออก”, "
        "but the table of activities prints “การนำข้อมูลเข้าระบบการประเมิน ITAS”",
    ),
)


def without_folder(line: str) -> str:
    return re.sub(r"^data/\S+/(?=\S+:)", "", line)


@pytest.mark.parametrize(("edit", "expected"), CASES)
def test_wrong_figure_is_found_once(changed: Found, edit: Edit, expected: str) -> None:
    assert [without_folder(line) for line in changed(edit)] == [expected]


def test_grade_other_than_in_the_list_is_found_where_the_score_cannot_decide(
    changed: Found,
) -> None:
    header = "type,no,name,province,district,score_previous,score,grade,pass\n"
    row = "จังหวัด,1,จังหวัดลำพูน,ลำพูน,,,96.00,ผ่าน,ผ่าน\n"
    found = changed(
        ("national/2566/agencies.csv", "", header + row),
        ("lamphun/2566/result.yml", "", "overall: 96\ngrade: ผ่านดี\n"),
    )
    expected = (
        "data/lamphun/2566/result.yml:2:8: N011 the grade in this file is ผ่านดี, but the list of "
        "the announcement has ผ่าน (data/national/2566/agencies.csv:2:7)"
    )
    assert found == [expected]


def test_previous_score_other_than_that_of_its_year_is_found(changed: Found) -> None:
    header = "type,no,name,province,district,score_previous,score,grade,pass\n"
    rows = (
        "เทศบาลเมือง,1,เทศบาลเมืองเขลางค์นคร,ลำปาง,,89.67,88.53,A,ผ่าน\n"
        "จังหวัด,2,จังหวัดเชียงใหม่,เชียงใหม่,,,91.50,A,ผ่าน\n"
    )
    found = changed(("national/2565/agencies.csv", "", header + rows))
    expected = (
        "data/national/2565/agencies.csv:2:6: N012 the announcement gives 89.67 as the previous "
        "score of เทศบาลเมืองเขลางค์นคร, but the score announced in 2564 is 89.76"
    )
    assert found == [expected]


WHOLE_LIST = (
    "type,no,name,score,grade,pass\n"
    "จังหวัด,1,จังหวัดก,88.20,A,ผ่าน\nจังหวัด,2,จังหวัดข,86.40,A,ผ่าน\nจังหวัด,3,จังหวัดค,0.00,F,ไม่ผ่าน\n"
)


def of_whole_list(mean: str, agencies: str = "3") -> tuple[Edit, Edit]:
    summary = f"type,agencies,mean\nจังหวัด,{agencies},{mean}\n"
    return (
        ("national/2564/agencies.csv", "", WHOLE_LIST),
        ("national/2564/type_summary.csv", "", summary),
    )


def test_mean_that_the_scores_of_a_whole_list_do_not_make_is_found(changed: Found) -> None:
    expected = (
        "data/national/2564/type_summary.csv:2:3: N032 type จังหวัด: the mean is printed as 58.02, "
        "but the scores of the 3 agencies listed make 58.20"
    )
    assert changed(*of_whole_list("58.02")) == [expected]


@pytest.mark.parametrize("mean", ["58.20", "87.30", "58.21"])
def test_mean_may_count_those_who_did_not_take_part_or_not_and_be_rounded(
    changed: Found, mean: str
) -> None:
    assert changed(*of_whole_list(mean)) == []


def test_nothing_is_said_of_the_mean_where_the_list_is_not_whole(changed: Found) -> None:
    assert changed(*of_whole_list("58.02", agencies="4")) == []


def test_every_rule_has_a_case() -> None:
    tested = {expected.split(": ")[1][:4] for _, expected in CASES} | {"N011", "N012", "N032"}
    assert tested == {rule.code for rule in n.RULES}


@pytest.mark.parametrize("rule", n.RULES, ids=lambda rule: rule.code)
def test_both_languages_of_a_rule_use_the_same_values(rule: Rule) -> None:
    for wording in (rule.title, rule.message, rule.fix, rule.why):
        assert wording.th
        assert values_of(wording.th) == values_of(wording.en)
    assert rule.wrong != rule.right


def values_of(text: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
