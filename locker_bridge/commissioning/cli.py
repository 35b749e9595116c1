"""`python -m locker_bridge commission`."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from locker_bridge.commissioning.commission import Commissioning, Plan, detect_echo, line_for
from locker_bridge.commissioning.hands import Hand, Person, SimulatedHand
from locker_bridge.door_map import ensure_key, save
from locker_bridge.errors import ConfigurationError
from locker_bridge.profiles.base import Profile
from locker_bridge.profiles.registry import DEFAULT, PROFILES, profile
from locker_bridge.transport.base import PortLost
from locker_bridge.transport.serial_port import SerialPort

SETTLE_S = 1.0


def main(arguments: list[str]) -> int:
    """Commission a cabinet and write its door map; 0 when it is written, 130 if interrupted."""
    options = _parser().parse_args(arguments)
    try:
        return _commission(options)
    except KeyboardInterrupt:
        print("interrupted: no door map was written; doors may stand open", file=sys.stderr)
        return 130


def _commission(options: argparse.Namespace) -> int:
    codec = profile(options.profile)
    _check_size(options, codec)
    hand = _hand(options)
    key = ensure_key(options.key)
    port = _open(options.port, codec.baudrate)
    try:
        echo = detect_echo(port, codec)
    except ConfigurationError:
        port.close()
        raise
    print(f"adapter {'echoes' if echo else 'does not echo'} what is sent")
    line = line_for(port, echo=echo)
    try:
        settle_s = 0.0 if hand.simulated else SETTLE_S
        plan = Plan(options.cabinet, options.doors, options.columns, settle_s=settle_s)
        door_map = Commissioning(plan, codec, line, hand, echo=echo).run()
    finally:
        line.close()
    save(door_map, options.out, key)
    wiring = door_map.wiring
    print(
        f"{len(door_map.places)} doors; a shut door's bit is {wiring.closed_bit}, "
        f"bytes {'reversed' if wiring.reversed_bytes else 'in order'}; written to {options.out}"
    )
    return 0


def _check_size(options: argparse.Namespace, codec: Profile) -> None:
    most = codec.locks_per_board * (codec.last_board - codec.first_board + 1)
    if not 1 <= options.doors <= most:
        raise ConfigurationError(f"--doors: {codec.name} boards on one line have 1 to {most} locks")
    if options.columns < 1:
        raise ConfigurationError("--columns: at least 1")
    if not re.fullmatch(r"[a-z0-9-]{1,40}", options.cabinet):
        raise ConfigurationError("--cabinet: small letters, digits and hyphens, 40 at most")


def _hand(options: argparse.Namespace) -> Hand:
    if options.assume_hand not in {None, "none"}:
        return SimulatedHand(options.assume_hand)
    if not options.yes and not sys.stdin.isatty():
        raise ConfigurationError(
            "somebody must stand at the cabinet and answer: run it in a terminal, or say --yes if "
            "the doors are numbered like their locks"
        )
    return Person(ask=not options.yes)


def _open(path: Path, baudrate: int) -> SerialPort:
    try:
        return SerialPort(path, baudrate)
    except PortLost as error:
        raise ConfigurationError(f"{error.message}: is the bridge still running?") from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m locker_bridge commission",
        description="Open and shut every door once, learn the wiring, write the signed door map.",
    )
    parser.add_argument("--port", type=Path, default=Path("var/run/locker-board"))
    parser.add_argument("--profile", choices=sorted(PROFILES), default=DEFAULT)
    parser.add_argument("--doors", type=int, required=True, help="how many doors there are")
    parser.add_argument("--columns", type=int, default=4, help="of the picture on the screen")
    parser.add_argument("--cabinet", default="main", help="the cabinet's name")
    parser.add_argument("--out", type=Path, default=Path("var/data/locker_bridge/door_map.json"))
    parser.add_argument(
        "--key", type=Path, default=Path("var/secrets/locker_commissioning"),
        help="private key that signs the map; made if there is none",
    )  # fmt: skip
    parser.add_argument(
        "--assume-hand", metavar="URL", help="the simulator's control page, or none"
    )
    parser.add_argument(
        "--yes", action="store_true", help="ask nothing: doors are numbered like their locks"
    )
    return parser
