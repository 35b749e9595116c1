"""The form engine: definitions, field types, validation and the next question."""
