"""Many sites at once: MkDocs in several processes, none of which can take the others' work down.

`concurrent.futures` would do, but for one thing: when one of its processes is killed (memory is
short), all jobs that are not finished fail with it.
"""

import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path

from generator.site.jobs import Outcome, SiteJob
from generator.site.output import OutputError
from generator.site.rendering import Renderer

_CONTEXT = get_context("spawn")  # the only way of Windows, so the only one that is tried everywhere


def render_in_processes(
    jobs: Sequence[SiteJob], *, config: Path, workers: int, advance: Callable[[str], None]
) -> tuple[Outcome, ...]:
    """Render the sites in several processes and return the outcomes in the order of the jobs.

    Args:
        jobs: what to render; names differ.
        config: the project's `mkdocs.yml`.
        workers: processes at most, at least 1.
        advance: called with the name of each job that is done, in no fixed order.

    Raises:
        OutputError: pages of a site could not be written; the others are given up.
    """
    waiting = deque(jobs)
    outcomes: dict[str, Outcome] = {}
    crew: list[_Worker] = []
    try:
        while waiting or crew:
            while waiting and len(crew) < workers:
                crew.append(_Worker.hired(config, waiting.popleft()))
            for worker in _ready(crew):
                outcome = worker.answer()
                outcomes[outcome.name] = outcome
                advance(outcome.name)
                if waiting and worker.process.is_alive():
                    worker.take(waiting.popleft())
                else:
                    crew.remove(worker)
                    worker.dismiss()
    finally:
        for worker in crew:
            worker.dismiss()
    return tuple(outcomes[job.name] for job in jobs)


@dataclass(slots=True, kw_only=True)
class _Worker:
    """A process, the line to it, and the job it has in hand."""

    process: SpawnProcess
    line: Connection
    job: SiteJob

    @classmethod
    def hired(cls, config: Path, job: SiteJob) -> "_Worker":
        """Return a new worker that has begun with its first job."""
        line, far_end = _CONTEXT.Pipe()
        process = _CONTEXT.Process(target=_work, args=(far_end, config), daemon=True)
        with _no_interrupt():
            process.start()
        far_end.close()  # so that the line ends when the process does
        worker = cls(process=process, line=line, job=job)
        worker.take(job)
        return worker

    def take(self, job: SiteJob) -> None:
        """Begin with a job."""
        self.job = job
        with suppress(ConnectionError):  # the process has died: its answer will say so
            self.line.send(job)

    def answer(self) -> Outcome:
        """Return what became of the job in hand, also when the process has died over it."""
        try:
            answer = self.line.recv()
        except (EOFError, ConnectionError):
            self.process.join()
            problem = f"the process that rendered it ended with code {self.process.exitcode}"
            return Outcome(name=self.job.name, problems=(problem,))
        if isinstance(answer, OutputError):
            raise answer
        assert isinstance(answer, Outcome)  # noqa: S101 # what `_work` sends
        return answer

    def dismiss(self) -> None:
        """End the process, whatever it does."""
        self.line.close()
        self.process.terminate()
        self.process.join()


@contextmanager
def _no_interrupt() -> Iterator[None]:
    """Let a process that is started here be born deaf to Ctrl-C, which reaches all of them.

    Until its own first line it would answer with a traceback. Only the main thread may set this.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _ready(crew: Sequence[_Worker]) -> tuple[_Worker, ...]:
    lines = wait([worker.line for worker in crew])
    return tuple(worker for worker in crew if worker.line in lines)


def _work(line: Connection, config: Path) -> None:
    """Render one job after another until nobody is at the other end of the line."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # on Windows it is not born with it
    renderer = Renderer(config)
    while True:
        try:
            job = line.recv()
        except (EOFError, ConnectionError):
            return
        try:
            line.send(renderer.render(job))
        except OutputError as error:
            line.send(error)
