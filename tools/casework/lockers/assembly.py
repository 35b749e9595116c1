"""Puts the parts of lockers together."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx
import structlog

from tools.casework.audit.chain import AuditLog
from tools.casework.errors import ConfigurationError
from tools.casework.foundation import Foundation
from tools.casework.lockers.admission import Admission
from tools.casework.lockers.approvals import Approvals
from tools.casework.lockers.at_terminal import AtTerminal
from tools.casework.lockers.bridge_client import BridgeClient
from tools.casework.lockers.case_notes import CaseNotes
from tools.casework.lockers.code_search import CodeSearch
from tools.casework.lockers.codes import CodeHashes
from tools.casework.lockers.desk import Desk
from tools.casework.lockers.door_events import DoorEvents
from tools.casework.lockers.dropoffs import Dropoffs
from tools.casework.lockers.errands import Errands
from tools.casework.lockers.follower import Follower
from tools.casework.lockers.handles import Handles
from tools.casework.lockers.holds import ExpectedDocuments, Holds
from tools.casework.lockers.issuing import CodeIssuer
from tools.casework.lockers.news import News
from tools.casework.lockers.opener import Opener
from tools.casework.lockers.pickups import Pickups
from tools.casework.lockers.sweep import Sweep
from tools.casework.lockers.throttle import KeypadThrottle, ThrottleRules
from tools.casework.lockers.tokens import TokenSigner
from tools.casework.lockers.walk_in import WalkInRules, WalkIns
from tools.casework.settings import BridgeOptions, CaseworkSettings, LockerOptions
from tools.casework.store.database import Database
from tools.lockers.errors import LockerRuleError
from tools.lockers.law import load_law
from tools.lockers.policy import LockerPolicy

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Lockers:
    """All that others use. `running` follows the bridges for as long as the service runs."""

    database: Database
    policy: LockerPolicy
    expected: ExpectedDocuments
    errands: Errands
    pickups: Pickups
    dropoffs: Dropoffs
    desk: Desk
    admission: Admission
    walk_ins: WalkIns
    at_terminal: AtTerminal
    throttle: KeypadThrottle
    followers: Mapping[str, Follower]
    sweep: Sweep
    news: News
    clients: Mapping[str, httpx.AsyncClient]

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Follow the bridges and sweep until the block is left."""
        async with AsyncExitStack() as stack:
            for http in self.clients.values():
                await stack.enter_async_context(http)
            tasks = [asyncio.create_task(follower.run()) for follower in self.followers.values()]
            tasks.append(asyncio.create_task(self.sweep.run()))
            for task in tasks:
                task.add_done_callback(_log_failure)
            try:
                yield
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)


@dataclass(frozen=True)
class Outside:
    """What tests replace: time, connections, how codes are hashed."""

    clock: Callable[[], datetime]
    monotonic: Callable[[], float] = time.monotonic
    connect: Callable[[str, BridgeOptions], httpx.AsyncClient] = lambda _, options: (
        httpx.AsyncClient(base_url=options.url, timeout=options.timeout_s, trust_env=False)
    )
    hashes: CodeHashes | None = None


def make_policy(options: LockerOptions) -> LockerPolicy:
    """What lockers are used for here. Raises ConfigurationError that names the law."""
    try:
        policy = LockerPolicy(
            load_law(),
            dropoff_services=options.dropoff_services,
            pickup_items=options.pickup_items,
        )
    except LockerRuleError as error:
        raise ConfigurationError(error.message, remedy=error.remedy) from error
    for item in policy.warnings:
        log.warning("item_meant_to_be_handed_over_in_person", item=item)
    return policy


def build_lockers(
    settings: CaseworkSettings,
    foundation: Foundation,
    expected: ExpectedDocuments,
    outside: Outside,
) -> Lockers:
    """Wire everything. Raises ConfigurationError."""
    options, clock = settings.lockers, outside.clock
    clients = {
        cabinet: outside.connect(cabinet, bridge) for cabinet, bridge in options.bridges.items()
    }
    shared = _shared(options, foundation, expected, outside, clients)
    admission = _admission(shared, options.code_failures)
    events = DoorEvents(shared.database, shared.errands, shared.audit, clock=clock)
    return Lockers(
        database=shared.database,
        policy=shared.policy,
        expected=expected,
        errands=shared.errands,
        pickups=_pickups(shared, options.pickup_days),
        dropoffs=_dropoffs(shared),
        desk=Desk(
            shared.database,
            errands=shared.errands,
            audit=shared.audit,
            opener=shared.opener,
            throttle=shared.throttle,
            news=shared.news,
        ),
        admission=admission,
        walk_ins=_walk_ins(shared, admission, expected, settings),
        at_terminal=AtTerminal(
            shared.database,
            errands=shared.errands,
            handles=shared.handles,
            opener=shared.opener,
            notes=shared.notes,
            news=shared.news,
            tries=options.tries,
        ),
        throttle=shared.throttle,
        followers={
            cabinet: Follower(bridge, events, shared.news)
            for cabinet, bridge in shared.bridges.items()
        },
        sweep=_sweep(shared),
        news=shared.news,
        clients=clients,
    )


@dataclass(frozen=True)
class _Shared:
    """What many parts are made of."""

    database: Database
    audit: AuditLog
    clock: Callable[[], datetime]
    monotonic: Callable[[], float]
    policy: LockerPolicy
    news: News
    errands: Errands
    handles: Handles
    hashes: CodeHashes
    holds: Holds
    notes: CaseNotes
    issuer: CodeIssuer
    bridges: Mapping[str, BridgeClient]
    opener: Opener
    throttle: KeypadThrottle


def _shared(
    options: LockerOptions,
    foundation: Foundation,
    expected: ExpectedDocuments,
    outside: Outside,
    clients: Mapping[str, httpx.AsyncClient],
) -> _Shared:
    database, audit, clock = foundation.database, foundation.audit, outside.clock
    key_file = foundation.key_file
    policy, news, errands = make_policy(options), News(), Errands(audit, clock=clock)
    signer = TokenSigner(lambda: key_file.keys, clock=clock)
    bridges = {
        cabinet: BridgeClient(cabinet, client, signer) for cabinet, client in clients.items()
    }
    hashes = outside.hashes or CodeHashes(lambda: key_file.keys.pepper)
    rules = ThrottleRules(
        failures=options.keypad_failures,
        window=timedelta(minutes=options.keypad_window_min),
        lock=timedelta(minutes=options.keypad_lock_min),
    )
    return _Shared(
        database=database,
        audit=audit,
        clock=clock,
        monotonic=outside.monotonic,
        policy=policy,
        news=news,
        errands=errands,
        handles=Handles(clock),
        hashes=hashes,
        holds=Holds(policy, expected),
        notes=CaseNotes(foundation.sealer, audit, clock=clock),
        issuer=CodeIssuer(hashes, clock=clock, lasts=timedelta(days=options.pickup_days)),
        bridges=bridges,
        opener=Opener(database, errands, audit, bridges, news, tries=options.tries),
        throttle=KeypadThrottle(rules, clock=clock, monotonic=outside.monotonic),
    )


def _pickups(shared: _Shared, days: int) -> Pickups:
    return Pickups(
        shared.database,
        errands=shared.errands,
        approvals=Approvals(shared.audit, clock=shared.clock, monotonic=shared.monotonic),
        holds=shared.holds,
        issuer=shared.issuer,
        opener=shared.opener,
        policy=shared.policy,
        news=shared.news,
        clock=shared.clock,
        days=days,
    )


def _dropoffs(shared: _Shared) -> Dropoffs:
    return Dropoffs(
        shared.database,
        errands=shared.errands,
        issuer=shared.issuer,
        opener=shared.opener,
        policy=shared.policy,
        notes=shared.notes,
        news=shared.news,
        clock=shared.clock,
    )


def _admission(shared: _Shared, code_failures: int) -> Admission:
    return Admission(
        shared.database,
        errands=shared.errands,
        search=CodeSearch(shared.hashes),
        throttle=shared.throttle,
        handles=shared.handles,
        holds=shared.holds,
        audit=shared.audit,
        news=shared.news,
        clock=shared.clock,
        code_failures=code_failures,
    )


def _walk_ins(
    shared: _Shared,
    admission: Admission,
    expected: ExpectedDocuments,
    settings: CaseworkSettings,
) -> WalkIns:
    options = settings.lockers
    within = timedelta(minutes=options.dropoff_minutes)
    return WalkIns(
        shared.database,
        errands=shared.errands,
        admission=admission,
        throttle=shared.throttle,
        handles=shared.handles,
        policy=shared.policy,
        expected=expected,
        news=shared.news,
        clock=shared.clock,
        rules=WalkInRules(within, settings.reference_prefix, options.tries),
    )


def _sweep(shared: _Shared) -> Sweep:
    return Sweep(
        shared.database,
        errands=shared.errands,
        handles=shared.handles,
        throttle=shared.throttle,
        opener=shared.opener,
        notes=shared.notes,
        news=shared.news,
        clock=shared.clock,
    )


def _log_failure(task: asyncio.Task[None]) -> None:
    """A follower or the sweep never ends by itself."""
    if not task.cancelled() and task.exception() is not None:
        log.error("locker_task_failed", error=type(task.exception()).__name__)
