"""What the words of the shipped papers say: two empty results, and no wrong figure."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.checked import check_data
from generator.findings import Finding
from generator.settings import Settings
from tests.assess.figures import DATA

WORDS = tuple(f"C04{number}" for number in range(10))


def words(data: Path) -> list[Finding]:
    found = check_data(Settings(data=data, site=data, build=data, project=data)).findings
    return [one for one in found if one.rule.code in WORDS]


def lines(found: list[Finding]) -> list[str]:
    return [" ".join(filter(None, (str(one.place), one.rule.code, one.expected))) for one in found]


SHIPPED = [
    "data/chiang-rai/2566/progress.csv:2:9 C047",
    "data/chiang-rai/2566/progress.csv:10:9 C046",
]


def test_chiang_rai_reports_two_results_that_say_nothing_and_nobody_else_does() -> None:
    assert lines(words(DATA)) == SHIPPED


CHIANG_MAI = "chiang-mai/2566/analysis.yml"
KHELANG = "khelang-nakhon/2566/analysis.yml"
LAMPHUN = "lamphun/2564/analysis.yml"


SLIPS = {
    "score of a question": (CHIANG_MAI, "ได้คะแนน 77.14", "ได้คะแนน 77.41", ["23:11 C041"]),
    "score of the year before": (
        CHIANG_MAI,
        "ได้คะแนน 82.82",
        "ได้คะแนน 82.28",
        ["23:11 C040 82.82"],
    ),
    "number": (CHIANG_MAI, "ตัวชี้วัดที่ 8 การ", "ตัวชี้วัดที่ 7 การ", ["23:11 C042 8"]),
    "number as its table prints it": (CHIANG_MAI, "ตัวชี้วัดที่ 8 การ", "ตัวชี้วัดที่ 10 การ", []),
    "strong below the target": (
        CHIANG_MAI,
        "weaknesses:\n  - about: [2]",
        "strengths:\n  - about: [2]\nweaknesses:",
        ["19:13 C045 90.00"],
    ),
    "strong below the pass mark": (
        KHELANG,
        "  - about: [5]\n",
        "  - about: [5, 8]\n",
        ["61:16 C045 85.00"],
    ),
    "score in Thai digits": (
        KHELANG,
        "เป็นคะแนนจากการประเมินจากการรับรู้",
        "ตัวชี้วัดที่ ๑ ได้คะแนน ๙๐.๙๗ จากการรับรู้",
        ["59:11 C040 90.79"],
    ),
    "score of a tool": (
        LAMPHUN,
        "  - about: [EIT]\n    text: |\n      ส่วนวัดที่ไม่ผ่านเกณฑ์เป้าหมาย คือ ส่วนวัด EIT",
        "  - about: [EIT]\n    text: ไม่ผ่านเกณฑ์ คือ ส่วนวัด EIT ได้คะแนน ๘๑.๑๘\n    cause: |\n     ",
        ["77:11 C040 81.81"],
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "expected"), SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_in_the_words_of_a_shipped_paper_is_found_once(
    tmp_path: Path, file: str, old: str, new: str, expected: list[str]
) -> None:
    agency = file.partition("/")[0]
    shutil.copytree(DATA / agency, tmp_path / "data" / agency)
    path = tmp_path / "data" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert lines(words(tmp_path / "data")) == [f"data/{file}:{line}" for line in expected]
