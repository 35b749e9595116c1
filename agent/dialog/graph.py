"""The conversation as a graph: one run is one turn, one thread is one conversation.

hear → understand → act → show → consult ─┐
└────────────────▲         └→ draft → file → decide → say
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.types import StreamWriter

from agent.dialog.nodes.act import act
from agent.dialog.nodes.consult import consult
from agent.dialog.nodes.decide import decide
from agent.dialog.nodes.file import draft, file
from agent.dialog.nodes.hear import hear
from agent.dialog.nodes.say import say
from agent.dialog.nodes.show import show
from agent.dialog.nodes.understand import understand
from agent.dialog.services import DialogServices
from agent.dialog.state import State

Graph = CompiledStateGraph[State, None, State, State]


def build_graph(services: DialogServices, checkpointer: BaseCheckpointSaver[Any]) -> Graph:
    """The compiled graph over `services`."""
    graph = StateGraph(State)
    graph.add_node("hear", _quiet(hear, services))
    graph.add_node("understand", _awaited(understand, services))
    graph.add_node("act", _quiet(act, services))
    graph.add_node("show", _writing(show, services))
    graph.add_node("consult", _awaited(consult, services))
    graph.add_node("draft", _quiet(draft, services))
    graph.add_node("file", _filing(services))
    graph.add_node("decide", _quiet(decide, services))
    graph.add_node("say", _writing(say, services))
    graph.add_edge(START, "hear")
    graph.add_conditional_edges("hear", _after_hearing, ["understand", "act"])
    graph.add_edge("understand", "act")
    graph.add_edge("act", "show")
    graph.add_conditional_edges("show", _after_acting, ["consult", "draft", "decide"])
    graph.add_edge("consult", "decide")
    graph.add_edge("draft", "file")
    graph.add_edge("file", "decide")
    graph.add_edge("decide", "say")
    graph.add_edge("say", END)
    return graph.compile(checkpointer=checkpointer)


def _after_hearing(state: State) -> str:
    settled = state["outcomes"] or state.get("understanding") is not None
    return "act" if settled or state["heard"]["kind"] != "said" else "understand"


def _after_acting(state: State) -> str:
    codes = {item["code"] for item in state["outcomes"]}
    if "question" in codes:
        return "consult"
    return "draft" if "file" in codes else "decide"


def _quiet(node: Callable[[State, DialogServices], State], services: DialogServices) -> Any:
    def run(state: State) -> State:
        return node(state, services)

    return run


def _awaited(
    node: Callable[[State, DialogServices], Awaitable[State]], services: DialogServices
) -> Any:
    async def run(state: State) -> State:
        return await node(state, services)

    return run


def _writing(
    node: Callable[[State, DialogServices, StreamWriter], State], services: DialogServices
) -> Any:
    def run(state: State, writer: StreamWriter) -> State:
        return node(state, services, writer)

    return run


def _filing(services: DialogServices) -> Any:
    async def run(state: State, writer: StreamWriter) -> State:
        return await file(state, services, writer)

    return run
