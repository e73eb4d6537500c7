"""The shipped editions hold what is established of the rules, and nothing else."""

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.editions.contradictions import contradictions
from generator.editions.criteria import Element, Shows
from generator.editions.edition import Edition
from generator.model.codes import AnswerKind, Tool

FOLDER = Path(__file__).parents[2] / "generator" / "editions"
NAMES = (
    "moe-provincial-education-office-2563",
    "nacc-2563",
    "nacc-2564",
    "nacc-2565",
    "nacc-2566",
    "nacc-2567",
    "nacc-2568",
    "nacc-2569",
    "ovec-2568",
    "ovec-2569",
)
WITH_QUESTIONS = ("nacc-2563", "nacc-2564", "nacc-2565")
NACC = tuple(name for name in NAMES if name.startswith("nacc"))
LETTERS = ("AA", "A", "B", "C", "D", "E", "F")
WORDS = ("ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน", "ต้องปรับปรุง", "ต้องปรับปรุงโดยด่วน")

O42_2566 = (
    "แสดงการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ในปี พ.ศ. ๒๕๖๕",
    (
        "มีข้อมูลรายละเอียดการวิเคราะห์ อย่างน้อยประกอบด้วย "
        "(๑) ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน "
        "(๒) ประเด็นที่จะต้องพัฒนาให้ดีขึ้น ที่มีความสอดคล้องกับผลการประเมินฯ"
    ),
    (
        "มีการกำหนดแนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติหรือมาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรม"
        "และความโปร่งใสภายในหน่วยงานให้ดีขึ้น ซึ่งสอดคล้องตามผลการวิเคราะห์ผลการประเมินฯ "
        "โดยมีรายละเอียดต่าง ๆ อย่างน้อยประกอบด้วย (๑) การกำหนดผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง "
        "(๒) การกำหนดขั้นตอนหรือวิธีการปฏิบัติ "
        "(๓) การกำหนดแนวทางการกำกับติดตามให้นำไปสู่การปฏิบัติและการรายงานผล"
    ),
)
O43_2566 = (
    (
        "แสดงความก้าวหน้าหรือผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน "
        "ตามข้อ O42 ไปสู่การปฏิบัติอย่างเป็นรูปธรรม "
        "โดยมีข้อมูลรายละเอียดการนำมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"
    ),
    (
        "แสดง QR code แบบวัด EIT บนเว็บไซต์หน่วยงาน "
        "เพื่อให้ผู้รับบริการหรือติดต่อราชการมีโอกาสมีส่วนร่วมในการประเมิน ITA ของหน่วยงาน"
    ),
    "เป็นการดำเนินการในปี พ.ศ. ๒๕๖๖",
)
O42_2563 = (
    "แสดงการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ในปี พ.ศ. 2563",
    (
        "มีข้อมูลรายละเอียดการวิเคราะห์ ยกตัวอย่างเช่น "
        "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วนที่มีความสอดคล้องกับผลการประเมินฯ "
        "ประเด็นที่จะต้องพัฒนาให้ดีขึ้น แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติของหน่วยงาน เป็นต้น"
    ),
    (
        "มีมาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานให้ดีขึ้น "
        "ซึ่งสอดคล้องตามผลการวิเคราะห์ผลการประเมินฯ โดยมีรายละเอียดต่างๆ ยกตัวอย่างเช่น "
        "การกำหนดผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง "
        "การกำหนดขั้นตอนหรือวิธีการปฏิบัติที่กำหนดแนวทางการกำกับติดตาม "
        "ให้นำไปสู่การปฏิบัติและการรายงานผล เป็นต้น"
    ),
)
O43_2563 = (
    "แสดงผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    (
        "มีข้อมูลรายละเอียดการนำมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานในข้อ 38 "
        "ไปสู่การปฏิบัติอย่างเป็นรูปธรรม"
    ),
    "เป็นการดำเนินการในปี พ.ศ. 2563",
)


def as_text(value: Any) -> Any:  # noqa: ANN401 - a file enters here
    """Return plain YAML data with None for what is empty or ``~``."""
    if isinstance(value, dict):
        return {key: as_text(one) for key, one in value.items()}
    if isinstance(value, list):
        return [as_text(one) for one in value]
    return None if value in ("", "~", "null") else value


def raw(name: str) -> Any:  # noqa: ANN401 - a file enters here
    text = (FOLDER / f"{name}.yml").read_text(encoding="utf-8")
    return as_text(yaml.load(text, Loader=yaml.CBaseLoader))


@pytest.fixture(scope="module")
def editions() -> dict[str, Edition]:
    return {name: Edition.model_validate(raw(name)) for name in NAMES}


def texts(elements: tuple[Element, ...]) -> tuple[str, ...]:
    return tuple(element.text for element in elements)


def elements_of(edition: Edition, code: str) -> tuple[Element, ...]:
    item = edition.disclosure(code)
    assert item is not None
    return item.elements


def shown(element: Element) -> tuple[Shows | None, ...]:
    return tuple(part.shows for part in element.parts)


def test_every_file_of_the_folder_is_known() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.yml")) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_file_is_named_by_scheme_and_fiscal_year(editions: dict[str, Edition], name: str) -> None:
    assert editions[name].key == name
    assert editions[name].fiscal_year == int(name[-4:])


@pytest.mark.parametrize("name", NAMES)
def test_edition_does_not_contradict_itself(editions: dict[str, Edition], name: str) -> None:
    assert contradictions(editions[name]) == ()


@pytest.mark.parametrize("name", NAMES)
def test_sources_are_titles_a_reader_can_look_for(editions: dict[str, Edition], name: str) -> None:
    for source in editions[name].sources:
        assert re.search("[ก-ฮ]{3}|The Nation", source), source
        assert not re.search(r"://|\\|^/|\.(txt|php|py|md|ya?ml)\b", source), source


@pytest.mark.parametrize("name", NAMES)
def test_edition_has_name_sources_and_confidence(editions: dict[str, Edition], name: str) -> None:
    edition = editions[name]
    assert edition.name.startswith("หลักเกณฑ์การประเมิน ITA")
    assert edition.name.endswith(f"ประจำปีงบประมาณ พ.ศ. {edition.fiscal_year}")
    assert edition.sources
    assert edition.confidence


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("moe-provincial-education-office-2563", 39),
        ("nacc-2563", 43),
        ("nacc-2564", 43),
        ("nacc-2565", 43),
        ("nacc-2566", 43),
        ("nacc-2567", 4),  # of 35
        ("nacc-2568", 28),
        ("nacc-2569", 26),
        ("ovec-2568", 37),
        ("ovec-2569", 23),
    ],
)
def test_disclosure_items_are_numbered_from_one(
    editions: dict[str, Edition], name: str, count: int
) -> None:
    edition = editions[name]
    found = [edition.disclosure(str(number)) for number in range(1, count + 1)]
    assert tuple(found) == edition.oit_items


@pytest.mark.parametrize("name", NACC)
def test_nacc_edition_has_ten_indicators_in_plain_words(
    editions: dict[str, Edition], name: str
) -> None:
    edition = editions[name]
    assert [one.code for one in edition.indicators] == [str(number) for number in range(1, 11)]
    assert all(one.plain_th for one in edition.indicators)
    assert [len(edition.indicators_of(tool)) for tool in Tool] == [5, 3, 2]


@pytest.mark.parametrize("name", WITH_QUESTIONS)
def test_questions_are_thirty_and_fifteen(editions: dict[str, Edition], name: str) -> None:
    edition = editions[name]
    expected = [f"i{number}" for number in range(1, 31)] + [f"e{number}" for number in range(1, 16)]
    assert [one.code for one in edition.questions] == expected
    sizes = [len(edition.questions_of(str(number))) for number in range(1, 9)]
    assert sizes == [6, 6, 6, 6, 6, 5, 5, 5]
    assert [one.question_count for one in edition.indicators[:8]] == sizes


@pytest.mark.parametrize("name", [name for name in NAMES if name not in WITH_QUESTIONS])
def test_questions_that_are_not_established_are_left_out(
    editions: dict[str, Edition], name: str
) -> None:
    edition = editions[name]
    assert edition.questions == ()
    assert edition.answer_scales is None
    assert {one.question_count for one in edition.indicators} <= {None}


@pytest.mark.parametrize(
    ("name", "reversed_rows"),
    [
        ("nacc-2563", ["i9", "i10", "i16", "i17", "i18", "i19", "i22"]),
        ("nacc-2564", ["i9", "i10", "i16", "i17", "i18", "i19", "i22"]),
        ("nacc-2565", ["i9", "i10", "i16", "i17", "i18", "i19", "i22", "i27"]),
    ],
)
def test_polarity_of_every_question(
    editions: dict[str, Edition], name: str, reversed_rows: list[str]
) -> None:
    edition = editions[name]
    kinds = dict.fromkeys((one.code for one in edition.questions), AnswerKind.SCALE4)
    kinds |= dict.fromkeys(reversed_rows, AnswerKind.SCALE4_REVERSED)
    kinds |= dict.fromkeys(("i4", "i5", "i6", "e4"), AnswerKind.YES_NO_GOOD_NO)
    kinds |= dict.fromkeys(("i26", "e8", "e10", "e13"), AnswerKind.YES_NO_GOOD_YES)
    assert {code: edition.kind_of(code) for code in kinds} == kinds


@pytest.mark.parametrize("name", WITH_QUESTIONS)
def test_only_i11_mixes_both_directions(editions: dict[str, Edition], name: str) -> None:
    edition = editions[name]
    assert edition.kind_of("i11", 1) is AnswerKind.SCALE4
    assert edition.kind_of("i11", 2) is AnswerKind.SCALE4_REVERSED
    mixed = [one.code for one in edition.questions if any(item.kind for item in one.items)]
    assert mixed == ["i11"]


@pytest.mark.parametrize("name", WITH_QUESTIONS)
def test_answers_are_worth_their_points(editions: dict[str, Edition], name: str) -> None:
    scales = editions[name].answer_scales
    assert scales is not None
    assert {kind.value: tuple(map(int, scale.points)) for kind, scale in scales.items()} == {
        "scale4": (0, 33, 67, 100),
        "scale4_reversed": (100, 67, 33, 0),
        "yes_no_good_no": (0, 100),
        "yes_no_good_yes": (100, 0),
    }
    assert scales[AnswerKind.SCALE4].options == ("น้อยที่สุดหรือไม่มีเลย", "น้อย", "มาก", "มากที่สุด")
    assert scales[AnswerKind.YES_NO_GOOD_NO].options == ("มี", "ไม่มี")


@pytest.mark.parametrize(
    ("name", "sizes"),
    [
        ("nacc-2563", {"9": [9, 8, 7, 4, 5], "10": [8, 2]}),
        ("nacc-2564", {"9": [9, 8, 7, 4, 5], "10": [8, 2]}),
        ("nacc-2565", {"9": [9, 8, 7, 4, 5], "10": [8, 2]}),
        ("nacc-2566", {"9": [10, 8, 4, 4, 4], "10": [8, 5]}),
        ("nacc-2567", {"9": [], "10": []}),
        ("nacc-2568", {"9": [], "10": []}),
        ("nacc-2569", {"9": [], "10": []}),
        ("ovec-2568", {"9": [], "10": []}),
    ],
)
def test_sub_indicators_have_their_sizes(
    editions: dict[str, Edition], name: str, sizes: dict[str, list[int]]
) -> None:
    edition = editions[name]
    found = {
        indicator: [len(edition.items_of(sub.code)) for sub in edition.sub_indicators_of(indicator)]
        for indicator in sizes
    }
    assert found == sizes


@pytest.mark.parametrize("name", [name for name in NACC if name != "nacc-2569"])
def test_weights_are_thirty_thirty_forty(editions: dict[str, Edition], name: str) -> None:
    expected = {Tool.IIT: Decimal(30), Tool.EIT: Decimal(30), Tool.OIT: Decimal(40)}
    assert editions[name].weights == expected


@pytest.mark.parametrize("name", [name for name in NAMES if name not in NACC or "2569" in name])
def test_weights_and_grades_that_are_not_established_are_none(
    editions: dict[str, Edition], name: str
) -> None:
    edition = editions[name]
    assert edition.weights is None
    assert edition.weights_confidence is None
    assert edition.grading is None
    assert edition.pass_mark is None
    assert edition.grade_codes == ()


@pytest.mark.parametrize(
    ("name", "grades"),
    [
        *((f"nacc-{year}", LETTERS) for year in (2563, 2564, 2565)),
        *((f"nacc-{year}", WORDS) for year in (2566, 2567, 2568)),
    ],
)
def test_grades_descend_and_end_at_zero(
    editions: dict[str, Edition], name: str, grades: tuple[str, ...]
) -> None:
    edition = editions[name]
    assert edition.grading is not None
    assert edition.grade_codes == grades
    lowest = [level.min for level in edition.grading.levels]
    assert lowest == sorted(lowest, reverse=True)
    assert lowest[-1] == 0
    assert edition.pass_mark == 85
    passing = [level.code for level in edition.grading.levels if level.min >= 85]
    assert list(edition.grading.pass_levels) == passing


def test_named_grades_look_at_every_tool(editions: dict[str, Edition]) -> None:
    grading = editions["nacc-2566"].grading
    assert grading is not None
    assert [level.each_tool_min for level in grading.levels] == [95, 85, None, None, None]


@pytest.mark.parametrize(
    ("name", "analysis", "report", "report_year"),
    [
        ("moe-provincial-education-office-2563", "38", "39", 2563),
        ("nacc-2563", "O42", "O43", 2563),
        ("nacc-2564", "O42", "O43", 2564),
        ("nacc-2565", "O42", "O43", 2565),
        ("nacc-2566", "O42", "O43", 2566),
        ("nacc-2567", None, None, 2567),
        ("nacc-2568", "O27", "O28", 2567),
        ("nacc-2569", "O25", "O26", 2568),
        ("ovec-2568", "O36", "O37", 2568),
        ("ovec-2569", None, None, 2569),
    ],
)
def test_analysis_and_report_have_their_items_and_year(
    editions: dict[str, Edition],
    name: str,
    analysis: str | None,
    report: str | None,
    report_year: int,
) -> None:
    edition = editions[name]
    found = tuple(item and item.code for item in (edition.analysis_item, edition.report_item))
    assert found == (analysis, report)
    assert edition.report_year == report_year


def test_only_o42_and_o43_of_2566_are_confirmed(editions: dict[str, Edition]) -> None:
    confirmed = {name: edition.confirmed for name, edition in editions.items() if edition.confirmed}
    assert confirmed == {"nacc-2566": ("O42", "O43")}


def test_criteria_of_2566_stand_word_for_word(editions: dict[str, Edition]) -> None:
    edition = editions["nacc-2566"]
    assert texts(elements_of(edition, "O42")) == O42_2566
    assert texts(elements_of(edition, "O43")) == O43_2566


@pytest.mark.parametrize(
    ("name", "analysis", "report"),
    [("nacc-2563", "O42", "O43"), ("moe-provincial-education-office-2563", "38", "39")],
)
def test_criteria_of_2563_stand_word_for_word(
    editions: dict[str, Edition], name: str, analysis: str, report: str
) -> None:
    edition = editions[name]
    assert texts(elements_of(edition, analysis)) == O42_2563
    assert texts(elements_of(edition, report)) == O43_2563


def test_parts_of_2566_are_required_and_lead_to_their_places(editions: dict[str, Edition]) -> None:
    analysed, points, measures = elements_of(editions["nacc-2566"], "O42")
    assert [analysed.shows, points.shows, measures.shows] == ["analysis", "analysis", "measures"]
    assert shown(points) == (Shows.FIX, Shows.DEVELOP)
    assert shown(measures) == (Shows.RESPONSIBLE, Shows.STEPS, Shows.MONITORING)
    assert not any(part.example for part in (*points.parts, *measures.parts))
    report = elements_of(editions["nacc-2566"], "O43")
    assert [element.shows for element in report] == ["progress", "eit_qr", "in_year"]


def test_parts_of_2563_are_examples(editions: dict[str, Edition]) -> None:
    _, points, measures = elements_of(editions["nacc-2563"], "O42")
    assert shown(points) == (Shows.FIX, Shows.DEVELOP, Shows.MEASURES)
    assert shown(measures) == (Shows.RESPONSIBLE, Shows.STEPS, Shows.MONITORING)
    assert all(part.example for part in (*points.parts, *measures.parts))


def test_elements_of_all_other_items_are_plain_texts(editions: dict[str, Edition]) -> None:
    structured = {
        (name, item.code)
        for name, edition in editions.items()
        for item in edition.oit_items
        if any(element.shows or element.parts for element in item.elements)
    }
    assert structured == {
        ("moe-provincial-education-office-2563", "38"),
        ("moe-provincial-education-office-2563", "39"),
        ("nacc-2563", "O42"),
        ("nacc-2563", "O43"),
        ("nacc-2566", "O42"),
        ("nacc-2566", "O43"),
        ("ovec-2568", "O36"),
        ("ovec-2568", "O37"),
    }


def test_education_office_items_are_those_of_the_nacc_list(editions: dict[str, Edition]) -> None:
    office, nacc = editions["moe-provincial-education-office-2563"], editions["nacc-2563"]
    taken = [item.nacc_code for item in office.oit_items]
    left_out = [item.code for item in nacc.oit_items if item.code not in taken]
    assert left_out == ["O14", "O15", "O16", "O17"]
    assert taken == [item.code for item in nacc.oit_items if item.code not in left_out]
    assert [item.code for item in office.oit_items[:2]] == ["01", "02"]
    for item in office.oit_items:
        assert (item.group, item.sub_indicator) == (None, None)
        assert item.elements == elements_of(nacc, item.nacc_code or "")


@pytest.mark.parametrize("name", NAMES)
def test_calendar_holds_buddhist_iso_dates_only(editions: dict[str, Edition], name: str) -> None:
    day = r"25[0-9]{2}-[0-9]{2}-[0-9]{2}"
    for when in editions[name].calendar.values():
        assert when is not None
        assert re.fullmatch(rf"{day}(\.\.{day})?", when.text)
        assert when.period is not None
        assert when.period.start is not None
        assert when.period.start.year < 2100


def test_day_of_announcement_is_read_as_buddhist_era(editions: dict[str, Edition]) -> None:
    days = {
        edition.fiscal_year: str(edition.announced.period.start)
        for edition in editions.values()
        if edition.announced and edition.announced.period
    }
    assert days == {
        2563: "2020-09-28",
        2564: "2021-08-26",
        2565: "2022-08-01",
        2566: "2023-08-10",
        2567: "2024-07-30",
        2568: "2025-08-15",
    }


def test_keys_stand_in_one_order() -> None:
    order = list(Edition.model_fields)
    for name in NAMES:
        keys = list(raw(name))
        assert keys == [key for key in order if key in keys]
