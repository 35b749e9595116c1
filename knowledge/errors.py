"""Errors of the knowledge base."""

from __future__ import annotations


class KnowledgeError(Exception):
    """The store or the embedding model can't be used, or a procedure text is malformed."""

    code = "knowledge"

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
