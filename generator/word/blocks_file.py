"""Blocks of a paper, written into a Word document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Final

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.shared import Cm, Length, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph

from generator.export.qr import qr_png
from generator.paper.blocks import (
    Block,
    Cell,
    Code,
    Facts,
    Grid,
    Heading,
    Listing,
    Paragraph,
    Span,
    anchors_in,
    headings_in,
)
from generator.paper.report import share_of
from generator.paper.report_content import Report
from generator.word.characters import add_text, element
from generator.word.document import add_field
from generator.word.tables import add_row, add_table

_WIDTH: Final = Cm(16)
_INDENT: Final = Cm(0.9)
_LABEL: Final = Cm(5.2)
_BRAND: Final = "12466B"
_SOFT: Final = "4A5866"
_WASH: Final = "F4F6F8"
_LINK: Final = "0B5A8A"
_BOLD_LOOKS: Final = frozenset({"score", "chips", "about", "plan-title"})
_SOFT_LOOKS: Final = frozenset({"note", "source", "when", "detail", "remark"})

Place = Document | _Cell


class BlockWriter:
    """Writes the blocks of one report; links in it lead to bookmarks of their own numbers."""

    def __init__(self, document: Document, report: Report) -> None:
        self._document = document
        found = dict.fromkeys(anchors_in(report.blocks))
        self._bookmarks = {anchor: number for number, anchor in enumerate(found, start=1)}
        own = len(self._bookmarks) + 1
        headings = enumerate(headings_in(report.blocks), start=own)
        self._headings = {id(one): number for number, one in headings}
        self._placed: set[int] = set()

    def write(self, blocks: Iterable[Block], place: Place | None = None, level: int = 0) -> None:
        """Write blocks one below the other.

        Args:
            blocks: of the report.
            place: the document, or a cell of a table in it; None means the document.
            level: how far they are moved in.
        """
        place = place or self._document
        for one in blocks:
            match one:
                case Heading():
                    self._heading(one, place)
                case Paragraph():
                    self._paragraph(one, place, level)
                case Listing():
                    self._listing(one, place, level)
                case Facts():
                    self._facts(one, place, level)
                case Grid():
                    self._grid(one)
                case Code():
                    self._code(one)
                case _:
                    pass  # bars: every figure they draw stands beside them

    def content_line(self, heading: Heading) -> None:
        """Write a line of the contents, which leads to its heading."""
        paragraph = self._document.add_paragraph()
        shape = paragraph.paragraph_format
        shape.left_indent = Length(_INDENT * (heading.level - 1))
        shape.tab_stops.add_tab_stop(_WIDTH, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
        bookmark = _name(self._headings[id(heading)])
        text = "".join(span.text for span in heading.spans)
        self._linked(paragraph, f"{text}\t", f"#{bookmark}", bold=False)
        add_field(paragraph, f"PAGEREF {bookmark} \\h", "…")

    def _heading(self, heading: Heading, place: Place) -> None:
        paragraph = _added(place)
        paragraph.style = f"Heading {heading.level}"
        own = self._headings[id(heading)]
        numbers = [own, *(self._bookmarks[one] for one in heading.anchors)]
        with_marks = self._marked(paragraph, numbers)
        for span in heading.spans:
            add_text(with_marks, span.text, bold=True, colour=_BRAND)

    def _paragraph(self, told: Paragraph, place: Place, level: int) -> WordParagraph | None:
        if told.about_bars and told.look != "source":
            return None
        paragraph = _added(place)
        shape = paragraph.paragraph_format
        shape.left_indent = Length(_INDENT * level) if level else None
        shape.space_after = Pt(0 if isinstance(place, _Cell) else 6)
        if told.look == "criterion":
            _wash(paragraph)
        self._marked(paragraph, [self._bookmarks[one] for one in told.anchors])
        self._spans(paragraph, told.spans, told.look)
        return paragraph

    def _spans(self, paragraph: WordParagraph, spans: Iterable[Span], look: str = "") -> None:
        for span in spans:
            bold = span.bold or look in _BOLD_LOOKS
            if span.link and self._leads(span.link):
                self._linked(paragraph, span.text, self._goal(span.link), bold=bold)
            else:
                colour = _SOFT if span.soft or look in _SOFT_LOOKS else None
                add_text(paragraph, span.text, bold=bold, colour=colour)

    def _leads(self, link: str) -> bool:
        return not link.startswith("#") or link[1:] in self._bookmarks

    def _goal(self, link: str) -> str:
        return f"#{_name(self._bookmarks[link[1:]])}" if link.startswith("#") else link

    def _linked(self, paragraph: WordParagraph, text: str, goal: str, *, bold: bool) -> None:
        """Add a text that leads to a bookmark (``#b1``) or an address."""
        run = add_text(paragraph, text, bold=bold, colour=_LINK)
        if goal.startswith("#"):
            values = {"w:anchor": goal[1:]}
        else:
            part = self._document.part
            values = {"r:id": part.relate_to(goal, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)}
        holder = element("w:hyperlink", values)
        run._r.addprevious(holder)  # noqa: SLF001 - python-docx makes no hyperlinks
        holder.append(run._r)  # noqa: SLF001

    def _marked(self, paragraph: WordParagraph, numbers: Sequence[int]) -> WordParagraph:
        """Put bookmarks into a paragraph, each number once in the document."""
        for number in dict.fromkeys(numbers):
            if number in self._placed:
                continue
            self._placed.add(number)
            values = {"w:id": str(number)}
            start = element("w:bookmarkStart", {**values, "w:name": _name(number)})
            paragraph._p.extend([start, element("w:bookmarkEnd", values)])  # noqa: SLF001
        return paragraph

    def _listing(self, listing: Listing, place: Place, level: int) -> None:
        for item in listing.items:
            if not listing.marked:
                self.write(item, place, level)
                continue
            first, *others = item
            made = self._paragraph(first, place, level) if isinstance(first, Paragraph) else None
            if made is None:
                self.write((first,), place, level + 1)
            else:
                made.style = "List Bullet"
                made.paragraph_format.left_indent = Length(_INDENT * (level + 1))
                made.paragraph_format.first_line_indent = Length(-_INDENT // 2)
            self.write(others, place, level + 1)

    def _facts(self, facts: Facts, place: Place, level: int) -> None:
        """Write each label beside what is known, or above it where that is long."""
        for label, told in facts.rows:
            only = told[0] if len(told) == 1 and isinstance(told[0], Paragraph) else None
            paragraph = _added(place)
            shape = paragraph.paragraph_format
            shape.space_after = Pt(4)
            shape.left_indent = Length(_INDENT * level + (_LABEL if only else 0))
            for span in label:
                add_text(paragraph, span.text, colour=_SOFT, bold=only is None)
            if only is None:
                shape.keep_with_next = True
                self.write(told, place, level + 1)
                continue
            shape.first_line_indent = Length(-_LABEL)
            shape.tab_stops.add_tab_stop(shape.left_indent)
            add_text(paragraph, "\t")
            self._marked(paragraph, [self._bookmarks[one] for one in only.anchors])
            self._spans(paragraph, only.spans)

    def _grid(self, grid: Grid) -> None:
        """Write a table; none of those on the pages stands inside another."""
        for one in grid.caption:
            if isinstance(one, Paragraph) and not one.about_bars:
                made = self._paragraph(one, self._document, 0)
                if made is not None:
                    made.paragraph_format.keep_with_next = True
        title = "".join(span.text for span in _first_spans(grid.caption))
        told = [at for at, one in enumerate(grid.head) if _says_anything(one)]  # the others draw
        shares = [share_of(grid.head[at]) for at in told]
        widths = [Length(_WIDTH * share // sum(shares)) for share in shares]
        table = add_table(self._document, widths, title)
        for number, row in enumerate((grid.head, *grid.rows)):
            cells = add_row(table, is_head=number == 0).cells
            for cell, at in zip(cells, told, strict=True):
                self._cell(cell, row[at])
        self._document.add_paragraph().paragraph_format.line_spacing = Pt(8)

    def _cell(self, cell: _Cell, told: Cell) -> None:
        self.write(told.blocks, cell)
        for paragraph in cell.paragraphs if told.is_figure else ():
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def _code(self, code: Code) -> None:
        shape = self._document.add_picture(BytesIO(qr_png(code.address)), width=Cm(4.5))
        shape._inline.docPr.set("descr", code.description)  # noqa: SLF001 - no name for it


def _says_anything(cell: Cell) -> bool:
    return any(isinstance(one, Paragraph) for one in cell.blocks)


def _first_spans(blocks: Sequence[Block]) -> tuple[Span, ...]:
    return blocks[0].spans if blocks and isinstance(blocks[0], Paragraph) else ()


def _added(place: Place) -> WordParagraph:
    """Return a new paragraph; in a cell the empty one that each begins with is taken first."""
    there = place.paragraphs if isinstance(place, _Cell) else []
    is_empty = len(there) == 1 and not there[0].text
    made: WordParagraph = there[0] if is_empty else place.add_paragraph()
    return made


def _wash(paragraph: WordParagraph) -> None:
    """Give a paragraph a ground, where Word's schema has it."""
    told = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no name for it
    ground = element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": _WASH})
    told.insert_element_before(ground, "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")


def _name(number: int) -> str:
    """Return the name of a bookmark: Word takes no ``-`` in one."""
    return f"b{number}"
