"""A website that cannot be written: told in words, with what to do."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.failure import ProngsaiError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY})
_IN_THE_WAY = frozenset({errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ENOTEMPTY})


class OutputError(ProngsaiError):
    """Something of the website could not be written."""


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
    path = error.filename2 or error.filename or folder
    why_thai, why_english = _reason(error)
    return OutputError(f"เขียน {path} ไม่ได้ {why_thai}", f"cannot write {path}: {why_english}")


def _reason(error: OSError) -> tuple[str, str]:
    if error.errno in _FULL:
        return (
            "เนื้อที่ในไดรฟ์เต็ม แก้ไข: ลบไฟล์ที่ไม่ใช้แล้ว แล้วสั่งอีกครั้ง",
            "the drive is full. Fix: delete files no longer needed and run again",
        )
    if error.errno in _FORBIDDEN:
        return (
            "ไม่มีสิทธิ์เขียน หรือโปรแกรมอื่นใช้อยู่ แก้ไข: ปิดโปรแกรมนั้น หรือเลือกโฟลเดอร์อื่น",
            "not allowed, or in use. Fix: close the program that uses it, or choose another folder",
        )
    if error.errno in _IN_THE_WAY:
        return (
            "มีไฟล์หรือโฟลเดอร์ชื่อเดียวกันขวางอยู่ แก้ไข: ย้ายหรือเปลี่ยนชื่อสิ่งที่ขวาง แล้วสั่งอีกครั้ง",
            "a file or folder of that name is in the way. Fix: move or rename it and run again",
        )
    return (
        f"ระบบแจ้งว่า {error.strerror} แก้ไข: ตรวจไดรฟ์และโฟลเดอร์นี้ แล้วสั่งอีกครั้ง",
        f"{error.strerror}. Fix: look at the drive and this folder and run again",
    )
