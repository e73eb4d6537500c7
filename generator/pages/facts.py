"""A fact with its label, as lists of them are made of."""

from __future__ import annotations

from dataclasses import dataclass

from generator.pages.links import Href


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact; a link where it can be followed."""

    label: str
    text: str
    href: Href | None = None
