"""Which documents a case is expected to bring, by its form and its values."""

from __future__ import annotations

from collections.abc import Mapping

from tools.casework.contract import DraftValue
from tools.casework.staff.case_forms import CaseForms
from tools.casework.staff.stored_values import as_values
from tools.casework.store.cases import CaseStore


class FormDocuments:
    """Asks the installed forms; of a service without one nothing is expected."""

    def __init__(self, cases: CaseStore, forms: CaseForms) -> None:
        self._cases = cases
        self._forms = forms

    def __call__(self, reference: str) -> tuple[str, ...]:
        """The evidence ids of a case, with what staff have edited."""
        file = self._cases.file(reference)
        return () if file is None else self.of(file.case.draft.service, file.values)

    def of(self, service: str, values: Mapping[str, DraftValue]) -> tuple[str, ...]:
        """The evidence ids for the values of a draft."""
        form = self._forms.form(service)
        if form is None:
            return ()
        return tuple(option.code for option in form.documents(as_values(values)))
