"""Data of the installation: knowledge index, model's prefix, database and secrets."""

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


def _warm_fingerprint(context: Context) -> str:
    folders = [context.root / "agent" / name for name in ("llm", "understanding")]
    files = [path for folder in folders for path in folder.rglob("*.*") if path.is_file()]
    sources = [path for path in files if path.suffix in {".py", ".txt"}]
    settings = [context.root / "agent" / "settings.py", context.root / "config" / "amtomat.toml"]
    return digest([*sources, *settings, context.root / "requirements.lock"])


def _warm_done(context: Context) -> bool:
    there = any((context.var / "cache" / "prefixes").glob("*.kv"))
    return there and stamped(context.var / "setup" / "prefix", _warm_fingerprint(context))


def _warm(context: Context) -> None:
    command = [str(context.venv / "bin" / "amtomat"), "warm"]
    run(command, context.log("prefix"), cwd=context.root)
    write_stamp(context.var / "setup" / "prefix", _warm_fingerprint(context))


def _prepare_casework(context: Context) -> None:
    command = [str(context.python), "-m", "tools.casework", "init"]
    run(command, context.log("casework"), cwd=context.root)


KNOWLEDGE = Step(
    "knowledge index",
    done=_knowledge_done,
    do=_ingest,
    hint="(every passage is embedded: up to a minute on two cores)",
)
PREFIX = Step(
    "language model's prefix",
    done=_warm_done,
    do=_warm,
    hint="(its examples are evaluated once: about half a minute on two cores)",
)
# Always performed: it only makes what is missing, and a restored or deleted file is noticed.
CASEWORK = Step("database, secrets, first login", done=lambda _: False, do=_prepare_casework)
