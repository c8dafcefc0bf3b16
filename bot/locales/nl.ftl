### De eigen woorden van de bot in het Nederlands.

## Buttons
button-trend = Grafiek
button-compare = Vergelijken
button-how = Hoe berekend
button-follow = Volgen

## Commands
command-start = wat deze bot doet
command-help = hoe je vraagt
command-ask = een vraag stellen
command-country = overzicht van één bondgenoot
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
    /ask VRAAG · /country NAAM · /targets · /update
    /follow LANDEN [UUR] · /unfollow LANDEN of all
    /sources · /privacy
    Voorbeelden: eerste vijf als aandeel van het bbp · Hoeveel bondgenoten halen de ondergrens? · Wanneer haalt Italië het kerndoel?
ask-empty = Zet een vraag achter de opdracht, zoals /ask Hoe ver is Spanje van het kerndoel?
country-empty = Zet een land achter de opdracht, zoals /country Polen.
follow-empty = Zet landen of groepen achter de opdracht, zoals /follow Polen Estland, en een uur als je wilt.
follow-done = Je volgt: { $names }. Het bericht komt dagelijks om { $hour }:00 ({ $zone }).
follow-nothing = Je volgt nog niets. { $empty }
follow-now = Je volgt: { $names }, dagelijks om { $hour }:00 ({ $zone }).
follow-unknown = “{ $name }” is geen bondgenoot of groep die te volgen is.
follow-hour = Het uur moet tussen 0 en 23 liggen.
unfollow-done = Je volgt niet meer: { $names }.
unfollow-all = Je volgt niets meer; er komt geen bericht.
unfollow-none = Dat volgde je niet.
sources-lead = De waarden komen uit deze edities, de uitspraken uit gedateerde beweringen met bron (in totaal: { $claims }):
sources-row = { $publisher }: { $title }, editie van { $edition }, waarden: { $rows }
targets-rest = Eisen en voorstellen zijn geen doelen: vraag ernaar en ik zeg hun status.
privacy =
    Bewaard: het nummer van je chat, de taal, het uur en de tijdzone, wat hij volgt, welke dagelijkse berichten zijn verstuurd en de laatste vraag voor vervolgvragen.
    Niet bewaard: je naam, je andere berichten, iets over jou van elders.
    Niets verlaat deze machine behalve de antwoorden aan Telegram, tenzij de beheerder een taalmodel op afstand heeft ingesteld; dan gaat de vraag daarheen.
    /unfollow all stopt de berichten; de bot blokkeren ook.
only-text = Ik kan alleen tekst lezen. Typ een vraag of zie /help.
unknown-command = Deze opdracht ken ik niet. Zie /help.
stale = Deze knop hoort bij een ouder bericht. Vraag het nog eens, alsjeblieft.
sorry = Er ging iets mis aan mijn kant (fout { $id }). Probeer het nog eens.
not-allowed = Deze bot antwoordt alleen in chats die de beheerder heeft toegestaan.
sources-title = Bronnen
compare-note = Naast de naaste buren in de ranglijst:
how-lead = Hoe de waarden worden berekend – { $country }:
chart-missing = Er is geen reeks om te tekenen – { $country }.
quoted = (oorspronkelijke taal: { $language })
choose = Kies: { $choices }
fell-back = (geschreven door de ingebouwde engine: { $why })

## Charts
chart-measure = Defensie-uitgaven, % van het bbp
chart-source = Bron: { $source }
chart-edition = editie van { $edition }; gearceerd: raming
chart-target = { $level } (afgesproken in { $agreed })
chart-target-due = { $level } tegen { $due } (afgesproken in { $agreed })
chart-caption = { $country }, defensie-uitgaven als aandeel van het bbp: { $first } in { $first_year }, { $last } in { $last_year }. Lijnen: { $levels }. { $source }.
