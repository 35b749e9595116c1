"""Measures the product and writes docs/benchmarks.md; run by `make bench` on an idle machine.

Starts the product if it isn't running, measures cold start and memory, and runs the single
benchmarks, each of which prints one JSON object with `--json`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import psutil

import benchmark_report as report
import run
from agent import processes
from agent.processes import Process
from supervision import Supervisor, SupervisorError

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "benchmarks.md"
WITH_PRODUCT = ("bench_voice.py",)
ALONE = ("bench_understanding.py", "bench_speech.py")
"""These load their engines themselves, so they run when the product has stopped."""
TITLES = {
    "bench_voice.py": "Voice: end of speech to first agent audio, through the real WebSocket",
    "bench_understanding.py": "Understanding",
    "bench_speech.py": "Speech recognition and speech",
}


class BenchmarkError(Exception):
    """A benchmark could not be run; the message has its last lines."""


def main() -> int:
    """Measure everything; 1 if something could not be measured. Nothing is written then."""
    os.chdir(ROOT)
    wanted = processes.configured()
    running = all(run.is_ready(process) for process in wanted)
    supervisor = Supervisor(ROOT, ROOT / "config" / "supervisord.conf")
    parts = [report.HEAD, report.section("Machine", report.machine(ROOT))]
    try:
        cold_start_s = None if running else start(supervisor, wanted)
        before = memory_mb(wanted)
        parts += [measured(name) for name in WITH_PRODUCT]
        parts.append(report.section("Memory and start", product(wanted, before, cold_start_s)))
        supervisor.stop()
        parts += [measured(name) for name in ALONE]
    except (BenchmarkError, SupervisorError, run.StartError) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        supervisor.stop()
    TARGET.write_text("\n".join(parts), encoding="utf-8")
    run.say(f"Written: {TARGET.relative_to(ROOT)}")
    return 0


def start(supervisor: Supervisor, wanted: tuple[Process, ...]) -> float:
    """Start the product and return the seconds until everything was ready."""
    if taken := run.taken_ports(wanted):
        raise BenchmarkError("\n".join(taken))
    begin = time.monotonic()
    supervisor.start()
    run.wait_until_ready(supervisor, wanted)
    return time.monotonic() - begin


def measured(name: str) -> str:
    """Run one benchmark and return its section."""
    run.say(f"{name} …")
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, f"scripts/{name}", "--json"],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise BenchmarkError(f"scripts/{name} ended with {done.returncode}")
    try:
        figures = json.loads(done.stdout)
    except ValueError as error:
        raise BenchmarkError(f"scripts/{name} printed no JSON: {done.stdout[-500:]}") from error
    run.say(f"{name}: done in {time.monotonic() - begin:.0f} s")
    return report.section(TITLES[name], figures)


def memory_mb(wanted: tuple[Process, ...]) -> dict[str, float]:
    """Resident memory of every process with its children."""
    return {process.name: _tree_mb(process) for process in wanted}


def product(
    wanted: tuple[Process, ...], before: dict[str, float], cold_start_s: float | None
) -> dict[str, object]:
    """Memory before and after the voice benchmark, and the cold start."""
    after = memory_mb(wanted)
    rows = [
        {"process": name, "ready_MB": round(before[name]), "after_voice_MB": round(after[name])}
        for name in before
    ]
    total = {
        "process": "all",
        "ready_MB": round(sum(before.values())),
        "after_voice_MB": round(sum(after.values())),
    }
    start = "not measured: it was running" if cold_start_s is None else round(cold_start_s, 1)
    return {"cold_start_s": start, "resident memory": [*rows, total]}


def _tree_mb(process: Process) -> float:
    for pid in processes.listening(process.port):
        if pid is not None:
            tree = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
            return sum(member.memory_info().rss for member in tree) / 1e6
    raise BenchmarkError(f"nobody listens on {process.port}, where {process.name} should be")


if __name__ == "__main__":
    sys.exit(main())
