"""The file that officers open on Windows; cmd.exe forgives less than a shell."""

import re
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[1]
FILE = ROOT / "start.cmd"
LINES = FILE.read_bytes().decode("utf-8").splitlines()
TOLD = ROOT / "docs" / "start"
MOST_BYTES = 511  # `type` parts letters where it begins to read a further 512 bytes


def test_file_is_ascii_alone() -> None:
    # cmd.exe reads a batch file on from an offset that is wrong after letters of several bytes.
    assert [line for line in LINES if not line.isascii()] == []


def test_lines_end_as_windows_ends_them() -> None:
    # Without CR it does not find every label.
    for path in (FILE, *TOLD.iterdir()):
        raw = path.read_bytes()
        assert raw.count(b"\n") == raw.count(b"\r\n") > 0, path.name


def test_checkout_gives_them_these_ends() -> None:
    attributes = (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()
    crlf = [line.split()[0] for line in attributes if line.endswith("text eol=crlf")]
    assert all(
        any(fnmatch(path.relative_to(ROOT).as_posix(), pattern) for pattern in crlf)
        for path in (FILE, *TOLD.iterdir())
    )


def test_every_label_is_there_and_reached() -> None:
    labels = [line.removeprefix(":") for line in LINES if line.startswith(":")]
    assert len(labels) == len(set(labels))
    assert {label for line in LINES for label in re.findall(r"goto (\w+)", line)} == set(labels)


def test_every_failure_is_seen() -> None:
    # `if errorlevel 1` takes the negative codes of a crash for success.
    assert not any("if errorlevel" in line for line in LINES)


def test_what_is_told_is_thai_and_short_enough() -> None:
    told = {name for line in LINES for name in re.findall(r"^type docs\\start\\(\S+)", line)}
    assert told == {path.name for path in TOLD.iterdir()}
    for path in TOLD.iterdir():
        raw = path.read_bytes()
        assert len(raw) <= MOST_BYTES, path.name
        assert re.search("[ก-๙]", raw.decode("utf-8")), path.name
        assert not raw.startswith(b"\xef\xbb\xbf"), path.name


def test_readme_names_the_pythons_that_fit() -> None:
    fits = next(line for line in LINES if line.startswith('set "fits='))
    found = re.search(r"\((\d+), (\d+)\) <= .* <= \((\d+), (\d+)\)", fits)
    assert found
    first, last = ".".join(found.groups()[:2]), ".".join(found.groups()[2:])
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"ตั้งแต่ {first} ถึง {last}" in readme
    assert f"Python {first} to {last}" in readme
    assert f"Python {first} ถึง {last}" in (TOLD / "no_python.txt").read_text(encoding="utf-8")
    tried = re.findall(r"-(3\.\d+)", next(line for line in LINES if line.startswith("for ")))
    assert (tried[0], tried[-1]) == (last, first)
