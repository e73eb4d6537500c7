"""Reports made of any figures, in the words of each year's rules, are read back without a doubt."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.assess.answers import answer_score
from generator.assess.rounding import rounded
from generator.editions.edition import Edition
from generator.findings import Severity
from generator.model.codes import AnswerKind
from generator.model.result import QuestionRow
from generator.report_import.importing import Asked
from tests.report_import.reports import SLUG, read_text, shipped

YEARS = tuple(
    year
    for year in range(2563, 2570)
    if (rules := shipped().editions.find("nacc", year)) and rules.questions
)
LEVELS = ("level1", "level2", "level3", "level4")
Rows = list[tuple[str, int | None, tuple[str, ...], str]]


def edition(year: int) -> Edition:
    found = shipped().editions.find("nacc", year)
    assert found is not None
    return found


def shares(cuts: list[int], count: int) -> tuple[str, ...]:
    """Return so many percent, two decimals each, that add up to 100."""
    ends = [0, *sorted(cuts[: count - 1]), 10000]
    return tuple(f"{Decimal(b - a) / 100:.2f}" for a, b in pairwise(ends))


def scored(rules: Edition, code: str, item: int | None, given: tuple[str, ...]) -> Decimal:
    kind = rules.kind_of(code, item)
    names = LEVELS if len(given) == len(LEVELS) else ("yes", "no")
    cells = dict(zip(names, given, strict=True))
    row = QuestionRow.model_validate({"line": 1, "code": code, **cells})
    assert kind is not None
    assert rules.answer_scales is not None
    score = answer_score(row, rules.answer_scales[kind])
    assert score is not None
    return rounded(score.value)


def made(rules: Edition, data: st.DataObject) -> tuple[str, Rows]:
    """Return a report with three questions, and its rows."""
    lines = [f"รายงานผลการประเมิน ประจำปีงบประมาณ {rules.fiscal_year}"]
    rows: Rows = []
    start = data.draw(st.integers(0, len(rules.questions) - 3))
    for question in rules.questions[start : start + 3]:
        below = []
        scores = []
        for item in range(1, len(question.items) + 1) or (None,):
            kind = rules.kind_of(question.code, item)
            count = 4 if kind in (AnswerKind.SCALE4, AnswerKind.SCALE4_REVERSED) else 2
            cuts = data.draw(st.lists(st.integers(0, 10000), min_size=3, max_size=3))
            given = shares(cuts, count)
            score = scored(rules, question.code, item, given)
            text = question.items[item - 1].text if item else question.text
            below.append("\t".join((text, *(f"{one}%" for one in given), f"{score:.2f}")))
            scores.append(score)
            rows.append((question.code, item, given, f"{score:.2f}"))
        mean = rounded(sum(scores, Decimal(0)) / len(scores))
        lines += [f"{question.code.upper()} {question.text}\t{mean:.2f}", "หัวข้อการประเมิน\tคะแนน"]
        lines += below
    return "\n".join(lines), rows


@pytest.mark.parametrize("year", YEARS)
@settings(max_examples=25)
@given(data=st.data())
def test_figures_come_back_as_they_were(year: int, data: st.DataObject) -> None:
    text, rows = made(edition(year), data)
    found = read_text(text, Asked(agency=shipped().data.agency(SLUG), year=year))
    read = [
        (row.code, row.item, tuple(map(str, row.levels or row.yes_no)), str(row.score))
        for row in found.report.answer_rows
    ]
    assert read == rows
    told = {one.rule.code for one in found.findings if one.rule.severity is not Severity.NOTE}
    assert told == {"D111"}
    assert found.report.notes.doubtful == set()
