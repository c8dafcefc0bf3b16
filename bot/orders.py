"""Orders: what a text asks to be sent and when, read from plain words in thirteen languages.

Words stand in `orders.toml`. Names of countries, groups, targets and time zones are the caller's
business: it hands over what they mean, and the text without the names of countries.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from bot.hours import clock, weekday
from bot.said import is_near, nearly_says, says, spoken, without, words
from bot.wishes import Rhythm, Wish
from knowledge.names import fold

_SHARE = r"(\d{1,2}(?:[.,]\d{1,2})?)"
_PERCENT = r"(?:%|per ?cent|prozent|pour ?cent|por ?cien|procent|protsen|відсот|yuzde)"
_LEVEL = re.compile(rf"{_SHARE}\s*-?\s*{_PERCENT}\w*|(?:%|yuzde)\s*{_SHARE}")  # Turkish: %3,5
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_ANY = "all"
_KEYS = (
    "weekdays", "weekly", "daily", "changes", "only", "change", "crosses", "side", "revised",
    "silent", "sound",
)  # fmt: skip
_MISSPELT = ("weekdays", "weekly", "daily", "change", "crosses", "revised")
_NOT_MORE = 2
_BRIEF = 8
_LONG = 6


@dataclass(frozen=True, slots=True)
class Order:
    """What was understood: what to follow, wishes, and what is to change (None: as it is).

    `hour` and `minute` are local, 24 hours; `zone` is an IANA name.
    """

    targets: tuple[str, ...] = ()
    wishes: tuple[Wish, ...] = ()
    rhythm: Rhythm | None = None
    hour: int | None = None
    is_silent: bool | None = None
    minute: int = 0
    zone: str | None = None

    @property
    def is_plain(self) -> bool:
        """Whether it only names what to follow, and perhaps an hour."""
        is_usual = self.rhythm is None and self.is_silent is None and self.zone is None
        return is_usual and not self.wishes


def understand(
    text: str,
    places: tuple[str, ...],
    *langs: str,
    goals: Mapping[str, Decimal | None] | None = None,
    zone: str | None = None,
) -> Order:
    """What a text asks for.

    Args:
        text: what was written, best without the names of countries.
        places: the countries and groups it names, "all" among them.
        langs: the languages it may be in; English is always among them.
        goals: the targets it names (keys to follow), each with its share of GDP in percent,
            None where no table measures it.
        zone: the time zone it names.
    """
    goals, heard = goals or {}, spoken(*langs)
    folded = f" {fold(text)} "
    rest = _LEVEL.sub(" ", folded)
    found = {key for key in _KEYS if says(key, rest, *heard)}
    strange = without(_KEYS, rest, *heard)
    found |= {key for key in _MISSPELT if key not in found and nearly_says(key, strange, *heard)}
    level = level_in(text) or next((share for share in goals.values() if share is not None), None)
    wished = tuple(
        Wish(kind, place, level if kind == "crossed" else None)
        for kind in _kinds(found, level, is_goal=bool(goals))
        for place in places or (_ANY,)
    )
    time = clock(rest, heard)
    sound = False if "sound" in found else None
    return Order(
        () if wished else (*places, *goals),
        wished,
        None if wished else _rhythm(found, rest, heard),
        time[0] if time else None,
        True if "silent" in found else sound,
        time[1] if time else 0,
        zone,
    )


def level_in(text: str) -> Decimal | None:
    """The share in percent that a text names, if any."""
    match = _LEVEL.search(fold(text))
    return Decimal((match[1] or match[2]).replace(",", ".")) if match else None


def _kinds(found: set[str], level: Decimal | None, *, is_goal: bool) -> tuple[str, ...]:
    """What is wished for: a crossing, a revision. A level beside a target's name only names it."""
    kinds = []
    if "crosses" in found or (level is not None and not is_goal):
        kinds.append("crossed")
    if "revised" in found:
        kinds.append("revised")
    return tuple(kinds)


def _rhythm(found: set[str], text: str, langs: tuple[str, ...]) -> Rhythm | None:
    if "changes" in found or {"only", "change"} <= found:
        return Rhythm("changes")
    if "weekdays" in found:
        return Rhythm("weekdays")
    day = weekday(text, langs)
    if day is not None or "weekly" in found:
        return Rhythm("weekly", day or 0)
    return Rhythm("daily") if "daily" in found else None


def asks_for(text: str, *langs: str) -> str | None:
    """Whether the whole text says "stop", "pause" or "resume"; None where it says anything else.

    Words such as "please" and "me" may stand beside it; a word in a question is no order.
    """
    said = fold(text).strip(" .!?¡¿/").strip()
    if not said:
        return None
    for of in spoken(*langs, everywhere=True):
        if _says_only("stop", said, of):
            return "stop"
        for key in ("pause", "resume"):
            begun = [word for word in said.split() if word not in words()[of]["beside"]]
            if begun and " ".join(begun).startswith(words()[of][key]) and len(begun) <= _NOT_MORE:
                return key
    return None


def _says_only(key: str, said: str, lang: str) -> bool:
    """Whether nothing remains of a text without this word and the small words beside it.

    "No" and a word of messages say the same as "stop".
    """
    of = words()[lang]
    if said in of[key]:
        return True
    rest, times = _whole(key, lang).subn(" ", said)
    heard = _WORD.findall(rest)
    left = [word for word in heard if word not in of["beside"]]
    if times or _wants_no_mail(heard, of):
        return all(word in of["no"] or word.startswith(of["mail"]) for word in left)
    return len(left) == 1 == len(said.split()) and any(is_near(left[0], word) for word in of[key])


def _wants_no_mail(heard: list[str], of: Mapping[str, tuple[str, ...]]) -> bool:
    is_no = any(word in of["no"] for word in heard)
    return is_no and any(word.startswith(of["mail"]) for word in heard if word not in of["no"])


@cache
def _whole(key: str, lang: str) -> re.Pattern[str]:
    """The words of this meaning, the longest first, as whole words."""
    listed = sorted(words()[lang][key], key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_begun, listed))})(?!\w)")


def _begun(word: str) -> str:
    """A long word may have another ending."""
    return re.escape(word) + (r"\w*" if len(word) >= _LONG else "")


def is_order(text: str, *langs: str) -> bool:
    """Whether a plain message says to be sent something, rather than asking a question.

    It begins (or ends) with "follow", "keep me posted" and the like; or with "send me", "tell me
    when" and says how often or what is to happen; with "only" where something changes; or it is
    nothing but a rhythm and an hour.
    """
    folded, heard = fold(text).strip(" .!¡"), spoken(*langs)
    if "?" in folded:
        return False
    if _frames("follow", folded, heard):
        return True
    order = understand(text, (), *langs)
    if order.rhythm == Rhythm("changes") and folded.startswith(_first("only", heard)):
        return True
    if _frames("send", folded, heard):
        return order.rhythm is not None or bool(order.wishes)
    has_time = order.rhythm is not None and order.hour is not None
    return has_time and not order.wishes and len(folded.split()) <= _BRIEF


def _first(key: str, langs: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for lang in langs for word in words()[lang][key])


def _frames(key: str, folded: str, langs: tuple[str, ...]) -> bool:
    """Whether a text begins or (as in Turkish) ends with such a word."""
    return _frame(key, langs).search(folded) is not None


@cache
def _frame(key: str, langs: tuple[str, ...]) -> re.Pattern[str]:
    listed = "|".join(map(re.escape, _first(key, langs)))
    return re.compile(rf"^(?:{listed})(?!\w)|(?<!\w)(?:{listed})$")
