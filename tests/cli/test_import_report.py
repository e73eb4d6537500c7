"""``import`` of a report: what is shown first, when it is written, and who says yes."""

import shutil
import sys
from pathlib import Path

import pytest

from tests.cli.process import DATA, ROOT, Program, contents, write
from tests.cli.terminal import on_a_terminal
from tests.report_import.reports import damaged_report

REPORT = ROOT / "tests/report_import/report.txt"
YEAR = "data/lamphun/2563"

# Somebody saves a file between the reading and the writing.
MEANWHILE = """
import sys
from pathlib import Path
from generator.cli import import_changes, main

path, put = Path(sys.argv.pop(1)), import_changes.put_files

def put_later(*arguments):
    path.write_text("overall: 1\\n", encoding="utf-8")
    put(*arguments)

import_changes.put_files = put_later
main()
"""


@pytest.fixture
def fresh(shipped: Program) -> Program:
    """Return the program where the result of the report was not typed yet."""
    shutil.rmtree(shipped.folder / YEAR)
    shutil.rmtree(shipped.folder / "data/national/2563")
    return shipped


@pytest.fixture
def damaged(fresh: Program) -> Path:
    """Return the report with rows that do not pass their checks."""
    path = fresh.folder / "damaged.txt"
    path.write_text(damaged_report(), encoding="utf-8")
    return path


def test_all_is_shown_before_anything_is_written(fresh: Program) -> None:
    before = contents(fresh.folder)
    ran = fresh("import", str(REPORT))
    assert (ran.code, ran.err) == (0, "")
    assert contents(fresh.folder) == before
    assert [" ".join(line.split()) for line in ran.lines[:12]] == [
        "รายงานผลการประเมินของจังหวัดลำพูน ปีงบประมาณ พ.ศ. 2563",
        "ประกาศผลทั้งประเทศ ปีงบประมาณ พ.ศ. 2563",
        "อ่านได้",
        "คะแนนภาพรวม ระดับ 87.96 A",
        "ตัวชี้วัด 10/10",
        "ข้อคำถาม 45/45",
        "แถวคำตอบ 70/70",
        "ข้อ O 43/43",
        "ผู้ตอบแบบวัด (แถว) 28",
        "ข้อเสนอแนะของผู้ประเมิน 3",
        "หน่วยงานในประกาศ 241",
        "สรุปผลตามประเภท 5",
    ]
    assert f"  {YEAR}/questions.csv  เพิ่ม 85 รายการ" in ran.lines
    assert ran.lines[-1].startswith("ยังไม่ได้เขียนไฟล์ใด")
    assert ran.lines[-1].endswith(f'import "{REPORT}" --yes')


def test_a_damaged_line_is_shown_with_what_stands_there(fresh: Program) -> None:
    ran = fresh("import", str(REPORT))
    at = next(
        n for n, line in enumerate(ran.lines) if "D119" in line and "น้อยกว่า" in ran.lines[n + 1]
    )
    assert ran.lines[at].startswith("report.txt:895: ควรตรวจสอบ D119")
    assert ran.lines[at + 2] == "    895 | น้อยกว่า 20 ปี 12 0 16 0 0 0 0"


def test_a_yes_writes_what_passed(fresh: Program) -> None:
    ran = fresh("import", str(REPORT), "--yes")
    assert (ran.code, ran.err) == (0, "")
    typed, read = DATA / "lamphun/2563", fresh.folder / YEAR
    assert sorted(path.name for path in read.iterdir()) == [
        *("disclosures.csv", "indicators.csv", "questions.csv", "recommendations.yml"),
        *("respondents.csv", "result.yml"),
    ]
    assert (read / "questions.csv").read_bytes() == (typed / "questions.csv").read_bytes()
    assert fresh("check", "--agency", "lamphun", "--year", "2563", "--strict").code == 0
    again = fresh("import", str(REPORT), "--yes")
    assert again.lines[-1] == "ไม่มีอะไรเปลี่ยน จึงไม่มีไฟล์ใดต้องเขียน"


def test_figures_that_differ_are_shown_old_and_new(shipped: Program) -> None:
    path = shipped.folder / YEAR / "indicators.csv"
    text = path.read_text(encoding="utf-8")
    assert "92.81" in text
    path.write_text(text.replace("92.81", "92.18"), encoding="utf-8")
    ran = shipped("import", str(REPORT))
    assert f"  {YEAR}/indicators.csv  เปลี่ยน 1 ค่า · ตรงกันอยู่แล้ว 9 ค่า" in ran.lines
    assert any(line.endswith(": 92.18 → 92.81") for line in ran.lines)
    assert "รวม เปลี่ยน 1 ค่า ใน 1 ไฟล์" in ran.lines


def test_file_that_changes_while_the_officer_thinks_is_not_written_over(fresh: Program) -> None:
    """Told as such, not as a mistake of the program."""
    write(fresh.folder, {f"{YEAR}/result.yml": "overall: 87.96\n"})
    call = (sys.executable, "-c", MEANWHILE, f"{YEAR}/result.yml")
    ran = fresh("import", str(REPORT), "--yes", start=call)
    assert (ran.code, len(ran.err.splitlines())) == (1, 1)
    assert "เปลี่ยนไประหว่างนี้ จึงไม่ได้เปลี่ยนไฟล์ใด แก้ไข: " in ran.err
    assert contents(fresh.folder / YEAR) == {"result.yml": b"overall: 1\n"}


def test_doubtful_rows_need_their_own_yes(fresh: Program, damaged: Path) -> None:
    shown = fresh("import", str(damaged))
    left_out = f"  {YEAR}/respondents.csv  เพิ่ม 12 รายการ · ไม่ผ่านการตรวจ 11 แถว จึงไม่รวม"
    assert left_out in shown.lines
    assert shown.lines[-2].startswith("แถวที่ไม่ผ่านการตรวจ 11 แถว")
    assert "--with-doubtful" in shown.lines[-2]
    ran = fresh("import", str(damaged), "--yes")
    assert left_out in ran.lines
    fresh("import", str(damaged), "--yes", "--with-doubtful")
    rows = (fresh.folder / YEAR / "respondents.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) == 1 + 23


@pytest.mark.parametrize(
    ("answers", "rows"),
    [(("ไม่", "ใช่"), 12), (("ใช่", "yes"), 23), (("", ""), None), (("ใช่", "n"), None)],
)
def test_on_a_terminal_both_are_asked(
    fresh: Program, damaged: Path, answers: tuple[str, str], rows: int | None
) -> None:
    code, out = on_a_terminal(fresh, answers, "import", str(damaged))
    assert code == 0, out
    path = fresh.folder / YEAR / "respondents.csv"
    written = len(path.read_text(encoding="utf-8").splitlines()) - 1 if path.exists() else None
    assert written == rows
    assert "11 แถวที่ไม่ผ่านการตรวจ" in out


def test_the_call_overrules_the_report(fresh: Program) -> None:
    ran = fresh("import", str(REPORT), "--yes", "--agency", "chiang-rai", "--year", "2564")
    path = fresh.folder / "data/chiang-rai/2564/result.yml"
    assert "overall: 87.96" in path.read_text(encoding="utf-8")
    assert "แต่รายงานพิมพ์ว่าเป็นของ จังหวัดลำพูน ปี 2563" in ran.out


@pytest.mark.parametrize(
    ("answers", "is_written"),
    [(("ใช่", "ใช่"), True), (("ไม่",), False), (("",), False), (("ใช่", "ไม่"), False)],
)
def test_a_report_of_another_agency_is_asked_about_by_itself(
    fresh: Program, *, answers: tuple[str, ...], is_written: bool
) -> None:
    call = ("import", str(REPORT), "--agency", "chiang-rai", "--year", "2564")
    code, shown = on_a_terminal(fresh, ("ไม่", *answers), *call)  # one row is in doubt
    assert code == 0, shown
    told = "พิมพ์ว่าเป็นของ จังหวัดลำพูน ปี 2563 แต่จะเขียนเป็นผลของจังหวัดเชียงราย ปี 2564"
    behind = shown.rpartition("รวม ")[2]  # after all that would change
    assert told in behind
    assert ("เขียนตามนี้หรือไม่" in shown) is (answers[0] == "ใช่")
    assert (fresh.folder / "data/chiang-rai/2564/result.yml").exists() is is_written


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("letter.txt", "เรื่อง ขอเชิญประชุม\n", "D103"),
        ("report.pdf", "%PDF-1.7\n", "D102"),
        (
            "other.txt",
            "รายงานผลการประเมิน ปีงบประมาณ 2563\nคะแนนภาพรวมหน่วยงานเมืองอื่น : 9.00\n",
            "D104",
        ),
    ],
)
def test_what_is_no_report_of_ours_ends_with_one(
    fresh: Program, name: str, content: str, told: str
) -> None:
    (fresh.folder / name).write_text(content, encoding="utf-8")
    ran = fresh("import", name, "--yes")
    assert ran.code == 1
    assert told in ran.out + ran.err
    assert "ยังไม่ได้เขียนไฟล์ใด" in ran.err


def test_a_wrong_agency_or_year_is_a_wrong_call(fresh: Program) -> None:
    assert fresh("import", str(REPORT), "--agency", "lampun").code == 2
    assert fresh("import", str(REPORT), "--year", "2020").code == 2


def test_english_is_english(fresh: Program) -> None:
    ran = fresh("import", str(REPORT), "--lang", "en")
    assert "  questions                 45/45" in ran.lines
    assert ran.lines[-1].startswith("Nothing was written yet.")


def test_a_file_that_is_not_there_is_told(fresh: Program, tmp_path: Path) -> None:
    ran = fresh("import", str(tmp_path / "no.pdf"))
    assert ran.code == 2
    assert "no.pdf" in ran.err
