"""The emblem of an agency: a picture that every browser shows, and light enough for every page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from generator.findings import Finding, Value, Wording
from generator.model.tree import Agency
from generator.read.folders import Folder, is_file
from generator.rules import d
from generator.rules.labels import label

HEAVIEST_KB: Final = 20
_KB: Final = 1024
_SVG: Final = ".svg"
_BEGINNINGS: Final = {
    ".png": b"\x89PNG\r\n\x1a\n",
    ".jpg": b"\xff\xd8\xff",
    ".jpeg": b"\xff\xd8\xff",
    ".webp": b"RIFF",
}
_NO_PICTURE = Wording(th="ไฟล์นี้ไม่ใช่รูปชนิดที่ใช้ได้", en="that is no picture of a kind that can be used")


def emblem_findings(agency: Agency, folder: Folder) -> Iterator[Finding]:
    """Yield why the emblem of an agency cannot be shown; a file that is not there is told apart.

    Args:
        agency: with its file.
        folder: of the agency.
    """
    name = agency.file.value.emblem
    if name is None or not is_file(folder.path / "files" / name):
        return
    reason = _reason(folder.path / "files" / name)
    if reason is not None:
        values: dict[str, Value] = {"field": label("emblem"), "found": name, "reason": reason}
        yield Finding(rule=d.UNFIT_EMBLEM, place=agency.file.place("emblem"), values=values)


def _reason(path: Path) -> Wording | None:
    """Return what is wrong with a picture, or None."""
    try:
        size = path.stat().st_size
        if size > HEAVIEST_KB * _KB:
            found = f"{size / _KB:.0f} kB"
            return Wording(th=f"ไฟล์มีขนาด {found}", en=f"the file has {found}")
        content = path.read_bytes()
    except OSError:
        return _NO_PICTURE
    return None if _is_picture(path.suffix.lower(), content) else _NO_PICTURE


def _is_picture(ending: str, content: bytes) -> bool:
    if ending == _SVG:
        return b"<svg" in content
    beginning = _BEGINNINGS.get(ending)
    return beginning is not None and content.startswith(beginning)
