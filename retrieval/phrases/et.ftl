### Mootori laused eesti keeles. Arvud tulevad oma kohtadele; siin numbreid ei ole.

## What is measured
measure-share-of-gdp = kaitsekulude osakaal SKPs
measure-spending-usd-current = kaitsekulud USA dollarites jooksevhindades
measure-spending-usd-constant = kaitsekulud USA dollarites püsivhindades
measure-spending-national-current = kaitsekulud riigi vääringus
measure-spending-national-constant = kaitsekulud riigi vääringus püsivhindades
measure-spending-per-capita = kaitsekulud elaniku kohta
measure-real-change = kaitsekulude reaalmuutus
measure-gdp-usd-current = SKP USA dollarites jooksevhindades
measure-gdp-usd-constant = SKP USA dollarites püsivhindades
measure-gdp-per-capita = SKP elaniku kohta
measure-equipment-share = varustuse osakaal kaitsekuludes
measure-personnel-share = isikkoosseisu osakaal kaitsekuludes
measure-infrastructure-share = taristu osakaal kaitsekuludes
measure-other-share = muude kulude osakaal kaitsekuludes
measure-military-personnel = sõjaväelaste arv
measure-milex-share-of-gdp = sõjaliste kulude osakaal SKPs (SIPRI määratlus)
measure-milex-usd-current = sõjalised kulud USA dollarites jooksevhindades (SIPRI määratlus)
measure-milex-usd-constant = sõjalised kulud USA dollarites püsivhindades (SIPRI määratlus)
measure-milex-national-current = sõjalised kulud riigi vääringus (SIPRI määratlus)
measure-milex-per-capita = sõjalised kulud elaniku kohta (SIPRI määratlus)
measure-milex-share-gov = sõjaliste kulude osakaal riigieelarve kuludes (SIPRI määratlus)
measure-population = rahvaarv

## Targets by name
target-ministers-2006 = ministrite suunis ({ $level })
target-wales-2014 = Walesi lubadus ({ $level })
target-vilnius-2023 = Vilniuse kohustus ({ $level })
target-equipment-2014 = varustuse suunis ({ $level })
target-hague-core-2025 = Haagi põhieesmärk ({ $level })
target-hague-related-2025 = Haagi eesmärgi kaitsega seotud osa (kuni { $level })
target-hague-total-2025 = Haagi eesmärk ({ $level })
target-demand-2025 = USA presidendi nõudmine ({ $level })
target-talks-2024 = selle aasta lõpus arutatud tase ({ $level })
target-rutte-2025-01 = Rutte märkus ({ $level })
target-article-2025-02 = lähteartikli vahemik (kuni { $level })
target-rutte-2025-05 = Rutte ettepanek ({ $level })
target-plain = tase { $level }
standing-guideline = suunis
standing-commitment = kohustus
standing-demand = nõudmine
standing-proposal = ettepanek
standing-press-report = ajakirjandusteade
standing-articles-claim = artikli väide

## Who agreed or said it
by-ministers-2006 = NATO kaitseministrid
by-wales-2014 = NATO riigipead ja valitsusjuhid Walesi tippkohtumisel
by-vilnius-2023 = NATO riigipead ja valitsusjuhid Vilniuse tippkohtumisel
by-equipment-2014 = NATO riigipead ja valitsusjuhid Walesi tippkohtumisel
by-hague-core-2025 = NATO riigipead ja valitsusjuhid Haagi tippkohtumisel
by-hague-related-2025 = NATO riigipead ja valitsusjuhid Haagi tippkohtumisel
by-hague-total-2025 = NATO riigipead ja valitsusjuhid Haagi tippkohtumisel
by-demand-2025 = Donald Trump, siis valitud president
by-talks-2024 = nimetamata ametnikud Financial Times andmetel
by-rutte-2025-01 = Mark Rutte
by-article-2025-02 = lähteartikkel selle aasta veebruarist
by-rutte-2025-05 = Mark Rutte

## Lookup
nato-name = NATO
lookup = { $country }, { $year }: { $value }, { $measure } ({ $publisher }, väljaanne: { $edition }).
beside = Samas tabelis seisab selle kõrval: { $value }.
nato-beside = NATO enda määratluse järgi on see { $value }, { $year } (väljaanne: { $edition }); need on kaks eri mõõtu, mida kunagi ei segata.
figure-beside = Avaldatud väärtus – { $country }, { $year }: { $value } (NATO, väljaanne: { $edition }).
stated-right = Tabelid kinnitavad seda – { $country }, { $year }: { $value } (NATO, väljaanne: { $edition }).
stated-wrong = NATO tabelid seda ei ütle – { $country }, { $year }: { $value } (väljaanne: { $edition }).
stated-once = Nimetatud väärtus oli tõesti trükitud (väljaanne: { $edition }) – { $country }, { $year }: { $value }. Sellest ajast on see üle vaadatud.
revised = { $country }, { $year }: { $old } (väljaanne: { $old_edition }), { $new } (väljaanne: { $new_edition }).
revised-row = Väljaanne: { $edition } – { $year }: { $value }
revised-most = Suurimad muudatused, { $year }: { $measure } (NATO, väljaanne: { $edition }; enne: { $old_edition }):
revised-note = Väljaanded erinevad, sest hinnanguid asendatakse, SKPd vaadatakse üle ja uusim väljaanne määratleb kogu rea uuesti põhikaitsekuludena.

## Gap
gap-below = { $country }: { $points } allpool taset „{ $target }“, väärtus { $share }, { $year } (NATO, väljaanne: { $edition }).
gap-above = { $country }: { $points } ülalpool taset „{ $target }“, väärtus { $share }, { $year } (NATO, väljaanne: { $edition }).
gap-level = { $country }: täpselt tasemel „{ $target }“, { $share }, { $year } (NATO, väljaanne: { $edition }).
gap-money = Rahas on puudujääk { $money }: eesmärk × SKP − kulud, mõlemad samast väljaandest.
gap-money-equipment = Rahas on puudujääk { $money }: (suunis − osakaal) × kulud, mõlemad samast väljaandest.
gap-money-equipment-above = Rahas on see { $money } üle suunise: (osakaal − suunis) × kulud, mõlemad samast väljaandest.
gap-money-above = Rahas on see { $money } üle eesmärgi: kulud − eesmärk × SKP, mõlemad samast väljaandest.
gap-total = Haagi eesmärki { $total } ei saa nende tabelitega mõõta: neis on ainult põhiosa (vähemalt { $core }) ja kaitsega seotud osa (kuni { $related }) ei avalda keegi liitlaste kaupa. Nimetatud puudujääk käib seega põhiosa kohta.
gaps = Võrreldes tasemega „{ $target }“, { $year } (NATO, väljaanne: { $edition }):
gaps-row-below = { $country }: { $share }, { $points } allpool
gaps-row-below-money = { $country }: { $share }, { $points } allpool, { $money }
gaps-row-met = { $country }: { $share }, { $points } ülalpool
gaps-row-met-money = { $country }: { $share }, { $points } ülalpool, { $money }
related-unmeasured = Kaitsega seotud osa (kuni { $level }) ei saa mõõta: NATO tabelites on ainult põhikaitsekulud ja teist osa ei avalda keegi liitlaste kaupa.

## Lists
row = { $country }: { $value }
row-beside = { $country }: { $value }, { $beside }
row-missing = { $country }: tabelis seda väärtust ei ole.
ranking-highest = Kõrgeimad – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, väljaanne: { $edition }):
ranking-without = Soovi järgi välja jäetud: { $names }.
ranking-lowest = Madalaimad – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, väljaanne: { $edition }):
place = { $country }: koht { $place } – { $measure }, { $year }: { $value } (NATO, väljaanne: { $edition }).
count = Tasemel „{ $target }“ või ülalpool, { $year }: { $number } (NATO, väljaanne: { $edition }).
count-one = Tasemel „{ $target }“ või ülalpool, { $year }: { $number } (NATO, väljaanne: { $edition }).
among = { $group }: { $said }
count-at = Sellel tasemel või ülalpool: { $names }.
count-below = Allpool: { $names }.
count-older = Teine väljaanne ({ $edition }) andis sama aasta kohta: { $number }.
count-edge = { $country }: trükitud on { $value }, kuid kulud jagatuna SKPga annavad { $computed }.
count-years = Liitlased tasemel „{ $target }“ või ülalpool aastate kaupa (NATO, väljaanne: { $edition }):
count-years-row = { $year }: { $number }
comparison = Võrreldutest kõrgeim on { $country } – { $measure }, { $year }: { $value } (NATO, väljaanne: { $edition }).
comparison-level = Võrreldutest võrdselt kõrgeimad: { $country } – { $measure }, { $year }: { $value } (NATO, väljaanne: { $edition }).
comparison-lead = Kahe esimese vahe: { $lead }.
comparison-ratio = Esimene on { $ratio } korda nii suur kui teine.

count-missing = Allpool taset „{ $target }“, { $year }: { $number } (NATO, väljaanne: { $edition }).
count-missing-one = Allpool taset „{ $target }“, { $year }: { $number } (NATO, väljaanne: { $edition }).
count-core-only = Võrreldakse ainult põhikulusid: kaitsega seotud osa (kuni { $related }) ei mõõdeta ja keegi ei avalda seda liitlaste kaupa.
ranking-rises = Suurim muutus, { $start } kuni { $end } – { $measure } (NATO, väljaanne: { $edition }):
moved-fell = Madalamal kui varem, { $start } kuni { $end }, { $measure }: { $number } (NATO, väljaanne: { $edition }).
moved-fell-none = Ükski liitlane ei olnud madalamal kui varem, { $start } kuni { $end }, { $measure } (NATO, väljaanne: { $edition }).
moved-rose = Kõrgemal kui varem, { $start } kuni { $end }, { $measure }: { $number } (NATO, väljaanne: { $edition }).
moved-rose-none = Ükski liitlane ei olnud kõrgemal kui varem, { $start } kuni { $end }, { $measure } (NATO, väljaanne: { $edition }).
ranking-rises-row = { $country }: { $difference } ({ $start } → { $end })
dispute = Selle väärtuse üle vaieldakse:

## Years
series-join = {"; "}
trend-series = Aastate kaupa: { $years }.
crossing = { $country }: esimest korda tasemel „{ $target }“ või ülalpool { $year }, väärtus { $value } (NATO, väljaanne: { $edition }).
crossing-before = Aasta varem oli see { $value } ({ $year }).
crossing-never = { $country }: taset „{ $target }“ ei ole üheski tabeli aastas saavutatud.
trend-up = { $country }, { $measure }: tõus, { $start_year } { $start }, { $end_year } { $end }, vahe { $difference } (NATO, väljaanne: { $edition }).
trend-down = { $country }, { $measure }: langus, { $start_year } { $start }, { $end_year } { $end }, vahe { $difference } (NATO, väljaanne: { $edition }).
trend-flat = { $country }, { $measure }: { $start_year } { $start } ja { $end_year } { $end }, muutuseta (NATO, väljaanne: { $edition }).
trend-range = Madalaim aasta oli { $low_year }: { $low }, kõrgeim { $high_year }: { $high }.
projection = { $country }: keskmise tempoga alates { $since } ({ $pace } aastas, sirgjoon) jõutaks tasemeni „{ $target }“ { $reached }; praegu { $share }, { $year } (NATO, väljaanne: { $edition }).
projection-never = { $country }: keskmise tempoga alates { $since } ({ $pace } aastas, sirgjoon) tasemele „{ $target }“ ei lähenetagi; praegu { $share }, { $year } (NATO, väljaanne: { $edition }).
projection-met = { $country }: tase „{ $target }“ on juba saavutatud, { $share }, { $year } (NATO, väljaanne: { $edition }).
projection-needed = { $country }: et { $due } kohal olla, on vaja { $needed } aastas, igal aastal.
projection-total = Haagi eesmärgil { $total } on osa, mida ükski tabel ei mõõda; see arvutus käib põhiosa kohta.
on-track = Igaüks oma keskmises tempos alates { $since }: tasemel „{ $target }“ oleks { $due } lõpuks { $number }; { $year }: { $met } (NATO, väljaanne: { $edition }).
on-track-row = { $country }: { $reached }, praegu { $share }
on-track-never = Selles tempos mitte: { $names }.
plans = Mida on teatatud – { $country }:
claim-figure = { $country }: { $value }.

## Targets
hague = Haagi eesmärk ({ $agreed }): { $total } aastas, tähtaeg { $due }, sellest vähemalt { $core } põhikaitseks ja kuni { $related } kaitse ja julgeolekuga seotud kuludeks.
hague-measured = Mõõta saab ainult põhiosa: NATO ei avalda kaitsega seotud kulusid liitlaste kaupa.
terms-guideline = { $level }: suunis, { $agreed_by }, { $since }{ $status ->
    [ended] , hiljem asendatud
   *[open] {""}
}.
terms-commitment = { $level }: kohustus, { $agreed_by }, { $since }{ $status ->
    [ended] , hiljem asendatud
   *[open] {""}
}.
terms-demand = { $level }: nõudmine, { $agreed_by }, { $since }; sellisena ei nõustunud sellega keegi.
terms-proposal = { $level }: ettepanek, { $agreed_by }, { $since }{ $status ->
    [ended] , hiljem iganenud
   *[open] {""}
}.
terms-press-report = { $level }: ajakirjandusteade ({ $agreed_by }), { $since }{ $status ->
    [ended] , hiljem iganenud
   *[open] {""}
}.
terms-articles-claim = { $level }: väide, { $agreed_by }, { $since }; see ei ole kellegi eesmärk.
targets = Kehtivad eesmärgid ja nende staatus:
targets-row = { $name }: { $standing }, { $since }
targets-other = Nõutud või pakutud, kellegi poolt kokku leppimata:
no-dispute = { $country }: ükski siinne allikas ei kirjelda vaidlust nende andmete üle ja siin ei otsustata midagi; siin on avaldatud näitaja ja kuupäevaga avaldused.
dated = Seisuga: { $date }.
article-dated = Lähteartikli kuupäev: { $date }.

## Summary
summary = { $country }, { $year }: { $share }, koht liitlaste seas { $rank } (NATO, väljaanne: { $edition }).
summary-spending = See on { $spending }, { $per_head }.
summary-equipment-above = Varustusele läheb { $equipment }, ülalpool suunist { $level }.
summary-equipment-below = Varustusele läheb { $equipment }, allpool suunist { $level }.
summary-gap-below = { $target }: { $points } allpool, { $money }.
summary-gap-below-plain = { $target }: { $points } allpool.
summary-gap-above = { $target }: { $points } ülalpool, { $money }.
summary-gap-above-plain = { $target }: { $points } ülalpool.
summary-gap-level = { $target }: täpselt tasemel.
summary-change = Alates { $start_year }: algul { $start }, muutus { $difference }.
summary-pace = Keskmise tempoga alates { $since } ({ $pace } aastas, sirgjoon) jõutaks põhieesmärgini { $reached }; et { $due } kohal olla, on vaja { $needed } aastas.
summary-pace-never = Keskmise tempoga alates { $since } ({ $pace } aastas, sirgjoon) põhieesmärgini ei jõuta; et { $due } kohal olla, on vaja { $needed } aastas.
summary-met = Põhieesmärk on juba saavutatud.
summary-revision = Üle vaadatud: { $year } { $old } (väljaanne: { $old_edition }), nüüd { $new }.
summary-unchanged = Muutumatu (eelmine väljaanne: { $old_edition }): { $year } { $new }.
summary-plan = Riigi plaan ({ $date }):

## Update
digest = { $day }: seis – { $names }.
digest-all = { $day }: eesmärkide seis.
digest-new-edition = Uus pärast eelmist teadet – NATO väljaanne: { $edition }.
digest-new-table = Uus pärast eelmist teadet – andmed: { $publisher }, väljaanne: { $edition }.
digest-quiet = Pärast NATO viimast väljaannet ({ $edition }) pole midagi uut.
digest-row-below = { $country }, { $year }: { $share }, { $points } allpool taset „{ $target }“
digest-row-above = { $country }, { $year }: { $share }, { $points } ülalpool taset „{ $target }“
digest-revision = { $country }, { $year }: varem { $old } (väljaanne: { $old_edition }), nüüd { $new }
digest-clock = Kell: läbivaatamise aastani ({ $review }) { $review_days }, eesmärgi aastani ({ $due }) { $due_days }.
digest-count = { $year }: { $level } või rohkem – { $two }, { $core_level } või rohkem – { $core } (NATO, väljaanne: { $edition }).
digest-newest = Uusimad avaldused:
digest-late = See teade tuleb kavandatust hiljem.
digest-next = NATO järgmised andmed ilmuvad tavaliselt ajavahemikus { $first } – { $last }.
digest-row-path = { $country }, { $year }: { $share }, { $points } allpool taset „{ $target }“; vaja { $needed } aastas, sihtaasta { $due }
digest-more = Muutunud on rohkem, kui siia mahub: küsi mõne riigi kohta, et näha selle andmeid.
change-crossed-up = { $country } on nüüd tasemel „{ $target }“ või kõrgemal – { $year }: { $new }, varem, { $old_year }: { $old } (väljaanne: { $old_edition })
change-crossed-down = { $country } ei ole enam tasemel „{ $target }“ – { $year }: { $new }, varem, { $old_year }: { $old } (väljaanne: { $old_edition })
change-rank = { $country }, { $year }: osakaalu järgi SKPs nüüd koht { $new }, varem, { $old_year }: koht { $old } (väljaanne: { $old_edition })
change-corrected = Parandus – { $country }, { $year }: õige on { $new }, mitte { $old } ({ $publisher }, väljaanne: { $edition })
change-due-review = Tähtaeg läheneb – läbivaatamise aastani ({ $year }) { $days }: „{ $target }“.
change-due = Tähtaeg läheneb – eesmärgi aastani ({ $year }) { $days }: „{ $target }“.
change-others = Mujal:
change-claims = Uued avaldused:
change-overtaken = Enam ei kehti:
goal-at = { $level } või rohkem, { $year }, { $number }: { $names }
goal-below = Alla { $level }, { $year }, { $number }: { $names }
goal-many-at = { $level } või rohkem, { $year }, { $number }; tasemele kõige lähemal: { $names }
goal-many-below = Alla { $level }, { $year }, { $number }; tasemele kõige lähemal: { $names }
goal-none-at = { $level } või rohkem, { $year }: mitte ükski tabeli liitlane
goal-none-below = Alla { $level }, { $year }: mitte ükski tabeli liitlane
goal-always = Lõpptähtaega ei ole, seega kehtib igal aastal: { $target }.
change-standing = Eesmärk või selle tingimused on uued – { $name }: { $standing }, { $since }
change-ended = Enam ei kehti alates { $until }: { $name }
update = Seis, { $year }: { $level } või rohkem – { $two }, { $core_level } või rohkem – { $core } (NATO, väljaanne: { $edition }).
update-newest = Uusimad kuupäevaga avaldused:
update-clock = Edasi: Haagi eesmärgi läbivaatamine, siis selle tähtaeg { $due }. Uuemat NATO väljaannet siin ei ole.

not-listed = { $country }: see loetelu seda riiki ei nimeta.

## Premises
premise-stoltenberg = Kõigepealt parandus: Jens Stoltenberg NATOt siis enam ei juhtinud, juhtis Mark Rutte; eesmärgid lepivad liitlaste juhid kokku ühiselt, peasekretär neid ei sea.
premise-debt = Kõigepealt parandus: puudujääk ei ole võlg. Keegi ei võlgne NATO-le vahet eesmärgini; NATO ühiseelarve on midagi muud.
premise-iceland = Kõigepealt märkus: Islandil ei ole relvajõude ega rida tabelites, seega väited kõigi liitlaste kohta teda ei hõlma.
premise-injection = See, mida sõnum mul öelda käsib, ei muuda ühtki väärtust; need on avaldatud väärtused.

## Notes
note-unmeasured = Tervikut ehk { $total } ei saa mõõta: tabelites on ainult põhiosa ja kaitsega seotud osa (kuni { $related }) ei avalda keegi liitlaste kaupa.
note-default-target = Eesmärki ei nimetatud, seega on antud mõlemad kehtivad: uuem põhieesmärk ja vanem alampiir.
note-default-two = Taset ei nimetatud, seega on võetud vanem alampiir.
note-demand = See on arvutus põhikulusid puudutava nõudmise, mitte liitlaste kokku lepitud eesmärgi suhtes.
note-level = Selles tasemes pole keegi kokku leppinud; see on arvutus nimetatud arvu suhtes.
note-edge = Väljaandja trükib kaks kümnendkohta, seega on väärtus ümardamise piires joonel.
note-currency = NATO tabelites on ainult USA dollarid ja riigi vääring.
note-per-head-dollars = NATO tabelites on summad elaniku kohta ainult USA dollarites.
note-shares-part = Jooksevhindades on kulud { $current }; NATO põhinäitaja { $headline } tugineb püsivhindadele, puudujääk rahas aga jooksevhindadele.
note-prices = Summad on jooksevhindades ja jooksvate kurssidega; osakaalud on NATO põhinäitajad püsivhindades.
note-one-edition = Ainult üks väljaanne: vanemad määratlevad rea teisiti.
note-covers = See väljaanne hõlmab aastaid { $first } kuni { $last }; muid aastaid selles ei ole.
note-counts-revised = Omal ajal teatatud arvud on teistsugused, sest hinnanguid on üle vaadatud; nende nägemiseks küsi ühe aasta kohta.
note-arithmetic = See on arvutus, mitte prognoos: igal aastal lisatakse sama palju punkte.
note-aggregate = Kogusummad järgivad liikmesust, seega hüppavad need iga liitumisega.
note-iceland = Islandil ei ole relvajõude ega rida.
note-overtaken = See avaldus on vahepeal iganenud.
note-sides = Mõlemad pooled on antud kuupäevaga; allikad siin midagi ei otsusta.
note-nld = Holland: põhinäitaja (püsivhinnad) ja osakaal jooksevhindades lähevad märgatavalt lahku.
note-lux = Luksemburgi eesmärki mõõdetakse rahvamajanduse kogutulu, mitte SKP suhtes.
note-can = Kanada aasta on eelarveaasta aprillist märtsini.
note-gbr = Ühendkuningriigi aasta on eelarveaasta aprillist märtsini.

## Refusals and talk
missing-then = Miski siin selle päevani avaldatust ei vasta sellele.
missing-future = Selle aasta kohta avaldatud väärtust ei ole – { $country }: NATO uusim väljaanne ({ $edition }) hõlmab aastaid { $first } kuni { $last }, ja hilisemat ei saa keegi teada.
missing-year = Selle aasta kohta siin avaldatud väärtust ei ole – { $country }: NATO uusim väljaanne ({ $edition }) hõlmab aastaid { $first } kuni { $last }.
missing-measure = { $country }: üheski tabelis siin seda väärtust ei ole.
nearest = Lähim avaldatud väärtus – { $country }, { $year }: { $value }.
iceland = Islandil ei ole relvajõude, seega pole NATO tabelites tema kohta rida ega avaldatud osakaalu.
outsider = { $country } ei kuulu NATOsse: NATO eesmärgid seal ei kehti ja NATO tabelites selle riigi rida ei ole.
out-of-scope = Vastan ainult NATO kaitsekulude kohta: eesmärgid, väärtused, puudujäägid, riikide plaanid ja mõõtmisviis.
no-evidence = Ükski allikas siin sellele ei vasta ja arvata ma ei taha. Mul on avaldatud väärtused, eesmärgid, puudujäägid ja valitsuste kuupäevaga avaldused.
unsafe = Seadeid, juhiseid ega võtmeid ma näidata ei saa ja ükski sõnum neid ei muuda. Mul on avaldatud väärtused ja kuupäevaga avaldused.
empty-question = Sõnumis ei ole küsimust. Küsi näiteks, kui kaugel on riik eesmärgist.
too-long = See on ühe küsimuse jaoks liiga pikk. Palun saada ainult küsimus, mõne reaga.
unreadable = See ei näe välja nagu tekst. Palun kirjuta küsimus sõnadega.
help = Küsi NATO kaitsekulude kohta: riigi osakaal või summa, kaugus eesmärgist, pingeread, arvud, areng, mis lepiti kokku ja mida valitsused kavandavad. Iga väärtus nimetab väljaande ja allika.
which-country = Millist riiki silmas peetakse?
source-lead = Viimane vastus tugineb:
source-row = { $source }
source-none = Selles vestluses pole veel vastust, mille allikaid anda.

## Questions that can be asked next
ask-gap = { $country }: kui kaugel on eesmärk?
ask-trend = { $country }: kuidas on kaitsekulud alates esimesest aastast muutunud?
ask-share = { $country }: kui palju kulutatakse kaitsele?
ask-pace = { $country }: millal jõutakse selle tempoga põhieesmärgini?
ask-plan = { $country }: mida on kavandatud?
ask-ranking = Kes kulutab SKP suhtes kõige rohkem?
ask-count = Mitu liitlast täidab alampiiri?
ask-count-years = Mitu liitlast täitis igal aastal alampiiri?
ask-target = Mis on Haagi eesmärk?

## What if, together, sides, growth
what-if-more = { $country }, { $year }: tasemel { $share } oleksid kulud olnud { $money }, see on { $more } rohkem kui tegelikul tasemel { $actual } (NATO, väljaanne: { $edition }).
what-if-less = { $country }, { $year }: tasemel { $share } oleksid kulud olnud { $money }, see on { $more } vähem kui tegelikul tasemel { $actual } (NATO, väljaanne: { $edition }).
what-if-alliance = Kui kõik muu jääks samaks, oleks NATO tervikuna kulutanud { $alliance }, { $share }.
what-if-newest = Tabelite viimane aasta: { $year }. Hilisema kohta pole kellelgi andmeid, seepärast on võetud selle aasta SKP.
what-if-step = { $country }: kui igal aastal lisanduks { $step }, oleks tase { $due } { $level }; praegu { $share }, { $year } (NATO, väljaanne: { $edition }).
what-if-reached = Tasemeni „{ $target }“ jõutaks { $reached }.
what-if-never = Tasemeni „{ $target }“ nii ei jõutaks.
what-if-met = Tase „{ $target }“ on juba saavutatud või ületatud.
note-what-if = See on arvutus oletuse põhjal, kus selle aasta SKP jääb samaks; midagi sellest ei ole kavandatud ega avaldatud.
band = { $low } kuni { $high }, { $year } (NATO, väljaanne: { $edition }): { $number }.
kept-below = { $country }: tasemel { $share } oleks see { $points } allpool taset „{ $target }“; avaldatud väärtus on { $actual }, { $year } (NATO, väljaanne: { $edition }).
kept-met = { $country }: tasemel { $share } oleks tase „{ $target }“ saavutatud; avaldatud väärtus on { $actual }, { $year } (NATO, väljaanne: { $edition }).
kept-points = Tabelite viimane aasta on { $year }: hilisema aasta SKPd ei ole avaldatud, seepärast on vahe punktides, mitte rahas.
total-published = { $group }: { $spending }, { $share }, { $year } (NATO enda koondnäitaja, väljaanne: { $edition }).
total-own = { $group } kokku: { $spending }, { $share }, { $year } (oma summa NATO andmetest, väljaanne: { $edition }).
total-mean = Avaldatud osakaalude lihtkeskmine on { $value }.
total-median = Avaldatud osakaalude mediaan on { $value }.
average = { $group }: keskmiselt { $share }, { $year }, kaalutud SKP järgi; avaldatud osakaalude lihtkeskmine on { $mean } (NATO andmetest, väljaanne: { $edition }).
average-own = { $group }: keskmiselt { $share }, { $year }, kaalutud SKP järgi; avaldatud osakaalude lihtkeskmine on { $mean } (oma summa NATO andmetest, väljaanne: { $edition }).
total-members = Arvestatud: { $names }.
total-later = Välja jäetud, sest liitumine oli hiljem: { $country }.
note-weighted = Osakaal on kaalutud: kõik kulud jagatud kogu SKPga, püsivhindades; rahasummad on jooksevhindades.
burden = { $country }, { $year }: { $portion }, { $spending }, koguarv { $total } (NATO, väljaanne: { $edition }).
burden-row = { $country }: { $portion }, { $spending }
burden-own = Rühma kulud on oma summa NATO andmetest.
shortfall = Võrreldes tasemega „{ $target }“, { $year }: { $number } allpool, kokku on puudu { $total } (oma summa NATO andmetest, väljaanne: { $edition }).
shortfall-row = { $country }: { $gap }, { $portion } ({ $share })
shortfall-parted = { $country } ei lisa midagi: põhinäitaja on tasemel, kuigi jooksevhindades on kulud sellest allpool.
note-shortfall = Puudujääk on arvutus (eesmärk × SKP − kulud, liidetud kõigi allpool olijate kohta), mitte võlg kellelegi.
sides = { $country }, { $year }, allikate kaupa; need on eri mõõdud ega moodusta ühist rida:
sides-row = { $publisher }, { $year }: { $value } (väljaanne: { $edition })
sides-difference = Nende vahe on { $difference }.
sides-why = Need erinevad, sest NATO arvestab seda, mida valitsused tema määratluse järgi esitavad, SIPRI aga, kelle rida Maailmapank edasi avaldab, rakendab avalikele allikatele oma määratlust.
growth = { $country }: kaitsekulude reaalkasv { $start } kuni { $end } oli { $total }, keskmiselt { $average } (NATO, väljaanne: { $edition }).
growth-fall = { $country }: kaitsekulude reaalne langus { $start } kuni { $end } oli { $total }, keskmiselt { $average } (NATO, väljaanne: { $edition }).
growth-nominal = Jooksvates dollarites, koos inflatsiooni ja vahetuskurssidega, on muutus { $nominal }.
growth-yearly = Reaalne muutus eelmise aastaga võrreldes: { $years }.
path-needed = { $country }: et { $due } olla tasemel „{ $target }“, on vaja { $needed } aastas; praegu { $share }, { $year } (NATO, väljaanne: { $edition }).
planned-above = Kava, { $year }: { $plan } (avaldus: { $said }), { $difference } üle sihtjoone, { $path }
planned-below = Kava, { $year }: { $plan } (avaldus: { $said }), { $difference } alla sihtjoone, { $path }
planned-on = Kava, { $year }: { $plan } (avaldus: { $said }), täpselt sihtjoonel
planned-none = { $country }: ükski kuupäevaga kava ei nimeta hilisemaks aastaks osakaalu SKPs, seega pole midagi sihtjoonega võrrelda.
note-planned = Sihtjoon on sirge uusimast näitajast eesmärgini; valitsuse enda arvestus võib NATO omast erineda.
path-growth = Kui SKP kasvab { $growth }, peavad kulud selleks kasvama { $spending }.
gap-per-head = Elaniku kohta on see { $money }.
not-answerable = Nii küsituna ei saa seda tabelitest arvutada.
gap-currency = Samast väljaandest tuleneva kursi järgi on see { $money }.
ask-shortfall = Kui palju jääb kõigil liitlastel kokku põhieesmärgist puudu?


## A model helped
interpreted = Selle küsimuse lugemisel aitas keelemudel; kui mõtlesid midagi muud, küsi teisiti.


## Checking a text
check-lead = Mida ütlevad allikad selle teksti arvude kohta:
check-confirmed = Kinnitatud: { $country }, { $year }: { $value } ({ $publisher }, väljaanne: { $edition }).
check-outdated = Aegunud: { $country }, { $year }: { $old } (väljaanne: { $old_edition }); uusim: { $value }, { $now } ({ $publisher }, väljaanne: { $edition }).
check-differs = Kinnituseta. Avaldatud on: { $country }, { $year }: { $value } ({ $publisher }, väljaanne: { $edition }).
check-said = Dateeritud allikas selle kohta:
check-overtaken = Allikas ütles nii, kuid see on vahepeal iganenud:
check-unsupported = Allikatest ei leitud.
check-none = Selles tekstis ei ole kaitsekulude kohta ühtegi arvu, mida saaks kontrollida.

## Fixed matters: membership, the clock, opinions, portions of GDP, crossings
member-since = { $country }: NATO liige alates { $day }.
member-number = NATO: { $number } (seisuga { $day }).
held = { $country }, { $start } – { $end }, tasemel „{ $target }“ või üle selle: { $number } (NATO, väljaanne: { $edition }).
held-below = { $country }, { $start } – { $end }, allpool taset „{ $target }“: { $number } (NATO, väljaanne: { $edition }).
premise-left = Kõigepealt parandus: NATOst ei ole lahkutud – { $country }.
clock = Tänasest ({ $today }) kuni { $due } alguseni: { $days }, umbes { $years }.
clock-target = Tähtaeg { $due }: { $target }.
no-opinion = Ma ei võta pooli ega avalda arvamust; mul on avaldatud väärtused ja see, mida valitsused on öelnud.
portion = { $country }, { $year }: { $share } on { $money } (NATO, väljaanne: { $edition }).
portion-more = Tegelikud kulud: { $actual }, see on { $difference } vähem.
portion-less = Tegelikud kulud: { $actual }, see on { $difference } rohkem.
portion-core = Ainult põhiosa, „{ $target }“: { $money }.
note-no-rate = Ükski liitlane ei esita andmeid selles valuutas ({ $currency }), seega NATO tabelitest kurssi ei tulene ja seda välja ei mõelda. Tabelites on USA dollarid ja riikide oma valuutad.
per-soldier = { $country }, { $year }: { $money } relvajõudude iga liikme kohta, st { $spending }, koosseis { $personnel } (NATO väärtustest, väljaanne: { $edition }).
per-soldier-highest = Suurimad kulud relvajõudude iga liikme kohta, { $year } (NATO väärtustest, väljaanne: { $edition }):
per-soldier-lowest = Väikseimad kulud relvajõudude iga liikme kohta, { $year } (NATO väärtustest, väljaanne: { $edition }):
gaps-nearest = Tasemele „{ $target }“ lähimad, { $year } (NATO, väljaanne: { $edition }):
crossings = Taseme „{ $target }“ ületamised võrreldes eelmise aastaga (NATO, väljaanne: { $edition }):
crossings-up = { $year }, sellel tasemel või kõrgemal: { $names }
crossings-down = { $year }, taas allpool: { $names }
crossings-nobody = { $year }: keegi ei jõudnud selleni
estimate-yes = Jah: { $country } { $year }, { $value }, on hinnang (NATO, väljaanne: { $edition }).
estimate-no = Ei: { $country } { $year }, { $value }, ei ole märgitud hinnanguks (NATO, väljaanne: { $edition }).
theme-consequence = Eesmärgi täitmata jätmise eest karistust ette nähtud ei ole: kohustused on poliitilised.
theme-ukraine-given = NATO tabelites ei ole abi Ukrainale eraldi näidatud, ei antud ega saadud abi.
theme-binding = Ei: eesmärgid on poliitilised kohustused ega ole õiguslikult siduvad.
premise-due = Kõigepealt parandus: Haagi eesmärgi tähtaeg on { $due }.
premise-level = Kõigepealt parandus: Haagis lepiti kokku { $total }, sellest vähemalt { $core } põhikaitseks.
plan-figure = { $country }, { $year }: plaanis { $value } (öeldud: { $said }).
