# Everything on a bare machine with Python 3.11 and make: the environment is made where it is missing.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BENCH := .venv-bench

.PHONY: generate check test lint types bench clean

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	touch $@

generate: $(VENV)/installed
	$(BIN)/python -m generator docs_input/

check: $(VENV)/installed
	$(BIN)/python -m generator docs_input/ --check

test: $(VENV)/installed
	$(BIN)/python -m pytest

types: $(VENV)/installed
	$(BIN)/python -m mypy --strict generator
	$(BIN)/python -m mypy --strict generated/telegram_client

lint: $(VENV)/installed
	$(BIN)/ruff check .
	$(BIN)/black --check --quiet .

$(BENCH)/installed: pyproject.toml tests/benchmarks/requirements.txt
	$(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --editable . --requirement tests/benchmarks/requirements.txt
	touch $@

# Installed from a copy, so that nothing is built inside generated/.
$(BENCH)/package: $(BENCH)/installed generated/.pagewire.json
	rm -rf $(BENCH)/source
	cp -R generated $(BENCH)/source
	$(BENCH)/bin/python -m pip install --quiet --force-reinstall --no-deps $(BENCH)/source
	$(BENCH)/bin/python -m pip install --quiet $(BENCH)/source
	touch $@

bench: $(BENCH)/package
	$(BENCH)/bin/python -m tests.benchmarks

clean:
	rm -rf $(VENV) $(BENCH) .pagewire-cache
