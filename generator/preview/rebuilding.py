"""From a change in the files to the website made anew, and on to the open pages."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final, Self

from jinja2 import TemplateError, TemplateSyntaxError

from generator.build import Built, build, published_agencies
from generator.checked import Checked, CheckedAgency, check_agencies
from generator.failure import ProngsaiError, refused
from generator.pages.environment import TEMPLATES, forget_templates
from generator.preview.panel import State, panel
from generator.read import read_shared
from generator.settings import Settings, settings
from generator.site.live import Live
from generator.site.watch import Watch, look
from generator.website import Advance

POLL_SECONDS: Final = 0.2
_OF_ALL: Final = frozenset({"national", "editions"})


class TemplateFaultError(ProngsaiError):
    """A template cannot be used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebuilt:
    """What became of a change.

    Attributes:
        agencies: only these were made anew, and the list of agencies; empty means all.
        built: None where the website could not be made.
        failure: why not.
    """

    agencies: tuple[str, ...] = ()
    built: Built | None = None
    failure: ProngsaiError | None = None


@dataclass(slots=True, kw_only=True)
class Preview:
    """A website that is made anew whenever something it is made from changes.

    Attributes:
        first: what became of it at the start.
        live: what the open pages wait for.
    """

    run: Settings
    workers: int
    first: Built
    live: Live
    _watch: Watch
    _agencies: Mapping[str, CheckedAgency]
    _state: State
    _all_due: bool = False

    @classmethod
    def begun(cls, run: Settings, *, workers: int, advance: Advance | None = None) -> Self:
        """Return the preview of a website that was made just now.

        Args:
            run: the folders.
            workers: processes at most.
            advance: told how many sites are done.

        Raises:
            ProngsaiError: it could not be made.
        """
        watch = Watch(watched(run))  # first of all: what changes from here on is not lost
        shared = read_shared(run.data)
        agencies = check_agencies(run, shared)
        first = build(run, workers=workers, advance=advance, known=agencies)
        state = _state(run, Checked.of(shared, tuple(agencies.values())), first)
        live = Live(partial(panel, state))
        return cls(
            run=run,
            workers=workers,
            first=first,
            live=live,
            _watch=watch,
            _agencies=agencies,
            _state=state,
        )

    def changes(self) -> Iterator[Rebuilt]:
        """Follow the files, and yield what became of each change once the pages know of it."""
        while True:
            time.sleep(POLL_SECONDS)
            if changed := self._watch.changes():
                yield self._follow(changed)

    def _follow(self, changed: Collection[Path]) -> Rebuilt:
        if any(path.is_relative_to(TEMPLATES) for path in changed):
            forget_templates()
        rebuilt = self._rebuilt(() if self._all_due else agencies_of(changed, self.run.data))
        # What all share may have changed in what could not be read.
        self._all_due = rebuilt.built is None
        if rebuilt.failure:
            self._state = replace(self._state, failure=rebuilt.failure)
        self.live.show(partial(panel, self._state))
        return rebuilt

    def _rebuilt(self, agencies: tuple[str, ...]) -> Rebuilt:
        try:
            # Asked once more: the folder of the data may be gone.
            run = settings(data=self.run.data, site=self.run.site, as_of=self.run.as_of)
            shared = read_shared(run.data)
            others = {} if not agencies else self._without(agencies)
            self._agencies = check_agencies(run, shared, others)
            built = build(run, workers=self.workers, known=self._agencies)
        except ProngsaiError as failure:
            return Rebuilt(failure=failure)
        except OSError as error:
            return Rebuilt(failure=refused(error))
        except TemplateError as error:
            return Rebuilt(failure=_broken(error))
        self._state = _state(run, Checked.of(shared, tuple(self._agencies.values())), built)
        return Rebuilt(agencies=agencies, built=built)

    def _without(self, agencies: Collection[str]) -> dict[str, CheckedAgency]:
        return {slug: one for slug, one in self._agencies.items() if slug not in agencies}


def watched(run: Settings) -> tuple[Path, ...]:
    """Return the files and folders that the website is made from."""
    names = ("content", "overrides", "mkdocs.yml")
    return (run.data, TEMPLATES, *(run.project / name for name in names))


def agencies_of(changed: Collection[Path], data: Path) -> tuple[str, ...]:
    """Return the agencies in whose folders all the changes are; none when others are among them.

    Args:
        changed: files that came, went or changed.
        data: the folder of the data.
    """
    found = set()
    for path in changed:
        names = path.relative_to(data).parts if path.is_relative_to(data) else ()
        if len(names) < 2 or names[0] in _OF_ALL:  # noqa: PLR2004 - a folder and what is in it
            return ()
        found.add(names[0])
    return tuple(sorted(found))


def _state(run: Settings, checked: Checked, built: Built) -> State:
    return State(
        data=run.data,
        checked=checked,
        files=frozenset(path.relative_to(run.data).as_posix() for path in look((run.data,))),
        published=published_agencies(run, checked.reading.data),
        problems=built.problems,
    )


def _broken(error: TemplateError) -> TemplateFaultError:
    where = ""
    if isinstance(error, TemplateSyntaxError):
        where = f"{error.name or ''}:{error.lineno}: "
    return TemplateFaultError(
        f"ใช้แม่แบบของหน้าไม่ได้ ({where}{error.message}) แก้ไข: แก้ไฟล์แม่แบบที่เปลี่ยนล่าสุด",
        f"a template cannot be used ({where}{error.message})."
        " Fix: mend the template that was changed last",
    )
