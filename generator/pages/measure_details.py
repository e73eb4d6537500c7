"""The measures of a plan as it says them: what they answer, who, how, when, how watched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from generator.chain.reports import planned_period
from generator.chain.work import Work
from generator.editions.criteria import Shows
from generator.model.plan import Measure, MeasureKind, Step
from generator.pages.agency_site import AgencySite
from generator.pages.answered_points import AnsweredPoint, answered_points
from generator.pages.links import Href
from generator.pages.numerals import Numerals
from generator.pages.prose import prose
from generator.pages.work_links import measure_anchor, measure_href

RESPONSIBLE: Final = "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง"
STEPS: Final = "ขั้นตอนหรือวิธีการปฏิบัติ"
PERIOD: Final = "ระยะเวลาดำเนินการ"
MONITORING: Final = "การกำกับติดตาม"
REPORTING: Final = "การรายงานผล"
EXPECTED: Final = "ผลที่คาดว่าจะได้รับ"
_IN_SHORT: Final = {
    RESPONSIBLE: "ผู้รับผิดชอบ",
    STEPS: "ขั้นตอน",
    PERIOD: "ระยะเวลา",
    MONITORING: MONITORING,
    REPORTING: REPORTING,
    EXPECTED: EXPECTED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What a measure or a step says of one thing.

    Attributes:
        anchor: id of the place, where a criterion leads to it.
        texts: one text or several, as typed; none where it is prose.
        prose: as HTML, where Markdown is allowed.
    """

    label: str
    anchor: str | None = None
    texts: tuple[str, ...] = ()
    prose: Markup | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedStep:
    """A step.

    Attributes:
        number: from 1, in the digits of the agency; None where it is the only one.
        fields: what it says for itself; what it does not say is said of the whole measure.
    """

    number: str | None
    text: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureDetails:
    """A measure of the plan; what is not given is empty or None, and not spoken of.

    Attributes:
        anchor: its stable id on the page of the plan: ``measure-m01``.
        number: as printed.
        kind: ``แนวทาง``; None for a measure.
        href: address of its own page.
        steps_anchor: id of the place of the steps, where a criterion leads to it.
        fields: period, monitoring, reporting, what is expected.
    """

    anchor: str
    number: str | None
    title: str
    kind: str | None
    href: Href
    answers: tuple[AnsweredPoint, ...]
    responsible: Field | None
    steps_label: str
    steps_anchor: str | None
    steps: tuple[PlannedStep, ...]
    fields: tuple[Field, ...]
    note: str | None

    @property
    def says_anything(self) -> bool:
        """Whether the plan says more of it than its title."""
        return bool(self.answers or self.responsible or self.steps or self.fields)

    @property
    def fold(self) -> str | None:
        """What stands over all that the plan says of it; None where it says nothing."""
        own = ((self.responsible,) if self.responsible else (), self.fields)
        of_steps = (one.fields for one in self.steps)
        said = {one.label for fields in (*own, *of_steps) for one in fields}
        steps = {self.steps_label} if self.steps else set()
        shown = [short for label, short in _IN_SHORT.items() if label in said | steps]
        return f"ดู{' · '.join(shown)}" if shown else None

    @property
    def is_place(self) -> bool:
        """Whether a criterion leads to something in it."""
        own = ((self.responsible,) if self.responsible else (), self.fields)
        of_steps = (one.fields for one in self.steps)
        return bool(self.steps_anchor) or any(
            one.anchor for fields in (*own, *of_steps) for one in fields
        )


def plan_details(
    site: AgencySite, work: Work, origin: str, anchors: Mapping[Shows, str]
) -> tuple[MeasureDetails, ...]:
    """Return the measures of a plan, in its order.

    Args:
        site: of the agency.
        work: of the year of the plan.
        origin: path of the page that shows them.
        anchors: ``RESPONSIBLE``, ``STEPS``, ``MONITORING`` -> id of the place that proves it. Each
            is put where the plan first says it, in a measure or in one of its steps; what the
            plan never says has no place.
    """
    left = dict(anchors)
    return tuple(_details(site, work, origin, measure, left) for measure in work.measures)


def measure_details(site: AgencySite, work: Work, origin: str, measure: Measure) -> MeasureDetails:
    """Return one measure of a plan, without places of the criteria; see ``plan_details``."""
    return _details(site, work, origin, measure, {})


def period_in_words(part: Measure | Step, numerals: Numerals) -> str | None:
    """Return when a measure or step is to be done; as typed where nobody can read it."""
    planned = planned_period(part)
    words = numerals.period(planned) if planned else None
    if part.period and part.period.period is None:
        return f"{part.period.text} ({words})" if words else part.period.text
    return words


def _details(
    site: AgencySite, work: Work, origin: str, measure: Measure, left: dict[Shows, str]
) -> MeasureDetails:
    """Return a measure.

    Args:
        site: of the agency.
        work: of the year of the plan.
        origin: path of the page that shows it.
        measure: of the plan.
        left: ids that have no place yet; those that find one here are taken out.
    """
    own = tuple(_fields(measure, site.numerals, left))
    steps = tuple(
        PlannedStep(
            number=site.numerals.count(number) if len(measure.steps) > 1 else None,
            text=step.text,
            fields=tuple(_fields(step, site.numerals, left)),
        )
        for number, step in enumerate(measure.steps, start=1)
    )
    return MeasureDetails(
        anchor=measure_anchor(measure.id),
        number=measure.number,
        title=measure.title,
        kind=None if measure.kind is MeasureKind.MEASURE else measure.kind.value,
        href=measure_href(site, origin, work, measure.id),
        answers=answered_points(site, work, origin, measure),
        responsible=next((one for one in own if one.label == RESPONSIBLE), None),
        steps_label=STEPS,
        steps_anchor=left.pop(Shows.STEPS, None) if steps else None,
        steps=steps,
        fields=tuple(one for one in own if one.label != RESPONSIBLE),
        note=measure.note,
    )


def _fields(part: Measure | Step, numerals: Numerals, left: dict[Shows, str]) -> Iterator[Field]:
    """Yield what a measure or a step says for itself; see ``_details``."""
    if part.responsible:
        anchor = left.pop(Shows.RESPONSIBLE, None)
        yield Field(label=RESPONSIBLE, anchor=anchor, texts=part.responsible)
    if when := period_in_words(part, numerals):
        yield Field(label=PERIOD, texts=(when,))
    if part.monitoring:
        anchor = left.pop(Shows.MONITORING, None)
        yield Field(label=MONITORING, anchor=anchor, prose=prose(part.monitoring))
    if part.reporting:
        # Criteria ask for watching and reporting in one breath: the first of both is the place.
        anchor = left.pop(Shows.MONITORING, None)
        yield Field(label=REPORTING, anchor=anchor, texts=(part.reporting,))
    if part.expected:
        yield Field(label=EXPECTED, prose=prose(part.expected))
