"""Keeps livekit-agents local and discreet: no cloud model, no transcript in a log or a trace."""

from __future__ import annotations

import logging
import os

LIVEKIT_PREFIX = "LIVEKIT_"


def isolate_livekit() -> None:
    """Call once, before the first session.

    A `LIVEKIT_*` variable of the host could make livekit choose a cloud model, so all of them
    are removed. Its DEBUG records carry transcripts (`lk.pii.*`), so its loggers stay at INFO
    or above whatever the level of the process.
    """
    for name in [name for name in os.environ if name.startswith(LIVEKIT_PREFIX)]:
        del os.environ[name]
    os.environ["LIVEKIT_TELEMETRY_ALLOW_PII"] = "false"
    logging.getLogger("livekit").setLevel(logging.INFO)
    logging.getLogger("livekit.agents").setLevel(logging.INFO)
