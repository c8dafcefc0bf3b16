# ruff: noqa: E501 - word lists of one language stay on few lines
"""Other languages' words for the mutants: what turns a true sentence false there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One language's false words: swapped, put before a value, put after it, put at the end."""

    signs: dict[str, str]
    before: tuple[str, ...]
    after: tuple[str, ...]
    numbers: tuple[str, ...]
    negations: tuple[tuple[str, str], ...]
    numeric_tails: tuple[str, ...]
    wordy_tails: tuple[str, ...]


WORDS: dict[str, Words] = {
    "de": Words(
        {"unter": "über", "über": "unter", "gestiegen": "gefallen", "Anstieg": "Rückgang",
         "niedrigste": "höchste", "verfehlt": "erfüllt"},
        ("mehr als", "weniger als", "fast", "etwa", "mindestens", "höchstens", "nicht",
         "das Doppelte von", "die Hälfte von", "über", "unter", "knapp"),
        ("Prozent", "Euro", "Milliarden", "Prozentpunkte", "des BIP", "im Monat", "Soldaten"),
        ("zwei Prozent des BIP", "dreieinhalb Prozent", "dreißig Milliarden Dollar", "anderthalb"),
        ((" liegt ", " liegt nicht "), (" ist ", " ist nicht "), (" braucht ", " braucht keine ")),
        (", mehr als jeder andere Verbündete", ", ein Drittel mehr als geplant",
         ", doppelt so viel wie im Vorjahr", ", der höchste Wert aller Länder"),
        (", wie es der Vertrag verlangt", " wegen des Krieges", ", Geld, das es der NATO schuldet",
         ", und die Zahl ist endgültig", ", wie alle Verbündeten versprochen haben"),
    ),
    "fr": Words(
        {"au-dessous": "au-dessus", "au-dessus": "au-dessous", "hausse": "baisse",
         "baisse": "hausse", "basse": "haute"},
        ("plus de", "moins de", "près de", "environ", "au moins", "au plus", "pas", "deux fois",
         "la moitié de", "presque"),
        ("pour cent", "euros", "milliards", "points", "du PIB", "par mois", "soldats"),
        ("deux pour cent du PIB", "trois et demi pour cent", "trente milliards", "une douzaine"),
        ((" est ", " n’est pas "), (" serait ", " ne serait jamais "), (" il faut ", " il ne faut pas ")),
        (", plus que tout autre allié", ", un tiers de plus que prévu",
         ", le double de l’année d’avant", ", le niveau le plus élevé de l’alliance"),
        (", comme le traité l’exige", " à cause de la guerre", ", une dette envers l’OTAN",
         ", et ce chiffre est définitif", ", comme tous les alliés l’ont promis"),
    ),
    "pl": Words(
        {"poniżej": "powyżej", "powyżej": "poniżej", "wzrost": "spadek", "spadek": "wzrost",
         "Najniższy": "Najwyższy"},
        ("ponad", "mniej niż", "prawie", "około", "co najmniej", "najwyżej", "nie", "dwukrotność",
         "połowa", "niemal"),
        ("procent", "euro", "miliardów", "punktów", "PKB", "miesięcznie", "żołnierzy"),
        ("dwa procent PKB", "trzy i pół procent", "trzydzieści miliardów", "półtora"),
        ((" wynosi ", " nie wynosi "), ("potrzeba", "nie potrzeba"), (" jest ", " nie jest ")),
        (", więcej niż każdy inny sojusznik", ", o jedną trzecią więcej niż planowano",
         ", dwa razy więcej niż rok wcześniej", ", najwięcej w całym sojuszu"),
        (", jak wymaga traktat", " z powodu wojny", ", dług wobec NATO",
         ", a liczba jest ostateczna", ", jak obiecali wszyscy sojusznicy"),
    ),
    "uk": Words(
        {"нижче": "вище", "вище": "нижче", "зростання": "падіння", "Найнижче": "Найвище"},
        ("понад", "менше", "майже", "близько", "щонайменше", "не більше", "не", "удвічі більше",
         "половина", "приблизно"),
        ("відсотків", "євро", "мільярдів", "пунктів", "ВВП", "на місяць", "солдатів"),
        ("два відсотки ВВП", "три з половиною відсотки", "тридцять мільярдів", "півтора"),
        ((" становить ", " не становить "), ("потрібно", "не потрібно"), (" було б ", " не було б ")),
        (", більше за будь-якого іншого союзника", ", на третину більше, ніж планували",
         ", удвічі більше, ніж торік", ", найбільше в альянсі"),
        (", як вимагає договір", " через війну", ", борг перед НАТО", ", і ця цифра остаточна",
         ", як обіцяли всі союзники"),
    ),
    "es": Words(
        {"debajo": "encima", "encima": "debajo", "subida": "bajada", "bajada": "subida",
         "bajo fue": "alto fue"},
        ("más de", "menos de", "casi", "unos", "al menos", "no", "el doble de", "la mitad de"),
        ("por ciento", "euros", "millones", "puntos", "del PIB", "al mes"),
        ("dos por ciento del PIB", "tres y medio por ciento", "treinta mil millones"),
        ((" es ", " no es "), ("hacen falta", "no hacen falta")),
        (", más que ningún otro aliado", ", un tercio más de lo previsto"),
        (", como exige el tratado", " a causa de la guerra", ", una deuda con la OTAN"),
    ),
    "tr": Words(
        {"altında": "üstünde", "üstünde": "altında", "artış": "düşüş", "düşük": "yüksek"},
        ("yaklaşık", "en az", "en fazla", "iki katı", "neredeyse", "yarısı"),
        ("yüzde", "avro", "milyar", "puan", "ayda", "asker"),
        ("yüzde iki", "üç buçuk yüzde", "otuz milyar"),
        ((" gerekir", " gerekmez"),),
        (", diğer tüm müttefiklerden fazla", ", planlanandan üçte bir fazla"),
        (", antlaşmanın gerektirdiği gibi", ", savaş nedeniyle", ", ve bu rakam kesindir"),
    ),
}  # fmt: skip
