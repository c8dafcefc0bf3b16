### Eenheden in het Nederlands.

points = { $n } { $plural ->
    [one] procentpunt
   *[other] procentpunt
}
share-gdp = { $percent } van het bbp
share-gni = { $percent } van het bni
share-defence = { $percent } van de defensie-uitgaven
growth = { $percent } per jaar in reële termen
money-one = { $n } { $currency }
money-thousand = { $n } duizend { $currency }
money-million = { $n } miljoen { $currency }
money-billion = { $n } miljard { $currency }
money-trillion = { $n } biljoen { $currency }
per-head = { $amount } per inwoner
prices-constant = { $amount } (in constante prijzen van { $base })
prices-current = { $amount } (in lopende prijzen)
people = { $n } { $plural ->
    [one] persoon
   *[other] personen
}
allies = { $n } { $plural ->
    [one] bondgenoot
   *[other] bondgenoten
}
countries = { $n } { $plural ->
    [one] land
   *[other] landen
}
days = { $n } { $plural ->
    [one] dag
   *[other] dagen
}
rank = { $n } van { $of }
year = { $year }
year-estimated = { $year } (raming)
growth-average = { $percent } per jaar
share-total = { $percent } van de totale NAVO-uitgaven
share-shortfall = { $percent } van het totale NAVO-tekort
years = { $n } jaar
edition-year = { $year }
