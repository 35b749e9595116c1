"""The owner of the serial line: a thread that does one thing after the other, pulses first."""

from __future__ import annotations

import itertools
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, TypeVar

import structlog

from locker_bridge.errors import BoardUnavailable, NotSent, OutcomeUnknown
from locker_bridge.profiles.base import BadFrame, Request
from locker_bridge.transport.base import Port, PortLost

T = TypeVar("T")
PULSE, CONFIRM, POLL, END = 0, 1, 2, 3
BACKOFF_S = (0.2, 0.5, 1.0, 2.0)

log = structlog.get_logger(__name__)


class _Closed(Exception):
    """The line was closed by its owner."""


@dataclass(frozen=True)
class LineTimings:
    """Silence between two frames, how long a reply may take, how often a query is tried."""

    quiet_gap_s: float = 0.02
    reply_timeout_s: float = 1.5
    query_tries: int = 3


@dataclass(order=True)
class _Job:
    priority: int
    number: int
    work: Callable[[], Any] = field(compare=False)
    done: Future[Any] = field(compare=False)


class Line:
    """Queries may be repeated freely. An order is never sent again once a byte may have left.

    A reply counts only if silence follows it: where a late answer to an earlier query comes in
    front of the right one, both look whole, and the first one tells what was true before.
    An order that could not be sent until its deadline is not sent any more.
    A port that is lost is opened again at growing intervals; until then every call fails at once.
    """

    def __init__(
        self,
        open_port: Callable[[], Port],
        timings: LineTimings,
        *,
        echo: bool = False,
        clock_s: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._open_port = open_port
        self._timings = timings
        self._echo = echo
        self._clock_s = clock_s
        self._sleep = sleep
        self._port: Port | None = None
        self._failures = 0
        self._retry_at_s = 0.0
        self._quiet_since_s = 0.0
        self._numbers = itertools.count()
        self._closing = threading.Lock()
        self._closed = False
        self._jobs: queue.PriorityQueue[_Job] = queue.PriorityQueue()
        self._thread = threading.Thread(target=self._run, name="line", daemon=True)
        self._thread.start()

    def ask(self, request: Request, parse: Callable[[bytes], T], *, urgent: bool = False) -> T:
        """Send a query until an undamaged reply comes; BoardUnavailable when none does.

        Every try is a job of its own, so that an order waits for one reply at most.
        """
        for _ in range(self._timings.query_tries):
            try:
                return self._do(CONFIRM if urgent else POLL, lambda: self._ask(request, parse))
            except BadFrame:
                continue
            except _Closed:
                raise BoardUnavailable("the line is closed") from None
        raise BoardUnavailable(f"no whole reply in {self._timings.query_tries} tries")

    def order(self, request: Request, on_sent: Callable[[], None], deadline_s: float) -> bytes:
        """Send a frame once and return the reply; empty if none came, or not a whole one.

        Raises:
            NotSent: no byte has left: the line is down, or could not be had until `deadline_s`.
            OutcomeUnknown: the port failed when bytes may have left.
        """
        try:
            return self._do(PULSE, lambda: self._order(request, on_sent, deadline_s))
        except _Closed:
            raise NotSent("the line is closed") from None

    def close(self) -> None:
        """End after what is waiting; later calls fail at once."""
        with self._closing:
            if self._closed:
                return
            self._closed = True
            self._jobs.put(_Job(END, next(self._numbers), lambda: None, Future()))
        self._thread.join()

    def _do(self, priority: int, work: Callable[[], T]) -> T:
        done: Future[T] = Future()
        with self._closing:
            if self._closed:
                raise _Closed
            self._jobs.put(_Job(priority, next(self._numbers), work, done))
        return done.result()

    def _run(self) -> None:
        while (job := self._jobs.get()).priority != END:
            try:
                job.done.set_result(job.work())
            except Exception as error:  # noqa: BLE001 - it belongs to whoever waits for the job
                job.done.set_exception(error)
        self._drop_port()

    def _ask(self, request: Request, parse: Callable[[bytes], T]) -> T:
        try:
            port = self._ready_port()
            self._write(port, request.frame)
            return parse(self._reply(port, request))
        except PortLost as error:
            self._lost()
            raise BoardUnavailable(f"the line is down: {error.message}") from error

    def _order(self, request: Request, on_sent: Callable[[], None], deadline_s: float) -> bytes:
        try:
            port = self._ready_port()
        except PortLost as error:
            self._lost()
            raise NotSent(f"the line is down: {error.message}") from error
        if self._clock_s() > deadline_s:
            raise NotSent("the order waited too long for the line")
        try:
            self._write(port, request.frame)
        except PortLost as error:
            self._lost()
            raise OutcomeUnknown("the line failed while the pulse was sent") from error
        on_sent()
        try:
            return self._reply(port, request)
        except PortLost as error:
            self._lost()
            raise OutcomeUnknown("the line failed before the pulse was answered") from error
        except BadFrame:
            return b""

    def _ready_port(self) -> Port:
        """The open port, drained, after the quiet gap; until here no byte has left."""
        if self._port is None:
            if self._clock_s() < self._retry_at_s:
                raise PortLost("it is opened again in a moment")
            self._port = self._open_port()
        wait_s = self._quiet_since_s + self._timings.quiet_gap_s - self._clock_s()
        if wait_s > 0:
            self._sleep(wait_s)
        self._port.drain()
        return self._port

    def _write(self, port: Port, frame: bytes) -> None:
        try:
            port.write(frame)
        finally:
            self._quiet_since_s = self._clock_s()

    def _reply(self, port: Port, request: Request) -> bytes:
        timeout_s = self._timings.reply_timeout_s
        try:
            if self._echo and port.read(len(request.frame), timeout_s) != request.frame:
                raise BadFrame("the adapter's echo is damaged")
            if not request.reply_size:
                return b""
            reply = port.read(request.reply_size, timeout_s)
        finally:
            self._quiet_since_s = self._clock_s()
        if len(reply) == request.reply_size and port.read(1, self._timings.quiet_gap_s):
            self._quiet_since_s = self._clock_s()
            raise BadFrame("more than one answer")
        if reply and self._failures:
            self._failures = 0
            log.info("line_back")
        return reply

    def _lost(self) -> None:
        """The port is gone, or could not be opened: it is tried again after a while."""
        now_s = self._clock_s()
        if self._port is not None or now_s >= self._retry_at_s:
            if self._failures == 0:
                log.warning("line_lost")
            self._retry_at_s = now_s + BACKOFF_S[min(self._failures, len(BACKOFF_S) - 1)]
            self._failures += 1
        self._drop_port()

    def _drop_port(self) -> None:
        port, self._port = self._port, None
        if port is not None:
            port.close()
