"""Which text tells staff why what they typed is no value of a field.

The form engine's own messages are spoken to citizens ("Please say day, month and year").
"""

from __future__ import annotations

from collections.abc import Mapping

_TEXTS: Mapping[str, str] = {
    "empty": "required",
    "required": "required",
    "partly": "partly",
    "unchanged": "unchanged",
    "too_long": "too_long",
    "plate_too_long": "too_long",
    "name_has_digits": "name",
    "bad_characters": "characters",
    "vin_letters": "characters",
    "email_latin_needed": "latin",
    "latin_spelling_needed": "latin",
    "same_as_missing": "same",
    "date_unclear": "date",
    "date_incomplete": "date",
    "date_impossible": "date",
    "date_in_future": "future",
    "date_in_past": "past",
    "date_too_old": "far",
    "date_too_far": "far",
    "postcode_unclear": "postcode",
    "postcode_length": "postcode",
    "postcode_range": "postcode",
    "choice_ambiguous": "ambiguous",
    "country_ambiguous": "ambiguous",
    "country_which": "ambiguous",
    "phone_length": "length",
    "vin_length": "length",
    "vin_unusual": "length",
    "evb_length": "length",
    "iban_length": "length",
    "document_number_check": "check",
    "iban_check": "check",
    "money_too_large": "large",
    "count_too_large": "large",
}


def refusal_text(code: str) -> str:
    """The id of the text; what has none of its own doesn't fit the field."""
    return f"refused-{_TEXTS.get(code, 'unclear')}"
