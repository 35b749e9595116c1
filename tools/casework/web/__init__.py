"""The HTTP side of the case service: the drafts API, health, staff pages."""
