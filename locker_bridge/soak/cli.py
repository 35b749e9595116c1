"""`python -m locker_bridge soak`: progress on standard error, one JSON object as the last line."""

from __future__ import annotations

import argparse
import json
import logging
import signal
import sys
import tempfile
import time
from pathlib import Path

import structlog

from locker_bridge.profiles.registry import PROFILES
from locker_bridge.simulator.faults import Faults, parse
from locker_bridge.soak.report import Report
from locker_bridge.soak.rig import TIMINGS, Rig
from locker_bridge.soak.run import Soak

PROGRESS_S = 5.0
EXIT_INTERRUPTED = 130


def main(arguments: list[str]) -> int:
    """Run it; 0 if every invariant held, 1 if one did not, 130 when ended early."""
    options = _parser().parse_args(arguments)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    timings = TIMINGS[options.timings]
    faults = Faults(parse(options.faults), options.seed)
    with tempfile.TemporaryDirectory(prefix="locker-soak-") as folder:
        rig = Rig(Path(folder), options.profile, options.doors, faults, timings)
        soak = Soak(
            rig,
            doors=options.doors,
            seed=options.seed,
            attacks=options.faults not in {None, "none"},
            progress=_Progress(options.releases),
        )
        soak.report.timings = timings.as_dict()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: soak.end())
        try:
            soak.run(options.releases)
        finally:
            rig.close()
    _print(soak.report, as_json=options.json)
    if not soak.report.clean:
        return 1
    return EXIT_INTERRUPTED if soak.ended else 0


class _Progress:
    """A line every few seconds with the time left."""

    def __init__(self, releases: int) -> None:
        self._releases = releases
        self._next_s = 0.0

    def __call__(self, report: Report) -> None:
        """After each release."""
        if time.monotonic() < self._next_s:
            return
        self._next_s = time.monotonic() + PROGRESS_S
        left_s = report.seconds / max(1, report.releases) * (self._releases - report.releases)
        state = "clean" if report.clean else "INVARIANT BROKEN"
        print(
            f"{report.releases}/{self._releases} releases, {state}, "
            f"{sum(report.injected.values())} faults, {left_s / 60:.1f} min left",
            file=sys.stderr,
            flush=True,
        )


def _print(report: Report, *, as_json: bool) -> None:
    figures = report.as_dict()
    if as_json:
        print(json.dumps(figures), flush=True)
        return
    for name, value in figures.items():
        print(f"{name}: {value}", flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m locker_bridge soak",
        description="Releases under faults: real tokens, journal, codec and pty.",
    )
    parser.add_argument("--releases", type=int, default=1000)
    parser.add_argument("--faults", default="mixed", help="mixed, none, or rates: lost_byte=0.01")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--profile", choices=sorted(PROFILES), default="cu16")
    parser.add_argument("--doors", type=int, default=16)
    parser.add_argument(
        "--timings", choices=TIMINGS, default="short", help="real: as the bridge is delivered"
    )
    parser.add_argument("--json", action="store_true", help="the last line is a JSON object")
    return parser
