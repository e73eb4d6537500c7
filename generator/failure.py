"""Failures that are nobody's mistake in the data: told in one line, with what to do."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY})
_IN_THE_WAY = frozenset({errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ENOTEMPTY})


class ProngsaiError(Exception):
    """The program cannot go on; the command line prints the text and ends with 1.

    Attributes:
        thai: one line, what cannot be done, why and what to do.
        english: the same in English.
    """

    def __init__(self, thai: str, english: str) -> None:
        super().__init__(thai, english)
        self.thai = thai
        self.english = english

    def __str__(self) -> str:
        return f"{self.thai}\n{self.english}"


class OutputError(ProngsaiError):
    """Something could not be written."""


class _Why(NamedTuple):
    """Why the system refused, and the way out, in both languages."""

    thai: str
    english: str
    fix_thai: str
    fix_english: str


def refused(error: OSError) -> ProngsaiError:
    """Return what the system did not let us do, in words."""
    return ProngsaiError(
        f"ระบบไม่ให้ทำต่อ: {error} แก้ไข: ตรวจสิทธิ์ของไฟล์และเนื้อที่ในไดรฟ์ แล้วสั่งอีกครั้ง",
        f"the system refused: {error}. Fix: look at the rights of the file and the space"
        " on the drive and run again",
    )


@contextmanager
def output_errors(folder: Path) -> Iterator[None]:
    """Turn an `OSError` of the block into an `OutputError`.

    Args:
        folder: what is being written, named where the system does not say which file it was.

    Raises:
        OutputError: the system refused; the `OSError` is its cause.
    """
    try:
        yield
    except OSError as error:
        raise output_error(error, folder) from error


def output_error(error: OSError, folder: Path) -> OutputError:
    """Return the error in words: what could not be written, why, and the way out."""
    # Where two files are named, the first was only read.
    path, why = error.filename2 or error.filename or folder, _why(error)
    return OutputError(
        f"เขียน {path} ไม่ได้ {why.thai} แก้ไข: {why.fix_thai}",
        f"cannot write {path}: {why.english}. Fix: {why.fix_english}",
    )


def nothing_written(error: OSError, path: Path) -> OutputError:
    """Return the same of a file whose fellows were left as they were, too."""
    why = _why(error)
    return OutputError(
        f"เขียน {path} ไม่ได้ {why.thai} จึงไม่ได้เปลี่ยนไฟล์ใด แก้ไข: {why.fix_thai}",
        f"cannot write {path}: {why.english}. No file was changed. Fix: {why.fix_english}",
    )


def _why(error: OSError) -> _Why:
    if error.errno in _FULL:
        return _Why(
            "เนื้อที่ในไดรฟ์เต็ม",
            "the drive is full",
            "ลบไฟล์ที่ไม่ใช้แล้ว แล้วสั่งอีกครั้ง",
            "delete files no longer needed and run again",
        )
    if error.errno in _FORBIDDEN:
        return _Why(
            "ไม่มีสิทธิ์เขียน หรือโปรแกรมอื่นใช้อยู่",
            "not allowed, or in use",
            "ปิดโปรแกรมนั้น ตรวจสิทธิ์ของโฟลเดอร์ หรือเลือกโฟลเดอร์อื่น แล้วสั่งอีกครั้ง",
            "close the program that uses it, look at the rights of the folder, or choose another"
            " folder, and run again",
        )
    if error.errno in _IN_THE_WAY:
        return _Why(
            "มีไฟล์หรือโฟลเดอร์ชื่อเดียวกันขวางอยู่",
            "a file or folder of that name is in the way",
            "ย้ายหรือเปลี่ยนชื่อสิ่งที่ขวาง แล้วสั่งอีกครั้ง",
            "move or rename it and run again",
        )
    return _Why(
        f"ระบบแจ้งว่า {error.strerror}",
        f"{error.strerror}",
        "ตรวจไดรฟ์และโฟลเดอร์นี้ แล้วสั่งอีกครั้ง",
        "look at the drive and this folder and run again",
    )
