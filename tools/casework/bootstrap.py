"""Settings → wired application: the only composition root of the case service."""

from __future__ import annotations

from fastapi import FastAPI

from tools.casework.first_start import Prepared, utc_now
from tools.casework.lockers.assembly import Lockers, Outside, build_lockers
from tools.casework.lockers.expected import FormDocuments
from tools.casework.lockers.offer import DropoffOffer
from tools.casework.reference import new_reference
from tools.casework.serving import Listener
from tools.casework.settings import CaseworkSettings
from tools.casework.staff.case_forms import CaseForms
from tools.casework.staff.form_labels import FormLabels
from tools.casework.staff.moments import LOCAL_ZONE
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.printing import DraftPrinter
from tools.casework.staff.throttle import Throttles
from tools.casework.store.cases import CaseStore
from tools.casework.store.drafts import DraftStore
from tools.casework.terminal.app import create_terminal_app
from tools.casework.terminal.devices import Devices
from tools.casework.web.app import build_app
from tools.casework.web.drafts_api import Offer, no_offer


def listeners(
    settings: CaseworkSettings, prepared: Prepared, passwords: Passwords
) -> tuple[Listener, ...]:
    """All applications of the service with where they are reached."""
    if not settings.lockers.bridges:
        # No lockers, no frame: nothing listens for it.
        staff_only = wire(settings, prepared, passwords)
        return (Listener(staff_only, settings.host, settings.port),)
    lockers = wire_lockers(settings, prepared)
    devices = Devices(
        prepared.database, prepared.foundation.audit, settings.terminal, clock=utc_now
    )
    terminal = create_terminal_app(settings, lockers, devices)
    return (
        Listener(wire(settings, prepared, passwords, lockers), settings.host, settings.port),
        Listener(terminal, settings.terminal.host, settings.terminal.port),
    )


def wire_lockers(settings: CaseworkSettings, prepared: Prepared) -> Lockers:
    """All parts of the lockers; they follow their bridges while the terminal's listener runs."""
    foundation = prepared.foundation
    return build_lockers(settings, foundation, _documents(prepared), Outside(clock=utc_now))


def _documents(prepared: Prepared) -> FormDocuments:
    foundation = prepared.foundation
    cases = CaseStore(foundation.database, foundation.sealer)
    return FormDocuments(cases, CaseForms(lambda: utc_now().astimezone(LOCAL_ZONE).date()))


def _offer(settings: CaseworkSettings, prepared: Prepared, lockers: Lockers | None) -> Offer:
    if lockers is None:
        return no_offer
    return DropoffOffer(
        prepared.database,
        lockers.policy,
        _documents(prepared),
        cabinets=settings.terminal.cabinets,
        bridges=settings.lockers.bridges,
    )


def wire(
    settings: CaseworkSettings,
    prepared: Prepared,
    passwords: Passwords,
    lockers: Lockers | None = None,
) -> FastAPI:
    """Return the staff side on top of what `prepare` has opened; without lockers none are shown."""
    store = DraftStore(
        prepared.database,
        prepared.foundation.vault,
        clock=utc_now,
        new_reference=lambda: new_reference(settings.reference_prefix),
    )
    return build_app(
        settings,
        prepared,
        store=store,
        labels=FormLabels(),
        printer=DraftPrinter(),
        passwords=passwords,
        throttles=Throttles.new(),
        lockers=lockers,
        offer=_offer(settings, prepared, lockers),
    )
