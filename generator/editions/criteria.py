"""The disclosure items and their criteria: what must be shown, and which place can prove it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator

from generator.editions.block import Block, ConfidenceWord
from generator.model.values import Code, Text, TextList, YesNo, one_of


class Shows(StrEnum):
    """The part of the agency's data that proves a criterion."""

    ANALYSIS = "analysis"
    FIX = "fix"
    DEVELOP = "develop"
    MEASURES = "measures"
    RESPONSIBLE = "responsible"
    STEPS = "steps"
    MONITORING = "monitoring"
    PROGRESS = "progress"
    EIT_QR = "eit_qr"
    IN_YEAR = "in_year"


class Role(StrEnum):
    """What a disclosure item is for this site.

    ``measures_only`` asks for measures, but neither for an analysis of the result nor for a report.
    """

    ANALYSIS_AND_MEASURES = "analysis_and_measures"
    IMPLEMENTATION_REPORT = "implementation_report"
    MEASURES_ONLY = "measures_only"


class OfYear(StrEnum):
    """Which year an item is about, when not the edition's own."""

    PREVIOUS = "previous"


ShowsWord = Annotated[Shows, one_of(Shows)]


class ElementPart(Block):
    """A part of an element, (๑) or (๒), in the words of the criteria.

    Attributes:
        text: stands word for word in the text of the element.
        example: the criteria name it as an example (ยกตัวอย่างเช่น), they do not require it.
    """

    text: Text
    shows: ShowsWord | None = None
    example: YesNo = False


class Element(Block):
    """An element of an item, verbatim (องค์ประกอบด้านข้อมูล)."""

    text: Text
    shows: ShowsWord | None = None
    parts: tuple[ElementPart, ...] = ()


def _element(value: Any) -> Any:  # noqa: ANN401 - a file enters here
    """Return an element that was written as its text alone in the longer form."""
    return {"text": value} if isinstance(value, str) else value


class DisclosureItem(Block):
    """A disclosure item.

    Attributes:
        code: as printed, ``O42`` or ``38``.
        nacc_code: the same item in the ``nacc`` edition of the year, whose group and sub-indicator
            it has.
        group: heading over the item in the official list; None when not established.
        aliases: other names in use.
        confidence: of number and name, where it differs within the file.
        elements: empty when not established. Only the codes in ``Edition.confirmed`` have
            elements that a completeness may be claimed of.
    """

    code: Text
    name: Text
    nacc_code: Text | None = None
    group: Text | None = None
    sub_indicator: Code | None = None
    aliases: TextList = ()
    confidence: ConfidenceWord | None = None
    elements_confidence: ConfidenceWord | None = None
    elements: tuple[Annotated[Element, BeforeValidator(_element)], ...] = ()


class DisclosureRole(Block):
    """The role of an item; ``of_year`` where it is about the year before."""

    code: Text
    role: Annotated[Role, one_of(Role)]
    of_year: Annotated[OfYear, one_of(OfYear)] | None = None
