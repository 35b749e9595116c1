"""Issues codes for errands: new ones, and new ones in the place of others."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select

from tools.casework.letters.letter import LetterCode
from tools.casework.lockers.codes import QR_PREFIX, CodeHashes, all_selectors, new_code
from tools.casework.lockers.errands import KINDS, TABLE
from tools.casework.lockers.errors import NotNow
from tools.casework.lockers.machine import OVER


class CodeIssuer:
    """Makes a code and what is stored of it. The code itself is kept nowhere."""

    def __init__(
        self, hashes: CodeHashes, *, clock: Callable[[], datetime], lasts: timedelta
    ) -> None:
        self._hashes = hashes
        self._clock = clock
        self._lasts = lasts

    def issue(self, connection: Connection) -> tuple[LetterCode, dict[str, Any]]:
        """A code for the letter and the columns to store, in the caller's write transaction.

        Whatever code there was before no longer counts once the columns are written.
        """
        code = new_code(_free_selector(connection))
        valid_until = self._clock() + self._lasts
        columns = {
            "selector": code.selector,
            "code_hash": self._hashes.hash(code.selector, code.digits),
            "qr_hmac": self._hashes.qr_hmac(code.qr.removeprefix(QR_PREFIX)),
            "failures": 0,
            "tries": 0,
            "expires_at": valid_until,
        }
        return LetterCode(code.typed, code.qr, valid_until), columns


def _free_selector(connection: Connection) -> str:
    """A random selector that no open errand has: it then finds one row at most."""
    used: set[str] = set()
    for kind in KINDS:
        table = TABLE[kind]
        query = select(table.c.selector).where(
            table.c.selector.is_not(None), table.c.state.not_in(OVER[kind])
        )
        used.update(connection.execute(query).scalars())
    free = [selector for selector in all_selectors() if selector not in used]
    if not free:
        raise NotNow(
            "all selectors of codes are in use", remedy="take out what was not collected in time"
        )
    return secrets.choice(free)
