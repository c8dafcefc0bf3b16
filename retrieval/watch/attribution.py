"""Attribution: who says a sentence by its own words; nobody where it leaves that open."""

from __future__ import annotations

import re

_SAYS = re.compile(
    r"\b(?:said|says|stated|announced|added|confirmed|declared|pledged|promised|vowed"
    r"|sagte|erklärte|kündigte|betonte|a déclaré|a dit|a annoncé|a affirmé|a confirmé"
    r"|dijo|declaró|anunció|afirmó|aseguró|ha detto|ha dichiarato|ha annunciato|ha affermato"
    r"|powiedzia(?:ł|ła)|oświadczy(?:ł|ła)|zapowiedzia(?:ł|ła)|zei|verklaarde|disse|declarou"
    r"|afirmou|anunciou|ütles|teatas|sacīja|teica|paziņoja|sakė|teigė|pareiškė"
    r"|сказа(?:в|ла)|заяви(?:в|ла)|повідоми(?:в|ла)|dedi|söyledi|açıkladı)\b"
)
_BREAK = re.compile(r"[,;:.!?\"“”„»«()]\s+|[\"“”„»«()]|\s[–—]\s")
_WITHIN = frozenset(
    "of the for and de del della di da do du des van von der den la le el zu af av och og".split()
)
_SHORT = re.compile(r"(?<=\b[^\W\d_])\.(?=\s)")  # the dot of an initial ends nothing
_NOBODY = frozenset(
    "some others many most several he she it they we i this that which who there er sie es il elle "
    "ils elles ele ela él ella lui lei on ona hij zij tema viņš viņa jis ji він вона o".split()
)
_THE = re.compile(r"(?:the|der|die|das|le|la|il|el|o|a|de|het)\s+", re.IGNORECASE)
_WHEN = re.compile(r"\s(?:on|in|at|during|after|to|while|as|am|im|bei|nach|le|lors|el|en|il)\s")
_MOST_WORDS = 9


def said_by(sentence: str) -> str:
    """Whom a sentence names as its speaker ("Defence Minister A. Spruds"); "" for nobody, or two.

    A name stands right before a verb of saying and fills its clause from the beginning ("…, Mark
    Rutte said", "NATO said that …"), or right after one that follows what was said ("…", said
    Mark Rutte). Whatever stands otherwise is not guessed at.
    """
    text = _SHORT.sub("․", sentence)  # one dot leader: it looks like a full stop and is none
    found = {name for match in _SAYS.finditer(text) if (name := _speaker(text, match))}
    return found.pop().replace("․", ".") if len(found) == 1 else ""


def _speaker(text: str, verb: re.Match[str]) -> str:
    *earlier, before = map(str.strip, _BREAK.split(text[: verb.start()]))
    if before:
        return _name(before)
    after = _WHEN.split(_BREAK.split(f"{text[verb.end() :].strip()} ")[0], maxsplit=1)[0]
    if name := _name(after.strip(" .")):
        return name
    if len(earlier) > 1 and after.strip() and after.split()[0].casefold() not in _NOBODY:
        who, office = _name(earlier[-2]), _name(earlier[-1])  # Mark Rutte, its head, said …
        return f"{who}, {office}" if who and office else ""
    return ""


def _name(clause: str) -> str:
    """The clause where all of it is a name with its office, else ""."""
    name = _THE.sub("", clause, count=1) if _THE.match(clause) else clause
    words = name.split()
    if not words or len(words) > _MOST_WORDS or words[0].casefold() in _NOBODY:
        return ""
    is_name = words[0][:1].isupper() and all(
        word[:1].isupper() or word.casefold() in _WITHIN for word in words
    )
    return name if is_name and words[-1][:1].isupper() else ""
