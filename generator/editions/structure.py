"""What is assessed: the tools, their indicators and sub-indicators, and the questions."""

from __future__ import annotations

from typing import Annotated

from generator.editions.block import Block, ConfidenceWord
from generator.model.codes import AnswerKind, Tool
from generator.model.values import Code, Text, TextList, WholeNumber, one_of


class ToolPart(Block):
    """A part of a tool, as the two of the EIT from 2566.

    Attributes:
        who: who answers it, or who collects the answers.
    """

    code: Text
    name_th: Text
    who: Text | None = None


class AssessmentTool(Block):
    """A tool under its name of that year; ``aliases`` are other names in use."""

    code: Annotated[Tool, one_of(Tool)]
    name_th: Text
    name_en: Text | None = None
    aliases: TextList = ()
    parts: tuple[ToolPart, ...] = ()


class SubIndicator(Block):
    """A sub-indicator, ``9.1`` to ``10.2``."""

    code: Code
    name_th: Text
    aliases: TextList = ()


class Indicator(Block):
    """An indicator, ``1`` to ``10``.

    Attributes:
        plain_th: what it means in plain words, for the home page.
        question_count: how many questions it has, even where their texts are not established.
        sub_indicators: of indicators 9 and 10; empty when not established.
    """

    code: Code
    tool: Annotated[Tool, one_of(Tool)]
    name_th: Text
    name_en: Text | None = None
    aliases: TextList = ()
    plain_th: Text | None = None
    question_count: WholeNumber = None
    sub_indicators: tuple[SubIndicator, ...] = ()


class QuestionItem(Block):
    """One of the rows of a question; ``kind`` only where it differs from that of the question."""

    text: Text
    kind: Annotated[AnswerKind, one_of(AnswerKind)] | None = None


class Question(Block):
    """A question of the surveys.

    Attributes:
        kind: how it is answered; None when not established.
        items: its rows; without any it is answered itself.
        note: the remark printed under it for those who answer.
        confidence: of the wording, where it differs within the file.
    """

    code: Code
    text: Text
    kind: Annotated[AnswerKind, one_of(AnswerKind)] | None = None
    indicator: Code
    items: tuple[QuestionItem, ...] = ()
    note: Text | None = None
    confidence: ConfidenceWord | None = None

    def kind_of_item(self, number: int) -> AnswerKind | None:
        """Return how that item is answered, counted from 1; None when there is no such item."""
        if not 1 <= number <= len(self.items):
            return None
        return self.items[number - 1].kind or self.kind
