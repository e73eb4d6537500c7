"""The report as PDF: what a browser prints is read whole; a scan is told, not guessed."""

import html
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser

from generator.report_import.importing import import_of
from generator.report_import.lines import Line, joined
from generator.report_import.marks import ordinary_marks
from generator.report_import.opening import open_report
from generator.report_import.tables import agency_tables, cells_of
from tests.report_import.reports import lamphun, read_text, report_text, shipped

_STYLE = "body{font:11pt Sarabun,Garuda,Loma,sans-serif}table{border-collapse:collapse;width:100%}"


def as_page(text: str) -> str:
    """Return the report as a web page with tables, whose long cells go over several lines."""
    rows: list[str] = []
    for line in text.split("\n"):
        cells = [f"<td>{html.escape(cell)}</td>" for cell in line.split("\t")]
        row = f"<tr>{''.join(cells)}</tr>" if len(cells) > 1 else f"<p>{html.escape(line)}</p>"
        is_table, was_table = len(cells) > 1, bool(rows) and rows[-1].endswith("</tr>")
        rows += ["<table>"] if is_table and not was_table else []
        rows += ["</table>"] if was_table and not is_table else []
        rows.append(row)
    return f"<meta charset=utf-8><style>{_STYLE}</style>{''.join(rows)}"


@pytest.fixture(scope="module")
def lines(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> tuple[Line, ...]:
    """Return the lines of the printed report."""
    path = tmp_path_factory.mktemp("pdf") / "รายงาน ITA.pdf"
    page = browser.new_page()
    page.set_content(as_page(report_text()))
    page.pdf(path=path, format="A4")
    page.close()
    read, troubles = open_report(path)
    assert troubles == ()
    return read


def test_every_figure_of_a_printed_report_is_read(lines: tuple[Line, ...]) -> None:
    reading = shipped()
    read = import_of(lines, "report.pdf", reading.data, reading.editions, lamphun()).report
    typed = read_text(report_text()).report
    for (kind, rows), (_, wanted) in zip(agency_tables(read), agency_tables(typed), strict=True):
        assert [figures(cells_of(kind, row), kind.texts) for row in rows] == [
            figures(cells_of(kind, row), kind.texts) for row in wanted
        ]
    assert read.listed
    assert [(row.no, row.score) for row in read.listed] == [
        (row.no, row.score) for row in typed.listed
    ]
    assert [row.mean for row in read.types] == [row.mean for row in typed.types]


def figures(cells: dict[str, str], words: frozenset[str]) -> dict[str, str]:
    return {name: cell for name, cell in cells.items() if name not in words}


def test_a_place_names_the_page_and_the_line_on_it(lines: tuple[Line, ...]) -> None:
    line = next(line for line in lines if line.words.startswith("126 หน่วยงานของท่าน"))
    page = int(line.place.file.removeprefix("รายงาน ITA.pdf#page="))
    assert page > 5
    assert line.where.th == f"หน้า {page} บรรทัด {line.place.line}"


def test_comments_are_whole(lines: tuple[Line, ...]) -> None:
    reading = shipped()
    read = import_of(lines, "report.pdf", reading.data, reading.editions, lamphun()).report
    comments = {row.code: row.comment or "" for row in read.disclosures if row.comment}
    assert list(comments) == ["O1", "O3", "O8", "O9", "O32"]
    assert comments["O3"].startswith("ไม่ปรากฏอำนาจหน้าที่ของหน่วยงาน (จังหวัด)")
    assert comments["O3"].endswith("ซึ่งไม่เป็นไปตามเกณฑ์การประเมินที่กำหนด")


# The clusters of real reports that browsers write twice, with fonts of government offices.
PRINTED = (
    "ทั่วทั้งจังหวัด ที่กำหนดให้ ตัวชี้วัดคะแนน ที่สุด ทั้งสิ้น ๑๐ ตัว เทศบาลตำบลศรีเตี้ย บางริ้น โพธิ์ลาดแก้ว "
    "ขั้นตอนการขออนุญาต ตอบชี้คำถาม ประโยชน์ส่วนตน ที่ท่าน น้อยเพียงใด หน้าที่ ผู้บังคับบัญชา ต่าง ๆ ปู่รู้ญาติ ฐิติ"
)


@pytest.mark.parametrize("font", ["Laksaman", "Loma", "Waree", "Purisa", "Norasi", "Tlwg Mono"])
def test_a_printed_letter_is_read_once_in_every_font(
    browser: Browser, tmp_path: Path, font: str
) -> None:
    page = browser.new_page()
    page.set_content(f"<meta charset=utf-8><p style='font: 15px \"{font}\"'>{PRINTED}")
    page.pdf(path=tmp_path / "report.pdf", format="A4")
    page.close()

    read, _ = open_report(tmp_path / "report.pdf")

    assert "".join(line.words for line in read).replace(" ", "") == PRINTED.replace(" ", "")


def test_a_hyphen_at_which_a_line_was_broken_is_a_hyphen(browser: Browser, tmp_path: Path) -> None:
    page = browser.new_page()
    page.set_content("<meta charset=utf-8><p style='width: 40px'>การให้บริการผ่าน e-service")
    page.pdf(path=tmp_path / "report.pdf", format="A4")
    page.close()

    read, _ = open_report(tmp_path / "report.pdf")

    assert joined(line.words for line in read).endswith("e-service")


def pdf_of(path: Path, pages: int = 1) -> Path:
    """Write a PDF of empty pages: to this program a scan looks like that."""
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(595, 842)
    document.save(path)
    document.close()
    return path


def test_a_scan_is_told(tmp_path: Path) -> None:
    read, troubles = open_report(pdf_of(tmp_path / "scan.pdf", 3))
    assert read == ()
    assert [one.rule.code for one in troubles] == ["D101"]


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\n", b"%PDF-1.4\n%%EOF", b"%PDF-1.7 " + b"\xff" * 500]
)
def test_a_damaged_pdf_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(content)
    assert [one.rule.code for one in open_report(path)[1]] == ["D102"]


def test_a_pdf_cut_short_is_told_or_read(tmp_path: Path) -> None:
    whole = pdf_of(tmp_path / "whole.pdf").read_bytes()
    for length in range(20, len(whole), 40):
        path = tmp_path / "part.pdf"
        path.write_bytes(whole[:length])
        assert [one.rule.code for one in open_report(path)[1]] in (["D101"], ["D102"])


def test_a_pdf_is_known_by_its_first_bytes(tmp_path: Path) -> None:
    assert [one.rule.code for one in open_report(pdf_of(tmp_path / "report.txt"))[1]] == ["D101"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("\uf70aกา\uf70b", "\u0e48กา\u0e49"),
        ("ต่าง ๆ", "ต่าง ๆ"),
        ("ITA", "ITA"),
    ],
)
def test_marks_are_read_as_everybody_writes_them(written: str, meant: str) -> None:
    assert ordinary_marks(written) == meant
