"""An agency read for a paper of the officer: its site as the pages see it, or why it has none."""

from __future__ import annotations

from dataclasses import dataclass

from generator.checked import check_agency
from generator.findings import Finding
from generator.pages.agency_site import AgencySite
from generator.read import read_shared
from generator.settings import Settings, as_of
from generator.written import agency_site, page_context


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadForPaper:
    """What became of reading an agency.

    Attributes:
        known: the agencies there are.
        site: as its pages see it; None where it cannot be used or is not there.
        errors: of the agency, and of what all agencies share but for the announcements.
    """

    known: tuple[str, ...]
    site: AgencySite | None = None
    errors: tuple[Finding, ...] = ()


def read_for_paper(run: Settings, slug: str) -> ReadForPaper:
    """Return an agency as its pages see it."""
    shared = read_shared(run.data)
    if slug not in shared.slugs:
        return ReadForPaper(known=tuple(shared.slugs))
    checked = check_agency(shared, slug, run.as_of)
    announcements = f"{run.data.resolve().name}/national/"
    found = (
        *(one for one in shared.findings if not one.place.file.startswith(announcements)),
        *checked.findings,
    )
    context = page_context(run, shared, as_of(shared.data(()), run.as_of), {})
    return ReadForPaper(
        known=tuple(shared.slugs),
        site=agency_site(checked, context, as_of(checked.data, run.as_of)),
        errors=tuple(one for one in found if one.is_error),
    )
