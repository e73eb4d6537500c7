"""How far rounding of the parts can move a score, and what it therefore explains."""

from decimal import Decimal

import pytest

from generator.assess.answers import answer_score, share_sum
from generator.assess.computed import Computed, as_printed, mean, of_disclosure, weighted
from generator.model.codes import AnswerKind
from tests.assess.figures import question, rules

SCALES = rules(2563).answer_scales or {}


def shares(*levels: str) -> dict[str, str]:
    return {f"level{number}": share for number, share in enumerate(levels, 1)}


def test_mean_of_printed_scores_leaves_a_hundredth() -> None:
    computed = mean([as_printed(Decimal("94.03")), as_printed(Decimal("90.56"))])
    assert computed == Computed(Decimal("92.295"), Decimal("0.005"))
    assert computed.explains(Decimal("92.29"))
    assert computed.explains(Decimal("92.305"))
    assert not computed.explains(Decimal("92.28"))


def test_row_of_four_answers_leaves_fifteen_thousandths() -> None:
    # Lamphun 2563, i28 item 1: printed 89.67, its shares make 89.6811.
    row = question("i28", 1, **shares("0.16", "0.65", "29.35", "69.85"))
    computed = answer_score(row, SCALES[AnswerKind.SCALE4])
    assert computed is not None
    assert computed.slack == Decimal("0.01")
    assert computed.explains(computed.value + Decimal("0.015"))
    assert not computed.explains(computed.value + Decimal("0.0151"))


@pytest.mark.parametrize(
    ("kind", "cells", "score"),
    [
        # Chiang Mai 2565, printed 66.40, 90.67 (negatively worded), 94.03
        (AnswerKind.SCALE4, shares("4.31", "23.28", "41.51", "30.90"), "66.3941"),
        (AnswerKind.SCALE4_REVERSED, shares("79.78", "13.59", "5.39", "1.24"), "90.6640"),
        (AnswerKind.YES_NO_GOOD_YES, {"yes": "94.03", "no": "5.97"}, "94.03"),
        (AnswerKind.YES_NO_GOOD_NO, {"yes": "0.16", "no": "99.84"}, "99.84"),
    ],
)
def test_score_is_the_sum_of_shares_times_points(
    kind: AnswerKind, cells: dict[str, str], score: str
) -> None:
    computed = answer_score(question("i1", **cells), SCALES[kind])
    assert computed is not None
    assert computed.value == Decimal(score)


def test_shares_of_another_kind_make_no_score() -> None:
    row = question("i4", yes="1", no="99")
    assert answer_score(row, SCALES[AnswerKind.SCALE4]) is None
    assert answer_score(question("i4", score="99"), SCALES[AnswerKind.SCALE4]) is None


def test_shares_above_100_by_rounding_make_no_score_above_100() -> None:
    row = question("i1", **shares("0", "0", "0.02", "100"))
    computed = answer_score(row, SCALES[AnswerKind.SCALE4])
    assert computed is not None
    assert computed.value == 100


def test_shares_given_in_part_have_no_sum() -> None:
    assert share_sum(question("i1", level1="1", level2="2")) is None
    assert share_sum(question("i1", yes="1.5", no="98.5")) == 100


def test_whole_score_of_an_item_was_never_rounded() -> None:
    assert of_disclosure(Decimal("100.00")).slack == 0
    assert of_disclosure(Decimal("66.67")).slack == Decimal("0.005")


def test_slack_of_a_weighted_sum_is_weighted() -> None:
    tools = [as_printed(Decimal(score)) for score in ("88.51", "81.81", "92.17")]
    computed = weighted(tools, (Decimal(30), Decimal(30), Decimal(40)))
    assert computed == Computed(Decimal("87.964"), Decimal("0.005"))
