### Türkçe birimler.

currency-EUR = avro
points = { $n } yüzde puanı
share-gdp = GSYH’ye oranla { $percent }
share-gni = GSMG’ye oranla { $percent }
share-defence = savunma harcamalarına oranla { $percent }
growth = reel olarak yılda { $percent }
money-one = { $n } { $currency }
money-thousand = { $n } bin { $currency }
money-million = { $n } milyon { $currency }
money-billion = { $n } milyar { $currency }
money-trillion = { $n } trilyon { $currency }
per-head = kişi başına { $amount }
prices-constant = { $amount } ({ $base } sabit fiyatlarıyla)
prices-current = { $amount } (cari fiyatlarla)
people = { $n } kişi
allies = { $n } müttefik
countries = { $n } ülke
days = { $n } gün
rank = { $n } / { $of }
year = { $year }
year-estimated = { $year } (tahmin)
growth-average = yılda { $percent }
share-total = NATO’nun toplam harcamasının { $percent } kadarı
share-shortfall = NATO’nun toplam açığının { $percent } kadarı
years = { $n } yıl
edition-year = { $year }
