"""Workers: processes, or threads where Python runs threads side by side; they work off chunks of pages."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from concurrent.futures.process import ProcessPoolExecutor
from concurrent.futures.thread import ThreadPoolExecutor
from itertools import chain, islice
from multiprocessing.context import BaseContext
from types import TracebackType
from typing import Generic, TypeVar

import attrs

from newsparse.errors import PageFailed
from newsparse.many.line import Chunk
from newsparse.many.work import Work
from newsparse.many.worker import begin, do

R = TypeVar("R")

CHUNKS_A_WORKER = 3
"""How many chunks are under way for each worker: one in work, one waiting, one done and not fetched yet."""

DIED = "the process that read the page died; the page may need more memory than there is"


def cores() -> int:
    """How many cores this process may use; at least 1."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return count or 1


def threads_run_side_by_side() -> bool:
    """Whether this Python has no global lock; an imported package that needs one brings it back."""
    locked = getattr(sys, "_is_gil_enabled", None)
    return locked is not None and not locked()


def results(
    work: Work[R], chunks: Iterable[Chunk], workers: int, *, ordered: bool, context: BaseContext | None = None
) -> Generator[R, None, None]:
    """What *work* makes of each chunk, in the chunks' order or as it comes.

    Only so many chunks are taken from *chunks* as keep the workers busy. One chunk alone, or one worker, needs no other
    process. Closing the iterator ends the workers after the chunk that each is at. An error of *chunks* is raised after
    the results of what came before it.
    """
    first = list(islice(chunks := iter(chunks), 1 if workers > 1 else 0))
    second = list(islice(chunks, 1)) if first else []
    line = chain(first, second, chunks)
    if workers == 1 or not second:
        yield from map(work.run, line)
        return
    with _Crew(work, workers, context) as crew:
        yield from crew.through(line, ordered=ordered)


@attrs.frozen
class _Job(Generic[R]):
    chunk: Chunk
    future: Future[R]


class _Crew(Generic[R]):
    """Workers, started when first needed, and replaced when one of them dies."""

    def __init__(self, work: Work[R], workers: int, context: BaseContext | None) -> None:
        self.work = work
        self.workers = workers
        self.context = context
        self.threads = threads_run_side_by_side()
        self.executor = self._hire(workers)

    def __enter__(self) -> _Crew[R]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.executor.shutdown(wait=True, cancel_futures=True)

    def through(self, chunks: Iterable[Chunk], *, ordered: bool) -> Iterator[R]:
        """The results of all chunks."""
        failure: Exception | None = None
        line = iter(chunks)
        jobs: deque[_Job[R]] = deque()
        while True:
            try:
                chunk = next(line, None)
            except Exception as error:
                chunk, failure = None, error
            if chunk is None:
                break
            jobs.append(self._submit(chunk))
            while jobs and (len(jobs) >= self.workers * CHUNKS_A_WORKER or _ready(jobs, ordered)):
                yield from self._results(_next(jobs, ordered))
        while jobs:
            yield from self._results(_next(jobs, ordered))
        if failure is not None:
            raise failure

    def _submit(self, chunk: Chunk) -> _Job[R]:
        try:
            return _Job(chunk, self._given(self.executor, chunk))
        except BrokenExecutor:
            self.executor.shutdown(wait=True)
            self.executor = self._hire(self.workers)
            return _Job(chunk, self._given(self.executor, chunk))

    def _given(self, executor: Executor, chunk: Chunk) -> Future[R]:
        return executor.submit(self.work.run, chunk) if self.threads else executor.submit(do, chunk)

    def _results(self, job: _Job[R]) -> Iterator[R]:
        try:
            result = job.future.result()
        except Exception:  # a worker died, perhaps of this chunk, or a page of it cannot travel: nobody says which
            yield from self._one_by_one(job.chunk)
        else:
            yield result

    def _one_by_one(self, chunk: Chunk) -> Iterator[R]:
        """The result of each page, in a process that may die of it."""
        executor = self._hire(1)
        try:
            for capture in chunk:
                try:
                    result = self._given(executor, [capture]).result()
                except BrokenExecutor:
                    executor.shutdown(wait=True)
                    executor = self._hire(1)
                    result = self.work.failed(capture, PageFailed(DIED))
                except Exception as error:
                    result = self.work.failed(capture, PageFailed(f"{type(error).__name__}: {error}"))
                yield result
        finally:
            executor.shutdown(wait=True, cancel_futures=True)

    def _hire(self, workers: int) -> Executor:
        if self.threads:
            return ThreadPoolExecutor(workers)
        return ProcessPoolExecutor(workers, self.context, begin, (self.work,))


def _ready(jobs: deque[_Job[R]], ordered: bool) -> bool:
    return jobs[0].future.done() if ordered else any(job.future.done() for job in jobs)


def _next(jobs: deque[_Job[R]], ordered: bool) -> _Job[R]:
    if ordered:
        return jobs.popleft()
    wait([job.future for job in jobs], return_when=FIRST_COMPLETED)
    job = next(job for job in jobs if job.future.done())
    jobs.remove(job)
    return job
