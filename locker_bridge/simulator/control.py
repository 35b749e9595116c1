"""A page on which a person is the hand at the simulated cabinet."""

from __future__ import annotations

import json
import threading
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from locker_bridge.simulator.cabinet import SimulatedCabinet

HANDS = ("push", "pull", "jam", "unjam")
POLL_S = 0.1
LOOPBACK = ("127.0.0.1", "localhost", "::1")
TYPES = {"page.html": "text/html", "page.js": "text/javascript", "page.css": "text/css"}
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"


class ControlPage:
    """Serves the page on loopback until it is closed."""

    def __init__(
        self,
        cabinet: SimulatedCabinet,
        *,
        port: int,
        columns: int,
        host: str = "127.0.0.1",
        origins: tuple[str, ...] = (),
    ) -> None:
        handler = partial(_Handler, cabinet, columns, origins, host)
        self._server = ThreadingHTTPServer((host, port), handler)
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(POLL_S,), daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """End."""
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(
        self,
        cabinet: SimulatedCabinet,
        columns: int,
        origins: tuple[str, ...],
        host: str,
        *args: Any,
    ) -> None:
        self._cabinet = cabinet
        self._columns = columns
        self._origins = origins
        self._host = host
        super().__init__(*args)

    def do_GET(self) -> None:
        """The page, its files, the state of all doors."""
        name = {"/": "page.html"}.get(self.path, self.path[1:])
        if self.path == "/health":
            self._json(200, {"status": "ok"})
        elif self.path == "/state":
            self._json(200, self._state())
        elif name in TYPES:
            body = files("locker_bridge.simulator").joinpath(name).read_bytes()
            self._answer(200, body, f"{TYPES[name]}; charset=utf-8")
        else:
            self._json(404, {"code": "not_found"})

    def do_POST(self) -> None:
        """A hand: /doors/3/push, pull, jam, unjam; /unplug; /plug."""
        if self.headers.get("Content-Length", "0") != "0" or "Transfer-Encoding" in self.headers:
            self.close_connection = True  # nothing here takes a body: it is not read
        if not self._allowed():
            self._json(403, {"code": "origin"})
            return
        parts = self.path.strip("/").split("/")
        if parts == ["unplug"]:
            self._cabinet.unplug()
        elif parts == ["plug"]:
            self._cabinet.plug_in()
        elif not self._hand(parts):
            self._json(404, {"code": "not_found"})
            return
        self._json(200, self._state())

    def do_OPTIONS(self) -> None:
        """Let the locker frame of a terminal push doors shut."""
        self._answer(204, b"", "text/plain")

    def log_message(self, *_: Any) -> None:
        """No access log."""

    def _hand(self, parts: list[str]) -> bool:
        if len(parts) != 3 or parts[0] != "doors" or parts[2] not in HANDS:
            return False
        if not parts[1].isdecimal() or not 1 <= int(parts[1]) <= self._cabinet.doors:
            return False
        door, hand = int(parts[1]), parts[2]
        if hand in {"jam", "unjam"}:
            self._cabinet.jam(door, jammed=hand == "jam")
        else:
            (self._cabinet.push if hand == "push" else self._cabinet.pull)(door)
        return True

    def _state(self) -> dict[str, Any]:
        return {
            "plugged": self._cabinet.plugged,
            "columns": self._columns,
            "doors": [{"door": d, "state": s} for d, s in self._cabinet.state().items()],
        }

    def _allowed(self) -> bool:
        """Pages of other sites can't move the simulated doors, under whatever name they call it."""
        origin, own = self.headers.get("Origin"), self.headers.get("Host", "")
        if urlsplit(f"//{own}").hostname not in {*LOOPBACK, self._host}:
            return False
        return origin is None or origin in {f"http://{own}", *self._origins}

    def _json(self, status: int, content: dict[str, Any]) -> None:
        self._answer(status, json.dumps(content).encode(), "application/json")

    def _answer(self, status: int, body: bytes, content_type: str) -> None:
        self.send_response(status)
        self.send_header("content-type", content_type)
        self.send_header("content-length", str(len(body)))
        self.send_header("cache-control", "no-store")
        self.send_header("content-security-policy", POLICY)
        self.send_header("x-content-type-options", "nosniff")
        self.send_header("cross-origin-resource-policy", "cross-origin")
        origin = self.headers.get("Origin")
        if origin in self._origins:
            self.send_header("access-control-allow-origin", str(origin))
            self.send_header("access-control-allow-methods", "GET, POST")
            self.send_header("vary", "Origin")
        self.end_headers()
        self.wfile.write(body)
