### Dzinēja teikumi latviešu valodā. Skaitļi nāk savās vietās; šeit ciparu nav.

## What is measured
measure-share-of-gdp = aizsardzības izdevumu daļa IKP
measure-spending-usd-current = aizsardzības izdevumi ASV dolāros faktiskajās cenās
measure-spending-usd-constant = aizsardzības izdevumi ASV dolāros nemainīgajās cenās
measure-spending-national-current = aizsardzības izdevumi nacionālajā valūtā
measure-spending-national-constant = aizsardzības izdevumi nacionālajā valūtā nemainīgajās cenās
measure-spending-per-capita = aizsardzības izdevumi uz vienu iedzīvotāju
measure-real-change = aizsardzības izdevumu reālās pārmaiņas
measure-gdp-usd-current = IKP ASV dolāros faktiskajās cenās
measure-gdp-usd-constant = IKP ASV dolāros nemainīgajās cenās
measure-gdp-per-capita = IKP uz vienu iedzīvotāju
measure-equipment-share = ekipējuma daļa aizsardzības izdevumos
measure-personnel-share = personāla daļa aizsardzības izdevumos
measure-infrastructure-share = infrastruktūras daļa aizsardzības izdevumos
measure-other-share = citu izdevumu daļa aizsardzības izdevumos
measure-military-personnel = militārais personāls
measure-milex-share-of-gdp = militāro izdevumu daļa IKP (SIPRI definīcija)
measure-milex-usd-current = militārie izdevumi ASV dolāros faktiskajās cenās (SIPRI definīcija)
measure-milex-usd-constant = militārie izdevumi ASV dolāros nemainīgajās cenās (SIPRI definīcija)
measure-milex-national-current = militārie izdevumi nacionālajā valūtā (SIPRI definīcija)
measure-milex-per-capita = militārie izdevumi uz vienu iedzīvotāju (SIPRI definīcija)
measure-milex-share-gov = militāro izdevumu daļa valsts izdevumos (SIPRI definīcija)
measure-population = iedzīvotāju skaits

## Targets by name
target-ministers-2006 = ministru vadlīnija ({ $level })
target-wales-2014 = Velsas apņemšanās ({ $level })
target-vilnius-2023 = Viļņas saistības ({ $level })
target-equipment-2014 = ekipējuma vadlīnija ({ $level })
target-hague-core-2025 = Hāgas pamatmērķis ({ $level })
target-hague-related-2025 = Hāgas mērķa ar aizsardzību saistītā daļa (līdz { $level })
target-hague-total-2025 = Hāgas mērķis ({ $level })
target-demand-2025 = ASV prezidenta prasība ({ $level })
target-talks-2024 = tā gada beigās apspriestais līmenis ({ $level })
target-rutte-2025-01 = Rutes izteikums ({ $level })
target-article-2025-02 = sākotnējā raksta diapazons (līdz { $level })
target-rutte-2025-05 = Rutes priekšlikums ({ $level })
target-plain = līmenis { $level }
standing-guideline = vadlīnija
standing-commitment = saistības
standing-demand = prasība
standing-proposal = priekšlikums
standing-press-report = preses ziņa
standing-articles-claim = raksta apgalvojums

## Who agreed or said it
by-ministers-2006 = NATO aizsardzības ministri
by-wales-2014 = NATO valstu un valdību vadītāji Velsas samitā
by-vilnius-2023 = NATO valstu un valdību vadītāji Viļņas samitā
by-equipment-2014 = NATO valstu un valdību vadītāji Velsas samitā
by-hague-core-2025 = NATO valstu un valdību vadītāji Hāgas samitā
by-hague-related-2025 = NATO valstu un valdību vadītāji Hāgas samitā
by-hague-total-2025 = NATO valstu un valdību vadītāji Hāgas samitā
by-demand-2025 = Donalds Tramps, toreiz ievēlētais prezidents
by-talks-2024 = nenosauktas amatpersonas, pēc Financial Times ziņām
by-rutte-2025-01 = Marks Rute
by-article-2025-02 = sākotnējais raksts, tā gada februāris
by-rutte-2025-05 = Marks Rute

## Lookup
nato-name = NATO
lookup = { $country }, { $year }: { $value }, { $measure } ({ $publisher }, izdevums: { $edition }).
beside = Tajā pašā tabulā blakus: { $value }.
nato-beside = Pēc NATO pašas definīcijas, { $year }: { $value } (izdevums: { $edition }); tie ir divi dažādi rādītāji, kurus nekad nejauc.
figure-beside = Publicētā vērtība – { $country }, { $year }: { $value } (NATO, izdevums: { $edition }).
stated-right = Tabulas to apstiprina – { $country }, { $year }: { $value } (NATO, izdevums: { $edition }).
stated-wrong = NATO tabulās tā nav teikts – { $country }, { $year }: { $value } (izdevums: { $edition }).
stated-once = Nosauktā vērtība patiešām bija iespiesta (izdevums: { $edition }) – { $country }, { $year }: { $value }. Kopš tā laika tā ir pārskatīta.
revised = { $country }, { $year }: { $old } (izdevums: { $old_edition }), { $new } (izdevums: { $new_edition }).
revised-row = Izdevums: { $edition } – { $year }: { $value }
revised-most = Lielākie labojumi, { $year }: { $measure } (NATO, izdevums: { $edition }; iepriekš: { $old_edition }):
revised-note = Izdevumi atšķiras, jo aplēses tiek aizstātas, IKP tiek pārskatīts un jaunākais izdevums visu rindu no jauna definē kā pamata aizsardzības izdevumus.

## Gap
gap-below = { $country }: { $points } zem līmeņa „{ $target }”, vērtība { $share }, { $year } (NATO, izdevums: { $edition }).
gap-above = { $country }: { $points } virs līmeņa „{ $target }”, vērtība { $share }, { $year } (NATO, izdevums: { $edition }).
gap-level = { $country }: tieši līmenī „{ $target }”, { $share }, { $year } (NATO, izdevums: { $edition }).
gap-money = Naudā iztrūkums ir { $money }: mērķis × IKP − izdevumi, abi no tā paša izdevuma.
gap-money-equipment = Naudā iztrūkums ir { $money }: (vadlīnija − daļa) × izdevumi, abi no tā paša izdevuma.
gap-money-equipment-above = Naudā tas ir { $money } virs vadlīnijas: (daļa − vadlīnija) × izdevumi, abi no tā paša izdevuma.
gap-money-above = Naudā tas ir { $money } virs mērķa: izdevumi − mērķis × IKP, abi no tā paša izdevuma.
gap-total = Hāgas mērķi { $total } ar šīm tabulām nevar izmērīt: tajās ir tikai pamatdaļa (vismaz { $core }), un ar aizsardzību saistīto daļu (līdz { $related }) neviens nepublicē pa sabiedrotajiem. Nosauktais iztrūkums tātad attiecas uz pamatdaļu.
gaps = Pret līmeni „{ $target }”, { $year } (NATO, izdevums: { $edition }):
gaps-row-below = { $country }: { $share }, { $points } zemāk
gaps-row-below-money = { $country }: { $share }, { $points } zemāk, { $money }
gaps-row-met = { $country }: { $share }, { $points } augstāk
gaps-row-met-money = { $country }: { $share }, { $points } augstāk, { $money }
related-unmeasured = Ar aizsardzību saistīto daļu (līdz { $level }) nevar izmērīt: NATO tabulās ir tikai pamata aizsardzības izdevumi, un otru daļu neviens nepublicē pa sabiedrotajiem.

## Lists
row = { $country }: { $value }
row-beside = { $country }: { $value }, { $beside }
row-missing = { $country }: tabulā šādas vērtības nav.
ranking-highest = Augstākie – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, izdevums: { $edition }):
ranking-without = Pēc lūguma izlaists: { $names }.
ranking-lowest = Zemākie – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, izdevums: { $edition }):
place = { $country }: vieta { $place } – { $measure }, { $year }: { $value } (NATO, izdevums: { $edition }).
count = Līmenī „{ $target }” vai augstāk, { $year }: { $number } (NATO, izdevums: { $edition }).
count-one = Līmenī „{ $target }” vai augstāk, { $year }: { $number } (NATO, izdevums: { $edition }).
among = { $group }: { $said }
count-at = Šajā līmenī vai augstāk: { $names }.
count-below = Zemāk: { $names }.
count-older = Citā izdevumā ({ $edition }) tam pašam gadam: { $number }.
count-edge = { $country }: iespiests { $value }, taču izdevumi, dalīti ar IKP, dod { $computed }.
count-years = Sabiedrotie līmenī „{ $target }” vai augstāk pa gadiem (NATO, izdevums: { $edition }):
count-years-row = { $year }: { $number }
comparison = Augstākā vērtība starp salīdzinātajiem: { $country } – { $measure }, { $year }: { $value } (NATO, izdevums: { $edition }).
comparison-level = Vienāda augstākā vērtība starp salīdzinātajiem: { $country } – { $measure }, { $year }: { $value } (NATO, izdevums: { $edition }).
comparison-lead = Starpība starp pirmajiem diviem: { $lead }.
comparison-ratio = Pirmās un otrās vērtības attiecība: { $ratio }.

count-missing = Zem līmeņa „{ $target }”, { $year }: { $number } (NATO, izdevums: { $edition }).
count-missing-one = Zem līmeņa „{ $target }”, { $year }: { $number } (NATO, izdevums: { $edition }).
count-core-only = Salīdzināti tikai pamatizdevumi: ar aizsardzību saistītā daļa (līdz { $related }) netiek mērīta, un neviens to nepublicē pa sabiedrotajiem.
ranking-rises = Lielākās pārmaiņas no { $start } līdz { $end } – { $measure } (NATO, izdevums: { $edition }):
moved-fell = Zemāk nekā iepriekš, no { $start } līdz { $end }, { $measure }: { $number } (NATO, izdevums: { $edition }).
moved-fell-none = Neviens sabiedrotais nebija zemāk nekā iepriekš, no { $start } līdz { $end }, { $measure } (NATO, izdevums: { $edition }).
moved-rose = Augstāk nekā iepriekš, no { $start } līdz { $end }, { $measure }: { $number } (NATO, izdevums: { $edition }).
moved-rose-none = Neviens sabiedrotais nebija augstāk nekā iepriekš, no { $start } līdz { $end }, { $measure } (NATO, izdevums: { $edition }).
ranking-rises-row = { $country }: { $difference } (no { $start } līdz { $end })
dispute = Šī vērtība tiek apstrīdēta:

## Years
series-join = {"; "}
trend-series = Pa gadiem: { $years }.
crossing = { $country }: pirmo reizi līmenī „{ $target }” vai augstāk { $year }, vērtība { $value } (NATO, izdevums: { $edition }).
crossing-before = Gadu agrāk bija { $value } ({ $year }).
crossing-never = { $country }: līmenis „{ $target }” nav sasniegts nevienā tabulas gadā.
trend-up = { $country }, { $measure }: pieaugums, { $start_year } { $start }, { $end_year } { $end }, starpība { $difference } (NATO, izdevums: { $edition }).
trend-down = { $country }, { $measure }: kritums, { $start_year } { $start }, { $end_year } { $end }, starpība { $difference } (NATO, izdevums: { $edition }).
trend-flat = { $country }, { $measure }: { $start_year } { $start } un { $end_year } { $end }, bez pārmaiņām (NATO, izdevums: { $edition }).
trend-range = Zemākais gads: { $low_year }, { $low }; augstākais: { $high_year }, { $high }.
projection = { $country }: ar vidējo tempu kopš { $since } ({ $pace } gadā, taisna līnija) līmenis „{ $target }” tiktu sasniegts { $reached }; tagad { $share }, { $year } (NATO, izdevums: { $edition }).
projection-never = { $country }: ar vidējo tempu kopš { $since } ({ $pace } gadā, taisna līnija) līmenis „{ $target }” netuvojas; tagad { $share }, { $year } (NATO, izdevums: { $edition }).
projection-met = { $country }: līmenis „{ $target }” jau ir sasniegts, { $share }, { $year } (NATO, izdevums: { $edition }).
projection-needed = { $country }: lai to sasniegtu { $due }, vajag { $needed } gadā, katru gadu.
projection-total = Hāgas mērķim { $total } ir daļa, ko nemēra neviena tabula; šis aprēķins attiecas uz pamatdaļu.
on-track = Katrs savā vidējā tempā kopš { $since }: līmenī „{ $target }” līdz { $due } būtu { $number }; { $year }: { $met } (NATO, izdevums: { $edition }).
on-track-row = { $country }: { $reached }, tagad { $share }
on-track-never = Šādā tempā ne: { $names }.
plans = Kas ir paziņots – { $country }:
claim-figure = { $country }: { $value }.

## Targets
hague = Hāgas mērķis ({ $agreed }): { $total } gadā, termiņš { $due }, no tā vismaz { $core } pamata aizsardzībai un līdz { $related } ar aizsardzību un drošību saistītiem izdevumiem.
hague-measured = Izmērīt var tikai pamatdaļu: NATO nepublicē ar aizsardzību saistītos izdevumus pa sabiedrotajiem.
terms-guideline = { $level }: vadlīnija, { $agreed_by }, { $since }{ $status ->
    [ended] , vēlāk aizstāta
   *[open] {""}
}.
terms-commitment = { $level }: saistības, { $agreed_by }, { $since }{ $status ->
    [ended] , vēlāk aizstātas
   *[open] {""}
}.
terms-demand = { $level }: prasība, { $agreed_by }, { $since }; neviens tai kā tādai nav piekritis.
terms-proposal = { $level }: priekšlikums, { $agreed_by }, { $since }{ $status ->
    [ended] , vēlāk zaudējis spēku
   *[open] {""}
}.
terms-press-report = { $level }: preses ziņa ({ $agreed_by }), { $since }{ $status ->
    [ended] , vēlāk novecojusi
   *[open] {""}
}.
terms-articles-claim = { $level }: apgalvojums, { $agreed_by }, { $since }; tas nav neviena mērķis.
targets = Spēkā esošie mērķi un to statuss:
targets-row = { $name }: { $standing }, { $since }
targets-other = Prasīts vai piedāvāts, neviens par to nav vienojies:
no-dispute = { $country }: neviens avots šeit neapraksta strīdu par šiem datiem, un šeit nekas netiek izšķirts; tie ir publicētais rādītājs un datētie paziņojumi.
dated = Stāvoklis: { $date }.
article-dated = Sākotnējā raksta datums: { $date }.

## Summary
summary = { $country }, { $year }: { $share }, vieta sabiedroto vidū { $rank } (NATO, izdevums: { $edition }).
summary-spending = Tas ir { $spending }, { $per_head }.
summary-equipment-above = Ekipējumam tiek { $equipment }, virs vadlīnijas { $level }.
summary-equipment-below = Ekipējumam tiek { $equipment }, zem vadlīnijas { $level }.
summary-gap-below = { $target }: { $points } zemāk, { $money }.
summary-gap-below-plain = { $target }: { $points } zemāk.
summary-gap-above = { $target }: { $points } augstāk, { $money }.
summary-gap-above-plain = { $target }: { $points } augstāk.
summary-gap-level = { $target }: tieši šajā līmenī.
summary-change = Kopš { $start_year }: sākumā { $start }, pārmaiņa { $difference }.
summary-pace = Ar vidējo tempu kopš { $since } ({ $pace } gadā, taisna līnija) pamatmērķis tiktu sasniegts { $reached }; lai to sasniegtu { $due }, vajag { $needed } gadā.
summary-pace-never = Ar vidējo tempu kopš { $since } ({ $pace } gadā, taisna līnija) pamatmērķis netiek sasniegts; lai to sasniegtu { $due }, vajag { $needed } gadā.
summary-met = Pamatmērķis jau ir sasniegts.
summary-revision = Pārskatīts: { $year } { $old } (izdevums: { $old_edition }), tagad { $new }.
summary-unchanged = Nav mainījies (iepriekšējais izdevums: { $old_edition }): { $year } { $new }.
summary-plan = Valsts plāns ({ $date }):

## Update
digest = { $day }: stāvoklis – { $names }.
digest-all = { $day }: mērķu stāvoklis.
digest-new-edition = Jaunums kopš pēdējās ziņas – NATO izdevums: { $edition }.
digest-new-table = Jaunums kopš pēdējās ziņas – dati: { $publisher }, izdevums: { $edition }.
digest-quiet = Kopš pēdējā NATO izdevuma ({ $edition }) nekā jauna.
digest-row-below = { $country }, { $year }: { $share }, { $points } zem līmeņa „{ $target }”
digest-row-above = { $country }, { $year }: { $share }, { $points } virs līmeņa „{ $target }”
digest-revision = { $country }, { $year }: agrāk { $old } (izdevums: { $old_edition }), tagad { $new }
digest-clock = Pulkstenis: līdz pārskatīšanas gadam ({ $review }) { $review_days }, līdz mērķa gadam ({ $due }) { $due_days }.
digest-count = { $year }: { $level } vai vairāk – { $two }, { $core_level } vai vairāk – { $core } (NATO, izdevums: { $edition }).
digest-newest = Jaunākie paziņojumi:
digest-late = Šī ziņa pienāk vēlāk, nekā paredzēts.
digest-next = Nākamie NATO dati parasti iznāk starp šiem datumiem: { $first } – { $last }.
digest-row-path = { $country }, { $year }: { $share }, { $points } zem līmeņa „{ $target }”; vajag { $needed } gadā, mērķa gads – { $due }
digest-more = Mainījies vairāk, nekā šeit ietilpst: pajautā par valsti, lai redzētu tās datus.
change-crossed-up = { $country } tagad sasniedz līmeni „{ $target }” – { $year }: { $new }, agrāk, { $old_year }: { $old } (izdevums: { $old_edition })
change-crossed-down = { $country } vairs nesasniedz līmeni „{ $target }” – { $year }: { $new }, agrāk, { $old_year }: { $old } (izdevums: { $old_edition })
change-rank = { $country }, { $year }: pēc daļas IKP tagad vieta { $new }, agrāk, { $old_year }: vieta { $old } (izdevums: { $old_edition })
change-corrected = Labojums – { $country }, { $year }: pareizi ir { $new }, nevis { $old } ({ $publisher }, izdevums: { $edition })
change-due-review = Tuvojas termiņš – līdz pārskatīšanas gadam ({ $year }) { $days }: „{ $target }”.
change-due = Tuvojas termiņš – līdz mērķa gadam ({ $year }) { $days }: „{ $target }”.
change-others = Citur:
change-claims = Jauni paziņojumi:
change-overtaken = Vairs nav spēkā:
goal-at = { $level } vai vairāk, { $year }, { $number }: { $names }
goal-below = Zem { $level }, { $year }, { $number }: { $names }
goal-many-at = { $level } vai vairāk, { $year }, { $number }; vistuvāk līmenim: { $names }
goal-many-below = Zem { $level }, { $year }, { $number }; vistuvāk līmenim: { $names }
goal-none-at = { $level } vai vairāk, { $year }: neviens tabulas sabiedrotais
goal-none-below = Zem { $level }, { $year }: neviens tabulas sabiedrotais
goal-always = Beigu termiņa nav, tātad spēkā katru gadu: { $target }.
change-standing = Jauns mērķis vai jauni tā nosacījumi – { $name }: { $standing }, { $since }
change-ended = Vairs nav spēkā kopš { $until }: { $name }
update = Stāvoklis, { $year }: { $level } vai vairāk – { $two }, { $core_level } vai vairāk – { $core } (NATO, izdevums: { $edition }).
update-newest = Jaunākie datētie paziņojumi:
update-clock = Tālāk: Hāgas mērķa pārskatīšana, tad tā termiņš { $due }. Jaunāka NATO izdevuma šeit nav.

not-listed = { $country }: šis saraksts šo valsti nemin.

## Premises
premise-stoltenberg = Vispirms labojums: Jenss Stoltenbergs toreiz vairs nevadīja NATO, to vadīja Marks Rute; mērķus kopīgi saskaņo sabiedroto vadītāji, tos nenosaka ģenerālsekretārs.
premise-debt = Vispirms labojums: iztrūkums nav parāds. Neviens nav parādā NATO starpību līdz mērķim; NATO kopējais budžets ir kas cits.
premise-iceland = Vispirms piezīme: Islandei nav bruņoto spēku un rindas tabulās, tāpēc apgalvojumi par visiem sabiedrotajiem to neietver.
premise-injection = Tas, ko ziņa liek man teikt, nemaina nevienu vērtību; šīs ir publicētās.

## Notes
note-unmeasured = Kopumu, tas ir, { $total }, nevar izmērīt: tabulās ir tikai pamatdaļa, un ar aizsardzību saistīto daļu (līdz { $related }) neviens nepublicē pa sabiedrotajiem.
note-default-target = Mērķis nebija nosaukts, tāpēc doti abi spēkā esošie: jaunākais pamatmērķis un vecākais minimums.
note-default-two = Līmenis nebija nosaukts, tāpēc ņemts vecākais minimums.
note-demand = Tas ir aprēķins pret prasību par pamatizdevumiem, nevis pret sabiedroto saskaņotu mērķi.
note-level = Par šādu līmeni neviens nav vienojies; tas ir aprēķins pret nosaukto skaitli.
note-edge = Izdevējs iespiež divas zīmes aiz komata, tāpēc noapaļošanas robežās vērtība ir uz līnijas.
note-currency = NATO tabulās ir tikai ASV dolāri un nacionālā valūta.
note-per-head-dollars = NATO tabulās summas uz vienu iedzīvotāju ir tikai ASV dolāros.
note-shares-part = Faktiskajās cenās izdevumi ir { $current }; NATO galvenais rādītājs { $headline } balstās uz nemainīgajām cenām, bet iztrūkums naudā – uz faktiskajām.
note-prices = Summas faktiskajās cenās un pēc faktiskajiem kursiem; daļas ir NATO galvenie rādītāji nemainīgajās cenās.
note-one-edition = Tikai viens izdevums: vecākie rindu definē citādi.
note-covers = Šis izdevums aptver laiku no { $first } līdz { $last }; citu gadu tajā nav.
note-counts-revised = Savulaik paziņotie skaitļi atšķiras, jo aplēses ir pārskatītas; lai tos redzētu, jautā par vienu gadu.
note-arithmetic = Tā ir aritmētika, nevis prognoze: katru gadu tiek pieskaitīts vienāds punktu skaits.
note-aggregate = Kopsummas seko dalībai, tāpēc tās lec ar katru jaunu sabiedroto.
note-iceland = Islandei nav bruņoto spēku un rindas.
note-overtaken = Šis paziņojums kopš tā laika ir novecojis.
note-sides = Dotas abas puses ar datumiem; avoti šeit neko neizšķir.
note-nld = Nīderlande: galvenais rādītājs (nemainīgās cenas) un daļa faktiskajās cenās manāmi atšķiras.
note-lux = Luksemburgas mērķi mēra pret nacionālo kopienākumu, nevis IKP.
note-can = Kanādas gads ir finanšu gads no aprīļa līdz martam.
note-gbr = Apvienotās Karalistes gads ir finanšu gads no aprīļa līdz martam.

## Refusals and talk
missing-then = Nekas no šeit līdz tai dienai publicētā uz to nevar atbildēt.
missing-future = Par to gadu publicētas vērtības nav – { $country }: jaunākais NATO izdevums ({ $edition }) aptver laiku no { $first } līdz { $last }, un vēlāku neviens nevar zināt.
missing-year = Par to gadu šeit publicētas vērtības nav – { $country }: jaunākais NATO izdevums ({ $edition }) aptver laiku no { $first } līdz { $last }.
missing-measure = { $country }: nevienā tabulā šeit šādas vērtības nav.
nearest = Tuvākā publicētā vērtība – { $country }, { $year }: { $value }.
iceland = Islandei nav bruņoto spēku, tāpēc NATO tabulās tai nav rindas un nav publicētas daļas.
outsider = { $country } nav NATO dalībvalsts: NATO mērķi tur nav spēkā, un NATO tabulās šīs valsts rindas nav.
out-of-scope = Atbildu tikai par NATO aizsardzības izdevumiem: mērķiem, vērtībām, iztrūkumiem, valstu plāniem un to, kā mēra.
no-evidence = Neviens no avotiem šeit uz to neatbild, un minēt es nevēlos. Man ir publicētas vērtības, mērķi, iztrūkumi un datēti valdību paziņojumi.
unsafe = Iestatījumus, norādes un atslēgas es rādīt nevaru, un neviena ziņa tās nemaina. Man ir publicētas vērtības un datēti paziņojumi.
empty-question = Ziņā nav jautājuma. Jautā, piemēram, cik tālu valsts ir no mērķa.
too-long = Tas ir par garu vienam jautājumam. Lūdzu, sūti tikai jautājumu, dažās rindās.
unreadable = Tas neizskatās pēc teksta. Lūdzu, uzraksti jautājumu vārdiem.
help = Jautā par NATO aizsardzības izdevumiem: valsts daļa vai summa, attālums līdz mērķim, saraksti, skaiti, attīstība, par ko vienojās un ko plāno valdības. Katra vērtība nosauc izdevumu un avotu.
which-country = Kura valsts ir domāta?
source-lead = Pēdējā atbilde balstās uz:
source-row = { $source }
source-none = Šajā sarunā vēl nav atbildes, kuras avotus dot.

## Questions that can be asked next
ask-gap = Cik tālu no mērķa ir { $country }?
ask-trend = { $country }: kā mainījušies aizsardzības izdevumi kopš pirmā gada?
ask-share = Cik aizsardzībai tērē { $country }?
ask-pace = Kad { $country } ar šo tempu sasniegs pamatmērķi?
ask-plan = Ko plāno { $country }?
ask-ranking = Kas tērē visvairāk pret IKP?
ask-count = Cik sabiedroto sasniedz minimumu?
ask-count-years = Cik sabiedroto katru gadu sasniedza minimumu?
ask-target = Kas ir Hāgas mērķis?

## What if, together, sides, growth
what-if-more = { $country }, { $year }: ar { $share } izdevumi būtu { $money }, par { $more } vairāk nekā ar faktisko līmeni { $actual } (NATO, izdevums: { $edition }).
what-if-less = { $country }, { $year }: ar { $share } izdevumi būtu { $money }, par { $more } mazāk nekā ar faktisko līmeni { $actual } (NATO, izdevums: { $edition }).
what-if-alliance = Ja viss pārējais nemainītos, NATO kopumā būtu iztērējusi { $alliance }, { $share }.
what-if-newest = Jaunākais gads tabulās: { $year }. Par vēlāku datu nav nevienam, tāpēc ņemts šī gada IKP.
what-if-step = { $country }: pieskaitot { $step } katru gadu, { $due } būtu { $level }; tagad { $share }, { $year } (NATO, izdevums: { $edition }).
what-if-reached = Līmenis „{ $target }” tiktu sasniegts { $reached }.
what-if-never = Līmenis „{ $target }” tā netiktu sasniegts.
what-if-met = Līmenis „{ $target }” jau ir sasniegts vai pārsniegts.
note-what-if = Tas ir aprēķins, kas balstīts pieņēmumā, ar nemainītu tā gada IKP; nekas no tā nav plānots vai publicēts.
band = No { $low } līdz { $high }, { $year } (NATO, izdevums: { $edition }): { $number }.
kept-below = { $country }: ar { $share } tas būtu { $points } zem līmeņa „{ $target }”; publicētā vērtība ir { $actual }, { $year } (NATO, izdevums: { $edition }).
kept-met = { $country }: ar { $share } līmenis „{ $target }” būtu sasniegts; publicētā vērtība ir { $actual }, { $year } (NATO, izdevums: { $edition }).
kept-points = Tabulu pēdējais gads ir { $year }: vēlāka gada IKP nav publicēts, tāpēc attālums dots punktos, nevis naudā.
total-published = { $group }: { $spending }, { $share }, { $year } (pašas NATO kopsumma, izdevums: { $edition }).
total-own = { $group } kopā: { $spending }, { $share }, { $year } (pašu summa no NATO datiem, izdevums: { $edition }).
total-mean = Publicēto daļu vienkāršais vidējais ir { $value }.
total-median = Publicēto daļu mediāna ir { $value }.
average = { $group }: vidēji { $share }, { $year }, svērts pēc IKP; publicēto daļu vienkāršais vidējais ir { $mean } (no NATO datiem, izdevums: { $edition }).
average-own = { $group }: vidēji { $share }, { $year }, svērts pēc IKP; publicēto daļu vienkāršais vidējais ir { $mean } (pašu summa no NATO datiem, izdevums: { $edition }).
total-members = Ieskaitīti: { $names }.
total-later = Nav ieskaitīta, jo pievienošanās notika vēlāk: { $country }.
note-weighted = Daļa ir svērta: visi izdevumi dalīti ar visu IKP, nemainīgajās cenās; summas ir faktiskajās cenās.
burden = { $country }, { $year }: { $portion }, { $spending }, kopsumma { $total } (NATO, izdevums: { $edition }).
burden-row = { $country }: { $portion }, { $spending }
burden-own = Grupas izdevumi ir pašu summa no NATO datiem.
shortfall = Pret līmeni „{ $target }”, { $year }: { $number } zemāk, kopējais iztrūkums { $total } (pašu summa no NATO datiem, izdevums: { $edition }).
shortfall-row = { $country }: { $gap }, { $portion } ({ $share })
shortfall-parted = { $country } neko nepieskaita: galvenais rādītājs sasniedz līmeni, lai gan faktiskajās cenās izdevumi ir zem tā.
note-shortfall = Iztrūkums ir aprēķins (mērķis × IKP − izdevumi, summēts par tiem, kas ir zemāk), nevis parāds kādam.
sides = { $country }, { $year }, pēc avotiem; tie ir dažādi rādītāji, nevis kopīga rinda:
sides-row = { $publisher }, { $year }: { $value } (izdevums: { $edition })
sides-difference = To starpība ir { $difference }.
sides-why = Tie atšķiras, jo NATO skaita to, ko valdības ziņo pēc tās definīcijas, bet SIPRI, kura rindu pārpublicē Pasaules Banka, atklātiem avotiem piemēro savu definīciju.
growth = { $country }: aizsardzības izdevumu reālais pieaugums no { $start } līdz { $end } ir { $total }, vidēji { $average } (NATO, izdevums: { $edition }).
growth-fall = { $country }: aizsardzības izdevumu reālais kritums no { $start } līdz { $end } ir { $total }, vidēji { $average } (NATO, izdevums: { $edition }).
growth-nominal = Faktiskajos ASV dolāros, ieskaitot inflāciju un valūtu kursus, pārmaiņa ir { $nominal }.
growth-yearly = Reālā pārmaiņa pret iepriekšējo gadu: { $years }.
path-needed = { $country }: lai { $due } būtu līmenī „{ $target }”, vajag { $needed } gadā; tagad { $share }, { $year } (NATO, izdevums: { $edition }).
planned-above = Plāns, { $year }: { $plan } (paziņojums: { $said }), { $difference } virs trajektorijas, { $path }
planned-below = Plāns, { $year }: { $plan } (paziņojums: { $said }), { $difference } zem trajektorijas, { $path }
planned-on = Plāns, { $year }: { $plan } (paziņojums: { $said }), uz trajektorijas
planned-none = { $country }: neviens datēts plāns nenosauc daļu IKP vēlākam gadam, tāpēc nav, ko salīdzināt ar trajektoriju.
note-planned = Trajektorija ir taisna līnija no jaunākā rādītāja līdz mērķim; valdības pašas aprēķins var atšķirties no NATO aprēķina.
path-growth = Ja IKP aug par { $growth }, izdevumiem šim nolūkam jāaug par { $spending }.
gap-per-head = Uz vienu iedzīvotāju tas ir { $money }.
not-answerable = Tā, kā jautāts, no tabulām to nevar aprēķināt.
gap-currency = Pēc kursa, kas izriet no tā paša izdevuma, tas ir { $money }.
ask-shortfall = Cik visiem sabiedrotajiem kopā trūkst līdz pamatmērķim?


## A model helped
interpreted = Šo jautājumu izlasīt palīdzēja valodas modelis; ja domāji ko citu, pajautā citiem vārdiem.


## Checking a text
check-lead = Ko avoti saka par skaitļiem šajā tekstā:
check-confirmed = Apstiprināts: { $country }, { $year }: { $value } ({ $publisher }, izdevums: { $edition }).
check-outdated = Novecojis: { $country }, { $year }: { $old } (izdevums: { $old_edition }); jaunākais: { $value }, { $now } ({ $publisher }, izdevums: { $edition }).
check-differs = Nav apstiprināts. Publicēts ir: { $country }, { $year }: { $value } ({ $publisher }, izdevums: { $edition }).
check-said = Datēts avots par to:
check-overtaken = Kāds avots tā teica, bet tas ir novecojis:
check-unsupported = Avotos nav atrasts.
check-none = Šajā tekstā nav pārbaudāma skaitļa par aizsardzības izdevumiem.

## Fixed matters: membership, the clock, opinions, portions of GDP, crossings
member-since = { $country }: NATO dalībvalsts kopš { $day }.
member-number = NATO: { $number } ({ $day }).
held = { $country }, { $start } – { $end }, līmenī „{ $target }” vai augstāk: { $number } (NATO, izdevums: { $edition }).
held-below = { $country }, { $start } – { $end }, zem līmeņa „{ $target }”: { $number } (NATO, izdevums: { $edition }).
premise-left = Vispirms labojums: izstāšanās no NATO nav notikusi – { $country }.
clock = No šodienas ({ $today }) līdz gada sākumam ({ $due }): { $days }, apmēram { $years }.
clock-target = Termiņš – { $due }: { $target }.
no-opinion = Es nenostājos nevienā pusē un neizsaku viedokli; man ir publicētās vērtības un tas, ko teikušas valdības.
portion = { $country }, { $year }: { $share } ir { $money } (NATO, izdevums: { $edition }).
portion-more = Faktiskie izdevumi ir mazāki: { $actual }, starpība { $difference }.
portion-less = Faktiskie izdevumi ir lielāki: { $actual }, starpība { $difference }.
portion-core = Tikai pamatdaļa, „{ $target }”: { $money }.
note-no-rate = Neviens sabiedrotais nesniedz datus šajā valūtā ({ $currency }), tāpēc no NATO tabulām kurss neizriet un netiek izdomāts. Tajās ir ASV dolāri un valstu valūtas.
per-soldier = { $country }, { $year }: { $money } uz katru bruņoto spēku dienējošo, proti, { $spending }, skaits: { $personnel } (no NATO vērtībām, izdevums: { $edition }).
per-soldier-highest = Lielākie izdevumi uz katru bruņoto spēku dienējošo, { $year } (no NATO vērtībām, izdevums: { $edition }):
per-soldier-lowest = Mazākie izdevumi uz katru bruņoto spēku dienējošo, { $year } (no NATO vērtībām, izdevums: { $edition }):
gaps-nearest = Vistuvāk līmenim „{ $target }”, { $year } (NATO, izdevums: { $edition }):
crossings = Līmeņa „{ $target }” pārsniegšana salīdzinājumā ar iepriekšējo gadu (NATO, izdevums: { $edition }):
crossings-up = { $year }, šajā līmenī vai virs tā: { $names }
crossings-down = { $year }, atkal zem tā: { $names }
crossings-nobody = { $year }: neviens to nesasniedza
estimate-yes = Jā: { $country } { $year }, { $value }, ir aplēse (NATO, izdevums: { $edition }).
estimate-no = Nē: { $country } { $year }, { $value }, nav atzīmēts kā aplēse (NATO, izdevums: { $edition }).
theme-consequence = Par nesasniegtu mērķi sods nav paredzēts: saistības ir politiskas.
theme-ukraine-given = NATO tabulās palīdzība Ukrainai nav norādīta atsevišķi – ne sniegtā, ne saņemtā.
theme-binding = Nē: mērķi ir politiskas saistības un nav juridiski saistoši.
premise-due = Vispirms labojums: Hāgas mērķa termiņš ir { $due }.
premise-level = Vispirms labojums: Hāgā vienojās par { $total }, no tā vismaz { $core } pamataizsardzībai.
plan-figure = { $country }, { $year }: plānots { $value } (paziņots: { $said }).
