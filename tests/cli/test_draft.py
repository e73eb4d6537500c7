"""``draft``: what is written, what is left alone, and what the officer is told."""

import re
import shutil
import sys
from pathlib import Path

import pytest

from generator.read import read_data
from tests.cli.process import Program, contents, inodes, write

NAMES = ("analysis.yml", "measures.yml")
LAMPHUN = ("draft", "lamphun", "2564")
THAI = re.compile("[ก-๙]")


@pytest.fixture
def fresh(program: Program) -> Program:
    """Return the program where nobody has worked on the result of lamphun 2563."""
    shutil.rmtree(program.folder / "data/lamphun/2564")
    return program


def work(program: Program) -> Path:
    return program.folder / "data/lamphun/2564"


def test_both_files_are_written_and_the_next_steps_told(fresh: Program) -> None:
    ran = fresh(*LAMPHUN)
    assert (ran.code, ran.err) == (0, "")
    assert sorted(contents(work(fresh))) == list(NAMES)
    assert ran.lines == [
        "เขียน data/lamphun/2564/analysis.yml แล้ว มี 5 ช่องให้เติม",
        "เขียน data/lamphun/2564/measures.yml แล้ว มี 8 ช่องให้เติม",
        "ต่อไป",
        (
            "  1. เติมช่องที่ว่าง และแก้ตัวอย่างให้ตรงกับที่หน่วยงานจะทำจริง ใน Excel"
            " ทำสมุดงานด้วยคำสั่ง python -m generator workbook lamphun 2564"
        ),
        "  2. ตรวจด้วยคำสั่ง python -m generator check --agency lamphun --year 2564",
    ]


def test_english_is_told_when_asked_for(fresh: Program) -> None:
    ran = fresh(*LAMPHUN, "--lang", "en")
    assert ran.code == 0
    assert not THAI.search(ran.out)
    assert ran.lines[0] == "Wrote data/lamphun/2564/analysis.yml: 5 places to fill in"


def test_told_places_are_those_that_are_empty(fresh: Program) -> None:
    told = re.findall(r"มี ([0-9]+) ช่อง", fresh(*LAMPHUN).out)
    files = [(work(fresh) / name).read_text("utf-8") for name in NAMES]
    empty = [
        len(re.findall(r"^ *[a-z_]+:$(?!\n *(#.*\n *)*-)", text, re.MULTILINE)) for text in files
    ]
    assert [int(number) for number in told] == empty


@pytest.mark.parametrize("data", ["ข้อมูล ITA", "./data"])
def test_the_command_to_check_with_names_the_folder_of_the_data(fresh: Program, data: str) -> None:
    (fresh.folder / "data").rename(fresh.folder / data)
    ran = fresh(*LAMPHUN, "--data", data)
    assert ran.code == 0
    ending = f' --data "{data}"' if data != "./data" else ""
    assert ran.lines[-1].endswith(f"check --agency lamphun --year 2564{ending}")


def test_what_is_written_reads_back_without_a_finding(fresh: Program) -> None:
    assert fresh(*LAMPHUN).code == 0
    reading = read_data(fresh.folder / "data")
    assert reading.findings == ()
    assert fresh("check", "--agency", "lamphun").code == 0


def test_drafted_agency_can_be_built(fresh: Program) -> None:
    assert fresh(*LAMPHUN).code == 0
    assert fresh("build").code == 0
    page = fresh.site / "lamphun/2564/o42/index.html"
    assert "ให้คะแนนตัวชี้วัดนี้ 83.13 คะแนน" in page.read_text("utf-8")


def test_nothing_else_is_written(fresh: Program) -> None:
    before = contents(fresh.folder)
    fresh(*LAMPHUN)
    after = contents(fresh.folder)
    assert {name for name in after if name not in before} == {
        f"data/lamphun/2564/{name}" for name in NAMES
    }
    assert {name: after[name] for name in before} == before


def test_the_same_call_gives_the_same_bytes_on_any_day(fresh: Program) -> None:
    fresh(*LAMPHUN)
    first = contents(work(fresh))
    for name in NAMES:
        (work(fresh) / name).unlink()
    fresh(*LAMPHUN, SOURCE_DATE_EPOCH="2000000000", TZ="Asia/Bangkok", PYTHONHASHSEED="1")
    assert contents(work(fresh)) == first


def test_second_call_is_a_wrong_one_and_changes_nothing(fresh: Program) -> None:
    fresh(*LAMPHUN)
    before = inodes(fresh.folder / "data")
    thai, english = fresh(*LAMPHUN), fresh(*LAMPHUN, "--lang", "en")
    assert (thai.code, thai.out, english.code) == (2, "", 2)
    assert "มี analysis.yml และ measures.yml ใน data/lamphun/2564 อยู่แล้ว" in thai.err
    assert "so nothing was written" in english.err
    assert not THAI.search(english.err)
    assert inodes(fresh.folder / "data") == before


@pytest.mark.parametrize(("there", "made"), [NAMES, NAMES[::-1]])
def test_file_that_is_there_is_left_alone_and_the_other_written(
    fresh: Program, there: str, made: str
) -> None:
    text = {"analysis.yml": "fix:\n  - {id: f09, about: [7]}\n", "measures.yml": "measures:\n"}
    write(work(fresh), {there: text[there]})
    ran = fresh(*LAMPHUN)
    assert ran.code == 0
    assert f"มี data/lamphun/2564/{there} อยู่แล้ว จึงไม่เขียนทับ" in ran.lines
    assert (work(fresh) / there).read_text("utf-8") == text[there]
    assert made in contents(work(fresh))
    assert fresh("check", "--agency", "lamphun").code == 0


def test_measures_take_the_ids_of_the_analysis_that_is_there(fresh: Program) -> None:
    write(work(fresh), {"analysis.yml": "fix:\n  - {id: f09, about: [7]}\n"})
    assert fresh(*LAMPHUN).code == 0
    assert "answers: [7, f09]" in (work(fresh) / "measures.yml").read_text("utf-8")


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("lamphun/2563/indicators.csv", "indicator,score\n7,๙๕,๕๖\n", "indicators.csv:2"),
        ("lamphun/2563/result.yml", "overal: 87.96\n", "result.yml:1:1"),
        ("lamphun/2563/result.yml.txt", "overall: 1\n", "result.yml.txt"),
        ("lamphun/2564/analysis.yml", "fix: ก: ข\n", "analysis.yml:1"),
        ("lamphun/2564/result.yml", "target: many\n", "result.yml:1"),
        ("lamphun/agency.yml", "nam: ก\n", "agency.yml:1"),
        ("editions/own.yml", "scheme: nacc\n", "own.yml"),
    ],
)
def test_error_of_the_data_is_told_as_check_tells_it_and_nothing_written(
    fresh: Program, file: str, text: str, told: str
) -> None:
    write(fresh.folder / "data", {file: text})
    before = contents(fresh.folder)
    ran = fresh(*LAMPHUN)
    assert (ran.code, ran.out) == (1, "")
    assert told in ran.err
    assert "แก้ไข:" in ran.err
    assert ran.err.splitlines()[-1] == "ยังไม่ได้เขียนไฟล์ใด แก้ข้อข้างบนแล้วสั่งอีกครั้ง"
    assert contents(fresh.folder) == before


@pytest.mark.parametrize(
    "file", ["tak/2563/result.yml", "lamphun/2562/result.yml", "lamphun/2564/progress.csv"]
)
def test_error_elsewhere_does_not_matter(fresh: Program, file: str) -> None:
    write(fresh.folder / "data", {file: "nobody,knows\n1,2\n"})
    assert fresh("check").code == 1
    assert fresh(*LAMPHUN).code == 0


def test_result_without_scores_of_indicators_says_what_to_enter(fresh: Program) -> None:
    thai = fresh("draft", "tak", "2564")
    english = fresh("draft", "tak", "2564", "--lang", "en")
    assert (thai.code, thai.out, english.code) == (1, "", 1)
    assert "แก้ไข: ใส่คะแนนใน data/tak/2563/indicators.csv" in thai.err
    assert "put them into data/tak/2563/indicators.csv" in english.err
    assert not (fresh.folder / "data/tak/2564").exists()


def test_target_alone_is_no_result(fresh: Program) -> None:
    write(fresh.folder / "data", {"tak/2566/result.yml": "target: 90\n"})
    ran = fresh("draft", "tak", "2567")
    assert ran.code == 2
    assert "ยังไม่มีผลการประเมินของปีงบประมาณ พ.ศ. 2566" in ran.err
    assert "แก้ไข: ใส่คะแนนใน data/tak/2566 แล้วสั่งอีกครั้ง" in ran.err


def test_year_may_be_typed_in_thai_digits(fresh: Program) -> None:
    assert fresh("draft", "lamphun", "๒๕๖๔").code == 0
    assert sorted(contents(work(fresh))) == list(NAMES)


def test_folder_of_the_year_that_is_a_file_is_told_in_one_line(fresh: Program) -> None:
    write(fresh.folder / "data", {"lamphun/2564": "x"})
    ran = fresh(*LAMPHUN)
    assert (ran.code, ran.out) == (1, "")
    assert len(ran.err.splitlines()) == 1
    assert "data/lamphun/2564" in ran.err
    assert "แก้ไข: " in ran.err


# Refuses the n-th change of the drive, or presses Ctrl-C at it: Python announces each before.
CHANGE = """
import errno, os, signal, sys
from generator.cli import main

kind, left = sys.argv.pop(1), int(sys.argv.pop(1))

def change(event, arguments):
    global left
    opened = event == "open" and isinstance(arguments[1], str) and "w" in arguments[1]
    if opened or event in ("os.mkdir", "os.rename", "os.link"):
        left -= 1
        if left == 0 and kind == "refuse":
            path = arguments[1] if event == "os.link" else arguments[0]
            raise PermissionError(errno.EACCES, "Permission denied", path)
        if left == 0:
            signal.raise_signal(signal.SIGINT)

sys.addaudithook(change)
main()
"""


def at(kind: str, number: int) -> tuple[str, ...]:
    return (sys.executable, "-c", CHANGE, kind, str(number))


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_folder_that_cannot_be_written_is_told_and_left_as_it_was(
    fresh: Program, number: int
) -> None:
    before = contents(fresh.folder)
    ran = fresh(*LAMPHUN, start=at("refuse", number))
    assert (ran.code, ran.out) == (1, "")
    assert re.fullmatch(r"เขียน data/lamphun/2564\S* ไม่ได้ ไม่มีสิทธิ์เขียน .* แก้ไข: .*\n", ran.err)
    assert contents(fresh.folder) == before
    assert not work(fresh).exists()


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_interrupted_draft_leaves_whole_files_only(fresh: Program, number: int) -> None:
    ran = fresh(*LAMPHUN, start=at("press", number))
    assert ran.code == (130 if number < 5 else 0)
    left = contents(work(fresh))
    fresh(*LAMPHUN)
    whole = contents(work(fresh))
    assert sorted(whole) == list(NAMES)
    assert left.items() <= whole.items()


def test_drive_without_second_names_is_written_all_the_same(fresh: Program) -> None:
    write(work(fresh), {"calendar.csv": "id,activity\n"})
    links = fresh(*LAMPHUN, start=at("refuse", 3))
    assert (links.code, links.err) == (0, "")
    assert sorted(contents(work(fresh))) == sorted(("calendar.csv", *NAMES))
