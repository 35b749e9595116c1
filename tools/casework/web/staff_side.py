"""What every family of staff pages works on: accounts, sessions, texts and templates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from tools.casework.audit.chain import AuditLog
from tools.casework.first_start import Prepared
from tools.casework.settings import CaseworkSettings
from tools.casework.staff.i18n import StaffTexts
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.throttle import Throttles
from tools.casework.store.accounts import Accounts
from tools.casework.store.database import Database
from tools.casework.store.second_factors import SecondFactors
from tools.casework.store.sessions import StaffSessions
from tools.casework.web.pages import Pages
from tools.casework.web.sessions import Sessions


@dataclass(frozen=True)
class StaffSide:
    """What every family of staff pages needs."""

    settings: CaseworkSettings
    prepared: Prepared
    pages: Pages
    sessions: Sessions
    store: StaffSessions
    second_factors: SecondFactors
    passwords: Passwords
    throttles: Throttles

    @property
    def accounts(self) -> Accounts:
        """The accounts."""
        return self.prepared.accounts

    @property
    def clock(self) -> Callable[[], datetime]:
        """The current time."""
        return self.prepared.accounts.clock

    @property
    def database(self) -> Database:
        """The open database."""
        return self.prepared.database

    @property
    def audit(self) -> AuditLog:
        """The audit log."""
        return self.prepared.foundation.audit


def staff_side(
    settings: CaseworkSettings,
    prepared: Prepared,
    *,
    passwords: Passwords,
    throttles: Throttles,
) -> StaffSide:
    """Join accounts, sessions, texts and templates."""
    clock, foundation = prepared.accounts.clock, prepared.foundation
    store = StaffSessions(
        foundation.database,
        clock=clock,
        audit=foundation.audit,
        session=timedelta(hours=settings.session_h),
        idle=timedelta(minutes=settings.idle_min),
    )
    return StaffSide(
        settings=settings,
        prepared=prepared,
        pages=Pages(settings.place, StaffTexts()),
        sessions=Sessions(prepared.accounts, store, require_second_factor=settings.require_totp),
        store=store,
        second_factors=SecondFactors(
            foundation.database, clock=clock, sealer=foundation.sealer, audit=foundation.audit
        ),
        passwords=passwords,
        throttles=throttles,
    )
