"""Errors of accounts and what they may do.

CaseworkError
└── AccessError
    ├── NotPermitted        the account's roles don't include what was asked for
    ├── DueFirst            something has to be done before any page is shown
    │   ├── CodeDue         the login still needs the code of the second factor
    │   ├── PasswordDue     the account has to choose a password of its own
    │   └── FactorDue       the account has to set up a second factor
    ├── UnknownAccount      there is no such account
    ├── NameTaken           another account has this name
    ├── LastAdministrator   nobody could manage accounts afterwards
    └── OwnAccount          nobody changes the roles or the state of the own account
"""

from __future__ import annotations

from typing import ClassVar

from tools.casework.errors import CaseworkError


class AccessError(CaseworkError):
    """Something about accounts was refused; nothing has changed."""

    code: ClassVar[str] = "access"
    http_status: ClassVar[int] = 403


class NotPermitted(AccessError):
    """The account's roles don't include what was asked for."""

    code = "not_permitted"


class DueFirst(AccessError):
    """Something has to be done before any page is shown; `path` leads to it."""

    code = "due_first"
    path: ClassVar[str] = "/"


class CodeDue(DueFirst):
    """The login still needs the code of the second factor."""

    code = "code_due"
    path = "/login/code"


class PasswordDue(DueFirst):
    """The account has to choose a password of its own."""

    code = "password_due"
    path = "/account/password"


class FactorDue(DueFirst):
    """The account has to set up a second factor."""

    code = "factor_due"
    path = "/account/second-factor"


class UnknownAccount(AccessError):
    """There is no such account."""

    code = "unknown_account"
    http_status = 404


class NameTaken(AccessError):
    """Another account has this name."""

    code = "name_taken"
    http_status = 409


class LastAdministrator(AccessError):
    """Nobody could manage accounts afterwards."""

    code = "last_administrator"
    http_status = 409


class OwnAccount(AccessError):
    """Nobody changes the roles or the state of the own account."""

    code = "own_account"
    http_status = 409
