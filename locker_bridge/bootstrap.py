"""Settings → wired bridge: the only composition root of the bridge."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from locker_bridge import door_map as door_maps
from locker_bridge.api.app import Bridge
from locker_bridge.api.metrics import Metrics
from locker_bridge.cabinet import SerialCabinet
from locker_bridge.journal.journal import Journal
from locker_bridge.profiles.registry import profile
from locker_bridge.service.cabinet_watch import CabinetWatch
from locker_bridge.service.doors import DoorTimings
from locker_bridge.service.monitor import Monitor
from locker_bridge.service.releases import Releases
from locker_bridge.settings import DoorOptions, LineOptions, LockerBridgeSettings
from locker_bridge.tokens import Challenges, PublicKeys, Verifier
from locker_bridge.transport.line import Line, LineTimings
from locker_bridge.transport.serial_port import SerialPort

JOURNAL = "journal.sqlite3"
LEAST_STALE_S = 5.0
"""A busy machine may not poll for a moment."""


@dataclass(frozen=True)
class Running:
    """A wired bridge and what must be closed after it."""

    bridge: Bridge
    line: Line

    def close(self) -> None:
        """Close the line, then the journal."""
        self.line.close()
        self.bridge.journal.close()


def wire(settings: LockerBridgeSettings) -> Running:
    """Build all parts; what an earlier process left unfinished becomes unknown.

    Raises:
        ConfigurationError: the door map or a key is missing or wrong, or another bridge runs.
        JournalError: the journal can't be used.
    """
    found = door_maps.load(
        settings.door_map_file, settings.commissioning_public_key_file, settings.cabinet
    )
    codec = profile(found.profile)
    journal = Journal(settings.data_dir / JOURNAL)
    options, doors = settings.line, settings.doors
    line = Line(
        lambda: SerialPort(settings.serial_port, codec.baudrate),
        LineTimings(options.quiet_gap_s, options.reply_timeout_s, options.query_tries),
        echo=found.wiring.echo,
    )
    cabinet = SerialCabinet(found, codec, line)
    timings = DoorTimings(
        doors.jammed_after_s, doors.ajar_after_s, doors.alarm_after_s, doors.unknown_after_polls
    )
    boards = len({lock.board for lock in found.locks().values()})
    watch = CabinetWatch(
        cabinet, journal, timings, stale_after_s=stale_after_s(options, doors, boards)
    )
    keys, challenges, metrics = PublicKeys(settings.token_public_keys_file), Challenges(), Metrics()
    verifier = Verifier(settings.cabinet, keys, challenges)
    releases = Releases(cabinet, watch, journal, verifier, on_pulse_s=metrics.pulse.observe)
    releases.recover()
    metrics.watch(watch, journal, releases.counts)
    keep = timedelta(days=settings.events_keep_days)
    monitor = Monitor(
        watch, journal, catch_up=releases.catch_up, poll_s=doors.poll_s, events_keep=keep
    )
    bridge = Bridge(
        door_map=found,
        journal=journal,
        watch=watch,
        releases=releases,
        verifier=verifier,
        challenges=challenges,
        keys=keys,
        monitor=monitor,
        metrics=metrics,
        version=product_version(),
    )
    return Running(bridge, line)


def stale_after_s(line: LineOptions, doors: DoorOptions, boards: int) -> float:
    """When the polling must have stopped: three polls take less, even if no board answers."""
    silent_s = boards * line.query_tries * (line.quiet_gap_s + line.reply_timeout_s)
    return max(3 * (doors.poll_s + silent_s), LEAST_STALE_S)


def product_version() -> str:
    """Version of the installed distribution, else of the checkout this file lies in."""
    try:
        return version("amt-o-mat")
    except PackageNotFoundError:
        pyproject = Path(__file__).parents[1] / "pyproject.toml"
        project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
        return str(project["version"])
