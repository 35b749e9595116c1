"""Releases and the states of doors: the only caller of a lock's pulse."""
