"""Robots: what a site's robots.txt lets a visitor fetch, by RFC 9309 (wildcards included)."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MOST_RULES = 5_000


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules that concern one visitor: (path pattern, whether it allows)."""

    rules: tuple[tuple[str, bool], ...] = ()

    @classmethod
    def read(cls, text: str, agent: str) -> Robots:
        """The rules of the groups that name `agent` (its product word), else of the group `*`."""
        groups: dict[str, list[tuple[str, bool]]] = {}
        names: list[str] = []
        is_rules = True
        for line in text.splitlines():
            key, _, value = line.partition("#")[0].partition(":")
            key, value = key.strip().casefold(), value.strip()
            if key == "user-agent":
                names = [value.casefold()] if is_rules else [*names, value.casefold()]
                is_rules = False
                groups.setdefault(value.casefold(), [])
            elif key in ("allow", "disallow"):
                is_rules = True
                for name in names if value else ():
                    groups[name].append((value, key == "allow"))
        mine = groups.get(agent.casefold(), groups.get("*", []))
        return cls(tuple(mine[:_MOST_RULES]))

    def allows(self, path: str) -> bool:
        """Whether a path (with its query) may be fetched: the longest matching rule decides."""
        best, is_allowed = -1, True
        for pattern, allows in self.rules:
            if _matches(pattern, path) and (len(pattern), allows) > (best, is_allowed):
                best, is_allowed = len(pattern), allows
        return is_allowed


def _matches(pattern: str, path: str) -> bool:
    """Whether the path begins with the pattern: `*` is anything, a closing `$` is the end."""
    is_whole = pattern.endswith("$")
    parts = re.split(r"\*+", pattern.removesuffix("$"))
    if not path.startswith(parts[0]):
        return False
    at = len(parts[0])
    for part in parts[1:-1]:
        found = path.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    if len(parts) == 1:
        return not is_whole or at == len(path)
    last = parts[-1]
    if is_whole:
        return path.endswith(last) and len(path) - len(last) >= at
    return path.find(last, at) >= 0
