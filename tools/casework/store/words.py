"""The citizen's words beside the values: part of the conversation, and deleted with it."""

from __future__ import annotations

import json

from sqlalchemy import Connection, select, update

from tools.casework.privacy.sealing import CaseSeal
from tools.casework.store.schema import documents

_VALUES = "values"


def forget_words(connection: Connection, seal: CaseSeal, case_id: int) -> None:
    """Blank the words (`span`) of all values of a case, in the caller's write transaction.

    Turn, method and what was written in another script first (`native`) stay.

    Raises:
        SealBroken: the values can't be opened; they stay as they are.
    """
    this = (documents.c.case_id == case_id) & (documents.c.part == _VALUES)
    body = connection.execute(select(documents.c.body).where(this)).scalar()
    if body is None:
        return
    values = json.loads(seal.unseal(_VALUES, body))
    wordless = {field: value | {"span": ""} for field, value in values.items()}
    content = json.dumps(wordless, separators=(",", ":"), ensure_ascii=False).encode()
    connection.execute(update(documents).where(this).values(body=seal.seal(_VALUES, content)))
