### Die Sätze der Engine auf Deutsch. Zahlen kommen als Platzhalter; hier steht keine Ziffer.

## What is measured
measure-share-of-gdp = Verteidigungsausgaben als Anteil am BIP
measure-spending-usd-current = Verteidigungsausgaben in US-Dollar zu jeweiligen Preisen
measure-spending-usd-constant = Verteidigungsausgaben in US-Dollar zu konstanten Preisen
measure-spending-national-current = Verteidigungsausgaben in Landeswährung
measure-spending-national-constant = Verteidigungsausgaben in Landeswährung zu konstanten Preisen
measure-spending-per-capita = Verteidigungsausgaben pro Kopf
measure-real-change = reale Veränderung der Verteidigungsausgaben
measure-gdp-usd-current = BIP in US-Dollar zu jeweiligen Preisen
measure-gdp-usd-constant = BIP in US-Dollar zu konstanten Preisen
measure-gdp-per-capita = BIP pro Kopf
measure-equipment-share = Anteil der Ausrüstung an den Verteidigungsausgaben
measure-personnel-share = Anteil des Personals an den Verteidigungsausgaben
measure-infrastructure-share = Anteil der Infrastruktur an den Verteidigungsausgaben
measure-other-share = Anteil der sonstigen Ausgaben an den Verteidigungsausgaben
measure-military-personnel = militärisches Personal
measure-milex-share-of-gdp = Militärausgaben als Anteil am BIP (Definition von SIPRI)
measure-milex-usd-current = Militärausgaben in US-Dollar zu jeweiligen Preisen (Definition von SIPRI)
measure-milex-usd-constant = Militärausgaben in US-Dollar zu konstanten Preisen (Definition von SIPRI)
measure-milex-national-current = Militärausgaben in Landeswährung (Definition von SIPRI)
measure-milex-per-capita = Militärausgaben pro Kopf (Definition von SIPRI)
measure-milex-share-gov = Anteil der Militärausgaben an den Staatsausgaben (Definition von SIPRI)
measure-population = Bevölkerung

## Targets by name
target-ministers-2006 = Richtwert der Minister ({ $level })
target-wales-2014 = Zusage von Wales ({ $level })
target-vilnius-2023 = Verpflichtung von Vilnius ({ $level })
target-equipment-2014 = Richtwert für Ausrüstung ({ $level })
target-hague-core-2025 = Haager Kernziel ({ $level })
target-hague-related-2025 = verteidigungsbezogener Teil des Haager Ziels (bis zu { $level })
target-hague-total-2025 = Haager Ziel ({ $level })
target-demand-2025 = Forderung des US-Präsidenten ({ $level })
target-talks-2024 = Ende jenes Jahres erörtertes Niveau ({ $level })
target-rutte-2025-01 = Äußerung von Rutte ({ $level })
target-article-2025-02 = Spanne im Ausgangsartikel (bis zu { $level })
target-rutte-2025-05 = Vorschlag von Rutte ({ $level })
target-plain = ein Niveau von { $level }
standing-guideline = Richtwert
standing-commitment = Verpflichtung
standing-demand = Forderung
standing-proposal = Vorschlag
standing-press-report = Pressebericht
standing-articles-claim = Aussage des Artikels

## Who agreed or said it
by-ministers-2006 = Verteidigungsminister der NATO
by-wales-2014 = Staats- und Regierungschefs der NATO auf dem Gipfel von Wales
by-vilnius-2023 = Staats- und Regierungschefs der NATO auf dem Gipfel von Vilnius
by-equipment-2014 = Staats- und Regierungschefs der NATO auf dem Gipfel von Wales
by-hague-core-2025 = Staats- und Regierungschefs der NATO auf dem Gipfel in Den Haag
by-hague-related-2025 = Staats- und Regierungschefs der NATO auf dem Gipfel in Den Haag
by-hague-total-2025 = Staats- und Regierungschefs der NATO auf dem Gipfel in Den Haag
by-demand-2025 = Donald Trump, damals gewählter Präsident
by-talks-2024 = ungenannte Amtsträger laut Financial Times
by-rutte-2025-01 = Mark Rutte
by-article-2025-02 = Ausgangsartikel vom Februar jenes Jahres
by-rutte-2025-05 = Mark Rutte

## Lookup
nato-name = NATO
lookup = { $country }: { $value } im Jahr { $year }, { $measure } ({ $publisher }, Ausgabe vom { $edition }).
beside = In derselben Tabelle steht daneben: { $value }.
nato-beside = Nach der eigenen Definition der NATO sind es { $value } für { $year } (Ausgabe vom { $edition }); das sind zwei verschiedene Messgrößen, die nie vermischt werden.
figure-beside = Der veröffentlichte Wert – { $country }: { $value } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
stated-right = Die Tabellen stimmen überein – { $country }: { $value } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
stated-wrong = Die Tabellen der NATO sagen das nicht – { $country }: { $value } im Jahr { $year } (Ausgabe vom { $edition }).
stated-once = Der genannte Wert steht tatsächlich in der Ausgabe vom { $edition } – { $country }: { $value } im Jahr { $year }. Er wurde seither revidiert.
revised = { $country } { $year }: { $old } in der Ausgabe vom { $old_edition }, { $new } in der Ausgabe vom { $new_edition }.
revised-row = Ausgabe vom { $edition }: { $value } für { $year }
revised-most = Größte Revisionen für { $year } – { $measure } (NATO, Ausgabe vom { $edition } neben der vom { $old_edition }):
revised-note = Die Ausgaben weichen ab, weil Schätzungen ersetzt werden, das BIP revidiert wird und die neueste Ausgabe die ganze Reihe als Kernverteidigungsausgaben neu definiert.

## Gap
gap-below = { $country }: { $points } unter der Marke „{ $target }“, Stand { $share } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
gap-above = { $country }: { $points } über der Marke „{ $target }“, Stand { $share } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
gap-level = { $country }: genau auf der Marke „{ $target }“, Stand { $share } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
gap-money = In Geld beträgt die Lücke { $money }: Ziel × BIP − Ausgaben, beides aus derselben Ausgabe.
gap-money-equipment = In Geld beträgt die Lücke { $money }: (Richtwert − Anteil) × Ausgaben, beides aus derselben Ausgabe.
gap-money-equipment-above = In Geld sind es { $money } mehr als der Richtwert: (Anteil − Richtwert) × Ausgaben, beides aus derselben Ausgabe.
gap-money-above = In Geld sind es { $money } mehr als das Ziel: Ausgaben − Ziel × BIP, beides aus derselben Ausgabe.
gap-total = Das Haager Ziel von { $total } lässt sich mit diesen Tabellen nicht messen: Sie enthalten nur den Kernteil (mindestens { $core }), und niemand veröffentlicht den verteidigungsbezogenen Teil (bis zu { $related }) je Verbündeten. Die genannte Lücke gilt also für den Kernteil.
gaps = Gemessen an der Marke „{ $target }“ im Jahr { $year } (NATO, Ausgabe vom { $edition }):
gaps-row-below = { $country }: { $share }, { $points } darunter
gaps-row-below-money = { $country }: { $share }, { $points } darunter, { $money }
gaps-row-met = { $country }: { $share }, { $points } darüber
gaps-row-met-money = { $country }: { $share }, { $points } darüber, { $money }
related-unmeasured = Der verteidigungsbezogene Teil (bis zu { $level }) lässt sich nicht messen: Die Tabellen der NATO enthalten nur die Kernverteidigungsausgaben, und niemand veröffentlicht den anderen Teil je Verbündeten.

## Lists
row = { $country }: { $value }
row-beside = { $country }: { $value }, { $beside }
row-missing = { $country }: dazu steht kein Wert in der Tabelle.
ranking-highest = Am höchsten – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, Ausgabe vom { $edition }):
ranking-without = Wie gewünscht weggelassen: { $names }.
ranking-lowest = Am niedrigsten – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, Ausgabe vom { $edition }):
place = { $country }: Platz { $place } – { $measure }: { $value } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
count = Auf oder über der Marke „{ $target }“ im Jahr { $year }: { $number } (NATO, Ausgabe vom { $edition }).
count-one = Auf oder über der Marke „{ $target }“ im Jahr { $year }: { $number } (NATO, Ausgabe vom { $edition }).
among = { $group }: { $said }
count-at = Auf oder darüber: { $names }.
count-below = Darunter: { $names }.
count-older = In der Ausgabe vom { $edition } stand für dasselbe Jahr: { $number }.
count-edge = { $country }: gedruckt sind { $value }, doch Ausgaben geteilt durch BIP ergeben { $computed }.
count-years = Verbündete auf oder über der Marke „{ $target }“, Jahr für Jahr (NATO, Ausgabe vom { $edition }):
count-years-row = { $year }: { $number }
comparison = Im Vergleich am höchsten: { $country } – { $measure }: { $value } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
comparison-level = Im Vergleich gleichauf an der Spitze: { $country } – { $measure }: { $value } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
comparison-lead = Der Abstand zwischen den ersten beiden beträgt { $lead }.
comparison-ratio = Der erste Wert ist das { $ratio }-Fache des zweiten.

count-missing = Unter der Marke „{ $target }“ im Jahr { $year }: { $number } (NATO, Ausgabe vom { $edition }).
count-missing-one = Unter der Marke „{ $target }“ im Jahr { $year }: { $number } (NATO, Ausgabe vom { $edition }).
count-core-only = Verglichen werden nur die Kernausgaben: Der verteidigungsbezogene Teil (bis zu { $related }) wird nicht gemessen, und niemand veröffentlicht ihn je Verbündeten.
ranking-rises = Größte Veränderung von { $start } bis { $end } – { $measure } (NATO, Ausgabe vom { $edition }):
moved-fell = Niedriger als { $start } lagen { $end } – { $measure }: { $number } (NATO, Ausgabe vom { $edition }).
moved-fell-none = Niedriger als { $start } lag { $end } niemand – { $measure } (NATO, Ausgabe vom { $edition }).
moved-rose = Höher als { $start } lagen { $end } – { $measure }: { $number } (NATO, Ausgabe vom { $edition }).
moved-rose-none = Höher als { $start } lag { $end } niemand – { $measure } (NATO, Ausgabe vom { $edition }).
ranking-rises-row = { $country }: { $difference } (von { $start } auf { $end })
dispute = Der Wert ist umstritten:

## Years
series-join = {"; "}
trend-series = Jahr für Jahr: { $years }.
crossing = { $country }: erstmals auf oder über der Marke „{ $target }“ im Jahr { $year }, mit { $value } (NATO, Ausgabe vom { $edition }).
crossing-before = Im Jahr davor waren es { $value } ({ $year }).
crossing-never = { $country }: in keinem Jahr der Tabelle auf oder über der Marke „{ $target }“.
trend-up = { $country }, { $measure }: gestiegen von { $start } im Jahr { $start_year } auf { $end } im Jahr { $end_year }, ein Anstieg um { $difference } (NATO, Ausgabe vom { $edition }).
trend-down = { $country }, { $measure }: gesunken von { $start } im Jahr { $start_year } auf { $end } im Jahr { $end_year }, ein Rückgang um { $difference } (NATO, Ausgabe vom { $edition }).
trend-flat = { $country }, { $measure }: { $start } im Jahr { $start_year } und { $end } im Jahr { $end_year }, unverändert (NATO, Ausgabe vom { $edition }).
trend-range = Das niedrigste Jahr war { $low_year } mit { $low }, das höchste { $high_year } mit { $high }.
projection = { $country }: Im Durchschnittstempo seit { $since } ({ $pace } im Jahr, gerade Linie) wäre die Marke „{ $target }“ im Jahr { $reached } erreicht; der Stand ist { $share } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
projection-never = { $country }: Im Durchschnittstempo seit { $since } ({ $pace } im Jahr, gerade Linie) rückt die Marke „{ $target }“ nicht näher; der Stand ist { $share } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
projection-met = { $country }: schon auf oder über der Marke „{ $target }“, mit { $share } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
projection-needed = { $country }: Um bis { $due } dort zu sein, braucht es { $needed } im Jahr, jedes Jahr.
projection-total = Das Haager Ziel von { $total } hat einen Teil, den keine Tabelle misst; gerechnet wird mit dem Kernteil.
on-track = Im jeweils eigenen Durchschnittstempo seit { $since } wären bis { $due } auf oder über der Marke „{ $target }“: { $number }; { $year } sind es { $met } (NATO, Ausgabe vom { $edition }).
on-track-row = { $country }: { $reached }, derzeit { $share }
on-track-never = In diesem Tempo nicht: { $names }.
plans = Was dazu selbst erklärt wurde – { $country }:
claim-figure = { $country }: { $value }.

## Targets
hague = Das Haager Ziel ({ $agreed }): { $total } im Jahr bis { $due }, davon mindestens { $core } für Kernverteidigung und bis zu { $related } für verteidigungs- und sicherheitsbezogene Ausgaben.
hague-measured = Nur der Kernteil ist messbar: Die NATO veröffentlicht keine verteidigungsbezogenen Ausgaben je Verbündeten.
terms-guideline = { $level }: ein Richtwert, { $agreed_by }, { $since }{ $status ->
    [ended] , inzwischen ersetzt
   *[open] {""}
}.
terms-commitment = { $level }: eine Verpflichtung, { $agreed_by }, { $since }{ $status ->
    [ended] , inzwischen ersetzt
   *[open] {""}
}.
terms-demand = { $level }: eine Forderung, { $agreed_by }, { $since }; als solcher hat ihr niemand zugestimmt.
terms-proposal = { $level }: ein Vorschlag, { $agreed_by }, { $since }{ $status ->
    [ended] , inzwischen überholt
   *[open] {""}
}.
terms-press-report = { $level }: von der Presse berichtet ({ $agreed_by }), { $since }{ $status ->
    [ended] , inzwischen überholt
   *[open] {""}
}.
terms-articles-claim = { $level }: Aussage, { $agreed_by }, { $since }; niemandes Ziel.
targets = Geltende Ziele und ihr Rang:
targets-row = { $name }: { $standing }, { $since }
targets-other = Gefordert oder vorgeschlagen, von niemandem vereinbart:
no-dispute = Keine Quelle hier verzeichnet einen Streit über diese Werte, und hier wird keiner entschieden; dies sind der veröffentlichte Wert und die datierten Aussagen – { $country }.
dated = Stand: { $date }.
article-dated = Datum des Ausgangsartikels: { $date }.

## Summary
summary = { $country }: { $share } im Jahr { $year }, Platz { $rank } unter den Verbündeten (NATO, Ausgabe vom { $edition }).
summary-spending = Das sind { $spending }, { $per_head }.
summary-equipment-above = Auf Ausrüstung entfallen { $equipment }, über dem Richtwert von { $level }.
summary-equipment-below = Auf Ausrüstung entfallen { $equipment }, unter dem Richtwert von { $level }.
summary-gap-below = { $target }: { $points } darunter, { $money }.
summary-gap-below-plain = { $target }: { $points } darunter.
summary-gap-above = { $target }: { $points } darüber, { $money }.
summary-gap-above-plain = { $target }: { $points } darüber.
summary-gap-level = { $target }: genau auf der Marke.
summary-change = Seit { $start_year }: von { $start } aus, eine Veränderung um { $difference }.
summary-pace = Im Durchschnittstempo seit { $since } ({ $pace } im Jahr, gerade Linie) würde das Kernziel { $reached } erreicht; um bis { $due } dort zu sein, braucht es { $needed } im Jahr.
summary-pace-never = Im Durchschnittstempo seit { $since } ({ $pace } im Jahr, gerade Linie) wird das Kernziel nicht erreicht; um bis { $due } dort zu sein, braucht es { $needed } im Jahr.
summary-met = Das Kernziel ist schon erreicht.
summary-revision = Revidiert: { $old } für { $year } in der Ausgabe vom { $old_edition }, jetzt { $new }.
summary-unchanged = Unverändert seit der Ausgabe vom { $old_edition }: { $new } für { $year }.
summary-plan = Nationaler Plan ({ $date }):

## Update
digest = { $day }: Stand – { $names }.
digest-all = { $day }: Stand der Ziele.
digest-new-edition = Neu seit der letzten Nachricht: die NATO-Ausgabe vom { $edition }.
digest-new-table = Neu seit der letzten Nachricht: Werte von { $publisher }, Ausgabe vom { $edition }.
digest-quiet = Nichts Neues seit der NATO-Ausgabe vom { $edition }.
digest-row-below = { $country }: { $share } im Jahr { $year }, { $points } unter der Marke „{ $target }“
digest-row-above = { $country }: { $share } im Jahr { $year }, { $points } über der Marke „{ $target }“
digest-revision = { $country } { $year }: zuvor { $old } in der Ausgabe vom { $old_edition }, jetzt { $new }
digest-clock = Die Uhr: { $review_days } bis zum Jahr der Überprüfung ({ $review }), { $due_days } bis zum Zieljahr ({ $due }).
digest-count = Im Jahr { $year } liegen { $two } bei { $level } oder mehr, { $core } bei { $core_level } oder mehr (NATO, Ausgabe vom { $edition }).
digest-newest = Neueste Aussagen:
digest-late = Diese Nachricht kommt später als vorgesehen.
digest-next = Die nächsten Werte der NATO erscheinen meist zwischen { $first } und { $last }.
digest-row-path = { $country }: { $share } im Jahr { $year }, { $points } unter der Marke „{ $target }“; nötig bis { $due }: { $needed } pro Jahr
digest-more = Es hat sich mehr geändert, als hier Platz hat: Frag nach einem Land, um dessen Werte zu sehen.
change-crossed-up = { $country }: Marke „{ $target }“ jetzt erreicht – { $new } im Jahr { $year }, zuvor { $old } im Jahr { $old_year } (Ausgabe vom { $old_edition })
change-crossed-down = { $country }: Marke „{ $target }“ nicht mehr erreicht – { $new } im Jahr { $year }, zuvor { $old } im Jahr { $old_year } (Ausgabe vom { $old_edition })
change-rank = { $country }: nach dem Anteil am BIP jetzt Platz { $new } im Jahr { $year }, zuvor Platz { $old } im Jahr { $old_year } (Ausgabe vom { $old_edition })
change-corrected = Berichtigung: { $country } { $year } – richtig ist { $new }, nicht { $old } ({ $publisher }, Ausgabe vom { $edition })
change-due-review = Ein Termin rückt näher: { $days } bis { $year }, zum Jahr der Überprüfung („{ $target }“).
change-due = Ein Termin rückt näher: { $days } bis { $year }, zum Zieljahr („{ $target }“).
change-others = Anderswo:
change-claims = Neue Aussagen:
change-overtaken = Gilt nicht mehr:
goal-at = Bei { $level } oder mehr im Jahr { $year }, { $number }: { $names }
goal-below = Unter { $level } im Jahr { $year }, { $number }: { $names }
goal-many-at = Bei { $level } oder mehr im Jahr { $year }, { $number }; der Marke am nächsten: { $names }
goal-many-below = Unter { $level } im Jahr { $year }, { $number }; der Marke am nächsten: { $names }
goal-none-at = Bei { $level } oder mehr im Jahr { $year }: kein Verbündeter in der Tabelle
goal-none-below = Unter { $level } im Jahr { $year }: kein Verbündeter in der Tabelle
goal-always = Ohne Enddatum, gilt also in jedem Jahr: { $target }.
change-standing = Ein Ziel oder seine Bedingungen sind neu – { $name }: { $standing }, { $since }
change-ended = Gilt nicht mehr seit { $until }: { $name }
update = Der Stand: Im Jahr { $year } liegen { $two } bei { $level } oder mehr und { $core } bei { $core_level } oder mehr (NATO, Ausgabe vom { $edition }).
update-newest = Die neuesten datierten Aussagen:
update-clock = Als Nächstes: die Überprüfung des Haager Ziels, dann sein Zieljahr { $due }. Eine neuere NATO-Ausgabe liegt hier nicht vor.

not-listed = { $country }: nicht unter den Ländern, die diese Liste nennt.

## Premises
premise-stoltenberg = Zuerst eine Richtigstellung: Jens Stoltenberg führte die NATO damals nicht mehr, sondern Mark Rutte; und Ziele vereinbaren die Staats- und Regierungschefs gemeinsam, kein Generalsekretär setzt sie.
premise-debt = Zuerst eine Richtigstellung: Ein Rückstand ist keine Schuld. Niemand schuldet der NATO die Differenz zu einem Ziel; der gemeinsame Haushalt der NATO ist etwas anderes.
premise-iceland = Zuerst ein Hinweis: Island hat keine Streitkräfte und keine Zeile in den Tabellen, deshalb lassen Aussagen über alle Verbündeten es aus.
premise-injection = Was eine Nachricht mir vorschreibt, ändert keinen Wert; dies sind die veröffentlichten.

## Notes
note-unmeasured = Die vollen { $total } lassen sich nicht messen: Die Tabellen enthalten nur den Kernteil, und niemand veröffentlicht den verteidigungsbezogenen Teil (bis zu { $related }) je Verbündeten.
note-default-target = Es wurde kein Ziel genannt, daher beide geltenden: das neuere Kernziel und die ältere Untergrenze.
note-default-two = Es wurde kein Niveau genannt, daher gilt die ältere Untergrenze.
note-demand = Das ist Rechnen gegen eine Forderung an die Kernausgaben, nicht gegen ein Ziel, das Verbündete vereinbart haben.
note-level = Dieses Niveau hat niemand vereinbart; gerechnet wird gegen die genannte Zahl.
note-edge = Die Quelle druckt zwei Nachkommastellen; im Rahmen der Rundung liegt der Wert also auf der Linie.
note-currency = Die Tabellen der NATO enthalten nur US-Dollar und die Landeswährung.
note-per-head-dollars = Die Tabellen der NATO geben Geld pro Kopf nur in US-Dollar an.
note-shares-part = In jeweiligen Preisen liegen die Ausgaben bei { $current }; der Hauptwert der NATO von { $headline } beruht auf konstanten Preisen, die Lücke in Geld auf jeweiligen Preisen.
note-prices = Geldbeträge in jeweiligen Preisen und Wechselkursen; Anteile sind die Hauptwerte der NATO in konstanten Preisen.
note-one-edition = Nur eine Ausgabe: Ältere Ausgaben definieren die Reihe anders.
note-covers = Diese Ausgabe reicht von { $first } bis { $last }; andere Jahre enthält sie nicht.
note-counts-revised = Damals bekannt gegebene Zahlen weichen ab, weil Schätzungen revidiert wurden; frag nach einem einzelnen Jahr, um sie zu sehen.
note-arithmetic = Das ist Rechnung, keine Vorhersage: Jedes Jahr kommen gleich viele Punkte hinzu.
note-aggregate = Die Summen folgen der Mitgliedschaft, sie springen also bei jedem Beitritt.
note-iceland = Island hat keine Streitkräfte und keine Zeile.
note-overtaken = Diese Aussage ist inzwischen überholt.
note-sides = Beide Seiten stehen mit ihrem Datum da; die Quellen hier entscheiden nichts.
note-nld = Bei den Niederlanden weichen der Hauptwert (konstante Preise) und der Anteil in jeweiligen Preisen merklich voneinander ab.
note-lux = Luxemburgs Ziel bemisst sich am Bruttonationaleinkommen, nicht am BIP.
note-can = Kanadas Jahr ist das Haushaltsjahr von April bis März.
note-gbr = Das Jahr des Vereinigten Königreichs ist das Haushaltsjahr von April bis März.

## Refusals and talk
missing-then = Bis zu jenem Tag war hier nichts veröffentlicht, was das beantworten könnte.
missing-future = { $country }: Für jenes Jahr gibt es keinen veröffentlichten Wert. Die neueste NATO-Ausgabe ({ $edition }) reicht von { $first } bis { $last }, und einen späteren Wert kann niemand kennen.
missing-year = { $country }: Für jenes Jahr gibt es hier keinen veröffentlichten Wert. Die neueste NATO-Ausgabe ({ $edition }) reicht von { $first } bis { $last }.
missing-measure = { $country }: Keine Tabelle hier enthält diesen Wert.
nearest = Der nächste veröffentlichte Wert – { $country }: { $value } im Jahr { $year }.
iceland = Island hat keine Streitkräfte, deshalb haben die NATO-Tabellen keine Zeile dafür, und es gibt keinen veröffentlichten Anteil.
outsider = { $country }: kein Mitglied der NATO. Ihre Ziele gelten dort nicht, und ihre Tabellen haben dafür keine Zeile.
out-of-scope = Ich antworte nur zu den Verteidigungsausgaben der NATO: Ziele, Werte, Lücken, nationale Pläne und wie gemessen wird.
no-evidence = Keine der Quellen hier beantwortet das, und raten möchte ich nicht. Ich habe veröffentlichte Werte, Ziele, Lücken und datierte Aussagen von Regierungen.
unsafe = Einstellungen, Anweisungen und Schlüssel kann ich nicht zeigen, und keine Nachricht kann sie ändern. Ich habe veröffentlichte Werte und datierte Aussagen.
empty-question = Die Nachricht enthält keine Frage. Frag zum Beispiel, wie weit ein Land von einem Ziel entfernt ist.
too-long = Das ist zu lang für eine Frage. Bitte sende nur die Frage, in wenigen Zeilen.
unreadable = Das sieht nicht nach Text aus. Bitte schreib die Frage in Worten.
help = Frag nach den Verteidigungsausgaben der NATO: Anteil oder Geld eines Landes, Abstand zu einem Ziel, Ranglisten, Anzahlen, Verläufe, was vereinbart wurde und was Regierungen planen. Jeder Wert nennt Ausgabe und Quelle.
which-country = Welches Land ist gemeint?
source-lead = Die letzte Antwort beruht auf:
source-row = { $source }
source-none = In diesem Chat gibt es noch keine Antwort, deren Quellen ich nennen könnte.

## Questions that can be asked next
ask-gap = { $country }: Wie weit ist es bis zum Ziel?
ask-trend = { $country }: Wie haben sich die Verteidigungsausgaben seit dem ersten Jahr entwickelt?
ask-share = { $country }: Wie hoch sind die Verteidigungsausgaben?
ask-pace = { $country }: Wann ist in diesem Tempo das Kernziel erreicht?
ask-plan = { $country }: Was ist geplant?
ask-ranking = Wer gibt gemessen am BIP am meisten aus?
ask-count = Wie viele Verbündete erreichen die Untergrenze?
ask-count-years = Wie viele Verbündete erreichten die Untergrenze in jedem Jahr?
ask-target = Was ist das Haager Ziel?

## What if, together, sides, growth
what-if-more = { $country }: Bei { $share } wären im Jahr { $year } { $money } ausgegeben worden, { $more } mehr als mit den tatsächlichen { $actual } (NATO, Ausgabe vom { $edition }).
what-if-less = { $country }: Bei { $share } wären im Jahr { $year } { $money } ausgegeben worden, { $more } weniger als mit den tatsächlichen { $actual } (NATO, Ausgabe vom { $edition }).
what-if-alliance = Wäre alles andere gleich, hätte die NATO insgesamt { $alliance } ausgegeben, { $share }.
what-if-newest = Das neueste Jahr der Tabellen ist { $year }; für ein späteres hat niemand Werte, deshalb wird mit dem BIP dieses Jahres gerechnet.
what-if-step = { $country }: Kämen jedes Jahr { $step } hinzu, wären es { $due } dann { $level }; der Stand ist { $share } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
what-if-reached = Die Marke „{ $target }“ wäre im Jahr { $reached } erreicht.
what-if-never = Die Marke „{ $target }“ würde so nicht erreicht.
what-if-met = Die Marke „{ $target }“ ist bereits erreicht oder überschritten.
note-what-if = Das ist Rechnung mit einer Annahme, das BIP jenes Jahres bleibt unverändert; nichts davon ist geplant oder veröffentlicht.
band = Von { $low } bis { $high }, { $year } (NATO, Ausgabe vom { $edition }): { $number }.
kept-below = { $country }: Bei { $share } wären es { $points } unter der Marke „{ $target }“; veröffentlicht ist { $actual } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
kept-met = { $country }: Mit { $share } wäre die Marke „{ $target }“ erreicht; veröffentlicht ist { $actual } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
kept-points = Die Tabellen enden mit { $year }: Für ein späteres Jahr ist kein BIP veröffentlicht, deshalb steht der Abstand in Punkten und nicht in Geld.
total-published = { $group }: { $spending }, { $share } im Jahr { $year } (von der NATO selbst zusammengerechnet, Ausgabe vom { $edition }).
total-own = { $group } zusammen: { $spending }, { $share } im Jahr { $year } (eigene Summe aus Werten der NATO, Ausgabe vom { $edition }).
total-mean = Das einfache Mittel der gedruckten Anteile beträgt { $value }.
total-median = Der Median der gedruckten Anteile beträgt { $value }.
average = { $group }: im Durchschnitt { $share } im Jahr { $year }, gewichtet nach BIP; das einfache Mittel der gedruckten Anteile beträgt { $mean } (aus Werten der NATO, Ausgabe vom { $edition }).
average-own = { $group }: im Durchschnitt { $share } im Jahr { $year }, gewichtet nach BIP; das einfache Mittel der gedruckten Anteile beträgt { $mean } (eigene Summe aus Werten der NATO, Ausgabe vom { $edition }).
total-members = Gezählt sind: { $names }.
total-later = Nicht mitgezählt, weil erst später beigetreten: { $country }.
note-weighted = Der Anteil ist gewichtet: alle Ausgaben geteilt durch das gesamte BIP, zu konstanten Preisen; Geldbeträge stehen in jeweiligen Preisen.
burden = { $country }: { $portion } im Jahr { $year }, { $spending } von { $total } (NATO, Ausgabe vom { $edition }).
burden-row = { $country }: { $portion }, { $spending }
burden-own = Die Ausgaben der Gruppe sind eine eigene Summe aus Werten der NATO.
shortfall = Gemessen an der Marke „{ $target }“ im Jahr { $year }: { $number } darunter, zusammen fehlen { $total } (eigene Summe aus Werten der NATO, Ausgabe vom { $edition }).
shortfall-row = { $country }: { $gap }, { $portion } ({ $share })
shortfall-parted = { $country }: trägt nichts bei, denn der Hauptwert erreicht die Marke, obwohl die Ausgaben in jeweiligen Preisen darunter liegen.
note-shortfall = Ein Rückstand ist Rechnung (Ziel × BIP − Ausgaben, summiert über alle darunter), keine Schuld gegenüber irgendwem.
sides = { $country } { $year }, nach Herausgeber; das sind verschiedene Messgrößen und keine gemeinsame Reihe:
sides-row = { $publisher }: { $value } im Jahr { $year } (Ausgabe vom { $edition })
sides-difference = Der Unterschied zwischen beiden beträgt { $difference }.
sides-why = Sie weichen ab, weil die NATO zählt, was Regierungen nach ihrer Definition melden, während SIPRI, dessen Reihe die Weltbank übernimmt, eine eigene Definition auf offene Quellen anwendet.
growth = { $country }: Verteidigungsausgaben von { $start } bis { $end } real um { $total } gestiegen, im Durchschnitt { $average } (NATO, Ausgabe vom { $edition }).
growth-fall = { $country }: Verteidigungsausgaben von { $start } bis { $end } real um { $total } gesunken, im Durchschnitt { $average } (NATO, Ausgabe vom { $edition }).
growth-nominal = In jeweiligen US-Dollar, also samt Inflation und Wechselkursen, beträgt die Veränderung { $nominal }.
growth-yearly = Reale Veränderung zum Vorjahr: { $years }.
path-needed = { $country }: { $needed } im Jahr sind nötig, um { $due } auf der Marke „{ $target }“ zu stehen; der Stand ist { $share } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
planned-above = Plan für { $year }: { $plan } (Aussage vom { $said }), { $difference } über dem Pfad mit { $path }
planned-below = Plan für { $year }: { $plan } (Aussage vom { $said }), { $difference } unter dem Pfad mit { $path }
planned-on = Plan für { $year }: { $plan } (Aussage vom { $said }), auf dem Pfad
planned-none = Kein datierter Plan nennt für ein späteres Jahr einen Anteil am BIP, es gibt also nichts, was am Pfad zu messen wäre – { $country }.
note-planned = Der Pfad ist eine gerade Linie vom neuesten Wert zum Ziel; die eigene Zählung einer Regierung kann von der der NATO abweichen.
path-growth = Wächst das BIP um { $growth }, müssen die Ausgaben dafür um { $spending } wachsen.
gap-per-head = Je Einwohner sind das { $money }.
not-answerable = So gefragt lässt sich das aus den Tabellen nicht berechnen.
gap-currency = Zum Kurs, der sich aus derselben Ausgabe ergibt, sind das { $money }.
ask-shortfall = Wie viel fehlt allen Verbündeten zusammen zum Kernziel?


## A model helped
interpreted = Beim Lesen dieser Frage half ein Sprachmodell; frag bitte anders, falls etwas anderes gemeint war.


## Checking a text
check-lead = Was die Quellen zu den Zahlen in diesem Text sagen:
check-confirmed = Bestätigt: { $country }, { $year }: { $value } ({ $publisher }, Ausgabe vom { $edition }).
check-outdated = Veraltet: { $country }, { $year }: { $old } (Ausgabe vom { $old_edition }); neuester Stand: { $value }, { $now } ({ $publisher }, Ausgabe vom { $edition }).
check-differs = Nicht belegt. Veröffentlicht ist: { $country }, { $year }: { $value } ({ $publisher }, Ausgabe vom { $edition }).
check-said = Eine datierte Quelle dazu:
check-overtaken = Eine Quelle sagte das, es ist aber inzwischen überholt:
check-unsupported = In den Quellen nicht zu finden.
check-none = Dieser Text enthält keine Zahl zu Verteidigungsausgaben, die sich prüfen ließe.

## Fixed matters: membership, the clock, opinions, portions of GDP, crossings
member-since = { $country }: Mitglied der NATO seit { $day }.
member-number = Die NATO hat { $number } (Stand { $day }).
held = { $country }, von { $start } bis { $end } auf oder über der Marke „{ $target }“: { $number } (NATO, Ausgabe vom { $edition }).
held-below = { $country }, von { $start } bis { $end } unter der Marke „{ $target }“: { $number } (NATO, Ausgabe vom { $edition }).
premise-left = Zuerst eine Berichtigung: kein Austritt aus der NATO – { $country }.
clock = Von heute ({ $today }) bis zum Beginn des Jahres { $due }: { $days }, etwa { $years }.
clock-target = Fällig im Jahr { $due }: { $target }.
no-opinion = Ich ergreife keine Partei und äußere keine Meinung; ich habe veröffentlichte Werte und das, was Regierungen gesagt haben.
portion = { $country }: { $share } sind { $money } im Jahr { $year } (NATO, Ausgabe vom { $edition }).
portion-more = Tatsächliche Ausgaben: { $actual }, also { $difference } weniger.
portion-less = Tatsächliche Ausgaben: { $actual }, also { $difference } mehr.
portion-core = Allein der Kernteil, { $target }: { $money }.
note-no-rate = Kein Verbündeter meldet in dieser Währung ({ $currency }); die Tabellen der NATO ergeben dafür keinen Kurs, und erfunden wird keiner. Sie enthalten US-Dollar und Landeswährungen.
per-soldier = { $country }: { $money } je Angehörigen der Streitkräfte im Jahr { $year }, nämlich { $spending } für { $personnel } (aus Werten der NATO, Ausgabe vom { $edition }).
per-soldier-highest = Höchste Ausgaben je Angehörigen der Streitkräfte im Jahr { $year } (aus Werten der NATO, Ausgabe vom { $edition }):
per-soldier-lowest = Niedrigste Ausgaben je Angehörigen der Streitkräfte im Jahr { $year } (aus Werten der NATO, Ausgabe vom { $edition }):
gaps-nearest = Am nächsten an „{ $target }“ im Jahr { $year } (NATO, Ausgabe vom { $edition }):
crossings = Wechsel an der Schwelle „{ $target }“ gegenüber dem Vorjahr (NATO, Ausgabe vom { $edition }):
crossings-up = { $year }, hinaufgestiegen: { $names }
crossings-down = { $year }, wieder darunter: { $names }
crossings-nobody = { $year }: niemand ist hinaufgestiegen
estimate-yes = Ja: { $country } { $year }, { $value }, ist eine Schätzung (NATO, Ausgabe vom { $edition }).
estimate-no = Nein: { $country } { $year }, { $value }, ist nicht als Schätzung gekennzeichnet (NATO, Ausgabe vom { $edition }).
theme-consequence = Für ein verfehltes Ziel ist keine Strafe vorgesehen: Die Verpflichtungen sind politisch.
theme-ukraine-given = Die NATO-Tabellen weisen Hilfe für die Ukraine nicht gesondert aus, weder gegebene noch erhaltene.
theme-binding = Nein: Die Ziele sind politische Verpflichtungen und rechtlich nicht bindend.
premise-due = Zuerst eine Berichtigung: Das Haager Ziel ist im Jahr { $due } fällig.
premise-level = Zuerst eine Berichtigung: In Den Haag vereinbart wurden { $total }, davon mindestens { $core } für den Kernbereich.
plan-figure = { $country }, { $year }: geplant { $value } (Angabe vom { $said }).
