"""Sealed cases, roles, lockers, audit. Documents stored in the clear are sealed on the way.

Sessions of before end: everybody logs in again.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import context, op

from tools.casework.store.migrations.sealing_0002 import move_cases, move_staff
from tools.casework.store.migrations.tables_0002 import audit, cases, lockers, staff

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_OLD = "released_"


def upgrade() -> None:
    """Set the old tables aside, make the new ones, move what is in them."""
    # The index has the same name in both; renaming its table would keep it.
    op.drop_index("ix_staff_sessions_staff_id", "staff_sessions")
    for table in ("cases", "case_documents", "staff"):
        op.rename_table(table, _OLD + table)
    op.drop_table("staff_sessions")
    for part in (staff, cases, lockers, audit):
        part.create()
    connection = op.get_bind()
    _free_sequences(connection)
    move_staff(connection)
    move_cases(connection, context.config.attributes["vault"])
    for table in ("case_documents", "cases", "staff"):
        op.drop_table(_OLD + table)


def downgrade() -> None:
    """There is no way back: sealed documents are not put in the clear again."""
    raise NotImplementedError("restore the backup of before, with the version of before")


def _free_sequences(connection: sa.Connection) -> None:
    """Nothing to do on SQLite; PostgreSQL has named the new sequences beside the old ones."""
    if connection.dialect.name != "postgresql":
        return
    for table in ("cases", "staff"):
        op.execute(f"ALTER SEQUENCE {table}_id_seq RENAME TO {_OLD}{table}_id_seq")
        op.execute(f"ALTER SEQUENCE {table}_id_seq1 RENAME TO {table}_id_seq")
