"""The hashes of everything a website is made from: what has the same is not made anew."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Self

from generator.kept import hash_of, hash_of_files
from generator.read import slugs_in
from generator.settings import PROJECT, Settings

_PROGRAM = Path(__file__).resolve().parent


@cache
def _program() -> str:
    """Return the hash of the program as it runs: what is edited meanwhile is not running yet."""
    return hash_of_files(*(path for path in sorted(_PROGRAM.iterdir()) if path.name != "templates"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """Hashes of contents, never of times.

    Attributes:
        shared: of the program, the look, and all of the data that no agency's folder holds.
        agencies: folder of an agency -> hash of what is in it.
    """

    shared: str
    agencies: Mapping[str, str]

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Return the hashes of a run.

        They are taken before anything is read: what changes in between is then made anew the next
        time, and never taken for what it was.
        """
        names = ("overrides", "content", "mkdocs.yml")
        places = (
            *(PROJECT / name for name in ("requirements.txt", "pyproject.toml")),
            *(settings.project / name for name in names),
            *(settings.data / name for name in ("site.yml", "editions", "national")),
        )
        return cls(
            shared=hash_of(
                platform.python_version(),
                _program(),
                hash_of_files(_PROGRAM / "templates"),
                *(hash_of_files(place) for place in places),
                *map(str, (settings.as_of, settings.data.resolve().name)),
            ),
            agencies={
                slug: hash_of_files(settings.data / slug) for slug in slugs_in(settings.data)
            },
        )

    def of_agency(self, slug: str, *more: str) -> str:
        """Return the key of what is made of an agency.

        Args:
            slug: of the agency.
            more: what else it is made from.
        """
        return hash_of(self.shared, slug, self.agencies.get(slug, ""), *more)
