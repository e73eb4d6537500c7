"""A poster of the public survey as a PDF to print: one sheet, or a tent for the table."""

from __future__ import annotations

from typing import Final

from generator.export.qr import Level, qr_svg
from generator.pages.poster import Poster, PosterShape
from generator.paper.fonts import needed_font
from generator.paper.shelf import Shelf
from generator.paper.typesetting import Data, shortened, typeset
from generator.paper.words import pieces

_NAME: Final = 300
_PARAGRAPH: Final = 1500
"""Most letters of a text: more nobody could read on a sheet, nor typst set in little memory."""

_OF: Final = "แบบวัด EIT"
_OR: Final = "หรือเปิดเว็บไซต์"
_OPEN: Final = "เปิดรับคำตอบ"
_FOLD: Final = "พับตามรอยนี้"


def poster_pdf(poster: Poster, shape: PosterShape, shelf: Shelf | None = None) -> bytes:
    """Return a poster as PDF of one page; the same for the same poster on the same machine.

    Args:
        poster: what it says.
        shape: what is made of the sheet.
        shelf: where it is kept, and found again.

    Raises:
        NoThaiFontError: this machine has no Thai font.
    """
    data: dict[str, Data] = {"shape": shape.value, **_data(poster)}
    return typeset("poster.typ", needed_font(), poster.dated, data, shelf)


def _data(poster: Poster) -> dict[str, Data]:
    """Return what ``poster.typ`` prints: every text in pieces, None where there is none."""

    def cut(text: str | None, most: int = _NAME) -> Data:
        said = shortened((text or "").strip(), most)
        return list(pieces(said, poster.names)) if said else None

    code: dict[str, Data] = {
        "svg": qr_svg(poster.code.address, Level.PAPER).decode(),
        "description": shortened(poster.code.description),
    }
    return {
        "title": shortened(poster.title),
        "agency": cut(poster.agency),
        "year": cut(f"{_OF} {poster.year}"),
        "heading": cut(poster.heading, _PARAGRAPH) or cut(_OF),  # the tags name it, in one string
        "point": cut(poster.point),
        "place": cut(poster.place),
        "code": code,
        "call": cut(poster.call),
        "or": cut(_OR),
        "address": cut(poster.code.address, len(poster.code.address)),
        "open": cut(_OPEN),
        "days": cut(poster.days),
        "text": cut(poster.text, _PARAGRAPH),
        "complaints": cut(poster.complaints, _PARAGRAPH),
        "english": [cut(line, _PARAGRAPH) for line in poster.english],
        "fold": cut(_FOLD),
    }
