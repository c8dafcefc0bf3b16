### De zinnen van de engine in het Nederlands. Cijfers komen op hun plaats binnen; hier staat er geen.

## What is measured
measure-share-of-gdp = defensie-uitgaven als aandeel van het bbp
measure-spending-usd-current = defensie-uitgaven in Amerikaanse dollar in lopende prijzen
measure-spending-usd-constant = defensie-uitgaven in Amerikaanse dollar in constante prijzen
measure-spending-national-current = defensie-uitgaven in nationale munt
measure-spending-national-constant = defensie-uitgaven in nationale munt in constante prijzen
measure-spending-per-capita = defensie-uitgaven per inwoner
measure-real-change = reële verandering van de defensie-uitgaven
measure-gdp-usd-current = bbp in Amerikaanse dollar in lopende prijzen
measure-gdp-usd-constant = bbp in Amerikaanse dollar in constante prijzen
measure-gdp-per-capita = bbp per inwoner
measure-equipment-share = aandeel van materieel in de defensie-uitgaven
measure-personnel-share = aandeel van personeel in de defensie-uitgaven
measure-infrastructure-share = aandeel van infrastructuur in de defensie-uitgaven
measure-other-share = aandeel van overige posten in de defensie-uitgaven
measure-military-personnel = militair personeel
measure-milex-share-of-gdp = militaire uitgaven als aandeel van het bbp (definitie van SIPRI)
measure-milex-usd-current = militaire uitgaven in Amerikaanse dollar in lopende prijzen (definitie van SIPRI)
measure-milex-usd-constant = militaire uitgaven in Amerikaanse dollar in constante prijzen (definitie van SIPRI)
measure-milex-national-current = militaire uitgaven in nationale munt (definitie van SIPRI)
measure-milex-per-capita = militaire uitgaven per inwoner (definitie van SIPRI)
measure-milex-share-gov = militaire uitgaven als aandeel van de overheidsuitgaven (definitie van SIPRI)
measure-population = bevolking

## Targets by name
target-ministers-2006 = richtlijn van de ministers ({ $level })
target-wales-2014 = belofte van Wales ({ $level })
target-vilnius-2023 = verbintenis van Vilnius ({ $level })
target-equipment-2014 = richtlijn voor materieel ({ $level })
target-hague-core-2025 = Haags kerndoel ({ $level })
target-hague-related-2025 = defensiegerelateerd deel van het Haagse doel (tot { $level })
target-hague-total-2025 = Haags doel ({ $level })
target-demand-2025 = eis van de Amerikaanse president ({ $level })
target-talks-2024 = niveau dat eind dat jaar werd besproken ({ $level })
target-rutte-2025-01 = uitspraak van Rutte ({ $level })
target-article-2025-02 = bandbreedte in het bronartikel (tot { $level })
target-rutte-2025-05 = voorstel van Rutte ({ $level })
target-plain = niveau van { $level }
standing-guideline = richtlijn
standing-commitment = verbintenis
standing-demand = eis
standing-proposal = voorstel
standing-press-report = persbericht
standing-articles-claim = bewering van het artikel

## Who agreed or said it
by-ministers-2006 = defensieministers van de NAVO
by-wales-2014 = staatshoofden en regeringsleiders van de NAVO op de top van Wales
by-vilnius-2023 = staatshoofden en regeringsleiders van de NAVO op de top van Vilnius
by-equipment-2014 = staatshoofden en regeringsleiders van de NAVO op de top van Wales
by-hague-core-2025 = staatshoofden en regeringsleiders van de NAVO op de top in Den Haag
by-hague-related-2025 = staatshoofden en regeringsleiders van de NAVO op de top in Den Haag
by-hague-total-2025 = staatshoofden en regeringsleiders van de NAVO op de top in Den Haag
by-demand-2025 = Donald Trump, toen verkozen president
by-talks-2024 = niet bij naam genoemde functionarissen, volgens de Financial Times
by-rutte-2025-01 = Mark Rutte
by-article-2025-02 = bronartikel van februari van dat jaar
by-rutte-2025-05 = Mark Rutte

## Lookup
nato-name = NAVO
lookup = { $country }: { $value } in { $year }, { $measure } ({ $publisher }, editie van { $edition }).
beside = In dezelfde tabel staat daarbij: { $value }.
nato-beside = Volgens de eigen definitie van de NAVO is het { $value } voor { $year } (editie van { $edition }); het zijn twee verschillende maten, die nooit worden gemengd.
figure-beside = De gepubliceerde waarde: { $country } op { $value } in { $year } (NAVO, editie van { $edition }).
stated-right = De tabellen bevestigen dat: { $country } op { $value } in { $year } (NAVO, editie van { $edition }).
stated-wrong = De tabellen van de NAVO zeggen dat niet: { $country } op { $value } in { $year } (editie van { $edition }).
stated-once = De genoemde waarde staat wel in de editie van { $edition }: { $value } voor { $country } in { $year }. Ze is sindsdien herzien.
revised = { $country } { $year }: { $old } in de editie van { $old_edition }, { $new } in de editie van { $new_edition }.
revised-row = Editie van { $edition }: { $value } voor { $year }
revised-most = Grootste herzieningen voor { $year } – { $measure } (NAVO, editie van { $edition } naast die van { $old_edition }):
revised-note = Edities verschillen doordat ramingen worden vervangen, het bbp wordt herzien en de nieuwste editie de hele reeks herdefinieert als kernuitgaven voor defensie.

## Gap
gap-below = { $country }: { $points } onder het niveau “{ $target }”, stand { $share } in { $year } (NAVO, editie van { $edition }).
gap-above = { $country }: { $points } boven het niveau “{ $target }”, stand { $share } in { $year } (NAVO, editie van { $edition }).
gap-level = { $country }: precies op het niveau “{ $target }”, stand { $share } in { $year } (NAVO, editie van { $edition }).
gap-money = In geld is het gat { $money }: doel × bbp − uitgaven, beide uit dezelfde editie.
gap-money-equipment = In geld is het gat { $money }: (richtlijn − aandeel) × uitgaven, beide uit dezelfde editie.
gap-money-equipment-above = In geld is het { $money } meer dan de richtlijn: (aandeel − richtlijn) × uitgaven, beide uit dezelfde editie.
gap-money-above = In geld is het { $money } meer dan het doel: uitgaven − doel × bbp, beide uit dezelfde editie.
gap-total = Het Haagse doel van { $total } is met deze tabellen niet te meten: ze bevatten alleen het kerndeel (minstens { $core }), en niemand publiceert het defensiegerelateerde deel (tot { $related }) per bondgenoot. Het genoemde gat geldt dus voor het kerndeel.
gaps = Ten opzichte van het niveau “{ $target }” in { $year } (NAVO, editie van { $edition }):
gaps-row-below = { $country }: { $share }, { $points } eronder
gaps-row-below-money = { $country }: { $share }, { $points } eronder, { $money }
gaps-row-met = { $country }: { $share }, { $points } erboven
gaps-row-met-money = { $country }: { $share }, { $points } erboven, { $money }
related-unmeasured = Het defensiegerelateerde deel (tot { $level }) is niet te meten: de tabellen van de NAVO bevatten alleen kernuitgaven voor defensie, en niemand publiceert het andere deel per bondgenoot.

## Lists
row = { $country }: { $value }
row-beside = { $country }: { $value }, { $beside }
row-missing = Voor { $country } geeft de tabel deze waarde niet.
ranking-highest = Hoogste – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NAVO, editie van { $edition }):
ranking-without = Op verzoek weggelaten: { $names }.
ranking-lowest = Laagste – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NAVO, editie van { $edition }):
place = { $country }: plaats { $place } – { $measure }: { $value } in { $year } (NAVO, editie van { $edition }).
count = Op of boven het niveau “{ $target }” in { $year }: { $number } (NAVO, editie van { $edition }).
count-one = Op of boven het niveau “{ $target }” in { $year }: { $number } (NAVO, editie van { $edition }).
among = { $group }: { $said }
count-at = Erop of erboven: { $names }.
count-below = Eronder: { $names }.
count-older = De editie van { $edition } gaf voor hetzelfde jaar: { $number }.
count-edge = { $country }: gedrukt als { $value }, maar uitgaven gedeeld door bbp geven { $computed }.
count-years = Bondgenoten op of boven het niveau “{ $target }”, jaar voor jaar (NAVO, editie van { $edition }):
count-years-row = { $year }: { $number }
comparison = In deze vergelijking het hoogst: { $country } – { $measure }: { $value } in { $year } (NAVO, editie van { $edition }).
comparison-level = In deze vergelijking samen het hoogst: { $country } – { $measure }: { $value } in { $year } (NAVO, editie van { $edition }).
comparison-lead = Het verschil tussen de eerste twee is { $lead }.
comparison-ratio = De eerste is { $ratio } keer de tweede.

count-missing = Onder het niveau “{ $target }” in { $year }: { $number } (NAVO, editie van { $edition }).
count-missing-one = Onder het niveau “{ $target }” in { $year }: { $number } (NAVO, editie van { $edition }).
count-core-only = Alleen de kernuitgaven zijn vergeleken: het defensiegerelateerde deel (tot { $related }) wordt niet gemeten, en niemand publiceert het per bondgenoot.
ranking-rises = Grootste verandering van { $start } tot { $end } – { $measure } (NAVO, editie van { $edition }):
moved-fell = Lager in { $end } dan in { $start }, { $measure }: { $number } (NAVO, editie van { $edition }).
moved-fell-none = Geen enkele bondgenoot stond in { $end } lager dan in { $start }, { $measure } (NAVO, editie van { $edition }).
moved-rose = Hoger in { $end } dan in { $start }, { $measure }: { $number } (NAVO, editie van { $edition }).
moved-rose-none = Geen enkele bondgenoot stond in { $end } hoger dan in { $start }, { $measure } (NAVO, editie van { $edition }).
ranking-rises-row = { $country }: { $difference } (van { $start } naar { $end })
dispute = Deze waarde wordt betwist:

## Years
series-join = {"; "}
trend-series = Jaar voor jaar: { $years }.
crossing = { $country }: voor het eerst op of boven het niveau “{ $target }” in { $year }, met { $value } (NAVO, editie van { $edition }).
crossing-before = Het jaar ervoor was het { $value } ({ $year }).
crossing-never = { $country }: in geen enkel jaar van de tabel op of boven het niveau “{ $target }”.
trend-up = { $country }, { $measure }: gestegen van { $start } in { $start_year } naar { $end } in { $end_year }, een stijging van { $difference } (NAVO, editie van { $edition }).
trend-down = { $country }, { $measure }: gedaald van { $start } in { $start_year } naar { $end } in { $end_year }, een daling van { $difference } (NAVO, editie van { $edition }).
trend-flat = { $country }, { $measure }: { $start } in { $start_year } en { $end } in { $end_year }, onveranderd (NAVO, editie van { $edition }).
trend-range = Het laagste jaar was { $low_year } met { $low }, het hoogste { $high_year } met { $high }.
projection = { $country }: in het gemiddelde tempo sinds { $since } ({ $pace } per jaar, een rechte lijn) zou het niveau “{ $target }” worden bereikt in { $reached }; nu { $share } in { $year } (NAVO, editie van { $edition }).
projection-never = { $country }: in het gemiddelde tempo sinds { $since } ({ $pace } per jaar, een rechte lijn) komt het niveau “{ $target }” niet dichterbij; nu { $share } in { $year } (NAVO, editie van { $edition }).
projection-met = { $country }: al op of boven het niveau “{ $target }”, { $share } in { $year } (NAVO, editie van { $edition }).
projection-needed = { $country }: om er in { $due } te zijn, is { $needed } per jaar nodig, elk jaar.
projection-total = Het Haagse doel van { $total } heeft een deel dat geen tabel meet; dit is rekenwerk over het kerndeel.
on-track = In het eigen gemiddelde tempo sinds { $since } zouden tegen { $due } op het niveau “{ $target }” zitten: { $number }; in { $year } zijn het er { $met } (NAVO, editie van { $edition }).
on-track-row = { $country }: { $reached }, nu { $share }
on-track-never = Niet in dit tempo: { $names }.
plans = Wat is aangekondigd – { $country }:
claim-figure = { $country }: { $value }.

## Targets
hague = Het Haagse doel ({ $agreed }): { $total } per jaar tegen { $due }, waarvan minstens { $core } voor kerndefensie en tot { $related } voor defensie- en veiligheidsgerelateerde uitgaven.
hague-measured = Alleen het kerndeel is te meten: de NAVO publiceert geen defensiegerelateerde uitgaven per bondgenoot.
terms-guideline = { $level }: een richtlijn, { $agreed_by }, { $since }{ $status ->
    [ended] , sindsdien vervangen
   *[open] {""}
}.
terms-commitment = { $level }: een verbintenis, { $agreed_by }, { $since }{ $status ->
    [ended] , sindsdien vervangen
   *[open] {""}
}.
terms-demand = { $level }: een eis, { $agreed_by }, { $since }; als zodanig stemde niemand ermee in.
terms-proposal = { $level }: een voorstel, { $agreed_by }, { $since }{ $status ->
    [ended] , sindsdien achterhaald
   *[open] {""}
}.
terms-press-report = { $level }: gemeld door de pers ({ $agreed_by }), { $since }{ $status ->
    [ended] , sindsdien achterhaald
   *[open] {""}
}.
terms-articles-claim = { $level }: een bewering, { $agreed_by }, { $since }; niemands doel.
targets = Geldende doelen en hun status:
targets-row = { $name }: { $standing }, { $since }
targets-other = Geëist of voorgesteld, door niemand afgesproken:
no-dispute = { $country }: geen bron hier vermeldt een geschil over deze cijfers, en hier wordt er geen beslecht; dit zijn de gepubliceerde waarde en de gedateerde uitspraken.
dated = Stand van { $date }.
article-dated = Het bronartikel is van { $date }.

## Summary
summary = { $country }: { $share } in { $year }, plaats { $rank } onder de bondgenoten (NAVO, editie van { $edition }).
summary-spending = Dat is { $spending }, { $per_head }.
summary-equipment-above = Aan materieel gaat { $equipment }, boven de richtlijn van { $level }.
summary-equipment-below = Aan materieel gaat { $equipment }, onder de richtlijn van { $level }.
summary-gap-below = { $target }: { $points } eronder, { $money }.
summary-gap-below-plain = { $target }: { $points } eronder.
summary-gap-above = { $target }: { $points } erboven, { $money }.
summary-gap-above-plain = { $target }: { $points } erboven.
summary-gap-level = { $target }: precies op het niveau.
summary-change = Sinds { $start_year }: vanaf { $start }, een verandering van { $difference }.
summary-pace = In het gemiddelde tempo sinds { $since } ({ $pace } per jaar, een rechte lijn) zou het kerndoel worden bereikt in { $reached }; om er in { $due } te zijn is { $needed } per jaar nodig.
summary-pace-never = In het gemiddelde tempo sinds { $since } ({ $pace } per jaar, een rechte lijn) wordt het kerndoel niet bereikt; om er in { $due } te zijn is { $needed } per jaar nodig.
summary-met = Het kerndoel is al bereikt.
summary-revision = Herzien: { $old } voor { $year } in de editie van { $old_edition }, nu { $new }.
summary-unchanged = Ongewijzigd sinds de editie van { $old_edition }: { $new } voor { $year }.
summary-plan = Nationaal plan ({ $date }):

## Update
digest = { $day }: stand – { $names }.
digest-all = { $day }: stand van de doelen.
digest-new-edition = Nieuw sinds het vorige bericht: de NAVO-editie van { $edition }.
digest-new-table = Nieuw sinds het vorige bericht: cijfers van { $publisher }, editie van { $edition }.
digest-quiet = Niets nieuws sinds de NAVO-editie van { $edition }.
digest-row-below = { $country }: { $share } in { $year }, { $points } onder het niveau “{ $target }”
digest-row-above = { $country }: { $share } in { $year }, { $points } boven het niveau “{ $target }”
digest-revision = { $country } { $year }: eerder { $old } in de editie van { $old_edition }, nu { $new }
digest-clock = De klok: { $review_days } tot het jaar van de herziening ({ $review }), { $due_days } tot het jaar van het doel ({ $due }).
digest-count = In { $year } staan { $two } op { $level } of meer, { $core } op { $core_level } of meer (NAVO, editie van { $edition }).
digest-newest = Nieuwste uitspraken:
digest-late = Dit bericht komt later dan gepland.
digest-next = De volgende cijfers van de NAVO verschijnen meestal tussen { $first } en { $last }.
digest-row-path = { $country }: { $share } in { $year }, { $points } onder het niveau “{ $target }”; tot { $due } is { $needed } per jaar nodig
digest-more = Er is meer veranderd dan hier past: vraag naar een land om de cijfers ervan te zien.
change-crossed-up = { $country }: niveau “{ $target }” nu gehaald – { $new } in { $year }, eerder { $old } in { $old_year } (editie van { $old_edition })
change-crossed-down = { $country }: niveau “{ $target }” niet meer gehaald – { $new } in { $year }, eerder { $old } in { $old_year } (editie van { $old_edition })
change-rank = { $country }: nu plaats { $new } naar aandeel van het bbp in { $year }, eerder plaats { $old } in { $old_year } (editie van { $old_edition })
change-corrected = Correctie: { $country } { $year } is { $new }, niet { $old } ({ $publisher }, editie van { $edition })
change-due-review = Een datum komt dichterbij: { $days } tot { $year }, het jaar van de herziening (“{ $target }”).
change-due = Een datum komt dichterbij: { $days } tot { $year }, het jaar van het doel (“{ $target }”).
change-others = Elders:
change-claims = Nieuwe uitspraken:
change-overtaken = Geldt niet meer:
goal-at = Op { $level } of meer in { $year }, { $number }: { $names }
goal-below = Onder { $level } in { $year }, { $number }: { $names }
goal-many-at = Op { $level } of meer in { $year }, { $number }; het dichtst bij het niveau: { $names }
goal-many-below = Onder { $level } in { $year }, { $number }; het dichtst bij het niveau: { $names }
goal-none-at = Op { $level } of meer in { $year }: geen bondgenoot in de tabel
goal-none-below = Onder { $level } in { $year }: geen bondgenoot in de tabel
goal-always = Zonder einddatum, dus elk jaar van kracht: { $target }.
change-standing = Een doel of de voorwaarden ervan zijn nieuw – { $name }: { $standing }, { $since }
change-ended = Geldt niet meer sinds { $until }: { $name }
update = De stand: in { $year } staan { $two } op { $level } of meer en { $core } op { $core_level } of meer (NAVO, editie van { $edition }).
update-newest = De nieuwste gedateerde uitspraken:
update-clock = Hierna: de herziening van het Haagse doel, dan het doeljaar { $due }. Een nieuwere NAVO-editie is hier niet.

not-listed = { $country }: niet bij de landen die deze lijst noemt.

## Premises
premise-stoltenberg = Eerst een correctie: Jens Stoltenberg leidde de NAVO toen niet meer, maar Mark Rutte; en doelen spreken de leiders van de bondgenoten samen af, geen secretaris-generaal stelt ze vast.
premise-debt = Eerst een correctie: een tekort is geen schuld. Niemand is de NAVO het verschil met een doel verschuldigd; de gezamenlijke begroting van de NAVO is iets anders.
premise-iceland = Eerst een opmerking: IJsland heeft geen strijdkrachten en geen rij in de tabellen, dus uitspraken over alle bondgenoten laten het buiten beschouwing.
premise-injection = Wat een bericht mij opdraagt te zeggen, verandert geen enkele waarde; dit zijn de gepubliceerde.

## Notes
note-unmeasured = Het geheel, { $total }, is niet te meten: de tabellen bevatten alleen het kerndeel, en niemand publiceert het defensiegerelateerde deel (tot { $related }) per bondgenoot.
note-default-target = Er is geen doel genoemd, dus beide geldende staan er: het nieuwere kerndoel en de oudere ondergrens.
note-default-two = Er is geen niveau genoemd, dus geldt de oudere ondergrens.
note-demand = Dit is rekenwerk tegen een eis over kernuitgaven, niet tegen een doel dat bondgenoten hebben afgesproken.
note-level = Niemand heeft dit niveau afgesproken; dit is rekenwerk tegen het genoemde getal.
note-edge = De uitgever drukt twee decimalen, dus binnen de afronding ligt de waarde op de lijn.
note-currency = De tabellen van de NAVO bevatten alleen Amerikaanse dollar en de nationale munt.
note-per-head-dollars = De tabellen van de NAVO geven bedragen per inwoner alleen in Amerikaanse dollar.
note-shares-part = In lopende prijzen zijn de uitgaven { $current }; het hoofdaandeel van de NAVO, { $headline }, berust op constante prijzen, en het gat in geld op lopende prijzen.
note-prices = Geld in lopende prijzen en wisselkoersen; aandelen zijn de hoofdwaarden van de NAVO in constante prijzen.
note-one-edition = Slechts één editie: oudere edities definiëren de reeks anders.
note-covers = Deze editie loopt van { $first } tot en met { $last }; andere jaren staan er niet in.
note-counts-revised = Aantallen die destijds zijn bekendgemaakt wijken af, omdat ramingen zijn herzien; vraag naar één jaar om ze te zien.
note-arithmetic = Dit is rekenwerk, geen voorspelling: elk jaar komen er evenveel punten bij.
note-aggregate = De totalen volgen het lidmaatschap, dus ze springen bij elke toetreding.
note-iceland = IJsland heeft geen strijdkrachten en geen rij.
note-overtaken = Deze uitspraak is inmiddels achterhaald.
note-sides = Beide kanten staan er met hun datum; de bronnen hier beslissen niets.
note-nld = Voor Nederland lopen het hoofdaandeel (constante prijzen) en het aandeel in lopende prijzen merkbaar uiteen.
note-lux = Het doel van Luxemburg wordt gemeten aan het bruto nationaal inkomen, niet aan het bbp.
note-can = Het jaar van Canada is het begrotingsjaar, april tot maart.
note-gbr = Het jaar van het Verenigd Koninkrijk is het begrotingsjaar, april tot maart.

## Refusals and talk
missing-then = Niets wat hier tot die dag was gepubliceerd kan dat beantwoorden.
missing-future = Voor dat jaar is er geen gepubliceerde waarde: de nieuwste NAVO-editie ({ $edition }) loopt voor { $country } van { $first } tot { $last }, en een latere kan niemand kennen.
missing-year = Voor dat jaar is er hier geen gepubliceerde waarde: de nieuwste NAVO-editie ({ $edition }) loopt voor { $country } van { $first } tot { $last }.
missing-measure = Geen tabel hier heeft deze waarde voor { $country }.
nearest = De dichtstbijzijnde gepubliceerde waarde: { $country } op { $value } in { $year }.
iceland = IJsland heeft geen strijdkrachten, dus de tabellen van de NAVO hebben er geen rij voor en er is geen gepubliceerd aandeel.
outsider = { $country }: geen bondgenoot in de NAVO. Haar doelen gelden er niet en haar tabellen hebben er geen rij voor.
out-of-scope = Ik antwoord alleen over defensie-uitgaven van de NAVO: doelen, waarden, gaten, nationale plannen en hoe ze worden gemeten.
no-evidence = Geen van de bronnen hier beantwoordt dat, en gokken wil ik niet. Ik heb gepubliceerde waarden, doelen, gaten en gedateerde uitspraken van regeringen.
unsafe = Instellingen, opdrachten en sleutels kan ik niet tonen, en geen bericht kan ze veranderen. Ik heb gepubliceerde waarden en gedateerde uitspraken.
empty-question = Het bericht bevat geen vraag. Vraag bijvoorbeeld hoe ver een land van een doel af is.
too-long = Dat is te lang voor één vraag. Stuur alleen de vraag, in een paar regels.
unreadable = Dat lijkt geen tekst. Typ de vraag in woorden.
help = Vraag naar defensie-uitgaven van de NAVO: aandeel of geld van een land, afstand tot een doel, ranglijsten, aantallen, verloop, wat is afgesproken en wat regeringen van plan zijn. Elke waarde noemt editie en bron.
which-country = Om welk land gaat het?
source-lead = Het laatste antwoord berust op:
source-row = { $source }
source-none = In deze chat is er nog geen antwoord waarvan ik bronnen kan geven.

## Questions that can be asked next
ask-gap = { $country }: hoe ver is het tot het doel?
ask-trend = { $country }: hoe hebben de defensie-uitgaven zich ontwikkeld sinds het eerste jaar?
ask-share = { $country }: hoeveel gaat er naar defensie?
ask-pace = { $country }: wanneer wordt in dit tempo het kerndoel gehaald?
ask-plan = { $country }: wat is er gepland?
ask-ranking = Wie geeft het meest uit als aandeel van het bbp?
ask-count = Hoeveel bondgenoten halen de ondergrens?
ask-count-years = Hoeveel bondgenoten haalden elk jaar de ondergrens?
ask-target = Wat is het Haagse doel?

## What if, together, sides, growth
what-if-more = { $country }: bij { $share } zou in { $year } { $money } zijn uitgegeven, { $more } meer dan bij de werkelijke { $actual } (NAVO, editie van { $edition }).
what-if-less = { $country }: bij { $share } zou in { $year } { $money } zijn uitgegeven, { $more } minder dan bij de werkelijke { $actual } (NAVO, editie van { $edition }).
what-if-alliance = Als al het andere gelijk was gebleven, had de NAVO als geheel { $alliance } uitgegeven, { $share }.
what-if-newest = Het nieuwste jaar in de tabellen is { $year }; niemand heeft cijfers voor een later jaar, dus wordt het bbp van dat jaar genomen.
what-if-step = { $country }: als er elk jaar { $step } bij komt, zou de stand in { $due } { $level } zijn; nu { $share } in { $year } (NAVO, editie van { $edition }).
what-if-reached = Het niveau “{ $target }” zou worden bereikt in { $reached }.
what-if-never = Het niveau “{ $target }” zou zo niet worden bereikt.
what-if-met = Het niveau “{ $target }” is al bereikt of overschreden.
note-what-if = Dit is rekenwerk op een veronderstelling, met het bbp van dat jaar ongewijzigd; niets ervan is gepland of gepubliceerd.
band = Van { $low } tot en met { $high }, { $year } (NAVO, editie van { $edition }): { $number }.
kept-below = { $country }: bij { $share } zou dat { $points } onder het niveau “{ $target }” zijn; de gepubliceerde waarde is { $actual } in { $year } (NAVO, editie van { $edition }).
kept-met = { $country }: met { $share } zou het niveau “{ $target }” bereikt zijn; de gepubliceerde waarde is { $actual } in { $year } (NAVO, editie van { $edition }).
kept-points = De tabellen eindigen met { $year }: voor een later jaar is geen bbp gepubliceerd, dus het verschil staat in punten en niet in geld.
total-published = { $group }: { $spending }, { $share } in { $year } (totaal van de NAVO zelf, editie van { $edition }).
total-own = { $group } samen: { $spending }, { $share } in { $year } (eigen som van NAVO-cijfers, editie van { $edition }).
total-mean = Het gewone gemiddelde van de gepubliceerde aandelen is { $value }.
total-median = De mediaan van de gepubliceerde aandelen is { $value }.
average = { $group }: gemiddeld { $share } in { $year }, gewogen naar bbp; het gewone gemiddelde van de gepubliceerde aandelen is { $mean } (uit NAVO-cijfers, editie van { $edition }).
average-own = { $group }: gemiddeld { $share } in { $year }, gewogen naar bbp; het gewone gemiddelde van de gepubliceerde aandelen is { $mean } (eigen som van NAVO-cijfers, editie van { $edition }).
total-members = Meegeteld: { $names }.
total-later = Niet meegeteld wegens latere toetreding: { $country }.
note-weighted = Het aandeel is gewogen: alle uitgaven gedeeld door het hele bbp, in constante prijzen; bedragen staan in lopende prijzen.
burden = { $country }: { $portion } in { $year }, { $spending } van { $total } (NAVO, editie van { $edition }).
burden-row = { $country }: { $portion }, { $spending }
burden-own = De uitgaven van de groep zijn een eigen som van NAVO-cijfers.
shortfall = Ten opzichte van het niveau “{ $target }” in { $year }: { $number } eronder, samen een tekort van { $total } (eigen som van NAVO-cijfers, editie van { $edition }).
shortfall-row = { $country }: { $gap }, { $portion } ({ $share })
shortfall-parted = { $country }: niets toe te voegen, want de hoofdwaarde haalt het niveau, hoewel de uitgaven in lopende prijzen eronder liggen.
note-shortfall = Een tekort is rekenwerk (doel × bbp − uitgaven, opgeteld voor wie eronder zit), geen schuld aan wie dan ook.
sides = { $country } { $year }, per bron; het zijn verschillende maten en geen gezamenlijke reeks:
sides-row = { $publisher }: { $value } in { $year } (editie van { $edition })
sides-difference = Het verschil tussen beide is { $difference }.
sides-why = Ze verschillen doordat de NAVO telt wat regeringen volgens haar definitie opgeven, terwijl SIPRI, waarvan de Wereldbank de reeks overneemt, een eigen definitie toepast op open bronnen.
growth = { $country }: defensie-uitgaven reëel met { $total } gestegen van { $start } tot { $end }, gemiddeld { $average } (NAVO, editie van { $edition }).
growth-fall = { $country }: defensie-uitgaven reëel met { $total } gedaald van { $start } tot { $end }, gemiddeld { $average } (NAVO, editie van { $edition }).
growth-nominal = In Amerikaanse dollar in lopende prijzen, met inflatie en wisselkoersen erin, is de verandering { $nominal }.
growth-yearly = Reële verandering ten opzichte van het jaar ervoor: { $years }.
path-needed = { $country }: { $needed } per jaar nodig om in { $due } op het niveau “{ $target }” te staan; nu { $share } in { $year } (NAVO, editie van { $edition }).
planned-above = Plan voor { $year }: { $plan } (uitspraak van { $said }), { $difference } boven het pad, { $path }
planned-below = Plan voor { $year }: { $plan } (uitspraak van { $said }), { $difference } onder het pad, { $path }
planned-on = Plan voor { $year }: { $plan } (uitspraak van { $said }), op het pad
planned-none = { $country }: geen gedateerd plan noemt een aandeel van het bbp voor een later jaar, dus valt er niets met het pad te vergelijken.
note-planned = Het pad is een rechte lijn van het nieuwste cijfer naar het doel; de eigen telling van een regering kan afwijken van die van de NAVO.
path-growth = Als het bbp groeit met { $growth }, moeten de uitgaven daarvoor groeien met { $spending }.
gap-per-head = Per inwoner is dat { $money }.
not-answerable = Zoals gevraagd is dit niet uit de tabellen te berekenen.
gap-currency = Tegen de koers die uit dezelfde editie volgt, is dat { $money }.
ask-shortfall = Hoeveel komen alle bondgenoten samen tekort voor het kerndoel?


## A model helped
interpreted = Een taalmodel hielp deze vraag te lezen; stel hem anders als je iets anders bedoelde.


## Checking a text
check-lead = Wat de bronnen zeggen over de cijfers in deze tekst:
check-confirmed = Bevestigd: { $country }, { $year }: { $value } ({ $publisher }, editie: { $edition }).
check-outdated = Verouderd: { $country }, { $year }: { $old } (editie: { $old_edition }); nieuwste stand: { $value }, { $now } ({ $publisher }, editie: { $edition }).
check-differs = Niet gestaafd. Gepubliceerd is: { $country }, { $year }: { $value } ({ $publisher }, editie: { $edition }).
check-said = Een gedateerde bron hierover:
check-overtaken = Een bron zei dit, maar het is inmiddels achterhaald:
check-unsupported = Niet in de bronnen gevonden.
check-none = Deze tekst bevat geen cijfer over defensie-uitgaven dat te controleren is.

## Fixed matters: membership, the clock, opinions, portions of GDP, crossings
member-since = { $country }: lid van de NAVO sinds { $day }.
member-number = De NAVO telt { $number } (op { $day }).
held = { $country }, van { $start } tot { $end } op of boven het niveau “{ $target }”: { $number } (NAVO, editie van { $edition }).
held-below = { $country }, van { $start } tot { $end } onder het niveau “{ $target }”: { $number } (NAVO, editie van { $edition }).
premise-left = Eerst een correctie: geen uittreding uit de NAVO – { $country }.
clock = Van vandaag ({ $today }) tot het begin van { $due }: { $days }, ongeveer { $years }.
clock-target = Te halen in { $due }: { $target }.
no-opinion = Ik kies geen partij en geef geen mening; ik heb gepubliceerde waarden en wat regeringen hebben gezegd.
portion = { $country }: { $share } is { $money } in { $year } (NAVO, editie van { $edition }).
portion-more = Werkelijke uitgaven: { $actual }, dat is { $difference } minder.
portion-less = Werkelijke uitgaven: { $actual }, dat is { $difference } meer.
portion-core = Alleen het kerndeel, “{ $target }”: { $money }.
note-no-rate = Geen bondgenoot rapporteert in deze munt ({ $currency }), dus de tabellen van de NAVO geven er geen koers voor en er wordt geen verzonnen. Ze bevatten Amerikaanse dollars en nationale munten.
per-soldier = { $country }: { $money } per lid van de strijdkrachten in { $year }, namelijk { $spending } voor { $personnel } (uit waarden van de NAVO, editie van { $edition }).
per-soldier-highest = Hoogste uitgaven per lid van de strijdkrachten in { $year } (uit waarden van de NAVO, editie van { $edition }):
per-soldier-lowest = Laagste uitgaven per lid van de strijdkrachten in { $year } (uit waarden van de NAVO, editie van { $edition }):
gaps-nearest = Het dichtst bij “{ $target }” in { $year } (NAVO, editie van { $edition }):
crossings = Overschrijdingen van “{ $target }” ten opzichte van het jaar ervoor (NAVO, editie van { $edition }):
crossings-up = { $year }, op dat niveau of erboven: { $names }
crossings-down = { $year }, er weer onder: { $names }
crossings-nobody = { $year }: niemand bereikte het
estimate-yes = Ja: { $country } { $year }, { $value }, is een raming (NAVO, editie van { $edition }).
estimate-no = Nee: { $country } { $year }, { $value }, is niet als raming aangemerkt (NAVO, editie van { $edition }).
theme-consequence = Op het missen van een doel staat geen straf: de verbintenissen zijn politiek.
theme-ukraine-given = De NAVO-tabellen tonen hulp aan Oekraïne niet apart, gegeven noch ontvangen.
theme-binding = Nee: de doelen zijn politieke verbintenissen en juridisch niet bindend.
premise-due = Eerst een correctie: het Haagse doel moet gehaald zijn in { $due }.
premise-level = Eerst een correctie: in Den Haag is { $total } afgesproken, waarvan minstens { $core } voor kerndefensie.
plan-figure = { $country }, { $year }: { $value } gepland (gezegd op { $said }).
