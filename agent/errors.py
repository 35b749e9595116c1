"""Errors of the agent.

AgentError
├── ConfigurationError    settings, texts or definitions are wrong
├── EngineUnavailable     a speech, language or end-of-turn engine can't start
├── EngineFailed          an engine that had started could not do one piece of work
├── CaseworkUnavailable   the case service can't be reached or refused a draft
├── ProtocolError         a browser sent what the protocol does not allow
└── UnknownConversation   a conversation to resume does not exist or has ended
"""

from __future__ import annotations


class AgentError(Exception):
    """An error with a stable code, a message for its reader and, where known, a remedy."""

    code = "agent_error"

    def __init__(self, message: str, *, remedy: str = "", code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
        if code is not None:
            self.code = code


class ConfigurationError(AgentError):
    """Settings, texts or definitions are wrong."""

    code = "configuration"


class EngineUnavailable(AgentError):
    """An engine can't start: its model is missing, damaged or of the wrong kind."""

    code = "engine_unavailable"


class EngineFailed(AgentError):
    """An engine that had started could not do one piece of work."""

    code = "engine_failed"


class CaseworkUnavailable(AgentError):
    """The case service can't be reached, or refused what was sent."""

    code = "casework_unavailable"


class ProtocolError(AgentError):
    """A browser sent something that the protocol does not allow."""

    code = "protocol"


class UnknownConversation(AgentError):
    """A conversation to resume does not exist, has ended or belongs to another token."""

    code = "unknown_conversation"
