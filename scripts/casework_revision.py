"""Writes the tables of revision 0002 from the schema of the case service.

    .venv/bin/python scripts/casework_revision.py

Only until that revision is released; after that it stays as it is, and a change of the schema
gets a revision of its own.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from alembic.autogenerate.api import AutogenContext  # noqa: E402
from alembic.autogenerate.render import render_op_text  # noqa: E402
from alembic.migration import MigrationContext  # noqa: E402
from alembic.operations.ops import CreateIndexOp, CreateTableOp  # noqa: E402
from sqlalchemy import Table, create_engine  # noqa: E402

from tools.casework.store import schema  # noqa: E402
from tools.casework.store.schema.types import UtcDateTime  # noqa: E402

FOLDER = ROOT / "tools" / "casework" / "store" / "migrations" / "tables_0002"
PARTS = ("staff", "cases", "lockers", "audit")


def main() -> None:
    """Write one module for each module of the schema."""
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "__init__.py").write_text(
        '"""The tables of revision 0002, as they were at that time."""\n', encoding="utf-8"
    )
    with create_engine("sqlite://").connect() as connection:
        context = AutogenContext(
            MigrationContext.configure(
                connection,
                opts={
                    "sqlalchemy_module_prefix": "sa.",
                    "alembic_module_prefix": "op.",
                    "render_item": _render,
                    "target_metadata": schema.metadata,
                    "user_module_prefix": None,
                    "render_as_batch": False,
                },
            )
        )
        for name in PARTS:
            # By its full name: the package gives some tables the names of their modules.
            module = importlib.import_module(f"{schema.__name__}.{name}")
            own = [
                table
                for table in schema.metadata.sorted_tables
                if any(value is table for value in vars(module).values())
            ]
            path = FOLDER / f"{name}.py"
            path.write_text(_module(name, own, context), encoding="utf-8")
    ruff = ROOT / ".venv" / "bin" / "ruff"
    subprocess.run([ruff, "format", "--quiet", FOLDER], check=True)
    subprocess.run([ruff, "check", "--fix", "--quiet", FOLDER], check=True)


def _module(name: str, tables: list[Table], context: AutogenContext) -> str:
    functions, calls = [], []
    for table in tables:
        body = [render_op_text(context, CreateTableOp.from_table(table))]
        body += [
            render_op_text(context, CreateIndexOp.from_index(index))
            for index in sorted(table.indexes, key=lambda index: str(index.name))
        ]
        lines = "\n".join(body).replace("\n", "\n    ")
        functions.append(f"def _{table.name}() -> None:\n    {lines}\n")
        calls.append(f"    _{table.name}()")
    return (
        f'"""Tables of revision 0002: {name}."""\n\n'
        "from __future__ import annotations\n\n"
        "import sqlalchemy as sa\nfrom alembic import op\n\n\n"
        'def create() -> None:\n    """Make the tables."""\n'
        + "\n".join(calls)
        + "\n\n\n"
        + "\n\n".join(functions)
    )


def _render(kind: str, item: Any, _: Any) -> str | bool:
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


if __name__ == "__main__":
    main()
