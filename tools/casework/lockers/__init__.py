"""Lockers: codes, pick-ups, drop-offs, compartments, and the only road to the bridge."""
