"""What has the same content has the same hash, whenever and wherever it was written."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build.hashes import content_of, hash_of, hash_of_files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "lamphun"
    (folder / "2563").mkdir(parents=True)
    (folder / "agency.yml").write_text("name: ลำพูน\n", encoding="utf-8")
    (folder / "2563" / "indicators.csv").write_text("indicator,score\n", encoding="utf-8")
    return folder


def test_parts_are_not_run_together() -> None:
    assert hash_of("ab", "c") != hash_of("a", "bc")
    assert hash_of("ab") == hash_of(b"ab")


def test_time_and_place_of_a_folder_change_nothing(folder: Path) -> None:
    before = hash_of_files(folder)
    os.utime(folder / "agency.yml", (0, 0))
    moved = folder.rename(folder.with_name("tak"))
    assert hash_of_files(moved) == before


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "agency.yml").write_text("name: ตาก\n", encoding="utf-8"),
        lambda folder: (folder / "agency.yml").rename(folder / "agency.yaml"),
        lambda folder: (folder / "agency.yml").rename(folder / "2563" / "agency.yml"),
        lambda folder: (folder / "agency.yml").unlink(),
        lambda folder: (folder / "2563" / "new.csv").touch(),
    ],
    ids=["content", "name", "place", "gone", "new"],
)
def test_every_change_is_seen(folder: Path, change: Callable[[Path], object]) -> None:
    before = hash_of_files(folder)
    change(folder)
    assert hash_of_files(folder) != before


def test_what_other_programs_leave_behind_does_not_count(folder: Path) -> None:
    before = hash_of_files(folder)
    for name in (".DS_Store", "~$scores.xlsx", ".git/config", "2563/module.pyc"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("x", encoding="utf-8")
    assert hash_of_files(folder) == before


def test_folder_that_is_a_link_counts_by_what_is_in_it(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (folder / "2564").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    before = hash_of_files(folder)
    (tmp_path / "elsewhere" / "eit.yml").write_text("a: b\n", encoding="utf-8")
    assert hash_of_files(folder) != before


def test_links_in_a_circle_have_an_end(folder: Path) -> None:
    before = hash_of_files(folder)
    (folder / "2563" / "up").symlink_to(folder, target_is_directory=True)
    assert hash_of_files(folder) == before


def test_link_to_itself_stops_nothing(folder: Path) -> None:
    before = hash_of_files(folder)
    (folder / "2563" / "loop").symlink_to("loop")
    assert hash_of_files(folder) == before


def test_file_that_cannot_be_read_is_none_of_an_empty_one(folder: Path) -> None:
    (folder / "agency.yml").unlink()
    (folder / "agency.yml").symlink_to(folder / "gone")
    without = hash_of_files(folder)
    (folder / "agency.yml").unlink()
    (folder / "agency.yml").touch()
    assert hash_of_files(folder) != without


def test_place_that_is_not_there_is_nothing(tmp_path: Path) -> None:
    assert hash_of_files(tmp_path / "site.yml") == hash_of_files(tmp_path / "editions")


def test_entries_count_with_their_names(folder: Path) -> None:
    both = content_of(folder.iterdir())
    assert content_of([folder / "2563"]) != both
    (folder / "2563").rename(folder / "2564")
    assert content_of(folder.iterdir()) != both
