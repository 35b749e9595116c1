"""Starts the installation under a supervisor and stays until it is told to stop.

Run by `make run` after the set-up, with the virtual environment's Python.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from agent import processes
from agent.processes import Process
from supervision import State, Supervisor, SupervisorError

ROOT = Path(__file__).resolve().parent.parent
READY_TIMEOUT_S = 180.0
POLL_S = 0.25
WATCH_S = 2.0
TAIL_LINES = 20
PATIENCE_RESTARTS = 2
"""A process that ended this often before it was ready is not waited for any longer."""


class StartError(Exception):
    """A process did not become ready; the message says which and shows its last words."""


def main() -> int:
    """Start, wait until ready, watch; 0 when stopped from outside."""
    os.chdir(ROOT)
    # SIGTERM and a closed terminal end like Ctrl-C, which a shell in the background ignores.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)
    wanted = processes.configured()
    if taken := taken_ports(wanted):
        print("\n".join(taken), file=sys.stderr)
        return 1
    supervisor = Supervisor(ROOT, ROOT / "config" / "supervisord.conf", environment(wanted))
    try:
        supervisor.start()
        wait_until_ready(supervisor, wanted)
        announce(wanted)
        watch(supervisor)
    except KeyboardInterrupt:
        say("\nStopping …")
        return 0
    except (StartError, SupervisorError) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        # A second Ctrl-C must not leave processes behind.
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        supervisor.stop()
        say("All processes have ended.")
    return 1


def environment(wanted: tuple[Process, ...]) -> dict[str, str]:
    """What the supervisor's configuration asks for: whether to start a simulated cabinet."""
    simulated = any(process.name == processes.SIMULATOR for process in wanted)
    return {"LOCKER_SIMULATOR": "true" if simulated else "false"}


def taken_ports(wanted: tuple[Process, ...]) -> list[str]:
    """A line for every port that somebody else listens on."""
    lines = []
    for process in wanted:
        holder = processes.holder(process.port)
        if holder is not None:
            lines.append(
                f"Port {process.port}, wanted by {process.name}, is taken by {holder}. "
                f"Stop that process, or set AMTOMAT_{process.name.upper()}__PORT to a free port."
            )
    return lines


def wait_until_ready(supervisor: Supervisor, wanted: tuple[Process, ...]) -> None:
    """Wait for every process, printing a line for each; StartError if one doesn't come."""
    start = time.monotonic()
    waiting = list(wanted)
    pids: dict[str, set[int]] = {process.name: set() for process in wanted}
    while waiting:
        for process in [process for process in waiting if is_ready(process)]:
            waiting.remove(process)
            say(f"  {process.name:<14} ready after {time.monotonic() - start:.1f} s")
        _check_waiting(supervisor, waiting, pids)
        if waiting and time.monotonic() - start > READY_TIMEOUT_S:
            raise StartError(failure(waiting[0], f"was not ready after {READY_TIMEOUT_S:.0f} s"))
        time.sleep(POLL_S)


def is_ready(process: Process) -> bool:
    """Whether a process can do its work: the agent says so at /ready, the others at /health."""
    if process.name != "agent":
        return processes.ask(process).ok
    # The first answer takes as long as every engine's check.
    return processes.ask(process, "ready", timeout_s=30.0).ok


def _check_waiting(
    supervisor: Supervisor, waiting: list[Process], pids: dict[str, set[int]]
) -> None:
    if not supervisor.running:
        log = ROOT / "var" / "log" / "supervisord.log"
        raise StartError(f"The supervisor ended by itself; see {log}")
    states = supervisor.states()
    for process in waiting:
        state = states.get(process.name)
        if state is None:
            continue
        if state.pid:
            pids[process.name].add(state.pid)
        if state.given_up or len(pids[process.name]) > PATIENCE_RESTARTS:
            raise StartError(failure(process, "ended while starting"))


def failure(process: Process, what: str) -> str:
    """What a reader needs when a process doesn't start: its last words and where more is."""
    log = ROOT / "var" / "log" / f"{process.name}.log"
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines() if log.exists() else []
    tail = "\n".join(f"    {line[:300]}" for line in lines[-TAIL_LINES:])
    health = processes.ask(process, "ready" if process.name == "agent" else "health")
    said = f"\n  It says: {health.detail}" if health.status else ""
    return f"\n{process.name} {what}.{said}\n  Last lines of {log}:\n{tail}\n  Also: make doctor"


def announce(wanted: tuple[Process, ...]) -> None:
    """Print where to go now."""
    urls = {process.name: process.url for process in wanted}
    cabinet = urls.get(processes.SIMULATOR)
    say(
        f"\nAmt-O-Mat is running.\n"
        f"  Terminal:     {urls['agent']}\n"
        f"  Staff:        {urls['casework']}  (first login: var/secrets/first_login)\n"
        + (f"  Lockers:      {cabinet}  (simulated cabinet)\n" if cabinet else "")
        + "  Logs:         var/log/\n"
        "  Ctrl-C stops everything."
    )


def watch(supervisor: Supervisor) -> None:
    """Say when a process was restarted or given up; returns when the supervisor has ended."""
    before = supervisor.states()
    while supervisor.running:
        time.sleep(WATCH_S)
        now = supervisor.states()
        for line in changes(before, now):
            say(line)
        before = now or before
    say("The supervisor ended by itself; see var/log/supervisord.log")


def changes(before: dict[str, State], now: dict[str, State]) -> list[str]:
    """What happened to the processes between two looks, one line each."""
    lines = []
    for name, state in now.items():
        old = before.get(name)
        if old is None or old == state:
            continue
        clock = time.strftime("%H:%M:%S")
        if state.given_up and not old.given_up:
            lines.append(f"{clock} {name} ended and is not started again: see var/log/{name}.log")
        elif state.pid and state.pid != old.pid:
            lines.append(f"{clock} {name} was started again (pid {state.pid})")
        elif old.pid and not state.pid:
            lines.append(f"{clock} {name} ended unexpectedly")
    return lines


def say(line: str) -> None:
    """Print a line at once, also into a pipe."""
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
