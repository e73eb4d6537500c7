"""The sections of the analysis and the measures, with their headings and their stable ids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from generator.chain.criteria import Criterion
from generator.chain.outline import Content, Outline, Part, Section
from generator.chain.work import Work
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.analysis_points import (
    GUIDELINES,
    MEASURES,
    GuidelineGroup,
    PointTeller,
    ToldPoint,
)
from generator.pages.analysis_result import AnalysedResult, analysed_result
from generator.pages.head import Link
from generator.pages.links import place
from generator.pages.measure_details import MeasureDetails, plan_details
from generator.pages.timeline import Timeline, timeline

_RESULT: Final = "การวิเคราะห์ผลการประเมิน"
_TITLES: Final = {
    Content.RESULT: _RESULT,
    Content.FIX: wording.TO_FIX,
    Content.DEVELOP: wording.TO_IMPROVE,
    Content.MAINTAIN: wording.TO_MAINTAIN,
    Content.GUIDELINES: wording.GUIDELINES,
    Content.MEASURES: "มาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
}
_IDS: Final = {
    Content.RESULT: "analysis",
    Content.FIX: "fix",
    Content.DEVELOP: "develop",
    Content.MAINTAIN: "maintain",
    Content.GUIDELINES: GUIDELINES,
    Content.MEASURES: MEASURES,
}
_RECOMMENDED: Final = "ตามข้อเสนอแนะของผู้ประเมิน"
_DETAILS: Final = ("details", "รายละเอียดการวิเคราะห์")
_PLAN: Final = ("plan", "แนวทางและมาตรการ")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPart:
    """A part of a section; what it does not hold is None or empty.

    Attributes:
        anchors: its ids; none where those of the section lead to it.
        title: with its number, in the words of the criteria where they name the part; None where
            the title of the section says it.
        rule: how the guidelines were chosen, in the agency's words, or where the points come from.
        plan: title of the paper with the measures.
        note: on all measures.
        timeline: of the measures, or None without several.
        heading: tag of the headings inside.
    """

    anchors: tuple[str, ...]
    title: str | None
    heading: str
    result: AnalysedResult | None = None
    points: tuple[ToldPoint, ...] = ()
    rule: str | None = None
    guidelines: tuple[GuidelineGroup, ...] = ()
    plan: str | None = None
    note: str | None = None
    timeline: Timeline | None = None
    measures: tuple[MeasureDetails, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownSection:
    """A section.

    Attributes:
        anchors: its ids, at least one.
        title: with its number where the rules give one.
        label: of the criterion, ``O42 ข้อ 1``; None where there is none.
        criterion: whole, as printed; None where there is none.
        below: links to the parts, and to what the criteria ask of measures.
    """

    anchors: tuple[str, ...]
    title: str
    label: str | None
    criterion: str | None
    parts: tuple[ShownPart, ...]
    below: tuple[Link, ...]


class SectionMaker:
    """Makes the sections of one year's page."""

    def __init__(self, site: AgencySite, work: Work, outline: Outline, path: str) -> None:
        self._site = site
        self._work = work
        self._outline = outline
        self._path = path
        self._teller = PointTeller(work, site.numerals)

    def sections(self) -> Iterator[ShownSection]:
        """Yield the sections in the order of the outline."""
        for one in self._outline.sections:
            element = one.element
            untitled = (part for part in one.parts if not _has_title(part, one))
            anchors = (
                *((element.anchor,) if element else ()),
                _name(one)[0],
                *(anchor for part in untitled for anchor in _anchors(part)),
            )
            parts = tuple(self._part(part, one) for part in one.parts)
            yield ShownSection(
                anchors=tuple(dict.fromkeys(anchors)),
                title=self._title(one),
                label=self._site.numerals.of(element.label) if element else None,
                criterion=element.text if element else None,
                parts=parts,
                below=(
                    *(link for part in parts for link in _links(part)),
                    *(self._fields() if Content.MEASURES in one.contents else ()),
                ),
            )

    def _title(self, section: Section) -> str:
        element, (_, title) = section.element, _name(section)
        number = f"{self._site.numerals.of(str(element.number))}. " if element else ""
        year = self._site.year_title(self._work.before.fiscal_year)
        return f"{number}{title} {year}" if title is _RESULT else f"{number}{title}"

    def _fields(self) -> tuple[Link, ...]:
        return tuple(
            Link(title=_numbered(one), href=place(one.anchor))
            for one in self._outline.fields.values()
        )

    def _part(self, part: Part, section: Section) -> ShownPart:
        has_title = _has_title(part, section)
        naming = _naming(part, section)
        shown = ShownPart(
            anchors=_anchors(part) if has_title else (),
            title=(_numbered(naming) if naming else _TITLES[part.content]) if has_title else None,
            heading="h4" if has_title else "h3",
        )
        return self._filled(shown, part.content)

    def _filled(self, shown: ShownPart, content: Content) -> ShownPart:
        analysis, teller = self._work.analysis, self._teller
        match content:
            case Content.RESULT:
                result = analysed_result(self._site, self._work, teller)
                return replace(shown, result=result)
            case Content.FIX:
                return _with_points(shown, teller.issues(analysis.fix))
            case Content.DEVELOP:
                return _with_points(shown, teller.issues(analysis.develop))
            case Content.MAINTAIN:
                return _with_points(shown, teller.issues(analysis.maintain, only_named=True))
            case Content.GUIDELINES:
                groups = tuple(teller.guidelines())
                return replace(shown, rule=analysis.guideline_rule, guidelines=groups)
            case Content.MEASURES:
                return self._plan(shown)

    def _plan(self, shown: ShownPart) -> ShownPart:
        file = self._work.year.measures
        anchors = {shows: one.anchor for shows, one in self._outline.fields.items()}
        return replace(
            shown,
            plan=file.value.title if file else None,
            note=file.value.note if file else None,
            timeline=timeline(self._site, self._work, ()),
            measures=plan_details(self._site, self._work, self._path, anchors),
        )


def _links(part: ShownPart) -> Iterator[Link]:
    """Yield the links to a part with a heading, to the strong and the weak points of a result."""
    if part.title:
        yield Link(title=part.title, href=place(part.anchors[0]))
    for group in part.result.groups if part.result else ():
        yield Link(title=group.title, href=place(group.anchor))


def _with_points(shown: ShownPart, points: Iterable[ToldPoint]) -> ShownPart:
    """Return a part with its points; what is the assessor's in all of them is said once."""
    points = tuple(points)
    if any(one.text or not one.recommended for one in points):
        return replace(shown, points=points)
    taken = (replace(one, text=one.recommended, recommended=None) for one in points)
    return replace(shown, rule=_RECOMMENDED, points=tuple(taken))


def _anchors(part: Part) -> tuple[str, ...]:
    """Return the ids of a part: those of the criteria first, so that they are its own."""
    return (*(one.anchor for one in part.proves), _IDS[part.content])


def _naming(part: Part, section: Section) -> Criterion | None:
    """Return the part of the section's element that names a part, or None."""
    number = section.element.number if section.element else None
    return next((one for one in part.proves if one.part and one.number == number), None)


def _has_title(part: Part, section: Section) -> bool:
    """Return whether a part has a heading of its own: not the result, nor what stands alone."""
    if part.content is Content.RESULT:
        return False
    return len(section.parts) > 1 or _naming(part, section) is not None


def _name(section: Section) -> tuple[str, str]:
    """Return id and title of a section."""
    first = section.parts[0]
    if first.content is Content.RESULT or not _has_title(first, section):
        return _IDS[first.content], _TITLES[first.content]
    return _PLAN if first.content in {Content.GUIDELINES, Content.MEASURES} else _DETAILS


def _numbered(criterion: Criterion) -> str:
    return " ".join(part for part in (criterion.printed, criterion.text) if part)
