"""What is written: figures on a yes, words only where none stand, people's remarks never lost."""

import shutil
from pathlib import Path

import pytest

from generator.files.putting import put_files
from generator.findings import Severity
from generator.read import read_data
from generator.report_import.changes import Changes, changes
from tests.report_import.reports import (
    DATA,
    SLUG,
    YEAR,
    changed,
    damaged_report,
    lamphun,
    read_text,
    report_text,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder with the agency and nothing of the year."""
    (tmp_path / "data" / SLUG).mkdir(parents=True)
    shutil.copy(DATA / SLUG / "agency.yml", tmp_path / "data" / SLUG)
    return tmp_path / "data"


@pytest.fixture
def filled(folder: Path) -> Path:
    """Return a data folder with everything of the year."""
    shutil.copytree(DATA / SLUG / str(YEAR), folder / SLUG / str(YEAR))
    shutil.copytree(DATA / "national" / str(YEAR), folder / "national" / str(YEAR))
    return folder


def of(folder: Path, text: str, *, with_doubtful: bool = False) -> Changes:
    found = read_text(text, lamphun())
    assert found.errors == ()
    return changes(found, folder, with_doubtful=with_doubtful)


def year(folder: Path, name: str) -> Path:
    return folder / SLUG / str(YEAR) / name


def errors(folder: Path) -> list[str]:
    found = read_data(folder).findings
    return [str(one.place) for one in found if one.rule.severity is Severity.ERROR]


def test_new_files_are_those_typed_by_hand(folder: Path) -> None:
    planned = of(folder, report_text())
    put_files(folder, planned.written)
    assert errors(folder) == []
    for name in ("indicators.csv", "questions.csv", "respondents.csv"):
        assert year(folder, name).read_bytes() == (DATA / SLUG / str(YEAR) / name).read_bytes()
    types = f"national/{YEAR}/type_summary.csv"
    assert (folder / types).read_bytes() == (DATA / types).read_bytes()
    assert planned.doubtful == 0


def test_rows_in_doubt_are_written_only_when_asked_for(folder: Path) -> None:
    name = f"{SLUG}/{YEAR}/respondents.csv"
    text = damaged_report()
    assert of(folder, text).written[name].count(b"\n") == 1 + 12
    assert of(folder, text, with_doubtful=True).written[name].count(b"\n") == 1 + 23


def test_nothing_changes_where_all_stands_already(filled: Path) -> None:
    planned = of(filled, report_text(), with_doubtful=True)
    assert planned.written == {}
    assert [one.merged.differences for one in planned.files] == [()] * len(planned.files)


def test_a_figure_that_differs_is_told_and_written_over(filled: Path) -> None:
    text = year(filled, "indicators.csv").read_text(encoding="utf-8")
    year(filled, "indicators.csv").write_text(
        text.replace("3,89.84,", "3,80.84,ดูต้นฉบับ"), encoding="utf-8"
    )
    planned = of(filled, report_text())
    differs = [one for each in planned.files for one in each.merged.differences]
    assert [(one.row, one.column, one.there, one.read) for one in differs] == [
        ("3", "score", "80.84", "89.84")
    ]
    put_files(filled, planned.written)
    assert "3,89.84,ดูต้นฉบับ\n" in year(filled, "indicators.csv").read_text(encoding="utf-8")


def test_result_keeps_remarks_and_all_other_keys(filled: Path) -> None:
    path = year(filled, "result.yml")
    text = path.read_text(encoding="utf-8").replace("overall: 87.96", "overall: 80.00  # รอตรวจ")
    path.write_text(text.replace("grade: A\n", ""), encoding="utf-8")
    put_files(filled, of(filled, report_text()).written)
    expected = text.replace("overall: 80.00 ", "overall: 87.96 ").replace("grade: A\n", "")
    assert path.read_text(encoding="utf-8") == f"{expected}grade: A\n"
    assert errors(filled) == []


def test_words_that_stand_are_not_written_over(filled: Path) -> None:
    path = year(filled, "disclosures.csv")
    before = path.read_bytes()
    assert b"O8" in before
    planned = of(filled, report_text())
    assert f"{SLUG}/{YEAR}/disclosures.csv" not in planned.written
    assert f"{SLUG}/{YEAR}/recommendations.yml" not in planned.written


def test_a_file_of_excel_keeps_its_mark_and_its_own_columns(filled: Path) -> None:
    path = year(filled, "indicators.csv")
    path.write_text("\ufeff_no\tindicator\tscore\n1\t3\t80.84\n\n2\t4\t84.42\n", encoding="utf-8")
    put_files(filled, of(filled, report_text()).written)
    text = path.read_text(encoding="utf-8")
    assert text.startswith("\ufeff_no\tindicator\tscore\n1\t3\t89.84\n2\t4\t84.42\n\t1\t92.81\n")
    assert errors(filled) == []


def test_a_file_with_mistakes_stops_everything(filled: Path) -> None:
    year(filled, "questions.csv").write_text("code,score,score\ni1,1,2\n", encoding="utf-8")
    planned = of(filled, report_text())
    assert [(one.rule.code, one.place.file) for one in planned.errors] == [
        ("D118", f"{SLUG}/{YEAR}/questions.csv")
    ]


def test_what_could_not_be_read_stays_empty(folder: Path) -> None:
    damaged = changed("33.66%\t63.27%\t85.82", "33.66%\t63.27%\t8S.82")
    damaged = damaged.replace(
        "ซึ่งไม่เป็นไปตามเกณฑ์การประเมินที่กำหนด\t0.00", "ซึ่งไม่เป็นไปตามเกณฑ์การประเมินที่กำหนด\tO.OO", 1
    )
    put_files(folder, of(folder, damaged).written)
    assert "i1,1,3.07,0.00,33.66,63.27,,,,,,\n" in year(folder, "questions.csv").read_text(
        encoding="utf-8"
    )
    assert "\nO3,,ไม่ปรากฏ" in year(folder, "disclosures.csv").read_text(encoding="utf-8")
    assert errors(folder) == []
