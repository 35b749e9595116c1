"""Measures the product and writes docs/benchmarks.md; run by `make bench` on an idle machine.

Starts the product, measures cold start and memory, and runs the single benchmarks. Those that
know `--json` become tables, the lines of the voice benchmark are taken as they are.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
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
VOICE_LANGUAGES = ("de", "en")
ALONE = {
    "bench_languages.py": "Forms, texts and rules in all languages",
    "bench_understanding.py": "Understanding",
    "bench_speech.py": "Speech recognition and speech",
    "bench_lockers.py": "Lockers: code accepted to pulse",
    "bench_casework.py": "Staff pages with 100,000 cases",
}
"""These load their engines themselves, so they run when the product has stopped."""


class BenchmarkError(Exception):
    """A benchmark could not be run; the message has its last lines."""


def main() -> int:
    """Measure everything; 1 if something could not be measured. What was, is written."""
    os.chdir(ROOT)
    wanted = processes.configured()
    configuration = ROOT / "config" / "supervisord.conf"
    supervisor = Supervisor(ROOT, configuration, run.environment(wanted))
    parts = [report.HEAD, report.section("Machine", report.machine(ROOT))]
    try:
        with tempfile.TemporaryDirectory() as folder:
            timings = Path(folder) / "timings.jsonl"
            os.environ["AMTOMAT_TIMINGS_FILE"] = str(timings)
            cold_start_s = start(supervisor, wanted)
            before = memory_mb(wanted)
            for language in VOICE_LANGUAGES:
                parts.append(voice(wanted, language, timings))
        parts.append(report.section("Memory and start", product(wanted, before, cold_start_s)))
        supervisor.stop()
        for name, title in ALONE.items():
            parts.append(measured(name, title))
    except (BenchmarkError, SupervisorError, run.StartError) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        supervisor.stop()
        TARGET.write_text("\n".join(parts), encoding="utf-8")
        run.say(f"Written: {TARGET.relative_to(ROOT)}, {len(parts) - 1} parts")
    return 0


def start(supervisor: Supervisor, wanted: tuple[Process, ...]) -> float:
    """Start the product and return the seconds until everything was ready."""
    if taken := run.taken_ports(wanted):
        raise BenchmarkError("\n".join(taken))
    begin = time.monotonic()
    supervisor.start()
    run.wait_until_ready(supervisor, wanted)
    return time.monotonic() - begin


def voice(wanted: tuple[Process, ...], language: str, timings: Path) -> str:
    """End of speech to first agent audio through the real WebSocket, in one language."""
    agent = next(process for process in wanted if process.name == "agent")
    url = f"ws://{agent.host}:{agent.port}/ws"
    lines = output_of("bench_voice.py", url, "--language", language, "--timings", str(timings))
    return (
        f"## Voice, {language}: end of speech to first agent audio\n\n```\n{lines.rstrip()}\n```\n"
    )


def measured(name: str, title: str) -> str:
    """Run one benchmark that prints JSON and return its section."""
    text = output_of(name, "--json")
    try:
        return report.section(title, json.loads(text))
    except ValueError as error:
        raise BenchmarkError(f"scripts/{name} printed no JSON: {text[-500:]}") from error


def output_of(name: str, *arguments: str) -> str:
    """What one benchmark prints; BenchmarkError if it fails."""
    run.say(f"{name} {' '.join(arguments)} …")
    begin = time.monotonic()
    command = [sys.executable, f"scripts/{name}", *arguments]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise BenchmarkError(f"scripts/{name} ended with {done.returncode}:\n{done.stdout[-2000:]}")
    run.say(f"{name}: done in {time.monotonic() - begin:.0f} s")
    return done.stdout


def memory_mb(wanted: tuple[Process, ...]) -> dict[str, float]:
    """Resident memory of every process with its children."""
    return {process.name: _tree_mb(process) for process in wanted}


def product(
    wanted: tuple[Process, ...], before: dict[str, float], cold_start_s: float
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
    return {"cold_start_s": round(cold_start_s, 1), "resident memory": [*rows, total]}


def _tree_mb(process: Process) -> float:
    for pid in processes.listening(process.port):
        if pid is not None:
            tree = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
            return sum(member.memory_info().rss for member in tree) / 1e6
    raise BenchmarkError(f"nobody listens on {process.port}, where {process.name} should be")


if __name__ == "__main__":
    sys.exit(main())
