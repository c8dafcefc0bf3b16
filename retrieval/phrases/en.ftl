### The engine's own sentences in English. Figures come in as slots; no digit stands here.

## What is measured
measure-share-of-gdp = defence expenditure as a share of GDP
measure-spending-usd-current = defence expenditure in current US dollars
measure-spending-usd-constant = defence expenditure in US dollars at constant prices
measure-spending-national-current = defence expenditure in national currency
measure-spending-national-constant = defence expenditure in national currency at constant prices
measure-spending-per-capita = defence expenditure per head
measure-real-change = real change of defence expenditure
measure-gdp-usd-current = GDP in current US dollars
measure-gdp-usd-constant = GDP in US dollars at constant prices
measure-gdp-per-capita = GDP per head
measure-equipment-share = equipment's share of defence expenditure
measure-personnel-share = personnel's share of defence expenditure
measure-infrastructure-share = infrastructure's share of defence expenditure
measure-other-share = other spending's share of defence expenditure
measure-military-personnel = military personnel
measure-milex-share-of-gdp = military expenditure as a share of GDP (SIPRI's definition)
measure-milex-usd-current = military expenditure in current US dollars (SIPRI's definition)
measure-milex-usd-constant = military expenditure in US dollars at constant prices (SIPRI's definition)
measure-milex-national-current = military expenditure in national currency (SIPRI's definition)
measure-milex-per-capita = military expenditure per head (SIPRI's definition)
measure-milex-share-gov = military expenditure as a share of government spending (SIPRI's definition)
measure-population = population

## Targets by name
target-ministers-2006 = the ministers' guideline ({ $level })
target-wales-2014 = the Wales pledge ({ $level })
target-vilnius-2023 = the Vilnius commitment ({ $level })
target-equipment-2014 = the equipment guideline ({ $level })
target-hague-core-2025 = the Hague core target ({ $level })
target-hague-related-2025 = the Hague defence-related leg (up to { $level })
target-hague-total-2025 = the Hague target ({ $level })
target-demand-2025 = the US President's demand ({ $level })
target-talks-2024 = the level discussed late that year ({ $level })
target-rutte-2025-01 = Rutte's remark ({ $level })
target-article-2025-02 = the source article's range (up to { $level })
target-rutte-2025-05 = Rutte's proposal ({ $level })
target-plain = a level of { $level }
standing-guideline = guideline
standing-commitment = commitment
standing-demand = demand
standing-proposal = proposal
standing-press-report = press report
standing-articles-claim = article's claim

## Who agreed or said it
by-ministers-2006 = NATO defence ministers
by-wales-2014 = NATO heads of state and government at the Wales summit
by-vilnius-2023 = NATO heads of state and government at the Vilnius summit
by-equipment-2014 = NATO heads of state and government at the Wales summit
by-hague-core-2025 = NATO heads of state and government at The Hague summit
by-hague-related-2025 = NATO heads of state and government at The Hague summit
by-hague-total-2025 = NATO heads of state and government at The Hague summit
by-demand-2025 = Donald Trump, then president-elect
by-talks-2024 = unnamed officials, reported by the Financial Times
by-rutte-2025-01 = Mark Rutte
by-article-2025-02 = the source article of February of that year
by-rutte-2025-05 = Mark Rutte

## Lookup
nato-name = NATO
lookup = { $country }: { $value } in { $year }, { $measure } ({ $publisher }, edition of { $edition }).
beside = In the same table that goes with { $value }.
nato-beside = NATO's own definition gives { $value } for { $year } (edition of { $edition }); the two are different measures and are never mixed.
figure-beside = The published figure: { $country } at { $value } in { $year } (NATO, edition of { $edition }).
stated-right = The tables agree: { $country } is at { $value } in { $year } (NATO, edition of { $edition }).
stated-wrong = NATO's tables do not say that: { $country } is at { $value } in { $year } (edition of { $edition }).
stated-once = The figure you name does stand in the edition of { $edition }: { $value } for { $country } in { $year }. It was revised since.
revised = { $country } { $year }: { $old } in the edition of { $old_edition }, { $new } in the edition of { $new_edition }.
revised-row = Edition of { $edition }: { $value } for { $year }
revised-most = Largest revisions for { $year }, { $measure } (NATO, edition of { $edition } beside that of { $old_edition }):
revised-note = Editions differ because estimates are replaced, GDP is revised and the newest edition redefines the whole series as core defence expenditure.

## Gap
gap-below = { $country } is { $points } below { $target }: it stands at { $share } in { $year } (NATO, edition of { $edition }).
gap-above = { $country } is { $points } above { $target }: it stands at { $share } in { $year } (NATO, edition of { $edition }).
gap-level = { $country } is exactly level with { $target }: { $share } in { $year } (NATO, edition of { $edition }).
gap-money = In money the gap is { $money }: target × GDP − spending, both from the same edition.
gap-money-equipment = In money the gap is { $money }: (guideline − share) × spending, both from the same edition.
gap-money-equipment-above = In money it is { $money } beyond the guideline: (share − guideline) × spending, both from the same edition.
gap-money-above = In money it is { $money } beyond the target: spending − target × GDP, both from the same edition.
gap-total = The Hague target of { $total } cannot be measured from these tables: they hold only the core leg (at least { $core }), and nobody publishes the defence-related leg (up to { $related }) per ally. So the gap above is the one to the core leg.
gaps = Against { $target } in { $year } (NATO, edition of { $edition }):
gaps-row-below = { $country }: { $share }, { $points } below
gaps-row-below-money = { $country }: { $share }, { $points } below, { $money }
gaps-row-met = { $country }: { $share }, { $points } above
gaps-row-met-money = { $country }: { $share }, { $points } above, { $money }
related-unmeasured = The defence-related leg (up to { $level }) cannot be measured: NATO's tables hold only core defence expenditure, and nobody publishes the related leg per ally.

## Lists
row = { $country }: { $value }
row-beside = { $country }: { $value }, { $beside }
row-missing = { $country } has no figure for this in the table.
ranking-highest = Highest by { $measure } in { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, edition of { $edition }):
ranking-without = Left out, as asked: { $names }.
ranking-lowest = Lowest by { $measure } in { $year }{ $group ->
    [none] {""}
   *[other] , { $group }
} (NATO, edition of { $edition }):
place = { $country } is in place { $place } by { $measure }: { $value } in { $year } (NATO, edition of { $edition }).
count = { $number } stand at or above { $target } in { $year } (NATO, edition of { $edition }).
count-one = { $number } stands at or above { $target } in { $year } (NATO, edition of { $edition }).
among = { $group }: { $said }
count-at = At or above: { $names }.
count-below = Below: { $names }.
count-older = The edition of { $edition } had { $number } for the same year.
count-edge = { $country } is printed as { $value }, but its spending divided by its GDP gives { $computed }.
count-years = Allies at or above { $target }, year by year (NATO, edition of { $edition }):
count-years-row = { $year }: { $number }
comparison = Of those compared, { $country } is highest by { $measure }, with { $value } in { $year } (NATO, edition of { $edition }).
comparison-level = Level at the top of those compared: { $country } – { $measure }: { $value } in { $year } (NATO, edition of { $edition }).
comparison-lead = The difference between the first two is { $lead }.
comparison-ratio = The first is { $ratio } times the second.

count-missing = { $number } stand below { $target } in { $year } (NATO, edition of { $edition }).
count-missing-one = { $number } stands below { $target } in { $year } (NATO, edition of { $edition }).
count-core-only = This is held against core spending only: the defence-related leg (up to { $related }) is not measured, and nobody publishes it per ally.
ranking-rises = Largest change in { $measure } between { $start } and { $end } (NATO, edition of { $edition }):
moved-fell = { $number } stood lower in { $end } than in { $start } by { $measure } (NATO, edition of { $edition }).
moved-fell-none = Nobody stood lower in { $end } than in { $start } by { $measure } (NATO, edition of { $edition }).
moved-rose = { $number } stood higher in { $end } than in { $start } by { $measure } (NATO, edition of { $edition }).
moved-rose-none = Nobody stood higher in { $end } than in { $start } by { $measure } (NATO, edition of { $edition }).
ranking-rises-row = { $country }: { $difference } (from { $start } to { $end })
dispute = The figure is disputed:

## Years
series-join = {", "}
trend-series = Year by year: { $years }.
crossing = { $country } first stood at or above { $target } in { $year }, with { $value } (NATO, edition of { $edition }).
crossing-before = The year before it was { $value } ({ $year }).
crossing-never = { $country } has not stood at or above { $target } in any year of the table.
trend-up = { $country }, { $measure }: up from { $start } in { $start_year } to { $end } in { $end_year }, a rise of { $difference } (NATO, edition of { $edition }).
trend-down = { $country }, { $measure }: down from { $start } in { $start_year } to { $end } in { $end_year }, a fall of { $difference } (NATO, edition of { $edition }).
trend-flat = { $country }, { $measure }: { $start } in { $start_year } and { $end } in { $end_year }, unchanged (NATO, edition of { $edition }).
trend-range = The lowest year was { $low_year } with { $low }, the highest { $high_year } with { $high }.
projection = At the average pace since { $since } ({ $pace } a year, a straight line) { $country } would reach { $target } in { $reached }; it stands at { $share } in { $year } (NATO, edition of { $edition }).
projection-never = At the average pace since { $since } ({ $pace } a year, a straight line) { $country } does not come nearer to { $target }; it stands at { $share } in { $year } (NATO, edition of { $edition }).
projection-met = { $country } already stands at or above { $target }: { $share } in { $year } (NATO, edition of { $edition }).
projection-needed = To be there in { $due }, { $country } needs { $needed } a year, every year.
projection-total = The Hague target of { $total } has a leg that no table measures; this is arithmetic on its core leg.
on-track = At its own average pace since { $since }, { $number } would be at { $target } by { $due }; in { $year } { $met } are there (NATO, edition of { $edition }).
on-track-row = { $country }: { $reached }, now { $share }
on-track-never = Not at this pace: { $names }.
plans = What { $country } itself has said:
claim-figure = { $country }: { $value }.

## Targets
hague = The Hague target ({ $agreed }): { $total } a year by { $due }, made of at least { $core } core defence plus up to { $related } defence- and security-related spending.
hague-measured = Only the core leg can be measured: NATO publishes no defence-related spending per ally.
terms-guideline = { $level }: a guideline by { $agreed_by }, { $since }{ $status ->
    [ended] , since replaced
   *[open] {""}
}.
terms-commitment = { $level }: a commitment by { $agreed_by }, { $since }{ $status ->
    [ended] , since replaced
   *[open] {""}
}.
terms-demand = { $level }: a demand by { $agreed_by }, { $since }; nobody agreed to it as such.
terms-proposal = { $level }: a proposal by { $agreed_by }, { $since }{ $status ->
    [ended] , since overtaken
   *[open] {""}
}.
terms-press-report = { $level }: reported by the press ({ $agreed_by }), { $since }{ $status ->
    [ended] , since overtaken
   *[open] {""}
}.
terms-articles-claim = { $level }: what { $agreed_by } said, { $since }; not a target of anybody.
targets = Targets in force, with their standing:
targets-row = { $name }: { $standing } of { $since }
targets-other = Demanded or proposed, agreed by nobody:

no-dispute = No source here records a dispute about { $country }'s figures, and none is judged here; these are its published figure and its dated statements.
dated = That is as of { $date }.
article-dated = The source article is dated { $date }.

## Summary
summary = { $country }: { $share } in { $year }, place { $rank } (NATO, edition of { $edition }).
summary-spending = That is { $spending }, { $per_head }.
summary-equipment-above = Equipment takes { $equipment }, above the guideline of { $level }.
summary-equipment-below = Equipment takes { $equipment }, below the guideline of { $level }.
summary-gap-below = { $target }: { $points } below, { $money }.
summary-gap-below-plain = { $target }: { $points } below.
summary-gap-above = { $target }: { $points } above, { $money }.
summary-gap-above-plain = { $target }: { $points } above.
summary-gap-level = { $target }: exactly at the level.
summary-change = Since { $start_year }: from { $start }, a change of { $difference }.
summary-pace = At the average pace since { $since } ({ $pace } a year, a straight line) the core target would be reached in { $reached }; being there in { $due } needs { $needed } a year.
summary-pace-never = At the average pace since { $since } ({ $pace } a year, a straight line) the core target is not reached; being there in { $due } needs { $needed } a year.
summary-met = The core target is met already.
summary-revision = Revised: { $old } for { $year } in the edition of { $old_edition }, now { $new }.
summary-unchanged = Unchanged since the edition of { $old_edition }: { $new } for { $year }.
summary-plan = National plan ({ $date }):

## Update
digest = { $day }: update for { $names }.
digest-all = { $day }: update on the targets.
digest-new-edition = New since the last update: NATO's edition of { $edition }.
digest-new-table = New since the last update: figures of { $publisher }, edition of { $edition }.
digest-quiet = Nothing new since NATO's edition of { $edition }.
digest-row-below = { $country }: { $share } in { $year }, { $points } below { $target }
digest-row-above = { $country }: { $share } in { $year }, { $points } above { $target }
digest-revision = { $country } { $year } was { $old } in the edition of { $old_edition }, now { $new }
digest-clock = The clock: { $review_days } to the year of the review ({ $review }), { $due_days } to the year of the target ({ $due }).
digest-count = In { $year } { $two } are at { $level } or more, { $core } at { $core_level } or more (NATO, edition of { $edition }).
digest-newest = Newest statements:
digest-late = This update comes later than planned.
digest-next = NATO's next figures usually come between { $first } and { $last }.
digest-row-path = { $country }: { $share } in { $year }, { $points } below { $target }; { $needed } a year needed by { $due }
digest-more = More has changed than fits here: ask about a country to see its figures.
change-crossed-up = { $country } now reaches { $target }: { $new } in { $year }, before { $old } in { $old_year } (edition of { $old_edition })
change-crossed-down = { $country } no longer reaches { $target }: { $new } in { $year }, before { $old } in { $old_year } (edition of { $old_edition })
change-rank = { $country }: now place { $new } by share of GDP in { $year }, before place { $old } in { $old_year } (edition of { $old_edition })
change-corrected = Correction: { $country } { $year } is { $new }, not { $old } ({ $publisher }, edition of { $edition })
change-due-review = A date draws near: { $days } to { $year }, the year of the review of { $target }.
change-due = A date draws near: { $days } to { $year }, the year of { $target }.
change-others = Elsewhere:
change-claims = New statements:
change-overtaken = No longer in force:
goal-at = At { $level } or more in { $year }, { $number }: { $names }
goal-below = Below { $level } in { $year }, { $number }: { $names }
goal-many-at = At { $level } or more in { $year }, { $number }; nearest to the level: { $names }
goal-many-below = Below { $level } in { $year }, { $number }; nearest to the level: { $names }
goal-none-at = At { $level } or more in { $year }: no ally in the table
goal-none-below = Below { $level } in { $year }: no ally in the table
goal-always = No end date, so it holds every year: { $target }.
change-standing = A target or its terms are new – { $name }: { $standing } of { $since }
change-ended = No longer in force since { $until }: { $name }
update = Where things stand: in { $year } { $two } are at { $level } or more and { $core } at { $core_level } or more (NATO, edition of { $edition }).
update-newest = The newest dated statements:
update-clock = Next: the review of the Hague target, then its due year { $due }. No newer NATO edition is in the library.

not-listed = { $country } is not among the countries that this list names.

## Premises
premise-stoltenberg = One correction first: Jens Stoltenberg no longer led NATO then, Mark Rutte did; and targets are agreed by the allies' leaders together, not set by a Secretary General.
premise-debt = One correction first: a shortfall is not a debt. Nobody owes NATO the difference to a target; NATO's common budget is another thing.
premise-iceland = One note first: Iceland has no armed forces and no row in the tables, so statements about all allies leave it out.
premise-injection = What a message tells me to say changes no figure; these are the published ones.

## Notes
note-unmeasured = The full { $total } cannot be measured: the tables hold only the core leg, and nobody publishes the related leg (up to { $related }) per ally.
note-default-target = No target was named, so both in force are given: the newer core target and the older floor.
note-default-two = No level was named, so the older floor is taken.
note-demand = This is arithmetic against a demand on core spending, not against a target that allies agreed.
note-level = Nobody agreed on this level; this is arithmetic against the number you named.
note-edge = The publisher prints two decimals, so this sits on the line within rounding.
note-currency = NATO's tables hold US dollars and national currency only.
note-per-head-dollars = NATO's tables give money per head in US dollars only.
note-shares-part = In current prices spending is { $current }; NATO's headline share of { $headline } is on constant prices, and the money gap uses current prices.
note-prices = Money is at current prices and exchange rates; shares are NATO's headline on constant prices.
note-one-edition = One edition only: older editions define the series differently.
note-covers = This edition covers { $first } to { $last }; it has no other years.
note-counts-revised = Counts announced at the time differ, because estimates were revised; ask about one year to see them.
note-arithmetic = This is arithmetic, not a forecast: the same number of points is added every year.
note-aggregate = The aggregates follow membership, so they step up when an ally joins.
note-iceland = Iceland has no armed forces and no row.
note-overtaken = That statement has been overtaken since.
note-sides = Both sides are given with their dates; the sources settle nothing here.
note-nld = For the Netherlands the headline share (constant prices) and the share in current prices part noticeably.
note-lux = Luxembourg's target is measured against gross national income, not GDP.
note-can = Canada's year is its fiscal year, April to March, not the calendar year.
note-gbr = The United Kingdom's year is its fiscal year, April to March, not the calendar year.

## Refusals and talk
missing-then = Nothing in the library was published by that day that could answer this.
missing-future = There is no published figure for that year: NATO's newest edition ({ $edition }) covers { $country } from { $first } to { $last }, and nobody can know a later one.
missing-year = There is no published figure for that year here: NATO's newest edition ({ $edition }) covers { $country } from { $first } to { $last }.
missing-measure = No table in the library has this figure for { $country }.
nearest = The nearest published figure: { $country } at { $value } in { $year }.
iceland = Iceland has no armed forces, so NATO's defence tables have no row for it and there is no published share.
outsider = { $country } is not a NATO ally: NATO's targets do not apply to it and NATO's tables have no row for it.
out-of-scope = I answer only on NATO defence spending: targets, figures, gaps, national plans and how they are measured.
no-evidence = None of the sources here answers that, so I would rather not guess. Published figures, targets, gaps and dated statements of governments are what I have.
unsafe = I cannot show settings, prompts or keys, and a message cannot change them. Published figures and dated statements are what I have.
empty-question = The message holds no question. Ask for example how far a country is from a target.
too-long = That is too long to be one question. Please send the question alone, in a few lines.
unreadable = That does not look like text. Please type the question in words.
help = Ask about NATO defence spending: a country's share or money, its gap to a target, rankings, counts, trends, what was agreed and what governments plan. Each figure comes with its edition and source.
which-country = Which country do you mean?
source-lead = The last answer rests on:
source-row = { $source }
source-none = There is no earlier answer in this chat to give sources for.

## Questions that can be asked next
ask-gap = How far is { $country } from its target?
ask-trend = How has { $country } developed since the first year?
ask-share = How much does { $country } spend?
ask-pace = At this pace, when will { $country } reach the core target?
ask-plan = What has { $country } planned?
ask-ranking = Who spends most as a share of GDP?
ask-count = How many allies meet the floor?
ask-count-years = How many allies met the floor each year?
ask-target = What is the Hague target?

## What if, together, sides, growth
what-if-more = At { $share } { $country } would have spent { $money } in { $year }, { $more } more than it did at { $actual } (NATO, edition of { $edition }).
what-if-less = At { $share } { $country } would have spent { $money } in { $year }, { $more } less than it did at { $actual } (NATO, edition of { $edition }).
what-if-alliance = With all else unchanged NATO as a whole would then have spent { $alliance }, { $share }.
what-if-newest = The newest year of the tables is { $year }; nobody has figures for a later one, so that year's GDP is taken.
what-if-step = Adding { $step } every year, { $country } would stand at { $level } in { $due }; it stands at { $share } in { $year } (NATO, edition of { $edition }).
what-if-reached = It would reach { $target } in { $reached }.
what-if-never = It would not reach { $target } that way.
what-if-met = It stands at or above { $target } already.
note-what-if = This is arithmetic on a supposition, with the GDP of that year left as it was: nothing of it is planned or published.
band = From { $low } to { $high } in { $year } (NATO, edition of { $edition }): { $number }.
kept-below = At { $share } { $country } would be { $points } below { $target }; the published value is { $actual } in { $year } (NATO, edition of { $edition }).
kept-met = At { $share } { $country } would be at or above { $target }; the published value is { $actual } in { $year } (NATO, edition of { $edition }).
kept-points = The tables end with { $year }: no GDP is published for a later year, so the distance is given in points and not in money.
total-published = { $group }: { $spending }, { $share } in { $year } (NATO's own aggregate, edition of { $edition }).
total-own = { $group } together: { $spending }, { $share } in { $year } (own sum of NATO's figures, edition of { $edition }).
total-mean = The simple mean of the printed shares is { $value }.
total-median = The median of the printed shares is { $value }.
average = { $group }: { $share } on average in { $year }, weighted by GDP; the simple mean of the printed shares is { $mean } (from NATO's figures, edition of { $edition }).
average-own = { $group }: { $share } on average in { $year }, weighted by GDP; the simple mean of the printed shares is { $mean } (own sum of NATO's figures, edition of { $edition }).
total-members = Counted: { $names }.
total-later = { $country } is left out: it joined later.
note-weighted = The share is weighted: all spending divided by all GDP, at constant prices; money is at current prices.
burden = { $country }: { $portion } in { $year }, { $spending } of { $total } (NATO, edition of { $edition }).
burden-row = { $country }: { $portion }, { $spending }
burden-own = The group's spending is an own sum of NATO's figures.
shortfall = Against { $target } { $number } lack { $total } together in { $year } (own sum of NATO's figures, edition of { $edition }).
shortfall-row = { $country }: { $gap }, { $portion } ({ $share })
shortfall-parted = { $country } adds nothing: its headline share meets the level, though in current prices its spending lies below it.
note-shortfall = A shortfall is arithmetic (target × GDP − spending, summed over those below), not a debt to anybody.
sides = { $country } { $year }, by publisher; these are different measures and no common series:
sides-row = { $publisher }: { $value } in { $year } (edition of { $edition })
sides-difference = The two differ by { $difference }.
sides-why = They differ because NATO counts what governments report under its own definition, while SIPRI, whose series the World Bank republishes, applies its own definition to open sources.
growth = { $country }: defence spending up { $total } in real terms from { $start } to { $end }, on average { $average } (NATO, edition of { $edition }).
growth-fall = { $country }: defence spending down { $total } in real terms from { $start } to { $end }, on average { $average } (NATO, edition of { $edition }).
growth-nominal = In current US dollars, with inflation and exchange rates in it, the change is { $nominal }.
growth-yearly = Real change on the year before: { $years }.
path-needed = { $country } needs { $needed } a year to stand at { $target } in { $due }; it stands at { $share } in { $year } (NATO, edition of { $edition }).
planned-above = Plan for { $year }: { $plan } (said on { $said }), { $difference } above the path's { $path }
planned-below = Plan for { $year }: { $plan } (said on { $said }), { $difference } below the path's { $path }
planned-on = Plan for { $year }: { $plan } (said on { $said }), on the path
planned-none = No dated plan of { $country } names a share of GDP for a later year, so there is nothing to hold against the path.
note-planned = The path is a straight line from the newest figure to the target; a government's own count can differ from NATO's.
path-growth = If its GDP grows by { $growth }, its spending has to grow by { $spending } to get there.
gap-per-head = For each inhabitant that is { $money }.
not-answerable = That cannot be worked out from the tables as asked.
gap-currency = At the rate that the same edition implies that is { $money }.
ask-shortfall = How much do all allies together lack to the core target?

## A model helped
interpreted = A language model helped to read this question; ask in other words if something else was meant.


## Checking a text
check-lead = What the sources say about the figures in this text:
check-confirmed = Confirmed: { $country }, { $year }: { $value } ({ $publisher }, edition of { $edition }).
check-outdated = Outdated: { $country }, { $year }: { $old } (edition of { $old_edition }); newest: { $value }, { $now } ({ $publisher }, edition of { $edition }).
check-differs = Not supported. Published is: { $country }, { $year }: { $value } ({ $publisher }, edition of { $edition }).
check-said = A dated source on this:
check-overtaken = A source said so, but it has been overtaken since:
check-unsupported = Not found in the sources.
check-none = This text holds no figure on defence spending that could be checked.

## Fixed matters: membership, the clock, opinions, portions of GDP, crossings
member-since = { $country } has been a member of NATO since { $day }.
member-number = NATO has { $number } (as of { $day }).
held = { $country } stood at or above { $target } in { $number } from { $start } to { $end } (NATO, edition of { $edition }).
held-below = { $country } stood below { $target } in { $number } from { $start } to { $end } (NATO, edition of { $edition }).
premise-left = One correction first: { $country } has not left NATO.
clock = From { $today } to the start of { $due } it is { $days }, about { $years }.
clock-target = { $due } is the year in which { $target } is due.
no-opinion = I take no side and give no opinion; published figures and what governments said are what I have.
portion = { $country }: { $share } is { $money } in { $year } (NATO, edition of { $edition }).
portion-more = Actual spending is { $actual }, { $difference } less than that.
portion-less = Actual spending is { $actual }, { $difference } more than that.
portion-core = The core leg alone, { $target }, is { $money }.
note-no-rate = No ally reports in this currency ({ $currency }), so NATO's tables imply no rate for it and none is made up; they hold US dollars and national currencies.
per-soldier = { $country }: { $money } for each member of the armed forces in { $year }, that is { $spending } for { $personnel } (from NATO's figures, edition of { $edition }).
per-soldier-highest = Highest spending for each member of the armed forces in { $year } (from NATO's figures, edition of { $edition }):
per-soldier-lowest = Lowest spending for each member of the armed forces in { $year } (from NATO's figures, edition of { $edition }):
gaps-nearest = Nearest to { $target } in { $year } (NATO, edition of { $edition }):
crossings = Changes of side at { $target }, against the year before (NATO, edition of { $edition }):
crossings-up = { $year }, up to it or above: { $names }
crossings-down = { $year }, below it again: { $names }
crossings-nobody = { $year }: nobody rose to it
estimate-yes = Yes: { $country } { $year }, { $value }, is an estimate (NATO, edition of { $edition }).
estimate-no = No: { $country } { $year }, { $value }, is not marked as an estimate (NATO, edition of { $edition }).
theme-consequence = No penalty is provided for missing a target: the commitments are political.
theme-ukraine-given = NATO's tables do not show aid to Ukraine apart, neither given nor received.
theme-binding = No: the targets are political commitments and not binding in law.
premise-due = One correction first: the Hague target is due in { $due }.
premise-level = One correction first: what was agreed at The Hague is { $total }, of it at least { $core } for core defence.
plan-figure = { $country }, { $year }: { $value } planned (said on { $said }).
