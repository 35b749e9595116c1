"""Errors of work on cases.

CaseworkError
└── CaseError
    ├── UnknownPosition   a link into the queue names no position in it
    ├── StaleRevision     somebody else has changed the case since it was shown
    ├── NotAllowedNow     the case's status does not allow the action
    ├── UnknownCaseField  the case's form has no such field, or the case no such document
    ├── UnknownColleague  nobody by that id can be given a case
    └── WordsMissing      an action was asked for without the words it needs, or with too many
"""

from __future__ import annotations

from typing import ClassVar

from tools.casework.errors import CaseworkError


class CaseError(CaseworkError):
    """Work on a case was refused; nothing has changed."""

    code: ClassVar[str] = "case"
    http_status: ClassVar[int] = 422


class UnknownPosition(CaseError):
    """A link into the queue names no position in it."""

    code = "unknown_position"


class StaleRevision(CaseError):
    """Somebody else has changed the case since it was shown."""

    code = "stale_revision"
    http_status = 409


class NotAllowedNow(CaseError):
    """The case's status does not allow the action."""

    code = "not_allowed_now"
    http_status = 409


class UnknownCaseField(CaseError):
    """The case's form has no such field, or the case has no such document."""

    code = "unknown_field"
    http_status = 404


class UnknownColleague(CaseError):
    """Nobody by that id can be given a case."""

    code = "unknown_colleague"


class WordsMissing(CaseError):
    """An action was asked for without the words it needs, or with too many of them."""

    code = "words_missing"
