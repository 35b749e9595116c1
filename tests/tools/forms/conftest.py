from datetime import date

import pytest

from tools.forms.definitions import load_form
from tools.forms.engine import FormEngine
from tools.forms.models import Form

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="session")
def form() -> Form:
    return load_form("licence-exchange")


@pytest.fixture(scope="session")
def engine(form: Form) -> FormEngine:
    return FormEngine(form, lambda: TODAY)
