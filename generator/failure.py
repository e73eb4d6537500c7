"""Failures that are nobody's mistake in the data: told in one line, with what to do."""

from __future__ import annotations


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


def refused(error: OSError) -> ProngsaiError:
    """Return what the system did not let us do, in words."""
    return ProngsaiError(
        f"ระบบไม่ให้ทำต่อ: {error} แก้ไข: ตรวจสิทธิ์ของไฟล์และเนื้อที่ในไดรฟ์ แล้วสั่งอีกครั้ง",
        f"the system refused: {error}. Fix: look at the rights of the file and the space"
        " on the drive and run again",
    )
