"""Measures code accepted → pulse: case service, token, HTTP, journal, serial line, solenoid.

Run from the root: `python scripts/bench_lockers.py [--releases 60] [--json]`. A bridge runs as a
process of its own on a simulated cabinet without faults; the case service's part runs here. The
pulse is the moment in the simulator's solenoid log. Resident memory of the bridge is read at the
end. The figures mean little while other programs use the processor.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil
import structlog
from sqlalchemy import select

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from locker_bridge.simulator.cabinet import SimulatedCabinet
from locker_bridge.simulator.control import ControlPage
from tools.casework.bootstrap import wire_lockers
from tools.casework.contract import Draft
from tools.casework.first_start import FIRST_ACCOUNT, Prepared, prepare
from tools.casework.lockers.admission import Asker
from tools.casework.lockers.assembly import Lockers
from tools.casework.lockers.tokens import new_id
from tools.casework.reference import new_reference
from tools.casework.settings import BridgeOptions, CaseworkSettings, LockerOptions
from tools.casework.staff.passwords import Passwords
from tools.casework.store.drafts import DraftStore
from tools.casework.store.schema import cases

TARGET_MS, TARGET_MB = 150.0, 80.0
DOORS = 16
ASKER = Asker("main", "main", "bench")
LIMIT_S = 30.0


def main() -> int:
    """Measure; 1 if a target is missed."""
    options = _parser().parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    with tempfile.TemporaryDirectory() as folder:
        figures = asyncio.run(measure(Path(folder), options.releases))
    print(json.dumps(figures) if options.json else _lines(figures))
    well = figures["p99_ms"] <= TARGET_MS and figures["bridge_rss_MB"] <= TARGET_MB
    return 0 if well else 1


async def measure(folder: Path, releases: int) -> dict[str, Any]:
    """Load a document, issue a code, enter it, and time its door, again and again."""
    settings = _settings(folder)
    prepared = prepare(settings, Passwords())
    simulator = SimulatedCabinet("cu16", DOORS, link=folder / "board")
    account = prepared.accounts.find(FIRST_ACCOUNT)
    assert account is not None  # noqa: S101 - prepare has made it
    try:
        with bridge(folder, settings, simulator) as process:
            lockers = wire_lockers(settings, prepared)
            async with lockers.running():
                times = [
                    await one(prepared, lockers, simulator, account.id) for _ in range(releases)
                ]
            rss = psutil.Process(process.pid).memory_info().rss / 1e6
    finally:
        simulator.close()
        prepared.database.close()
    cuts = statistics.quantiles(times, n=100, method="inclusive")
    return {
        "releases": releases,
        "p50_ms": round(cuts[49], 1),
        "p95_ms": round(cuts[94], 1),
        "p99_ms": round(cuts[98], 1),
        "max_ms": round(max(times), 1),
        "bridge_rss_MB": round(rss, 1),
    }


async def one(
    prepared: Prepared, lockers: Lockers, simulator: SimulatedCabinet, staff_id: int
) -> float:
    """Milliseconds from the accepted code to the pulse."""
    case_id = new_case(prepared)
    pickups = lockers.pickups
    errand = await until(
        lambda: pickups.reserve(case_id, "licence-card", "main", staff_id=staff_id)
    )
    door = errand.door or 0
    await pickups.load(errand.uid, staff_id=staff_id)
    await until(lambda: _is(pickups.get(errand.uid).state, "load_open"))
    simulator.push(door)
    await until(lambda: pickups.laid_in(errand.uid, staff_id=staff_id))
    pickups.lift_hold(errand.uid, staff_id=staff_id)
    _, code = pickups.issue(errand.uid, staff_id=staff_id)
    admitted = await asyncio.to_thread(lockers.admission.by_code, code.typed, ASKER)
    before, accepted_s = len(simulator.pulses), time.monotonic()
    await lockers.at_terminal.open(admitted.handle, ASKER)
    (pulse,) = simulator.pulses[before:]
    await until(lambda: _is(pickups.get(errand.uid).state, "open"))
    simulator.push(door)
    await until(lambda: lockers.at_terminal.finish(admitted.handle, "taken", ASKER))
    return (pulse.at_s - accepted_s) * 1000


async def until(work: Any) -> Any:
    """What `work` gives, once it no longer refuses."""
    end_s = time.monotonic() + LIMIT_S
    while True:
        try:
            return await asyncio.to_thread(work)
        except Exception as error:
            if time.monotonic() > end_s:
                raise TimeoutError(f"still refused: {type(error).__name__}: {error}") from error
            await asyncio.sleep(0.02)


def _is(state: str, wanted: str) -> None:
    if state != wanted:
        raise ValueError(state)


def new_case(prepared: Prepared) -> int:
    """A case without values; its row id."""
    store = DraftStore(
        prepared.database,
        prepared.foundation.vault,
        clock=lambda: datetime.now(UTC),
        new_reference=lambda: new_reference("NEU"),
    )
    draft = Draft(
        conversation=new_id(),
        terminal="main",
        service="licence-exchange",
        form_version="1",
        language="de",
        values={},
        transcript=[],
        started_at=datetime.now(UTC),
    )
    filed = store.file(draft, draft.conversation)
    query = select(cases.c.id).where(cases.c.reference == filed.receipt.reference)
    with prepared.database.read() as connection:
        return int(connection.execute(query).scalar_one())


def _settings(folder: Path) -> CaseworkSettings:
    secrets = folder / "secrets"
    return CaseworkSettings(
        data_dir=folder / "casework",
        draft_token_file=secrets / "draft",
        session_secret_file=secrets / "session",
        first_login_file=secrets / "login",
        keys_file=secrets / "keys.json",
        audit_heads_file=folder / "heads.jsonl",
        lockers=LockerOptions(
            bridges={"main": BridgeOptions(url=f"http://127.0.0.1:{_free_port()}")},
            token_public_keys_file=secrets / "tokens.pub",
        ),
    )


@contextmanager
def bridge(
    folder: Path, settings: CaseworkSettings, simulator: SimulatedCabinet
) -> Iterator[subprocess.Popen[bytes]]:
    """Commission the cabinet and run the bridge until the block is left."""
    url = settings.lockers.bridges["main"].url
    environment = {
        "PORT": url.rpartition(":")[2],
        "SERIAL_PORT": str(folder / "board"),
        "DATA_DIR": str(folder / "bridge"),
        "DOOR_MAP_FILE": str(folder / "map.json"),
        "COMMISSIONING_PUBLIC_KEY_FILE": str(folder / "key.pub"),
        "TOKEN_PUBLIC_KEYS_FILE": str(settings.lockers.token_public_keys_file),
        "LOG_LEVEL": "error",
    }
    env = {**os.environ, **{f"AMTOMAT_LOCKER_BRIDGE__{k}": v for k, v in environment.items()}}
    command = [sys.executable, "-m", "locker_bridge"]
    hands = ControlPage(simulator, port=0, columns=4)
    commission = ["commission", "--port", str(folder / "board"), "--profile", "cu16", "--yes"]
    commission += ["--doors", str(DOORS), "--out", str(folder / "map.json")]
    commission += ["--key", str(folder / "key")]
    commission += ["--assume-hand", f"http://127.0.0.1:{hands.port}"]
    subprocess.run([*command, *commission], env=env, check=True, stdout=subprocess.DEVNULL)
    hands.close()
    process = subprocess.Popen([*command, "serve"], env=env)
    try:
        _wait_for(f"{url}/ready", process)
        yield process
    finally:
        process.terminate()
        process.wait()


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    end_s = time.monotonic() + LIMIT_S
    while time.monotonic() < end_s and process.poll() is None:
        try:
            urllib.request.urlopen(url, timeout=2).close()  # noqa: S310 - loopback
        except (OSError, urllib.error.URLError):
            time.sleep(0.1)
        else:
            return
    raise TimeoutError("the bridge did not get ready")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _lines(figures: dict[str, Any]) -> str:
    return "\n".join(f"{name:<14} {value}" for name, value in figures.items())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--releases", type=int, default=60)
    parser.add_argument("--json", action="store_true")
    return parser


if __name__ == "__main__":
    sys.exit(main())
