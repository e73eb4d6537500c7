"""``workbook`` and ``import`` as an officer calls them."""

from pathlib import Path

import pytest

from tests.cli.process import Program
from tests.cli.terminal import on_a_terminal
from tests.workbook.books import cells_of, saved, spot

NAME = "lamphun-2563.xlsx"


def files(program: Program) -> dict[str, bytes]:
    folder = program.folder / "data"
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def filled(program: Program) -> Path:
    """Return a workbook with a new score, as another program saved it."""
    made = program("workbook", "lamphun", "2563")
    assert made.code == 0, made.err
    path = program.folder / NAME
    cells = cells_of(path.read_bytes())
    cells["ผลการประเมิน"][spot("B5")] = 88.5
    path.write_bytes(saved(cells))
    return path


def test_workbook_says_what_to_do_next(program: Program) -> None:
    made = program("workbook", "lamphun", "2563")
    assert made.code == 0
    assert made.lines[0] == f"เขียน {NAME} แล้ว อยู่ในโฟลเดอร์ {program.folder}"
    assert f'python -m generator import "{NAME}"' in made.out
    assert (program.folder / NAME).is_file()


def test_workbook_is_never_written_over(program: Program) -> None:
    path = program.folder / NAME
    path.write_bytes(b"mine")
    made = program("workbook", "lamphun", "2563")
    assert made.code == 2
    assert "จึงไม่เขียนทับ" in made.err
    assert path.read_bytes() == b"mine"


def test_year_of_the_common_era_is_told(program: Program) -> None:
    made = program("--lang", "en", "workbook", "lamphun", "2020")
    assert made.code == 2
    assert "did you mean 2563?" in made.err


def test_without_a_terminal_changes_are_shown_and_nothing_is_written(
    program: Program, filled: Path
) -> None:
    before = files(program)
    shown = program("import", filled.name)
    assert shown.code == 0
    assert "ผลการประเมิน – คะแนนภาพรวมหน่วยงาน: 87.96 → 88.50" in shown.out
    assert f'import "{NAME}" --yes' in shown.out
    assert files(program) == before


def test_yes_writes_and_says_how_to_check(program: Program, filled: Path) -> None:
    written = program("import", filled.name, "--yes")
    assert written.code == 0
    text = (program.folder / "data/lamphun/2563/result.yml").read_text(encoding="utf-8")
    assert text == "overall: 88.50\nas_of: 2563-09-28\n"
    assert "check --agency lamphun --year 2563" in written.out
    again = program("import", filled.name, "--yes")
    assert again.code == 0
    assert "ไม่มีอะไรเปลี่ยน" in again.out


@pytest.mark.parametrize(("answer", "is_written"), [("ใช่", True), ("y", True), ("", False)])
def test_on_a_terminal_the_officer_is_asked(
    program: Program, filled: Path, *, answer: str, is_written: bool
) -> None:
    before = files(program)
    code, shown = on_a_terminal(program, (answer,), "import", filled.name)
    assert code == 0, shown
    assert "เขียนตามนี้หรือไม่ (ใช่/ไม่)" in shown
    assert (files(program) != before) is is_written
    assert ("ไม่ได้เขียนไฟล์ใด" in shown) is not is_written


def test_one_mistake_keeps_everything_from_being_written(program: Program, filled: Path) -> None:
    cells = cells_of(filled.read_bytes())
    cells["ตัวชี้วัด"][spot("C4")] = "มาก"
    filled.write_bytes(saved(cells))
    before = files(program)
    refused = program("import", filled.name, "--yes")
    assert refused.code == 1
    assert "ตัวชี้วัด!C4: ต้องแก้ก่อนนำเข้า" in refused.err
    assert "ยังไม่ได้เขียนไฟล์ใด" in refused.err
    assert files(program) == before


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (("import", "nothing.xlsx"), "ไม่พบไฟล์ nothing.xlsx"),
        (("import", "data/site.yml"), "ที่นำเข้าได้คือ"),
        (("import", "other.csv"), "ไม่มีตาราง other.csv"),
        (("import", "indicator.csv"), "หมายถึง indicators.csv"),
        (("import", "indicators.csv"), "เพิ่ม --agency"),
        (("import", "indicators.csv", "--agency", "lampun"), "หมายถึง lamphun"),
        (("import", "indicators.csv", "--agency", "tak", "--year", "2020"), "หมายถึง 2563"),
    ],
)
def test_wrong_calls_say_what_is_allowed(
    program: Program, call: tuple[str, ...], words: str
) -> None:
    for name in ("other.csv", "indicator.csv", "indicators.csv"):
        (program.folder / name).write_text("indicator,score\n", encoding="utf-8")
    wrong = program(*call)
    assert wrong.code == 2
    assert words in wrong.err


def test_csv_is_brought_in(program: Program) -> None:
    path = program.folder / "indicators.csv"
    path.write_bytes("ตัวชี้วัด,คะแนน\n7,83.13\n9,85.00\n".encode("cp874"))
    call = ("import", path.name, "--agency", "lamphun", "--year", "2563", "--yes")
    written = program(*call)
    assert written.code == 0, written.err
    table = (program.folder / "data/lamphun/2563/indicators.csv").read_text(encoding="utf-8")
    assert table == "indicator,score\n7,83.13\n9,85.00\n"
