"""Data of the installation: the knowledge index, the case service's database and secrets."""

from __future__ import annotations

from setup_steps.progress import Context, Step, digest, run, stamped, write_stamp


def _knowledge_fingerprint(context: Context) -> str:
    folder = context.root / "knowledge"
    files = [path for suffix in ("*.md", "*.py") for path in folder.rglob(suffix)]
    return digest([*files, context.root / "requirements.lock"])


def _knowledge_done(context: Context) -> bool:
    there = any((context.var / "data" / "knowledge").glob("*"))
    return there and stamped(context.var / "setup" / "knowledge", _knowledge_fingerprint(context))


def _ingest(context: Context) -> None:
    command = [str(context.python), "-m", "knowledge", "ingest"]
    run(command, context.log("knowledge"), cwd=context.root)
    write_stamp(context.var / "setup" / "knowledge", _knowledge_fingerprint(context))


def _prepare_casework(context: Context) -> None:
    command = [str(context.python), "-m", "tools.casework", "init"]
    run(command, context.log("casework"), cwd=context.root)


KNOWLEDGE = Step(
    "knowledge index",
    done=_knowledge_done,
    do=_ingest,
    hint="(every passage is embedded: up to a minute on two cores)",
)
# Always performed: it only makes what is missing, and a restored or deleted file is noticed.
CASEWORK = Step("database, secrets, first login", done=lambda _: False, do=_prepare_casework)
