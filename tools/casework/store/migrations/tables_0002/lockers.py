"""Tables of revision 0002: lockers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create() -> None:
    """Make the tables."""
    _bridge_positions()
    _compartments()
    _errand_handles()
    _keypad_failures()
    _keypad_locks()
    _terminal_enrolment_codes()
    _terminals()
    _locker_approvals()
    _dropoffs()
    _pickups()


def _bridge_positions() -> None:
    op.create_table(
        "bridge_positions",
        sa.Column("cabinet", sa.String(length=40), nullable=False),
        sa.Column("event", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("cabinet", name=op.f("pk_bridge_positions")),
    )


def _compartments() -> None:
    op.create_table(
        "compartments",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("cabinet", sa.String(length=40), nullable=False),
        sa.Column("door", sa.Integer(), nullable=False),
        sa.Column("size", sa.String(length=2), server_default="m", nullable=False),
        sa.Column("grid_row", sa.Integer(), server_default="0", nullable=False),
        sa.Column("grid_column", sa.Integer(), server_default="0", nullable=False),
        sa.Column("door_state", sa.String(length=20), server_default="unknown", nullable=False),
        sa.Column("door_state_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("use", sa.String(length=20), server_default="free", nullable=False),
        sa.Column("notice", sa.String(length=10), server_default="", nullable=False),
        sa.Column("remark", sa.String(length=200), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_compartments")),
        sa.UniqueConstraint("cabinet", "door", name=op.f("uq_compartments_cabinet_door")),
    )


def _errand_handles() -> None:
    op.create_table(
        "errand_handles",
        sa.Column("errand_uid", sa.String(length=32), nullable=False),
        sa.Column("handle_sha256", sa.String(length=64), nullable=False),
        sa.Column("device_sha256", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("errand_uid", name=op.f("pk_errand_handles")),
        sa.UniqueConstraint("handle_sha256", name=op.f("uq_errand_handles_handle_sha256")),
    )


def _keypad_failures() -> None:
    op.create_table(
        "keypad_failures",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("terminal", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_keypad_failures")),
    )
    op.create_index(
        "ix_keypad_failures_terminal_at", "keypad_failures", ["terminal", "at"], unique=False
    )


def _keypad_locks() -> None:
    op.create_table(
        "keypad_locks",
        sa.Column("terminal", sa.String(length=40), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("terminal", name=op.f("pk_keypad_locks")),
    )


def _terminal_enrolment_codes() -> None:
    op.create_table(
        "terminal_enrolment_codes",
        sa.Column("code_sha256", sa.String(length=64), nullable=False),
        sa.Column("terminal", sa.String(length=40), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("code_sha256", name=op.f("pk_terminal_enrolment_codes")),
    )


def _terminals() -> None:
    op.create_table(
        "terminals",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("token_sha256", sa.String(length=64), nullable=False),
        sa.Column("enrolled_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("name", "token_sha256", name=op.f("pk_terminals")),
    )


def _locker_approvals() -> None:
    op.create_table(
        "locker_approvals",
        sa.Column("errand_uid", sa.String(length=32), nullable=False),
        sa.Column("purpose", sa.String(length=20), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_locker_approvals_staff_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "errand_uid", "purpose", "staff_id", name=op.f("pk_locker_approvals")
        ),
    )


def _dropoffs() -> None:
    op.create_table(
        "dropoffs",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("items", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("compartment_id", sa.Integer(), nullable=True),
        sa.Column("selector", sa.String(length=2), nullable=True),
        sa.Column("code_hash", sa.Text(), nullable=True),
        sa.Column("qr_hmac", sa.String(length=64), nullable=True),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
        sa.Column("seq", sa.Integer(), server_default="0", nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("terminal", sa.String(length=40), nullable=True),
        sa.Column("reason", sa.String(length=30), server_default="", nullable=False),
        sa.Column("release", sa.String(length=32), nullable=True),
        sa.Column("opened", sa.Boolean(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_dropoffs_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["compartment_id"], ["compartments.id"], name=op.f("fk_dropoffs_compartment_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dropoffs")),
        sa.UniqueConstraint("qr_hmac", name=op.f("uq_dropoffs_qr_hmac")),
        sa.UniqueConstraint("uid", name=op.f("uq_dropoffs_uid")),
    )
    op.create_index(op.f("ix_dropoffs_case_id"), "dropoffs", ["case_id"], unique=False)
    op.create_index(
        op.f("ix_dropoffs_compartment_id"), "dropoffs", ["compartment_id"], unique=False
    )
    op.create_index(op.f("ix_dropoffs_selector"), "dropoffs", ["selector"], unique=False)


def _pickups() -> None:
    op.create_table(
        "pickups",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(length=60), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("compartment_id", sa.Integer(), nullable=True),
        sa.Column("selector", sa.String(length=2), nullable=True),
        sa.Column("code_hash", sa.Text(), nullable=True),
        sa.Column("qr_hmac", sa.String(length=64), nullable=True),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
        sa.Column("seq", sa.Integer(), server_default="0", nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("two_person", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("needs_dropoff", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("terminal", sa.String(length=40), nullable=True),
        sa.Column("reason", sa.String(length=30), server_default="", nullable=False),
        sa.Column("release", sa.String(length=32), nullable=True),
        sa.Column("opened", sa.Boolean(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_pickups_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["compartment_id"], ["compartments.id"], name=op.f("fk_pickups_compartment_id")
        ),
        sa.ForeignKeyConstraint(
            ["created_by"], ["staff.id"], name=op.f("fk_pickups_created_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pickups")),
        sa.UniqueConstraint("qr_hmac", name=op.f("uq_pickups_qr_hmac")),
        sa.UniqueConstraint("uid", name=op.f("uq_pickups_uid")),
    )
    op.create_index(op.f("ix_pickups_case_id"), "pickups", ["case_id"], unique=False)
    op.create_index(op.f("ix_pickups_compartment_id"), "pickups", ["compartment_id"], unique=False)
    op.create_index(op.f("ix_pickups_selector"), "pickups", ["selector"], unique=False)
