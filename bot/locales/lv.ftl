### Bota paša vārdi latviešu valodā.

## Buttons
button-trend = Gaita
button-gaps = Starpība
button-path = Ceļš
button-revs = Pārskatīšanu attēls
button-revisions = Pārskatīšanas
button-sources = Avoti
button-unfollow = Vairs nesekot
button-near = Kaimiņi sarakstā
button-card = ← { $country }
button-compare = Salīdzināt
button-how = Kā aprēķināts
button-follow = Sekot
button-share = Dalīties
button-back = Atpakaļ
button-delete = Dzēst visu
button-keep = Paturēt
button-ask = Uzdot jautājumu Gapwatch
button-missing = Rādīt atbildi, kas varbūt nav pienākusi
cut-off = Mani pārtrauca, kamēr sūtīju atbildi uz šo, un tā varbūt nav pienākusi: ja tu to neredzi, jautā vēlreiz.

## Commands
command-start = ko dara šis bots
command-help = kā jautāt
command-ask = uzdot jautājumu
command-country = viena sabiedrotā pārskats
command-compare = sabiedrotie blakus
command-rank = sabiedrotie pēc rādītāja
command-gap = attālums līdz mērķim
command-chart = attēli: gaita, starpība, ceļš, grupa, pārskatīšanas
command-settings = valoda, valūta, izdevums, klusums
command-how = kā atbilde aprēķināta
command-accuracy = bota rezultāts pēdējā pārbaudē
command-mydata = viss, kas saglabāts par šo tērzēšanu
command-deleteme = dzēst visu par šo tērzēšanu
command-cancel = apturēt iesākto atbildi
command-targets = mērķi un to statuss
command-update = šodienas stāvoklis
command-follow = ikdienas ziņa par valstīm
command-unfollow = vairs nesekot
command-sources = no kurienes ir vērtības
command-privacy = kas tiek glabāts

start =
    Gapwatch atbild uz jautājumiem par NATO aizsardzības izdevumu mērķiem no datētiem avotiem.
    Vienkārši raksti jautājumu, piemēram: Cik tālu Spānija ir no pamatmērķa?
    /country Polija dod pārskatu, /targets rāda, par ko vienojās.
    /follow Polija Igaunija katru dienu tavā stundā sūta stāvokli.
    Katra vērtība nosauc savu izdevumu; avoti ir viena pieskāriena attālumā.
help =
    Raksti jautājumu vai lieto komandu:
    /ask JAUTĀJUMS · /country NOSAUKUMS · /compare A B · /gap NOSAUKUMS 3.5 · /rank · /chart NOSAUKUMS
    /targets · /update
    /follow VALSTIS [STUNDA] · /unfollow VALSTIS vai all
    /how · /sources · /accuracy · /settings · /cancel
    /privacy · /mydata · /deleteme
    Piemēri: pirmie pieci pēc daļas IKP · Cik sabiedroto sasniedz minimumu? · Kad Itālija sasniegs pamatmērķi?
ask-empty = Aiz komandas raksti jautājumu, piemēram, /ask Cik tālu Spānija ir no pamatmērķa?
bot-short = Datētas atbildes ar avotiem par NATO aizsardzības izdevumu mērķiem.
pick-first = Kurš sabiedrotais?
pick-second = { $country }: ar kuru sabiedroto salīdzināt?
shared = Atbilde pēc tā, kas bija zināms: { $day }
share = Šī adrese atver atbildi ar izdevumu, uz kura tā balstās: { $link }
feedback-thanks = Paldies, pierakstīts.
how-answer = Kā šī atbilde aprēķināta (sniegta: { $day }):
how-none = Man te nav nevienas agrākas atbildes. Vispirms uzdod jautājumu vai atbildi ar /how uz kādu no manām atbildēm.
how-nothing = Šajā atbildē nav skaitļu; tā citē savus avotus.
how-published = Publicētie skaitļi:
how-edition = { $source }, izdevums: { $edition }
accuracy = Pēdējais novērtējums šajā datorā ({ $day }, dzinējs: { $engine }), pareizas atbildes:
accuracy-none = Šajā datorā novērtējums vēl nav veikts, tāpēc nav par ko ziņot.
mydata = Viss, kas saglabāts par šo tērzēšanu.
deleteme-ask = Tas dzēš visu par šo tērzēšanu: iestatījumus, sekotās valstis, saglabātās atbildes, nosūtītās ziņas. To nevar atsaukt.
deleteme-done = Viss par šo tērzēšanu ir dzēsts.
deleteme-kept = Nekas netika dzēsts.
settings = Šīs tērzēšanas iestatījumi:
settings-how = Ar tekstu: /settings zone Europe/Warsaw · /settings quiet 22-7 · /settings lang de
settings-wrong = Šādu iestatījumu vai vērtību es nepazīstu.
setting-follow = Tiek sekots
setting-lang = Valoda
setting-currency = Valūta
setting-edition = Izdevums
setting-form = Forma
setting-zone = Laika josla
setting-hour = Pārskatu stunda
setting-rhythm = Pārskatu biežums
setting-quiet = Klusums
setting-group = Tikai komandas
value-any = jautājuma valoda
value-latest = jaunākais
value-classic = klasiskā
value-rich = ar tabulām
value-national = valsts valūta
value-on = ieslēgts
value-off = izslēgts
admins-only = Grupā to drīkst tikai tās administratori.
cancel-done = Apturēts.
cancel-nothing = Nav ko apturēt.
crowded = Es vēl strādāju pie taviem agrākajiem jautājumiem. Lūdzu, uzgaidi vai apturi tos ar /cancel.
follow-empty = Aiz komandas raksti valstis, grupas vai mērķus, piemēram, /follow Polija Igaunija, un, ja vēlies, stundu.
follow-words = Vārdiem: Polija darbdienās plkst. 7 · Polija katru pirmdienu · Polija tikai tad, ja kaut kas mainās · sabiedrotais pārsniedz 3,5% · 2% mērķis
follow-done = Tu seko: { $names }. Ziņa pienāk katru dienu plkst. { $hour } ({ $zone }).
follow-nothing = Tu vēl nekam neseko. { $empty }
follow-now = Tu seko: { $names }, katru dienu plkst. { $hour } ({ $zone }).
follow-unknown = „{ $name }” nav sabiedrotais, grupa vai mērķis, kam var sekot.
follow-hour = Stundai jābūt no 0 līdz 23.
follow-level = Par šāda līmeņa mērķi neviens nav vienojies. Iespējams: kad kāds sabiedrotais pārsniedz 2,5 %.
unfollow-done = Tu vairs neseko: { $names }.
unfollow-all = Tu vairs nekam neseko; ziņu nebūs.
unfollow-none = Tam tu nesekoji.
fix = Labojums: { $country }, { $measure }, { $year }: pārskatā bija norādīts { $old }; pareizi ir { $new } ({ $publisher }, izdevums: { $edition }).
fix-edited = Vēlāk labots:
topic-gone = Tēma, kurā nonāca šie ziņojumi, ir dzēsta vai slēgta, tāpēc tie pienāk šeit; /follow citā tēmā tos novirzīs uz turieni.
sources-lead = Vērtības ir no šiem izdevumiem, paziņojumi – no datētiem apgalvojumiem ar avotu (kopā: { $claims }):
sources-row = { $publisher }: { $title }, izdevums: { $edition }, vērtību skaits: { $rows }
targets-rest = Prasības un priekšlikumi nav mērķi: jautā par tiem, un es nosaukšu to statusu.
privacy =
    Tiek glabāts: tavas sarunas numurs, tās valoda, stunda un laika josla, kam tā seko, kuras ikdienas ziņas nosūtītas, un pēdējais jautājums turpinājumam.
    Netiek glabāts: tavs vārds, citas tavas ziņas, jebkas par tevi no citurienes.
    Tas, ko tu raksti, tiek glabāts tāds, kāds atnāca, līdz tas ir atbildēts, lai avārija neko nepazaudētu; tad tas tiek izdzēsts.
    Nekas neatstāj šo datoru, izņemot atbildes Telegram, ja vien uzturētājs nav iestatījis attālu valodas modeli; tad jautājums tiek sūtīts tam.
    Tiek glabāti arī sarunas iestatījumi un tās pēdējās atbildes ar tavu vērtējumu (ne vairāk kā 200, 90 dienas), lai tās varētu izskaidrot un kopīgot. /mydata parāda visu, /deleteme to dzēš.
    /unfollow all pārtrauc ziņas; bota bloķēšana arī.
only-text = Es protu lasīt tikai tekstu. Raksti jautājumu vai skaties /help.
taken-in = Pieņemts: { $title }, kā { $id }.
taken-already = Jau ir: { $title }, kā { $id }.
too-big = Fails drīkst būt ne lielāks par { $size } MB.
unknown-command = Šo komandu es nezinu. Skaties /help.
stale = Šī poga pieder vecākai ziņai. Lūdzu, jautā vēlreiz.
sorry = Manā pusē kaut kas nogāja greizi (kļūda { $id }). Lūdzu, mēģini vēlreiz.
not-allowed = Šis bots atbild tikai sarunās, ko atļāvis tā uzturētājs.
sources-title = Avoti
how-lead = Kā aprēķinātas vērtības – { $country }:
chart-missing = Nav rindas, ko zīmēt – { $country }.
card-sources = Uz kā balstās kopsavilkums ({ $country }):
card-passages = Paši fragmenti:
card-revisions = { $country }, aizsardzības izdevumi { $year }, daļa no IKP, kā to publicēja katrs izdevums:
card-revisions-none = Nevienu gadu nesniedz divi izdevumi, tāpēc nav ko salīdzināt.
card-estimate = aplēse
quoted = (oriģinālvaloda: { $language })
choose = Izvēlei: { $choices }
fell-back = (rakstīja iebūvētais dzinējs: { $why })

## Charts
chart-measure = Aizsardzības izdevumi, % no IKP
chart-kind-trend = gaita
chart-kind-gap = starpība
chart-kind-path = ceļš
chart-kind-group = grupa
chart-kind-revisions = pārskatīšanas
chart-pick = Kurš attēls?
chart-pick-of = Attēls ({ $kind }): par ko?
chart-source = Avots: { $source }
chart-edition = izdevums: { $edition }; svītrots: aplēse
chart-target = { $level } (vienošanās { $agreed })
chart-target-due = { $level }, termiņš { $due } (vienošanās { $agreed })
chart-caption = { $country }, aizsardzības izdevumu daļa IKP: { $first_year } { $first }, { $last_year } { $last }. Līnijas: { $levels }. { $source }.
chart-hatched = svītrots: aplēse
chart-path-measure = Ceļš uz pamatmērķi, % no IKP (aprēķins, ne prognoze)
chart-path-needed = vajag: { $points } gadā
chart-path-pace = vidējais temps kopš { $since }: { $points } gadā
chart-met = mērķis jau ir sasniegts
chart-arithmetic = Taisnas līnijas: aprēķins, ne prognoze.
chart-gap = Attālums no { $level } IKP
chart-gap-measure = Procentpunktos; aizsardzības izdevumi, { $year }
chart-below = zemāk
chart-above = augstāk
chart-at-level = Līmenī vai augstāk: { $count }.
chart-no-row = Tabulā nav rindas: { $names }
chart-revision-measure = Aizsardzības izdevumi { $year }, % no IKP, pa izdevumiem
chart-revision-note = Izdevumi var definēt rindu atšķirīgi.

## Orders
button-yes = Jā
button-no = Nē
button-pause = Apturēt
button-resume = Turpināt
button-forget = Aizmirst visu
order-read = Es to sapratu šādi. Vai tā ir pareizi?
order-dropped = Nekas netika mainīts.
order-follow = Sekot: { $names }
order-hour = Plkst. { $hour }
order-silent = Bez skaņas
order-sound = Ar skaņu
rhythm-daily = Katru dienu
rhythm-weekdays = No pirmdienas līdz piektdienai
rhythm-weekly = Reizi nedēļā: { $day }
rhythm-changes = Tikai tad, ja kaut kas ir mainījies
wish-crossed = Kad šķērsots kāds līmenis: { $place }
wish-revised = Kad pārskatīts kāds skaitlis: { $place }
wish-level = Kad šķērsots šis līmenis: { $place }, { $level } no IKP
follow-paused = Pārskati ir apturēti; tas, kam seko, ir saglabāts.
zone-set = Laika josla: { $zone }, tur tagad ir { $time }.
zone-pick = Izvēlies laika joslu vai nosūti savu atrašanās vietu.
zone-nearest = Tuvākā vieta laika joslu tabulās: { $zone }, tur tagad ir { $time }. Tava atrašanās vieta netiek saglabāta.

## Operation
admin-head = Darbība
admin-followers = Sekotāji: { $active }; apturēti: { $resting }
admin-unknown = Neviens nezina, vai šie ir pienākuši: { $count }
admin-none = Nekas negaida.
admin-test = Ir ieplānots pārbaudes ziņojums; tas pienāks minūtes laikā.
admin-test-text = Pārbaudes ziņojums, ieplānots { $time }.
admin-dry = { $day }: pārskati, kas tiktu izsūtīti: { $count }, dažādi teksti: { $contents }, bez satura: { $skipped }. Nekas netiek sūtīts.
admin-resolved = Izdarīts.
state-waiting = gaida
state-sent = nosūtīti
state-unknown = nezināmi
state-failed = neizdevušies
state-skipped = nav ko teikt
button-unknown = Nezināmie
button-claims = Apgalvojumi
button-test = Pārbaudes ziņojums
button-dry = Izmēģinājums
button-again = Sūtīt vēlreiz
button-arrived = Ir pienācis
button-accept = Pieņemt
button-decline = Noraidīt
button-replaces = Pieņemt, aizstāj { $number }
pending-none = Neviens paziņojums negaida lēmumu.
pending-lead = Lēmumu gaida: { $number }. Vecākais:
pending-accepted = Pieņemts, turpmāk tas ir datēts paziņojums:
pending-declined = Noraidīts:
pending-older = Tas var aizstāt agrāku paziņojumu:
pending-overtaken = Vairs nav spēkā:
watch-edition = Jauna tabula: { $title } ({ $edition }).
watch-document = Jauns dokuments: { $title }.
watch-pending = Paziņojumi, kas gaida lēmumu: { $number } (/pending).
watch-failed = { $source } – nekas netika mainīts: { $why }

## Computed figures in a working
figure-rank = vieta sabiedroto vidū
figure-gap = attālums līdz mērķim
figure-gap-usd-current = attālums līdz mērķim ASV dolāros
figure-gap-usd-constant = attālums līdz mērķim ASV dolāros nemainīgajās cenās
figure-gap-national-current = attālums līdz mērķim valsts valūtā
figure-gap-per-head = attālums līdz mērķim uz iedzīvotāju
figure-gap-in-currency = attālums līdz mērķim citā valūtā
figure-change = pārmaiņa
figure-change-percent = pārmaiņa procentos
figure-pace-a-year = temps gadā
figure-needed-a-year = gadā vajadzīgie punkti
figure-pace-difference = paša temps mīnus vajadzīgais
figure-year-reached = sasniegšanas gads šādā tempā
figure-level-at-pace = daļa šādā tempā
figure-path-share = daļa ceļā uz mērķi
figure-allies-at-threshold = sabiedrotie līmenī vai virs tā
figure-allies-below-target = sabiedrotie zem mērķa
figure-shortfall = kopā trūkstošā nauda
figure-revision = pārskatīšana
figure-exchange-rate = no tabulas izrietošais valūtas kurss
figure-gdp-national-current = IKP valsts valūtā
figure-national-plan = valsts plāns
figure-what-if-share = pieņemtā daļa
figure-days-left = atlikušās dienas
figure-allies-that-rose = sabiedrotie, kuru vērtība cēlās
figure-allies-that-fell = sabiedrotie, kuru vērtība kritās
figure-share-mean = sabiedroto vidējā daļa
figure-share-median = sabiedroto daļas mediāna
figure-allies-on-track = sabiedrotie, kas iet pēc plāna
figure-allies-there = sabiedrotie, kas jau tur ir
figure-members = dalībvalstis
figure-years-left = atlikušie gadi
figure-day = diena
figure-year-asked = gads
figure-stated-share = pieņemtā daļa
figure-what-if-usd-current = pieņemtie izdevumi ASV dolāros
figure-what-if-national-current = pieņemtie izdevumi savā valūtā
figure-what-if-difference-usd-current = pieņemtā starpība ASV dolāros
figure-what-if-gap = pieņemtais attālums līdz mērķim
figure-differs-by = izdevēju starpība
figure-spending-exchanged = izdevumi citā valūtā
figure-years-at-level = gadi līmenī vai virs tā
figure-years-below-level = gadi zem līmeņa
figure-allies-at-threshold-then = tā gada sabiedrotie līmenī vai virs tā
figure-share-of-total = daļa no kopskaita
figure-share-of-gdp-current = daļa faktiskajās cenās
figure-plan-distance = plāna attālums no ceļa
figure-share-of-shortfall = daļa no iztrūkuma

## Vārdi formulā
work-rows = { $count } no { $of } rindām rāda { $level } vai vairāk
work-rows-then = { $count } no { $of } { $year }. gada sabiedrotajiem rāda { $level } vai vairāk
work-joined-later = bez vēlāk pievienotajiem: { $names }
work-next-year = līdz nākamajam pilnajam gadam
work-span = no { $from } uz { $to }
work-membership = kopskaitlis seko dalībai, tāpēc pievienošanās tajā ir pakāpieni
work-place = vieta pēc rādītāja ({ $measure }) starp { $of } ar vērtību
work-highest = no augstākās
work-lowest = no zemākās
work-what-if = pieņēmums
work-supposed = lasītāja pieņēmums
work-supposed-step = lasītāja pieņemts solis gadā
work-rate = pēc kursa, kas izriet no tā paša izdevuma izdevumiem abās valūtās
work-rate-of = kurss, kas izriet no izdevumiem ({ $country }, { $year }) { $currency } un USD
work-supposed-less = pieņemtais mīnus faktiskais
work-current-share = izmanto daļu faktiskajās cenās, { $used } (noapaļota), nevis iespiesto daļu, { $share }
work-agreed = kā saskaņots
work-rose = sabiedrotie, kuru { $year }. gada vērtība ir augstāka par { $before }. gada vērtību
work-fell = sabiedrotie, kuru { $year }. gada vērtība ir zemāka par { $before }. gada vērtību
work-years-left = ar vienu zīmi aiz komata, no { $day }
work-joined = valstis, kas pievienojušās
work-different = atšķirīgi rādītāji, salīdzināti tikai iespiestie skaitļi
work-mean = vienkāršs vidējais, katram sabiedrotajam vienāds svars
work-median = { $of } sabiedroto vienkārša mediāna: viņu secības vidus, { $values }
work-on-track = sabiedrotie, kuru taisne ar vidējo tempu līdz tam sasniedz līmeni
work-there = sabiedrotie, kas jaunākajā gadā ir līmenī vai virs tā
work-years-at = gadi līmenī vai virs tā starp { $of } izdevuma gadiem
work-years-below = gadi zem līmeņa starp { $of } izdevuma gadiem
work-calendar = kalendārs
work-met = { $share } { $year }. gadā ir vismaz { $level }
work-sum = pašu summa: { $names }
work-sum-over = pašu summa: { $count } sabiedrotie zem { $level }
work-nobody = neviens nav zem tā
work-total-sum = kopskaits ir pašu summa
work-spending-sum = izdevumi ir pašu summa
work-pace-less = temps mīnus vajadzīgais temps
work-growth-less = pieaugums mīnus vajadzīgais pieaugums
work-straight = taisne no { $from } līdz { $to }
work-editions = izdevumi: { $new } un { $old }
work-short = { $count } no { $of } sabiedrotajiem rāda daļu zem mērķa
work-across = pāri { $level }
work-unchanged = viss pārējais nemainīts
work-first-year = pirmais gads, kurā
work-assumed = pieņemtais IKP pieaugums
work-persons = personas, izriet no:
work-run = gadi līdz { $year } bez pārtraukuma, kas rāda { $level } vai vairāk
