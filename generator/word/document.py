"""A Word file: made empty with our styles, and saved so that the same content is the same bytes."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Final

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.packuri import PackURI
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Length, Pt
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from generator.word.characters import (
    ALTERNATIVES,
    FONT,
    LANGUAGE,
    TEXT_SIZE,
    add_text,
    element,
    properties,
)

_HEADINGS: Final = (22, 20, 18, 16)
"""Sizes of the headings from the first level down, in points."""

_ZIPPED: Final = (1980, 1, 1, 0, 0, 0)  # the earliest date a zip file can hold
_FONT_TABLE: Final = PackURI("/word/fontTable.xml")
_NAMESPACE: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_FONTS: Final = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="{_NAMESPACE}"><w:font w:name="{FONT}"><w:altName w:val="{ALTERNATIVES}"/>\
<w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>
"""


def new_document(title: str, dated: date, margins: Sequence[Length]) -> Document:
    """Return an empty document on A4.

    Args:
        title: of its properties.
        dated: its day.
        margins: above, right, below, left.
    """
    document = docx.Document()
    _describe(document, title, dated)
    _set_fonts(document)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.top_margin, section.right_margin, section.bottom_margin, section.left_margin = margins
    section.header_distance = section.footer_distance = Cm(1)
    return document


def saved(document: Document) -> bytes:
    """Return the bytes of a document; the same for the same content."""
    packed, repacked = BytesIO(), BytesIO()
    document.save(packed)
    with (
        zipfile.ZipFile(packed) as made,
        zipfile.ZipFile(repacked, "w", zipfile.ZIP_DEFLATED) as same,
    ):
        for one in made.infolist():
            entry = zipfile.ZipInfo(one.filename, _ZIPPED)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # else it tells on which system it was made
            same.writestr(entry, made.read(one))
    return repacked.getvalue()


def _describe(document: Document, title: str, dated: date) -> None:
    """Put what readers and screen readers are told, and nothing of persons or of the clock."""
    told = document.core_properties
    told.title, told.language = title[:255], LANGUAGE  # python-docx refuses longer ones
    told.author = told.last_modified_by = told.comments = told.keywords = ""
    told.created = told.modified = datetime.combine(dated, time.min, tzinfo=UTC)
    told.revision = 1
    relations = document.part.package.rels if document.part.package else {}
    for key in [key for key, one in relations.items() if one.reltype.endswith("/thumbnail")]:
        del relations[key]  # a picture of python-docx's template


def _set_fonts(document: Document) -> None:
    """Give every style our font; those of the template name fonts without Thai."""
    styles = document.styles
    defaults = styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}")
    _replace_properties(defaults, properties(size=TEXT_SIZE))
    sizes = {f"Heading {level}": size for level, size in enumerate(_HEADINGS, start=1)}
    for style in styles:
        if not isinstance(style, ParagraphStyle):
            continue
        is_heading = style.name in sizes or style.name in {"Title", "Subtitle"}
        if is_heading or style.element.rPr is not None:
            own = properties(size=sizes.get(style.name or ""), bold=is_heading)
            _replace_properties(style.element, own)
    normal = styles["Normal"]
    assert isinstance(normal, ParagraphStyle)  # noqa: S101 - of python-docx's template
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = 1.0
    for name in sizes:
        heading = styles[name]
        assert isinstance(heading, ParagraphStyle)  # noqa: S101 - of python-docx's template
        heading.paragraph_format.space_before = Pt(12)
        heading.paragraph_format.space_after = Pt(4)
        heading.paragraph_format.keep_with_next = True
    package = document.part.package
    assert package is not None  # noqa: S101 - of every document
    for part in package.iter_parts():
        if part.partname == _FONT_TABLE:
            part._blob = _FONTS.encode()  # noqa: SLF001 - python-docx only passes it on


def _replace_properties(holder: BaseOxmlElement, own: BaseOxmlElement) -> None:
    """Put properties of characters in the place of those that are there, or behind all others."""
    old = holder.find(qn("w:rPr"))
    if old is None:
        holder.append(own)
    else:
        holder.replace(old, own)


def add_page_number(document: Document, paragraph: Paragraph, *, in_thai: bool = True) -> None:
    """Write the number of the page into a head or foot.

    Args:
        document: whose pages are counted.
        paragraph: of its head or foot.
        in_thai: whether in Thai digits.
    """
    form = {"w:fmt": "thaiNumbers"} if in_thai else {}
    told = document.sections[0]._sectPr  # noqa: SLF001 - python-docx has no name for it
    told.insert_element_before(element("w:pgNumType", form), "w:cols", "w:docGrid")
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    add_text(paragraph, "- ")
    add_field(paragraph, "PAGE")
    add_text(paragraph, " -")


def add_field(paragraph: Paragraph, code: str, shown: str = "") -> None:
    """Add what Word works out for itself, such as the number of the page.

    Args:
        paragraph: that gets it.
        code: of the field: ``PAGE``.
        shown: until it is worked out.
    """
    instruction, text = element("w:instrText", {"xml:space": "preserve"}), element("w:t", {})
    instruction.text, text.text = f" {code} ", shown
    parts = (
        element("w:fldChar", {"w:fldCharType": "begin"}),
        instruction,
        element("w:fldChar", {"w:fldCharType": "separate"}),
        text,
        element("w:fldChar", {"w:fldCharType": "end"}),
    )
    for one in parts:
        add_text(paragraph, "")._r.append(one)  # noqa: SLF001 - each in a run of its own
