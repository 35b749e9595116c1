"""`python -m locker_bridge simulate`: a cabinet on a pty until SIGINT or SIGTERM."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path
from types import FrameType

from locker_bridge.simulator.boards import BOARDS
from locker_bridge.simulator.cabinet import SimulatedCabinet
from locker_bridge.simulator.control import ControlPage
from locker_bridge.simulator.faults import FAULTS, Faults, parse
from locker_bridge.simulator.settings import simulator_settings


def main(arguments: list[str]) -> int:
    """Serve; 0 when stopped from outside."""
    options = _parser().parse_args(arguments)
    options.link.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    faults = Faults(parse(options.faults), options.seed)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    cabinet = SimulatedCabinet(
        options.profile,
        options.doors,
        faults=faults,
        link=options.link,
        auto_close_s=options.auto_close,
    )
    control = None
    try:
        print(f"{options.profile}, {options.doors} doors: {options.link} -> {cabinet.path}")
        if options.control_port is not None:
            control = ControlPage(
                cabinet,
                host=options.control_host,
                port=options.control_port,
                columns=options.columns,
                origins=tuple(options.allow_origin),
            )
            print(f"hands: http://{options.control_host}:{control.port}/")
        sys.stdout.flush()
        signal.pause()
    except KeyboardInterrupt:
        return 0
    except OSError as error:
        print(f"locker_bridge simulate: {error.strerror}: {error.filename or ''}", file=sys.stderr)
        return 2
    finally:
        if control is not None:
            control.close()
        cabinet.close()
    return 0


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
    parser.add_argument("--control-host", default=known.host)
    parser.add_argument("--control-port", type=int, default=known.port)
    parser.add_argument("--allow-origin", action="append", default=list(known.origins))
    return parser
