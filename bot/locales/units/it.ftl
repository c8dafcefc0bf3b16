### Unità in italiano.

points = { $n } { $plural ->
    [one] punto percentuale
   *[other] punti percentuali
}
share-gdp = { $percent } del PIL
share-gni = { $percent } dell’RNL
share-defence = { $percent } della spesa per la difesa
growth = { $percent } all’anno in termini reali
money-one = { $n } { $currency }
money-thousand = { $n } mila { $currency }
money-million = { $n } { $plural ->
    [one] milione
   *[other] milioni
} di { $currency }
money-billion = { $n } { $plural ->
    [one] miliardo
   *[other] miliardi
} di { $currency }
money-trillion = { $n } mila miliardi di { $currency }
per-head = { $amount } pro capite
prices-constant = { $amount } (a prezzi costanti { $base })
prices-current = { $amount } (a prezzi correnti)
people = { $n } { $plural ->
    [one] persona
   *[other] persone
}
allies = { $n } { $plural ->
    [one] alleato
   *[other] alleati
}
countries = { $n } { $plural ->
    [one] Paese
   *[other] Paesi
}
days = { $n } { $plural ->
    [one] giorno
   *[other] giorni
}
rank = { $n } su { $of }
year = { $year }
year-estimated = { $year } (stima)
growth-average = { $percent } l’anno
share-total = { $percent } della spesa totale della NATO
share-shortfall = { $percent } del divario complessivo della NATO
years = { $n } { $plural ->
    [one] anno
   *[other] anni
}
edition-year = { $year }
