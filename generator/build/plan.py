"""What of a website has to be made anew, worked out from the hashes of all it is made from."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import Final, Self, cast

from generator.assess.national import national_assessments
from generator.assess.peers import NationalAssessment
from generator.build.agency_run import AgencyJob, AgencyRun, MadeAgency, MadeSite
from generator.build.crew import KEPT, WORTH_WORKERS, bytes_of
from generator.build.hashes import content_of, hash_of
from generator.build.inputs import Known, absent_in, circumstances
from generator.build.kept import Kept
from generator.pages.page import PORTAL
from generator.read import Shared
from generator.settings import Settings
from generator.site.assemble import root_entries
from generator.site.engine import run_jobs
from generator.site.processes import Crew

_NATIONAL: Final = "_national"


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The agencies of a website, and what is kept of each.

    Attributes:
        wanted: agencies whose pages are to be as their data is.
        national: hash of what all share, and of what follows from the announcements.
        keys: agency -> hash of all it is made from.
        kept: what was made of each before, under its key.
    """

    run: AgencyRun
    wanted: frozenset[str]
    national: str
    keys: Mapping[str, str]
    kept: Kept

    @classmethod
    def of(
        cls,
        settings: Settings,
        shared: Shared,
        wanted: Collection[str],
        known: Known,
    ) -> Self:
        """Return the plan of a build.

        Args:
            settings: the folders.
            shared: what stands in no agency's folder.
            wanted: agencies whose pages are asked for.
            known: hashes that were taken before anything was read, and what was checked since.
        """
        inputs = known.inputs
        kept = Kept(folder=settings.build / KEPT)
        absent = absent_in(shared)
        announced = hash_of(inputs.shared, *circumstances(settings, shared), repr(absent))
        national = cast("Mapping[int, NationalAssessment] | None", kept.value(_NATIONAL, announced))
        if national is None:
            national = national_assessments(shared.national, shared.editions.find, absent)
            if wanted:
                kept.keep(_NATIONAL, announced, national)
        run = AgencyRun(settings=settings, shared=shared, national=national, known=known.agencies)
        keys = {slug: inputs.of_agency(slug, announced) for slug in shared.slugs}
        if wanted:
            kept.forget_others({_NATIONAL, PORTAL, *keys})
        return cls(
            run=run, wanted=frozenset(wanted), national=announced, keys=keys, kept=kept,
        )  # fmt: skip

    @cached_property
    def single(self) -> str | None:
        """The agency at the root of the website, or None."""
        site = self.run.shared.site
        single = site.value.single if site else None
        return single if single in self.keys else None

    @cached_property
    def _before(self) -> Mapping[str, MadeAgency]:
        """What is kept of the agencies of which nothing has changed, the one at the root aside."""
        found = {
            slug: self.kept.value(slug, key)
            for slug, key in self.keys.items()
            if slug != self.single
        }
        return {slug: cast("MadeAgency", made) for slug, made in found.items() if made}

    def carried_out(
        self,
        *,
        workers: int,
        advance: Callable[[int, int], None] | None,
        crew: Crew | None,
    ) -> dict[str, MadeAgency]:
        """Make anew what does not stay as it is, the agency at the root aside.

        Args:
            workers: processes at most; what is little is done in this one all the same.
            advance: told how many agencies are done, of how many.
            crew: processes that were started before.

        Returns:
            Agency -> what became of it, now or before.

        Raises:
            OutputError: pages could not be written.
        """
        jobs, run = self._jobs(), self.run
        names = [job.name for job in jobs]
        if workers > 1 and names and bytes_of(run.settings.data, *names) >= WORTH_WORKERS:
            run = replace(run, known={})  # to read it anew is faster than to send it
        else:
            workers = 1
        found = {**self._before}
        told = _counting(len(jobs), advance)
        for one in run_jobs(jobs, run, workers=workers, advance=told, crew=crew):
            made = (
                one if one.entry else replace(self._without_pages(one.name), problems=one.problems)
            )
            self._keep(made, self.keys[made.name])
            found[made.name] = made
        return found

    def _jobs(self) -> list[AgencyJob]:
        return [
            AgencyJob(name=slug, writes=slug in self.wanted)
            for slug in self.keys
            if slug != self.single and not self._stays(slug)
        ]

    def _without_pages(self, slug: str) -> MadeAgency:
        """Return what is known of an agency whose process has died."""
        return self.run.do(AgencyJob(name=slug, writes=False))

    def root(self, made: Mapping[str, MadeAgency], there: frozenset[str]) -> MadeAgency:
        """Return the site at the root of the website, which tells of all others.

        Args:
            made: agency -> what became of it; the one at the root is not among them.
            there: agencies that have had pages in the website up to now.

        Raises:
            OutputError: its pages could not be written.
        """
        name = self.single or PORTAL
        current = {slug for slug, one in made.items() if self.is_current(one)}
        published = there | current
        key = self._key_of_root(made, published, current)
        before = cast("MadeAgency | None", self.kept.value(name, key))
        if before and (before.has_errors or self._is_in_place(before.site)):
            return before
        entries = ((slug, made[slug].entry) for slug in sorted(made))
        # What can be found is in the pages of the data as it is, and in no others.
        told = tuple(
            one if slug in current else replace(one, found=()) for slug, one in entries if one
        )
        if self.single:
            writes = self.single in self.wanted
            root = self.run.do(AgencyJob(name=name, writes=writes, others=told))
        else:
            root = self.run.portal(told, published)
        self._keep(root, key)
        return root

    def outdated(self, there: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
        """Return the sites that are not as they would be made, and those left alone for errors."""
        made, name = self._before, self.single or PORTAL
        mistaken = frozenset(slug for slug, one in made.items() if one.has_errors)
        if others := frozenset(job.name for job in self._jobs()):
            return others, mistaken
        current = {slug for slug, one in made.items() if self.is_current(one)}
        key = self._key_of_root(made, there | current, current)
        root = cast("MadeAgency | None", self.kept.value(name, key))
        is_right = root and not root.has_errors and self._is_in_place(root.site)
        return frozenset() if is_right else frozenset({name}), mistaken

    def _key_of_root(
        self, made: Mapping[str, MadeAgency], published: Collection[str], current: Collection[str]
    ) -> str:
        known = (
            f"{slug} {self.keys[slug]} {one.has_errors} {slug in published} {slug in current}"
            for slug, one in sorted(made.items())
        )
        return hash_of(self.national, self.keys.get(self.single or "", ""), *known)

    def current(self, made: Mapping[str, MadeAgency]) -> frozenset[str]:
        """Return the sites whose pages stand in the website as they would be made now.

        Args:
            made: site -> what became of it; what is new waits to be put in place.
        """
        return frozenset(
            PORTAL if one.site.job.is_root else name
            for name, one in made.items()
            if one.site and not one.site.is_new and self.is_current(one)
        )

    def _keep(self, made: MadeAgency, key: str) -> None:
        """Keep what was made, unless some of it lacks and has to be tried again.

        Where no pages are wanted all stays as it is.

        Raises:
            OutputError: it cannot be written.
        """
        if self.wanted and not (made.problems or made.lacking):
            self.kept.keep(made.name, key, made)

    def _stays(self, slug: str) -> bool:
        """Return whether what was made of an agency is right, and its pages are in place."""
        made = self._before.get(slug)
        if made is None:
            return False
        return slug not in self.wanted or made.has_errors or self._is_in_place(made.site)

    def is_current(self, made: MadeAgency) -> bool:
        """Return whether what was made stands in the website, or waits to be put there."""
        if made.site is None:
            return False
        if made.name in {*self.wanted, PORTAL}:
            return True  # it was looked at: see `_stays`
        return self._is_in_place(made.site)

    def _is_in_place(self, made: MadeSite | None) -> bool:
        """Return whether the pages that stand in the website are those that were made."""
        return made is not None and content_of(self.entries(made.job.name)) == made.content

    def entries(self, name: str) -> tuple[Path, ...]:
        """Return the files and folders of a site, as they stand in the website."""
        site = self.run.settings.site
        if name in {PORTAL, self.single}:
            return root_entries(site)
        return tuple((site / name).iterdir()) if (site / name).is_dir() else ()


def _counting(
    jobs: int, advance: Callable[[int, int], None] | None
) -> Callable[[str], None] | None:
    """Return what is told the name of each job that is done, and tells their number."""
    done = count(1)
    return (lambda _: advance(next(done), jobs)) if advance else None
