"""Drives locker boards. The agent has no route to it.

So far the process answers `/health` and knows one board, a simulator in memory. Nothing can be
opened over HTTP: wire protocols, the release journal and signed tokens come with the flows.
"""
