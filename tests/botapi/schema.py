"""The Bot API's own schema, where it lies beside the project: every call is held against it."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).parents[3] / "shared" / "telegram" / "botapi-10.1.json"
_SIMPLE: dict[str, tuple[type, ...]] = {"String": (str,), "Float": (int, float)}


@cache
def schema() -> dict[str, Any] | None:
    """Methods and types of Bot API 10.1; None where the file is absent."""
    return json.loads(FILE.read_text("utf-8")) if FILE.exists() else None


def fault(method: str, given: dict[str, Any]) -> str | None:
    """What is wrong with a call's parameters, or None; None too where there is no schema."""
    known = schema()
    if known is None:
        return None
    found = {name.lower(): item for name, item in known["methods"].items()}.get(method.lower())
    if found is None:
        return f"no method {method}"
    return _object(found, given, method)


def _object(kind: dict[str, Any], given: Any, place: str) -> str | None:
    if kind.get("subtypes"):
        known = schema() or {}
        faults = [_object(known["types"][name], given, place) for name in kind["subtypes"]]
        told = [item for item in faults if item]
        return None if len(told) < len(faults) else min(told, key=len)
    if not isinstance(given, dict):
        return f"{place} is no object"
    fields = {field["name"]: field for field in kind.get("fields", ())}
    if unknown := set(given) - set(fields):
        return f"{place}: unknown {sorted(unknown)}"
    for name, field in fields.items():
        if name not in given:
            if field["required"]:
                return f"{place}: {name} is missing"
            continue
        faults = [_value(kind, given[name], f"{place}.{name}") for kind in field["types"]]
        if None not in faults:
            return faults[0]
        if wrong := _constant(field, given[name], place):
            return wrong
    return None


def _value(kind: str, given: Any, place: str) -> str | None:
    if kind.startswith("Array of "):
        if not isinstance(given, list):
            return f"{place} is no array"
        faults = (_value(kind[9:], item, f"{place}[{at}]") for at, item in enumerate(given))
        return next((item for item in faults if item), None)
    if kind == "InputFile":
        return None if not isinstance(given, str | int) else f"{place} is no file"
    if kind == "Integer":  # a form has no numbers
        is_right = (isinstance(given, int) and not isinstance(given, bool)) or (
            isinstance(given, str) and re.fullmatch(r"-?\d+", given)
        )
        return None if is_right else f"{place} is no integer"
    if kind in ("Boolean", "True"):
        return None if given is True or (given is False and kind == "Boolean") else f"{place}: bool"
    if kind in _SIMPLE:
        return None if isinstance(given, _SIMPLE[kind]) else f"{place} is no {kind}"
    known = schema() or {}
    return _object(known["types"][kind], given, place)


def _constant(field: dict[str, Any], given: Any, place: str) -> str | None:
    """A type's tag must be the one that its description names."""
    if field["name"] != "type" or not isinstance(given, str):
        return None
    match = re.search(r"must be (?:one of )?[\"“*]?(\w+)[\"”*]?$", field["description"].strip("."))
    if match and match[1] != given:
        return f"{place}: type must be {match[1]}"
    return None
