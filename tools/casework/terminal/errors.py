"""Errors of the terminal's listener.

CaseworkError
└── TerminalError
    ├── EnrolmentRefused  no valid enrolment code
    ├── UnknownTerminal   no terminal of that name is configured
    ├── NotEnrolled       the device token is missing or no longer counts
    ├── ForeignOrigin     the request comes from another page, or under another name
    ├── InvalidRequest    the body is not what the contract says
    ├── TooManyRequests   slower, please
    └── ClientMissing     the pages are not built
"""

from __future__ import annotations

from typing import ClassVar

from tools.casework.errors import CaseworkError


class TerminalError(CaseworkError):
    """A request to the terminal's listener was refused."""

    code: ClassVar[str] = "terminal"
    http_status: ClassVar[int] = 403


class EnrolmentRefused(TerminalError):
    """No valid enrolment code."""

    code = "enrolment_code"


class UnknownTerminal(TerminalError):
    """No terminal of that name is configured."""

    code = "unknown_terminal"


class NotEnrolled(TerminalError):
    """The device token is missing or no longer counts."""

    code = "not_enrolled"
    http_status = 401


class ForeignOrigin(TerminalError):
    """The request comes from another page, or reaches the service under another name."""

    code = "foreign_origin"


class InvalidRequest(TerminalError):
    """The body is not what the contract says."""

    code = "invalid_request"
    http_status = 422


class TooManyRequests(TerminalError):
    """There are more requests than a terminal needs."""

    code = "too_many_requests"
    http_status = 429


class ClientMissing(TerminalError):
    """The pages are not built."""

    code = "client_missing"
    http_status = 503
