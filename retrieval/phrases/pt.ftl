### As frases do motor em português. Os algarismos chegam aos seus lugares; aqui não há nenhum.

## What is measured
measure-share-of-gdp = despesa com a defesa em percentagem do PIB
measure-spending-usd-current = despesa com a defesa em dólares dos Estados Unidos correntes
measure-spending-usd-constant = despesa com a defesa em dólares dos Estados Unidos a preços constantes
measure-spending-national-current = despesa com a defesa em moeda nacional
measure-spending-national-constant = despesa com a defesa em moeda nacional a preços constantes
measure-spending-per-capita = despesa com a defesa por habitante
measure-real-change = variação real da despesa com a defesa
measure-gdp-usd-current = PIB em dólares dos Estados Unidos correntes
measure-gdp-usd-constant = PIB em dólares dos Estados Unidos a preços constantes
measure-gdp-per-capita = PIB por habitante
measure-equipment-share = parte do equipamento na despesa com a defesa
measure-personnel-share = parte do pessoal na despesa com a defesa
measure-infrastructure-share = parte das infraestruturas na despesa com a defesa
measure-other-share = parte das outras rubricas na despesa com a defesa
measure-military-personnel = efetivos militares
measure-milex-share-of-gdp = despesa militar em percentagem do PIB (definição do SIPRI)
measure-milex-usd-current = despesa militar em dólares dos Estados Unidos correntes (definição do SIPRI)
measure-milex-usd-constant = despesa militar em dólares dos Estados Unidos a preços constantes (definição do SIPRI)
measure-milex-national-current = despesa militar em moeda nacional (definição do SIPRI)
measure-milex-per-capita = despesa militar por habitante (definição do SIPRI)
measure-milex-share-gov = despesa militar em percentagem da despesa pública (definição do SIPRI)
measure-population = população

## Targets by name
target-ministers-2006 = orientação dos ministros ({ $level })
target-wales-2014 = promessa de Gales ({ $level })
target-vilnius-2023 = compromisso de Vílnius ({ $level })
target-equipment-2014 = orientação para o equipamento ({ $level })
target-hague-core-2025 = meta essencial da Haia ({ $level })
target-hague-related-2025 = parte da Haia relacionada com a defesa (até { $level })
target-hague-total-2025 = meta da Haia ({ $level })
target-demand-2025 = exigência do presidente dos Estados Unidos ({ $level })
target-talks-2024 = nível discutido no final desse ano ({ $level })
target-rutte-2025-01 = observação de Rutte ({ $level })
target-article-2025-02 = intervalo do artigo de partida (até { $level })
target-rutte-2025-05 = proposta de Rutte ({ $level })
target-plain = nível de { $level }
standing-guideline = orientação
standing-commitment = compromisso
standing-demand = exigência
standing-proposal = proposta
standing-press-report = notícia de imprensa
standing-articles-claim = afirmação do artigo

## Who agreed or said it
by-ministers-2006 = ministros da Defesa da NATO
by-wales-2014 = chefes de Estado e de Governo da NATO na cimeira de Gales
by-vilnius-2023 = chefes de Estado e de Governo da NATO na cimeira de Vílnius
by-equipment-2014 = chefes de Estado e de Governo da NATO na cimeira de Gales
by-hague-core-2025 = chefes de Estado e de Governo da NATO na cimeira da Haia
by-hague-related-2025 = chefes de Estado e de Governo da NATO na cimeira da Haia
by-hague-total-2025 = chefes de Estado e de Governo da NATO na cimeira da Haia
by-demand-2025 = Donald Trump, então presidente eleito
by-talks-2024 = responsáveis não identificados, segundo o Financial Times
by-rutte-2025-01 = Mark Rutte
by-article-2025-02 = artigo de partida, fevereiro desse ano
by-rutte-2025-05 = Mark Rutte

## Lookup
nato-name = NATO
lookup = { $country }: { $value } em { $year }, { $measure } ({ $publisher }, edição: { $edition }).
beside = Na mesma tabela consta também: { $value }.
nato-beside = Segundo a definição da própria NATO são { $value } para { $year } (edição: { $edition }); são duas medidas diferentes, que nunca se misturam.
figure-beside = O valor publicado – { $country }: { $value } em { $year } (NATO, edição: { $edition }).
stated-right = As tabelas confirmam-no – { $country }: { $value } em { $year } (NATO, edição: { $edition }).
stated-wrong = As tabelas da NATO não dizem isso – { $country }: { $value } em { $year } (edição: { $edition }).
stated-once = O valor citado chegou a ser impresso (edição: { $edition }) – { $country }: { $value } em { $year }. Foi revisto desde então.
revised = { $country }, { $year }: { $old } (edição: { $old_edition }), { $new } (edição: { $new_edition }).
revised-row = Edição: { $edition } – { $value } para { $year }
revised-most = Maiores revisões de { $year } – { $measure } (NATO, edição: { $edition }; antes: { $old_edition }):
revised-note = As edições diferem porque as estimativas são substituídas, o PIB é revisto e a última edição redefine toda a série como despesa essencial com a defesa.

## Gap
gap-below = { $country }: { $points } abaixo do nível «{ $target }», com { $share } em { $year } (NATO, edição: { $edition }).
gap-above = { $country }: { $points } acima do nível «{ $target }», com { $share } em { $year } (NATO, edição: { $edition }).
gap-level = { $country }: exatamente no nível «{ $target }», { $share } em { $year } (NATO, edição: { $edition }).
gap-money = Em dinheiro a diferença é de { $money }: meta × PIB − despesa, ambos da mesma edição.
gap-money-equipment = Em dinheiro a diferença é de { $money }: (orientação − percentagem) × despesa, ambos da mesma edição.
gap-money-equipment-above = Em dinheiro são { $money } acima da orientação: (percentagem − orientação) × despesa, ambos da mesma edição.
gap-money-above = Em dinheiro são { $money } acima da meta: despesa − meta × PIB, ambos da mesma edição.
gap-total = A meta da Haia de { $total } não pode ser medida com estas tabelas: contêm apenas a parte essencial (pelo menos { $core }), e ninguém publica a parte relacionada com a defesa (até { $related }) aliado a aliado. A diferença indicada é, portanto, a da parte essencial.
gaps = Em relação ao nível «{ $target }» em { $year } (NATO, edição: { $edition }):
gaps-row-below = { $country }: { $share }, { $points } abaixo
gaps-row-below-money = { $country }: { $share }, { $points } abaixo, { $money }
gaps-row-met = { $country }: { $share }, { $points } acima
gaps-row-met-money = { $country }: { $share }, { $points } acima, { $money }
related-unmeasured = A parte relacionada com a defesa (até { $level }) não pode ser medida: as tabelas da NATO contêm apenas a despesa essencial com a defesa, e ninguém publica a outra parte aliado a aliado.

## Lists
row = { $country }: { $value }
row-beside = { $country }: { $value }, { $beside }
row-missing = { $country }: a tabela não dá este valor.
ranking-highest = Os mais altos – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, edição: { $edition }):
ranking-without = Excluído, como pedido: { $names }.
ranking-lowest = Os mais baixos – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, edição: { $edition }):
place = { $country }: lugar { $place } – { $measure }: { $value } em { $year } (NATO, edição: { $edition }).
count = No nível «{ $target }» ou acima em { $year }: { $number } (NATO, edição: { $edition }).
count-one = No nível «{ $target }» ou acima em { $year }: { $number } (NATO, edição: { $edition }).
among = { $group }: { $said }
count-at = Nesse nível ou acima: { $names }.
count-below = Abaixo: { $names }.
count-older = Outra edição ({ $edition }) dava para o mesmo ano: { $number }.
count-edge = { $country }: a tabela imprime { $value }, mas a despesa dividida pelo PIB dá { $computed }.
count-years = Aliados no nível «{ $target }» ou acima, ano a ano (NATO, edição: { $edition }):
count-years-row = { $year }: { $number }
comparison = Dos comparados, o mais alto é { $country } – { $measure }: { $value } em { $year } (NATO, edição: { $edition }).
comparison-level = Empatados no topo dos comparados: { $country } – { $measure }: { $value } em { $year } (NATO, edição: { $edition }).
comparison-lead = A diferença entre os dois primeiros é de { $lead }.
comparison-ratio = O primeiro é { $ratio } vezes o segundo.

count-missing = Abaixo do nível «{ $target }» em { $year }: { $number } (NATO, edição: { $edition }).
count-missing-one = Abaixo do nível «{ $target }» em { $year }: { $number } (NATO, edição: { $edition }).
count-core-only = Compara-se apenas a despesa essencial: a parte relacionada com a defesa (até { $related }) não é medida, e ninguém a publica aliado a aliado.
ranking-rises = Maior variação entre { $start } e { $end } – { $measure } (NATO, edição: { $edition }):
moved-fell = Mais abaixo em { $end } do que em { $start }, { $measure }: { $number } (NATO, edição: { $edition }).
moved-fell-none = Nenhum aliado mais abaixo em { $end } do que em { $start }, { $measure } (NATO, edição: { $edition }).
moved-rose = Mais acima em { $end } do que em { $start }, { $measure }: { $number } (NATO, edição: { $edition }).
moved-rose-none = Nenhum aliado mais acima em { $end } do que em { $start }, { $measure } (NATO, edição: { $edition }).
ranking-rises-row = { $country }: { $difference } (de { $start } para { $end })
dispute = Este valor é contestado:

## Years
series-join = {"; "}
trend-series = Ano a ano: { $years }.
crossing = { $country }: pela primeira vez no nível «{ $target }» ou acima em { $year }, com { $value } (NATO, edição: { $edition }).
crossing-before = No ano anterior eram { $value } ({ $year }).
crossing-never = { $country }: o nível «{ $target }» não é atingido em nenhum ano da tabela.
trend-up = { $country }, { $measure }: subida de { $start } em { $start_year } para { $end } em { $end_year }, ou seja, { $difference } (NATO, edição: { $edition }).
trend-down = { $country }, { $measure }: descida de { $start } em { $start_year } para { $end } em { $end_year }, ou seja, { $difference } (NATO, edição: { $edition }).
trend-flat = { $country }, { $measure }: { $start } em { $start_year } e { $end } em { $end_year }, sem alteração (NATO, edição: { $edition }).
trend-range = O ano mais baixo foi { $low_year } com { $low }, o mais alto { $high_year } com { $high }.
projection = { $country }: ao ritmo médio desde { $since } ({ $pace } por ano, em linha reta) o nível «{ $target }» seria atingido em { $reached }; agora { $share } em { $year } (NATO, edição: { $edition }).
projection-never = { $country }: ao ritmo médio desde { $since } ({ $pace } por ano, em linha reta) o nível «{ $target }» não se aproxima; agora { $share } em { $year } (NATO, edição: { $edition }).
projection-met = { $country }: o nível «{ $target }» já foi atingido, { $share } em { $year } (NATO, edição: { $edition }).
projection-needed = { $country }: para lá chegar em { $due } são precisos { $needed } por ano, todos os anos.
projection-total = A meta da Haia de { $total } tem uma parte que nenhuma tabela mede; este cálculo é sobre a parte essencial.
on-track = Ao ritmo médio de cada um desde { $since }, estariam no nível «{ $target }» até { $due }: { $number }; em { $year } são { $met } (NATO, edição: { $edition }).
on-track-row = { $country }: { $reached }, agora { $share }
on-track-never = Não a este ritmo: { $names }.
plans = O que foi anunciado – { $country }:
claim-figure = { $country }: { $value }.

## Targets
hague = A meta da Haia ({ $agreed }): { $total } por ano até { $due }, dos quais pelo menos { $core } para defesa essencial e até { $related } para despesa relacionada com a defesa e a segurança.
hague-measured = Só a parte essencial pode ser medida: a NATO não publica a despesa relacionada com a defesa aliado a aliado.
terms-guideline = { $level }: uma orientação, { $agreed_by }, { $since }{ $status ->
    [ended] , entretanto substituída
   *[open] {""}
}.
terms-commitment = { $level }: um compromisso, { $agreed_by }, { $since }{ $status ->
    [ended] , entretanto substituído
   *[open] {""}
}.
terms-demand = { $level }: uma exigência, { $agreed_by }, { $since }; ninguém a aceitou como tal.
terms-proposal = { $level }: uma proposta, { $agreed_by }, { $since }{ $status ->
    [ended] , entretanto ultrapassada
   *[open] {""}
}.
terms-press-report = { $level }: notícia de imprensa ({ $agreed_by }), { $since }{ $status ->
    [ended] , entretanto ultrapassada
   *[open] {""}
}.
terms-articles-claim = { $level }: uma afirmação, { $agreed_by }, { $since }; não é meta de ninguém.
targets = Metas em vigor e o seu estatuto:
targets-row = { $name }: { $standing }, { $since }
targets-other = Exigido ou proposto, não acordado por ninguém:
no-dispute = { $country }: nenhuma fonte aqui regista uma disputa sobre estes dados, e aqui nada é julgado; estes são o valor publicado e as declarações datadas.
dated = Situação à data de { $date }.
article-dated = Data do artigo de partida: { $date }.

## Summary
summary = { $country }: { $share } em { $year }, lugar { $rank } entre os aliados (NATO, edição: { $edition }).
summary-spending = São { $spending }, { $per_head }.
summary-equipment-above = O equipamento representa { $equipment }, acima da orientação de { $level }.
summary-equipment-below = O equipamento representa { $equipment }, abaixo da orientação de { $level }.
summary-gap-below = { $target }: { $points } abaixo, { $money }.
summary-gap-below-plain = { $target }: { $points } abaixo.
summary-gap-above = { $target }: { $points } acima, { $money }.
summary-gap-above-plain = { $target }: { $points } acima.
summary-gap-level = { $target }: exatamente no nível.
summary-change = Desde { $start_year }: partindo de { $start }, uma variação de { $difference }.
summary-pace = Ao ritmo médio desde { $since } ({ $pace } por ano, em linha reta) a meta essencial seria atingida em { $reached }; para lá chegar em { $due } são precisos { $needed } por ano.
summary-pace-never = Ao ritmo médio desde { $since } ({ $pace } por ano, em linha reta) a meta essencial não é atingida; para lá chegar em { $due } são precisos { $needed } por ano.
summary-met = A meta essencial já foi atingida.
summary-revision = Revisto: { $old } para { $year } (edição: { $old_edition }), agora { $new }.
summary-unchanged = Sem alterações desde a edição anterior ({ $old_edition }): { $new } para { $year }.
summary-plan = Plano nacional ({ $date }):

## Update
digest = { $day }: ponto da situação – { $names }.
digest-all = { $day }: ponto da situação das metas.
digest-new-edition = Novo desde a última mensagem – edição da NATO: { $edition }.
digest-new-table = Novo desde a última mensagem – dados: { $publisher }, edição: { $edition }.
digest-quiet = Nada de novo desde a última edição da NATO ({ $edition }).
digest-row-below = { $country }: { $share } em { $year }, { $points } abaixo do nível «{ $target }»
digest-row-above = { $country }: { $share } em { $year }, { $points } acima do nível «{ $target }»
digest-revision = { $country }, { $year }: antes { $old } (edição: { $old_edition }), agora { $new }
digest-clock = O relógio: { $review_days } até ao ano da revisão ({ $review }), { $due_days } até ao ano da meta ({ $due }).
digest-count = Em { $year }: { $two } em { $level } ou mais, { $core } em { $core_level } ou mais (NATO, edição: { $edition }).
digest-newest = Últimas declarações:
digest-late = Esta mensagem chega mais tarde do que o previsto.
digest-next = Os próximos números da NATO costumam sair entre estas datas: { $first } – { $last }.
digest-row-path = { $country }: { $share } em { $year }, { $points } abaixo do nível «{ $target }»; são precisos { $needed } por ano até { $due }
digest-more = Mudou mais do que cabe aqui: pergunte por um país para ver os seus números.
change-crossed-up = { $country }: nível «{ $target }» agora atingido – { $new } em { $year }, antes { $old } em { $old_year } (edição: { $old_edition })
change-crossed-down = { $country }: nível «{ $target }» já não atingido – { $new } em { $year }, antes { $old } em { $old_year } (edição: { $old_edition })
change-rank = { $country }: agora lugar { $new } pela percentagem do PIB em { $year }, antes lugar { $old } em { $old_year } (edição: { $old_edition })
change-corrected = Correção – { $country }, { $year }: { $new }, e não { $old } ({ $publisher }, edição: { $edition })
change-due-review = Aproxima-se uma data: { $days } até { $year }, o ano da revisão («{ $target }»).
change-due = Aproxima-se uma data: { $days } até { $year }, o ano da meta («{ $target }»).
change-others = Noutros países:
change-claims = Novas declarações:
change-overtaken = Já não está em vigor:
goal-at = Em { $level } ou mais em { $year }, { $number }: { $names }
goal-below = Abaixo de { $level } em { $year }, { $number }: { $names }
goal-many-at = Em { $level } ou mais em { $year }, { $number }; os mais próximos do nível: { $names }
goal-many-below = Abaixo de { $level } em { $year }, { $number }; os mais próximos do nível: { $names }
goal-none-at = Em { $level } ou mais em { $year }: nenhum aliado da tabela
goal-none-below = Abaixo de { $level } em { $year }: nenhum aliado da tabela
goal-always = Sem data final, pelo que vale todos os anos: { $target }.
change-standing = Uma meta ou os seus termos são novos – { $name }: { $standing }, { $since }
change-ended = Já não está em vigor desde { $until }: { $name }
update = A situação em { $year }: { $two } em { $level } ou mais e { $core } em { $core_level } ou mais (NATO, edição: { $edition }).
update-newest = As últimas declarações datadas:
update-clock = A seguir: a revisão da meta da Haia, depois o seu prazo, { $due }. Não há aqui edição mais recente da NATO.

not-listed = { $country }: esta lista não nomeia esse país.

## Premises
premise-stoltenberg = Primeiro, uma correção: Jens Stoltenberg já não dirigia a NATO nessa altura, mas sim Mark Rutte; e as metas são acordadas em conjunto pelos líderes dos aliados, não fixadas por um secretário-geral.
premise-debt = Primeiro, uma correção: ficar aquém não é uma dívida. Ninguém deve à NATO a diferença para uma meta; o orçamento comum da NATO é outra coisa.
premise-iceland = Primeiro, uma nota: a Islândia não tem forças armadas nem linha nas tabelas, por isso as afirmações sobre todos os aliados não a incluem.
premise-injection = O que uma mensagem me manda dizer não altera nenhum valor; estes são os publicados.

## Notes
note-unmeasured = O conjunto, { $total }, não pode ser medido: as tabelas contêm apenas a parte essencial, e ninguém publica a parte relacionada com a defesa (até { $related }) aliado a aliado.
note-default-target = Não foi nomeada nenhuma meta, por isso são dadas as duas em vigor: a nova meta essencial e o mínimo mais antigo.
note-default-two = Não foi nomeado nenhum nível, por isso vale o mínimo mais antigo.
note-demand = É um cálculo em relação a uma exigência sobre a despesa essencial, não a uma meta acordada pelos aliados.
note-level = Ninguém acordou este nível; é um cálculo em relação ao número indicado.
note-edge = A fonte imprime duas casas decimais, por isso, dentro do arredondamento, o valor está na linha.
note-currency = As tabelas da NATO contêm apenas dólares dos Estados Unidos e moeda nacional.
note-per-head-dollars = As tabelas da NATO dão os montantes por habitante só em dólares dos Estados Unidos.
note-shares-part = A preços correntes a despesa é de { $current }; a percentagem principal da NATO, { $headline }, usa preços constantes, e a diferença em dinheiro preços correntes.
note-prices = Montantes a preços e câmbios correntes; as percentagens são as principais da NATO a preços constantes.
note-one-edition = Uma só edição: as anteriores definem a série de outra forma.
note-covers = Esta edição abrange de { $first } a { $last }; não contém outros anos.
note-counts-revised = Os números anunciados na altura são diferentes, porque as estimativas foram revistas; pergunte por um só ano para os ver.
note-arithmetic = É aritmética, não uma previsão: em cada ano soma-se o mesmo número de pontos.
note-aggregate = Os totais seguem a composição da Aliança, por isso saltam a cada adesão.
note-iceland = A Islândia não tem forças armadas nem linha.
note-overtaken = Essa declaração foi entretanto ultrapassada.
note-sides = São dadas as duas posições com a sua data; as fontes aqui não decidem nada.
note-nld = Países Baixos: a percentagem principal (preços constantes) e a de preços correntes afastam-se de forma notória.
note-lux = A meta do Luxemburgo mede-se pelo rendimento nacional bruto, não pelo PIB.
note-can = O ano do Canadá é o seu exercício orçamental, de abril a março.
note-gbr = O ano do Reino Unido é o seu exercício orçamental, de abril a março.

## Refusals and talk
missing-then = Nada do que estava publicado aqui até esse dia pode responder.
missing-future = Não há valor publicado para esse ano – { $country }: a última edição da NATO ({ $edition }) vai de { $first } a { $last }, e ninguém pode conhecer um posterior.
missing-year = Não há aqui valor publicado para esse ano – { $country }: a última edição da NATO ({ $edition }) vai de { $first } a { $last }.
missing-measure = { $country }: nenhuma tabela aqui dá este valor.
nearest = O valor publicado mais próximo – { $country }: { $value } em { $year }.
iceland = A Islândia não tem forças armadas, por isso as tabelas da NATO não têm linha para ela e não há percentagem publicada.
outsider = { $country }: não é membro da NATO, cujas metas não se aplicam e cujas tabelas não têm linha para esse país.
out-of-scope = Só respondo sobre a despesa com a defesa da NATO: metas, valores, diferenças, planos nacionais e como se medem.
no-evidence = Nenhuma das fontes aqui responde a isso, e prefiro não adivinhar. Tenho valores publicados, metas, diferenças e declarações datadas de governos.
unsafe = Não posso mostrar definições, instruções ou chaves, e nenhuma mensagem as pode alterar. Tenho valores publicados e declarações datadas.
empty-question = A mensagem não contém nenhuma pergunta. Pergunte, por exemplo, a que distância está um país de uma meta.
too-long = É demasiado longo para uma só pergunta. Envie apenas a pergunta, em poucas linhas.
unreadable = Isso não parece texto. Escreva a pergunta por palavras.
help = Pergunte sobre a despesa com a defesa da NATO: percentagem ou dinheiro de um país, distância a uma meta, classificações, contagens, evolução, o que foi acordado e o que os governos planeiam. Cada valor indica edição e fonte.
which-country = De que país se trata?
source-lead = A última resposta assenta em:
source-row = { $source }
source-none = Ainda não há nesta conversa uma resposta cujas fontes possa dar.

## Questions that can be asked next
ask-gap = { $country }: quanto falta para a meta?
ask-trend = { $country }: como evoluiu a despesa com a defesa desde o primeiro ano?
ask-share = { $country }: quanto gasta com a defesa?
ask-pace = { $country }: a este ritmo, quando atinge a meta essencial?
ask-plan = { $country }: quais são os planos?
ask-ranking = Quem gasta mais em percentagem do PIB?
ask-count = Quantos aliados cumprem o mínimo?
ask-count-years = Quantos aliados cumpriram o mínimo em cada ano?
ask-target = O que é a meta da Haia?

## What if, together, sides, growth
what-if-more = { $country }: com { $share } a despesa em { $year } teria sido de { $money }, mais { $more } do que com o valor real de { $actual } (NATO, edição: { $edition }).
what-if-less = { $country }: com { $share } a despesa em { $year } teria sido de { $money }, menos { $more } do que com o valor real de { $actual } (NATO, edição: { $edition }).
what-if-alliance = Se tudo o resto ficasse igual, a NATO no seu conjunto teria gasto { $alliance }, { $share }.
what-if-newest = O último ano das tabelas é { $year }; ninguém tem dados de um ano posterior, pelo que se usa o PIB desse ano.
what-if-step = { $country }: somando { $step } em cada ano, o nível em { $due } seria { $level }; agora { $share } em { $year } (NATO, edição: { $edition }).
what-if-reached = O nível «{ $target }» seria atingido em { $reached }.
what-if-never = O nível «{ $target }» não seria atingido assim.
what-if-met = O nível «{ $target }» já foi atingido ou ultrapassado.
note-what-if = É um cálculo sobre uma suposição, com o PIB desse ano inalterado; nada disto está planeado nem publicado.
band = De { $low } a { $high }, { $year } (NATO, edição: { $edition }): { $number }.
kept-below = { $country }: com { $share } ficaria { $points } abaixo do nível «{ $target }»; o valor publicado é { $actual } em { $year } (NATO, edição: { $edition }).
kept-met = { $country }: com { $share } o nível «{ $target }» seria alcançado; o valor publicado é { $actual } em { $year } (NATO, edição: { $edition }).
kept-points = As tabelas terminam em { $year }: não há PIB publicado para um ano posterior, por isso a distância é dada em pontos e não em dinheiro.
total-published = { $group }: { $spending }, { $share } em { $year } (agregado da própria NATO, edição: { $edition }).
total-own = { $group }, em conjunto: { $spending }, { $share } em { $year } (soma própria de dados da NATO, edição: { $edition }).
total-mean = A média simples das percentagens publicadas é de { $value }.
total-median = A mediana das percentagens publicadas é de { $value }.
average = { $group }: em média { $share } em { $year }, ponderada pelo PIB; a média simples das percentagens publicadas é de { $mean } (com dados da NATO, edição: { $edition }).
average-own = { $group }: em média { $share } em { $year }, ponderada pelo PIB; a média simples das percentagens publicadas é de { $mean } (soma própria de dados da NATO, edição: { $edition }).
total-members = Países contados: { $names }.
total-later = Não contado por ter aderido mais tarde: { $country }.
note-weighted = A percentagem é ponderada: toda a despesa dividida por todo o PIB, a preços constantes; os montantes estão a preços correntes.
burden = { $country }: { $portion } em { $year }, { $spending } de { $total } (NATO, edição: { $edition }).
burden-row = { $country }: { $portion }, { $spending }
burden-own = A despesa do grupo é uma soma própria de dados da NATO.
shortfall = Em relação ao nível «{ $target }» em { $year }: { $number } abaixo, faltando no total { $total } (soma própria de dados da NATO, edição: { $edition }).
shortfall-row = { $country }: { $gap }, { $portion } ({ $share })
shortfall-parted = { $country }: nada a acrescentar, porque o valor principal atinge o nível, embora a preços correntes a despesa fique abaixo.
note-shortfall = Um défice em relação a uma meta é um cálculo (meta × PIB − despesa, somado para quem está abaixo), não uma dívida para com ninguém.
sides = { $country }, { $year }, segundo a fonte; são medidas diferentes e não uma série comum:
sides-row = { $publisher }: { $value } em { $year } (edição: { $edition })
sides-difference = A diferença entre os dois é de { $difference }.
sides-why = Diferem porque a NATO conta o que os governos comunicam segundo a definição da Aliança, enquanto o SIPRI, cuja série é republicada pelo Banco Mundial, aplica a sua própria definição a fontes abertas.
growth = { $country }: despesa com a defesa a subir { $total } em termos reais de { $start } a { $end }, em média { $average } (NATO, edição: { $edition }).
growth-fall = { $country }: despesa com a defesa a descer { $total } em termos reais de { $start } a { $end }, em média { $average } (NATO, edição: { $edition }).
growth-nominal = Em dólares correntes, com a inflação e os câmbios incluídos, a variação é de { $nominal }.
growth-yearly = Variação real face ao ano anterior: { $years }.
path-needed = { $country }: são precisos { $needed } por ano para estar no nível «{ $target }» em { $due }; agora { $share } em { $year } (NATO, edição: { $edition }).
planned-above = Plano para { $year }: { $plan } (declaração: { $said }), { $difference } acima da trajetória, { $path }
planned-below = Plano para { $year }: { $plan } (declaração: { $said }), { $difference } abaixo da trajetória, { $path }
planned-on = Plano para { $year }: { $plan } (declaração: { $said }), na trajetória
planned-none = { $country }: nenhum plano datado indica uma percentagem do PIB para um ano posterior, pelo que não há nada a comparar com a trajetória.
note-planned = A trajetória é uma linha reta do último valor até à meta; a contagem própria de um governo pode diferir da da NATO.
path-growth = Se o PIB crescer { $growth }, a despesa tem de crescer { $spending } para lá chegar.
gap-per-head = Por habitante são { $money }.
not-answerable = Tal como é perguntado, não pode ser calculado a partir das tabelas.
gap-currency = Ao câmbio implícito na mesma edição são { $money }.
ask-shortfall = Quanto falta a todos os aliados juntos para a meta essencial?


## A model helped
interpreted = Um modelo de linguagem ajudou a ler esta pergunta; pergunte de outra forma se queria dizer outra coisa.


## Checking a text
check-lead = O que dizem as fontes sobre os números deste texto:
check-confirmed = Confirmado: { $country }, { $year }: { $value } ({ $publisher }, edição: { $edition }).
check-outdated = Desatualizado: { $country }, { $year }: { $old } (edição: { $old_edition }); o mais recente: { $value }, { $now } ({ $publisher }, edição: { $edition }).
check-differs = Sem suporte. O publicado é: { $country }, { $year }: { $value } ({ $publisher }, edição: { $edition }).
check-said = Uma fonte datada sobre isto:
check-overtaken = Uma fonte disse-o, mas foi entretanto ultrapassado:
check-unsupported = Não se encontra nas fontes.
check-none = Este texto não contém nenhum número verificável sobre a despesa com a defesa.

## Fixed matters: membership, the clock, opinions, portions of GDP, crossings
member-since = { $country }: membro da NATO desde { $day }.
member-number = A NATO tem { $number } (em { $day }).
held = { $country }, de { $start } a { $end }, no nível «{ $target }» ou acima: { $number } (NATO, edição: { $edition }).
held-below = { $country }, de { $start } a { $end }, abaixo do nível «{ $target }»: { $number } (NATO, edição: { $edition }).
premise-left = Primeiro uma correção: nenhuma saída da NATO – { $country }.
clock = De hoje ({ $today }) até ao início de { $due }: { $days }, cerca de { $years }.
clock-target = Prazo em { $due }: { $target }.
no-opinion = Não tomo partido nem dou opiniões; tenho valores publicados e o que os governos disseram.
portion = { $country }: { $share } são { $money } em { $year } (NATO, edição: { $edition }).
portion-more = Despesa efetiva: { $actual }, ou seja, menos { $difference }.
portion-less = Despesa efetiva: { $actual }, ou seja, mais { $difference }.
portion-core = Só a parte essencial, «{ $target }»: { $money }.
note-no-rate = Nenhum aliado comunica nesta moeda ({ $currency }), pelo que as tabelas da NATO não dão uma taxa e nenhuma é inventada. Contêm dólares dos Estados Unidos e moedas nacionais.
per-soldier = { $country }: { $money } por cada membro das forças armadas em { $year }, ou seja, { $spending } para { $personnel } (a partir dos valores da NATO, edição: { $edition }).
per-soldier-highest = A despesa mais alta por membro das forças armadas em { $year } (a partir dos valores da NATO, edição: { $edition }):
per-soldier-lowest = A despesa mais baixa por membro das forças armadas em { $year } (a partir dos valores da NATO, edição: { $edition }):
gaps-nearest = Os mais próximos do nível «{ $target }» em { $year } (NATO, edição: { $edition }):
crossings = Passagens do nível «{ $target }» em relação ao ano anterior (NATO, edição: { $edition }):
crossings-up = { $year }, nesse nível ou acima: { $names }
crossings-down = { $year }, de novo abaixo: { $names }
crossings-nobody = { $year }: ninguém o atingiu
estimate-yes = Sim: { $country } { $year }, { $value }, é uma estimativa (NATO, edição: { $edition }).
estimate-no = Não: { $country } { $year }, { $value }, não está assinalado como estimativa (NATO, edição: { $edition }).
theme-consequence = Não está prevista qualquer sanção por falhar uma meta: os compromissos são políticos.
theme-ukraine-given = As tabelas da NATO não mostram à parte a ajuda à Ucrânia, nem dada nem recebida.
theme-binding = Não: as metas são compromissos políticos e não são juridicamente vinculativas.
premise-due = Primeiro uma correção: a meta da Haia tem prazo em { $due }.
premise-level = Primeiro uma correção: na Haia foram acordados { $total }, dos quais pelo menos { $core } para a defesa essencial.
plan-figure = { $country }, { $year }: { $value } previstos (anúncio: { $said }).
