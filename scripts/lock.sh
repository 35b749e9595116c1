#!/usr/bin/env bash
# Resolves pyproject.toml into requirements.lock (what runs) and requirements-dev.lock (tools),
# and the smaller processes' needs into docker/*.lock, all with the same versions.
set -euo pipefail
cd "$(dirname "$0")/.."
options=(--universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --quiet)
lock() { .venv/bin/uv pip compile "${options[@]}" "$@"; }
lock pyproject.toml --group build -o requirements.lock
lock --group pyproject.toml:dev -c requirements.lock -o requirements-dev.lock
for process in casework locker_bridge; do
  lock "docker/$process.in" -c requirements.lock -o "docker/$process.lock"
done
