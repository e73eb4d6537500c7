"""Every wrong call ends with 2, its usage, and a hint in the language that was asked for."""

import re

import click
import pytest

from generator.cli.program import program as program_itself
from generator.rules import RULES
from tests.cli.process import Program

THAI = re.compile("[ก-๙]")

TABLE = "data/lamphun/2563/indicators.csv"
WRONG_CALLS = {
    "chek": ("check", "ไม่มีคำสั่ง chek", "There is no command chek; did you mean check?"),
    "zzzz": ("assess", "ไม่มีคำสั่ง zzzz", "There is no command zzzz; there are new,"),
    "check --formt json": ("--format", "ไม่มีตัวเลือก --formt", "did you mean --format?"),
    "check --zzzzzz": ("--strict", "ไม่มีตัวเลือก --zzzzzz", "there are --data,"),
    "check --format xml": ("github", "ค่าของ --format", "--format must be one of text, json"),
    "check --year two": ("--year", "ต้องเป็นจำนวนเต็ม", "--year must be a whole number"),
    "check --year 2599": ("2563", "ไม่มีข้อมูลของปีงบประมาณ พ.ศ. 2599", "nothing for the fiscal year"),
    "check --year 2020": ("2563", "หมายถึง 2563", "did you mean 2563?"),
    "check --agency tak --year 2564": ("2563", "ปีที่มีคือ 2563", "there are 2563"),
    "check --agency lampun": ("tak", "หมายถึง lamphun", "did you mean lamphun?"),
    "check --agency": ("--agency", "ต้องมีค่าตามหลัง", "--agency needs a value behind it"),
    "check more words": ("words", "มีคำเกินมา", "there is more than the command takes"),
    "build --jobs 0": ("--jobs", "ต้องเป็นจำนวนเต็ม 1", "must be a whole number 1"),
    "build --as-of soon": ("2566-03-31", "อ่านวันที่ soon ไม่ได้", "cannot read the date soon"),
    "build --agency nan": ("tak", "ไม่มีหน่วยงาน nan", "There is no agency nan"),
    "serve --port 70000": ("65535", "0–65535", "0–65535"),
    "assess": ("S", "ยังไม่ได้ระบุ S (ชื่อโฟลเดอร์", "S (the agency's folder"),
    "assess lamphun": ("Y", "ยังไม่ได้ระบุ Y (ปีงบประมาณ", "Y (the fiscal year"),
    "assess lamphun 2599": ("2564", "ปีที่มีคือ 2563, 2564", "there are 2563, 2564"),
    "assess nan 2563": ("lamphun", "ไม่มีหน่วยงาน nan", "There is no agency nan"),
    "draft": ("S", "ยังไม่ได้ระบุ S (ชื่อโฟลเดอร์", "S (the agency's folder"),
    "draft lamphun": ("Y", "ยังไม่ได้ระบุ Y (ปีงบประมาณ", "Y (the fiscal year"),
    "draft lampun 2564": ("tak", "หมายถึง lamphun", "did you mean lamphun?"),
    "draft lamphun 2599": ("2564", "ปีที่ร่างได้คือ 2564", "drafts can be made for 2564"),
    "draft lamphun 2021": ("2564", "หมายถึง 2564", "did you mean 2564?"),
    "draft lamphun next": ("Y", "ต้องเป็นจำนวนเต็ม", "must be a whole number"),
    "explain": ("CODE", "ยังไม่ได้ระบุ CODE", "CODE (of a finding: D031) is missing"),
    "explain D31": ("D031", "หมายถึง D031", "did you mean D031?"),
    "explain X99": ("D001–D1", "รหัสที่มีคือ", "the codes are D001–D1"),
    "memo lamphun 2023": ("2550–2599", "หมายถึง 2566 ใช่หรือไม่", "did you mean 2566?"),
    "report lamphun 2023": ("2550–2599", "หมายถึง 2566 ใช่หรือไม่", "did you mean 2566?"),
    "answers lamphun ๒๐๒๓": ("2550–2599", "หมายถึง 2566 ใช่หรือไม่", "did you mean 2566?"),
    "memo lamphun 99": ("2550–2599", "แต่ใส่ 99", "not 99"),
    "import": ("FILE", "ยังไม่ได้ระบุ FILE (ไฟล์ที่จะนำเข้า", "FILE (lamphun-2563.xlsx) is missing"),
    f"import {TABLE} --agency lamphun --year 2020": ("2550", "2550–2599", "2550–2599"),
    "workbook lamphun 2564 --out a.csv": ("--out", "ใช้ชื่อเช่น a.xlsx", "an .xlsx file, not a.csv"),
    "import data": ("data", "data เป็นโฟลเดอร์", "data is a folder"),
    f"import {TABLE} --agency lampun": ("tak", "หมายถึง lamphun", "did you mean lamphun?"),
}  # fmt: skip

every_wrong_call = pytest.mark.parametrize("call", WRONG_CALLS)


@every_wrong_call
def test_wrong_call_is_told_in_thai(program: Program, call: str) -> None:
    named, thai, _ = WRONG_CALLS[call]
    ran = program(*call.split())
    assert (ran.code, ran.out) == (2, "")
    usage, *told, hint = ran.err.splitlines()
    assert usage.startswith("วิธีใช้: python -m generator")
    assert re.fullmatch("ดูวิธีใช้: python -m generator( [a-z]+)? --help", hint)
    assert thai in "\n".join(told)
    assert named in ran.err


@every_wrong_call
def test_wrong_call_is_told_in_english_when_asked_for(program: Program, call: str) -> None:
    _, _, english = WRONG_CALLS[call]
    ran = program("--lang", "en", *call.split())
    assert ran.code == 2
    usage, *told, hint = ran.err.splitlines()
    assert usage.startswith("Usage: python -m generator")
    assert hint.startswith("How to call it: python -m generator")
    assert english in "\n".join(told)
    assert not THAI.search(ran.err)


@pytest.mark.parametrize(
    "call", ["chek --lang en", "check --lang en --formt x", "check --formt x --lang=en"]
)
def test_language_counts_behind_the_command_and_behind_the_mistake(
    program: Program, call: str
) -> None:
    ran = program(*call.split())
    assert ran.code == 2
    assert not THAI.search(ran.err)


def test_both_languages_tell_a_wrong_call_twice_and_its_usage_once(program: Program) -> None:
    ran = program("check", "--agency", "nan", "--lang", "both")
    assert ran.code == 2
    assert ran.err.splitlines()[1:] == [
        "ไม่มีหน่วยงาน nan มี lamphun, tak",
        "There is no agency nan; there are lamphun, tak",
        "ดูวิธีใช้: python -m generator check --help",
        "How to call it: python -m generator check --help",
    ]


@pytest.mark.parametrize("words", [("--lang", "de"), ("--lang",)])
def test_language_that_is_not_there_is_refused(program: Program, words: tuple[str, ...]) -> None:
    ran = program("check", *words)
    assert ran.code == 2
    assert "--lang" in ran.err


def test_without_a_command_the_help_is_shown(program: Program) -> None:
    ran = program()
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == program("--help").out


COMMANDS = (
    *("new", "workbook", "import", "check", "draft", "memo", "report"),
    *("build", "serve", "publish", "answers", "assess", "explain", "schema"),
)


@pytest.mark.parametrize("call", [(), *((one,) for one in COMMANDS)], ids="-".join)
def test_help_is_in_one_language(program: Program, call: tuple[str, ...]) -> None:
    thai = program(*call, "--help")
    english = program(*call, "--help", "--lang", "en")
    assert (thai.code, english.code) == (0, 0)
    assert thai.out.startswith("วิธีใช้: ")
    assert english.out.startswith("Usage: ")
    assert not THAI.search(english.out)
    assert "--lang [th|en|both]" in thai.out


def test_help_names_every_command(program: Program) -> None:
    told = program("--help").lines
    assert [line.split()[0] for line in told if re.match("  [a-z]", line)] == list(COMMANDS)


def test_every_option_of_the_design_is_there(program: Program) -> None:
    options = {
        "build": "--data --site --agency --jobs --as-of --lang",
        "serve": "--data --site --port --as-of --lang",
        "memo": "--output --yes --data --as-of --lang",
        "report": "--progress --output --yes --data --as-of --lang",
        "check": "--data --agency --year --as-of --online --format --strict --lang",
        "draft": "--data --lang",
        "new": "--name --name-en --type --province --scheme --year --data --lang",
        "publish": "--data --site --to --as-of --lang",
        "answers": "--data --lang",
        "schema": "--data --lang",
        "import": "--data --agency --year --table --yes --with-doubtful --lang",
        "assess": "--data --format --lang",
        "explain": "--lang",
    }
    for command, names in options.items():
        told = program(command, "--help").out
        assert [name for name in names.split() if name not in told] == []


def test_files_that_cannot_be_opened_are_told_by_who_opens_them_not_in_english_by_click() -> None:
    kinds = {
        f"{name} {one.name}": one.type
        for name, command in program_itself.commands.items()
        for one in command.params
        if isinstance(one.type, click.Path)
    }
    assert len(kinds) > len(program_itself.commands)
    for name, kind in kinds.items():
        looks = (kind.exists, kind.readable, kind.writable, not kind.file_okay, not kind.dir_okay)
        assert not any(looks), name


@pytest.mark.parametrize("code", ["D031", " d031 ", "N004"])
def test_explain_tells_why_with_a_wrong_and_a_right_example(program: Program, code: str) -> None:
    rule = RULES[code.strip().upper()]
    thai, english = program("explain", code), program("explain", code, "--lang", "en")
    assert (thai.code, english.code) == (0, 0)
    assert thai.lines[0] == f"{rule.code} {rule.title.th}"
    assert english.lines[0] == f"{rule.code} {rule.title.en}"
    for told, why in ((thai, rule.why.th), (english, rule.why.en)):
        assert why in told.out
        assert [
            line.strip() for line in rule.wrong.splitlines() if line.strip() not in told.out
        ] == []
        assert [
            line.strip() for line in rule.right.splitlines() if line.strip() not in told.out
        ] == []


def test_explain_in_both_languages(program: Program) -> None:
    told = program("explain", "D031", "--lang", "both").out
    rule = RULES["D031"]
    assert told.index(rule.why.th) < told.index(rule.why.en)
