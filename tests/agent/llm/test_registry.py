from pathlib import Path

import pytest

from agent.errors import EngineUnavailable
from agent.llm.registry import language_models, open_language_model
from agent.settings import LlamaCppOptions
from tools.registry import UnknownName


def test_unknown_engine_names_the_known_ones() -> None:
    with pytest.raises(UnknownName, match="llama_cpp"):
        language_models()["gpt"]


def test_missing_model_file(tmp_path: Path) -> None:
    options = LlamaCppOptions(model_file=tmp_path / "none.gguf")
    with pytest.raises(EngineUnavailable, match="can't be read") as caught:
        open_language_model(options)
    assert caught.value.remedy


def test_file_that_is_no_gguf(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"PK\x03\x04 not a model")
    with pytest.raises(EngineUnavailable, match="not a GGUF"):
        open_language_model(LlamaCppOptions(model_file=path))


def test_truncated_gguf(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"GGUF" + bytes(60))
    with pytest.raises(EngineUnavailable, match="can't load"):
        open_language_model(LlamaCppOptions(model_file=path))
