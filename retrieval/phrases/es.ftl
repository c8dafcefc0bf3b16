### Las frases del motor en español. Las cifras llegan a sus huecos; aquí no hay ninguna.

## What is measured
measure-share-of-gdp = gasto en defensa como proporción del PIB
measure-spending-usd-current = gasto en defensa en dólares estadounidenses corrientes
measure-spending-usd-constant = gasto en defensa en dólares estadounidenses a precios constantes
measure-spending-national-current = gasto en defensa en moneda nacional
measure-spending-national-constant = gasto en defensa en moneda nacional a precios constantes
measure-spending-per-capita = gasto en defensa por habitante
measure-real-change = variación real del gasto en defensa
measure-gdp-usd-current = PIB en dólares estadounidenses corrientes
measure-gdp-usd-constant = PIB en dólares estadounidenses a precios constantes
measure-gdp-per-capita = PIB por habitante
measure-equipment-share = proporción de equipamiento en el gasto en defensa
measure-personnel-share = proporción de personal en el gasto en defensa
measure-infrastructure-share = proporción de infraestructura en el gasto en defensa
measure-other-share = proporción de otras partidas en el gasto en defensa
measure-military-personnel = personal militar
measure-milex-share-of-gdp = gasto militar como proporción del PIB (definición del SIPRI)
measure-milex-usd-current = gasto militar en dólares estadounidenses corrientes (definición del SIPRI)
measure-milex-usd-constant = gasto militar en dólares estadounidenses a precios constantes (definición del SIPRI)
measure-milex-national-current = gasto militar en moneda nacional (definición del SIPRI)
measure-milex-per-capita = gasto militar por habitante (definición del SIPRI)
measure-milex-share-gov = gasto militar como proporción del gasto público (definición del SIPRI)
measure-population = población

## Targets by name
target-ministers-2006 = directriz de los ministros ({ $level })
target-wales-2014 = promesa de Gales ({ $level })
target-vilnius-2023 = compromiso de Vilna ({ $level })
target-equipment-2014 = directriz de equipamiento ({ $level })
target-hague-core-2025 = objetivo básico de La Haya ({ $level })
target-hague-related-2025 = parte de La Haya relacionada con la defensa (hasta el { $level })
target-hague-total-2025 = objetivo de La Haya ({ $level })
target-demand-2025 = exigencia del presidente estadounidense ({ $level })
target-talks-2024 = nivel debatido a finales de aquel año ({ $level })
target-rutte-2025-01 = comentario de Rutte ({ $level })
target-article-2025-02 = intervalo del artículo de partida (hasta el { $level })
target-rutte-2025-05 = propuesta de Rutte ({ $level })
target-plain = nivel del { $level }
standing-guideline = directriz
standing-commitment = compromiso
standing-demand = exigencia
standing-proposal = propuesta
standing-press-report = información de prensa
standing-articles-claim = afirmación del artículo

## Who agreed or said it
by-ministers-2006 = ministros de Defensa de la OTAN
by-wales-2014 = jefes de Estado y de Gobierno de la OTAN en la cumbre de Gales
by-vilnius-2023 = jefes de Estado y de Gobierno de la OTAN en la cumbre de Vilna
by-equipment-2014 = jefes de Estado y de Gobierno de la OTAN en la cumbre de Gales
by-hague-core-2025 = jefes de Estado y de Gobierno de la OTAN en la cumbre de La Haya
by-hague-related-2025 = jefes de Estado y de Gobierno de la OTAN en la cumbre de La Haya
by-hague-total-2025 = jefes de Estado y de Gobierno de la OTAN en la cumbre de La Haya
by-demand-2025 = Donald Trump, entonces presidente electo
by-talks-2024 = funcionarios no identificados, según el Financial Times
by-rutte-2025-01 = Mark Rutte
by-article-2025-02 = artículo de partida, febrero de aquel año
by-rutte-2025-05 = Mark Rutte

## Lookup
nato-name = OTAN
lookup = { $country }: { $value } en { $year }, { $measure } ({ $publisher }, edición: { $edition }).
beside = En la misma tabla figura además: { $value }.
nato-beside = Según la definición de la propia OTAN es el { $value } para { $year } (edición: { $edition }); son dos medidas distintas que nunca se mezclan.
figure-beside = El valor publicado – { $country }: { $value } en { $year } (OTAN, edición: { $edition }).
stated-right = Las tablas lo confirman – { $country }: { $value } en { $year } (OTAN, edición: { $edition }).
stated-wrong = Las tablas de la OTAN no dicen eso – { $country }: { $value } en { $year } (edición: { $edition }).
stated-once = El valor citado sí se imprimió (edición: { $edition }) – { $country }: { $value } en { $year }. Desde entonces se ha revisado.
revised = { $country }, { $year }: { $old } (edición: { $old_edition }), { $new } (edición: { $new_edition }).
revised-row = Edición: { $edition } – { $value } para { $year }
revised-most = Mayores revisiones de { $year } – { $measure } (OTAN, edición: { $edition }; antes: { $old_edition }):
revised-note = Las ediciones difieren porque se sustituyen estimaciones, se revisa el PIB y la última edición redefine toda la serie como gasto básico en defensa.

## Gap
gap-below = { $country }: { $points } por debajo del nivel «{ $target }», con el { $share } en { $year } (OTAN, edición: { $edition }).
gap-above = { $country }: { $points } por encima del nivel «{ $target }», con el { $share } en { $year } (OTAN, edición: { $edition }).
gap-level = { $country }: exactamente en el nivel «{ $target }», { $share } en { $year } (OTAN, edición: { $edition }).
gap-money = En dinero la brecha es de { $money }: objetivo × PIB − gasto, ambos de la misma edición.
gap-money-equipment = En dinero la brecha es de { $money }: (directriz − proporción) × gasto, ambos de la misma edición.
gap-money-equipment-above = En dinero son { $money } más que la directriz: (proporción − directriz) × gasto, ambos de la misma edición.
gap-money-above = En dinero son { $money } más que el objetivo: gasto − objetivo × PIB, ambos de la misma edición.
gap-total = El objetivo de La Haya del { $total } no puede medirse con estas tablas: solo contienen la parte básica (al menos el { $core }), y nadie publica la parte relacionada con la defensa (hasta el { $related }) aliado por aliado. La brecha indicada es, pues, la de la parte básica.
gaps = Respecto al nivel «{ $target }» en { $year } (OTAN, edición: { $edition }):
gaps-row-below = { $country }: { $share }, { $points } por debajo
gaps-row-below-money = { $country }: { $share }, { $points } por debajo, { $money }
gaps-row-met = { $country }: { $share }, { $points } por encima
gaps-row-met-money = { $country }: { $share }, { $points } por encima, { $money }
related-unmeasured = La parte relacionada con la defensa (hasta el { $level }) no puede medirse: las tablas de la OTAN solo contienen el gasto básico en defensa, y nadie publica la otra parte aliado por aliado.

## Lists
row = { $country }: { $value }
row-beside = { $country }: { $value }, { $beside }
row-missing = { $country }: la tabla no da este valor.
ranking-highest = Los más altos – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (OTAN, edición: { $edition }):
ranking-without = Excluido, como se pidió: { $names }.
ranking-lowest = Los más bajos – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (OTAN, edición: { $edition }):
place = { $country }: puesto { $place } – { $measure }: { $value } en { $year } (OTAN, edición: { $edition }).
count = En el nivel «{ $target }» o por encima en { $year }: { $number } (OTAN, edición: { $edition }).
count-one = En el nivel «{ $target }» o por encima en { $year }: { $number } (OTAN, edición: { $edition }).
among = { $group }: { $said }
count-at = En ese nivel o por encima: { $names }.
count-below = Por debajo: { $names }.
count-older = Otra edición ({ $edition }) daba para el mismo año: { $number }.
count-edge = { $country }: la tabla imprime { $value }, pero el gasto dividido por el PIB da { $computed }.
count-years = Aliados en el nivel «{ $target }» o por encima, año por año (OTAN, edición: { $edition }):
count-years-row = { $year }: { $number }
comparison = De los comparados, el más alto es { $country } – { $measure }: { $value } en { $year } (OTAN, edición: { $edition }).
comparison-level = Empatados en cabeza de los comparados: { $country } – { $measure }: { $value } en { $year } (OTAN, edición: { $edition }).
comparison-lead = La diferencia entre los dos primeros es de { $lead }.
comparison-ratio = El primero es { $ratio } veces el segundo.

count-missing = Por debajo del nivel «{ $target }» en { $year }: { $number } (OTAN, edición: { $edition }).
count-missing-one = Por debajo del nivel «{ $target }» en { $year }: { $number } (OTAN, edición: { $edition }).
count-core-only = Solo se compara el gasto básico: la parte relacionada con la defensa (hasta el { $related }) no se mide, y nadie la publica aliado por aliado.
ranking-rises = Mayor variación entre { $start } y { $end } – { $measure } (OTAN, edición: { $edition }):
moved-fell = Más abajo en { $end } que en { $start }, { $measure }: { $number } (OTAN, edición: { $edition }).
moved-fell-none = Ningún aliado más abajo en { $end } que en { $start }, { $measure } (OTAN, edición: { $edition }).
moved-rose = Más arriba en { $end } que en { $start }, { $measure }: { $number } (OTAN, edición: { $edition }).
moved-rose-none = Ningún aliado más arriba en { $end } que en { $start }, { $measure } (OTAN, edición: { $edition }).
ranking-rises-row = { $country }: { $difference } (de { $start } a { $end })
dispute = Este valor es discutido:

## Years
series-join = {"; "}
trend-series = Año por año: { $years }.
crossing = { $country }: por primera vez en el nivel «{ $target }» o por encima en { $year }, con { $value } (OTAN, edición: { $edition }).
crossing-before = El año anterior era { $value } ({ $year }).
crossing-never = { $country }: el nivel «{ $target }» no se alcanza en ningún año de la tabla.
trend-up = { $country }, { $measure }: subida de { $start } en { $start_year } a { $end } en { $end_year }, es decir, { $difference } (OTAN, edición: { $edition }).
trend-down = { $country }, { $measure }: bajada de { $start } en { $start_year } a { $end } en { $end_year }, es decir, { $difference } (OTAN, edición: { $edition }).
trend-flat = { $country }, { $measure }: { $start } en { $start_year } y { $end } en { $end_year }, sin cambios (OTAN, edición: { $edition }).
trend-range = El año más bajo fue { $low_year } con { $low }, el más alto { $high_year } con { $high }.
projection = { $country }: al ritmo medio desde { $since } ({ $pace } al año, en línea recta) el nivel «{ $target }» se alcanzaría en { $reached }; ahora { $share } en { $year } (OTAN, edición: { $edition }).
projection-never = { $country }: al ritmo medio desde { $since } ({ $pace } al año, en línea recta) el nivel «{ $target }» no se acerca; ahora { $share } en { $year } (OTAN, edición: { $edition }).
projection-met = { $country }: el nivel «{ $target }» ya se ha alcanzado, { $share } en { $year } (OTAN, edición: { $edition }).
projection-needed = { $country }: para llegar en { $due } hacen falta { $needed } al año, cada año.
projection-total = El objetivo de La Haya del { $total } tiene una parte que ninguna tabla mide; este cálculo es sobre la parte básica.
on-track = Al ritmo medio de cada uno desde { $since }, estarían en el nivel «{ $target }» para { $due }: { $number }; en { $year } son { $met } (OTAN, edición: { $edition }).
on-track-row = { $country }: { $reached }, ahora { $share }
on-track-never = No a este ritmo: { $names }.
plans = Lo que se ha anunciado – { $country }:
claim-figure = { $country }: { $value }.

## Targets
hague = El objetivo de La Haya ({ $agreed }): { $total } al año para { $due }, de ello al menos el { $core } para defensa básica y hasta el { $related } para gasto relacionado con la defensa y la seguridad.
hague-measured = Solo puede medirse la parte básica: la OTAN no publica el gasto relacionado con la defensa aliado por aliado.
terms-guideline = { $level }: una directriz, { $agreed_by }, { $since }{ $status ->
    [ended] , sustituida después
   *[open] {""}
}.
terms-commitment = { $level }: un compromiso, { $agreed_by }, { $since }{ $status ->
    [ended] , sustituido después
   *[open] {""}
}.
terms-demand = { $level }: una exigencia, { $agreed_by }, { $since }; nadie la aceptó como tal.
terms-proposal = { $level }: una propuesta, { $agreed_by }, { $since }{ $status ->
    [ended] , superada después
   *[open] {""}
}.
terms-press-report = { $level }: información de prensa ({ $agreed_by }), { $since }{ $status ->
    [ended] , superada después
   *[open] {""}
}.
terms-articles-claim = { $level }: una afirmación, { $agreed_by }, { $since }; no es objetivo de nadie.
targets = Objetivos vigentes y su rango:
targets-row = { $name }: { $standing }, { $since }
targets-other = Exigido o propuesto, no acordado por nadie:
no-dispute = { $country }: ninguna fuente de aquí recoge una disputa sobre estas cifras, y aquí no se juzga ninguna; estos son la cifra publicada y las declaraciones fechadas.
dated = Situación a fecha de { $date }.
article-dated = Fecha del artículo de partida: { $date }.

## Summary
summary = { $country }: { $share } en { $year }, puesto { $rank } entre los aliados (OTAN, edición: { $edition }).
summary-spending = Son { $spending }, { $per_head }.
summary-equipment-above = El equipamiento supone el { $equipment }, por encima de la directriz del { $level }.
summary-equipment-below = El equipamiento supone el { $equipment }, por debajo de la directriz del { $level }.
summary-gap-below = { $target }: { $points } por debajo, { $money }.
summary-gap-below-plain = { $target }: { $points } por debajo.
summary-gap-above = { $target }: { $points } por encima, { $money }.
summary-gap-above-plain = { $target }: { $points } por encima.
summary-gap-level = { $target }: exactamente en el nivel.
summary-change = Desde { $start_year }: partiendo del { $start }, una variación de { $difference }.
summary-pace = Al ritmo medio desde { $since } ({ $pace } al año, en línea recta) el objetivo básico se alcanzaría en { $reached }; para llegar en { $due } hacen falta { $needed } al año.
summary-pace-never = Al ritmo medio desde { $since } ({ $pace } al año, en línea recta) el objetivo básico no se alcanza; para llegar en { $due } hacen falta { $needed } al año.
summary-met = El objetivo básico ya se ha alcanzado.
summary-revision = Revisado: { $old } para { $year } (edición: { $old_edition }), ahora { $new }.
summary-unchanged = Sin cambios desde la edición anterior ({ $old_edition }): { $new } para { $year }.
summary-plan = Plan nacional ({ $date }):

## Update
digest = { $day }: situación – { $names }.
digest-all = { $day }: estado de los objetivos.
digest-new-edition = Nuevo desde el último mensaje – edición de la OTAN: { $edition }.
digest-new-table = Nuevo desde el último mensaje – cifras: { $publisher }, edición: { $edition }.
digest-quiet = Nada nuevo desde la última edición de la OTAN ({ $edition }).
digest-row-below = { $country }: { $share } en { $year }, { $points } por debajo del nivel «{ $target }»
digest-row-above = { $country }: { $share } en { $year }, { $points } por encima del nivel «{ $target }»
digest-revision = { $country }, { $year }: antes { $old } (edición: { $old_edition }), ahora { $new }
digest-clock = El reloj: { $review_days } hasta el año de la revisión ({ $review }), { $due_days } hasta el año del objetivo ({ $due }).
digest-count = En { $year }: { $two } en el { $level } o más, { $core } en el { $core_level } o más (OTAN, edición: { $edition }).
digest-newest = Últimas declaraciones:
digest-late = Este mensaje llega más tarde de lo previsto.
digest-next = Las próximas cifras de la OTAN suelen publicarse entre estas fechas: { $first } – { $last }.
digest-row-path = { $country }: { $share } en { $year }, { $points } por debajo del nivel «{ $target }»; hacen falta { $needed } al año hasta { $due }
digest-more = Ha cambiado más de lo que cabe aquí: pregunta por un país para ver sus cifras.
change-crossed-up = { $country }: nivel «{ $target }» alcanzado ahora – { $new } en { $year }, antes { $old } en { $old_year } (edición: { $old_edition })
change-crossed-down = { $country }: nivel «{ $target }» ya no alcanzado – { $new } en { $year }, antes { $old } en { $old_year } (edición: { $old_edition })
change-rank = { $country }: ahora puesto { $new } por porcentaje del PIB en { $year }, antes puesto { $old } en { $old_year } (edición: { $old_edition })
change-corrected = Corrección – { $country }, { $year }: { $new }, no { $old } ({ $publisher }, edición: { $edition })
change-due-review = Se acerca una fecha: { $days } hasta { $year }, año de la revisión («{ $target }»).
change-due = Se acerca una fecha: { $days } hasta { $year }, año del objetivo («{ $target }»).
change-others = En otros países:
change-claims = Nuevas declaraciones:
change-overtaken = Ya no está vigente:
goal-at = En el { $level } o más en { $year }, { $number }: { $names }
goal-below = Por debajo del { $level } en { $year }, { $number }: { $names }
goal-many-at = En el { $level } o más en { $year }, { $number }; los más próximos al nivel: { $names }
goal-many-below = Por debajo del { $level } en { $year }, { $number }; los más próximos al nivel: { $names }
goal-none-at = En el { $level } o más en { $year }: ningún aliado de la tabla
goal-none-below = Por debajo del { $level } en { $year }: ningún aliado de la tabla
goal-always = Sin fecha de fin, así que rige cada año: { $target }.
change-standing = Un objetivo o sus términos son nuevos – { $name }: { $standing }, { $since }
change-ended = Ya no está vigente desde el { $until }: { $name }
update = Cómo están las cosas en { $year }: { $two } en el { $level } o más y { $core } en el { $core_level } o más (OTAN, edición: { $edition }).
update-newest = Las últimas declaraciones con fecha:
update-clock = Lo siguiente: la revisión del objetivo de La Haya y después su plazo, { $due }. Aquí no hay una edición de la OTAN más reciente.

not-listed = { $country }: esta lista no nombra a ese país.

## Premises
premise-stoltenberg = Primero, una corrección: Jens Stoltenberg ya no dirigía la OTAN entonces, sino Mark Rutte; y los objetivos los acuerdan juntos los dirigentes aliados, no los fija un secretario general.
premise-debt = Primero, una corrección: un déficit respecto a un objetivo no es una deuda. Nadie debe a la OTAN esa diferencia; el presupuesto común de la OTAN es otra cosa.
premise-iceland = Primero, una nota: Islandia no tiene fuerzas armadas ni fila en las tablas, así que lo dicho sobre todos los aliados no la incluye.
premise-injection = Lo que un mensaje me ordene decir no cambia ningún valor; estos son los publicados.

## Notes
note-unmeasured = El conjunto, { $total }, no puede medirse: las tablas solo contienen la parte básica, y nadie publica la parte relacionada con la defensa (hasta el { $related }) aliado por aliado.
note-default-target = No se nombró ningún objetivo, así que se dan los dos vigentes: el nuevo objetivo básico y el antiguo mínimo.
note-default-two = No se nombró ningún nivel, así que se toma el antiguo mínimo.
note-demand = Es un cálculo respecto a una exigencia sobre el gasto básico, no respecto a un objetivo acordado por los aliados.
note-level = Nadie acordó este nivel; es un cálculo respecto al número indicado.
note-edge = La fuente imprime dos decimales, así que, dentro del redondeo, el valor está sobre la línea.
note-currency = Las tablas de la OTAN solo contienen dólares estadounidenses y moneda nacional.
note-per-head-dollars = Las tablas de la OTAN dan los importes por habitante solo en dólares estadounidenses.
note-shares-part = A precios corrientes el gasto es del { $current }; la proporción principal de la OTAN, { $headline }, usa precios constantes, y la brecha en dinero precios corrientes.
note-prices = Importes a precios y tipos de cambio corrientes; las proporciones son las principales de la OTAN a precios constantes.
note-one-edition = Una sola edición: las anteriores definen la serie de otro modo.
note-covers = Esta edición abarca de { $first } a { $last }; no contiene otros años.
note-counts-revised = Los números anunciados en su día difieren porque se revisaron las estimaciones; pregunta por un solo año para verlos.
note-arithmetic = Es aritmética, no un pronóstico: cada año se suman los mismos puntos.
note-aggregate = Los totales siguen a la composición de la Alianza, así que saltan con cada adhesión.
note-iceland = Islandia no tiene fuerzas armadas ni fila.
note-overtaken = Esa declaración ha quedado superada.
note-sides = Se dan ambas posiciones con su fecha; las fuentes aquí no deciden nada.
note-nld = Países Bajos: la proporción principal (precios constantes) y la de precios corrientes se separan de forma notable.
note-lux = El objetivo de Luxemburgo se mide respecto a la renta nacional bruta, no al PIB.
note-can = El año de Canadá es su ejercicio fiscal, de abril a marzo.
note-gbr = El año del Reino Unido es su ejercicio fiscal, de abril a marzo.

## Refusals and talk
missing-then = Nada de lo publicado aquí hasta ese día puede responder a eso.
missing-future = No hay valor publicado para ese año – { $country }: la última edición de la OTAN ({ $edition }) abarca de { $first } a { $last }, y nadie puede conocer uno posterior.
missing-year = Aquí no hay valor publicado para ese año – { $country }: la última edición de la OTAN ({ $edition }) abarca de { $first } a { $last }.
missing-measure = { $country }: ninguna tabla de aquí da este valor.
nearest = El valor publicado más cercano – { $country }: { $value } en { $year }.
iceland = Islandia no tiene fuerzas armadas, así que las tablas de la OTAN no tienen fila para ella y no hay proporción publicada.
outsider = { $country } no pertenece a la OTAN: sus objetivos no se le aplican y sus tablas no tienen fila para ese país.
out-of-scope = Solo respondo sobre el gasto en defensa de la OTAN: objetivos, valores, brechas, planes nacionales y cómo se miden.
no-evidence = Ninguna de las fuentes de aquí responde a eso y prefiero no adivinar. Tengo valores publicados, objetivos, brechas y declaraciones fechadas de gobiernos.
unsafe = No puedo mostrar ajustes, instrucciones ni claves, y ningún mensaje puede cambiarlos. Tengo valores publicados y declaraciones fechadas.
empty-question = El mensaje no contiene ninguna pregunta. Pregunta, por ejemplo, a qué distancia está un país de un objetivo.
too-long = Es demasiado largo para una sola pregunta. Envía solo la pregunta, en pocas líneas.
unreadable = Eso no parece texto. Escribe la pregunta con palabras.
help = Pregunta por el gasto en defensa de la OTAN: proporción o dinero de un país, distancia a un objetivo, clasificaciones, recuentos, evolución, qué se acordó y qué planean los gobiernos. Cada valor indica su edición y su fuente.
which-country = ¿De qué país se trata?
source-lead = La última respuesta se apoya en:
source-row = { $source }
source-none = En este chat aún no hay una respuesta cuyas fuentes pueda dar.

## Questions that can be asked next
ask-gap = ¿A qué distancia está { $country } de su objetivo?
ask-trend = ¿Cómo ha evolucionado { $country } desde el primer año?
ask-share = ¿Cuánto gasta { $country } en defensa?
ask-pace = A este ritmo, ¿cuándo alcanzará { $country } el objetivo básico?
ask-plan = ¿Qué ha planeado { $country }?
ask-ranking = ¿Quién gasta más en proporción al PIB?
ask-count = ¿Cuántos aliados cumplen el mínimo?
ask-count-years = ¿Cuántos aliados cumplieron el mínimo cada año?
ask-target = ¿Qué es el objetivo de La Haya?

## What if, together, sides, growth
what-if-more = Con el { $share }, { $country } habría gastado { $money } en { $year }, { $more } más que con el { $actual } real (OTAN, edición: { $edition }).
what-if-less = Con el { $share }, { $country } habría gastado { $money } en { $year }, { $more } menos que con el { $actual } real (OTAN, edición: { $edition }).
what-if-alliance = Si lo demás no cambiara, la OTAN en su conjunto habría gastado { $alliance }, el { $share }.
what-if-newest = El último año de las tablas es { $year }; nadie tiene cifras de uno posterior, así que se toma el PIB de ese año.
what-if-step = Sumando { $step } cada año, { $country } estaría en el { $level } en { $due }; ahora está en el { $share } en { $year } (OTAN, edición: { $edition }).
what-if-reached = El nivel «{ $target }» se alcanzaría en { $reached }.
what-if-never = El nivel «{ $target }» no se alcanzaría así.
what-if-met = El nivel «{ $target }» ya se ha alcanzado o superado.
note-what-if = Es un cálculo sobre una suposición, con el PIB de ese año sin cambios; nada de ello está previsto ni publicado.
band = De { $low } a { $high }, { $year } (OTAN, edición: { $edition }): { $number }.
kept-below = { $country }: con el { $share } estaría { $points } por debajo del nivel «{ $target }»; el valor publicado es { $actual } en { $year } (OTAN, edición: { $edition }).
kept-met = { $country }: con el { $share } se alcanzaría el nivel «{ $target }»; el valor publicado es { $actual } en { $year } (OTAN, edición: { $edition }).
kept-points = Las tablas terminan en { $year }: no hay PIB publicado para un año posterior, por eso la distancia se da en puntos y no en dinero.
total-published = { $group }: { $spending }, el { $share } en { $year } (agregado de la propia OTAN, edición: { $edition }).
total-own = { $group }, en conjunto: { $spending }, el { $share } en { $year } (suma propia de cifras de la OTAN, edición: { $edition }).
total-mean = La media simple de las proporciones publicadas es del { $value }.
total-median = La mediana de las proporciones publicadas es del { $value }.
average = { $group }: el { $share } de media en { $year }, ponderada por el PIB; la media simple de las proporciones publicadas es del { $mean } (con cifras de la OTAN, edición: { $edition }).
average-own = { $group }: el { $share } de media en { $year }, ponderada por el PIB; la media simple de las proporciones publicadas es del { $mean } (suma propia de cifras de la OTAN, edición: { $edition }).
total-members = Se cuentan: { $names }.
total-later = No se cuenta por haber ingresado después: { $country }.
note-weighted = La proporción está ponderada: todo el gasto dividido por todo el PIB, a precios constantes; los importes van a precios corrientes.
burden = { $country }: el { $portion } en { $year }, { $spending } de { $total } (OTAN, edición: { $edition }).
burden-row = { $country }: el { $portion }, { $spending }
burden-own = El gasto del grupo es una suma propia de cifras de la OTAN.
shortfall = Respecto al nivel «{ $target }» en { $year }: { $number } por debajo, con un déficit conjunto de { $total } (suma propia de cifras de la OTAN, edición: { $edition }).
shortfall-row = { $country }: { $gap }, el { $portion } ({ $share })
shortfall-parted = { $country } no suma nada: su valor principal alcanza el nivel, aunque a precios corrientes el gasto quede por debajo.
note-shortfall = Un déficit respecto a un objetivo es un cálculo (objetivo × PIB − gasto, sumado para quienes están por debajo), no una deuda con nadie.
sides = { $country }, { $year }, según la fuente; son medidas distintas y no forman una serie común:
sides-row = { $publisher }: { $value } en { $year } (edición: { $edition })
sides-difference = La diferencia entre ambos es de { $difference }.
sides-why = Difieren porque la OTAN cuenta lo que los gobiernos comunican según la definición de la Alianza, mientras que el SIPRI, cuya serie reproduce el Banco Mundial, aplica su propia definición a fuentes abiertas.
growth = { $country }: el gasto en defensa subió un { $total } en términos reales de { $start } a { $end }, en promedio { $average } (OTAN, edición: { $edition }).
growth-fall = { $country }: el gasto en defensa bajó un { $total } en términos reales de { $start } a { $end }, en promedio { $average } (OTAN, edición: { $edition }).
growth-nominal = En dólares estadounidenses corrientes, con la inflación y los tipos de cambio incluidos, la variación es del { $nominal }.
growth-yearly = Variación real respecto al año anterior: { $years }.
path-needed = { $country }: hacen falta { $needed } al año para estar en el nivel «{ $target }» en { $due }; ahora { $share } en { $year } (OTAN, edición: { $edition }).
planned-above = Plan para { $year }: { $plan } (declaración: { $said }), { $difference } por encima de la senda, { $path }
planned-below = Plan para { $year }: { $plan } (declaración: { $said }), { $difference } por debajo de la senda, { $path }
planned-on = Plan para { $year }: { $plan } (declaración: { $said }), en la senda
planned-none = { $country }: ningún plan fechado da una proporción del PIB para un año posterior, así que no hay nada que comparar con la senda.
note-planned = La senda es una línea recta desde la última cifra hasta el objetivo; el cálculo propio de un gobierno puede diferir del de la OTAN.
path-growth = Si el PIB crece un { $growth }, el gasto tiene que crecer un { $spending } para llegar.
gap-per-head = Por habitante son { $money }.
not-answerable = Tal como se pregunta, no puede calcularse con las tablas.
gap-currency = Al tipo de cambio implícito en la misma edición son { $money }.
ask-shortfall = ¿Cuánto les falta a todos los aliados juntos para el objetivo básico?


## A model helped
interpreted = Un modelo de lenguaje ayudó a leer esta pregunta; formúlala de otro modo si querías decir otra cosa.


## Checking a text
check-lead = Lo que dicen las fuentes sobre las cifras de este texto:
check-confirmed = Confirmado: { $country }, { $year }: { $value } ({ $publisher }, edición: { $edition }).
check-outdated = Desfasado: { $country }, { $year }: { $old } (edición: { $old_edition }); lo más reciente: { $value }, { $now } ({ $publisher }, edición: { $edition }).
check-differs = Sin respaldo. Lo publicado es: { $country }, { $year }: { $value } ({ $publisher }, edición: { $edition }).
check-said = Una fuente fechada al respecto:
check-overtaken = Una fuente lo dijo, pero ha quedado superado:
check-unsupported = No aparece en las fuentes.
check-none = Este texto no contiene ninguna cifra comprobable sobre gasto en defensa.

## Fixed matters: membership, the clock, opinions, portions of GDP, crossings
member-since = { $country }: miembro de la OTAN desde el { $day }.
member-number = La OTAN tiene { $number } (a { $day }).
held = { $country }, de { $start } a { $end }, en el nivel «{ $target }» o por encima: { $number } (OTAN, edición: { $edition }).
held-below = { $country }, de { $start } a { $end }, por debajo del nivel «{ $target }»: { $number } (OTAN, edición: { $edition }).
premise-left = Primero una corrección: ninguna salida de la OTAN – { $country }.
clock = Desde hoy ({ $today }) hasta el comienzo de { $due }: { $days }, unos { $years }.
clock-target = Vence en { $due }: { $target }.
no-opinion = No tomo partido ni doy opiniones; tengo cifras publicadas y lo que dijeron los gobiernos.
portion = { $country }: el { $share } son { $money } en { $year } (OTAN, edición: { $edition }).
portion-more = Gasto real: { $actual }, es decir, { $difference } menos.
portion-less = Gasto real: { $actual }, es decir, { $difference } más.
portion-core = Solo la parte básica, «{ $target }»: { $money }.
note-no-rate = Ningún aliado informa en esta moneda ({ $currency }), así que las tablas de la OTAN no dan un tipo de cambio y no se inventa ninguno. Contienen dólares estadounidenses y monedas nacionales.
per-soldier = { $country }: { $money } por cada miembro de las fuerzas armadas en { $year }, es decir, { $spending } para { $personnel } (a partir de las cifras de la OTAN, edición: { $edition }).
per-soldier-highest = El gasto más alto por miembro de las fuerzas armadas en { $year } (a partir de las cifras de la OTAN, edición: { $edition }):
per-soldier-lowest = El gasto más bajo por miembro de las fuerzas armadas en { $year } (a partir de las cifras de la OTAN, edición: { $edition }):
gaps-nearest = Los más cercanos al nivel «{ $target }» en { $year } (OTAN, edición: { $edition }):
crossings = Cambios de lado en el nivel «{ $target }» respecto al año anterior (OTAN, edición: { $edition }):
crossings-up = { $year }, en ese nivel o por encima: { $names }
crossings-down = { $year }, de nuevo por debajo: { $names }
crossings-nobody = { $year }: nadie subió hasta él
estimate-yes = Sí: { $country } { $year }, { $value }, es una estimación (OTAN, edición: { $edition }).
estimate-no = No: { $country } { $year }, { $value }, no está marcado como estimación (OTAN, edición: { $edition }).
theme-consequence = No está prevista ninguna sanción por incumplir un objetivo: los compromisos son políticos.
theme-ukraine-given = Las tablas de la OTAN no muestran aparte la ayuda a Ucrania, ni dada ni recibida.
theme-binding = No: los objetivos son compromisos políticos y no obligan jurídicamente.
premise-due = Primero una corrección: el objetivo de La Haya vence en { $due }.
premise-level = Primero una corrección: lo acordado en La Haya es el { $total }, del cual al menos el { $core } para la defensa básica.
plan-figure = { $country }, { $year }: { $value } previstos (anuncio: { $said }).
