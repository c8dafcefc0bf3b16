# ruff: noqa: E501 - a pattern and its rewording stay on one line
"""Paraphrases: the built-in sentences said otherwise, as a good model would, still true.

Written by hand from the built-in sentences, before the check's word lists were tried on them.
Each is a pattern over a built-in sentence and what takes its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

Rewording = tuple[str, str]

_SLOT = r"\{f\d+(?:\.\w+)?\}"
_GAP = (
    rf"^(?P<c>.+?) is (?P<d>{_SLOT}) (?P<w>below|above) (?P<t>.+?\({_SLOT}\)): it stands at "
    rf"(?P<s>{_SLOT}) in (?P<y>{_SLOT}) \(NATO, edition of (?P<e>{_SLOT})\)\.$"
)
_TREND = (
    rf"^(?P<c>.+?), (?P<m>[^:]+): (?P<w>up|down) from (?P<a>{_SLOT}) in (?P<ya>{_SLOT}) to "
    rf"(?P<b>{_SLOT}) in (?P<yb>{_SLOT}), a (?P<n>rise|fall) of (?P<d>{_SLOT})"
    rf" \(NATO, edition of (?P<e>{_SLOT})\)\.$"
)
_PACE = (
    rf"^At the average pace since (?P<y>{_SLOT}) \((?P<p>{_SLOT}) a year, a straight line\) "
    rf"(?P<c>.+?) would reach (?P<t>.+?\({_SLOT}\)) in (?P<r>{_SLOT}); .*edition of (?P<e>{_SLOT})"
    r"\)\.$"
)
_LOOKUP = (
    rf"^(?P<c>[^:]+): (?P<v>{_SLOT}) in (?P<y>{_SLOT}), (?P<m>.+) \(NATO, edition of "
    rf"(?P<e>{_SLOT})\)\.$"
)
_COUNT = rf"^(?P<n>{_SLOT}) stand (?P<w>at or above|below) (?P<t>.+\)) in (?P<y>{_SLOT}) "
_NEED = rf"^To be there in (?P<y>{_SLOT}), (?P<c>.+?) needs (?P<n>{_SLOT}) a year, every year\.$"

PARAPHRASES: dict[str, tuple[Rewording, ...]] = {
    "en": (
        (r"\bit stands at\b", "its share is"),
        (r"\bstands at or above\b", "is at or above"),
        (r"\bis (\{f\d+\}) below\b", r"falls \1 short of"),
        (r"\bis (\{f\d+\}) below\b", r"lies \1 below"),
        (r"\bis (\{f\d+\}) above\b", r"lies \1 above"),
        (r"^In money the gap is\b", "Expressed in money, the gap is"),
        (r"\bwould reach\b", "would get to"),
        (r"\bneeds (\{f\d+\}) a year\b", r"has to add \1 a year"),
        (r"^(.*), a rise of (\{f\d+\.size\})", r"\1, which is a rise of \2"),
        (r"^(.*), a fall of (\{f\d+\.size\})", r"\1, which is a fall of \2"),
        (r"\(NATO, edition of (\{f\d+\.edition\})\)", r"according to NATO's edition of \1"),
        (r"\(NATO, edition of (\{f\d+\.edition\})\)", r"in the edition of \1"),
        (r" \(NATO, edition of \{f\d+\.edition\}\)", ""),
        (_GAP, r"With a share of \g<s> in \g<y>, \g<c> is \g<d> \g<w> \g<t>."),
        (_GAP, r"At \g<s> in \g<y>, \g<c> is \g<d> \g<w> \g<t> (NATO, edition of \g<e>)."),
        (_GAP, r"\g<c> stands at \g<s> in \g<y>, which is \g<d> \g<w> \g<t>."),
        (_GAP, r"According to NATO's edition of \g<e>, \g<c> is \g<d> \g<w> \g<t>."),
        (_GAP, r"In \g<y> \g<c> spent \g<s> on defence, \g<d> \g<w> \g<t>."),
        (_GAP, r"In short, \g<c> is \g<w> \g<t> by \g<d>."),
        (_TREND, r"\g<c>'s \g<m> went \g<w> from \g<a> in \g<ya> to \g<b> in \g<yb>."),
        (_TREND, r"\g<c> went from \g<a> in \g<ya> to \g<b> in \g<yb>, a \g<n> of \g<d>."),
        (_TREND, r"Between \g<ya> and \g<yb>, \g<m> in \g<c> shows a \g<n> of \g<d>."),
        (_TREND, r"With \g<a> in \g<ya> and \g<b> in \g<yb>, \g<c> shows a \g<n> of \g<d>."),
        (_PACE, r"At the average pace since \g<y>, \g<p> a year, \g<c> would reach \g<t> in \g<r>."),
        (_PACE, r"\g<c> would reach \g<t> in \g<r> at the average pace since \g<y>."),
        (_PACE, r"On a straight line since \g<y>, \g<c> would arrive at \g<t> in \g<r>."),
        (_NEED, r"\g<c> needs to add \g<n> every year to be there in \g<y>."),
        (_NEED, r"To get there by \g<y>, \g<c> must add \g<n> a year."),
        (_LOOKUP, r"In \g<y>, \g<m> of \g<c> was \g<v> (NATO, edition of \g<e>)."),
        (_LOOKUP, r"\g<c> stood at \g<v> in \g<y>, measured as \g<m>."),
        (_LOOKUP, r"NATO's edition of \g<e> gives \g<v> for \g<c> in \g<y> (\g<m>)."),
        (_COUNT, r"In \g<y>, \g<n> are \g<w> \g<t> "),
        (r"^In money the gap is (\{f\d+\}):.*$", r"That amounts to \1 in money terms."),
        (r"^In money the gap is (\{f\d+\}):.*$", r"In cash terms the distance comes to \1."),
        (
            rf"^The lowest year was ({_SLOT}) with ({_SLOT}), the highest ({_SLOT}) with ({_SLOT})",
            r"The lowest value was \2 in \1 and the highest \4 in \3",
        ),
    ),
    "de": (
        (rf"liegt ({_SLOT}) unter der Marke (.+?): Der Stand", r"verfehlt die Marke \2 um \1: Der Stand"),
        (rf"^(.+?) liegt ({_SLOT}) (unter|über) (.+?): Der Stand ist ({_SLOT}) im Jahr ({_SLOT})",
         r"Mit \5 im Jahr \6 liegt \1 \2 \3 \4"),
        ("^In Geld beträgt die Lücke", "In Geld ausgedrückt beträgt die Lücke"),
        (": gestiegen von (.*), ein Anstieg um", r" ist von \1 gestiegen, ein Zuwachs um"),
        (r" \(NATO, Ausgabe vom (\{f\d+\.edition\})\)", r" laut NATO, Ausgabe vom \1"),
        (r"braucht (.+?) (\{f\d+\}) im Jahr, jedes Jahr", r"benötigt \1 \2 im Jahr"),
    ),
    "fr": (
        (r"^(.+?) : (\{f\d+\}) au-dessous du niveau", r"\1 se situe \2 au-dessous du niveau"),
        (r"^(.+?) : (\{f\d+\}) au-dessus du niveau", r"\1 se trouve \2 au-dessus du niveau"),
        ("^En argent, l’écart est de", "Exprimé en argent, l’écart est de"),
        (": hausse de (.*), soit", r": une hausse de \1, soit"),
        (r"\(OTAN, édition : (\{f\d+\.edition\})\)", r"selon l’édition de l’OTAN : \1"),
    ),
    "pl": (
        (r"^(.+?): (\{f\d+\}) poniżej poziomu", r"\1 jest \2 poniżej poziomu"),
        (r"^(.+?): (\{f\d+\}) powyżej poziomu", r"\1 znajduje się \2 powyżej poziomu"),
        ("^W pieniądzu luka wynosi", "Wyrażona w pieniądzu luka wynosi"),
        (", przy wartości", ", wartość wynosi"),
        (r"\(NATO, wydanie: (\{f\d+\.edition\})\)", r"według NATO, wydanie: \1"),
    ),
    "uk": (
        (r"^(.+?): на (\{f\d+\}) нижче рівня", r"\1 перебуває на \2 нижче рівня"),
        (r"^(.+?): на (\{f\d+\}) вище рівня", r"\1 перебуває на \2 вище рівня"),
        ("^У грошах розрив становить", "Розрив у грошах дорівнює"),
        (", значення", ", це значення"),
        (r"\(НАТО, видання: (\{f\d+\.edition\})\)", r"згідно з НАТО, видання: \1"),
    ),
    "es": (
        (r"^(.+?): (\{f\d+\}) por debajo del nivel", r"\1 se sitúa \2 por debajo del nivel"),
        (r"^(.+?): (\{f\d+\}) por encima del nivel", r"\1 está \2 por encima del nivel"),
        (r"\(OTAN, edición: (\{f\d+\.edition\})\)", r"según la OTAN, edición: \1"),
    ),
    "it": (
        (r"^(.+?): (\{f\d+\}) sotto il livello", r"\1 si trova \2 sotto il livello"),
        (r"^(.+?): (\{f\d+\}) sopra il livello", r"\1 si colloca \2 sopra il livello"),
        (r"\(NATO, edizione: (\{f\d+\.edition\})\)", r"secondo la NATO, edizione: \1"),
    ),
}  # fmt: skip
LONGEST_GLUED = 330
"""A model that writes short sentences does not glue a whole series to another."""
_AND = {"en": "and", "de": "und", "fr": "et", "pl": "a", "uk": "а", "es": "y", "it": "e"}


def reworded(text: str, lang: str) -> Iterator[str]:
    """The rewordings of a sentence that apply to it."""
    said = {text}
    for pattern, other in PARAPHRASES.get(lang, ()):
        new = re.sub(pattern, other, text)
        if new not in said:
            said.add(new)
            yield new


def glued(first: str, second: str, lang: str) -> str | None:
    """Two sentences made one with "and"; None where that would be none."""
    if len(first) + len(second) > LONGEST_GLUED:
        return None
    if lang not in _AND or not first.endswith(".") or second.startswith("{"):
        return None
    return f"{first[:-1]}, {_AND[lang]} {second[0].lower()}{second[1:]}"
