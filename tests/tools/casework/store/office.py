"""The staff side of a database, for tests of what is stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pyotp

from tests.tools.casework.conftest import Clock
from tools.casework.foundation import Foundation
from tools.casework.staff.roles import Role
from tools.casework.staff.totp import base32
from tools.casework.store.account_changes import AccountChanges
from tools.casework.store.accounts import Accounts, StaffMember
from tools.casework.store.audit_view import AuditFilter, AuditView
from tools.casework.store.second_factors import SecondFactors
from tools.casework.store.sessions import StaffSessions
from tools.casework.store.terminals import Terminals


@dataclass
class Office:
    """The staff side of a database."""

    foundation: Foundation
    clock: Clock

    def __post_init__(self) -> None:
        database, audit = self.foundation.database, self.foundation.audit
        self.accounts = Accounts(database, clock=self.clock)
        self.changes = AccountChanges(database, clock=self.clock, audit=audit)
        self.sessions = StaffSessions(
            database,
            clock=self.clock,
            audit=audit,
            session=timedelta(hours=10),
            idle=timedelta(minutes=30),
        )
        self.factors = SecondFactors(
            database, clock=self.clock, sealer=self.foundation.sealer, audit=audit
        )
        self.terminals = Terminals(database, clock=self.clock, audit=audit)
        self.view = AuditView(database)
        self.accounts.ensure("amt", lambda: "hash")

    @property
    def chief(self) -> StaffMember:
        return self.member("amt")

    def member(self, name: str) -> StaffMember:
        found = self.accounts.find(name)
        assert found is not None
        return found

    def hire(self, name: str, *roles: Role) -> StaffMember:
        self.changes.create(
            self.chief,
            name=name,
            display_name=f"Frau {name}",
            language="de",
            roles=roles,
            password_hash="hash",
        )
        return self.member(name)

    def actions(self, subject: str) -> list[str]:
        entries = self.view.all(AuditFilter(subjects=(subject,)))
        return [each.record.action for each in entries]

    def set_up_factor(self, member: StaffMember) -> tuple[pyotp.TOTP, list[str]]:
        self.factors.begin(member)
        secret = self.factors.pending(member)
        assert secret is not None
        app = pyotp.TOTP(base32(secret))
        codes = self.factors.confirm(member, app.at(self.clock.now))
        assert codes is not None
        return app, codes
