### The bot's own words in English.

## Buttons
button-trend = Trend chart
button-gaps = Gap chart
button-path = Path
button-revs = Revision chart
button-revisions = Revisions
button-sources = Sources
button-unfollow = Unfollow
button-near = Neighbours in the ranking
button-card = ← { $country }
button-compare = Compare
button-how = How computed
button-follow = Follow
button-share = Share
button-back = Back
button-delete = Delete everything
button-keep = Keep it
button-ask = Ask Gapwatch a question
button-missing = Show the answer that may be missing
cut-off = I was interrupted while sending my answer to this, so it may not have arrived: if you do not see it, ask again.

## Commands
command-start = what this bot does
command-help = how to ask
command-ask = ask a question
command-country = summary of one ally
command-compare = allies side by side
command-rank = allies in order of a measure
command-gap = distance to a target
command-chart = charts: trend, gap, path, group, revisions
command-settings = language, currency, edition, quiet hours
command-how = how an answer was computed
command-accuracy = how the bot did in its last test
command-mydata = all that is stored about this chat
command-deleteme = delete all about this chat
command-cancel = stop what is being answered
command-targets = the targets and their standing
command-update = today's target update
command-follow = daily update for countries
command-unfollow = stop following
command-sources = where the figures come from
command-privacy = what is stored

bot-short = Dated, sourced answers on NATO defence spending targets.
start =
    Gapwatch answers questions on NATO defence spending targets from dated sources.
    Just type a question, such as: How far is Spain from the core target?
    /country Poland gives a summary, /targets what was agreed.
    /follow Poland Baltics sends a daily update at your hour.
    Every figure names its edition; sources are one tap away.
help =
    Type a question, or use a command:
    /ask QUESTION · /country NAME · /compare A B · /gap NAME 3.5 · /rank · /chart NAME
    /targets · /update · /follow COUNTRIES [HOUR] · /unfollow COUNTRIES or all
    /how · /sources · /accuracy · /settings · /cancel
    /privacy · /mydata · /deleteme
    Examples: top five by share of GDP · How many allies meet the floor? · When will Italy reach the core target?
ask-empty = Put a question after the command, such as /ask How far is Spain from the core target?
pick-first = Which ally?
pick-second = { $country }: compare with which ally?
shared = An answer of { $day }, with what was known on that day:
share = This address opens the answer with the edition it was given on: { $link }
feedback-thanks = Thank you, noted.
how-answer = How this answer was computed (given on { $day }):
how-none = I hold no earlier answer here. Ask a question first, or reply to one of my answers with /how.
how-nothing = This answer holds no figure; it quotes its sources.
how-published = Published figures:
how-edition = { $source }, edition of { $edition }
accuracy = Latest evaluation on this machine ({ $day }, engine: { $engine }), right answers:
accuracy-none = No evaluation has been run on this machine yet, so there is nothing to report.
mydata = All that is stored about this chat.
deleteme-ask = This deletes all about this chat: its settings, what it follows, the answers kept, the updates sent. It cannot be undone.
deleteme-done = All about this chat is deleted.
deleteme-kept = Nothing was deleted.
settings = Settings of this chat:
settings-how = By text: /settings zone Europe/Warsaw · /settings quiet 22-7 · /settings lang de
settings-wrong = I do not know this setting or value.
setting-follow = Followed
setting-lang = Language
setting-currency = Currency
setting-edition = Edition
setting-form = Form
setting-zone = Time zone
setting-hour = Hour of updates
setting-rhythm = Rhythm of updates
setting-quiet = Quiet hours
setting-group = Commands only
value-any = that of the question
value-latest = newest
value-classic = classic
value-rich = with tables
value-national = the ally's own
value-on = on
value-off = off
admins-only = In a group only its administrators may do this.
cancel-done = Stopped.
cancel-nothing = There is nothing to stop.
crowded = I am still busy with your earlier questions. Please wait a moment, or stop them with /cancel.
follow-empty = Put countries, groups or targets after the command, such as /follow Poland Baltics, and an hour if you like.
follow-words = In words: Poland on weekdays at 7 · Poland weekly on Monday · Poland only when something changes · any ally crosses 3.5% · the 2% target
follow-done = You follow { $names }. The update comes daily at { $hour } ({ $zone }).
follow-nothing = You follow nothing yet. { $empty }
follow-now = You follow { $names }, daily at { $hour } ({ $zone }).
follow-unknown = "{ $name }" is no ally, group or target that can be followed.
follow-hour = The hour must be between 0 and 23.
follow-level = Nobody has agreed on a target of that level. What you can have: any ally crosses 2.5%.
unfollow-done = You no longer follow { $names }.
unfollow-all = You follow nothing any more; no update will come.
unfollow-none = You did not follow that.
fix = Correction: { $country }, { $measure }, { $year }: an update gave { $old }; right is { $new } ({ $publisher }, edition of { $edition }).
fix-edited = Corrected afterwards:
topic-gone = The topic that these updates went to is gone or closed, so they come here; /follow in another topic takes them there.
sources-lead = The figures come from these editions, the statements from { $claims } dated, sourced claims:
sources-row = { $publisher }: { $title }, edition of { $edition }, { $rows } figures
targets-rest = Demands and proposals are not targets: ask about them and their standing is told.
privacy =
    Stored: your chat's number, its language, hour and time zone, what it follows, which daily updates were sent, and the last question for follow-ups.
    Not stored: your name, your other messages, anything about you from elsewhere.
    What you write is kept as it came until it is answered, so that a crash loses nothing; then it is deleted.
    Nothing leaves this machine except the replies to Telegram, unless its operator has set a remote language model; then the question is sent to it.
    Also stored: the chat's settings and its last answers with your rating (at most 200, for 90 days), so that they can be explained and shared. /mydata shows all of it, /deleteme deletes it.
    /unfollow all stops updates; blocking the bot does the same.
only-text = I can read text only. Type a question, or see /help.
taken-in = Taken in: { $title }, as { $id }.
taken-already = Already in: { $title }, as { $id }.
too-big = A file may have at most { $size } MB.
unknown-command = I do not know this command. See /help.
stale = This button belongs to an older message. Ask again, please.
sorry = Something went wrong on my side (error { $id }). Please try again.
not-allowed = This bot answers only in chats that its operator has allowed.
sources-title = Sources
how-lead = How the figures for { $country } are computed:
chart-missing = There is no series to draw for { $country }.
card-sources = What the summary of { $country } rests on:
card-passages = The passages themselves:
card-revisions = { $country }, defence expenditure { $year } as a share of GDP, as each edition printed it:
card-revisions-none = No year is printed by two editions, so there is nothing to compare.
card-estimate = estimate
quoted = (in { $language })
choose = Choose: { $choices }
fell-back = (written by the built-in engine: { $why })

## Charts
chart-measure = Defence expenditure, % of GDP
chart-kind-trend = trend
chart-kind-gap = gap
chart-kind-path = path
chart-kind-group = group
chart-kind-revisions = revisions
chart-pick = Which chart?
chart-pick-of = Chart ({ $kind }): of what?
chart-source = Source: { $source }
chart-edition = edition of { $edition }; hatched: estimate
chart-target = { $level } (agreed { $agreed })
chart-target-due = { $level } by { $due } (agreed { $agreed })
chart-caption = { $country }, defence expenditure as a share of GDP: { $first } in { $first_year }, { $last } in { $last_year }. Lines: { $levels }. { $source }.
chart-hatched = hatched: estimate
chart-path-measure = Path to the core target, % of GDP (arithmetic, not a forecast)
chart-path-needed = needed: { $points } a year
chart-path-pace = average pace since { $since }: { $points } a year
chart-met = the target is met already
chart-arithmetic = Straight lines: arithmetic, not a forecast.
chart-gap = Distance from { $level } of GDP
chart-gap-measure = In percentage points; defence expenditure { $year }
chart-below = below
chart-above = above
chart-at-level = At or above the level: { $count }.
chart-no-row = No row in the table: { $names }
chart-revision-measure = Defence expenditure { $year }, % of GDP, edition by edition
chart-revision-note = Editions may define the series differently.

## Orders
button-yes = Yes
button-no = No
button-pause = Pause
button-resume = Go on
button-forget = Forget all
order-read = I have understood this. Is it right?
order-dropped = Nothing has been changed.
order-follow = Follow: { $names }
order-hour = At { $hour }
order-silent = Without a sound
order-sound = With a sound
rhythm-daily = Every day
rhythm-weekdays = Monday to Friday
rhythm-weekly = Once a week: { $day }
rhythm-changes = Only when something has changed
wish-crossed = When a level is crossed: { $place }
wish-revised = When a figure is revised: { $place }
wish-level = When this level is crossed: { $place }, { $level } of GDP
follow-paused = Updates are paused; what you follow is kept.
zone-set = Time zone: { $zone }, where it is { $time } now.
zone-pick = Choose your time zone, or send your location.
zone-nearest = Nearest place in the time zone tables: { $zone }, where it is { $time } now. Your location is not kept.

## Operation
admin-head = Operation
admin-followers = Followers: { $active }; resting: { $resting }
admin-unknown = Nobody knows whether these arrived: { $count }
admin-none = Nothing waits.
admin-test = A test message is planned; it comes within a minute.
admin-test-text = Test message, planned { $time }.
admin-dry = { $day }: updates that would go out: { $count }, different texts: { $contents }, without anything to say: { $skipped }. Nothing is sent.
admin-resolved = Done.
state-waiting = waiting
state-sent = sent
state-unknown = unknown
state-failed = failed
state-skipped = nothing to say
button-unknown = Unknown
button-claims = Claims
button-test = Test message
button-dry = Dry run
button-again = Send again
button-arrived = It arrived
button-accept = Accept
button-decline = Decline
button-replaces = Accept, replaces { $number }
pending-none = No statement is waiting for judgement.
pending-lead = Waiting for judgement: { $number }. The oldest one:
pending-accepted = Accepted, a dated statement from now on:
pending-declined = Declined:
pending-older = It may replace an older statement:
pending-overtaken = No longer in force:
watch-edition = New table: { $title } ({ $edition }).
watch-document = New document: { $title }.
watch-pending = Statements that wait for judgement: { $number } (/pending).
watch-failed = { $source } – nothing was changed: { $why }

## Computed figures in a working
figure-rank = place among the allies
figure-gap = distance to the target
figure-gap-usd-current = distance to the target in US dollars
figure-gap-usd-constant = distance to the target in US dollars at constant prices
figure-gap-national-current = distance to the target in national currency
figure-gap-per-head = distance to the target per head
figure-gap-in-currency = distance to the target in another currency
figure-change = change
figure-change-percent = change in per cent
figure-pace-a-year = pace a year
figure-needed-a-year = points needed a year
figure-pace-difference = own pace less the pace needed
figure-year-reached = year of reaching it at this pace
figure-level-at-pace = share at this pace
figure-path-share = share on the way to the target
figure-allies-at-threshold = allies at or over the level
figure-allies-below-target = allies short of the target
figure-shortfall = money missing in all
figure-revision = revision
figure-exchange-rate = exchange rate implied by the table
figure-gdp-national-current = GDP in national currency
figure-national-plan = national plan
figure-what-if-share = supposed share
figure-days-left = days left
figure-allies-that-rose = allies whose value rose
figure-allies-that-fell = allies whose value fell
figure-share-mean = mean share of the allies
figure-share-median = median share of the allies
figure-allies-on-track = allies on track
figure-allies-there = allies there already
figure-members = members
figure-years-left = years left
figure-day = day
figure-year-asked = year
figure-stated-share = supposed share
figure-what-if-usd-current = supposed spending in US dollars
figure-what-if-national-current = supposed spending in national currency
figure-what-if-difference-usd-current = supposed difference in US dollars
figure-what-if-gap = supposed distance to the target
figure-differs-by = difference between the publishers
figure-spending-exchanged = spending in another currency
figure-years-at-level = years at or above the level
figure-years-below-level = years below the level
figure-allies-at-threshold-then = allies of that year at or over the level
figure-share-of-total = part of the total
figure-share-of-gdp-current = share in current prices
figure-plan-distance = distance of the plan from the path
figure-share-of-shortfall = part of the shortfall

## Words in a formula
work-rows = { $count } of { $of } rows show { $level } or more
work-rows-then = { $count } of { $of } allies of { $year } show { $level } or more
work-joined-later = without { $names }, who joined later
work-next-year = up to the next whole year
work-span = from { $from } to { $to }
work-membership = the aggregate follows membership, so steps at accessions are in it
work-place = place by { $measure } among { $of } with a value
work-highest = highest first
work-lowest = lowest first
work-what-if = what if
work-supposed = supposed by the reader
work-supposed-step = a step a year supposed by the reader
work-rate = at the exchange rate implied by the same edition's spending in both currencies
work-rate-of = the rate implied by the spending of { $country } in { $year } in { $currency } and in USD
work-supposed-less = supposed less actual
work-current-share = it uses the share in current prices, { $used } (rounded), not the headline share, { $share }
work-agreed = as agreed
work-rose = allies whose value of { $year } lies above that of { $before }
work-fell = allies whose value of { $year } lies below that of { $before }
work-years-left = to one decimal, from { $day }
work-joined = countries that have joined
work-different = different measures, only the printed numbers compared
work-mean = simple mean, each ally weighs the same
work-median = simple median of { $of } allies: the middle of their order, { $values }
work-on-track = allies whose straight line at their mean pace reaches the level by then
work-there = allies at or above the level in the newest year
work-years-at = years at or above the level among { $of } years of the edition
work-years-below = years below the level among { $of } years of the edition
work-calendar = calendar
work-met = { $share } in { $year } is at or above { $level }
work-sum = own sum of { $names }
work-sum-over = own sum over { $count } allies below { $level }
work-nobody = nobody is below
work-total-sum = the total is an own sum
work-spending-sum = the spending is an own sum
work-pace-less = pace less needed pace
work-growth-less = growth less needed growth
work-straight = a straight line from { $from } to { $to }
work-editions = editions of { $new } and { $old }
work-short = { $count } of { $of } allies show a share below the target
work-across = across { $level }
work-unchanged = all else unchanged
work-first-year = the first year in which
work-assumed = assumed growth of GDP
work-persons = persons, implied by
work-run = years up to { $year } without a break that show { $level } or more
