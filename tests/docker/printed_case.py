"""Prints a case with values of an invented person, as the case service does."""

from __future__ import annotations

from datetime import UTC, datetime

from tools.casework.contract import Draft, DraftValue
from tools.casework.staff.printing import DraftPrinter
from tools.casework.store.drafts import Case
from tools.forms.catalogue import load_forms
from tools.forms.export.samples import sample_values

RECEIVED_AT = datetime(2026, 11, 22, 13, 5, tzinfo=UTC)


def print_case() -> None:
    """Every field is understood anew, so that what the field types load is loaded, too."""
    form = load_forms(["naturalisation"], ["de"], RECEIVED_AT.date)["naturalisation"]
    values = sample_values(form.engine, RECEIVED_AT.date())
    draft = Draft(
        conversation="c-1",
        terminal="main",
        service="naturalisation",
        form_version=form.engine.form.version,
        language="en",
        values={
            name: DraftValue(
                value=given.value, display="", turn=1, span="", method="touch", confirmed=True
            )
            for name, given in values.items()
        },
        transcript=[],
        started_at=RECEIVED_AT,
    )
    pdf = DraftPrinter().pdf(Case("NEU-000-000-000", RECEIVED_AT, "received", draft))
    print(pdf[:5].decode())
