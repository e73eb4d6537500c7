"""``assess``: announced and recomputed figures of one agency and year."""

import json
import re
from typing import Any

import pytest

from tests.cli.process import Program, write

KEYS = [
    "agency", "fiscal_year", "edition", "announced", "recomputed", "points_to_gain", "passed",
    "target",
]  # fmt: skip
LEVELS = ["overall", "grade", "tools", "indicators", "questions"]
KINDS = ["indicators", "questions", "disclosures"]


def assessed(program: Program, *words: str) -> dict[str, Any]:
    ran = program("assess", *words, "--format", "json")
    assert ran.code == 0
    told: dict[str, Any] = json.loads(ran.out)
    return told


@pytest.mark.parametrize(
    "words", [("lamphun", "2563"), ("khelang-nakhon", "2566"), ("chiang-mai-education", "2564")]
)
def test_json_has_the_keys_of_the_design_in_their_order(
    shipped: Program, words: tuple[str, str]
) -> None:
    told = assessed(shipped, *words)
    assert list(told) == KEYS
    assert list(told["announced"]) == list(told["recomputed"]) == LEVELS
    assert list(told["points_to_gain"]) == KINDS
    for level in ("tools", "indicators", "questions"):
        assert list(told["announced"][level]) == list(told["recomputed"][level])


def test_json_numbers_are_texts_with_two_decimals(shipped: Program) -> None:
    told = assessed(shipped, "lamphun", "2563")
    numbers = [told["target"]]
    for side in ("announced", "recomputed"):
        numbers.append(told[side]["overall"])
        for level in ("tools", "indicators", "questions"):
            numbers += told[side][level].values()
    for kind in KINDS:
        numbers += told["points_to_gain"][kind].values()
    assert {type(one) for one in numbers} <= {str, type(None)}
    assert [one for one in numbers if one and not re.fullmatch(r"-?[0-9]+\.[0-9]{2}", one)] == []


def test_json_of_lamphun_is_as_its_report_says(shipped: Program) -> None:
    told = assessed(shipped, "lamphun", "2563")
    assert (told["agency"], told["fiscal_year"], told["edition"]) == ("lamphun", 2563, "nacc-2563")
    for side in ("announced", "recomputed"):
        assert told[side]["overall"] == "87.96"
        assert told[side]["grade"] == "A"
        assert told[side]["tools"] == {"IIT": "88.51", "EIT": "81.81", "OIT": "92.17"}
    assert told["passed"] is True
    assert told["points_to_gain"]["disclosures"]["O25"] == "1.00"
    assert told["points_to_gain"]["disclosures"]["O42"] == "0.00"


def test_json_of_a_year_without_edition_claims_nothing(shipped: Program) -> None:
    told = assessed(shipped, "chiang-mai-education", "2564")
    assert told["edition"] is None
    assert told["recomputed"]["overall"] is None
    assert told["passed"] is None
    assert told["target"] is None


def test_a_year_without_taking_part_is_no_score(shipped: Program) -> None:
    told = assessed(shipped, "chiang-mai-education", "2563")
    assert told["passed"] is None
    assert told["recomputed"]["overall"] is None


def test_a_year_of_which_only_the_announcement_speaks_can_be_assessed(shipped: Program) -> None:
    told = assessed(shipped, "khelang-nakhon", "2563")
    assert re.fullmatch(r"[0-9]+\.[0-9]{2}", told["announced"]["overall"])


def test_year_may_be_typed_in_thai_digits(program: Program) -> None:
    assert assessed(program, "lamphun", "๒๕๖๓")["fiscal_year"] == 2563


@pytest.mark.parametrize("language", ["th", "en"])
def test_text_shows_both_figures_side_by_side(shipped: Program, language: str) -> None:
    ran = shipped("assess", "chiang-mai", "2565", "--lang", language)
    assert ran.code == 0
    line = next(line for line in ran.lines if line.startswith("2 "))
    assert "81.90" in line
    assert "81.80" in line
    assert shipped("--lang", language, "assess", "chiang-mai", "2565").out == ran.out


def test_assess_of_an_agency_without_a_usable_file_tells_what_to_mend(program: Program) -> None:
    write(program.folder / "data", {"tak/agency.yml": "name: [\n"})
    ran = program("assess", "tak", "2563")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("data/tak/agency.yml:")
