"""Place rules: each slot of a model's sentence stands where the plain version lets it stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from knowledge.model import Figure
from retrieval.guard.fault import Fault, FaultKind, Rule
from retrieval.guard.line import Token
from retrieval.guard.roles import Role, is_bare, is_salad, window
from retrieval.guard.wording import Worded, worded
from retrieval.guard.words import is_alike, kinds_of
from retrieval.slots import Case

_KIND = {"year": FaultKind.YEAR, "edition": FaultKind.EDITION, "country": FaultKind.COUNTRY}


def _known_slots(case: Case) -> Iterator[Fault]:
    """Every slot shows something that the plain version shows, in the same form."""
    said = worded(case)
    for role in said.roles:
        fact = role.token.fact
        if fact is None or fact[0] == "source":
            continue
        if fact not in said.plain.places:
            kind = _KIND.get(str(fact[0]), FaultKind.ROLE)
            yield Fault(kind, f"{role.token.text} is not in the plain version")
        elif role.token.is_value and not _is_same_form(said, role):
            yield Fault(FaultKind.UNIT, f"{role.token.text} in another form")


def _is_same_form(said: Worded, role: Role) -> bool:
    fact = role.token.fact
    places = said.plain.places[fact] if fact else ()
    return any(said.plain.lines[n].tokens[at].text == role.token.text for n, at in places)


def _once(case: Case) -> Iterator[Fault]:
    """No slot is told more often than the lines that the sentence rests on tell it."""
    said = worded(case)
    told = Counter(role.token.fact for role in said.roles)
    for fact, times in told.items():
        there = sum(token.fact == fact for line in said.lines for token in line.tokens)
        if times > max(there, 1):
            yield Fault(FaultKind.ROLE, f"{fact} told {times} times")


def _misfits(case: Case) -> Iterator[Fault]:
    """No slot stands in words that the plain version has around another one."""
    said = worded(case)
    for token, own, other in said.reading.misfits():
        yield Fault(FaultKind.ROLE, f"{token.text} fits elsewhere ({own} to {other})")
        return


def _order(case: Case) -> Iterator[Fault]:
    """A slot that leaves the draft's order brings words of its own place with it."""
    said = worded(case)
    if is_salad(said.roles):
        yield Fault(FaultKind.ROLE, "slots thrown about")
    is_in_order = said.reading.is_in_order
    for role, figure in said.values:
        is_moved = role.is_jump and not is_in_order
        if (is_moved and not said.fit(role)) or _is_lost(said, role, figure):
            yield Fault(FaultKind.ROLE, f"{role.token.text} without its words")


def _is_lost(said: Worded, role: Role, figure: Figure) -> bool:
    """A level after a bare "by", or a distance where a level stands: nothing of its own near."""
    if role.place is None or is_bare(said.plain.lines[role.place[0]].tokens, role.place[1]):
        return False
    is_alone = is_bare(said.tokens, role.at)
    if not figure.measure.startswith(("gap", "change", "needed", "pace")):
        return is_alone and not said.likeness(role)
    near = said.charges([t for side in window(said.tokens, role.at) for t in side if t.is_word])
    if is_alone or "spending" not in near:
        return False  # "the distance comes to {f6}"
    return not said.meaning(role) and not near & said.figure_kinds(role)


def _joined(case: Case) -> Iterator[Fault]:
    """A value straight after "and" or a comma is of the last one's kind, or joined so there."""
    said = worded(case)
    for (one, first), (two, second) in pairwise(said.values):
        if not _is_join(said, said.tokens, two.at) or _is_one_kind(first, second):
            continue
        number, at = two.place or (0, 0)
        is_there = two.place and _is_join(said, said.plain.lines[number].tokens, at)
        if not is_there and not _is_distance(said, two):
            yield Fault(FaultKind.ROLE, f"{one.token.text} joined to {two.token.text}")


def _is_join(said: Worded, tokens: Sequence[Token], at: int) -> bool:
    near = tokens[at - 1] if at else None
    return near is not None and not near.fact and near.text in (*said.words.joins, ",", ";")


def _is_distance(said: Worded, role: Role) -> bool:
    """Whether its side of the target stands straight after a value: "…, {f3} below"."""
    after = said.tokens[role.at + 1 : role.at + 3]
    kinds = said.charges([token for token in after if token.is_word])
    return bool(kinds & said.figure_kinds(role) & {"below", "above"})


def _is_one_kind(first: Figure, second: Figure) -> bool:
    return first.measure.split("_")[0] == second.measure.split("_")[0]


def _foreign(case: Case) -> Iterator[Fault]:
    """A sentence that takes a value from another line says a word of that line as well."""
    said = worded(case)
    if len(said.lines) < 2:
        return
    told = {token.text for token in said.tokens if token.is_word}
    for role, _ in said.values:
        if role.place is None:
            continue
        line = said.plain.lines[role.place[0]]
        own = {
            token.text
            for token in line.tokens
            if token.is_word
            and token.text not in said.words.neutral
            and not any(other.has(token.text) for other in said.lines if other is not line)
        }
        if own and not any(_is_told(word, told, said) for word in own):
            yield Fault(FaultKind.ROLE, f"{role.token.text} without a word of its sentence")
            return


def _is_told(word: str, told: set[str], said: Worded) -> bool:
    kinds = kinds_of(word, said.words)
    return any(is_alike(word, other) or kinds & kinds_of(other, said.words) for other in told)


def _countries(case: Case) -> Iterator[Fault]:
    """A country named is one of the values' own, and each value is of the one named beside it.

    Another one ("the US President's demand") is named only in the words of the plain version.
    """
    said = worded(case)
    for start, end, key in said.names:
        if key not in said.own_countries and not _is_plain_word(said, start, end):
            yield Fault(FaultKind.COUNTRY, case.bare[start:end])
    last = -1
    for role, figure in said.values:
        named = [key for start, _, key in said.names if last < start < role.token.start]
        last = role.token.start
        if named and _is_wrong(said, figure, set(named)):
            yield Fault(FaultKind.COUNTRY, f"{role.token.text} is of {figure.country}")
    if not said.names and _are_several(said):
        for role, figure in said.values:
            if case.about and case.is_country(figure.country) and figure.country != case.about[-1]:
                yield Fault(FaultKind.COUNTRY, f"{role.token.text} is of {figure.country}")


def _is_wrong(said: Worded, figure: Figure, named: set[str]) -> bool:
    case = said.case
    if not case.is_country(figure.country) or figure.country in named:
        return False
    return any(case.is_country(key) and key in said.plain.countries for key in named)


def _are_several(said: Worded) -> bool:
    return sum(said.case.is_country(key) for key in said.plain.countries) > 1


def _is_plain_word(said: Worded, start: int, end: int) -> bool:
    """Whether a supposed name is a word of the lines that the sentence rests on."""
    inside = [t for t in said.tokens if t.is_word and start <= t.start < end]
    return all(
        t.text in said.words.neutral or any(line.has(t.text) for line in said.lines) for t in inside
    )


RULES: tuple[Rule, ...] = (
    _known_slots,
    _once,
    _misfits,
    _order,
    _joined,
    _foreign,
    _countries,
)
