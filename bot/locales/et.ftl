### Boti enda sõnad eesti keeles.

## Buttons
button-trend = Graafik
button-compare = Võrdle
button-how = Kuidas arvutati
button-follow = Jälgi

## Commands
command-start = mida see bot teeb
command-help = kuidas küsida
command-ask = esita küsimus
command-country = ühe liitlase ülevaade
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
    /ask KÜSIMUS · /country NIMI · /targets · /update
    /follow RIIGID [TUND] · /unfollow RIIGID või all
    /sources · /privacy
    Näited: esimesed viis SKP osakaalu järgi · Mitu liitlast täidab alampiiri? · Millal jõuab Itaalia põhieesmärgini?
ask-empty = Kirjuta käsu järele küsimus, näiteks /ask Kui kaugel on Hispaania põhieesmärgist?
country-empty = Kirjuta käsu järele riik, näiteks /country Poola.
follow-empty = Kirjuta käsu järele riigid või rühmad, näiteks /follow Poola Eesti, ja soovi korral tund.
follow-done = Jälgid: { $names }. Teade tuleb iga päev kell { $hour }:00 ({ $zone }).
follow-nothing = Sa ei jälgi veel midagi. { $empty }
follow-now = Jälgid: { $names }, iga päev kell { $hour }:00 ({ $zone }).
follow-unknown = „{ $name }“ ei ole liitlane ega rühm, mida saab jälgida.
follow-hour = Tund peab olema vahemikus 0 kuni 23.
unfollow-done = Sa ei jälgi enam: { $names }.
unfollow-all = Sa ei jälgi enam midagi; teateid ei tule.
unfollow-none = Seda sa ei jälginud.
sources-lead = Väärtused pärinevad neist väljaannetest, avaldused kuupäeva ja allikaga väidetest (kokku: { $claims }):
sources-row = { $publisher }: { $title }, väljaanne: { $edition }, väärtusi: { $rows }
targets-rest = Nõudmised ja ettepanekud ei ole eesmärgid: küsi nende kohta ja ma ütlen nende staatuse.
privacy =
    Salvestatakse: sinu vestluse number, selle keel, tund ja ajavöönd, mida see jälgib, millised igapäevased teated saadeti ja viimane küsimus järgmiste jaoks.
    Ei salvestata: sinu nime, muid sõnumeid, midagi sinu kohta mujalt.
    Miski ei lahku sellest masinast peale vastuste Telegramile, kui käitaja pole seadnud kaugkeelemudelit; siis saadetakse küsimus sellele.
    /unfollow all lõpetab teated; boti blokeerimine samuti.
only-text = Oskan lugeda ainult teksti. Kirjuta küsimus või vaata /help.
unknown-command = Seda käsku ma ei tunne. Vaata /help.
stale = See nupp kuulub vanema sõnumi juurde. Palun küsi uuesti.
sorry = Minu poolel läks midagi valesti (viga { $id }). Palun proovi uuesti.
not-allowed = See bot vastab ainult vestlustes, mida käitaja on lubanud.
sources-title = Allikad
compare-note = Pingerea lähimate naabrite kõrval:
how-lead = Kuidas väärtused arvutati – { $country }:
chart-missing = Joonistatavat rida ei ole – { $country }.
quoted = (algkeel: { $language })
choose = Vali: { $choices }
fell-back = (kirjutas sisemine mootor: { $why })

## Charts
chart-measure = Kaitsekulud, % SKPst
chart-source = Allikas: { $source }
chart-edition = väljaanne: { $edition }; viirutatud: hinnang
chart-target = { $level } (kokku lepitud { $agreed })
chart-target-due = { $level }, tähtaeg { $due } (kokku lepitud { $agreed })
chart-caption = { $country }, kaitsekulude osakaal SKPs: { $first_year } { $first }, { $last_year } { $last }. Jooned: { $levels }. { $source }.
