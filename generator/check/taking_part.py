"""Figures in a year without taking part: kept, told once, and held against nothing."""

from __future__ import annotations

from collections.abc import Iterator

from generator.assess.assessment import Assessment
from generator.assess.scores import Scores
from generator.check.subjects import points
from generator.findings import Finding, Wording
from generator.rules import n


def taking_part_findings(assessment: Assessment) -> Iterator[Finding]:
    """Yield one note when the agency's files of a year without taking part hold figures."""
    year = assessment.year
    if year is None or year.result is None or assessment.participated:
        return
    figures = _in_words(assessment.announced)
    if figures.en:
        place = year.result.place("participated")
        values = {"found": figures}
        yield Finding(rule=n.FIGURES_WITHOUT_TAKING_PART, place=place, values={**values})


def _in_words(scores: Scores) -> Wording:
    """Return what is given: the few figures at the top themselves, of the others how many."""
    th = [] if scores.overall is None else [f"คะแนนภาพรวม {points(scores.overall)}"]
    en = [] if scores.overall is None else [f"overall {points(scores.overall)}"]
    if scores.grade:
        th.append(f"ระดับ {scores.grade}")
        en.append(f"grade {scores.grade}")
    for tool, score in scores.tools.items():
        th.append(f"{tool} {points(score)}")
        en.append(f"{tool} {points(score)}")
    levels = (
        ("ตัวชี้วัด", "indicators", len(scores.indicators) + len(scores.sub_indicators)),
        ("ข้อคำถาม", "questions", len(scores.questions)),
        ("ข้อ O", "disclosure items", len(scores.disclosures)),
    )
    for word, english, count in levels:
        if count:
            th.append(f"{word} {count} รายการ")
            en.append(f"{count} {english}")
    return Wording(th=", ".join(th), en=", ".join(en))
