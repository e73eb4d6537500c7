"""Reports that were made of pages: found by name, dated by what they say themselves."""

import zipfile
from datetime import date
from pathlib import Path

import pytest

from generator.beside.report_files import report_file, report_paths
from generator.pages.context import ReportFile


def word(path: Path, properties: str) -> Path:
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("docProps/core.xml", properties)
    return path


def test_only_reports_of_the_agency_s_years_are_found(tmp_path: Path) -> None:
    files = tmp_path / "a/files"
    files.mkdir(parents=True)
    for name in ("report-2566-analysis.pdf", "report-2570-analysis.pdf", "other.pdf"):
        (files / name).write_bytes(b"%PDF")
    (files / "report-2566-progress.docx").mkdir()
    assert report_paths("a", (2565, 2566), tmp_path) == {
        "report-2566-analysis.pdf": files / "report-2566-analysis.pdf"
    }


def test_day_is_that_of_the_file_itself(tmp_path: Path) -> None:
    pdf = tmp_path / "x.pdf"
    pdf.write_bytes(b"%PDF <xmp:CreateDate>2023-03-20T00:00:00Z</xmp:CreateDate>")
    assert report_file(pdf).dated == date(2023, 3, 20)
    changed = '<dcterms:modified xsi:type="dcterms:W3CDTF">2023-04-01T08:00:00Z</dcterms:modified>'
    assert report_file(word(tmp_path / "x.docx", changed)).dated == date(2023, 4, 1)


@pytest.mark.parametrize("content", [b"", b"PK", b"<xmp:CreateDate>2023-13-77T", b"\xff" * 99])
@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_file_that_tells_no_day_has_none(tmp_path: Path, content: bytes, ending: str) -> None:
    path = tmp_path / f"x.{ending}"
    path.write_bytes(content)
    assert report_file(path) == ReportFile(size=len(content), dated=None)


def test_word_file_without_properties_has_no_day(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.docx", "w") as packed:
        packed.writestr("word/document.xml", "<x/>")
    assert report_file(tmp_path / "x.docx").dated is None
