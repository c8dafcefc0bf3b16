"""Briefs: a country's summary and the daily update, composed without index or model."""

from __future__ import annotations

from collections import deque
from datetime import date, timedelta
from decimal import Decimal

from knowledge.calculators.count import count_at
from knowledge.calculators.gap import gap as compute_gap
from knowledge.calculators.ranking import ranking as rank
from knowledge.calculators.revision import revision
from knowledge.dates import last_day
from knowledge.edition import Edition
from knowledge.errors import NoFigure
from knowledge.library import Library
from knowledge.model import AGGREGATES, Claim, Measure
from knowledge.results import Revision
from knowledge.target import agreed_core
from retrieval.check import check
from retrieval.desk import Desk, Outcome
from retrieval.kinds.comparison import comparison
from retrieval.kinds.refusal import refuse_outsider
from retrieval.kinds.summary import newest_plan, summarise
from retrieval.kinds.target import target
from retrieval.known import Known
from retrieval.model import Answer, Evidence, Intent, Plan, Question
from retrieval.phrasebook import phrases
from retrieval.plan import with_preferences

MOST_STATEMENTS = 2
MOST = 3
"""Revisions told of a new edition beside those of followed countries."""
_MADE: deque[tuple[Library, Known]] = deque(maxlen=4)


def _no_search(*_: object, **__: object) -> list[Evidence]:
    return []


def open_desk(library: Library, today: date, lang: str, text: str) -> Desk:
    """A desk that finds nothing by search: briefs rest on tables and targets alone."""
    words = phrases(lang)
    return Desk(library, words, _known(library), _no_search, today, text, words.lang)


def _known(library: Library) -> Known:
    """The library's passages by id, made once for each library that is in use."""
    for kept, made in _MADE:
        if kept is library:
            return made
    made = Known(library)
    _MADE.append((library, made))
    return made


def close_desk(desk: Desk, intent: Intent, places: tuple[str, ...], outcome: Outcome) -> Answer:
    """What lies on the desk as an answer; a sentence that fails its check is left out."""
    checked = check(desk.draft(), desk.library.countries, lang=desk.lang)
    return Answer(
        question=Question(desk.text, desk.lang),
        plan=Plan(intent, places),
        status=outcome.status,
        reason=outcome.reason,
        sentences=checked.sentences,
        figures=tuple(desk.figures),
        evidence=tuple(desk.evidence),
        follow_ups=outcome.follow_ups,
    )


def country_brief(
    library: Library,
    country: str,
    today: date,
    lang: str = "en",
    preferred: tuple[str | None, str | None] = (None, None),
) -> Answer:
    """The summary of one ally (ISO3): share, place, gaps, path, equipment, plan.

    `preferred` are an edition's id and a currency that the reader has chosen, None for neither.
    """
    desk = open_desk(library, today, lang, library.countries.name(country))
    if not library.countries.get(country).is_ally:
        plan = Plan(Intent.SUMMARY, outsiders=(country,))
        return close_desk(desk, Intent.SUMMARY, (country,), refuse_outsider(plan, desk))
    plan = with_preferences(Plan(Intent.SUMMARY, (country,)), library, *preferred)
    return close_desk(desk, Intent.SUMMARY, (country,), summarise(country, desk, plan))


def daily_brief(
    library: Library,
    follows: tuple[str, ...],
    today: date,
    lang: str = "en",
    since: date | None = None,
) -> Answer:
    """What a follower of these countries gets on a day.

    Args:
        library: the knowledge as of that day.
        follows: ISO3 codes, already expanded from groups.
        today: the follower's local day.
        lang: the reader's language.
        since: the day of the last update sent, else yesterday; editions published or taken in
            after it are told as new.
    """
    desk = open_desk(library, today, lang, "")
    edition = library.edition()
    _say_head(desk, follows, today)
    _say_news(desk, edition, since or today - timedelta(days=1))
    _say_counts(desk, edition)
    for country in follows:
        _say_country(desk, edition, country)
    _say_newest(desk, follows)
    _say_clock(desk, today)
    return close_desk(desk, Intent.UPDATE, follows, Outcome())


def _say_head(desk: Desk, follows: tuple[str, ...], today: date) -> None:
    stamp = desk.day_slot(today)
    if follows:
        names = ", ".join(desk.name(key) for key in follows[:8]) + (
            " …" if len(follows) > 8 else ""
        )
        desk.say("digest", "lead", day=stamp, names=names)
    else:
        desk.say("digest-all", "lead", day=stamp)


def _say_news(desk: Desk, edition: Edition, since: date) -> None:
    fresh = [item for item in desk.library.editions if _arrived(item) > since]
    any_figure = count_at(edition, Decimal(2), None).number
    if edition in fresh or not fresh:
        key = "digest-new-edition" if edition in fresh else "digest-quiet"
        desk.say(key, cites=desk.cite_edition(any_figure), edition=desk.slot(any_figure, "edition"))
    for item in fresh:
        if item is not edition:
            _say_other_edition(desk, item)
    if edition in fresh:
        _say_largest_revisions(desk, edition)


def _arrived(edition: Edition) -> date:
    """The day on which an edition was both published and here."""
    source = edition.source
    return max(source.day, last_day(source.added)) if source.added else source.day


def _say_other_edition(desk: Desk, edition: Edition) -> None:
    """A new edition that is not NATO's latest: of another publisher, partial or older."""
    measure = edition.measures()[0]
    newest = edition.series(edition.countries(measure)[0], measure)[-1]
    desk.say(
        "digest-new-table",
        cites=desk.cite_edition(newest),
        publisher=desk.publisher(edition.source.publisher),
        edition=desk.slot(newest, "edition"),
    )


def _say_largest_revisions(desk: Desk, edition: Edition) -> None:
    """What a new edition changed most, whether followed or not."""
    countries = (key for key in edition.countries(Measure.SHARE) if key not in AGGREGATES)
    found = [item for key in countries if (item := _revised(desk, edition, key)) is not None]
    for item in sorted(found, key=_size, reverse=True)[:MOST]:
        _say_revised(desk, item)


def _size(found: Revision) -> Decimal:
    return abs(found.difference.value) if found.difference is not None else Decimal(0)


def _say_counts(desk: Desk, edition: Edition) -> None:
    two = count_at(edition, Decimal(2), None)
    held = agreed_core(desk.library.targets)
    if len(held) == 1:  # an earlier day, with one target
        desk.say(
            "count",
            cites=desk.cite_edition(two.number),
            number=desk.slot(two.number),
            target=desk.target_name(held[0]),
            year=desk.slot(two.number, "year"),
            edition=desk.slot(two.number, "edition"),
        )
        return
    core = count_at(edition, Decimal("3.5"), None)
    desk.say(
        "digest-count",
        cites=desk.cite_edition(two.number),
        year=desk.slot(two.number, "year"),
        two=desk.slot(two.number),
        core=desk.slot(core.number),
        level=desk.target_slot(desk.library.targets["vilnius_2023"]),
        core_level=desk.target_slot(desk.library.targets["hague_core_2025"]),
        edition=desk.slot(two.number, "edition"),
    )


def _say_country(desk: Desk, edition: Edition, country: str) -> None:
    core = agreed_core(desk.library.targets)[0]
    try:
        found = compute_gap(edition, country, core)
    except NoFigure:
        desk.say("row-missing", "row", country=desk.name(country))
        return
    desk.say(
        "digest-row-below" if found.points.value > 0 else "digest-row-above",
        "row",
        desk.cite_row(found.share),
        country=desk.name(country),
        share=desk.slot(found.share),
        year=desk.slot(found.share, "year"),
        points=desk.slot(found.points),
        target=desk.target_name(core),
    )
    _say_revision(desk, edition, country)


def _say_revision(desk: Desk, edition: Edition, country: str) -> None:
    found = _revised(desk, edition, country)
    if found is not None:
        _say_revised(desk, found)


def _revised(desk: Desk, edition: Edition, country: str) -> Revision | None:
    """The newest year that an earlier edition printed otherwise, old value beside new."""
    earlier = [
        item for item in desk.library.nato_editions() if item.source.day < edition.source.day
    ]
    for old in reversed(earlier):
        shared = set(old.years(Measure.SHARE, country)) & set(edition.years(Measure.SHARE, country))
        if not shared:
            continue
        for year in sorted(shared, reverse=True):
            found = revision(old, edition, country, Measure.SHARE, year)
            if found.difference is not None and found.difference.value:
                return found
        return None
    return None


def _say_revised(desk: Desk, found: Revision) -> None:
    desk.say(
        "digest-revision",
        "row",
        desk.cite_row(found.old),
        country=desk.name(found.old.country),
        year=desk.slot(found.old, "when"),
        old=desk.slot(found.old),
        old_edition=desk.slot(found.old, "edition"),
        new=desk.slot(found.new),
    )


def _say_newest(desk: Desk, follows: tuple[str, ...]) -> None:
    plans = [plan for key in follows[:6] if (plan := newest_plan(desk, key)) is not None]
    newest = sorted(plans, key=lambda claim: last_day(claim.as_of), reverse=True)
    chosen: list[Claim] = newest[:MOST_STATEMENTS]
    if chosen:
        desk.say("digest-newest")
        for claim in chosen:
            desk.quote_claim(claim)


def _say_clock(desk: Desk, today: date) -> None:
    """Days to the review and to the due year of the Hague target, counted to 1 January."""
    if "hague_total_2025" not in desk.library.targets:
        return  # an earlier day: no clock ran yet
    total = desk.library.targets["hague_total_2025"]
    level = desk.target_slot(total)
    review = desk.year_figure(total, total.review or 0, "review")
    desk.say(
        "digest-clock",
        "note",
        desk.cite(f"target:{total.id}"),
        due=level.replace("}", ".when}"),
        review=desk.slot(review, "when"),
        due_days=desk.slot(desk.days_until(total, total.due or 0, today)),
        review_days=desk.slot(desk.days_until(total, total.review or 0, today)),
    )


def targets_brief(library: Library, today: date, lang: str = "en") -> Answer:
    """The targets in force with their standing, demands named as such."""
    desk = open_desk(library, today, lang, "")
    outcome = target(Plan(Intent.TARGET), desk)
    return close_desk(desk, Intent.TARGET, (), outcome)


def compare_brief(library: Library, country: str, today: date, lang: str = "en") -> Answer:
    """A country beside its neighbours in the ranking by share, from one edition and year."""
    desk = open_desk(library, today, lang, "")
    edition = library.edition()
    order = [row.country for row in rank(edition, Measure.SHARE).rows]
    at = order.index(country) if country in order else 0
    first = max(0, min(at - 2, len(order) - 5))
    places = (country, *(key for key in order[first : first + 5] if key != country))
    return close_desk(
        desk, Intent.COMPARISON, places, comparison(Plan(Intent.COMPARISON, places), desk)
    )
