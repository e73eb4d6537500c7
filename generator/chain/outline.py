"""The order of the page of the analysis and the measures: where each criterion is proven.

The elements of the rules come first and keep their numbers; what they do not ask for stands beside
its kin. Rules without elements, and no rules at all, give the same order without numbers. Nothing
has a place that is not there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, auto
from typing import Final

from generator.chain.analysis_gaps import says_anything
from generator.chain.criteria import Criterion, criteria_of
from generator.chain.work import Work
from generator.editions.criteria import Shows
from generator.model.plan import Measure, Step


class Content(IntEnum):
    """What the page may hold, in its order where the rules give none."""

    RESULT = auto()
    FIX = auto()
    DEVELOP = auto()
    MAINTAIN = auto()
    GUIDELINES = auto()
    MEASURES = auto()


_GROUPS: Final = (
    (Content.RESULT,),
    (Content.FIX, Content.DEVELOP, Content.MAINTAIN),
    (Content.GUIDELINES, Content.MEASURES),
)
_LISTS: Final = {Shows.FIX: Content.FIX, Shows.DEVELOP: Content.DEVELOP}
FIELDS: Final = (Shows.RESPONSIBLE, Shows.STEPS, Shows.MONITORING)
"""What a criterion may ask of measures; its place is in a measure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a section.

    Attributes:
        proves: the criteria it proves, besides the element of its section; the first of them that
            is a part of an element gives its heading.
    """

    content: Content
    proves: tuple[Criterion, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of the page.

    Attributes:
        element: what it answers; None for what the rules do not ask for.
        parts: at least one.
    """

    element: Criterion | None
    parts: tuple[Part, ...]

    @property
    def contents(self) -> tuple[Content, ...]:
        """What it holds, in its order."""
        return tuple(one.content for one in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """The page.

    Attributes:
        fields: what a criterion asks of measures, where a measure says it -> that criterion; its
            place is where the plan first says it.
    """

    sections: tuple[Section, ...]
    fields: Mapping[Shows, Criterion]

    @property
    def contents(self) -> frozenset[Content]:
        """Everything the page holds."""
        return frozenset(content for one in self.sections for content in one.contents)

    @property
    def proven(self) -> frozenset[Criterion]:
        """The criteria that have a place on the page, at their anchors."""
        elements = (one.element for one in self.sections if one.element)
        parts = (proven for one in self.sections for part in one.parts for proven in part.proves)
        return frozenset((*elements, *parts, *self.fields.values()))


def is_analysed(work: Work) -> bool:
    """Return whether the result is analysed: it is known, or named strong and weak, in an analysis.

    The announced figures alone are no analysis.
    """
    before, analysis = work.before, work.analysis
    is_told = before.announced.any_given or not before.participated
    points = analysis.strengths or analysis.weaknesses
    return says_anything(work) and bool(is_told or points)


def outline_of(work: Work) -> Outline:
    """Return the order of the page of a year's work."""
    there = _contents(work)
    criteria = criteria_of(work.edition.analysis_item if work.edition else None)
    claims = _Claims(criteria, there)
    sections = [
        Section(element=one, parts=parts)
        for one in criteria
        if one.part is None and (parts := claims.parts_of(one.number))
    ]
    for group in _GROUPS:
        left = tuple(one for one in group if one in there and one not in claims.owners)
        if left:
            # Before what comes later in the usual order.
            at = next(
                (at for at, one in enumerate(sections) if one.contents[0] > left[0]), len(sections)
            )
            parts = tuple(claims.part(one) for one in left)
            sections.insert(at, Section(element=None, parts=parts))
    asked = {one.shows: one for one in reversed(criteria) if one.shows in FIELDS}
    return Outline(
        sections=tuple(sections),
        fields={shows: asked[shows] for shows in FIELDS if shows in asked and _says(work, shows)},
    )


def _contents(work: Work) -> frozenset[Content]:
    """Return what the year has."""
    analysis = work.analysis
    there = {
        Content.RESULT: is_analysed(work),
        Content.FIX: analysis.fix,
        Content.DEVELOP: analysis.develop,
        Content.MAINTAIN: analysis.maintain,
        Content.GUIDELINES: analysis.guidelines,
        Content.MEASURES: work.measures,
    }
    return frozenset(content for content, found in there.items() if found)


def _says(work: Work, shows: Shows) -> bool:
    """Return whether a measure, or a step of one, says what a criterion asks for."""
    if shows is Shows.STEPS:
        return any(one.steps for one in work.measures)
    said = _measures_and_steps(work)
    if shows is Shows.RESPONSIBLE:
        return any(one.responsible for one in said)
    return any(one.monitoring or one.reporting for one in said)


def _measures_and_steps(work: Work) -> Iterator[Measure | Step]:
    for measure in work.measures:
        yield measure
        yield from measure.steps


class _Claims:
    """Which element of the rules has which content, and which criteria that proves.

    Attributes:
        owners: content that is there -> number of the element in whose section it stands.
    """

    def __init__(self, criteria: Sequence[Criterion], there: Collection[Content]) -> None:
        self._there = there
        self._criteria = criteria
        self._proves: dict[Content, list[Criterion]] = {}
        self.owners: dict[Content, int] = {}
        # Parts first: they are more exact than elements.
        for one in sorted(criteria, key=lambda one: one.part is None):
            self._claim(one)
        kin = self.owners.get(Content.DEVELOP, self.owners.get(Content.FIX))
        if kin is not None and Content.MAINTAIN in there:
            self.owners[Content.MAINTAIN] = kin

    def part(self, content: Content) -> Part:
        """Return a content with the criteria it proves."""
        return Part(content=content, proves=tuple(self._proves.get(content, ())))

    def parts_of(self, element: int) -> tuple[Part, ...]:
        """Return what stands in the section of an element: parts in order, then others."""
        parts = [self.part(content) for content, owner in self.owners.items() if owner == element]
        return tuple(sorted(parts, key=self._place))

    def _place(self, part: Part) -> tuple[int, Content]:
        owner = self.owners[part.content]
        numbers = [one.part for one in part.proves if one.part and one.number == owner]
        others = 0 if part.content is Content.RESULT else len(self._criteria)
        return min(numbers, default=others), part.content

    def _claim(self, one: Criterion) -> None:
        wanted = [content for content in self._wanted(one) if content in self._there]
        only_named = one.part is not None and self._asks_for_plan and Content.MEASURES in wanted
        for content in () if only_named else wanted:
            self.owners.setdefault(content, one.number)
        is_own = one.part is None and any(self.owners[found] == one.number for found in wanted)
        if wanted and not is_own:
            self._proves.setdefault(wanted[0], []).append(one)

    def _wanted(self, one: Criterion) -> Iterator[Content]:
        """Yield what a criterion asks for, the most exact first."""
        if one.shows in _LISTS:
            yield _LISTS[one.shows]
        elif one.shows is Shows.ANALYSIS:
            is_first = one is self._first(Shows.ANALYSIS)
            if one.part is not None or is_first:
                yield Content.RESULT
            elif not any(other.part and other.number == one.number for other in self._criteria):
                yield from _LISTS.values()
        elif one.shows is Shows.MEASURES:
            # A part beside an element about measures means the guidelines, where there are any.
            if one.part is not None and self._asks_for_plan:
                has_guidelines = Content.GUIDELINES in self._there
                yield Content.GUIDELINES if has_guidelines else Content.MEASURES
                return
            if Content.GUIDELINES not in self.owners:
                yield Content.GUIDELINES
            yield Content.MEASURES

    @property
    def _asks_for_plan(self) -> bool:
        """Whether an element, not only a part of one, asks for measures."""
        return self._first(Shows.MEASURES) is not None

    def _first(self, shows: Shows) -> Criterion | None:
        """Return the first element that asks for something, or None."""
        asking = (one for one in self._criteria if one.part is None and one.shows is shows)
        return next(asking, None)
