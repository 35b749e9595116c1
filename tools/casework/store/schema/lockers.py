"""Lockers: compartments, pick-ups, drop-offs, the keypad's memory, terminals."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from tools.casework.store.schema.types import UtcDateTime, metadata

compartments = Table(
    "compartments",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("cabinet", String(40), nullable=False),
    Column("door", Integer, nullable=False),
    Column("size", String(2), nullable=False, server_default="m"),
    Column("grid_row", Integer, nullable=False, server_default="0"),
    Column("grid_column", Integer, nullable=False, server_default="0"),
    Column("door_state", String(20), nullable=False, server_default="unknown"),
    Column("door_state_at", UtcDateTime, nullable=True),
    Column("use", String(20), nullable=False, server_default="free"),
    Column("notice", String(10), nullable=False, server_default=""),
    Column("remark", String(200), nullable=False, server_default=""),
    UniqueConstraint("cabinet", "door"),
)
"""`use`: free, reserved, occupied, blocked (out of service or to be looked at by staff).
`notice`: what the bridge last said about the door: nothing, reminder or alarm. `remark`: a code
that says why a compartment is blocked."""


def _errand_columns(*own: Column[Any]) -> list[Column[Any]]:
    """What a pick-up and a drop-off have in common, and the columns of one of them."""
    return [
        Column("id", Integer, primary_key=True, autoincrement=True),
        Column("uid", String(32), nullable=False, unique=True),
        Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), nullable=False, index=True),
        Column("state", String(20), nullable=False),
        Column("compartment_id", ForeignKey("compartments.id"), nullable=True, index=True),
        Column("selector", String(2), nullable=True, index=True),
        Column("code_hash", Text, nullable=True),
        Column("qr_hmac", String(64), nullable=True, unique=True),
        Column("failures", Integer, nullable=False, server_default="0"),
        Column("seq", Integer, nullable=False, server_default="0"),
        Column("tries", Integer, nullable=False, server_default="0"),
        Column("created_at", UtcDateTime, nullable=False),
        Column("expires_at", UtcDateTime, nullable=False),
        Column("changed_at", UtcDateTime, nullable=False),
        Column("terminal", String(40), nullable=True),
        Column("reason", String(30), nullable=False, server_default=""),
        Column("release", String(32), nullable=True),
        Column("opened", Boolean, nullable=False, server_default="0"),
        *own,
    ]


pickups = Table(
    "pickups",
    metadata,
    *_errand_columns(
        Column("item", String(60), nullable=False),
        Column("two_person", Boolean, nullable=False, server_default="0"),
        Column("needs_dropoff", Boolean, nullable=False, server_default="0"),
        Column("created_by", ForeignKey("staff.id", ondelete="SET NULL"), nullable=True),
    ),
)
"""`item`: what lies in the compartment (tools/lockers). `state`: see lockers/machine.py; over are
collected and returned. `reason`: why staff must look. `seq` counts signed releases, `tries` those
of the citizen since the code was issued; `release` is the id of the last one. `opened`: its
door has been open since it got its compartment."""

dropoffs = Table("dropoffs", metadata, *_errand_columns(Column("items", Text, nullable=False)))
"""`items`: JSON list of evidence ids. `state`: see lockers/machine.py; over are emptied, cancelled
and expired. `reason`: why staff must look."""

errand_handles = Table(
    "errand_handles",
    metadata,
    Column("errand_uid", String(32), primary_key=True),
    Column("handle_sha256", String(64), nullable=False, unique=True),
    Column("device_sha256", String(64), nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
)
"""Which terminal browser an errand is in the hands of; only hashes. One at a time."""

approvals = Table(
    "locker_approvals",
    metadata,
    Column("errand_uid", String(32), primary_key=True),
    Column("purpose", String(20), primary_key=True),
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
)
"""Signatures of the two-person rule. `purpose`: load, override."""

keypad_failures = Table(
    "keypad_failures",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("terminal", String(40), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_keypad_failures_terminal_at", "terminal", "at"),
)

keypad_locks = Table(
    "keypad_locks",
    metadata,
    Column("terminal", String(40), primary_key=True),
    Column("until", UtcDateTime, nullable=False),
)

terminals = Table(
    "terminals",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("token_sha256", String(64), primary_key=True),
    Column("enrolled_at", UtcDateTime, nullable=False),
    Column("seen_at", UtcDateTime, nullable=True),
)
"""Device tokens of terminal browsers; only their hashes."""

enrolment_codes = Table(
    "terminal_enrolment_codes",
    metadata,
    Column("code_sha256", String(64), primary_key=True),
    Column("terminal", String(40), nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
)

bridge_positions = Table(
    "bridge_positions",
    metadata,
    Column("cabinet", String(40), primary_key=True),
    Column("event", Integer, nullable=False),
)
"""The last event of each bridge that was worked in, to go on after a restart."""
