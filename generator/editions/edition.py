"""An edition: the rules of one scheme and fiscal year, and what they say of a code."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field

from generator.editions.block import Block, ConfidenceWord
from generator.editions.criteria import DisclosureItem, DisclosureRole, OfYear, Role
from generator.editions.scoring import Aggregation, AnswerScale, Grading
from generator.editions.structure import AssessmentTool, Indicator, Question, SubIndicator
from generator.model.codes import AnswerKind, Tool, canonical_disclosure, code_key
from generator.model.dated import Dated
from generator.model.figures import fiscal_year
from generator.model.mistakes import Mistake, mistake
from generator.model.values import (
    DateOrPeriod,
    GivenScore,
    Text,
    TextList,
    one_of,
)
from generator.thai.years import FISCAL_YEARS

_SCHEME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")

ToolCode = Annotated[Tool, one_of(Tool)]
KindWord = Annotated[AnswerKind, one_of(AnswerKind)]


def _fiscal_year(value: object) -> int:
    year = fiscal_year(value)
    if year is None:
        first, last = FISCAL_YEARS
        raise mistake(Mistake.OUT_OF_RANGE, expected=f"{first}–{last}")
    return year


def _scheme(value: object) -> str:
    if not isinstance(value, str) or not _SCHEME.fullmatch(value):
        raise mistake(Mistake.NOT_ALLOWED, expected="nacc, ovec, … (a-z, 0-9, _)")
    return value


class Edition(Block):
    """The rules of one scheme and fiscal year; what is None or empty is not established.

    Codes are looked up without regard to capitals; what is found bears the code as the edition
    prints it. Tuples keep the order of the file.

    Attributes:
        fiscal_year: B.E., 2550–2599.
        scheme: who assesses: ``nacc``, ``moe_provincial_education_office``, ``ovec``.
        confidence: in words, for readers, how well the parts are established.
        confirmed: codes of the items whose elements are established.
        weights: tool -> percent of the overall score.
        answer_scales: kind of answer -> answers and their points.
        eit_qr_required: code of the item that asks for the QR code of the EIT survey.
        special_rules: in words, for readers.
        respondents: tool -> who answers it, in words.
        calendar: name -> date or period; ``iit_eit`` is when the surveys are open, ``announced``
            the day of the announcement.
        sources: titles of documents and web pages, for readers.
    """

    fiscal_year: Annotated[int, BeforeValidator(_fiscal_year)]
    scheme: Annotated[str, BeforeValidator(_scheme)]
    name: Text
    confidence: Text | None = None
    confirmed: TextList = ()
    tools: tuple[AssessmentTool, ...] = ()
    weights: dict[ToolCode, GivenScore] | None = None
    weights_confidence: ConfidenceWord | None = None
    indicators: tuple[Indicator, ...] = ()
    answer_scales: dict[KindWord, AnswerScale] | None = None
    aggregation: Aggregation | None = None
    questions: tuple[Question, ...] = ()
    oit_items: tuple[DisclosureItem, ...] = ()
    grading: Grading | None = None
    disclosure_items: tuple[DisclosureRole, ...] = ()
    eit_qr_required: Text | None = None
    special_rules: TextList = ()
    respondents: dict[ToolCode, Text] = Field(default_factory=dict)
    calendar: dict[Text, DateOrPeriod] = Field(default_factory=dict)
    sources: TextList = ()

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy with other values; it looks codes up anew."""
        copied = super().model_copy(update=update, deep=deep)
        for name in copied.__dict__.keys() - type(self).model_fields.keys():
            del copied.__dict__[name]
        return copied

    @property
    def key(self) -> str:
        """Its name in addresses and reports, which is also that of its file: ``nacc-2563``."""
        return f"{self.scheme.replace('_', '-')}-{self.fiscal_year}"

    def tool(self, code: str) -> AssessmentTool | None:
        """Return the tool, or None when the edition has no such code."""
        return self._tools.get(code_key(code))

    def indicator(self, code: str) -> Indicator | None:
        """Return the indicator (``7``), or None."""
        return self._indicators.get(code_key(code))

    def sub_indicator(self, code: str) -> SubIndicator | None:
        """Return the sub-indicator (``9.4``), or None; also when the edition lists none at all."""
        return self._sub_indicators.get(code_key(code))

    def question(self, code: str) -> Question | None:
        """Return the question (``i12``), or None."""
        return self._questions.get(code_key(code))

    def disclosure(self, code: str) -> DisclosureItem | None:
        """Return the disclosure item, or None.

        Args:
            code: ``O1``, ``01`` or ``1``. A bare number may also be an indicator: only the caller
                knows what it stands for.
        """
        return self._disclosures.get(canonical_disclosure(code))

    def indicators_of(self, tool: str) -> tuple[Indicator, ...]:
        """Return the indicators of a tool."""
        return tuple(one for one in self.indicators if code_key(one.tool) == code_key(tool))

    def sub_indicators_of(self, indicator: str) -> tuple[SubIndicator, ...]:
        """Return the sub-indicators of an indicator; empty when they are not established."""
        found = self.indicator(indicator)
        return found.sub_indicators if found else ()

    def questions_of(self, indicator: str) -> tuple[Question, ...]:
        """Return the questions of an indicator."""
        wanted = code_key(indicator)
        return tuple(one for one in self.questions if code_key(one.indicator) == wanted)

    def items_of(self, sub_indicator: str) -> tuple[DisclosureItem, ...]:
        """Return the disclosure items of a sub-indicator."""
        wanted = code_key(sub_indicator)
        return tuple(one for one in self.oit_items if code_key(one.sub_indicator or "") == wanted)

    def kind_of(self, question: str, item: int | None = None) -> AnswerKind | None:
        """Return how a question, or one of its items, is answered.

        Args:
            question: its code.
            item: number of the item from 1; None for the question itself.

        Returns:
            The item's own kind, else that of the question; None when the edition has no such
            question or item, or does not say.
        """
        found = self.question(question)
        if found is None or item is None:
            return found.kind if found else None
        return found.kind_of_item(item)

    @property
    def analysis_item(self) -> DisclosureItem | None:
        """The item that asks for analysis and measures (O42 in 2566), if its code is known."""
        return self._with_role(Role.ANALYSIS_AND_MEASURES)

    @property
    def report_item(self) -> DisclosureItem | None:
        """The item that asks for a report on the measures (O43 in 2566), if its code is known."""
        return self._with_role(Role.IMPLEMENTATION_REPORT)

    @property
    def report_year(self) -> int:
        """The fiscal year whose measures are reported: the edition's own, or the year before."""
        role = self._roles.get(Role.IMPLEMENTATION_REPORT)
        return self.fiscal_year - (role is not None and role.of_year is OfYear.PREVIOUS)

    @property
    def pass_mark(self) -> Decimal | None:
        """The overall score from which an agency passes, 0–100; None when not established."""
        return self.grading.pass_min if self.grading else None

    @property
    def grade_codes(self) -> tuple[str, ...]:
        """The grades from the best to the worst; empty when not established."""
        return tuple(level.code for level in self.grading.levels) if self.grading else ()

    @property
    def survey_period(self) -> Dated | None:
        """When the surveys are open, if the edition says so."""
        return self.calendar.get("iit_eit")

    @property
    def announced(self) -> Dated | None:
        """The day on which the results were announced, if the edition says so."""
        return self.calendar.get("announced")

    def _with_role(self, role: Role) -> DisclosureItem | None:
        found = self._roles.get(role)
        return self.disclosure(found.code) if found else None

    @cached_property
    def _roles(self) -> dict[Role, DisclosureRole]:
        # The last one counts: an agency's file can name another code, but cannot take one away.
        return {one.role: one for one in self.disclosure_items}

    @cached_property
    def _tools(self) -> dict[str, AssessmentTool]:
        return {code_key(one.code): one for one in self.tools}

    @cached_property
    def _indicators(self) -> dict[str, Indicator]:
        return {code_key(one.code): one for one in self.indicators}

    @cached_property
    def _sub_indicators(self) -> dict[str, SubIndicator]:
        return {code_key(sub.code): sub for one in self.indicators for sub in one.sub_indicators}

    @cached_property
    def _questions(self) -> dict[str, Question]:
        return {code_key(one.code): one for one in self.questions}

    @cached_property
    def _disclosures(self) -> dict[str, DisclosureItem]:
        return {canonical_disclosure(one.code): one for one in self.oit_items}
