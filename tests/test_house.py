"""What stands around the code agrees with itself: locks, reasons, package data, set-up."""

import os
import re
import subprocess
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
PROJECT_TEXT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
PROJECT: dict[str, Any] = tomllib.loads(PROJECT_TEXT)
NEEDED: list[str] = PROJECT["project"]["dependencies"]
NEEDED_BY_TESTS: list[str] = PROJECT["dependency-groups"]["test"]
LOCKS = ("requirements.txt", "requirements-test.txt")


def locked(lock: str) -> list[str]:
    """Return the entries of a lock, each with its hashes, without comments."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    text = re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE)
    return text.replace("\\\n", " ").splitlines()


def pins(lock: str) -> list[str]:
    return [entry.split()[0] for entry in locked(lock)]


@pytest.mark.parametrize("needed", [*NEEDED, *NEEDED_BY_TESTS])
def test_dependency_is_pinned_exactly_with_a_reason(needed: str) -> None:
    assert re.fullmatch(r"[a-z0-9-]+==[0-9.]+", needed)
    assert re.search(rf'^    "{re.escape(needed)}",\s+# \S.*$', PROJECT_TEXT, re.MULTILINE)


def test_locks_hold_what_pyproject_names() -> None:
    assert set(NEEDED) <= set(pins("requirements.txt"))
    assert {*NEEDED, *NEEDED_BY_TESTS} <= set(pins("requirements-test.txt"))


def test_lock_of_the_tests_holds_that_of_the_site() -> None:
    assert set(locked("requirements.txt")) <= set(locked("requirements-test.txt"))


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_has_hashes_and_no_host(lock: str) -> None:
    assert all("--hash=sha256:" in entry for entry in locked(lock))
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_serves_windows_and_every_python(lock: str) -> None:
    numpy = [entry for entry in locked(lock) if entry.startswith("numpy==")]
    assert any("python_full_version < '3.12'" in entry for entry in numpy)
    assert any("python_full_version >= '3.12'" in entry for entry in numpy)
    # colorama: only Windows needs it, so a lock made elsewhere easily forgets it.
    # watchdog: one wheel for each platform, so one hash would mean one platform.
    assert any(pin.startswith("colorama==") for pin in pins(lock))
    watchdog = next(entry for entry in locked(lock) if entry.startswith("watchdog=="))
    assert watchdog.count("--hash=") > 1


def test_every_data_file_of_the_generator_is_shipped() -> None:
    patterns = PROJECT["tool"]["setuptools"]["package-data"]["generator"]
    suffixes = [pattern.removeprefix("**/") for pattern in patterns]
    left_out = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "generator").rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc", ".md"}
        if not any(fnmatch(path.name, suffix) for suffix in suffixes)
    ]
    assert left_out == []


def sh(script: str, *arguments: str, path: Path, **environment: str) -> tuple[int, str]:
    """Run a set-up script with only what lies in `path`; return exit code and messages."""
    done = subprocess.run(  # noqa: S603 - our own script
        ["/bin/sh", str(ROOT / ".ci" / script), *arguments],
        cwd=path.parent,
        env={"PATH": str(path), **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stderr


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """Return a PATH with a shell and nothing to install with; `.ci/` stands beside it."""
    (tmp_path / ".ci").symlink_to(ROOT / ".ci")
    path = tmp_path / "bin"
    path.mkdir()
    (path / "sh").symlink_to("/bin/sh")
    return path


def program(path: Path, name: str, text: str) -> None:
    (path / name).write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    (path / name).chmod(0o755)


def test_python_that_is_too_old_is_named_with_the_fix(bare: Path) -> None:
    program(bare, "python3", '[ "$1" = --version ] && echo "Python 3.9.2" && exit; exit 1')
    code, message = sh("venv", "requirements.txt", path=bare)
    assert code == 2
    assert "(found: Python 3.9.2)" in message
    assert "apt install python3 python3-venv" in message


def test_missing_venv_module_is_named_with_the_fix(bare: Path) -> None:
    program(bare, "python3", 'case "$2" in *ensurepip*) exit 1;; esac')
    code, message = sh("venv", "requirements.txt", path=bare)
    assert code == 2
    assert "Fix: apt install python3-venv" in message


def test_venv_package_is_that_of_the_python_found(bare: Path) -> None:
    program(bare, "python3", "exit 1")
    program(bare, "python3.12", 'case "$2" in *ensurepip*) exit 1;; esac')
    code, message = sh("venv", "requirements.txt", path=bare)
    assert code == 2
    assert "Fix: apt install python3.12-venv" in message


def driver(bare: Path, text: str) -> None:
    """Make the `.venv/bin/python` that starts Playwright's driver (-m) and finds fonts (-c)."""
    folder = bare.parent / ".venv" / "bin"
    folder.mkdir(parents=True)
    program(folder, "python", text)


def test_missing_chromium_is_named_with_the_fix(bare: Path) -> None:
    driver(bare, "exit 0")
    code, message = sh("browser", path=bare)
    assert code == 2
    assert "Fix: apt install chromium   then" in message


def test_missing_thai_font_is_named_with_the_fix(bare: Path) -> None:
    driver(bare, '[ "$1" = -m ]')
    program(bare, "chromium", "exit 0")
    code, message = sh("browser", path=bare)
    assert code == 2
    assert "และฟอนต์ภาษาไทย" in message
    assert "Fix: apt install fonts-thai-tlwg   then" in message


def test_driver_that_does_not_start_is_named_with_the_fix(bare: Path) -> None:
    driver(bare, '[ "$1" = -c ] || exit 127')
    program(bare, "chromium", "exit 0")
    code, message = sh("browser", path=bare)
    assert code == 2
    assert "Fix: apt install libatomic1   then" in message


def test_chromium_that_does_not_start_is_named(bare: Path) -> None:
    code, message = sh("browser", path=bare, CHROMIUM="/nowhere/chrome")
    assert code == 2
    assert "CHROMIUM=/nowhere/chrome is no browser that starts" in message


def test_ci_is_executable() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
