"""All sites through MkDocs: one after another, or in several processes when they are many."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from generator.site.jobs import PORTAL, Outcome, SiteJob
from generator.site.rendering import Renderer
from generator.site.workers import render_in_processes

__all__ = ["PORTAL", "Outcome", "SiteJob", "run_sites"]

WORTH_WORKERS: Final = 300
"""Pages from which further processes save more time than their start costs."""


def run_sites(
    jobs: Sequence[SiteJob],
    *,
    config: Path,
    workers: int,
    advance: Callable[[str], None] | None = None,
) -> tuple[Outcome, ...]:
    """Render every site under MkDocs' strict rules; one that fails does not stop the others.

    Args:
        jobs: what to render; names differ.
        config: the project's `mkdocs.yml`.
        workers: processes at most; a few sites are rendered in this one all the same.
        advance: called with the name of each job that is done; None when nobody looks.

    Returns:
        One outcome per job, in the order of the jobs.

    Raises:
        OutputError: pages could not be written.
    """
    report = advance or _nobody_looks
    if workers > 1 and len(jobs) > 1 and _count_pages(jobs) >= WORTH_WORKERS:
        return render_in_processes(jobs, config=config, workers=workers, advance=report)
    renderer = Renderer(config)
    outcomes = []
    for job in jobs:
        outcomes.append(renderer.render(job))
        report(job.name)
    return tuple(outcomes)


def _count_pages(jobs: Sequence[SiteJob]) -> int:
    return sum(1 for job in jobs for _ in job.docs.rglob("*.md"))


def _nobody_looks(_: str) -> None:
    """Take note of nothing."""
