### As palavras do bot em português.

## Buttons
button-trend = Gráfico
button-compare = Comparar
button-how = Como se calcula
button-follow = Seguir

## Commands
command-start = o que faz este bot
command-help = como perguntar
command-ask = fazer uma pergunta
command-country = resumo de um aliado
command-targets = as metas e o seu estatuto
command-update = situação de hoje
command-follow = mensagem diária sobre países
command-unfollow = deixar de seguir
command-sources = de onde vêm os valores
command-privacy = o que é guardado

start =
    O Gapwatch responde, a partir de fontes datadas, sobre as metas de despesa com a defesa da NATO.
    Escreva uma pergunta, por exemplo: Quanto falta à Espanha para a meta essencial?
    /country Polónia dá um resumo, /targets o que foi acordado.
    /follow Polónia Estónia envia todos os dias a situação à sua hora.
    Cada valor indica a sua edição; as fontes estão a um toque.
help =
    Escreva uma pergunta ou use um comando:
    /ask PERGUNTA · /country NOME · /targets · /update
    /follow PAÍSES [HORA] · /unfollow PAÍSES ou all
    /sources · /privacy
    Exemplos: os cinco primeiros em percentagem do PIB · Quantos aliados cumprem o mínimo? · Quando atinge a Itália a meta essencial?
ask-empty = Escreva uma pergunta depois do comando, por exemplo /ask Quanto falta à Espanha para a meta essencial?
country-empty = Escreva um país depois do comando, por exemplo /country Polónia.
follow-empty = Escreva países ou grupos depois do comando, por exemplo /follow Polónia Estónia, e uma hora se quiser.
follow-done = Segue: { $names }. A mensagem chega todos os dias às { $hour }:00 ({ $zone }).
follow-nothing = Ainda não segue nada. { $empty }
follow-now = Segue: { $names }, todos os dias às { $hour }:00 ({ $zone }).
follow-unknown = «{ $name }» não é um aliado nem um grupo que se possa seguir.
follow-hour = A hora tem de estar entre 0 e 23.
unfollow-done = Já não segue: { $names }.
unfollow-all = Já não segue nada; não virá nenhuma mensagem.
unfollow-none = Não seguia isso.
sources-lead = Os valores vêm destas edições, as declarações de afirmações datadas e com fonte (no total: { $claims }):
sources-row = { $publisher }: { $title }, edição: { $edition }, valores: { $rows }
targets-rest = Exigências e propostas não são metas: pergunte por elas e direi o seu estatuto.
privacy =
    Guardado: o número da sua conversa, a língua, a hora e o fuso horário, o que segue, que mensagens diárias foram enviadas e a última pergunta para as seguintes.
    Não guardado: o seu nome, as suas outras mensagens, nada sobre si vindo de outro lado.
    Nada sai desta máquina além das respostas ao Telegram, a não ser que o operador tenha configurado um modelo de linguagem remoto; nesse caso a pergunta é-lhe enviada.
    /unfollow all para as mensagens; bloquear o bot também.
only-text = Só sei ler texto. Escreva uma pergunta ou veja /help.
unknown-command = Não conheço esse comando. Veja /help.
stale = Este botão pertence a uma mensagem mais antiga. Pergunte de novo, por favor.
sorry = Algo correu mal do meu lado (erro { $id }). Tente de novo, por favor.
not-allowed = Este bot só responde nas conversas que o operador permitiu.
sources-title = Fontes
compare-note = Ao lado dos vizinhos mais próximos na classificação:
how-lead = Como se calculam os valores – { $country }:
chart-missing = Não há série para desenhar – { $country }.
quoted = (língua original: { $language })
choose = À escolha: { $choices }
fell-back = (escrito pelo motor integrado: { $why })

## Charts
chart-measure = Despesa com a defesa, % do PIB
chart-source = Fonte: { $source }
chart-edition = edição: { $edition }; tracejado: estimativa
chart-target = { $level } (acordado em { $agreed })
chart-target-due = { $level } até { $due } (acordado em { $agreed })
chart-caption = { $country }, despesa com a defesa em percentagem do PIB: { $first } em { $first_year }, { $last } em { $last_year }. Linhas: { $levels }. { $source }.
