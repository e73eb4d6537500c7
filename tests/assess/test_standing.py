"""Indicators in order, change on the year before, strong and weak points."""

from decimal import Decimal

from generator.assess.scores import Scores
from generator.assess.standing import Change, changes, ranking, strong, weak
from tests.assess.figures import as_decimals, of_shipped, rules

CHIANG_MAI = as_decimals({"10": "100", "9": "100", "4": "81.90", "2": "81.90", "8": "84.39"})


def test_equal_scores_share_a_place_and_stand_by_code() -> None:
    ranked = ranking(CHIANG_MAI)
    assert [(one.place, one.code) for one in ranked] == [
        (1, "9"), (1, "10"), (3, "8"), (4, "2"), (4, "4"),
    ]  # fmt: skip


def test_strong_begins_at_the_mark_and_weak_below_it() -> None:
    ranked = ranking(as_decimals({"1": "85", "2": "84.99", "3": "99", "4": "60"}))
    assert [one.code for one in strong(ranked, Decimal(85))] == ["3", "1"]
    assert [one.code for one in weak(ranked, Decimal(85))] == ["4", "2"]
    assert strong(ranked, None) == weak(ranked, None) == ()


def test_change_is_this_year_less_the_year_before() -> None:
    found = of_shipped("khelang-nakhon", 2565).changes
    assert {code: str(change.difference) for code, change in found.items()} == {
        "overall": "-1.23", "1": "0.81", "2": "-0.64", "3": "-1.16", "4": "1.21", "5": "2.28",
        "6": "-6.55", "7": "-6.26", "8": "-6.47", "9": "-4.44", "10": "7.14",
    }  # fmt: skip


def test_question_that_turned_round_is_not_compared() -> None:
    scores = Scores(questions=as_decimals({"i25": "80", "i27": "80"}))
    found = changes(scores, scores, rules(2565), rules(2564))
    assert list(found) == ["i25"]


def test_question_without_an_edition_for_both_years_is_not_compared() -> None:
    scores = Scores(
        overall=Decimal(80),
        indicators=as_decimals({"1": "80"}),
        questions=as_decimals({"i25": "80"}),
    )
    assert list(changes(scores, scores, rules(2566), rules(2565))) == ["overall", "1"]
    assert list(changes(scores, scores, rules(2563), None)) == ["overall"]


def test_score_given_in_one_year_only_has_no_change() -> None:
    now = Scores(overall=Decimal(80), tools=as_decimals({"IIT": "80", "EIT": "70"}))
    then = Scores(tools=as_decimals({"IIT": "90"}))
    assert changes(now, then, rules(2564), rules(2563)) == {
        "IIT": Change(code="IIT", previous=Decimal(90), current=Decimal(80))
    }
