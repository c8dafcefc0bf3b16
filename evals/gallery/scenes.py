"""Scenes: the replies that the gallery shows, made by the commands themselves."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from pathlib import Path

from bot.commands.buttons import press
from bot.commands.registry import RUNS
from bot.message import Reply, Request
from bot.services import Services
from bot.settings import Settings

_CARDS = {
    "country": "/country Italy", "how": "how:ITA", "sources": "sources:ITA",
    "revisions": "revisions:POL:2024", "compare": "compare:ESP", "pair": "pair:ESP:POL",
    "near": "near:DEU", "gap": "/gap germany 3.5", "gaps": "/gap", "rank": "/rank",
    "targets": "/targets", "update": "/update Poland Spain", "follow": "follow:EST",
    "start": "/start", "settings": "/settings", "documents": "/sources", "picker": "/chart",
}  # fmt: skip
_CHARTS = {
    "trend-ESP": "/chart trend ESP", "trend-EST": "/chart trend EST",
    "trend-TUR": "/chart trend TUR",
    "path-ITA": "/chart path ITA", "path-BGR": "/chart path BGR", "path-USA": "/chart path USA",
    "path-POL": "/chart path POL", "gap-35": "/chart gap ESP 3.5", "gap-2": "/chart gap 2",
    "group-baltics": "/chart group baltics", "group-g7": "/chart group g7",
    "group-all": "/chart group all", "revisions-POL": "/chart revisions POL 2024",
    "revisions-LUX": "/chart revisions LUX",
}  # fmt: skip
_MORE_CARDS = (("country", "uk", "/country POL"), ("country", "tr", "/country TUR"),
               ("country", "de", "/country LUX"), ("gap", "fr", "/gap ESP 3.5"))  # fmt: skip
_MORE_CHARTS = (("path-ESP", "uk", "/chart path ESP"), ("trend-TUR", "tr", "/chart trend TUR"),
                ("gap-35", "uk", "/chart gap 3.5"), ("gap-35", "tr", "/chart gap 3.5"),
                ("group-nordics", "lv", "/chart group nordics"),
                ("path-USA", "fr", "/chart path USA"),
                ("revisions-POL", "uk", "/chart revisions POL"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Scene:
    """A command or a tap, in a language, under a name."""

    name: str
    lang: str
    action: str

    @property
    def file(self) -> str:
        """The name of its picture."""
        return f"{self.name}-{self.lang}.png"


def cards() -> tuple[Scene, ...]:
    """The replies of words."""
    english = [Scene(f"card-{name}", "en", action) for name, action in _CARDS.items()]
    return (*english, *(Scene(f"card-{name}", lang, act) for name, lang, act in _MORE_CARDS))


def charts() -> tuple[Scene, ...]:
    """The replies with a picture."""
    english = [Scene(f"chart-{name}", "en", action) for name, action in _CHARTS.items()]
    return (*english, *(Scene(f"chart-{name}", lang, act) for name, lang, act in _MORE_CHARTS))


def stage(folder: Path) -> Services:
    """Services whose chats lie in a folder of their own; no index is built."""
    return Services(Settings(data_dir=folder, database_url=""))


def play(scene: Scene, services: Services) -> Reply:
    """What the command or the tap answers."""
    request = Request("gallery", "gallery", "", scene.lang, scene.lang, link="https://t.me/bot")
    if not scene.action.startswith("/"):
        return asyncio.run(press(scene.action, request, services))
    name, _, text = scene.action[1:].partition(" ")
    return asyncio.run(_run(name, replace(request, text=text), services))


async def _run(name: str, request: Request, services: Services) -> Reply:
    return await RUNS[name](request, services)
