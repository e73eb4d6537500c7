"""The same report however its text came about: gaps, bars, Thai digits, orders, code pages."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import pairwise
from pathlib import Path

import pytest

from generator.report_import.importing import Import, import_of
from generator.report_import.opening import open_report
from generator.report_import.tables import AGENCIES, agency_tables, cells_of
from generator.thai.digits import thai
from generator.thai.text import normal
from tests.report_import.reports import changed, lamphun, read_text, report_text, shipped

Cells = frozenset[tuple[str, str]]


def figures(found: Import) -> set[tuple[str, Cells]]:
    """Return every row as written, but for words: they change with the layout."""
    tables = [*agency_tables(found.report), (AGENCIES, found.report.listed)]
    return {
        (kind.file, frozenset(_figures(cells_of(kind, row), kind.texts)))
        for kind, rows in tables
        for row in rows
    }


def _figures(cells: Mapping[str, str], texts: Collection[str]) -> Iterator[tuple[str, str]]:
    yield from ((name, normal(cell)) for name, cell in cells.items() if name not in texts)


WHOLE = figures(read_text(report_text()))


def in_gaps(text: str) -> str:
    """Columns parted by spaces, as ``pdftotext -layout`` writes them; no empty cells."""
    return "\n".join(re.sub("\t+", "    ", line.strip("\t")) for line in text.split("\n"))


def in_bars(text: str) -> str:
    """Tables as Markdown."""
    lines = text.split("\n")
    return "\n".join(
        f"| {line.replace(chr(9), ' | ')} |" if "\t" in line else line for line in lines
    )


def in_single_spaces(text: str) -> str:
    """No columns at all."""
    return re.sub("[\t ]+", " ", text)


def in_one_cell_a_line(text: str) -> str:
    """Shares and scores each on a line of their own, as some readers copy tables."""
    return re.sub(r"\t+(?=\d+\.\d\d%?(?:\t|\n))", "\n", text.split("ตัวชี้วัดย่อยที่ 9.1", maxsplit=1)[0])


def with_signs_below(text: str) -> str:
    """Signs of percent on the next line, where the cells of shares have no room for them."""
    lines = (
        f"{line.replace('%', '')}\n{chr(9).join('%' * line.count('%'))}"
        if re.search(r"\d\.\d\d%.*\d\.\d\d$", line)
        else line
        for line in text.split("\n")
    )
    return "\n".join(lines)


def with_shares_at_words(text: str) -> str:
    """No gap between the words of a row and its first share."""
    return re.sub(r"(?<=[ก-๎])\t(?=\d+\.\d\d%)", "", text)


@pytest.mark.parametrize("layout", [with_signs_below, with_shares_at_words])
def test_narrow_cells_of_shares_change_no_figure(layout: Callable[[str], str]) -> None:
    text = layout(report_text())
    assert text != report_text()
    assert figures(read_text(text)) == WHOLE


@pytest.mark.parametrize("layout", [in_gaps, in_bars], ids=lambda one: one.__name__)
def test_columns_may_be_parted_otherwise(layout: Callable[[str], str]) -> None:
    assert figures(read_text(layout(report_text()))) == WHOLE


def test_without_columns_every_figure_is_read() -> None:
    assert figures(read_text(in_single_spaces(report_text()))) == WHOLE


def test_cells_may_stand_below_each_other() -> None:
    start = report_text().index("รายงานรายละเอียดผลการประเมิน")
    read = figures(read_text(in_one_cell_a_line(report_text()[start:]), lamphun()))
    assert {row for row in read if row[0] == "questions.csv"} == {
        row for row in WHOLE if row[0] == "questions.csv"
    }


def test_thai_digits_are_read() -> None:
    assert figures(read_text(thai(report_text()))) == WHOLE


STARTS = (
    "รายงานผลการประเมิน ประจำปีงบประมาณ 2563",
    "11 บุคลากร",
    "E1 เจ้าหน้าที่",
    "ตัวชี้วัดย่อยที่ 9.1",
    "ผู้ตอบแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
)


def test_tables_may_come_in_any_order() -> None:
    starts = [0, *map(report_text().index, STARTS), len(report_text())]
    parts = [report_text()[start:end] for start, end in pairwise(starts)]
    assert figures(read_text("\n".join(reversed(parts)))) == WHOLE


def test_page_numbers_and_headers_between_are_passed_over() -> None:
    lines = report_text().split("\n")
    pages = ("\n".join(lines[start : start + 40]) for start in range(0, len(lines), 40))
    text = "\n".join(f"{page}\n\n{number}\n\f" for number, page in enumerate(pages, start=1))
    assert figures(read_text(text)) == WHOLE


def test_windows_874_is_read(tmp_path: Path) -> None:
    path = tmp_path / "รายงาน.txt"
    text = report_text().replace("\n", "\r\n")
    path.write_bytes(text.encode("cp874", errors="ignore"))  # some Arabic letters are in it
    lines, troubles = open_report(path)
    assert troubles == ()
    reading = shipped()
    found = import_of(lines, path.name, reading.data, reading.editions, lamphun())
    assert figures(found) == WHOLE


@pytest.mark.parametrize("typed", ["12", "I2", "I 2", "l2", "|2", "i2.", "๑๒", "!2"])
def test_a_code_is_known_however_its_letter_was_read(typed: str) -> None:
    found = read_text(changed("12 บุคลากรในหน่วยงานของท่าน", f"{typed} บุคลากรในหน่วยงานของท่าน"))
    assert figures(found) == WHOLE


def test_a_question_without_its_code_is_known_by_its_words() -> None:
    found = read_text(changed("I24 หน่วยงานของท่าน", "หน่วยงานของท่าน"))
    assert figures(found) == WHOLE
    assert "D107" in [one.rule.code for one in found.findings]


def test_signs_on_the_line_below_belong_to_the_shares_also_right_behind_a_word() -> None:
    row = "เป็นไปตามขั้นตอนที่กำหนด\t3.07%\t0.00%\t33.66%\t63.27%\t85.82"
    apart = "เป็นไปตามขั้นตอนที่กำหนด3.07\t0.00\t33.66\t63.27\t85.82\n%\t%\t%\t%"
    assert figures(read_text(changed(row, apart), lamphun())) == figures(
        read_text(report_text(), lamphun())
    )
