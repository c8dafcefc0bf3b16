"""Telegram: the only room that imports telegram; updates in, replies out over HTTP."""

from bot.transports.telegram.app import build_application, run

__all__ = ["build_application", "run"]
