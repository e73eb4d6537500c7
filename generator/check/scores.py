"""Announced scores against what is below them: shares, questions, items, indicators, tools."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.assess.answers import share_sum
from generator.assess.assessment import Assessment
from generator.assess.computed import WHOLE
from generator.assess.counting import counted_items, counted_questions
from generator.assess.recount import Recount
from generator.check.subjects import points, subject
from generator.findings import Finding, Place, Rule, Value
from generator.model.result import QuestionRow
from generator.model.tree import Table, Year
from generator.rules import n

# Four shares, each rounded to two decimals: 4 × 0.005.
SHARES_TOLERANCE = Decimal("0.02")


def score_findings(assessment: Assessment) -> Iterator[Finding]:
    """Yield the scores of questions, indicators and tools that their parts contradict.

    A row whose shares do not make 100 is reported for that and not for the score as well.
    """
    year = assessment.year
    if year is None:
        return
    for row in year.questions.rows:
        yield from _question_findings(assessment, year.questions, row)
    yield from _indicator_findings(assessment, year)
    yield from _tool_findings(assessment, year)


def contradiction(
    rule: Rule, place: Place, recount: Recount, values: dict[str, Value]
) -> Iterator[Finding]:
    """Yield the finding if the parts of a score contradict the announced one."""
    if recount.agrees or recount.announced is None or recount.mended is None:
        return
    figures: dict[str, Value] = {
        "found": points(recount.announced),
        "expected": points(recount.mended.value),
    }
    yield Finding(rule=rule, place=place, values=figures | values)


def _question_findings(
    assessment: Assessment, table: Table[QuestionRow], row: QuestionRow
) -> Iterator[Finding]:
    name = subject(row.code, row.item)
    shares = share_sum(row)
    if shares is not None and abs(shares - WHOLE) > SHARES_TOLERANCE:
        place = table.place(row, "level1" if row.levels else "yes")
        values: dict[str, Value] = {
            "subject": name,
            "found": points(shares),
            "expected": points(WHOLE),
        }
        yield Finding(rule=n.SHARES_SUM, place=place, values=values)
        return
    recounts = assessment.recounts
    place = table.place(row, "score")
    if row.item is not None:
        recount = recounts.items.get((row.code, row.item), Recount())
        yield from contradiction(n.SCORE_FROM_SHARES, place, recount, {"subject": name})
        return
    count = sum(code == row.code for code, _ in recounts.items)
    rule = n.QUESTION_FROM_ITEMS if count else n.SCORE_FROM_SHARES
    about: dict[str, Value] = {"subject": name, "count": str(count)}
    yield from contradiction(rule, place, recounts.of(row.code), about)


def _indicator_findings(assessment: Assessment, year: Year) -> Iterator[Finding]:
    for row in year.indicators.rows:
        place = year.indicators.place(row, "score")
        rule, count = _parts(assessment, row.indicator)
        values: dict[str, Value] = {"subject": subject(row.indicator), "count": str(count)}
        yield from contradiction(rule, place, assessment.recounts.of(row.indicator), values)


def _parts(assessment: Assessment, code: str) -> tuple[Rule, int]:
    """Return the rule by which an indicator or sub-indicator is counted, and its parts."""
    edition = assessment.edition
    indicator = edition.indicator(code) if edition else None
    if edition is None or indicator is None:
        year = assessment.year
        result = year.result.value if year and year.result else None
        excluded = frozenset(result.excluded_items if result else ())
        items = counted_items(edition, code, excluded) if edition else ()
        return n.SUB_INDICATOR_FROM_ITEMS, len(items)
    if indicator.sub_indicators:
        return n.INDICATOR_FROM_SUB_INDICATORS, len(indicator.sub_indicators)
    return n.INDICATOR_FROM_QUESTIONS, len(counted_questions(edition, indicator))


def _tool_findings(assessment: Assessment, year: Year) -> Iterator[Finding]:
    edition = assessment.edition
    if year.result is None or edition is None:
        return
    for tool in year.result.value.tools:
        place = year.result.place("tools", tool.value)
        count = len(edition.indicators_of(tool))
        values: dict[str, Value] = {"subject": subject(tool), "count": str(count)}
        recount = assessment.recounts.of(tool)
        yield from contradiction(n.TOOL_FROM_INDICATORS, place, recount, values)
