"""New bytes of several files -> the folder: all of them, or none."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from generator.failure import ProngsaiError


def put_files(
    folder: Path, written: Mapping[str, bytes], before: Mapping[str, bytes | None]
) -> None:
    """Write files, each under another name first; then all get their names.

    Args:
        folder: made when it is not there.
        written: file name -> its new bytes.
        before: the same names -> what stood there when the changes were worked out, or None.

    Raises:
        ProngsaiError: a file is no longer what it was; nothing was written.
        OSError: the folder cannot be written; what had been written is taken back.
    """
    _unchanged(folder, written, before)
    is_new = not folder.is_dir()
    # Names with a dot are not data: what a killed run leaves behind is never read.
    parts = {name: folder / f".{name}.part" for name in written}
    folder.mkdir(exist_ok=True)
    done: list[str] = []
    try:
        for name, raw in written.items():
            parts[name].write_bytes(raw)
        for name in written:
            parts[name].replace(folder / name)
            done.append(name)
    except OSError:
        for name in done:
            _take_back(folder / name, before.get(name))
        raise
    finally:
        for part in parts.values():
            with suppress(OSError):  # what went wrong before is what must be told
                part.unlink(missing_ok=True)
        if is_new:
            with suppress(OSError):  # a folder with a file in it stays
                folder.rmdir()


def _unchanged(folder: Path, names: Iterable[str], before: Mapping[str, bytes | None]) -> None:
    for name in names:
        if _bytes(folder / name) != before.get(name):
            raise ProngsaiError(
                f"{folder / name} เปลี่ยนไประหว่างนี้ จึงยังไม่ได้เขียนไฟล์ใด แก้ไข: สั่ง import อีกครั้ง",
                f"{folder / name} changed meanwhile, so nothing was written. Fix: run import again",
            )


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if os.path.lexists(path) else None


def _take_back(path: Path, raw: bytes | None) -> None:
    """Put a file back as it was; the trouble that led here is told, not one on the way back."""
    with suppress(OSError):
        if raw is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(raw)
