"""Tokens that let a browser take up its conversation again, also after a restart."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from agent.errors import UnknownConversation
from agent.protocol import Mode

FOLDER = "resume"


@dataclass(frozen=True)
class Ticket:
    """What a token stands for: a conversation at a terminal, spoken or typed."""

    conversation: str
    terminal: str
    mode: Mode


class Tokens:
    """Random tokens; a small file says which conversation one of them belongs to.

    A token is given out with `welcome`, before there is a conversation. The file is named by
    the token's SHA-256, so the folder gives no token away; it can be read by the owner only.
    """

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / FOLDER

    def new(self) -> str:
        """A token that stands for nothing yet."""
        return secrets.token_urlsafe(32)

    def bind(self, token: str, ticket: Ticket) -> None:
        """From now on `token` stands for `ticket`."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._path(token)
        descriptor = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(asdict(ticket), file)

    def read(self, token: str) -> Ticket:
        """What `token` stands for; UnknownConversation when it stands for nothing."""
        try:
            return _load(self._path(token))
        except (OSError, ValueError, TypeError):
            raise UnknownConversation("The token stands for no conversation.") from None

    def forget(self, conversation: str) -> None:
        """Delete every token of a conversation."""
        for path, ticket in self._all():
            if ticket.conversation == conversation:
                path.unlink(missing_ok=True)

    def conversations(self) -> set[str]:
        """The conversations that can be taken up again."""
        return {ticket.conversation for _, ticket in self._all()}

    def _all(self) -> Iterator[tuple[Path, Ticket]]:
        for path in sorted(self._folder.glob("*.json")):
            try:
                yield path, _load(path)
            except (ValueError, TypeError):
                path.unlink(missing_ok=True)  # half written when the power went

    def _path(self, token: str) -> Path:
        return self._folder / f"{hashlib.sha256(token.encode()).hexdigest()}.json"


def _load(path: Path) -> Ticket:
    return Ticket(**json.loads(path.read_text(encoding="utf-8")))
