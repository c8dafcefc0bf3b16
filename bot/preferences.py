"""Preferences: language, currency, edition, form and quiet hours that a chat has chosen."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.migrations.tables import preferences


class Form(StrEnum):
    """How replies are marked up."""

    CLASSIC = "classic"
    RICH = "rich"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a chat has chosen; the defaults for one that chose nothing.

    `lang` None means the language of each question; `currency` is a code or "NATIONAL";
    `edition` an edition's id or "latest". Between the local hours `quiet_from` and `quiet_to`
    messages come without a sound. `is_quiet` makes a group's bot heed commands alone.
    """

    lang: str | None = None
    currency: str = "USD"
    edition: str = "latest"
    form: Form = Form.CLASSIC
    quiet_from: int | None = None
    quiet_to: int | None = None
    is_quiet: bool = False

    def is_silent(self, local: datetime) -> bool:
        """Whether a message at this local time comes without a sound."""
        if self.is_quiet:
            return True
        begin, end = self.quiet_from, self.quiet_to
        if begin is None or end is None or begin == end:
            return False
        inside = begin <= local.hour < end
        return inside if begin < end else local.hour >= begin or local.hour < end


class Choices:
    """The preferences of a store; safe to call from several threads and processes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._insert: Any = sqlite.insert if engine.name == "sqlite" else postgresql.insert

    def of(self, chat: str) -> Preferences:
        """What the chat has chosen."""
        wanted = select(preferences).where(preferences.c.chat == chat)
        with self._engine.connect() as connection:
            row = connection.execute(wanted).mappings().one_or_none()
        if row is None:
            return Preferences()
        kept = {name: value for name, value in row.items() if name != "chat"}
        return Preferences(**{**kept, "form": Form(kept["form"])})

    def keep(self, chat: str, chosen: Preferences) -> None:
        """Keep what a chat that the store knows has chosen."""
        values = {**asdict(chosen), "form": chosen.form.value}
        row = self._insert(preferences).values(chat=chat, **values)
        with self._engine.begin() as connection:
            connection.execute(row.on_conflict_do_update(index_elements=["chat"], set_=values))
