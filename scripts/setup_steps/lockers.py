"""The simulated cabinet: commissioned once, so that the bridge has a signed door map.

A real cabinet is commissioned by hand (docs/how-to/lockers.md); then `[locker_simulator]` is
switched off and this step does nothing.
"""

from __future__ import annotations

import socket
import subprocess
import time
import tomllib
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from setup_steps.progress import Context, SetupError, Step, run

START_TIMEOUT_S = 20.0
DOOR_MAP = Path("var/data/locker_bridge/door_map.json")
KEY = Path("var/secrets/locker_commissioning")


def _simulator(context: Context) -> dict[str, Any]:
    text = (context.root / "config" / "amtomat.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text).get("locker_simulator", {})
    return table if table.get("enabled") else {}


def _done(context: Context) -> bool:
    return not _simulator(context) or (context.root / DOOR_MAP).is_file()


def _commission(context: Context) -> None:
    """Run a simulator of its own for as long as every door is opened and shut once."""
    table = _simulator(context)
    profile, doors = str(table["profile"]), str(table["doors"])
    port, link = _free_port(), context.var / "run" / "locker-commissioning"
    link.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    bridge = [str(context.python), "-m", "locker_bridge"]
    simulate = [*bridge, "simulate", "--profile", profile, "--doors", doors]
    simulate += ["--columns", str(table["columns"]), "--link", str(link)]
    simulate += ["--control-port", str(port)]
    with context.log("locker-simulator").open("wb") as log:
        simulator = subprocess.Popen(
            simulate, cwd=context.root, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        try:
            hand = f"http://127.0.0.1:{port}"
            _wait_for(hand, simulator)
            commission = [*bridge, "commission", "--port", str(link), "--profile", profile]
            commission += ["--doors", doors, "--columns", str(table["columns"])]
            commission += ["--cabinet", "main", "--out", str(DOOR_MAP), "--key", str(KEY)]
            commission += ["--assume-hand", hand, "--yes"]
            run(commission, context.log("locker-commissioning"), cwd=context.root)
        finally:
            simulator.terminate()
            simulator.wait()


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline and process.poll() is None:
        try:
            opener.open(f"{url}/state", timeout=1).close()
        except (OSError, urllib.error.URLError):
            time.sleep(0.1)
        else:
            return
    raise SetupError("the locker simulator did not start; see var/log/setup-locker-simulator.log")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


SIMULATED_CABINET = Step(
    "simulated locker cabinet, commissioned",
    done=_done,
    do=_commission,
    hint="(every door is opened and shut once)",
)
