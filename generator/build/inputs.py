"""The hashes of everything a website is made from: what has the same is not made anew."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Self

from generator.assess.national import absent_lines
from generator.build.hashes import hash_of, hash_of_files
from generator.checked import CheckedAgency
from generator.model.publication import withdrawn
from generator.paper.fonts import thai_font
from generator.read import Shared, read_agency, slugs_in
from generator.settings import PROJECT, Settings, as_of
from generator.website import site_url

_PROGRAM = Path(__file__).resolve().parents[1]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known before a build.

    Attributes:
        inputs: hashes that were taken before anything was read.
        agencies: those that were checked since, or before and with the same hashes.
    """

    inputs: Inputs
    agencies: Mapping[str, CheckedAgency] = field(default_factory=dict)


def circumstances(settings: Settings, shared: Shared) -> tuple[str, ...]:
    """Return what else pages are made from: the day, what is said of addresses that are given up.

    What is only written down as published changes no page. Posters are made with the font of this
    machine, too.
    """
    data = shared.data(())
    day = as_of(data, settings.as_of).of_site()
    given_up = repr(withdrawn(shared.published.rows))
    return (str(day), given_up, str(thai_font()) if site_url(data) else "")


def absent_in(shared: Shared) -> dict[int, frozenset[int]]:
    """Return the lines of announcements whose agencies say that they did not take part.

    Only agencies that say anything of it are read.
    """
    folders = {slug: shared.top.path / slug for slug in shared.slugs}
    told = [
        slug
        for slug, folder in folders.items()
        for year in shared.national
        if b"participated" in _content(folder / str(year) / "result.yml")
    ]
    read = [read_agency(shared, slug).agency for slug in dict.fromkeys(told)]
    return absent_lines(shared.data(tuple(one for one in read if one)))


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""
