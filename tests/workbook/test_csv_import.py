"""A table of the year as CSV: in UTF-8 or Windows-874, under English or Thai headings."""

from pathlib import Path

import pytest

from generator.workbook.bringing_in import Import, import_table
from tests.workbook.books import DATA, copied_data, shared_of

SLUG, YEAR = "lamphun", 2563


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return copied_data(tmp_path, SLUG)


def brought_in(data: Path, name: str, raw: bytes, table: str = "") -> Import:
    path = data.parent / name
    path.write_bytes(raw)
    return import_table(shared_of(data), path, table or name, SLUG, YEAR)


def told(imported: Import) -> list[tuple[str, str]]:
    return [(str(one.place), one.rule.code) for one in imported.findings]


@pytest.mark.parametrize(
    "path", sorted((DATA / SLUG / str(YEAR)).glob("*.csv")), ids=lambda path: path.stem
)
def test_own_table_changes_nothing(data: Path, path: Path) -> None:
    imported = brought_in(data, path.name, path.read_bytes())
    assert (imported.changes, imported.findings, imported.written) == ((), (), {})


def test_windows_874_and_thai_headings_are_read(data: Path) -> None:
    before = (data / SLUG / str(YEAR) / "indicators.csv").read_text(encoding="utf-8")
    rows = [line.split(",") for line in before.splitlines()[1:]]
    rows[0][1:] = ["๙๒.๕๐", "แก้ตามประกาศ"]
    text = "หมายเหตุ,คะแนน,ตัวชี้วัด\r\n" + "".join(
        f"{note},{score},{code}\r\n" for code, score, note in rows
    )
    imported = brought_in(data, "จากระบบ.csv", text.encode("cp874"), "indicators.csv")
    assert told(imported) == []
    written = imported.written["indicators.csv"].decode("utf-8")
    assert written == before.replace(before.splitlines()[1], "1,92.50,แก้ตามประกาศ")


def test_missing_rows_are_taken_away(data: Path) -> None:
    before = (data / SLUG / str(YEAR) / "indicators.csv").read_text(encoding="utf-8")
    shorter = "".join(before.splitlines(keepends=True)[:-1])
    imported = brought_in(data, "indicators.csv", shorter.encode())
    assert [one.kind.value for one in imported.changes] == ["removed"]
    assert imported.written["indicators.csv"].decode() == shorter


def test_mistakes_are_told_in_the_file_that_was_handed_in(data: Path) -> None:
    raw = "indicator,score,ของเรา\n1,มาก,x\n99,80,\n".encode()
    imported = brought_in(data, "indicators.csv", raw)
    assert told(imported) == [
        ("indicators.csv:1:3", "D124"),
        ("indicators.csv:2:2", "D031"),
        ("indicators.csv:3:1", "D044"),
    ]


def test_renamed_heading_is_told_with_the_one_that_is_missing(data: Path) -> None:
    imported = brought_in(data, "indicators.csv", b"indicator,scores\n1,90.00\n")
    (finding,) = (one for one in imported.findings if one.rule.code == "D136")
    assert (str(finding.place), finding.values["nearest"]) == ("indicators.csv:1:2", "score")


def test_thai_heading_that_was_renamed_is_told_and_one_that_is_only_shown_is_not_missed(
    data: Path,
) -> None:
    imported = brought_in(data, "indicators.csv", "ตัวชี้วัด,คะแน,ชื่อตัวชี้\n1,90.00,x\n".encode())
    assert [
        (one.rule.code, one.values.get("nearest"))
        for one in imported.findings
        if one.rule.code in {"D124", "D136"}
    ] == [("D136", "คะแนน"), ("D124", None)]


def test_table_without_its_headings_is_refused(data: Path) -> None:
    imported = brought_in(data, "indicators.csv", b"1,90.50\n2,80.00\n")
    assert told(imported) == [("indicators.csv:1:1", "D123")]
    assert imported.written == {}


def test_file_that_is_no_text_is_refused(data: Path) -> None:
    imported = brought_in(data, "indicators.csv", b"\x00\x01\x02")
    assert [one.rule.code for one in imported.findings] == ["D008"]
    assert imported.is_refused
