"""The prose of an analysis against the announced figures: scores, names, directions, strengths.

A figure that stands in ``printed.csv`` is checked there (rules N) and not again here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.assess.assessment import Assessment
from generator.check.known_figures import KnownFigures
from generator.check.prose_claims import claims
from generator.check.prose_tokens import Token
from generator.check.prose_verdicts import verdicts
from generator.check.subjects import points, subject
from generator.editions.edition import Edition
from generator.findings import Finding, Value, Wording, quoted
from generator.model.plan import AnalysisFile, Issue, Point
from generator.model.tree import Document, Step, Year
from generator.rules import c

_BEFORE, _BEHIND = 48, 16  # characters of a quotation
_PASS_MARK = Wording("เกณฑ์เป้าหมาย", "pass mark")
_TARGET = Wording("เป้าหมายที่หน่วยงานตั้งไว้", "agency's target")
_STRENGTHS = Wording("จุดแข็ง", "strengths")
_MAINTAIN = Wording("ประเด็นที่ต้องรักษาระดับ", "points to keep")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    """A prose of the analysis.

    Attributes:
        path: of keys and list positions, where it stands.
        about: the one code it is about, or None.
        is_analysis: False for the report's opening chapters, which speak of others too.
    """

    path: tuple[Step, ...]
    text: str
    about: str | None = None
    is_analysis: bool = True


def analysis_word_findings(
    year: Year, before: Assessment | None, target: Decimal | None
) -> Iterator[Finding]:
    """Yield what the words of an analysis say otherwise than the announced result.

    Args:
        year: of the work, whose ``analysis.yml`` is read.
        before: the assessment of the year analysed; without one, or where the agency did not take
            part, there is nothing to compare with.
        target: the score aimed at in the year of the work, or None.
    """
    if year.analysis is None or before is None or not before.participated:
        return
    known = KnownFigures(before=before, work_year=year.fiscal_year, target=target)
    yield from _strength_findings(year.analysis, known)
    if before.edition is None:
        return
    for text in _texts(year.analysis.value):
        yield from _prose_findings(year.analysis, text, known, before.edition)


def _texts(analysis: AnalysisFile) -> Iterator[_Text]:
    for name in ("introduction", "strength_rule", "weakness_rule", "guideline_rule"):
        if text := getattr(analysis, name):
            yield _Text(path=(name,), text=text)
    for number, section in enumerate(analysis.sections):
        yield _Text(path=("sections", number, "text"), text=section.text, is_analysis=False)
    for name in ("strengths", "weaknesses", "fix", "develop", "maintain", "guidelines"):
        for number, entry in enumerate(getattr(analysis, name)):
            about = entry.about[0] if len(entry.about) == 1 else None
            for key in ("text", "cause", "advice"):
                if text := getattr(entry, key, None):
                    # What is to be done may begin with the score that is hoped for.
                    is_plan = key == "advice" or name == "guidelines"
                    path = (name, number, key)
                    yield _Text(path=path, text=text, about=None if is_plan else about)


def _strength_findings(document: Document[AnalysisFile], known: KnownFigures) -> Iterator[Finding]:
    """Yield each code below the mark that is called strong."""
    mark, before = known.mark, known.before
    if mark is None:
        return
    lists: tuple[tuple[str, Wording, tuple[Point | Issue, ...]], ...] = (
        ("strengths", _STRENGTHS, document.value.strengths),
        ("maintain", _MAINTAIN, document.value.maintain),
    )
    for name, title, entries in lists:
        for number, entry in enumerate(entries):
            for position, code in enumerate(entry.about):
                score = before.announced.of(code)
                if score is None or score >= mark:
                    continue
                values: dict[str, Value] = {
                    "subject": subject(code),
                    "list": title,
                    "year": str(before.fiscal_year),
                    "found": points(score),
                    "mark": _PASS_MARK if mark == before.pass_mark else _TARGET,
                    "expected": points(mark),
                }
                place = document.place(name, number, "about", position)
                yield Finding(rule=c.STRONG_BELOW_MARK, place=place, values=values)


def _prose_findings(
    document: Document[AnalysisFile], text: _Text, known: KnownFigures, edition: Edition
) -> Iterator[Finding]:
    """Yield what a prose says wrongly; the same figure of the same code once."""
    told = set()
    for claim in claims(text.text, edition, text.about):
        for verdict in verdicts(claim, known, text.about):
            key = (verdict.rule.code, verdict.code, str(verdict.values["found"]))
            if key in told or not (text.is_analysis or verdict.code):
                continue
            told.add(key)
            values: dict[str, Value] = {
                "year": str(known.before.fiscal_year),
                "quote": _quotation(text.text, verdict.token),
            }
            place = document.place(*text.path)
            yield Finding(rule=verdict.rule, place=place, values=values | verdict.values)


def _quotation(text: str, token: Token) -> str:
    """Return the words around a token, cut at spaces where it is cut."""
    line = text[: token.start].rpartition("\n")[2]
    head, rest = line[-_BEFORE:], text[token.start :].partition("\n")[0]
    if len(line) > len(head):
        head = "…" + (head.partition(" ")[2] or head)
    length = len(token.text)
    said, tail = rest[:length], rest[length:]
    if len(tail) > _BEHIND:
        tail = tail[:_BEHIND].rpartition(" ")[0] + "…"
    return quoted(f"{head}{said}{tail}")
