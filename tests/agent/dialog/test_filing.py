"""What the case service is given."""

from __future__ import annotations

from agent.understanding.base import Act
from tests.agent.dialog.conftest import Desk, MemoryFiler


async def test_legal_notes_are_filed_with_severity_and_address(
    reviewed: Desk, filer: MemoryFiler
) -> None:
    await reviewed.say("ja", Act.AFFIRM)
    draft = next(iter(filer.drafts.values()))
    notes = {note.text: note for note in draft.notes}
    deadline = next(note for text, note in notes.items() if "nicht mehr gültig" in text)
    fee = next(note for text, note in notes.items() if "Die Gebühr" in text)
    assert (deadline.severity, fee.severity) == ("warning", "info")
    assert all(note.url.startswith("https://www.gesetze-im-internet.de/") for note in draft.notes)
    assert all(note.source and note.valid_from for note in draft.notes)


async def test_a_name_in_another_script_is_filed_beside_its_latin_spelling(
    desk: Desk, filer: MemoryFiler
) -> None:
    await desk.touch("given_names", "Олена")
    await desk.touch("given_names", "Olena")
    await desk.touch("family_name", "Sommer")
    await desk.say("ein Mensch bitte", Act.PERSON)
    values = next(iter(filer.drafts.values())).values
    assert (values["given_names"].value, values["given_names"].native) == ("Olena", "Олена")
    assert values["family_name"].native is None
