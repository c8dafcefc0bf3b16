### Les mots du bot en français.

## Buttons
button-trend = Évolution
button-gaps = Écart
button-path = Trajectoire
button-revs = Graphique des révisions
button-revisions = Révisions
button-sources = Sources
button-unfollow = Ne plus suivre
button-near = Voisins au classement
button-card = ← { $country }
button-compare = Comparer
button-how = Mode de calcul
button-follow = Suivre
button-share = Partager
button-back = Retour
button-delete = Tout effacer
button-keep = Garder
button-ask = Poser une question à Gapwatch
button-missing = Voir la réponse peut-être manquante
cut-off = J’ai été interrompu en envoyant ma réponse à ceci, elle n’est peut-être pas arrivée : si vous ne la voyez pas, demandez à nouveau.

## Commands
command-start = ce que fait ce bot
command-help = comment poser une demande
command-ask = poser une demande
command-country = fiche d’un Allié
command-compare = des Alliés côte à côte
command-rank = les Alliés classés selon une mesure
command-gap = distance jusqu’à un objectif
command-chart = graphiques : évolution, écart, trajectoire, groupe, révisions
command-settings = langue, monnaie, édition, heures calmes
command-how = comment une réponse a été calculée
command-accuracy = résultat du bot à son dernier test
command-mydata = tout ce qui est enregistré sur ce chat
command-deleteme = effacer tout ce qui concerne ce chat
command-cancel = arrêter la réponse en cours
command-targets = les objectifs et leur statut
command-update = le point du jour
command-follow = message quotidien sur des pays
command-unfollow = ne plus suivre
command-sources = d’où viennent les valeurs
command-privacy = ce qui est conservé

start =
    Gapwatch répond, à partir de sources datées, sur les objectifs de dépenses de défense de l’OTAN.
    Écrivez simplement, par exemple : Quel écart sépare l’Espagne de l’objectif essentiel ?
    /country Pologne donne une fiche, /targets ce qui a été convenu.
    /follow Pologne Estonie envoie chaque jour le point à votre heure.
    Chaque valeur indique son édition ; les sources sont à portée de doigt.
help =
    Écrivez une demande ou utilisez une commande :
    /ask DEMANDE · /country NOM · /compare A B · /gap NOM 3.5 · /rank · /chart NOM
    /targets · /update
    /follow PAYS [HEURE] · /unfollow PAYS ou all
    /how · /sources · /accuracy · /settings · /cancel
    /privacy · /mydata · /deleteme
    Exemples : les cinq premiers en part du PIB · Combien d’Alliés atteignent le plancher ? · Quand l’Italie atteindra-t-elle l’objectif essentiel ?
ask-empty = Écrivez une demande après la commande, par exemple /ask Quel écart sépare l’Espagne de l’objectif essentiel ?
bot-short = Réponses datées et sourcées sur les objectifs de dépenses de défense de l’OTAN.
pick-first = Quel Allié ?
pick-second = { $country } : comparer avec quel Allié ?
shared = Réponse avec ce qui était connu à cette date : { $day }
share = Cette adresse ouvre la réponse avec l’édition dont elle est issue : { $link }
feedback-thanks = Merci, c’est noté.
how-answer = Comment cette réponse a été calculée (donnée à cette date : { $day }) :
how-none = Je n’ai ici aucune réponse antérieure. Posez d’abord une question, ou répondez par /how à l’une de mes réponses.
how-nothing = Cette réponse ne contient aucun chiffre ; elle cite ses sources.
how-published = Chiffres publiés :
how-edition = { $source }, édition : { $edition }
accuracy = Dernière évaluation sur cette machine ({ $day }, moteur : { $engine }), réponses justes :
accuracy-none = Aucune évaluation n’a encore eu lieu sur cette machine : il n’y a donc rien à rapporter.
mydata = Tout ce qui est enregistré sur ce chat.
deleteme-ask = Cela efface tout ce qui concerne ce chat : ses réglages, ce qu’il suit, les réponses gardées, les messages envoyés. C’est irréversible.
deleteme-done = Tout ce qui concerne ce chat est effacé.
deleteme-kept = Rien n’a été effacé.
settings = Réglages de ce chat :
settings-how = Par écrit : /settings zone Europe/Warsaw · /settings quiet 22-7 · /settings lang de
settings-wrong = Je ne connais pas ce réglage ou cette valeur.
setting-follow = Suivi
setting-lang = Langue
setting-currency = Monnaie
setting-edition = Édition
setting-form = Forme
setting-zone = Fuseau horaire
setting-hour = Heure des mises à jour
setting-rhythm = Rythme des mises à jour
setting-quiet = Heures calmes
setting-group = Commandes seulement
value-any = celle de la question
value-latest = la plus récente
value-classic = classique
value-rich = avec tableaux
value-national = celle du pays
value-on = oui
value-off = non
admins-only = Dans un groupe, seuls ses administrateurs peuvent faire cela.
cancel-done = Arrêté.
cancel-nothing = Il n’y a rien à arrêter.
crowded = Je suis encore occupé par vos questions précédentes. Patientez un instant, ou arrêtez-les avec /cancel.
follow-empty = Écrivez des pays, des groupes ou des objectifs après la commande, par exemple /follow Pologne Estonie, et une heure si vous voulez.
follow-words = En mots : Pologne en semaine à 7h · Pologne chaque lundi · Pologne seulement quand quelque chose change · un allié dépasse 3,5 % · l’objectif de 2 %
follow-done = Vous suivez : { $names }. Le message arrive chaque jour à { $hour } ({ $zone }).
follow-nothing = Vous ne suivez rien pour l’instant. { $empty }
follow-now = Vous suivez : { $names }, chaque jour à { $hour } ({ $zone }).
follow-unknown = « { $name } » n’est ni un Allié, ni un groupe, ni un objectif que l’on peut suivre.
follow-hour = L’heure doit être comprise entre 0 et 23.
follow-level = Personne n’a convenu d’un objectif de ce niveau. Possible : quand un Allié dépasse 2,5 %.
unfollow-done = Vous ne suivez plus : { $names }.
unfollow-all = Vous ne suivez plus rien ; aucun message ne viendra.
unfollow-none = Vous ne suiviez pas cela.
fix = Rectification : { $country }, { $measure }, { $year } : une mise à jour indiquait { $old } ; la valeur exacte est { $new } ({ $publisher }, édition : { $edition }).
fix-edited = Rectifié après coup :
topic-gone = Le sujet où arrivaient ces bulletins n’existe plus ou est fermé : ils arrivent donc ici. /follow dans un autre sujet les y dirige.
sources-lead = Les valeurs viennent de ces éditions, les déclarations d’affirmations datées et sourcées (au total : { $claims }) :
sources-row = { $publisher } : { $title }, édition : { $edition }, valeurs : { $rows }
targets-rest = Les demandes et propositions ne sont pas des objectifs : interrogez-moi sur elles et je dirai leur statut.
privacy =
    Conservé : le numéro de votre conversation, sa langue, son heure et son fuseau, ce qu’elle suit, les messages quotidiens envoyés et la dernière demande, pour les suites.
    Non conservé : votre nom, vos autres messages, rien sur vous venant d’ailleurs.
    Ce que vous écrivez est gardé tel quel jusqu’à la réponse, pour qu’une panne ne perde rien ; puis c’est effacé.
    Rien ne quitte cette machine hormis les réponses à Telegram, sauf si l’exploitant a réglé un modèle de langue distant ; la demande lui est alors envoyée.
    Conservé aussi : les réglages de la conversation et ses dernières réponses avec votre avis (200 au plus, pendant 90 jours), pour pouvoir les expliquer et les partager. /mydata montre tout, /deleteme l’efface.
    /unfollow all arrête les messages ; bloquer le bot aussi.
only-text = Je ne sais lire que du texte. Écrivez une demande ou voyez /help.
taken-in = Ajouté : { $title }, sous { $id }.
taken-already = Déjà présent : { $title }, sous { $id }.
too-big = Un fichier peut avoir au plus { $size } Mo.
unknown-command = Je ne connais pas cette commande. Voyez /help.
stale = Ce bouton appartient à un ancien message. Redemandez, s’il vous plaît.
sorry = Quelque chose a échoué de mon côté (erreur { $id }). Veuillez réessayer.
not-allowed = Ce bot ne répond que dans les conversations autorisées par son exploitant.
sources-title = Sources
how-lead = Mode de calcul des valeurs – { $country } :
chart-missing = Pas de série à dessiner – { $country }.
card-sources = Ce sur quoi repose la fiche ({ $country }) :
card-passages = Les passages eux-mêmes :
card-revisions = { $country }, dépenses de défense { $year } en part du PIB, telles que chaque édition les a imprimées :
card-revisions-none = Aucune année ne figure dans deux éditions : il n’y a rien à comparer.
card-estimate = estimation
quoted = (langue d’origine : { $language })
choose = Au choix : { $choices }
fell-back = (écrit par le moteur intégré : { $why })

## Charts
chart-measure = Dépenses de défense, % du PIB
chart-kind-trend = évolution
chart-kind-gap = écart
chart-kind-path = trajectoire
chart-kind-group = groupe
chart-kind-revisions = révisions
chart-pick = Quel graphique ?
chart-pick-of = Graphique ({ $kind }) : de quoi ?
chart-source = Source : { $source }
chart-edition = édition : { $edition } ; hachuré : estimation
chart-target = { $level } (convenu en { $agreed })
chart-target-due = { $level } d’ici { $due } (convenu en { $agreed })
chart-caption = { $country }, dépenses de défense en part du PIB : { $first } en { $first_year }, { $last } en { $last_year }. Lignes : { $levels }. { $source }.
chart-hatched = hachuré : estimation
chart-path-measure = Chemin vers l’objectif essentiel, % du PIB (calcul, non prévision)
chart-path-needed = nécessaire : { $points } par an
chart-path-pace = rythme moyen depuis { $since } : { $points } par an
chart-met = l’objectif est déjà atteint
chart-arithmetic = Lignes droites : calcul, non prévision.
chart-gap = Écart par rapport à { $level } du PIB
chart-gap-measure = En points de pourcentage ; dépenses de défense { $year }
chart-below = au-dessous
chart-above = au-dessus
chart-at-level = Au niveau ou au-dessus : { $count }.
chart-no-row = Sans ligne dans le tableau : { $names }
chart-revision-measure = Dépenses de défense { $year }, % du PIB, édition par édition
chart-revision-note = Les éditions peuvent définir la série différemment.

## Orders
button-yes = Oui
button-no = Non
button-pause = Pause
button-resume = Reprendre
button-forget = Tout oublier
order-read = Voici ce que j’ai compris. Est-ce exact ?
order-dropped = Rien n’a été modifié.
order-follow = Suivre : { $names }
order-hour = À { $hour }
order-silent = Sans son
order-sound = Avec son
rhythm-daily = Chaque jour
rhythm-weekdays = Du lundi au vendredi
rhythm-weekly = Une fois par semaine : { $day }
rhythm-changes = Seulement quand quelque chose a changé
wish-crossed = Quand un seuil est franchi : { $place }
wish-revised = Quand un chiffre est révisé : { $place }
wish-level = Quand ce seuil est franchi : { $place }, { $level } du PIB
follow-paused = Les mises à jour sont en pause ; ce que vous suivez est conservé.
zone-set = Fuseau horaire : { $zone }, où il est { $time }.
zone-pick = Choisissez votre fuseau horaire ou envoyez votre position.
zone-nearest = Lieu le plus proche dans les tables de fuseaux : { $zone }, où il est { $time }. Votre position n’est pas conservée.

## Operation
admin-head = Exploitation
admin-followers = Abonnés : { $active } ; en pause : { $resting }
admin-unknown = Personne ne sait si ceux-ci sont arrivés : { $count }
admin-none = Rien n’attend.
admin-test = Un message d’essai est prévu ; il arrive en moins d’une minute.
admin-test-text = Message d’essai, prévu { $time }.
admin-dry = { $day } : mises à jour qui partiraient : { $count }, textes différents : { $contents }, sans contenu : { $skipped }. Rien n’est envoyé.
admin-resolved = C’est fait.
state-waiting = en attente
state-sent = envoyé
state-unknown = inconnu
state-failed = échoué
state-skipped = rien à dire
button-unknown = Inconnus
button-claims = Déclarations
button-test = Message d’essai
button-dry = Essai à blanc
button-again = Renvoyer
button-arrived = C’est arrivé
button-accept = Accepter
button-decline = Refuser
button-replaces = Accepter, remplace la { $number }
pending-none = Aucune déclaration n’attend de décision.
pending-lead = En attente de décision : { $number }. La plus ancienne :
pending-accepted = Acceptée, désormais une déclaration datée :
pending-declined = Refusée :
pending-older = Elle remplace peut-être une déclaration plus ancienne :
pending-overtaken = N’est plus en vigueur :
watch-edition = Nouveau tableau : { $title } ({ $edition }).
watch-document = Nouveau document : { $title }.
watch-pending = Déclarations en attente de décision : { $number } (/pending).
watch-failed = { $source } – rien n’a été changé : { $why }

## Computed figures in a working
figure-rank = place parmi les Alliés
figure-gap = distance à l’objectif
figure-gap-usd-current = distance à l’objectif en dollars américains
figure-gap-usd-constant = distance à l’objectif en dollars américains, prix constants
figure-gap-national-current = distance à l’objectif en monnaie nationale
figure-gap-per-head = distance à l’objectif par habitant
figure-gap-in-currency = distance à l’objectif dans une autre monnaie
figure-change = variation
figure-change-percent = variation en pour cent
figure-pace-a-year = rythme annuel
figure-needed-a-year = points nécessaires par an
figure-pace-difference = rythme propre moins rythme nécessaire
figure-year-reached = année où il serait atteint à ce rythme
figure-level-at-pace = part à ce rythme
figure-path-share = part sur le chemin de l’objectif
figure-allies-at-threshold = Alliés au niveau ou au-delà
figure-allies-below-target = Alliés sous l’objectif
figure-shortfall = somme manquante en tout
figure-revision = révision
figure-exchange-rate = taux de change qui découle du tableau
figure-gdp-national-current = PIB en monnaie nationale
figure-national-plan = plan national
figure-what-if-share = part supposée
figure-days-left = jours restants
figure-allies-that-rose = alliés dont la valeur a monté
figure-allies-that-fell = alliés dont la valeur a baissé
figure-share-mean = part moyenne des alliés
figure-share-median = part médiane des alliés
figure-allies-on-track = alliés en bonne voie
figure-allies-there = alliés qui y sont déjà
figure-members = membres
figure-years-left = années restantes
figure-day = jour
figure-year-asked = année
figure-stated-share = part supposée
figure-what-if-usd-current = dépenses supposées en dollars américains
figure-what-if-national-current = dépenses supposées en monnaie nationale
figure-what-if-difference-usd-current = différence supposée en dollars américains
figure-what-if-gap = écart supposé à l'objectif
figure-differs-by = différence entre les éditeurs
figure-spending-exchanged = dépenses dans une autre monnaie
figure-years-at-level = années au niveau ou au-dessus
figure-years-below-level = années sous le niveau
figure-allies-at-threshold-then = alliés de cette année-là au niveau ou au-dessus
figure-share-of-total = part du total
figure-share-of-gdp-current = part en prix courants
figure-plan-distance = écart du plan à la trajectoire
figure-share-of-shortfall = part du manque

## Mots dans une formule
work-rows = { $count } lignes sur { $of } affichent { $level } ou plus
work-rows-then = { $count } alliés sur { $of } en { $year } affichent { $level } ou plus
work-joined-later = sans ceux qui ont adhéré plus tard : { $names }
work-next-year = jusqu'à l'année entière suivante
work-span = de { $from } à { $to }
work-membership = l'agrégat suit les adhésions, qui y apparaissent comme des paliers
work-place = rang selon { $measure } parmi { $of } ayant une valeur
work-highest = du plus haut au plus bas
work-lowest = du plus bas au plus haut
work-what-if = hypothèse
work-supposed = supposé par le lecteur
work-supposed-step = pas annuel supposé par le lecteur
work-rate = au taux de change implicite des dépenses de la même édition dans les deux monnaies
work-rate-of = taux implicite des dépenses de { $country } en { $year } en { $currency } et en USD
work-supposed-less = supposé moins réel
work-current-share = avec la part en prix courants, { $used } (arrondie), et non la part publiée, { $share }
work-agreed = comme convenu
work-rose = alliés dont la valeur de { $year } dépasse celle de { $before }
work-fell = alliés dont la valeur de { $year } est inférieure à celle de { $before }
work-years-left = à une décimale près, à partir du { $day }
work-joined = pays qui ont adhéré
work-different = mesures différentes, seuls les nombres imprimés sont comparés
work-mean = moyenne simple, chaque allié compte autant
work-median = médiane simple de { $of } alliés : le milieu de leur ordre, { $values }
work-on-track = alliés dont la ligne droite à leur rythme moyen atteint le niveau d'ici là
work-there = alliés au niveau ou au-dessus dans l'année la plus récente
work-years-at = années au niveau ou au-dessus parmi { $of } années de l'édition
work-years-below = années sous le niveau parmi { $of } années de l'édition
work-calendar = calendrier
work-met = { $share } en { $year } est égal ou supérieur à { $level }
work-sum = somme propre de { $names }
work-sum-over = somme propre de { $count } alliés sous { $level }
work-nobody = personne n'est en dessous
work-total-sum = le total est une somme propre
work-spending-sum = la dépense est une somme propre
work-pace-less = rythme moins rythme nécessaire
work-growth-less = croissance moins croissance nécessaire
work-straight = ligne droite de { $from } à { $to }
work-editions = éditions du { $new } et du { $old }
work-short = { $count } alliés sur { $of } affichent une part sous l'objectif
work-across = passage par { $level }
work-unchanged = tout le reste inchangé
work-first-year = la première année où
work-assumed = croissance supposée du PIB
work-persons = personnes, déduites de
work-run = années jusqu'en { $year } sans interruption affichant { $level } ou plus
