"""Deterministic rules: they fire only if they explain the whole utterance."""
