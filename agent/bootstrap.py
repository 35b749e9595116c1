"""The composition root: settings in, wired services out. Nothing else builds engines."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import aiosqlite
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver

from agent.api.services import Check, Services
from agent.dialog.conversation import Conversations
from agent.dialog.graph import build_graph
from agent.dialog.parking import Parking
from agent.dialog.services import DialogServices
from agent.errors import CaseworkUnavailable, ConfigurationError
from agent.listening.registry import open_listener
from agent.llm.base import LanguageModel
from agent.llm.registry import open_language_model
from agent.models import verify
from agent.runtime.turns import TurnModels
from agent.settings import AgentSettings
from agent.speaking.visemes import to_visemes
from agent.speaking.voices import open_voices
from agent.understanding import prompts
from agent.understanding.directed import DirectedUnderstander
from agent.understanding.fields import FormFields
from knowledge.base import Knowledge
from knowledge.errors import KnowledgeError
from knowledge.retrieval import ServiceDescription, open_knowledge
from tools.casework.client import CaseworkClient, FilingError
from tools.forms.catalogue import ServiceForm, load_forms
from tools.forms.errors import FormError
from tools.texts import TextError, Texts

DIALOG_TEXTS = Path(__file__).parent / "dialog" / "texts"
LOCAL_TIME = ZoneInfo("Europe/Berlin")


@dataclass(frozen=True)
class Dialog:
    """The text-level product: conversations, and what they stand on."""

    conversations: Conversations
    model: LanguageModel
    knowledge: Knowledge
    casework: CaseworkClient


@asynccontextmanager
async def build_dialog(settings: AgentSettings) -> AsyncIterator[Dialog]:
    """Wire all that a conversation by text needs; loads the language model.

    Raises:
        ConfigurationError: a text or a form definition is missing or wrong.
        EngineUnavailable: the language model can't start.
    """
    forms = _forms(settings)
    texts = _texts(settings)
    model = await asyncio.to_thread(open_model, settings)
    knowledge = await asyncio.to_thread(_open_knowledge, settings, forms)
    casework = CaseworkClient(
        settings.casework.url, settings.casework.draft_token_file, settings.casework.timeout_s
    )
    fields = {service: FormFields(form) for service, form in forms.items()}
    services = DialogServices(
        understander=DirectedUnderstander(model, fields, ahead=settings.prepare_ahead),
        knowledge=knowledge,
        filer=casework,
        forms=forms,
        texts=texts,
        now=_now,
        parking=await asyncio.to_thread(_parking, settings),
        lockers=settings.locker_frame_url is not None,
    )
    async with _checkpoints(settings.data_dir) as saver:
        conversations = Conversations(build_graph(services, saver), services)
        yield Dialog(conversations, model, knowledge, casework)
    await casework.aclose()


@asynccontextmanager
async def build(settings: AgentSettings) -> AsyncIterator[Services]:
    """Wire the whole agent; loads all models at the same time."""
    verify(settings.listening.model_dir)
    turn_models = TurnModels(settings.turn_taking)
    async with build_dialog(settings) as dialog:
        listener, voices, _ = await asyncio.gather(
            asyncio.to_thread(open_listener, settings.listening),
            asyncio.to_thread(open_voices, settings.speaking),
            asyncio.to_thread(turn_models.check),
        )
        checks: tuple[Check, ...] = (
            ("listening", listener.check),
            ("speaking", voices.check),
            ("turn_taking", turn_models.check),
            ("language_model", dialog.model.check),
            ("knowledge", dialog.knowledge.check),
            ("casework", _casework_check(dialog.casework)),
        )
        yield Services(
            settings=settings,
            conversations=dialog.conversations,
            listener=listener,
            voices=voices,
            to_visemes=to_visemes,
            turn_models=turn_models,
            checks=checks,
        )


def open_model(settings: AgentSettings) -> LanguageModel:
    """The language model, checked and with its prefix evaluated; EngineUnavailable."""
    verify(settings.model.model_file)
    model = open_language_model(settings.model)
    model.prepare(prompts.prefix())
    return model


def _open_knowledge(settings: AgentSettings, forms: dict[str, ServiceForm]) -> Knowledge:
    descriptions = tuple(
        ServiceDescription(service, tag, (form.texts[tag].title(), form.texts[tag].summary()))
        for service, form in forms.items()
        for tag in settings.languages
    )
    try:
        knowledge = open_knowledge(settings.knowledge_dir, descriptions)
        knowledge.check()
    except KnowledgeError as error:
        raise ConfigurationError(error.message, remedy=error.remedy) from error
    return knowledge


def _now() -> datetime:
    return datetime.now(LOCAL_TIME)


def _parking(settings: AgentSettings) -> Parking:
    _private_folder(settings.data_dir)
    keep = timedelta(minutes=settings.pause_minutes)
    return Parking(settings.data_dir / "parked.sqlite", keep, _now)


def _forms(settings: AgentSettings) -> dict[str, ServiceForm]:
    try:
        return load_forms(settings.services, settings.languages, lambda: _now().date())
    except FormError as error:
        raise ConfigurationError(str(error), remedy="Correct the form or its texts.") from error


def _texts(settings: AgentSettings) -> dict[str, Texts]:
    try:
        return {tag: Texts(tag, [DIALOG_TEXTS / f"{tag}.ftl"]) for tag in settings.languages}
    except TextError as error:
        raise ConfigurationError(
            str(error), remedy="Remove the language from [agent] languages, or add its texts."
        ) from error


def _casework_check(client: CaseworkClient) -> Callable[[], None]:
    def check() -> None:
        try:
            client.check()
        except FilingError as error:
            raise CaseworkUnavailable(
                error.message, remedy="Start the case service: python -m tools.casework"
            ) from error

    return check


def _private_folder(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)


@asynccontextmanager
async def _checkpoints(data_dir: Path) -> AsyncIterator[AsyncSqliteSaver]:
    """Checkpoints that survive a power cut, and whose deleted rows are overwritten."""
    await asyncio.to_thread(_private_folder, data_dir)
    path = data_dir / "checkpoints.sqlite"
    try:
        connection = await aiosqlite.connect(path)
    except sqlite3.OperationalError as error:
        raise ConfigurationError(f"can't open {path}: {error}") from error
    try:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
            await connection.execute(f"PRAGMA {pragma}")
        saver = AsyncSqliteSaver(connection)
        await saver.setup()
        yield saver
    finally:
        await connection.close()
