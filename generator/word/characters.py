"""Runs of text in Word, in which Thai has the font that was meant for it.

Thai is "complex script": Word takes its font, size and weight from names of their own (``w:cs``,
``w:szCs``, ``w:bCs``), and python-docx sets only the others.
"""

from __future__ import annotations

import re
from typing import Final

from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph
from docx.text.run import Run

FONT: Final = "TH SarabunPSK"
"""The font of official papers."""

ALTERNATIVES: Final = "TH Sarabun New,TH Sarabun PSK,Laksaman,Sarabun"
"""Taken, best first, where a machine does not have it: drawn alike, and about as wide."""

TEXT_SIZE: Final = 16  # points, as the rules for official papers ask for
LANGUAGE: Final = "th-TH"
_LATIN: Final = (
    "en-US"  # in Thai text, too: LibreOffice parts English words by the rules of Thai else
)

_REFUSED: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_PARTS: Final = re.compile("([\n\t])")


def add_text(
    paragraph: Paragraph,
    text: str,
    *,
    size: float | None = None,
    bold: bool = False,
    colour: str | None = None,
) -> Run:
    """Add a text to a paragraph; its line breaks and tabs stay.

    Args:
        paragraph: of the document.
        text: any; characters that no XML file can hold are left out.
        size: in points; None means that of the paragraph's style.
        bold: whether it is.
        colour: as six hexadecimal digits, or None.
    """
    run = paragraph.add_run()
    run._r.insert(0, properties(size=size, bold=bold, colour=colour))  # noqa: SLF001 - w:rPr first
    for part in _PARTS.split(_REFUSED.sub("", text)):
        if part == "\n":
            run.add_break(WD_BREAK.LINE)
        elif part == "\t":
            run.add_tab()
        elif part:
            run.add_text(part)
    return run


def properties(
    *, size: float | None = None, bold: bool = False, colour: str | None = None
) -> BaseOxmlElement:
    """Return the properties of a run or style, in the order that Word's schema asks for."""
    half_points = None if size is None else str(round(size * 2))
    found: list[tuple[str, dict[str, str]]] = [
        ("w:rFonts", dict.fromkeys(("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"), FONT)),
    ]
    if bold:
        found += [("w:b", {}), ("w:bCs", {})]
    if colour is not None:
        found.append(("w:color", {"w:val": colour}))
    if half_points is not None:
        found += [("w:sz", {"w:val": half_points}), ("w:szCs", {"w:val": half_points})]
    found += [("w:cs", {}), ("w:lang", {"w:val": _LATIN, "w:bidi": LANGUAGE})]
    return element("w:rPr", {}, *(element(name, values) for name, values in found))


def element(name: str, values: dict[str, str], *below: BaseOxmlElement) -> BaseOxmlElement:
    """Return an element of WordprocessingML.

    Args:
        name: with its prefix: ``w:tab``.
        values: attribute, with its prefix -> value.
        below: what it holds.
    """
    made: BaseOxmlElement = OxmlElement(name)
    for key, value in values.items():
        made.set(qn(key), value)
    made.extend(below)
    return made
