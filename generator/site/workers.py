"""Many jobs at once, in processes none of which can take the others' work down.

`concurrent.futures` would do, but for one thing: when one of its processes is killed (memory is
short), all jobs that are not finished fail with it.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import Generic

from generator.failure import ProngsaiError
from generator.site.processes import Answer, Crew, Job, JobProcess, Work

_DIED = (
    "โปรแกรมหยุดกลางคันขณะทำหน้าของหน่วยงานนี้ หน่วยความจำอาจไม่พอ: ปิดโปรแกรมอื่นแล้วสั่งสร้างอีกครั้ง"
    " / the process that made it ended with code {code}, perhaps for want of memory: close other"
    " programs and build again"
)


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


@dataclass(slots=True, kw_only=True)
class _Worker(Generic[Job, Answer]):
    """A process with the job it has in hand."""

    process: JobProcess
    work: Work[Job, Answer]
    job: Job

    @classmethod
    def hired(
        cls, process: JobProcess, work: Work[Job, Answer], job: Job
    ) -> "_Worker[Job, Answer]":
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
            return self.work.lost(self.job, _DIED.format(code=code))
        if isinstance(answer, ProngsaiError):
            raise answer
        return answer


def _ready(busy: "Sequence[_Worker[Job, Answer]]") -> "tuple[_Worker[Job, Answer], ...]":
    lines = wait([worker.process.line for worker in busy])
    return tuple(worker for worker in busy if worker.process.line in lines)
