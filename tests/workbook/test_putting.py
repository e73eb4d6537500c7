"""All files of an import are written, or none."""

from pathlib import Path

import pytest

from generator.failure import ProngsaiError
from generator.workbook.putting import put_files

OLD, NEW = "เดิม".encode(), "ใหม่".encode()


def names(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_all_are_written(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes(OLD)
    put_files(tmp_path, {"a.yml": NEW, "b.csv": NEW}, {"a.yml": OLD, "b.csv": None})
    assert names(tmp_path) == {"a.yml": NEW, "b.csv": NEW}


def test_a_new_folder_is_made(tmp_path: Path) -> None:
    put_files(tmp_path / "2566", {"a.yml": NEW}, {"a.yml": None})
    assert names(tmp_path / "2566") == {"a.yml": NEW}


def test_nothing_is_written_when_one_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes(OLD)
    (tmp_path / "b.csv").mkdir()  # in the way: found when the second file gets its name
    (tmp_path / "b.csv" / "x").touch()
    with pytest.raises(OSError, match=r"b\.csv"):
        put_files(tmp_path, {"a.yml": NEW, "b.csv": NEW}, {"a.yml": OLD, "b.csv": None})
    assert names(tmp_path) == {"a.yml": OLD}


def test_file_that_changed_meanwhile_stops_everything(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes(OLD)
    with pytest.raises(ProngsaiError, match="changed meanwhile"):
        put_files(tmp_path, {"a.yml": NEW}, {"a.yml": b"earlier"})
    assert names(tmp_path) == {"a.yml": OLD}
