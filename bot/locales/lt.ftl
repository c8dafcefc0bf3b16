### Paties boto žodžiai lietuviškai.

## Buttons
button-trend = Grafikas
button-compare = Palyginti
button-how = Kaip skaičiuota
button-follow = Sekti

## Commands
command-start = ką daro šis botas
command-help = kaip klausti
command-ask = užduoti klausimą
command-country = vienos sąjungininkės apžvalga
command-targets = tikslai ir jų statusas
command-update = šiandienos padėtis
command-follow = kasdienė žinutė apie šalis
command-unfollow = nebesekti
command-sources = iš kur reikšmės
command-privacy = kas saugoma

start =
    Gapwatch atsako į klausimus apie NATO gynybos išlaidų tikslus iš šaltinių su data.
    Tiesiog parašykite klausimą, pavyzdžiui: Kiek Ispanijai trūksta iki pagrindinio tikslo?
    /country Lenkija pateikia apžvalgą, /targets rodo, kas sutarta.
    /follow Lenkija Estija kasdien jūsų valandą siunčia padėtį.
    Kiekviena reikšmė nurodo leidimą; šaltiniai pasiekiami vienu palietimu.
help =
    Parašykite klausimą arba naudokite komandą:
    /ask KLAUSIMAS · /country PAVADINIMAS · /targets · /update
    /follow ŠALYS [VALANDA] · /unfollow ŠALYS arba all
    /sources · /privacy
    Pavyzdžiai: pirmos penkios pagal dalį BVP · Kiek sąjungininkių pasiekia apatinę ribą? · Kada Italija pasieks pagrindinį tikslą?
ask-empty = Po komandos parašykite klausimą, pavyzdžiui, /ask Kiek Ispanijai trūksta iki pagrindinio tikslo?
country-empty = Po komandos parašykite šalį, pavyzdžiui, /country Lenkija.
follow-empty = Po komandos parašykite šalis ar grupes, pavyzdžiui, /follow Lenkija Estija, ir, jei norite, valandą.
follow-done = Sekate: { $names }. Žinutė ateina kasdien { $hour }:00 ({ $zone }).
follow-nothing = Dar nieko nesekate. { $empty }
follow-now = Sekate: { $names }, kasdien { $hour }:00 ({ $zone }).
follow-unknown = „{ $name }“ nėra sąjungininkė ar grupė, kurią galima sekti.
follow-hour = Valanda turi būti nuo 0 iki 23.
unfollow-done = Nebesekate: { $names }.
unfollow-all = Nieko nebesekate; žinučių nebus.
unfollow-none = To nesekėte.
sources-lead = Reikšmės yra iš šių leidimų, pareiškimai – iš teiginių su data ir šaltiniu (iš viso: { $claims }):
sources-row = { $publisher }: { $title }, leidimas: { $edition }, reikšmių: { $rows }
targets-rest = Reikalavimai ir pasiūlymai nėra tikslai: klauskite apie juos, ir pasakysiu jų statusą.
privacy =
    Saugoma: jūsų pokalbio numeris, jo kalba, valanda ir laiko juosta, ką jis seka, kurios kasdienės žinutės išsiųstos ir paskutinis klausimas tęsiniams.
    Nesaugoma: jūsų vardas, kitos jūsų žinutės, kas nors apie jus iš kitur.
    Niekas neišeina iš šio kompiuterio, išskyrus atsakymus į Telegram, nebent valdytojas nustatė nuotolinį kalbos modelį; tada klausimas siunčiamas jam.
    /unfollow all sustabdo žinutes; boto blokavimas taip pat.
only-text = Moku skaityti tik tekstą. Parašykite klausimą arba žr. /help.
unknown-command = Šios komandos nežinau. Žr. /help.
stale = Šis mygtukas priklauso senesnei žinutei. Paklauskite dar kartą.
sorry = Mano pusėje kažkas nepavyko (klaida { $id }). Bandykite dar kartą.
not-allowed = Šis botas atsako tik pokalbiuose, kuriuos leido jo valdytojas.
sources-title = Šaltiniai
compare-note = Šalia artimiausių kaimynių rikiuotėje:
how-lead = Kaip apskaičiuotos reikšmės – { $country }:
chart-missing = Nėra eilutės, kurią būtų galima nubraižyti – { $country }.
quoted = (originalo kalba: { $language })
choose = Pasirinkite: { $choices }
fell-back = (parašė įtaisytas variklis: { $why })

## Charts
chart-measure = Gynybos išlaidos, % BVP
chart-source = Šaltinis: { $source }
chart-edition = leidimas: { $edition }; užbrūkšniuota: įvertis
chart-target = { $level } (sutarta { $agreed })
chart-target-due = { $level }, terminas { $due } (sutarta { $agreed })
chart-caption = { $country }, gynybos išlaidų dalis BVP: { $first_year } { $first }, { $last_year } { $last }. Linijos: { $levels }. { $source }.
