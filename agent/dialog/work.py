"""One turn's working copy of the state, and small questions about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

from agent.dialog.services import DialogServices
from agent.dialog.state import Outcome, State, load_values, outcome
from agent.understanding.base import Context
from tools.forms.catalogue import ServiceForm
from tools.forms.models import Values
from tools.languages.catalogue import base_of


@dataclass
class Work:
    """A copy of the state that one node changes and then hands back whole."""

    state: State
    services: DialogServices
    outcomes: list[Outcome] = field(default_factory=list)

    @classmethod
    def on(cls, state: State, services: DialogServices) -> Work:
        """A working copy of `state`, with the outcomes so far."""
        return cls(cast("State", dict(state)), services, list(state.get("outcomes", [])))

    def note(self, code: str, **data: Any) -> None:
        """Add an outcome."""
        self.outcomes.append(outcome(code, **data))

    def result(self) -> State:
        """The changed state."""
        self.state["outcomes"] = self.outcomes
        return self.state

    @property
    def language(self) -> str:
        """The session's language."""
        return self.state["language"]

    @property
    def form(self) -> ServiceForm | None:
        """The form that is being filled, if a service was chosen."""
        service = self.state.get("service")
        return self.services.forms[service] if service else None

    @property
    def chosen_form(self) -> ServiceForm:
        """The form that is being filled; only in stages that have one."""
        form = self.form
        if form is None:
            raise RuntimeError(f"no form in stage {self.state['stage']}")
        return form

    @property
    def service_titles(self) -> list[str]:
        """The titles of all services in the session's language."""
        return [form.texts[self.language].title() for form in self.services.forms.values()]

    @property
    def values(self) -> Values:
        """The values so far."""
        return load_values(self.state["values"])

    def known(self, fields: list[str]) -> list[str]:
        """Those of `fields` that have a value (a skipped field counts)."""
        return [name for name in fields if name in self.state["values"]]

    def missing(self, fields: list[str]) -> list[str]:
        """Those of `fields` that have no value yet."""
        return [name for name in fields if name not in self.state["values"]]


def context(work: Work, services: tuple[tuple[str, str], ...] = ()) -> Context:
    """What understanding may know at this point of the conversation."""
    state = work.state
    form = work.form
    open_fields = tuple(state["open"])
    filled: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    if form is not None and state["stage"] in {"ask", "review"}:
        values = work.values
        ids = [f.id for f in form.engine.form.fields if form.engine.applicable(f.id, values)]
        filled = tuple(i for i in ids if i in values and values[i].value is not None)
        later = tuple(i for i in ids if i not in values and i not in open_fields)
    return Context(
        language=state["language"],
        stage=state["stage"],
        question=state.get("question", ""),
        service=state.get("service"),
        open_fields=open_fields,
        filled=filled,
        later=later,
        services=services,
        service_words=_service_words(work) if state["stage"] in {"consent", "service"} else {},
        last_set=tuple(state.get("last_set", ())),
    )


def _service_words(work: Work) -> dict[str, tuple[str, ...]]:
    base = base_of(work.language)
    forms = work.services.forms.items()
    return {service: form.engine.form.service_words.get(base, ()) for service, form in forms}
