from __future__ import annotations

import contextlib
import math
import threading
from collections.abc import Callable

import pytest

from locker_bridge.errors import BoardUnavailable, NotSent, OutcomeUnknown
from locker_bridge.profiles.base import BadFrame, Request
from locker_bridge.transport.base import PortLost
from locker_bridge.transport.line import Line, LineTimings

ASK = Request(b"ask", 2)
ORDER = Request(b"go", 0)


def nothing() -> None:
    pass


class FakePort:
    """A port that notes what is done. Each write is answered by the next of `answers`."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.answers: list[bytes] = []
        self.waiting = b""
        self.write_fails = self.read_fails = False
        self.hold: threading.Event | None = None
        self.on_drain: Callable[[], None] = nothing

    def write(self, data: bytes) -> None:
        self.done.append(f"write {data.decode()}")
        if self.write_fails:
            raise PortLost("gone")
        self.waiting += self.answers.pop(0) if self.answers else b""

    def read(self, size: int, timeout_s: float) -> bytes:
        if self.hold is not None:
            self.hold.wait(10)
        if self.read_fails:
            raise PortLost("gone")
        data, self.waiting = self.waiting[:size], self.waiting[size:]
        return data

    def drain(self) -> None:
        self.done.append("drain")
        self.on_drain()
        self.waiting = b""

    def close(self) -> None:
        self.done.append("close")


def whole(reply: bytes) -> bytes:
    if reply != b"ok":
        raise BadFrame("damaged")
    return reply


@pytest.fixture
def port() -> FakePort:
    return FakePort()


def line_over(open_port: Callable[[], FakePort], *, echo: bool = False) -> Line:
    return Line(open_port, LineTimings(0.02, 0.1, 3), echo=echo, sleep=lambda _: None)


def test_a_query_is_repeated_after_draining_an_order_is_not(port: FakePort) -> None:
    line = line_over(lambda: port)
    port.answers = [b"xx", b"", b"ok"]
    assert line.ask(ASK, whole) == b"ok"
    assert port.done == ["drain", "write ask"] * 3
    port.done.clear()
    line.order(ORDER, nothing, math.inf)
    assert port.done == ["drain", "write go"]
    with pytest.raises(BoardUnavailable, match="3 tries"):
        line.ask(ASK, whole)
    line.close()


def test_before_the_first_byte_it_is_not_sent_after_it_unknown(port: FakePort) -> None:
    def refuse() -> FakePort:
        raise PortLost("no such device")

    closed = line_over(refuse)
    with pytest.raises(NotSent, match="no such device"):
        closed.order(ORDER, nothing, math.inf)
    closed.close()
    line = line_over(lambda: port)
    port.write_fails = True
    with pytest.raises(OutcomeUnknown):
        line.order(ORDER, nothing, math.inf)
    assert port.done.count("write go") == 1
    line.close()


def test_a_port_lost_while_waiting_for_the_answer_is_unknown(port: FakePort) -> None:
    line = line_over(lambda: port)
    port.read_fails = True
    sent: list[str] = []
    with pytest.raises(OutcomeUnknown):
        line.order(Request(b"go", 5), lambda: sent.append("sent"), math.inf)
    assert sent == ["sent"]
    line.close()


def test_an_echo_is_taken_off(port: FakePort) -> None:
    line = line_over(lambda: port, echo=True)
    port.answers = [b"askok"]
    assert line.ask(ASK, whole) == b"ok"
    port.answers = [b"asxok", b"askok"]
    assert line.ask(ASK, whole) == b"ok"
    line.close()


def test_pulses_go_before_queries_that_wait(port: FakePort) -> None:
    line = line_over(lambda: port)
    port.hold = threading.Event()
    port.answers = [b"ok"] * 4
    asking = [threading.Thread(target=line.ask, args=(ASK, whole)) for _ in range(3)]
    for thread in asking:
        thread.start()
    while not port.done or line._jobs.qsize() < 2:
        threading.Event().wait(0.001)
    ordering = threading.Thread(target=line.order, args=(ORDER, nothing, math.inf))
    ordering.start()
    while line._jobs.qsize() < 3:
        threading.Event().wait(0.001)
    port.hold.set()
    for thread in (*asking, ordering):
        thread.join(10)
    writes = [entry for entry in port.done if entry.startswith("write")]
    assert writes == ["write ask", "write go", "write ask", "write ask"]
    line.close()


def test_an_order_that_waited_past_its_deadline_is_not_sent(port: FakePort) -> None:
    now = [100.0]
    line = Line(lambda: port, LineTimings(0, 0.1, 1), clock_s=lambda: now[0])
    port.hold = threading.Event()
    port.answers = [b"ok"]
    asking = threading.Thread(target=line.ask, args=(ASK, whole))
    asking.start()
    while not port.done:
        threading.Event().wait(0.001)
    failed: list[NotSent] = []
    sent: list[str] = []

    def order() -> None:
        try:
            line.order(ORDER, lambda: sent.append("sent"), 105.0)
        except NotSent as error:
            failed.append(error)

    ordering = threading.Thread(target=order)
    ordering.start()
    while not line._jobs.qsize():
        threading.Event().wait(0.001)
    now[0] = 105.1  # the adapter, or the whole process, stood still
    port.hold.set()
    for thread in (asking, ordering):
        thread.join(10)
    assert [error.message for error in failed] == ["the order waited too long for the line"]
    assert "write go" not in port.done
    assert sent == []
    line.order(ORDER, nothing, 106.0)
    assert port.done.count("write go") == 1
    line.close()


def test_the_deadline_is_looked_at_just_before_the_first_byte(port: FakePort) -> None:
    now = [100.0]

    def pause() -> None:
        now[0] += 3.0

    line = Line(lambda: port, LineTimings(0, 0.1, 1), clock_s=lambda: now[0])
    port.on_drain = pause
    with pytest.raises(NotSent, match="too long"):
        line.order(ORDER, nothing, 102.9)
    assert "write go" not in port.done
    assert line.order(ORDER, nothing, 106.0) == b""
    assert port.done.count("write go") == 1
    line.close()


def test_quiet_gaps_are_kept(port: FakePort) -> None:
    now, slept = [100.0], []

    def sleep(seconds: float) -> None:
        slept.append(round(seconds, 3))
        now[0] += seconds

    line = Line(lambda: port, LineTimings(0.02, 0.1, 1), clock_s=lambda: now[0], sleep=sleep)
    for _ in range(3):
        line.order(ORDER, nothing, math.inf)
    assert slept == [0.02, 0.02]
    line.close()


def test_two_answers_are_none_the_first_may_be_a_late_one(port: FakePort) -> None:
    line = line_over(lambda: port)
    port.answers = [b"okok", b"ok"]
    assert line.ask(ASK, whole) == b"ok"
    assert port.done.count("write ask") == 2
    port.answers = [b"okok"]
    assert line.order(Request(b"go", 2), nothing, math.inf) == b""
    assert port.done.count("write go") == 1
    line.close()


def test_an_order_waits_for_one_reply_not_for_all_tries(port: FakePort) -> None:
    line = line_over(lambda: port)
    port.hold = threading.Event()
    port.answers = [b"xx", b"", b"ok"]
    asking = threading.Thread(target=line.ask, args=(ASK, whole))
    asking.start()
    while not port.done:
        threading.Event().wait(0.001)
    ordering = threading.Thread(target=line.order, args=(ORDER, nothing, math.inf))
    ordering.start()
    while not line._jobs.qsize():
        threading.Event().wait(0.001)
    port.hold.set()
    for thread in (asking, ordering):
        thread.join(10)
    writes = [entry for entry in port.done if entry.startswith("write")]
    assert writes == ["write ask", "write go", "write ask"]
    line.close()


def test_a_lost_port_is_opened_again_at_growing_intervals(port: FakePort) -> None:
    now, opened = [100.0], []

    def open_port() -> FakePort:
        opened.append(now[0])
        if len(opened) < 4:
            raise PortLost("no such device")
        return port

    line = Line(open_port, LineTimings(0.02, 0.1, 1), clock_s=lambda: now[0], sleep=lambda _: None)
    port.answers = [b"ok"] * 30
    for step in range(30):
        now[0] = 100 + step / 10
        with contextlib.suppress(BoardUnavailable):
            line.ask(ASK, whole)
    assert opened == pytest.approx([100.0, 100.2, 100.7, 101.7], abs=0.11)
    assert port.done.count("write ask") >= 10
    line.close()


def test_a_closed_line_fails_at_once(port: FakePort) -> None:
    line = line_over(lambda: port)
    port.answers = [b"ok"]
    line.ask(ASK, whole)
    line.close()
    line.close()
    assert port.done[-1] == "close"
    with pytest.raises(NotSent, match="closed"):
        line.order(ORDER, nothing, math.inf)
    with pytest.raises(BoardUnavailable, match="closed"):
        line.ask(ASK, whole)
    assert "write go" not in port.done
