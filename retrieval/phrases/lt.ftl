### Variklio sakiniai lietuviškai. Skaičiai ateina į savo vietas; čia skaitmenų nėra.

## What is measured
measure-share-of-gdp = gynybos išlaidų dalis BVP
measure-spending-usd-current = gynybos išlaidos JAV doleriais to meto kainomis
measure-spending-usd-constant = gynybos išlaidos JAV doleriais palyginamosiomis kainomis
measure-spending-national-current = gynybos išlaidos nacionaline valiuta
measure-spending-national-constant = gynybos išlaidos nacionaline valiuta palyginamosiomis kainomis
measure-spending-per-capita = gynybos išlaidos vienam gyventojui
measure-real-change = realus gynybos išlaidų pokytis
measure-gdp-usd-current = BVP JAV doleriais to meto kainomis
measure-gdp-usd-constant = BVP JAV doleriais palyginamosiomis kainomis
measure-gdp-per-capita = BVP vienam gyventojui
measure-equipment-share = įrangos dalis gynybos išlaidose
measure-personnel-share = personalo dalis gynybos išlaidose
measure-infrastructure-share = infrastruktūros dalis gynybos išlaidose
measure-other-share = kitų išlaidų dalis gynybos išlaidose
measure-military-personnel = kariuomenės personalas
measure-milex-share-of-gdp = karinių išlaidų dalis BVP (SIPRI apibrėžtis)
measure-milex-usd-current = karinės išlaidos JAV doleriais to meto kainomis (SIPRI apibrėžtis)
measure-milex-usd-constant = karinės išlaidos JAV doleriais palyginamosiomis kainomis (SIPRI apibrėžtis)
measure-milex-national-current = karinės išlaidos nacionaline valiuta (SIPRI apibrėžtis)
measure-milex-per-capita = karinės išlaidos vienam gyventojui (SIPRI apibrėžtis)
measure-milex-share-gov = karinių išlaidų dalis valdžios sektoriaus išlaidose (SIPRI apibrėžtis)
measure-population = gyventojų skaičius

## Targets by name
target-ministers-2006 = ministrų gairė ({ $level })
target-wales-2014 = Velso pažadas ({ $level })
target-vilnius-2023 = Vilniaus įsipareigojimas ({ $level })
target-equipment-2014 = įrangos gairė ({ $level })
target-hague-core-2025 = pagrindinis Hagos tikslas ({ $level })
target-hague-related-2025 = su gynyba susijusi Hagos tikslo dalis (iki { $level })
target-hague-total-2025 = Hagos tikslas ({ $level })
target-demand-2025 = JAV prezidento reikalavimas ({ $level })
target-talks-2024 = tų metų pabaigoje aptartas lygis ({ $level })
target-rutte-2025-01 = Rutte pastaba ({ $level })
target-article-2025-02 = pradinio straipsnio intervalas (iki { $level })
target-rutte-2025-05 = Rutte pasiūlymas ({ $level })
target-plain = lygis { $level }
standing-guideline = gairė
standing-commitment = įsipareigojimas
standing-demand = reikalavimas
standing-proposal = pasiūlymas
standing-press-report = spaudos pranešimas
standing-articles-claim = straipsnio teiginys

## Who agreed or said it
by-ministers-2006 = NATO gynybos ministrai
by-wales-2014 = NATO valstybių ir vyriausybių vadovai Velso viršūnių susitikime
by-vilnius-2023 = NATO valstybių ir vyriausybių vadovai Vilniaus viršūnių susitikime
by-equipment-2014 = NATO valstybių ir vyriausybių vadovai Velso viršūnių susitikime
by-hague-core-2025 = NATO valstybių ir vyriausybių vadovai Hagos viršūnių susitikime
by-hague-related-2025 = NATO valstybių ir vyriausybių vadovai Hagos viršūnių susitikime
by-hague-total-2025 = NATO valstybių ir vyriausybių vadovai Hagos viršūnių susitikime
by-demand-2025 = Donald Trump, tuomet išrinktasis prezidentas
by-talks-2024 = neįvardyti pareigūnai, Financial Times duomenimis
by-rutte-2025-01 = Mark Rutte
by-article-2025-02 = pradinis straipsnis, tų metų vasaris
by-rutte-2025-05 = Mark Rutte

## Lookup
nato-name = NATO
lookup = { $country }, { $year }: { $value }, { $measure } ({ $publisher }, leidimas: { $edition }).
beside = Toje pačioje lentelėje šalia: { $value }.
nato-beside = Pagal pačios NATO apibrėžtį, { $year }: { $value } (leidimas: { $edition }); tai du skirtingi rodikliai, jie niekada nemaišomi.
figure-beside = Paskelbta reikšmė – { $country }, { $year }: { $value } (NATO, leidimas: { $edition }).
stated-right = Lentelės tai patvirtina – { $country }, { $year }: { $value } (NATO, leidimas: { $edition }).
stated-wrong = NATO lentelės to nesako – { $country }, { $year }: { $value } (leidimas: { $edition }).
stated-once = Nurodyta reikšmė iš tiesų buvo išspausdinta (leidimas: { $edition }) – { $country }, { $year }: { $value }. Nuo to laiko ji patikslinta.
revised = { $country }, { $year }: { $old } (leidimas: { $old_edition }), { $new } (leidimas: { $new_edition }).
revised-row = Leidimas: { $edition } – { $year }: { $value }
revised-most = Didžiausi patikslinimai, { $year }: { $measure } (NATO, leidimas: { $edition }; anksčiau: { $old_edition }):
revised-note = Leidimai skiriasi, nes įverčiai keičiami, BVP tikslinamas, o naujausias leidimas visą eilutę iš naujo apibrėžia kaip pagrindines gynybos išlaidas.

## Gap
gap-below = { $country }: { $points } žemiau lygio „{ $target }“, reikšmė { $share }, { $year } (NATO, leidimas: { $edition }).
gap-above = { $country }: { $points } aukščiau lygio „{ $target }“, reikšmė { $share }, { $year } (NATO, leidimas: { $edition }).
gap-level = { $country }: tiksliai ties lygiu „{ $target }“, { $share }, { $year } (NATO, leidimas: { $edition }).
gap-money = Pinigais atotrūkis yra { $money }: tikslas × BVP − išlaidos, abu iš to paties leidimo.
gap-money-equipment = Pinigais atotrūkis yra { $money }: (gairė − dalis) × išlaidos, abu iš to paties leidimo.
gap-money-equipment-above = Pinigais tai { $money } virš gairės: (dalis − gairė) × išlaidos, abu iš to paties leidimo.
gap-money-above = Pinigais tai { $money } virš tikslo: išlaidos − tikslas × BVP, abu iš to paties leidimo.
gap-total = Hagos tikslo { $total } šiomis lentelėmis išmatuoti negalima: jose yra tik pagrindinė dalis (bent { $core }), o su gynyba susijusios dalies (iki { $related }) niekas neskelbia pagal sąjungininkes. Taigi nurodytas skirtumas yra pagrindinės dalies.
gaps = Palyginti su lygiu „{ $target }“, { $year } (NATO, leidimas: { $edition }):
gaps-row-below = { $country }: { $share }, { $points } žemiau
gaps-row-below-money = { $country }: { $share }, { $points } žemiau, { $money }
gaps-row-met = { $country }: { $share }, { $points } aukščiau
gaps-row-met-money = { $country }: { $share }, { $points } aukščiau, { $money }
related-unmeasured = Su gynyba susijusios dalies (iki { $level }) išmatuoti negalima: NATO lentelėse yra tik pagrindinės gynybos išlaidos, o kitos dalies niekas neskelbia pagal sąjungininkes.

## Lists
row = { $country }: { $value }
row-beside = { $country }: { $value }, { $beside }
row-missing = { $country }: lentelėje šios reikšmės nėra.
ranking-highest = Didžiausios reikšmės – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, leidimas: { $edition }):
ranking-without = Kaip prašyta, neįtraukta: { $names }.
ranking-lowest = Mažiausios reikšmės – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, leidimas: { $edition }):
place = { $country }: vieta { $place } – { $measure }, { $year }: { $value } (NATO, leidimas: { $edition }).
count = Lygis „{ $target }“ arba aukščiau, { $year }: { $number } (NATO, leidimas: { $edition }).
count-one = Lygis „{ $target }“ arba aukščiau, { $year }: { $number } (NATO, leidimas: { $edition }).
among = { $group }: { $said }
count-at = Šis lygis arba aukščiau: { $names }.
count-below = Žemiau: { $names }.
count-older = Kitame leidime ({ $edition }) tiems patiems metams: { $number }.
count-edge = { $country }: išspausdinta { $value }, tačiau išlaidas padalijus iš BVP gaunama { $computed }.
count-years = Sąjungininkės, kurių lygis „{ $target }“ arba aukščiau, pagal metus (NATO, leidimas: { $edition }):
count-years-row = { $year }: { $number }
comparison = Didžiausia reikšmė tarp lyginamų: { $country } – { $measure }, { $year }: { $value } (NATO, leidimas: { $edition }).
comparison-level = Didžiausios vienodos reikšmės tarp lyginamų: { $country } – { $measure }, { $year }: { $value } (NATO, leidimas: { $edition }).
comparison-lead = Skirtumas tarp pirmųjų dviejų: { $lead }.
comparison-ratio = Pirmosios ir antrosios reikšmės santykis: { $ratio }.

count-missing = Žemiau lygio „{ $target }“, { $year }: { $number } (NATO, leidimas: { $edition }).
count-missing-one = Žemiau lygio „{ $target }“, { $year }: { $number } (NATO, leidimas: { $edition }).
count-core-only = Lyginamos tik pagrindinės išlaidos: su gynyba susijusi dalis (iki { $related }) nematuojama, ir niekas jos neskelbia pagal sąjungininkes.
ranking-rises = Didžiausias pokytis nuo { $start } iki { $end } – { $measure } (NATO, leidimas: { $edition }):
moved-fell = Žemiau nei anksčiau, nuo { $start } iki { $end }, { $measure }: { $number } (NATO, leidimas: { $edition }).
moved-fell-none = Nė viena sąjungininkė nebuvo žemiau nei anksčiau, nuo { $start } iki { $end }, { $measure } (NATO, leidimas: { $edition }).
moved-rose = Aukščiau nei anksčiau, nuo { $start } iki { $end }, { $measure }: { $number } (NATO, leidimas: { $edition }).
moved-rose-none = Nė viena sąjungininkė nebuvo aukščiau nei anksčiau, nuo { $start } iki { $end }, { $measure } (NATO, leidimas: { $edition }).
ranking-rises-row = { $country }: { $difference } (nuo { $start } iki { $end })
dispute = Dėl šios reikšmės ginčijamasi:

## Years
series-join = {"; "}
trend-series = Pagal metus: { $years }.
crossing = { $country }: pirmą kartą lygis „{ $target }“ arba aukščiau { $year }, reikšmė { $value } (NATO, leidimas: { $edition }).
crossing-before = Metais anksčiau buvo { $value } ({ $year }).
crossing-never = { $country }: lygis „{ $target }“ nepasiektas nė vienais lentelės metais.
trend-up = { $country }, { $measure }: augimas, { $start_year } { $start }, { $end_year } { $end }, skirtumas { $difference } (NATO, leidimas: { $edition }).
trend-down = { $country }, { $measure }: mažėjimas, { $start_year } { $start }, { $end_year } { $end }, skirtumas { $difference } (NATO, leidimas: { $edition }).
trend-flat = { $country }, { $measure }: { $start_year } { $start } ir { $end_year } { $end }, be pokyčio (NATO, leidimas: { $edition }).
trend-range = Mažiausia reikšmė { $low_year }: { $low }, didžiausia { $high_year }: { $high }.
projection = { $country }: vidutiniu tempu nuo { $since } ({ $pace } per metus, tiesi linija) lygis „{ $target }“ būtų pasiektas { $reached }; dabar { $share }, { $year } (NATO, leidimas: { $edition }).
projection-never = { $country }: vidutiniu tempu nuo { $since } ({ $pace } per metus, tiesi linija) lygis „{ $target }“ neartėja; dabar { $share }, { $year } (NATO, leidimas: { $edition }).
projection-met = { $country }: lygis „{ $target }“ jau pasiektas, { $share }, { $year } (NATO, leidimas: { $edition }).
projection-needed = { $country }: kad būtų pasiekta { $due }, reikia { $needed } per metus, kasmet.
projection-total = Hagos tikslas { $total } turi dalį, kurios nematuoja jokia lentelė; šis skaičiavimas yra apie pagrindinę dalį.
on-track = Kiekviena savo vidutiniu tempu nuo { $since }: lygį „{ $target }“ iki { $due } pasiektų { $number }; { $year }: { $met } (NATO, leidimas: { $edition }).
on-track-row = { $country }: { $reached }, dabar { $share }
on-track-never = Tokiu tempu ne: { $names }.
plans = Kas paskelbta – { $country }:
claim-figure = { $country }: { $value }.

## Targets
hague = Hagos tikslas ({ $agreed }): { $total } per metus, terminas { $due }, iš to bent { $core } pagrindinei gynybai ir iki { $related } su gynyba ir saugumu susijusioms išlaidoms.
hague-measured = Išmatuoti galima tik pagrindinę dalį: NATO neskelbia su gynyba susijusių išlaidų pagal sąjungininkes.
terms-guideline = { $level }: gairė, { $agreed_by }, { $since }{ $status ->
    [ended] , vėliau pakeista
   *[open] {""}
}.
terms-commitment = { $level }: įsipareigojimas, { $agreed_by }, { $since }{ $status ->
    [ended] , vėliau pakeistas
   *[open] {""}
}.
terms-demand = { $level }: reikalavimas, { $agreed_by }, { $since }; tokiam niekas nepritarė.
terms-proposal = { $level }: pasiūlymas, { $agreed_by }, { $since }{ $status ->
    [ended] , vėliau netekęs galios
   *[open] {""}
}.
terms-press-report = { $level }: spaudos pranešimas ({ $agreed_by }), { $since }{ $status ->
    [ended] , vėliau pasenęs
   *[open] {""}
}.
terms-articles-claim = { $level }: teiginys, { $agreed_by }, { $since }; tai niekieno tikslas.
targets = Galiojantys tikslai ir jų statusas:
targets-row = { $name }: { $standing }, { $since }
targets-other = Reikalauta ar siūlyta, niekieno nesutarta:
no-dispute = { $country }: joks čia esantis šaltinis nemini ginčo dėl šių duomenų, ir čia nieko nesprendžiama; tai paskelbta reikšmė ir datuoti pareiškimai.
dated = Padėtis: { $date }.
article-dated = Pradinio straipsnio data: { $date }.

## Summary
summary = { $country }, { $year }: { $share }, vieta tarp sąjungininkių { $rank } (NATO, leidimas: { $edition }).
summary-spending = Iš viso { $spending }, { $per_head }.
summary-equipment-above = Įrangai tenka { $equipment }, aukščiau gairės { $level }.
summary-equipment-below = Įrangai tenka { $equipment }, žemiau gairės { $level }.
summary-gap-below = { $target }: { $points } žemiau, { $money }.
summary-gap-below-plain = { $target }: { $points } žemiau.
summary-gap-above = { $target }: { $points } aukščiau, { $money }.
summary-gap-above-plain = { $target }: { $points } aukščiau.
summary-gap-level = { $target }: tiksliai ties lygiu.
summary-change = Nuo { $start_year }: iš pradžių { $start }, pokytis { $difference }.
summary-pace = Vidutiniu tempu nuo { $since } ({ $pace } per metus, tiesi linija) pagrindinis tikslas būtų pasiektas { $reached }; kad būtų pasiekta { $due }, reikia { $needed } per metus.
summary-pace-never = Vidutiniu tempu nuo { $since } ({ $pace } per metus, tiesi linija) pagrindinis tikslas nepasiekiamas; kad būtų pasiekta { $due }, reikia { $needed } per metus.
summary-met = Pagrindinis tikslas jau pasiektas.
summary-revision = Patikslinta: { $year } { $old } (leidimas: { $old_edition }), dabar { $new }.
summary-unchanged = Nepakito (ankstesnis leidimas: { $old_edition }): { $year } { $new }.
summary-plan = Nacionalinis planas ({ $date }):

## Update
digest = { $day }: padėtis – { $names }.
digest-all = { $day }: tikslų padėtis.
digest-new-edition = Nauja nuo paskutinės žinutės – NATO leidimas: { $edition }.
digest-new-table = Nauja nuo paskutinės žinutės – duomenys: { $publisher }, leidimas: { $edition }.
digest-quiet = Nieko naujo nuo paskutinio NATO leidimo ({ $edition }).
digest-row-below = { $country }, { $year }: { $share }, { $points } žemiau lygio „{ $target }“
digest-row-above = { $country }, { $year }: { $share }, { $points } aukščiau lygio „{ $target }“
digest-revision = { $country }, { $year }: anksčiau { $old } (leidimas: { $old_edition }), dabar { $new }
digest-clock = Laikrodis: iki peržiūros metų ({ $review }) { $review_days }, iki tikslo metų ({ $due }) { $due_days }.
digest-count = { $year }: { $level } ar daugiau – { $two }, { $core_level } ar daugiau – { $core } (NATO, leidimas: { $edition }).
digest-newest = Naujausi pareiškimai:
digest-late = Ši žinutė siunčiama vėliau, nei numatyta.
digest-next = Kiti NATO duomenys paprastai pasirodo tarp šių datų: { $first } – { $last }.
digest-row-path = { $country }, { $year }: { $share }, { $points } žemiau lygio „{ $target }“; reikia { $needed } per metus, tikslo metai – { $due }
digest-more = Pasikeitė daugiau, nei čia telpa: paklauskite apie šalį, kad pamatytumėte jos duomenis.
change-crossed-up = { $country } dabar siekia lygį „{ $target }“ – { $year }: { $new }, anksčiau, { $old_year }: { $old } (leidimas: { $old_edition })
change-crossed-down = { $country } nebesiekia lygio „{ $target }“ – { $year }: { $new }, anksčiau, { $old_year }: { $old } (leidimas: { $old_edition })
change-rank = { $country }, { $year }: pagal BVP dalį dabar vieta { $new }, anksčiau, { $old_year }: vieta { $old } (leidimas: { $old_edition })
change-corrected = Pataisymas – { $country }, { $year }: teisinga { $new }, o ne { $old } ({ $publisher }, leidimas: { $edition })
change-due-review = Artėja data – iki peržiūros metų ({ $year }) { $days }: „{ $target }“.
change-due = Artėja data – iki tikslo metų ({ $year }) { $days }: „{ $target }“.
change-others = Kitur:
change-claims = Nauji pareiškimai:
change-overtaken = Nebegalioja:
goal-at = { $level } ar daugiau, { $year }, { $number }: { $names }
goal-below = Mažiau nei { $level }, { $year }, { $number }: { $names }
goal-many-at = { $level } ar daugiau, { $year }, { $number }; arčiausiai lygio: { $names }
goal-many-below = Mažiau nei { $level }, { $year }, { $number }; arčiausiai lygio: { $names }
goal-none-at = { $level } ar daugiau, { $year }: nė viena lentelės sąjungininkė
goal-none-below = Mažiau nei { $level }, { $year }: nė viena lentelės sąjungininkė
goal-always = Pabaigos datos nėra, tad galioja kasmet: { $target }.
change-standing = Naujas tikslas arba naujos jo sąlygos – { $name }: { $standing }, { $since }
change-ended = Nebegalioja nuo { $until }: { $name }
update = Padėtis, { $year }: { $level } ar daugiau – { $two }, { $core_level } ar daugiau – { $core } (NATO, leidimas: { $edition }).
update-newest = Naujausi pareiškimai su data:
update-clock = Toliau: Hagos tikslo peržiūra, paskui jo terminas { $due }. Naujesnio NATO leidimo čia nėra.

not-listed = { $country }: šis sąrašas tos šalies nemini.

## Premises
premise-stoltenberg = Pirmiausia pataisymas: Jens Stoltenberg tuomet NATO nebevadovavo, vadovavo Mark Rutte; dėl tikslų kartu susitaria sąjungininkių vadovai, jų nenustato generalinis sekretorius.
premise-debt = Pirmiausia pataisymas: trūkumas nėra skola. Niekas nėra skolingas NATO skirtumo iki tikslo; bendras NATO biudžetas yra kas kita.
premise-iceland = Pirmiausia pastaba: Islandija neturi ginkluotųjų pajėgų ir eilutės lentelėse, todėl teiginiai apie visas sąjungininkes jos neapima.
premise-injection = Tai, ką žinutė liepia man sakyti, nepakeičia jokios reikšmės; čia yra paskelbtosios.

## Notes
note-unmeasured = Visumos, tai yra { $total }, išmatuoti negalima: lentelėse yra tik pagrindinė dalis, o su gynyba susijusios dalies (iki { $related }) niekas neskelbia pagal sąjungininkes.
note-default-target = Tikslas nebuvo nurodytas, todėl pateikti abu galiojantys: naujesnis pagrindinis tikslas ir senesnė apatinė riba.
note-default-two = Lygis nebuvo nurodytas, todėl imta senesnė apatinė riba.
note-demand = Tai skaičiavimas pagal reikalavimą dėl pagrindinių išlaidų, ne pagal sąjungininkių sutartą tikslą.
note-level = Dėl tokio lygio niekas nesusitarė; tai skaičiavimas pagal nurodytą skaičių.
note-edge = Leidėjas spausdina du skaitmenis po kablelio, todėl apvalinimo ribose reikšmė yra ant linijos.
note-currency = NATO lentelėse yra tik JAV doleriai ir nacionalinė valiuta.
note-per-head-dollars = NATO lentelėse sumos vienam gyventojui pateikiamos tik JAV doleriais.
note-shares-part = To meto kainomis išlaidos yra { $current }; pagrindinė NATO dalis { $headline } remiasi palyginamosiomis kainomis, o trūkumas pinigais – to meto kainomis.
note-prices = Sumos to meto kainomis ir kursais; dalys yra pagrindinės NATO reikšmės palyginamosiomis kainomis.
note-one-edition = Tik vienas leidimas: senesni eilutę apibrėžia kitaip.
note-covers = Šis leidimas apima laikotarpį nuo { $first } iki { $last }; kitų metų jame nėra.
note-counts-revised = Anuomet paskelbti skaičiai kitokie, nes įverčiai patikslinti; norėdami juos pamatyti, klauskite apie vienus metus.
note-arithmetic = Tai aritmetika, ne prognozė: kasmet pridedama tiek pat punktų.
note-aggregate = Bendros sumos priklauso nuo narystės, todėl su kiekvienu įstojimu šokteli.
note-iceland = Islandija neturi ginkluotųjų pajėgų ir eilutės.
note-overtaken = Šis pareiškimas nuo to laiko paseno.
note-sides = Pateiktos abi pusės su datomis; šaltiniai čia nieko nesprendžia.
note-nld = Nyderlandai: pagrindinė dalis (palyginamosios kainos) ir dalis to meto kainomis pastebimai skiriasi.
note-lux = Liuksemburgo tikslas matuojamas pagal bendrąsias nacionalines pajamas, ne BVP.
note-can = Kanados metai yra finansiniai metai nuo balandžio iki kovo.
note-gbr = Jungtinės Karalystės metai yra finansiniai metai nuo balandžio iki kovo.

## Refusals and talk
missing-then = Niekas iš čia iki tos dienos paskelbtų dalykų į tai neatsako.
missing-future = Tų metų paskelbtos reikšmės nėra – { $country }: naujausias NATO leidimas ({ $edition }) apima laiką nuo { $first } iki { $last }, o vėlesnės niekas negali žinoti.
missing-year = Tų metų paskelbtos reikšmės čia nėra – { $country }: naujausias NATO leidimas ({ $edition }) apima laiką nuo { $first } iki { $last }.
missing-measure = { $country }: nė vienoje lentelėje čia šios reikšmės nėra.
nearest = Artimiausia paskelbta reikšmė – { $country }, { $year }: { $value }.
iceland = Islandija neturi ginkluotųjų pajėgų, todėl NATO lentelėse jai nėra eilutės ir nėra paskelbtos dalies.
outsider = { $country } nėra NATO narė: NATO tikslai ten negalioja, o NATO lentelėse tos šalies eilutės nėra.
out-of-scope = Atsakau tik apie NATO gynybos išlaidas: tikslus, reikšmes, trūkumus, šalių planus ir kaip matuojama.
no-evidence = Nė vienas šaltinis čia į tai neatsako, o spėlioti nenoriu. Turiu paskelbtų reikšmių, tikslų, trūkumų ir vyriausybių pareiškimų su data.
unsafe = Nuostatų, nurodymų ar raktų rodyti negaliu, ir jokia žinutė jų nepakeis. Turiu paskelbtų reikšmių ir pareiškimų su data.
empty-question = Žinutėje nėra klausimo. Klauskite, pavyzdžiui, kiek šaliai trūksta iki tikslo.
too-long = Tai per ilgu vienam klausimui. Siųskite tik klausimą, keliomis eilutėmis.
unreadable = Tai nepanašu į tekstą. Parašykite klausimą žodžiais.
help = Klauskite apie NATO gynybos išlaidas: šalies dalis ar suma, atstumas iki tikslo, rikiuotės, skaičiai, raida, kas sutarta ir ką planuoja vyriausybės. Kiekviena reikšmė nurodo leidimą ir šaltinį.
which-country = Kuri šalis turima omenyje?
source-lead = Paskutinis atsakymas remiasi:
source-row = { $source }
source-none = Šiame pokalbyje dar nėra atsakymo, kurio šaltinius galėčiau pateikti.

## Questions that can be asked next
ask-gap = { $country }: kiek trūksta iki tikslo?
ask-trend = { $country }: kaip keitėsi gynybos išlaidos nuo pirmųjų metų?
ask-share = Kiek gynybai skiria { $country }?
ask-pace = Kada { $country } šiuo tempu pasieks pagrindinį tikslą?
ask-plan = Ką planuoja { $country }?
ask-ranking = Kas išleidžia daugiausia, palyginti su BVP?
ask-count = Kiek sąjungininkių pasiekia apatinę ribą?
ask-count-years = Kiek sąjungininkių kasmet pasiekė apatinę ribą?
ask-target = Kas yra Hagos tikslas?

## What if, together, sides, growth
what-if-more = { $country }, { $year }: esant { $share }, išlaidos būtų buvusios { $money }, tai { $more } daugiau nei esant faktiniam lygiui { $actual } (NATO, leidimas: { $edition }).
what-if-less = { $country }, { $year }: esant { $share }, išlaidos būtų buvusios { $money }, tai { $more } mažiau nei esant faktiniam lygiui { $actual } (NATO, leidimas: { $edition }).
what-if-alliance = Jei visa kita nesikeistų, visa NATO būtų išleidusi { $alliance }, { $share }.
what-if-newest = Naujausi lentelių metai: { $year }. Vėlesnių metų duomenų neturi niekas, todėl imamas tų metų BVP.
what-if-step = { $country }: kasmet pridedant { $step }, { $due } būtų { $level }; dabar { $share }, { $year } (NATO, leidimas: { $edition }).
what-if-reached = Lygis „{ $target }“ būtų pasiektas { $reached }.
what-if-never = Lygis „{ $target }“ taip nebūtų pasiektas.
what-if-met = Lygis „{ $target }“ jau pasiektas arba viršytas.
note-what-if = Tai skaičiavimas pagal prielaidą, nekeičiant tų metų BVP; niekas iš to nėra nei suplanuota, nei paskelbta.
band = Nuo { $low } iki { $high }, { $year } (NATO, leidimas: { $edition }): { $number }.
kept-below = { $country }: esant { $share }, tai būtų { $points } žemiau lygio „{ $target }“; paskelbta reikšmė – { $actual }, { $year } (NATO, leidimas: { $edition }).
kept-met = { $country }: esant { $share }, lygis „{ $target }“ būtų pasiektas; paskelbta reikšmė – { $actual }, { $year } (NATO, leidimas: { $edition }).
kept-points = Paskutiniai lentelių metai – { $year }: vėlesnių metų BVP nepaskelbtas, todėl atstumas pateiktas punktais, o ne pinigais.
total-published = { $group }: { $spending }, { $share }, { $year } (pačios NATO suvestinė, leidimas: { $edition }).
total-own = { $group }, kartu: { $spending }, { $share }, { $year } (sava NATO duomenų suma, leidimas: { $edition }).
total-mean = Paprastasis paskelbtų dalių vidurkis yra { $value }.
total-median = Paskelbtų dalių mediana yra { $value }.
average = { $group }: vidutiniškai { $share }, { $year }, svertinis vidurkis pagal BVP; paprastasis paskelbtų dalių vidurkis yra { $mean } (iš NATO duomenų, leidimas: { $edition }).
average-own = { $group }: vidutiniškai { $share }, { $year }, svertinis vidurkis pagal BVP; paprastasis paskelbtų dalių vidurkis yra { $mean } (sava NATO duomenų suma, leidimas: { $edition }).
total-members = Įskaičiuota: { $names }.
total-later = Neįskaičiuota, nes įstojo vėliau: { $country }.
note-weighted = Dalis yra svertinė: visos išlaidos, padalytos iš viso BVP, palyginamosiomis kainomis; sumos nurodytos to meto kainomis.
burden = { $country }, { $year }: { $portion }, { $spending } iš { $total } (NATO, leidimas: { $edition }).
burden-row = { $country }: { $portion }, { $spending }
burden-own = Grupės išlaidos yra sava NATO duomenų suma.
shortfall = Palyginti su lygiu „{ $target }“, { $year }: { $number } žemiau, bendras trūkumas – { $total } (sava NATO duomenų suma, leidimas: { $edition }).
shortfall-row = { $country }: { $gap }, { $portion } ({ $share })
shortfall-parted = { $country } nieko neprideda: pagrindinė reikšmė siekia lygį, nors to meto kainomis išlaidos yra žemiau.
note-shortfall = Trūkumas yra skaičiavimas (tikslas × BVP − išlaidos, susumuota pagal esančias žemiau), o ne skola kam nors.
sides = { $country }, { $year }, pagal šaltinius; tai skirtingi rodikliai, o ne bendra eilutė:
sides-row = { $publisher }, { $year }: { $value } (leidimas: { $edition })
sides-difference = Jų skirtumas yra { $difference }.
sides-why = Jie skiriasi, nes NATO skaičiuoja tai, ką vyriausybės praneša pagal jos apibrėžtį, o SIPRI, kurio eilutę perskelbia Pasaulio bankas, viešiesiems šaltiniams taiko savo apibrėžtį.
growth = { $country }: realus gynybos išlaidų augimas nuo { $start } iki { $end } – { $total }, vidutiniškai { $average } (NATO, leidimas: { $edition }).
growth-fall = { $country }: realus gynybos išlaidų mažėjimas nuo { $start } iki { $end } – { $total }, vidutiniškai { $average } (NATO, leidimas: { $edition }).
growth-nominal = JAV doleriais to meto kainomis, įskaitant infliaciją ir valiutų kursus, pokytis yra { $nominal }.
growth-yearly = Realus pokytis, palyginti su ankstesniais metais: { $years }.
path-needed = { $country }: kad { $due } būtų pasiektas lygis „{ $target }“, reikia { $needed } per metus; dabar { $share }, { $year } (NATO, leidimas: { $edition }).
planned-above = Planas, { $year }: { $plan } (pareiškimas: { $said }), { $difference } virš trajektorijos, { $path }
planned-below = Planas, { $year }: { $plan } (pareiškimas: { $said }), { $difference } žemiau trajektorijos, { $path }
planned-on = Planas, { $year }: { $plan } (pareiškimas: { $said }), ties trajektorija
planned-none = { $country }: joks datuotas planas nenurodo BVP dalies vėlesniems metams, todėl su trajektorija nėra ko lyginti.
note-planned = Trajektorija yra tiesi linija nuo naujausios reikšmės iki tikslo; pačios vyriausybės skaičiavimas gali skirtis nuo NATO.
path-growth = Jei BVP auga { $growth }, tam išlaidos turi augti { $spending }.
gap-per-head = Vienam gyventojui tai { $money }.
not-answerable = Taip, kaip klausiama, iš lentelių apskaičiuoti negalima.
gap-currency = Pagal iš to paties leidimo išplaukiantį kursą tai { $money }.
ask-shortfall = Kiek visoms sąjungininkėms kartu trūksta iki pagrindinio tikslo?


## A model helped
interpreted = Šį klausimą perskaityti padėjo kalbos modelis; jei turėjote omenyje ką kita, paklauskite kitais žodžiais.


## Checking a text
check-lead = Ką šaltiniai sako apie šio teksto skaičius:
check-confirmed = Patvirtinta: { $country }, { $year }: { $value } ({ $publisher }, leidimas: { $edition }).
check-outdated = Pasenę: { $country }, { $year }: { $old } (leidimas: { $old_edition }); naujausia: { $value }, { $now } ({ $publisher }, leidimas: { $edition }).
check-differs = Nepagrįsta. Paskelbta: { $country }, { $year }: { $value } ({ $publisher }, leidimas: { $edition }).
check-said = Datuotas šaltinis apie tai:
check-overtaken = Šaltinis taip sakė, bet tai jau paseno:
check-unsupported = Šaltiniuose nerasta.
check-none = Šiame tekste nėra patikrinamo skaičiaus apie gynybos išlaidas.

## Fixed matters: membership, the clock, opinions, portions of GDP, crossings
member-since = { $country }: NATO narė nuo { $day }.
member-number = NATO: { $number } ({ $day }).
held = { $country }, { $start } – { $end }, lygis „{ $target }“ arba aukščiau: { $number } (NATO, leidimas: { $edition }).
held-below = { $country }, { $start } – { $end }, žemiau lygio „{ $target }“: { $number } (NATO, leidimas: { $edition }).
premise-left = Pirmiausia pataisymas: iš NATO nepasitraukta – { $country }.
clock = Nuo šiandien ({ $today }) iki metų pradžios ({ $due }): { $days }, maždaug { $years }.
clock-target = Terminas – { $due }: { $target }.
no-opinion = Nepalaikau nė vienos pusės ir nuomonės nereiškiu; turiu paskelbtas reikšmes ir tai, ką sakė vyriausybės.
portion = { $country }, { $year }: { $share } yra { $money } (NATO, leidimas: { $edition }).
portion-more = Faktinės išlaidos: { $actual }, tai yra { $difference } mažiau.
portion-less = Faktinės išlaidos: { $actual }, tai yra { $difference } daugiau.
portion-core = Vien pagrindinė dalis, „{ $target }“: { $money }.
note-no-rate = Nė viena sąjungininkė neteikia duomenų šia valiuta ({ $currency }), todėl iš NATO lentelių kursas neišplaukia ir nėra išgalvojamas. Jose yra JAV doleriai ir nacionalinės valiutos.
per-soldier = { $country }, { $year }: { $money } kiekvienam ginkluotųjų pajėgų nariui, tai yra { $spending }, skaičius: { $personnel } (iš NATO reikšmių, leidimas: { $edition }).
per-soldier-highest = Didžiausios išlaidos kiekvienam ginkluotųjų pajėgų nariui, { $year } (iš NATO reikšmių, leidimas: { $edition }):
per-soldier-lowest = Mažiausios išlaidos kiekvienam ginkluotųjų pajėgų nariui, { $year } (iš NATO reikšmių, leidimas: { $edition }):
gaps-nearest = Arčiausiai lygio „{ $target }“, { $year } (NATO, leidimas: { $edition }):
crossings = Lygio „{ $target }“ peržengimai, palyginti su ankstesniais metais (NATO, leidimas: { $edition }):
crossings-up = { $year }, šio lygio arba aukščiau: { $names }
crossings-down = { $year }, vėl žemiau: { $names }
crossings-nobody = { $year }: niekas jo nepasiekė
estimate-yes = Taip: { $country } { $year }, { $value }, yra įvertis (NATO, leidimas: { $edition }).
estimate-no = Ne: { $country } { $year }, { $value }, nepažymėta kaip įvertis (NATO, leidimas: { $edition }).
theme-consequence = Už nepasiektą tikslą bausmė nenumatyta: įsipareigojimai yra politiniai.
theme-ukraine-given = NATO lentelėse parama Ukrainai atskirai nerodoma – nei suteikta, nei gauta.
theme-binding = Ne: tikslai yra politiniai įsipareigojimai ir teisiškai neprivalomi.
premise-due = Pirmiausia pataisymas: Hagos tikslo terminas yra { $due }.
premise-level = Pirmiausia pataisymas: Hagoje sutarta { $total }, iš jų bent { $core } pagrindinei gynybai.
plan-figure = { $country }, { $year }: planuojama { $value } (pasakyta: { $said }).
