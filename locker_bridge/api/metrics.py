"""Figures for Prometheus: no door's content, no person, only counts."""

from __future__ import annotations

import time
from collections.abc import Iterator

from prometheus_client import CollectorRegistry, Histogram, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from locker_bridge.journal.journal import Journal
from locker_bridge.service.cabinet_watch import CabinetWatch
from locker_bridge.service.doors import DoorState
from locker_bridge.service.releases import Counts

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_BUCKETS_S = (0.005, 0.01, 0.02, 0.05, 0.1, 0.15, 0.25, 0.5, 1.0, 2.5)


class Metrics:
    """A registry of its own: nothing of the interpreter or other libraries is in it."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._started = time.monotonic()
        self.pulse = Histogram(
            "locker_pulse_seconds",
            "Request accepted until all bytes of the pulse had left",
            buckets=_BUCKETS_S,
            registry=self._registry,
        )

    def watch(self, watch: CabinetWatch, journal: Journal, counts: Counts) -> None:
        """Show the figures of these parts."""
        self._registry.register(_Figures(watch, journal, counts, self._started))

    def text(self) -> bytes:
        """The exposition format."""
        return generate_latest(self._registry)


class _Figures(Collector):
    def __init__(
        self, watch: CabinetWatch, journal: Journal, counts: Counts, started_s: float
    ) -> None:
        self._watch = watch
        self._journal = journal
        self._counts = counts
        self._started_s = started_s

    def collect(self) -> Iterator[Metric]:
        """All figures as they are now."""
        releases = CounterMetricFamily("locker_releases", "Releases", labels=["outcome"])
        for outcome, count in sorted(self._counts.outcomes.items()):
            releases.add_metric([outcome], count)
        yield releases
        refusals = CounterMetricFamily("locker_refusals", "Refused requests", labels=["reason"])
        for reason, count in sorted(self._counts.refusals.items()):
            refusals.add_metric([reason], count)
        yield refusals
        doors = GaugeMetricFamily("locker_doors", "Doors by state", labels=["state"])
        states = [status.state for status in self._watch.states().values()]
        for state in DoorState:
            doors.add_metric([state], states.count(state))
        yield doors
        polls = self._watch.polls
        yield CounterMetricFamily("locker_polls", "Polls of the sensors", polls.done)
        yield CounterMetricFamily("locker_polls_failed", "Polls without an answer", polls.failed)
        yield GaugeMetricFamily(
            "locker_journal_records", "Records of the audit chain", self._journal.head.seq
        )
        size = self._journal.path.stat().st_size
        yield GaugeMetricFamily("locker_journal_bytes", "Size of the journal", size)
        uptime = time.monotonic() - self._started_s
        yield GaugeMetricFamily("locker_uptime_seconds", "Seconds since the start", uptime)
