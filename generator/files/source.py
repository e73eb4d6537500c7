"""Reading a file as text, whatever program wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.findings import Finding, Place, Rule, Wording
from generator.rules import d
from generator.thai.text import control_characters, without

_LIMIT_MB = 20
_LIMIT_BYTES = _LIMIT_MB * 1024 * 1024
_THAI = re.compile("[ก-๛]")
_FEWEST_THAI_LETTERS = 5
# A vowel or tone mark needs a consonant before it; text that is not Thai breaks this at once.
_STRAY_MARK = re.compile("(?<![ก-ฮะ-ฺ็-๎])[ัิ-ฺ็-๎]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file as text.

    Attributes:
        file: its path as findings show it.
        text: with line feeds only, without control characters.
    """

    file: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What came of opening a file: its text, or None, and what was found."""

    source: Source | None
    findings: tuple[Finding, ...] = ()


def open_source(path: Path, file: str) -> Opened:
    """Return the text of a file in UTF-8, with or without BOM, or in Windows-874.

    Args:
        path: the file.
        file: its path as findings show it.
    """
    place = Place(file)
    try:
        if path.is_dir():
            return _rejected(d.FOLDER_NOT_FILE, place, found=path.name)
        if path.exists() and not path.is_file():  # a pipe or device would wait for ever
            return _rejected(d.UNREADABLE_FILE, place, reason=path.name)
        size = path.stat().st_size
        if size > _LIMIT_BYTES:
            found = f"{size / 1024 / 1024:.1f} MB"
            return _rejected(d.FILE_TOO_LARGE, place, found=found, expected=f"{_LIMIT_MB} MB")
        raw = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return _rejected(d.UNREADABLE_FILE, place, reason=reason)
    return _decoded(raw, place)


def _decoded(raw: bytes, place: Place) -> Opened:
    name = place.file.rpartition("/")[2]
    text = decode(raw)
    if text is None:
        return _rejected(d.WRONG_ENCODING, place, found=name)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return _rejected(d.EMPTY_FILE, place, found=name)
    found = control_characters(text)
    findings = tuple(_control_characters(text, found, place.file))
    kept = without(text, found)
    return Opened(source=Source(file=place.file, text=kept), findings=findings)


def _control_characters(text: str, found: tuple[int, ...], file: str) -> Iterator[Finding]:
    """Yield a finding for the first such character of each line; the others have its cause."""
    line, start, end = 1, 0, -1
    for position in found:
        if position < end:
            continue
        line += text.count("\n", start, position)
        start, end = position, text.find("\n", position)
        end = len(text) if end < 0 else end
        column = position - text.rfind("\n", 0, position)
        values = {"found": f"U+{ord(text[position]):04X}"}
        yield Finding(rule=d.CONTROL_CHARACTER, place=Place(file, line, column), values=values)


def decode(raw: bytes) -> str | None:
    """Return the text, or None when it is neither UTF-8 nor plausible Windows-874.

    Every byte row is *some* Windows-874 text, so that one is believed only when there are Thai
    letters and no mark stands without a letter to carry it.
    """
    if b"\x00" in raw:
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        text = raw.decode("cp874")
    except UnicodeDecodeError:
        return None
    plausible = len(_THAI.findall(text)) >= _FEWEST_THAI_LETTERS and not _STRAY_MARK.search(text)
    return text if plausible else None


def source_lines(path: Path) -> tuple[str, ...]:
    """Return the lines of a file to quote from; none when it cannot be read as text."""
    try:
        text = decode(path.read_bytes())
    except OSError:
        return ()
    return tuple((text or "").replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def _rejected(rule: Rule, place: Place, **values: str | Wording) -> Opened:
    return Opened(source=None, findings=(Finding(rule=rule, place=place, values=values),))
