"""Tokens that let a browser take up its conversation again, also after a restart."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from itsdangerous import BadSignature, URLSafeSerializer

from agent.errors import UnknownConversation
from agent.protocol import Mode

KEY_FILE = "resume_key"


@dataclass(frozen=True)
class Ticket:
    """What a token says: which conversation, at which terminal, spoken or typed."""

    conversation: str
    terminal: str
    mode: Mode


class Tokens:
    """Signs tickets with a key that is made once and kept in the data folder (mode 600)."""

    def __init__(self, data_dir: Path) -> None:
        self._serializer = URLSafeSerializer(_key(data_dir / KEY_FILE), salt="resume")

    def issue(self, ticket: Ticket) -> str:
        """A token for `ticket`."""
        return str(self._serializer.dumps([ticket.conversation, ticket.terminal, ticket.mode]))

    def read(self, token: str) -> Ticket:
        """The ticket of a token of this terminal; UnknownConversation for anything else."""
        try:
            conversation, terminal, mode = self._serializer.loads(token)
        except (BadSignature, ValueError, TypeError):
            raise UnknownConversation("The token was not issued here.") from None
        if mode not in get_args(Mode):
            raise UnknownConversation("The token is of an older version.")
        return Ticket(str(conversation), str(terminal), mode)


def _key(path: Path) -> bytes:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return path.read_bytes()
    with os.fdopen(descriptor, "wb") as file:
        key = secrets.token_hex(32).encode()
        file.write(key)
    return key
