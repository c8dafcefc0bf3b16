### Речення рушія українською. Числа стоять на місцях для даних; тут немає жодної цифри.

## What is measured
measure-share-of-gdp = оборонні витрати як частка ВВП
measure-spending-usd-current = оборонні витрати в доларах США в поточних цінах
measure-spending-usd-constant = оборонні витрати в доларах США в постійних цінах
measure-spending-national-current = оборонні витрати в національній валюті
measure-spending-national-constant = оборонні витрати в національній валюті в постійних цінах
measure-spending-per-capita = оборонні витрати на особу
measure-real-change = реальна зміна оборонних витрат
measure-gdp-usd-current = ВВП у доларах США в поточних цінах
measure-gdp-usd-constant = ВВП у доларах США в постійних цінах
measure-gdp-per-capita = ВВП на особу
measure-equipment-share = частка озброєння в оборонних витратах
measure-personnel-share = частка особового складу в оборонних витратах
measure-infrastructure-share = частка інфраструктури в оборонних витратах
measure-other-share = частка інших статей в оборонних витратах
measure-military-personnel = чисельність війська
measure-milex-share-of-gdp = військові витрати як частка ВВП (визначення SIPRI)
measure-milex-usd-current = військові витрати в доларах США в поточних цінах (визначення SIPRI)
measure-milex-usd-constant = військові витрати в доларах США в постійних цінах (визначення SIPRI)
measure-milex-national-current = військові витрати в національній валюті (визначення SIPRI)
measure-milex-per-capita = військові витрати на особу (визначення SIPRI)
measure-milex-share-gov = військові витрати як частка державних видатків (визначення SIPRI)
measure-population = населення

## Targets by name
target-ministers-2006 = орієнтир міністрів ({ $level })
target-wales-2014 = Уельська обіцянка ({ $level })
target-vilnius-2023 = Вільнюське зобов’язання ({ $level })
target-equipment-2014 = орієнтир щодо озброєння ({ $level })
target-hague-core-2025 = основна Гаазька ціль ({ $level })
target-hague-related-2025 = пов’язана з обороною частина Гаазької цілі (до { $level })
target-hague-total-2025 = Гаазька ціль ({ $level })
target-demand-2025 = вимога президента США ({ $level })
target-talks-2024 = рівень, обговорюваний наприкінці того року ({ $level })
target-rutte-2025-01 = висловлювання Рютте ({ $level })
target-article-2025-02 = діапазон із вихідної статті (до { $level })
target-rutte-2025-05 = пропозиція Рютте ({ $level })
target-plain = рівень { $level }
standing-guideline = орієнтир
standing-commitment = зобов’язання
standing-demand = вимога
standing-proposal = пропозиція
standing-press-report = повідомлення преси
standing-articles-claim = твердження статті

## Who agreed or said it
by-ministers-2006 = міністри оборони НАТО
by-wales-2014 = глави держав та урядів НАТО на саміті в Уельсі
by-vilnius-2023 = глави держав та урядів НАТО на саміті у Вільнюсі
by-equipment-2014 = глави держав та урядів НАТО на саміті в Уельсі
by-hague-core-2025 = глави держав та урядів НАТО на саміті в Гаазі
by-hague-related-2025 = глави держав та урядів НАТО на саміті в Гаазі
by-hague-total-2025 = глави держав та урядів НАТО на саміті в Гаазі
by-demand-2025 = Дональд Трамп, тоді обраний президент
by-talks-2024 = неназвані посадовці за повідомленням Financial Times
by-rutte-2025-01 = Марк Рютте
by-article-2025-02 = вихідна стаття, лютий того року
by-rutte-2025-05 = Марк Рютте

## Lookup
nato-name = НАТО
lookup = { $country }: { $value } у { $year }, { $measure } ({ $publisher }, видання: { $edition }).
beside = У тій самій таблиці поруч: { $value }.
nato-beside = За власним визначенням НАТО це { $value } за { $year } (видання: { $edition }); це два різні показники, їх ніколи не змішують.
figure-beside = Опубліковане значення – { $country }: { $value } у { $year } (НАТО, видання: { $edition }).
stated-right = Таблиці це підтверджують – { $country }: { $value } у { $year } (НАТО, видання: { $edition }).
stated-wrong = Таблиці НАТО цього не кажуть – { $country }: { $value } у { $year } (видання: { $edition }).
stated-once = Назване значення справді було надруковане (видання: { $edition }) – { $country }: { $value } за { $year }. Відтоді його переглянуто.
revised = { $country }, { $year }: { $old } (видання: { $old_edition }), { $new } (видання: { $new_edition }).
revised-row = Видання: { $edition } – { $value } за { $year }
revised-most = Найбільші перегляди за { $year } – { $measure } (НАТО, видання: { $edition }; раніше: { $old_edition }):
revised-note = Видання різняться, бо оцінки замінюють, ВВП переглядають, а найновіше видання наново визначає весь ряд як основні оборонні витрати.

## Gap
gap-below = { $country }: на { $points } нижче рівня «{ $target }», значення { $share } у { $year } (НАТО, видання: { $edition }).
gap-above = { $country }: на { $points } вище рівня «{ $target }», значення { $share } у { $year } (НАТО, видання: { $edition }).
gap-level = { $country }: точно на рівні «{ $target }», { $share } у { $year } (НАТО, видання: { $edition }).
gap-money = У грошах розрив становить { $money }: ціль × ВВП − витрати, обидва з того самого видання.
gap-money-equipment = У грошах розрив становить { $money }: (орієнтир − частка) × витрати, обидва з того самого видання.
gap-money-equipment-above = У грошах це { $money } понад орієнтир: (частка − орієнтир) × витрати, обидва з того самого видання.
gap-money-above = У грошах це { $money } понад ціль: витрати − ціль × ВВП, обидва з того самого видання.
gap-total = Гаазьку ціль { $total } не можна виміряти за цими таблицями: у них лише основна частина (щонайменше { $core }), а пов’язану з обороною частину (до { $related }) ніхто не публікує для кожного союзника. Тож названий розрив стосується основної частини.
gaps = Відносно рівня «{ $target }» у { $year } (НАТО, видання: { $edition }):
gaps-row-below = { $country }: { $share }, на { $points } нижче
gaps-row-below-money = { $country }: { $share }, на { $points } нижче, { $money }
gaps-row-met = { $country }: { $share }, на { $points } вище
gaps-row-met-money = { $country }: { $share }, на { $points } вище, { $money }
related-unmeasured = Пов’язану з обороною частину (до { $level }) не можна виміряти: у таблицях НАТО лише основні оборонні витрати, а другу частину ніхто не публікує для кожного союзника.

## Lists
row = { $country }: { $value }
row-beside = { $country }: { $value }, { $beside }
row-missing = { $country }: у таблиці немає такого значення.
ranking-highest = Найвище – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (НАТО, видання: { $edition }):
ranking-without = Пропущено на прохання: { $names }.
ranking-lowest = Найнижче – { $measure }, { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (НАТО, видання: { $edition }):
place = { $country }: місце { $place } – { $measure }: { $value } у { $year } (НАТО, видання: { $edition }).
count = На рівні «{ $target }» або вище у { $year }: { $number } (НАТО, видання: { $edition }).
count-one = На рівні «{ $target }» або вище у { $year }: { $number } (НАТО, видання: { $edition }).
among = { $group }: { $said }
count-at = На цьому рівні або вище: { $names }.
count-below = Нижче: { $names }.
count-older = Видання ({ $edition }) подавало для того самого року: { $number }.
count-edge = { $country }: надруковано { $value }, але витрати, поділені на ВВП, дають { $computed }.
count-years = Союзники на рівні «{ $target }» або вище, рік за роком (НАТО, видання: { $edition }):
count-years-row = { $year }: { $number }
comparison = Серед порівнюваних найвище { $country } – { $measure }: { $value } у { $year } (НАТО, видання: { $edition }).
comparison-level = Серед порівнюваних найвище, нарівні: { $country } – { $measure }: { $value } у { $year } (НАТО, видання: { $edition }).
comparison-lead = Різниця між першими двома: { $lead }.
comparison-ratio = Відношення першого значення до другого: { $ratio }.

count-missing = Нижче рівня «{ $target }» у { $year }: { $number } (НАТО, видання: { $edition }).
count-missing-one = Нижче рівня «{ $target }» у { $year }: { $number } (НАТО, видання: { $edition }).
count-core-only = Порівняно лише основні витрати: пов’язану з обороною частину (до { $related }) не вимірюють, і ніхто не публікує її для кожного союзника.
ranking-rises = Найбільша зміна від { $start } до { $end } – { $measure } (НАТО, видання: { $edition }):
moved-fell = Нижче у { $end }, ніж у { $start }, { $measure }: { $number } (НАТО, видання: { $edition }).
moved-fell-none = Жоден союзник не був у { $end } нижче, ніж у { $start }, { $measure } (НАТО, видання: { $edition }).
moved-rose = Вище у { $end }, ніж у { $start }, { $measure }: { $number } (НАТО, видання: { $edition }).
moved-rose-none = Жоден союзник не був у { $end } вище, ніж у { $start }, { $measure } (НАТО, видання: { $edition }).
ranking-rises-row = { $country }: { $difference } (від { $start } до { $end })
dispute = Це значення є спірним:

## Years
series-join = {"; "}
trend-series = Рік за роком: { $years }.
crossing = { $country }: уперше на рівні «{ $target }» або вище у { $year }, зі значенням { $value } (НАТО, видання: { $edition }).
crossing-before = Роком раніше було { $value } ({ $year }).
crossing-never = { $country }: у жодному році таблиці рівня «{ $target }» не досягнуто.
trend-up = { $country }, { $measure }: зростання з { $start } у { $start_year } до { $end } у { $end_year }, різниця { $difference } (НАТО, видання: { $edition }).
trend-down = { $country }, { $measure }: зниження з { $start } у { $start_year } до { $end } у { $end_year }, різниця { $difference } (НАТО, видання: { $edition }).
trend-flat = { $country }, { $measure }: { $start } у { $start_year } і { $end } у { $end_year }, без змін (НАТО, видання: { $edition }).
trend-range = Найнижче значення припало на { $low_year }: { $low }, найвище на { $high_year }: { $high }.
projection = { $country }: за середнім темпом від { $since } ({ $pace } на рік, пряма лінія) рівень «{ $target }» було б досягнуто у { $reached }; нині { $share } у { $year } (НАТО, видання: { $edition }).
projection-never = { $country }: за середнім темпом від { $since } ({ $pace } на рік, пряма лінія) рівень «{ $target }» не наближається; нині { $share } у { $year } (НАТО, видання: { $edition }).
projection-met = { $country }: рівня «{ $target }» вже досягнуто, { $share } у { $year } (НАТО, видання: { $edition }).
projection-needed = { $country }: щоб встигнути до { $due }, потрібно { $needed } на рік, щороку.
projection-total = Гаазька ціль { $total } має частину, якої не вимірює жодна таблиця; це обчислення стосується основної частини.
on-track = За власним середнім темпом від { $since } на рівні «{ $target }» до { $due } були б: { $number }; у { $year }: { $met } (НАТО, видання: { $edition }).
on-track-row = { $country }: { $reached }, нині { $share }
on-track-never = Не за цим темпом: { $names }.
plans = Що заявлено – { $country }:
claim-figure = { $country }: { $value }.

## Targets
hague = Гаазька ціль ({ $agreed }): { $total } на рік до { $due }, з них щонайменше { $core } на основну оборону та до { $related } на витрати, пов’язані з обороною і безпекою.
hague-measured = Виміряти можна лише основну частину: НАТО не публікує пов’язаних з обороною витрат для кожного союзника.
terms-guideline = { $level }: орієнтир, { $agreed_by }, { $since }{ $status ->
    [ended] , згодом замінений
   *[open] {""}
}.
terms-commitment = { $level }: зобов’язання, { $agreed_by }, { $since }{ $status ->
    [ended] , згодом замінене
   *[open] {""}
}.
terms-demand = { $level }: вимога, { $agreed_by }, { $since }; як таку її ніхто не погодив.
terms-proposal = { $level }: пропозиція, { $agreed_by }, { $since }{ $status ->
    [ended] , згодом неактуальна
   *[open] {""}
}.
terms-press-report = { $level }: повідомлення преси ({ $agreed_by }), { $since }{ $status ->
    [ended] , згодом неактуальне
   *[open] {""}
}.
terms-articles-claim = { $level }: твердження, { $agreed_by }, { $since }; це нічия ціль.
targets = Чинні цілі та їхній статус:
targets-row = { $name }: { $standing }, { $since }
targets-other = Вимагали або пропонували, ніхто не погоджував:
no-dispute = { $country }: жодне джерело тут не згадує суперечки про ці дані, і тут нічого не вирішується; ось опубліковане значення та датовані заяви.
dated = Станом на: { $date }.
article-dated = Дата вихідної статті: { $date }.

## Summary
summary = { $country }: { $share } у { $year }, місце { $rank } серед союзників (НАТО, видання: { $edition }).
summary-spending = Це { $spending }, { $per_head }.
summary-equipment-above = На озброєння припадає { $equipment }, вище орієнтира { $level }.
summary-equipment-below = На озброєння припадає { $equipment }, нижче орієнтира { $level }.
summary-gap-below = { $target }: на { $points } нижче, { $money }.
summary-gap-below-plain = { $target }: на { $points } нижче.
summary-gap-above = { $target }: на { $points } вище, { $money }.
summary-gap-above-plain = { $target }: на { $points } вище.
summary-gap-level = { $target }: точно на рівні.
summary-change = Від { $start_year }: спершу { $start }, зміна { $difference }.
summary-pace = За середнім темпом від { $since } ({ $pace } на рік, пряма лінія) основної цілі було б досягнуто у { $reached }; щоб встигнути до { $due }, потрібно { $needed } на рік.
summary-pace-never = За середнім темпом від { $since } ({ $pace } на рік, пряма лінія) основної цілі не буде досягнуто; щоб встигнути до { $due }, потрібно { $needed } на рік.
summary-met = Основної цілі вже досягнуто.
summary-revision = Переглянуто: { $old } за { $year } (видання: { $old_edition }), тепер { $new }.
summary-unchanged = Без змін (попереднє видання: { $old_edition }): { $new } за { $year }.
summary-plan = Національний план ({ $date }):

## Update
digest = { $day }: стан – { $names }.
digest-all = { $day }: стан цілей.
digest-new-edition = Нове від останнього повідомлення – видання НАТО: { $edition }.
digest-new-table = Нове від останнього повідомлення – дані: { $publisher }, видання: { $edition }.
digest-quiet = Нічого нового від останнього видання НАТО ({ $edition }).
digest-row-below = { $country }: { $share } у { $year }, на { $points } нижче рівня «{ $target }»
digest-row-above = { $country }: { $share } у { $year }, на { $points } вище рівня «{ $target }»
digest-revision = { $country }, { $year }: раніше { $old } (видання: { $old_edition }), тепер { $new }
digest-clock = Годинник: { $review_days } до року перегляду ({ $review }), { $due_days } до цільового року ({ $due }).
digest-count = У { $year } рівень { $level } або вище мають { $two }, а { $core_level } або вище – { $core } (НАТО, видання: { $edition }).
digest-newest = Найновіші заяви:
digest-late = Це повідомлення надходить пізніше, ніж планувалося.
digest-next = Наступні дані НАТО зазвичай виходять між цими датами: { $first } – { $last }.
digest-row-path = { $country }: { $share } у { $year }, на { $points } нижче рівня «{ $target }»; потрібно { $needed } на рік до { $due }
digest-more = Змінилося більше, ніж тут уміщається: запитайте про країну, щоб побачити її дані.
change-crossed-up = { $country }: рівня «{ $target }» тепер досягнуто – { $new } у { $year }, раніше { $old } у { $old_year } (видання: { $old_edition })
change-crossed-down = { $country }: рівня «{ $target }» більше не досягнуто – { $new } у { $year }, раніше { $old } у { $old_year } (видання: { $old_edition })
change-rank = { $country }: за часткою ВВП тепер місце { $new } у { $year }, раніше місце { $old } у { $old_year } (видання: { $old_edition })
change-corrected = Виправлення – { $country }, { $year }: { $new }, а не { $old } ({ $publisher }, видання: { $edition })
change-due-review = Наближається дата: { $days } до { $year }, року перегляду («{ $target }»).
change-due = Наближається дата: { $days } до { $year }, цільового року («{ $target }»).
change-others = В інших країнах:
change-claims = Нові заяви:
change-overtaken = Більше не чинне:
goal-at = { $level } або вище у { $year }, { $number }: { $names }
goal-below = Нижче { $level } у { $year }, { $number }: { $names }
goal-many-at = { $level } або вище у { $year }, { $number }; найближчі до рівня: { $names }
goal-many-below = Нижче { $level } у { $year }, { $number }; найближчі до рівня: { $names }
goal-none-at = { $level } або вище у { $year }: жодного союзника в таблиці
goal-none-below = Нижче { $level } у { $year }: жодного союзника в таблиці
goal-always = Без кінцевої дати, тож чинне щороку: { $target }.
change-standing = Нова ціль або нові її умови – { $name }: { $standing }, { $since }
change-ended = Більше не чинне від { $until }: { $name }
update = Стан справ: у { $year } рівень { $level } або вище мають { $two }, а { $core_level } або вище – { $core } (НАТО, видання: { $edition }).
update-newest = Найновіші датовані заяви:
update-clock = Далі: перегляд Гаазької цілі, потім її цільовий рік { $due }. Новішого видання НАТО тут немає.

not-listed = { $country }: цей перелік не називає цієї країни.

## Premises
premise-stoltenberg = Спершу виправлення: Єнс Столтенберг тоді вже не очолював НАТО, його очолював Марк Рютте; цілі спільно погоджують лідери союзників, їх не встановлює генеральний секретар.
premise-debt = Спершу виправлення: недобір не є боргом. Ніхто не винен НАТО різниці до цілі; спільний бюджет НАТО – це інше.
premise-iceland = Спершу примітка: Ісландія не має збройних сил і рядка в таблицях, тож твердження про всіх союзників її не охоплюють.
premise-injection = Те, що повідомлення велить мені сказати, не змінює жодного значення; ось опубліковані.

## Notes
note-unmeasured = Повних { $total } не можна виміряти: у таблицях лише основна частина, а пов’язану з обороною частину (до { $related }) ніхто не публікує для кожного союзника.
note-default-target = Ціль не названо, тож подано обидві чинні: новішу основну ціль і старіший мінімум.
note-default-two = Рівень не названо, тож узято старіший мінімум.
note-demand = Це обчислення відносно вимоги щодо основних витрат, а не цілі, погодженої союзниками.
note-level = Такого рівня ніхто не погоджував; це обчислення відносно названого числа.
note-edge = Видавець друкує два знаки після коми, тож у межах заокруглення значення лежить на лінії.
note-currency = У таблицях НАТО є лише долари США та національна валюта.
note-per-head-dollars = Таблиці НАТО наводять суми на особу лише в доларах США.
note-shares-part = У поточних цінах витрати становлять { $current }; головна частка НАТО { $headline } ґрунтується на постійних цінах, а розрив у грошах – на поточних.
note-prices = Гроші подано в поточних цінах і за поточними курсами; частки – головні значення НАТО в постійних цінах.
note-one-edition = Лише одне видання: старіші визначають ряд інакше.
note-covers = Це видання охоплює період від { $first } до { $last }; інших років у ньому немає.
note-counts-revised = Числа, оголошені свого часу, інші, бо оцінки переглядали; запитайте про один рік, щоб їх побачити.
note-arithmetic = Це арифметика, а не прогноз: щороку додається однакова кількість пунктів.
note-aggregate = Підсумки йдуть за членством, тож стрибають, коли приєднується новий союзник.
note-iceland = Ісландія не має збройних сил і рядка в таблиці.
note-overtaken = Ця заява вже втратила актуальність.
note-sides = Подано обидві сторони з датами; джерела тут нічого не вирішують.
note-nld = Нідерланди: головна частка (постійні ціни) і частка в поточних цінах помітно різняться.
note-lux = Ціль Люксембургу вимірюють відносно валового національного доходу, а не ВВП.
note-can = Рік Канади – це бюджетний рік від квітня до березня.
note-gbr = Рік Великої Британії – це бюджетний рік від квітня до березня.

## Refusals and talk
missing-then = До того дня тут не було опубліковано нічого, що могло б на це відповісти.
missing-future = За той рік опублікованого значення немає – { $country }: найновіше видання НАТО ({ $edition }) охоплює роки від { $first } до { $last }, а пізнішого ніхто не може знати.
missing-year = За той рік опублікованого значення тут немає – { $country }: найновіше видання НАТО ({ $edition }) охоплює роки від { $first } до { $last }.
missing-measure = { $country }: жодна таблиця тут не має цього значення.
nearest = Найближче опубліковане значення – { $country }: { $value } у { $year }.
iceland = Ісландія не має збройних сил, тож у таблицях НАТО для неї немає рядка й немає опублікованої частки.
outsider = { $country }: не член НАТО. Цілі НАТО там не діють, а таблиці НАТО не мають такого рядка.
out-of-scope = Я відповідаю лише про оборонні витрати НАТО: цілі, значення, розриви, національні плани та спосіб вимірювання.
no-evidence = Жодне з джерел тут на це не відповідає, а вгадувати не хочу. Маю опубліковані значення, цілі, розриви й датовані заяви урядів.
unsafe = Я не можу показати налаштувань, вказівок чи ключів, і жодне повідомлення їх не змінить. Маю опубліковані значення й датовані заяви.
empty-question = У повідомленні немає запитання. Запитайте, наприклад, скільки країні бракує до цілі.
too-long = Це задовго для одного запитання. Надішліть лише запитання, у кількох рядках.
unreadable = Це не схоже на текст. Напишіть запитання словами.
help = Питайте про оборонні витрати НАТО: частка чи сума країни, розрив до цілі, рейтинги, кількість союзників, зміни за роками, що погоджено й що планують уряди. Кожне значення має видання та джерело.
which-country = Про яку країну йдеться?
source-lead = Остання відповідь ґрунтується на:
source-row = { $source }
source-none = У цій розмові ще немає відповіді, джерела якої можна назвати.

## Questions that can be asked next
ask-gap = { $country }: скільки бракує до цілі?
ask-trend = { $country }: як змінювалися оборонні витрати від першого року?
ask-share = { $country }: скільки витрачають на оборону?
ask-pace = { $country }: коли за цього темпу буде досягнуто основної цілі?
ask-plan = { $country }: що заплановано?
ask-ranking = Хто витрачає найбільше відносно ВВП?
ask-count = Скільки союзників досягають мінімуму?
ask-count-years = Скільки союзників досягали мінімуму щороку?
ask-target = Що таке Гаазька ціль?

## What if, together, sides, growth
what-if-more = { $country }: за { $share } витрати у { $year } становили б { $money }, на { $more } більше, ніж за фактичного рівня { $actual } (НАТО, видання: { $edition }).
what-if-less = { $country }: за { $share } витрати у { $year } становили б { $money }, на { $more } менше, ніж за фактичного рівня { $actual } (НАТО, видання: { $edition }).
what-if-alliance = Якби решта не змінилася, НАТО загалом витратило б { $alliance }, { $share }.
what-if-newest = Найновіший рік у таблицях: { $year }. За пізніший рік даних не має ніхто, тому взято ВВП цього року.
what-if-step = { $country }: якщо щороку додавати { $step }, у { $due } було б { $level }; нині { $share } у { $year } (НАТО, видання: { $edition }).
what-if-reached = Рівня «{ $target }» було б досягнуто у { $reached }.
what-if-never = Рівня «{ $target }» так не було б досягнуто.
what-if-met = Рівня «{ $target }» вже досягнуто або перевищено.
note-what-if = Це обчислення за припущенням, ВВП того року не змінено; нічого з цього не заплановано й не опубліковано.
band = Від { $low } до { $high }, { $year } (НАТО, видання: { $edition }): { $number }.
kept-below = { $country }: за { $share } це було б на { $points } нижче рівня «{ $target }»; опубліковане значення – { $actual } у { $year } (НАТО, видання: { $edition }).
kept-met = { $country }: за { $share } рівня «{ $target }» було б досягнуто; опубліковане значення – { $actual } у { $year } (НАТО, видання: { $edition }).
kept-points = Таблиці закінчуються на { $year }: ВВП за пізніший рік не опубліковано, тому відстань подано в пунктах, а не в грошах.
total-published = { $group }: { $spending }, { $share } у { $year } (сукупний показник самого НАТО, видання: { $edition }).
total-own = { $group } разом: { $spending }, { $share } у { $year } (власна сума даних НАТО, видання: { $edition }).
total-mean = Просте середнє опублікованих часток – { $value }.
total-median = Медіана опублікованих часток – { $value }.
average = { $group }: у середньому { $share } у { $year }, зважено за ВВП; просте середнє опублікованих часток – { $mean } (з даних НАТО, видання: { $edition }).
average-own = { $group }: у середньому { $share } у { $year }, зважено за ВВП; просте середнє опублікованих часток – { $mean } (власна сума даних НАТО, видання: { $edition }).
total-members = Враховано: { $names }.
total-later = Не враховано, бо вступ відбувся пізніше: { $country }.
note-weighted = Частка зважена: усі витрати, поділені на весь ВВП, у постійних цінах; суми подано в поточних цінах.
burden = { $country }: { $portion } у { $year }, { $spending } із { $total } (НАТО, видання: { $edition }).
burden-row = { $country }: { $portion }, { $spending }
burden-own = Витрати групи – власна сума даних НАТО.
shortfall = Відносно рівня «{ $target }» у { $year }: { $number } нижче, разом бракує { $total } (власна сума даних НАТО, видання: { $edition }).
shortfall-row = { $country }: { $gap }, { $portion } ({ $share })
shortfall-parted = { $country }: нічого додавати, бо головне значення досягає рівня, хоча в поточних цінах витрати нижчі.
note-shortfall = Недобір – це обчислення (ціль × ВВП − витрати, підсумовано для тих, хто нижче), а не борг перед кимось.
sides = { $country }, { $year }, за джерелами; це різні показники, а не спільний ряд:
sides-row = { $publisher }: { $value } у { $year } (видання: { $edition })
sides-difference = Різниця між ними – { $difference }.
sides-why = Вони різняться, бо НАТО рахує те, що уряди звітують за його визначенням, а SIPRI, чий ряд передруковує Світовий банк, застосовує власне визначення до відкритих джерел.
growth = { $country }: оборонні витрати реально зросли на { $total } з { $start } до { $end }, у середньому { $average } (НАТО, видання: { $edition }).
growth-fall = { $country }: оборонні витрати реально скоротилися на { $total } з { $start } до { $end }, у середньому { $average } (НАТО, видання: { $edition }).
growth-nominal = У поточних доларах США, разом з інфляцією та курсами валют, зміна становить { $nominal }.
growth-yearly = Реальна зміна до попереднього року: { $years }.
path-needed = { $country }: потрібно { $needed } на рік, щоб у { $due } бути на рівні «{ $target }»; нині { $share } у { $year } (НАТО, видання: { $edition }).
planned-above = План на { $year }: { $plan } (заява: { $said }), на { $difference } вище траєкторії, { $path }
planned-below = План на { $year }: { $plan } (заява: { $said }), на { $difference } нижче траєкторії, { $path }
planned-on = План на { $year }: { $plan } (заява: { $said }), на траєкторії
planned-none = { $country }: жоден датований план не називає частки ВВП на пізніший рік, тож із траєкторією нема чого порівнювати.
note-planned = Траєкторія – це пряма лінія від найновішого значення до цілі; власний підрахунок уряду може відрізнятися від підрахунку НАТО.
path-growth = Якщо ВВП зростає на { $growth }, витрати для цього мають зростати на { $spending }.
gap-per-head = На одну особу це { $money }.
not-answerable = У такому вигляді цього не можна обчислити з таблиць.
gap-currency = За курсом, що випливає з того самого видання, це { $money }.
ask-shortfall = Скільки всім союзникам разом бракує до основної цілі?


## A model helped
interpreted = Прочитати це запитання допомогла мовна модель; запитайте іншими словами, якщо малося на увазі щось інше.


## Checking a text
check-lead = Що кажуть джерела про числа в цьому тексті:
check-confirmed = Підтверджено: { $country }, { $year }: { $value } ({ $publisher }, видання: { $edition }).
check-outdated = Застаріло: { $country }, { $year }: { $old } (видання: { $old_edition }); найновіше: { $value }, { $now } ({ $publisher }, видання: { $edition }).
check-differs = Не підтверджено. Опубліковано: { $country }, { $year }: { $value } ({ $publisher }, видання: { $edition }).
check-said = Датоване джерело про це:
check-overtaken = Джерело так казало, але це вже застаріло:
check-unsupported = У джерелах не знайдено.
check-none = У цьому тексті немає числа про оборонні витрати, яке можна перевірити.

## Fixed matters: membership, the clock, opinions, portions of GDP, crossings
member-since = { $country }: у НАТО з { $day }.
member-number = НАТО: { $number } (станом на { $day }).
held = { $country }, { $start } – { $end }, на рівні «{ $target }» або вище: { $number } (НАТО, видання: { $edition }).
held-below = { $country }, { $start } – { $end }, нижче рівня «{ $target }»: { $number } (НАТО, видання: { $edition }).
premise-left = Спершу виправлення: виходу з НАТО не було – { $country }.
clock = Від сьогодні ({ $today }) до початку року ({ $due }): { $days }, приблизно { $years }.
clock-target = Термін – { $due }: { $target }.
no-opinion = Я не стаю на чийсь бік і не висловлюю думки; маю опубліковані значення і те, що сказали уряди.
portion = { $country }, { $year }: { $share } – це { $money } (НАТО, видання: { $edition }).
portion-more = Фактичні витрати: { $actual }, тобто на { $difference } менше.
portion-less = Фактичні витрати: { $actual }, тобто на { $difference } більше.
portion-core = Лише основна частина, «{ $target }»: { $money }.
note-no-rate = Жоден союзник не звітує в цій валюті ({ $currency }), тож із таблиць НАТО курс не випливає, і його не вигадано. У них долари США та національні валюти.
per-soldier = { $country }, { $year }: { $money } на кожного військовослужбовця, тобто { $spending }, чисельність: { $personnel } (зі значень НАТО, видання: { $edition }).
per-soldier-highest = Найвищі витрати на кожного військовослужбовця, { $year } (зі значень НАТО, видання: { $edition }):
per-soldier-lowest = Найнижчі витрати на кожного військовослужбовця, { $year } (зі значень НАТО, видання: { $edition }):
gaps-nearest = Найближче до рівня «{ $target }», { $year } (НАТО, видання: { $edition }):
crossings = Переходи через рівень «{ $target }» порівняно з попереднім роком (НАТО, видання: { $edition }):
crossings-up = { $year }, на цьому рівні або вище: { $names }
crossings-down = { $year }, знову нижче: { $names }
crossings-nobody = { $year }: ніхто його не досяг
estimate-yes = Так: { $country } { $year }, { $value }, – це оцінка (НАТО, видання: { $edition }).
estimate-no = Ні: { $country } { $year }, { $value }, не позначено як оцінку (НАТО, видання: { $edition }).
theme-consequence = За недосягнення цілі жодного покарання не передбачено: зобов’язання політичні.
theme-ukraine-given = Таблиці НАТО не показують допомогу Україні окремо – ні надану, ні отриману.
theme-binding = Ні: цілі є політичними зобов’язаннями і юридично не обов’язкові.
premise-due = Спершу виправлення: термін Гаазької цілі – { $due }.
premise-level = Спершу виправлення: у Гаазі домовилися про { $total }, з них щонайменше { $core } на основну оборону.
plan-figure = { $country }, { $year }: заплановано { $value } (сказано: { $said }).
