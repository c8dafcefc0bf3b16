### The bot's own words in English.

## Buttons
button-trend = Trend chart
button-compare = Compare
button-how = How computed
button-follow = Follow

## Commands
command-start = what this bot does
command-help = how to ask
command-ask = ask a question
command-country = summary of one ally
command-targets = the targets and their standing
command-update = today's target update
command-follow = daily update for countries
command-unfollow = stop following
command-sources = where the figures come from
command-privacy = what is stored

start =
    Gapwatch answers questions on NATO defence spending targets from dated sources.
    Just type a question, such as: How far is Spain from the core target?
    /country Poland gives a summary, /targets what was agreed.
    /follow Poland Baltics sends a daily update at your hour.
    Every figure names its edition; sources are one tap away.
help =
    Type a question, or use a command:
    /ask QUESTION · /country NAME · /targets · /update
    /follow COUNTRIES [HOUR] · /unfollow COUNTRIES or all
    /sources · /privacy
    Examples: top five by share of GDP · How many allies meet the floor? · When will Italy reach the core target?
ask-empty = Put a question after the command, such as /ask How far is Spain from the core target?
country-empty = Put a country after the command, such as /country Poland.
follow-empty = Put countries or groups after the command, such as /follow Poland Baltics, and an hour if you like.
follow-done = You follow { $names }. The update comes daily at { $hour }:00 ({ $zone }).
follow-nothing = You follow nothing yet. { $empty }
follow-now = You follow { $names }, daily at { $hour }:00 ({ $zone }).
follow-unknown = "{ $name }" is no ally or group that can be followed.
follow-hour = The hour must be between 0 and 23.
unfollow-done = You no longer follow { $names }.
unfollow-all = You follow nothing any more; no update will come.
unfollow-none = You did not follow that.
sources-lead = The figures come from these editions, the statements from { $claims } dated, sourced claims:
sources-row = { $publisher }: { $title }, edition of { $edition }, { $rows } figures
targets-rest = Demands and proposals are not targets: ask about them and their standing is told.
privacy =
    Stored: your chat's number, its language, hour and time zone, what it follows, which daily updates were sent, and the last question for follow-ups.
    Not stored: your name, your other messages, anything about you from elsewhere.
    Nothing leaves this machine except the replies to Telegram, unless its operator has set a remote language model; then the question is sent to it.
    /unfollow all stops updates; blocking the bot does the same.
only-text = I can read text only. Type a question, or see /help.
unknown-command = I do not know this command. See /help.
stale = This button belongs to an older message. Ask again, please.
sorry = Something went wrong on my side (error { $id }). Please try again.
not-allowed = This bot answers only in chats that its operator has allowed.
sources-title = Sources
compare-note = Beside its nearest neighbours in the ranking:
how-lead = How the figures for { $country } are computed:
chart-missing = There is no series to draw for { $country }.
quoted = (in { $language })
choose = Choose: { $choices }
fell-back = (written by the built-in engine: { $why })

## Charts
chart-measure = Defence expenditure, % of GDP
chart-source = Source: { $source }
chart-edition = edition of { $edition }; hatched: estimate
chart-target = { $level } (agreed { $agreed })
chart-target-due = { $level } by { $due } (agreed { $agreed })
chart-caption = { $country }, defence expenditure as a share of GDP: { $first } in { $first_year }, { $last } in { $last_year }. Lines: { $levels }. { $source }.
