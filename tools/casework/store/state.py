"""Facts of the installation by name (table `service_state`)."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select, update

from tools.casework.store.schema import service_state

KEY_CHECK = "key:"
"""How the names of keys' check values begin."""


def read_state(connection: Connection, name: str) -> str | None:
    """Return the value, or None."""
    query = select(service_state.c.value).where(service_state.c.name == name)
    return connection.execute(query).scalar()


def read_states(connection: Connection, prefix: str) -> dict[str, str]:
    """Return the values whose names begin with `prefix`, by the rest of their names."""
    query = select(service_state).where(service_state.c.name.startswith(prefix, autoescape=True))
    return {row.name.removeprefix(prefix): row.value for row in connection.execute(query)}


def write_state(connection: Connection, name: str, value: str) -> None:
    """Set the value."""
    changed = connection.execute(
        update(service_state).where(service_state.c.name == name).values(value=value)
    )
    if changed.rowcount == 0:
        connection.execute(insert(service_state).values(name=name, value=value))


def clear_state(connection: Connection, name: str) -> None:
    """Forget the value."""
    connection.execute(delete(service_state).where(service_state.c.name == name))
