### As palavras do bot em português.

## Buttons
button-trend = Evolução
button-gaps = Diferença
button-path = Trajetória
button-revs = Gráfico de revisões
button-revisions = Revisões
button-sources = Fontes
button-unfollow = Deixar de seguir
button-near = Vizinhos na classificação
button-card = ← { $country }
button-compare = Comparar
button-how = Como se calcula
button-follow = Seguir
button-share = Partilhar
button-back = Voltar
button-delete = Apagar tudo
button-keep = Manter
button-ask = Fazer uma pergunta ao Gapwatch
button-missing = Mostrar a resposta que talvez falte
cut-off = Fui interrompido enquanto enviava a resposta a isto e ela pode não ter chegado: se não a vê, pergunte de novo.

## Commands
command-start = o que faz este bot
command-help = como perguntar
command-ask = fazer uma pergunta
command-country = resumo de um aliado
command-compare = aliados lado a lado
command-rank = aliados por ordem de uma medida
command-gap = distância até uma meta
command-chart = gráficos: evolução, diferença, trajetória, grupo, revisões
command-settings = língua, moeda, edição, horas de silêncio
command-how = como foi calculada uma resposta
command-accuracy = resultado do bot no último teste
command-mydata = tudo o que está guardado sobre este chat
command-deleteme = apagar tudo sobre este chat
command-cancel = parar a resposta em curso
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
    /ask PERGUNTA · /country NOME · /compare A B · /gap NOME 3.5 · /rank · /chart NOME
    /targets · /update
    /follow PAÍSES [HORA] · /unfollow PAÍSES ou all
    /how · /sources · /accuracy · /settings · /cancel
    /privacy · /mydata · /deleteme
    Exemplos: os cinco primeiros em percentagem do PIB · Quantos aliados cumprem o mínimo? · Quando atinge a Itália a meta essencial?
ask-empty = Escreva uma pergunta depois do comando, por exemplo /ask Quanto falta à Espanha para a meta essencial?
bot-short = Respostas datadas e com fontes sobre as metas da NATO para a despesa com a defesa.
pick-first = Que aliado?
pick-second = { $country }: comparar com que aliado?
shared = Resposta com o que se sabia nesta data: { $day }
share = Este endereço abre a resposta com a edição em que se baseia: { $link }
feedback-thanks = Obrigado, anotado.
how-answer = Como foi calculada esta resposta (dada nesta data: { $day }):
how-none = Não tenho aqui nenhuma resposta anterior. Faça primeiro uma pergunta, ou responda com /how a uma das minhas respostas.
how-nothing = Esta resposta não contém números; cita as suas fontes.
how-published = Números publicados:
how-edition = { $source }, edição: { $edition }
accuracy = Última avaliação nesta máquina ({ $day }, motor: { $engine }), respostas certas:
accuracy-none = Ainda não foi feita nenhuma avaliação nesta máquina, por isso não há nada a relatar.
mydata = Tudo o que está guardado sobre este chat.
deleteme-ask = Isto apaga tudo sobre este chat: as definições, o que segue, as respostas guardadas, as mensagens enviadas. Não pode ser desfeito.
deleteme-done = Tudo sobre este chat foi apagado.
deleteme-kept = Nada foi apagado.
settings = Definições deste chat:
settings-how = Por escrito: /settings zone Europe/Warsaw · /settings quiet 22-7 · /settings lang de
settings-wrong = Não conheço esta definição ou este valor.
setting-follow = A seguir
setting-lang = Língua
setting-currency = Moeda
setting-edition = Edição
setting-form = Forma
setting-zone = Fuso horário
setting-hour = Hora das atualizações
setting-rhythm = Ritmo das atualizações
setting-quiet = Horas de silêncio
setting-group = Só comandos
value-any = a da pergunta
value-latest = a mais recente
value-classic = clássica
value-rich = com tabelas
value-national = a do país
value-on = ligado
value-off = desligado
admins-only = Num grupo só os administradores o podem fazer.
cancel-done = Parado.
cancel-nothing = Não há nada a parar.
crowded = Ainda estou ocupado com as suas perguntas anteriores. Espere um momento, ou pare-as com /cancel.
follow-empty = Escreva países, grupos ou metas depois do comando, por exemplo /follow Polónia Estónia, e uma hora se quiser.
follow-words = Por palavras: Polónia nos dias úteis às 7 · Polónia cada segunda · Polónia só se algo mudar · um aliado ultrapassa 3,5% · a meta de 2%
follow-done = Segue: { $names }. A mensagem chega todos os dias às { $hour } ({ $zone }).
follow-nothing = Ainda não segue nada. { $empty }
follow-now = Segue: { $names }, todos os dias às { $hour } ({ $zone }).
follow-unknown = «{ $name }» não é um aliado, um grupo nem uma meta que se possa seguir.
follow-hour = A hora tem de estar entre 0 e 23.
follow-level = Ninguém acordou uma meta desse nível. É possível: quando qualquer aliado ultrapassar 2,5%.
unfollow-done = Já não segue: { $names }.
unfollow-all = Já não segue nada; não virá nenhuma mensagem.
unfollow-none = Não seguia isso.
fix = Correção: { $country }, { $measure }, { $year }: uma atualização indicava { $old }; o correto é { $new } ({ $publisher }, edição: { $edition }).
fix-edited = Corrigido posteriormente:
topic-gone = O tópico para onde iam estas atualizações já não existe ou está fechado, por isso chegam aqui; com /follow noutro tópico passam a ir para lá.
sources-lead = Os valores vêm destas edições, as declarações de afirmações datadas e com fonte (no total: { $claims }):
sources-row = { $publisher }: { $title }, edição: { $edition }, valores: { $rows }
targets-rest = Exigências e propostas não são metas: pergunte por elas e direi o seu estatuto.
privacy =
    Guardado: o número da sua conversa, a língua, a hora e o fuso horário, o que segue, que mensagens diárias foram enviadas e a última pergunta para as seguintes.
    Não guardado: o seu nome, as suas outras mensagens, nada sobre si vindo de outro lado.
    O que escreve é guardado tal como chegou até ser respondido, para que uma falha não perca nada; depois é apagado.
    Nada sai desta máquina além das respostas ao Telegram, a não ser que o operador tenha configurado um modelo de linguagem remoto; nesse caso a pergunta é-lhe enviada.
    Também se guardam as definições da conversa e as suas últimas respostas com a sua avaliação (no máximo 200, durante 90 dias), para poderem ser explicadas e partilhadas. /mydata mostra tudo, /deleteme apaga-o.
    /unfollow all para as mensagens; bloquear o bot também.
only-text = Só sei ler texto. Escreva uma pergunta ou veja /help.
taken-in = Incorporado: { $title }, como { $id }.
taken-already = Já existe: { $title }, como { $id }.
too-big = Um ficheiro pode ter no máximo { $size } MB.
unknown-command = Não conheço esse comando. Veja /help.
stale = Este botão pertence a uma mensagem mais antiga. Pergunte de novo, por favor.
sorry = Algo correu mal do meu lado (erro { $id }). Tente de novo, por favor.
not-allowed = Este bot só responde nas conversas que o operador permitiu.
sources-title = Fontes
how-lead = Como se calculam os valores – { $country }:
chart-missing = Não há série para desenhar – { $country }.
card-sources = Em que assenta a ficha ({ $country }):
card-passages = As próprias passagens:
card-revisions = { $country }, despesa com a defesa { $year } em percentagem do PIB, tal como cada edição a imprimiu:
card-revisions-none = Nenhum ano consta de duas edições, por isso não há nada a comparar.
card-estimate = estimativa
quoted = (língua original: { $language })
choose = À escolha: { $choices }
fell-back = (escrito pelo motor integrado: { $why })

## Charts
chart-measure = Despesa com a defesa, % do PIB
chart-kind-trend = evolução
chart-kind-gap = diferença
chart-kind-path = trajetória
chart-kind-group = grupo
chart-kind-revisions = revisões
chart-pick = Que gráfico?
chart-pick-of = Gráfico ({ $kind }): de quê?
chart-source = Fonte: { $source }
chart-edition = edição: { $edition }; tracejado: estimativa
chart-target = { $level } (acordado em { $agreed })
chart-target-due = { $level } até { $due } (acordado em { $agreed })
chart-caption = { $country }, despesa com a defesa em percentagem do PIB: { $first } em { $first_year }, { $last } em { $last_year }. Linhas: { $levels }. { $source }.
chart-hatched = tracejado: estimativa
chart-path-measure = Caminho para a meta essencial, % do PIB (cálculo, não previsão)
chart-path-needed = necessário: { $points } por ano
chart-path-pace = ritmo médio desde { $since }: { $points } por ano
chart-met = a meta já foi atingida
chart-arithmetic = Linhas retas: cálculo, não previsão.
chart-gap = Distância a { $level } do PIB
chart-gap-measure = Em pontos percentuais; despesa com a defesa { $year }
chart-below = abaixo
chart-above = acima
chart-at-level = No nível ou acima: { $count }.
chart-no-row = Sem linha na tabela: { $names }
chart-revision-measure = Despesa com a defesa { $year }, % do PIB, edição a edição
chart-revision-note = As edições podem definir a série de modo diferente.

## Orders
button-yes = Sim
button-no = Não
button-pause = Pausar
button-resume = Retomar
button-forget = Esquecer tudo
order-read = Foi isto que percebi. Está certo?
order-dropped = Nada foi alterado.
order-follow = Seguir: { $names }
order-hour = Às { $hour }
order-silent = Sem som
order-sound = Com som
rhythm-daily = Todos os dias
rhythm-weekdays = De segunda a sexta-feira
rhythm-weekly = Uma vez por semana: { $day }
rhythm-changes = Só quando algo tiver mudado
wish-crossed = Quando um limiar for cruzado: { $place }
wish-revised = Quando um número for revisto: { $place }
wish-level = Quando este limiar for cruzado: { $place }, { $level } do PIB
follow-paused = As atualizações estão em pausa; o que segue fica guardado.
zone-set = Fuso horário: { $zone }, onde são agora { $time }.
zone-pick = Escolha o seu fuso horário ou envie a sua localização.
zone-nearest = Local mais próximo nas tabelas de fusos horários: { $zone }, onde são agora { $time }. A sua localização não é guardada.

## Operation
admin-head = Operação
admin-followers = Seguidores: { $active }; em pausa: { $resting }
admin-unknown = Ninguém sabe se estas chegaram: { $count }
admin-none = Nada está à espera.
admin-test = Está prevista uma mensagem de teste; chega dentro de um minuto.
admin-test-text = Mensagem de teste, prevista { $time }.
admin-dry = { $day }: atualizações que sairiam: { $count }, textos diferentes: { $contents }, sem nada a dizer: { $skipped }. Nada é enviado.
admin-resolved = Feito.
state-waiting = à espera
state-sent = enviadas
state-unknown = desconhecidas
state-failed = falhadas
state-skipped = nada a dizer
button-unknown = Desconhecidas
button-claims = Declarações
button-test = Mensagem de teste
button-dry = Ensaio
button-again = Enviar de novo
button-arrived = Chegou
button-accept = Aceitar
button-decline = Recusar
button-replaces = Aceitar, substitui a { $number }
pending-none = Nenhuma declaração espera decisão.
pending-lead = À espera de decisão: { $number }. A mais antiga:
pending-accepted = Aceite, a partir de agora uma declaração datada:
pending-declined = Recusada:
pending-older = Pode substituir uma declaração anterior:
pending-overtaken = Já não está em vigor:
watch-edition = Nova tabela: { $title } ({ $edition }).
watch-document = Novo documento: { $title }.
watch-pending = Declarações à espera de decisão: { $number } (/pending).
watch-failed = { $source } – nada foi alterado: { $why }

## Computed figures in a working
figure-rank = lugar entre os aliados
figure-gap = distância à meta
figure-gap-usd-current = distância à meta em dólares americanos
figure-gap-usd-constant = distância à meta em dólares americanos, preços constantes
figure-gap-national-current = distância à meta em moeda nacional
figure-gap-per-head = distância à meta por habitante
figure-gap-in-currency = distância à meta noutra moeda
figure-change = variação
figure-change-percent = variação em percentagem
figure-pace-a-year = ritmo anual
figure-needed-a-year = pontos necessários por ano
figure-pace-difference = ritmo próprio menos ritmo necessário
figure-year-reached = ano em que seria atingida a este ritmo
figure-level-at-pace = proporção a este ritmo
figure-path-share = proporção no caminho para a meta
figure-allies-at-threshold = aliados no nível ou acima
figure-allies-below-target = aliados abaixo da meta
figure-shortfall = dinheiro em falta no total
figure-revision = revisão
figure-exchange-rate = taxa de câmbio implícita na tabela
figure-gdp-national-current = PIB em moeda nacional
figure-national-plan = plano nacional
figure-what-if-share = proporção suposta
figure-days-left = dias restantes
figure-allies-that-rose = aliados cujo valor subiu
figure-allies-that-fell = aliados cujo valor desceu
figure-share-mean = parcela média dos aliados
figure-share-median = parcela mediana dos aliados
figure-allies-on-track = aliados no bom caminho
figure-allies-there = aliados que já lá estão
figure-members = membros
figure-years-left = anos que restam
figure-day = dia
figure-year-asked = ano
figure-stated-share = parcela suposta
figure-what-if-usd-current = despesa suposta em dólares dos EUA
figure-what-if-national-current = despesa suposta em moeda nacional
figure-what-if-difference-usd-current = diferença suposta em dólares dos EUA
figure-what-if-gap = distância suposta à meta
figure-differs-by = diferença entre os editores
figure-spending-exchanged = despesa noutra moeda
figure-years-at-level = anos no nível ou acima
figure-years-below-level = anos abaixo do nível
figure-allies-at-threshold-then = aliados desse ano no nível ou acima
figure-share-of-total = parte do total
figure-share-of-gdp-current = parcela a preços correntes
figure-plan-distance = distância do plano ao caminho
figure-share-of-shortfall = parte do que falta

## Palavras numa fórmula
work-rows = { $count } de { $of } linhas mostram { $level } ou mais
work-rows-then = { $count } de { $of } aliados de { $year } mostram { $level } ou mais
work-joined-later = sem os que entraram depois: { $names }
work-next-year = até ao ano inteiro seguinte
work-span = de { $from } a { $to }
work-membership = o agregado segue os membros, por isso as adesões aparecem como degraus
work-place = lugar por { $measure } entre { $of } com valor
work-highest = do maior para o menor
work-lowest = do menor para o maior
work-what-if = suposição
work-supposed = suposto pelo leitor
work-supposed-step = passo anual suposto pelo leitor
work-rate = à taxa de câmbio implícita na despesa da mesma edição nas duas moedas
work-rate-of = taxa implícita na despesa de { $country } em { $year } em { $currency } e em USD
work-supposed-less = suposto menos real
work-current-share = usa a parcela a preços correntes, { $used } (arredondada), e não a publicada, { $share }
work-agreed = como acordado
work-rose = aliados cujo valor de { $year } está acima do de { $before }
work-fell = aliados cujo valor de { $year } está abaixo do de { $before }
work-years-left = com uma casa decimal, a partir de { $day }
work-joined = países que aderiram
work-different = medidas diferentes, só se comparam os números impressos
work-mean = média simples, cada aliado pesa o mesmo
work-median = mediana simples de { $of } aliados: o meio da sua ordem, { $values }
work-on-track = aliados cuja linha reta ao ritmo médio atinge o nível até lá
work-there = aliados no nível ou acima no ano mais recente
work-years-at = anos no nível ou acima entre { $of } anos da edição
work-years-below = anos abaixo do nível entre { $of } anos da edição
work-calendar = calendário
work-met = { $share } em { $year } é igual ou superior a { $level }
work-sum = soma própria de { $names }
work-sum-over = soma própria de { $count } aliados abaixo de { $level }
work-nobody = ninguém está abaixo
work-total-sum = o total é uma soma própria
work-spending-sum = a despesa é uma soma própria
work-pace-less = ritmo menos ritmo necessário
work-growth-less = crescimento menos crescimento necessário
work-straight = linha reta de { $from } a { $to }
work-editions = edições de { $new } e de { $old }
work-short = { $count } de { $of } aliados mostram uma parcela abaixo da meta
work-across = através de { $level }
work-unchanged = tudo o resto inalterado
work-first-year = o primeiro ano em que
work-assumed = crescimento suposto do PIB
work-persons = pessoas, deduzidas de
work-run = anos até { $year } sem interrupção que mostram { $level } ou mais
