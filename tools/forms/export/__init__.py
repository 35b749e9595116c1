"""What a form gives to others: its JSON Schema, and a draft as a PDF."""
