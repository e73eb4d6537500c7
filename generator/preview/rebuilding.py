"""From a change in the files to the website made anew, and on to the open pages."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final, Self

from jinja2 import TemplateError, TemplateSyntaxError

from generator.build.building import Built, build, published_agencies
from generator.build.inputs import Inputs, Known
from generator.checked import Checked, check_agencies
from generator.failure import ProngsaiError, refused
from generator.pages.environment import TEMPLATES, forget_templates
from generator.preview.panel import State, panel
from generator.read import read_shared
from generator.settings import Settings, as_of, settings
from generator.site.live import Live
from generator.site.watch import Watch, look
from generator.website import Advance

_LOOK_SECONDS: Final = 0.2
_SETTLE_SECONDS: Final = 0.1  # between two parts of a file that is being written
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Looked:
    """The data as it was looked at.

    Attributes:
        keys: agency -> hash of all its findings follow from.
    """

    checked: Checked
    known: Known
    keys: Mapping[str, str]

    @classmethod
    def at(cls, run: Settings, before: Self | None) -> Self:
        """Return the data as it is; what has not changed is taken from before."""
        inputs = Inputs.of(run)
        shared = read_shared(run.data)
        day = str(as_of(shared.data(()), run.as_of).of_site())
        keys = {slug: inputs.of_agency(slug, day) for slug in shared.slugs}
        same = before.known.agencies if before else {}
        kept = {
            slug: one
            for slug, one in same.items()
            if before and before.keys[slug] == keys.get(slug)
        }
        agencies = check_agencies(run, shared, kept)
        return cls(
            checked=Checked.of(run, shared, tuple(agencies.values())),
            known=Known(inputs=inputs, agencies=agencies),
            keys=keys,
        )


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
    _looked: _Looked
    _state: State

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
        looked = _Looked.at(run, None)
        first = build(run, workers=workers, advance=advance, known=looked.known)
        state = _state(run, looked.checked, first)
        live = Live(partial(panel, state))
        return cls(
            run=run,
            workers=workers,
            first=first,
            live=live,
            _watch=watch,
            _looked=looked,
            _state=state,
        )

    def changes(self) -> Iterator[Rebuilt]:
        """Follow the files, and yield what became of each change once the pages know of it."""
        while True:
            time.sleep(_SETTLE_SECONDS if self._watch.is_settling else _LOOK_SECONDS)
            if changed := self._watch.changes():
                yield self._follow(changed)

    def _follow(self, changed: Collection[Path]) -> Rebuilt:
        if any(path.is_relative_to(TEMPLATES) for path in changed):
            forget_templates()
        rebuilt = self._rebuilt(agencies_of(changed, self.run.data))
        if rebuilt.failure:
            self._state = replace(self._state, failure=rebuilt.failure)
        self.live.show(partial(panel, self._state))
        return rebuilt

    def _rebuilt(self, agencies: tuple[str, ...]) -> Rebuilt:
        try:
            # Asked once more: the folder of the data may be gone.
            run = settings(data=self.run.data, site=self.run.site, as_of=self.run.as_of)
            self._looked = _Looked.at(run, self._looked)
            built = build(run, workers=self.workers, known=self._looked.known)
        except ProngsaiError as failure:
            return Rebuilt(failure=failure)
        except OSError as error:
            return Rebuilt(failure=refused(error))
        except TemplateError as error:
            return Rebuilt(failure=_broken(error))
        self._state = _state(run, self._looked.checked, built)
        return Rebuilt(agencies=agencies, built=built)


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
