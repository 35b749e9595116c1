"""The command line: `amtomat chat`, `amtomat doctor`."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Annotated, Any

import typer

from agent.errors import AgentError
from agent.settings import AgentSettings

app = typer.Typer(
    help="Amt-O-Mat: a conversational terminal for town halls.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,  # its listings of variables would show personal data
)


def main() -> None:
    """Run the command line."""
    app()


@app.command()
def doctor(
    deep: Annotated[bool, typer.Option(help="Also load and try every engine.")] = False,
) -> None:
    """Check this installation and say how to mend what is wrong."""
    from agent.doctor import run  # noqa: PLC0415 - loads much that chat does not need

    raise typer.Exit(run(deep=deep))


@app.command()
def warm() -> None:
    """Evaluate the language model's prefix once, so that every start is quick."""
    from agent.bootstrap import open_model  # noqa: PLC0415

    settings = AgentSettings()
    try:
        open_model(settings)
    except AgentError as error:
        typer.echo(f"{error.message}\n{error.remedy}".strip(), err=True)
        raise typer.Exit(1) from None


@app.command()
def chat(
    lang: Annotated[str, typer.Option(help="Language, e.g. de or en.")] = "de",
    service: Annotated[str | None, typer.Option(help="Begin with this service.")] = None,
    jsonl: Annotated[bool, typer.Option(help="One JSON object a line, in and out.")] = False,
) -> None:
    """Hold a conversation by text, without speech."""
    from agent.logs import log_to_stderr  # noqa: PLC0415

    settings = AgentSettings()
    log_to_stderr(settings.log_level)
    if lang not in settings.languages:
        known = ", ".join(settings.languages)
        raise typer.BadParameter(f"{lang!r} is not set up here; known: {known}")
    if service is not None and service not in settings.services:
        known = ", ".join(settings.services)
        raise typer.BadParameter(f"{service!r} is not set up here; known: {known}")
    try:
        asyncio.run(_chat(settings, lang, service, jsonl=jsonl))
    except AgentError as error:
        typer.echo(f"{error.message}\n{error.remedy}".strip(), err=True)
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


async def _chat(settings: AgentSettings, lang: str, service: str | None, *, jsonl: bool) -> None:
    # Imported here so that --help answers at once.
    from agent.bootstrap import build_dialog  # noqa: PLC0415
    from agent.casework_process import is_up, own_casework  # noqa: PLC0415
    from agent.chat import ChatSession  # noqa: PLC0415

    async with AsyncExitStack() as stack:
        if not await is_up(settings.casework.url):
            typer.echo("No case service is running; this chat starts its own.", err=True)
            url = await stack.enter_async_context(own_casework())
            casework = settings.casework.model_copy(update={"url": url})
            settings = settings.model_copy(update={"casework": casework})
        dialog = await stack.enter_async_context(build_dialog(settings))
        conversation = await dialog.conversations.start(
            language=lang, mode="type", terminal="chat", service=service, consented=False
        )
        session = ChatSession(conversation)
        show = _print_json if jsonl else _print_text
        await _print_all(session.open(), show)
        while not session.ended and (line := await asyncio.to_thread(_read, jsonl)) is not None:
            await _print_all(session.take(line), show)
        await dialog.conversations.forget(conversation.id)


def _read(jsonl: bool) -> str | None:
    """The next line, as JSON; None at the end of the input."""
    while True:
        if not jsonl:
            sys.stderr.write("> ")
            sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            return None
        if line.strip():
            return line if jsonl else _typed(line.strip())


def _typed(line: str) -> str:
    """A typed line: `/confirm` is a button, `field=value` in `/set field=value` a touch.

    `/locker opened pickup 7` is a report of the locker frame.
    """
    if line.startswith("/set ") and "=" in line:
        field, _, value = line.removeprefix("/set ").partition("=")
        return json.dumps({"touch": {"field": field.strip(), "value": value.strip()}})
    if line.startswith("/locker "):
        event, errand, door = [*line.split()[1:], "pickup", "1"][:3]
        report = {"event": event, "errand": errand, "door": int(door) if door.isdecimal() else None}
        return json.dumps({"locker": report})
    if line.startswith("/"):
        return json.dumps({"tap": line[1:]})
    return json.dumps({"say": line})


async def _print_all(messages: AsyncIterator[dict[str, Any]], show: Any) -> None:
    async for message in messages:
        show(message)


def _print_json(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(message, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def _print_text(message: dict[str, Any]) -> None:
    match message["type"]:
        case "agent":
            typer.echo(message["text"])
            for source in message["sources"]:
                typer.echo(f"  [{source['title']}, {source['valid_from']}: {source['url']}]")
        case "field":
            typer.echo(f"  {message['field']}: {message['display']}")
        case "submitted":
            typer.echo(f"  {message['reference']}  {message['received_at']}")
        case "locker_requested":
            typer.echo(f"  [locker frame: {message['errand']}]")
        case "locker_command":
            typer.echo(f"  [to the locker frame: {message['command']}]")
        case "error":
            typer.echo(message["message"], err=True)
