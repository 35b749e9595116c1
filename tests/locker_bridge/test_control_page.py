"""The page on which a person is the hand at the simulated cabinet."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from locker_bridge.errors import ConfigurationError
from locker_bridge.simulator import cli
from locker_bridge.simulator.cabinet import SimulatedCabinet
from locker_bridge.simulator.control import ControlPage

FRAME = "http://127.0.0.1:8083"


@pytest.fixture
def cabinet() -> Iterator[SimulatedCabinet]:
    simulated = SimulatedCabinet("cu16", 3)
    yield simulated
    simulated.close()


@pytest.fixture
def page(cabinet: SimulatedCabinet) -> Iterator[ControlPage]:
    served = ControlPage(cabinet, port=0, columns=3, origins=(FRAME,))
    yield served
    served.close()


def ask(page: ControlPage, method: str, path: str, **headers: str) -> tuple[int, Any, Any]:
    line = http.client.HTTPConnection("127.0.0.1", page.port, timeout=10)
    try:
        line.request(method, path, headers={k.replace("_", "-"): v for k, v in headers.items()})
        answer = line.getresponse()
        return answer.status, answer.headers, answer.read()
    finally:
        line.close()


def test_hands_move_the_doors_and_the_line(cabinet: SimulatedCabinet, page: ControlPage) -> None:
    for path, expected in (
        ("/doors/2/pull", "open"),
        ("/doors/2/push", "closed"),
        ("/doors/2/jam", "jammed"),
        ("/doors/2/unjam", "closed"),
    ):
        status, _, body = ask(page, "POST", path)
        assert status == 200
        assert json.loads(body)["doors"][1] == {"door": 2, "state": expected}
        assert cabinet.state()[2] == expected
    assert json.loads(ask(page, "POST", "/unplug")[2])["plugged"] is False
    assert json.loads(ask(page, "GET", "/state")[2])["plugged"] is False
    assert json.loads(ask(page, "POST", "/plug")[2])["plugged"] is True


@pytest.mark.parametrize(
    "path", ["/doors/0/pull", "/doors/4/pull", "/doors/x/pull", "/doors/1/open", "/doors/1", "/"]
)
def test_other_paths_do_nothing(cabinet: SimulatedCabinet, page: ControlPage, path: str) -> None:
    assert ask(page, "POST", path)[0] == 404
    assert set(cabinet.state().values()) == {"closed"}


def test_the_page_and_its_files_are_there_and_nothing_else(page: ControlPage) -> None:
    for path, kind in (
        ("/", "text/html"),
        ("/page.js", "text/javascript"),
        ("/page.css", "text/c"),
    ):
        status, headers, body = ask(page, "GET", path)
        assert (status, headers["content-type"].startswith(kind)) == (200, True)
        assert body
        assert "default-src 'none'" in headers["content-security-policy"]
    for path in ("/cli.py", "/../cli.py", "/page.html/..", "/doors/1/push"):
        assert ask(page, "GET", path)[0] == 404


def test_the_locker_frame_may_push_and_other_pages_may_not(
    cabinet: SimulatedCabinet, page: ControlPage
) -> None:
    status, headers, _ = ask(page, "POST", "/doors/1/pull", Origin=FRAME)
    assert (status, headers["access-control-allow-origin"]) == (200, FRAME)
    own = f"http://127.0.0.1:{page.port}"
    assert ask(page, "POST", "/doors/1/push", Origin=own)[0] == 200
    preflight = ask(page, "OPTIONS", "/doors/1/push", Origin=FRAME)
    assert preflight[1]["access-control-allow-methods"] == "GET, POST"
    for foreign in ("http://evil.example", "null", FRAME + "0"):
        status, headers, _ = ask(page, "POST", "/doors/1/pull", Origin=foreign)
        assert (status, "access-control-allow-origin" in headers) == (403, False)
    rebound = "evil.example:8084"
    assert ask(page, "POST", "/doors/1/pull", Host=rebound, Origin=f"http://{rebound}")[0] == 403
    assert cabinet.state()[1] == "closed"


def test_a_body_is_no_second_request(cabinet: SimulatedCabinet, page: ControlPage) -> None:
    smuggled = b"POST /doors/2/pull HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    head = (
        f"POST /doors/1/push HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {len(smuggled)}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", page.port), timeout=10) as line:
        line.sendall(head.encode() + smuggled)
        received = b""
        while data := line.recv(4096):
            received += data
    assert received.count(b"HTTP/1.1") == 1
    assert cabinet.state()[2] == "closed"


def test_a_taken_port_is_told(page: ControlPage, tmp_path: Any) -> None:
    link = tmp_path / "board"
    with pytest.raises(ConfigurationError, match=f"{page.port} is taken"):
        cli.main(["--link", str(link), "--control-port", str(page.port)])
    assert not link.is_symlink()
