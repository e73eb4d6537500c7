"""An address as a QR code: a picture for pages and papers, and one for programs that take no SVG.

Dark on a white card, with the white margin that readers need: it is the same on dark pages.
"""

from __future__ import annotations

from io import BytesIO
from typing import Final

import segno

_MARGIN: Final = 4  # modules of white around the code, as the standard asks for
_DARK, _LIGHT = "#000", "#fff"
_PRINTED: Final = 1000  # pixels: 8 cm on paper at 300 dots an inch


def qr_svg(address: str) -> bytes:
    """Return the code as SVG of 1 mm a module; pages may show it in any size.

    Args:
        address: as typed, at most ``generator.chain.survey.LONGEST`` bytes in UTF-8.

    Raises:
        segno.DataOverflowError: no code holds so much.
    """
    picture = BytesIO()
    _code(address).save(
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


def qr_png(address: str) -> bytes:
    """Return the code as PNG, at least 1,000 pixels wide, each module a whole number of them.

    Args:
        address: as for ``qr_svg``.

    Raises:
        segno.DataOverflowError: no code holds so much.
    """
    code = _code(address)
    modules, _ = code.symbol_size(border=_MARGIN)
    scale = -(-_PRINTED // int(modules))
    picture = BytesIO()
    code.save(picture, kind="png", border=_MARGIN, dark=_DARK, light=_LIGHT, scale=scale)
    return picture.getvalue()


def _code(address: str) -> segno.QRCode:
    """Return the code of level Q: a quarter of it may be dirty or covered.

    Always in UTF-8, which phones take every code for; without being told, segno writes a text in
    the first of three encodings that has all its letters.
    """
    return segno.make_qr(address, error="q", boost_error=False, encoding="utf-8")
