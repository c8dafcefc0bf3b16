### Ühikud eesti keeles.

points = { $n } { $plural ->
    [one] protsendipunkt
   *[other] protsendipunkti
}
share-gdp = { $percent } SKPst
share-gni = { $percent } RKTst
share-defence = { $percent } kaitsekuludest
growth = reaalselt { $percent } aastas
money-one = { $n } { $currency }
money-thousand = { $n } tuhat { $currency }
money-million = { $n } { $plural ->
    [one] miljon
   *[other] miljonit
} { $currency }
money-billion = { $n } { $plural ->
    [one] miljard
   *[other] miljardit
} { $currency }
money-trillion = { $n } { $plural ->
    [one] triljon
   *[other] triljonit
} { $currency }
per-head = { $amount } elaniku kohta
prices-constant = { $amount } ({ $base }. aasta püsivhindades)
prices-current = { $amount } (jooksevhindades)
people = { $n } { $plural ->
    [one] inimene
   *[other] inimest
}
allies = { $n } { $plural ->
    [one] liitlane
   *[other] liitlast
}
countries = { $n } { $plural ->
    [one] riik
   *[other] riiki
}
days = { $n } { $plural ->
    [one] päev
   *[other] päeva
}
rank = { $n } / { $of }
year = { $year }. a
year-estimated = { $year }. a (hinnang)
growth-average = { $percent } aastas
share-total = { $percent } NATO kogukulutustest
share-shortfall = { $percent } NATO puudujäägist
years = { $n } { $plural ->
    [one] aasta
   *[other] aastat
}
edition-year = { $year }
