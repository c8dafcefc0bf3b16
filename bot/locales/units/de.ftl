### Einheiten auf Deutsch.

points = { $n } { $plural ->
    [one] Prozentpunkt
   *[other] Prozentpunkte
}
share-gdp = { $percent } des BIP
share-gni = { $percent } des BNE
share-defence = { $percent } der Verteidigungsausgaben
growth = real { $percent } im Jahr
money-one = { $n } { $currency }
money-thousand = { $n } Tausend { $currency }
money-million = { $n } { $plural ->
    [one] Million
   *[other] Millionen
} { $currency }
money-billion = { $n } { $plural ->
    [one] Milliarde
   *[other] Milliarden
} { $currency }
money-trillion = { $n } { $plural ->
    [one] Billion
   *[other] Billionen
} { $currency }
per-head = { $amount } pro Kopf
prices-constant = { $amount } (in konstanten Preisen von { $base })
prices-current = { $amount } (in jeweiligen Preisen)
people = { $n } { $plural ->
    [one] Person
   *[other] Personen
}
allies = { $n } { $plural ->
    [one] Verbündeter
   *[other] Verbündete
}
countries = { $n } { $plural ->
    [one] Land
   *[other] Länder
}
days = { $n } { $plural ->
    [one] Tag
   *[other] Tage
}
rank = { $n } von { $of }
year = { $year }
year-estimated = { $year } (Schätzung)
growth-average = { $percent } pro Jahr
share-total = { $percent } der Gesamtausgaben der NATO
share-shortfall = { $percent } des Fehlbetrags der NATO
years = { $n } { $plural ->
    [one] Jahr
   *[other] Jahre
}
edition-year = Jahr { $year }
