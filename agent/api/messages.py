"""Reads a browser's text message, with the right error code for each way it can be wrong."""

from __future__ import annotations

import json
from typing import get_args

from pydantic import ValidationError

from agent.errors import ProtocolError
from agent.protocol import ClientMessage, client_messages

KNOWN_TYPES = frozenset(
    str(model.model_fields["type"].default) for model in get_args(get_args(ClientMessage)[0])
)


def read_message(text: str) -> ClientMessage:
    """The message; ProtocolError with the code malformed, unknown or invalid_message."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise ProtocolError("not JSON", code="malformed_message") from None
    kind = data.get("type") if isinstance(data, dict) else None
    if not isinstance(kind, str) or kind not in KNOWN_TYPES:
        raise ProtocolError("unknown type", code="unknown_message")
    try:
        return client_messages.validate_python(data)
    except ValidationError:
        raise ProtocolError("wrong content", code="invalid_message") from None
