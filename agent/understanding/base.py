"""What understanding gives: a dialog act and slot proposals grounded in the utterance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, Protocol


class Act(StrEnum):
    """Dialog acts of the citizen."""

    PROVIDE = "provide"  # gives values for fields that were asked for, or for others
    CORRECT = "correct"  # replaces values given before ("no, number fourteen")
    AFFIRM = "affirm"
    DENY = "deny"
    ASK = "ask"  # a question about the procedure
    WHY = "why"  # why do you need this?
    RECALL = "recall"  # what did I say?
    REPEAT = "repeat"
    HELP = "help"  # does not know what to say
    BACK = "back"
    SKIP = "skip"  # does not want to or can't answer ("I don't have one", "skip")
    CHOOSE_SERVICE = "choose_service"
    CHANGE_LANGUAGE = "change_language"
    PERSON = "person"
    END = "end"
    SMALL_TALK = "small_talk"
    SLOWER = "slower"
    FASTER = "faster"
    LOUDER = "louder"
    QUIETER = "quieter"
    PAUSE = "pause"  # must go and wants to go on later
    RESUME = "resume"  # has a reference and wants to go on with that application
    INSULT = "insult"
    ADVICE = "advice"  # asks for legal advice or a prediction of the decision
    OFF_TOPIC = "off_topic"  # nothing that a terminal of the office can do
    OTHER_PERSON = "other_person"  # gives or wants to give the data of somebody else
    PICK_UP = "pick_up"  # wants to collect something from a compartment
    DROP_OFF = "drop_off"  # wants to lay something into a compartment
    DOOR_PROBLEM = "door_problem"  # the compartment's door doesn't open or shut
    DOOR_DONE = "door_done"  # has taken everything out, or laid everything in
    UNCLEAR = "unclear"


UNKNOWN = "unknown"
"""Argument of a HELP by somebody who does not know the answer, but has understood the question."""


@dataclass(frozen=True)
class SlotProposal:
    """A span of the utterance proposed as the raw value of a field; not yet parsed."""

    field: str
    span: str
    method: Literal["rule", "model"]


@dataclass(frozen=True)
class Understanding:
    """An utterance understood.

    `argument` holds the service id of CHOOSE_SERVICE, the BCP 47 tag of CHANGE_LANGUAGE, the
    field of a CORRECT without a new value or of a RECALL, the reference of a RESUME as nine
    digits, the topic of an ASK (see rules.phrases.TOPICS), or UNKNOWN. `method` says who
    decided the act. `also` is the question that was asked in the same breath.
    """

    act: Act
    slots: tuple[SlotProposal, ...] = ()
    argument: str | None = None
    method: Literal["rule", "model"] = "rule"
    also: Understanding | None = None


@dataclass(frozen=True)
class Context:
    """What the conversation knows when an utterance arrives.

    `question` is the agent's last sentence. `open_fields` are the 0 to 4 fields it asked for;
    `filled` the fields that have a value already (targets of a correction), `later` the
    remaining fields of the form (targets of an over-answer), all as field ids in form order.
    `stage` is the stage of the protocol. `services` are (id, title) pairs, `service_words`
    the ways to ask for each of them in the language, by id. `last_set` are the fields that the
    last answer has set.
    """

    language: str
    stage: str
    question: str
    service: str | None = None
    open_fields: tuple[str, ...] = ()
    filled: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    services: tuple[tuple[str, str], ...] = ()
    service_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    last_set: tuple[str, ...] = ()


class Understander(Protocol):
    """Understands one utterance in its context."""

    def prepare(self, context: Context) -> None:
        """Get ready for an answer in this context while the agent is still speaking."""

    def understand(self, utterance: str, context: Context) -> Understanding:
        """Understand one utterance. Blocking; EngineFailed if the model could not answer."""
