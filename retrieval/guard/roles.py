"""Roles: which place of the plain version each slot of a wording takes, and what stands around it.

A slot's context is the words beside it up to the next value. A wording may move slots about,
but a slot whose context fits another slot of the plain version better than its own has taken
that one's place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from retrieval.guard.line import Fact, Plain, Token
from retrieval.guard.words import Wording, kinds_of

Place = tuple[int, int]
Feature = tuple[str, int]
Context = tuple[tuple[Feature, ...], tuple[Feature, ...]]
_NEAR = 5
_BACK, _OTHER_LINE, _TWICE = 3.0, 2.0, 50.0
_MOST_JUMPS = 3
_SLACK = 3
_EVERYWHERE = frozenset({"spending", "estimate"})


@dataclass(frozen=True, slots=True)
class Role:
    """A slot of a wording with the place of the plain version that it takes (None: nowhere)."""

    at: int
    token: Token
    place: Place | None
    is_jump: bool = False


def context(tokens: Sequence[Token], at: int, words: Wording, skip: frozenset[str]) -> Context:
    """The features beside a slot, nearest first: left of it and right of it."""
    left = _features(tokens, range(at - 1, -1, -1), words, skip)
    right = _features(tokens, range(at + 1, len(tokens)), words, skip)
    return tuple(left), tuple(right)


def _features(
    tokens: Sequence[Token], places: range, words: Wording, skip: frozenset[str]
) -> Iterator[Feature]:
    told = 0
    for place in places:
        token = tokens[place]
        if token.is_value or told == _NEAR:
            return
        if token.fact is not None:
            yield str(token.fact), 2
            told += 1
        elif token.is_word and token.text not in skip:
            kinds = kinds_of(token.text, words) - _EVERYWHERE
            if token.text in words.kinds and not kinds:
                continue  # "spends", "estimate": beside every figure
            is_plain = token.text in words.neutral
            yield (min(kinds) if kinds else token.text[:5]), 1 if is_plain else 2
            told += 1


def likeness(one: Context, other: Context) -> int:
    """How far two contexts are one: what both have beside the slot, side by side or across.

    Years and words that mean something count twice, the nearest word once more; what stands
    left in one and right in the other counts once.
    """
    sides = zip(one, other, strict=True)
    same = sum(
        sum(weight for feature, weight in mine if (feature, weight) in theirs)
        + bool(mine and theirs and mine[0] == theirs[0])
        for mine, theirs in sides
    )
    across = sum(
        feature in theirs and feature[1] > 1
        for mine, theirs in ((one[0], other[1]), (one[1], other[0]))
        for feature in mine
    )
    return same + across


def meaningful(found: Context) -> Context:
    """A context without the words that mean nothing by themselves."""
    left, right = (tuple(feature for feature in side if feature[1] > 1) for side in found)
    return left, right


def is_bare(tokens: Sequence[Token], at: int) -> bool:
    """Whether next to nothing stands before a value and no year after it: "by {f1}"."""
    left, right = window(tokens, at)
    has_year = any(token.fact for token in right[:3])
    return sum(token.is_word for token in left) <= 1 and not has_year


@dataclass(frozen=True)
class Reading:
    """A wording read against the plain version: its roles and how well each fits."""

    tokens: tuple[Token, ...]
    plain: Plain
    words: Wording
    skip: frozenset[str]

    def contexts(self) -> dict[Fact, list[Context]]:
        """The contexts of each slot of the plain version."""
        key = ("contexts", self.skip)
        if key not in self.plain.kept:
            found: dict[Fact, list[Context]] = {}
            for fact, places in self.plain.places.items():
                for number, at in places:
                    line = self.plain.lines[number]
                    found.setdefault(fact, []).append(
                        context(line.tokens, at, self.words, self.skip)
                    )
            self.plain.kept[key] = found
        kept: dict[Fact, list[Context]] = self.plain.kept[key]
        return kept

    def here(self, at: int) -> Context:
        """The context of one of its own slots; worked out once."""
        kept = self._own
        if at not in kept:
            kept[at] = context(self.tokens, at, self.words, self.skip)
        return kept[at]

    @cached_property
    def _own(self) -> dict[int, Context]:
        return {}

    def misfits(self) -> Iterator[tuple[Token, int, int]]:
        """Slots that fit another place better than their own: how well own, how well other."""
        slack = _SLACK if self.is_in_order else 1
        for at, token in enumerate(self.tokens):
            if token.fact is None or token.fact not in self.plain.places:
                continue
            here = self.here(at)
            own, alike, unlike = self._fits(here, token.fact)
            is_loose = own or not is_bare(self.tokens, at)
            is_loose = is_loose and not self._is_led_elsewhere(here, token.fact)
            alike -= _SLACK if not token.is_value else slack if is_loose else 0
            unlike -= _SLACK
            if max(alike, unlike) > own:
                yield token, own, max(alike, unlike)

    def _is_led_elsewhere(self, here: Context, fact: Fact) -> bool:
        """Whether the two words before a slot stand before another of its sort, never before it."""
        lead = here[0][:2]
        known = self.contexts()
        if len(lead) < 2 or any(each[0][:2] == lead for each in known[fact]):
            return False
        others = (each for other, all_ in known.items() if other[0] == fact[0] for each in all_)
        return any(each[0][:2] == lead for each in others)

    def _fits(self, here: Context, fact: Fact) -> tuple[int, int, int]:
        """How well a context fits a slot, the best other one of its sort, and of other sorts."""
        own = alike = unlike = 0
        for other, contexts in self.contexts().items():
            if other == fact:
                own = max(likeness(here, each) for each in contexts)
            elif other[0] == fact[0]:
                alike = max(alike, *(likeness(here, each) for each in contexts))
            else:  # what leads up to it tells a year's place from a value's
                lead = (here[0], ())
                unlike = max(
                    unlike,
                    *(
                        likeness(lead, (each[0], ())) if here[0][:1] == each[0][:1] else 0
                        for each in contexts
                    ),
                )
        return own, alike, unlike

    @cached_property
    def is_in_order(self) -> bool:
        """Whether its values stand in one line of the plain version, in the same order."""
        places = [role.place for role in self.roles if role.token.is_value and role.place]
        return all(_step(one, two) == 0 for one, two in pairwise(places))

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """The cheapest reading: as few changes of line and steps back as there can be."""
        slots = [(at, token) for at, token in enumerate(self.tokens) if token.fact]
        known = [(at, token) for at, token in slots if token.fact in self.plain.places]
        path = _cheapest([self._places(at, token) for at, token in known])
        placed = dict(zip((at for at, _ in known), path, strict=True))
        roles: list[Role] = []
        last: Place | None = None
        for at, token in slots:
            place = placed.get(at)
            is_jump = bool(place and last and _step(last, place) > 0)
            roles.append(Role(at, token, place, is_jump))
            last = place or last
        return tuple(roles)

    def _places(self, at: int, token: Token) -> list[tuple[Place, float]]:
        fact = token.fact
        if fact is None:
            return []
        here = self.here(at)
        found = [
            (place, -likeness(here, each) / 10)
            for place, each in zip(self.plain.places[fact], self.contexts()[fact], strict=True)
        ]
        lines = self.plain.lines
        same = [item for item in found if lines[item[0][0]].tokens[item[0][1]].text == token.text]
        return same if same and token.is_value else found


def _step(one: Place, other: Place) -> float:
    if one[0] != other[0]:
        return _OTHER_LINE
    if one[1] == other[1]:
        return _TWICE
    return 0.0 if other[1] > one[1] else _BACK


def _cheapest(choices: list[list[tuple[Place, float]]]) -> list[Place]:
    """One place for each slot so that the steps from slot to slot cost least."""
    best: list[tuple[float, list[Place]]] = [(0.0, [])]
    for options in choices:
        best = [
            min(
                (
                    (cost + own + (_step(path[-1], place) if path else 0.0), [*path, place])
                    for cost, path in best
                ),
                key=lambda item: item[0],
            )
            for place, own in options
        ]
    return min(best, key=lambda item: item[0])[1]


def jumps(roles: Sequence[Role]) -> int:
    """How often a wording leaves the order of the plain version."""
    return sum(role.is_jump for role in roles)


def is_salad(roles: Sequence[Role]) -> bool:
    """Whether a wording jumps about more than a sentence does."""
    return jumps(roles) > _MOST_JUMPS


def window(tokens: Sequence[Token], at: int) -> tuple[list[Token], list[Token]]:
    """The tokens around a slot: back to the value before it, on to the value after it."""
    start = next((n + 1 for n in range(at - 1, -1, -1) if tokens[n].is_value), 0)
    end = next((n for n in range(at + 1, len(tokens)) if tokens[n].is_value), len(tokens))
    return list(tokens[start:at]), list(tokens[at + 1 : end])
