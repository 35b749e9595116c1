"""What a language model does for the agent: complete a prompt within a grammar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Prompt:
    """A prompt in three parts, by how often they change.

    `prefix` is byte-identical on every turn (few-shot examples; evaluated once at start),
    `context` is known as soon as the agent has asked its question (evaluated while it speaks),
    `turn` holds the citizen's words.
    """

    prefix: str
    context: str
    turn: str


@dataclass(frozen=True)
class Completion:
    """The text a model gave, the number of tokens it decoded and the seconds it took."""

    text: str
    tokens: int
    seconds: float


class LanguageModel(Protocol):
    """A language model. Instances are shared; calls are serialised by the engine."""

    def check(self) -> None:
        """Complete a tiny prompt within a grammar; EngineUnavailable says what is wrong."""

    def prepare(self, prefix: str, context: str = "") -> None:
        """Evaluate the known part of the next prompt ahead of time.

        Blocking; gives way to a `complete`. Calling it is never needed for a right result.
        """

    def complete(self, prompt: Prompt, grammar: str, max_tokens: int = 64) -> Completion:
        """Complete `prompt` greedily within `grammar`. Blocking; EngineFailed.

        `grammar` is in Lark syntax as llguidance reads it, its start rule `start`.
        """
