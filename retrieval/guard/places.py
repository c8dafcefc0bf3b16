"""Place rules: each slot of a model's sentence stands where the plain version lets it stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from knowledge.model import Figure
from retrieval.guard.fault import Fault, FaultKind, Rule
from retrieval.guard.roles import Role, is_salad, window
from retrieval.guard.wording import Worded, worded
from retrieval.slots import Case

_KIND = {"year": FaultKind.YEAR, "edition": FaultKind.EDITION, "country": FaultKind.COUNTRY}
_TIGHT = 3


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
    known = said.reading.contexts()
    for role in said.roles:
        if not role.is_jump or role.token.fact not in known or not role.token.is_value:
            continue
        if not said.fit(role):
            yield Fault(FaultKind.ROLE, f"{role.token.text} without its words")


def _joined(case: Case) -> Iterator[Fault]:
    """Two values with nothing but "and" between them are of one kind, or joined so in the draft."""
    said = worded(case)
    for (one, first), (two, second) in zip(said.values, said.values[1:], strict=False):
        between = said.tokens[one.at + 1 : two.at]
        if any(token.fact or token.text in ("(", ")") for token in between):
            continue
        is_bare = all(
            not token.is_word or (token.text in said.words.neutral and len(token.text) < 4)
            for token in between
        )
        if is_bare and not _is_one_kind(first, second) and not _are_neighbours(one, two, said):
            yield Fault(FaultKind.ROLE, f"{one.token.text} joined to {two.token.text}")


def _is_one_kind(first: Figure, second: Figure) -> bool:
    return first.measure.split("_")[0] == second.measure.split("_")[0]


def _are_neighbours(one: Role, two: Role, said: Worded) -> bool:
    if one.place is None or two.place is None or one.place[0] != two.place[0]:
        return False
    inner = said.plain.lines[one.place[0]].tokens[one.place[1] + 1 : two.place[1]]
    return one.place[1] < two.place[1] and not any(token.is_value for token in inner)


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


def _tight_before(said: Worded, role: Role) -> Role | None:
    before = [value for value, _ in said.values if value.at < role.at]
    if not before or role.at - before[-1].at > _TIGHT:
        return None
    between = said.tokens[before[-1].at + 1 : role.at]
    return before[-1] if all(token.is_word for token in between) else None


def _right_after(said: Worded, role: Role) -> Role | None:
    """The value that follows with no word between, as in a series of years."""
    return next((value for value, _ in said.values if value.at == role.at + 1), None)


def _are_together(said: Worded, one: Role, two: Role) -> bool:
    """Whether the plain version has the two slots in one line with no value between."""
    if one.token.fact is None or two.token.fact is None:
        return False
    for number, at in said.plain.places.get(one.token.fact, ()):
        left, right = window(said.plain.lines[number].tokens, at)
        if any(token.fact == two.token.fact for token in (*left, *right)):
            return True
    return False


def _countries(case: Case) -> Iterator[Fault]:
    """A country named belongs to the answer, and each value to the country named beside it."""
    said = worded(case)
    for start, end, key in said.names:
        if key not in said.known_names and not _is_plain_word(said, start, end):
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
    _years,
    _countries,
)
