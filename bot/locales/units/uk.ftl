### Одиниці українською.

points = { $n } { $plural ->
    [one] відсотковий пункт
    [few] відсоткові пункти
    [many] відсоткових пунктів
   *[other] відсоткового пункту
}
share-gdp = { $percent } ВВП
share-gni = { $percent } ВНД
share-defence = { $percent } оборонних витрат
growth = реально { $percent } на рік
money-one = { $n } { $currency }
money-thousand = { $n } тис. { $currency }
money-million = { $n } { $plural ->
    [one] мільйон
    [few] мільйони
    [many] мільйонів
   *[other] мільйона
} { $currency }
money-billion = { $n } { $plural ->
    [one] мільярд
    [few] мільярди
    [many] мільярдів
   *[other] мільярда
} { $currency }
money-trillion = { $n } { $plural ->
    [one] трильйон
    [few] трильйони
    [many] трильйонів
   *[other] трильйона
} { $currency }
per-head = { $amount } на особу
prices-constant = { $amount } (у постійних цінах { $base } р.)
prices-current = { $amount } (у поточних цінах)
people = { $n } { $plural ->
    [one] особа
    [few] особи
    [many] осіб
   *[other] особи
}
allies = { $n } { $plural ->
    [one] союзник
    [few] союзники
    [many] союзників
   *[other] союзника
}
countries = { $n } { $plural ->
    [one] країна
    [few] країни
    [many] країн
   *[other] країни
}
days = { $n } { $plural ->
    [one] день
    [few] дні
    [many] днів
   *[other] дня
}
rank = { $n } з { $of }
year = { $year } р.
year-estimated = { $year } р. (оцінка)
growth-average = { $percent } на рік
share-total = { $percent } сукупних видатків НАТО
share-shortfall = { $percent } сукупної нестачі НАТО
years = { $n } { $plural ->
    [one] рік
    [few] роки
    [many] років
   *[other] року
}
edition-year = { $year }
