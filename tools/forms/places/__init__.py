"""Which towns a German postcode belongs to."""
