"""Cases: searchable facts are columns, everything personal is sealed.

What the citizen said and entered is JSON, one sealed row for each part, so that a part can be
deleted by itself (transcripts are short-lived). Each case has a key of its own; deleting the row
of `case_keys` makes all that was sealed with it unreadable, wherever copies of it are. A backup
that still has the row opens only with the master key of its time (see key rotation).
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from tools.casework.store.schema.types import UtcDateTime, metadata

cases = Table(
    "cases",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("uid", String(32), nullable=False, unique=True),
    Column("reference", String(20), nullable=False, unique=True),
    Column("received_at", UtcDateTime, nullable=False),
    Column("idempotency_key", String(200), nullable=False, unique=True),
    Column("body_sha256", String(64), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("status", String(20), nullable=False),
    Column("service", Text, nullable=False),
    Column("form_version", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("conversation", Text, nullable=False),
    Column("terminal", Text, nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("assigned_to", ForeignKey("staff.id", ondelete="SET NULL"), nullable=True),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime, nullable=True),
    Column("revision", Integer, nullable=False, server_default="0"),
    Index("ix_cases_status_received", "status", "received_at"),
    Index("ix_cases_received_status", "received_at", "status"),
    Index("ix_cases_changed_at", "changed_at"),
    Index("ix_cases_service_received_status", "service", "received_at", "status"),
    Index("ix_cases_kind_received_status", "kind", "received_at", "status"),
    Index("ix_cases_language_received_status", "language", "received_at", "status"),
    Index("ix_cases_assigned_received_status", "assigned_to", "received_at", "status"),
    Index("ix_cases_closed_at", "closed_at"),
)
"""`uid`: random, the pseudonym in audit and tokens. `revision` counts edits (lost-update check).
`status`: received, in_review, asked_back, accepted, returned, rejected, withdrawn, closed. The
indexes serve the queue: a filter in the order of receipt, and its counts per status without
reading the rows."""

case_keys = Table(
    "case_keys",
    metadata,
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("key_id", String(16), nullable=False, index=True),
    Column("wrapped", LargeBinary, nullable=False),
)
"""The case's data key, sealed with the master key `key_id`."""

documents = Table(
    "case_documents",
    metadata,
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("part", String(20), primary_key=True),
    Column("body", LargeBinary, nullable=False),
)
"""`part` is values (as received; the words in them go with the transcript), edits, notes or
transcript; `body` is sealed JSON."""

search_terms = Table(
    "case_search_terms",
    metadata,
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("term", String(32), primary_key=True),
    Index("ix_case_search_terms_term", "term"),
)
"""Blind index: keyed hashes of folded words of names, birth dates, plates; never the words."""

history = Table(
    "case_history",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("at", UtcDateTime, nullable=False),
    Column("staff_id", ForeignKey("staff.id", ondelete="SET NULL"), nullable=True),
    Column("action", String(30), nullable=False),
    Column("detail", LargeBinary, nullable=True),
)
"""What was done to a case. `detail` is sealed JSON (old and new value, reason, question)."""

evidence = Table(
    "case_evidence",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("item", String(60), nullable=False),
    Column("state", String(20), nullable=False),
    Column("via", String(20), nullable=True),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("staff_id", ForeignKey("staff.id", ondelete="SET NULL"), nullable=True),
    Column("required", Boolean, nullable=False, server_default="1"),
    UniqueConstraint("case_id", "item"),
)
"""Documents of a case. `item` is an evidence id of its form. `state`: expected, in_locker,
received, returned, missing. `via`: locker, counter, post."""

deletions = Table(
    "deletions",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", UtcDateTime, nullable=False),
    Column("kind", String(30), nullable=False),
    Column("cutoff", UtcDateTime, nullable=False),
    Column("count", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
)
"""Proof of deletions: what kind, older than when, how many, SHA-256 over the sorted uids."""
