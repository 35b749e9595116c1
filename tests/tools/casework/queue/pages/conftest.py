"""A clerk who is logged in, and a case that was filed."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from tests.tools.casework.conftest import Service
from tests.tools.casework.naturalisation import naturalisation
from tests.tools.casework.queue.pages.desk import send
from tests.tools.casework.test_case_page import installed
from tests.tools.casework.test_login import log_in


@pytest.fixture
def database_kind() -> str:
    """The stores are tested on both databases; the pages are the same."""
    return "sqlite"


@pytest.fixture
def clerk(service: Service) -> TestClient:
    service.labels.services["naturalisation"] = installed("naturalisation")
    client = service.client()
    assert log_in(client, service.password).status_code == 303
    return client


@pytest.fixture
def reference(service: Service) -> str:
    return str(service.post(naturalisation()).json()["reference"])


@pytest.fixture
def taken(clerk: TestClient, reference: str) -> str:
    assert send(clerk, f"/cases/{reference}/steps/take_over", revision=0).status_code == 303
    return reference
