"""A row that cannot be used is told once: numbers that would need it are not held against it."""

import shutil
from pathlib import Path

import pytest

from generator.checked import check_data
from generator.settings import Settings

ROOT = Path(__file__).parents[2]


def found(data: Path) -> list[str]:
    run = Settings(data=data, site=data / "site", build=data / "build", project=ROOT)
    return [f"{one.place} {one.rule.code}" for one in check_data(run).findings]


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("indicators.csv", "7,83.13", "7,831.3", "D032"),
        ("indicators.csv", "7,83.13", '7,"83,13"', "D031"),
        ("respondents.csv", "EIT,อายุ,20 – 30 ปี,59", "EIT,อายุ,20 – 30 ปี,ห้าสิบ", "D034"),
        ("questions.csv", "i1,1,3.07", "i1,1,3.O7", "D031"),
        ("disclosures.csv", "O1,100.00", "O1,1000", "D032"),
    ],
)
def test_what_follows_from_an_unusable_row_is_not_found(
    tmp_path: Path, file: str, old: str, new: str, code: str
) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    before = found(tmp_path / "data")
    path = tmp_path / "data" / "lamphun" / "2563" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    news = [line for line in found(tmp_path / "data") if line not in before]
    assert [(line.split(":")[0], line.split()[1]) for line in news] == [
        (f"data/lamphun/2563/{file}", code)
    ]
