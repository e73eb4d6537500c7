"""One job after another, or in several processes when that is faster."""

from collections.abc import Callable, Sequence

from generator.site.processes import Answer, Crew, Job, Work
from generator.site.workers import work_in_processes

__all__ = ["run_jobs"]


def run_jobs(
    jobs: Sequence[Job],
    work: Work[Job, Answer],
    *,
    workers: int = 1,
    advance: Callable[[str], None] | None = None,
    crew: Crew | None = None,
) -> tuple[Answer, ...]:
    """Do every job; one that fails does not stop the others.

    Args:
        jobs: what to do; names differ.
        work: how; it can be sent to other processes.
        workers: processes; with 1 all is done in this one.
        advance: called with the name of each job that is done; None when nobody looks.
        crew: processes that were started before.

    Returns:
        One answer per job, in the order of the jobs.

    Raises:
        ProngsaiError: the work cannot go on; the other jobs are given up.
    """
    report = advance or _nobody_looks
    if workers > 1 and len(jobs) > 1:
        return work_in_processes(jobs, work, workers=workers, advance=report, crew=crew or Crew())
    answers = []
    for job in jobs:
        answers.append(work.do(job))
        report(job.name)
    return tuple(answers)


def _nobody_looks(_: str) -> None:
    """Take note of nothing."""
