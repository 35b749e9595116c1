"""Drives locker boards. The agent has no route to it."""
