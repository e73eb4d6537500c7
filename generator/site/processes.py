"""Processes that do one job after another, each at the end of a line of its own."""

import gc
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import Pipe, get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Protocol, Self, TypeVar

from generator.failure import ProngsaiError, refused
from generator.rubbish import collect_rarely

_CAN_COPY = sys.platform == "linux"
_ANYWHERE = get_context("spawn")  # the only way of Windows, and the only one beside threads


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


@dataclass(frozen=True, slots=True, kw_only=True)
class JobProcess:
    """A process, and the line to it."""

    process: BaseProcess
    line: Connection

    @classmethod
    def started(cls, preload: str | None = None) -> "JobProcess":
        """Start a Python of its own.

        Args:
            preload: module that will be needed.
        """
        line, far_end = Pipe()
        process = _ANYWHERE.Process(target=_work, args=(far_end, preload), daemon=True)
        return cls._begun(process, line, far_end)

    @classmethod
    def copied(cls, others: Sequence[Connection]) -> "JobProcess":
        """Start a copy of this process, which knows all it has imported; it may have no threads.

        Args:
            others: lines to other copies, which must end with this process and not with the copy.
        """
        line, far_end = Pipe()
        args = (far_end, None, (*others, line))
        process = get_context("fork").Process(target=_work, args=args, daemon=True)
        return cls._begun(process, line, far_end)

    @classmethod
    def _begun(cls, process: BaseProcess, line: Connection, far_end: Connection) -> "JobProcess":
        with _no_interrupt():
            process.start()
        far_end.close()  # so that the line ends when the process does
        return cls(process=process, line=line)

    def send(self, value: object) -> None:
        """Send the work, or a job."""
        with suppress(ConnectionError):  # it has died: its answer will say so
            self.line.send(value)

    def dismiss(self) -> None:
        """End the process, whatever it does."""
        self.line.close()
        self.process.terminate()
        self.process.join()


class Crew:
    """Processes that wait for work, and know what they will need for it.

    On Linux they are copies of this one, made before it has any thread; elsewhere each begins
    from nothing, as early as it can.

    Args:
        count: how many are started now.
        preload: module that holds the work.
    """

    def __init__(self, count: int = 0, preload: str = "") -> None:
        self._waiting: list[JobProcess] = []
        if count and _CAN_COPY:
            import_module(preload)
            gc.freeze()  # looking for rubbish would part what the processes share
        for _ in range(count):
            others = [one.line for one in self._waiting]
            process = JobProcess.copied(others) if _CAN_COPY else JobProcess.started(preload)
            self._waiting.append(process)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End the processes that nobody needed."""
        for one in self._waiting:
            one.dismiss()

    def process(self) -> JobProcess:
        """Return one that waits, or a new one."""
        return self._waiting.pop() if self._waiting else JobProcess.started()


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


def _work(line: Connection, preload: str | None = None, others: Sequence[Connection] = ()) -> None:
    """Do one job after another until nobody is at the other end of the line.

    Args:
        line: to the process that has the jobs.
        preload: module that will be needed.
        others: ends of lines that are not this process's.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # on Windows it is not born with it
    for one in others:
        one.close()
    collect_rarely()
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
