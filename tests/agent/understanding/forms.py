"""The real form and contexts at its steps."""

from __future__ import annotations

from datetime import date

from agent.understanding.base import Context
from tests.agent.understanding.sentences import ALL
from tools.forms.catalogue import ServiceForm, load_forms

SERVICE = "licence-exchange"
QUESTIONS = {
    ("de", "review"): "Stimmt alles, und soll ich den Antrag so abgeben?",
    ("en", "review"): "Is everything right, and shall I hand in the application like this?",
    ("de", "service"): "Was möchten Sie erledigen?",
    ("en", "service"): "What would you like to do?",
}


def licence_form() -> ServiceForm:
    return load_forms((SERVICE,), ("de", "en"), lambda: date(2026, 6, 1))[SERVICE]


def context_at(form: ServiceForm, language: str, step_id: str) -> Context:
    """The context when the question of `step_id` was asked and all before it is filled."""
    texts = form.texts[language]
    services = ((SERVICE, texts.title()),)
    if step_id == "service":
        return Context(language, "service", QUESTIONS[language, step_id], services=services)
    if step_id == "review":
        question = QUESTIONS[language, step_id]
        return Context(language, "review", question, SERVICE, filled=tuple(ALL))
    step = next(step for step in form.engine.form.steps if step.id == step_id)
    open_fields = tuple(field.id for field in step.fields)
    first = ALL.index(open_fields[0])
    return Context(
        language,
        "ask",
        texts.ask(step),
        SERVICE,
        open_fields,
        tuple(ALL[:first]),
        tuple(ALL[first + len(open_fields) :]),
    )
