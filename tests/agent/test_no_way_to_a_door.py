"""The agent has neither a key nor a code nor a route to the bridge, even if it is taken over."""

from __future__ import annotations

import configparser
import re
import tomllib
from pathlib import Path
from typing import Any

import grimp
import pytest
import yaml
from pydantic import BaseModel, ValidationError

from agent.processes import configured
from agent.settings import AgentSettings

ROOT = Path(__file__).resolve().parents[2]
FORBIDDEN = re.compile(
    r"bridge|door_map|private|pepper|signing|keys?_file|keyfile|pickup_code|commission", re.I
)
FOREIGN = ("locker_bridge", "tools.casework.lockers", "tools.casework.privacy")
"""Packages with keys, codes, tokens, or the way to the bridge."""


def names(model: type[BaseModel], prefix: str = "") -> list[str]:
    """All settings with those of their groups."""
    found: list[str] = []
    for name, field in model.model_fields.items():
        found.append(f"{prefix}{name}")
        for part in _models(field.annotation):
            found += names(part, f"{prefix}{name}.")
    return found


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in getattr(annotation, "__args__", ()) for model in _models(part)]


def test_no_setting_of_the_agent_names_a_key_or_the_bridge() -> None:
    every = names(AgentSettings)
    assert "casework.draft_token_file" in every  # the groups are looked into
    assert [name for name in every if FORBIDDEN.search(name)] == []


def test_such_a_setting_would_be_refused() -> None:
    with pytest.raises(ValidationError):
        AgentSettings(bridge_url="http://127.0.0.1:1")


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8083/?code=1",
        "http://user:secret@127.0.0.1:8083/",
        "http://127.0.0.1:8083/api/pickups",
        "javascript:alert(1)",
        "http://a.test; script-src *",
        "",
    ],
)
def test_the_frame_is_an_origin_and_nothing_more(url: str) -> None:
    if not url:
        assert AgentSettings(locker_frame_url=url).locker_frame_url is None
        return
    with pytest.raises(ValidationError):
        AgentSettings(locker_frame_url=url)


def test_the_agents_code_imports_nothing_that_opens_doors() -> None:
    graph = grimp.build_graph("agent", "tools", "knowledge", "locker_bridge")
    reached = graph.find_upstream_modules("agent", as_package=True)
    assert "tools.casework.client" in reached  # the graph sees what the agent imports
    assert [name for name in reached if name.startswith(FOREIGN)] == []


def test_the_bridges_address_stands_nowhere_in_the_agent() -> None:
    bridge = next(p for p in configured(ROOT / "config/amtomat.toml") if p.name == "locker_bridge")
    named = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "agent").rglob("*")
        if path.suffix in {".py", ".yaml", ".ftl", ".txt"}
        and str(bridge.port) in path.read_text(encoding="utf-8")
    ]
    assert named == []


def test_the_configuration_gives_the_agent_nothing_of_the_bridge() -> None:
    content = tomllib.loads((ROOT / "config/amtomat.toml").read_text(encoding="utf-8"))
    bridge = str(content["locker_bridge"]["port"])
    assert bridge not in str(content["agent"])
    assert FORBIDDEN.search(" ".join(content["agent"])) is None


def test_what_starts_the_agent_hands_it_no_key() -> None:
    supervisor = configparser.RawConfigParser()
    supervisor.read(ROOT / "config/supervisord.conf")
    program = dict(supervisor["program:agent"])
    assert "-m agent" in program["command"]
    assert [value for value in program.values() if FORBIDDEN.search(value)] == []


def test_in_containers_the_agent_shares_neither_a_network_nor_a_key_with_the_bridge() -> None:
    compose = yaml.safe_load((ROOT / "docker/compose.yaml").read_text(encoding="utf-8"))
    agent, bridge = compose["services"]["agent"], compose["services"]["locker_bridge"]
    assert not set(agent["networks"]) & set(bridge["networks"])
    given = [*agent["environment"], *agent["environment"].values()]
    assert [value for value in given if FORBIDDEN.search(value)] == []
    volumes = {name: {row.split(":")[0] for row in compose["services"][name]["volumes"]}
               for name in ("agent", "locker_bridge", "casework")}  # fmt: skip
    assert volumes["agent"] & volumes["casework"] == {"draft-token"}
    assert not volumes["agent"] & volumes["locker_bridge"]
