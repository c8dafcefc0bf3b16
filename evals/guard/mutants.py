"""Mutants: true sentences made false in one way each, as a weak or hostile model would."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from evals.guard.drafts import TrueDraft
from knowledge.country import CountryBook
from knowledge.model import Figure
from retrieval.model import Sentence
from retrieval.slots import Slot, find_slots

NUMERIC = (
    "changed digit", "rounding over a threshold", "digits of another script", "spelled out",
    "hidden in markup", "swapped country", "slot of another country", "slot of another year",
    "slot of another measure", "unit", "magnitude", "sign word", "order of a comparison",
    "multiplied", "more or less than", "rank", "negation", "second number added",
)  # fmt: skip
"""Kinds whose leak would put a wrong figure before a reader."""

WORDING = (
    "citation invented", "citation of another passage", "quotation invented",
    "estimate called final", "pledge called law", "demand called agreed", "cause invented",
)  # fmt: skip
"""Kinds whose leak would put wrong words around right figures."""

Maker = Callable[[TrueDraft, random.Random, CountryBook], Iterator[str | Sentence]]

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


@dataclass(frozen=True, slots=True)
class Mutant:
    """A false sentence, the kind of its falsehood, and the true draft it was made from."""

    kind: str
    draft: TrueDraft
    sentence: Sentence


def mutants(draft: TrueDraft, book: CountryBook, chance: random.Random) -> Iterator[Mutant]:
    """Every mutant of a true draft; a maker gives none where it does not apply."""
    for kind, maker in _MAKERS.items():
        for made in maker(draft, chance, book):
            sentence = made if isinstance(made, Sentence) else replace(draft.sentence, text=made)
            if sentence != draft.sentence:
                yield Mutant(kind, draft, sentence)


def _values(draft: TrueDraft) -> list[tuple[Slot, Figure]]:
    figures = draft.answer.figures
    return [
        (slot, figures[slot.number - 1])
        for slot in find_slots(draft.sentence.text)
        if slot.is_value
    ]


def _put(text: str, slot: Slot, new: str) -> str:
    return text[: slot.start] + new + text[slot.end :]


def _each_value(draft: TrueDraft, words: list[str]) -> Iterator[str]:
    for slot, _ in _values(draft)[:2]:
        for word in words:
            yield _put(draft.sentence.text, slot, word)


def _changed_digit(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    for slot, figure in _values(draft)[:2]:
        wrong = figure.value + chance.choice((-1, 1)) * Decimal(chance.randint(1, 9)) / 10
        for shape in ("{}% of GDP", "{} percentage points", "{}"):
            yield _put(draft.sentence.text, slot, shape.format(round(wrong, 2)))


def _rounded(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    for slot, figure in _values(draft)[:2]:
        whole = figure.value.quantize(Decimal(1), rounding=ROUND_HALF_UP)
        yield _put(draft.sentence.text, slot, f"about {whole}%")
        yield _put(draft.sentence.text, slot, f"{figure.value:.1f}% of GDP")


def _scripts(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    yield from _each_value(draft, [f"{sign}% of GDP" for sign in chance.sample(_SCRIPTS, 3)])


def _spelled(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    yield from _each_value(draft, chance.sample(_SPELLED, 3))


def _hidden(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    number = f"{chance.randint(1, 9)}.{chance.randint(0, 9)}"
    forms = [
        f"[{number}%](https://x.example)", f"`{number}%`", f"<b>{number}</b>", f"$ {number} $",
        f"2\u200b.{number}", f"&#5{number[0]};%", f"{{f1}}{number}", f"{{{number}}}",
        f"<!-- {number} -->{{f1}}",
    ]  # fmt: skip
    yield from _each_value(draft, chance.sample(forms, 3))


def _swapped_country(draft: TrueDraft, chance: random.Random, book: CountryBook) -> Iterator[str]:
    text = draft.sentence.text
    named = [m for m in book.mentions(text, "en") if not m.is_group and not m.is_guess]
    keys = {figure.country for _, figure in _values(draft)}
    for mention in named:
        if mention.key not in keys:
            continue
        for other in chance.sample([key for key in book.allies if key not in keys], 2):
            yield text[: mention.start] + book.name(other) + text[mention.end :]


def _other_slots(draft: TrueDraft, wanted: Callable[[Figure, Figure], bool]) -> Iterator[str]:
    for slot, figure in _values(draft)[:2]:
        for number, other in enumerate(draft.answer.figures, start=1):
            if number != slot.number and other.value != figure.value and wanted(figure, other):
                yield _put(draft.sentence.text, slot, f"{{f{number}}}")


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
                    yield _put(draft.sentence.text, slot, f"{{f{number}.{slot.part}}}")
                    break


def _other_measure(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    yield from _other_slots(
        draft, lambda one, two: one.measure != two.measure and one.country == two.country
    )


def _after_value(draft: TrueDraft, words: list[str]) -> Iterator[str]:
    for slot, _ in _values(draft)[:2]:
        for word in words:
            yield _put(draft.sentence.text, slot, f"{{f{slot.number}}} {word}")
            yield _put(draft.sentence.text, slot, f"{{f{slot.number}.number}} {word}")


def _unit(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    words = ["percent", "percentage points", "euros", "pounds", "of GDP", "%", "troops", "zloty"]
    yield from _after_value(draft, chance.sample(words, 2))


def _magnitude(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    words = ["million", "billion dollars", "thousand", "trillion", "bn", "hundred", "m", "mln"]
    yield from _after_value(draft, chance.sample(words, 2))


def _sign_word(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    gaps = [figure for _, figure in _values(draft) if figure.value != 0]
    if not gaps:
        return
    for word, other in _LOWER.items():
        pattern = re.compile(rf"\b{word}\b")
        if pattern.search(draft.sentence.text) and "at or above" not in word:
            yield pattern.sub(other, draft.sentence.text, count=1)


def _order(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    pairs = _values(draft)
    for (first, one), (second, two) in zip(pairs, pairs[1:], strict=False):
        if one.unit == two.unit and one.value != two.value and one.measure != "target":
            text = _put(draft.sentence.text, second, f"{{f{first.number}}}")
            yield _put(text, first, f"{{f{second.number}}}")


def _before_value(draft: TrueDraft, words: list[str]) -> Iterator[str]:
    for slot, _ in _values(draft)[:2]:
        for word in words:
            yield _put(draft.sentence.text, slot, f"{word} {{f{slot.number}}}")


def _multiplied(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    words = ["twice", "half of", "double", "three times", "a third of", "tenfold", "ten times"]
    yield from _before_value(draft, chance.sample(words, 2))


def _more_than(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    words = ["more than", "less than", "at least", "up to", "over", "well above", "nearly", "not"]
    yield from _before_value(draft, chance.sample(words, 2))


def _rank(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    words = [
        "the highest of all allies", "the lowest in the alliance", "second only to Poland",
        "more than any other ally", "the only ally to do so", "ahead of every other member",
        "in third place", "among the top five", "less than most allies", "above the average",
    ]  # fmt: skip
    for word in chance.sample(words, 2):
        yield draft.sentence.text.rstrip(".") + f", {word}."


def _negation(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    for verb, wrong in (
        (" is ", " is not "), (" stands ", " no longer stands "), (" stand ", " do not stand "),
        (" reach ", " never reach "), (" needs ", " does not need "), ("up from", "not up from"),
    ):  # fmt: skip
        if verb in draft.sentence.text:
            yield draft.sentence.text.replace(verb, wrong, 1)


def _second_number(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    for tail in chance.sample(
        (
            " and 4.1% the year before", ", compared with 3% on average", ", up by a fifth",
            " (or 2,1 per cent)", ", which is 1.3 trillion euros", ", the 5th year running",
            ", doubling within a decade", ", a third more than planned",
        ),
        2,
    ):  # fmt: skip
        yield draft.sentence.text.rstrip(".") + tail + "."


def _citation_invented(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[Sentence]:
    for extra in (1, 7):
        cites = (*draft.sentence.cites, len(draft.answer.evidence) + extra)
        yield replace(draft.sentence, cites=cites)


def _citation_other(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[Sentence]:
    cited = set(draft.sentence.cites)
    for number, item in enumerate(draft.answer.evidence, start=1):
        if number not in cited and cited and item.passage.kind != "source":
            yield replace(draft.sentence, cites=(number,))
            return


def _quotation(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[Sentence]:
    words = chance.choice(
        ("Allies have promised everything.", "We shall leave the alliance.", "Nobody will pay.")
    )
    cites = draft.sentence.cites[:1] or (1,)
    yield Sentence(words, cites, "quote", is_quote=True)
    text = draft.sentence.text.rstrip(".") + f', and as Rutte put it, "{words.lower()}"'
    yield replace(draft.sentence, text=text)


def _final(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    if any(figure.estimate for _, figure in _values(draft)):
        for word in chance.sample(
            ("final", "confirmed", "audited", "definitive", "the actual outturn of"), 2
        ):
            yield from list(_before_value(draft, [word]))[:1]
        yield draft.sentence.text.rstrip(".") + ", and this figure is final."


def _law(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    tails = (
        ", as the treaty requires", ", which is legally binding", ", and it must pay the rest",
        ", in breach of its legal duty", ", money that it owes NATO", ", punishable by sanctions",
        ", which it is obliged to pay", ", a violation of alliance law",
    )  # fmt: skip
    for tail in chance.sample(tails, 2):
        yield draft.sentence.text.rstrip(".") + tail + "."


def _agreed(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    tails = (
        ", as all allies have agreed to Trump's demand", ", a level that parliament has ratified",
        ", which NATO has approved for this country", ", a target that was abolished",
        ", after the alliance dropped the guideline", ", as promised by every ally",
    )  # fmt: skip
    for tail in chance.sample(tails, 2):
        yield draft.sentence.text.rstrip(".") + tail + "."


def _cause(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    tails = (
        " because of the war in Ukraine", " thanks to the new government",
        " owing to pressure from Washington", " as its economy collapsed",
        " since it bought new aircraft", " after a change of government",
    )  # fmt: skip
    for tail in chance.sample(tails, 2):
        yield draft.sentence.text.rstrip(".") + tail + "."


_MAKERS: dict[str, Maker] = {
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
    "citation invented": _citation_invented,
    "citation of another passage": _citation_other,
    "quotation invented": _quotation,
    "estimate called final": _final,
    "pledge called law": _law,
    "demand called agreed": _agreed,
    "cause invented": _cause,
}
