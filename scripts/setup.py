"""Sets the project up: virtual environment, packages, models, browser client, data.

Runs with the system's Python and its standard library only. Every step says what it does in
one line and is skipped when its inputs haven't changed.

    python3 scripts/setup.py run      what `make run` needs
    python3 scripts/setup.py test     the same, development tools, Chromium, PostgreSQL
    python3 scripts/setup.py dev      packages and development tools, browser client
    python3 scripts/setup.py models   the model files only
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

if sys.version_info < (3, 11):  # noqa: UP036 - this file also meets older Pythons
    sys.exit(
        "Amt-O-Mat needs Python 3.11 or newer; this is {}.{}. Install a newer one and name it: "
        "make run PYTHON=python3.12".format(*sys.version_info[:2])
    )

# After the version check, so that an old Python reaches the message above.
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]
from setup_steps import (  # noqa: E402
    browser,
    client,
    data,
    database,
    fonts,
    lockers,
    machine,
    models,
    packages,
)
from setup_steps.progress import Context, SetupError, Step, perform  # noqa: E402

COMMON: tuple[Step, ...] = (
    machine.PREREQUISITES,
    packages.ENVIRONMENT,
    packages.PACKAGES,
    packages.PROJECT,
    models.MODELS,
    client.CLIENT,
    fonts.FONTS,
    data.KNOWLEDGE,
    data.PREFIX,
    data.CASEWORK,
    lockers.SIMULATED_CABINET,
)
PLANS: dict[str, tuple[Step, ...]] = {
    "run": COMMON,
    "test": (*COMMON, browser.CHROMIUM, database.POSTGRESQL),
    "dev": (*COMMON[:4], client.CLIENT),
    "models": (packages.ENVIRONMENT, models.MODELS),
}


def main(arguments: list[str]) -> int:
    """Perform the named plan; 0 on success, 1 when a step failed."""
    if len(arguments) != 1 or arguments[0] not in PLANS:
        print(__doc__, file=sys.stderr)
        return 2
    os.chdir(ROOT)
    # SIGTERM ends like Ctrl-C, so that a running compiler is stopped too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    context = Context(root=ROOT, plan=arguments[0])
    try:
        perform(PLANS[arguments[0]], context)
    except SetupError as error:
        print(f"\nThe set-up stopped: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The next start goes on from here.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
