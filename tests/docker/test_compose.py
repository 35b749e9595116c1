import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from agent.settings import AgentSettings
from locker_bridge.settings import LockerBridgeSettings
from locker_bridge.simulator.settings import SimulatorSettings
from tools.casework.settings import CaseworkSettings

ROOT = Path(__file__).parents[2]
COMPOSE = yaml.safe_load((ROOT / "docker" / "compose.yaml").read_text())
SETTINGS = {
    "agent": AgentSettings,
    "casework": CaseworkSettings,
    "locker_bridge": LockerBridgeSettings,
}
TOP_KEYS = {"name", "services", "networks", "volumes", "x-hardened"}
SERVICE_KEYS = {
    *("build", "cap_drop", "command", "depends_on", "environment", "init", "networks", "ports"),
    *("read_only", "restart", "security_opt", "tmpfs", "volumes"),
}

pytestmark = pytest.mark.parametrize("name", sorted(SETTINGS))


def service(name: str) -> dict[str, Any]:
    found = COMPOSE["services"][name]
    assert isinstance(found, dict)
    return found


def dockerfile(name: str) -> str:
    return (ROOT / service(name)["build"]["dockerfile"]).read_text()


def image_environment(name: str) -> dict[str, str]:
    return dict(re.findall(r"(AMTOMAT_\w+)=(\S+)", dockerfile(name)))


def test_only_known_keys_and_declared_parts(name: str) -> None:
    assert set(COMPOSE) == TOP_KEYS
    assert set(service(name)) <= SERVICE_KEYS
    assert set(service(name)["networks"]) <= set(COMPOSE["networks"])
    mounted = {volume.split(":")[0] for volume in service(name).get("volumes", [])}
    assert mounted <= set(COMPOSE["volumes"])
    assert set(service(name).get("depends_on", {})) <= set(COMPOSE["services"])


def test_runs_without_privileges(name: str) -> None:
    assert service(name)["read_only"] is True
    assert service(name)["cap_drop"] == ["ALL"]
    final_stage = dockerfile(name).rpartition("\nFROM ")[2]
    assert re.findall(r"^USER (.+)$", final_stage, re.MULTILINE) == ["10001:10001"]
    assert "HEALTHCHECK" in final_stage


def test_pages_are_published_on_this_machine_only(name: str) -> None:
    settings: Any = SETTINGS[name]()
    known = {
        "agent": {settings.port},
        "casework": {settings.port, CaseworkSettings().terminal.port},
        "locker_bridge": {SimulatorSettings().port},
    }[name]
    ports = {f"127.0.0.1:{port}:{port}" for port in known}
    assert set(service(name)["ports"]) == ports


def test_copied_files_exist(name: str) -> None:
    for line in re.findall(r"^COPY (?!--from)(.+)$", dockerfile(name), re.MULTILINE):
        for source in line.split()[:-1]:
            assert (ROOT / source).exists(), source


def test_every_variable_is_a_setting(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    variables = {**image_environment(name), **service(name).get("environment", {})}
    assert variables
    prefix = f"AMTOMAT_{name.upper()}__"
    for variable, value in variables.items():
        assert variable.startswith(prefix)
        monkeypatch.setenv(variable, value)
    settings: Any = SETTINGS[name]()
    for variable, value in variables.items():
        found = settings
        for part in variable.removeprefix(prefix).lower().split("__"):
            found = found[part] if isinstance(found, dict) else getattr(found, part)
        assert str(found) == value


def test_only_the_draft_token_is_shared_with_the_agent(name: str) -> None:
    agent = {volume.split(":")[0] for volume in service("agent")["volumes"]}
    if name != "agent":
        other = {volume.split(":")[0] for volume in service(name).get("volumes", [])}
        assert agent & other <= {"draft-token"}
    assert not set(service("agent")["networks"]) & set(service("locker_bridge")["networks"])
