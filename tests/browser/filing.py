"""Cases as the agent files them, without the agent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import yaml

from tests.browser.product import ROOT, Product

PERSON = {
    "given_names": "Ayşe",
    "family_name": "Beispiel",
    "street": "Marktplatz",
    "house_number": "3",
    "postcode": "35279",
    "town": "Neustadt (Hessen)",
}


def file_case(
    product: Product,
    service: str,
    values: Mapping[str, str] = PERSON,
    *,
    language: str = "tr",
    terminal: str = "main",
) -> dict[str, Any]:
    """File an application of a synthetic person; the receipt."""
    token = (product.folder / "secrets" / "draft_token").read_text().strip()
    form = ROOT / "tools/forms/definitions" / service / "form.yaml"
    version = yaml.safe_load(Path(form).read_text(encoding="utf-8"))["version"]
    now, conversation = datetime.now(UTC).isoformat(), uuid4().hex
    draft = {
        "conversation": conversation,
        "terminal": terminal,
        "service": service,
        "form_version": version,
        "language": language,
        "kind": "application",
        "values": {field: _value(turn, v) for turn, (field, v) in enumerate(values.items(), 1)},
        "transcript": [
            {"turn": turn, "role": "citizen", "text": text, "language": language, "at": now}
            for turn, text in enumerate(values.values(), 1)
        ],
        "started_at": now,
    }
    answer = httpx.post(
        f"{product.staff_url}/api/drafts",
        json=draft,
        headers={"Authorization": f"Bearer {token}", "Idempotency-Key": conversation},
        trust_env=False,
    )
    answer.raise_for_status()
    return dict(answer.json())


def _value(turn: int, text: str) -> dict[str, Any]:
    return {
        "value": text,
        "display": text,
        "turn": turn,
        "span": text,
        "method": "touch",
        "confirmed": True,
    }
