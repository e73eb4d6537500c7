"""What all parts of an edition have in common."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import model_validator

from generator.model.values import Record, one_of


class Block(Record):
    """A part of an edition; a key without a value is the same as no key."""

    @model_validator(mode="before")
    @classmethod
    def _without_empty_keys(cls, values: Any) -> Any:  # noqa: ANN401 - a file enters here
        if not isinstance(values, dict):
            return values
        return {key: value for key, value in values.items() if value is not None}


class Confidence(StrEnum):
    """How well a fact is established; what is not established at all has no value instead.

    ``certain``: seen in an official document, or proved by arithmetic on one. ``likely``: seen in
    an agency's copy, or in one source only.
    """

    CERTAIN = "certain"
    LIKELY = "likely"


ConfidenceWord = Annotated[Confidence, one_of(Confidence)]
