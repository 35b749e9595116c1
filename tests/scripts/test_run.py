"""The launcher with real processes: a copy of the scripts over small HTTP services."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

ROOT = Path(__file__).parents[2]
SERVICE = """
import http.server, pathlib, sys
name, port = sys.argv[1], int(sys.argv[2])
if pathlib.Path(f"broken-{name}").exists():
    print("settings wrong"); sys.exit(2)
class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200); self.end_headers(); self.wfile.write(b"{}")
    def log_message(self, *args): pass
http.server.HTTPServer(("127.0.0.1", port), Answer).serve_forever()
"""
NAMES = ("casework", "locker_bridge", "agent")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def ports() -> dict[str, int]:
    return {name: free_port() for name in NAMES}


@pytest.fixture
def project(tmp_path: Path, ports: dict[str, int]) -> Path:
    for name in ("scripts/run.py", "scripts/supervision.py", "agent/__init__.py"):
        copy(name, tmp_path)
    copy("agent/processes.py", tmp_path)
    (tmp_path / "service.py").write_text(SERVICE)
    rows = "".join(f'[{name}]\nhost = "127.0.0.1"\nport = {port}\n' for name, port in ports.items())
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "amtomat.toml").write_text(rows)
    # The project's own configuration, only with another command per process.
    text = (ROOT / "config" / "supervisord.conf").read_text()
    for name, port in ports.items():
        module = "tools.casework" if name == "casework" else name
        text = re.sub(
            rf"^command=(setpriv .* -- ).*-m {re.escape(module)}$",
            rf"command=\g<1>{sys.executable} %(here)s/../service.py {name} {port}",
            text,
            flags=re.MULTILINE,
        )
    assert text.count("service.py") == len(NAMES)
    (tmp_path / "config" / "supervisord.conf").write_text(text)
    return tmp_path


def copy(name: str, target: Path) -> None:
    (target / name).parent.mkdir(exist_ok=True)
    shutil.copy(ROOT / name, target / name)


class Launcher:
    """`make run`'s last step in a process group of its own, as a terminal would hold it."""

    def __init__(self, project: Path) -> None:
        self.output = project / "output"
        environment = {k: v for k, v in os.environ.items() if not k.startswith("AMTOMAT_")}
        with self.output.open("wb") as stream:
            self.process = subprocess.Popen(
                [sys.executable, str(project / "scripts" / "run.py")],
                stdout=stream,
                stderr=stream,
                env=environment,
                start_new_session=True,
            )
        self.all: list[psutil.Process] = []

    @property
    def text(self) -> str:
        return self.output.read_text()

    def ready(self) -> None:
        until(lambda: "Ctrl-C stops" in self.text or self.process.poll() is not None)
        assert "Ctrl-C stops" in self.text, self.text
        self.all = psutil.Process(self.process.pid).children(recursive=True)
        assert len(self.all) == 1 + len(NAMES)

    def service(self, name: str) -> psutil.Process:
        for child in psutil.Process(self.process.pid).children(recursive=True):
            if name in child.cmdline()[-2:]:
                return child
        raise LookupError(name)

    def all_gone(self) -> bool:
        _, alive = psutil.wait_procs(self.all, timeout=0)
        return not alive


def until(condition: Callable[[], bool], limit_s: float = 60.0) -> None:
    end = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


@pytest.fixture
def launch(project: Path) -> Iterator[Callable[[], Launcher]]:
    launched: list[Launcher] = []

    def start() -> Launcher:
        launched.append(Launcher(project))
        return launched[-1]

    yield start
    for launcher in launched:
        if launcher.process.poll() is None:
            launcher.process.kill()
            launcher.process.wait()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_to_the_group_ends_everything(
    launch: Callable[[], Launcher], number: signal.Signals
) -> None:
    launcher = launch()
    launcher.ready()
    os.killpg(launcher.process.pid, number)
    assert launcher.process.wait(timeout=60) == 0
    assert launcher.all_gone()
    assert "All processes have ended." in launcher.text


def test_a_killed_launcher_leaves_nothing_behind(launch: Callable[[], Launcher]) -> None:
    launcher = launch()
    launcher.ready()
    launcher.process.kill()
    launcher.process.wait()
    until(launcher.all_gone)


def test_a_killed_supervisor_leaves_nothing_behind(launch: Callable[[], Launcher]) -> None:
    launcher = launch()
    launcher.ready()
    psutil.Process(launcher.process.pid).children()[0].kill()
    assert launcher.process.wait(timeout=60) == 1
    until(launcher.all_gone)
    assert "The supervisor ended by itself" in launcher.text


def test_a_killed_process_is_started_again(launch: Callable[[], Launcher]) -> None:
    launcher = launch()
    launcher.ready()
    old = launcher.service("agent")
    old.kill()
    until(lambda: "agent was started again" in launcher.text)
    assert launcher.service("agent").pid != old.pid


def test_a_taken_port_is_named_with_its_holder(
    launch: Callable[[], Launcher], ports: dict[str, int]
) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", ports["casework"]))
        other.listen()
        launcher = launch()
        assert launcher.process.wait(timeout=60) == 1
    assert f"Port {ports['casework']}, wanted by casework, is taken by" in launcher.text
    assert f"(pid {os.getpid()})" in launcher.text
    assert "AMTOMAT_CASEWORK__PORT" in launcher.text


def test_a_process_that_cannot_start_shows_its_last_words(
    launch: Callable[[], Launcher], project: Path
) -> None:
    (project / "broken-agent").touch()
    launcher = launch()
    assert launcher.process.wait(timeout=60) == 1
    assert "agent ended while starting" in launcher.text
    assert "settings wrong" in launcher.text
    assert "All processes have ended." in launcher.text
