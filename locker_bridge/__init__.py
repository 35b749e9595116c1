"""Drives locker boards. A door opens only for a signed token, once, and is written down first.

Start reading at `bootstrap.py`; what travels over HTTP stands in docs/lockers.md.
"""
