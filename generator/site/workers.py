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
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Generic, Protocol, Self, TypeVar

from generator.failure import ProngsaiError, refused

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
    crew: "Crew",
) -> tuple[Answer, ...]:
    """Do the jobs in several processes and return the answers in the order of the jobs.

    Args:
        jobs: what to do; names differ.
        work: how.
        workers: processes at most, at least 1.
        advance: called with the name of each job that is done, in no fixed order.
        crew: gives the processes, those first that were started before.

    Raises:
        ProngsaiError: one of them cannot go on; the others are given up.
    """
    waiting = deque(jobs)
    answers: dict[str, Answer] = {}
    busy: list[_Worker[Job, Answer]] = []
    try:
        while waiting or busy:
            while waiting and len(busy) < workers:
                busy.append(_Worker.hired(crew.process(), work, waiting.popleft()))
            for worker in _ready(busy):
                answer = worker.answer()
                answers[answer.name] = answer
                advance(answer.name)
                if waiting and worker.is_alive:
                    worker.take(waiting.popleft())
                else:
                    busy.remove(worker)
                    worker.process.dismiss()
    finally:
        for worker in busy:
            worker.process.dismiss()
    return tuple(answers[job.name] for job in jobs)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Process:
    """A process, and the line to it."""

    process: SpawnProcess
    line: Connection

    @classmethod
    def started(cls, preload: str | None) -> "_Process":
        line, far_end = _CONTEXT.Pipe()
        process = _CONTEXT.Process(target=_work, args=(far_end, preload), daemon=True)
        with _no_interrupt():
            process.start()
        far_end.close()  # so that the line ends when the process does
        return cls(process=process, line=line)

    def send(self, value: object) -> None:
        with suppress(ConnectionError):  # it has died: its answer will say so
            self.line.send(value)

    def dismiss(self) -> None:
        """End the process, whatever it does."""
        self.line.close()
        self.process.terminate()
        self.process.join()


class Crew:
    """Processes that wait for work, and meanwhile import what they will need for it.

    Args:
        count: how many are started now.
        preload: module that holds the work; None where it comes with the work.
    """

    def __init__(self, count: int = 0, preload: str | None = None) -> None:
        self._waiting = [_Process.started(preload) for _ in range(count)]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End the processes that nobody needed."""
        for one in self._waiting:
            one.dismiss()

    def process(self) -> _Process:
        """Return one that waits, or a new one."""
        return self._waiting.pop() if self._waiting else _Process.started(None)


@dataclass(slots=True, kw_only=True)
class _Worker(Generic[Job, Answer]):
    """A process with the job it has in hand."""

    process: _Process
    work: Work[Job, Answer]
    job: Job

    @classmethod
    def hired(cls, process: _Process, work: Work[Job, Answer], job: Job) -> "_Worker[Job, Answer]":
        """Return a new worker that has begun with its first job."""
        process.send(work)
        worker = cls(process=process, work=work, job=job)
        worker.take(job)
        return worker

    @property
    def is_alive(self) -> bool:
        """Whether it can take another job."""
        return self.process.process.is_alive()

    def take(self, job: Job) -> None:
        """Begin with a job."""
        self.job = job
        self.process.send(job)

    def answer(self) -> Answer:
        """Return the answer to the job in hand, also when the process has died over it."""
        try:
            answer: Answer | ProngsaiError = self.process.line.recv()
        except (EOFError, ConnectionError):
            self.process.process.join()
            code = self.process.process.exitcode
            return self.work.lost(self.job, f"the process that made it ended with code {code}")
        if isinstance(answer, ProngsaiError):
            raise answer
        return answer


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


def _ready(busy: "Sequence[_Worker[Job, Answer]]") -> "tuple[_Worker[Job, Answer], ...]":
    lines = wait([worker.process.line for worker in busy])
    return tuple(worker for worker in busy if worker.process.line in lines)


def _work(line: Connection, preload: str | None) -> None:
    """Do one job after another until nobody is at the other end of the line."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # on Windows it is not born with it
    if preload:
        import_module(preload)
    with suppress(EOFError, ConnectionError):
        work: Work[Named, Named] = line.recv()
        gc.freeze()  # what was imported stays: nobody has to look for rubbish in it
        while True:
            line.send(_answer(work, line.recv()))


def _answer(work: Work[Named, Named], job: Named) -> Named | ProngsaiError:
    try:
        return work.do(job)
    except ProngsaiError as error:
        return error
    except OSError as error:
        return refused(error)
