"""What a soak found."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from statistics import quantiles
from typing import Any


@dataclass
class Report:
    """Counts while a soak runs; `as_dict` is its last line."""

    releases: int = 0
    wrong_doors: int = 0
    double_pulses: int = 0
    lost_audit_records: int = 0
    unauthorised_pulses: int = 0
    late_pulses: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    injected: Counter[str] = field(default_factory=Counter)
    survived: Counter[str] = field(default_factory=Counter)
    latencies_ms: list[float] = field(default_factory=list)
    seconds: float = 0.0
    timings: dict[str, float] = field(default_factory=dict)

    def faults(self, counts: Counter[str], *, survived: bool) -> None:
        """Faults that happened during one release or attempt, and whether all went well."""
        self.injected += counts
        if survived:
            self.survived += counts

    @property
    def clean(self) -> bool:
        """Whether every invariant held."""
        broken = (
            self.wrong_doors,
            self.double_pulses,
            self.lost_audit_records,
            self.unauthorised_pulses,
        )
        return not any(broken)

    def as_dict(self) -> dict[str, Any]:
        """The figures by their names."""
        return {
            "releases": self.releases,
            "wrong_doors": self.wrong_doors,
            "double_pulses": self.double_pulses,
            "lost_audit_records": self.lost_audit_records,
            "unauthorised_pulses": self.unauthorised_pulses,
            "late_pulses": self.late_pulses,
            "unknown": self.outcomes["unknown"],
            "outcomes": dict(sorted(self.outcomes.items())),
            "faults": {
                name: {"injected": count, "survived": self.survived[name]}
                for name, count in sorted(self.injected.items())
            },
            "p50_ms": self._percentile(50),
            "p99_ms": self._percentile(99),
            "seconds": round(self.seconds, 1),
            "timings": self.timings,
        }

    def _percentile(self, rank: int) -> float | None:
        if len(self.latencies_ms) < 2:
            return None
        return round(quantiles(self.latencies_ms, n=100, method="inclusive")[rank - 1], 2)
