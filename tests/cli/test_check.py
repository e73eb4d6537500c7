"""``check``: all findings at once, in three forms, to the letter of design section 6."""

import json
import re
from typing import Any

import pytest

from generator.findings import Language
from generator.rules import RULES
from tests.cli.process import Program, Ran, write

KEYS = [
    "code", "severity", "agency", "fiscal_year", "file", "line", "column", "message",
    "message_en", "found", "expected", "fix", "fix_en",
]  # fmt: skip
MISTAKES = {
    "site.yml": "title: x\nurls: https://example.go.th\n",
    "lamphun/agency.yml": "name: จังหวัดลำพูน\ntype: จังหวัด\nunits: สามสิบ\n",
    "lamphun/2563/result.yml": "overall: 101\n",
    "lamphun/2563/indicators.csv": "indicator,score\n7,x\n,5\n",
    "lamphun/2023/result.yml": "overall: 1\n",
    "national/2563/agencies.csv": "type,no,name,score\nจังหวัด,1,จังหวัดลำพูน,87.69\n",
    "tak/2563/result.yml": "overall: 80.00\n",
}


def findings_of(ran: Ran) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(ran.out)["findings"]
    return found


def test_json_has_the_keys_of_the_design_in_their_order(program: Program) -> None:
    write(program.folder / "data", MISTAKES)
    report = json.loads(program("check", "--format", "json").out)
    assert list(report) == ["summary", "findings"]
    assert list(report["summary"]) == ["errors", "warnings", "notes"]
    assert len(report["findings"]) > 1
    assert {tuple(one) for one in report["findings"]} == {tuple(KEYS)}


def test_json_values_have_the_types_of_the_design(program: Program) -> None:
    write(program.folder / "data", MISTAKES)
    for one in findings_of(program("check", "--format", "json")):
        assert one["code"] in RULES
        assert one["severity"] == RULES[one["code"]].severity.value
        for name in ("file", "message", "message_en", "fix", "fix_en"):
            assert isinstance(one[name], str)
            assert one[name]
        for name in ("agency", "found", "expected"):
            assert one[name] is None or isinstance(one[name], str)
        for name in ("line", "column"):
            assert one[name] is None or (type(one[name]) is int and one[name] >= 1)
        assert one["fiscal_year"] is None or type(one["fiscal_year"]) is int
        assert re.search("[ก-๙]", one["message"])
        assert "\\" not in one["file"]


def test_json_says_where_and_whose(program: Program) -> None:
    write(program.folder / "data", MISTAKES)
    told = [
        (one["file"], one["line"], one["column"], one["agency"], one["fiscal_year"], one["code"])
        for one in findings_of(program("check", "--format", "json"))
        if one["severity"] == "error"
    ]
    assert told == [
        ("data/lamphun/2023", None, None, "lamphun", None, "D003"),
        ("data/lamphun/2563/indicators.csv", 2, 2, "lamphun", 2563, "D031"),
        ("data/lamphun/2563/indicators.csv", 3, 1, "lamphun", 2563, "D028"),
        ("data/lamphun/2563/result.yml", 1, 10, "lamphun", 2563, "D032"),
        ("data/lamphun/agency.yml", 3, 8, "lamphun", None, "D034"),
        ("data/site.yml", 2, 1, None, None, "D015"),
    ]


def test_json_tells_what_stands_there_and_what_is_allowed(program: Program) -> None:
    write(program.folder / "data", MISTAKES)
    told = {one["code"]: one for one in findings_of(program("check", "--format", "json"))}
    assert (told["D032"]["found"], told["D032"]["expected"]) == ("101", "0–100")
    assert (told["D028"]["found"], told["D028"]["expected"]) == (None, None)


def test_json_counts_what_it_lists(program: Program) -> None:
    write(program.folder / "data", MISTAKES)
    report = json.loads(program("check", "--format", "json").out)
    severities = [one["severity"] for one in report["findings"]]
    assert report["summary"] == {
        "errors": severities.count("error"),
        "warnings": severities.count("warning"),
        "notes": severities.count("note"),
    }


def test_json_of_data_without_a_mistake_is_empty_not_missing(program: Program) -> None:
    ran = program("check", "--format", "json")
    assert ran.code == 0
    report = json.loads(ran.out)
    assert report == {"summary": {"errors": 0, "warnings": 0, "notes": 0}, "findings": []}


def test_json_does_not_depend_on_the_language(program: Program) -> None:
    write(program.folder / "data", MISTAKES)
    told = {program("check", "--format", "json", "--lang", one).out for one in ("th", "en", "both")}
    assert len(told) == 1


def test_findings_are_sorted_by_place_in_every_form(shipped: Program) -> None:
    told = findings_of(shipped("check", "--format", "json"))
    places = [(one["file"], one["line"] or 0, one["column"] or 0) for one in told]
    assert places == sorted(places)
    shown = [f"{file}:{line}:{column}".replace(":0", "") for file, line, column in places]
    heads = [line for line in shipped("check").lines if re.match(r"data/\S+: ", line)]
    assert [line.partition(": ")[0] for line in heads] == shown
    noted = [line for line in shipped("check", "--format", "github").lines if line]
    assert [re.search("file=([^,]+)", line).group(1) for line in noted] == [  # type: ignore[union-attr]
        file for file, _, _ in places
    ]


def test_shipped_data_have_no_error(shipped: Program) -> None:
    ran = shipped("check", "--format", "json")
    report = json.loads(ran.out)
    assert (ran.code, report["summary"]["errors"]) == (0, 0)
    assert report["summary"]["warnings"] > 0
    assert shipped("check", "--strict").code == 1


@pytest.mark.parametrize(
    ("files", "plain", "strict"),
    [
        ({}, 0, 0),
        ({"tak/2563/result.yml": "overall: 101\n"}, 1, 1),
        ({"tak/2563/result.yml": "overall: 80.00\nsource: ประกาศ #ITA2563\n"}, 0, 1),
        ({"tak/2563/committee.csv": "no,position\n1,ปลัดจังหวัด\n"}, 0, 0),
    ],
    ids=["nothing", "error", "warning", "note"],
)
def test_exit_code_is_that_of_the_gravest_finding(
    program: Program, files: dict[str, str], plain: int, strict: int
) -> None:
    write(program.folder / "data", files)
    for form in ("text", "json", "github"):
        assert program("check", "--format", form).code == plain
        assert program("check", "--format", form, "--strict").code == strict


def test_error_that_stops_every_build_is_told_whatever_is_asked_for(program: Program) -> None:
    site = {"site.yml": "title: ตาก\nurl: ita.example.go.th\n"}
    write(program.folder / "data", {**site, "tak/agency.yml": "name: จังหวัดตาก\ntype: จังหวัด\n"})
    told = program("check", "--agency", "tak", "--format", "json")
    assert told.code == 1
    assert [one["code"] for one in findings_of(told)] == ["D050"]


def test_agency_and_year_leave_out_what_is_elsewhere(program: Program) -> None:
    write(
        program.folder / "data",
        {
            "tak/2563/result.yml": "overall: 101\n",
            "lamphun/2563/result.yml": "overall: 102\n",
            "lamphun/2564/result.yml": "overall: 103\n",
        },
    )
    only = program("check", "--agency", "lamphun", "--format", "json")
    assert [one["found"] for one in findings_of(only)] == ["102", "103"]
    both = program("check", "--agency", "lamphun", "--agency", "tak", "--format", "json")
    assert [one["found"] for one in findings_of(both)] == ["102", "103", "101"]
    year = program("check", "--year", "2563", "--format", "json")
    assert [one["found"] for one in findings_of(year)] == ["102", "101"]
    neither = program("check", "--agency", "tak", "--year", "2563", "--strict", "--format", "json")
    assert [one["found"] for one in findings_of(neither)] == ["101"]


def test_text_quotes_the_line_and_marks_the_place(program: Program) -> None:
    write(program.folder / "data", {"tak/2563/result.yml": "grade: A\noverall: ๙๕,๕๖\n"})
    ran = program("check", "--lang", "both")
    assert ran.code == 1
    head, thai, english, quoted, mark, thai_fix, english_fix, *_ = ran.lines
    rule = RULES["D031"]
    assert head == (
        "data/tak/2563/result.yml:2:10: ต้องแก้ก่อนเผยแพร่ / error D031"
        f" {rule.title.th} / {rule.title.en}"
    )
    assert "๙๕,๕๖" in thai
    assert "๙๕,๕๖" in english
    assert quoted == "      2 | overall: ๙๕,๕๖"
    assert mark == "        |          ^"
    assert thai_fix.startswith("  แก้ไข: ")
    assert english_fix.startswith("  Fix: ")


@pytest.mark.parametrize(("language", "other"), [("th", Language.EN), ("en", Language.TH)])
def test_text_is_in_one_language(program: Program, language: str, other: Language) -> None:
    write(program.folder / "data", {"tak/2563/result.yml": "overall: 101\n"})
    for words in (("check", "--lang", language), ("--lang", language, "check")):
        ran = program(*words)
        assert RULES["D032"].title.in_language(other) not in ran.out
        assert RULES["D032"].title.in_language(Language(language)) in ran.out


def test_github_form_is_one_annotation_a_line(program: Program) -> None:
    write(
        program.folder / "data",
        {
            "tak/2563/result.yml": "overall: 101\n",
            "tak/2563/printed.csv": "code,figure,value\n7,score,x%\n",
        },
    )
    ran = program("check", "--format", "github", "--lang", "en")
    told = ran.lines
    assert ran.code == 1
    assert len(told) == 2
    head, _, text = told[0].removeprefix("::").partition("::")
    assert head.startswith("error file=data/tak/2563/printed.csv,line=2,title=D031 ")
    assert re.fullmatch(".*x%25.*%0AFix: .*", text)
    assert told[1].startswith("::error file=data/tak/2563/result.yml,line=1,col=10,title=D032 ")


def test_summary_is_told_when_nothing_is_found(program: Program) -> None:
    assert program("check").out == (
        "ตรวจแล้ว ไม่พบข้อที่ต้องแก้ก่อนเผยแพร่ มีข้อที่ควรตรวจสอบ 0 ข้อ ข้อสังเกต 0 ข้อ\n"
    )
    assert program("check", "--lang", "en").out == "Checked: 0 errors, 0 warnings, 0 notes\n"


def test_files_are_named_from_the_folder_above_the_data(program: Program) -> None:
    (program.folder / "data").rename(program.folder / "ข้อมูล")
    write(program.folder / "ข้อมูล", {"tak/2563/result.yml": "overall: 101\n"})
    inside = Program(folder=program.folder / "ข้อมูล")
    for ran in (
        program("check", "--data", "ข้อมูล", "--format", "json"),
        program("check", "--data", str(program.folder / "ข้อมูล"), "--format", "json"),
        inside("check", "--data", ".", "--format", "json"),
        inside("check", "--data", "../ข้อมูล/", "--format", "json"),
    ):
        assert [one["file"] for one in findings_of(ran)] == ["ข้อมูล/tak/2563/result.yml"]


def test_who_fills_in_excel_is_told_the_sheets_of_the_files(program: Program) -> None:
    write(program.folder / "data", MISTAKES)
    ran = program("check", "--agency", "lamphun", "--year", "2563")
    at = ran.lines.index(
        "แก้ใน Excel ได้โดยไม่ต้องเปิดไฟล์ ทำสมุดงานด้วยคำสั่ง python -m generator workbook lamphun 2563"
    )
    assert ran.lines[at + 1 : at + 4] == [
        "  result.yml คือแผ่น ผลการประเมิน, ผลอื่น",
        "  indicators.csv คือแผ่น ตัวชี้วัด",
        "  site.yml คือแผ่น เว็บไซต์, ข้อความของเว็บไซต์",
    ]
    assert "  agency.yml คือแผ่น หน่วยงาน" not in ran.out
    others = {"nan/agency.yml": "name: น่าน\ntype: จังหวัด\n", "nan/2564/result.yml": "overall: 101\n"}
    write(program.folder / "data", others)
    told = program("check").out
    assert "python -m generator workbook lamphun 2563 และของหน่วยงานหรือปีอื่นเช่นเดียวกัน" in told


def test_nothing_is_said_of_sheets_where_nothing_of_them_is_found(program: Program) -> None:
    assert "แก้ใน Excel" not in program("check").out


def test_the_sheets_of_what_is_to_be_added_are_told_too(shipped: Program) -> None:
    ran = shipped("check", "--agency", "khelang-nakhon", "--year", "2566")
    assert not (shipped.folder / "data/khelang-nakhon/2566/progress.csv").exists()
    assert "  progress.csv คือแผ่น ความก้าวหน้า" in ran.lines
    assert "  site.yml คือแผ่น เว็บไซต์, ข้อความของเว็บไซต์" in ran.lines


def test_letters_that_stand_for_agency_and_year_are_explained(program: Program) -> None:
    write(program.folder / "data", {"site.yml": "title: ก\nas_of: เมื่อวาน\n"})
    assert "workbook S Y (S คือโฟลเดอร์ของหน่วยงาน Y คือปี พ.ศ.)" in program("check").out
