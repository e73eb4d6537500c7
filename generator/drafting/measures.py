"""``measures.yml``: one measure for each point of the analysis, with examples of steps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.drafting.analysis import HEAD, analysis_issues
from generator.drafting.basis import Basis
from generator.drafting.examples import example_of, examples
from generator.drafting.issues import Issue
from generator.drafting.lists import ranked_scores
from generator.drafting.sentences import figure, low_parts, recommended
from generator.drafting.yaml_text import YamlText
from generator.findings import quoted
from generator.model.plan import AnalysisFile
from generator.model.references import canonical_code
from generator.thai.dates import short_date
from generator.thai.years import fiscal_year_span

MEASURES: Final = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"

_KEYS: Final = (
    "responsible (ผู้รับผิดชอบ) ชื่อกองหรือตำแหน่ง ไม่ใส่ชื่อบุคคล เช่น responsible: กองคลัง",
    "period (ระยะเวลาดำเนินการ) เช่น period: {first} - {last}",
    "monitoring (การกำกับติดตาม) ใครติดตาม ด้วยวิธีใด บ่อยเพียงใด",
    "reporting (การรายงานผล) รายงานต่อใคร เมื่อใด เช่น reporting: รายงานผู้บริหารทุกไตรมาส",
)
_EXAMPLE: Final = "title และ steps เป็นตัวอย่าง เปลี่ยนให้ตรงกับที่หน่วยงานจะทำจริง ลบขั้นตอนที่ไม่ทำ"


_FEW: Final = 2
_NONE: Final = (
    "ไม่มีประเด็นที่คะแนนบอกให้แก้ไขหรือพัฒนา เขียนมาตรการที่หน่วยงานเห็นเองเป็นข้อ ด้วย id เช่น m01 และ title"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Skeleton:
    """A measure without what only the agency can say.

    Attributes:
        answers: codes, and the id of the point; why the measure is taken.
        title: what it wants to reach.
        steps: examples; empty when nothing is known.
    """

    answers: tuple[str, ...]
    title: str
    steps: tuple[str, ...] = ()


def measures_text(basis: Basis) -> YamlText:
    """Return the file."""
    text = YamlText()
    first, last = map(short_date, fiscal_year_span(basis.work_year))
    text.remark(f"ร่างมาตรการ ปีงบประมาณ พ.ศ. {basis.work_year}", *HEAD)
    text.remark(*(line.format(first=first, last=last) for line in _KEYS), _EXAMPLE)
    item = basis.edition.analysis_item if basis.edition else None
    name = item.name if item else MEASURES
    text.entry("title", f"{name} {basis.agency} ประจำปีงบประมาณ พ.ศ. {basis.work_year}")
    measures = skeletons(basis)
    if not measures:
        text.remark(_NONE)
        text.entry("measures", None)
        return text
    text.lines.append("measures:")
    for number, (one_id, one) in enumerate(zip(basis.ids("m"), measures, strict=False), start=1):
        if number > 1:
            text.blank()
        _reasons(text, basis, one)
        text.entry("id", one_id, level=2, first=True)
        text.entry("number", number, level=2)
        _places(text, one)
    return text


def _reasons(text: YamlText, basis: Basis, one: Skeleton) -> None:
    """Add, for the officer, what the measure is to answer."""
    ranked = {found.code: found for found in ranked_scores(basis.assessment)}
    for code in filter(ranked.get, one.answers):
        text.remark(figure(basis, ranked[code]), level=1)
        text.remark(*low_parts(basis, ranked[code], _FEW), level=1, inside=2)
        text.remark(*recommended(basis, code), level=1)


def _places(text: YamlText, one: Skeleton) -> None:
    """Add the measure itself, with the places that the agency fills in."""
    text.entry("title", one.title, level=2)
    text.codes("answers", one.answers, level=2)
    text.entry("responsible", None, level=2)
    text.entry("period", None, level=2)
    if one.steps:
        text.remark("ตัวอย่าง เปลี่ยนให้ตรงกับที่หน่วยงานจะทำจริง", level=2)
    text.items("steps", one.steps, level=2)
    text.entry("monitoring", None, level=2)
    text.entry("reporting", None, level=2)


def skeletons(basis: Basis) -> tuple[Skeleton, ...]:
    """Return a measure for each point to fix or develop, and for each low score without a point.

    The points are those of the analysis that is there already, else those it is drafted with.
    """
    analysis = basis.work.analysis.value if basis.work and basis.work.analysis else None
    issues = _told(basis, analysis) if analysis else analysis_issues(basis)
    named = {code for issue in issues for code in issue.codes}
    above = frozenset[str]().union(*map(basis.codes_of, named))
    left = (
        one.code
        for one in basis.lists.fix
        if one.code not in above and not named & basis.codes_of(one.code)
    )
    return (
        *(_skeleton(basis, issue.codes, issue) for issue in issues),
        *(_skeleton(basis, (code,)) for code in left),
    )


def _told(basis: Basis, analysis: AnalysisFile) -> tuple[Issue, ...]:
    """Return the points of an analysis that somebody has written."""
    texts = {one.id: one.text for one in basis.recommendations}
    return tuple(
        Issue(id=one.id, codes=one.about, text=one.text or texts.get(one.recommendation or ""))
        for one in (*analysis.fix, *analysis.develop)
    )


def _skeleton(basis: Basis, codes: tuple[str, ...], issue: Issue | None = None) -> Skeleton:
    edition = basis.assessment.edition
    found = [edition.indicator(code) for code in codes] if edition else []
    known = [one for one in map(example_of, found) if one]
    steps = tuple(step for one in known for step in one.steps)
    answers = (*codes, issue.id) if issue else codes
    if not codes and not basis.assessment.participated:
        example = examples().not_participated
        title = f"{example.title} ประจำปีงบประมาณ พ.ศ. {basis.work_year}"
        return Skeleton(answers=answers, title=title, steps=example.steps)
    if len(codes) == len(known) == 1:
        return Skeleton(answers=answers, title=known[0].title, steps=steps)
    names = " และ".join(one.name_th for one in found if one)
    told = issue.text if issue and issue.text and not codes else _named(basis, answers)
    return Skeleton(answers=answers, title=names or quoted(told), steps=steps)


def _named(basis: Basis, answers: tuple[str, ...]) -> str:
    """Return how the first thing is called that a measure answers."""
    first = answers[0]
    return first if canonical_code(first) is None else basis.names.any_code(first)
