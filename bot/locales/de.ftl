### Die eigenen Worte des Bots auf Deutsch.

## Buttons
button-trend = Verlauf
button-gaps = Lücke
button-path = Pfad
button-revs = Bild der Revisionen
button-revisions = Revisionen
button-sources = Quellen
button-unfollow = Nicht mehr folgen
button-near = Nachbarn in der Rangliste
button-card = ← { $country }
button-compare = Vergleichen
button-how = Wie gerechnet
button-follow = Folgen
button-share = Teilen
button-back = Zurück
button-delete = Alles löschen
button-keep = Behalten
button-ask = Gapwatch etwas fragen
button-missing = Antwort zeigen, die vielleicht fehlt
cut-off = Ich wurde unterbrochen, während ich meine Antwort hierauf sendete, vielleicht ist sie nicht angekommen: Wenn du sie nicht siehst, frag noch einmal.

## Commands
command-start = was dieser Bot kann
command-help = wie man fragt
command-ask = eine Frage stellen
command-country = Überblick über ein Land
command-compare = Verbündete nebeneinander
command-rank = Verbündete nach einer Größe geordnet
command-gap = Abstand zu einem Ziel
command-chart = Diagramme: Verlauf, Lücke, Pfad, Gruppe, Revisionen
command-settings = Sprache, Währung, Ausgabe, Ruhezeit
command-how = wie eine Antwort gerechnet wurde
command-accuracy = wie der Bot im letzten Test abschnitt
command-mydata = alles, was zu diesem Chat gespeichert ist
command-deleteme = alles zu diesem Chat löschen
command-cancel = die laufende Antwort abbrechen
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
    /ask FRAGE · /country NAME · /compare A B · /gap NAME 3.5 · /rank · /chart NAME
    /targets · /update
    /follow LÄNDER [STUNDE] · /unfollow LÄNDER oder all
    /how · /sources · /accuracy · /settings · /cancel
    /privacy · /mydata · /deleteme
    Beispiele: die ersten fünf nach Anteil am BIP · Wie viele Verbündete erreichen die Untergrenze? · Wann erreicht Italien das Kernziel?
ask-empty = Schreib nach dem Befehl eine Frage, etwa /ask Wie weit ist Spanien vom Kernziel entfernt?
bot-short = Datierte, belegte Antworten zu den Zielen der NATO für Verteidigungsausgaben.
pick-first = Welches Land?
pick-second = { $country }: mit welchem Land vergleichen?
shared = Antwort mit dem Wissensstand vom { $day }:
share = Diese Adresse öffnet die Antwort mit der Ausgabe, auf der sie beruht: { $link }
feedback-thanks = Danke, notiert.
how-answer = So wurde diese Antwort gerechnet (gegeben am { $day }):
how-none = Hier liegt mir keine frühere Antwort vor. Stell zuerst eine Frage, oder antworte mit /how auf eine meiner Antworten.
how-nothing = Diese Antwort enthält keine Zahl; sie zitiert ihre Quellen.
how-published = Veröffentlichte Zahlen:
how-edition = { $source }, Ausgabe vom { $edition }
accuracy = Letzte Prüfung auf diesem Rechner ({ $day }, Engine: { $engine }), richtige Antworten:
accuracy-none = Auf diesem Rechner lief noch keine Prüfung, also gibt es nichts zu berichten.
mydata = Alles, was zu diesem Chat gespeichert ist.
deleteme-ask = Das löscht alles zu diesem Chat: Einstellungen, wem er folgt, aufbewahrte Antworten, gesendete Nachrichten. Es lässt sich nicht rückgängig machen.
deleteme-done = Alles zu diesem Chat ist gelöscht.
deleteme-kept = Nichts wurde gelöscht.
settings = Einstellungen dieses Chats:
settings-how = Als Text: /settings zone Europe/Warsaw · /settings quiet 22-7 · /settings lang de
settings-wrong = Diese Einstellung oder diesen Wert kenne ich nicht.
setting-follow = Gefolgt wird
setting-lang = Sprache
setting-currency = Währung
setting-edition = Ausgabe
setting-form = Form
setting-zone = Zeitzone
setting-hour = Stunde der Berichte
setting-rhythm = Rhythmus der Berichte
setting-quiet = Ruhezeit
setting-group = Nur Befehle
value-any = die der Frage
value-latest = die neueste
value-classic = klassisch
value-rich = mit Tabellen
value-national = die des Landes
value-on = an
value-off = aus
admins-only = In einer Gruppe dürfen das nur ihre Administratoren.
cancel-done = Abgebrochen.
cancel-nothing = Es gibt nichts abzubrechen.
crowded = Ich bin noch mit deinen früheren Fragen beschäftigt. Warte bitte einen Moment, oder brich sie mit /cancel ab.
follow-empty = Schreib nach dem Befehl Länder, Gruppen oder Ziele, etwa /follow Polen Estland, und wenn du magst eine Stunde.
follow-words = In Worten: Polen werktags um 7 Uhr · Polen wöchentlich am Montag · Polen nur wenn sich etwas ändert · ein Verbündeter überschreitet 3,5 % · das 2-%-Ziel
follow-done = Du folgst: { $names }. Die Nachricht kommt täglich um { $hour } ({ $zone }).
follow-nothing = Du folgst noch nichts. { $empty }
follow-now = Du folgst: { $names }, täglich um { $hour } ({ $zone }).
follow-unknown = „{ $name }“ ist kein Verbündeter, keine Gruppe und kein Ziel, dem man folgen kann.
follow-hour = Die Stunde muss zwischen 0 und 23 liegen.
follow-level = Ein Ziel dieser Höhe hat niemand vereinbart. Möglich ist: wenn ein Verbündeter 2,5 % überschreitet.
unfollow-done = Du folgst nicht mehr: { $names }.
unfollow-all = Du folgst nichts mehr; es kommt keine Nachricht.
unfollow-none = Dem bist du nicht gefolgt.
fix = Berichtigung: { $country }, { $measure }, { $year }: Ein Bericht nannte { $old }; richtig ist { $new } ({ $publisher }, Ausgabe: { $edition }).
fix-edited = Nachträglich berichtigt:
topic-gone = Das Thema, in das diese Meldungen gingen, gibt es nicht mehr oder ist geschlossen; darum kommen sie hierher. Mit /follow in einem anderen Thema kommen sie dorthin.
sources-lead = Die Zahlen stammen aus diesen Ausgaben, die Aussagen aus { $claims } datierten, belegten Angaben:
sources-row = { $publisher }: { $title }, Ausgabe vom { $edition }, { $rows } Werte
targets-rest = Forderungen und Vorschläge sind keine Ziele: Frag nach ihnen, dann wird ihr Rang genannt.
privacy =
    Gespeichert: die Nummer deines Chats, Sprache, Stunde und Zeitzone, wem er folgt, welche täglichen Nachrichten gesendet wurden und die letzte Frage für Nachfragen.
    Nicht gespeichert: dein Name, deine übrigen Nachrichten, irgendetwas über dich von anderswo.
    Was du schreibst, bleibt so, wie es kam, gespeichert, bis es beantwortet ist, damit bei einem Absturz nichts verloren geht; dann wird es gelöscht.
    Nichts verlässt diesen Rechner außer den Antworten an Telegram, es sei denn, der Betreiber hat ein entferntes Sprachmodell eingestellt; dann geht die Frage dorthin.
    Außerdem: die Einstellungen des Chats und seine letzten Antworten mit deiner Bewertung (höchstens 200, 90 Tage lang), damit sie erklärt und geteilt werden können. /mydata zeigt alles, /deleteme löscht es.
    /unfollow all beendet die Nachrichten; den Bot zu blockieren ebenso.
only-text = Ich kann nur Text lesen. Schreib eine Frage oder sieh unter /help nach.
taken-in = Aufgenommen: { $title }, als { $id }.
taken-already = Schon vorhanden: { $title }, als { $id }.
too-big = Eine Datei darf höchstens { $size } MB haben.
unknown-command = Diesen Befehl kenne ich nicht. Siehe /help.
stale = Dieser Knopf gehört zu einer älteren Nachricht. Bitte frag noch einmal.
sorry = Bei mir ist etwas schiefgegangen (Fehler { $id }). Bitte versuch es noch einmal.
not-allowed = Dieser Bot antwortet nur in Chats, die sein Betreiber erlaubt hat.
sources-title = Quellen
how-lead = So werden die Zahlen berechnet – { $country }:
chart-missing = Es gibt keine Reihe zu zeichnen – { $country }.
card-sources = Worauf die Übersicht beruht ({ $country }):
card-passages = Die Stellen selbst:
card-revisions = { $country }, Verteidigungsausgaben { $year } im Verhältnis zum BIP, wie jede Ausgabe sie druckte:
card-revisions-none = Kein Jahr steht in zwei Ausgaben, es gibt also nichts zu vergleichen.
card-estimate = Schätzung
quoted = (Original: { $language })
choose = Zur Wahl: { $choices }
fell-back = (von der eingebauten Engine geschrieben: { $why })

## Charts
chart-measure = Verteidigungsausgaben in % des BIP
chart-kind-trend = Verlauf
chart-kind-gap = Lücke
chart-kind-path = Pfad
chart-kind-group = Gruppe
chart-kind-revisions = Revisionen
chart-pick = Welches Diagramm?
chart-pick-of = Diagramm ({ $kind }): wovon?
chart-source = Quelle: { $source }
chart-edition = Ausgabe vom { $edition }; schraffiert: Schätzung
chart-target = { $level } (vereinbart { $agreed })
chart-target-due = { $level } bis { $due } (vereinbart { $agreed })
chart-caption = { $country }, Verteidigungsausgaben als Anteil am BIP: { $first } im Jahr { $first_year }, { $last } im Jahr { $last_year }. Linien: { $levels }. { $source }.
chart-hatched = schraffiert: Schätzung
chart-path-measure = Weg zum Kernziel, % des BIP (Rechnung, keine Prognose)
chart-path-needed = nötig: { $points } im Jahr
chart-path-pace = Durchschnittstempo seit { $since }: { $points } im Jahr
chart-met = das Ziel ist schon erreicht
chart-arithmetic = Gerade Linien: Rechnung, keine Prognose.
chart-gap = Abstand zu { $level } des BIP
chart-gap-measure = In Prozentpunkten; Verteidigungsausgaben { $year }
chart-below = darunter
chart-above = darüber
chart-at-level = Auf der Höhe oder darüber: { $count }.
chart-no-row = Ohne Zeile in der Tabelle: { $names }
chart-revision-measure = Verteidigungsausgaben { $year }, % des BIP, Ausgabe für Ausgabe
chart-revision-note = Ausgaben können die Reihe verschieden definieren.

## Orders
button-yes = Ja
button-no = Nein
button-pause = Pause
button-resume = Fortsetzen
button-forget = Alles vergessen
order-read = So habe ich es verstanden. Stimmt das?
order-dropped = Nichts wurde geändert.
order-follow = Folgen: { $names }
order-hour = Um { $hour } Uhr
order-silent = Ohne Ton
order-sound = Mit Ton
rhythm-daily = Jeden Tag
rhythm-weekdays = Montag bis Freitag
rhythm-weekly = Einmal pro Woche: { $day }
rhythm-changes = Nur wenn sich etwas geändert hat
wish-crossed = Wenn ein Niveau überschritten oder unterschritten wird: { $place }
wish-revised = Wenn ein Wert revidiert wird: { $place }
wish-level = Wenn dieses Niveau überschritten oder unterschritten wird: { $place }, { $level } des BIP
follow-paused = Die Berichte pausieren; was du verfolgst, bleibt gespeichert.
zone-set = Zeitzone: { $zone }, dort ist es jetzt { $time }.
zone-pick = Wähle deine Zeitzone oder sende deinen Standort.
zone-nearest = Nächster Ort in den Zeitzonentabellen: { $zone }, dort ist es jetzt { $time }. Dein Standort wird nicht gespeichert.

## Operation
admin-head = Betrieb
admin-followers = Abonnenten: { $active }; ruhend: { $resting }
admin-unknown = Niemand weiß, ob diese angekommen sind: { $count }
admin-none = Nichts wartet.
admin-test = Eine Testnachricht ist geplant; sie kommt innerhalb einer Minute.
admin-test-text = Testnachricht, geplant { $time }.
admin-dry = { $day }: Berichte, die hinausgingen: { $count }, verschiedene Texte: { $contents }, ohne Inhalt: { $skipped }. Nichts wird gesendet.
admin-resolved = Erledigt.
state-waiting = wartend
state-sent = gesendet
state-unknown = unbekannt
state-failed = gescheitert
state-skipped = nichts zu sagen
button-unknown = Unbekannte
button-claims = Aussagen
button-test = Testnachricht
button-dry = Probelauf
button-again = Erneut senden
button-arrived = Ist angekommen
button-accept = Annehmen
button-decline = Ablehnen
button-replaces = Annehmen, löst { $number } ab
pending-none = Keine Aussage wartet auf ein Urteil.
pending-lead = Es warten auf ein Urteil: { $number }. Die älteste:
pending-accepted = Angenommen, ab jetzt eine datierte Aussage:
pending-declined = Abgelehnt:
pending-older = Sie könnte eine ältere Aussage ablösen:
pending-overtaken = Gilt nicht mehr:
watch-edition = Neue Tabelle: { $title } ({ $edition }).
watch-document = Neues Dokument: { $title }.
watch-pending = Aussagen, die auf ein Urteil warten: { $number } (/pending).
watch-failed = { $source } – nichts wurde geändert: { $why }

## Computed figures in a working
figure-rank = Platz unter den Verbündeten
figure-gap = Abstand zum Ziel
figure-gap-usd-current = Abstand zum Ziel in US-Dollar
figure-gap-usd-constant = Abstand zum Ziel in US-Dollar, konstante Preise
figure-gap-national-current = Abstand zum Ziel in Landeswährung
figure-gap-per-head = Abstand zum Ziel pro Kopf
figure-gap-in-currency = Abstand zum Ziel in anderer Währung
figure-change = Veränderung
figure-change-percent = Veränderung in Prozent
figure-pace-a-year = Tempo im Jahr
figure-needed-a-year = nötige Punkte im Jahr
figure-pace-difference = eigenes Tempo minus nötiges Tempo
figure-year-reached = Jahr des Erreichens bei diesem Tempo
figure-level-at-pace = Anteil bei diesem Tempo
figure-path-share = Anteil auf dem Weg zum Ziel
figure-allies-at-threshold = Verbündete auf oder über der Marke
figure-allies-below-target = Verbündete unter dem Ziel
figure-shortfall = fehlendes Geld insgesamt
figure-revision = Revision
figure-exchange-rate = Wechselkurs, den die Tabelle ergibt
figure-gdp-national-current = BIP in Landeswährung
figure-national-plan = nationaler Plan
figure-what-if-share = angenommener Anteil
figure-days-left = verbleibende Tage
figure-allies-that-rose = Verbündete mit gestiegenem Wert
figure-allies-that-fell = Verbündete mit gesunkenem Wert
figure-share-mean = mittlerer Anteil der Verbündeten
figure-share-median = Median der Anteile der Verbündeten
figure-allies-on-track = Verbündete auf Kurs
figure-allies-there = Verbündete, die schon dort sind
figure-members = Mitglieder
figure-years-left = verbleibende Jahre
figure-day = Tag
figure-year-asked = Jahr
figure-stated-share = angenommener Anteil
figure-what-if-usd-current = angenommene Ausgaben in US-Dollar
figure-what-if-national-current = angenommene Ausgaben in Landeswährung
figure-what-if-difference-usd-current = angenommener Unterschied in US-Dollar
figure-what-if-gap = angenommener Abstand zum Ziel
figure-differs-by = Unterschied zwischen den Herausgebern
figure-spending-exchanged = Ausgaben in anderer Währung
figure-years-at-level = Jahre auf oder über dem Wert
figure-years-below-level = Jahre unter dem Wert
figure-allies-at-threshold-then = damalige Verbündete auf oder über dem Wert
figure-share-of-total = Teil der Gesamtzahl
figure-share-of-gdp-current = Anteil in laufenden Preisen
figure-plan-distance = Abstand des Plans vom Pfad
figure-share-of-shortfall = Teil des Fehlbetrags

## Worte in einer Formel
work-rows = { $count } von { $of } Zeilen zeigen { $level } oder mehr
work-rows-then = { $count } von { $of } Verbündeten des Jahres { $year } zeigen { $level } oder mehr
work-joined-later = ohne später Beigetretene: { $names }
work-next-year = aufgerundet auf das nächste ganze Jahr
work-span = von { $from } auf { $to }
work-membership = die Summe folgt der Mitgliedschaft, Beitritte erscheinen darin als Stufen
work-place = Platz nach { $measure } unter { $of } mit einem Wert
work-highest = höchster Wert zuerst
work-lowest = niedrigster Wert zuerst
work-what-if = angenommen
work-supposed = vom Leser angenommen
work-supposed-step = vom Leser angenommener Schritt im Jahr
work-rate = zum Wechselkurs, der aus den Ausgaben derselben Ausgabe in beiden Währungen folgt
work-rate-of = Kurs, der aus den Ausgaben von { $country } { $year } in { $currency } und in USD folgt
work-supposed-less = angenommen minus tatsächlich
work-current-share = mit dem Anteil in laufenden Preisen, { $used } (gerundet), nicht mit dem gedruckten Anteil, { $share }
work-agreed = wie vereinbart
work-rose = Verbündete, deren Wert von { $year } über dem von { $before } liegt
work-fell = Verbündete, deren Wert von { $year } unter dem von { $before } liegt
work-years-left = auf eine Nachkommastelle, ab { $day }
work-joined = beigetretene Länder
work-different = verschiedene Messgrößen, nur die gedruckten Zahlen verglichen
work-mean = einfacher Mittelwert, jeder Verbündete zählt gleich
work-median = einfacher Median von { $of } Verbündeten: die Mitte ihrer Reihe, { $values }
work-on-track = Verbündete, deren gerade Linie bei ihrem mittleren Tempo das Ziel bis dahin erreicht
work-there = Verbündete, die im neuesten Jahr auf oder über dem Wert liegen
work-years-at = Jahre auf oder über dem Wert unter { $of } Jahren der Ausgabe
work-years-below = Jahre unter dem Wert unter { $of } Jahren der Ausgabe
work-calendar = Kalender
work-met = { $share } im Jahr { $year } liegt auf oder über { $level }
work-sum = eigene Summe von { $names }
work-sum-over = eigene Summe über { $count } Verbündete unter { $level }
work-nobody = niemand liegt darunter
work-total-sum = die Gesamtzahl ist eine eigene Summe
work-spending-sum = die Ausgaben sind eine eigene Summe
work-pace-less = Tempo minus nötiges Tempo
work-growth-less = Wachstum minus nötiges Wachstum
work-straight = gerade Linie von { $from } bis { $to }
work-editions = Ausgaben vom { $new } und vom { $old }
work-short = { $count } von { $of } Verbündeten zeigen einen Anteil unter dem Ziel
work-across = über { $level } hinweg
work-unchanged = alles andere unverändert
work-first-year = das erste Jahr, in dem gilt:
work-assumed = angenommenes Wachstum des BIP
work-persons = Personen, abgeleitet aus
work-run = Jahre bis { $year } ohne Unterbrechung, die { $level } oder mehr zeigen
