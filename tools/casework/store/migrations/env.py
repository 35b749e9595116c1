"""Alembic's environment: runs within the transaction that `upgrade` has begun."""

from __future__ import annotations

from alembic import context

from tools.casework.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
