"""Revisions, one file each. What was released is never changed."""
