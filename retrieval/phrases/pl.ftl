### Zdania silnika po polsku. Liczby wchodzą w miejsca na dane; tu nie ma żadnej cyfry.

## What is measured
measure-share-of-gdp = wydatki obronne jako udział w PKB
measure-spending-usd-current = wydatki obronne w dolarach amerykańskich w cenach bieżących
measure-spending-usd-constant = wydatki obronne w dolarach amerykańskich w cenach stałych
measure-spending-national-current = wydatki obronne w walucie krajowej
measure-spending-national-constant = wydatki obronne w walucie krajowej w cenach stałych
measure-spending-per-capita = wydatki obronne na mieszkańca
measure-real-change = realna zmiana wydatków obronnych
measure-gdp-usd-current = PKB w dolarach amerykańskich w cenach bieżących
measure-gdp-usd-constant = PKB w dolarach amerykańskich w cenach stałych
measure-gdp-per-capita = PKB na mieszkańca
measure-equipment-share = udział uzbrojenia w wydatkach obronnych
measure-personnel-share = udział kosztów osobowych w wydatkach obronnych
measure-infrastructure-share = udział infrastruktury w wydatkach obronnych
measure-other-share = udział pozostałych pozycji w wydatkach obronnych
measure-military-personnel = liczebność wojska
measure-milex-share-of-gdp = wydatki wojskowe jako udział w PKB (definicja SIPRI)
measure-milex-usd-current = wydatki wojskowe w dolarach amerykańskich w cenach bieżących (definicja SIPRI)
measure-milex-usd-constant = wydatki wojskowe w dolarach amerykańskich w cenach stałych (definicja SIPRI)
measure-milex-national-current = wydatki wojskowe w walucie krajowej (definicja SIPRI)
measure-milex-per-capita = wydatki wojskowe na mieszkańca (definicja SIPRI)
measure-milex-share-gov = wydatki wojskowe jako udział w wydatkach publicznych (definicja SIPRI)
measure-population = ludność

## Targets by name
target-ministers-2006 = wytyczna ministrów ({ $level })
target-wales-2014 = deklaracja z Walii ({ $level })
target-vilnius-2023 = zobowiązanie z Wilna ({ $level })
target-equipment-2014 = wytyczna dotycząca uzbrojenia ({ $level })
target-hague-core-2025 = podstawowy cel z Hagi ({ $level })
target-hague-related-2025 = część celu z Hagi związana z obronnością (do { $level })
target-hague-total-2025 = cel z Hagi ({ $level })
target-demand-2025 = żądanie prezydenta USA ({ $level })
target-talks-2024 = poziom omawiany pod koniec tamtego roku ({ $level })
target-rutte-2025-01 = wypowiedź Ruttego ({ $level })
target-article-2025-02 = przedział z artykułu źródłowego (do { $level })
target-rutte-2025-05 = propozycja Ruttego ({ $level })
target-plain = poziom { $level }
standing-guideline = wytyczna
standing-commitment = zobowiązanie
standing-demand = żądanie
standing-proposal = propozycja
standing-press-report = doniesienie prasowe
standing-articles-claim = twierdzenie z artykułu

## Who agreed or said it
by-ministers-2006 = ministrowie obrony NATO
by-wales-2014 = szefowie państw i rządów NATO na szczycie w Walii
by-vilnius-2023 = szefowie państw i rządów NATO na szczycie w Wilnie
by-equipment-2014 = szefowie państw i rządów NATO na szczycie w Walii
by-hague-core-2025 = szefowie państw i rządów NATO na szczycie w Hadze
by-hague-related-2025 = szefowie państw i rządów NATO na szczycie w Hadze
by-hague-total-2025 = szefowie państw i rządów NATO na szczycie w Hadze
by-demand-2025 = Donald Trump, wówczas prezydent elekt
by-talks-2024 = anonimowi urzędnicy według Financial Times
by-rutte-2025-01 = Mark Rutte
by-article-2025-02 = artykuł źródłowy z lutego tamtego roku
by-rutte-2025-05 = Mark Rutte

## Lookup
nato-name = NATO
lookup = { $country }: { $value } w { $year }, { $measure } ({ $publisher }, wydanie: { $edition }).
beside = W tej samej tabeli obok: { $value }.
nato-beside = Według własnej definicji NATO jest to { $value } za { $year } (wydanie: { $edition }); to dwie różne miary, których się nie miesza.
figure-beside = Opublikowana wartość – { $country }: { $value } w { $year } (NATO, wydanie: { $edition }).
stated-right = Tabele to potwierdzają – { $country }: { $value } w { $year } (NATO, wydanie: { $edition }).
stated-wrong = Tabele NATO tego nie mówią – { $country }: { $value } w { $year } (wydanie: { $edition }).
stated-once = Podana wartość rzeczywiście występuje (wydanie: { $edition }) – { $country }: { $value } za { $year }. Od tego czasu ją zrewidowano.
revised = { $country }, { $year }: { $old } (wydanie: { $old_edition }), { $new } (wydanie: { $new_edition }).
revised-row = Wydanie: { $edition } – { $value } za { $year }
revised-most = Największe rewizje za { $year } – { $measure } (NATO, wydanie: { $edition }; wcześniej: { $old_edition }):
revised-note = Wydania różnią się, ponieważ szacunki są zastępowane, PKB jest rewidowany, a najnowsze wydanie definiuje cały szereg na nowo jako podstawowe wydatki obronne.

## Gap
gap-below = { $country }: { $points } poniżej poziomu „{ $target }”, przy wartości { $share } w { $year } (NATO, wydanie: { $edition }).
gap-above = { $country }: { $points } powyżej poziomu „{ $target }”, przy wartości { $share } w { $year } (NATO, wydanie: { $edition }).
gap-level = { $country }: dokładnie na poziomie „{ $target }”, { $share } w { $year } (NATO, wydanie: { $edition }).
gap-money = W pieniądzu luka wynosi { $money }: cel × PKB − wydatki, oba z tego samego wydania.
gap-money-equipment = W pieniądzu luka wynosi { $money }: (wytyczna − udział) × wydatki, oba z tego samego wydania.
gap-money-equipment-above = W pieniądzu to { $money } ponad wytyczną: (udział − wytyczna) × wydatki, oba z tego samego wydania.
gap-money-above = W pieniądzu to { $money } ponad cel: wydatki − cel × PKB, oba z tego samego wydania.
gap-total = Celu z Hagi, czyli { $total }, nie da się zmierzyć na podstawie tych tabel: zawierają tylko część podstawową (co najmniej { $core }), a części związanej z obronnością (do { $related }) nikt nie publikuje dla poszczególnych sojuszników. Podana luka dotyczy więc części podstawowej.
gaps = Względem poziomu „{ $target }” w { $year } (NATO, wydanie: { $edition }):
gaps-row-below = { $country }: { $share }, { $points } poniżej
gaps-row-below-money = { $country }: { $share }, { $points } poniżej, { $money }
gaps-row-met = { $country }: { $share }, { $points } powyżej
gaps-row-met-money = { $country }: { $share }, { $points } powyżej, { $money }
related-unmeasured = Części związanej z obronnością (do { $level }) nie da się zmierzyć: tabele NATO zawierają tylko podstawowe wydatki obronne, a drugiej części nikt nie publikuje dla poszczególnych sojuszników.

## Lists
row = { $country }: { $value }
row-beside = { $country }: { $value }, { $beside }
row-missing = { $country }: w tabeli nie ma takiej wartości.
ranking-highest = Najwyżej – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, wydanie: { $edition }):
ranking-without = Pominięto zgodnie z prośbą: { $names }.
ranking-lowest = Najniżej – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, wydanie: { $edition }):
place = { $country }: miejsce { $place } – { $measure }: { $value } w { $year } (NATO, wydanie: { $edition }).
count = Na poziomie „{ $target }” lub powyżej w { $year }: { $number } (NATO, wydanie: { $edition }).
count-one = Na poziomie „{ $target }” lub powyżej w { $year }: { $number } (NATO, wydanie: { $edition }).
among = { $group }: { $said }
count-at = Na tym poziomie lub powyżej: { $names }.
count-below = Poniżej: { $names }.
count-older = Wcześniejsze wydanie ({ $edition }) podawało dla tego samego roku: { $number }.
count-edge = { $country }: wydrukowano { $value }, ale wydatki podzielone przez PKB dają { $computed }.
count-years = Sojusznicy na poziomie „{ $target }” lub powyżej, rok po roku (NATO, wydanie: { $edition }):
count-years-row = { $year }: { $number }
comparison = Najwyższa wartość w tym porównaniu: { $country } – { $measure }: { $value } w { $year } (NATO, wydanie: { $edition }).
comparison-level = W tym porównaniu najwyżej, na równi: { $country } – { $measure }: { $value } w { $year } (NATO, wydanie: { $edition }).
comparison-lead = Różnica między dwoma pierwszymi: { $lead }.
comparison-ratio = Stosunek pierwszej wartości do drugiej: { $ratio }.

count-missing = Poniżej poziomu „{ $target }” w { $year }: { $number } (NATO, wydanie: { $edition }).
count-missing-one = Poniżej poziomu „{ $target }” w { $year }: { $number } (NATO, wydanie: { $edition }).
count-core-only = Porównano tylko wydatki podstawowe: część związana z obronnością (do { $related }) nie jest mierzona i nikt nie publikuje jej dla poszczególnych sojuszników.
ranking-rises = Największa zmiana od { $start } do { $end } – { $measure } (NATO, wydanie: { $edition }):
moved-fell = Niżej w { $end } niż w { $start }, { $measure }: { $number } (NATO, wydanie: { $edition }).
moved-fell-none = Żaden sojusznik nie był w { $end } niżej niż w { $start }, { $measure } (NATO, wydanie: { $edition }).
moved-rose = Wyżej w { $end } niż w { $start }, { $measure }: { $number } (NATO, wydanie: { $edition }).
moved-rose-none = Żaden sojusznik nie był w { $end } wyżej niż w { $start }, { $measure } (NATO, wydanie: { $edition }).
ranking-rises-row = { $country }: { $difference } (z { $start } do { $end })
dispute = Ta wartość jest sporna:

## Years
series-join = {"; "}
trend-series = Rok po roku: { $years }.
crossing = { $country }: po raz pierwszy na poziomie „{ $target }” lub powyżej w { $year }, z wartością { $value } (NATO, wydanie: { $edition }).
crossing-before = Rok wcześniej było to { $value } ({ $year }).
crossing-never = { $country }: w żadnym roku z tabeli poziom „{ $target }” nie został osiągnięty.
trend-up = { $country }, { $measure }: wzrost z { $start } w { $start_year } do { $end } w { $end_year }, czyli o { $difference } (NATO, wydanie: { $edition }).
trend-down = { $country }, { $measure }: spadek z { $start } w { $start_year } do { $end } w { $end_year }, czyli o { $difference } (NATO, wydanie: { $edition }).
trend-flat = { $country }, { $measure }: { $start } w { $start_year } i { $end } w { $end_year }, bez zmian (NATO, wydanie: { $edition }).
trend-range = Najniższy wynik przypadł na { $low_year }: { $low }, najwyższy na { $high_year }: { $high }.
projection = { $country }: w średnim tempie od { $since } ({ $pace } rocznie, linia prosta) poziom „{ $target }” zostałby osiągnięty w { $reached }; obecnie { $share } w { $year } (NATO, wydanie: { $edition }).
projection-never = { $country }: w średnim tempie od { $since } ({ $pace } rocznie, linia prosta) poziom „{ $target }” nie przybliża się; obecnie { $share } w { $year } (NATO, wydanie: { $edition }).
projection-met = { $country }: poziom „{ $target }” jest już osiągnięty, { $share } w { $year } (NATO, wydanie: { $edition }).
projection-needed = { $country }: aby zdążyć do { $due }, potrzeba { $needed } rocznie, co roku.
projection-total = Cel z Hagi, czyli { $total }, ma część, której żadna tabela nie mierzy; to obliczenie dotyczy części podstawowej.
on-track = We własnym średnim tempie od { $since } na poziomie „{ $target }” do { $due } byłoby: { $number }; w { $year }: { $met } (NATO, wydanie: { $edition }).
on-track-row = { $country }: { $reached }, obecnie { $share }
on-track-never = Nie w tym tempie: { $names }.
plans = Co zapowiedziano – { $country }:
claim-figure = { $country }: { $value }.

## Targets
hague = Cel z Hagi ({ $agreed }): { $total } rocznie do { $due }, w tym co najmniej { $core } na podstawową obronność i do { $related } na wydatki związane z obronnością i bezpieczeństwem.
hague-measured = Zmierzyć można tylko część podstawową: NATO nie publikuje wydatków związanych z obronnością dla poszczególnych sojuszników.
terms-guideline = { $level }: wytyczna, { $agreed_by }, { $since }{ $status ->
    [ended] , później zastąpiona
   *[open] {""}
}.
terms-commitment = { $level }: zobowiązanie, { $agreed_by }, { $since }{ $status ->
    [ended] , później zastąpione
   *[open] {""}
}.
terms-demand = { $level }: żądanie, { $agreed_by }, { $since }; nikt na nie jako takie nie przystał.
terms-proposal = { $level }: propozycja, { $agreed_by }, { $since }{ $status ->
    [ended] , później nieaktualna
   *[open] {""}
}.
terms-press-report = { $level }: doniesienie prasowe ({ $agreed_by }), { $since }{ $status ->
    [ended] , później nieaktualne
   *[open] {""}
}.
terms-articles-claim = { $level }: twierdzenie, { $agreed_by }, { $since }; nie jest to niczyj cel.
targets = Obowiązujące cele i ich ranga:
targets-row = { $name }: { $standing }, { $since }
targets-other = Żądane lub proponowane, przez nikogo nieuzgodnione:
no-dispute = { $country }: żadne źródło nie odnotowuje tu sporu o te dane i niczego się tu nie rozstrzyga; oto opublikowana wartość i datowane wypowiedzi.
dated = Stan na: { $date }.
article-dated = Data artykułu źródłowego: { $date }.

## Summary
summary = { $country }: { $share } w { $year }, miejsce { $rank } wśród sojuszników (NATO, wydanie: { $edition }).
summary-spending = To { $spending }, { $per_head }.
summary-equipment-above = Na uzbrojenie przypada { $equipment }, powyżej wytycznej { $level }.
summary-equipment-below = Na uzbrojenie przypada { $equipment }, poniżej wytycznej { $level }.
summary-gap-below = { $target }: { $points } poniżej, { $money }.
summary-gap-below-plain = { $target }: { $points } poniżej.
summary-gap-above = { $target }: { $points } powyżej, { $money }.
summary-gap-above-plain = { $target }: { $points } powyżej.
summary-gap-level = { $target }: dokładnie na poziomie.
summary-change = Od { $start_year }: początkowo { $start }, zmiana { $difference }.
summary-pace = W średnim tempie od { $since } ({ $pace } rocznie, linia prosta) cel podstawowy zostałby osiągnięty w { $reached }; aby zdążyć do { $due }, potrzeba { $needed } rocznie.
summary-pace-never = W średnim tempie od { $since } ({ $pace } rocznie, linia prosta) cel podstawowy nie zostanie osiągnięty; aby zdążyć do { $due }, potrzeba { $needed } rocznie.
summary-met = Cel podstawowy jest już osiągnięty.
summary-revision = Rewizja: { $old } za { $year } (wydanie: { $old_edition }), teraz { $new }.
summary-unchanged = Bez zmian (poprzednie wydanie: { $old_edition }): { $new } za { $year }.
summary-plan = Plan krajowy ({ $date }):

## Update
digest = { $day }: stan – { $names }.
digest-all = { $day }: stan celów.
digest-new-edition = Nowość od ostatniej wiadomości – wydanie NATO: { $edition }.
digest-new-table = Nowość od ostatniej wiadomości – dane: { $publisher }, wydanie: { $edition }.
digest-quiet = Nic nowego od ostatniego wydania NATO ({ $edition }).
digest-row-below = { $country }: { $share } w { $year }, { $points } poniżej poziomu „{ $target }”
digest-row-above = { $country }: { $share } w { $year }, { $points } powyżej poziomu „{ $target }”
digest-revision = { $country }, { $year }: wcześniej { $old } (wydanie: { $old_edition }), teraz { $new }
digest-clock = Zegar: { $review_days } do roku przeglądu ({ $review }), { $due_days } do roku docelowego ({ $due }).
digest-count = W { $year } poziom { $level } lub wyższy ma { $two }, a { $core_level } lub wyższy { $core } (NATO, wydanie: { $edition }).
digest-newest = Najnowsze wypowiedzi:
digest-late = Ta wiadomość przychodzi później, niż planowano.
digest-next = Kolejne dane NATO ukazują się zwykle między tymi datami: { $first } – { $last }.
digest-row-path = { $country }: { $share } w { $year }, { $points } poniżej poziomu „{ $target }”; potrzeba { $needed } rocznie do { $due }
digest-more = Zmieniło się więcej, niż się tu mieści: zapytaj o kraj, aby zobaczyć jego dane.
change-crossed-up = { $country }: poziom „{ $target }” teraz osiągnięty – { $new } w { $year }, wcześniej { $old } w { $old_year } (wydanie: { $old_edition })
change-crossed-down = { $country }: poziom „{ $target }” już nieosiągnięty – { $new } w { $year }, wcześniej { $old } w { $old_year } (wydanie: { $old_edition })
change-rank = { $country }: pod względem udziału w PKB teraz miejsce { $new } w { $year }, wcześniej miejsce { $old } w { $old_year } (wydanie: { $old_edition })
change-corrected = Sprostowanie – { $country }, { $year }: { $new }, a nie { $old } ({ $publisher }, wydanie: { $edition })
change-due-review = Zbliża się termin: { $days } do { $year }, roku przeglądu („{ $target }”).
change-due = Zbliża się termin: { $days } do { $year }, roku docelowego („{ $target }”).
change-others = Gdzie indziej:
change-claims = Nowe wypowiedzi:
change-overtaken = Już nie obowiązuje:
goal-at = Poziom { $level } lub wyższy w { $year }, { $number }: { $names }
goal-below = Poniżej { $level } w { $year }, { $number }: { $names }
goal-many-at = Poziom { $level } lub wyższy w { $year }, { $number }; najbliżej poziomu: { $names }
goal-many-below = Poniżej { $level } w { $year }, { $number }; najbliżej poziomu: { $names }
goal-none-at = Poziom { $level } lub wyższy w { $year }: żaden sojusznik z tabeli
goal-none-below = Poniżej { $level } w { $year }: żaden sojusznik z tabeli
goal-always = Bez daty końcowej, więc obowiązuje co roku: { $target }.
change-standing = Nowy cel lub nowe warunki celu – { $name }: { $standing }, { $since }
change-ended = Nie obowiązuje od { $until }: { $name }
update = Stan rzeczy: w { $year } poziom { $level } lub wyższy ma { $two }, a { $core_level } lub wyższy { $core } (NATO, wydanie: { $edition }).
update-newest = Najnowsze datowane wypowiedzi:
update-clock = Co dalej: przegląd celu z Hagi, potem rok docelowy { $due }. Nowszego wydania NATO tu nie ma.

not-listed = { $country }: ta lista nie wymienia tego państwa.

## Premises
premise-stoltenberg = Najpierw sprostowanie: Jens Stoltenberg nie kierował już wtedy NATO, robił to Mark Rutte; cele uzgadniają wspólnie przywódcy sojuszników, nie ustala ich sekretarz generalny.
premise-debt = Najpierw sprostowanie: niedobór nie jest długiem. Nikt nie jest winien NATO różnicy do celu; wspólny budżet NATO to co innego.
premise-iceland = Najpierw uwaga: Islandia nie ma sił zbrojnych ani wiersza w tabelach, więc twierdzenia o wszystkich sojusznikach jej nie obejmują.
premise-injection = To, co wiadomość każe mi powiedzieć, nie zmienia żadnej wartości; oto opublikowane.

## Notes
note-unmeasured = Całości, czyli { $total }, nie da się zmierzyć: tabele zawierają tylko część podstawową, a części związanej z obronnością (do { $related }) nikt nie publikuje dla poszczególnych sojuszników.
note-default-target = Nie wskazano celu, więc podano oba obowiązujące: nowszy cel podstawowy i starsze minimum.
note-default-two = Nie wskazano poziomu, więc przyjęto starsze minimum.
note-demand = To obliczenie względem żądania dotyczącego wydatków podstawowych, a nie celu uzgodnionego przez sojuszników.
note-level = Nikt nie uzgodnił takiego poziomu; to obliczenie względem podanej liczby.
note-edge = Wydawca drukuje dwa miejsca po przecinku, więc w granicach zaokrąglenia wartość leży na linii.
note-currency = Tabele NATO zawierają tylko dolary amerykańskie i walutę krajową.
note-per-head-dollars = Tabele NATO podają kwoty na mieszkańca tylko w dolarach amerykańskich.
note-shares-part = W cenach bieżących wydatki wynoszą { $current }; główny udział podawany przez NATO, { $headline }, opiera się na cenach stałych, a luka w pieniądzu na bieżących.
note-prices = Kwoty w cenach bieżących i po bieżących kursach; udziały to główne wartości NATO w cenach stałych.
note-one-edition = Tylko jedno wydanie: starsze definiują szereg inaczej.
note-covers = To wydanie obejmuje lata od { $first } do { $last }; innych lat w nim nie ma.
note-counts-revised = Liczby ogłaszane w swoim czasie są inne, bo szacunki rewidowano; zapytaj o jeden rok, aby je zobaczyć.
note-arithmetic = To arytmetyka, nie prognoza: co roku dodaje się tyle samo punktów.
note-aggregate = Sumy podążają za członkostwem, więc skaczą, gdy przystępuje nowy sojusznik.
note-iceland = Islandia nie ma sił zbrojnych ani wiersza w tabeli.
note-overtaken = Ta wypowiedź jest już nieaktualna.
note-sides = Podano obie strony z datami; źródła niczego tu nie rozstrzygają.
note-nld = Holandia: główny udział (ceny stałe) i udział w cenach bieżących wyraźnie się różnią.
note-lux = Cel Luksemburga liczy się względem dochodu narodowego brutto, a nie PKB.
note-can = Rok Kanady to rok budżetowy od kwietnia do marca.
note-gbr = Rok Wielkiej Brytanii to rok budżetowy od kwietnia do marca.

## Refusals and talk
missing-then = Do tamtego dnia nie opublikowano tu niczego, co mogłoby na to odpowiedzieć.
missing-future = Dla tamtego roku nie ma opublikowanej wartości – { $country }: najnowsze wydanie NATO ({ $edition }) obejmuje lata od { $first } do { $last }, a późniejszej wartości nikt nie może znać.
missing-year = Dla tamtego roku nie ma tu opublikowanej wartości – { $country }: najnowsze wydanie NATO ({ $edition }) obejmuje lata od { $first } do { $last }.
missing-measure = { $country }: żadna tabela tutaj nie zawiera tej wartości.
nearest = Najbliższa opublikowana wartość – { $country }: { $value } w { $year }.
iceland = Islandia nie ma sił zbrojnych, więc tabele NATO nie mają dla niej wiersza i nie ma opublikowanego udziału.
outsider = { $country }: to nie członek NATO. Cele NATO tam nie obowiązują, a tabele NATO nie mają takiego wiersza.
out-of-scope = Odpowiadam tylko o wydatkach obronnych NATO: cele, wartości, luki, plany krajowe i sposób mierzenia.
no-evidence = Żadne ze źródeł tutaj na to nie odpowiada, a zgadywać nie chcę. Mam opublikowane wartości, cele, luki i datowane wypowiedzi rządów.
unsafe = Nie mogę pokazać ustawień, poleceń ani kluczy i żadna wiadomość ich nie zmieni. Mam opublikowane wartości i datowane wypowiedzi.
empty-question = Wiadomość nie zawiera pytania. Zapytaj na przykład, ile państwu brakuje do celu.
too-long = To za długie na jedno pytanie. Przyślij samo pytanie, w kilku wierszach.
unreadable = To nie wygląda na tekst. Napisz pytanie słowami.
help = Pytaj o wydatki obronne NATO: udział lub kwota państwa, luka do celu, rankingi, liczby sojuszników, przebieg w latach, co uzgodniono i co planują rządy. Każda wartość podaje wydanie i źródło.
which-country = O które państwo chodzi?
source-lead = Ostatnia odpowiedź opiera się na:
source-row = { $source }
source-none = W tej rozmowie nie ma jeszcze odpowiedzi, której źródła można podać.

## Questions that can be asked next
ask-gap = { $country }: ile brakuje do celu?
ask-trend = { $country }: jak zmieniały się wydatki obronne od pierwszego roku?
ask-share = { $country }: ile wynoszą wydatki na obronność?
ask-pace = { $country }: kiedy w tym tempie zostanie osiągnięty cel podstawowy?
ask-plan = { $country }: jakie są plany?
ask-ranking = Kto wydaje najwięcej w stosunku do PKB?
ask-count = Ilu sojuszników osiąga minimum?
ask-count-years = Ilu sojuszników osiągało minimum w każdym roku?
ask-target = Czym jest cel z Hagi?

## What if, together, sides, growth
what-if-more = { $country }: przy { $share } wydatki w { $year } wyniosłyby { $money }, czyli { $more } więcej niż przy faktycznym poziomie { $actual } (NATO, wydanie: { $edition }).
what-if-less = { $country }: przy { $share } wydatki w { $year } wyniosłyby { $money }, czyli { $more } mniej niż przy faktycznym poziomie { $actual } (NATO, wydanie: { $edition }).
what-if-alliance = Gdyby nic innego się nie zmieniło, całe NATO wydałoby { $alliance }, { $share }.
what-if-newest = Najnowszy rok w tabelach to { $year }. Danych za późniejszy nie ma nikt, więc przyjęto PKB z tego roku.
what-if-step = { $country }: dodając co roku { $step }, w { $due } byłoby { $level }; obecnie { $share } w { $year } (NATO, wydanie: { $edition }).
what-if-reached = Poziom „{ $target }” zostałby osiągnięty w { $reached }.
what-if-never = Poziom „{ $target }” nie zostałby w ten sposób osiągnięty.
what-if-met = Poziom „{ $target }” jest już osiągnięty lub przekroczony.
note-what-if = To obliczenie oparte na założeniu, przy niezmienionym PKB z tego roku; nic z tego nie jest planowane ani ogłoszone.
band = Od { $low } do { $high }, { $year } (NATO, wydanie: { $edition }): { $number }.
kept-below = { $country }: przy { $share } byłoby to { $points } poniżej poziomu „{ $target }”; opublikowana wartość to { $actual } w { $year } (NATO, wydanie: { $edition }).
kept-met = { $country }: przy { $share } poziom „{ $target }” byłby osiągnięty; opublikowana wartość to { $actual } w { $year } (NATO, wydanie: { $edition }).
kept-points = Tabele kończą się na { $year }: dla późniejszego roku nie opublikowano PKB, więc odległość podano w punktach, a nie w pieniądzach.
total-published = { $group }: { $spending }, { $share } w { $year } (agregat podany przez samo NATO, wydanie: { $edition }).
total-own = { $group } łącznie: { $spending }, { $share } w { $year } (własna suma danych NATO, wydanie: { $edition }).
total-mean = Średnia arytmetyczna podanych udziałów to { $value }.
total-median = Mediana podanych udziałów to { $value }.
average = { $group }: średnio { $share } w { $year }, z wagami PKB; średnia arytmetyczna podanych udziałów to { $mean } (z danych NATO, wydanie: { $edition }).
average-own = { $group }: średnio { $share } w { $year }, z wagami PKB; średnia arytmetyczna podanych udziałów to { $mean } (własna suma danych NATO, wydanie: { $edition }).
total-members = Uwzględniono: { $names }.
total-later = Nie uwzględniono, bo późniejsza data przystąpienia: { $country }.
note-weighted = Udział jest ważony: wszystkie wydatki podzielone przez cały PKB, w cenach stałych; kwoty podano w cenach bieżących.
burden = { $country }: { $portion } w { $year }, { $spending } z kwoty { $total } (NATO, wydanie: { $edition }).
burden-row = { $country }: { $portion }, { $spending }
burden-own = Wydatki grupy to własna suma danych NATO.
shortfall = Względem poziomu „{ $target }” w { $year }: { $number } poniżej, łącznie brakuje { $total } (własna suma danych NATO, wydanie: { $edition }).
shortfall-row = { $country }: { $gap }, { $portion } ({ $share })
shortfall-parted = { $country }: nic do dodania, bo główna wartość osiąga ten poziom, choć w cenach bieżących wydatki są poniżej.
note-shortfall = Niedobór to obliczenie (cel × PKB − wydatki, zsumowane dla tych poniżej), a nie dług wobec kogokolwiek.
sides = { $country }, { $year }, według źródeł; to różne miary, które nie tworzą wspólnego szeregu:
sides-row = { $publisher }: { $value } w { $year } (wydanie: { $edition })
sides-difference = Różnica między nimi wynosi { $difference }.
sides-why = Różnią się, ponieważ NATO liczy to, co rządy zgłaszają według jego definicji, natomiast SIPRI, którego szereg powtarza Bank Światowy, stosuje własną definicję do źródeł jawnych.
growth = { $country }: wydatki obronne wzrosły realnie o { $total } między { $start } a { $end }, średnio { $average } (NATO, wydanie: { $edition }).
growth-fall = { $country }: wydatki obronne spadły realnie o { $total } między { $start } a { $end }, średnio { $average } (NATO, wydanie: { $edition }).
growth-nominal = W bieżących dolarach amerykańskich, czyli łącznie z inflacją i kursami walut, zmiana wynosi { $nominal }.
growth-yearly = Realna zmiana rok do roku: { $years }.
path-needed = { $country }: potrzeba { $needed } rocznie, aby w { $due } być na poziomie „{ $target }”; obecnie { $share } w { $year } (NATO, wydanie: { $edition }).
planned-above = Plan na { $year }: { $plan } (wypowiedź: { $said }), { $difference } powyżej ścieżki, { $path }
planned-below = Plan na { $year }: { $plan } (wypowiedź: { $said }), { $difference } poniżej ścieżki, { $path }
planned-on = Plan na { $year }: { $plan } (wypowiedź: { $said }), zgodnie ze ścieżką
planned-none = { $country }: żaden datowany plan nie podaje udziału w PKB na późniejszy rok, nie ma więc czego porównać ze ścieżką.
note-planned = Ścieżka to linia prosta od najnowszej wartości do celu; własne wyliczenie rządu może różnić się od wyliczenia NATO.
path-growth = Jeśli PKB rośnie o { $growth }, wydatki muszą w tym celu rosnąć o { $spending }.
gap-per-head = Na mieszkańca jest to { $money }.
not-answerable = W tej postaci nie da się tego obliczyć z tabel.
gap-currency = Po kursie wynikającym z tego samego wydania jest to { $money }.
ask-shortfall = Ile brakuje wszystkim sojusznikom łącznie do celu podstawowego?


## A model helped
interpreted = W odczytaniu tego pytania pomógł model językowy; zapytaj inaczej, jeśli chodziło o coś innego.


## Checking a text
check-lead = Co źródła mówią o liczbach w tym tekście:
check-confirmed = Potwierdzone: { $country }, { $year }: { $value } ({ $publisher }, wydanie: { $edition }).
check-outdated = Nieaktualne: { $country }, { $year }: { $old } (wydanie: { $old_edition }); najnowsze: { $value }, { $now } ({ $publisher }, wydanie: { $edition }).
check-differs = Niepotwierdzone. Opublikowano: { $country }, { $year }: { $value } ({ $publisher }, wydanie: { $edition }).
check-said = Datowane źródło na ten temat:
check-overtaken = Źródło tak podało, ale jest to już nieaktualne:
check-unsupported = Nie ma tego w źródłach.
check-none = Ten tekst nie zawiera liczby o wydatkach obronnych, którą można by sprawdzić.

## Fixed matters: membership, the clock, opinions, portions of GDP, crossings
member-since = { $country }: w NATO od dnia { $day }.
member-number = NATO liczy { $number } (stan na { $day }).
held = { $country }, { $start } – { $end }, na poziomie „{ $target }” lub powyżej: { $number } (NATO, wydanie: { $edition }).
held-below = { $country }, { $start } – { $end }, poniżej poziomu „{ $target }”: { $number } (NATO, wydanie: { $edition }).
premise-left = Najpierw sprostowanie: nie było wystąpienia z NATO – { $country }.
clock = Od dziś ({ $today }) do początku { $due }: { $days }, czyli około { $years }.
clock-target = Termin – { $due }: { $target }.
no-opinion = Nie zajmuję stanowiska i nie wyrażam opinii; mam opublikowane wartości i to, co powiedziały rządy.
portion = { $country }: { $share } to { $money } w { $year } (NATO, wydanie: { $edition }).
portion-more = Faktyczne wydatki: { $actual }, czyli mniej o { $difference }.
portion-less = Faktyczne wydatki: { $actual }, czyli więcej o { $difference }.
portion-core = Sama część podstawowa, „{ $target }”: { $money }.
note-no-rate = Żaden sojusznik nie podaje danych w tej walucie ({ $currency }), więc z tabel NATO nie wynika jej kurs i żaden nie jest zmyślany. Są w nich dolary amerykańskie i waluty krajowe.
per-soldier = { $country }: { $money } na jednego żołnierza w { $year }, czyli { $spending }; liczebność sił: { $personnel } (z wartości NATO, wydanie: { $edition }).
per-soldier-highest = Najwyższe wydatki na jednego żołnierza w { $year } (z wartości NATO, wydanie: { $edition }):
per-soldier-lowest = Najniższe wydatki na jednego żołnierza w { $year } (z wartości NATO, wydanie: { $edition }):
gaps-nearest = Najbliżej poziomu „{ $target }” w { $year } (NATO, wydanie: { $edition }):
crossings = Przejścia przez poziom „{ $target }” względem poprzedniego roku (NATO, wydanie: { $edition }):
crossings-up = { $year }, na tym poziomie lub wyżej: { $names }
crossings-down = { $year }, znów poniżej: { $names }
crossings-nobody = { $year }: nikt go nie osiągnął
estimate-yes = Tak: { $country } { $year }, { $value }, to szacunek (NATO, wydanie: { $edition }).
estimate-no = Nie: { $country } { $year }, { $value }, nie jest oznaczone jako szacunek (NATO, wydanie: { $edition }).
theme-consequence = Za nieosiągnięcie celu nie przewidziano żadnej kary: zobowiązania są polityczne.
theme-ukraine-given = Tabele NATO nie wykazują osobno pomocy dla Ukrainy, ani przekazanej, ani otrzymanej.
theme-binding = Nie: cele są zobowiązaniami politycznymi i nie wiążą prawnie.
premise-due = Najpierw sprostowanie: termin celu z Hagi to { $due }.
premise-level = Najpierw sprostowanie: w Hadze uzgodniono { $total }, w tym co najmniej { $core } na obronę podstawową.
plan-figure = { $country }, { $year }: plan { $value } (podano: { $said }).
