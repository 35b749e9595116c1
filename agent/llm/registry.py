"""Language models by name; a factory loads its model only when it is called."""

from __future__ import annotations

from collections.abc import Callable

from agent.llm.base import LanguageModel
from agent.settings import LlamaCppOptions
from tools.registry import Registry

ModelFactory = Callable[[LlamaCppOptions], LanguageModel]


def _llama_cpp(options: LlamaCppOptions) -> LanguageModel:
    # Imported here so that listing the engines loads no native library.
    from agent.llm.llama_cpp import LlamaCpp  # noqa: PLC0415

    return LlamaCpp(options)


def language_models() -> Registry[ModelFactory]:
    """A new registry of all engines of this distribution."""
    registry: Registry[ModelFactory] = Registry("language model")
    registry.add("llama_cpp", _llama_cpp)
    return registry


def open_language_model(options: LlamaCppOptions) -> LanguageModel:
    """Load the engine that `options.engine` names; EngineUnavailable if it can't start."""
    return language_models()[options.engine](options)
