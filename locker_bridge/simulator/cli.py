"""`python -m locker_bridge simulate`: a cabinet on a pty until SIGINT or SIGTERM."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
from pathlib import Path
from types import FrameType

from locker_bridge.errors import ConfigurationError
from locker_bridge.simulator.boards import BOARDS, SimulatedWiring
from locker_bridge.simulator.cabinet import SimulatedCabinet
from locker_bridge.simulator.control import ControlPage
from locker_bridge.simulator.faults import FAULTS, Faults, parse
from locker_bridge.simulator.settings import simulator_settings

SPRING_S = 0.2


def main(arguments: list[str]) -> int:
    """Serve; 0 when stopped from outside."""
    options = _parser().parse_args(arguments)
    if options.doors < 1 or options.columns < 1:
        raise ConfigurationError("--doors and --columns: at least 1")
    faults = Faults(parse(options.faults), options.seed)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    with contextlib.suppress(KeyboardInterrupt), contextlib.ExitStack() as closing:
        cabinet = _cabinet(options, faults)
        closing.callback(cabinet.close)
        print(f"{options.profile}, {options.doors} doors: {options.link} -> {cabinet.path}")
        if options.control_port:
            control = _control(cabinet, options)
            closing.callback(control.close)
            print(f"hands: http://{options.control_host}:{control.port}/")
        sys.stdout.flush()
        signal.pause()
    return 0


def _cabinet(options: argparse.Namespace, faults: Faults) -> SimulatedCabinet:
    try:
        options.link.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        return SimulatedCabinet(
            options.profile,
            options.doors,
            faults=faults,
            link=options.link,
            wiring=SimulatedWiring(options.echo, options.closed_bit, options.reversed_bytes),
            spring_s=options.spring,
            auto_close_s=options.auto_close,
        )
    except OSError as error:
        raise ConfigurationError(
            f"{options.link} can't be made ({error.strerror}): choose another --link"
        ) from error


def _control(cabinet: SimulatedCabinet, options: argparse.Namespace) -> ControlPage:
    try:
        return ControlPage(
            cabinet,
            host=options.control_host,
            port=options.control_port,
            columns=options.columns,
            origins=tuple(options.allow_origin),
        )
    except OSError as error:
        raise ConfigurationError(
            f"{options.control_host}:{options.control_port} is taken ({error.strerror}): end what "
            "listens there, or choose another --control-port (0 for none)"
        ) from error


def _stop(_: int, __: FrameType | None) -> None:
    raise KeyboardInterrupt


def _parser() -> argparse.ArgumentParser:
    known = simulator_settings()
    parser = argparse.ArgumentParser(
        prog="python -m locker_bridge simulate",
        description="A cabinet that speaks the real bytes on a pseudo-terminal.",
    )
    parser.add_argument("--profile", choices=sorted(BOARDS), default=known.profile)
    parser.add_argument("--doors", type=int, default=known.doors)
    parser.add_argument("--columns", type=int, default=known.columns, help="of the control page")
    parser.add_argument("--link", type=Path, default=known.link, help="link to the pty")
    parser.add_argument(
        "--faults", help=f"mixed, or rates such as lost_byte=0.01; known: {', '.join(FAULTS)}"
    )
    parser.add_argument("--seed", type=int, default=0, help="of the faults")
    parser.add_argument("--auto-close", type=float, help="seconds until a hand shuts a door")
    parser.add_argument(
        "--spring", type=float, default=SPRING_S, help="seconds a door needs to spring open"
    )
    parser.add_argument("--echo", action="store_true", help="the adapter echoes what is written")
    parser.add_argument(
        "--closed-bit", type=int, choices=(0, 1), default=1, help="what a shut door's sensor shows"
    )
    parser.add_argument(
        "--reversed-bytes", action="store_true", help="a status lists the highest locks first"
    )
    parser.add_argument("--control-host", default=known.host)
    parser.add_argument("--control-port", type=int, default=known.port, help="0 for none")
    parser.add_argument("--allow-origin", action="append", default=list(known.origins))
    return parser
