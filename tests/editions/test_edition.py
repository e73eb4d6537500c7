"""An edition is asked by codes, and tells where it contradicts itself."""

import pickle
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from generator.editions.contradictions import Path, contradictions
from generator.editions.criteria import DisclosureItem
from generator.editions.edition import Edition
from generator.model.codes import AnswerKind, Tool


def values(**changed: Any) -> dict[str, Any]:  # noqa: ANN401 - a file as it enters
    """Return a small edition as plain texts, with some keys changed."""
    edition: dict[str, Any] = {
        "fiscal_year": "2566",
        "scheme": "nacc",
        "name": "หลักเกณฑ์",
        "confirmed": ["O2"],
        "tools": [
            {"code": "IIT", "name_th": "ภายใน"},
            {"code": "OIT", "name_th": "เปิดเผยข้อมูล"},
        ],
        "weights": {"IIT": "60", "OIT": "40"},
        "indicators": [
            {"code": "1", "tool": "IIT", "name_th": "หนึ่ง", "question_count": "1"},
            {
                "code": "9",
                "tool": "OIT",
                "name_th": "เก้า",
                "sub_indicators": [
                    {"code": "9.1", "name_th": "ข้อมูลพื้นฐาน"},
                    {"code": "9.2", "name_th": "การบริหารงาน"},
                ],
            },
        ],
        "answer_scales": {"scale4": {"options": ["น้อย", "มาก"], "points": ["0", "100"]}},
        "questions": [
            {
                "code": "i1",
                "text": "ข้อคำถาม",
                "kind": "scale4",
                "indicator": "1",
                "items": [{"text": "ก"}, {"text": "ข", "kind": "scale4"}],
            }
        ],
        "oit_items": [
            {"code": "O1", "name": "โครงสร้าง", "sub_indicator": "9.1", "elements": ["แสดงแผนผัง"]},
            {
                "code": "O2",
                "name": "มาตรการ",
                "sub_indicator": "9.2",
                "elements": [
                    {
                        "text": "มีรายละเอียด (๑) ผู้รับผิดชอบ",
                        "shows": "measures",
                        "parts": [{"text": "ผู้รับผิดชอบ", "shows": "responsible"}],
                    }
                ],
            },
        ],
        "grading": {
            "levels": [{"code": "A", "min": "85"}, {"code": "B", "min": "0"}],
            "pass_min": "85",
            "pass_levels": ["A"],
        },
        "disclosure_items": [
            {"code": "O2", "role": "analysis_and_measures"},
            {"code": "O1", "role": "implementation_report", "of_year": "previous"},
        ],
        "eit_qr_required": "O1",
    }
    return edition | changed


def edition(**changed: Any) -> Edition:  # noqa: ANN401 - a file as it enters
    return Edition.model_validate(values(**changed))


def found(code: str) -> DisclosureItem:
    item = edition().disclosure(code)
    assert item is not None
    return item


@pytest.mark.parametrize("code", ["O1", "o1", "O01", "01", "1", "๑", " o๐๑ "])
def test_item_is_found_with_or_without_letter_and_zeros(code: str) -> None:
    assert found(code).code == "O1"


def test_item_bears_the_code_of_the_edition() -> None:
    office = edition(
        confirmed=[],
        disclosure_items=[],
        eit_qr_required=None,
        oit_items=[{"code": "01", "name": "โครงสร้าง"}],
    )
    item = office.disclosure("O1")
    assert item is not None
    assert item.code == "01"


def test_unknown_codes_are_none() -> None:
    rules = edition()
    assert rules.disclosure("O3") is None
    assert rules.question("i2") is None
    assert rules.indicator("7") is None
    assert rules.sub_indicator("9.9") is None
    assert rules.tool("EIT") is None
    assert rules.questions_of("9") == ()
    assert rules.sub_indicators_of("7") == ()


def test_codes_are_found_in_capitals_too() -> None:
    rules = edition()
    assert rules.question("I1") is rules.questions[0]
    assert rules.tool("iit") is rules.tools[0]
    assert rules.sub_indicator("9.2") is rules.sub_indicators_of("9")[1]
    assert rules.items_of("9.2") == (rules.disclosure("O2"),)
    assert rules.indicators_of(Tool.OIT) == rules.indicators_of("oit") == (rules.indicator("9"),)


def test_item_of_a_question_without_own_kind_takes_that_of_the_question() -> None:
    rows = [{"text": "ก"}, {"text": "ข", "kind": "scale4_reversed"}]
    one = {"code": "i1", "text": "ข้อ", "kind": "scale4", "indicator": "1", "items": rows}
    rules = edition(questions=[one])
    kinds = [rules.kind_of("i1", item) for item in (None, 0, 1, 2, 3)]
    assert kinds == ["scale4", None, "scale4", "scale4_reversed", None]
    assert rules.kind_of("i2") is None
    assert rules.kind_of("i2", 1) is None


def test_question_may_have_no_kind_yet() -> None:
    rules = edition(questions=[{"code": "i1", "text": "ข้อ", "indicator": "1"}])
    assert rules.kind_of("i1") is None


def test_report_of_the_year_before() -> None:
    rules = edition()
    assert rules.analysis_item is rules.disclosure("O2")
    assert rules.report_item is rules.disclosure("O1")
    assert rules.report_year == 2565


def test_role_named_last_counts() -> None:
    roles = [
        {"code": "O1", "role": "analysis_and_measures"},
        {"code": "O2", "role": "analysis_and_measures"},
    ]
    rules = edition(disclosure_items=roles)
    assert rules.analysis_item is rules.disclosure("O2")
    assert rules.report_item is None
    assert rules.report_year == 2566


def test_numbers_are_exact_and_texts_become_elements() -> None:
    rules = edition()
    assert rules.weights == {Tool.IIT: Decimal(60), Tool.OIT: Decimal(40)}
    assert rules.answer_scales is not None
    assert rules.answer_scales[AnswerKind.SCALE4].points == (Decimal(0), Decimal(100))
    assert found("O1").elements[0].text == "แสดงแผนผัง"
    assert found("O1").elements[0].parts == ()
    assert found("O2").elements[0].parts[0].example is False


def test_empty_keys_are_not_established() -> None:
    empty = dict.fromkeys(set(values()) - {"fiscal_year", "scheme", "name"})
    rules = edition(**empty, respondents=None, calendar=None)
    assert rules.weights is None
    assert rules.pass_mark is None
    assert rules.grade_codes == ()
    assert rules.oit_items == ()
    assert rules.calendar == {}
    assert rules.announced is None
    assert contradictions(rules) == ()


def test_copy_with_other_items_looks_them_up() -> None:
    rules = edition()
    assert rules.disclosure("O1") is not None
    assert rules.model_copy(update={"oit_items": ()}).disclosure("O1") is None
    assert rules.disclosure("O1") is not None


def test_edition_survives_being_sent_to_a_worker() -> None:
    rules = edition()
    assert rules.disclosure("O1") is not None
    assert pickle.loads(pickle.dumps(rules)) == rules  # noqa: S301 - our own bytes


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"fiscal_year": "2023"}, ("fiscal_year",)),
        ({"fiscal_year": "ปีนี้"}, ("fiscal_year",)),
        ({"scheme": "NACC"}, ("scheme",)),
        ({"weights": {"IIT": "มาก"}}, ("weights", "IIT")),
        ({"weights": {"XIT": "30"}}, ("weights", "XIT", "[key]")),
        ({"calendar": {"announced": "31 มิ.ย. 2566"}}, ("calendar", "announced")),
        ({"questoins": []}, ("questoins",)),
        ({"name": None}, ("name",)),
        ({"oit_items": [{"code": "O1"}]}, ("oit_items", 0, "name")),
    ],
)
def test_wrong_value_is_refused_at_its_place(changed: dict[str, Any], path: Path) -> None:
    with pytest.raises(ValidationError) as refused:
        edition(**changed)
    assert [error["loc"] for error in refused.value.errors()] == [path]


def test_whole_edition_has_no_contradiction() -> None:
    assert contradictions(edition()) == ()


O1 = {"code": "O1", "name": "ก"}
O2 = {"code": "O2", "name": "ข"}
I1 = {"code": "i1", "text": "ข้อ", "indicator": "1"}


@pytest.mark.parametrize(
    ("changed", "path", "wrong"),
    [
        ({"weights": {"IIT": "30", "OIT": "40"}}, ("weights",), "70"),
        ({"weights": {"EIT": "100"}}, ("weights", "EIT"), "EIT"),
        ({"confirmed": ["O1", "O9"]}, ("confirmed", 1), "O9"),
        ({"eit_qr_required": "O9"}, ("eit_qr_required",), "O9"),
        (
            {"disclosure_items": [{"code": "O9", "role": "measures_only"}]},
            ("disclosure_items", 0, "code"),
            "O9",
        ),
        ({"oit_items": [O1, O2, {**O1, "code": "01"}]}, ("oit_items", 2, "code"), "01"),
        (
            {"oit_items": [{**O1, "sub_indicator": "9.7"}, O2]},
            ("oit_items", 0, "sub_indicator"),
            "9.7",
        ),
        (
            {"oit_items": [O1, {**O2, "elements": [{"text": "กขค", "parts": [{"text": "ง"}]}]}]},
            ("oit_items", 1, "elements", 0, "parts", 0, "text"),
            "ง",
        ),
        ({"questions": [I1, {**I1, "code": "I1"}]}, ("questions", 1, "code"), "i1"),
        ({"questions": [{**I1, "indicator": "8"}]}, ("questions", 0, "indicator"), "8"),
        (
            {"questions": [{**I1, "kind": "yes_no_good_no"}]},
            ("questions", 0, "kind"),
            "yes_no_good_no",
        ),
        (
            {"questions": [I1, {**I1, "code": "i2"}]},
            ("indicators", 0, "question_count"),
            "1",
        ),
        (
            {"answer_scales": {"scale4": {"options": ["มี", "ไม่มี"], "points": ["0"]}}},
            ("answer_scales", "scale4", "points"),
            "1",
        ),
        (
            {"grading": {"levels": [{"code": "B", "min": "0"}, {"code": "A", "min": "85"}]}},
            ("grading", "levels", 1, "min"),
            "85",
        ),
        (
            {"grading": {"levels": [{"code": "A", "min": "85"}], "pass_levels": ["AA"]}},
            ("grading", "pass_levels", 0),
            "AA",
        ),
    ],
)
def test_contradiction_is_told_with_its_place(
    changed: dict[str, Any], path: Path, wrong: str
) -> None:
    told = contradictions(edition(**changed))
    assert (path, wrong) in [(one.path, one.found) for one in told]
    others = [one.path for one in told if one.path != path]
    # A question list of another length also contradicts its count; nothing else follows.
    assert all(other[0] == "indicators" for other in others)


def test_sub_indicators_under_another_indicator_are_told() -> None:
    subs = [{"code": "10.1", "name_th": "ก"}]
    nine = {"code": "9", "tool": "OIT", "name_th": "เก้า", "sub_indicators": subs}
    told = contradictions(edition(indicators=[nine], questions=[], oit_items=[O1, O2]))
    assert [one.path for one in told] == [("indicators", 0, "sub_indicators", 0, "code")]


def test_indicator_that_lists_no_sub_indicators_takes_any_of_its_numbers() -> None:
    nine = {"code": "9", "tool": "OIT", "name_th": "เก้า"}
    items = [{**O1, "sub_indicator": "9.7"}, {**O2, "sub_indicator": "10.1"}]
    told = contradictions(edition(indicators=[nine], questions=[], oit_items=items))
    assert [(one.found, one.expected) for one in told] == [("10.1", "9.x")]
