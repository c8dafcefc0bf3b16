### Własne słowa bota po polsku.

## Buttons
button-trend = Wykres
button-compare = Porównaj
button-how = Jak liczono
button-follow = Obserwuj

## Commands
command-start = co robi ten bot
command-help = jak pytać
command-ask = zadaj pytanie
command-country = przegląd jednego sojusznika
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
    /ask PYTANIE · /country NAZWA · /targets · /update
    /follow PAŃSTWA [GODZINA] · /unfollow PAŃSTWA albo all
    /sources · /privacy
    Przykłady: pierwsza piątka według udziału w PKB · Ilu sojuszników osiąga minimum? · Kiedy Włochy osiągną cel podstawowy?
ask-empty = Po poleceniu wpisz pytanie, na przykład /ask Ile Hiszpanii brakuje do celu podstawowego?
country-empty = Po poleceniu wpisz państwo, na przykład /country Polska.
follow-empty = Po poleceniu wpisz państwa lub grupy, na przykład /follow Polska Estonia, i jeśli chcesz godzinę.
follow-done = Obserwujesz: { $names }. Wiadomość przychodzi codziennie o { $hour }:00 ({ $zone }).
follow-nothing = Jeszcze niczego nie obserwujesz. { $empty }
follow-now = Obserwujesz: { $names }, codziennie o { $hour }:00 ({ $zone }).
follow-unknown = „{ $name }” nie jest sojusznikiem ani grupą, którą można obserwować.
follow-hour = Godzina musi być między 0 a 23.
unfollow-done = Nie obserwujesz już: { $names }.
unfollow-all = Nie obserwujesz już niczego; wiadomości nie będzie.
unfollow-none = Tego nie obserwowano.
sources-lead = Liczby pochodzą z tych wydań, a wypowiedzi z datowanych, udokumentowanych twierdzeń (razem: { $claims }):
sources-row = { $publisher }: { $title }, wydanie: { $edition }, liczba wartości: { $rows }
targets-rest = Żądania i propozycje nie są celami: zapytaj o nie, a podam ich rangę.
privacy =
    Zapisane: numer czatu, jego język, godzina i strefa czasowa, co obserwuje, które codzienne wiadomości wysłano oraz ostatnie pytanie do pytań uzupełniających.
    Niezapisane: imię i nazwisko, inne wiadomości, cokolwiek o tobie skądinąd.
    Nic nie opuszcza tego komputera poza odpowiedziami do Telegrama, chyba że operator ustawił zdalny model językowy; wtedy pytanie trafia do niego.
    /unfollow all kończy wiadomości; zablokowanie bota również.
only-text = Umiem czytać tylko tekst. Napisz pytanie albo zobacz /help.
unknown-command = Nie znam tego polecenia. Zobacz /help.
stale = Ten przycisk należy do starszej wiadomości. Zapytaj jeszcze raz.
sorry = Po mojej stronie coś poszło nie tak (błąd { $id }). Spróbuj jeszcze raz.
not-allowed = Ten bot odpowiada tylko na czatach, na które pozwolił operator.
sources-title = Źródła
compare-note = Obok najbliższych sąsiadów w rankingu:
how-lead = Jak policzono wartości – { $country }:
chart-missing = Nie ma szeregu do narysowania – { $country }.
quoted = (oryginał: { $language })
choose = Do wyboru: { $choices }
fell-back = (napisał wbudowany silnik: { $why })

## Charts
chart-measure = Wydatki obronne, % PKB
chart-source = Źródło: { $source }
chart-edition = wydanie: { $edition }; zakreskowane: szacunek
chart-target = { $level } (uzgodniono: { $agreed })
chart-target-due = { $level } do { $due } r. (uzgodniono: { $agreed })
chart-caption = { $country }, wydatki obronne jako udział w PKB: { $first } w { $first_year }, { $last } w { $last_year }. Linie: { $levels }. { $source }.
