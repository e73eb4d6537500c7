"""Every figure of a real report, against the same report typed by hand and checked."""

from collections.abc import Mapping

import pytest

from generator.findings import Language
from generator.model.result import Row
from generator.report_import.csv_change import merged
from generator.report_import.tables import RESPONDENTS, cells_of
from tests.report_import.reports import (
    DATA,
    SLUG,
    YEAR,
    by_key,
    codes_at,
    read_text,
    report_text,
    shipped,
    year_of,
)

FOUND = read_text(report_text())
REPORT = FOUND.report
AGENCY = shipped().data.agency(SLUG)
TYPED = year_of(AGENCY)
NATIONAL = shipped().data.national[YEAR]

# What somebody mended by hand: slips of the machine in names and comments, never in figures.
MENDED: dict[tuple[object, ...], set[str]] = {
    ("จังหวัด", "73"): {"name", "province"},
    ("องค์การบริหารส่วนจังหวัด", "74"): {"name", "province"},
    ("เทศบาลเมือง", "124"): {"name"},
    ("เทศบาลตำบล", "1601"): {"name"},
    ("องค์การบริหารส่วนตำบล", "3681"): {"district"},
    ("องค์การบริหารส่วนตำบล", "3682"): {"district"},
    ("องค์การบริหารส่วนตำบล", "3683"): {"district"},
    ("O8",): {"comment"},
    ("O9",): {"comment"},
}

Rows = Mapping[tuple[object, ...], Row]


def different(read: Rows, typed: Rows) -> dict[tuple[object, ...], set[str]]:
    """Return key -> columns in which the two say different things."""
    return {
        key: names
        for key in read
        if (
            names := {
                name
                for name in type(read[key]).model_fields
                if getattr(read[key], name) != getattr(typed[key], name)
            }
        )
    }


TABLES = {
    "indicators": (REPORT.ranking.indicators, TYPED.indicators.rows, ("indicator",)),
    "questions": (REPORT.questions, TYPED.questions.rows, ("code", "item")),
    "disclosures": (REPORT.disclosures, TYPED.disclosures.rows, ("code",)),
    "agencies": (REPORT.listed, NATIONAL.agencies.rows, ("type", "no")),
    "types": (REPORT.types, NATIONAL.types.rows, ("type",)),
}


@pytest.mark.parametrize("name", TABLES)
def test_every_row_is_read_and_no_other(name: str) -> None:
    read, typed, columns = TABLES[name]
    assert list(by_key(read, *columns)) == list(by_key(typed, *columns))


@pytest.mark.parametrize("name", TABLES)
def test_every_figure_is_the_one_typed_by_hand(name: str) -> None:
    read, typed, columns = TABLES[name]
    found = different(by_key(read, *columns), by_key(typed, *columns))
    assert found == {key: MENDED[key] for key in found if key in MENDED}


def test_everything_is_counted() -> None:
    assert len(REPORT.ranking.indicators) == 10
    assert len(REPORT.question_codes) == 45
    assert len(REPORT.answer_rows) == 70
    assert sum(bool(row.yes_no) for row in REPORT.answer_rows) == 17
    assert len(REPORT.disclosures) == 43
    assert sum(row.comment is not None for row in REPORT.disclosures) == 5
    assert len(REPORT.listed) == 241
    assert len(REPORT.types) == 5


def test_every_row_of_respondents_is_the_one_typed_by_hand() -> None:
    read = [row.model_copy(update={"line": 0}) for row in REPORT.respondents]
    assert read == [row.model_copy(update={"line": 0}) for row in TYPED.respondents.rows]


def test_respondents_of_mixed_lines_are_written_like_those_typed_by_hand() -> None:
    text = (DATA / SLUG / str(YEAR) / "respondents.csv").read_text(encoding="utf-8")
    rows = [cells_of(RESPONDENTS, row) for row in REPORT.respondents]
    assert merged(RESPONDENTS, None, rows, "").text == text
    assert merged(RESPONDENTS, text, rows, "").text is None


def test_the_head_says_whose_it_is() -> None:
    head = REPORT.headline
    assert head is not None
    assert (head.name, str(head.overall), head.grade) == ("จังหวัดลำพูน", "87.96", "A")
    assert FOUND.target.agency is AGENCY
    assert (FOUND.target.fiscal_year, FOUND.target.announced) == (YEAR, YEAR)


def test_the_assessor_is_quoted_point_by_point() -> None:
    advice = REPORT.advice
    assert advice is not None
    assert [about for about, _ in advice.points] == [("6",), ("7",), ("8",)]
    assert TYPED.recommendations is not None
    typed = [one.text for one in TYPED.recommendations.value.recommendations]
    assert [text for _, text in advice.points][:2] == typed[:2]
    assert advice.points[2][1].startswith(typed[2])


# --- damaged lines, each told with what stands there -------------------------------------------


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("126 หน่วยงานของท่าน มีการดำเนินการ", ["D107"]),
        ("17 ท่านรู้เกี่ยวกับแผนการใช้จ่าย", ["D107"]),
        ("กันตามมารยาทที่ปฏิบัติกันมาในสังคม", ["D107", "D108", "D109"]),
        ("2\tการปฏิบัติงานที่", ["D108"]),
        ("คุ่มค่า", ["D108"]),
        ("เข้ารับการศึกษาอบรม", ["D108"]),
        ("มีทัศนคติที่ประนีประนอม", ["D108", "D109"]),
        ("อย่างเป็นธรรมเนียม", ["D108"]),
        ("125 ผู้บริหารสูงสุด", ["D107", "D108", "D109"]),
        ("เขาสامยอด", ["D113"]),
        ("จังหวัดอุตรธานี\t", ["D114"]),
        ("อุดรดิษฐ์", ["D114"]),
        ("หน่วยงานของรัฐ\tอายุ", ["D119"]),
        ("น้อยกว่า 20 ปี\t12", ["D119"]),
        ("20 - 30 ปี\t9", ["D119"]),
    ],
)
def test_damaged_line_is_told(words: str, codes: list[str]) -> None:
    assert codes_at(FOUND, words) == codes


def test_all_codes_that_were_misread_are_told() -> None:
    told = [one.values["expected"] for one in FOUND.findings if one.rule.code == "D107"]
    assert told == [
        "i1",
        "i2",
        "i3",
        "i4",
        "i5",
        "i5",
        "i6",
        "i7",
        "i8",
        "i9",
        "i25",
        "i26",
        "i27",
        "i28",
        "i29",
    ]


def test_questions_that_go_over_a_page_are_joined() -> None:
    told = [one.message(Language.EN) for one in FOUND.findings if one.rule.code == "D109"]
    assert [text.split(" stands ")[0] for text in told] == [
        *("question i5", "question i15", "question i25", "question e4"),
        *("question e9", "question e14"),
    ]


def test_drawn_lines_are_no_data() -> None:
    assert [one.rule.code for one in FOUND.findings].count("D116") == 2


def test_the_nearest_province_is_offered() -> None:
    near = [one.values["nearest"] for one in FOUND.findings if one.rule.code == "D114"]
    assert near == ["อุดรธานี", "อุตรดิตถ์"]


def test_no_row_is_in_doubt() -> None:
    assert REPORT.notes.doubtful == set()
