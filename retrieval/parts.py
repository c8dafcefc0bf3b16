"""Parts: the questions that one message holds, in order."""

from __future__ import annotations

import re

from knowledge.country import CountryBook
from knowledge.names import fold
from retrieval.language import likely
from retrieval.reading import cues_in

MOST = 4
_LEAST_WORDS = 4
_LEAST_ASKED = 3  # "what is SAFE": a question word makes few words whole
_LEAST_REST = 3

_END = re.compile(r"(?<=[?？;])\s+|\s*\n\s*")
_LINK = (
    r"and|also|plus|then|und|auch|et|aussi|y|e|ed|anche|i|a|oraz|też|ja|ning|un|arī|ir|o|та|і|й|ve|"
    r"en|ook|também|tambien|también"
)
_ASKS = (
    r"who|what|whats|when|how|which|where|why|does|is|wer|wie|was|wann|welche\w*|wo|warum|wieviel"
    r"|qui|quel\w*|quand|combien|pourquoi|où|quién\w*|quien\w*|qué|cuánt\w*|cuant\w*|cuándo|cuando"
    r"|cuál|chi|cosa|che cosa|quant[oiae]|quando|qual\w*|perché|kto|co|kiedy|ile|ilu|jak|dlaczego"
    r"|któr\w*|ktor\w*|czy|kes|mis|millal|kui|mitu|miks|kas|kad|cik|kāpēc|kurš|kada|kiek|kodėl|хто|чи|що"
    r"|коли|скільки|як|чому|як\w+|kim|kaç|hangi|neden|wat|wanneer|hoeveel|hoe|waarom|welke|quem"
    r"|o que|porquê"
)
_JOINT = re.compile(
    rf",?\s+(?:{_LINK})(?:\s+(?:{_LINK}))?,?\s+(?=(?:{_ASKS})(?!\w))", re.IGNORECASE
)
_OPENS = re.compile(rf"^¿?(?:(?:{_LINK})\s+)*(?:{_ASKS})(?!\w)", re.IGNORECASE)
# "Between" whose "and" is still to come.
_OPEN_PAIR = re.compile(
    rf"\b(?:between|zwischen|entre|tra|fra|między|pomiędzy|між|starp|tarp|tussen)\b"
    rf"(?!.*\s(?:{_LINK})\s)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r",\s+")
_LEVEL = re.compile(r"\d\s?%|%\s?\d|\bper ?cent|\bprozent|\bpour cent|\bpor ciento|\bprocent")
_LINKED = re.compile(rf"^(?:(?:{_LINK}),?\s+)+(?=(?:{_ASKS})(?!\w))", re.IGNORECASE)
_PREFACE = re.compile(
    r"\bi(?:'m| am|'ve| have| was)? (?:writing|working|preparing|been asked|need|have to write)"
    r"|\bwe(?:'re| are) (?:writing|working|preparing|doing)|\bmy (?:editor|boss|teacher|colleague)"
    r"|\bfor (?:a|my|our|tomorrow's|today's) (?:piece|paper|story|report|essay|article|class)"
)
_TOPICS = frozenset(
    ("domain", "share", "policy", "programme", "plan", "count", "ranking", "membership", "target",
     "hague", "offtopic", "secret", "troops", "gap", "projection", "debt", "update", "source")
)  # fmt: skip


def split(text: str, book: CountryBook, lang: str = "en") -> tuple[str, ...]:
    """The parts of a message that are questions of their own, at most four.

    A new part begins after a question mark, or after "and" (in any language) before a question
    word; in both cases it must name a country or a subject itself, not "it". What does not
    stays with the part before it: "Is Italy at 2 %? yes or no". A belief before the question
    is a part of its own: "Since Spain is at 4 %, who is next?".
    """
    langs = likely(text, lang)
    parts: list[str] = []
    begun = _premise_ends(text, book, langs)
    if begun:
        rest = split(text[begun:], book, langs[0])
        return (text[:begun].rstrip(", "), *rest)[:MOST]
    for piece in _without_preface(_pieces(text, book, langs), book, langs):
        if parts and not _stands_alone(piece, book, langs):
            parts[-1] = f"{parts[-1]} {piece}"
        else:
            parts.append(_unlinked(piece) if parts else piece)
    return tuple(parts[:MOST])


def _unlinked(piece: str) -> str:
    """A question without its "and" where it is whole without what came before."""
    bare = _LINKED.sub("", piece)
    return bare if len(bare.split()) >= _LEAST_WORDS else piece


def _pieces(text: str, book: CountryBook, langs: tuple[str, ...]) -> list[str]:
    pieces = []
    for sentence in _END.split(text):
        if not sentence.strip():
            continue
        begun = 0
        for joint in _JOINT.finditer(sentence):
            before, after = sentence[begun : joint.start()], sentence[joint.end() :]
            if _OPEN_PAIR.search(before):
                continue  # "between what Europe pays and what America pays"
            if _is_whole(before, book, langs) and _is_whole(after, book, langs):
                pieces.append(before.strip())
                begun = joint.end()
        pieces.append(sentence[begun:].strip())
    return pieces


def _without_preface(pieces: list[str], book: CountryBook, langs: tuple[str, ...]) -> list[str]:
    """The pieces without "I'm writing a piece on Belgium", where the question after it is whole."""
    rest = pieces[1:]
    is_preface = (
        bool(rest)
        and not pieces[0].endswith(("?", "？"))
        and bool(_PREFACE.search(fold(pieces[0])))
    )
    is_whole = (
        bool(rest) and bool(book.mentions(rest[0], *langs)) and _is_whole(rest[0], book, langs)
    )
    return rest if is_preface and is_whole else pieces


def _premise_ends(text: str, book: CountryBook, langs: tuple[str, ...]) -> int:
    """Where a belief before the question ends: "Since Spain is at 4 %, who is next?"; 0 if none.

    The belief names a country and a level, or that it left; it is held against the tables by
    itself, and the question is answered after it.
    """
    comma = _CLAUSE.search(text)
    if comma is None:
        return 0
    belief, rest = text[: comma.start()], text[comma.end() :]
    folded = fold(belief)
    cues = cues_in(folded, *langs)
    is_belief = "asserts" in cues and ("left_nato" in cues or bool(_LEVEL.search(folded)))
    if not is_belief or not book.mentions(belief, *langs) or len(rest.split()) < _LEAST_REST:
        return 0
    return comma.end() if _has_topic(rest, book, langs) else 0


def _is_whole(text: str, book: CountryBook, langs: tuple[str, ...]) -> bool:
    least = _LEAST_ASKED if _OPENS.match(text) else _LEAST_WORDS
    return len(text.split()) >= least and _has_topic(text, book, langs)


def _has_topic(text: str, book: CountryBook, langs: tuple[str, ...]) -> bool:
    return bool(book.mentions(text, *langs) or cues_in(fold(text), *langs) & _TOPICS)


def _stands_alone(text: str, book: CountryBook, langs: tuple[str, ...]) -> bool:
    if text.endswith(("?", "？")) or _OPENS.match(text):
        cues = cues_in(fold(text), *langs)
        # "What did Trump say about it?" is a question of its own about the part before.
        is_own = {"policy", "who"} <= cues or {"policy", "trump_demand"} <= cues
        leans = "pronoun" in cues and not is_own and not book.mentions(text, *langs)
        return _has_topic(text, book, langs) and not leans
    return bool(book.mentions(text, *langs)) and len(text.split()) <= _LEAST_WORDS
