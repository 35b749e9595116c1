# Amt-O-Mat: `make run` sets up and starts, `make test` sets up and checks everything.
PYTHON ?= python3
VENV := .venv/bin/python
# OpenMP threads that wait busily take the cores from the other engines: ten embeddings took 20 s
# instead of 0.7 s on two busy cores, 16 tokens of the language model 10 s instead of 1.9 s.
export OMP_WAIT_POLICY ?= passive
.DEFAULT_GOAL := help
.PHONY: help run setup models test lint format evals bench soak doctor lock clean

help: ## show the commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

run: ## set up what is missing, start everything, stay until Ctrl-C
	@$(PYTHON) scripts/setup.py run && exec $(VENV) scripts/run.py

setup: ## set up only
	@$(PYTHON) scripts/setup.py run

models: ## assemble and check the model files only
	@$(PYTHON) scripts/setup.py models

test: ## set up with development tools, lint, type-check, run all tests
	@$(PYTHON) scripts/setup.py test && exec $(VENV) scripts/check.py all

lint: ## the same checks without the tests
	@$(PYTHON) scripts/setup.py dev && exec $(VENV) scripts/check.py lint

format: ## format the Python sources
	@$(PYTHON) scripts/setup.py dev && $(VENV) -m ruff format . && $(VENV) -m ruff check --fix .

evals: ## hold all conversations of simulated citizens with the real model
	@$(PYTHON) scripts/setup.py run && exec $(VENV) -m evals run

bench: ## measure speed and memory on an idle machine, write docs/benchmarks.md
	@$(PYTHON) scripts/setup.py test && exec $(VENV) scripts/bench_all.py

soak: ## release locker doors 100,000 times under faults (about 20 minutes)
	@$(PYTHON) scripts/setup.py run && exec $(VENV) -m locker_bridge soak --releases 100000 --faults mixed --seed 20261129 --json

doctor: ## say what is wrong with this installation and how to mend it
	@.venv/bin/amtomat doctor

lock: ## resolve pyproject.toml anew into the two lock files
	@scripts/lock.sh

clean: ## remove everything that was made here, except models and data
	rm -rf .venv avatar_client/node_modules avatar_client/dist var/setup var/log var/run
	rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
