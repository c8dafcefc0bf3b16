### Le parole del bot in italiano.

## Buttons
button-trend = Andamento
button-gaps = Divario
button-path = Percorso
button-revs = Grafico delle revisioni
button-revisions = Revisioni
button-sources = Fonti
button-unfollow = Non seguire più
button-near = Vicini in classifica
button-card = ← { $country }
button-compare = Confronta
button-how = Come si calcola
button-follow = Segui
button-share = Condividi
button-back = Indietro
button-delete = Cancella tutto
button-keep = Conserva
button-ask = Fai una domanda a Gapwatch
button-missing = Mostra la risposta che forse manca
cut-off = Sono stato interrotto mentre inviavo la risposta a questo messaggio e forse non è arrivata: se non la vedi, chiedi di nuovo.

## Commands
command-start = che cosa fa questo bot
command-help = come chiedere
command-ask = fare una domanda
command-country = scheda di un alleato
command-compare = alleati fianco a fianco
command-rank = alleati in ordine di una misura
command-gap = distanza da un obiettivo
command-chart = grafici: andamento, divario, percorso, gruppo, revisioni
command-settings = lingua, valuta, edizione, ore di silenzio
command-how = come è stata calcolata una risposta
command-accuracy = risultato del bot nell’ultima prova
command-mydata = tutto ciò che è salvato su questa chat
command-deleteme = cancella tutto di questa chat
command-cancel = ferma la risposta in corso
command-targets = gli obiettivi e il loro rango
command-update = la situazione di oggi
command-follow = messaggio quotidiano sui Paesi
command-unfollow = smettere di seguire
command-sources = da dove vengono i valori
command-privacy = che cosa viene conservato

start =
    Gapwatch risponde, da fonti datate, sugli obiettivi di spesa per la difesa della NATO.
    Scrivi una domanda, per esempio: Quanto manca alla Spagna per l’obiettivo di base?
    /country Polonia dà una scheda, /targets che cosa è stato concordato.
    /follow Polonia Estonia invia ogni giorno la situazione alla tua ora.
    Ogni valore indica la sua edizione; le fonti sono a un tocco.
help =
    Scrivi una domanda o usa un comando:
    /ask DOMANDA · /country NOME · /compare A B · /gap NOME 3.5 · /rank · /chart NOME
    /targets · /update
    /follow PAESI [ORA] · /unfollow PAESI o all
    /how · /sources · /accuracy · /settings · /cancel
    /privacy · /mydata · /deleteme
    Esempi: i primi cinque in rapporto al PIL · Quanti alleati raggiungono il minimo? · Quando l’Italia raggiungerà l’obiettivo di base?
ask-empty = Scrivi una domanda dopo il comando, per esempio /ask Quanto manca alla Spagna per l’obiettivo di base?
bot-short = Risposte datate e con fonti sugli obiettivi NATO di spesa per la difesa.
pick-first = Quale alleato?
pick-second = { $country }: con quale alleato confrontare?
shared = Risposta con ciò che si sapeva in questa data: { $day }
share = Questo indirizzo apre la risposta con l’edizione su cui si basa: { $link }
feedback-thanks = Grazie, annotato.
how-answer = Come è stata calcolata questa risposta (data: { $day }):
how-none = Qui non ho risposte precedenti. Fai prima una domanda, o rispondi con /how a una delle mie risposte.
how-nothing = Questa risposta non contiene cifre; cita le sue fonti.
how-published = Cifre pubblicate:
how-edition = { $source }, edizione: { $edition }
accuracy = Ultima valutazione su questa macchina ({ $day }, motore: { $engine }), risposte giuste:
accuracy-none = Su questa macchina non è stata ancora fatta alcuna valutazione, quindi non c’è nulla da riferire.
mydata = Tutto ciò che è salvato su questa chat.
deleteme-ask = Questo cancella tutto di questa chat: le impostazioni, ciò che segue, le risposte conservate, i messaggi inviati. Non si può annullare.
deleteme-done = Tutto di questa chat è cancellato.
deleteme-kept = Non è stato cancellato nulla.
settings = Impostazioni di questa chat:
settings-how = Per iscritto: /settings zone Europe/Warsaw · /settings quiet 22-7 · /settings lang de
settings-wrong = Non conosco questa impostazione o questo valore.
setting-follow = Seguiti
setting-lang = Lingua
setting-currency = Valuta
setting-edition = Edizione
setting-form = Forma
setting-zone = Fuso orario
setting-hour = Ora degli aggiornamenti
setting-rhythm = Ritmo degli aggiornamenti
setting-quiet = Ore di silenzio
setting-group = Solo comandi
value-any = quella della domanda
value-latest = la più recente
value-classic = classica
value-rich = con tabelle
value-national = quella del Paese
value-on = sì
value-off = no
admins-only = In un gruppo possono farlo solo i suoi amministratori.
cancel-done = Fermato.
cancel-nothing = Non c’è nulla da fermare.
crowded = Sono ancora occupato con le tue domande precedenti. Aspetta un momento, o fermale con /cancel.
follow-empty = Scrivi Paesi, gruppi o obiettivi dopo il comando, per esempio /follow Polonia Estonia, e un’ora se vuoi.
follow-words = A parole: Polonia nei giorni feriali alle 7 · Polonia ogni lunedì · Polonia solo se qualcosa cambia · un alleato supera il 3,5% · l’obiettivo del 2%
follow-done = Segui: { $names }. Il messaggio arriva ogni giorno alle { $hour } ({ $zone }).
follow-nothing = Non segui ancora nulla. { $empty }
follow-now = Segui: { $names }, ogni giorno alle { $hour } ({ $zone }).
follow-unknown = «{ $name }» non è un alleato, un gruppo né un obiettivo che si possa seguire.
follow-hour = L’ora deve essere tra 0 e 23.
follow-level = Nessuno ha concordato un obiettivo di quel livello. È possibile: quando un alleato supera il 2,5%.
unfollow-done = Non segui più: { $names }.
unfollow-all = Non segui più nulla; non arriverà alcun messaggio.
unfollow-none = Questo non lo seguivi.
fix = Rettifica: { $country }, { $measure }, { $year }: un aggiornamento indicava { $old }; il valore corretto è { $new } ({ $publisher }, edizione: { $edition }).
fix-edited = Rettificato in seguito:
topic-gone = L’argomento in cui arrivavano questi aggiornamenti non esiste più o è chiuso, perciò arrivano qui; con /follow in un altro argomento andranno lì.
sources-lead = I valori vengono da queste edizioni, le dichiarazioni da affermazioni datate e documentate (in tutto: { $claims }):
sources-row = { $publisher }: { $title }, edizione: { $edition }, valori: { $rows }
targets-rest = Richieste e proposte non sono obiettivi: chiedine e dirò il loro rango.
privacy =
    Si conserva: il numero della tua chat, la sua lingua, ora e fuso orario, che cosa segue, quali messaggi quotidiani sono stati inviati e l’ultima domanda per le successive.
    Non si conserva: il tuo nome, gli altri tuoi messaggi, nulla su di te da altrove.
    Ciò che scrivi si conserva così com’è arrivato finché non ha risposta, perché un guasto non perda nulla; poi si cancella.
    Nulla lascia questa macchina tranne le risposte a Telegram, salvo che il gestore abbia impostato un modello linguistico remoto; allora gli viene inviata la domanda.
    Si conservano anche le impostazioni della chat e le sue ultime risposte con il tuo voto (al massimo 200, per 90 giorni), per poterle spiegare e condividere. /mydata mostra tutto, /deleteme lo cancella.
    /unfollow all ferma i messaggi; bloccare il bot anche.
only-text = So leggere solo testo. Scrivi una domanda o vedi /help.
taken-in = Acquisito: { $title }, come { $id }.
taken-already = Già presente: { $title }, come { $id }.
too-big = Un file può avere al massimo { $size } MB.
unknown-command = Non conosco questo comando. Vedi /help.
stale = Questo pulsante appartiene a un messaggio precedente. Chiedi di nuovo, per favore.
sorry = Qualcosa è andato storto da parte mia (errore { $id }). Riprova, per favore.
not-allowed = Questo bot risponde solo nelle chat che il gestore ha permesso.
sources-title = Fonti
how-lead = Come si calcolano i valori – { $country }:
chart-missing = Non c’è una serie da disegnare – { $country }.
card-sources = Su che cosa si basa la scheda ({ $country }):
card-passages = I passi stessi:
card-revisions = { $country }, spesa per la difesa { $year } in rapporto al PIL, come l’ha stampata ogni edizione:
card-revisions-none = Nessun anno compare in due edizioni: non c’è nulla da confrontare.
card-estimate = stima
quoted = (lingua originale: { $language })
choose = A scelta: { $choices }
fell-back = (scritto dal motore integrato: { $why })

## Charts
chart-measure = Spesa per la difesa, % del PIL
chart-kind-trend = andamento
chart-kind-gap = divario
chart-kind-path = percorso
chart-kind-group = gruppo
chart-kind-revisions = revisioni
chart-pick = Quale grafico?
chart-pick-of = Grafico ({ $kind }): di che cosa?
chart-source = Fonte: { $source }
chart-edition = edizione: { $edition }; tratteggiato: stima
chart-target = { $level } (concordato nel { $agreed })
chart-target-due = { $level } entro il { $due } (concordato nel { $agreed })
chart-caption = { $country }, spesa per la difesa in rapporto al PIL: { $first } nel { $first_year }, { $last } nel { $last_year }. Linee: { $levels }. { $source }.
chart-hatched = tratteggiato: stima
chart-path-measure = Percorso verso l’obiettivo di base, % del PIL (calcolo, non previsione)
chart-path-needed = necessario: { $points } all’anno
chart-path-pace = ritmo medio dal { $since }: { $points } all’anno
chart-met = l’obiettivo è già raggiunto
chart-arithmetic = Linee rette: calcolo, non previsione.
chart-gap = Distanza da { $level } del PIL
chart-gap-measure = In punti percentuali; spesa per la difesa { $year }
chart-below = sotto
chart-above = sopra
chart-at-level = Al livello o sopra: { $count }.
chart-no-row = Senza riga nella tabella: { $names }
chart-revision-measure = Spesa per la difesa { $year }, % del PIL, edizione per edizione
chart-revision-note = Le edizioni possono definire la serie in modo diverso.

## Orders
button-yes = Sì
button-no = No
button-pause = Pausa
button-resume = Riprendi
button-forget = Dimentica tutto
order-read = Ho capito questo. È giusto?
order-dropped = Nulla è stato modificato.
order-follow = Seguire: { $names }
order-hour = Alle { $hour }
order-silent = Senza suono
order-sound = Con suono
rhythm-daily = Ogni giorno
rhythm-weekdays = Dal lunedì al venerdì
rhythm-weekly = Una volta alla settimana: { $day }
rhythm-changes = Solo quando qualcosa è cambiato
wish-crossed = Quando una soglia è superata in un senso o nell’altro: { $place }
wish-revised = Quando una cifra è rivista: { $place }
wish-level = Quando questa soglia è superata in un senso o nell’altro: { $place }, { $level } del PIL
follow-paused = Gli aggiornamenti sono in pausa; ciò che segui è conservato.
zone-set = Fuso orario: { $zone }, dove ora sono le { $time }.
zone-pick = Scegli il tuo fuso orario oppure invia la tua posizione.
zone-nearest = Luogo più vicino nelle tabelle dei fusi: { $zone }, dove ora sono le { $time }. La tua posizione non è conservata.

## Operation
admin-head = Esercizio
admin-followers = Iscritti: { $active }; in pausa: { $resting }
admin-unknown = Nessuno sa se questi sono arrivati: { $count }
admin-none = Nulla in attesa.
admin-test = Un messaggio di prova è previsto; arriva entro un minuto.
admin-test-text = Messaggio di prova, previsto { $time }.
admin-dry = { $day }: aggiornamenti che partirebbero: { $count }, testi diversi: { $contents }, senza nulla da dire: { $skipped }. Nulla viene inviato.
admin-resolved = Fatto.
state-waiting = in attesa
state-sent = inviati
state-unknown = ignoti
state-failed = falliti
state-skipped = nulla da dire
button-unknown = Ignoti
button-claims = Dichiarazioni
button-test = Messaggio di prova
button-dry = Prova a vuoto
button-again = Invia di nuovo
button-arrived = È arrivato
button-accept = Accetta
button-decline = Rifiuta
button-replaces = Accetta, sostituisce la { $number }
pending-none = Nessuna dichiarazione attende una decisione.
pending-lead = In attesa di decisione: { $number }. La più vecchia:
pending-accepted = Accettata, da ora una dichiarazione datata:
pending-declined = Rifiutata:
pending-older = Può sostituire una dichiarazione precedente:
pending-overtaken = Non è più in vigore:
watch-edition = Nuova tabella: { $title } ({ $edition }).
watch-document = Nuovo documento: { $title }.
watch-pending = Dichiarazioni in attesa di decisione: { $number } (/pending).
watch-failed = { $source } – nulla è stato cambiato: { $why }

## Computed figures in a working
figure-rank = posto fra gli alleati
figure-gap = distanza dall’obiettivo
figure-gap-usd-current = distanza dall’obiettivo in dollari USA
figure-gap-usd-constant = distanza dall’obiettivo in dollari USA, prezzi costanti
figure-gap-national-current = distanza dall’obiettivo in valuta nazionale
figure-gap-per-head = distanza dall’obiettivo pro capite
figure-gap-in-currency = distanza dall’obiettivo in altra valuta
figure-change = variazione
figure-change-percent = variazione percentuale
figure-pace-a-year = ritmo annuo
figure-needed-a-year = punti necessari all’anno
figure-pace-difference = ritmo proprio meno ritmo necessario
figure-year-reached = anno in cui sarebbe raggiunto a questo ritmo
figure-level-at-pace = quota a questo ritmo
figure-path-share = quota sul percorso verso l’obiettivo
figure-allies-at-threshold = alleati al livello o sopra
figure-allies-below-target = alleati sotto l’obiettivo
figure-shortfall = denaro mancante in tutto
figure-revision = revisione
figure-exchange-rate = cambio implicito nella tabella
figure-gdp-national-current = PIL in valuta nazionale
figure-national-plan = piano nazionale
figure-what-if-share = quota ipotizzata
figure-days-left = giorni rimanenti
figure-allies-that-rose = alleati con valore salito
figure-allies-that-fell = alleati con valore sceso
figure-share-mean = quota media degli alleati
figure-share-median = quota mediana degli alleati
figure-allies-on-track = alleati in linea
figure-allies-there = alleati già arrivati
figure-members = membri
figure-years-left = anni che restano
figure-day = giorno
figure-year-asked = anno
figure-stated-share = quota supposta
figure-what-if-usd-current = spesa supposta in dollari USA
figure-what-if-national-current = spesa supposta in valuta nazionale
figure-what-if-difference-usd-current = differenza supposta in dollari USA
figure-what-if-gap = distanza supposta dall'obiettivo
figure-differs-by = differenza fra gli editori
figure-spending-exchanged = spesa in un'altra valuta
figure-years-at-level = anni al livello o sopra
figure-years-below-level = anni sotto il livello
figure-allies-at-threshold-then = alleati di quell'anno al livello o sopra
figure-share-of-total = parte del totale
figure-share-of-gdp-current = quota a prezzi correnti
figure-plan-distance = distanza del piano dal percorso
figure-share-of-shortfall = parte dell'ammanco

## Parole in una formula
work-rows = { $count } righe su { $of } mostrano { $level } o più
work-rows-then = { $count } alleati su { $of } nel { $year } mostrano { $level } o più
work-joined-later = senza chi è entrato dopo: { $names }
work-next-year = fino all'anno intero successivo
work-span = da { $from } a { $to }
work-membership = l'aggregato segue i membri, quindi le adesioni vi appaiono come gradini
work-place = posto per { $measure } fra { $of } con un valore
work-highest = dal più alto al più basso
work-lowest = dal più basso al più alto
work-what-if = ipotesi
work-supposed = supposto dal lettore
work-supposed-step = passo annuo supposto dal lettore
work-rate = al cambio implicito nella spesa della stessa edizione nelle due valute
work-rate-of = cambio implicito nella spesa di { $country } del { $year } in { $currency } e in USD
work-supposed-less = supposto meno effettivo
work-current-share = usa la quota a prezzi correnti, { $used } (arrotondata), non quella pubblicata, { $share }
work-agreed = come concordato
work-rose = alleati il cui valore del { $year } supera quello del { $before }
work-fell = alleati il cui valore del { $year } è inferiore a quello del { $before }
work-years-left = con un decimale, dal { $day }
work-joined = paesi che hanno aderito
work-different = misure diverse, si confrontano solo i numeri stampati
work-mean = media semplice, ogni alleato pesa allo stesso modo
work-median = mediana semplice di { $of } alleati: il centro del loro ordine, { $values }
work-on-track = alleati la cui linea retta al ritmo medio raggiunge il livello per allora
work-there = alleati al livello o sopra nell'anno più recente
work-years-at = anni al livello o sopra fra { $of } anni dell'edizione
work-years-below = anni sotto il livello fra { $of } anni dell'edizione
work-calendar = calendario
work-met = { $share } nel { $year } è pari o superiore a { $level }
work-sum = somma propria di { $names }
work-sum-over = somma propria di { $count } alleati sotto { $level }
work-nobody = nessuno è sotto
work-total-sum = il totale è una somma propria
work-spending-sum = la spesa è una somma propria
work-pace-less = ritmo meno ritmo necessario
work-growth-less = crescita meno crescita necessaria
work-straight = linea retta dal { $from } al { $to }
work-editions = edizioni del { $new } e del { $old }
work-short = { $count } alleati su { $of } mostrano una quota sotto l'obiettivo
work-across = attraverso { $level }
work-unchanged = tutto il resto invariato
work-first-year = il primo anno in cui
work-assumed = crescita supposta del PIL
work-persons = persone, dedotte da
work-run = anni fino al { $year } senza interruzione che mostrano { $level } o più
