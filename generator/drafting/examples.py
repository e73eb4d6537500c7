"""What agencies typically do about an indicator: examples that come with the package."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

from generator.editions.structure import Indicator
from generator.files.source import open_source
from generator.files.validation import validate_yaml
from generator.files.yaml_file import read_yaml
from generator.model.values import Record, Text, TextList
from generator.thai.text import normal

STEPS: Final = Path(__file__).with_name("steps.yml")


class Example(Record):
    """A measure as agencies typically take it.

    Attributes:
        names: of the indicator it is about, in any edition.
        title: what the measure wants to reach.
        steps: what is done, in this order.
    """

    names: TextList = ()
    title: Text
    steps: TextList


class Examples(Record):
    """All examples; ``not_participated`` is for a year in which the agency was not assessed."""

    indicators: tuple[Example, ...]
    not_participated: Example


@lru_cache(maxsize=1)
def examples() -> Examples:
    """Return the examples of the package.

    Raises:
        RuntimeError: the file of the package cannot be read, which is a fault of the package.
    """
    opened = open_source(STEPS, STEPS.name)
    document, findings = read_yaml(opened.source) if opened.source else (None, opened.findings)
    if document is not None and not findings:
        found, refused = validate_yaml(Examples, document)
        if found is not None:
            return found
        findings = tuple(refused)
    message = f"the shipped examples are not valid: {[str(one.place) for one in findings]}"
    raise RuntimeError(message)


def example_of(indicator: Indicator | None) -> Example | None:
    """Return the example for an indicator, or None when nothing is known about its name."""
    if indicator is None:
        return None
    called = {normal(name) for name in (indicator.name_th, *indicator.aliases)}
    return next(
        (one for one in examples().indicators if called & set(map(normal, one.names))), None
    )
