### Le parole del bot in italiano.

## Buttons
button-trend = Grafico
button-compare = Confronta
button-how = Come si calcola
button-follow = Segui

## Commands
command-start = che cosa fa questo bot
command-help = come chiedere
command-ask = fare una domanda
command-country = scheda di un alleato
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
    /ask DOMANDA · /country NOME · /targets · /update
    /follow PAESI [ORA] · /unfollow PAESI o all
    /sources · /privacy
    Esempi: i primi cinque in rapporto al PIL · Quanti alleati raggiungono il minimo? · Quando l’Italia raggiungerà l’obiettivo di base?
ask-empty = Scrivi una domanda dopo il comando, per esempio /ask Quanto manca alla Spagna per l’obiettivo di base?
country-empty = Scrivi un Paese dopo il comando, per esempio /country Polonia.
follow-empty = Scrivi Paesi o gruppi dopo il comando, per esempio /follow Polonia Estonia, e un’ora se vuoi.
follow-done = Segui: { $names }. Il messaggio arriva ogni giorno alle { $hour }:00 ({ $zone }).
follow-nothing = Non segui ancora nulla. { $empty }
follow-now = Segui: { $names }, ogni giorno alle { $hour }:00 ({ $zone }).
follow-unknown = «{ $name }» non è un alleato né un gruppo che si possa seguire.
follow-hour = L’ora deve essere tra 0 e 23.
unfollow-done = Non segui più: { $names }.
unfollow-all = Non segui più nulla; non arriverà alcun messaggio.
unfollow-none = Questo non lo seguivi.
sources-lead = I valori vengono da queste edizioni, le dichiarazioni da affermazioni datate e documentate (in tutto: { $claims }):
sources-row = { $publisher }: { $title }, edizione: { $edition }, valori: { $rows }
targets-rest = Richieste e proposte non sono obiettivi: chiedine e dirò il loro rango.
privacy =
    Si conserva: il numero della tua chat, la sua lingua, ora e fuso orario, che cosa segue, quali messaggi quotidiani sono stati inviati e l’ultima domanda per le successive.
    Non si conserva: il tuo nome, gli altri tuoi messaggi, nulla su di te da altrove.
    Nulla lascia questa macchina tranne le risposte a Telegram, salvo che il gestore abbia impostato un modello linguistico remoto; allora gli viene inviata la domanda.
    /unfollow all ferma i messaggi; bloccare il bot anche.
only-text = So leggere solo testo. Scrivi una domanda o vedi /help.
unknown-command = Non conosco questo comando. Vedi /help.
stale = Questo pulsante appartiene a un messaggio precedente. Chiedi di nuovo, per favore.
sorry = Qualcosa è andato storto da parte mia (errore { $id }). Riprova, per favore.
not-allowed = Questo bot risponde solo nelle chat che il gestore ha permesso.
sources-title = Fonti
compare-note = Accanto ai vicini più prossimi in classifica:
how-lead = Come si calcolano i valori – { $country }:
chart-missing = Non c’è una serie da disegnare – { $country }.
quoted = (lingua originale: { $language })
choose = A scelta: { $choices }
fell-back = (scritto dal motore integrato: { $why })

## Charts
chart-measure = Spesa per la difesa, % del PIL
chart-source = Fonte: { $source }
chart-edition = edizione: { $edition }; tratteggiato: stima
chart-target = { $level } (concordato nel { $agreed })
chart-target-due = { $level } entro il { $due } (concordato nel { $agreed })
chart-caption = { $country }, spesa per la difesa in rapporto al PIL: { $first } nel { $first_year }, { $last } nel { $last_year }. Linee: { $levels }. { $source }.
