### De eigen woorden van de bot in het Nederlands.

## Buttons
button-trend = Verloop
button-gaps = Kloof
button-path = Pad
button-revs = Grafiek van herzieningen
button-revisions = Herzieningen
button-sources = Bronnen
button-unfollow = Niet meer volgen
button-near = Buren in de ranglijst
button-card = ← { $country }
button-compare = Vergelijken
button-how = Hoe berekend
button-follow = Volgen
button-share = Delen
button-back = Terug
button-delete = Alles wissen
button-keep = Bewaren
button-ask = Stel Gapwatch een vraag
button-missing = Toon het antwoord dat misschien ontbreekt
cut-off = Ik werd onderbroken terwijl ik mijn antwoord hierop verstuurde, dus misschien is het niet aangekomen: zie je het niet, vraag het dan opnieuw.

## Commands
command-start = wat deze bot doet
command-help = hoe je vraagt
command-ask = een vraag stellen
command-country = overzicht van één bondgenoot
command-compare = bondgenoten naast elkaar
command-rank = bondgenoten op volgorde van een maat
command-gap = afstand tot een doel
command-chart = grafieken: verloop, kloof, pad, groep, herzieningen
command-settings = taal, munt, editie, stille uren
command-how = hoe een antwoord is berekend
command-accuracy = hoe de bot het deed in de laatste test
command-mydata = alles wat over deze chat is opgeslagen
command-deleteme = alles over deze chat wissen
command-cancel = het lopende antwoord stoppen
command-targets = de doelen en hun status
command-update = de stand van vandaag
command-follow = dagelijks bericht over landen
command-unfollow = niet meer volgen
command-sources = waar de waarden vandaan komen
command-privacy = wat wordt bewaard

start =
    Gapwatch beantwoordt vragen over de NAVO-doelen voor defensie-uitgaven uit gedateerde bronnen.
    Typ gewoon een vraag, zoals: Hoe ver is Spanje van het kerndoel?
    /country Polen geeft een overzicht, /targets wat is afgesproken.
    /follow Polen Estland stuurt elke dag de stand op jouw uur.
    Elke waarde noemt haar editie; de bronnen zijn één tik ver.
help =
    Typ een vraag of gebruik een opdracht:
    /ask VRAAG · /country NAAM · /compare A B · /gap NAAM 3.5 · /rank · /chart NAAM
    /targets · /update
    /follow LANDEN [UUR] · /unfollow LANDEN of all
    /how · /sources · /accuracy · /settings · /cancel
    /privacy · /mydata · /deleteme
    Voorbeelden: eerste vijf als aandeel van het bbp · Hoeveel bondgenoten halen de ondergrens? · Wanneer haalt Italië het kerndoel?
ask-empty = Zet een vraag achter de opdracht, zoals /ask Hoe ver is Spanje van het kerndoel?
bot-short = Gedateerde antwoorden met bronnen over de NAVO-doelen voor defensie-uitgaven.
pick-first = Welke bondgenoot?
pick-second = { $country }: met welke bondgenoot vergelijken?
shared = Antwoord met wat toen bekend was: { $day }
share = Dit adres opent het antwoord met de editie waarop het berust: { $link }
feedback-thanks = Dank je, genoteerd.
how-answer = Hoe dit antwoord is berekend (gegeven op: { $day }):
how-none = Ik heb hier geen eerder antwoord. Stel eerst een vraag, of reageer met /how op een van mijn antwoorden.
how-nothing = Dit antwoord bevat geen cijfer; het citeert zijn bronnen.
how-published = Gepubliceerde cijfers:
how-edition = { $source }, editie: { $edition }
accuracy = Laatste evaluatie op deze machine ({ $day }, engine: { $engine }), goede antwoorden:
accuracy-none = Op deze machine is nog geen evaluatie gedaan, dus valt er niets te melden.
mydata = Alles wat over deze chat is opgeslagen.
deleteme-ask = Dit wist alles over deze chat: de instellingen, wat hij volgt, de bewaarde antwoorden, de verzonden berichten. Het kan niet ongedaan worden gemaakt.
deleteme-done = Alles over deze chat is gewist.
deleteme-kept = Er is niets gewist.
settings = Instellingen van deze chat:
settings-how = Als tekst: /settings zone Europe/Warsaw · /settings quiet 22-7 · /settings lang de
settings-wrong = Deze instelling of waarde ken ik niet.
setting-follow = Gevolgd
setting-lang = Taal
setting-currency = Munt
setting-edition = Editie
setting-form = Vorm
setting-zone = Tijdzone
setting-hour = Uur van de updates
setting-rhythm = Ritme van de updates
setting-quiet = Stille uren
setting-group = Alleen opdrachten
value-any = die van de vraag
value-latest = nieuwste
value-classic = klassiek
value-rich = met tabellen
value-national = die van het land
value-on = aan
value-off = uit
admins-only = In een groep mogen alleen de beheerders dit.
cancel-done = Gestopt.
cancel-nothing = Er valt niets te stoppen.
crowded = Ik ben nog bezig met je eerdere vragen. Wacht even, of stop ze met /cancel.
follow-empty = Zet landen, groepen of doelen achter de opdracht, zoals /follow Polen Estland, en een uur als je wilt.
follow-words = In woorden: Polen op werkdagen om 7 uur · Polen elke week op maandag · Polen alleen als er iets verandert · een bondgenoot overschrijdt 3,5% · het 2%-doel
follow-done = Je volgt: { $names }. Het bericht komt dagelijks om { $hour } ({ $zone }).
follow-nothing = Je volgt nog niets. { $empty }
follow-now = Je volgt: { $names }, dagelijks om { $hour } ({ $zone }).
follow-unknown = “{ $name }” is geen bondgenoot, groep of doel die te volgen is.
follow-hour = Het uur moet tussen 0 en 23 liggen.
follow-level = Over een doel van dat niveau heeft niemand afspraken gemaakt. Wel mogelijk: als een bondgenoot de 2,5% overschrijdt.
unfollow-done = Je volgt niet meer: { $names }.
unfollow-all = Je volgt niets meer; er komt geen bericht.
unfollow-none = Dat volgde je niet.
fix = Rectificatie: { $country }, { $measure }, { $year }: een update gaf { $old }; juist is { $new } ({ $publisher }, editie: { $edition }).
fix-edited = Achteraf gecorrigeerd:
topic-gone = Het onderwerp waar deze berichten heen gingen, bestaat niet meer of is gesloten; daarom komen ze hier. Met /follow in een ander onderwerp gaan ze daarheen.
sources-lead = De waarden komen uit deze edities, de uitspraken uit gedateerde beweringen met bron (in totaal: { $claims }):
sources-row = { $publisher }: { $title }, editie van { $edition }, waarden: { $rows }
targets-rest = Eisen en voorstellen zijn geen doelen: vraag ernaar en ik zeg hun status.
privacy =
    Bewaard: het nummer van je chat, de taal, het uur en de tijdzone, wat hij volgt, welke dagelijkse berichten zijn verstuurd en de laatste vraag voor vervolgvragen.
    Niet bewaard: je naam, je andere berichten, iets over jou van elders.
    Wat je schrijft, wordt bewaard zoals het binnenkwam tot het beantwoord is, zodat een storing niets verliest; daarna wordt het gewist.
    Niets verlaat deze machine behalve de antwoorden aan Telegram, tenzij de beheerder een taalmodel op afstand heeft ingesteld; dan gaat de vraag daarheen.
    Ook bewaard: de instellingen van de chat en de laatste antwoorden met je oordeel (hoogstens 200, 90 dagen lang), zodat ze uitgelegd en gedeeld kunnen worden. /mydata toont alles, /deleteme wist het.
    /unfollow all stopt de berichten; de bot blokkeren ook.
only-text = Ik kan alleen tekst lezen. Typ een vraag of zie /help.
taken-in = Opgenomen: { $title }, als { $id }.
taken-already = Al aanwezig: { $title }, als { $id }.
too-big = Een bestand mag hoogstens { $size } MB zijn.
unknown-command = Deze opdracht ken ik niet. Zie /help.
stale = Deze knop hoort bij een ouder bericht. Vraag het nog eens, alsjeblieft.
sorry = Er ging iets mis aan mijn kant (fout { $id }). Probeer het nog eens.
not-allowed = Deze bot antwoordt alleen in chats die de beheerder heeft toegestaan.
sources-title = Bronnen
how-lead = Hoe de waarden worden berekend – { $country }:
chart-missing = Er is geen reeks om te tekenen – { $country }.
card-sources = Waarop het overzicht berust ({ $country }):
card-passages = De passages zelf:
card-revisions = { $country }, defensie-uitgaven { $year } als aandeel van het bbp, zoals elke editie ze drukte:
card-revisions-none = Geen jaar staat in twee edities, dus er valt niets te vergelijken.
card-estimate = schatting
quoted = (oorspronkelijke taal: { $language })
choose = Kies: { $choices }
fell-back = (geschreven door de ingebouwde engine: { $why })

## Charts
chart-measure = Defensie-uitgaven, % van het bbp
chart-kind-trend = verloop
chart-kind-gap = kloof
chart-kind-path = pad
chart-kind-group = groep
chart-kind-revisions = herzieningen
chart-pick = Welke grafiek?
chart-pick-of = Grafiek ({ $kind }): waarvan?
chart-source = Bron: { $source }
chart-edition = editie van { $edition }; gearceerd: raming
chart-target = { $level } (afgesproken in { $agreed })
chart-target-due = { $level } tegen { $due } (afgesproken in { $agreed })
chart-caption = { $country }, defensie-uitgaven als aandeel van het bbp: { $first } in { $first_year }, { $last } in { $last_year }. Lijnen: { $levels }. { $source }.
chart-hatched = gearceerd: raming
chart-path-measure = Weg naar het kerndoel, % van het bbp (berekening, geen prognose)
chart-path-needed = nodig: { $points } per jaar
chart-path-pace = gemiddeld tempo sinds { $since }: { $points } per jaar
chart-met = het doel is al bereikt
chart-arithmetic = Rechte lijnen: berekening, geen prognose.
chart-gap = Afstand tot { $level } van het bbp
chart-gap-measure = In procentpunten; defensie-uitgaven { $year }
chart-below = eronder
chart-above = erboven
chart-at-level = Op het niveau of erboven: { $count }.
chart-no-row = Geen rij in de tabel: { $names }
chart-revision-measure = Defensie-uitgaven { $year }, % van het bbp, per editie
chart-revision-note = Edities kunnen de reeks verschillend definiëren.

## Orders
button-yes = Ja
button-no = Nee
button-pause = Pauzeren
button-resume = Hervatten
button-forget = Alles vergeten
order-read = Dit heb ik begrepen. Klopt dat?
order-dropped = Er is niets gewijzigd.
order-follow = Volgen: { $names }
order-hour = Om { $hour } uur
order-silent = Zonder geluid
order-sound = Met geluid
rhythm-daily = Elke dag
rhythm-weekdays = Maandag tot en met vrijdag
rhythm-weekly = Eén keer per week: { $day }
rhythm-changes = Alleen als er iets is veranderd
wish-crossed = Als een niveau wordt overschreden of onderschreden: { $place }
wish-revised = Als een cijfer wordt herzien: { $place }
wish-level = Als dit niveau wordt overschreden of onderschreden: { $place }, { $level } van het bbp
follow-paused = De updates zijn gepauzeerd; wat je volgt, blijft bewaard.
zone-set = Tijdzone: { $zone }, waar het nu { $time } is.
zone-pick = Kies je tijdzone of stuur je locatie.
zone-nearest = Dichtstbijzijnde plaats in de tijdzonetabellen: { $zone }, waar het nu { $time } is. Je locatie wordt niet bewaard.

## Operation
admin-head = Beheer
admin-followers = Volgers: { $active }; gepauzeerd: { $resting }
admin-unknown = Niemand weet of deze zijn aangekomen: { $count }
admin-none = Er wacht niets.
admin-test = Een testbericht is gepland; het komt binnen een minuut.
admin-test-text = Testbericht, gepland { $time }.
admin-dry = { $day }: updates die zouden uitgaan: { $count }, verschillende teksten: { $contents }, zonder iets te melden: { $skipped }. Er wordt niets verstuurd.
admin-resolved = Gedaan.
state-waiting = wachtend
state-sent = verzonden
state-unknown = onbekend
state-failed = mislukt
state-skipped = niets te melden
button-unknown = Onbekende
button-claims = Uitspraken
button-test = Testbericht
button-dry = Proefronde
button-again = Opnieuw sturen
button-arrived = Aangekomen
button-accept = Aanvaarden
button-decline = Afwijzen
button-replaces = Aanvaarden, vervangt { $number }
pending-none = Geen uitspraak wacht op een oordeel.
pending-lead = Wacht op een oordeel: { $number }. De oudste:
pending-accepted = Aanvaard, vanaf nu een gedateerde uitspraak:
pending-declined = Afgewezen:
pending-older = Ze vervangt misschien een oudere uitspraak:
pending-overtaken = Niet langer van kracht:
watch-edition = Nieuwe tabel: { $title } ({ $edition }).
watch-document = Nieuw document: { $title }.
watch-pending = Uitspraken die op een oordeel wachten: { $number } (/pending).
watch-failed = { $source } – er is niets veranderd: { $why }

## Computed figures in a working
figure-rank = plaats onder de bondgenoten
figure-gap = afstand tot de doelstelling
figure-gap-usd-current = afstand tot de doelstelling in dollars
figure-gap-usd-constant = afstand tot de doelstelling in dollars, constante prijzen
figure-gap-national-current = afstand tot de doelstelling in eigen munt
figure-gap-per-head = afstand tot de doelstelling per inwoner
figure-gap-in-currency = afstand tot de doelstelling in een andere munt
figure-change = verandering
figure-change-percent = verandering in procenten
figure-pace-a-year = tempo per jaar
figure-needed-a-year = nodige punten per jaar
figure-pace-difference = eigen tempo min nodig tempo
figure-year-reached = jaar van bereiken bij dit tempo
figure-level-at-pace = aandeel bij dit tempo
figure-path-share = aandeel op weg naar de doelstelling
figure-allies-at-threshold = bondgenoten op of boven het niveau
figure-allies-below-target = bondgenoten onder de doelstelling
figure-shortfall = ontbrekend geld in totaal
figure-revision = herziening
figure-exchange-rate = wisselkoers die uit de tabel volgt
figure-gdp-national-current = bbp in eigen munt
figure-national-plan = nationaal plan
figure-what-if-share = verondersteld aandeel
figure-days-left = resterende dagen
figure-allies-that-rose = bondgenoten met gestegen waarde
figure-allies-that-fell = bondgenoten met gedaalde waarde
figure-share-mean = gemiddeld aandeel van de bondgenoten
figure-share-median = mediaan aandeel van de bondgenoten
figure-allies-on-track = bondgenoten op koers
figure-allies-there = bondgenoten die er al zijn
figure-members = leden
figure-years-left = resterende jaren
figure-day = dag
figure-year-asked = jaar
figure-stated-share = verondersteld aandeel
figure-what-if-usd-current = veronderstelde uitgaven in Amerikaanse dollars
figure-what-if-national-current = veronderstelde uitgaven in eigen munt
figure-what-if-difference-usd-current = verondersteld verschil in Amerikaanse dollars
figure-what-if-gap = veronderstelde afstand tot het doel
figure-differs-by = verschil tussen de uitgevers
figure-spending-exchanged = uitgaven in een andere munt
figure-years-at-level = jaren op of boven het niveau
figure-years-below-level = jaren onder het niveau
figure-allies-at-threshold-then = toenmalige bondgenoten op of boven het niveau
figure-share-of-total = deel van het totaal
figure-share-of-gdp-current = aandeel in lopende prijzen
figure-plan-distance = afstand van het plan tot het pad
figure-share-of-shortfall = deel van het tekort

## Woorden in een formule
work-rows = { $count } van { $of } rijen tonen { $level } of meer
work-rows-then = { $count } van { $of } bondgenoten van { $year } tonen { $level } of meer
work-joined-later = zonder later toegetredenen: { $names }
work-next-year = tot het volgende hele jaar
work-span = van { $from } naar { $to }
work-membership = het totaal volgt het lidmaatschap, toetredingen zijn er stappen in
work-place = plaats naar { $measure } onder { $of } met een waarde
work-highest = hoogste eerst
work-lowest = laagste eerst
work-what-if = stel
work-supposed = door de lezer verondersteld
work-supposed-step = jaarlijkse stap, door de lezer verondersteld
work-rate = tegen de wisselkoers die volgt uit de uitgaven van dezelfde editie in beide munten
work-rate-of = koers die volgt uit de uitgaven van { $country } in { $year } in { $currency } en in USD
work-supposed-less = verondersteld min werkelijk
work-current-share = met het aandeel in lopende prijzen, { $used } (afgerond), niet het gedrukte aandeel, { $share }
work-agreed = zoals afgesproken
work-rose = bondgenoten van wie de waarde van { $year } boven die van { $before } ligt
work-fell = bondgenoten van wie de waarde van { $year } onder die van { $before } ligt
work-years-left = op één decimaal, vanaf { $day }
work-joined = landen die zijn toegetreden
work-different = verschillende maten, alleen de gedrukte getallen vergeleken
work-mean = gewoon gemiddelde, elke bondgenoot telt even zwaar
work-median = gewone mediaan van { $of } bondgenoten: het midden van hun volgorde, { $values }
work-on-track = bondgenoten van wie de rechte lijn bij hun gemiddelde tempo dan het niveau bereikt
work-there = bondgenoten op of boven het niveau in het nieuwste jaar
work-years-at = jaren op of boven het niveau onder { $of } jaren van de editie
work-years-below = jaren onder het niveau onder { $of } jaren van de editie
work-calendar = kalender
work-met = { $share } in { $year } is gelijk aan of hoger dan { $level }
work-sum = eigen som van { $names }
work-sum-over = eigen som over { $count } bondgenoten onder { $level }
work-nobody = niemand zit eronder
work-total-sum = het totaal is een eigen som
work-spending-sum = de uitgaven zijn een eigen som
work-pace-less = tempo min nodig tempo
work-growth-less = groei min nodige groei
work-straight = rechte lijn van { $from } naar { $to }
work-editions = edities van { $new } en van { $old }
work-short = { $count } van { $of } bondgenoten tonen een aandeel onder het doel
work-across = over { $level } heen
work-unchanged = al het andere ongewijzigd
work-first-year = het eerste jaar waarin
work-assumed = veronderstelde groei van het bbp
work-persons = personen, afgeleid uit
work-run = jaren tot en met { $year } zonder onderbreking die { $level } of meer tonen
