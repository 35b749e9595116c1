"""`python -m locker_bridge verify`: the audit chain against its exported head."""

from __future__ import annotations

import sqlite3

from locker_bridge.errors import ConfigurationError
from locker_bridge.journal import chain
from locker_bridge.journal.database import translated
from locker_bridge.journal.heads import NAME as HEAD_NAME
from locker_bridge.journal.heads import read_head
from locker_bridge.settings import LockerBridgeSettings


def main(settings: LockerBridgeSettings) -> int:
    """Check while a bridge may be running; 0 if all fits, ChainBroken otherwise."""
    path = settings.data_dir / "journal.sqlite3"
    if not path.is_file():
        raise ConfigurationError(f"there is no journal {path}")
    with translated():
        db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        try:
            # Before the records: a running bridge may write both in between.
            exported = read_head(path.with_name(HEAD_NAME))
            rows = db.execute("SELECT seq, at, body, previous, hash FROM audit ORDER BY seq")
            head = chain.verify(rows, exported)
        finally:
            db.close()
    print(f"{head.seq if head else 0} audit records, all in order")
    return 0
