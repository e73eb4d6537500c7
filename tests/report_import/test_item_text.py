"""Names and comments of items are read whole, however narrow the columns and wherever pages end."""

from functools import lru_cache

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.report_import.importing import Import, import_of
from generator.report_import.item_text import completed
from generator.report_import.likeness import squeezed
from generator.report_import.lines import page_lines
from generator.report_import.report import Report
from tests.report_import.reports import changed, lamphun, read_text, report_text, shipped

HEADING = "ข้อ\tประเด็นการตรวจ\tความคิดเห็น\tคะแนน"
FURNITURE = (
    "หน้า 5 จาก 20", "- ๑๒ -", "https://itas.nacc.go.th/report/1 5/12", "Page 3 of 9",
    "28/11/2566 10:05 ITAS",
)  # fmt: skip
DEPENDENT = frozenset(map(chr, (*range(0x0E30, 0x0E3B), *range(0x0E47, 0x0E4F))))
Row = tuple[str, str, str, str]


@lru_cache(maxsize=1)
def rows() -> tuple[Row, ...]:
    """Return code, name, comment and score of every item of the report."""
    cells = (line.split("\t") for line in report_text().split("\n"))
    return tuple(
        (row[0], row[1], row[2], row[3])
        for row in cells
        if len(row) == 4 and row[0][:1] == "O" and row[0][1:].isdigit()
    )


@lru_cache(maxsize=1)
def typed() -> Report:
    return read_text(report_text(), lamphun()).report


def wrapped(text: str, width: int) -> list[str]:
    """Return a text in lines of a narrow column, parted where no mark would stand alone."""
    lines, rest = [], text
    while len(rest) > width:
        end = width
        while rest[end : end + 1] in DEPENDENT:
            end += 1
        lines.append(rest[:end])
        rest = rest[end:]
    return [*lines, rest] if rest else lines


def read_pages(pages: list[list[str]]) -> Import:
    reading = shipped()
    lines = page_lines(pages, "report.pdf")
    return import_of(lines, "report.pdf", reading.data, reading.editions, lamphun())


def words_of(report: Report) -> dict[str, tuple[str, str]]:
    return {row.code: (row.name or "", squeezed(row.comment or "")) for row in report.disclosures}


@settings(max_examples=25)
@given(st.integers(14, 60), st.lists(st.integers(1, 400), max_size=43))
def test_a_row_that_is_cut_at_the_end_of_a_page_goes_on_behind_its_score(
    width: int, cuts: list[int]
) -> None:
    pages = [["ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน", HEADING]]
    for number, (code, name, comment, score) in enumerate(rows()):
        lines = wrapped(comment, width)
        cut = cuts[number] if number < len(cuts) else len(lines)
        pages[-1] += [code, *wrapped(name, width), *lines[:cut], score]
        if lines[cut:]:
            pages[-1].append(FURNITURE[number % len(FURNITURE)])
            pages.append([FURNITURE[-1], *lines[cut:]])

    found = read_pages(pages)

    assert words_of(found.report) == words_of(typed())
    told = [one.rule.code for one in found.findings if one.rule.code in ("D140", "D141")]
    assert told == ["D141"] * (len(pages) - 1)


def test_a_name_that_goes_on_on_the_next_page_is_no_comment() -> None:
    name = "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน"
    found = read_pages(
        [["O40", *wrapped(name[:40], 10), "100.00"], [*wrapped(name[40:], 10), "O41"]]
    )

    assert words_of(found.report)["O40"] == ("", "")
    assert [one.rule.code for one in found.findings if one.rule.code in ("D140", "D141")] == []


def test_text_behind_a_row_without_a_comment_is_told_and_not_written() -> None:
    found = read_pages([["O5", "ข้อมูลการติดต่อ", "100.00"], ["ตามเกณฑ์ที่กำหนด", "การปฏิสัมพันธ์ข้อมูล"]])

    assert words_of(found.report)["O5"] == ("", "")
    (told,) = [one for one in found.findings if one.rule.code == "D140"]
    assert told.found == "ตามเกณฑ์ที่กำหนด"  # the heading of the next group is none


def test_text_under_the_head_of_the_next_page_is_told() -> None:
    found = read_pages(
        [["O5", "ข้อมูลการติดต่อ", "100.00"], [HEADING, "ตามเกณฑ์ที่กำหนด", "O6 กฎหมายที่เกี่ยวข้อง 100.00"]]
    )

    assert [one.found for one in found.findings if one.rule.code == "D140"] == ["ตามเกณฑ์ที่กำหนด"]


def test_a_row_that_is_whole_takes_nothing_from_the_lines_below() -> None:
    text = changed("O4\tแผนยุทธศาสตร์", "หน้า 12 จาก 30 หน้า\nO4\tแผนยุทธศาสตร์")
    found = read_text(text, lamphun())

    assert words_of(found.report) == words_of(typed())
    assert [one.found for one in found.findings if one.rule.code == "D140"] == []


def test_a_comment_behind_a_cut_name_is_no_part_of_it() -> None:
    name = "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน"
    comment = ["หน่วยงานไม่ได้แสดงแผน", "ตามเกณฑ์ที่กำหนด"]
    lines = page_lines([comment], "report.pdf")
    assert completed("แผนยุทธศาสตร์", "ข้อมูลไม่ครบ", lines, name).title == "แผนยุทธศาสตร์"
    rest = page_lines([["หรือแผนพัฒนา", "หน่วยงาน", *comment]], "report.pdf")
    assert squeezed(completed("แผนยุทธศาสตร์", "ข้อมูลไม่ครบ", rest, name).title) == squeezed(name)


def test_a_text_of_the_assessor_that_was_not_found_is_told() -> None:
    found = read_text(changed("ข้อเสนอแนะ/หมายเหตุ", "หมายเหตุ"), lamphun())

    assert found.report.advice is None
    (told,) = [
        one for one in found.findings if str(one.values.get("missing", "")).startswith("ความ")
    ]
    assert told.values["found"] == "0"
