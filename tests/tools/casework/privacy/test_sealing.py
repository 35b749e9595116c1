"""Sealed records: readable with their key at their place, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, delete, event, select, update

from tests.tools.casework.conftest import Clock
from tools.casework.contract import Draft
from tools.casework.errors import SealBroken
from tools.casework.foundation import Foundation
from tools.casework.privacy.keys import Keys
from tools.casework.privacy.sealing import Sealer, totp_name
from tools.casework.store.drafts import DraftStore
from tools.casework.store.schema import case_keys, cases, documents


@pytest.fixture
def ids(foundation: Foundation, filed: Draft, clock: Clock) -> list[int]:
    """Three cases."""
    numbers = iter(f"NEU-000-000-{number:03}" for number in range(9))
    store = DraftStore(
        foundation.database, foundation.vault, clock=clock, new_reference=lambda: next(numbers)
    )
    for key in "abc":
        store.file(filed, key)
    with foundation.database.read() as connection:
        return list(connection.execute(select(cases.c.id).order_by(cases.c.id)).scalars())


def _body(connection: Connection, case_id: int, part: str) -> bytes:
    query = select(documents.c.body).where(documents.c.case_id == case_id)
    return bytes(connection.execute(query.where(documents.c.part == part)).scalar_one())


def test_a_part_opens_with_its_case_only(foundation: Foundation, ids: list[int]) -> None:
    with foundation.database.read() as connection:
        seals = foundation.sealer.open_cases(connection, ids)
        blob = _body(connection, ids[0], "values")
        assert b"Okafor" in seals[ids[0]].unseal("values", blob)
        with pytest.raises(SealBroken, match="changed, moved"):
            seals[ids[1]].unseal("values", blob)
        with pytest.raises(SealBroken, match="changed, moved"):
            seals[ids[0]].unseal("notes", blob)


def test_each_case_has_a_key_of_its_own_and_nonces_differ(
    foundation: Foundation, ids: list[int]
) -> None:
    with foundation.database.read() as connection:
        bodies = [_body(connection, case_id, "values") for case_id in ids]
        wrapped = connection.execute(select(case_keys.c.wrapped)).scalars().all()
    assert len({body[9:21] for body in bodies}) == len({body[21:] for body in bodies}) == 3
    assert len(set(wrapped)) == 3


def test_a_blob_moved_between_records_is_refused(
    foundation: Foundation, ids: list[int], filed: Draft
) -> None:
    """Somebody who can write to the database exchanges what two cases hold."""
    with foundation.database.write() as connection:
        bodies = {case_id: _body(connection, case_id, "values") for case_id in ids[:2]}
        for case_id, other in (ids[:2], ids[1::-1]):
            own = (documents.c.case_id == case_id) & (documents.c.part == "values")
            connection.execute(update(documents).where(own).values(body=bodies[other]))
    store = DraftStore(
        foundation.database, foundation.vault, clock=Clock(), new_reference=lambda: ""
    )
    for number in (0, 1):
        with pytest.raises(SealBroken):
            store.case(f"NEU-000-000-{number:03}")
    assert store.case("NEU-000-000-002") is not None


def test_a_wrapped_key_moved_between_cases_is_refused(
    foundation: Foundation, ids: list[int]
) -> None:
    with foundation.database.write() as connection:
        query = select(case_keys.c.wrapped).where(case_keys.c.case_id == ids[0])
        wrapped = connection.execute(query).scalar_one()
        change = update(case_keys).where(case_keys.c.case_id == ids[1])
        connection.execute(change.values(wrapped=wrapped))
    with foundation.database.read() as connection, pytest.raises(SealBroken):
        foundation.sealer.open_case(connection, ids[1])


def test_without_its_key_a_case_is_gone(foundation: Foundation, ids: list[int]) -> None:
    with foundation.database.write() as connection:
        connection.execute(delete(case_keys).where(case_keys.c.case_id == ids[0]))
    with foundation.database.read() as connection:
        assert foundation.sealer.open_cases(connection, ids).keys() == set(ids[1:])
        with pytest.raises(SealBroken, match="deleted"):
            foundation.sealer.open_case(connection, ids[0])


def test_a_page_of_cases_is_opened_with_one_query(foundation: Foundation, ids: list[int]) -> None:
    asked: list[str] = []
    event.listen(
        foundation.database.engine,
        "before_cursor_execute",
        lambda *args: asked.append(args[2]) if "case_keys" in args[2] else None,
    )
    with foundation.database.read() as connection:
        assert len(foundation.sealer.open_cases(connection, ids)) == 3
    assert len(asked) == 1


@pytest.fixture(scope="module")
def sealer() -> Sealer:
    keys = Keys.new()
    return Sealer(lambda: keys)


@given(st.binary(max_size=200), st.text(max_size=20), st.data())
def test_a_changed_blob_is_refused(
    sealer: Sealer, content: bytes, name: str, data: st.DataObject
) -> None:
    blob = sealer.seal_small(name, content)
    assert sealer.unseal_small(name, blob) == content
    position = data.draw(st.integers(0, len(blob) - 1))
    flipped = blob[position] ^ (1 << data.draw(st.integers(0, 7)))
    changed = blob[:position] + bytes([flipped]) + blob[position + 1 :]
    for broken in (changed, blob[:position]):
        with pytest.raises(SealBroken):
            sealer.unseal_small(name, broken)


def test_a_small_secret_belongs_to_its_name(sealer: Sealer) -> None:
    blob = sealer.seal_small(totp_name(1), b"secret")
    with pytest.raises(SealBroken):
        sealer.unseal_small(totp_name(2), blob)


def test_another_key_file_opens_nothing(sealer: Sealer) -> None:
    blob, other = sealer.seal_small("name", b"secret"), Keys.new()
    with pytest.raises(SealBroken, match="doesn't have"):
        Sealer(lambda: other).unseal_small("name", blob)


def test_an_error_tells_nothing_of_the_content(sealer: Sealer) -> None:
    refused: Callable[[str, bytes], bytes] = sealer.unseal_small
    with pytest.raises(SealBroken) as raised:
        refused("name", sealer.seal_small("other", b"Zacharias"))
    assert raised.value.__suppress_context__
    assert "Zacharias" not in str(raised.value)
