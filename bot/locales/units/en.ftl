### Units in English. $n is a written number, $plural its CLDR plural, $amount and $percent
### are finished amounts. Currency names come from CLDR unless a currency-CODE stands here.

points = { $n } percentage points
share-gdp = { $percent } of GDP
share-gni = { $percent } of GNI
share-defence = { $percent } of defence expenditure
growth = { $percent } a year in real terms
money-one = { $n } { $currency }
money-thousand = { $n } thousand { $currency }
money-million = { $n } million { $currency }
money-billion = { $n } billion { $currency }
money-trillion = { $n } trillion { $currency }
per-head = { $amount } per head
prices-constant = { $amount } (constant { $base } prices)
prices-current = { $amount } (current prices)
people = { $n } people
allies = { $n } { $plural ->
    [one] ally
   *[other] allies
}
countries = { $n } { $plural ->
    [one] country
   *[other] countries
}
days = { $n } { $plural ->
    [one] day
   *[other] days
}
rank = { $n } of { $of }
year = { $year }
year-estimated = { $year } (estimate)
growth-average = { $percent } a year
share-total = { $percent } of NATO's total spending
share-shortfall = { $percent } of NATO's shortfall
years = { $n } { $plural ->
    [one] year
   *[other] years
}
edition-year = { $year }
