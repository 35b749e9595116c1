"""Errors of the case service.

CaseworkError
├── ConfigurationError    a secret or setting is unusable
├── InvalidDraft          a draft or its headers break the contract
├── Unauthorised          the draft token is missing or wrong
├── IdempotencyConflict   the key was used before with another body
├── BodyTooLarge          a request body is above the limit
├── NotLoggedIn           a staff page was asked for without a session
├── Forbidden             a form was sent without its CSRF token
├── UnknownCase           no case has this reference
├── NotPrintable          a case can't be printed
│   ├── FormGone          its form isn't installed, or only in another version
│   ├── LanguageMissing   its form has no texts in the language of the conversation
│   ├── FormDamaged       its form can't be read
│   ├── ValuesDontFit     a stored value is none that its form could hold
│   └── FontsMissing      the fonts of printed drafts are not set up
├── SealBroken            a sealed record can't be opened
├── ChainBroken           the audit chain is not what was written
└── StoreError            the database could not do its work
    ├── StoreFull         the disk (or the database's page limit) is full
    ├── StoreLocked       another writer holds the database for too long
    └── StoreUnreachable  the database server doesn't answer
"""

from __future__ import annotations

from typing import ClassVar


class CaseworkError(Exception):
    """An error with a stable code and the HTTP status it is answered with."""

    code: ClassVar[str] = "casework"
    http_status: ClassVar[int] = 500

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


class ConfigurationError(CaseworkError):
    """A secret or setting is unusable."""

    code = "configuration"


class InvalidDraft(CaseworkError):
    """A draft or its headers break the contract."""

    code = "invalid_draft"
    http_status = 422


class Unauthorised(CaseworkError):
    """The draft token is missing or wrong."""

    code = "unauthorised"
    http_status = 401


class IdempotencyConflict(CaseworkError):
    """The idempotency key was used before with another body."""

    code = "idempotency_conflict"
    http_status = 409


class BodyTooLarge(CaseworkError):
    """A request body is above the limit."""

    code = "body_too_large"
    http_status = 413


class NotLoggedIn(CaseworkError):
    """A staff page was asked for without a session."""

    code = "not_logged_in"
    http_status = 401


class Forbidden(CaseworkError):
    """A form was sent without its CSRF token."""

    code = "forbidden"
    http_status = 403


class UnknownCase(CaseworkError):
    """No case has this reference."""

    code = "unknown_case"
    http_status = 404


class NotPrintable(CaseworkError):
    """A case can't be printed; it can still be read."""

    code = "not_printable"


class FormGone(NotPrintable):
    """The case's form isn't installed, or only in another version."""

    code = "form_gone"
    http_status = 410


class LanguageMissing(NotPrintable):
    """The case's form has no texts in the language of the conversation."""

    code = "language_missing"
    http_status = 410


class FormDamaged(NotPrintable):
    """The case's form can't be read."""

    code = "form_damaged"


class ValuesDontFit(NotPrintable):
    """A stored value is none that the case's form could hold."""

    code = "values_dont_fit"


class FontsMissing(NotPrintable):
    """The fonts of printed drafts are not set up."""

    code = "fonts_missing"
    http_status = 503


class SealBroken(CaseworkError):
    """A sealed record was changed, moved, or its key is gone; nothing of it is shown."""

    code = "seal_broken"


class ChainBroken(CaseworkError):
    """The audit chain is not what was written; the message names the first bad record."""

    code = "chain_broken"


class StoreError(CaseworkError):
    """The database could not do its work."""

    code = "store_failed"
    http_status = 500


class StoreFull(StoreError):
    """The disk, or the database's page limit, is full; nothing was stored."""

    code = "disk_full"
    http_status = 507


class StoreLocked(StoreError):
    """Another writer holds the database for too long; nothing was stored."""

    code = "store_locked"
    http_status = 503


class StoreUnreachable(StoreError):
    """The database server doesn't answer; nothing was stored."""

    code = "store_unreachable"
    http_status = 503
