"""The points of an analysis in the agency's words: what each is about, and what answers it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from generator.assess.assessment import Assessment
from generator.chain.answering import (
    codes_of,
    guidelines_on,
    measures_for_issue,
    measures_on,
    recommendation,
)
from generator.chain.lineage import lineage
from generator.chain.work import Work
from generator.model.plan import Issue, Measure, MeasureKind, Point
from generator.pages import wording
from generator.pages.head import Link
from generator.pages.links import place
from generator.pages.naming import Names
from generator.pages.numerals import Numerals
from generator.pages.work_links import indicator_anchor, measure_anchor, point_anchor

GUIDELINES: Final = "guidelines"
"""Id of the place of the guidelines."""

MEASURES: Final = "measures"
"""Id of the place of the measures."""

_MEASURES: Final = "มาตรการ"
_GUIDELINE: Final = "แนวทาง"
_SHORT: Final = 250  # letters: half the height of a phone


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What answers a point: measures, or the guidelines in a year without measures."""

    label: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldPoint:
    """A point of the analysis.

    Attributes:
        anchor: its stable id; None for strong and weak points, which have none.
        about: what it is about; a link where that has its own place in the page.
        text: None where it only names what it is about.
        recommended: what the assessor recommends, where the point takes that over.
        cause: what the agency found to be the cause, or None; ``advice`` likewise.
    """

    anchor: str | None = None
    about: tuple[Link, ...] = ()
    text: str | None
    recommended: str | None = None
    cause: str | None = None
    advice: str | None = None
    answers: Answers | None = None

    @property
    def fold(self) -> str | None:
        """What stands over its words where they are long; None where they are not."""
        told = (
            ("คำอธิบาย", self.text),
            ("สาเหตุหรือข้อค้นพบ", self.cause),
            ("ข้อเสนอแนะ", " ".join(filter(None, (self.recommended, self.advice)))),
        )
        if sum(len(text or "") for _, text in told) <= _SHORT:
            return None
        return f"อ่าน{'และ'.join(name for name, text in told if text)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidelineGroup:
    """The guidelines about the same, in the order of the file."""

    about: tuple[Link, ...]
    texts: tuple[str, ...]


def indicator_of(code: str, assessment: Assessment) -> str | None:
    """Return the indicator a code lies under, itself for an indicator; None for a tool."""
    return next((one for one in lineage(code, assessment) if one.isdecimal()), None)


class PointTeller:
    """Tells the points of one year's analysis."""

    def __init__(self, work: Work, numerals: Numerals) -> None:
        self._work = work
        self.names = Names.of(work.before, numerals)
        self._ranked = {one.code for one in work.before.ranking}

    def about(self, codes: Iterable[str]) -> tuple[Link, ...]:
        """Return what codes are called, each with a link to its indicator in the page."""
        return tuple(self._about(code) for code in dict.fromkeys(codes))

    def point(self, point: Point, *, about: bool = True) -> ToldPoint:
        """Return a strong or weak point.

        Args:
            point: of the analysis.
            about: whether to say what it is about; else it stands there already.
        """
        return ToldPoint(
            about=self.about(point.about) if about else (),
            text=point.text,
            cause=point.cause,
            advice=point.advice,
        )

    def issues(self, issues: Iterable[Issue], *, only_named: bool = False) -> Iterator[ToldPoint]:
        """Yield points to fix, develop or keep.

        Args:
            issues: of the analysis.
            only_named: tell only of measures that name a point, not of all that have its subject.
        """
        for issue in issues:
            taken = (
                recommendation(issue.recommendation, self._work) if issue.recommendation else None
            )
            answering = measures_for_issue(issue, self._work)
            if only_named:
                answering = tuple(one for one in answering if issue.id in one.answers)
            yield ToldPoint(
                anchor=point_anchor(issue.id),
                about=self.about(codes_of(issue, self._work)),
                text=issue.text,
                recommended=taken.text if taken else None,
                cause=issue.cause,
                advice=issue.advice,
                answers=self._answers(answering, codes_of(issue, self._work)),
            )

    def guidelines(self) -> Iterator[GuidelineGroup]:
        """Yield the guidelines, those about the same together where the first of them stands."""
        told = self._work.guidelines
        for about in dict.fromkeys(one.about for one in told):
            texts = tuple(one.text for one in told if one.about == about)
            yield GuidelineGroup(about=self.about(about), texts=texts)

    def answers_on(self, codes: Collection[str]) -> Answers | None:
        """Return what answers any of some codes, or None when nothing does."""
        return self._answers(measures_on(codes, self._work), codes)

    def _answers(self, measures: tuple[Measure, ...], codes: Collection[str]) -> Answers | None:
        if measures:
            return Answers(label=_MEASURES, links=tuple(self._measure(one) for one in measures))
        if not self._work.measures and guidelines_on(codes, self._work):
            link = Link(title=wording.GUIDELINES, href=place(GUIDELINES))
            return Answers(label=_GUIDELINE, links=(link,))
        return None

    def _measure(self, measure: Measure) -> Link:
        kind = "" if measure.kind is MeasureKind.MEASURE else f" ({measure.kind})"
        number = f"{measure.number} " if measure.number else ""
        title = f"{number}{measure.title}{kind}"
        return Link(title=title, href=place(measure_anchor(measure.id)))

    def _about(self, code: str) -> Link:
        indicator = indicator_of(code, self._work.before)
        href = place(indicator_anchor(indicator)) if indicator in self._ranked else None
        return Link(title=self.names.any_code(code), href=href)
