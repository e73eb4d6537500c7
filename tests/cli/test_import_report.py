"""``import`` of a report: what is shown first, when it is written, and who says yes."""

import os
import pty
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.process import COMMAND, DATA, ROOT, Program, contents, environment
from tests.report_import.reports import damaged_report

REPORT = ROOT / "tests/report_import/report.txt"
YEAR = "data/lamphun/2563"


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
    assert "  lamphun/2563/questions.csv        เพิ่ม 85" in ran.lines
    assert ran.lines[-1].startswith("ยังไม่ได้เขียนไฟล์ใด เติม --yes")


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
    assert again.lines[-1] == "ไม่มีอะไรต้องเขียน"


def test_doubtful_rows_need_their_own_yes(fresh: Program, damaged: Path) -> None:
    ran = fresh("import", str(damaged), "--yes")
    assert "ไม่ผ่านการตรวจ 11 แถว" in ran.out
    fresh("import", str(damaged), "--yes", "--with-doubtful")
    rows = (fresh.folder / YEAR / "respondents.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) == 1 + 23


def answered(program: Program, report: Path, *answers: str) -> tuple[int, str]:
    """Return how the command ended on a terminal where somebody typed the answers."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(  # noqa: S603 - our own program
        [*COMMAND, "import", str(report)],
        cwd=program.folder,
        env=environment(),
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    os.close(theirs)
    os.write(ours, "".join(f"{answer}\n" for answer in answers).encode())
    out, _ = process.communicate()
    os.close(ours)
    return process.returncode, out.decode()


@pytest.mark.parametrize(
    ("answers", "rows"),
    [(("ไม่", "ใช่"), 12), (("ใช่", "yes"), 23), (("", ""), None), (("ใช่", "n"), None)],
)
def test_on_a_terminal_both_are_asked(
    fresh: Program, damaged: Path, answers: tuple[str, str], rows: int | None
) -> None:
    code, out = answered(fresh, damaged, *answers)
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
