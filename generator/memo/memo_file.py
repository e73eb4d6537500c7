"""A memorandum as a Word file, laid out as the rules for official papers have it.

Source:
    ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖, form of บันทึกข้อความ: margins, sizes, order.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Cm, Length, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from generator.memo.memorandum import Enclosure, Line, MemoPart, Memorandum, MemoTable
from generator.thai.digits import thai
from generator.word.characters import TEXT_SIZE, add_text
from generator.word.document import add_page_number, new_document, saved
from generator.word.tables import add_row, add_table

_MARGINS: Final = (Cm(1.5), Cm(2), Cm(2), Cm(3))
_WIDTH: Final = Cm(16)  # of A4 without the margins
_MIDDLE: Final = Cm(8)
_TITLE: Final = "บันทึกข้อความ"
_TITLE_SIZE: Final = 29
_LABEL_SIZE: Final = 20
_LABEL_LINE: Final = Pt(26)  # lower lines cut the marks above large letters
_INDENTS: Final = (Cm(2.5), Cm(3.5), Cm(4.2))  # of the first line, by level
_SMALL: Final = 15  # of tables
_BLANK: Final = "." * 32
_OPINION: Final = "ความเห็น " + "." * 38
_SIGNED: Final = "(ลงชื่อ) " + "." * 40
_NAMED: Final = "(" + "." * 46 + ")"
_DATED: Final = "วันที่ ............/............/............"


def memo_docx(memo: Memorandum, dated: date) -> bytes:
    """Return a memorandum as DOCX; the same for the same memorandum and day."""
    document = new_document(memo.title, dated, _MARGINS)
    document.sections[0].different_first_page_header_footer = True
    add_page_number(document, document.sections[0].header.paragraphs[0])
    _head(document, memo)
    for part in memo.parts:
        _part(document, part)
    document.paragraphs[-1].paragraph_format.keep_with_next = True  # the closing opens no page
    closing = _body(document, memo.closing, 0)
    closing.paragraph_format.space_before = Pt(6)
    closing.paragraph_format.space_after = Pt(12)
    _signatures(document, memo)
    if memo.enclosure:
        _enclosure(document, memo.enclosure)
    return saved(document)


def _head(document: Document, memo: Memorandum) -> None:
    """Write the title and who writes what to whom; the left top stays free for the emblem."""
    title = document.add_paragraph(style="Heading 1")
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.paragraph_format.space_before = Pt(0)
    add_text(title, _TITLE, size=_TITLE_SIZE, bold=True)
    if memo.urgency:
        add_text(document.add_paragraph(), memo.urgency, size=_LABEL_SIZE, bold=True)
    _labelled(document, ("ส่วนราชการ", memo.agency))
    _labelled(document, ("ที่", memo.number or ""), ("วันที่", _day(memo)))
    _labelled(document, ("เรื่อง", memo.subject))
    listed = (
        ("เรียน", (memo.addressee or _BLANK,)),
        ("อ้างถึง", memo.references),
        ("สิ่งที่ส่งมาด้วย", memo.attachments),
    )
    for label, texts in listed:
        for number, text in enumerate(texts, start=1):
            printed = f"{thai(str(number))}. " if len(texts) > 1 else ""
            paragraph = document.add_paragraph()
            paragraph.paragraph_format.space_before = Pt(6 if number == 1 else 0)
            _hang(paragraph, Cm(1.3 if label == "เรียน" else 2.8))
            add_text(paragraph, f"{label if number == 1 else ''}\t{printed}{text}")


def _day(memo: Memorandum) -> str:
    """Return the date; before a month that stands alone a blank for the day."""
    day = memo.day or ""
    return day if not day or day[0] in "๐๑๒๓๔๕๖๗๘๙" else f"......... {day}"


def _labelled(document: Document, *told: tuple[str, str]) -> None:
    """Write labels with their texts in one line; dots lead to the next one and to the margin."""
    paragraph = document.add_paragraph()
    shape = paragraph.paragraph_format
    shape.line_spacing = _LABEL_LINE
    shape.line_spacing_rule = WD_LINE_SPACING.AT_LEAST
    stops = shape.tab_stops
    if len(told) > 1:
        stops.add_tab_stop(_MIDDLE, WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.DOTS)
    else:
        shape.left_indent, shape.first_line_indent = Cm(1.3), Cm(-1.3)
    stops.add_tab_stop(_WIDTH, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    for label, text in told:
        add_text(paragraph, label, size=_LABEL_SIZE, bold=True)
        add_text(paragraph, f"  {text}\t")


def _hang(paragraph: Paragraph, indent: Length) -> None:
    """Let the first line begin at the margin and all others at the text behind its tab."""
    shape = paragraph.paragraph_format
    shape.left_indent, shape.first_line_indent = indent, -indent
    shape.tab_stops.add_tab_stop(indent)


def _enclosure(document: Document, enclosure: Enclosure) -> None:
    """Write what is read beside the memorandum, from a page of its own on."""
    label = document.add_paragraph()
    label.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    label.paragraph_format.page_break_before = True
    add_text(label, enclosure.label)
    title = document.add_paragraph(style="Heading 1")
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.paragraph_format.space_before = Pt(0)
    add_text(title, enclosure.title, size=_LABEL_SIZE, bold=True)
    for part in enclosure.parts:
        _part(document, part)


def _part(document: Document, part: MemoPart) -> None:
    heading = document.add_paragraph(style="Heading 2")
    add_text(heading, part.title, size=TEXT_SIZE, bold=True)
    for one in part.content:
        if isinstance(one, MemoTable):
            _table(document, one)
        else:
            _line(document, one)


def _line(document: Document, line: Line) -> None:
    _body(document, " ".join(filter(None, (line.number, line.text))), line.level)


def _body(document: Document, text: str, level: int) -> Paragraph:
    """Write a paragraph of the text; only its first line is indented, as in official papers."""
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.THAI_JUSTIFY
    paragraph.paragraph_format.first_line_indent = _INDENTS[level]
    add_text(paragraph, text)
    return paragraph


def _table(document: Document, table: MemoTable) -> None:
    shares = sum(one.share for one in table.columns)
    widths = [Length(_WIDTH * one.share // shares) for one in table.columns]
    made = add_table(document, widths, table.caption)
    head = add_row(made, is_head=True)
    for cell, column in zip(head.cells, table.columns, strict=True):
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        add_text(cell.paragraphs[0], column.title, size=_SMALL, bold=True)
    for row in table.rows:
        cells = add_row(made).cells
        for cell, column, text in zip(cells, table.columns, row, strict=True):
            if column.is_figure:
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
            add_text(cell.paragraphs[0], text, size=_SMALL)
    document.add_paragraph().paragraph_format.line_spacing = Pt(8)


def _signatures(document: Document, memo: Memorandum) -> None:
    """Write a block for each position, two beside each other; no block is parted."""
    table = add_table(
        document, (Length(_WIDTH // 2), Length(_WIDTH // 2)), "ลงนาม", has_lines=False
    )
    for at in range(0, len(memo.positions), 2):
        pair = memo.positions[at : at + 2]
        for cell, position in zip(add_row(table).cells, pair, strict=False):
            _block(cell, position)


def _block(cell: _Cell, position: str | None) -> None:
    texts = (_OPINION, _SIGNED, _NAMED, position or f"ตำแหน่ง {_BLANK}", _DATED)
    for number, text in enumerate(texts):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_before = Pt(12 if number == 1 else 0)
        add_text(paragraph, text)
    cell.paragraphs[-1].paragraph_format.space_after = Pt(6)
