import http.server
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console

from agent import doctor
from agent.processes import Process, ask, configured, holder

READY = b"""{"ready": false, "checks": {
 "listening": {"ok": false, "code": "x", "message": "the ear is deaf", "remedy": "make models"},
 "speaking": {"ok": true}}}"""


class Answer(http.server.BaseHTTPRequestHandler):
    """Health is well, readiness is not."""

    def do_GET(self) -> None:
        ok = self.path == "/health"
        self.send_response(200 if ok else 503)
        self.end_headers()
        self.wfile.write(b'{"status": "ok"}' if ok else READY)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture
def server() -> Iterator[int]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer) as service:
        threading.Thread(target=service.serve_forever, daemon=True).start()
        yield service.server_port
        service.shutdown()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_nothing_running_is_only_a_note() -> None:
    wanted = (Process("casework", "127.0.0.1", free_port()),)
    [finding] = doctor.health(wanted)
    assert (finding.state, finding.remedy) == ("note", "make run")


def test_one_process_down_while_another_runs_is_wrong(server: int) -> None:
    wanted = (
        Process("casework", "127.0.0.1", server),
        Process("agent", "127.0.0.1", free_port()),
    )
    states = {finding.name.split()[0]: finding for finding in doctor.health(wanted)}
    assert states["casework"].state == "ok"
    assert states["agent"].state == "wrong"
    assert "var/log/agent.log" in states["agent"].remedy


def test_an_agent_that_is_not_ready_says_why(server: int) -> None:
    findings = list(doctor.health((Process("agent", "127.0.0.1", server),)))
    assert [finding.state for finding in findings] == ["ok", "wrong"]
    assert findings[1].detail == "listening: the ear is deaf make models"


def test_a_port_held_by_somebody_else_is_named() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        other.settimeout(0)
        port = other.getsockname()[1]
        [finding] = doctor.health((Process("casework", "127.0.0.1", port),))
        assert finding.state == "wrong"
        assert f"held by {holder(port)}" in finding.detail
        assert "AMTOMAT_CASEWORK__PORT" in finding.remedy


@pytest.mark.parametrize(
    ("staff", "terminal", "noted"),
    [
        ("10.0.0.7", "10.0.0.7", True),
        ("0.0.0.0", "10.0.0.7", True),  # noqa: S104 - an address to be judged, not listened on
        ("10.0.0.7", "::", True),
        ("10.0.0.7", "10.0.0.8", False),
        ("127.0.0.1", "127.0.0.1", False),
        ("127.0.0.1", "0.0.0.0", False),  # noqa: S104
        ("localhost", "10.0.0.7", False),
    ],
)
def test_staff_pages_that_share_their_host_with_the_terminal_are_noted(
    staff: str, terminal: str, noted: bool
) -> None:
    wanted = (Process("casework", staff, 8081), Process("agent", terminal, 8080))
    findings = list(doctor.shared_host(wanted))
    assert [finding.state for finding in findings] == (["note"] if noted else [])


def test_secrets_must_be_private(tmp_path: Path) -> None:
    token = tmp_path / "draft_token"
    [missing] = doctor.secrets(token, tmp_path)
    assert (missing.state, missing.remedy) == ("wrong", "make setup")
    token.write_text("x")
    token.chmod(0o644)
    [exposed] = doctor.secrets(token, tmp_path)
    assert exposed.remedy == f"chmod 600 {token}"
    token.chmod(0o600)
    public = tmp_path / "locker_tokens.pub"
    public.write_text("x")
    public.chmod(0o644)
    [private] = doctor.secrets(token, tmp_path)
    assert private.state == "ok"


def test_wrong_settings_are_a_finding_and_not_a_traceback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AMTOMAT_AGENT__PORT", "many")
    console = Console(record=True, width=200)
    assert doctor.run(console=console) == 1
    text = console.export_text()
    assert "settings" in text
    assert "config/amtomat.toml" in text


def test_a_missing_model_is_named_with_its_remedy(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("AMTOMAT_AGENT__MODEL__MODEL_FILE", str(tmp_path / "none.gguf"))
    console = Console(record=True, width=250)
    assert doctor.run(console=console) == 1
    assert "none.gguf is missing" in console.export_text()


def test_ports_come_from_the_configuration_and_the_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "amtomat.toml"
    rows = [f'[{name}]\nhost = "h"\nport = 1\n' for name in ("agent", "casework", "locker_bridge")]
    path.write_text("".join(rows))
    monkeypatch.setenv("AMTOMAT_LOCKER_BRIDGE__PORT", "9002")
    ports = {process.name: process.port for process in configured(path)}
    assert ports == {"casework": 1, "locker_bridge": 9002, "agent": 1}


def test_a_silent_process_has_status_zero() -> None:
    answer = ask(Process("agent", "127.0.0.1", free_port()))
    assert answer.status == 0
    assert not answer.ok
