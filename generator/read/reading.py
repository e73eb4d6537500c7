"""The whole data folder -> one value, and everything that was found on the way."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Self

from generator.editions.reader import Editions
from generator.findings import Finding, in_order
from generator.model.tree import Data
from generator.read.agency import ReadAgency, read_agency
from generator.read.shared import Shared, read_shared


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What came of reading a data folder.

    Attributes:
        slugs: the folders of agencies, also of those whose ``agency.yml`` cannot be used.
        unknown: these latter ones, each with its name as typed, or its folder where it has none.
        findings: sorted by place.
    """

    data: Data
    slugs: tuple[str, ...]
    unknown: Mapping[str, str]
    editions: Editions
    findings: tuple[Finding, ...]

    @classmethod
    def of(cls, shared: Shared, agencies: Collection[ReadAgency]) -> Self:
        """Return what was read of a whole folder."""
        found = chain(shared.findings, *(one.findings for one in agencies))
        return cls(
            data=shared.data(tuple(one.agency for one in agencies if one.agency)),
            slugs=shared.slugs,
            unknown={one.slug: one.name for one in agencies if one.agency is None},
            editions=shared.editions,
            findings=in_order(tuple(found)),
        )


def read_data(path: Path) -> Reading:
    """Return everything below a data folder, and all findings about its form.

    Args:
        path: the folder; one that does not exist reads as an empty one.
    """
    shared = read_shared(path)
    return Reading.of(shared, [read_agency(shared, slug) for slug in shared.slugs])
