"""Settings → wired application: the only composition root of the case service."""

from __future__ import annotations

from fastapi import FastAPI

from tools.casework.first_start import Prepared, utc_now
from tools.casework.reference import new_reference
from tools.casework.serving import Listener
from tools.casework.settings import CaseworkSettings
from tools.casework.staff.form_labels import FormLabels
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.printing import DraftPrinter
from tools.casework.staff.throttle import Throttles
from tools.casework.store.drafts import DraftStore
from tools.casework.web.app import build_app


def listeners(
    settings: CaseworkSettings, prepared: Prepared, passwords: Passwords
) -> tuple[Listener, ...]:
    """All applications of the service with where they are reached."""
    return (Listener(wire(settings, prepared, passwords), settings.host, settings.port),)


def wire(settings: CaseworkSettings, prepared: Prepared, passwords: Passwords) -> FastAPI:
    """Return the application on top of what `prepare` has opened."""
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
    )
