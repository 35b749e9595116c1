"""What must exist before the service can work: secrets, tables, the first staff login."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from tools.casework.audit.chain import OPERATOR
from tools.casework.foundation import Foundation, lay
from tools.casework.secret_files import ensure_secret, write_private
from tools.casework.settings import CaseworkSettings
from tools.casework.staff.passwords import Passwords, random_password
from tools.casework.store.accounts import Accounts
from tools.casework.store.database import Database

FIRST_ACCOUNT = "amt"


@dataclass(frozen=True)
class Prepared:
    """Secrets and the open database. `first_login_created` is True on the very first start."""

    draft_token: str
    session_secret: str
    foundation: Foundation
    accounts: Accounts
    first_login_created: bool

    @property
    def database(self) -> Database:
        """The open database."""
        return self.foundation.database


def utc_now() -> datetime:
    """The current time in UTC."""
    return datetime.now(UTC)


def prepare(
    settings: CaseworkSettings,
    passwords: Passwords,
    *,
    clock: Callable[[], datetime] = utc_now,
) -> Prepared:
    """Create what is missing; do nothing to what exists.

    Raises:
        ConfigurationError: a secret can't be used, or the key file is another database's.
        StoreError: the database can't be used.
    """
    foundation = lay(settings, clock=clock)
    draft_token = ensure_secret(settings.draft_token_file)
    session_secret = ensure_secret(settings.session_secret_file)
    accounts = Accounts(foundation.database, clock=clock)
    created = accounts.ensure(FIRST_ACCOUNT, lambda: _new_password_hash(settings, passwords))
    return Prepared(draft_token, session_secret, foundation, accounts, created)


def reset_first_login(settings: CaseworkSettings, prepared: Prepared, passwords: Passwords) -> None:
    """Give the first account a new random password; see `Accounts.rescue`."""
    member = prepared.accounts.find(FIRST_ACCOUNT)
    if member is not None:
        with prepared.database.write() as connection:  # noted first: it must not go unseen
            prepared.foundation.audit.append(
                connection, actor=OPERATOR, action="login_reset", subject=member.actor
            )
    prepared.accounts.rescue(FIRST_ACCOUNT, _new_password_hash(settings, passwords))


def _new_password_hash(settings: CaseworkSettings, passwords: Passwords) -> str:
    password = random_password()
    write_private(
        settings.first_login_file,
        f"Adresse: http://{settings.host}:{settings.port}/\n"
        f"Benutzer: {FIRST_ACCOUNT}\nKennwort: {password}",
    )
    return passwords.hash(password)
