"""A file -> the lines of a report, or why there are none."""

from __future__ import annotations

from pathlib import Path

from generator.files.source import open_source
from generator.findings import Finding, Place, Rule, Value, Wording
from generator.report_import.lines import Line, page_lines, text_lines
from generator.report_import.pdf_text import PdfTrouble, has_text, pdf_pages
from generator.rules import d, report_d

_LIMIT_MB = 100
_LIMIT = _LIMIT_MB * 1024 * 1024
_PDF = b"%PDF-"
_HEAD = 1024  # the mark of a PDF stands within its first bytes
_LOCKED = Wording("มีรหัสผ่าน", "it asks for a password")
_DAMAGED = Wording("ไฟล์เสียหายหรือดาวน์โหลดมาไม่ครบ", "it is damaged or was not downloaded completely")


def open_report(path: Path) -> tuple[tuple[Line, ...], tuple[Finding, ...]]:
    """Return the lines of a text or PDF, and what was found when there are none.

    A text may be UTF-8 or Windows-874. Places bear the name of the file without its folder.
    """
    file = path.name
    if not _is_pdf(path):
        opened = open_source(path, file)
        if opened.source is None:
            return (), opened.findings
        return text_lines(opened.source.text, file), ()  # control characters were taken away
    pages = _pages(path, file)
    if isinstance(pages, Finding):
        return (), (pages,)
    if not has_text(pages):
        return (), (_finding(report_d.PDF_WITHOUT_TEXT, file, found=file),)
    return page_lines(pages, file), ()


def _pages(path: Path, file: str) -> tuple[tuple[str, ...], ...] | Finding:
    """Return the lines of every page, or why there are none."""
    try:
        size = path.stat().st_size
        if size > _LIMIT:
            found, expected = f"{size / 1024 / 1024:.1f} MB", f"{_LIMIT_MB} MB"
            return _finding(d.FILE_TOO_LARGE, file, found=found, expected=expected)
        return pdf_pages(path.read_bytes())
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return _finding(d.UNREADABLE_FILE, file, reason=reason)
    except PdfTrouble as trouble:
        why = _LOCKED if trouble.locked else _DAMAGED
        return _finding(report_d.PDF_UNREADABLE, file, found=file, reason=why)


def _finding(rule: Rule, file: str, **values: Value) -> Finding:
    return Finding(rule=rule, place=Place(file), values=values)


def _is_pdf(path: Path) -> bool:
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return _PDF in file.read(_HEAD)
    except OSError:
        return False
