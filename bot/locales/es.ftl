### Las palabras del bot en español.

## Buttons
button-trend = Evolución
button-gaps = Brecha
button-path = Senda
button-revs = Gráfico de revisiones
button-revisions = Revisiones
button-sources = Fuentes
button-unfollow = Dejar de seguir
button-near = Vecinos en la clasificación
button-card = ← { $country }
button-compare = Comparar
button-how = Cómo se calcula
button-follow = Seguir
button-share = Compartir
button-back = Atrás
button-delete = Borrarlo todo
button-keep = Conservar
button-ask = Preguntar a Gapwatch
button-missing = Ver la respuesta que quizá falta
cut-off = Me interrumpieron mientras enviaba la respuesta a esto y quizá no haya llegado: si no la ves, pregunta otra vez.

## Commands
command-start = qué hace este bot
command-help = cómo preguntar
command-ask = hacer una pregunta
command-country = resumen de un aliado
command-compare = aliados uno junto a otro
command-rank = aliados ordenados por una medida
command-gap = distancia hasta un objetivo
command-chart = gráficos: evolución, brecha, senda, grupo, revisiones
command-settings = idioma, moneda, edición, horas de silencio
command-how = cómo se calculó una respuesta
command-accuracy = resultado del bot en su última prueba
command-mydata = todo lo guardado sobre este chat
command-deleteme = borrar todo lo de este chat
command-cancel = detener la respuesta en curso
command-targets = los objetivos y su rango
command-update = estado de hoy
command-follow = mensaje diario sobre países
command-unfollow = dejar de seguir
command-sources = de dónde salen los valores
command-privacy = qué se guarda

start =
    Gapwatch responde, con fuentes fechadas, sobre los objetivos de gasto en defensa de la OTAN.
    Escribe una pregunta, por ejemplo: ¿A qué distancia está España del objetivo básico?
    /country Polonia da un resumen, /targets lo que se acordó.
    /follow Polonia Estonia envía cada día el estado a tu hora.
    Cada valor indica su edición; las fuentes están a un toque.
help =
    Escribe una pregunta o usa una orden:
    /ask PREGUNTA · /country NOMBRE · /compare A B · /gap NOMBRE 3.5 · /rank · /chart NOMBRE
    /targets · /update
    /follow PAÍSES [HORA] · /unfollow PAÍSES o all
    /how · /sources · /accuracy · /settings · /cancel
    /privacy · /mydata · /deleteme
    Ejemplos: los cinco primeros en proporción al PIB · ¿Cuántos aliados cumplen el mínimo? · ¿Cuándo alcanzará Italia el objetivo básico?
ask-empty = Escribe una pregunta tras la orden, por ejemplo /ask ¿A qué distancia está España del objetivo básico?
bot-short = Respuestas fechadas y con fuentes sobre los objetivos de gasto en defensa de la OTAN.
pick-first = ¿Qué aliado?
pick-second = { $country }: ¿con qué aliado comparar?
shared = Respuesta con lo que se sabía en esta fecha: { $day }
share = Esta dirección abre la respuesta con la edición en que se basa: { $link }
feedback-thanks = Gracias, anotado.
how-answer = Cómo se calculó esta respuesta (dada en esta fecha: { $day }):
how-none = No tengo aquí ninguna respuesta anterior. Haz primero una pregunta, o contesta con /how a una de mis respuestas.
how-nothing = Esta respuesta no contiene cifras; cita sus fuentes.
how-published = Cifras publicadas:
how-edition = { $source }, edición: { $edition }
accuracy = Última evaluación en esta máquina ({ $day }, motor: { $engine }), respuestas correctas:
accuracy-none = Aún no se ha hecho ninguna evaluación en esta máquina, así que no hay nada que contar.
mydata = Todo lo guardado sobre este chat.
deleteme-ask = Esto borra todo lo de este chat: sus ajustes, lo que sigue, las respuestas guardadas, los mensajes enviados. No se puede deshacer.
deleteme-done = Todo lo de este chat está borrado.
deleteme-kept = No se borró nada.
settings = Ajustes de este chat:
settings-how = Por escrito: /settings zone Europe/Warsaw · /settings quiet 22-7 · /settings lang de
settings-wrong = No conozco ese ajuste o ese valor.
setting-follow = Seguimiento
setting-lang = Idioma
setting-currency = Moneda
setting-edition = Edición
setting-form = Forma
setting-zone = Zona horaria
setting-hour = Hora de las actualizaciones
setting-rhythm = Ritmo de las actualizaciones
setting-quiet = Horas de silencio
setting-group = Solo órdenes
value-any = el de la pregunta
value-latest = la más reciente
value-classic = clásica
value-rich = con tablas
value-national = la del país
value-on = sí
value-off = no
admins-only = En un grupo solo pueden hacerlo sus administradores.
cancel-done = Detenido.
cancel-nothing = No hay nada que detener.
crowded = Sigo ocupado con tus preguntas anteriores. Espera un momento, o detenlas con /cancel.
follow-empty = Escribe países, grupos u objetivos tras la orden, por ejemplo /follow Polonia Estonia, y una hora si quieres.
follow-words = Con palabras: Polonia entre semana a las 7 · Polonia cada lunes · Polonia solo si algo cambia · un aliado supera el 3,5 % · el objetivo del 2 %
follow-done = Sigues: { $names }. El mensaje llega cada día a las { $hour } ({ $zone }).
follow-nothing = Aún no sigues nada. { $empty }
follow-now = Sigues: { $names }, cada día a las { $hour } ({ $zone }).
follow-unknown = «{ $name }» no es un aliado, un grupo ni un objetivo que se pueda seguir.
follow-hour = La hora debe estar entre 0 y 23.
follow-level = Nadie ha acordado un objetivo de ese nivel. Es posible: cuando un aliado supere el 2,5 %.
unfollow-done = Ya no sigues: { $names }.
unfollow-all = Ya no sigues nada; no llegará ningún mensaje.
unfollow-none = No seguías eso.
fix = Corrección: { $country }, { $measure }, { $year }: una actualización indicaba { $old }; lo correcto es { $new } ({ $publisher }, edición: { $edition }).
fix-edited = Corregido posteriormente:
topic-gone = El tema al que llegaban estos boletines ya no existe o está cerrado, así que llegan aquí; con /follow en otro tema irán allí.
sources-lead = Los valores salen de estas ediciones, las declaraciones de afirmaciones fechadas y con fuente (en total: { $claims }):
sources-row = { $publisher }: { $title }, edición: { $edition }, valores: { $rows }
targets-rest = Las exigencias y propuestas no son objetivos: pregunta por ellas y diré su rango.
privacy =
    Se guarda: el número de tu chat, su idioma, hora y zona horaria, lo que sigue, qué mensajes diarios se enviaron y la última pregunta para las siguientes.
    No se guarda: tu nombre, tus otros mensajes, nada sobre ti de otro sitio.
    Lo que escribes se guarda tal como llegó hasta que se responde, para que un fallo no pierda nada; después se borra.
    Nada sale de esta máquina salvo las respuestas a Telegram, a menos que su operador haya configurado un modelo de lenguaje remoto; entonces se le envía la pregunta.
    También se guardan los ajustes del chat y sus últimas respuestas con tu valoración (200 como máximo, 90 días), para poder explicarlas y compartirlas. /mydata lo muestra todo, /deleteme lo borra.
    /unfollow all detiene los mensajes; bloquear el bot también.
only-text = Solo sé leer texto. Escribe una pregunta o mira /help.
taken-in = Incorporado: { $title }, como { $id }.
taken-already = Ya estaba: { $title }, como { $id }.
too-big = Un archivo puede tener como máximo { $size } MB.
unknown-command = No conozco esa orden. Mira /help.
stale = Este botón es de un mensaje anterior. Vuelve a preguntar, por favor.
sorry = Algo ha fallado por mi parte (error { $id }). Inténtalo de nuevo, por favor.
not-allowed = Este bot solo responde en los chats que su operador ha permitido.
sources-title = Fuentes
how-lead = Cómo se calculan los valores – { $country }:
chart-missing = No hay serie que dibujar – { $country }.
card-sources = En qué se basa la ficha ({ $country }):
card-passages = Los pasajes mismos:
card-revisions = { $country }, gasto en defensa { $year } como porcentaje del PIB, tal como lo imprimió cada edición:
card-revisions-none = Ningún año figura en dos ediciones, así que no hay nada que comparar.
card-estimate = estimación
quoted = (idioma original: { $language })
choose = Para elegir: { $choices }
fell-back = (escrito por el motor integrado: { $why })

## Charts
chart-measure = Gasto en defensa, % del PIB
chart-kind-trend = evolución
chart-kind-gap = brecha
chart-kind-path = senda
chart-kind-group = grupo
chart-kind-revisions = revisiones
chart-pick = ¿Qué gráfico?
chart-pick-of = Gráfico ({ $kind }): ¿de qué?
chart-source = Fuente: { $source }
chart-edition = edición: { $edition }; rayado: estimación
chart-target = { $level } (acordado en { $agreed })
chart-target-due = { $level } para { $due } (acordado en { $agreed })
chart-caption = { $country }, gasto en defensa como proporción del PIB: { $first } en { $first_year }, { $last } en { $last_year }. Líneas: { $levels }. { $source }.
chart-hatched = rayado: estimación
chart-path-measure = Camino al objetivo básico, % del PIB (cálculo, no previsión)
chart-path-needed = necesario: { $points } al año
chart-path-pace = ritmo medio desde { $since }: { $points } al año
chart-met = el objetivo ya se ha alcanzado
chart-arithmetic = Líneas rectas: cálculo, no previsión.
chart-gap = Distancia al { $level } del PIB
chart-gap-measure = En puntos porcentuales; gasto en defensa { $year }
chart-below = por debajo
chart-above = por encima
chart-at-level = En el nivel o por encima: { $count }.
chart-no-row = Sin fila en la tabla: { $names }
chart-revision-measure = Gasto en defensa { $year }, % del PIB, edición por edición
chart-revision-note = Las ediciones pueden definir la serie de forma distinta.

## Orders
button-yes = Sí
button-no = No
button-pause = Pausa
button-resume = Reanudar
button-forget = Olvidar todo
order-read = Esto es lo que he entendido. ¿Es correcto?
order-dropped = No se ha cambiado nada.
order-follow = Seguir: { $names }
order-hour = A las { $hour }
order-silent = Sin sonido
order-sound = Con sonido
rhythm-daily = Cada día
rhythm-weekdays = De lunes a viernes
rhythm-weekly = Una vez por semana: { $day }
rhythm-changes = Solo cuando algo haya cambiado
wish-crossed = Cuando se cruce un umbral: { $place }
wish-revised = Cuando se revise una cifra: { $place }
wish-level = Cuando se cruce este umbral: { $place }, { $level } del PIB
follow-paused = Las actualizaciones están en pausa; lo que sigues se conserva.
zone-set = Zona horaria: { $zone }, donde ahora son las { $time }.
zone-pick = Elige tu zona horaria o envía tu ubicación.
zone-nearest = Lugar más próximo en las tablas de zonas horarias: { $zone }, donde ahora son las { $time }. Tu ubicación no se guarda.

## Operation
admin-head = Operación
admin-followers = Seguidores: { $active }; en pausa: { $resting }
admin-unknown = Nadie sabe si estos llegaron: { $count }
admin-none = No hay nada pendiente.
admin-test = Hay un mensaje de prueba previsto; llega en menos de un minuto.
admin-test-text = Mensaje de prueba, previsto { $time }.
admin-dry = { $day }: actualizaciones que saldrían: { $count }, textos distintos: { $contents }, sin nada que decir: { $skipped }. No se envía nada.
admin-resolved = Hecho.
state-waiting = pendientes
state-sent = enviados
state-unknown = desconocidos
state-failed = fallidos
state-skipped = nada que decir
button-unknown = Desconocidos
button-claims = Declaraciones
button-test = Mensaje de prueba
button-dry = Simulacro
button-again = Enviar de nuevo
button-arrived = Llegó
button-accept = Aceptar
button-decline = Rechazar
button-replaces = Aceptar, sustituye a la { $number }
pending-none = Ninguna declaración espera decisión.
pending-lead = En espera de decisión: { $number }. La más antigua:
pending-accepted = Aceptada, desde ahora una declaración con fecha:
pending-declined = Rechazada:
pending-older = Puede sustituir a una declaración anterior:
pending-overtaken = Ya no está vigente:
watch-edition = Nueva tabla: { $title } ({ $edition }).
watch-document = Nuevo documento: { $title }.
watch-pending = Declaraciones que esperan decisión: { $number } (/pending).
watch-failed = { $source } – no se cambió nada: { $why }

## Computed figures in a working
figure-rank = puesto entre los aliados
figure-gap = distancia al objetivo
figure-gap-usd-current = distancia al objetivo en dólares estadounidenses
figure-gap-usd-constant = distancia al objetivo en dólares estadounidenses, precios constantes
figure-gap-national-current = distancia al objetivo en moneda nacional
figure-gap-per-head = distancia al objetivo por habitante
figure-gap-in-currency = distancia al objetivo en otra moneda
figure-change = variación
figure-change-percent = variación en porcentaje
figure-pace-a-year = ritmo anual
figure-needed-a-year = puntos necesarios al año
figure-pace-difference = ritmo propio menos ritmo necesario
figure-year-reached = año en que se alcanzaría a este ritmo
figure-level-at-pace = proporción a este ritmo
figure-path-share = proporción en la senda al objetivo
figure-allies-at-threshold = aliados en el nivel o por encima
figure-allies-below-target = aliados bajo el objetivo
figure-shortfall = dinero que falta en total
figure-revision = revisión
figure-exchange-rate = tipo de cambio implícito en la tabla
figure-gdp-national-current = PIB en moneda nacional
figure-national-plan = plan nacional
figure-what-if-share = proporción supuesta
figure-days-left = días restantes
figure-allies-that-rose = aliados cuyo valor subió
figure-allies-that-fell = aliados cuyo valor bajó
figure-share-mean = proporción media de los aliados
figure-share-median = proporción mediana de los aliados
figure-allies-on-track = aliados en camino
figure-allies-there = aliados que ya están ahí
figure-members = miembros
figure-years-left = años que quedan
figure-day = día
figure-year-asked = año
figure-stated-share = proporción supuesta
figure-what-if-usd-current = gasto supuesto en dólares estadounidenses
figure-what-if-national-current = gasto supuesto en moneda nacional
figure-what-if-difference-usd-current = diferencia supuesta en dólares estadounidenses
figure-what-if-gap = distancia supuesta al objetivo
figure-differs-by = diferencia entre los editores
figure-spending-exchanged = gasto en otra moneda
figure-years-at-level = años en el nivel o por encima
figure-years-below-level = años por debajo del nivel
figure-allies-at-threshold-then = aliados de aquel año en el nivel o por encima
figure-share-of-total = parte del total
figure-share-of-gdp-current = proporción en precios corrientes
figure-plan-distance = distancia del plan a la senda
figure-share-of-shortfall = parte de lo que falta

## Palabras en una fórmula
work-rows = { $count } de { $of } filas muestran { $level } o más
work-rows-then = { $count } de { $of } aliados de { $year } muestran { $level } o más
work-joined-later = sin los que entraron después: { $names }
work-next-year = hasta el siguiente año entero
work-span = de { $from } a { $to }
work-membership = el agregado sigue a los miembros, así que las adhesiones aparecen como escalones
work-place = puesto según { $measure } entre { $of } con valor
work-highest = de mayor a menor
work-lowest = de menor a mayor
work-what-if = supuesto
work-supposed = supuesto por el lector
work-supposed-step = paso anual supuesto por el lector
work-rate = al tipo de cambio implícito en el gasto de la misma edición en ambas monedas
work-rate-of = tipo implícito en el gasto de { $country } en { $year } en { $currency } y en USD
work-supposed-less = supuesto menos real
work-current-share = usa la proporción en precios corrientes, { $used } (redondeada), no la publicada, { $share }
work-agreed = según lo acordado
work-rose = aliados cuyo valor de { $year } supera el de { $before }
work-fell = aliados cuyo valor de { $year } es inferior al de { $before }
work-years-left = con un decimal, desde el { $day }
work-joined = países que se han adherido
work-different = medidas distintas, solo se comparan los números impresos
work-mean = media simple, cada aliado pesa lo mismo
work-median = mediana simple de { $of } aliados: el centro de su orden, { $values }
work-on-track = aliados cuya línea recta a su ritmo medio alcanza el nivel para entonces
work-there = aliados en el nivel o por encima en el año más reciente
work-years-at = años en el nivel o por encima entre { $of } años de la edición
work-years-below = años por debajo del nivel entre { $of } años de la edición
work-calendar = calendario
work-met = { $share } en { $year } es igual o superior a { $level }
work-sum = suma propia de { $names }
work-sum-over = suma propia de { $count } aliados por debajo de { $level }
work-nobody = nadie está por debajo
work-total-sum = el total es una suma propia
work-spending-sum = el gasto es una suma propia
work-pace-less = ritmo menos ritmo necesario
work-growth-less = crecimiento menos crecimiento necesario
work-straight = línea recta de { $from } a { $to }
work-editions = ediciones del { $new } y del { $old }
work-short = { $count } de { $of } aliados muestran una proporción inferior al objetivo
work-across = a través de { $level }
work-unchanged = todo lo demás sin cambios
work-first-year = el primer año en que
work-assumed = crecimiento supuesto del PIB
work-persons = personas, deducidas de
work-run = años hasta { $year } sin interrupción que muestran { $level } o más
