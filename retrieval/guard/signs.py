"""Sign rules: slots that exist, no digit of any script, no markup, no sign that looks like another.

These hold for the built-in draft as well as for a model's wording, but for the strict ones.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from retrieval.guard.fault import Fault, FaultKind, Rule
from retrieval.slots import Case, find_slots

LONGEST = 400
_NAMED_SEVEN = re.compile(r"\bG7\b")
_MARKUP = re.compile(r"<\s*[a-z/!]|&#?\w+;|```|https?:|www\.|://|\]\(|javascript:", re.IGNORECASE)
_MODEL_MARKUP = re.compile(
    r"[<>`#|\\^~*_=@&\[\]{}%‰$€£§₴₺¢¥°†‡]"
    r"|\b[\w-]+\.(?:com|org|net|int|io|me|ru|eu|uk|info|example)\b",
    re.IGNORECASE,
)
_PLAIN_SIGNS = frozenset(" \n.,;:!?()'’‘\"„“”«»‹›–—-…/\u00a0\u202f")
_WORD = re.compile(r"[^\W\d_]+")
_LEAK = re.compile(
    r"\b(?:prompts?|instruct(?:ed|ions?)|language model|placeholders?|slots?|as an AI|assistant"
    r"|ignor\w+ (?:all|any|the|previous)|api key|passwords?|tokens?|json|plain version)\b",
    re.IGNORECASE,
)


def _slots_exist(case: Case) -> Iterator[Fault]:
    for slot in find_slots(case.text):
        if slot.number > len(case.figures):
            yield Fault(FaultKind.SLOT, f"{{f{slot.number}}}")
    if "{" in case.bare or "}" in case.bare:
        yield Fault(FaultKind.SLOT, "braces that are no slot")


def _digits(case: Case) -> Iterator[Fault]:
    for sign in _NAMED_SEVEN.sub("  ", case.bare):
        if unicodedata.category(sign) in ("Nd", "Nl", "No"):
            yield Fault(FaultKind.DIGIT, sign)
            return


def _markup(case: Case) -> Iterator[Fault]:
    pattern = _MODEL_MARKUP if case.is_model else _MARKUP
    if found := _MARKUP.search(case.bare) or pattern.search(case.bare):
        yield Fault(FaultKind.MARKUP, found[0])


def _controls(case: Case) -> Iterator[Fault]:
    for sign in case.text:
        if unicodedata.category(sign) in ("Cc", "Cf", "Co", "Cs", "Cn"):
            yield Fault(FaultKind.CONTROL, repr(sign))
            return


def _lookalikes(case: Case) -> Iterator[Fault]:
    """Signs that are another sign in disguise, words of two scripts, signs the draft has not."""
    said = "".join(sentence.text for sentence in case.basis)
    for sign in unicodedata.normalize("NFC", case.bare):
        if sign in _PLAIN_SIGNS or sign in said:
            continue
        if not sign.isalpha() or unicodedata.normalize("NFKC", sign) != sign:
            yield Fault(FaultKind.CONTROL, f"the sign {sign!r}")
            return
    for word in _WORD.findall(case.bare):
        if not word.isascii() and len({_script(sign) for sign in word}) > 1:
            yield Fault(FaultKind.CONTROL, f"{word!r} mixes two scripts")
            return


def _script(sign: str) -> str:
    return unicodedata.name(sign, "?").partition(" ")[0]


def _length(case: Case) -> Iterator[Fault]:
    if len(case.text) > LONGEST:
        yield Fault(FaultKind.LENGTH, f"{len(case.text)} characters")


def _leaks(case: Case) -> Iterator[Fault]:
    if found := _LEAK.search(case.bare):
        yield Fault(FaultKind.LEAK, found[0])


CONTROLS: tuple[Rule, ...] = (_controls,)
RULES: tuple[Rule, ...] = (_slots_exist, _digits, _markup, _controls)
STRICT: tuple[Rule, ...] = (_lookalikes, _length, _leaks)
