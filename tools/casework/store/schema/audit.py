"""The audit hash chain, and what the service remembers about itself."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table, Text

from tools.casework.store.schema.types import UtcDateTime, metadata

audit = Table(
    "audit",
    metadata,
    Column(
        "seq",
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", String(60), nullable=False),
    Column("action", String(40), nullable=False),
    Column("subject", String(60), nullable=False),
    Column("detail", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False, unique=True),
    Index("ix_audit_subject", "subject"),
    Index("ix_audit_at", "at"),
)
"""One row per event, `seq` without gaps. `actor`: `staff:<id>`, `terminal:<name>`,
`bridge:<cabinet>`, `system`. `subject`: a pseudonym (uid), never a name or reference. `detail`:
canonical JSON without personal data."""

service_state = Table(
    "service_state",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("value", Text, nullable=False),
)
"""Facts of the installation by name: check values of keys (`key:<name>`), the anchor of the audit
chain (`audit_anchor`), a restored backup that nobody has acknowledged (`rollback`), whether heads
are exported (`audit_heads`)."""
