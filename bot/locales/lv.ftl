### Bota paša vārdi latviešu valodā.

## Buttons
button-trend = Grafiks
button-compare = Salīdzināt
button-how = Kā aprēķināts
button-follow = Sekot

## Commands
command-start = ko dara šis bots
command-help = kā jautāt
command-ask = uzdot jautājumu
command-country = viena sabiedrotā pārskats
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
    /ask JAUTĀJUMS · /country NOSAUKUMS · /targets · /update
    /follow VALSTIS [STUNDA] · /unfollow VALSTIS vai all
    /sources · /privacy
    Piemēri: pirmie pieci pēc daļas IKP · Cik sabiedroto sasniedz minimumu? · Kad Itālija sasniegs pamatmērķi?
ask-empty = Aiz komandas raksti jautājumu, piemēram, /ask Cik tālu Spānija ir no pamatmērķa?
country-empty = Aiz komandas raksti valsti, piemēram, /country Polija.
follow-empty = Aiz komandas raksti valstis vai grupas, piemēram, /follow Polija Igaunija, un, ja vēlies, stundu.
follow-done = Tu seko: { $names }. Ziņa pienāk katru dienu plkst. { $hour }:00 ({ $zone }).
follow-nothing = Tu vēl nekam neseko. { $empty }
follow-now = Tu seko: { $names }, katru dienu plkst. { $hour }:00 ({ $zone }).
follow-unknown = „{ $name }” nav sabiedrotais vai grupa, kam var sekot.
follow-hour = Stundai jābūt no 0 līdz 23.
unfollow-done = Tu vairs neseko: { $names }.
unfollow-all = Tu vairs nekam neseko; ziņu nebūs.
unfollow-none = Tam tu nesekoji.
sources-lead = Vērtības ir no šiem izdevumiem, paziņojumi – no datētiem apgalvojumiem ar avotu (kopā: { $claims }):
sources-row = { $publisher }: { $title }, izdevums: { $edition }, vērtību skaits: { $rows }
targets-rest = Prasības un priekšlikumi nav mērķi: jautā par tiem, un es nosaukšu to statusu.
privacy =
    Tiek glabāts: tavas sarunas numurs, tās valoda, stunda un laika josla, kam tā seko, kuras ikdienas ziņas nosūtītas, un pēdējais jautājums turpinājumam.
    Netiek glabāts: tavs vārds, citas tavas ziņas, jebkas par tevi no citurienes.
    Nekas neatstāj šo datoru, izņemot atbildes Telegram, ja vien uzturētājs nav iestatījis attālu valodas modeli; tad jautājums tiek sūtīts tam.
    /unfollow all pārtrauc ziņas; bota bloķēšana arī.
only-text = Es protu lasīt tikai tekstu. Raksti jautājumu vai skaties /help.
unknown-command = Šo komandu es nezinu. Skaties /help.
stale = Šī poga pieder vecākai ziņai. Lūdzu, jautā vēlreiz.
sorry = Manā pusē kaut kas nogāja greizi (kļūda { $id }). Lūdzu, mēģini vēlreiz.
not-allowed = Šis bots atbild tikai sarunās, ko atļāvis tā uzturētājs.
sources-title = Avoti
compare-note = Blakus tuvākajiem kaimiņiem sarakstā:
how-lead = Kā aprēķinātas vērtības – { $country }:
chart-missing = Nav rindas, ko zīmēt – { $country }.
quoted = (oriģinālvaloda: { $language })
choose = Izvēlei: { $choices }
fell-back = (rakstīja iebūvētais dzinējs: { $why })

## Charts
chart-measure = Aizsardzības izdevumi, % no IKP
chart-source = Avots: { $source }
chart-edition = izdevums: { $edition }; svītrots: aplēse
chart-target = { $level } (vienošanās { $agreed })
chart-target-due = { $level }, termiņš { $due } (vienošanās { $agreed })
chart-caption = { $country }, aizsardzības izdevumu daļa IKP: { $first_year } { $first }, { $last_year } { $last }. Līnijas: { $levels }. { $source }.
