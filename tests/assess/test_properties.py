"""What holds of every score, whatever the figures are."""

from __future__ import annotations

import random
from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.assess.answers import answer_score
from generator.assess.gains import Gained
from generator.model.codes import AnswerKind
from generator.model.result import QuestionRow
from tests.assess.figures import agency, assessed, question, rules, year

EDITION = rules(2563)
SCALES = EDITION.answer_scales or {}
CODES = tuple(one.code for one in EDITION.indicators)
ITEMS = tuple(item.code for item in EDITION.oit_items)
QUESTIONS = tuple(one.code for one in EDITION.questions)

scores = st.decimals(0, 100, places=2)
indicators = st.fixed_dictionaries(dict.fromkeys(CODES, scores))
questions = st.fixed_dictionaries(dict.fromkeys(QUESTIONS, scores))
item_scores = st.fixed_dictionaries(dict.fromkeys(ITEMS, st.sampled_from(["0", "100"])))


@st.composite
def share_rows(draw: st.DrawFn, answers: int) -> tuple[Decimal, ...]:
    """Shares of answers with two decimals that add up to 100."""
    cuts = sorted(
        draw(st.lists(st.integers(0, 10_000), min_size=answers - 1, max_size=answers - 1))
    )
    edges = [0, *cuts, 10_000]
    return tuple(Decimal(after - before) / 100 for before, after in pairwise(edges))


def row_of(shares: tuple[Decimal, ...], code: str = "i1", **cells: object) -> QuestionRow:
    names = ("yes", "no") if len(shares) == 2 else ("level1", "level2", "level3", "level4")
    typed = {name: str(share) for name, share in zip(names, shares, strict=True)}
    return question(code, **typed, **cells)


def score_of(shares: tuple[Decimal, ...], kind: AnswerKind) -> Decimal:
    computed = answer_score(row_of(shares), SCALES[kind])
    assert computed is not None
    return computed.value


def kinds(answers: int) -> tuple[AnswerKind, ...]:
    return tuple(kind for kind, scale in SCALES.items() if len(scale.points) == answers)


rows = st.sampled_from([2, 4]).flatmap(
    lambda answers: st.tuples(share_rows(answers), st.sampled_from(kinds(answers)))
)


@given(rows)
def test_score_of_valid_shares_stays_between_0_and_100(
    row: tuple[tuple[Decimal, ...], AnswerKind],
) -> None:
    assert 0 <= score_of(*row) <= 100


@given(rows, st.data())
def test_share_moved_to_a_better_answer_never_lowers_a_score(
    row: tuple[tuple[Decimal, ...], AnswerKind], choice: st.DataObject
) -> None:
    shares, kind = row
    points = SCALES[kind].points
    worse, better = sorted(
        choice.draw(st.lists(st.sampled_from(range(len(points))), min_size=2, max_size=2)),
        key=lambda answer: points[answer],
    )
    moved = choice.draw(st.decimals(0, shares[worse], places=2))
    after = list(shares)
    after[worse] -= moved
    after[better] += moved
    assert score_of(tuple(after), kind) >= score_of(shares, kind)


@given(share_rows(4))
def test_scale_and_its_reverse_make_100_together(shares: tuple[Decimal, ...]) -> None:
    both = (AnswerKind.SCALE4, AnswerKind.SCALE4_REVERSED)
    assert sum(score_of(shares, kind) for kind in both) == 100


@given(indicators, questions, item_scores)
def test_every_recomputed_score_stays_between_0_and_100(
    by_indicator: Mapping[str, Decimal],
    by_question: Mapping[str, Decimal],
    by_item: Mapping[str, str],
) -> None:
    rows = [question(code, score=str(score)) for code, score in by_question.items()]
    files = year(indicators=by_indicator, questions=rows, disclosures=by_item)
    recomputed = assessed(agency(files)).recomputed
    assert recomputed.overall is not None
    every = [score for level in recomputed.levels for score in level.values()]
    assert all(0 <= score <= 100 for score in [*every, recomputed.overall])


@given(questions, item_scores, st.randoms(use_true_random=False))
def test_order_of_rows_does_not_matter(
    by_question: Mapping[str, Decimal], by_item: Mapping[str, str], chance: random.Random
) -> None:
    rows = [question(code, score=str(score)) for code, score in by_question.items()]
    mixed_rows, mixed_items = list(rows), list(by_item.items())
    chance.shuffle(mixed_rows)
    chance.shuffle(mixed_items)
    first = assessed(agency(year(questions=rows, disclosures=by_item)))
    second = assessed(agency(year(questions=mixed_rows, disclosures=dict(mixed_items))))
    assert first.recomputed == second.recomputed
    assert first.gains == second.gains
    assert list(first.gains.disclosures) == list(second.gains.disclosures)


@given(item_scores)
def test_excluding_nothing_changes_nothing(by_item: Mapping[str, str]) -> None:
    without = assessed(agency(year(disclosures=by_item)))
    nothing = assessed(agency(year(disclosures=by_item, result={"excluded_items": []})))
    assert without.recomputed == nothing.recomputed
    assert without.gains == nothing.gains


@given(item_scores, st.sampled_from(ITEMS), st.sampled_from(["0", "100"]))
def test_excluded_item_has_no_say(by_item: Mapping[str, str], item: str, other: str) -> None:
    excluded = {"excluded_items": [item]}
    one = assessed(agency(year(disclosures=by_item, result=excluded)))
    two = assessed(agency(year(disclosures={**by_item, item: other}, result=excluded)))
    assert one.recomputed == two.recomputed
    assert one.gains == two.gains


def error_of(gained: Decimal, before: Decimal | None, after: Decimal | None) -> Decimal:
    assert before is not None
    assert after is not None
    return abs(before + gained - after)


def given_gain(gains: Gained, code: str) -> Decimal:
    gain = gains[code]
    assert gain is not None
    assert gain >= 0
    return gain


@given(indicators, st.sampled_from(CODES))
def test_gain_of_an_indicator_is_what_recomputing_with_100_gives(
    by_indicator: Mapping[str, Decimal], code: str
) -> None:
    before = assessed(agency(year(indicators=by_indicator)))
    after = assessed(agency(year(indicators={**by_indicator, code: "100"})))
    gain = given_gain(before.gains.indicators, code)
    error = error_of(gain, before.recomputed.overall, after.recomputed.overall)
    assert error < Decimal("1e-20")


@given(questions, st.sampled_from(QUESTIONS))
def test_gain_of_a_question_is_what_recomputing_with_100_gives(
    by_question: Mapping[str, Decimal], code: str
) -> None:
    def with_questions(by: Mapping[str, Decimal]) -> list[QuestionRow]:
        return [question(code, score=str(score)) for code, score in by.items()]

    oit = {"9": "100", "10": "100"}
    before = assessed(agency(year(indicators=oit, questions=with_questions(by_question))))
    best = {**by_question, code: Decimal(100)}
    after = assessed(agency(year(indicators=oit, questions=with_questions(best))))
    gain = given_gain(before.gains.questions, code)
    error = error_of(gain, before.recomputed.overall, after.recomputed.overall)
    assert error < Decimal("1e-20")


@given(item_scores, st.sampled_from(ITEMS), st.sets(st.sampled_from(ITEMS), max_size=4))
def test_gain_of_an_item_is_what_recomputing_with_100_gives(
    by_item: Mapping[str, str], item: str, excluded: set[str]
) -> None:
    result = {
        "tools": {"IIT": "80", "EIT": "80"},
        # an indicator without any counted item cannot be recomputed
        "excluded_items": sorted(excluded - {item, "O42", "O25"}),
    }
    before = assessed(agency(year(disclosures=by_item, result=result)))
    after = assessed(agency(year(disclosures={**by_item, item: "100"}, result=result)))
    gain = given_gain(before.gains.disclosures, item)
    error = error_of(gain, before.recomputed.overall, after.recomputed.overall)
    assert error < Decimal("1e-20")
