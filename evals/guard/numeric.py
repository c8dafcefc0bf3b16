"""Numeric mutants: true sentences that one change gives a wrong figure or a wrong meaning."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from evals.guard.abroad import WORDS
from evals.guard.drafts import TrueDraft
from evals.guard.edits import (
    Maker,
    after,
    at_end,
    before,
    in_place,
    pick,
    put,
    some,
    swapped,
    values,
)
from knowledge.country import CountryBook
from knowledge.model import Figure
from retrieval.slots import find_slots

_SPELLED = (
    "two percent of GDP", "three and a half per cent", "one point five percentage points",
    "thirty billion dollars", "zwei Prozent", "deux pour cent", "dwa procent", "due per cento",
    "two-point-one percent", "a dozen billion", "half a percent", "два відсотки", "yüzde iki",
    "twee procent", "dos por ciento", "IV percent", "a couple of percent", "zero",
)  # fmt: skip
_SCRIPTS = ("٢٫٤", "２．４", "²·⁴", "Ⅳ", "④", "२.४", "২.৪", "𝟐.𝟒", "½", "㉔", "๒.๔")
_LOWER = {
    "below": "above", "above": "below", "short of": "beyond", "rise": "fall", "fall": "rise",
    "up from": "down from", "down from": "up from", "highest": "lowest", "lowest": "highest",
    "at or above": "below", "Highest": "Lowest",
}  # fmt: skip


def _changed_digit(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    for slot, figure in values(draft)[:2]:
        wrong = figure.value + chance.choice((-1, 1)) * Decimal(chance.randint(1, 9)) / 10
        for shape in ("{}% of GDP", "{} percentage points", "{}"):
            yield put(draft.sentence.text, slot, shape.format(round(wrong, 2)))


def _rounded(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    for slot, figure in values(draft)[:2]:
        whole = figure.value.quantize(Decimal(1), rounding=ROUND_HALF_UP)
        yield put(draft.sentence.text, slot, f"about {whole}%")
        yield put(draft.sentence.text, slot, f"{figure.value:.1f}% of GDP")


def _scripts(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    yield from in_place(draft, [f"{sign}% of GDP" for sign in some(chance, _SCRIPTS, 3)])


def _spelled(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    yield from in_place(draft, some(chance, pick(draft, "numbers", _SPELLED), 3))


def _hidden(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    number = f"{chance.randint(1, 9)}.{chance.randint(0, 9)}"
    forms = [
        f"[{number}%](https://x.example)", f"`{number}%`", f"<b>{number}</b>", f"$ {number} $",
        f"2\u200b.{number}", f"&#5{number[0]};%", f"{{f1}}{number}", f"{{{number}}}",
        f"<!-- {number} -->{{f1}}",
    ]  # fmt: skip
    yield from in_place(draft, some(chance, forms, 3))


def _swapped_country(draft: TrueDraft, chance: random.Random, book: CountryBook) -> Iterator[str]:
    text = draft.sentence.text
    named = [m for m in book.mentions(text, draft.lang) if not m.is_group and not m.is_guess]
    keys = {figure.country for _, figure in values(draft)}
    for mention in named:
        if mention.key not in keys:
            continue
        for other in chance.sample([key for key in book.allies if key not in keys], 2):
            yield text[: mention.start] + book.name(other, draft.lang) + text[mention.end :]


def _other_slots(draft: TrueDraft, wanted: Callable[[Figure, Figure], bool]) -> Iterator[str]:
    for slot, figure in values(draft)[:2]:
        for number, other in enumerate(draft.answer.figures, start=1):
            if number != slot.number and other.value != figure.value and wanted(figure, other):
                yield put(draft.sentence.text, slot, f"{{f{number}}}")


def _other_country(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    yield from _other_slots(
        draft, lambda one, two: one.country != two.country and one.measure == two.measure
    )


def _other_year(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    if ".year}" in draft.sentence.text or ".when}" in draft.sentence.text:
        yield from _other_slots(
            draft,
            lambda one, two: (
                one.country == two.country and one.measure == two.measure and one.year != two.year
            ),
        )
    for slot in find_slots(draft.sentence.text):
        if slot.is_year:
            year = draft.answer.figures[slot.number - 1].year
            for number, other in enumerate(draft.answer.figures, start=1):
                if other.year not in (None, year):
                    yield put(draft.sentence.text, slot, f"{{f{number}.{slot.part}}}")
                    break


def _other_measure(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    yield from _other_slots(
        draft,
        lambda one, two: (
            one.measure != two.measure
            and one.country == two.country
            # a gap in points, in dollars and in euros is one gap: the sentence stays true
            and not (one.measure.startswith("gap") and two.measure.startswith("gap"))
        ),
    )


def _unit(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    words = ["percent", "percentage points", "euros", "pounds", "of GDP", "%", "troops", "zloty"]
    yield from after(draft, some(chance, pick(draft, "after", words)))


def _magnitude(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    words = ["million", "billion dollars", "thousand", "trillion", "bn", "hundred", "m", "mln"]
    yield from after(draft, some(chance, pick(draft, "after", words)))


def _sign_word(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    gaps = [figure for _, figure in values(draft) if figure.value != 0]
    if not gaps:
        return
    abroad = WORDS.get(draft.lang)
    pairs = _LOWER if draft.lang == "en" else abroad.signs if abroad else {}
    for word, other in pairs.items():
        pattern = re.compile(rf"(?<!or )\b{word}\b")
        if pattern.search(draft.sentence.text):
            yield pattern.sub(other, draft.sentence.text, count=1)


def _order(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    pairs = values(draft)
    for (first, one), (second, two) in pairwise(pairs):
        if one.unit == two.unit and one.value != two.value:
            text = put(draft.sentence.text, second, f"{{f{first.number}}}")
            yield put(text, first, f"{{f{second.number}}}")


def _multiplied(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    words = ["twice", "half of", "double", "three times", "a third of", "tenfold", "ten times"]
    yield from before(draft, some(chance, pick(draft, "before", words)))


def _more_than(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    words = ["more than", "less than", "at least", "up to", "over", "well above", "nearly", "not"]
    yield from before(draft, some(chance, pick(draft, "before", words)))


def _rank(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    words = [
        ", the highest of all allies", ", the lowest in the alliance", ", second only to Poland",
        ", more than any other ally", ", the only ally to do so", ", ahead of every other member",
        ", in third place", ", among the top five", ", less than most allies",
        ", above the average",
    ]  # fmt: skip
    yield from at_end(draft, some(chance, pick(draft, "numeric_tails", words)))


def _negation(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    abroad = WORDS.get(draft.lang)
    english = (
        (" is ", " is not "), (" stands ", " no longer stands "), (" stand ", " do not stand "),
        (" reach ", " never reach "), (" needs ", " does not need "), ("up from", "not up from"),
    )  # fmt: skip
    yield from swapped(draft, english if draft.lang == "en" else abroad.negations if abroad else ())


def _second_number(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    tails = (
        " and 4.1% the year before", ", compared with 3% on average", ", up by a fifth",
        " (or 2,1 per cent)", ", which is 1.3 trillion euros", ", the 5th year running",
        ", doubling within a decade", ", a third more than planned",
    )  # fmt: skip
    yield from at_end(draft, some(chance, tails))


MAKERS: dict[str, Maker] = {
    "changed digit": _changed_digit,
    "rounding over a threshold": _rounded,
    "digits of another script": _scripts,
    "spelled out": _spelled,
    "hidden in markup": _hidden,
    "swapped country": _swapped_country,
    "slot of another country": _other_country,
    "slot of another year": _other_year,
    "slot of another measure": _other_measure,
    "unit": _unit,
    "magnitude": _magnitude,
    "sign word": _sign_word,
    "order of a comparison": _order,
    "multiplied": _multiplied,
    "more or less than": _more_than,
    "rank": _rank,
    "negation": _negation,
    "second number added": _second_number,
}
