"""Writing papers: what an officer has made of a file that is there is never lost without asking."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import click

from generator.cli.speech import say
from generator.files.putting import put_files

Files = Mapping[Path, bytes]
"""Where a file is to be written, and what is in it."""

yes_option = click.option(
    "--yes",
    is_flag=True,
    help="เขียนทับไฟล์เดิมที่ต่างออกไป | write over a file that is there and differs",
)


def refuse_others(files: Files, *, yes: bool) -> None:
    """End with 1 where a file that is there would be lost, and nobody has agreed to that.

    Args:
        files: to be written.
        yes: whether they may take the place of others.
    """
    others = [path for path, content in files.items() if not _is_free(path, content)]
    folders = [path for path in others if path.is_dir()]
    if folders or (others and not yes):
        names = ", ".join(map(str, folders or others))
        fix_th, fix_en = (
            ("ใช้ชื่ออื่นด้วย --output", "give another name with --output")
            if folders
            else (
                "เปลี่ยนชื่อไฟล์เดิม ใช้ชื่ออื่นด้วย --output หรือเพิ่ม --yes เพื่อเขียนทับ",
                "rename that file, give another name with --output, or add --yes to write over it",
            )
        )
        say(
            f"มี {names} อยู่แล้วและเนื้อหาต่างออกไป จึงไม่ได้เขียนไฟล์ใด แก้ไข: {fix_th}",
            f"{names} is there already and differs, so nothing was written. Fix: {fix_en}",
            to_errors=True,
        )
        sys.exit(1)


def write_files(files: Files) -> None:
    """Write the files, all or none, and say so; what is the same stays as it is.

    Raises:
        OutputError: they cannot be written; nothing has changed.
    """
    same = {path for path, content in files.items() if _is_same(path, content)}
    new = {path.as_posix(): content for path, content in files.items() if path not in same}
    put_files(Path(), new)
    for path in files:
        if path in same:
            say(f"{path} มีอยู่แล้วและเป็นปัจจุบัน", f"{path} is there already and up to date")
        else:
            say(f"เขียน {path} แล้ว", f"Wrote {path}")


def _is_free(path: Path, content: bytes) -> bool:
    """Return whether nothing would be lost at a place."""
    return not os.path.lexists(path) or _is_same(path, content)


def _is_same(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content
