### Власні слова бота українською.

## Buttons
button-trend = Динаміка
button-gaps = Розрив
button-path = Шлях
button-revs = Графік переглядів
button-revisions = Перегляди
button-sources = Джерела
button-unfollow = Не стежити
button-near = Сусіди в рейтингу
button-card = ← { $country }
button-compare = Порівняти
button-how = Як обчислено
button-follow = Стежити
button-share = Поділитися
button-back = Назад
button-delete = Видалити все
button-keep = Залишити
button-ask = Поставити запитання Gapwatch
button-missing = Показати відповідь, якої може бракувати
cut-off = Мене перервали, коли я надсилав відповідь на це, тож вона могла не надійти: якщо ви її не бачите, запитайте ще раз.

## Commands
command-start = що робить цей бот
command-help = як питати
command-ask = поставити запитання
command-country = огляд одного союзника
command-compare = союзники поруч
command-rank = союзники за показником
command-gap = відстань до цілі
command-chart = графіки: динаміка, розрив, шлях, група, перегляди
command-settings = мова, валюта, видання, тиша
command-how = як обчислено відповідь
command-accuracy = результат бота в останній перевірці
command-mydata = усе, що збережено про цей чат
command-deleteme = видалити все про цей чат
command-cancel = зупинити поточну відповідь
command-targets = цілі та їхній статус
command-update = сьогоднішній стан цілей
command-follow = щоденне повідомлення про країни
command-unfollow = більше не стежити
command-sources = звідки числа
command-privacy = що зберігається

start =
    Gapwatch відповідає на запитання про цілі оборонних витрат НАТО за датованими джерелами.
    Просто напишіть запитання, наприклад: Скільки Іспанії бракує до основної цілі?
    /country Польща дає огляд, /targets показує, що погоджено.
    /follow Польща Естонія щодня надсилає стан у вашу годину.
    Кожне число називає своє видання; до джерел один дотик.
help =
    Напишіть запитання або скористайтеся командою:
    /ask ЗАПИТАННЯ · /country НАЗВА · /compare A B · /gap НАЗВА 3.5 · /rank · /chart НАЗВА
    /targets · /update
    /follow КРАЇНИ [ГОДИНА] · /unfollow КРАЇНИ або all
    /how · /sources · /accuracy · /settings · /cancel
    /privacy · /mydata · /deleteme
    Приклади: перша п’ятірка за часткою ВВП · Скільки союзників досягають мінімуму? · Коли Італія досягне основної цілі?
ask-empty = Після команди напишіть запитання, наприклад /ask Скільки Іспанії бракує до основної цілі?
bot-short = Датовані відповіді з джерелами про цілі НАТО щодо оборонних витрат.
pick-first = Який союзник?
pick-second = { $country }: з яким союзником порівняти?
shared = Відповідь за тим, що було відомо: { $day }
share = Ця адреса відкриває відповідь із виданням, на якому вона ґрунтується: { $link }
feedback-thanks = Дякую, занотовано.
how-answer = Як обчислено цю відповідь (надана: { $day }):
how-none = Тут немає жодної попередньої відповіді. Спершу поставте запитання або дайте команду /how у відповідь на одну з моїх відповідей.
how-nothing = Ця відповідь не містить чисел; вона цитує свої джерела.
how-published = Опубліковані числа:
how-edition = { $source }, видання: { $edition }
accuracy = Остання перевірка на цій машині ({ $day }, рушій: { $engine }), правильні відповіді:
accuracy-none = На цій машині ще не було перевірки, тож нема про що звітувати.
mydata = Усе, що збережено про цей чат.
deleteme-ask = Це видалить усе про цей чат: налаштування, відстежувані країни, збережені відповіді, надіслані повідомлення. Скасувати це неможливо.
deleteme-done = Усе про цей чат видалено.
deleteme-kept = Нічого не видалено.
settings = Налаштування цього чату:
settings-how = Текстом: /settings zone Europe/Warsaw · /settings quiet 22-7 · /settings lang de
settings-wrong = Я не знаю такого налаштування або значення.
setting-follow = Відстежується
setting-lang = Мова
setting-currency = Валюта
setting-edition = Видання
setting-form = Форма
setting-zone = Часовий пояс
setting-hour = Година оновлень
setting-rhythm = Частота оновлень
setting-quiet = Тиша
setting-group = Лише команди
value-any = мова запитання
value-latest = найновіше
value-classic = класична
value-rich = з таблицями
value-national = валюта країни
value-on = увімкнено
value-off = вимкнено
admins-only = У групі це можуть лише її адміністратори.
cancel-done = Зупинено.
cancel-nothing = Нема чого зупиняти.
crowded = Я ще відповідаю на ваші попередні запитання. Зачекайте трохи або зупиніть їх командою /cancel.
follow-empty = Після команди напишіть країни, групи або цілі, наприклад /follow Польща Естонія, і за бажання годину.
follow-words = Словами: Польща в будні о 7 · Польща щопонеділка · Польща лише коли щось зміниться · союзник перевищить 3,5 % · ціль 2 %
follow-done = Ви стежите: { $names }. Повідомлення надходить щодня о { $hour } ({ $zone }).
follow-nothing = Ви ще ні за чим не стежите. { $empty }
follow-now = Ви стежите: { $names }, щодня о { $hour } ({ $zone }).
follow-unknown = «{ $name }» не є союзником, групою чи ціллю, за якою можна стежити.
follow-hour = Година має бути між 0 і 23.
follow-level = Про ціль такого рівня ніхто не домовлявся. Можна так: коли будь-який союзник перевищить 2,5 %.
unfollow-done = Ви більше не стежите: { $names }.
unfollow-all = Ви більше ні за чим не стежите; повідомлень не буде.
unfollow-none = За цим ви не стежили.
fix = Виправлення: { $country }, { $measure }, { $year }: в оновленні було вказано { $old }; правильно: { $new } ({ $publisher }, видання: { $edition }).
fix-edited = Виправлено пізніше:
topic-gone = Тему, куди надходили ці повідомлення, видалено або закрито, тому вони надходять сюди; /follow в іншій темі спрямує їх туди.
sources-lead = Числа взято з цих видань, а заяви – з датованих тверджень із джерелами (усього: { $claims }):
sources-row = { $publisher }: { $title }, видання: { $edition }, кількість значень: { $rows }
targets-rest = Вимоги та пропозиції не є цілями: запитайте про них, і я назву їхній статус.
privacy =
    Зберігається: номер вашого чату, його мова, година й часовий пояс, за чим він стежить, які щоденні повідомлення надіслано, та останнє запитання для уточнень.
    Не зберігається: ваше ім’я, інші ваші повідомлення, будь-що про вас з інших джерел.
    Те, що ви пишете, зберігається таким, як надійшло, доки на нього не дано відповіді, щоб збій нічого не загубив; потім воно видаляється.
    Ніщо не залишає цього комп’ютера, крім відповідей до Telegram, хіба що оператор налаштував віддалену мовну модель; тоді запитання надходить до неї.
    Також зберігаються налаштування чату й останні відповіді з вашою оцінкою (не більше 200, 90 днів), щоб їх можна було пояснити й поширити. /mydata показує все, /deleteme видаляє.
    /unfollow all припиняє повідомлення; блокування бота також.
only-text = Я вмію читати лише текст. Напишіть запитання або дивіться /help.
taken-in = Прийнято: { $title }, як { $id }.
taken-already = Вже є: { $title }, як { $id }.
too-big = Файл може мати щонайбільше { $size } МБ.
unknown-command = Я не знаю такої команди. Дивіться /help.
stale = Ця кнопка належить до старішого повідомлення. Запитайте ще раз.
sorry = У мене щось пішло не так (помилка { $id }). Спробуйте ще раз.
not-allowed = Цей бот відповідає лише в чатах, які дозволив його оператор.
sources-title = Джерела
how-lead = Як обчислено значення – { $country }:
chart-missing = Немає ряду, який можна накреслити – { $country }.
card-sources = На чому ґрунтується картка ({ $country }):
card-passages = Самі уривки:
card-revisions = { $country }, оборонні витрати { $year }, частка ВВП, як їх надрукувало кожне видання:
card-revisions-none = Жодного року немає у двох виданнях, тож порівнювати нічого.
card-estimate = оцінка
quoted = (мова оригіналу: { $language })
choose = На вибір: { $choices }
fell-back = (написав вбудований рушій: { $why })

## Charts
chart-measure = Оборонні витрати, % ВВП
chart-kind-trend = динаміка
chart-kind-gap = розрив
chart-kind-path = шлях
chart-kind-group = група
chart-kind-revisions = перегляди
chart-pick = Який графік?
chart-pick-of = Графік ({ $kind }): чого?
chart-source = Джерело: { $source }
chart-edition = видання: { $edition }; заштриховано: оцінка
chart-target = { $level } (погоджено: { $agreed })
chart-target-due = { $level } до { $due } р. (погоджено: { $agreed })
chart-caption = { $country }, оборонні витрати як частка ВВП: { $first } у { $first_year }, { $last } у { $last_year }. Лінії: { $levels }. { $source }.
chart-hatched = заштриховано: оцінка
chart-path-measure = Шлях до основної цілі, % ВВП (розрахунок, не прогноз)
chart-path-needed = потрібно: { $points } на рік
chart-path-pace = середній темп від { $since }: { $points } на рік
chart-met = цілі вже досягнуто
chart-arithmetic = Прямі лінії: розрахунок, не прогноз.
chart-gap = Відстань від { $level } ВВП
chart-gap-measure = У відсоткових пунктах; оборонні витрати, { $year }
chart-below = нижче
chart-above = вище
chart-at-level = На рівні або вище: { $count }.
chart-no-row = Немає рядка в таблиці: { $names }
chart-revision-measure = Оборонні витрати { $year }, % ВВП, за виданнями
chart-revision-note = Видання можуть по-різному визначати ряд.

## Orders
button-yes = Так
button-no = Ні
button-pause = Призупинити
button-resume = Продовжити
button-forget = Забути все
order-read = Ось що я зрозумів. Це правильно?
order-dropped = Нічого не змінено.
order-follow = Стежити: { $names }
order-hour = О { $hour }
order-silent = Без звуку
order-sound = Зі звуком
rhythm-daily = Щодня
rhythm-weekdays = З понеділка до п’ятниці
rhythm-weekly = Раз на тиждень: { $day }
rhythm-changes = Лише коли щось змінилося
wish-crossed = Коли перетнуто рівень: { $place }
wish-revised = Коли переглянуто показник: { $place }
wish-level = Коли перетнуто цей рівень: { $place }, { $level } ВВП
follow-paused = Оновлення призупинено; те, за чим ви стежите, збережено.
zone-set = Часовий пояс: { $zone }, там зараз { $time }.
zone-pick = Виберіть часовий пояс або надішліть своє місцезнаходження.
zone-nearest = Найближче місце в таблицях часових поясів: { $zone }, там зараз { $time }. Ваше місцезнаходження не зберігається.

## Operation
admin-head = Робота
admin-followers = Підписників: { $active }; призупинено: { $resting }
admin-unknown = Ніхто не знає, чи ці дійшли: { $count }
admin-none = Нічого не чекає.
admin-test = Пробне повідомлення заплановано; воно надійде протягом хвилини.
admin-test-text = Пробне повідомлення, заплановане { $time }.
admin-dry = { $day }: оновлень вийшло б: { $count }, різних текстів: { $contents }, без змісту: { $skipped }. Нічого не надсилається.
admin-resolved = Зроблено.
state-waiting = очікує
state-sent = надіслано
state-unknown = невідомо
state-failed = не вдалося
state-skipped = нічого сказати
button-unknown = Невідомі
button-claims = Твердження
button-test = Пробне повідомлення
button-dry = Пробний прогін
button-again = Надіслати знову
button-arrived = Дійшло
button-accept = Прийняти
button-decline = Відхилити
button-replaces = Прийняти, замінює { $number }
pending-none = Жодна заява не чекає на рішення.
pending-lead = Чекає на рішення: { $number }. Найдавніша:
pending-accepted = Прийнято, відтепер це заява з датою:
pending-declined = Відхилено:
pending-older = Вона може замінити давнішу заяву:
pending-overtaken = Більше не чинна:
watch-edition = Нова таблиця: { $title } ({ $edition }).
watch-document = Новий документ: { $title }.
watch-pending = Заяви, що чекають на рішення: { $number } (/pending).
watch-failed = { $source } – нічого не змінено: { $why }

## Computed figures in a working
figure-rank = місце серед союзників
figure-gap = відстань до цілі
figure-gap-usd-current = відстань до цілі в доларах США
figure-gap-usd-constant = відстань до цілі в доларах США, постійні ціни
figure-gap-national-current = відстань до цілі в національній валюті
figure-gap-per-head = відстань до цілі на особу
figure-gap-in-currency = відстань до цілі в іншій валюті
figure-change = зміна
figure-change-percent = зміна у відсотках
figure-pace-a-year = темп на рік
figure-needed-a-year = потрібні пункти на рік
figure-pace-difference = власний темп мінус потрібний
figure-year-reached = рік досягнення за цього темпу
figure-level-at-pace = частка за цього темпу
figure-path-share = частка на шляху до цілі
figure-allies-at-threshold = союзники на рівні або вище
figure-allies-below-target = союзники нижче цілі
figure-shortfall = брак коштів разом
figure-revision = перегляд
figure-exchange-rate = курс, що випливає з таблиці
figure-gdp-national-current = ВВП у національній валюті
figure-national-plan = національний план
figure-what-if-share = припущена частка
figure-days-left = днів залишилося
figure-allies-that-rose = союзники, чиє значення зросло
figure-allies-that-fell = союзники, чиє значення знизилося
figure-share-mean = середня частка союзників
figure-share-median = медіанна частка союзників
figure-allies-on-track = союзники, що йдуть за графіком
figure-allies-there = союзники, що вже там
figure-members = члени
figure-years-left = років залишилося
figure-day = день
figure-year-asked = рік
figure-stated-share = припущена частка
figure-what-if-usd-current = припущені видатки в доларах США
figure-what-if-national-current = припущені видатки в національній валюті
figure-what-if-difference-usd-current = припущена різниця в доларах США
figure-what-if-gap = припущена відстань до цілі
figure-differs-by = різниця між видавцями
figure-spending-exchanged = видатки в іншій валюті
figure-years-at-level = роки на рівні або вище
figure-years-below-level = роки нижче рівня
figure-allies-at-threshold-then = тогочасні союзники на рівні або вище
figure-share-of-total = частина загального
figure-share-of-gdp-current = частка в поточних цінах
figure-plan-distance = відстань плану від шляху
figure-share-of-shortfall = частина нестачі

## Слова у формулі
work-rows = { $count } із { $of } рядків показують { $level } або більше
work-rows-then = { $count } із { $of } союзників { $year } року показують { $level } або більше
work-joined-later = без тих, хто вступив пізніше: { $names }
work-next-year = до наступного повного року
work-span = від { $from } до { $to }
work-membership = сума йде за членством, тому вступи видно в ній як сходинки
work-place = місце за показником «{ $measure }» серед { $of }, що мають значення
work-highest = від найвищого
work-lowest = від найнижчого
work-what-if = припущення
work-supposed = припущено читачем
work-supposed-step = річний крок, припущений читачем
work-rate = за курсом, що випливає з видатків того самого видання в обох валютах
work-rate-of = курс, що випливає з видатків ({ $country }, { $year }) у { $currency } і в USD
work-supposed-less = припущене мінус фактичне
work-current-share = з часткою в поточних цінах, { $used } (заокруглено), а не з надрукованою, { $share }
work-agreed = як погоджено
work-rose = союзники, чиє значення за { $year } вище, ніж за { $before }
work-fell = союзники, чиє значення за { $year } нижче, ніж за { $before }
work-years-left = до однієї десяткової, від { $day }
work-joined = країни, що вступили
work-different = різні міри, порівняно лише надруковані числа
work-mean = просте середнє, кожен союзник важить однаково
work-median = проста медіана { $of } союзників: середина їхнього порядку, { $values }
work-on-track = союзники, чия пряма лінія за середнього темпу сягає рівня до того часу
work-there = союзники на рівні або вище в найновішому році
work-years-at = роки на рівні або вище серед { $of } років видання
work-years-below = роки нижче рівня серед { $of } років видання
work-calendar = календар
work-met = { $share } у { $year } році не нижче за { $level }
work-sum = власна сума: { $names }
work-sum-over = власна сума: { $count } союзників нижче { $level }
work-nobody = нижче нікого немає
work-total-sum = загальне число є власною сумою
work-spending-sum = видатки є власною сумою
work-pace-less = темп мінус потрібний темп
work-growth-less = зростання мінус потрібне зростання
work-straight = пряма лінія від { $from } до { $to }
work-editions = видання від { $new } і від { $old }
work-short = { $count } із { $of } союзників показують частку нижче цілі
work-across = через { $level }
work-unchanged = усе інше без змін
work-first-year = перший рік, у якому
work-assumed = припущене зростання ВВП
work-persons = осіб, випливає з
work-run = роки до { $year } без перерви, що показують { $level } або більше
