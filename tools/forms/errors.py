"""Errors of the form engine."""

from __future__ import annotations


class FormError(Exception):
    """A form definition, its texts or its word lists are wrong; the message says where."""

    code = "form_definition"


class UnknownField(LookupError):
    """A field id that the form does not have."""

    code = "unknown_field"
