"""Phrases: the engine's and the bot's own words, one Fluent file per language."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

FALLBACK = "en"
HERE = Path(__file__).parent / "phrases"


class Phrases:
    """The words of one language; a key that it lacks is taken from English."""

    def __init__(self, lang: str, bundles: tuple[FluentBundle, ...]) -> None:
        self.lang = lang
        self._bundles = bundles

    def say(self, key: str, **arguments: str | int) -> str:
        """The phrase for a key with its arguments filled in.

        Raises:
            KeyError: no language has the key.
        """
        for bundle in self._bundles:
            if bundle.has_message(key):
                message: Any = bundle.get_message(key)
                text, errors = bundle.format_pattern(message.value, arguments)
                if errors:
                    raise KeyError(f"{key}: {errors[0]}")
                return str(text)
        raise KeyError(key)

    def has(self, key: str) -> bool:
        """Whether some language has the key."""
        return any(bundle.has_message(key) for bundle in self._bundles)


@cache
def phrases(lang: str, folder: Path = HERE) -> Phrases:
    """The phrases of a language (English where the language has no file yet)."""
    wanted = dict.fromkeys((lang, FALLBACK))
    files = {each: folder / f"{each}.ftl" for each in wanted}
    bundles = tuple(_bundle(each, path) for each, path in files.items() if path.exists())
    spoken = lang if files[lang].exists() else FALLBACK
    return Phrases(spoken, bundles)


def languages(folder: Path = HERE) -> tuple[str, ...]:
    """The languages that have a file, in order."""
    return tuple(sorted(path.stem for path in folder.glob("*.ftl")))


def _bundle(lang: str, path: Path) -> Any:  # noqa: ANN401 - fluent.runtime has no types
    bundle = FluentBundle([lang], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
