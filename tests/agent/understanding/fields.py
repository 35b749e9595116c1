"""A form whose fields are all names: only the rules for acts are asked."""

from __future__ import annotations

from tools.forms.models import Parsed, Rejected


class FreeText:
    """Implements FieldKnowledge: names that nothing but the citizen knows."""

    def parse(self, field_id: str, text: str, language: str) -> Parsed | Rejected:
        """Any words could be a name."""
        del field_id, language
        return Parsed(text, explained=False, span=text)

    def label(self, field_id: str, language: str) -> str:
        """The field's name."""
        del language
        return field_id

    def kind(self, field_id: str) -> str:
        """A name."""
        del field_id
        return "person_name"
