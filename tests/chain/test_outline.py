"""Where each criterion is proven: the order of the rules, and what is not asked beside its kin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from generator.chain.criteria import criteria_of
from generator.chain.outline import Content, Outline, outline_of
from generator.chain.work import Work
from generator.editions.criteria import DisclosureItem
from generator.editions.edition import Edition
from generator.model.plan import AnalysisFile, MeasuresFile
from generator.model.tree import Document
from tests.assess.figures import rules
from tests.pages.written_pages import shipped

R, F, D, K, G, M = Content

ISSUES = {
    "fix": [{"id": "f01", "about": ["4"]}],
    "develop": [{"id": "d01", "about": ["7"]}],
    "maintain": [{"id": "k01", "about": ["1"]}],
}
GUIDELINES = [{"about": ["4"], "text": "จัดทำคู่มือ"}]
WHOLE = {
    "id": "m01",
    "title": "คู่มือ",
    "responsible": "กองคลัง",
    "monitoring": "ทุกเดือน",
    "steps": ["หนึ่ง"],
}


def work(
    edition: Edition | None, measures: tuple[Mapping[str, object], ...] = (), **analysis: object
) -> Work:
    """Return the work of Khelang Nakhon with other rules, analysis and measures."""
    found = shipped().site("khelang-nakhon").work(2566)
    assert found is not None
    told = Document(file="analysis.yml", value=AnalysisFile.model_validate(analysis), places={})
    plan = MeasuresFile.model_validate({"measures": measures})
    year = replace(
        found.year, analysis=told, measures=Document(file="measures.yml", value=plan, places={})
    )
    return replace(found, year=year, edition=edition)


def told(outline: Outline) -> list[tuple[str, list[Content]]]:
    """Return the anchor of each section (empty without an element) and what it holds."""
    return [
        (one.element.anchor if one.element else "", list(one.contents)) for one in outline.sections
    ]


def anchors(outline: Outline) -> set[str]:
    return {one.anchor for one in outline.proven}


def edition_with(*elements: dict[str, Any]) -> Edition:
    """Return the rules of 2566 with other elements of O42."""
    edition = rules(2566)
    item = DisclosureItem.model_validate({"code": "O42", "name": "ข้อ", "elements": elements})
    items = (*(one for one in edition.oit_items if one.code != "O42"), item)
    return edition.model_copy(update={"oit_items": items})


def test_order_and_anchors_of_2566() -> None:
    found = outline_of(work(rules(2566), (WHOLE,), **ISSUES))
    assert told(found) == [("o42-1", [R]), ("o42-2", [F, D, K]), ("o42-3", [M])]
    assert anchors(found) == {one.anchor for one in criteria_of(rules(2566).analysis_item)}


def test_guidelines_stand_before_the_measures_in_2566() -> None:
    found = outline_of(work(rules(2566), (WHOLE,), guidelines=GUIDELINES))
    assert told(found) == [("o42-1", [R]), ("o42-3", [G, M])]


def test_guidelines_are_a_part_of_the_details_in_2563() -> None:
    found = outline_of(work(rules(2563), (WHOLE,), guidelines=GUIDELINES, **ISSUES))
    assert told(found) == [("o42-1", [R]), ("o42-2", [F, D, G, K]), ("o42-3", [M])]
    assert anchors(found) == {one.anchor for one in criteria_of(rules(2563).analysis_item)}


def test_guidelines_alone_are_no_measures_in_2563_but_are_in_2566() -> None:
    assert anchors(outline_of(work(rules(2563), guidelines=GUIDELINES))) == {
        *("o42-1", "o42-2", "o42-2-3"),
    }
    assert anchors(outline_of(work(rules(2566), guidelines=GUIDELINES))) == {"o42-1", "o42-3"}


def test_measures_prove_the_part_about_guidelines_where_there_are_none() -> None:
    found = outline_of(work(rules(2563), (WHOLE,)))
    assert told(found) == [("o42-3", [M])]
    assert "o42-2-3" in anchors(found)


@pytest.mark.parametrize(
    "edition",
    [None, rules(2564), rules(2567), rules(2569, "ovec")],
    ids=["none", "2564", "2567", "ovec"],
)
def test_rules_without_elements_give_the_same_order_without_anchors(
    edition: Edition | None,
) -> None:
    found = outline_of(work(edition, (WHOLE,), guidelines=GUIDELINES, **ISSUES))
    assert told(found) == [("", [R]), ("", [F, D, K]), ("", [G, M])]
    assert found.proven == frozenset()


def test_what_one_element_asks_for_stands_in_one_section() -> None:
    found = outline_of(work(rules(2568, "ovec"), (WHOLE,), **ISSUES))
    assert told(found) == [("o36-1", [R, F, D, K]), ("", [M])]
    assert anchors(found) == {"o36-1", "o36-1-1", "o36-1-2"}


@pytest.mark.parametrize(
    ("lacking", "anchor"),
    [("responsible", "o42-3-1"), ("steps", "o42-3-2"), ("monitoring", "o42-3-3")],
)
def test_what_no_measure_says_has_no_place(lacking: str, anchor: str) -> None:
    measure = {name: value for name, value in WHOLE.items() if name != lacking}
    assert anchor in anchors(outline_of(work(rules(2566), (WHOLE,))))
    assert anchor not in anchors(outline_of(work(rules(2566), (measure,))))


def test_a_step_may_say_what_its_measure_does_not() -> None:
    step = {"text": "หนึ่ง", "responsible": "กองช่าง", "reporting": "ต่อปลัด"}
    measure = {"id": "m01", "title": "คู่มือ", "steps": [step]}
    assert {"o42-3-1", "o42-3-3"} <= anchors(outline_of(work(rules(2566), (measure,))))


@pytest.mark.parametrize("name", ["fix", "develop"])
def test_list_that_is_not_there_has_no_place(name: str) -> None:
    anchor = {"fix": "o42-2-1", "develop": "o42-2-2"}[name]
    rest: dict[str, Any] = {key: value for key, value in ISSUES.items() if key != name}
    assert anchor not in anchors(outline_of(work(rules(2566), **rest)))
    assert "o42-2" in anchors(outline_of(work(rules(2566), **rest)))


def test_what_is_to_be_kept_alone_proves_nothing() -> None:
    found = outline_of(work(rules(2566), maintain=ISSUES["maintain"]))
    assert told(found) == [("o42-1", [R]), ("", [K])]


def test_nothing_of_a_result_is_no_analysis() -> None:
    found = shipped().site("chiang-rai").work(2566)
    assert found is not None
    assert told(outline_of(found)) == [("o42-3", [M])]


def test_elements_may_ask_in_another_order_and_each_for_one_thing() -> None:
    edition = edition_with(
        {"text": "มาตรการ", "shows": "measures"},
        {"text": "เร่งด่วน", "shows": "fix"},
        {"text": "ผู้รับผิดชอบ", "shows": "responsible"},
        {"text": "การวิเคราะห์", "shows": "analysis"},
        {"text": "รายละเอียด", "shows": "analysis"},
        {"text": "ภายในปี", "shows": "in_year"},
    )
    found = outline_of(work(edition, (WHOLE,), **ISSUES))
    assert told(found) == [
        ("o42-1", [M]),
        ("o42-2", [F]),
        ("o42-4", [R]),
        ("o42-5", [D, K]),
    ]
    assert anchors(found) == {"o42-1", "o42-2", "o42-3", "o42-4", "o42-5"}


def test_measures_that_only_a_part_asks_for_stand_in_its_section() -> None:
    text = "มีข้อมูล (๑) การวิเคราะห์ (๒) มาตรการ"
    parts = [{"text": "การวิเคราะห์", "shows": "analysis"}, {"text": "มาตรการ", "shows": "measures"}]
    edition = edition_with({"text": text, "shows": "analysis", "parts": parts})
    found = outline_of(work(edition, (WHOLE,), guidelines=GUIDELINES, **ISSUES))
    assert told(found) == [("o42-1", [R, G, M]), ("", [F, D, K])]
    assert anchors(found) == {"o42-1", "o42-1-1", "o42-1-2"}


@pytest.mark.parametrize(
    ("edition", "numbers"),
    [
        (rules(2566), [None, None, "(๑)", "(๒)", None, "(๑)", "(๒)", "(๓)"]),
        (rules(2563), [None] * 9),
        (rules(2568, "ovec"), [None, "1)", "2)"]),
    ],
    ids=["2566", "2563", "ovec"],
)
def test_parts_keep_the_number_the_criteria_print(
    edition: Edition, numbers: list[str | None]
) -> None:
    assert [one.printed for one in criteria_of(edition.analysis_item)] == numbers
