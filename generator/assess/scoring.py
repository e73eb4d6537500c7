"""Every score of a year counted again, from answers and items up to the overall score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from generator.assess.answers import answer_score
from generator.assess.computed import of_disclosure
from generator.assess.counting import counted_items, counted_questions, mean_if, total_if
from generator.assess.recount import NOTHING, Recount, from_parts, from_value
from generator.assess.scores import OVERALL, Scores, in_reports
from generator.editions.edition import Edition
from generator.editions.structure import Indicator
from generator.model.codes import AnswerKind
from generator.model.result import QuestionRow
from generator.model.tree import Year

ItemKey = tuple[str, int]
Rows = Mapping[int | None, QuestionRow]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recounts:
    """The recounts of one year by code, every level in the order of reports.

    Attributes:
        items: (code of the question, number of the item) -> recount of that row.
        overall: recount of the score of the agency.
    """

    items: Mapping[ItemKey, Recount] = field(default_factory=dict)
    questions: Mapping[str, Recount] = field(default_factory=dict)
    sub_indicators: Mapping[str, Recount] = field(default_factory=dict)
    indicators: Mapping[str, Recount] = field(default_factory=dict)
    tools: Mapping[str, Recount] = field(default_factory=dict)
    overall: Recount = NOTHING

    def of(self, code: str) -> Recount:
        """Return the recount of a code or of ``overall``; without any value if there is none."""
        if code == OVERALL:
            return self.overall
        levels = (self.tools, self.indicators, self.sub_indicators, self.questions)
        return next((level[code] for level in levels if code in level), NOTHING)

    def scores(self) -> Scores:
        """Return what was recomputed from the lowest level given; the grade stays open."""
        return Scores(
            overall=_lowest({OVERALL: self.overall}).get(OVERALL),
            tools=_lowest(self.tools),
            indicators=_lowest(self.indicators),
            sub_indicators=_lowest(self.sub_indicators),
            questions=_lowest(self.questions),
        )


def _lowest(level: Mapping[str, Recount]) -> dict[str, Decimal]:
    return {code: one.lowest.value for code, one in level.items() if one.lowest is not None}


def recount_year(edition: Edition, year: Year, announced: Scores) -> Recounts:
    """Return every score of a year counted again by the rules of the edition.

    A score is counted only when everything it consists of is given: all questions of an indicator,
    all items of a sub-indicator but those the agency's result excludes, all indicators of a tool.

    Args:
        edition: of the scheme and fiscal year.
        year: the files of the year, in which the agency took part.
        announced: what was announced of it.
    """
    items, questions = _questions(edition, year.questions.rows, announced)
    excluded = frozenset(year.result.value.excluded_items if year.result else ())
    subs = {
        sub.code: _sub_indicator(edition, sub.code, announced, excluded)
        for one in edition.indicators
        for sub in one.sub_indicators
    }
    below = {**questions, **subs}
    indicators = {
        one.code: _indicator(edition, one, announced, below) for one in edition.indicators
    }
    tools = {
        tool.code.value: from_parts(
            announced.tools.get(tool.code),
            [indicators[one.code] for one in edition.indicators_of(tool.code)],
            mean_if(edition, "indicator_to_tool"),
        )
        for tool in edition.tools
    }
    return Recounts(
        items=items,
        questions=questions,
        sub_indicators=subs,
        indicators=indicators,
        tools=tools,
        overall=from_parts(announced.overall, tuple(tools.values()), total_if(edition)),
    )


def _questions(
    edition: Edition, rows: tuple[QuestionRow, ...], announced: Scores
) -> tuple[dict[ItemKey, Recount], dict[str, Recount]]:
    by_code: dict[str, dict[int | None, QuestionRow]] = {}
    for row in rows:
        by_code.setdefault(row.code, {})[row.item] = row
    items: dict[ItemKey, Recount] = {}
    questions: dict[str, Recount] = {}
    for code in sorted(by_code, key=in_reports):
        own = _items(edition, by_code[code])
        items |= {(code, number): recount for number, recount in own.items()}
        questions[code] = _question(edition, by_code[code], own, announced.questions.get(code))
    return items, questions


def _items(edition: Edition, rows: Rows) -> dict[int, Recount]:
    """Return number of the item -> recount of its row."""
    whole = rows.get(None)
    found = {}
    for number, row in rows.items():
        if number is not None:
            kind = edition.kind_of(row.code, number) or row.kind or (whole.kind if whole else None)
            found[number] = _row(edition, row, kind)
    return {number: found[number] for number in sorted(found)}


def _question(
    edition: Edition, rows: Rows, items: Mapping[int, Recount], announced: Decimal | None
) -> Recount:
    whole = rows.get(None)
    code = next(iter(rows.values())).code
    known = edition.question(code)
    # A number may be mistyped into the millions: what is given is counted, not what may be missing.
    count = len(known.items) if known else len(items)
    if count:
        parts = [items.get(number, NOTHING) for number in range(1, count + 1)]
        return from_parts(announced, parts, mean_if(edition, "subitem_to_question"))
    if whole is None:
        return NOTHING
    return _row(edition, whole, edition.kind_of(code) or whole.kind)


def _row(edition: Edition, row: QuestionRow, kind: AnswerKind | None) -> Recount:
    scale = edition.answer_scales.get(kind) if edition.answer_scales and kind else None
    return from_value(row.score, answer_score(row, scale) if scale else None)


def _sub_indicator(
    edition: Edition, code: str, announced: Scores, excluded: frozenset[str]
) -> Recount:
    scores = [announced.disclosures.get(item) for item in counted_items(edition, code, excluded)]
    parts = [
        NOTHING if score is None else from_value(None, of_disclosure(score)) for score in scores
    ]
    combine = mean_if(edition, "oit_item_to_sub_indicator")
    return from_parts(announced.sub_indicators.get(code), parts, combine)


def _indicator(
    edition: Edition, indicator: Indicator, announced: Scores, below: Mapping[str, Recount]
) -> Recount:
    codes = tuple(sub.code for sub in indicator.sub_indicators)
    step = "sub_indicator_to_indicator" if codes else "question_to_indicator"
    parts = [below.get(code, NOTHING) for code in codes or counted_questions(edition, indicator)]
    return from_parts(announced.indicators.get(indicator.code), parts, mean_if(edition, step))
