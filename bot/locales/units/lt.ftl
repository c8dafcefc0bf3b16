### Vienetai lietuviškai.

points = { $n } { $plural ->
    [one] procentinis punktas
    [few] procentiniai punktai
    [many] procentinio punkto
   *[other] procentinių punktų
}
share-gdp = { $percent } BVP
share-gni = { $percent } BNP
share-defence = { $percent } gynybos išlaidų
growth = realiai { $percent } per metus
money-one = { $n } { $currency }
money-thousand = { $n } tūkst. { $currency }
money-million = { $n } { $plural ->
    [one] milijonas
    [few] milijonai
    [many] milijono
   *[other] milijonų
} { $currency }
money-billion = { $n } { $plural ->
    [one] milijardas
    [few] milijardai
    [many] milijardo
   *[other] milijardų
} { $currency }
money-trillion = { $n } { $plural ->
    [one] trilijonas
    [few] trilijonai
    [many] trilijono
   *[other] trilijonų
} { $currency }
per-head = { $amount } vienam gyventojui
prices-constant = { $amount } ({ $base } m. palyginamosiomis kainomis)
prices-current = { $amount } (to meto kainomis)
people = { $n } { $plural ->
    [one] žmogus
    [few] žmonės
    [many] žmogaus
   *[other] žmonių
}
allies = { $n } { $plural ->
    [one] sąjungininkė
    [few] sąjungininkės
    [many] sąjungininkės
   *[other] sąjungininkių
}
countries = { $n } { $plural ->
    [one] šalis
    [few] šalys
    [many] šalies
   *[other] šalių
}
days = { $n } { $plural ->
    [one] diena
    [few] dienos
    [many] dienos
   *[other] dienų
}
rank = { $n } iš { $of }
year = { $year } m.
year-estimated = { $year } m. (įvertis)
growth-average = { $percent } per metus
share-total = { $percent } visų NATO išlaidų
share-shortfall = { $percent } viso NATO trūkumo
years = { $n } { $plural ->
    [one] metai
    [few] metai
    [many] metų
   *[other] metų
}
edition-year = { $year }
