"""A banner of the public survey for other websites, which show it as a picture.

In an ``<img>`` an SVG has the fonts of the viewer's machine and nothing else: no line is as long
as there is room. The words are right in every year, and when no answers are taken.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from generator.chain.survey import BANNER_HEIGHT, BANNER_WIDTH
from generator.export.qr import qr_path

QUESTION: Final = ("เคยติดต่อหรือรับบริการ", "จากหน่วยงานนี้หรือไม่")
CALL: Final = "ตอบแบบวัด EIT"
AFTERWARDS: Final = "หรือดูว่าหน่วยงานปรับปรุงอะไรจากคำตอบ"
"""What the banner says: who is asked, what for, and why to come when it is closed."""

_KEPT: Final = 1000  # banners: a preview makes all of them anew with every saved file
_FONTS: Final = (
    "Sarabun, 'Noto Sans Thai', 'Leelawadee UI', Thonburi, Tahoma, Laksaman, Loma, sans-serif"
)
_INK: Final = "#12466b"
_CARD: Final = 188  # of the code, with its margin
_EDGE: Final = 6  # around the card: the frame never comes into the margin

# {question} and so on are words of ours, {path} digits and letters of the path: nothing to escape.
_PICTURE: Final = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" \
viewBox="0 0 {width} {height}" role="img" xml:lang="th">
<title>{call}</title>
<rect x="1" y="1" width="{inner_width}" height="{inner_height}" \
fill="#fff" stroke="{ink}" stroke-width="2"/>
<path fill="#000" transform="translate({edge} {edge}) scale({scale})" d="{path}"/>
<rect x="202" y="101" width="382" height="50" rx="4" fill="{ink}"/>
<g font-family="{fonts}" fill="{ink}">
<g font-size="28" font-weight="700">
<text x="202" y="44">{question[0]}</text>
<text x="202" y="85">{question[1]}</text>
<text x="393" y="135" font-size="26" fill="#fff" text-anchor="middle">{call}</text>
</g>
<text x="202" y="179" font-size="17">{afterwards}</text>
</g>
</svg>
"""


@lru_cache(maxsize=_KEPT)
def banner_svg(address: str) -> bytes:
    """Return the banner as SVG: the QR code, the question to the citizen, and what to do.

    Args:
        address: of the landing page, as for ``qr_svg``.

    Raises:
        segno.DataOverflowError: no code holds so much.
    """
    code = qr_path(address)
    return _PICTURE.format(
        width=BANNER_WIDTH,
        height=BANNER_HEIGHT,
        inner_width=BANNER_WIDTH - 2,
        inner_height=BANNER_HEIGHT - 2,
        ink=_INK,
        edge=_EDGE,
        scale=f"{_CARD / code.side:.4f}",
        path=code.path,
        fonts=_FONTS,
        question=QUESTION,
        call=CALL,
        afterwards=AFTERWARDS,
    ).encode()
