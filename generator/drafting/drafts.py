"""The two drafts as texts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from generator.drafting.analysis import analysis_text
from generator.drafting.basis import Basis
from generator.drafting.measures import measures_text

ANALYSIS: Final = "analysis.yml"
MEASURES: Final = "measures.yml"
NAMES: Final = (ANALYSIS, MEASURES)

_WRITERS: Final = {ANALYSIS: analysis_text, MEASURES: measures_text}


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A file to be written.

    Attributes:
        text: what stands in it.
        places: how many places the officer has to fill in.
    """

    text: str
    places: int


def drafts(basis: Basis, names: Iterable[str] = NAMES) -> dict[str, Draft]:
    """Return file name -> draft, of the files that are asked for."""
    made = {name: _WRITERS[name](basis) for name in names}
    return {name: Draft(text=str(text), places=text.empty) for name, text in made.items()}
