### Boti enda sõnad eesti keeles.

## Buttons
button-trend = Kulg
button-gaps = Vahe
button-path = Tee
button-revs = Muudatuste joonis
button-revisions = Muudatused
button-sources = Allikad
button-unfollow = Ära jälgi
button-near = Naabrid pingereas
button-card = ← { $country }
button-compare = Võrdle
button-how = Kuidas arvutati
button-follow = Jälgi
button-share = Jaga
button-back = Tagasi
button-delete = Kustuta kõik
button-keep = Jäta alles
button-ask = Esita Gapwatchile küsimus
button-missing = Näita vastust, mis võib puududa
cut-off = Mind katkestati, kui saatsin sellele vastust, ja see ei pruugi olla kohale jõudnud: kui sa seda ei näe, küsi uuesti.

## Commands
command-start = mida see bot teeb
command-help = kuidas küsida
command-ask = esita küsimus
command-country = ühe liitlase ülevaade
command-compare = liitlased kõrvuti
command-rank = liitlased mõõdiku järjekorras
command-gap = kaugus eesmärgist
command-chart = joonised: kulg, vahe, tee, rühm, muudatused
command-settings = keel, valuuta, väljaanne, vaikne aeg
command-how = kuidas vastus arvutati
command-accuracy = roboti tulemus viimases katses
command-mydata = kõik, mis selle vestluse kohta on salvestatud
command-deleteme = kustuta kõik selle vestluse kohta
command-cancel = peata pooleliolev vastus
command-targets = eesmärgid ja nende staatus
command-update = tänane seis
command-follow = igapäevane teade riikide kohta
command-unfollow = lõpeta jälgimine
command-sources = kust väärtused pärinevad
command-privacy = mida salvestatakse

start =
    Gapwatch vastab NATO kaitsekulude eesmärkide küsimustele kuupäevaga allikatest.
    Kirjuta lihtsalt küsimus, näiteks: Kui kaugel on Hispaania põhieesmärgist?
    /country Poola annab ülevaate, /targets näitab, mis lepiti kokku.
    /follow Poola Eesti saadab iga päev sinu tunnil seisu.
    Iga väärtus nimetab väljaande; allikad on ühe puudutuse kaugusel.
help =
    Kirjuta küsimus või kasuta käsku:
    /ask KÜSIMUS · /country NIMI · /compare A B · /gap NIMI 3.5 · /rank · /chart NIMI
    /targets · /update
    /follow RIIGID [TUND] · /unfollow RIIGID või all
    /how · /sources · /accuracy · /settings · /cancel
    /privacy · /mydata · /deleteme
    Näited: esimesed viis SKP osakaalu järgi · Mitu liitlast täidab alampiiri? · Millal jõuab Itaalia põhieesmärgini?
ask-empty = Kirjuta käsu järele küsimus, näiteks /ask Kui kaugel on Hispaania põhieesmärgist?
bot-short = Dateeritud ja allikatega vastused NATO kaitsekulude eesmärkide kohta.
pick-first = Milline liitlane?
pick-second = { $country }: millise liitlasega võrrelda?
shared = Vastus selle päeva teadmiste järgi: { $day }
share = See aadress avab vastuse väljaandega, millel see põhineb: { $link }
feedback-thanks = Aitäh, kirjas.
how-answer = Kuidas see vastus arvutati (antud: { $day }):
how-none = Mul ei ole siin ühtegi varasemat vastust. Esita enne küsimus või vasta mõnele minu vastusele käsuga /how.
how-nothing = Selles vastuses ei ole arve; see tsiteerib allikaid.
how-published = Avaldatud arvud:
how-edition = { $source }, väljaanne: { $edition }
accuracy = Viimane hindamine selles masinas ({ $day }, mootor: { $engine }), õiged vastused:
accuracy-none = Selles masinas ei ole veel hindamist tehtud, seega ei ole millestki teatada.
mydata = Kõik, mis selle vestluse kohta on salvestatud.
deleteme-ask = See kustutab kõik selle vestluse kohta: seaded, jälgitavad riigid, alles hoitud vastused, saadetud teated. Seda ei saa tagasi võtta.
deleteme-done = Kõik selle vestluse kohta on kustutatud.
deleteme-kept = Midagi ei kustutatud.
settings = Selle vestluse seaded:
settings-how = Tekstina: /settings zone Europe/Warsaw · /settings quiet 22-7 · /settings lang de
settings-wrong = Ma ei tunne seda seadet ega väärtust.
setting-follow = Jälgitakse
setting-lang = Keel
setting-currency = Valuuta
setting-edition = Väljaanne
setting-form = Kuju
setting-zone = Ajavöönd
setting-hour = Ülevaadete kellaaeg
setting-rhythm = Ülevaadete sagedus
setting-quiet = Vaikne aeg
setting-group = Ainult käsud
value-any = küsimuse keel
value-latest = uusim
value-classic = klassikaline
value-rich = tabelitega
value-national = riigi oma
value-on = sees
value-off = väljas
admins-only = Rühmas võivad seda teha ainult selle administraatorid.
cancel-done = Peatatud.
cancel-nothing = Ei ole midagi peatada.
crowded = Tegelen veel sinu varasemate küsimustega. Oota veidi või peata need käsuga /cancel.
follow-empty = Kirjuta käsu järele riigid, rühmad või eesmärgid, näiteks /follow Poola Eesti, ja soovi korral tund.
follow-words = Sõnadega: Poola tööpäeviti kell 7 · Poola iga esmaspäev · Poola ainult siis, kui midagi muutub · liitlane ületab 3,5% · 2% eesmärk
follow-done = Jälgid: { $names }. Teade tuleb iga päev kell { $hour } ({ $zone }).
follow-nothing = Sa ei jälgi veel midagi. { $empty }
follow-now = Jälgid: { $names }, iga päev kell { $hour } ({ $zone }).
follow-unknown = „{ $name }“ ei ole liitlane, rühm ega eesmärk, mida saab jälgida.
follow-hour = Tund peab olema vahemikus 0 kuni 23.
follow-level = Sellise taseme eesmärgis pole keegi kokku leppinud. Võimalik on: kui mõni liitlane ületab 2,5%.
unfollow-done = Sa ei jälgi enam: { $names }.
unfollow-all = Sa ei jälgi enam midagi; teateid ei tule.
unfollow-none = Seda sa ei jälginud.
fix = Parandus: { $country }, { $measure }, { $year }: ülevaates oli { $old }; õige on { $new } ({ $publisher }, väljaanne: { $edition }).
fix-edited = Tagantjärele parandatud:
topic-gone = Teema, kuhu need teated läksid, on kustutatud või suletud, seepärast tulevad need siia; /follow mõnes teises teemas suunab need sinna.
sources-lead = Väärtused pärinevad neist väljaannetest, avaldused kuupäeva ja allikaga väidetest (kokku: { $claims }):
sources-row = { $publisher }: { $title }, väljaanne: { $edition }, väärtusi: { $rows }
targets-rest = Nõudmised ja ettepanekud ei ole eesmärgid: küsi nende kohta ja ma ütlen nende staatuse.
privacy =
    Salvestatakse: sinu vestluse number, selle keel, tund ja ajavöönd, mida see jälgib, millised igapäevased teated saadeti ja viimane küsimus järgmiste jaoks.
    Ei salvestata: sinu nime, muid sõnumeid, midagi sinu kohta mujalt.
    Mida sa kirjutad, hoitakse muutmata kujul, kuni sellele on vastatud, et tõrge midagi ei kaotaks; siis see kustutatakse.
    Miski ei lahku sellest masinast peale vastuste Telegramile, kui käitaja pole seadnud kaugkeelemudelit; siis saadetakse küsimus sellele.
    Salvestatakse ka vestluse seaded ja selle viimased vastused sinu hinnanguga (kuni 200, 90 päeva), et neid saaks selgitada ja jagada. /mydata näitab kõike, /deleteme kustutab selle.
    /unfollow all lõpetab teated; boti blokeerimine samuti.
only-text = Oskan lugeda ainult teksti. Kirjuta küsimus või vaata /help.
taken-in = Vastu võetud: { $title }, nimega { $id }.
taken-already = Juba olemas: { $title }, nimega { $id }.
too-big = Fail võib olla kuni { $size } MB.
unknown-command = Seda käsku ma ei tunne. Vaata /help.
stale = See nupp kuulub vanema sõnumi juurde. Palun küsi uuesti.
sorry = Minu poolel läks midagi valesti (viga { $id }). Palun proovi uuesti.
not-allowed = See bot vastab ainult vestlustes, mida käitaja on lubanud.
sources-title = Allikad
how-lead = Kuidas väärtused arvutati – { $country }:
chart-missing = Joonistatavat rida ei ole – { $country }.
card-sources = Millel kokkuvõte põhineb ({ $country }):
card-passages = Lõigud ise:
card-revisions = { $country }, kaitsekulud { $year }, osakaal SKPst, nagu iga väljaanne selle trükkis:
card-revisions-none = Ükski aasta ei seisa kahes väljaandes, seega pole midagi võrrelda.
card-estimate = hinnang
quoted = (algkeel: { $language })
choose = Vali: { $choices }
fell-back = (kirjutas sisemine mootor: { $why })

## Charts
chart-measure = Kaitsekulud, % SKPst
chart-kind-trend = kulg
chart-kind-gap = vahe
chart-kind-path = tee
chart-kind-group = rühm
chart-kind-revisions = muudatused
chart-pick = Milline joonis?
chart-pick-of = Joonis ({ $kind }): millest?
chart-source = Allikas: { $source }
chart-edition = väljaanne: { $edition }; viirutatud: hinnang
chart-target = { $level } (kokku lepitud { $agreed })
chart-target-due = { $level }, tähtaeg { $due } (kokku lepitud { $agreed })
chart-caption = { $country }, kaitsekulude osakaal SKPs: { $first_year } { $first }, { $last_year } { $last }. Jooned: { $levels }. { $source }.
chart-hatched = viirutatud: hinnang
chart-path-measure = Tee põhieesmärgini, % SKPst (arvutus, mitte prognoos)
chart-path-needed = vaja: { $points } aastas
chart-path-pace = keskmine tempo alates { $since }: { $points } aastas
chart-met = eesmärk on juba saavutatud
chart-arithmetic = Sirgjooned: arvutus, mitte prognoos.
chart-gap = Kaugus tasemest { $level } SKPst
chart-gap-measure = Protsendipunktides; kaitsekulud, { $year }
chart-below = allpool
chart-above = ülalpool
chart-at-level = Tasemel või ülalpool: { $count }.
chart-no-row = Tabelis rida puudub: { $names }
chart-revision-measure = Kaitsekulud { $year }, % SKPst, väljaannete kaupa
chart-revision-note = Väljaanded võivad rida erinevalt määratleda.

## Orders
button-yes = Jah
button-no = Ei
button-pause = Peata
button-resume = Jätka
button-forget = Unusta kõik
order-read = Sain sellest nii aru. Kas see on õige?
order-dropped = Midagi ei muudetud.
order-follow = Jälgida: { $names }
order-hour = Kell { $hour }
order-silent = Helita
order-sound = Heliga
rhythm-daily = Iga päev
rhythm-weekdays = Esmaspäevast reedeni
rhythm-weekly = Kord nädalas: { $day }
rhythm-changes = Ainult siis, kui midagi on muutunud
wish-crossed = Kui mõni tase ületatakse või sellest langetakse alla: { $place }
wish-revised = Kui mõnd arvu korrigeeritakse: { $place }
wish-level = Kui see tase ületatakse või sellest langetakse alla: { $place }, { $level } SKPst
follow-paused = Ülevaated on peatatud; jälgitav jääb alles.
zone-set = Ajavöönd: { $zone }, seal on praegu kell { $time }.
zone-pick = Vali ajavöönd või saada oma asukoht.
zone-nearest = Lähim koht ajavööndite tabelites: { $zone }, seal on praegu kell { $time }. Sinu asukohta ei salvestata.

## Operation
admin-head = Käitamine
admin-followers = Jälgijaid: { $active }; peatatud: { $resting }
admin-unknown = Keegi ei tea, kas need jõudsid kohale: { $count }
admin-none = Miski ei oota.
admin-test = Proovisõnum on kavas; see tuleb minuti jooksul.
admin-test-text = Proovisõnum, kavandatud { $time }.
admin-dry = { $day }: ülevaateid läheks välja: { $count }, erinevaid tekste: { $contents }, ilma sisuta: { $skipped }. Midagi ei saadeta.
admin-resolved = Tehtud.
state-waiting = ootel
state-sent = saadetud
state-unknown = teadmata
state-failed = ebaõnnestunud
state-skipped = pole midagi öelda
button-unknown = Teadmata
button-claims = Väited
button-test = Proovisõnum
button-dry = Proovikäivitus
button-again = Saada uuesti
button-arrived = Jõudis kohale
button-accept = Võta vastu
button-decline = Lükka tagasi
button-replaces = Võta vastu, asendab { $number }
pending-none = Ükski avaldus ei oota otsust.
pending-lead = Otsust ootab: { $number }. Vanim neist:
pending-accepted = Vastu võetud, nüüdsest kuupäevaga avaldus:
pending-declined = Tagasi lükatud:
pending-older = See võib asendada varasema avalduse:
pending-overtaken = Enam ei kehti:
watch-edition = Uus tabel: { $title } ({ $edition }).
watch-document = Uus dokument: { $title }.
watch-pending = Otsust ootavaid avaldusi: { $number } (/pending).
watch-failed = { $source } – midagi ei muudetud: { $why }

## Computed figures in a working
figure-rank = koht liitlaste seas
figure-gap = kaugus eesmärgist
figure-gap-usd-current = kaugus eesmärgist USA dollarites
figure-gap-usd-constant = kaugus eesmärgist USA dollarites püsihindades
figure-gap-national-current = kaugus eesmärgist omavääringus
figure-gap-per-head = kaugus eesmärgist elaniku kohta
figure-gap-in-currency = kaugus eesmärgist muus vääringus
figure-change = muutus
figure-change-percent = muutus protsentides
figure-pace-a-year = aastane tempo
figure-needed-a-year = aastas vajalikud punktid
figure-pace-difference = oma tempo miinus vajalik tempo
figure-year-reached = saavutamise aasta selle tempoga
figure-level-at-pace = osakaal selle tempoga
figure-path-share = osakaal teel eesmärgini
figure-allies-at-threshold = liitlased tasemel või üle selle
figure-allies-below-target = liitlased alla eesmärgi
figure-shortfall = puuduv raha kokku
figure-revision = muudatus
figure-exchange-rate = tabelist tulenev vahetuskurss
figure-gdp-national-current = SKP omavääringus
figure-national-plan = riigi plaan
figure-what-if-share = oletatud osakaal
figure-days-left = päevi jäänud
figure-allies-that-rose = liitlased, kelle väärtus tõusis
figure-allies-that-fell = liitlased, kelle väärtus langes
figure-share-mean = liitlaste keskmine osakaal
figure-share-median = liitlaste mediaanosakaal
figure-allies-on-track = graafikus liitlased
figure-allies-there = juba kohal liitlased
figure-members = liikmed
figure-years-left = jäänud aastad
figure-day = päev
figure-year-asked = aasta
figure-stated-share = oletatud osakaal
figure-what-if-usd-current = oletatud kulud USA dollarites
figure-what-if-national-current = oletatud kulud omavääringus
figure-what-if-difference-usd-current = oletatud vahe USA dollarites
figure-what-if-gap = oletatud kaugus eesmärgist
figure-differs-by = väljaandjate vahe
figure-spending-exchanged = kulud teises vääringus
figure-years-at-level = aastad tasemel või üle selle
figure-years-below-level = aastad alla taseme
figure-allies-at-threshold-then = tolleaegsed liitlased tasemel või üle selle
figure-share-of-total = osa koguarvust
figure-share-of-gdp-current = osakaal jooksevhindades
figure-plan-distance = kava kaugus teest
figure-share-of-shortfall = osa puudujäägist

## Sõnad valemis
work-rows = { $of } reast { $count } näitab { $level } või rohkem
work-rows-then = { $year }. aasta { $of } liitlasest { $count } näitab { $level } või rohkem
work-joined-later = ilma hiljem liitunuteta: { $names }
work-next-year = kuni järgmise täisaastani
work-span = väärtuselt { $from } väärtusele { $to }
work-membership = koondarv järgib liikmesust, liitumised on selles astmetena
work-place = koht näitaja järgi ({ $measure }) { $of } väärtusega rea seas
work-highest = suurimast alates
work-lowest = väikseimast alates
work-what-if = oletus
work-supposed = lugeja oletus
work-supposed-step = lugeja oletatud samm aastas
work-rate = kursiga, mis tuleneb sama väljaande kuludest mõlemas valuutas
work-rate-of = kurss, mis tuleneb kuludest ({ $country }, { $year }) vääringus { $currency } ja USD-s
work-supposed-less = oletatud miinus tegelik
work-current-share = kasutab osakaalu jooksevhindades, { $used } (ümardatud), mitte trükitud osakaalu, { $share }
work-agreed = nagu kokku lepitud
work-rose = liitlased, kelle { $year }. aasta väärtus on suurem kui { $before }. aasta oma
work-fell = liitlased, kelle { $year }. aasta väärtus on väiksem kui { $before }. aasta oma
work-years-left = ühe kümnendkohaga, alates { $day }
work-joined = liitunud riigid
work-different = erinevad näitajad, võrreldud on ainult trükitud arve
work-mean = lihtne keskmine, iga liitlane kaalub võrdselt
work-median = { $of } liitlase lihtne mediaan: nende järjestuse keskkoht, { $values }
work-on-track = liitlased, kelle sirge keskmise tempoga jõuab selleks ajaks tasemeni
work-there = liitlased, kes on uusimal aastal tasemel või üle selle
work-years-at = aastad tasemel või üle selle väljaande { $of } aasta seas
work-years-below = aastad alla taseme väljaande { $of } aasta seas
work-calendar = kalender
work-met = { $share } aastal { $year } on vähemalt { $level }
work-sum = oma summa: { $names }
work-sum-over = oma summa: { $count } liitlast alla { $level }
work-nobody = keegi ei ole allpool
work-total-sum = kogusumma on oma summa
work-spending-sum = kulud on oma summa
work-pace-less = tempo miinus vajalik tempo
work-growth-less = kasv miinus vajalik kasv
work-straight = sirge { $from }–{ $to }
work-editions = väljaanded { $new } ja { $old }
work-short = { $of } liitlasest { $count } näitab eesmärgist väiksemat osakaalu
work-across = üle taseme { $level }
work-unchanged = kõik muu muutumatu
work-first-year = esimene aasta, mil
work-assumed = SKP oletatud kasv
work-persons = inimest, tuleneb:
work-run = aastad kuni { $year } järjest, mis näitavad { $level } või rohkem
