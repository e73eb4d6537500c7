"""The text of a file that is published as it is: PDF, Word, Excel, plain text."""

from __future__ import annotations

import codecs
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator.files.package_scan import BROKEN, scan
from generator.files.source import decode

if TYPE_CHECKING:
    import pypdfium2

_MOST_BYTES: Final = 64 * 1024 * 1024
"""Of one part of a Word file: what unpacks to more is no text."""

_WORD_PARTS: Final = re.compile(
    r"word/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml"
)
_END_OF_PARAGRAPH: Final = re.compile(r"</w:p>|<w:br\b[^>]*>")
_TAB: Final = re.compile(r"<w:tab\b[^>]*>")
_HYPHEN: Final = re.compile(r"<w:noBreakHyphen\b[^>]*>")
_GAP_BEFORE_MARK: Final = re.compile("(?<=[ก-๎]) (?=[ะ-ฺๅ็-๎])")  # no word begins with such a letter
_HYPHEN_AT_END: Final = re.compile("[\x02\ufffe]")  # pdfium's sign for a hyphen where a line ends
_TAG: Final = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """What can be read of a published file.

    Attributes:
        pages: text of each page of a PDF, each sheet of a workbook; all else is one page. None
            where the file is damaged or asks for a password.
    """

    pages: tuple[str, ...] | None

    @property
    def has_text(self) -> bool:
        """Whether there is anything to read; a scan has pictures of pages only."""
        return any(page.strip() for page in self.pages or ())


def read_attached(path: Path) -> Attached | None:
    """Return the text of a file; None for kinds that hold none or are not looked into.

    Raises:
        OSError: the file cannot be opened.
    """
    read = _READERS.get(path.suffix.lower())
    return Attached(pages=read(path)) if read else None


def _pdf(path: Path) -> tuple[str, ...] | None:
    """Return the text of each page; of a scan of any size only what a page needs is in memory."""
    import pypdfium2

    with path.open("rb") as source:
        try:
            document = pypdfium2.PdfDocument(source)
        except pypdfium2.PdfiumError:
            return None
        try:
            return tuple(_pages_of(document))
        except pypdfium2.PdfiumError:
            return None
        finally:
            document.close()


def _pages_of(document: pypdfium2.PdfDocument) -> Iterator[str]:
    for page in document:
        text = page.get_textpage()
        yield _as_typed(str(text.get_text_bounded()))
        text.close()
        page.close()


def _as_typed(printed: str) -> str:
    """Return the text of a page as it was typed: spaces before marks and signs for hyphens are not.

    Lines of print are drawn apart, also within a word, and pdfium takes such a gap for a space.
    """
    return _GAP_BEFORE_MARK.sub("", _HYPHEN_AT_END.sub("-", printed))


def _word(path: Path) -> tuple[str, ...] | None:
    try:
        with zipfile.ZipFile(path) as parts:
            chosen = [one for one in parts.infolist() if _WORD_PARTS.fullmatch(one.filename)]
            small = [one for one in chosen if one.file_size <= _MOST_BYTES]
            texts = [parts.read(one).decode("utf-8", errors="replace") for one in small]
    except BROKEN:
        return None
    texts = [_HYPHEN.sub("-", _TAB.sub("\t", text)) for text in texts]
    lines = (_TAG.sub("", line) for text in texts for line in _END_OF_PARAGRAPH.split(text))
    return (unescape("\n".join(line for line in lines if line.strip())),)


def _workbook(path: Path) -> tuple[str, ...] | None:
    from python_calamine import CalamineError, CalamineWorkbook

    if path.suffix.lower() != ".ods":
        try:
            if any(one.is_too_large for one in scan(path.read_bytes()).values()):
                return ()  # its reader would ask for more memory than there is
        except BROKEN:
            return None
    try:
        with CalamineWorkbook.from_path(str(path)) as book:
            sheets = [book.get_sheet_by_name(name) for name in book.sheet_names]
            rows = [sheet.to_python() for sheet in sheets]
    except CalamineError:
        return None
    return tuple("\n".join("\t".join(map(str, row)) for row in sheet) for sheet in rows)


def _plain(path: Path) -> tuple[str, ...] | None:
    raw = path.read_bytes()
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return (raw.decode("utf-16", errors="replace"),)  # "Unicode" of Notepad and Excel
    text = decode(raw)
    return () if text is None else (text,)


_READERS: Final[Mapping[str, Callable[[Path], tuple[str, ...] | None]]] = {
    ".pdf": _pdf,
    ".docx": _word,
    ".xlsx": _workbook,
    ".xlsm": _workbook,
    ".ods": _workbook,
    ".txt": _plain,
    ".csv": _plain,
}
