### Własne słowa bota po polsku.

## Buttons
button-trend = Przebieg
button-gaps = Luka
button-path = Ścieżka
button-revs = Wykres rewizji
button-revisions = Rewizje
button-sources = Źródła
button-unfollow = Nie obserwuj
button-near = Sąsiedzi w rankingu
button-card = ← { $country }
button-compare = Porównaj
button-how = Jak liczono
button-follow = Obserwuj
button-share = Udostępnij
button-back = Wstecz
button-delete = Usuń wszystko
button-keep = Zachowaj
button-ask = Zadaj pytanie Gapwatch
button-missing = Pokaż odpowiedź, której może brakować
cut-off = Przerwano mi wysyłanie odpowiedzi na to, więc mogła nie dotrzeć: jeśli jej nie widzisz, zapytaj ponownie.

## Commands
command-start = co robi ten bot
command-help = jak pytać
command-ask = zadaj pytanie
command-country = przegląd jednego sojusznika
command-compare = sojusznicy obok siebie
command-rank = sojusznicy w kolejności według miary
command-gap = odległość od celu
command-chart = wykresy: przebieg, luka, ścieżka, grupa, rewizje
command-settings = język, waluta, wydanie, cisza
command-how = jak obliczono odpowiedź
command-accuracy = wynik bota w ostatnim teście
command-mydata = wszystko, co zapisano o tym czacie
command-deleteme = usuń wszystko o tym czacie
command-cancel = przerwij bieżącą odpowiedź
command-targets = cele i ich ranga
command-update = dzisiejszy stan celów
command-follow = codzienna wiadomość o państwach
command-unfollow = koniec obserwowania
command-sources = skąd są liczby
command-privacy = co jest zapisywane

start =
    Gapwatch odpowiada na pytania o cele wydatków obronnych NATO z datowanych źródeł.
    Po prostu napisz pytanie, na przykład: Ile Hiszpanii brakuje do celu podstawowego?
    /country Polska daje przegląd, /targets pokazuje, co uzgodniono.
    /follow Polska Estonia przysyła codzienny stan o wybranej godzinie.
    Każda liczba podaje wydanie; do źródeł jest jedno dotknięcie.
help =
    Napisz pytanie albo użyj polecenia:
    /ask PYTANIE · /country NAZWA · /compare A B · /gap NAZWA 3.5 · /rank · /chart NAZWA
    /targets · /update
    /follow PAŃSTWA [GODZINA] · /unfollow PAŃSTWA albo all
    /how · /sources · /accuracy · /settings · /cancel
    /privacy · /mydata · /deleteme
    Przykłady: pierwsza piątka według udziału w PKB · Ilu sojuszników osiąga minimum? · Kiedy Włochy osiągną cel podstawowy?
ask-empty = Po poleceniu wpisz pytanie, na przykład /ask Ile Hiszpanii brakuje do celu podstawowego?
bot-short = Datowane odpowiedzi ze źródłami o celach NATO dotyczących wydatków obronnych.
pick-first = Który sojusznik?
pick-second = { $country }: z którym sojusznikiem porównać?
shared = Odpowiedź według stanu wiedzy na dzień: { $day }
share = Ten adres otwiera odpowiedź z wydaniem, na którym się opiera: { $link }
feedback-thanks = Dziękuję, zapisano.
how-answer = Jak obliczono tę odpowiedź (udzielona: { $day }):
how-none = Nie mam tu żadnej wcześniejszej odpowiedzi. Zadaj najpierw pytanie albo odpowiedz poleceniem /how na jedną z moich odpowiedzi.
how-nothing = Ta odpowiedź nie zawiera liczb; cytuje swoje źródła.
how-published = Opublikowane liczby:
how-edition = { $source }, wydanie: { $edition }
accuracy = Ostatnia ocena na tej maszynie ({ $day }, silnik: { $engine }), poprawne odpowiedzi:
accuracy-none = Na tej maszynie nie było jeszcze żadnej oceny, więc nie ma o czym donieść.
mydata = Wszystko, co zapisano o tym czacie.
deleteme-ask = To usuwa wszystko o tym czacie: ustawienia, obserwowane kraje, zachowane odpowiedzi, wysłane wiadomości. Nie można tego cofnąć.
deleteme-done = Wszystko o tym czacie zostało usunięte.
deleteme-kept = Niczego nie usunięto.
settings = Ustawienia tego czatu:
settings-how = Tekstem: /settings zone Europe/Warsaw · /settings quiet 22-7 · /settings lang de
settings-wrong = Nie znam tego ustawienia lub tej wartości.
setting-follow = Obserwowane
setting-lang = Język
setting-currency = Waluta
setting-edition = Wydanie
setting-form = Forma
setting-zone = Strefa czasowa
setting-hour = Godzina aktualizacji
setting-rhythm = Rytm aktualizacji
setting-quiet = Cisza
setting-group = Tylko polecenia
value-any = język pytania
value-latest = najnowsze
value-classic = klasyczna
value-rich = z tabelami
value-national = waluta kraju
value-on = tak
value-off = nie
admins-only = W grupie mogą to robić tylko jej administratorzy.
cancel-done = Przerwano.
cancel-nothing = Nie ma czego przerywać.
crowded = Zajmuję się jeszcze wcześniejszymi pytaniami. Poczekaj chwilę albo przerwij je przez /cancel.
follow-empty = Po poleceniu wpisz państwa, grupy lub cele, na przykład /follow Polska Estonia, i jeśli chcesz godzinę.
follow-words = Słowami: Polska w dni robocze o 7 · Polska co tydzień w poniedziałek · Polska tylko gdy coś się zmieni · sojusznik przekroczy 3,5% · cel 2%
follow-done = Obserwujesz: { $names }. Wiadomość przychodzi codziennie o { $hour } ({ $zone }).
follow-nothing = Jeszcze niczego nie obserwujesz. { $empty }
follow-now = Obserwujesz: { $names }, codziennie o { $hour } ({ $zone }).
follow-unknown = „{ $name }” nie jest sojusznikiem, grupą ani celem, które można obserwować.
follow-hour = Godzina musi być między 0 a 23.
follow-level = Nikt nie uzgodnił celu o takim poziomie. Można tak: gdy któryś sojusznik przekroczy 2,5%.
unfollow-done = Nie obserwujesz już: { $names }.
unfollow-all = Nie obserwujesz już niczego; wiadomości nie będzie.
unfollow-none = Tego nie obserwowano.
fix = Sprostowanie: { $country }, { $measure }, { $year }: w aktualizacji podano { $old }; prawidłowa wartość to { $new } ({ $publisher }, wydanie: { $edition }).
fix-edited = Sprostowano później:
topic-gone = Wątek, do którego trafiały te wiadomości, został usunięty lub zamknięty, dlatego przychodzą tutaj; /follow w innym wątku skieruje je tam.
sources-lead = Liczby pochodzą z tych wydań, a wypowiedzi z datowanych, udokumentowanych twierdzeń (razem: { $claims }):
sources-row = { $publisher }: { $title }, wydanie: { $edition }, liczba wartości: { $rows }
targets-rest = Żądania i propozycje nie są celami: zapytaj o nie, a podam ich rangę.
privacy =
    Zapisane: numer czatu, jego język, godzina i strefa czasowa, co obserwuje, które codzienne wiadomości wysłano oraz ostatnie pytanie do pytań uzupełniających.
    Niezapisane: imię i nazwisko, inne wiadomości, cokolwiek o tobie skądinąd.
    To, co piszesz, jest przechowywane w postaci, w jakiej przyszło, aż padnie odpowiedź, żeby awaria niczego nie zgubiła; potem jest usuwane.
    Nic nie opuszcza tego komputera poza odpowiedziami do Telegrama, chyba że operator ustawił zdalny model językowy; wtedy pytanie trafia do niego.
    Zapisane są też ustawienia czatu i jego ostatnie odpowiedzi z twoją oceną (najwyżej 200, przez 90 dni), aby można je było wyjaśnić i udostępnić. /mydata pokazuje wszystko, /deleteme to usuwa.
    /unfollow all kończy wiadomości; zablokowanie bota również.
only-text = Umiem czytać tylko tekst. Napisz pytanie albo zobacz /help.
taken-in = Przyjęto: { $title }, jako { $id }.
taken-already = Już jest: { $title }, jako { $id }.
too-big = Plik może mieć najwyżej { $size } MB.
unknown-command = Nie znam tego polecenia. Zobacz /help.
stale = Ten przycisk należy do starszej wiadomości. Zapytaj jeszcze raz.
sorry = Po mojej stronie coś poszło nie tak (błąd { $id }). Spróbuj jeszcze raz.
not-allowed = Ten bot odpowiada tylko na czatach, na które pozwolił operator.
sources-title = Źródła
how-lead = Jak policzono wartości – { $country }:
chart-missing = Nie ma szeregu do narysowania – { $country }.
card-sources = Na czym opiera się karta ({ $country }):
card-passages = Same fragmenty:
card-revisions = { $country }, wydatki na obronę { $year } w relacji do PKB, tak jak podało je każde wydanie:
card-revisions-none = Żadnego roku nie podają dwa wydania, więc nie ma czego porównać.
card-estimate = szacunek
quoted = (oryginał: { $language })
choose = Do wyboru: { $choices }
fell-back = (napisał wbudowany silnik: { $why })

## Charts
chart-measure = Wydatki obronne, % PKB
chart-kind-trend = przebieg
chart-kind-gap = luka
chart-kind-path = ścieżka
chart-kind-group = grupa
chart-kind-revisions = rewizje
chart-pick = Jaki wykres?
chart-pick-of = Wykres ({ $kind }): czego?
chart-source = Źródło: { $source }
chart-edition = wydanie: { $edition }; zakreskowane: szacunek
chart-target = { $level } (uzgodniono: { $agreed })
chart-target-due = { $level } do { $due } r. (uzgodniono: { $agreed })
chart-caption = { $country }, wydatki obronne jako udział w PKB: { $first } w { $first_year }, { $last } w { $last_year }. Linie: { $levels }. { $source }.
chart-hatched = zakreskowane: szacunek
chart-path-measure = Droga do celu podstawowego, % PKB (rachunek, nie prognoza)
chart-path-needed = potrzeba: { $points } rocznie
chart-path-pace = średnie tempo od { $since }: { $points } rocznie
chart-met = cel jest już osiągnięty
chart-arithmetic = Linie proste: rachunek, nie prognoza.
chart-gap = Odległość od { $level } PKB
chart-gap-measure = W punktach procentowych; wydatki obronne, { $year }
chart-below = poniżej
chart-above = powyżej
chart-at-level = Na poziomie lub wyżej: { $count }.
chart-no-row = Bez wiersza w tabeli: { $names }
chart-revision-measure = Wydatki obronne { $year }, % PKB, wydanie po wydaniu
chart-revision-note = Wydania mogą różnie definiować szereg.

## Orders
button-yes = Tak
button-no = Nie
button-pause = Wstrzymaj
button-resume = Wznów
button-forget = Zapomnij wszystko
order-read = Tak to zrozumiałem. Czy to się zgadza?
order-dropped = Niczego nie zmieniono.
order-follow = Obserwuj: { $names }
order-hour = O godz. { $hour }
order-silent = Bez dźwięku
order-sound = Z dźwiękiem
rhythm-daily = Codziennie
rhythm-weekdays = Od poniedziałku do piątku
rhythm-weekly = Raz w tygodniu: { $day }
rhythm-changes = Tylko gdy coś się zmieniło
wish-crossed = Gdy próg zostanie przekroczony: { $place }
wish-revised = Gdy wartość zostanie zrewidowana: { $place }
wish-level = Gdy ten próg zostanie przekroczony: { $place }, { $level } PKB
follow-paused = Aktualizacje są wstrzymane; lista obserwowanych pozostaje zapisana.
zone-set = Strefa czasowa: { $zone }, jest tam teraz { $time }.
zone-pick = Wybierz strefę czasową albo wyślij swoją lokalizację.
zone-nearest = Najbliższe miejsce w tabelach stref czasowych: { $zone }, jest tam teraz { $time }. Lokalizacja nie jest zapisywana.

## Operation
admin-head = Obsługa
admin-followers = Obserwujący: { $active }; wstrzymani: { $resting }
admin-unknown = Nikt nie wie, czy te dotarły: { $count }
admin-none = Nic nie czeka.
admin-test = Wiadomość próbna jest zaplanowana; przyjdzie w ciągu minuty.
admin-test-text = Wiadomość próbna, zaplanowana { $time }.
admin-dry = { $day }: aktualizacje, które by wyszły: { $count }, różne teksty: { $contents }, bez treści: { $skipped }. Nic nie jest wysyłane.
admin-resolved = Zrobione.
state-waiting = czeka
state-sent = wysłane
state-unknown = nieznane
state-failed = nieudane
state-skipped = nic do powiedzenia
button-unknown = Nieznane
button-claims = Wypowiedzi
button-test = Wiadomość próbna
button-dry = Próba na sucho
button-again = Wyślij ponownie
button-arrived = Dotarło
button-accept = Przyjmij
button-decline = Odrzuć
button-replaces = Przyjmij, zastępuje { $number }
pending-none = Żadna wypowiedź nie czeka na decyzję.
pending-lead = Na decyzję czeka: { $number }. Najstarsza:
pending-accepted = Przyjęto, odtąd jest to wypowiedź z datą:
pending-declined = Odrzucono:
pending-older = Może zastąpić starszą wypowiedź:
pending-overtaken = Już nie obowiązuje:
watch-edition = Nowa tabela: { $title } ({ $edition }).
watch-document = Nowy dokument: { $title }.
watch-pending = Wypowiedzi czekające na decyzję: { $number } (/pending).
watch-failed = { $source } – nic nie zmieniono: { $why }

## Computed figures in a working
figure-rank = miejsce wśród sojuszników
figure-gap = odległość od celu
figure-gap-usd-current = odległość od celu w dolarach
figure-gap-usd-constant = odległość od celu w dolarach, ceny stałe
figure-gap-national-current = odległość od celu w walucie krajowej
figure-gap-per-head = odległość od celu na osobę
figure-gap-in-currency = odległość od celu w innej walucie
figure-change = zmiana
figure-change-percent = zmiana w procentach
figure-pace-a-year = tempo roczne
figure-needed-a-year = punkty potrzebne rocznie
figure-pace-difference = własne tempo minus potrzebne
figure-year-reached = rok osiągnięcia przy tym tempie
figure-level-at-pace = udział przy tym tempie
figure-path-share = udział na drodze do celu
figure-allies-at-threshold = sojusznicy na poziomie lub wyżej
figure-allies-below-target = sojusznicy poniżej celu
figure-shortfall = brakująca kwota łącznie
figure-revision = rewizja
figure-exchange-rate = kurs wynikający z tabeli
figure-gdp-national-current = PKB w walucie krajowej
figure-national-plan = plan krajowy
figure-what-if-share = zakładany udział
figure-days-left = pozostałe dni
figure-allies-that-rose = sojusznicy, których wartość wzrosła
figure-allies-that-fell = sojusznicy, których wartość spadła
figure-share-mean = średni udział sojuszników
figure-share-median = mediana udziałów sojuszników
figure-allies-on-track = sojusznicy na dobrej drodze
figure-allies-there = sojusznicy już u celu
figure-members = członkowie
figure-years-left = pozostałe lata
figure-day = dzień
figure-year-asked = rok
figure-stated-share = założony udział
figure-what-if-usd-current = założone wydatki w dolarach USA
figure-what-if-national-current = założone wydatki w walucie krajowej
figure-what-if-difference-usd-current = założona różnica w dolarach USA
figure-what-if-gap = założona odległość od celu
figure-differs-by = różnica między wydawcami
figure-spending-exchanged = wydatki w innej walucie
figure-years-at-level = lata na poziomie lub powyżej
figure-years-below-level = lata poniżej poziomu
figure-allies-at-threshold-then = ówcześni sojusznicy na poziomie lub powyżej
figure-share-of-total = część całości
figure-share-of-gdp-current = udział w cenach bieżących
figure-plan-distance = odległość planu od ścieżki
figure-share-of-shortfall = część brakującej kwoty

## Słowa we wzorze
work-rows = { $count } z { $of } wierszy pokazuje { $level } lub więcej
work-rows-then = { $count } z { $of } sojuszników roku { $year } pokazuje { $level } lub więcej
work-joined-later = bez przyjętych później: { $names }
work-next-year = w górę do pełnego roku
work-span = od { $from } do { $to }
work-membership = suma idzie za członkostwem, więc przystąpienia są w niej skokami
work-place = miejsce według: { $measure }, wśród { $of } mających wartość
work-highest = od najwyższej
work-lowest = od najniższej
work-what-if = założenie
work-supposed = założone przez czytelnika
work-supposed-step = roczny krok założony przez czytelnika
work-rate = po kursie wynikającym z wydatków tego samego wydania w obu walutach
work-rate-of = kurs wynikający z wydatków ({ $country }, { $year }) w { $currency } i w USD
work-supposed-less = założone minus faktyczne
work-current-share = z udziałem w cenach bieżących, { $used } (zaokrąglonym), a nie z drukowanym, { $share }
work-agreed = zgodnie z ustaleniem
work-rose = sojusznicy, których wartość z { $year } jest wyższa niż z { $before }
work-fell = sojusznicy, których wartość z { $year } jest niższa niż z { $before }
work-years-left = do jednego miejsca po przecinku, od { $day }
work-joined = państwa, które przystąpiły
work-different = różne miary, porównano tylko wydrukowane liczby
work-mean = zwykła średnia, każdy sojusznik waży tyle samo
work-median = zwykła mediana { $of } sojuszników: środek ich kolejności, { $values }
work-on-track = sojusznicy, których prosta linia przy średnim tempie osiąga do tego czasu poziom
work-there = sojusznicy na poziomie lub powyżej w najnowszym roku
work-years-at = lata na poziomie lub powyżej wśród { $of } lat wydania
work-years-below = lata poniżej poziomu wśród { $of } lat wydania
work-calendar = kalendarz
work-met = { $share } w { $year } to co najmniej { $level }
work-sum = własna suma: { $names }
work-sum-over = własna suma: { $count } sojuszników poniżej { $level }
work-nobody = nikt nie jest poniżej
work-total-sum = całość jest własną sumą
work-spending-sum = wydatki są własną sumą
work-pace-less = tempo minus potrzebne tempo
work-growth-less = wzrost minus potrzebny wzrost
work-straight = prosta linia od { $from } do { $to }
work-editions = wydania z { $new } i z { $old }
work-short = { $count } z { $of } sojuszników pokazuje udział poniżej celu
work-across = przejście przez { $level }
work-unchanged = wszystko inne bez zmian
work-first-year = pierwszy rok, w którym
work-assumed = założony wzrost PKB
work-persons = osób, wynika z
work-run = lata do { $year } bez przerwy, które pokazują { $level } lub więcej
