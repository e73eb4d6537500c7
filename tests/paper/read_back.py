"""A PDF as its readers find it: letters, lines, tags, pictures."""

import ctypes
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image, ImageFilter

POINTS_OF_A_MM = 72 / 25.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter and the place of its writing, in points from the left bottom of the page."""

    text: str
    left: float
    bottom: float
    right: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """An element of the structure that screen readers follow."""

    kind: str
    description: str
    language: str


def without_spaces(text: str) -> str:
    return re.sub(r"\s", "", text)


def read_text(pdf: bytes) -> str:
    """Return the text of the one page, in the order of the file, without white space."""
    document = pypdfium2.PdfDocument(pdf)
    return without_spaces(document[0].get_textpage().get_text_range())


def picture(pdf: bytes, dots_an_inch: int) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    file = BytesIO()
    document[0].render(scale=dots_an_inch / 72).to_pil().save(file, "PNG")
    return Image.open(file).convert("L")


def scanned(pdf: bytes) -> Image.Image:
    """Return the page as a bad camera sees it: turned and blurred, at 150 dots an inch."""
    turned = picture(pdf, 150).rotate(15, expand=True, fillcolor=255)
    return turned.filter(ImageFilter.GaussianBlur(1.5))


def letters(pdf: bytes) -> list[Letter]:
    """Return the letters in the order of the file, without white space."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage()
    found = []
    for index in range(text.count_chars()):
        letter = chr(pdfium.FPDFText_GetUnicode(text, index))
        if letter.strip():
            left, bottom, right, _ = text.get_charbox(index, loose=True)
            found.append(Letter(text=letter, left=left, bottom=bottom, right=right))
    return found


def lines(found: list[Letter]) -> Iterator[str]:
    """Yield the lines: a letter further left than the last, or far above or below, begins one."""
    line = ""
    last: Letter | None = None
    for letter in found:
        if last and (letter.left < last.left - 5 or abs(letter.bottom - last.bottom) > 20):
            yield line
            line = ""
        line += letter.text
        last = letter
    yield line


def tags(pdf: bytes, page: int = 0) -> list[Tag]:
    """Return the tags of a page, the first one's unless another is wanted, in their order."""
    document = pypdfium2.PdfDocument(pdf)
    tree = pdfium.FPDF_StructTree_GetForPage(document[page])
    count = pdfium.FPDF_StructTree_CountChildren(tree)
    roots = [pdfium.FPDF_StructTree_GetChildAtIndex(tree, index) for index in range(count)]
    found = [tag for root in roots for tag in _tags_under(root)]
    pdfium.FPDF_StructTree_Close(tree)
    return found


def _tags_under(element: object) -> Iterator[Tag]:
    yield Tag(
        kind=_value(pdfium.FPDF_StructElement_GetType, element),
        description=_value(pdfium.FPDF_StructElement_GetAltText, element),
        language=_value(pdfium.FPDF_StructElement_GetLang, element),
    )
    for index in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, index)
        if child:
            yield from _tags_under(child)


def _value(asked: Callable[..., int], element: object) -> str:
    size = asked(element, None, 0)
    held = ctypes.create_string_buffer(size)
    asked(element, held, size)
    return held.raw.decode("utf-16-le").rstrip("\0")
