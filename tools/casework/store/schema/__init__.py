"""Tables of the case service, by subject."""

from tools.casework.store.schema.audit import audit, service_state
from tools.casework.store.schema.cases import (
    case_keys,
    cases,
    deletions,
    documents,
    evidence,
    history,
    search_terms,
)
from tools.casework.store.schema.lockers import (
    approvals,
    bridge_positions,
    compartments,
    dropoffs,
    enrolment_codes,
    errand_handles,
    keypad_failures,
    keypad_locks,
    pickups,
    terminals,
)
from tools.casework.store.schema.staff import recovery_codes, staff, staff_roles, staff_sessions
from tools.casework.store.schema.types import UtcDateTime, metadata

__all__ = [
    "UtcDateTime",
    "approvals",
    "audit",
    "bridge_positions",
    "case_keys",
    "cases",
    "compartments",
    "deletions",
    "documents",
    "dropoffs",
    "enrolment_codes",
    "errand_handles",
    "evidence",
    "history",
    "keypad_failures",
    "keypad_locks",
    "metadata",
    "pickups",
    "recovery_codes",
    "search_terms",
    "service_state",
    "staff",
    "staff_roles",
    "staff_sessions",
    "terminals",
]
