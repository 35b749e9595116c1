import pytest

from agent.understanding.base import SlotProposal
from agent.understanding.full_names import whole_names


def names(given: str, family: str) -> tuple[SlotProposal, ...]:
    return (
        SlotProposal("given_names", given, "model"),
        SlotProposal("family_name", family, "model"),
    )


@pytest.mark.parametrize(
    ("base", "said", "given", "family", "whole"),
    [
        ("uk", "Olha Iryna Fink", "Olha", "Fink", ("Olha Iryna", "Fink")),
        ("de", "Ich heiße Anna Maria Schulz", "Anna", "Schulz", ("Anna Maria", "Schulz")),
        ("ru", "Меня зовут Vera Irma Weber", "Vera", "Irma Weber", ("Vera Irma", "Weber")),
        ("pl", "Nazywam się Zofia Ewa Fink", "Zofia", "Ewa Fink", ("Zofia Ewa", "Fink")),
        ("ro", "Mă numesc Ana Maria Fink", "Ana", "Maria Fink", ("Ana Maria", "Fink")),
        ("ar", "اسمي Karim Anwar Saleh", "Karim", "Anwar Saleh", ("Karim Anwar", "Saleh")),
        ("ar", "Omar Karim Al Saleh", "Omar", "Karim Al Saleh", ("Omar Karim", "Al Saleh")),
        ("uk", "Vira Koval-Fink", "Vira", "Koval-Fink", ("Vira", "Koval-Fink")),
    ],
)
def test_no_name_is_lost_or_misplaced(
    base: str, said: str, given: str, family: str, whole: tuple[str, str]
) -> None:
    assert whole_names(names(given, family), said, base) == names(*whole)


@pytest.mark.parametrize(
    ("base", "said", "given", "family"),
    [
        ("de", "Ich bin Ana García López", "Ana", "García López"),
        ("ru", "Меня зовут Otto von Berg", "Otto", "von Berg"),
        ("ru", "Weber моя фамилия, имя Tatjana", "Tatjana", "Weber"),
        ("ru", "Tatjana, фамилия Weber", "Tatjana", "Weber"),
        ("ar", "أنا Salma Ben Ali", "Salma", "Ben Ali"),
        ("de", "Ich heiße Anna und weiter Schulz", "Anna", "Schulz"),
        ("uk", "Olena Koval", "Olena", "Koval"),
    ],
)
def test_what_is_right_or_unclear_stays(base: str, said: str, given: str, family: str) -> None:
    assert whole_names(names(given, family), said, base) == names(given, family)


def test_other_fields_stay() -> None:
    slots = (SlotProposal("birth_name", "Irma Weber", "model"),)
    assert whole_names(slots, "Irma Weber", "ru") == slots
