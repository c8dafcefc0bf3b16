"""Nasty mutants: lies that keep every slot and nearly every word of the true sentence."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from evals.guard.drafts import TrueDraft
from evals.guard.edits import Maker, after, at_end, put, some, swapped, values
from knowledge.country import CountryBook
from retrieval.slots import find_slots

_TARGETS = (
    ("the Hague core target", "the Vilnius commitment"),
    ("the Vilnius commitment", "the Hague core target"),
    ("the Hague core target", "the US President's demand"),
    ("the equipment guideline", "the Vilnius commitment"),
    ("the US President's demand", "the Hague core target"),
    ("commitment", "law"), ("guideline", "treaty"), ("a demand", "a commitment"),
    ("a guideline", "a commitment"), ("a proposal", "a commitment"), ("target", "demand"),
)  # fmt: skip
_MEASURES = (
    ("equipment's share", "personnel's share"), ("equipment's share of ", ""),
    ("military personnel", "defence expenditure"), ("as a share of GDP", "in current US dollars"),
    ("in current US dollars", "at constant prices"), ("defence expenditure", "military personnel"),
    ("per head", "as a share of GDP"), ("in national currency", "in current US dollars"),
    ("core leg", "related leg"), ("core defence", "all defence"), ("In money", "In people"),
)  # fmt: skip
_PERIODS = (
    (" a year", " a month"), (" a year", ""), (" a year", " a day"), ("every year", "every month"),
    ("year", "quarter"), (" im Jahr,", " im Monat,"), (" par an", " par mois"), (" par an", ""),
    (" rocznie", " miesięcznie"), (" rocznie", ""), (" на рік", " на місяць"), (" на рік", ""),
    (" al año", " al mes"), (" all’anno", " al mese"), (" per jaar", " per maand"),
)  # fmt: skip
_EVERY_YEAR = (
    r", (?:every year|jedes Jahr|chaque année|co roku|щороку|cada año|ogni anno|elk jaar)\.$"
)
_MOODS = (
    ("would reach", "will reach"), ("would reach", "has reached"), ("would reach", "reached"),
    ("needs", "needed"), ("stands at", "stood under"), ("is ", "is nearly "),
    ("first stood", "last stood"), ("does not come", "does come"), ("cannot be", "can be"),
    ("nobody", "everybody"), ("already stands", "stands"), ("unchanged", "changed"),
    ("wäre erreicht", "ist erreicht"), ("serait atteint", "est atteint"),
    ("zostałby osiągnięty", "został osiągnięty"), ("было б", "буде"),
    (" ne ", " "), (" nicht ", " "),
)  # fmt: skip
_MOODS_OPEN = ("already stands", "needs")  # the change leaves the sentence true; not made
_TIMES = (
    (" in {", " before {"), (" in {", " since {"), (" in {", " until {"), (" in {", " after {"),
    (" since {", " before {"), (" im Jahr {", " seit {"), (" im Jahr {", " vor {"),
    (" en {", " depuis {"), (" w {", " przed {"), (" у {", " до {"),
)  # fmt: skip
_LIMITS = {
    "en": ("within", "between", "up to"), "de": ("bis zu", "bis"), "fr": ("jusqu’à", "entre"),
    "pl": ("do", "nawet do"), "es": ("hasta", "entre"), "it": ("fino a", "tra"),
    "uk": ("до", "аж до"), "nl": ("tot", "hooguit"), "pt": ("até", "entre"),
    "et": ("kuni", "ligi"), "lv": ("līdz", "starp"), "lt": ("iki", "tarp"),
}  # fmt: skip
_SPEAKERS = {
    "en": "According to {}, ", "de": "Laut {}: ", "fr": "Selon {} : ", "pl": "Według {}: ",
    "es": "Según {}: ", "it": "Secondo {}: ", "uk": "Згідно з {}: ", "nl": "Volgens {}: ",
    "pt": "Segundo {}: ", "et": "{} järgi: ", "lv": "Saskaņā ar {}: ", "lt": "Pagal {}: ",
    "tr": "{} göre: ",
}  # fmt: skip


def _glued(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    """Another sentence's value on the end: "below the target and 3.06 % of GDP"."""
    mine = {slot.number for slot, _ in values(draft)}
    kinds = {figure.measure.split("_")[0] for _, figure in values(draft)}
    told = 0
    for number, figure in enumerate(draft.answer.figures, start=1):
        if number not in mine and figure.measure.split("_")[0] not in kinds and told < 2:
            told += 1
            yield draft.sentence.text.rstrip(".") + f" and {{f{number}}}."


def _quoted(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    forms = ('"{}" in Rutte\'s words', "“{}”, as Trump put it", "«{}» (quote)", '"about {}"')
    for slot, __ in values(draft)[:1]:
        for form in some(chance, forms):
            yield put(draft.sentence.text, slot, form.format(f"{{f{slot.number}}}"))


def _neighbour(draft: TrueDraft, chance: random.Random, book: CountryBook) -> Iterator[str]:
    """The country by a word that means another one, or another one named first."""
    text = draft.sentence.text
    own = {figure.country for _, figure in values(draft)}
    others = [key for key in book.allies if key not in own]
    for mention in book.mentions(text, draft.lang):
        if mention.key in own and not mention.is_group:
            head, tail = text[: mention.start], text[mention.end :]
            for word in some(chance, ("its neighbour", "the alliance", "the average ally")):
                yield head + word + tail
            country = book.get(chance.choice(others))
            for word in country.demonyms[:1]:
                yield f"{head}the {word.capitalize()} side{tail}"
            other = chance.choice(others)
            yield f"{book.name(other, draft.lang)}: {text}"
            yield f"{text.rstrip('.')}, {book.name(other, draft.lang)}."
            return


def _percents(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    words = (
        "％", "﹪", "pct", "per cent of spending", "p.c.", "v. H.", "of all spending", "%-points",
        "of GDP", "in share points", "of the budget",
    )  # fmt: skip
    yield from after(draft, some(chance, words))


def _currencies(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    for slot, figure in values(draft)[:2]:
        if "USD" in figure.unit or "current prices" in figure.unit:
            value = f"{{f{slot.number}}}"
            forms = (
                f"€{value}", f"{value} in euros", f"£{value}", f"{value} sterling",
                f"EUR {value}", f"{value} in national currency", f"{value} per head",
            )  # fmt: skip
            text = draft.sentence.text
            told = "national currency" in text or "per head" in text
            for form in some(chance, forms[: 5 if told else None], 3):
                yield put(text, slot, form)


def _base_year(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    """Every year slot trades places with every other that shows another year."""
    text = draft.sentence.text
    slots = [slot for slot in find_slots(text) if slot.is_year]
    for at, one in enumerate(slots[:4]):
        for two in slots[at + 1 : 5]:
            years = [draft.answer.figures[slot.number - 1].year for slot in (one, two)]
            if years[0] != years[1]:
                first, second = text[one.start : one.end], text[two.start : two.end]
                yield (
                    text[: one.start] + second + text[one.end : two.start] + first + text[two.end :]
                )


def _edition(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    """A year where the edition stands, and the other way about; another edition."""
    text = draft.sentence.text
    for slot in find_slots(text):
        if slot.is_year:
            yield put(text, slot, f"{{f{slot.number}.edition}}")
        elif slot.part == "edition":
            yield put(text, slot, f"{{f{slot.number}.year}}")
            own = draft.answer.figures[slot.number - 1].edition
            for number, other in enumerate(draft.answer.figures, start=1):
                if other.edition != own:
                    yield put(text, slot, f"{{f{number}.edition}}")
                    break


def _any_two(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    """Two values of different kinds trade places: the target's level and the share."""
    pairs = values(draft)[:5]
    text = draft.sentence.text
    for at, (one, first) in enumerate(pairs):
        for two, second in pairs[at + 1 :]:
            if first.value == second.value or first.measure == second.measure:
                continue
            yield (
                text[: one.start] + text[two.start : two.end] + text[one.end : two.start]
                + text[one.start : one.end] + text[two.end :]
            )  # fmt: skip


def _mark_dropped(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    # Where the built-in draft itself shows the year unmarked beside the value, it may.
    plain = " ".join(sentence.text for sentence in draft.answer.sentences)
    for slot in find_slots(draft.sentence.text):
        is_estimate = draft.answer.figures[slot.number - 1].estimate
        if slot.part == "year" and is_estimate and f"{{f{slot.number}.when}}" not in plain:
            yield put(draft.sentence.text, slot, f"{{f{slot.number}.when}}")


def _target(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    # Where the target is the demand, "demand × GDP" for "target × GDP" is no lie.
    is_demand = "demand" in draft.sentence.text
    yield from swapped(
        draft, [pair for pair in _TARGETS if not (is_demand and pair[0] == "target")]
    )


def _measure(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    yield from swapped(draft, _MEASURES)


def _period(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    if re.search(r"\}(?: a year| im Jahr,| par an| rocznie| на рік| al año| all’anno| per jaar)",
                 draft.sentence.text):  # fmt: skip
        text = re.sub(_EVERY_YEAR, ".", draft.sentence.text)
        for old, new in _PERIODS:
            if old in text:
                yield text.replace(old, new, 1)


def _mood(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    yield from swapped(draft, [pair for pair in _MOODS if pair[0] not in _MOODS_OPEN])


def _time(draft: TrueDraft, _: random.Random, __: CountryBook) -> Iterator[str]:
    yield from swapped(draft, [pair for pair in _TIMES if _is_year_next(draft, pair[0])])


def _is_year_next(draft: TrueDraft, words: str) -> bool:
    place = draft.sentence.text.find(words)
    return place >= 0 and bool(
        re.match(r"\{f\d+\.(?:year|when)\}", draft.sentence.text[place + len(words) - 1 :])
    )


def _bound_after(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    words = (
        "or more", "at most", "and rising", "or so", "if not more", "and counting", "at best",
        "too much", "oder mehr", "ou plus", "lub więcej", "або більше",
    )  # fmt: skip
    for slot, __ in values(draft)[:2]:
        for word in some(chance, words):
            yield put(draft.sentence.text, slot, f"{{f{slot.number}}} {word}")


def _verdict(draft: TrueDraft, chance: random.Random, _: CountryBook) -> Iterator[str]:
    tails = (
        ", a broken promise", ", a free rider", ", which is too little", ", a record",
        ", as expected", ", so it will be expelled", ", and the target is met", ", which is enough",
        ", a debt to NATO", ", despite its pledge", ", thanks to Trump", ", says Stoltenberg",
    )  # fmt: skip
    is_met = any(f.value < 0 and f.measure.startswith("gap") for _, f in values(draft))
    is_met = is_met or "at or above" in draft.sentence.text
    true = (", and the target is met", ", which is enough") if is_met else ()
    yield from at_end(draft, some(chance, [tail for tail in tails if tail not in true]))


def _limit(draft: TrueDraft, _: random.Random, _book: CountryBook) -> Iterator[str]:
    """A small word that makes a limit of a value, where the draft has none of them."""
    text = draft.sentence.text
    for slot, _figure in values(draft)[:2]:
        for word in _LIMITS.get(draft.lang, ()):
            if not re.search(rf"\b{word.split()[-1]}\s*$", text[: slot.start]):
                yield put(text, slot, f"{word} {{f{slot.number}}}")


def _speaker(draft: TrueDraft, _: random.Random, book: CountryBook) -> Iterator[str]:
    """The figure as the country's own word, or as another country's."""
    own = next((figure.country for _, figure in values(draft) if len(figure.country) == 3), "")
    for key in filter(None, (own, "TUR" if own != "TUR" else "ESP")):
        lead = _SPEAKERS[draft.lang].format(book.name(key, draft.lang))
        yield lead[0].upper() + lead[1:] + draft.sentence.text


NUMERIC: dict[str, Maker] = {
    "value of another sentence": _glued,
    "country by another word": _neighbour,
    "percent sign": _percents,
    "currency": _currencies,
    "years traded": _base_year,
    "edition and year traded": _edition,
    "values traded": _any_two,
    "estimate mark dropped": _mark_dropped,
    "another target's name": _target,
    "another measure's name": _measure,
    "another period": _period,
    "would and will": _mood,
    "before and since": _time,
    "bound after a value": _bound_after,
    "limit before a value": _limit,
}
WORDING: dict[str, Maker] = {
    "slot in a quotation": _quoted,
    "verdict": _verdict,
    "another speaker": _speaker,
}
