### Unidades em português (de Portugal).

points = { $n } { $plural ->
    [one] ponto percentual
   *[other] pontos percentuais
}
share-gdp = { $percent } do PIB
share-gni = { $percent } do RNB
share-defence = { $percent } da despesa com a defesa
growth = { $percent } ao ano em termos reais
money-one = { $n } { $currency }
money-thousand = { $n } mil { $currency }
money-million = { $n } { $plural ->
    [one] milhão
   *[other] milhões
} de { $currency }
money-billion = { $n } mil milhões de { $currency }
money-trillion = { $n } { $plural ->
    [one] bilião
   *[other] biliões
} de { $currency }
per-head = { $amount } por habitante
prices-constant = { $amount } (a preços constantes de { $base })
prices-current = { $amount } (a preços correntes)
people = { $n } { $plural ->
    [one] pessoa
   *[other] pessoas
}
allies = { $n } { $plural ->
    [one] aliado
   *[other] aliados
}
countries = { $n } { $plural ->
    [one] país
   *[other] países
}
days = { $n } { $plural ->
    [one] dia
   *[other] dias
}
rank = { $n } de { $of }
year = { $year }
year-estimated = { $year } (estimativa)
growth-average = { $percent } por ano
share-total = { $percent } da despesa total da NATO
share-shortfall = { $percent } do défice da NATO
years = { $n } { $plural ->
    [one] ano
   *[other] anos
}
edition-year = { $year }
