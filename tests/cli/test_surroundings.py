"""What the program meets outside the data: folders, consoles, pipes, drives."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.process import Program, contents, write

COMMANDS = (("check",), ("build",), ("serve",), ("assess", "lamphun", "2563"),
            ("draft", "lamphun", "2564"))  # fmt: skip


@pytest.mark.parametrize("call", COMMANDS, ids="-".join)
@pytest.mark.parametrize("data", ["nowhere", "data/site.yml", "data/site.yml/x"])
def test_data_folder_that_is_none_is_told_in_one_line(
    program: Program, call: tuple[str, ...], data: str
) -> None:
    thai = program(*call, "--data", data)
    english = program(*call, "--data", data, "--lang", "en")
    assert (thai.code, thai.out, english.code) == (1, "", 1)
    assert thai.err.startswith(f"ไม่พบโฟลเดอร์ข้อมูล {data} แก้ไข: ")
    assert english.err.startswith(f"there is no data folder {data}. Fix: ")
    assert len(thai.err.splitlines()) == len(english.err.splitlines()) == 1


def in_the_way(program: Program) -> str:
    write(program.folder, {"taken": "x"})
    return "taken"


def below_a_file(program: Program) -> str:
    write(program.folder, {"taken": "x"})
    return "taken/site"


def somebody_elses(program: Program) -> str:
    write(program.folder, {"theirs/thesis.txt": "x"})
    return "theirs"


def data_itself(_: Program) -> str:
    return "data"


def current(_: Program) -> str:
    return "."


@pytest.mark.parametrize("folder", [in_the_way, below_a_file, somebody_elses, data_itself, current])
def test_site_folder_that_cannot_be_used_is_told_and_left_alone(
    program: Program, folder: Callable[[Program], str]
) -> None:
    site = folder(program)
    before = contents(program.folder)
    ran = program("build", "--site", site)
    assert ran.code == 1
    assert site in ran.err
    assert "แก้ไข: " in ran.err
    assert len(ran.err.splitlines()) == 1
    after = contents(program.folder)
    assert {name: after[name] for name in before} == before


def test_build_folder_with_somebody_elses_files_is_left_alone(program: Program) -> None:
    write(program.folder, {"build/docs/thesis.rst": "x"})
    ran = program("build")
    assert ran.code == 1
    assert "build/docs" in ran.err.replace("\\", "/")
    assert (program.folder / "build" / "docs" / "thesis.rst").is_file()
    assert not program.site.exists()


def test_build_folder_that_is_a_file_is_told(program: Program) -> None:
    write(program.folder, {"build": "x"})
    ran = program("build", "--lang", "en")
    assert ran.code == 1
    assert "Fix: " in ran.err
    assert len(ran.err.splitlines()) == 1


def test_other_files_in_the_build_folder_stay(program: Program) -> None:
    write(program.folder, {"build/lib/x.py": "x"})
    assert program("build").code == 0
    assert program("build").code == 0
    assert (program.folder / "build" / "lib" / "x.py").is_file()


def test_full_drive_is_told(program: Program) -> None:
    with Path("/dev/full").open("wb") as full:
        process = program.start("check", "--lang", "en", to=full)
        _, told = process.communicate()
    assert process.returncode == 1
    assert "Fix: " in told.decode()
    assert len(told.splitlines()) == 1


@pytest.mark.parametrize("words", [("check",), ("check", "--format", "json"), ("--help",)])
def test_reader_that_goes_away_is_no_fault(shipped: Program, words: tuple[str, ...]) -> None:
    process = shipped.start(*words)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    told = process.stderr.read()
    process.stderr.close()
    process.wait()
    assert told == b""


@pytest.mark.parametrize(
    "variables",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp874:strict"},
        {"PYTHONIOENCODING": "cp437", "LC_ALL": "C"},
    ],
)
def test_output_is_utf_8_whatever_the_console_says(
    shipped: Program, variables: dict[str, str]
) -> None:
    for words in (("check",), ("assess", "lamphun", "2563"), ("chek",)):
        usual, odd = shipped(*words), shipped(*words, **variables)
        assert (odd.code, odd.out, odd.err) == (usual.code, usual.out, usual.err)


def test_no_progress_is_shown_in_a_pipe(program: Program) -> None:
    ran = program("build")
    assert ran.err == ""
    assert "\x1b" not in ran.out
    assert "\r" not in ran.out


CLOSED = """
import os, sys
for number in (1, 2):
    os.close(number)
sys.stdout = sys.stderr = None
from generator.cli import main
main()
"""


@pytest.mark.parametrize(("words", "code"), [(("check",), 0), (("build",), 0), (("chek",), 2)])
def test_a_console_is_not_needed(program: Program, words: tuple[str, ...], code: int) -> None:
    assert program(*words, start=(sys.executable, "-c", CLOSED)).code == code


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("# เกี่ยวกับ\n\nข้อความ\n".encode("cp874"), 0),
        ("# เกี่ยวกับ\n".encode("utf-16"), 1),
        (b"\xff\xfe\xfd", 1),
        (b"", 1),
    ],
    ids=["windows-874", "utf-16", "garbage", "empty"],
)
def test_hand_written_page_in_any_encoding(program: Program, raw: bytes, code: int) -> None:
    write(program.folder, {"mkdocs.yml": "site_name: x\n", "overrides/main.html": "x"})
    (program.folder / "content").mkdir()
    (program.folder / "content" / "about.md").write_bytes(raw)
    ran = program("build")
    # With code 0 it is the look of this folder that fails: MkDocs says so in words.
    told = "about.md" in ran.err
    assert (ran.code, told) == (1, bool(code))


def test_folder_with_a_name_in_no_known_letters_is_told(program: Program) -> None:
    (program.folder / "data" / os.fsdecode(b"\xa1\xa2")).mkdir()
    (program.folder / "data" / "lamphun" / os.fsdecode(b"\xa1.yml")).write_bytes(b"x")
    for form in ("text", "json", "github"):
        assert program("check", "--format", form).code == 1


def test_file_name_longer_than_the_system_allows_is_told(program: Program) -> None:
    agency = "name: จังหวัดตาก\ntype: จังหวัด\nemblem: " + "a" * 400 + ".png\n"
    write(program.folder / "data", {"tak/agency.yml": agency})
    ran = program("check")
    assert ran.code == 1
    assert "D056" in ran.out
