"""Who may do what: roles of accounts, and the permissions that come with them.

| Role | Is for |
|---|---|
| clerk | works on cases: reads, edits, decides, exports, prepares pick-ups |
| loader | lays documents into compartments and takes them out; sees references, no values |
| supervisor | all of a clerk's work; also overrides doors, signs, acknowledges a rollback |
| auditor | reads and exports the audit, knows who it was; sees cases without their values |
| administrator | accounts, terminals, state of the service; no cases at all |

Supervisors see in the audit that a member of staff did something, but not which: it is there to
clear up incidents, not to watch how much somebody works. An account's pseudonym stays the same and
would do for that, so they see none and can't search for one.

The two-person rule needs two accounts, whatever roles one of them has.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum


class Role(StrEnum):
    """What an account is used for; an account may have several."""

    CLERK = "clerk"
    LOADER = "loader"
    SUPERVISOR = "supervisor"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """One thing that a page or a button asks for."""

    SEE_CASES = "see_cases"
    """References, services, status and items; neither values nor transcripts."""
    READ_VALUES = "read_values"
    """What citizens entered and said."""
    WORK_ON_CASES = "work_on_cases"
    EXPORT_CASES = "export_cases"
    SEE_COMPARTMENTS = "see_compartments"
    PREPARE_PICKUPS = "prepare_pickups"
    """Reserve a compartment, issue a code as a letter, withdraw it."""
    LOAD_COMPARTMENTS = "load_compartments"
    SIGN_ERRANDS = "sign_errands"
    """Second signature for identity documents."""
    OVERRIDE_LOCKERS = "override_lockers"
    """Open a door without an errand; put doors out of service and back."""
    ACKNOWLEDGE_ROLLBACK = "acknowledge_rollback"
    READ_AUDIT = "read_audit"
    EXPORT_AUDIT = "export_audit"
    """Needs SEE_WHO as well: an export holds the pseudonyms, or it could not be verified."""
    SEE_WHO = "see_who"
    """Which member of staff it was in the audit: pseudonyms, and the names behind them."""
    SEE_OPERATIONS = "see_operations"
    MANAGE_ACCOUNTS = "manage_accounts"
    MANAGE_TERMINALS = "manage_terminals"


P = Permission

_CLERK = frozenset(
    {
        P.SEE_CASES,
        P.READ_VALUES,
        P.WORK_ON_CASES,
        P.EXPORT_CASES,
        P.SEE_COMPARTMENTS,
        P.PREPARE_PICKUPS,
    }
)
_LOADER = frozenset({P.SEE_CASES, P.SEE_COMPARTMENTS, P.LOAD_COMPARTMENTS, P.SIGN_ERRANDS})

PERMISSIONS: Mapping[Role, frozenset[Permission]] = {
    Role.CLERK: _CLERK,
    Role.LOADER: _LOADER,
    Role.SUPERVISOR: _CLERK
    | {
        P.LOAD_COMPARTMENTS,
        P.SIGN_ERRANDS,
        P.OVERRIDE_LOCKERS,
        P.ACKNOWLEDGE_ROLLBACK,
        P.READ_AUDIT,
        P.SEE_OPERATIONS,
    },
    Role.AUDITOR: frozenset(
        {
            P.SEE_CASES,
            P.SEE_COMPARTMENTS,
            P.READ_AUDIT,
            P.EXPORT_AUDIT,
            P.SEE_WHO,
            P.SEE_OPERATIONS,
        }
    ),
    Role.ADMINISTRATOR: frozenset({P.MANAGE_ACCOUNTS, P.MANAGE_TERMINALS, P.SEE_OPERATIONS}),
}


def permissions_of(roles: Iterable[Role]) -> frozenset[Permission]:
    """All that an account with these roles may do."""
    return frozenset[Permission]().union(*(PERMISSIONS[role] for role in roles))
