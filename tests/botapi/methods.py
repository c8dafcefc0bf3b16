"""aiogram's models of the Bot API's methods, each built when it is first asked for.

Importing aiogram builds the schema of every type and so takes five seconds; a test needs a few of
them. The schemas are the same: a type is built with what it refers to, by the names that aiogram
itself hands out.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, Literal, Optional, Union

from pydantic import BaseModel


@contextmanager
def _types_left_unbuilt() -> Iterator[None]:
    builds = BaseModel.__dict__["model_rebuild"]

    def leave(cls: type[BaseModel], /, **options: Any) -> bool | None:
        if cls.__module__.startswith("aiogram.types."):
            return None
        found: bool | None = builds.__get__(None, cls)(**options)
        return found

    type.__setattr__(BaseModel, "model_rebuild", classmethod(leave))
    try:
        yield
    finally:
        type.__setattr__(BaseModel, "model_rebuild", builds)


@cache
def _names() -> dict[str, Any]:
    """What aiogram's annotations refer to."""
    with _types_left_unbuilt():
        from aiogram import types
    from aiogram.client.default import Default

    known = {name: getattr(types, name) for name in types.__all__}
    return known | {
        "Default": Default, "List": list, "Literal": Literal, "Optional": Optional, "Union": Union,
    }  # fmt: skip


@cache
def _known() -> dict[str, type[BaseModel]]:
    _names()
    from aiogram import methods

    found = (getattr(methods, name) for name in methods.__all__)
    return {
        str(model.__api_method__).lower(): model
        for model in found
        if isinstance(model, type) and hasattr(model, "__api_method__")
    }


@cache
def model(method: str) -> type[BaseModel] | None:
    """The model of a method by its name, whatever its case; None where aiogram knows none."""
    found = _known().get(method.lower())
    if found is not None:
        found.model_rebuild(_types_namespace=_names())
    return found
