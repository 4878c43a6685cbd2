# Everything on a bare machine with Python 3.11 and make: the environment is made where it is missing.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: generate check test lint types clean

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

clean:
	rm -rf $(VENV) .pagewire-cache
