import pytest

from agent.understanding.base import Act, Context
from agent.understanding.fields import FormFields
from agent.understanding.rules.engine import Rules
from agent.understanding.rules.load import load_phrases
from tests.agent.understanding.forms import licence_form

LICENCE = licence_form()
RULES = Rules(load_phrases())
NAMES = ("doctorate", "former_names", "artist_name")
ASKED = Context("de", "ask", "?", "licence-exchange", NAMES)


@pytest.mark.parametrize("text", ["Ich habe einen Doktortitel", "Doktor"])
def test_a_doctorate_where_names_are_asked_for_too(text: str) -> None:
    found = RULES.understand(text, ASKED, FormFields(LICENCE))
    assert found is not None
    assert [slot.field for slot in found.slots] == ["doctorate"]


def test_no_is_the_answer_to_all_of_them() -> None:
    found = RULES.understand("Nein", ASKED, FormFields(LICENCE))
    assert found is not None
    assert found.act is Act.DENY
