"""From the demonstration to a website of one's own: name and address, the examples put aside."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from generator.failure import ProngsaiError
from generator.files.source import open_source
from generator.files.yaml_file import read_yaml
from generator.workbook.putting import put_files
from generator.workbook.yaml_edit import edited

EXAMPLES: Final = ("chiang-mai", "chiang-mai-education", "chiang-rai", "khelang-nakhon", "lamphun")
"""Folders of the agencies that ship as a demonstration."""

ASIDE: Final = "_examples"
"""Folder of the data that is not read, because its name begins with ``_``."""

_FILE: Final = "site.yml"
_OF_THE_DEMONSTRATION: Final = ("demonstration", "as_of", "licence")
_ORDER: Final = (("title", "url"),)


def name_site(data: Path, *, title: str, url: str | None) -> None:
    """Write the name and address of the website into ``site.yml``; it is no demonstration then.

    Args:
        data: the data folder.
        title: of the website.
        url: address with its path, or None while nobody knows it.

    Raises:
        ProngsaiError: the file stands in a form that cannot be changed safely; it stays as it is.
        OSError: it cannot be written.
    """
    path = data / _FILE
    source = open_source(path, _FILE).source if path.is_file() else None
    text = source.text if source else ""
    read = read_yaml(source)[0] if source else None
    target = {
        name: value
        for name, value in (read.data if read else {}).items()
        if name not in _OF_THE_DEMONSTRATION
    }
    target |= {"title": title} | ({"url": url} if url else {})
    changed = edited(text, target, _ORDER) if read else None
    if not path.exists():
        changed = _new(title, url)
    if changed is None:
        raise ProngsaiError(
            f"แก้ {path} ให้ไม่ได้ แก้ไข: เปิดไฟล์แล้วใส่ title และ url เอง",
            f"{path} cannot be changed for you. Fix: open it and enter title and url",
        )
    before = path.read_bytes() if path.is_file() else None
    put_files(data, {_FILE: changed.encode()}, {_FILE: before})


def _new(title: str, url: str | None) -> str | None:
    values = {"title": title} | ({"url": url} if url else {})
    return edited("title: x\n", values, _ORDER)


def examples_in(data: Path) -> tuple[str, ...]:
    """Return the folders of the demonstration that are still read."""
    return tuple(name for name in (*EXAMPLES, "national") if (data / name).is_dir())


def put_examples_aside(data: Path) -> None:
    """Move the demonstration to where it is not read; nothing is deleted.

    Raises:
        OSError: a folder cannot be moved.
    """
    aside = data / ASIDE
    aside.mkdir(exist_ok=True)
    for name in examples_in(data):
        (data / name).rename(aside / name)
