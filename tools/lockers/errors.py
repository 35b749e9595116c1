"""Errors of the rules for lockers.

LockerRuleError
├── ForbiddenByLaw   a setting asks for what the law forbids; names the law
├── UnknownItem      a setting names an item or service that the rules don't have
└── RulesDamaged     the rules as data are wrong
"""

from __future__ import annotations

from typing import ClassVar


class LockerRuleError(Exception):
    """Rules or settings that can't be used; `remedy` says how to mend them."""

    code: ClassVar[str] = "locker_rule"

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


class ForbiddenByLaw(LockerRuleError):
    """A setting asks for what the law forbids."""

    code = "forbidden_by_law"


class UnknownItem(LockerRuleError):
    """A setting names an item or service that the rules don't have."""

    code = "unknown_item"


class RulesDamaged(LockerRuleError):
    """The rules as data are wrong."""

    code = "rules_damaged"
