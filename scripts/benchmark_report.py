"""Turns the benchmarks' JSON into the tables of docs/benchmarks.md."""

from __future__ import annotations

import datetime
import os
import platform
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import psutil

HEAD = """# Benchmarks

Written by `make bench`; figures by hand are not added here. Times are in the unit of their
name (`_ms`, `_s`), memory is resident (RSS) in MB of 1,000,000 bytes.

"""


def machine(root: Path) -> dict[str, object]:
    """What the figures depend on: processor, memory, system, versions, commit, date."""
    commit = subprocess.run(
        ["git", "describe", "--always", "--dirty"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    return {
        "date": datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "commit": commit.stdout.strip() or "unknown",
        "processor": _processor(),
        "cores": os.cpu_count() or 0,
        "memory_GB": round(psutil.virtual_memory().total / 1e9, 1),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }


def section(title: str, figures: object, level: int = 2) -> str:
    """A heading and the tables of one benchmark's JSON.

    Plain values become one table, an object of similar objects or a list of objects a table
    with a row each, any other object a section of its own.
    """
    parts = [f"{'#' * level} {title}\n"]
    if isinstance(figures, Mapping):
        rows = _rows_by_name(figures)
        if rows is not None:
            parts.append(_table(rows))
        else:
            parts.extend(_mixed(figures, level))
    elif _is_rows(figures):
        parts.append(_table(list(figures)))  # type: ignore[call-overload]
    else:
        parts.append(f"{_cell(figures)}\n")
    return "\n".join(parts)


def _mixed(figures: Mapping[str, object], level: int) -> list[str]:
    plain = [
        {"figure": name, "value": value}
        for name, value in figures.items()
        if not isinstance(value, Mapping) and not _is_rows(value)
    ]
    parts = [_table(plain)] if plain else []
    parts += [
        section(str(name), value, level + 1)
        for name, value in figures.items()
        if isinstance(value, Mapping) or _is_rows(value)
    ]
    return parts


def _rows_by_name(figures: Mapping[str, object]) -> list[Mapping[str, object]] | None:
    rows: list[Mapping[str, object]] = []
    for name, value in figures.items():
        if not isinstance(value, Mapping) or any(_nested(cell) for cell in value.values()):
            return None
        rows.append({"": name, **value})
    return rows or None


def _nested(value: object) -> bool:
    return isinstance(value, Mapping) or _is_rows(value)


def _is_rows(value: object) -> bool:
    if not isinstance(value, Sequence) or isinstance(value, str) or not value:
        return False
    return all(isinstance(row, Mapping) for row in value)


def _table(rows: Sequence[Mapping[str, object]]) -> str:
    columns = list(dict.fromkeys(key for row in rows for key in row))
    lines = [_line(columns), _line(["---"] * len(columns))]
    lines += [_line([row.get(column, "") for column in columns]) for row in rows]
    return "\n".join(lines) + "\n"


def _line(cells: Sequence[object]) -> str:
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.3g}" if abs(value) < 100 else f"{value:,.0f}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(_cell(item) for item in value)
    return str(value).replace("|", "\\|").replace("\n", " ")


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()
