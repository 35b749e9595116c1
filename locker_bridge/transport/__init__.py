"""The serial line: one owner, quiet gaps, and a pulse that is never sent twice."""
