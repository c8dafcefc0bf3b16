### Die eigenen Worte des Bots auf Deutsch.

## Buttons
button-trend = Verlauf als Bild
button-compare = Vergleichen
button-how = Wie gerechnet
button-follow = Folgen

## Commands
command-start = was dieser Bot kann
command-help = wie man fragt
command-ask = eine Frage stellen
command-country = Überblick über ein Land
command-targets = die Ziele und ihr Rang
command-update = der heutige Stand
command-follow = tägliche Nachricht zu Ländern
command-unfollow = nicht mehr folgen
command-sources = woher die Zahlen kommen
command-privacy = was gespeichert wird

start =
    Gapwatch beantwortet Fragen zu den Zielen der NATO für Verteidigungsausgaben aus datierten Quellen.
    Schreib einfach eine Frage, etwa: Wie weit ist Spanien vom Kernziel entfernt?
    /country Polen gibt einen Überblick, /targets zeigt, was vereinbart wurde.
    /follow Polen Estland sendet täglich zu deiner Stunde den Stand.
    Jede Zahl nennt ihre Ausgabe; die Quellen sind einen Tipp entfernt.
help =
    Schreib eine Frage oder nutze einen Befehl:
    /ask FRAGE · /country NAME · /targets · /update
    /follow LÄNDER [STUNDE] · /unfollow LÄNDER oder all
    /sources · /privacy
    Beispiele: die ersten fünf nach Anteil am BIP · Wie viele Verbündete erreichen die Untergrenze? · Wann erreicht Italien das Kernziel?
ask-empty = Schreib nach dem Befehl eine Frage, etwa /ask Wie weit ist Spanien vom Kernziel entfernt?
country-empty = Schreib nach dem Befehl ein Land, etwa /country Polen.
follow-empty = Schreib nach dem Befehl Länder oder Gruppen, etwa /follow Polen Estland, und wenn du magst eine Stunde.
follow-done = Du folgst: { $names }. Die Nachricht kommt täglich um { $hour }:00 ({ $zone }).
follow-nothing = Du folgst noch nichts. { $empty }
follow-now = Du folgst: { $names }, täglich um { $hour }:00 ({ $zone }).
follow-unknown = „{ $name }“ ist kein Verbündeter und keine Gruppe, der man folgen kann.
follow-hour = Die Stunde muss zwischen 0 und 23 liegen.
unfollow-done = Du folgst nicht mehr: { $names }.
unfollow-all = Du folgst nichts mehr; es kommt keine Nachricht.
unfollow-none = Dem bist du nicht gefolgt.
sources-lead = Die Zahlen stammen aus diesen Ausgaben, die Aussagen aus { $claims } datierten, belegten Angaben:
sources-row = { $publisher }: { $title }, Ausgabe vom { $edition }, { $rows } Werte
targets-rest = Forderungen und Vorschläge sind keine Ziele: Frag nach ihnen, dann wird ihr Rang genannt.
privacy =
    Gespeichert: die Nummer deines Chats, Sprache, Stunde und Zeitzone, wem er folgt, welche täglichen Nachrichten gesendet wurden und die letzte Frage für Nachfragen.
    Nicht gespeichert: dein Name, deine übrigen Nachrichten, irgendetwas über dich von anderswo.
    Nichts verlässt diesen Rechner außer den Antworten an Telegram, es sei denn, der Betreiber hat ein entferntes Sprachmodell eingestellt; dann geht die Frage dorthin.
    /unfollow all beendet die Nachrichten; den Bot zu blockieren ebenso.
only-text = Ich kann nur Text lesen. Schreib eine Frage oder sieh unter /help nach.
unknown-command = Diesen Befehl kenne ich nicht. Siehe /help.
stale = Dieser Knopf gehört zu einer älteren Nachricht. Bitte frag noch einmal.
sorry = Bei mir ist etwas schiefgegangen (Fehler { $id }). Bitte versuch es noch einmal.
not-allowed = Dieser Bot antwortet nur in Chats, die sein Betreiber erlaubt hat.
sources-title = Quellen
compare-note = Neben den nächsten Nachbarn in der Rangliste:
how-lead = So werden die Zahlen berechnet – { $country }:
chart-missing = Es gibt keine Reihe zu zeichnen – { $country }.
quoted = (Original: { $language })
choose = Zur Wahl: { $choices }
fell-back = (von der eingebauten Engine geschrieben: { $why })

## Charts
chart-measure = Verteidigungsausgaben in % des BIP
chart-source = Quelle: { $source }
chart-edition = Ausgabe vom { $edition }; schraffiert: Schätzung
chart-target = { $level } (vereinbart { $agreed })
chart-target-due = { $level } bis { $due } (vereinbart { $agreed })
chart-caption = { $country }, Verteidigungsausgaben als Anteil am BIP: { $first } im Jahr { $first_year }, { $last } im Jahr { $last_year }. Linien: { $levels }. { $source }.
