"""The bridge's HTTP side (docs/lockers.md)."""
