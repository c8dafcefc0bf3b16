### Les phrases du moteur en français. Les chiffres viennent aux emplacements ; aucun n’est écrit ici.

## What is measured
measure-share-of-gdp = dépenses de défense en part du PIB
measure-spending-usd-current = dépenses de défense en dollars américains courants
measure-spending-usd-constant = dépenses de défense en dollars américains à prix constants
measure-spending-national-current = dépenses de défense en monnaie nationale
measure-spending-national-constant = dépenses de défense en monnaie nationale à prix constants
measure-spending-per-capita = dépenses de défense par habitant
measure-real-change = variation réelle des dépenses de défense
measure-gdp-usd-current = PIB en dollars américains courants
measure-gdp-usd-constant = PIB en dollars américains à prix constants
measure-gdp-per-capita = PIB par habitant
measure-equipment-share = part des équipements dans les dépenses de défense
measure-personnel-share = part du personnel dans les dépenses de défense
measure-infrastructure-share = part des infrastructures dans les dépenses de défense
measure-other-share = part des autres postes dans les dépenses de défense
measure-military-personnel = effectifs militaires
measure-milex-share-of-gdp = dépenses militaires en part du PIB (définition du SIPRI)
measure-milex-usd-current = dépenses militaires en dollars américains courants (définition du SIPRI)
measure-milex-usd-constant = dépenses militaires en dollars américains à prix constants (définition du SIPRI)
measure-milex-national-current = dépenses militaires en monnaie nationale (définition du SIPRI)
measure-milex-per-capita = dépenses militaires par habitant (définition du SIPRI)
measure-milex-share-gov = dépenses militaires en part des dépenses publiques (définition du SIPRI)
measure-population = population

## Targets by name
target-ministers-2006 = ligne directrice des ministres ({ $level })
target-wales-2014 = engagement du pays de Galles ({ $level })
target-vilnius-2023 = engagement de Vilnius ({ $level })
target-equipment-2014 = ligne directrice sur les équipements ({ $level })
target-hague-core-2025 = objectif de La Haye pour la défense essentielle ({ $level })
target-hague-related-2025 = volet de La Haye lié à la défense (jusqu’à { $level })
target-hague-total-2025 = objectif de La Haye ({ $level })
target-demand-2025 = demande du président américain ({ $level })
target-talks-2024 = niveau évoqué à la fin de cette année-là ({ $level })
target-rutte-2025-01 = propos de Mark Rutte ({ $level })
target-article-2025-02 = fourchette de l’article de départ (jusqu’à { $level })
target-rutte-2025-05 = proposition de Mark Rutte ({ $level })
target-plain = niveau de { $level }
standing-guideline = ligne directrice
standing-commitment = engagement
standing-demand = demande
standing-proposal = proposition
standing-press-report = information de presse
standing-articles-claim = affirmation de l’article

## Who agreed or said it
by-ministers-2006 = ministres de la Défense de l’OTAN
by-wales-2014 = chefs d’État et de gouvernement de l’OTAN au sommet du pays de Galles
by-vilnius-2023 = chefs d’État et de gouvernement de l’OTAN au sommet de Vilnius
by-equipment-2014 = chefs d’État et de gouvernement de l’OTAN au sommet du pays de Galles
by-hague-core-2025 = chefs d’État et de gouvernement de l’OTAN au sommet de La Haye
by-hague-related-2025 = chefs d’État et de gouvernement de l’OTAN au sommet de La Haye
by-hague-total-2025 = chefs d’État et de gouvernement de l’OTAN au sommet de La Haye
by-demand-2025 = Donald Trump, alors président élu
by-talks-2024 = responsables non nommés cités par le Financial Times
by-rutte-2025-01 = Mark Rutte
by-article-2025-02 = article de départ, février de cette année-là
by-rutte-2025-05 = Mark Rutte

## Lookup
nato-name = OTAN
lookup = { $country } : { $value } en { $year }, { $measure } ({ $publisher }, édition : { $edition }).
beside = Dans le même tableau figure aussi : { $value }.
nato-beside = Selon la définition propre à l’OTAN, c’est { $value } pour { $year } (édition : { $edition }) ; ce sont deux mesures différentes, jamais mélangées.
figure-beside = La valeur publiée – { $country } : { $value } en { $year } (OTAN, édition : { $edition }).
stated-right = Les tableaux le confirment – { $country } : { $value } en { $year } (OTAN, édition : { $edition }).
stated-wrong = Les tableaux de l’OTAN ne disent pas cela – { $country } : { $value } en { $year } (édition : { $edition }).
stated-once = La valeur citée a bien été imprimée (édition : { $edition }) – { $country } : { $value } en { $year }. Elle a été révisée depuis.
revised = { $country }, { $year } : { $old } (édition : { $old_edition }), { $new } (édition : { $new_edition }).
revised-row = Édition : { $edition } – { $value } pour { $year }
revised-most = Plus fortes révisions pour { $year } – { $measure } (OTAN, édition : { $edition } ; avant : { $old_edition }) :
revised-note = Les éditions diffèrent parce que les estimations sont remplacées, que le PIB est révisé et que la dernière édition redéfinit toute la série en dépenses de défense essentielle.

## Gap
gap-below = { $country } : { $points } au-dessous du niveau « { $target } », avec { $share } en { $year } (OTAN, édition : { $edition }).
gap-above = { $country } : { $points } au-dessus du niveau « { $target } », avec { $share } en { $year } (OTAN, édition : { $edition }).
gap-level = { $country } : exactement au niveau « { $target } », { $share } en { $year } (OTAN, édition : { $edition }).
gap-money = En argent, l’écart est de { $money } : objectif × PIB − dépenses, tous deux de la même édition.
gap-money-equipment = En argent, l’écart est de { $money } : (ligne directrice − part) × dépenses, tous deux de la même édition.
gap-money-equipment-above = En argent, c’est { $money } de plus que la ligne directrice : (part − ligne directrice) × dépenses, tous deux de la même édition.
gap-money-above = En argent, c’est { $money } de plus que l’objectif : dépenses − objectif × PIB, tous deux de la même édition.
gap-total = L’objectif de La Haye de { $total } ne peut être mesuré avec ces tableaux : ils ne contiennent que le volet essentiel (au moins { $core }), et personne ne publie le volet lié à la défense (jusqu’à { $related }) Allié par Allié. L’écart donné porte donc sur le volet essentiel.
gaps = Par rapport au niveau « { $target } » en { $year } (OTAN, édition : { $edition }) :
gaps-row-below = { $country } : { $share }, { $points } au-dessous
gaps-row-below-money = { $country } : { $share }, { $points } au-dessous, { $money }
gaps-row-met = { $country } : { $share }, { $points } au-dessus
gaps-row-met-money = { $country } : { $share }, { $points } au-dessus, { $money }
related-unmeasured = Le volet lié à la défense (jusqu’à { $level }) ne peut être mesuré : les tableaux de l’OTAN ne contiennent que les dépenses de défense essentielle, et personne ne publie l’autre volet Allié par Allié.

## Lists
row = { $country } : { $value }
row-beside = { $country } : { $value }, { $beside }
row-missing = { $country } : le tableau ne donne pas cette valeur.
ranking-highest = Les plus élevés – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (OTAN, édition : { $edition }) :
ranking-without = Laissé de côté, comme demandé : { $names }.
ranking-lowest = Les plus bas – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (OTAN, édition : { $edition }) :
place = { $country } : place { $place } – { $measure } : { $value } en { $year } (OTAN, édition : { $edition }).
count = Au niveau « { $target } » ou au-dessus en { $year } : { $number } (OTAN, édition : { $edition }).
count-one = Au niveau « { $target } » ou au-dessus en { $year } : { $number } (OTAN, édition : { $edition }).
among = { $group } : { $said }
count-at = À ce niveau ou au-dessus : { $names }.
count-below = Au-dessous : { $names }.
count-older = Une autre édition ({ $edition }) donnait pour la même année : { $number }.
count-edge = { $country } : le tableau imprime { $value }, mais les dépenses divisées par le PIB donnent { $computed }.
count-years = Alliés au niveau « { $target } » ou au-dessus, année par année (OTAN, édition : { $edition }) :
count-years-row = { $year } : { $number }
comparison = Le plus élevé parmi ceux comparés : { $country } – { $measure } : { $value } en { $year } (OTAN, édition : { $edition }).
comparison-level = À égalité en tête parmi ceux comparés : { $country } – { $measure } : { $value } en { $year } (OTAN, édition : { $edition }).
comparison-lead = L’écart entre les deux premiers est de { $lead }.
comparison-ratio = Le premier vaut { $ratio } fois le deuxième.

count-missing = Au-dessous du niveau « { $target } » en { $year } : { $number } (OTAN, édition : { $edition }).
count-missing-one = Au-dessous du niveau « { $target } » en { $year } : { $number } (OTAN, édition : { $edition }).
count-core-only = La comparaison ne porte que sur les dépenses essentielles : le volet lié à la défense (jusqu’à { $related }) n’est pas mesuré, et personne ne le publie Allié par Allié.
ranking-rises = Plus forte variation entre { $start } et { $end } – { $measure } (OTAN, édition : { $edition }) :
moved-fell = Plus bas en { $end } qu’en { $start }, { $measure } : { $number } (OTAN, édition : { $edition }).
moved-fell-none = Aucun Allié plus bas en { $end } qu’en { $start }, { $measure } (OTAN, édition : { $edition }).
moved-rose = Plus haut en { $end } qu’en { $start }, { $measure } : { $number } (OTAN, édition : { $edition }).
moved-rose-none = Aucun Allié plus haut en { $end } qu’en { $start }, { $measure } (OTAN, édition : { $edition }).
ranking-rises-row = { $country } : { $difference } (de { $start } à { $end })
dispute = Cette valeur est contestée :

## Years
series-join = {" ; "}
trend-series = Année par année : { $years }.
crossing = { $country } : pour la première fois au niveau « { $target } » ou au-dessus en { $year }, avec { $value } (OTAN, édition : { $edition }).
crossing-before = L’année d’avant, c’était { $value } ({ $year }).
crossing-never = { $country } : le niveau « { $target } » n’est atteint dans aucune année du tableau.
trend-up = { $country }, { $measure } : hausse de { $start } en { $start_year } à { $end } en { $end_year }, soit { $difference } (OTAN, édition : { $edition }).
trend-down = { $country }, { $measure } : baisse de { $start } en { $start_year } à { $end } en { $end_year }, soit { $difference } (OTAN, édition : { $edition }).
trend-flat = { $country }, { $measure } : { $start } en { $start_year } et { $end } en { $end_year }, sans changement (OTAN, édition : { $edition }).
trend-range = L’année la plus basse est { $low_year } avec { $low }, la plus haute { $high_year } avec { $high }.
projection = { $country } : au rythme moyen depuis { $since } ({ $pace } par an, en ligne droite), le niveau « { $target } » serait atteint en { $reached } ; aujourd’hui { $share } en { $year } (OTAN, édition : { $edition }).
projection-never = { $country } : au rythme moyen depuis { $since } ({ $pace } par an, en ligne droite), le niveau « { $target } » ne se rapproche pas ; aujourd’hui { $share } en { $year } (OTAN, édition : { $edition }).
projection-met = { $country } : le niveau « { $target } » est déjà atteint, { $share } en { $year } (OTAN, édition : { $edition }).
projection-needed = { $country } : pour y être en { $due }, il faut { $needed } par an, chaque année.
projection-total = L’objectif de La Haye de { $total } a un volet qu’aucun tableau ne mesure ; ce calcul porte sur le volet essentiel.
on-track = Au rythme moyen de chacun depuis { $since }, seraient au niveau « { $target } » d’ici { $due } : { $number } ; en { $year }, on en compte { $met } (OTAN, édition : { $edition }).
on-track-row = { $country } : { $reached }, actuellement { $share }
on-track-never = Pas à ce rythme : { $names }.
plans = Ce qui a été annoncé – { $country } :
claim-figure = { $country } : { $value }.

## Targets
hague = L’objectif de La Haye ({ $agreed }) : { $total } par an d’ici { $due }, dont au moins { $core } pour la défense essentielle et jusqu’à { $related } pour les dépenses liées à la défense et à la sécurité.
hague-measured = Seul le volet essentiel peut être mesuré : l’OTAN ne publie pas les dépenses liées à la défense Allié par Allié.
terms-guideline = { $level } : une ligne directrice, { $agreed_by }, { $since }{ $status ->
    [ended] , remplacée depuis
   *[open] {""}
}.
terms-commitment = { $level } : un engagement, { $agreed_by }, { $since }{ $status ->
    [ended] , remplacé depuis
   *[open] {""}
}.
terms-demand = { $level } : une demande, { $agreed_by }, { $since } ; personne ne l’a acceptée comme telle.
terms-proposal = { $level } : une proposition, { $agreed_by }, { $since }{ $status ->
    [ended] , dépassée depuis
   *[open] {""}
}.
terms-press-report = { $level } : une information de presse ({ $agreed_by }), { $since }{ $status ->
    [ended] , dépassée depuis
   *[open] {""}
}.
terms-articles-claim = { $level } : une affirmation, { $agreed_by }, { $since } ; ce n’est l’objectif de personne.
targets = Objectifs en vigueur et leur statut :
targets-row = { $name } : { $standing }, { $since }
targets-other = Demandé ou proposé, convenu par personne :
no-dispute = { $country } : aucune source ici ne fait état d’un désaccord sur ces chiffres, et rien n’est tranché ici ; voici le chiffre publié et les déclarations datées.
dated = État au : { $date }.
article-dated = Date de l’article de départ : { $date }.

## Summary
summary = { $country } : { $share } en { $year }, place { $rank } parmi les Alliés (OTAN, édition : { $edition }).
summary-spending = Cela fait { $spending }, { $per_head }.
summary-equipment-above = Les équipements représentent { $equipment }, au-dessus de la ligne directrice de { $level }.
summary-equipment-below = Les équipements représentent { $equipment }, au-dessous de la ligne directrice de { $level }.
summary-gap-below = { $target } : { $points } au-dessous, { $money }.
summary-gap-below-plain = { $target } : { $points } au-dessous.
summary-gap-above = { $target } : { $points } au-dessus, { $money }.
summary-gap-above-plain = { $target } : { $points } au-dessus.
summary-gap-level = { $target } : exactement au niveau.
summary-change = Depuis { $start_year } : { $start } au départ, une variation de { $difference }.
summary-pace = Au rythme moyen depuis { $since } ({ $pace } par an, en ligne droite), l’objectif essentiel serait atteint en { $reached } ; pour y être en { $due }, il faut { $needed } par an.
summary-pace-never = Au rythme moyen depuis { $since } ({ $pace } par an, en ligne droite), l’objectif essentiel n’est pas atteint ; pour y être en { $due }, il faut { $needed } par an.
summary-met = L’objectif essentiel est déjà atteint.
summary-revision = Révisé : { $old } pour { $year } (édition : { $old_edition }), désormais { $new }.
summary-unchanged = Inchangé depuis l’édition précédente ({ $old_edition }) : { $new } pour { $year }.
summary-plan = Plan national ({ $date }) :

## Update
digest = { $day } : point de situation – { $names }.
digest-all = { $day } : point sur les objectifs.
digest-new-edition = Nouveau depuis le dernier message – édition de l’OTAN : { $edition }.
digest-new-table = Nouveau depuis le dernier message – chiffres : { $publisher }, édition : { $edition }.
digest-quiet = Rien de nouveau depuis la dernière édition de l’OTAN ({ $edition }).
digest-row-below = { $country } : { $share } en { $year }, { $points } au-dessous du niveau « { $target } »
digest-row-above = { $country } : { $share } en { $year }, { $points } au-dessus du niveau « { $target } »
digest-revision = { $country }, { $year } : auparavant { $old } (édition : { $old_edition }), désormais { $new }
digest-clock = L’horloge : { $review_days } jusqu’à l’année du réexamen ({ $review }), { $due_days } jusqu’à l’année de l’objectif ({ $due }).
digest-count = En { $year }, { $two } à { $level } ou plus, { $core } à { $core_level } ou plus (OTAN, édition : { $edition }).
digest-newest = Dernières déclarations :
digest-late = Ce message arrive plus tard que prévu.
digest-next = Les prochains chiffres de l’OTAN paraissent d’habitude entre ces dates : { $first } – { $last }.
digest-row-path = { $country } : { $share } en { $year }, { $points } au-dessous du niveau « { $target } » ; il faut { $needed } par an jusqu’en { $due }
digest-more = Il y a plus de changements que de place ici : interrogez-moi sur un pays pour voir ses chiffres.
change-crossed-up = { $country } : niveau « { $target } » désormais atteint – { $new } en { $year }, auparavant { $old } en { $old_year } (édition : { $old_edition })
change-crossed-down = { $country } : niveau « { $target } » qui n’est plus atteint – { $new } en { $year }, auparavant { $old } en { $old_year } (édition : { $old_edition })
change-rank = { $country } : désormais place { $new } pour la part du PIB en { $year }, auparavant place { $old } en { $old_year } (édition : { $old_edition })
change-corrected = Correction – { $country }, { $year } : { $new }, et non { $old } ({ $publisher }, édition : { $edition })
change-due-review = Une échéance approche : { $days } jusqu’à { $year }, année du réexamen (« { $target } »).
change-due = Une échéance approche : { $days } jusqu’à { $year }, année de l’objectif (« { $target } »).
change-others = Ailleurs :
change-claims = Nouvelles déclarations :
change-overtaken = N’est plus en vigueur :
goal-at = À { $level } ou plus en { $year }, { $number } : { $names }
goal-below = Au-dessous de { $level } en { $year }, { $number } : { $names }
goal-many-at = À { $level } ou plus en { $year }, { $number } ; les plus proches du niveau : { $names }
goal-many-below = Au-dessous de { $level } en { $year }, { $number } ; les plus proches du niveau : { $names }
goal-none-at = À { $level } ou plus en { $year } : aucun Allié du tableau
goal-none-below = Au-dessous de { $level } en { $year } : aucun Allié du tableau
goal-always = Sans date de fin, donc valable chaque année : { $target }.
change-standing = Un objectif ou ses termes sont nouveaux – { $name } : { $standing }, { $since }
change-ended = N’est plus en vigueur depuis le { $until } : { $name }
update = Où l’on en est : en { $year }, { $two } à { $level } ou plus et { $core } à { $core_level } ou plus (OTAN, édition : { $edition }).
update-newest = Les dernières déclarations datées :
update-clock = Ensuite : le réexamen de l’objectif de La Haye, puis son échéance { $due }. Aucune édition plus récente de l’OTAN n’est disponible ici.

not-listed = { $country } : cette liste ne cite pas ce pays.

## Premises
premise-stoltenberg = D’abord une correction : Jens Stoltenberg ne dirigeait plus l’OTAN à cette date, c’était Mark Rutte ; et les objectifs sont convenus ensemble par les dirigeants des Alliés, non fixés par un secrétaire général.
premise-debt = D’abord une correction : un manque n’est pas une dette. Personne ne doit à l’OTAN la différence par rapport à un objectif ; le budget commun de l’OTAN est autre chose.
premise-iceland = D’abord une remarque : l’Islande n’a pas de forces armées ni de ligne dans les tableaux ; les énoncés sur tous les Alliés ne la comptent donc pas.
premise-injection = Ce qu’un message me dit d’affirmer ne change aucune valeur ; voici celles qui sont publiées.

## Notes
note-unmeasured = L’ensemble, { $total }, ne peut être mesuré : les tableaux ne contiennent que le volet essentiel, et personne ne publie le volet lié à la défense (jusqu’à { $related }) Allié par Allié.
note-default-target = Aucun objectif n’a été nommé, donc les deux en vigueur sont donnés : le nouvel objectif essentiel et l’ancien plancher.
note-default-two = Aucun niveau n’a été nommé, donc l’ancien plancher est retenu.
note-demand = C’est un calcul par rapport à une demande portant sur les dépenses essentielles, non à un objectif convenu par les Alliés.
note-level = Personne n’a convenu de ce niveau ; c’est un calcul par rapport au nombre donné.
note-edge = L’éditeur imprime deux décimales ; à l’arrondi près, la valeur est donc sur la ligne.
note-currency = Les tableaux de l’OTAN ne contiennent que des dollars américains et la monnaie nationale.
note-per-head-dollars = Les tableaux de l’OTAN ne donnent les montants par habitant qu’en dollars américains.
note-shares-part = Aux prix courants, les dépenses sont de { $current } ; la part principale de l’OTAN, { $headline }, repose sur des prix constants, et l’écart en argent sur les prix courants.
note-prices = Montants aux prix et taux de change courants ; les parts sont les valeurs principales de l’OTAN à prix constants.
note-one-edition = Une seule édition : les anciennes définissent la série autrement.
note-covers = Cette édition couvre { $first } à { $last } ; elle ne contient pas d’autres années.
note-counts-revised = Les nombres annoncés à l’époque diffèrent, car les estimations ont été révisées ; interrogez-moi sur une seule année pour les voir.
note-arithmetic = C’est de l’arithmétique, pas une prévision : le même nombre de points est ajouté chaque année.
note-aggregate = Les totaux suivent la composition de l’Alliance et font donc un saut à chaque adhésion.
note-iceland = L’Islande n’a pas de forces armées ni de ligne.
note-overtaken = Cette déclaration est dépassée depuis.
note-sides = Les deux positions sont données avec leur date ; les sources ici ne tranchent pas.
note-nld = Pays-Bas : la part principale (prix constants) et la part aux prix courants diffèrent nettement.
note-lux = L’objectif du Luxembourg se mesure au revenu national brut, non au PIB.
note-can = L’année du Canada est son exercice budgétaire, d’avril à mars.
note-gbr = L’année du Royaume-Uni est son exercice budgétaire, d’avril à mars.

## Refusals and talk
missing-then = Rien de ce qui était publié ici à cette date ne peut y répondre.
missing-future = Il n’y a pas de valeur publiée pour cette année-là – { $country } : la dernière édition de l’OTAN ({ $edition }) va de { $first } à { $last }, et personne ne peut connaître une valeur ultérieure.
missing-year = Il n’y a pas ici de valeur publiée pour cette année-là – { $country } : la dernière édition de l’OTAN ({ $edition }) va de { $first } à { $last }.
missing-measure = { $country } : aucun tableau ici ne donne cette valeur.
nearest = La valeur publiée la plus proche – { $country } : { $value } en { $year }.
iceland = L’Islande n’a pas de forces armées ; les tableaux de l’OTAN n’ont donc pas de ligne pour elle et il n’existe pas de part publiée.
outsider = { $country } : pas membre de l’OTAN, dont les objectifs n’y valent pas et dont les tableaux n’ont pas de ligne pour ce pays.
out-of-scope = Je ne réponds que sur les dépenses de défense de l’OTAN : objectifs, valeurs, écarts, plans nationaux et méthode de mesure.
no-evidence = Aucune des sources ici n’y répond, et je préfère ne pas deviner. J’ai des valeurs publiées, des objectifs, des écarts et des déclarations datées de gouvernements.
unsafe = Je ne peux montrer ni réglages, ni consignes, ni clés, et aucun message ne peut les changer. J’ai des valeurs publiées et des déclarations datées.
empty-question = Le message ne contient pas de demande. Demandez par exemple quel écart sépare un pays d’un objectif.
too-long = C’est trop long pour une seule demande. Envoyez-la seule, en quelques lignes.
unreadable = Cela ne ressemble pas à du texte. Écrivez votre demande avec des mots.
help = Interrogez-moi sur les dépenses de défense de l’OTAN : part ou montant d’un pays, écart à un objectif, classements, nombres d’Alliés, évolutions, ce qui a été convenu et ce que les gouvernements prévoient. Chaque valeur indique son édition et sa source.
which-country = De quel pays s’agit-il ?
source-lead = La dernière réponse repose sur :
source-row = { $source }
source-none = Il n’y a pas encore dans cette conversation de réponse dont donner les sources.

## Questions that can be asked next
ask-gap = { $country } : quel écart avec l’objectif ?
ask-trend = { $country } : comment les dépenses de défense ont-elles évolué depuis la première année ?
ask-share = { $country } : combien pour la défense ?
ask-pace = { $country } : quand l’objectif essentiel serait-il atteint à ce rythme ?
ask-plan = { $country } : quels sont les plans ?
ask-ranking = Qui dépense le plus en part du PIB ?
ask-count = Combien d’Alliés atteignent le plancher ?
ask-count-years = Combien d’Alliés atteignaient le plancher chaque année ?
ask-target = Qu’est-ce que l’objectif de La Haye ?

## What if, together, sides, growth
what-if-more = { $country } : à { $share }, les dépenses en { $year } auraient été de { $money }, soit { $more } de plus qu’avec la valeur réelle, { $actual } (OTAN, édition : { $edition }).
what-if-less = { $country } : à { $share }, les dépenses en { $year } auraient été de { $money }, soit { $more } de moins qu’avec la valeur réelle, { $actual } (OTAN, édition : { $edition }).
what-if-alliance = Toutes choses égales par ailleurs, l’OTAN dans son ensemble aurait dépensé { $alliance }, { $share }.
what-if-newest = La dernière année des tableaux est { $year } ; personne n’a de chiffres pour une année ultérieure, le PIB de cette année-là est donc retenu.
what-if-step = { $country } : en ajoutant { $step } chaque année, le niveau serait de { $level } en { $due } ; aujourd’hui { $share } en { $year } (OTAN, édition : { $edition }).
what-if-reached = Le niveau « { $target } » serait atteint en { $reached }.
what-if-never = Le niveau « { $target } » ne serait pas atteint ainsi.
what-if-met = Le niveau « { $target } » est déjà atteint ou dépassé.
note-what-if = C’est un calcul sur une supposition, le PIB de cette année-là restant inchangé ; rien de cela n’est prévu ni publié.
band = De { $low } à { $high }, { $year } (OTAN, édition : { $edition }) : { $number }.
kept-below = { $country } : à { $share }, l’écart serait de { $points } au-dessous du niveau « { $target } » ; la valeur publiée est { $actual } en { $year } (OTAN, édition : { $edition }).
kept-met = { $country } : à { $share }, le niveau « { $target } » serait atteint ; la valeur publiée est { $actual } en { $year } (OTAN, édition : { $edition }).
kept-points = Les tableaux s’arrêtent à { $year } : aucun PIB n’est publié pour une année ultérieure ; l’écart est donc donné en points et non en argent.
total-published = { $group } : { $spending }, { $share } en { $year } (agrégat de l’OTAN elle-même, édition : { $edition }).
total-own = { $group }, ensemble : { $spending }, { $share } en { $year } (somme calculée ici à partir des chiffres de l’OTAN, édition : { $edition }).
total-mean = La moyenne simple des parts publiées est de { $value }.
total-median = La médiane des parts publiées est de { $value }.
average = { $group } : { $share } en moyenne en { $year }, pondérée par le PIB ; la moyenne simple des parts publiées est de { $mean } (d’après les chiffres de l’OTAN, édition : { $edition }).
average-own = { $group } : { $share } en moyenne en { $year }, pondérée par le PIB ; la moyenne simple des parts publiées est de { $mean } (somme calculée ici à partir des chiffres de l’OTAN, édition : { $edition }).
total-members = Pays comptés : { $names }.
total-later = Non compté, car l’adhésion est postérieure : { $country }.
note-weighted = La part est pondérée : toutes les dépenses divisées par tout le PIB, à prix constants ; les montants sont aux prix courants.
burden = { $country } : { $portion } en { $year }, { $spending } sur { $total } (OTAN, édition : { $edition }).
burden-row = { $country } : { $portion }, { $spending }
burden-own = Les dépenses du groupe sont une somme calculée ici à partir des chiffres de l’OTAN.
shortfall = Par rapport au niveau « { $target } » en { $year } : { $number } au-dessous, avec un manque total de { $total } (somme calculée ici à partir des chiffres de l’OTAN, édition : { $edition }).
shortfall-row = { $country } : { $gap }, { $portion } ({ $share })
shortfall-parted = { $country } : rien à ajouter, car la valeur principale atteint le niveau, bien qu’aux prix courants les dépenses soient au-dessous.
note-shortfall = Un manque est un calcul (objectif × PIB − dépenses, additionné pour ceux qui sont au-dessous), pas une dette envers quiconque.
sides = { $country }, { $year }, selon la source ; ce sont des mesures différentes, qui ne forment pas une série commune :
sides-row = { $publisher } : { $value } en { $year } (édition : { $edition })
sides-difference = L’écart entre les deux est de { $difference }.
sides-why = Elles diffèrent parce que l’OTAN compte ce que les gouvernements déclarent selon sa définition, tandis que le SIPRI, dont la Banque mondiale reprend la série, applique sa propre définition à des sources ouvertes.
growth = { $country } : dépenses de défense en hausse de { $total } en termes réels de { $start } à { $end }, en moyenne { $average } (OTAN, édition : { $edition }).
growth-fall = { $country } : dépenses de défense en baisse de { $total } en termes réels de { $start } à { $end }, en moyenne { $average } (OTAN, édition : { $edition }).
growth-nominal = En dollars américains courants, inflation et taux de change compris, la variation est de { $nominal }.
growth-yearly = Variation réelle sur un an : { $years }.
path-needed = { $country } : il faut { $needed } par an pour être au niveau « { $target } » en { $due } ; aujourd’hui { $share } en { $year } (OTAN, édition : { $edition }).
planned-above = Plan pour { $year } : { $plan } (déclaration : { $said }), { $difference } au-dessus de la trajectoire, { $path }
planned-below = Plan pour { $year } : { $plan } (déclaration : { $said }), { $difference } au-dessous de la trajectoire, { $path }
planned-on = Plan pour { $year } : { $plan } (déclaration : { $said }), sur la trajectoire
planned-none = { $country } : aucun plan daté ne donne une part du PIB pour une année ultérieure ; il n’y a donc rien à comparer à la trajectoire.
note-planned = La trajectoire est une ligne droite du dernier chiffre à l’objectif ; le décompte d’un gouvernement peut différer de celui de l’OTAN.
path-growth = Si le PIB croît de { $growth }, les dépenses doivent croître de { $spending } pour y parvenir.
gap-per-head = Par habitant, cela fait { $money }.
not-answerable = Cela ne peut pas être calculé à partir des tableaux tel que c’est demandé.
gap-currency = Au taux de change qui ressort de la même édition, cela fait { $money }.
ask-shortfall = Combien manque-t-il à tous les Alliés ensemble pour l’objectif essentiel ?


## A model helped
interpreted = Un modèle de langage a aidé à comprendre cette demande ; reformulez-la si vous vouliez dire autre chose.

## Vérifier un texte
check-lead = Ce que les sources disent des chiffres de ce texte :
check-confirmed = Confirmé : { $country }, { $year } : { $value } ({ $publisher }, édition : { $edition }).
check-outdated = Dépassé : { $country }, { $year } : { $old } (édition : { $old_edition }) ; le plus récent : { $value }, { $now } ({ $publisher }, édition : { $edition }).
check-differs = Non étayé. Chiffre publié : { $country }, { $year } : { $value } ({ $publisher }, édition : { $edition }).
check-said = Une source datée à ce sujet :
check-overtaken = Une source l’a dit, mais c’est dépassé depuis :
check-unsupported = Introuvable dans les sources.
check-none = Ce texte ne contient aucun chiffre vérifiable sur les dépenses de défense.

## Fixed matters: membership, the clock, opinions, portions of GDP, crossings
member-since = { $country } : membre de l’OTAN depuis le { $day }.
member-number = L’OTAN compte { $number } (au { $day }).
held = { $country }, de { $start } à { $end }, au niveau « { $target } » ou au-dessus : { $number } (OTAN, édition : { $edition }).
held-below = { $country }, de { $start } à { $end }, au-dessous du niveau « { $target } » : { $number } (OTAN, édition : { $edition }).
premise-left = D’abord une correction : pas de sortie de l’OTAN – { $country }.
clock = D’aujourd’hui ({ $today }) au début de { $due } : { $days }, soit environ { $years }.
clock-target = Échéance en { $due } : { $target }.
no-opinion = Je ne prends pas parti et ne donne pas d’avis ; j’ai des chiffres publiés et ce que les gouvernements ont dit.
portion = { $country } : { $share } font { $money } en { $year } (OTAN, édition : { $edition }).
portion-more = Dépenses effectives : { $actual }, soit { $difference } de moins.
portion-less = Dépenses effectives : { $actual }, soit { $difference } de plus.
portion-core = Le seul volet essentiel, « { $target } » : { $money }.
note-no-rate = Aucun Allié ne déclare dans cette monnaie ({ $currency }) : les tableaux de l’OTAN n’en donnent pas de taux et aucun n’est inventé. Ils contiennent des dollars américains et des monnaies nationales.
per-soldier = { $country } : { $money } par membre des forces armées en { $year }, soit { $spending } pour { $personnel } (d’après les chiffres de l’OTAN, édition : { $edition }).
per-soldier-highest = Les dépenses les plus élevées par membre des forces armées en { $year } (d’après les chiffres de l’OTAN, édition : { $edition }) :
per-soldier-lowest = Les dépenses les plus faibles par membre des forces armées en { $year } (d’après les chiffres de l’OTAN, édition : { $edition }) :
gaps-nearest = Les plus proches du niveau « { $target } » en { $year } (OTAN, édition : { $edition }) :
crossings = Franchissements du niveau « { $target } » par rapport à l’année précédente (OTAN, édition : { $edition }) :
crossings-up = { $year }, à ce niveau ou au-dessus : { $names }
crossings-down = { $year }, de nouveau au-dessous : { $names }
crossings-nobody = { $year } : personne ne l’a atteint
estimate-yes = Oui : { $country } { $year }, { $value }, est une estimation (OTAN, édition : { $edition }).
estimate-no = Non : { $country } { $year }, { $value }, n’est pas signalé comme estimation (OTAN, édition : { $edition }).
theme-consequence = Aucune sanction n’est prévue pour un objectif manqué : les engagements sont politiques.
theme-ukraine-given = Les tableaux de l’OTAN n’indiquent pas à part l’aide à l’Ukraine, ni donnée ni reçue.
theme-binding = Non : les objectifs sont des engagements politiques sans valeur juridique contraignante.
premise-due = Une correction d’abord : l’échéance de l’objectif de La Haye est { $due }.
premise-level = Une correction d’abord : à La Haye, { $total } ont été convenus, dont au moins { $core } pour la défense essentielle.
plan-figure = { $country }, { $year } : { $value } prévus (annonce : { $said }).
