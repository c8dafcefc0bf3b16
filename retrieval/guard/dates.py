"""Date rules: each year and edition of a model's sentence stays with the value it belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from retrieval.guard.fault import Fault, FaultKind, Rule
from retrieval.guard.line import Fact, Token
from retrieval.guard.roles import Role, window
from retrieval.guard.wording import Worded, worded
from retrieval.guard.words import kinds_of
from retrieval.slots import Case

_KIND = {"year": FaultKind.YEAR, "edition": FaultKind.EDITION, "country": FaultKind.COUNTRY}
_TIGHT = 3
_LEAD, _MEANING = 5, 5


def _years(case: Case) -> Iterator[Fault]:
    """A year beside a value is the value's own, or the draft has the two together."""
    said = worded(case)
    for role in said.roles:
        fact = role.token.fact
        if fact is None or fact[0] not in ("year", "edition"):
            continue
        value = _tight_before(said, role) or _right_after(said, role)
        if value is None:
            continue
        figure = said.case.figures[value.token.number - 1]
        own = figure.year if fact[0] == "year" else figure.edition
        if fact[1] != own and not _are_together(said, value, role):
            yield Fault(_KIND[str(fact[0])], f"{role.token.text} after {value.token.text}")


def _times(case: Case) -> Iterator[Fault]:
    """A year after "since", "before" or "until" stands so in the draft, after the same word."""
    said = worded(case)
    for role in said.roles:
        fact = role.token.fact
        if fact is None or fact[0] not in ("year", "edition"):
            continue
        mine = _since(said, said.tokens, role.at)
        theirs = {
            _since(said, said.plain.lines[number].tokens, at)
            for number, at in said.plain.places.get(fact, ())
        }
        if theirs and mine not in theirs:
            yield Fault(FaultKind.YEAR, f'"{mine or "in"}" before {role.token.text}')


def _since(said: Worded, tokens: Sequence[Token], at: int) -> str:
    """The word of time straight before a slot; empty for none ("in")."""
    near = tokens[at - 1] if at else None
    is_since = near is not None and near.is_word and "since" in kinds_of(near.text, said.words)
    return near.text if near is not None and is_since else ""


def _belonging(case: Case) -> Iterator[Fault]:
    """A year or an edition stands in the draft beside one of the values, or is a value's own."""
    said = worded(case)
    lines = {role.place[0] for role, _ in said.values if role.place}
    for role in said.roles:
        fact = role.token.fact
        if not lines or fact is None or fact[0] not in _KIND:
            continue
        if any(number in lines for number, _ in said.plain.places.get(fact, ())):
            continue
        own = {
            f.year if fact[0] == "year" else f.edition
            for _, f in said.values
            if f.measure != "target"
        }
        if fact[1] not in own or _is_mark_lost(said, fact, lines):
            yield Fault(_KIND[str(fact[0])], f"{role.token.text} belongs to another sentence")


def _dates(case: Case) -> Iterator[Fault]:
    """An edition's date follows a word that leads up to one in the draft ("edition of")."""
    said = worded(case)
    for role in said.roles:
        fact = role.token.fact
        if fact is None or fact[0] != "edition":
            continue
        mine = _lead(said.tokens, role.at)
        places = [place for key, all_ in said.plain.places.items() for place in all_
                  if key[0] == "edition"]  # fmt: skip
        theirs = [_lead(said.plain.lines[number].tokens, at) for number, at in places]
        if not any(mine & each or not each for each in theirs):
            yield Fault(FaultKind.EDITION, f"{role.token.text} in a place of no date")


def _no_dates(case: Case) -> Iterator[Fault]:
    """A year does not follow what leads up to an edition's date; two years stand in order."""
    said = worded(case)
    leads = {"edition": set[str](), "year": set[str]()}
    for fact, places in said.plain.places.items():
        for number, at in places:
            leads.get(str(fact[0]), set()).update(_lead(said.plain.lines[number].tokens, at, 2))
    before: Fact | None = None
    for role in said.roles:
        told = role.token.fact
        if told is None or told[0] != "year":
            before = None if role.token.is_value else before
            continue
        if _lead(said.tokens, role.at, 2) & (leads["edition"] - leads["year"]):
            yield Fault(FaultKind.YEAR, f"{role.token.text} in the place of a date")
        if before is not None and not _is_later(said, before, told):
            yield Fault(FaultKind.YEAR, f"{role.token.text} before its time")
        before = told


def _is_later(said: Worded, one: Fact, two: Fact) -> bool:
    """Whether the second year is the later one, or some line has the two in this order."""
    if str(one[1]) <= str(two[1]):
        return True
    return any(
        number == other and at < after
        for number, at in said.plain.places.get(one, ())
        for other, after in said.plain.places.get(two, ())
    )


def _lead(tokens: Sequence[Token], at: int, size: int = _LEAD) -> set[str]:
    near = tokens[max(0, at - size) : at]
    return {token.text for token in near if token.is_word and len(token.text) >= _MEANING}


def _is_mark_lost(said: Worded, fact: Fact, lines: set[int]) -> bool:
    marked = ("year", fact[1], True)
    places = said.plain.places.get(marked, ())
    return fact[0] == "year" and fact != marked and any(number in lines for number, _ in places)


def _tight_before(said: Worded, role: Role) -> Role | None:
    """The value before, with a few words between; the name of a country counts for none."""
    before = [value for value, _ in said.values if value.at < role.at]
    between = said.tokens[before[-1].at + 1 : role.at] if before else ()
    if not before or not all(token.is_word for token in between):
        return None
    return before[-1] if sum(not said.is_named(token) for token in between) < _TIGHT else None


def _right_after(said: Worded, role: Role) -> Role | None:
    """The value that follows with no word between, as in a series of years."""
    return next((value for value, _ in said.values if value.at == role.at + 1), None)


def _are_together(said: Worded, value: Role, year: Role) -> bool:
    """Whether the plain version has the two on the same sides, with nothing but words between."""
    if value.token.fact is None:
        return False
    side = 1 if year.at > value.at else 0
    return any(
        _is_beside(window(said.plain.lines[n].tokens, at), side, year.token.fact)
        for n, at in said.plain.places.get(value.token.fact, ())
    )


def _is_beside(sides: tuple[list[Token], list[Token]], side: int, fact: Fact | None) -> bool:
    near = sides[1] if side else sides[0][::-1]
    for token in near:
        if token.fact == fact:
            return True
        if not token.is_word:
            return False
    return False


RULES: tuple[Rule, ...] = (_years, _times, _belonging, _dates, _no_dates)
