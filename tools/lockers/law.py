"""The law as data: what may lie in a compartment, for which service, and why.

`items.yaml` knows the items, `tools/forms/definitions/<service>/locker.yaml` what a service may
hand in and over. A service without that file has no lockers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from tools.forms.definitions import DEFINITIONS, available_forms
from tools.lockers.errors import RulesDamaged
from tools.texts import Texts

FOLDER = Path(__file__).parent
ITEMS_FILE = FOLDER / "items.yaml"
RULES_FILE = "locker.yaml"


class Source(BaseModel):
    """Where a rule stands. `valid_from`: last change of the statute in the text that was read."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    source: str
    url: str
    valid_from: date


class ItemRule(BaseModel):
    """What holds for an item. Identity documents need two members of staff."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    identity_document: bool = False
    off_by_default: bool = False
    source: str = ""
    url: str = ""
    valid_from: date | None = None


class DropoffItem(BaseModel):
    """A document of the form's evidence, and what it is in a compartment."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    evidence: str
    item: str


class DropoffRule(Source):
    """What may be handed in. `after_application`: at once, without a code from staff."""

    after_application: bool
    items: tuple[DropoffItem, ...]

    def items_of(self, evidence: tuple[str, ...]) -> tuple[str, ...]:
        """Items for evidence ids, each once, in the order of the rule."""
        return tuple(dict.fromkeys(i.item for i in self.items if i.evidence in evidence))


class PickupRule(Source):
    """What may be handed over; `needs_dropoff` is the document that must come in before."""

    items: tuple[str, ...]
    needs_dropoff: str | None = None


class ServiceRule(BaseModel):
    """The rules of one service."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    dropoff: DropoffRule | None = None
    pickup: PickupRule | None = None


class _Items(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    items: dict[str, ItemRule]
    forbidden: dict[str, Source]


@dataclass(frozen=True)
class LockerLaw:
    """All rules. `forbidden` items can't be configured."""

    items: Mapping[str, ItemRule]
    forbidden: Mapping[str, Source]
    services: Mapping[str, ServiceRule]


def load_law(definitions_dir: Path = DEFINITIONS, items_file: Path = ITEMS_FILE) -> LockerLaw:
    """Read all rules. Raises RulesDamaged."""
    known = _read(_Items, items_file)
    services = {
        service: _read(ServiceRule, path)
        for service in available_forms(definitions_dir)
        if (path := definitions_dir / service / RULES_FILE).exists()
    }
    for service, rule in services.items():
        _check_items(service, rule, known)
    return LockerLaw(known.items, known.forbidden, services)


def item_ids() -> tuple[str, ...]:
    """The ids of all items that may lie in a compartment."""
    return tuple(_read(_Items, ITEMS_FILE).items)


@cache
def item_texts(language: str) -> Texts:
    """Names of items for staff, in `de` or `en`."""
    return Texts(language, [FOLDER / "texts" / f"{language}.ftl"])


def _check_items(service: str, rule: ServiceRule, known: _Items) -> None:
    used = [] if rule.pickup is None else list(rule.pickup.items)
    handed_in = () if rule.dropoff is None else rule.dropoff.items
    for item in (*used, *(entry.item for entry in handed_in)):
        if item not in known.items:
            raise RulesDamaged(f"{service}/{RULES_FILE}: there is no item {item!r}")
    for entry in handed_in:
        if known.items[entry.item].identity_document:
            raise RulesDamaged(f"{service}/{RULES_FILE}: {entry.item} can't be handed in")


Data = TypeVar("Data", bound=BaseModel)


def _read(kind: type[Data], path: Path) -> Data:
    try:
        data: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
        return kind.model_validate(data)
    except OSError as error:
        raise RulesDamaged(f"{path} can't be read: {error.strerror}") from error
    except yaml.YAMLError as error:
        raise RulesDamaged(f"{path}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise RulesDamaged(f"{path}: {where}: {first['msg']}") from None
