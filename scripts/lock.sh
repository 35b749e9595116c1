#!/usr/bin/env bash
# Resolves pyproject.toml into requirements.lock (what runs) and requirements-dev.lock (tools).
set -euo pipefail
cd "$(dirname "$0")/.."
options=(--universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --quiet)
.venv/bin/uv pip compile pyproject.toml --group build "${options[@]}" -o requirements.lock
.venv/bin/uv pip compile --group pyproject.toml:dev -c requirements.lock "${options[@]}" \
  -o requirements-dev.lock
