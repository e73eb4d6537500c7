"""A report as a Word file, for those who want to go on writing: the same blocks as the PDF."""

from __future__ import annotations

from typing import Final

from docx.document import Document
from docx.shared import Cm, Pt

from generator.paper.blocks import headings_in
from generator.paper.report import CONTENTS
from generator.paper.report_content import Report
from generator.word.blocks_file import BlockWriter
from generator.word.characters import add_text
from generator.word.document import add_page_number, new_document, saved

_MARGINS: Final = (Cm(2.5), Cm(2), Cm(2), Cm(3))
_BRAND: Final = "12466B"
_SOFT: Final = "4A5866"
_DEEPEST: Final = 2  # level of headings in the contents


def report_docx(report: Report) -> bytes:
    """Return a report as DOCX; the same for the same report."""
    title = f"{report.title} {report.year} {report.agency}"
    document = new_document(title, report.dated, _MARGINS)
    document.core_properties.keywords = report.mark
    section = document.sections[0]
    section.different_first_page_header_footer = True
    add_text(section.header.paragraphs[0], report.agency, size=13, colour=_SOFT)
    add_page_number(document, section.footer.paragraphs[0], in_thai=report.thai_digits)
    _cover(document, report)
    writer = BlockWriter(document, report)
    _contents(document, report, writer)
    begun = len(document.paragraphs)
    writer.write(report.blocks)
    for paragraph in document.paragraphs[begun : begun + 1]:
        paragraph.paragraph_format.page_break_before = True
    return saved(document)


def _cover(document: Document, report: Report) -> None:
    told = (
        (report.title, 28, True, _BRAND, 110),
        (report.year, 20, False, None, 6),
        (report.agency, 24, True, None, 30),
        (report.as_of, 16, False, _SOFT, 120),
        *((one, 16, False, _SOFT, 0) for one in report.notices),
    )
    for text, size, bold, colour, above in told:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(above)
        add_text(paragraph, text, size=size, bold=bold, colour=colour)


def _contents(document: Document, report: Report, writer: BlockWriter) -> None:
    """Write the headings with the numbers of their pages, which Word and LibreOffice work out."""
    title = document.add_paragraph()
    title.paragraph_format.page_break_before = True
    add_text(title, CONTENTS, size=22, bold=True, colour=_BRAND)
    for heading in headings_in(report.blocks):
        if heading.level <= _DEEPEST:
            writer.content_line(heading)
