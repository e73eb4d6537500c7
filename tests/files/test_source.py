"""Whatever program wrote the file, its text comes out the same."""

from pathlib import Path

import pytest

from generator.files.source import Opened, decode, open_source

TEXT = "name: จังหวัดลำพูน\ntype: จังหวัด\n"


def opened(tmp_path: Path, raw: bytes) -> Opened:
    path = tmp_path / "agency.yml"
    path.write_bytes(raw)
    return open_source(path, "data/x/agency.yml")


def codes(result: Opened) -> list[str]:
    return [finding.rule.code for finding in result.findings]


@pytest.mark.parametrize(
    "raw",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("cp874"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
    ],
    ids=["utf-8", "bom", "windows-874", "crlf", "cr"],
)
def test_every_common_way_of_saving_gives_the_same_text(tmp_path: Path, raw: bytes) -> None:
    result = opened(tmp_path, raw)
    assert result.source is not None
    assert result.source.text == TEXT
    assert codes(result) == []


@pytest.mark.parametrize(
    "raw",
    [
        TEXT.encode("utf-16"),
        "café naïve déjà vu, plus long, encore".encode("latin-1"),
        b"PK\x03\x04\x00\x00rest of a workbook",
        b"\xff\xfe\xfd",
    ],
    ids=["utf-16", "latin-1", "xlsx", "garbage"],
)
def test_other_encodings_are_reported_and_not_guessed(tmp_path: Path, raw: bytes) -> None:
    result = opened(tmp_path, raw)
    assert result.source is None
    assert codes(result) == ["D008"]


def test_thai_in_windows_874_with_curly_quotes_is_read() -> None:
    assert decode("ประกาศ “สุจริต” – โปร่งใส…".encode("cp874")) == "ประกาศ “สุจริต” – โปร่งใส…"


def test_an_empty_file_is_reported(tmp_path: Path) -> None:
    assert codes(opened(tmp_path, b"")) == ["D007"]
    assert codes(opened(tmp_path, b" \r\n\n")) == ["D007"]


def test_a_folder_with_the_name_of_a_file_is_reported(tmp_path: Path) -> None:
    (tmp_path / "result.yml").mkdir()
    assert codes(open_source(tmp_path / "result.yml", "data/result.yml")) == ["D006"]


def test_a_file_that_cannot_be_opened_is_reported(tmp_path: Path) -> None:
    (tmp_path / "result.yml").symlink_to(tmp_path / "nowhere")
    assert codes(open_source(tmp_path / "result.yml", "data/result.yml")) == ["D005"]


def test_a_huge_file_is_reported_and_not_read(tmp_path: Path) -> None:
    path = tmp_path / "questions.csv"
    with path.open("wb") as file:
        file.truncate(21 * 1024 * 1024)
    assert codes(open_source(path, "data/questions.csv")) == ["D009"]


def test_each_control_character_is_reported_at_its_place_and_dropped(tmp_path: Path) -> None:
    result = opened(tmp_path, b"name: a\x07b\ntype: \x1bc\n")
    assert result.source is not None
    assert result.source.text == "name: ab\ntype: c\n"
    places = [(one.place.line, one.place.column, one.found) for one in result.findings]
    assert places == [(1, 8, "U+0007"), (2, 7, "U+001B")]
