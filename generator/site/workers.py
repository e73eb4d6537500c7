"""Many jobs at once, in processes none of which can take the others' work down.

`concurrent.futures` would do, but for one thing: when one of its processes is killed (memory is
short), all jobs that are not finished fail with it.
"""

import gc
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Generic, Protocol, TypeVar

from generator.failure import ProngsaiError

_CONTEXT = get_context("spawn")  # the only way of Windows, so the only one that is tried everywhere


class Named(Protocol):
    """Has a name that no other job has."""

    @property
    def name(self) -> str:
        """Of the job, and of its answer."""


Job = TypeVar("Job", bound=Named)
Answer = TypeVar("Answer", bound=Named)
Job_contra = TypeVar("Job_contra", bound=Named, contravariant=True)
Answer_co = TypeVar("Answer_co", bound=Named, covariant=True)


class Work(Protocol[Job_contra, Answer_co]):
    """What is done with a job; it is sent to the processes once, before the first job."""

    def do(self, job: Job_contra) -> Answer_co:
        """Return the answer to a job."""

    def lost(self, job: Job_contra, problem: str) -> Answer_co:
        """Return the answer to a job over which a process has died.

        Args:
            job: the one it had in hand.
            problem: what became of the process, in English.
        """


def work_in_processes(
    jobs: Sequence[Job],
    work: Work[Job, Answer],
    *,
    workers: int,
    advance: Callable[[str], None],
) -> tuple[Answer, ...]:
    """Do the jobs in several processes and return the answers in the order of the jobs.

    Args:
        jobs: what to do; names differ.
        work: how.
        workers: processes at most, at least 1.
        advance: called with the name of each job that is done, in no fixed order.

    Raises:
        ProngsaiError: one of them cannot go on; the others are given up.
    """
    waiting = deque(jobs)
    answers: dict[str, Answer] = {}
    crew: list[_Worker[Job, Answer]] = []
    try:
        while waiting or crew:
            while waiting and len(crew) < workers:
                crew.append(_Worker.hired(work, waiting.popleft()))
            for worker in _ready(crew):
                answer = worker.answer()
                answers[answer.name] = answer
                advance(answer.name)
                if waiting and worker.process.is_alive():
                    worker.take(waiting.popleft())
                else:
                    crew.remove(worker)
                    worker.dismiss()
    finally:
        for worker in crew:
            worker.dismiss()
    return tuple(answers[job.name] for job in jobs)


@dataclass(slots=True, kw_only=True)
class _Worker(Generic[Job, Answer]):
    """A process, the line to it, and the job it has in hand."""

    process: SpawnProcess
    line: Connection
    work: Work[Job, Answer]
    job: Job

    @classmethod
    def hired(cls, work: Work[Job, Answer], job: Job) -> "_Worker[Job, Answer]":
        """Return a new worker that has begun with its first job."""
        line, far_end = _CONTEXT.Pipe()
        process = _CONTEXT.Process(target=_work, args=(far_end, work), daemon=True)
        with _no_interrupt():
            process.start()
        far_end.close()  # so that the line ends when the process does
        worker = cls(process=process, line=line, work=work, job=job)
        worker.take(job)
        return worker

    def take(self, job: Job) -> None:
        """Begin with a job."""
        self.job = job
        with suppress(ConnectionError):  # the process has died: its answer will say so
            self.line.send(job)

    def answer(self) -> Answer:
        """Return the answer to the job in hand, also when the process has died over it."""
        try:
            answer: Answer | ProngsaiError = self.line.recv()
        except (EOFError, ConnectionError):
            self.process.join()
            problem = f"the process that rendered it ended with code {self.process.exitcode}"
            return self.work.lost(self.job, problem)
        if isinstance(answer, ProngsaiError):
            raise answer
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


def _ready(crew: "Sequence[_Worker[Job, Answer]]") -> "tuple[_Worker[Job, Answer], ...]":
    lines = wait([worker.line for worker in crew])
    return tuple(worker for worker in crew if worker.line in lines)


def _work(line: Connection, work: Work[Job, Answer]) -> None:
    """Do one job after another until nobody is at the other end of the line."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # on Windows it is not born with it
    gc.freeze()  # what was imported stays: nobody has to look for rubbish in it
    while True:
        try:
            job = line.recv()
        except (EOFError, ConnectionError):
            return
        try:
            line.send(work.do(job))
        except ProngsaiError as error:
            line.send(error)
