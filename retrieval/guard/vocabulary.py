"""Vocabulary rules: a model's sentence holds no word that the plain version does not bear out."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from knowledge.model import Figure
from retrieval.guard.fault import Fault, FaultKind, Rule
from retrieval.guard.line import Token
from retrieval.guard.roles import Role, window
from retrieval.guard.wording import Worded, measure_names, measure_words, measured, worded
from retrieval.guard.words import OPPOSITES, all_numbers, kinds_of, split, stem
from retrieval.slots import Case

_ROMAN = re.compile(r"(?<![\w'’])[IVXLCDM]+(?![\w'’])")
_SPENDING = (
    "share_of_gdp",
    "spending",
    "gap",
    "target",
    "change",
    "year_reached",
    "needed",
    "pace",
)
# Words that may stand between a bound and its number: "up to", "plus de", "più di".
LINKS = frozenset("a the to than as de d que di als zu do z ponad ( ein eine une un la le".split())
_UNITS = Path(__file__).parent / "units.toml"


def _numbers(case: Case) -> Iterator[Fault]:
    """No number in words of any language, but "the two are different" where the draft has it."""
    said = worded(case)
    for at, token in enumerate(said.tokens):
        if not token.is_word or said.is_named(token):
            continue
        own = said.words.is_number(token.text)
        other = token.text in all_numbers() and token.text not in said.words.neutral
        if (own or other) and not is_said_so(said, at):
            yield Fault(FaultKind.NUMBER_WORD, token.text)
            return
    plain = " ".join(line.sentence.text for line in said.lines)
    for found in _ROMAN.finditer(case.bare):
        if found[0] not in plain and (len(found[0]) > 1 or found.start() > 0):
            yield Fault(FaultKind.NUMBER_WORD, found[0])


def is_said_so(said: Worded, at: int) -> bool:
    """Whether a line of the plain version has this word before the same next one."""
    pair = [token.text for token in said.tokens[at : at + 2]]
    return any(
        [token.text for token in line.tokens[n : n + 2]] == pair
        for line in said.lines
        for n in range(len(line.tokens))
    )


def _words(case: Case) -> Iterator[Fault]:
    """Every word stands in a line that the sentence rests on, or changes no meaning."""
    said = worded(case)
    if not said.roles:
        return
    open_kinds = _open_kinds(said)
    for token in said.tokens:
        if token.is_word and not _is_known(said, token, open_kinds):
            yield Fault(FaultKind.WORD, token.text)
            return


def _is_known(said: Worded, token: Token, open_kinds: frozenset[str]) -> bool:
    word = token.text
    if word in said.words.neutral or word in said.labels:
        return True
    if said.is_named(token):
        return True  # whose name it may be is judged by the rule of countries
    if said.words.kinds.get(word, frozenset()) & open_kinds:
        return True
    is_exact = not said.words.has_forms or word in said.words.edges
    return any(line.has(word, is_exact=is_exact) for line in said.lines)


def _counts(case: Case) -> Iterator[Fault]:
    """No word of the subject ("related", "core") more often than the lines have it."""
    said = worded(case)
    mine = Counter(_subject_words(said, said.tokens))
    theirs = Counter(
        word for line in said.lines for word in _subject_words(said, line.tokens)
    ) + Counter(label[:5] for label in said.labels)
    for word, times in mine.items():
        if said.values and times > max(theirs[word], 1):
            yield Fault(FaultKind.WORD, f"{word}… said {times} times")
            return


def _subject_words(said: Worded, tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        is_free = token.text in said.words.neutral or token.text in said.words.kinds
        if token.is_word and not is_free:
            yield token.text[:5]


def _open_kinds(said: Worded) -> frozenset[str]:
    """The kinds of which a sentence may choose its own word; `_charges` says where."""
    found = set(said.line_kinds())
    for role in said.roles:
        found |= said.window_kinds(role)
    if said.values and all(figure.measure.startswith(_SPENDING) for _, figure in said.values):
        found.add("spending")
    if any(figure.estimate for _, figure in said.values):
        found.add("estimate")
    return frozenset(found)


def _charges(case: Case) -> Iterator[Fault]:
    """A charged word stands only beside a figure that has one of its kind in the draft."""
    said = worded(case)
    if not said.values:
        return
    lines = said.line_kinds() | {"spending", "estimate"}
    for at, token, kinds in said.charged():
        before, after = said.around(at)
        if _is_edge(said, at, after) and not _is_edge_there(said, after, kinds):
            yield Fault(FaultKind.DIRECTION, f'"{token.text}" before {_name(after)}')
            return
        near = frozenset[str]().union(*(said.window_kinds(r) for r in (before, after) if r))
        if not kinds & (near | lines):
            yield Fault(FaultKind.DIRECTION, f'"{token.text}" at another figure')
            return


def _edges(case: Case) -> Iterator[Fault]:
    """No more bounds ("over", "at least") of a kind than the lines hold."""
    said = worded(case)
    mine = Counter(_edge_kinds(said, said.tokens))
    theirs = Counter(kind for line in said.lines for kind in _edge_kinds(said, line.tokens))
    for kind, times in mine.items():
        if said.values and times > max(theirs[kind], kind in said.signs):
            yield Fault(FaultKind.DIRECTION, f"{kind} said {times} times")
            return


def _edge_kinds(said: Worded, tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.is_word and token.text in said.words.edges:
            yield from kinds_of(token.text, said.words)


def _is_edge(said: Worded, at: int, after: Role | None) -> bool:
    """Whether a word stands straight before a value and would make it a bound."""
    if after is None or said.tokens[at].text not in said.words.edges:
        return False
    return _is_close(said.tokens[at + 1 : after.at])


def _is_close(between: Sequence[Token]) -> bool:
    return all(token.text in LINKS for token in between)


def _is_edge_there(said: Worded, role: Role | None, kinds: frozenset[str]) -> bool:
    """Whether the draft has such a bound there too, or the value is a target's level."""
    if role is None or role.place is None:
        return False
    if said.case.figures[role.token.number - 1].measure == "target":
        return bool(kinds & said.sides(role)[0])
    number, at = role.place
    tokens = said.plain.lines[number].tokens
    return any(
        tokens[n].is_word
        and kinds & kinds_of(tokens[n].text, said.words)
        and _is_close(tokens[n + 1 : at])
        for n in range(max(0, at - 3), at)
    )


def _name(role: Role | None) -> str:
    return role.token.text if role else ""


def _kept(case: Case) -> Iterator[Fault]:
    """What a figure cannot go without: not, at least, a year, would, its side of the target."""
    said = worded(case)
    for role, figure in said.values:
        near = [token for side in window(said.tokens, role.at) for token in side]
        told = (said.charges(said.tokens) - {"rate"}) | said.charges(near)
        if lost := _needed(said, role, figure) - told:
            yield Fault(FaultKind.DIRECTION, f"{role.token.text} without {min(lost)}")
            return


def _needed(said: Worded, role: Role, figure: Figure) -> frozenset[str]:
    left, right = said.sides(role)
    both = left | right
    needed = left & {"not", "least"}
    if figure.measure.endswith("a_year") or _is_yearly(said, role):
        needed |= both & {"rate"}
    if figure.measure == "year_reached" and role.place:
        needed |= said.charges(said.plain.lines[role.place[0]].tokens) & {"would"}
    if figure.measure.startswith("gap") and figure.value < 0:
        needed |= both & {"above"}
    if figure.measure.startswith("allies"):
        needed |= both & {"above"} or both & {"below"}
    return needed


def _is_yearly(said: Worded, role: Role) -> bool:
    """Whether the draft says "a year" straight after the value."""
    if role.place is None:
        return False
    number, at = role.place
    near = said.plain.lines[number].tokens[at + 1 : at + 3]
    return "rate" in said.charges([token for token in near if token.is_word])


def _sequence(case: Case) -> Iterator[Fault]:
    """Where a line holds opposites ("lowest … highest"), each stays with its own figure."""
    said = worded(case)
    for pair in OPPOSITES:
        for line in said.lines:
            kinds = said.charges(line.tokens)
            if not set(pair) <= kinds:
                continue
            for role, _ in said.values:
                if role.place and said.plain.lines[role.place[0]] is line:
                    mine = said.charges(window(said.tokens, role.at)[0]) & set(pair)
                    theirs = said.sides(role)[0] & set(pair)
                    if mine and mine != theirs:
                        yield Fault(FaultKind.DIRECTION, f"{role.token.text} is not {min(mine)}")
                        return


def _units_after(case: Case) -> Iterator[Fault]:
    """A slot brings its own unit; a unit word after it must stand there in the draft too."""
    said = worded(case)
    units = unit_words()
    for role, _ in said.values:
        mine = _unit_near(said.tokens, role.at, units)
        if mine is None:
            continue
        number, at = role.place or (0, 0)
        tokens = said.plain.lines[number].tokens if role.place else ()
        if mine != _unit_near(tokens, at, units):
            yield Fault(FaultKind.UNIT, mine)
            return


def _unit_near(tokens: tuple[Token, ...], at: int, units: frozenset[str]) -> str | None:
    for token in tokens[at + 1 : at + 4]:
        if not token.is_word:
            return None
        if any(token.text.startswith(unit) for unit in units):
            return token.text
    return None


@cache
def unit_words() -> frozenset[str]:
    """How unit words of all languages begin, folded."""
    with _UNITS.open("rb") as file:
        return frozenset(split(tomllib.load(file)["units"]))


def _measures(case: Case) -> Iterator[Fault]:
    """A figure that is no plain share of GDP keeps a word that says what it measures."""
    said = worded(case)
    usual = measure_words("share_of_gdp", said.words.lang) | said.words.neutral
    told = {stem(token.text) for token in said.tokens if token.is_word}
    for role, figure in said.values:
        told_by = measured(figure, said.words.lang)
        marks = {stem(word) for word in told_by - usual}
        if not marks or role.place is None:
            continue
        line = said.plain.lines[role.place[0]]
        here = {mark for mark in marks if mark in line.words}
        if here and not here & told:
            yield Fault(FaultKind.MEASURE, figure.measure)
            return


def _foreign_measures(case: Case) -> Iterator[Fault]:
    """The name of a measure stands only where a figure has it or the draft says it."""
    said = worded(case)
    if not said.values:
        return
    here = _running(said.tokens)
    own = {figure.measure for _, figure in said.values}
    for measure, name in measure_names(said.words.lang):
        is_drafted = any(name in _running(line.tokens) for line in said.plain.lines)
        if measure not in own and name in here and not is_drafted:
            yield Fault(FaultKind.MEASURE, name.strip())
            return


def _running(found: Sequence[Token]) -> str:
    """The words of some tokens, one space between two and at either end."""
    return f" {' '.join(token.text for token in found if token.is_word)} "


RULES: tuple[Rule, ...] = (
    _numbers,
    _words,
    _counts,
    _charges,
    _edges,
    _kept,
    _sequence,
    _units_after,
    _measures,
    _foreign_measures,
)
