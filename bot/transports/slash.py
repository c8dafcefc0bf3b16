"""Slash: the commands and buttons of the messenger in the terminal chat, and its questions."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from bot.commands.ask import answer_and_reply
from bot.commands.buttons import press
from bot.commands.follow import meaning
from bot.commands.registry import NEEDS_TEXT, RUNS
from bot.message import Button, Reply, Request
from bot.services import Services
from knowledge.errors import BadInput, BriefingError


class Slash:
    """Runs "/gap spain 3.5" and, for the third button of the last reply, "#3"."""

    def __init__(self, wired: Services, chat: str = "terminal") -> None:
        self._wired = wired
        self._chat = chat
        self._buttons: list[Button] = []

    def takes(self, line: str) -> bool:
        """Whether a line is a command or a button rather than a question."""
        return line.startswith("/") or (line.startswith("#") and line[1:].isdecimal())

    def ask(self, text: str) -> None:
        """Answer a question and print it, with its buttons and sources; do what an order says."""
        request = self._request(text)
        if name := meaning(text, request.lang):
            self.run(f"/{name} {text}")
            return
        try:
            answer, reply = answer_and_reply(request, self._wired)
        except BriefingError as error:
            print(error)
            return
        self._show(reply)
        if answer.fell_back:
            print(self._wired.words(answer.question.lang).say("fell-back", why=answer.fell_back))

    def run(self, line: str) -> None:
        """Do what the line says and print the reply; a mistake is one sentence."""
        try:
            reply = asyncio.run(self._reply(line))
        except BriefingError as error:
            reply = Reply(str(error))
        self._show(reply)

    async def _reply(self, line: str) -> Reply:
        request = self._request("")
        words = self._wired.words(request.lang)
        if line.startswith("#"):
            number = int(line[1:])
            if not 0 < number <= len(self._buttons):
                raise BadInput(words.say("stale"))
            return await press(self._buttons[number - 1].action, request, self._wired)
        name, _, text = line[1:].partition(" ")
        if name not in RUNS:
            raise BadInput(words.say("unknown-command"))
        if name in NEEDS_TEXT and not text.strip():
            raise BadInput(words.say(f"{name}-empty"))
        return await RUNS[name](replace(request, text=text.strip()), self._wired)

    def _request(self, text: str) -> Request:
        chosen = self._wired.store.preferences(self._chat).lang
        return Request(self._chat, "terminal", text, chosen or "en", chosen)

    def _show(self, reply: Reply) -> None:
        print(f"{reply.title}\n{reply.text}" if reply.title else reply.text)
        for note in reply.notes:
            print(f"  [{note.number}] {note.text} {note.url}".rstrip())
        folder = self._wired.settings.data_dir
        if reply.image is not None:
            self._keep(folder / "chart.png", reply.image.png)
        if reply.file is not None:
            self._keep(folder / reply.file.name, reply.file.content)
        if not reply.is_notice:
            self._buttons = [button for row in reply.buttons for button in row]
        print("  ".join(f"#{n} {item.label}" for n, item in enumerate(self._buttons, start=1)))

    def _keep(self, path: Path, content: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        print(path)
