"""Colleagues in the forms that give them cases, without the numbers of their accounts.

The number is the pseudonym in the audit. Whoever reads that without knowing whose pseudonym it is
(`staff/roles.py`) must not find it beside the name in the source of another page.
"""

from __future__ import annotations

import hashlib
import hmac

from fastapi import Request

from tools.casework.store.accounts import StaffMember
from tools.casework.store.cases import CaseStore
from tools.casework.web.sessions import token_of

ME = "me"
_NOBODY_KNOWN = -1
_HANDLE_CHARS = 16


class Colleagues:
    """Gives everybody who can be given a case a handle, good for one login.

    `secret` never leaves the service: with the token alone, which the browser holds, nobody can
    work out whose handle belongs to which number.
    """

    def __init__(self, store: CaseStore, secret: str) -> None:
        self._store = store
        self._secret = secret.encode()

    def choices(self, request: Request, *, but: StaffMember | None = None) -> list[tuple[str, str]]:
        """Handles and names, by name; without one of them if asked so."""
        known = [one for one in self._store.colleagues() if but is None or one.id != but.id]
        return [(self._handle(request, one.id), one.name) for one in known]

    def meant(self, request: Request, to: str, member: StaffMember) -> int | None:
        """The account that a form names: `me`, a handle, or nobody (empty).

        What is no handle here is nobody that exists.
        """
        if not to:
            return None
        if to == ME:
            return member.id
        handles = {self._handle(request, one.id): one.id for one in self._store.colleagues()}
        return handles.get(to, _NOBODY_KNOWN)

    def _handle(self, request: Request, staff_id: int) -> str:
        what = f"colleague {token_of(request)} {staff_id}".encode()
        return hmac.new(self._secret, what, hashlib.sha256).hexdigest()[:_HANDLE_CHARS]
