"""From the demonstration to a website of one's own: name and address, the examples put aside."""

from __future__ import annotations

from itertools import count, islice
from pathlib import Path
from typing import Final

from generator.failure import ProngsaiError
from generator.files.putting import put_files
from generator.files.source import open_source
from generator.files.yaml_file import read_yaml
from generator.read import read_agency, read_shared
from generator.workbook.yaml_edit import edited

EXAMPLES: Final = ("chiang-mai", "chiang-mai-education", "chiang-rai", "khelang-nakhon", "lamphun")
"""Folders of the agencies that ship as a demonstration."""

ASIDE: Final = "_examples"
"""Folder of the data that is not read, because its name begins with ``_``."""

_FILE: Final = "site.yml"
_NATIONAL: Final = "national"
_YES: Final = ("yes", "ใช่")
_ORDER: Final = (("title", "url", "language"),)


def name_site(data: Path, *, title: str, url: str | None) -> bool:
    """Write the name and address of the website into ``site.yml``; it is no demonstration then.

    Args:
        data: the data folder.
        title: of the website.
        url: address with its path, or None while nobody knows it.

    Returns:
        Whether it was the demonstration up to now.

    Raises:
        ProngsaiError: the file stands in a form that cannot be changed safely, or it cannot be
            written; it stays as it is.
    """
    path = data / _FILE
    before = path.read_bytes() if path.is_file() else None
    source = open_source(path, _FILE).source if before else None
    read = read_yaml(source)[0] if source else None
    said = dict(read.data) if read else {}
    was_demonstration = said.get("demonstration") in _YES
    named = {"title": title} | ({"url": url} if url else {})
    changed: str | None = None
    if was_demonstration or not (before or b"").strip():
        kept = {"language": said["language"]} if "language" in said else {}
        changed = edited("title: x\n", named | kept, _ORDER)  # its remarks are the demonstration's
    elif source and read:
        changed = edited(source.text, said | named, _ORDER)
    if changed is None:
        raise ProngsaiError(
            f"แก้ {path} ให้ไม่ได้ แก้ไข: เปิดไฟล์แล้วใส่ title และ url เอง",
            f"{path} cannot be changed for you. Fix: open it and enter title and url",
        )
    put_files(data, {_FILE: changed.encode()}, {_FILE: before})
    return was_demonstration


def examples_in(data: Path) -> tuple[str, ...]:
    """Return the folders of the demonstration that are still read."""
    return tuple(name for name in (*EXAMPLES, _NATIONAL) if (data / name).is_dir())


def example_names(data: Path) -> tuple[str, ...]:
    """Return what the demonstration that is still read is called: the agencies' names."""
    shared = read_shared(data)
    return tuple(
        "ประกาศผลทั้งประเทศ" if name == _NATIONAL else read_agency(shared, name).name
        for name in examples_in(data)
    )


def put_examples_aside(data: Path) -> None:
    """Move the demonstration to where it is not read; nothing is deleted.

    Raises:
        OSError: a folder cannot be moved.
    """
    aside = data / ASIDE
    aside.mkdir(exist_ok=True)
    for name in examples_in(data):
        numbers = (f"{name}-{number}" for number in count(2))
        free = next(one for one in (name, *islice(numbers, 1000)) if not (aside / one).exists())
        (data / name).rename(aside / free)
