"""An address as a QR code: a picture for pages and papers, and one for programs that take no SVG.

Dark on a white card, with the white margin that readers need: it is the same on dark pages.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from io import BytesIO
from typing import Final

import segno

_MARGIN: Final = 4  # modules of white around the code, as the standard asks for
_DARK, _LIGHT = "#000", "#fff"
_KEPT: Final = 1000  # codes: a preview makes all of them anew with every saved file
_PNG_PIXELS: Final = 1200  # on each side: 10 cm on paper at 300 dots an inch
_DARK_RUN: Final = re.compile(b"\x01+")


class Level(StrEnum):
    """How much of a code may be dirty, worn or covered.

    Members:
        PAGE: Q, a quarter.
        PAPER: H, almost a third.
    """

    PAGE = "q"
    PAPER = "h"


@lru_cache(maxsize=_KEPT)
def qr_svg(address: str, level: Level = Level.PAGE) -> bytes:
    """Return the code as SVG of 1 mm a module; pages may show it in any size.

    Args:
        address: as typed, at most ``generator.chain.survey.LONGEST`` bytes in UTF-8.
        level: of correction.

    Raises:
        segno.DataOverflowError: no code holds so much.
    """
    picture = BytesIO()
    _code(address, level).save(
        picture,
        kind="svg",
        border=_MARGIN,
        dark=_DARK,
        light=_LIGHT,
        unit="mm",
        xmldecl=False,
        svgclass=None,
        lineclass=None,
    )
    return picture.getvalue()


@dataclass(frozen=True, slots=True, kw_only=True)
class QrPath:
    """A code to be drawn in a larger picture.

    Attributes:
        side: of the white card, in modules, with the margin that readers need.
        path: of the dark modules as SVG draws it, from the corner of the card, 1 a module.
    """

    side: int
    path: str


def qr_path(address: str, level: Level = Level.PAGE) -> QrPath:
    """Return the code as one path: modules that touch leave no thin line between them.

    Args:
        address: as for ``qr_svg``.
        level: of correction.

    Raises:
        segno.DataOverflowError: no code holds so much.
    """
    rows = [bytes(row) for row in _code(address, level).matrix]
    path = "".join(
        f"M{_MARGIN + run.start()} {_MARGIN + number}h{len(run[0])}v1h-{len(run[0])}z"
        for number, row in enumerate(rows)
        for run in _DARK_RUN.finditer(row)
    )
    return QrPath(side=len(rows) + 2 * _MARGIN, path=path)


@lru_cache(maxsize=_KEPT)
def qr_png(address: str) -> bytes:
    """Return the code of level Q as PNG of 1,200 × 1,200 pixels.

    Each module is a whole number of pixels, so that its edges are sharp; what is left of the
    1,200 makes the white margin wider.

    Args:
        address: as for ``qr_svg``.

    Raises:
        segno.DataOverflowError: no code holds so much.
    """
    rows = [bytes(row) for row in _code(address, Level.PAGE).matrix]
    module = _PNG_PIXELS // (len(rows) + 2 * _MARGIN)
    before = (_PNG_PIXELS - module * len(rows)) // 2
    after = _PNG_PIXELS - module * len(rows) - before
    blank = _line("1" * _PNG_PIXELS)
    lines = [blank] * before
    for row in rows:
        dark = "".join(("0" if is_dark else "1") * module for is_dark in row)
        lines += [_line("1" * before + dark + "1" * after)] * module
    return b"".join(_black_and_white_png([*lines, *[blank] * after]))


def _line(bits: str) -> bytes:
    """Return a line of pixels, eight a byte."""
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def _black_and_white_png(lines: list[bytes]) -> Iterator[bytes]:
    """Yield a PNG of one bit a pixel, every line with as many pixels as there are lines.

    Source:
        ISO/IEC 15948, section 11.2: signature, header, data, end.
    """
    yield b"\x89PNG\r\n\x1a\n"
    size = len(lines)
    yield _chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 1, 0, 0, 0, 0))
    yield _chunk(b"IDAT", zlib.compress(b"".join(b"\x00" + line for line in lines), level=9))
    yield _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    check = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)


@lru_cache(maxsize=1)
def _code(address: str, level: Level) -> segno.QRCode:
    """Return the code.

    Always in UTF-8, which phones take every code for; without being told, segno writes a text in
    the first of three encodings that has all its letters.
    """
    return segno.make_qr(address, error=level.value, boost_error=False, encoding="utf-8")
