"""The case service: stores drafts and lets staff read them. Runs as its own process."""
