"""Rows of the announcement's list over narrow cells and pages: what is written of them is right."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.national import NationalRow
from generator.report_import.likeness import squeezed
from generator.report_import.tables import without
from tests.report_import.reports import read_text, report_text
from tests.report_import.test_item_text import read_pages, wrapped

TOWNS = "เทศบาลตำบล"
HEAD = "ที่\tจังหวัดหน่วยงาน\tคะแนน 2562 คะแนน 2563 ระดับผลการ ประเมิน ค่าเป้าหมาย แผนแม่บท*"


def towns() -> list[NationalRow]:
    return [row for row in read_text(report_text()).report.listed if row.type == TOWNS][:40]


def words_of(row: NationalRow) -> tuple[str, str]:
    return squeezed(row.name), row.province or ""


@settings(max_examples=25)
@given(st.integers(5, 40), st.lists(st.integers(1, 5), max_size=60))
def test_a_name_that_is_written_is_the_whole_name(width: int, cuts: list[int]) -> None:
    pages = [[f"ประเภท{TOWNS}", HEAD]]
    for number, row in enumerate(towns()):
        name = wrapped(row.name, width)
        cut = cuts[number] if number < len(cuts) else len(name)
        place = wrapped(row.province or "", max(width, 12))
        scores = f"{row.score_previous or '-'}\t{row.score}\t{row.grade}"
        passed = row.passed.value if row.passed else ""
        pages[-1] += [row.no, *place, *name[:cut], scores, passed]
        if name[cut:]:
            pages.append(name[cut:])

    found = read_pages(pages).report

    wanted = {row.no: words_of(row) for row in towns()}
    left = {row.line for row in without(found.listed, found.notes.doubtful)}
    kept = [row for row in found.listed if row.line in left]
    assert [(row.no, words_of(row)) for row in kept if wanted[row.no] != words_of(row)] == []
    assert len(pages) > 1 or [row.no for row in kept] == list(wanted)


def test_provinces_are_read_where_narrow_columns_leave_no_gap_in_the_heading() -> None:
    row = "1543 ลพบุรี เทศบาลตำบลพัฒนามนิคม\t83.38\t58.05\tD\tไม่ผ่าน"

    (found,) = read_pages([[f"ประเภท{TOWNS}", HEAD, row]]).report.listed

    assert words_of(found) == ("เทศบาลตำบลพัฒนามนิคม", "ลพบุรี")
