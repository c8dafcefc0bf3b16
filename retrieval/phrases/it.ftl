### Le frasi del motore in italiano. Le cifre arrivano nei segnaposti; qui non ce n’è nessuna.

## What is measured
measure-share-of-gdp = spesa per la difesa in rapporto al PIL
measure-spending-usd-current = spesa per la difesa in dollari statunitensi correnti
measure-spending-usd-constant = spesa per la difesa in dollari statunitensi a prezzi costanti
measure-spending-national-current = spesa per la difesa in valuta nazionale
measure-spending-national-constant = spesa per la difesa in valuta nazionale a prezzi costanti
measure-spending-per-capita = spesa per la difesa pro capite
measure-real-change = variazione reale della spesa per la difesa
measure-gdp-usd-current = PIL in dollari statunitensi correnti
measure-gdp-usd-constant = PIL in dollari statunitensi a prezzi costanti
measure-gdp-per-capita = PIL pro capite
measure-equipment-share = quota degli equipaggiamenti nella spesa per la difesa
measure-personnel-share = quota del personale nella spesa per la difesa
measure-infrastructure-share = quota delle infrastrutture nella spesa per la difesa
measure-other-share = quota delle altre voci nella spesa per la difesa
measure-military-personnel = personale militare
measure-milex-share-of-gdp = spesa militare in rapporto al PIL (definizione del SIPRI)
measure-milex-usd-current = spesa militare in dollari statunitensi correnti (definizione del SIPRI)
measure-milex-usd-constant = spesa militare in dollari statunitensi a prezzi costanti (definizione del SIPRI)
measure-milex-national-current = spesa militare in valuta nazionale (definizione del SIPRI)
measure-milex-per-capita = spesa militare pro capite (definizione del SIPRI)
measure-milex-share-gov = spesa militare in rapporto alla spesa pubblica (definizione del SIPRI)
measure-population = popolazione

## Targets by name
target-ministers-2006 = linea guida dei ministri ({ $level })
target-wales-2014 = impegno del Galles ({ $level })
target-vilnius-2023 = impegno di Vilnius ({ $level })
target-equipment-2014 = linea guida sugli equipaggiamenti ({ $level })
target-hague-core-2025 = obiettivo di base dell’Aia ({ $level })
target-hague-related-2025 = parte dell’Aia connessa alla difesa (fino al { $level })
target-hague-total-2025 = obiettivo dell’Aia ({ $level })
target-demand-2025 = richiesta del presidente statunitense ({ $level })
target-talks-2024 = livello discusso alla fine di quell’anno ({ $level })
target-rutte-2025-01 = osservazione di Rutte ({ $level })
target-article-2025-02 = intervallo dell’articolo di partenza (fino al { $level })
target-rutte-2025-05 = proposta di Rutte ({ $level })
target-plain = livello del { $level }
standing-guideline = linea guida
standing-commitment = impegno
standing-demand = richiesta
standing-proposal = proposta
standing-press-report = notizia di stampa
standing-articles-claim = affermazione dell’articolo

## Who agreed or said it
by-ministers-2006 = ministri della Difesa della NATO
by-wales-2014 = capi di Stato e di governo della NATO al vertice del Galles
by-vilnius-2023 = capi di Stato e di governo della NATO al vertice di Vilnius
by-equipment-2014 = capi di Stato e di governo della NATO al vertice del Galles
by-hague-core-2025 = capi di Stato e di governo della NATO al vertice dell’Aia
by-hague-related-2025 = capi di Stato e di governo della NATO al vertice dell’Aia
by-hague-total-2025 = capi di Stato e di governo della NATO al vertice dell’Aia
by-demand-2025 = Donald Trump, allora presidente eletto
by-talks-2024 = funzionari non nominati, secondo il Financial Times
by-rutte-2025-01 = Mark Rutte
by-article-2025-02 = articolo di partenza, febbraio di quell’anno
by-rutte-2025-05 = Mark Rutte

## Lookup
nato-name = NATO
lookup = { $country }: { $value } nel { $year }, { $measure } ({ $publisher }, edizione: { $edition }).
beside = Nella stessa tabella c’è anche: { $value }.
nato-beside = Secondo la definizione propria della NATO è { $value } per il { $year } (edizione: { $edition }); sono due misure diverse, mai mescolate.
figure-beside = Il valore pubblicato – { $country }: { $value } nel { $year } (NATO, edizione: { $edition }).
stated-right = Le tabelle lo confermano – { $country }: { $value } nel { $year } (NATO, edizione: { $edition }).
stated-wrong = Le tabelle della NATO non dicono questo – { $country }: { $value } nel { $year } (edizione: { $edition }).
stated-once = Il valore citato è stato davvero stampato (edizione: { $edition }) – { $country }: { $value } nel { $year }. Da allora è stato rivisto.
revised = { $country }, { $year }: { $old } (edizione: { $old_edition }), { $new } (edizione: { $new_edition }).
revised-row = Edizione: { $edition } – { $value } per il { $year }
revised-most = Revisioni più ampie per il { $year } – { $measure } (NATO, edizione: { $edition }; prima: { $old_edition }):
revised-note = Le edizioni differiscono perché le stime vengono sostituite, il PIL viene rivisto e l’ultima edizione ridefinisce tutta la serie come spesa di base per la difesa.

## Gap
gap-below = { $country }: { $points } sotto il livello «{ $target }», con { $share } nel { $year } (NATO, edizione: { $edition }).
gap-above = { $country }: { $points } sopra il livello «{ $target }», con { $share } nel { $year } (NATO, edizione: { $edition }).
gap-level = { $country }: esattamente al livello «{ $target }», { $share } nel { $year } (NATO, edizione: { $edition }).
gap-money = In denaro il divario è di { $money }: obiettivo × PIL − spesa, entrambi della stessa edizione.
gap-money-equipment = In denaro il divario è di { $money }: (linea guida − quota) × spesa, entrambi della stessa edizione.
gap-money-equipment-above = In denaro sono { $money } oltre la linea guida: (quota − linea guida) × spesa, entrambi della stessa edizione.
gap-money-above = In denaro sono { $money } oltre l’obiettivo: spesa − obiettivo × PIL, entrambi della stessa edizione.
gap-total = L’obiettivo dell’Aia del { $total } non può essere misurato con queste tabelle: contengono solo la parte di base (almeno il { $core }), e nessuno pubblica la parte connessa alla difesa (fino al { $related }) alleato per alleato. Il divario indicato riguarda quindi la parte di base.
gaps = Rispetto al livello «{ $target }» nel { $year } (NATO, edizione: { $edition }):
gaps-row-below = { $country }: { $share }, { $points } sotto
gaps-row-below-money = { $country }: { $share }, { $points } sotto, { $money }
gaps-row-met = { $country }: { $share }, { $points } sopra
gaps-row-met-money = { $country }: { $share }, { $points } sopra, { $money }
related-unmeasured = La parte connessa alla difesa (fino al { $level }) non può essere misurata: le tabelle della NATO contengono solo la spesa di base per la difesa, e nessuno pubblica l’altra parte alleato per alleato.

## Lists
row = { $country }: { $value }
row-beside = { $country }: { $value }, { $beside }
row-missing = { $country }: la tabella non riporta questo valore.
ranking-highest = I più alti – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, edizione: { $edition }):
ranking-without = Escluso, come richiesto: { $names }.
ranking-lowest = I più bassi – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, edizione: { $edition }):
place = { $country }: posto { $place } – { $measure }: { $value } nel { $year } (NATO, edizione: { $edition }).
count = Al livello «{ $target }» o sopra nel { $year }: { $number } (NATO, edizione: { $edition }).
count-one = Al livello «{ $target }» o sopra nel { $year }: { $number } (NATO, edizione: { $edition }).
among = { $group }: { $said }
count-at = A quel livello o sopra: { $names }.
count-below = Sotto: { $names }.
count-older = Un’altra edizione ({ $edition }) dava per lo stesso anno: { $number }.
count-edge = { $country }: la tabella stampa { $value }, ma la spesa divisa per il PIL dà { $computed }.
count-years = Alleati al livello «{ $target }» o sopra, anno per anno (NATO, edizione: { $edition }):
count-years-row = { $year }: { $number }
comparison = Il più alto tra quelli a confronto: { $country } – { $measure }: { $value } nel { $year } (NATO, edizione: { $edition }).
comparison-level = A pari merito in testa tra quelli a confronto: { $country } – { $measure }: { $value } nel { $year } (NATO, edizione: { $edition }).
comparison-lead = La differenza tra i primi due è di { $lead }.
comparison-ratio = Il primo è { $ratio } volte il secondo.

count-missing = Sotto il livello «{ $target }» nel { $year }: { $number } (NATO, edizione: { $edition }).
count-missing-one = Sotto il livello «{ $target }» nel { $year }: { $number } (NATO, edizione: { $edition }).
count-core-only = Si confronta solo la spesa di base: la parte connessa alla difesa (fino al { $related }) non è misurata, e nessuno la pubblica alleato per alleato.
ranking-rises = Variazione maggiore tra { $start } e { $end } – { $measure } (NATO, edizione: { $edition }):
moved-fell = Più in basso nel { $end } che nel { $start }, { $measure }: { $number } (NATO, edizione: { $edition }).
moved-fell-none = Nessun alleato più in basso nel { $end } che nel { $start }, { $measure } (NATO, edizione: { $edition }).
moved-rose = Più in alto nel { $end } che nel { $start }, { $measure }: { $number } (NATO, edizione: { $edition }).
moved-rose-none = Nessun alleato più in alto nel { $end } che nel { $start }, { $measure } (NATO, edizione: { $edition }).
ranking-rises-row = { $country }: { $difference } (da { $start } a { $end })
dispute = Questo valore è contestato:

## Years
series-join = {"; "}
trend-series = Anno per anno: { $years }.
crossing = { $country }: per la prima volta al livello «{ $target }» o sopra nel { $year }, con { $value } (NATO, edizione: { $edition }).
crossing-before = L’anno prima era { $value } ({ $year }).
crossing-never = { $country }: il livello «{ $target }» non è raggiunto in nessun anno della tabella.
trend-up = { $country }, { $measure }: aumento da { $start } nel { $start_year } a { $end } nel { $end_year }, cioè { $difference } (NATO, edizione: { $edition }).
trend-down = { $country }, { $measure }: calo da { $start } nel { $start_year } a { $end } nel { $end_year }, cioè { $difference } (NATO, edizione: { $edition }).
trend-flat = { $country }, { $measure }: { $start } nel { $start_year } e { $end } nel { $end_year }, invariato (NATO, edizione: { $edition }).
trend-range = L’anno più basso è stato il { $low_year } con { $low }, il più alto il { $high_year } con { $high }.
projection = { $country }: al ritmo medio dal { $since } ({ $pace } all’anno, in linea retta) il livello «{ $target }» sarebbe raggiunto nel { $reached }; ora { $share } nel { $year } (NATO, edizione: { $edition }).
projection-never = { $country }: al ritmo medio dal { $since } ({ $pace } all’anno, in linea retta) il livello «{ $target }» non si avvicina; ora { $share } nel { $year } (NATO, edizione: { $edition }).
projection-met = { $country }: il livello «{ $target }» è già raggiunto, { $share } nel { $year } (NATO, edizione: { $edition }).
projection-needed = { $country }: per arrivarci nel { $due } servono { $needed } all’anno, ogni anno.
projection-total = L’obiettivo dell’Aia del { $total } ha una parte che nessuna tabella misura; questo calcolo riguarda la parte di base.
on-track = Al ritmo medio di ciascuno dal { $since }, sarebbero al livello «{ $target }» entro il { $due }: { $number }; nel { $year } sono { $met } (NATO, edizione: { $edition }).
on-track-row = { $country }: { $reached }, ora { $share }
on-track-never = Non a questo ritmo: { $names }.
plans = Che cosa è stato annunciato – { $country }:
claim-figure = { $country }: { $value }.

## Targets
hague = L’obiettivo dell’Aia ({ $agreed }): { $total } all’anno entro il { $due }, di cui almeno il { $core } per la difesa di base e fino al { $related } per spese connesse alla difesa e alla sicurezza.
hague-measured = Solo la parte di base può essere misurata: la NATO non pubblica le spese connesse alla difesa alleato per alleato.
terms-guideline = { $level }: una linea guida, { $agreed_by }, { $since }{ $status ->
    [ended] , poi sostituita
   *[open] {""}
}.
terms-commitment = { $level }: un impegno, { $agreed_by }, { $since }{ $status ->
    [ended] , poi sostituito
   *[open] {""}
}.
terms-demand = { $level }: una richiesta, { $agreed_by }, { $since }; nessuno l’ha accettata come tale.
terms-proposal = { $level }: una proposta, { $agreed_by }, { $since }{ $status ->
    [ended] , poi superata
   *[open] {""}
}.
terms-press-report = { $level }: notizia di stampa ({ $agreed_by }), { $since }{ $status ->
    [ended] , poi superata
   *[open] {""}
}.
terms-articles-claim = { $level }: un’affermazione, { $agreed_by }, { $since }; non è l’obiettivo di nessuno.
targets = Obiettivi in vigore e loro rango:
targets-row = { $name }: { $standing }, { $since }
targets-other = Richiesto o proposto, concordato da nessuno:
no-dispute = { $country }: nessuna fonte qui riporta una disputa su questi dati, e qui nessuna viene giudicata; questi sono il dato pubblicato e le dichiarazioni datate.
dated = Situazione aggiornata al: { $date }.
article-dated = Data dell’articolo di partenza: { $date }.

## Summary
summary = { $country }: { $share } nel { $year }, posto { $rank } tra gli alleati (NATO, edizione: { $edition }).
summary-spending = Sono { $spending }, { $per_head }.
summary-equipment-above = Agli equipaggiamenti va { $equipment }, sopra la linea guida del { $level }.
summary-equipment-below = Agli equipaggiamenti va { $equipment }, sotto la linea guida del { $level }.
summary-gap-below = { $target }: { $points } sotto, { $money }.
summary-gap-below-plain = { $target }: { $points } sotto.
summary-gap-above = { $target }: { $points } sopra, { $money }.
summary-gap-above-plain = { $target }: { $points } sopra.
summary-gap-level = { $target }: esattamente al livello.
summary-change = Dal { $start_year }: in partenza { $start }, una variazione di { $difference }.
summary-pace = Al ritmo medio dal { $since } ({ $pace } all’anno, in linea retta) l’obiettivo di base sarebbe raggiunto nel { $reached }; per arrivarci nel { $due } servono { $needed } all’anno.
summary-pace-never = Al ritmo medio dal { $since } ({ $pace } all’anno, in linea retta) l’obiettivo di base non è raggiunto; per arrivarci nel { $due } servono { $needed } all’anno.
summary-met = L’obiettivo di base è già raggiunto.
summary-revision = Rivisto: { $old } per il { $year } (edizione: { $old_edition }), ora { $new }.
summary-unchanged = Invariato rispetto all’edizione precedente ({ $old_edition }): { $new } per il { $year }.
summary-plan = Piano nazionale ({ $date }):

## Update
digest = { $day }: situazione – { $names }.
digest-all = { $day }: situazione degli obiettivi.
digest-new-edition = Novità dall’ultimo messaggio – edizione della NATO: { $edition }.
digest-new-table = Novità dall’ultimo messaggio – dati: { $publisher }, edizione: { $edition }.
digest-quiet = Nulla di nuovo dall’ultima edizione della NATO ({ $edition }).
digest-row-below = { $country }: { $share } nel { $year }, { $points } sotto il livello «{ $target }»
digest-row-above = { $country }: { $share } nel { $year }, { $points } sopra il livello «{ $target }»
digest-revision = { $country }, { $year }: prima { $old } (edizione: { $old_edition }), ora { $new }
digest-clock = L’orologio: { $review_days } all’anno della revisione ({ $review }), { $due_days } all’anno dell’obiettivo ({ $due }).
digest-count = Nel { $year }: { $two } al { $level } o più, { $core } al { $core_level } o più (NATO, edizione: { $edition }).
digest-newest = Ultime dichiarazioni:
digest-late = Questo messaggio arriva più tardi del previsto.
digest-next = I prossimi dati della NATO escono di solito tra queste date: { $first } – { $last }.
digest-row-path = { $country }: { $share } nel { $year }, { $points } sotto il livello «{ $target }»; servono { $needed } all’anno entro il { $due }
digest-more = È cambiato più di quanto entri qui: chiedi di un Paese per vederne i dati.
change-crossed-up = { $country }: livello «{ $target }» ora raggiunto – { $new } nel { $year }, prima { $old } nel { $old_year } (edizione: { $old_edition })
change-crossed-down = { $country }: livello «{ $target }» non più raggiunto – { $new } nel { $year }, prima { $old } nel { $old_year } (edizione: { $old_edition })
change-rank = { $country }: ora posto { $new } per quota del PIL nel { $year }, prima posto { $old } nel { $old_year } (edizione: { $old_edition })
change-corrected = Correzione – { $country }, { $year }: { $new }, non { $old } ({ $publisher }, edizione: { $edition })
change-due-review = Si avvicina una data: { $days } al { $year }, anno della revisione («{ $target }»).
change-due = Si avvicina una data: { $days } al { $year }, anno dell’obiettivo («{ $target }»).
change-others = Altrove:
change-claims = Nuove dichiarazioni:
change-overtaken = Non più in vigore:
goal-at = Al { $level } o più nel { $year }, { $number }: { $names }
goal-below = Sotto il { $level } nel { $year }, { $number }: { $names }
goal-many-at = Al { $level } o più nel { $year }, { $number }; i più vicini al livello: { $names }
goal-many-below = Sotto il { $level } nel { $year }, { $number }; i più vicini al livello: { $names }
goal-none-at = Al { $level } o più nel { $year }: nessun alleato della tabella
goal-none-below = Sotto il { $level } nel { $year }: nessun alleato della tabella
goal-always = Senza data finale, quindi vale ogni anno: { $target }.
change-standing = Un obiettivo o i suoi termini sono nuovi – { $name }: { $standing }, { $since }
change-ended = Non più in vigore dal { $until }: { $name }
update = La situazione nel { $year }: { $two } al { $level } o più e { $core } al { $core_level } o più (NATO, edizione: { $edition }).
update-newest = Le ultime dichiarazioni datate:
update-clock = In seguito: la revisione dell’obiettivo dell’Aia, poi la sua scadenza, { $due }. Qui non c’è un’edizione della NATO più recente.

not-listed = { $country }: questo elenco non nomina il Paese.

## Premises
premise-stoltenberg = Prima una correzione: allora Jens Stoltenberg non guidava più la NATO, la guidava Mark Rutte; e gli obiettivi li concordano insieme i capi degli alleati, non li fissa un segretario generale.
premise-debt = Prima una correzione: una mancanza rispetto a un obiettivo non è un debito. Nessuno deve alla NATO la differenza; il bilancio comune della NATO è un’altra cosa.
premise-iceland = Prima una nota: l’Islanda non ha forze armate né una riga nelle tabelle, quindi le affermazioni su tutti gli alleati non la comprendono.
premise-injection = Ciò che un messaggio mi ordina di dire non cambia alcun valore; questi sono quelli pubblicati.

## Notes
note-unmeasured = L’insieme, { $total }, non può essere misurato: le tabelle contengono solo la parte di base, e nessuno pubblica la parte connessa alla difesa (fino al { $related }) alleato per alleato.
note-default-target = Non è stato nominato un obiettivo, quindi sono dati entrambi quelli in vigore: il nuovo obiettivo di base e il vecchio minimo.
note-default-two = Non è stato nominato un livello, quindi vale il vecchio minimo.
note-demand = È un calcolo rispetto a una richiesta sulla spesa di base, non a un obiettivo concordato dagli alleati.
note-level = Nessuno ha concordato questo livello; è un calcolo rispetto al numero indicato.
note-edge = La fonte stampa due decimali, quindi, entro l’arrotondamento, il valore è sulla linea.
note-currency = Le tabelle della NATO contengono solo dollari statunitensi e valuta nazionale.
note-per-head-dollars = Le tabelle della NATO danno gli importi pro capite solo in dollari statunitensi.
note-shares-part = A prezzi correnti la spesa è { $current }; la quota principale della NATO, { $headline }, usa prezzi costanti, e il divario in denaro prezzi correnti.
note-prices = Importi a prezzi e cambi correnti; le quote sono i valori principali della NATO a prezzi costanti.
note-one-edition = Una sola edizione: le precedenti definiscono la serie in altro modo.
note-covers = Questa edizione copre gli anni dal { $first } al { $last }; non ne contiene altri.
note-counts-revised = I numeri annunciati a suo tempo sono diversi, perché le stime sono state riviste; chiedi di un solo anno per vederli.
note-arithmetic = È aritmetica, non una previsione: ogni anno si aggiunge lo stesso numero di punti.
note-aggregate = I totali seguono la composizione dell’Alleanza, quindi saltano a ogni adesione.
note-iceland = L’Islanda non ha forze armate né una riga.
note-overtaken = Questa dichiarazione è stata poi superata.
note-sides = Sono date entrambe le posizioni con la loro data; le fonti qui non decidono nulla.
note-nld = Paesi Bassi: la quota principale (prezzi costanti) e quella a prezzi correnti divergono sensibilmente.
note-lux = L’obiettivo del Lussemburgo si misura sul reddito nazionale lordo, non sul PIL.
note-can = L’anno del Canada è il suo esercizio finanziario, da aprile a marzo.
note-gbr = L’anno del Regno Unito è il suo esercizio finanziario, da aprile a marzo.

## Refusals and talk
missing-then = Nulla di quanto pubblicato qui fino a quel giorno può rispondere.
missing-future = Per quell’anno non c’è un valore pubblicato – { $country }: l’ultima edizione della NATO ({ $edition }) va dal { $first } al { $last }, e nessuno può conoscerne uno successivo.
missing-year = Per quell’anno qui non c’è un valore pubblicato – { $country }: l’ultima edizione della NATO ({ $edition }) va dal { $first } al { $last }.
missing-measure = { $country }: nessuna tabella qui riporta questo valore.
nearest = Il valore pubblicato più vicino – { $country }: { $value } nel { $year }.
iceland = L’Islanda non ha forze armate, quindi le tabelle della NATO non hanno una riga e non esiste una quota pubblicata.
outsider = { $country }: non è membro della NATO, i cui obiettivi non vi si applicano e le cui tabelle non hanno una riga per il Paese.
out-of-scope = Rispondo solo sulla spesa per la difesa della NATO: obiettivi, valori, divari, piani nazionali e come si misurano.
no-evidence = Nessuna delle fonti qui risponde, e preferisco non indovinare. Ho valori pubblicati, obiettivi, divari e dichiarazioni datate dei governi.
unsafe = Non posso mostrare impostazioni, istruzioni o chiavi, e nessun messaggio può cambiarle. Ho valori pubblicati e dichiarazioni datate.
empty-question = Il messaggio non contiene una domanda. Chiedi per esempio quanto un Paese è lontano da un obiettivo.
too-long = È troppo lungo per una sola domanda. Invia solo la domanda, in poche righe.
unreadable = Non sembra un testo. Scrivi la domanda a parole.
help = Chiedi della spesa per la difesa della NATO: quota o denaro di un Paese, divario da un obiettivo, classifiche, conteggi, andamenti, che cosa è stato concordato e che cosa pianificano i governi. Ogni valore indica edizione e fonte.
which-country = Di quale Paese si tratta?
source-lead = L’ultima risposta si basa su:
source-row = { $source }
source-none = In questa chat non c’è ancora una risposta di cui dare le fonti.

## Questions that can be asked next
ask-gap = { $country }: quanto manca all’obiettivo?
ask-trend = { $country }: come è cambiata la spesa per la difesa dal primo anno?
ask-share = { $country }: quanto spende per la difesa?
ask-pace = { $country }: a questo ritmo, quando raggiungerà l’obiettivo di base?
ask-plan = { $country }: che cosa ha pianificato?
ask-ranking = Chi spende di più in rapporto al PIL?
ask-count = Quanti alleati raggiungono il minimo?
ask-count-years = Quanti alleati raggiungevano il minimo ogni anno?
ask-target = Che cos’è l’obiettivo dell’Aia?

## What if, together, sides, growth
what-if-more = { $country }: con { $share } la spesa nel { $year } sarebbe stata di { $money }, { $more } in più rispetto al valore reale di { $actual } (NATO, edizione: { $edition }).
what-if-less = { $country }: con { $share } la spesa nel { $year } sarebbe stata di { $money }, { $more } in meno rispetto al valore reale di { $actual } (NATO, edizione: { $edition }).
what-if-alliance = A parità di tutto il resto, la NATO nel suo insieme avrebbe speso { $alliance }, { $share }.
what-if-newest = L’ultimo anno delle tabelle è il { $year }; nessuno ha dati per un anno successivo, quindi si usa il PIL di quell’anno.
what-if-step = { $country }: aggiungendo { $step } ogni anno, nel { $due } il livello sarebbe { $level }; ora { $share } nel { $year } (NATO, edizione: { $edition }).
what-if-reached = Il livello «{ $target }» sarebbe raggiunto nel { $reached }.
what-if-never = Il livello «{ $target }» così non sarebbe raggiunto.
what-if-met = Il livello «{ $target }» è già raggiunto o superato.
note-what-if = È un calcolo su un’ipotesi, con il PIL di quell’anno invariato; nulla di tutto ciò è previsto o pubblicato.
band = Da { $low } a { $high }, { $year } (NATO, edizione: { $edition }): { $number }.
kept-below = { $country }: con { $share } sarebbe { $points } sotto il livello «{ $target }»; il valore pubblicato è { $actual } nel { $year } (NATO, edizione: { $edition }).
kept-met = { $country }: con { $share } il livello «{ $target }» sarebbe raggiunto; il valore pubblicato è { $actual } nel { $year } (NATO, edizione: { $edition }).
kept-points = Le tabelle finiscono con il { $year }: per un anno successivo non è pubblicato alcun PIL, quindi la distanza è in punti e non in denaro.
total-published = { $group }: { $spending }, { $share } nel { $year } (aggregato della NATO stessa, edizione: { $edition }).
total-own = { $group }, insieme: { $spending }, { $share } nel { $year } (somma propria di dati della NATO, edizione: { $edition }).
total-mean = La media semplice delle quote pubblicate è { $value }.
total-median = La mediana delle quote pubblicate è { $value }.
average = { $group }: in media { $share } nel { $year }, ponderata per il PIL; la media semplice delle quote pubblicate è { $mean } (da dati della NATO, edizione: { $edition }).
average-own = { $group }: in media { $share } nel { $year }, ponderata per il PIL; la media semplice delle quote pubblicate è { $mean } (somma propria di dati della NATO, edizione: { $edition }).
total-members = Paesi contati: { $names }.
total-later = Non contato perché l’adesione è successiva: { $country }.
note-weighted = La quota è ponderata: tutta la spesa divisa per tutto il PIL, a prezzi costanti; gli importi sono a prezzi correnti.
burden = { $country }: { $portion } nel { $year }, { $spending } su { $total } (NATO, edizione: { $edition }).
burden-row = { $country }: { $portion }, { $spending }
burden-own = La spesa del gruppo è una somma propria di dati della NATO.
shortfall = Rispetto al livello «{ $target }» nel { $year }: { $number } sotto, con un divario complessivo di { $total } (somma propria di dati della NATO, edizione: { $edition }).
shortfall-row = { $country }: { $gap }, { $portion } ({ $share })
shortfall-parted = { $country }: nulla da aggiungere, perché il valore principale raggiunge il livello, benché a prezzi correnti la spesa resti sotto.
note-shortfall = Un divario è un calcolo (obiettivo × PIL − spesa, sommato per chi è sotto), non un debito verso qualcuno.
sides = { $country }, { $year }, secondo la fonte; sono misure diverse e non una serie comune:
sides-row = { $publisher }: { $value } nel { $year } (edizione: { $edition })
sides-difference = La differenza tra i due è di { $difference }.
sides-why = Differiscono perché la NATO conta ciò che i governi comunicano secondo la definizione dell’Alleanza, mentre il SIPRI, la cui serie è ripresa dalla Banca mondiale, applica la propria definizione a fonti aperte.
growth = { $country }: spesa per la difesa in aumento del { $total } in termini reali dal { $start } al { $end }, in media { $average } (NATO, edizione: { $edition }).
growth-fall = { $country }: spesa per la difesa in calo del { $total } in termini reali dal { $start } al { $end }, in media { $average } (NATO, edizione: { $edition }).
growth-nominal = In dollari statunitensi correnti, inflazione e cambi compresi, la variazione è di { $nominal }.
growth-yearly = Variazione reale sull’anno precedente: { $years }.
path-needed = { $country }: servono { $needed } all’anno per essere al livello «{ $target }» nel { $due }; ora { $share } nel { $year } (NATO, edizione: { $edition }).
planned-above = Piano per il { $year }: { $plan } (dichiarazione: { $said }), { $difference } sopra il percorso, { $path }
planned-below = Piano per il { $year }: { $plan } (dichiarazione: { $said }), { $difference } sotto il percorso, { $path }
planned-on = Piano per il { $year }: { $plan } (dichiarazione: { $said }), sul percorso
planned-none = { $country }: nessun piano datato indica una quota del PIL per un anno successivo, quindi non c’è nulla da confrontare con il percorso.
note-planned = Il percorso è una linea retta dall’ultimo dato all’obiettivo; il conteggio di un governo può differire da quello della NATO.
path-growth = Se il PIL cresce del { $growth }, per arrivarci la spesa deve crescere del { $spending }.
gap-per-head = Per abitante sono { $money }.
not-answerable = Così come è chiesto, non si può calcolare dalle tabelle.
gap-currency = Al cambio implicito nella stessa edizione sono { $money }.
ask-shortfall = Quanto manca a tutti gli alleati insieme per l’obiettivo di base?


## A model helped
interpreted = Un modello linguistico ha aiutato a leggere questa domanda; riformulala se intendevi altro.


## Checking a text
check-lead = Che cosa dicono le fonti sulle cifre di questo testo:
check-confirmed = Confermato: { $country }, { $year }: { $value } ({ $publisher }, edizione: { $edition }).
check-outdated = Superato: { $country }, { $year }: { $old } (edizione: { $old_edition }); il dato più recente: { $value }, { $now } ({ $publisher }, edizione: { $edition }).
check-differs = Non sostenuto. Il dato pubblicato è: { $country }, { $year }: { $value } ({ $publisher }, edizione: { $edition }).
check-said = Una fonte datata in merito:
check-overtaken = Una fonte lo ha detto, ma poi è stato superato:
check-unsupported = Non si trova nelle fonti.
check-none = Questo testo non contiene cifre verificabili sulla spesa per la difesa.

## Fixed matters: membership, the clock, opinions, portions of GDP, crossings
member-since = { $country }: membro della NATO dal { $day }.
member-number = La NATO ha { $number } (al { $day }).
held = { $country }, dal { $start } al { $end }, al livello «{ $target }» o sopra: { $number } (NATO, edizione: { $edition }).
held-below = { $country }, dal { $start } al { $end }, sotto il livello «{ $target }»: { $number } (NATO, edizione: { $edition }).
premise-left = Prima una correzione: nessuna uscita dalla NATO – { $country }.
clock = Da oggi ({ $today }) all’inizio del { $due }: { $days }, circa { $years }.
clock-target = Scadenza nel { $due }: { $target }.
no-opinion = Non prendo posizione e non do opinioni; ho cifre pubblicate e ciò che i governi hanno detto.
portion = { $country }: il { $share } è pari a { $money } nel { $year } (NATO, edizione: { $edition }).
portion-more = Spesa effettiva: { $actual }, cioè { $difference } in meno.
portion-less = Spesa effettiva: { $actual }, cioè { $difference } in più.
portion-core = La sola parte di base, «{ $target }»: { $money }.
note-no-rate = Nessun alleato comunica dati in questa valuta ({ $currency }): le tabelle della NATO non ne danno un cambio e nessuno viene inventato. Contengono dollari statunitensi e valute nazionali.
per-soldier = { $country }: { $money } per ogni membro delle forze armate nel { $year }, cioè { $spending } per { $personnel } (dalle cifre della NATO, edizione: { $edition }).
per-soldier-highest = La spesa più alta per membro delle forze armate nel { $year } (dalle cifre della NATO, edizione: { $edition }):
per-soldier-lowest = La spesa più bassa per membro delle forze armate nel { $year } (dalle cifre della NATO, edizione: { $edition }):
gaps-nearest = I più vicini al livello «{ $target }» nel { $year } (NATO, edizione: { $edition }):
crossings = Passaggi del livello «{ $target }» rispetto all’anno prima (NATO, edizione: { $edition }):
crossings-up = { $year }, a quel livello o sopra: { $names }
crossings-down = { $year }, di nuovo sotto: { $names }
crossings-nobody = { $year }: nessuno l’ha raggiunto
estimate-yes = Sì: { $country } { $year }, { $value }, è una stima (NATO, edizione: { $edition }).
estimate-no = No: { $country } { $year }, { $value }, non è indicato come stima (NATO, edizione: { $edition }).
theme-consequence = Non è prevista alcuna sanzione per un obiettivo mancato: gli impegni sono politici.
theme-ukraine-given = Le tabelle della NATO non indicano a parte gli aiuti all’Ucraina, né dati né ricevuti.
theme-binding = No: gli obiettivi sono impegni politici e non vincolano giuridicamente.
premise-due = Prima una correzione: l’obiettivo dell’Aia scade nel { $due }.
premise-level = Prima una correzione: all’Aia è stato concordato il { $total }, di cui almeno il { $core } per la difesa di base.
plan-figure = { $country }, { $year }: previsti { $value } (dichiarazione: { $said }).
