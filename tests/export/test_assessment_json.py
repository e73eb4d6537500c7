"""The JSON of an assessment has the keys of the design, to the letter."""

import json
from typing import Any

import pytest

from generator.assess.assessment import Assessment
from generator.export.assessment import assessment_json
from tests.assess.figures import agency, assessed, of_shipped, question, year

SCORES = ["overall", "grade", "tools", "indicators", "questions"]


def as_json(assessment: Assessment) -> Any:  # noqa: ANN401 - JSON
    return json.loads(json.dumps(assessment_json(assessment)))


@pytest.mark.parametrize(
    ("slug", "fiscal_year"),
    [
        ("lamphun", 2563),
        ("chiang-mai", 2565),
        ("chiang-mai", 2566),
        ("khelang-nakhon", 2563),
        ("chiang-mai-education", 2563),
        ("chiang-mai-education", 2564),
    ],
)
def test_keys_are_the_same_for_every_result(slug: str, fiscal_year: int) -> None:
    told = as_json(of_shipped(slug, fiscal_year))
    assert list(told) == [
        "agency", "fiscal_year", "edition", "announced", "recomputed", "points_to_gain",
        "passed", "target",
    ]  # fmt: skip
    assert list(told["announced"]) == list(told["recomputed"]) == SCORES
    for level in ("tools", "indicators", "questions"):
        assert list(told["announced"][level]) == list(told["recomputed"][level])
    assert list(told["points_to_gain"]) == ["indicators", "questions", "disclosures"]


def test_result_of_lamphun() -> None:
    told = as_json(of_shipped("lamphun", 2563))
    assert (told["agency"], told["fiscal_year"], told["edition"]) == ("lamphun", 2563, "nacc-2563")
    assert told["announced"]["tools"] == {"IIT": "88.51", "EIT": "81.81", "OIT": "92.17"}
    assert told["recomputed"]["tools"] == told["announced"]["tools"]
    assert told["announced"]["overall"] == told["recomputed"]["overall"] == "87.96"
    assert told["announced"]["grade"] == told["recomputed"]["grade"] == "A"
    assert told["announced"]["indicators"]["4"] == "84.42"
    assert told["recomputed"]["indicators"]["4"] == "84.43"
    assert told["points_to_gain"]["disclosures"]["O25"] == "1.00"
    assert told["points_to_gain"]["disclosures"]["O42"] == "0.00"
    assert (told["passed"], told["target"]) == (True, "85.00")


def test_misprint_of_chiang_mai_stands_beside_what_its_questions_give() -> None:
    told = as_json(of_shipped("chiang-mai", 2565))
    assert told["announced"]["indicators"]["2"] == "81.90"
    assert told["recomputed"]["indicators"]["2"] == "81.80"
    assert told["recomputed"]["indicators"]["1"] is None
    assert told["announced"]["tools"] == {"IIT": None, "EIT": None, "OIT": None}
    assert told["recomputed"]["overall"] == "91.50"


def test_codes_stand_as_reports_print_them() -> None:
    told = as_json(of_shipped("lamphun", 2563))
    assert list(told["announced"]["indicators"]) == [str(number) for number in range(1, 11)]
    questions = [f"i{number}" for number in range(1, 31)] + [
        f"e{number}" for number in range(1, 16)
    ]
    assert list(told["announced"]["questions"]) == questions
    items = [f"O{number}" for number in range(1, 44)]
    assert list(told["points_to_gain"]["disclosures"]) == items


def test_year_without_taking_part_is_never_a_score() -> None:
    told = as_json(of_shipped("chiang-mai-education", 2563))
    assert told["announced"]["overall"] == "0.00"
    assert told["recomputed"]["overall"] is None
    assert told["passed"] is None
    assert told["points_to_gain"] == {"indicators": {}, "questions": {}, "disclosures": {}}


def test_year_without_an_edition_has_only_what_was_announced() -> None:
    told = as_json(assessed(agency(year(2562, result={"overall": "90.35"})), 2562))
    assert told["edition"] is None
    assert told["announced"]["overall"] == "90.35"
    assert (told["passed"], told["target"]) == (None, None)


def test_share_that_is_not_established_is_null() -> None:
    told = as_json(assessed(agency(year(2568, disclosures={"O1": "0"})), 2568))
    assert told["points_to_gain"]["disclosures"] == {"O1": None}


def test_passing_is_that_of_the_recomputed_score_where_none_was_announced() -> None:
    indicators = {str(number): "80" for number in range(1, 11)}
    assert as_json(assessed(agency(year(indicators=indicators))))["passed"] is False


def test_question_with_shares_only_is_null_as_announced() -> None:
    row = question("i2", level1="0", level2="0", level3="0", level4="100")
    told = as_json(assessed(agency(year(questions=[row]))))
    assert told["announced"]["questions"] == {"i2": None}
    assert told["recomputed"]["questions"] == {"i2": "100.00"}
