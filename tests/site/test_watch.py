"""What changed in a folder: told whole, once, and only of what the website is made from."""

import os
from pathlib import Path

import pytest

from generator.site.watch import Watch, is_watched

CSV = "lamphun/2563/questions.csv"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder with two files and one beside it."""
    data = tmp_path / "data"
    write(data / CSV, "code,score\n")
    write(data / "site.yml", "title: x\n")
    write(tmp_path / "mkdocs.yml", "site_name: x\n")
    return data


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def told(watch: Watch) -> frozenset[Path]:
    """Return what is told at the second of two looks, between which nothing happens."""
    return watch.changes() or watch.changes()


def test_nothing_changed_is_nothing_told(data: Path) -> None:
    watch = Watch([data])
    assert told(watch) == frozenset()


def test_changed_file_is_told_once(data: Path) -> None:
    watch = Watch([data])
    write(data / CSV, "code,score\ni1,80.00\n")
    assert told(watch) == {data / CSV}
    assert told(watch) == frozenset()


def test_new_file_in_a_new_folder_is_told(data: Path) -> None:
    watch = Watch([data])
    write(data / "tak" / "agency.yml", "name: x\n")
    assert told(watch) == {data / "tak" / "agency.yml"}


def test_deleted_file_is_told(data: Path) -> None:
    watch = Watch([data])
    (data / CSV).unlink()
    assert told(watch) == {data / CSV}


def test_renamed_folder_is_told_with_both_names(data: Path) -> None:
    watch = Watch([data])
    (data / "lamphun").rename(data / "lampang")
    assert told(watch) == {data / CSV, data / "lampang" / "2563" / "questions.csv"}


def test_folder_that_vanishes_is_told_and_what_comes_back(data: Path) -> None:
    watch = Watch([data])
    away = data.with_name("away")
    data.rename(away)
    assert told(watch) == {data / CSV, data / "site.yml"}
    away.rename(data)
    assert told(watch) == {data / CSV, data / "site.yml"}


def test_single_file_is_watched_and_may_come_later(data: Path) -> None:
    config, later = data.with_name("mkdocs.yml"), data.with_name("later.yml")
    watch = Watch([config, later])
    write(later, "a: b\n")
    config.unlink()
    assert told(watch) == {config, later}


def test_half_written_file_is_not_told_before_it_is_whole(data: Path) -> None:
    watch = Watch([data])
    for rows in range(1, 4):
        write(data / CSV, "code,score\n" + "i1,80.00\n" * rows)
        assert watch.changes() == frozenset()
        assert watch.is_settling
    assert watch.changes() == {data / CSV}
    assert not watch.is_settling


def test_file_saved_beside_one_being_written_waits_for_it(data: Path) -> None:
    watch = Watch([data])
    write(data / "site.yml", "title: y\n")
    watch.changes()
    write(data / CSV, "code\n")
    assert watch.changes() == frozenset()
    assert watch.changes() == {data / CSV, data / "site.yml"}


def test_same_size_in_the_same_moment_is_seen_when_saved_by_renaming(data: Path) -> None:
    path = data / "site.yml"
    watch = Watch([data])
    before = path.stat()
    written = data / ".site.yml.new"
    write(written, "title: y\n")
    os.utime(written, ns=(before.st_atime_ns, before.st_mtime_ns))
    written.replace(path)
    assert told(watch) == {path}


@pytest.mark.parametrize(
    "name",
    [".site.yml.swp", "_notes.csv", "~$questions.csv", "#site.yml#", "site.yml~", "site.yml.tmp",
     "site.yml.bak", "paper.pdf.part", "4913", "9C1A2B00", ".git/index.yml", "_old/site.yml"],
)  # fmt: skip
def test_what_editors_leave_behind_is_not_told(data: Path, name: str) -> None:
    watch = Watch([data])
    write(data / name, "x")
    assert told(watch) == frozenset()


def test_folders_have_no_ending() -> None:
    assert is_watched("2563", folder=True)
    assert not is_watched("2563", folder=False)


def test_folder_linked_into_itself_has_an_end(data: Path) -> None:
    (data / "lamphun" / "again").symlink_to(data / "lamphun", target_is_directory=True)
    watch = Watch([data])
    write(data / CSV, "code\n")
    assert data / CSV in told(watch)
