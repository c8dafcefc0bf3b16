### Las palabras del bot en español.

## Buttons
button-trend = Gráfico
button-compare = Comparar
button-how = Cómo se calcula
button-follow = Seguir

## Commands
command-start = qué hace este bot
command-help = cómo preguntar
command-ask = hacer una pregunta
command-country = resumen de un aliado
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
    /ask PREGUNTA · /country NOMBRE · /targets · /update
    /follow PAÍSES [HORA] · /unfollow PAÍSES o all
    /sources · /privacy
    Ejemplos: los cinco primeros en proporción al PIB · ¿Cuántos aliados cumplen el mínimo? · ¿Cuándo alcanzará Italia el objetivo básico?
ask-empty = Escribe una pregunta tras la orden, por ejemplo /ask ¿A qué distancia está España del objetivo básico?
country-empty = Escribe un país tras la orden, por ejemplo /country Polonia.
follow-empty = Escribe países o grupos tras la orden, por ejemplo /follow Polonia Estonia, y una hora si quieres.
follow-done = Sigues: { $names }. El mensaje llega cada día a las { $hour }:00 ({ $zone }).
follow-nothing = Aún no sigues nada. { $empty }
follow-now = Sigues: { $names }, cada día a las { $hour }:00 ({ $zone }).
follow-unknown = «{ $name }» no es un aliado ni un grupo que se pueda seguir.
follow-hour = La hora debe estar entre 0 y 23.
unfollow-done = Ya no sigues: { $names }.
unfollow-all = Ya no sigues nada; no llegará ningún mensaje.
unfollow-none = No seguías eso.
sources-lead = Los valores salen de estas ediciones, las declaraciones de afirmaciones fechadas y con fuente (en total: { $claims }):
sources-row = { $publisher }: { $title }, edición: { $edition }, valores: { $rows }
targets-rest = Las exigencias y propuestas no son objetivos: pregunta por ellas y diré su rango.
privacy =
    Se guarda: el número de tu chat, su idioma, hora y zona horaria, lo que sigue, qué mensajes diarios se enviaron y la última pregunta para las siguientes.
    No se guarda: tu nombre, tus otros mensajes, nada sobre ti de otro sitio.
    Nada sale de esta máquina salvo las respuestas a Telegram, a menos que su operador haya configurado un modelo de lenguaje remoto; entonces se le envía la pregunta.
    /unfollow all detiene los mensajes; bloquear el bot también.
only-text = Solo sé leer texto. Escribe una pregunta o mira /help.
unknown-command = No conozco esa orden. Mira /help.
stale = Este botón es de un mensaje anterior. Vuelve a preguntar, por favor.
sorry = Algo ha fallado por mi parte (error { $id }). Inténtalo de nuevo, por favor.
not-allowed = Este bot solo responde en los chats que su operador ha permitido.
sources-title = Fuentes
compare-note = Junto a sus vecinos más próximos en la clasificación:
how-lead = Cómo se calculan los valores – { $country }:
chart-missing = No hay serie que dibujar – { $country }.
quoted = (idioma original: { $language })
choose = Para elegir: { $choices }
fell-back = (escrito por el motor integrado: { $why })

## Charts
chart-measure = Gasto en defensa, % del PIB
chart-source = Fuente: { $source }
chart-edition = edición: { $edition }; rayado: estimación
chart-target = { $level } (acordado en { $agreed })
chart-target-due = { $level } para { $due } (acordado en { $agreed })
chart-caption = { $country }, gasto en defensa como proporción del PIB: { $first } en { $first_year }, { $last } en { $last_year }. Líneas: { $levels }. { $source }.
