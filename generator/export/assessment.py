"""The assessment of a year as JSON, for ``assess --format json``.

Source:
    Design, section 6: the keys, to the letter.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from generator.assess.assessment import Assessment
from generator.assess.rounding import rounded
from generator.assess.scores import Scores, in_reports

Figure = str | None
Figures = dict[str, Figure]
Level = Mapping[str, Decimal | None]


def assessment_json(assessment: Assessment) -> dict[str, object]:
    """Return the assessment as plain values that ``json`` can write.

    Numbers are texts with two decimals, None where there is nothing. ``announced`` and
    ``recomputed`` have the same keys: every tool and indicator of the edition, and every question
    with a score. ``points_to_gain`` names what has a score; None there means that the edition does
    not establish what it is worth. ``passed`` speaks of the announced overall score, and of the
    recomputed one where none was announced.
    """
    passed = assessment.passed
    gains = assessment.gains
    return {
        "agency": assessment.agency.slug,
        "fiscal_year": assessment.fiscal_year,
        "edition": assessment.edition.key if assessment.edition else None,
        "announced": _scores(assessment, assessment.announced),
        "recomputed": _scores(assessment, assessment.recomputed),
        "points_to_gain": {
            "indicators": _figures(gains.indicators, gains.indicators),
            "questions": _figures(gains.questions, gains.questions),
            "disclosures": _figures(gains.disclosures, gains.disclosures),
        },
        "passed": assessment.recomputed_passed if passed is None else passed,
        "target": _figure(assessment.target),
    }


def shown_codes(assessment: Assessment) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the tools, indicators and questions of which both kinds of scores are told."""
    edition = assessment.edition
    both = (assessment.announced, assessment.recomputed)
    tools = [tool.code.value for tool in edition.tools] if edition else []
    indicators = [one.code for one in edition.indicators] if edition else []
    return (
        _union(tools, *(scores.tools for scores in both)),
        _in_order(_union(indicators, *(scores.indicators for scores in both))),
        _in_order(_union(*(scores.questions for scores in both))),
    )


def _union(*codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for some in codes for code in some))


def _in_order(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(codes, key=in_reports))


def _scores(assessment: Assessment, scores: Scores) -> dict[str, object]:
    tools, indicators, questions = shown_codes(assessment)
    return {
        "overall": _figure(scores.overall),
        "grade": scores.grade,
        "tools": _figures(tools, scores.tools),
        "indicators": _figures(indicators, scores.indicators),
        "questions": _figures(questions, scores.questions),
    }


def _figures(codes: Iterable[str], scores: Level) -> Figures:
    return {code: _figure(scores.get(code)) for code in codes}


def _figure(score: Decimal | None) -> Figure:
    return None if score is None else f"{rounded(score):.2f}"
