"""From the data to the website: what changed is made anew, the rest stays as it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from generator.beside.addresses import vanished
from generator.build.agency_run import MadeAgency
from generator.build.dead_links import with_dead_links
from generator.build.inputs import Inputs, Known
from generator.build.plan import Plan
from generator.checked import findings_of_all
from generator.findings import Finding, Severity, Wording, in_order
from generator.messages.concerned import agency_of, only
from generator.model.tree import Data
from generator.pages.page import PORTAL
from generator.read import Shared, read_shared
from generator.settings import Settings
from generator.site.assemble import agencies_in
from generator.site.docs import tidy_docs
from generator.site.processes import Crew
from generator.thai.dates import long_date
from generator.website import Advance, clear_runs, put_in_place

_FEW: Final = 3  # agencies that are told by name


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What became of a build.

    Attributes:
        pages: number of pages that were put in place.
        unchanged: number of pages that stand there as they did.
        kept: agencies with errors in their data, left as they last were.
        lacking: agencies with errors in their data that never had pages in this website.
        problems: site -> what MkDocs or the crawl of the website found.
        errors: the findings that kept sites from being built.
        findings: why some of what stands beside the pages could not be made.
        warnings: how many other findings there are that should be looked at.
        days: the as-of dates that were chosen, as sentences.
    """

    pages: int = 0
    unchanged: int = 0
    kept: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    problems: Mapping[str, tuple[str, ...]]
    errors: tuple[Finding, ...] = ()
    findings: tuple[Finding, ...] = ()
    warnings: int = 0
    days: tuple[Wording, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether everything that was asked for stands in place."""
        return not (self.kept or self.lacking or self.problems or self.errors)


def build(
    settings: Settings,
    *,
    agencies: Collection[str] = (),
    workers: int = 1,
    advance: Advance | None = None,
    known: Known | None = None,
    crew: Crew | None = None,
) -> Built:
    """Make anew what has changed, and put it into the website.

    Where what all share is wrong, all stays as it is.

    Args:
        settings: the folders.
        agencies: only these, and the list of agencies; empty means all.
        workers: processes at most.
        advance: told how many are done.
        known: agencies that were checked already.
        crew: processes that were started before.

    Raises:
        OutputError: the website cannot be written.
    """
    known = known or Known(inputs=Inputs.of(settings))
    shared = read_shared(settings.data)
    data = shared.data(())
    stopped = any(one.is_error and is_shared(one, data) for one in shared.findings)
    wanted = frozenset(agencies or shared.slugs)
    plan = Plan.of(settings, shared, () if stopped else wanted, known)
    if not stopped:
        _make_ready(settings, plan)
    made = plan.carried_out(workers=workers, advance=advance, crew=crew)
    if stopped:
        return Built(errors=_errors(settings, shared, made, wanted), problems={})
    there = published_agencies(settings, data)
    root = plan.root(made, there)
    return _put(plan, {**made, root.name: root}, wanted, there)


def _make_ready(settings: Settings, plan: Plan) -> None:
    tidy_docs(settings.build / "docs", {plan.single or PORTAL, *plan.keys})
    clear_runs(settings)


def _put(
    plan: Plan, made: Mapping[str, MadeAgency], wanted: frozenset[str], there: frozenset[str]
) -> Built:
    """Put what is new in place, and return what became of it all."""
    settings = plan.run.settings
    finished = [one.site.job for one in made.values() if one.site and one.site.is_new]
    put_in_place(settings, finished, plan.run.shared.slugs, plan.current(made))
    clear_runs(settings)
    return _told(plan, made, wanted, there, frozenset(job.name for job in finished))


def _told(
    plan: Plan,
    made: Mapping[str, MadeAgency],
    wanted: frozenset[str],
    there: frozenset[str],
    finished: frozenset[str],
) -> Built:
    """Return what became of it.

    Args:
        plan: of the build.
        made: site -> what became of it.
        wanted: the agencies that were asked for.
        there: agencies that had pages in the website.
        finished: sites that were put in place.
    """
    shared = plan.run.shared
    unusable = {slug for slug, one in made.items() if one.has_errors}
    counts = {
        name: one.site.pages for name, one in made.items() if one.site and plan.is_current(one)
    }
    lacking = [finding for one in made.values() for finding in one.lacking]
    return Built(
        pages=sum(count for name, count in counts.items() if name in finished),
        unchanged=sum(count for name, count in counts.items() if name not in finished),
        kept=tuple(sorted(unusable & wanted & there)),
        lacking=tuple(sorted((unusable & wanted) - there)),
        problems=with_dead_links(plan, made),
        errors=_errors(plan.run.settings, shared, made, wanted),
        findings=tuple(lacking[:1]),  # all lack the same font
        warnings=_warnings(plan.run.settings, shared, made, wanted),
        days=tuple(_chosen_days(made[slug] for slug in sorted(wanted - unusable) if slug in made)),
    )


def _found(settings: Settings, shared: Shared, made: Iterable[MadeAgency]) -> tuple[Finding, ...]:
    """Return all findings, as ``check`` tells them."""
    made = tuple(made)
    own = {key: score for one in made for key, score in one.own_scores.items()}
    pages = {
        one.name: None if one.has_errors or not one.entry else one.addresses
        for one in made
        if one.name != PORTAL
    }
    return in_order(
        (
            *shared.findings,
            *findings_of_all(settings, shared, own, [one.survey_addresses for one in made]),
            *vanished(settings, shared, pages),
            *(finding for one in made for finding in one.findings),
        )
    )


def _errors(
    settings: Settings, shared: Shared, made: Mapping[str, MadeAgency], wanted: frozenset[str]
) -> tuple[Finding, ...]:
    """Return the errors, without those of agencies that were not asked for."""
    others = set(shared.slugs).difference(wanted)
    found = _found(settings, shared, made.values())
    return tuple(one for one in found if one.is_error and agency_of(one) not in others)


def _warnings(
    settings: Settings, shared: Shared, made: Mapping[str, MadeAgency], wanted: frozenset[str]
) -> int:
    agencies = () if wanted.issuperset(shared.slugs) else tuple(wanted)
    found = only(_found(settings, shared, made.values()), agencies=agencies)
    return sum(one.rule.severity is Severity.WARNING for one in found)


def is_shared(finding: Finding, data: Data) -> bool:
    """Return whether a finding is about what the pages of all agencies are made with.

    Without the announcements years would vanish of which nothing else speaks.
    """
    file = finding.place.file.removeprefix(f"{data.folder}/")
    of_site = "site.yml" in (file, finding.values.get("nearest"))
    return of_site or file.startswith(("editions/", "national/"))


def published_agencies(settings: Settings, data: Data) -> frozenset[str]:
    """Return the agencies that have pages in the website now, the one at its root included."""
    single = data.site.value.single if data.site else None
    at_root = {single} if single and (settings.site / "index.html").is_file() else set()
    return agencies_in(settings.site) | at_root


def _chosen_days(made: Iterable[MadeAgency]) -> Iterator[Wording]:
    """Yield the as-of dates, each with the fiscal years and agencies it was chosen for."""
    chosen: dict[date, dict[int, list[str]]] = {}
    for one in made:
        for year, day in one.days:
            chosen.setdefault(day, {}).setdefault(year, []).append(one.name)
    for day, years in sorted(chosen.items()):
        places = [_places(year, names) for year, names in sorted(years.items())]
        thai, english = (", ".join(told) for told in zip(*places, strict=True))
        yield Wording(f"ข้อมูล ณ วันที่ {long_date(day)}: {thai}", f"As of {day}: {english}")


def _places(year: int, names: Sequence[str]) -> tuple[str, str]:
    """Return the agencies of a year, many by their number alone, in Thai and English."""
    if len(names) <= _FEW:
        named = ", ".join(f"{name} {year}" for name in names)
        return named, named
    return f"ปี {year} ({len(names)} หน่วยงาน)", f"{year} ({len(names)} agencies)"
