### Unidades en español.

points = { $n } { $plural ->
    [one] punto porcentual
   *[other] puntos porcentuales
}
share-gdp = { $percent } del PIB
share-gni = { $percent } de la RNB
share-defence = { $percent } del gasto en defensa
growth = { $percent } anual en términos reales
money-one = { $n } { $currency }
money-thousand = { $n } mil { $currency }
money-million = { $n } { $plural ->
    [one] millón
   *[other] millones
} de { $currency }
money-billion = { $n } mil millones de { $currency }
money-trillion = { $n } { $plural ->
    [one] billón
   *[other] billones
} de { $currency }
per-head = { $amount } por habitante
prices-constant = { $amount } (a precios constantes de { $base })
prices-current = { $amount } (a precios corrientes)
people = { $n } { $plural ->
    [one] persona
   *[other] personas
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
    [one] día
   *[other] días
}
rank = { $n } de { $of }
year = { $year }
year-estimated = { $year } (estimación)
growth-average = { $percent } al año
share-total = { $percent } del gasto total de la OTAN
share-shortfall = { $percent } del déficit de la OTAN
years = { $n } { $plural ->
    [one] año
   *[other] años
}
edition-year = { $year }
