### Unités en français.

currency-USD = { $plural ->
    [one] dollar américain
   *[other] dollars américains
}
points = { $n } { $plural ->
    [one] point de pourcentage
   *[other] points de pourcentage
}
share-gdp = { $percent } du PIB
share-gni = { $percent } du RNB
share-defence = { $percent } des dépenses de défense
growth = { $percent } par an en termes réels
money-one = { $n } { $currency }
money-thousand = { $n } { $plural ->
    [one] millier
   *[other] milliers
} { $elides ->
    [yes] d’
   *[no] de{" "}
}{ $currency }
money-million = { $n } { $plural ->
    [one] million
   *[other] millions
} { $elides ->
    [yes] d’
   *[no] de{" "}
}{ $currency }
money-billion = { $n } { $plural ->
    [one] milliard
   *[other] milliards
} { $elides ->
    [yes] d’
   *[no] de{" "}
}{ $currency }
money-trillion = { $n } mille milliards { $elides ->
    [yes] d’
   *[no] de{" "}
}{ $currency }
per-head = { $amount } par habitant
prices-constant = { $amount } (aux prix constants de { $base })
prices-current = { $amount } (aux prix courants)
people = { $n } { $plural ->
    [one] personne
   *[other] personnes
}
allies = { $n } { $plural ->
    [one] Allié
   *[other] Alliés
}
countries = { $n } { $plural ->
    [one] pays
   *[other] pays
}
days = { $n } { $plural ->
    [one] jour
   *[other] jours
}
rank = { $n } sur { $of }
year = { $year }
year-estimated = { $year } (estimation)
growth-average = { $percent } par an
share-total = { $percent } des dépenses totales de l’OTAN
share-shortfall = { $percent } du déficit de l’OTAN
years = { $n } { $plural ->
    [one] an
   *[other] ans
}
edition-year = { $year }
