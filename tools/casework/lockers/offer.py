"""Tells the agent, with the receipt, what could be dropped off at once."""

from __future__ import annotations

from collections.abc import Mapping

from tools.casework.contract import Draft
from tools.casework.lockers import compartments
from tools.casework.lockers.expected import FormDocuments
from tools.casework.store.database import Database
from tools.lockers.policy import LockerPolicy


class DropoffOffer:
    """Items that may be dropped off: law, settings, a cabinet, and a free compartment."""

    def __init__(
        self,
        database: Database,
        policy: LockerPolicy,
        documents: FormDocuments,
        *,
        cabinets: Mapping[str, str],
        bridges: Mapping[str, object],
    ) -> None:
        self._database = database
        self._policy = policy
        self._documents = documents
        self._cabinets = cabinets
        self._bridges = bridges

    def __call__(self, draft: Draft) -> tuple[str, ...]:
        """The item ids for a draft that was just filed. Raises StoreError."""
        cabinet = self._cabinets.get(draft.terminal)
        rule = self._policy.dropoff(draft.service)
        if rule is None or not rule.after_application or draft.kind != "application":
            return ()
        if cabinet is None or cabinet not in self._bridges:
            return ()
        items = rule.items_of(self._documents.of(draft.service, draft.values))
        if not items:
            return ()
        with self._database.read() as connection:
            return items if compartments.has_free(connection, cabinet) else ()
