### Les mots du bot en français.

## Buttons
button-trend = Graphique
button-compare = Comparer
button-how = Mode de calcul
button-follow = Suivre

## Commands
command-start = ce que fait ce bot
command-help = comment poser une demande
command-ask = poser une demande
command-country = fiche d’un Allié
command-targets = les objectifs et leur statut
command-update = le point du jour
command-follow = message quotidien sur des pays
command-unfollow = ne plus suivre
command-sources = d’où viennent les valeurs
command-privacy = ce qui est conservé

start =
    Gapwatch répond, à partir de sources datées, sur les objectifs de dépenses de défense de l’OTAN.
    Écrivez simplement, par exemple : Quel écart sépare l’Espagne de l’objectif essentiel ?
    /country Pologne donne une fiche, /targets ce qui a été convenu.
    /follow Pologne Estonie envoie chaque jour le point à votre heure.
    Chaque valeur indique son édition; les sources sont à portée de doigt.
help =
    Écrivez une demande ou utilisez une commande :
    /ask DEMANDE · /country NOM · /targets · /update
    /follow PAYS [HEURE] · /unfollow PAYS ou all
    /sources · /privacy
    Exemples : les cinq premiers en part du PIB · Combien d’Alliés atteignent le plancher ? · Quand l’Italie atteindra-t-elle l’objectif essentiel ?
ask-empty = Écrivez une demande après la commande, par exemple /ask Quel écart sépare l’Espagne de l’objectif essentiel ?
country-empty = Écrivez un pays après la commande, par exemple /country Pologne.
follow-empty = Écrivez des pays ou des groupes après la commande, par exemple /follow Pologne Estonie, et une heure si vous voulez.
follow-done = Vous suivez : { $names }. Le message arrive chaque jour à { $hour }:00 ({ $zone }).
follow-nothing = Vous ne suivez rien pour l’instant. { $empty }
follow-now = Vous suivez : { $names }, chaque jour à { $hour }:00 ({ $zone }).
follow-unknown = « { $name } » n’est ni un Allié ni un groupe que l’on peut suivre.
follow-hour = L’heure doit être comprise entre 0 et 23.
unfollow-done = Vous ne suivez plus : { $names }.
unfollow-all = Vous ne suivez plus rien; aucun message ne viendra.
unfollow-none = Vous ne suiviez pas cela.
sources-lead = Les valeurs viennent de ces éditions, les déclarations d’affirmations datées et sourcées (au total : { $claims }) :
sources-row = { $publisher } : { $title }, édition : { $edition }, valeurs : { $rows }
targets-rest = Les demandes et propositions ne sont pas des objectifs : interrogez-moi sur elles et je dirai leur statut.
privacy =
    Conservé : le numéro de votre conversation, sa langue, son heure et son fuseau, ce qu’elle suit, les messages quotidiens envoyés et la dernière demande, pour les suites.
    Non conservé : votre nom, vos autres messages, rien sur vous venant d’ailleurs.
    Rien ne quitte cette machine hormis les réponses à Telegram, sauf si l’exploitant a réglé un modèle de langue distant; la demande lui est alors envoyée.
    /unfollow all arrête les messages; bloquer le bot aussi.
only-text = Je ne sais lire que du texte. Écrivez une demande ou voyez /help.
unknown-command = Je ne connais pas cette commande. Voyez /help.
stale = Ce bouton appartient à un ancien message. Redemandez, s’il vous plaît.
sorry = Quelque chose a échoué de mon côté (erreur { $id }). Veuillez réessayer.
not-allowed = Ce bot ne répond que dans les conversations autorisées par son exploitant.
sources-title = Sources
compare-note = À côté de ses plus proches voisins au classement :
how-lead = Mode de calcul des valeurs – { $country } :
chart-missing = Pas de série à dessiner – { $country }.
quoted = (langue d’origine : { $language })
choose = Au choix : { $choices }
fell-back = (écrit par le moteur intégré : { $why })

## Charts
chart-measure = Dépenses de défense, % du PIB
chart-source = Source : { $source }
chart-edition = édition : { $edition }; hachuré : estimation
chart-target = { $level } (convenu en { $agreed })
chart-target-due = { $level } d’ici { $due } (convenu en { $agreed })
chart-caption = { $country }, dépenses de défense en part du PIB : { $first } en { $first_year }, { $last } en { $last_year }. Lignes : { $levels }. { $source }.
