"""Ways to say a form's options, and to ask for the service: `words.<base language>.yaml`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tools.forms.definition_data import read_yaml
from tools.forms.errors import FormError
from tools.forms.models import Field

Ways = dict[str, tuple[str, ...]]
"""Option → ways to say it."""

CHOICES = frozenset({"choice", "multi_choice", "evidence_list"})
"""Field types with options."""
_SERVICE = "service"


def option_words(
    fields: Iterable[Field], folders: Iterable[Path], base: str
) -> tuple[dict[str, Ways], tuple[str, ...]]:
    """Field → option → ways, and the service's phrases, from the folders' files together.

    Raises:
        FormError: a file names a field or an option that does not exist.
    """
    known = {field.id: _codes(field) for field in fields}
    found: dict[str, Ways] = {}
    service: tuple[str, ...] = ()
    for folder in folders:
        path = folder / f"words.{base}.yaml"
        if not path.exists():
            continue
        for name, content in read_yaml(path).items():
            if name == _SERVICE:
                service = tuple(str(phrase) for phrase in content)
            elif name in known:
                ways = _checked(content, known[name], f"{path}: {name}")
                found[name] = {**found.get(name, {}), **ways}
            elif folder.name != "_common":
                raise FormError(f"{path}: {name!r} is not a field with options")
    return found, service


def _codes(field: Field) -> frozenset[str]:
    if field.type in CHOICES:
        return frozenset(field.options)
    return frozenset({"yes", "no"} if field.type == "yes_no" else ())


def _checked(content: Any, allowed: frozenset[str], where: str) -> Ways:
    if not isinstance(content, dict):
        raise FormError(f"{where}: must be a mapping of options")
    if wrong := {str(code) for code in content} - allowed:
        raise FormError(f"{where}: unknown options {sorted(wrong)}")
    return {code: tuple(str(way) for way in said) for code, said in content.items()}
