"""Language: which of the thirteen languages a short text is written in, offline."""

from __future__ import annotations

import re

from knowledge.names import fold

_SIGNS = {
    "en": "the of is are how much many what which who when does do did has have and for in to on "
    "at by with from spend spending defence defense will was it about than more most tell me far "
    "whats why can meet between country countries allies show top",
    "de": "der die das und ist sind wie viel viele was wer wann wo hat haben von zu bis fur mit "
    "auf im den dem ein eine nicht gibt aus ausgaben verteidigung liegt weit fehlt wird",
    "fr": "le la les des est sont combien quel quelle quels qui quand pour dans avec du un une "
    "et au aux que ne pas depense depenses defense loin atteint l d par son sa sur",
    "es": "el la los las de es son cuanto cuanta cuantos que quien cuando para en con un una y "
    "del por gasta gasto defensa lejos llegar tiene cual como esta al mas su",
    "it": "il lo la gli di e sono quanto quanta quanti che chi quando per in con un una del della "
    "spende spesa difesa lontana manca come raggiunge nel alla piu qual",
    "pl": "ile jak jest sa kto kiedy co w na do z od o przez dla nie czy ktore kraje wydaje wydaja "
    "obrone obronnosc brakuje wydatki jaki jaka to po oraz sie pkb",
    "et": "kui palju on kes millal mis ja ei kas kaitsele kulutab protsenti puudu kaugel "
    "kaitsekulud riiki mitu suur skp kulutavad millised eesti",
    "lv": "cik ir kas kad un ne vai aizsardzibai tere no par ar daudz izdevumi kada valstis "
    "talu trukst iekszemes",
    "lt": "kiek yra kas kada ir ne ar gynybai skiria isleidzia nuo iki islaidos kokia salys "
    "truksta bvp procentu",
    "uk": "скільки як є хто коли що на до з від про для не чи витрачає оборону країн та і у в",
    "tr": "ne kadar nedir kim zaman ve bir bu icin mi mu savunma harciyor harcama yuzde kac "
    "gsyh ile hangi ulke uzak hedef",
    "nl": "het de een en is zijn hoeveel wat wie wanneer van voor met op aan niet geeft uit "
    "defensie bbp ver hoe welke landen haalt naar",
    "pt": "o a os as de e sao quanto quantos que quem quando para em com um uma do da no na "
    "gasta gasto defesa longe esta qual como pib falta mais",
}
LANGUAGES = tuple(_SIGNS)
_WORDS = {lang: frozenset(words.split()) for lang, words in _SIGNS.items()}
_LETTERS = {
    "pl": "ąęłńśźż",
    "et": "õ",
    "lv": "āēīūģķļņ",
    "lt": "ėįųūšž",
    "tr": "ığş",
    "de": "ß",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "fr": "çœêèù",
}


def known(code: str | None) -> str | None:
    """The language of a code such as "pt-BR" or "EN"; None where it is none of the thirteen."""
    lang = re.split(r"[-_]", code.strip().casefold())[0] if code else ""
    return lang if lang in LANGUAGES else None


def choose(text: str, asked: str | None, usual: str | None = None) -> str:
    """The language to answer in.

    Args:
        text: what was asked.
        asked: the language that was asked for expressly (`--lang`); it always wins.
        usual: the reader's usual language, taken where the text does not tell.
    """
    return known(asked) or detect(text, known(usual) or "en")


def common_words() -> frozenset[str]:
    """The short common words of all languages, folded."""
    return frozenset().union(*_WORDS.values())


def detect(text: str, default: str = "en") -> str:
    """The likeliest language code of a text; the default where nothing tells.

    Short common words and letters that few languages use are counted; English needs no
    marks, so it wins ties.
    """
    if re.search(r"[іїєґ]", text.casefold()) or len(re.findall(r"[а-я]", text.casefold())) > 3:
        return "uk"
    words = re.findall(r"[^\W\d_]+", fold(text))
    scores = {lang: sum(word in known for word in words) for lang, known in _WORDS.items()}
    lowered = text.casefold()
    for lang, letters in _LETTERS.items():
        scores[lang] += 2 * any(letter in lowered for letter in letters)
    best = max(scores.values())
    if best == 0:
        return default
    if scores[default] == best:
        return default
    return max(scores, key=lambda lang: (scores[lang], lang == "en"))
