"""What the commands of `python -m tools.casework` do; each returns its exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tools.casework.audit.chain import OPERATOR
from tools.casework.background import Background
from tools.casework.bootstrap import listeners
from tools.casework.first_start import prepare, reset_first_login, utc_now
from tools.casework.foundation import Foundation, lay, publish_keys
from tools.casework.privacy.nights import NightLog, Nights
from tools.casework.privacy.retention import Retention
from tools.casework.privacy.rotation import Rotation
from tools.casework.serving import serve
from tools.casework.settings import CaseworkSettings
from tools.casework.staff.passwords import Passwords

Command = Callable[[CaseworkSettings, argparse.Namespace], int]


def _serve(settings: CaseworkSettings, _: argparse.Namespace) -> int:
    passwords = Passwords()
    prepared = prepare(settings, passwords)
    foundation = prepared.foundation
    background = Background(foundation.guard, _nights(settings, foundation), clock=utc_now)
    serve(listeners(settings, prepared, passwords), background)
    foundation.database.close()
    return 0


def _init(settings: CaseworkSettings, _: argparse.Namespace) -> int:
    prepared = prepare(settings, Passwords())
    prepared.database.close()
    state = "created" if prepared.first_login_created else "already there"
    print(f"first staff login {state}, see {settings.first_login_file}")
    return 0


def _reset_login(settings: CaseworkSettings, _: argparse.Namespace) -> int:
    passwords = Passwords()
    prepared = prepare(settings, passwords)
    reset_first_login(settings, prepared, passwords)
    prepared.database.close()
    print(f"new staff login: {settings.first_login_file}")
    return 0


def _rotate_keys(settings: CaseworkSettings, _: argparse.Namespace) -> int:
    with _opened(settings) as foundation:
        key_id = _rotation(foundation).rotate_master(_show_progress)
    print(f"\nthe master key is {key_id} now; keep the former key file with older backups only")
    return 0


def _rotate_token_key(settings: CaseworkSettings, _: argparse.Namespace) -> int:
    with _opened(settings) as foundation:
        kid = _rotation(foundation).rotate_signing()
        publish_keys(settings, foundation.key_file)
    print(
        f"tokens are signed with {kid} now; give {settings.lockers.token_public_keys_file} to all "
        "bridges, then run retire-token-keys"
    )
    return 0


def _retire_token_keys(settings: CaseworkSettings, _: argparse.Namespace) -> int:
    with _opened(settings) as foundation:
        count = _rotation(foundation).retire_signing()
        publish_keys(settings, foundation.key_file)
    print(f"{count} token keys retired; give the file to all bridges again")
    return 0


def _retain(settings: CaseworkSettings, arguments: argparse.Namespace) -> int:
    with _opened(settings) as foundation:
        if arguments.dry_run:
            report = _retention(settings, foundation).run(dry_run=True)
        else:
            nights = _nights(settings, foundation)
            report = nights.run(clock_is_right=arguments.clock_is_right)
            foundation.guard.export()
    verb = "would be deleted" if arguments.dry_run else "deleted"
    for item in report.deleted:
        before = item.cutoff.isoformat(timespec="minutes")
        print(f"{item.kind}: {item.count} {verb} (before {before})")
    if report.blocked:
        print(f"{report.blocked} cases stay: something lies in a compartment")
    print(f"total: {report.total} {verb}")
    return 0


def _verify_audit(settings: CaseworkSettings, _: argparse.Namespace) -> int:
    with _opened(settings) as foundation:
        verdict = foundation.audit.verify()
    if verdict.intact:
        print(f"{verdict.records} records, intact; head {verdict.head.seq} {verdict.head.hash}")
        return 0
    print(f"the audit chain was changed at record {verdict.bad_seq}: {verdict.reason}")
    return 1


def _export_head(settings: CaseworkSettings, _: argparse.Namespace) -> int:
    with _opened(settings) as foundation:
        head = foundation.guard.export()
    print(f"{head.seq} {head.hash}")
    return 0


def _acknowledge(settings: CaseworkSettings, arguments: argparse.Namespace) -> int:
    with _opened(settings) as foundation:
        if arguments.declare:
            found = foundation.guard.declare(OPERATOR)
            print(f"{found.errands} pick-ups and drop-offs need staff now")
            print("look into the compartments, then run it without --declare")
            return 0
        done = foundation.guard.acknowledge(OPERATOR)
    print("acknowledged" if done else "there is nothing to acknowledge")
    return 0


@contextmanager
def _opened(settings: CaseworkSettings) -> Iterator[Foundation]:
    foundation = lay(settings, clock=utc_now)
    try:
        yield foundation
    finally:
        foundation.database.close()


def _rotation(foundation: Foundation) -> Rotation:
    return Rotation(
        foundation.database,
        foundation.key_file,
        foundation.sealer,
        foundation.audit,
        actor=OPERATOR,
    )


def _retention(settings: CaseworkSettings, foundation: Foundation) -> Retention:
    return Retention(foundation.database, foundation.vault, settings.retention, clock=utc_now)


def _nights(settings: CaseworkSettings, foundation: Foundation) -> Nights:
    options = settings.retention
    night_log = NightLog(foundation.database, hour=options.hour, clock=utc_now)
    retention = _retention(settings, foundation)
    return Nights(night_log, retention, confirm_after_days=options.confirm_after_days)


def _show_progress(done: int, total: int) -> None:
    sys.stdout.write(f"\r{done} of {total} cases")
    sys.stdout.flush()


COMMANDS: dict[str, Command] = {
    "serve": _serve,
    "init": _init,
    "reset-login": _reset_login,
    "rotate-keys": _rotate_keys,
    "rotate-token-key": _rotate_token_key,
    "retire-token-keys": _retire_token_keys,
    "retention": _retain,
    "verify-audit": _verify_audit,
    "export-audit-head": _export_head,
    "acknowledge-rollback": _acknowledge,
}
