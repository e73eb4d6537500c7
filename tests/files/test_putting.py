"""Files that are written together: all of them, or none, whatever happens on the way."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.failure import OutputError
from generator.files.putting import put_files

ROOT = Path(__file__).parents[2]
OLD, NEW = "เดิม".encode(), "ใหม่".encode()


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder, hidden ones too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_all_are_written(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes(OLD)
    put_files(tmp_path, {"a.yml": NEW, "b.csv": NEW}, {"a.yml": OLD, "b.csv": None})
    assert contents(tmp_path) == {"a.yml": NEW, "b.csv": NEW}


def test_folders_that_are_not_there_are_made(tmp_path: Path) -> None:
    files = {"x/2566/a.yml": NEW, "x/agency.yml": NEW, "site.yml": NEW}
    put_files(tmp_path / "data", files, dict.fromkeys(files))
    assert contents(tmp_path / "data") == files


def test_nothing_is_written_when_there_is_nothing(tmp_path: Path) -> None:
    put_files(tmp_path / "data", {})
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    "order", [("a.yml", "new/x.csv", "taken"), ("taken", "new/x.csv", "a.yml")]
)
def test_one_that_cannot_be_written_leaves_all_as_they_were(
    tmp_path: Path, order: tuple[str, ...]
) -> None:
    (tmp_path / "a.yml").write_bytes(OLD)
    (tmp_path / "taken").mkdir()  # found only when the file is to get its name
    (tmp_path / "taken" / "x").write_bytes(OLD)
    with pytest.raises(OutputError, match=r"taken") as caught:
        put_files(tmp_path, dict.fromkeys(order, NEW))
    assert contents(tmp_path) == {"a.yml": OLD, "taken/x": OLD}
    assert not (tmp_path / "new").exists()
    assert "จึงไม่ได้เปลี่ยนไฟล์ใด แก้ไข: " in caught.value.thai
    assert "No file was changed. Fix: " in caught.value.english


@pytest.mark.parametrize("there", [OLD, None])
def test_file_that_changed_meanwhile_stops_everything(tmp_path: Path, there: bytes | None) -> None:
    (tmp_path / "a.yml").write_bytes(b"later")
    with pytest.raises(OutputError, match="changed meanwhile"):
        put_files(tmp_path, {"b.yml": NEW, "a.yml": NEW}, {"a.yml": there})
    assert contents(tmp_path) == {"a.yml": b"later"}


# Does something at the n-th change of the drive: Python announces each before.
CHANGE = """
import errno, os, signal, sys
from pathlib import Path
from generator.failure import OutputError
from generator.files.putting import put_files

folder, kind, left = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])

def change(event, arguments):
    global left
    opened = event == "open" and isinstance(arguments[1], str) and "w" in arguments[1]
    if opened or event in ("os.mkdir", "os.rename", "os.link"):
        left -= 1
        if left == 0 and kind == "stop":
            signal.raise_signal(signal.SIGINT)
        elif left == 0 and kind == "meanwhile":
            (folder / "d.yml").write_bytes(b"theirs")
        elif left == 0:
            raise OSError(int(kind), os.strerror(int(kind)), arguments[0])

files = {"a.yml": b"new", "b.csv": b"new", "new/c.csv": b"new", "d.yml": b"new"}
sys.addaudithook(change)
try:
    put_files(folder, files, {"d.yml": None})
except OutputError as error:
    print(error.thai)
    sys.exit(1)
except KeyboardInterrupt:
    sys.exit(130)
"""
CHANGES = 11  # the last gives d.yml its name; where that is refused there is another way


def at(folder: Path, kind: str, number: int) -> tuple[int, str]:
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", CHANGE, str(folder), kind, str(number)],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


@pytest.mark.parametrize("number", range(1, CHANGES + 2))
@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (str(errno.ENOSPC), "เนื้อที่ในไดรฟ์เต็ม"),
        (str(errno.EROFS), "ไม่มีสิทธิ์เขียน"),
        (str(errno.EACCES), "ไม่มีสิทธิ์เขียน"),
        ("stop", ""),
    ],
)
def test_whatever_happens_all_files_are_there_or_none(
    tmp_path: Path, kind: str, told: str, number: int
) -> None:
    before = {"a.yml": OLD, "b.csv": OLD}
    for name, raw in before.items():
        (tmp_path / name).write_bytes(raw)
    code, said = at(tmp_path, kind, number)
    new = dict.fromkeys(("a.yml", "b.csv", "new/c.csv", "d.yml"), b"new")
    left = contents(tmp_path)
    assert code or number >= CHANGES
    if code == 0:
        assert left == new
    else:
        assert left == before or (kind == "stop" and left == new)
        assert not (tmp_path / "new").exists() or left == new
        assert told in said
        assert ".part" not in said
        assert ".before" not in said


def test_file_that_comes_meanwhile_is_never_written_over(tmp_path: Path) -> None:
    code, said = at(tmp_path, "meanwhile", 1)
    assert (code, contents(tmp_path)) == (1, {"d.yml": b"theirs"})
    assert "d.yml ไม่ได้ มีไฟล์หรือโฟลเดอร์ชื่อเดียวกันขวางอยู่" in said


def test_name_that_is_too_long_is_told_and_leaves_no_folder(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="ระบบแจ้งว่า File name too long"):
        put_files(tmp_path / "2566", {"analysis.yml": NEW, "x" * 300: NEW})
    assert list(tmp_path.iterdir()) == []


def test_rights_of_a_file_stay(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes(OLD)
    (tmp_path / "a.yml").chmod(0o640)
    put_files(tmp_path, {"a.yml": NEW})
    assert (tmp_path / "a.yml").stat().st_mode & 0o777 == 0o640


def test_what_a_killed_run_left_behind_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / ".new.part").mkdir()
    (tmp_path / ".new.part" / "half.yml").write_bytes(OLD)
    (tmp_path / ".a.yml.before").write_bytes(b"long ago")
    put_files(tmp_path, {"a.yml": NEW, "new/b.yml": NEW})
    assert contents(tmp_path) == {"a.yml": NEW, "new/b.yml": NEW}


def test_what_cannot_be_put_back_is_kept_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.yml", "b.csv"):
        (tmp_path / name).write_bytes(OLD)
    replace = Path.replace

    def locked(path: Path, target: Path) -> Path:
        if path.name in {".b.csv.part", ".a.yml.before"}:
            raise PermissionError(errno.EACCES, "in use", str(target))
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(OutputError) as caught:
        put_files(tmp_path, {"a.yml": NEW, "b.csv": NEW})
    assert contents(tmp_path) == {"a.yml": NEW, "b.csv": OLD, "a.yml.before": OLD}
    assert str(tmp_path / "a.yml.before") in caught.value.thai


def test_link_to_a_file_elsewhere_stays_one(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "shared.yml").write_bytes(OLD)
    (tmp_path / "data" / "a.yml").symlink_to(tmp_path / "shared.yml")
    put_files(tmp_path / "data", {"a.yml": NEW}, {"a.yml": OLD})
    assert (tmp_path / "data" / "a.yml").is_symlink()
    assert (tmp_path / "shared.yml").read_bytes() == NEW
