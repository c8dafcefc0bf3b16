### Jednostki po polsku.

points = { $n } { $plural ->
    [one] punkt procentowy
    [few] punkty procentowe
    [many] punktów procentowych
   *[other] punktu procentowego
}
share-gdp = { $percent } PKB
share-gni = { $percent } DNB
share-defence = { $percent } wydatków obronnych
growth = realnie { $percent } rocznie
money-one = { $n } { $currency }
money-thousand = { $n } tys. { $currency }
money-million = { $n } { $plural ->
    [one] milion
    [few] miliony
    [many] milionów
   *[other] miliona
} { $currency }
money-billion = { $n } { $plural ->
    [one] miliard
    [few] miliardy
    [many] miliardów
   *[other] miliarda
} { $currency }
money-trillion = { $n } { $plural ->
    [one] bilion
    [few] biliony
    [many] bilionów
   *[other] biliona
} { $currency }
per-head = { $amount } na mieszkańca
prices-constant = { $amount } (w cenach stałych z { $base } r.)
prices-current = { $amount } (w cenach bieżących)
people = { $n } { $plural ->
    [one] osoba
    [few] osoby
    [many] osób
   *[other] osoby
}
allies = { $n } { $plural ->
    [one] sojusznik
    [few] sojuszników
    [many] sojuszników
   *[other] sojusznika
}
countries = { $n } { $plural ->
    [one] państwo
    [few] państwa
    [many] państw
   *[other] państwa
}
days = { $n } { $plural ->
    [one] dzień
    [few] dni
    [many] dni
   *[other] dnia
}
rank = { $n } z { $of }
year = { $year } r.
year-estimated = { $year } r. (szacunek)
growth-average = { $percent } rocznie
share-total = { $percent } łącznych wydatków NATO
share-shortfall = { $percent } łącznego niedoboru NATO
years = { $n } { $plural ->
    [one] rok
    [few] lata
    [many] lat
   *[other] roku
}
edition-year = { $year }
