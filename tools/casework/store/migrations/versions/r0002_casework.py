"""Sealed cases, roles, lockers, audit. Documents stored in the clear are sealed on the way.

Sessions of before end: everybody logs in again.
"""

from __future__ import annotations

from alembic import context, op

from tools.casework.store.migrations.sealing_0002 import move_cases, move_staff
from tools.casework.store.migrations.tables_0002 import audit, cases, lockers, staff

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_OLD = "released_"
_MOVED = ("case_documents", "cases", "staff")


def upgrade() -> None:
    """Set the old tables aside, make the new ones, move what is in them."""
    connection = op.get_bind()
    # The first release knew SQLite only: elsewhere its tables were made a moment ago.
    filled = connection.dialect.name == "sqlite"
    # The index has the same name in both; renaming its table would keep it.
    op.drop_index("ix_staff_sessions_staff_id", "staff_sessions")
    op.drop_table("staff_sessions")
    for table in _MOVED:
        if filled:
            op.rename_table(table, _OLD + table)
        else:
            op.drop_table(table)
    for part in (staff, cases, lockers, audit):
        part.create()
    if filled:
        move_staff(connection)
        move_cases(connection, context.config.attributes["vault"])
        for table in _MOVED:
            op.drop_table(_OLD + table)


def downgrade() -> None:
    """There is no way back: sealed documents are not put in the clear again."""
    raise NotImplementedError("restore the backup of before, with the version of before")
