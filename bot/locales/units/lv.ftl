### Vienības latviešu valodā. Pēc lielā skaitļvārda nauda ir daudzskaitļa ģenitīvā.

currency-USD = { $plural ->
    [one] ASV dolārs
    [zero] ASV dolāru
    [scale] ASV dolāru
   *[other] ASV dolāri
}
currency-GBP = Lielbritānijas mārciņu
currency-CAD = Kanādas dolāru
currency-DKK = Dānijas kronu
currency-SEK = Zviedrijas kronu
currency-NOK = Norvēģijas kronu
currency-CZK = Čehijas kronu
currency-HUF = Ungārijas forintu
currency-PLN = Polijas zlotu
currency-RON = Rumānijas leju
currency-TRY = Turcijas liru
currency-ALL = Albānijas leku
currency-MKD = Maķedonijas denāru
currency-BGN = Bulgārijas levu
points = { $n } { $plural ->
    [one] procentpunkts
    [zero] procentpunktu
   *[other] procentpunkti
}
share-gdp = { $percent } no IKP
share-gni = { $percent } no NKI
share-defence = { $percent } no aizsardzības izdevumiem
growth = reāli { $percent } gadā
money-one = { $n } { $currency }
money-thousand = { $n } tūkst. { $currency }
money-million = { $n } { $plural ->
    [one] miljons
    [zero] miljonu
   *[other] miljoni
} { $currency }
money-billion = { $n } { $plural ->
    [one] miljards
    [zero] miljardu
   *[other] miljardi
} { $currency }
money-trillion = { $n } { $plural ->
    [one] triljons
    [zero] triljonu
   *[other] triljoni
} { $currency }
per-head = { $amount } uz vienu iedzīvotāju
prices-constant = { $amount } ({ $base }. gada nemainīgajās cenās)
prices-current = { $amount } (faktiskajās cenās)
people = { $n } { $plural ->
    [one] cilvēks
    [zero] cilvēku
   *[other] cilvēki
}
allies = { $n } { $plural ->
    [one] sabiedrotais
    [zero] sabiedroto
   *[other] sabiedrotie
}
countries = { $n } { $plural ->
    [one] valsts
    [zero] valstu
   *[other] valstis
}
days = { $n } { $plural ->
    [one] diena
    [zero] dienu
   *[other] dienas
}
rank = { $n } no { $of }
year = { $year }. g.
year-estimated = { $year }. g. (aplēse)
growth-average = { $percent } gadā
share-total = { $percent } no NATO kopējiem izdevumiem
share-shortfall = { $percent } no NATO kopējā iztrūkuma
years = { $n } { $plural ->
    [zero] gadu
    [one] gads
   *[other] gadi
}
edition-year = { $year }
