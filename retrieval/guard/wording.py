"""Wording: a model's sentence read once for all rules: tokens, roles, lines it rests on, names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from knowledge.model import Figure, Measure
from retrieval.guard.line import Line, Plain, Token, names_in, plain_version, tokens
from retrieval.guard.roles import Reading, Role, likeness, meaningful, window
from retrieval.guard.words import OPPOSITES, Wording, kinds_of, split, wording
from retrieval.phrasebook import phrases
from retrieval.slots import Case

_CHANGE = ("change", "difference", "revision", "growth", "pace")
_NO_COUNTRY = "NATO"
_NAMED_BY_OTHERS = ("target", "gap", "change", "rank")
_WAYS = frozenset({"below", "above", "rise", "fall", "highest", "lowest"})


@dataclass(frozen=True)
class Worded:
    """A sentence without its openers ("in short"), beside the plain version."""

    case: Case
    words: Wording

    @cached_property
    def plain(self) -> Plain:
        """The built-in draft's sentences."""
        return plain_version(self.case.basis, self.case.figures)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its words, signs and slots."""
        found = tokens(self.case.text, self.case.figures)
        for opener in self.words.openers:
            parts = split(opener)
            if tuple(token.text for token in found[: len(parts)]) == parts:
                return found[len(parts) :]
        return found

    @cached_property
    def reading(self) -> Reading:
        """It against the plain version; names tell places apart where there are several."""
        places = self.plain.countries - {_NO_COUNTRY}
        skip = frozenset[str]()
        if len(places) < 2:
            named = (self.case.countries.name(key, self.words.lang) for key in places)
            skip = frozenset(part for name in named for part in split(name)[:1])
        return Reading(self.tokens, self.plain, self.words, skip)

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """The place that each of its slots takes."""
        return self.reading.roles

    @cached_property
    def values(self) -> tuple[tuple[Role, Figure], ...]:
        """Its value slots with their figures."""
        return tuple(
            (role, self.case.figures[role.token.number - 1])
            for role in self.roles
            if role.token.is_value
        )

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines of the plain version that it rests on: those of its values, if it has any."""
        places = [role.place for role, _ in self.values if role.place]
        places = places or [role.place for role in self.roles if role.place]
        numbers = dict.fromkeys(place[0] for place in places)
        return tuple(self.plain.lines[number] for number in numbers)

    @cached_property
    def names(self) -> tuple[tuple[int, int, str], ...]:
        """The countries that it names: from, to, which."""
        return names_in(self.case.bare, self.case.countries, self.words.lang)

    def is_named(self, token: Token) -> bool:
        """Whether a word is part of a country's name."""
        return any(start <= token.start < end for start, end, _ in self.names)

    @cached_property
    def own_countries(self) -> frozenset[str]:
        """The countries that its values are of, which it may name in any way."""
        return frozenset(figure.country for _, figure in self.values)

    def likeness(self, role: Role) -> int:
        """How far a slot stands in words of its own place."""
        fact = role.token.fact
        known = self.reading.contexts().get(fact, []) if fact else []
        here = self.reading.here(role.at)
        return max((likeness(here, each) for each in known), default=0)

    def meaning(self, role: Role) -> int:
        """The same by words that mean something alone."""
        fact = role.token.fact
        known = self.reading.contexts().get(fact, []) if fact else []
        here = meaningful(self.reading.here(role.at))
        return max((likeness(here, meaningful(each)) for each in known), default=0)

    def fit(self, role: Role) -> int:
        """The same, or how far it stands on its own side of a target."""
        side = self.charges([t for part in window(self.tokens, role.at) for t in part])
        ways = side & self.window_kinds(role) & _WAYS
        sides = self.charges(self.tokens) & self.figure_kinds(role)
        return self.likeness(role) + len(ways | sides)

    def window_kinds(self, role: Role) -> frozenset[str]:
        """The charges around a slot's place in the plain version, and those of its figure."""
        left, right = self.sides(role)
        return left | right | self.figure_kinds(role)

    def sides(self, role: Role) -> tuple[frozenset[str], frozenset[str]]:
        """The charges left and right of a slot's place in the plain version."""
        if role.place is None:
            return frozenset(), frozenset()
        number, at = role.place
        left, right = window(self.plain.lines[number].tokens, at)
        return self.charges(left), self.charges(right)

    def charges(self, found: Sequence[Token]) -> frozenset[str]:
        """The kinds of charge that some tokens hold."""
        return frozenset(
            kind for token in found if token.is_word for kind in kinds_of(token.text, self.words)
        )

    def figure_kinds(self, role: Role) -> frozenset[str]:
        """What a figure's own sign lets a sentence say: a gap its side, a change its way."""
        if not role.token.is_value:
            return frozenset()
        figure = self.case.figures[role.token.number - 1]
        sign = (figure.value > 0) - (figure.value < 0)
        if figure.measure.startswith("gap") and sign:
            return frozenset({"below"} if sign > 0 else {"above"})
        if any(word in figure.measure for word in _CHANGE) and sign:
            return frozenset({"rise"} if sign > 0 else {"fall"})
        return frozenset()

    @cached_property
    def signs(self) -> frozenset[str]:
        """What the signs of its figures let it say."""
        return frozenset[str]().union(*(self.figure_kinds(role) for role in self.roles))

    def line_kinds(self) -> frozenset[str]:
        """The charges of its lines, but for opposites that stand in one together."""
        found = frozenset[str]().union(*(self.charges(line.tokens) for line in self.lines))
        both = {kind for pair in OPPOSITES if set(pair) <= found for kind in pair}
        return found - both - {"not"}

    def charged(self) -> Iterator[tuple[int, Token, frozenset[str]]]:
        """Its charged words, with their place and kinds."""
        for at, token in enumerate(self.tokens):
            if token.is_word and token.text not in self.words.neutral:
                kinds = kinds_of(token.text, self.words)
                if kinds and not self.is_named(token):
                    yield at, token, kinds

    def around(self, at: int) -> tuple[Role | None, Role | None]:
        """The value slots before and after a token."""
        before = [role for role, _ in self.values if role.at < at]
        after = [role for role, _ in self.values if role.at > at]
        return (before[-1] if before else None, after[0] if after else None)

    @cached_property
    def labels(self) -> frozenset[str]:
        """The words that name its figures' measures and targets, from the phrase book."""
        found: set[str] = set()
        measures = {f.measure for _, f in self.values if not f.measure.startswith(_NAMED_BY_OTHERS)}
        for _, figure in self.values if len(measures) == 1 else ():
            found |= measure_words(figure.measure, self.words.lang)
            if figure.target:
                found |= target_words(figure.target, self.words.lang)
        return frozenset(found)


_LAST: list[Worded] = []


def worded(case: Case) -> Worded:
    """A case read; the rules of one sentence share the reading."""
    for known in tuple(_LAST):
        if known.case is case:
            return known
    found = Worded(case, wording(case.lang))
    _LAST[:] = [found]
    return found


@lru_cache(maxsize=512)
def measure_words(measure: str, lang: str) -> frozenset[str]:
    """The words of a measure's name in a language; empty where it has none."""
    return _label(f"measure-{measure.replace('_', '-')}", lang)


def measured(figure: Figure, lang: str) -> frozenset[str]:
    """The words that name what a figure measures, a change what its two ends measure.

    A distance from a target is in its target's measure, which its own line need not say.
    """
    own = measure_words(figure.measure, lang)
    if own or not any(word in figure.measure for word in _CHANGE):
        return own
    return frozenset[str]().union(*(measure_words(each.measure, lang) for each in figure.inputs))


@cache
def measure_names(lang: str) -> tuple[tuple[str, str], ...]:
    """Each measure with its name in a language, folded, as words with a space at either end."""
    words = phrases(lang)
    keys = {measure.value: f"measure-{measure.value.replace('_', '-')}" for measure in Measure}
    return tuple(
        (measure, f" {' '.join(split(words.say(key)))} ")
        for measure, key in keys.items()
        if words.has(key)
    )


@lru_cache(maxsize=512)
def target_words(target: str, lang: str) -> frozenset[str]:
    """The words of a target's name in a language."""
    return _label(f"target-{target.replace('_', '-')}", lang)


def _label(key: str, lang: str) -> frozenset[str]:
    words = phrases(lang)
    if not words.has(key):
        return frozenset()
    return frozenset(split(words.say(key, level="")))
