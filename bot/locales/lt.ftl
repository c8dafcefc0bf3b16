### Paties boto žodžiai lietuviškai.

## Buttons
button-trend = Eiga
button-gaps = Atotrūkis
button-path = Kelias
button-revs = Patikslinimų diagrama
button-revisions = Patikslinimai
button-sources = Šaltiniai
button-unfollow = Nebesekti
button-near = Kaimynai sąraše
button-card = ← { $country }
button-compare = Palyginti
button-how = Kaip skaičiuota
button-follow = Sekti
button-share = Dalytis
button-back = Atgal
button-delete = Ištrinti viską
button-keep = Palikti
button-ask = Užduoti klausimą Gapwatch
button-missing = Rodyti atsakymą, kurio galbūt trūksta
cut-off = Mane nutraukė siunčiant atsakymą į tai, todėl jis galėjo neateiti: jei jo nematote, paklauskite dar kartą.

## Commands
command-start = ką daro šis botas
command-help = kaip klausti
command-ask = užduoti klausimą
command-country = vienos sąjungininkės apžvalga
command-compare = sąjungininkės greta
command-rank = sąjungininkės pagal rodiklį
command-gap = atstumas iki tikslo
command-chart = diagramos: eiga, atotrūkis, kelias, grupė, patikslinimai
command-settings = kalba, valiuta, leidimas, tylos metas
command-how = kaip apskaičiuotas atsakymas
command-accuracy = boto rezultatas per paskutinį bandymą
command-mydata = viskas, kas saugoma apie šį pokalbį
command-deleteme = ištrinti viską apie šį pokalbį
command-cancel = sustabdyti rengiamą atsakymą
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
    /ask KLAUSIMAS · /country PAVADINIMAS · /compare A B · /gap PAVADINIMAS 3.5 · /rank · /chart PAVADINIMAS
    /targets · /update
    /follow ŠALYS [VALANDA] · /unfollow ŠALYS arba all
    /how · /sources · /accuracy · /settings · /cancel
    /privacy · /mydata · /deleteme
    Pavyzdžiai: pirmos penkios pagal dalį BVP · Kiek sąjungininkių pasiekia apatinę ribą? · Kada Italija pasieks pagrindinį tikslą?
ask-empty = Po komandos parašykite klausimą, pavyzdžiui, /ask Kiek Ispanijai trūksta iki pagrindinio tikslo?
bot-short = Datuoti atsakymai su šaltiniais apie NATO gynybos išlaidų tikslus.
pick-first = Kuri sąjungininkė?
pick-second = { $country }: su kuria sąjungininke lyginti?
shared = Atsakymas pagal tai, kas buvo žinoma: { $day }
share = Šis adresas atveria atsakymą su leidimu, kuriuo jis remiasi: { $link }
feedback-thanks = Ačiū, užrašyta.
how-answer = Kaip apskaičiuotas šis atsakymas (duotas: { $day }):
how-none = Čia neturiu jokio ankstesnio atsakymo. Pirmiau užduokite klausimą arba atsakykite /how į vieną iš mano atsakymų.
how-nothing = Šiame atsakyme nėra skaičių; jis cituoja savo šaltinius.
how-published = Paskelbti skaičiai:
how-edition = { $source }, leidimas: { $edition }
accuracy = Paskutinis vertinimas šiame kompiuteryje ({ $day }, variklis: { $engine }), teisingi atsakymai:
accuracy-none = Šiame kompiuteryje vertinimo dar nebuvo, todėl nėra ko pranešti.
mydata = Viskas, kas saugoma apie šį pokalbį.
deleteme-ask = Tai ištrina viską apie šį pokalbį: nustatymus, sekamas šalis, laikomus atsakymus, išsiųstas žinutes. To atšaukti negalima.
deleteme-done = Viskas apie šį pokalbį ištrinta.
deleteme-kept = Niekas neištrinta.
settings = Šio pokalbio nustatymai:
settings-how = Tekstu: /settings zone Europe/Warsaw · /settings quiet 22-7 · /settings lang de
settings-wrong = Tokio nustatymo ar reikšmės nežinau.
setting-follow = Stebima
setting-lang = Kalba
setting-currency = Valiuta
setting-edition = Leidimas
setting-form = Forma
setting-zone = Laiko juosta
setting-hour = Apžvalgų valanda
setting-rhythm = Apžvalgų dažnis
setting-quiet = Tylos metas
setting-group = Tik komandos
value-any = klausimo kalba
value-latest = naujausias
value-classic = klasikinė
value-rich = su lentelėmis
value-national = šalies valiuta
value-on = įjungta
value-off = išjungta
admins-only = Grupėje tai gali tik jos administratoriai.
cancel-done = Sustabdyta.
cancel-nothing = Nėra ko stabdyti.
crowded = Dar rengiu atsakymus į ankstesnius jūsų klausimus. Palaukite truputį arba sustabdykite juos su /cancel.
follow-empty = Po komandos parašykite šalis, grupes ar tikslus, pavyzdžiui, /follow Lenkija Estija, ir, jei norite, valandą.
follow-words = Žodžiais: Lenkija darbo dienomis 7 val. · Lenkija kas pirmadienį · Lenkija tik kai kas nors pasikeičia · sąjungininkė viršija 3,5 % · 2 % tikslas
follow-done = Sekate: { $names }. Žinutė ateina kasdien { $hour } ({ $zone }).
follow-nothing = Dar nieko nesekate. { $empty }
follow-now = Sekate: { $names }, kasdien { $hour } ({ $zone }).
follow-unknown = „{ $name }“ nėra sąjungininkė, grupė ar tikslas, kurį galima sekti.
follow-hour = Valanda turi būti nuo 0 iki 23.
follow-level = Dėl tokio lygio tikslo niekas nesusitarė. Galima: kai kuri nors sąjungininkė viršija 2,5 %.
unfollow-done = Nebesekate: { $names }.
unfollow-all = Nieko nebesekate; žinučių nebus.
unfollow-none = To nesekėte.
fix = Pataisymas: { $country }, { $measure }, { $year }: apžvalgoje nurodyta { $old }; teisinga reikšmė – { $new } ({ $publisher }, leidimas: { $edition }).
fix-edited = Vėliau pataisyta:
topic-gone = Temos, į kurią ateidavo šie pranešimai, nebėra arba ji uždaryta, todėl jie ateina čia; /follow kitoje temoje nukreips juos ten.
sources-lead = Reikšmės yra iš šių leidimų, pareiškimai – iš teiginių su data ir šaltiniu (iš viso: { $claims }):
sources-row = { $publisher }: { $title }, leidimas: { $edition }, reikšmių: { $rows }
targets-rest = Reikalavimai ir pasiūlymai nėra tikslai: klauskite apie juos, ir pasakysiu jų statusą.
privacy =
    Saugoma: jūsų pokalbio numeris, jo kalba, valanda ir laiko juosta, ką jis seka, kurios kasdienės žinutės išsiųstos ir paskutinis klausimas tęsiniams.
    Nesaugoma: jūsų vardas, kitos jūsų žinutės, kas nors apie jus iš kitur.
    Tai, ką rašote, saugoma tokia, kokia atėjo, kol bus atsakyta, kad sutrikus programai niekas nedingtų; tada ištrinama.
    Niekas neišeina iš šio kompiuterio, išskyrus atsakymus į Telegram, nebent valdytojas nustatė nuotolinį kalbos modelį; tada klausimas siunčiamas jam.
    Dar saugoma: pokalbio nustatymai ir paskutiniai jo atsakymai su jūsų įvertinimu (ne daugiau kaip 200, 90 dienų), kad juos būtų galima paaiškinti ir jais dalytis. /mydata parodo viską, /deleteme ištrina.
    /unfollow all sustabdo žinutes; boto blokavimas taip pat.
only-text = Moku skaityti tik tekstą. Parašykite klausimą arba žr. /help.
taken-in = Priimta: { $title }, kaip { $id }.
taken-already = Jau yra: { $title }, kaip { $id }.
too-big = Failas gali būti ne didesnis kaip { $size } MB.
unknown-command = Šios komandos nežinau. Žr. /help.
stale = Šis mygtukas priklauso senesnei žinutei. Paklauskite dar kartą.
sorry = Mano pusėje kažkas nepavyko (klaida { $id }). Bandykite dar kartą.
not-allowed = Šis botas atsako tik pokalbiuose, kuriuos leido jo valdytojas.
sources-title = Šaltiniai
how-lead = Kaip apskaičiuotos reikšmės – { $country }:
chart-missing = Nėra eilutės, kurią būtų galima nubraižyti – { $country }.
card-sources = Kuo remiasi santrauka ({ $country }):
card-passages = Patys fragmentai:
card-revisions = { $country }, gynybos išlaidos { $year }, dalis nuo BVP, kaip jas išspausdino kiekvienas leidimas:
card-revisions-none = Nė vienų metų nepateikia du leidimai, todėl nėra ko lyginti.
card-estimate = įvertis
quoted = (originalo kalba: { $language })
choose = Pasirinkite: { $choices }
fell-back = (parašė įtaisytas variklis: { $why })

## Charts
chart-measure = Gynybos išlaidos, % BVP
chart-kind-trend = eiga
chart-kind-gap = atotrūkis
chart-kind-path = kelias
chart-kind-group = grupė
chart-kind-revisions = patikslinimai
chart-pick = Kuri diagrama?
chart-pick-of = Diagrama ({ $kind }): ko?
chart-source = Šaltinis: { $source }
chart-edition = leidimas: { $edition }; užbrūkšniuota: įvertis
chart-target = { $level } (sutarta { $agreed })
chart-target-due = { $level }, terminas { $due } (sutarta { $agreed })
chart-caption = { $country }, gynybos išlaidų dalis BVP: { $first_year } { $first }, { $last_year } { $last }. Linijos: { $levels }. { $source }.
chart-hatched = užbrūkšniuota: įvertis
chart-path-measure = Kelias į pagrindinį tikslą, % BVP (skaičiavimas, ne prognozė)
chart-path-needed = reikia: { $points } per metus
chart-path-pace = vidutinis tempas nuo { $since }: { $points } per metus
chart-met = tikslas jau pasiektas
chart-arithmetic = Tiesios linijos: skaičiavimas, ne prognozė.
chart-gap = Atstumas nuo { $level } BVP
chart-gap-measure = Procentiniais punktais; gynybos išlaidos, { $year }
chart-below = žemiau
chart-above = aukščiau
chart-at-level = Lygyje ar aukščiau: { $count }.
chart-no-row = Lentelėje nėra eilutės: { $names }
chart-revision-measure = Gynybos išlaidos { $year }, % BVP, pagal leidimus
chart-revision-note = Leidimai gali eilutę apibrėžti skirtingai.

## Orders
button-yes = Taip
button-no = Ne
button-pause = Pristabdyti
button-resume = Tęsti
button-forget = Pamiršti viską
order-read = Supratau taip. Ar teisingai?
order-dropped = Nieko nepakeista.
order-follow = Sekti: { $names }
order-hour = { $hour } val.
order-silent = Be garso
order-sound = Su garsu
rhythm-daily = Kasdien
rhythm-weekdays = Nuo pirmadienio iki penktadienio
rhythm-weekly = Kartą per savaitę: { $day }
rhythm-changes = Tik kai kas nors pasikeitė
wish-crossed = Kai peržengiama riba: { $place }
wish-revised = Kai patikslinamas skaičius: { $place }
wish-level = Kai peržengiama ši riba: { $place }, { $level } BVP
follow-paused = Apžvalgos pristabdytos; tai, ką sekate, išsaugota.
zone-set = Laiko juosta: { $zone }, ten dabar { $time }.
zone-pick = Pasirinkite laiko juostą arba atsiųskite savo vietą.
zone-nearest = Artimiausia vieta laiko juostų lentelėse: { $zone }, ten dabar { $time }. Jūsų vieta nesaugoma.

## Operation
admin-head = Veikla
admin-followers = Sekėjai: { $active }; sustabdyti: { $resting }
admin-unknown = Niekas nežino, ar šie pasiekė adresatą: { $count }
admin-none = Niekas nelaukia.
admin-test = Bandomasis pranešimas suplanuotas; jis ateis per minutę.
admin-test-text = Bandomasis pranešimas, suplanuotas { $time }.
admin-dry = { $day }: apžvalgos, kurios būtų išsiųstos: { $count }, skirtingi tekstai: { $contents }, be turinio: { $skipped }. Niekas nesiunčiama.
admin-resolved = Atlikta.
state-waiting = laukia
state-sent = išsiųsta
state-unknown = nežinoma
state-failed = nepavyko
state-skipped = nėra ką pasakyti
button-unknown = Nežinomi
button-claims = Teiginiai
button-test = Bandomasis pranešimas
button-dry = Bandomasis paleidimas
button-again = Siųsti dar kartą
button-arrived = Pasiekė
button-accept = Priimti
button-decline = Atmesti
button-replaces = Priimti, pakeičia { $number }
pending-none = Joks pareiškimas nelaukia sprendimo.
pending-lead = Laukia sprendimo: { $number }. Seniausias:
pending-accepted = Priimta, nuo šiol tai pareiškimas su data:
pending-declined = Atmesta:
pending-older = Jis gali pakeisti ankstesnį pareiškimą:
pending-overtaken = Nebegalioja:
watch-edition = Nauja lentelė: { $title } ({ $edition }).
watch-document = Naujas dokumentas: { $title }.
watch-pending = Sprendimo laukia pareiškimų: { $number } (/pending).
watch-failed = { $source } – niekas nepakeista: { $why }

## Computed figures in a working
figure-rank = vieta tarp sąjungininkų
figure-gap = atstumas iki tikslo
figure-gap-usd-current = atstumas iki tikslo JAV doleriais
figure-gap-usd-constant = atstumas iki tikslo JAV doleriais palyginamosiomis kainomis
figure-gap-national-current = atstumas iki tikslo nacionaline valiuta
figure-gap-per-head = atstumas iki tikslo vienam gyventojui
figure-gap-in-currency = atstumas iki tikslo kita valiuta
figure-change = pokytis
figure-change-percent = pokytis procentais
figure-pace-a-year = tempas per metus
figure-needed-a-year = per metus reikalingi punktai
figure-pace-difference = savas tempas atėmus reikalingą
figure-year-reached = pasiekimo metai šiuo tempu
figure-level-at-pace = dalis šiuo tempu
figure-path-share = dalis kelyje į tikslą
figure-allies-at-threshold = sąjungininkai ties lygiu ar virš jo
figure-allies-below-target = sąjungininkai žemiau tikslo
figure-shortfall = iš viso trūkstami pinigai
figure-revision = patikslinimas
figure-exchange-rate = iš lentelės išplaukiantis valiutos kursas
figure-gdp-national-current = BVP nacionaline valiuta
figure-national-plan = nacionalinis planas
figure-what-if-share = tariama dalis
figure-days-left = likusios dienos
figure-allies-that-rose = sąjungininkai, kurių reikšmė pakilo
figure-allies-that-fell = sąjungininkai, kurių reikšmė sumažėjo
figure-share-mean = vidutinė sąjungininkų dalis
figure-share-median = sąjungininkų dalies mediana
figure-allies-on-track = laiku einantys sąjungininkai
figure-allies-there = jau ten esantys sąjungininkai
figure-members = narės
figure-years-left = likę metai
figure-day = diena
figure-year-asked = metai
figure-stated-share = spėjama dalis
figure-what-if-usd-current = spėjamos išlaidos JAV doleriais
figure-what-if-national-current = spėjamos išlaidos nacionaline valiuta
figure-what-if-difference-usd-current = spėjamas skirtumas JAV doleriais
figure-what-if-gap = spėjamas atstumas iki tikslo
figure-differs-by = leidėjų skirtumas
figure-spending-exchanged = išlaidos kita valiuta
figure-years-at-level = metai, kai lygis pasiektas ar viršytas
figure-years-below-level = metai žemiau lygio
figure-allies-at-threshold-then = tų metų sąjungininkai, pasiekę lygį ar viršiję
figure-share-of-total = viso dalis
figure-share-of-gdp-current = dalis galiojančiomis kainomis
figure-plan-distance = plano atstumas nuo kelio
figure-share-of-shortfall = trūkumo dalis

## Žodžiai formulėje
work-rows = { $count } iš { $of } eilučių rodo { $level } ar daugiau
work-rows-then = { $count } iš { $of } { $year } m. sąjungininkų rodo { $level } ar daugiau
work-joined-later = be vėliau prisijungusių: { $names }
work-next-year = iki kitų sveikų metų
work-span = nuo { $from } iki { $to }
work-membership = suma kinta kartu su naryste, todėl prisijungimai joje yra laipteliai
work-place = vieta pagal rodiklį ({ $measure }) tarp { $of }, turinčių reikšmę
work-highest = nuo didžiausios
work-lowest = nuo mažiausios
work-what-if = prielaida
work-supposed = skaitytojo prielaida
work-supposed-step = skaitytojo spėjamas žingsnis per metus
work-rate = pagal kursą, išplaukiantį iš to paties leidimo išlaidų abiem valiutomis
work-rate-of = kursas, išplaukiantis iš išlaidų ({ $country }, { $year }) { $currency } ir USD
work-supposed-less = spėjama minus tikra
work-current-share = naudojama dalis galiojančiomis kainomis, { $used } (suapvalinta), o ne išspausdinta dalis, { $share }
work-agreed = kaip sutarta
work-rose = sąjungininkai, kurių { $year } m. reikšmė didesnė už { $before } m.
work-fell = sąjungininkai, kurių { $year } m. reikšmė mažesnė už { $before } m.
work-years-left = vieno dešimtainio ženklo tikslumu, nuo { $day }
work-joined = prisijungusios šalys
work-different = skirtingi rodikliai, palyginti tik išspausdinti skaičiai
work-mean = paprastasis vidurkis, visi sąjungininkai sveria vienodai
work-median = paprastoji { $of } sąjungininkų mediana: jų eilės vidurys, { $values }
work-on-track = sąjungininkai, kurių tiesė vidutiniu tempu iki tada pasiekia lygį
work-there = sąjungininkai, naujausiais metais pasiekę lygį ar viršiję
work-years-at = metai, kuriais lygis pasiektas ar viršytas, iš { $of } leidimo metų
work-years-below = metai žemiau lygio iš { $of } leidimo metų
work-calendar = kalendorius
work-met = { $share } { $year } m. yra ne mažiau kaip { $level }
work-sum = sava suma: { $names }
work-sum-over = sava suma: { $count } sąjungininkai žemiau { $level }
work-nobody = žemiau nėra nė vieno
work-total-sum = bendras skaičius yra sava suma
work-spending-sum = išlaidos yra sava suma
work-pace-less = tempas minus reikiamas tempas
work-growth-less = augimas minus reikiamas augimas
work-straight = tiesė nuo { $from } iki { $to }
work-editions = leidimai: { $new } ir { $old }
work-short = { $count } iš { $of } sąjungininkų rodo dalį, mažesnę už tikslą
work-across = per { $level }
work-unchanged = visa kita nepakitę
work-first-year = pirmieji metai, kuriais
work-assumed = spėjamas BVP augimas
work-persons = asmenų, išplaukia iš
work-run = metai iki { $year } be pertraukos, rodantys { $level } ar daugiau
