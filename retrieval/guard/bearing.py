"""Bearing rules: who says it, of whom it is said, and that a value is told as it is, no bound."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from retrieval.guard.fault import Fault, FaultKind, Rule
from retrieval.guard.line import Token
from retrieval.guard.vocabulary import LINKS, is_said_so
from retrieval.guard.wording import Worded, worded
from retrieval.guard.words import split
from retrieval.slots import Case

_LEVELS = frozenset({"below", "above"})
_CHANGES = frozenset({"rise", "fall"})
_NEAR_SOURCE = 5


def _bounds(case: Case) -> Iterator[Fault]:
    """No word makes a limit or a range of a value ("between", "up to") that has none there."""
    said = worded(case)
    for role, _ in said.values:
        number, at = role.place or (0, 0)
        tokens = said.plain.lines[number].tokens if role.place else ()
        mine = _bound(said, said.tokens, role.at)
        if mine and mine != _bound(said, tokens, at):
            yield Fault(FaultKind.DIRECTION, f'"{mine}" at {role.token.text}')
            return


def _bound(said: Worded, tokens: Sequence[Token], at: int) -> str:
    """The word that makes a bound of the value at a place; empty for none."""
    if not tokens:
        return ""
    before = list(tokens[max(0, at - 3) : at])
    while before and before[-1].text in LINKS and before[-1].text not in said.words.bounds:
        before.pop()
    if before and before[-1].text in said.words.bounds:
        return before[-1].text
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return after if after in said.words.bounds_behind else ""


def _sources(case: Case) -> Iterator[Fault]:
    """What stands after "according to" is an edition or who published what is cited."""
    said = worded(case)
    publishers = {word for item in case.passages for word in split(item.publisher)}
    publishers |= {word for line in said.lines for word in _before_editions(said, line.tokens)}
    for at, token in enumerate(said.tokens):
        if token.text not in said.words.sources or not token.is_word:
            continue
        if is_said_so(said, at):
            continue  # it means something else there, or the draft names who says so
        near = _phrase(said.tokens[at + 1 : at + 1 + _NEAR_SOURCE])
        if said.words.are_sources_behind:
            near = _phrase(said.tokens[max(0, at - _NEAR_SOURCE) : at][::-1])
        if not any(_is_source(each, publishers) for each in near):
            yield Fault(FaultKind.UNSUPPORTED, f'"{token.text}" names no source')
            return


def _before_editions(said: Worded, tokens: Sequence[Token]) -> Iterator[str]:
    """The words that lead up to an edition in the draft and mean something: its publisher."""
    for at, token in enumerate(tokens):
        if token.fact is not None and token.fact[0] == "edition":
            near = tokens[max(0, at - _NEAR_SOURCE) : at]
            yield from (each.text for each in near if _is_name(said, each))


def _is_name(said: Worded, token: Token) -> bool:
    return token.is_word and token.text not in said.words.neutral


def _phrase(near: Sequence[Token]) -> list[Token]:
    """The tokens up to the next sign of punctuation."""
    return list(takewhile(lambda token: token.fact is not None or token.is_word, near))


def _is_source(token: Token, publishers: set[str]) -> bool:
    is_slot = token.fact is not None and token.fact[0] in ("edition", "source")
    return is_slot or token.text in publishers


def _subject(case: Case) -> Iterator[Fault]:
    """A country is below its target, not the target below the country: it is named first."""
    said = worded(case)
    for role, figure in said.values:
        side = said.figure_kinds(role) & _LEVELS
        named = [start for start, _, key in said.names if key == figure.country]
        if not side or not named or not case.is_country(figure.country):
            continue
        told = [token.start for _, token, kinds in said.charged() if kinds & side]
        if told and min(named) > min(told):
            yield Fault(FaultKind.ROLE, f"{figure.country} is named after its side of the target")
            return


def _level_or_change(case: Case) -> Iterator[Fault]:
    """The word "falls" is a level before "short of", else a change that the draft must have."""
    said = worded(case)
    if not said.values:
        return
    found = list(said.charged())
    for at, token, kinds in found:
        if not (kinds & _LEVELS and kinds & _CHANGES):
            continue
        near = (said.window_kinds(role) for role in said.around(at) if role)
        known = said.line_kinds().union(*near)
        levels = (more for other, _, more in found if other > at and not more & _CHANGES)
        if not kinds & _CHANGES & known and not any(more & kinds & _LEVELS for more in levels):
            yield Fault(FaultKind.DIRECTION, f'"{token.text}" of no change')
            return


RULES: tuple[Rule, ...] = (_bounds, _sources, _subject, _level_or_change)
