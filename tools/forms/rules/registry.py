"""Finds the named functions: every module of this package may hold some in plain tables."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from typing import Any

from tools.forms import rules
from tools.forms.rules.base import CheckRule, Condition, NoteRule, Validator
from tools.registry import Registry

_NOT_FAMILIES = frozenset({"base", "registry"})


def conditions() -> Registry[Condition]:
    """A new registry of all conditions."""
    return _collected("condition", "CONDITIONS")


def checks() -> Registry[CheckRule]:
    """A new registry of all checks across fields."""
    return _collected("check", "CHECKS")


def notes() -> Registry[NoteRule]:
    """A new registry of all functions that make legal notes."""
    return _collected("note", "NOTES")


def validators() -> Registry[Validator]:
    """A new registry of all checks of one value."""
    return _collected("validator", "VALIDATORS")


@cache
def _families() -> tuple[str, ...]:
    names = [module.name for module in pkgutil.iter_modules(rules.__path__)]
    return tuple(sorted(set(names) - _NOT_FAMILIES))


def _collected(kind: str, table: str) -> Registry[Any]:
    registry: Registry[Any] = Registry(kind)
    for family in _families():
        module = import_module(f"{rules.__name__}.{family}")
        for name, entry in getattr(module, table, {}).items():
            registry.add(name, entry)
    return registry
