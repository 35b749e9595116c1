"""Which details the code writes into the audit, read from its source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CODE = Path(__file__).parents[3] / "tools" / "casework"
_WRITERS = {"note", "_note", "_write"}
"""Methods that hand their keywords on to `AuditLog.append`."""
_NO_DETAILS = {"actor", "action", "subject", "by"}


@dataclass(frozen=True)
class Written:
    """Keys of details by where they are written, and what could not be followed."""

    keys: dict[str, str]
    unseen: set[str]


def written_details() -> Written:
    """Keywords of all calls that write records, and keys of what they unpack (`**detail`)."""
    keys: dict[str, str] = {}
    unseen: set[str] = set()
    for path in sorted(CODE.rglob("*.py")):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            where = f"{path.relative_to(CODE)}:{function.name}"
            for call in _calls(function):
                for keyword in call.keywords:
                    found = _keys(function, keyword)
                    if found is None:
                        unseen.add(where)
                    keys |= dict.fromkeys(found or (), where)
    return Written(keys, unseen)


def _calls(function: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            names = {keyword.arg for keyword in node.keywords}
            if node.func.attr in _WRITERS or (node.func.attr == "append" and "action" in names):
                yield node


def _keys(
    function: ast.FunctionDef | ast.AsyncFunctionDef, keyword: ast.keyword
) -> set[str] | None:
    if keyword.arg is not None:
        return {keyword.arg} - _NO_DETAILS
    if not isinstance(keyword.value, ast.Name):
        return None
    name = keyword.value.id
    if function.args.kwarg is not None and function.args.kwarg.arg == name:
        return set()  # its callers are looked at instead
    return _keys_of(function, name) or None


def _keys_of(function: ast.AST, name: str) -> set[str]:
    """Keys that a dictionary of this name gets within the function."""
    found: set[str] = set()
    for node in ast.walk(function):
        if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
            continue
        for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
            if isinstance(target, ast.Name) and target.id == name:
                found |= {key for each in ast.walk(node.value) for key in _literal_keys(each)}
            if isinstance(target, ast.Subscript) and ast.unparse(target.value) == name:
                found.add(ast.literal_eval(target.slice))
    return found


def _literal_keys(node: ast.AST) -> Iterator[str]:
    for key in node.keys if isinstance(node, ast.Dict) else ():
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            yield key.value
