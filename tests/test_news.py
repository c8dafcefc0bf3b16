"""News: what is new is told once, by kind, old value beside new; an edition kept twice is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from bot import digest
from bot.render import apart, notes, plain_text
from knowledge.corrections import Correction
from knowledge.errors import BadData
from knowledge.model import AGGREGATES, Measure
from knowledge.news import Change, Kind, concerning, facts, held_on, news
from knowledge.news.telling import MARKS
from knowledge.releases import next_release
from retrieval import changed
from retrieval.language import LANGUAGES
from retrieval.morning import daily_brief

DAY = date(2026, 11, 24)
_GOALS = tuple(f"target:{key}" for key in ("hague_total_2025", "vilnius_2023", "demand_2025",
    "hague_related_2025", "equipment_2014"))  # fmt: skip


def _without(library, edition="nato_2026_07", claims=()):
    return replace(
        library,
        editions=tuple(item for item in library.editions if item.id != edition),
        claims=tuple(item for item in library.claims if item.id not in claims),
    )


@pytest.fixture(scope="module")
def fresh(library):
    """What the newest edition brought."""
    return news(library, facts(_without(library), DAY), DAY)


def test_what_is_known_is_no_news(library):
    assert news(library, facts(library, DAY), DAY) == ()


def test_a_new_edition_tells_what_it_revised_crossed_and_moved(library, fresh):
    kinds = {kind: [item for item in fresh if item.kind is kind] for kind in Kind}
    (edition,) = kinds[Kind.EDITION]
    assert edition.sources[1] == "nato_2026_07"
    for item in kinds[Kind.REVISED]:
        assert (item.old.source, item.new.source) == item.sources
        old = library.edition(item.sources[0])
        assert (item.old.country, item.old.year) == (item.new.country, item.new.year)
        assert item.old.value != item.new.value
        assert item.old == old.find(item.countries[0], Measure.SHARE, item.old.year)
    for item in kinds[Kind.CROSSED]:
        level = library.targets[item.target].share
        assert (item.old.value >= level) != (item.new.value >= level)
    for item in kinds[Kind.RANK]:
        assert item.old.value != item.new.value
        assert item.new.inputs[0].country == item.countries[0]
    assert kinds[Kind.REVISED]
    assert kinds[Kind.CROSSED]
    assert kinds[Kind.RANK]
    assert len({item.key for item in fresh}) == len(fresh)


def test_a_level_is_crossed_from_what_was_printed_last_to_what_stands_now(library, fresh):
    *earlier, new = library.nato_editions()
    told = {(item.countries[0], item.target) for item in fresh if item.kind is Kind.CROSSED}
    expected = set()
    for country in new.countries(Measure.SHARE):
        last = {year: item.find(country, Measure.SHARE, year).value
                for item in earlier for year in item.years(Measure.SHARE, country)}  # fmt: skip
        if country in AGGREGATES or not last:
            continue
        now = new.figure(country, Measure.SHARE, new.latest_year(Measure.SHARE, country)).value
        for key, level in (("vilnius_2023", 2), ("hague_core_2025", Decimal("3.5"))):
            if (last[max(last)] >= level) != (now >= level):
                expected.add((country, key))
    assert told == expected
    # Spain stood at 2.00 in the partial table of August 2025; Czechia's 2025 is revised only.
    assert not any(country in ("ESP", "CZE") for country, _ in told)
    assert ("EST", "hague_core_2025") in told


def test_each_changed_share_is_told_and_no_unchanged_one(library, fresh):
    *earlier, new = library.nato_editions()
    told = {(item.new.country, item.new.year) for item in fresh if item.kind is Kind.REVISED}
    for country in library.countries.allies:
        for year in new.years(Measure.SHARE, country):
            printed = [item.find(country, Measure.SHARE, year) for item in earlier]
            last = next((cell for cell in reversed(printed) if cell is not None), None)
            now = new.find(country, Measure.SHARE, year).value
            # The annual report of March 2026 prints one decimal, the others two at least.
            is_short = last is not None and last.source == "nato_2026_03"
            step = Decimal("0.05") if is_short else Decimal("0.005")
            is_changed = last is not None and abs(last.value - now) > step
            assert ((country, year) in told) == is_changed, (country, year)
    assert ("USA", 2025) not in told


def test_an_older_or_partial_table_is_told_and_changes_nothing_else(library):
    found = news(library, facts(_without(library, "nato_2024_06"), DAY), DAY)
    assert [item.kind for item in found] == [Kind.EDITION]


def test_a_level_crossed_in_a_partial_table_is_told_when_that_comes_and_not_again(library):
    then = library.as_of(date(2025, 9, 1))
    before = replace(then, editions=tuple(e for e in then.editions if e.id != "nato_2025_08"))
    found = news(then, facts(before, DAY), DAY)
    kinds = {item.kind for item in found}
    assert kinds >= {Kind.EDITION, Kind.REVISED, Kind.CROSSED}
    assert Kind.RANK not in kinds  # a ranking needs every ally
    crossed = {(item.countries[0], item.target) for item in found if item.kind is Kind.CROSSED}
    assert ("ESP", "vilnius_2023") in crossed
    for item in found:
        if item.kind is not Kind.EDITION:
            assert item.sources[-1] == item.new.source == "nato_2025_08"
            assert item.sources[0] == item.old.source
    later = news(library, facts(_without(library), DAY), DAY)
    assert not any(i.kind is Kind.CROSSED and i.countries == ("ESP",) for i in later)


def test_a_statement_that_comes_in_overtaken_is_no_news(library):
    gone = next(item for item in library.claims if item.is_overtaken)
    assert news(library, facts(_without(library, "", (gone.id,)), DAY), DAY) == ()


def test_a_new_statement_and_one_that_was_overtaken_are_news(library):
    claim = next(
        item for item in library.claims if item.countries == ("ESP",) and not item.is_overtaken
    )
    known = facts(_without(library, "", (claim.id,)), DAY)
    (new,) = news(library, known, DAY)
    assert (new.kind, new.sources, new.countries) == (Kind.CLAIM, (claim.id,), ("ESP",))
    ended = replace(
        library,
        claims=tuple(
            replace(item, valid_until="2026-11-20") if item is claim else item
            for item in library.claims
        ),
    )
    (over,) = news(ended, facts(library, DAY), DAY)
    assert (over.kind, over.sources) == (Kind.OVERTAKEN, (claim.id,))


def test_a_correction_tells_what_was_printed(library):
    item = Correction("nato_2026_07", "ESP", 2026, Measure.SHARE, Decimal("2.10"), Decimal("2.00"),
                      "a typing error", "NATO", "2026-11-23")  # fmt: skip
    corrected = replace(library, corrections=(*library.corrections, item))
    (found,) = news(corrected, facts(library, DAY), DAY)
    assert (found.kind, found.old.value, found.new.value) == (
        Kind.CORRECTED, Decimal("2.10"), Decimal("2.00"),
    )  # fmt: skip


@pytest.mark.parametrize("mark", MARKS)
def test_a_date_that_draws_near_is_told_once_at_each_mark(library, mark):
    day = date(2035, 1, 1) - timedelta(days=mark)
    before = facts(library, day - timedelta(days=1))
    told = [item for item in news(library, before, day) if item.new.year == 2035]
    assert [(item.kind, item.new.value) for item in told] == [(Kind.DUE, Decimal(mark))]
    after = day + timedelta(days=1)
    assert not [
        i
        for i in news(library, facts(library, day), after)
        if i.kind is Kind.DUE
        and i.target.startswith("hague")
        and i.new.value == mark - 1
        and mark - 1 not in MARKS
    ]


def test_every_kind_is_kept_and_read_back_as_it_was(library, fresh):
    item = next(each for each in fresh if each.kind is Kind.RANK)
    assert Change.from_json(item.to_json()) == item
    assert all(Change.from_json(each.to_json()) == each for each in fresh)
    with pytest.raises(BadData):
        Change.from_json('{"key": 1}')


def test_what_is_about_others_does_not_concern_a_follower(fresh):
    mine = concerning(fresh, ("POL",))
    assert {item.countries for item in mine} == {(), ("POL",)}
    assert concerning(fresh, (), is_all=True) == fresh


def test_the_library_of_a_day_lacks_what_came_later(library):
    then = held_on(library, date(2026, 7, 9))
    assert "nato_2026_07" not in {item.id for item in then.editions}
    assert "nato_2026_07" in {item.id for item in held_on(library, date(2026, 7, 10)).editions}


def test_the_next_release_is_dated_by_the_ones_before(library):
    expected = next_release(library.nato_editions(), DAY)
    assert (expected.first, expected.last) == (date(2027, 3, 14), date(2027, 4, 24))
    summer = next_release(library.as_of(date(2026, 5, 1)).nato_editions(), date(2026, 5, 1))
    assert (summer.first, summer.last) == (date(2026, 6, 17), date(2026, 8, 28))
    assert next_release(library.as_of(date(2022, 6, 1)).nato_editions(), date(2022, 6, 1)) is None


# The wording


def _pairs(library):
    """One change of each kind."""
    claim, gone = (
        next(item for item in library.claims if item.countries == (key,) and not item.is_overtaken)
        for key in ("ESP", "POL")
    )
    fix = Correction("nato_2026_07", "ESP", 2026, Measure.SHARE, Decimal("2.10"), Decimal("2.00"),
                     "a typing error", "NATO", "2026-11-23")  # fmt: skip
    found = {item.kind: item for item in news(library, facts(_without(library), DAY), DAY)}
    more = [
        *news(library, facts(_without(library, "", (claim.id,)), DAY), DAY),
        *news(replace(library, corrections=(fix,)), facts(library, DAY), DAY),
        Change(f"overtaken:{gone.id}", Kind.OVERTAKEN, "2026-11-24", ("POL",), (gone.id,)),
    ]
    older = replace(library.targets["vilnius_2023"], until="2026-11-23")
    ended = replace(library, targets={**library.targets, older.id: older})
    more += news(ended, facts(library, DAY), DAY)
    near = date(2028, 12, 25)
    due = news(library, facts(library, near - timedelta(days=3650)), near)
    dates = [item for item in due if item.kind is Kind.DUE]
    return (*found.values(), *more, *dates)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_kind_is_worded_in_each_language_and_passes_the_check(library, lang):
    from retrieval.brief import close_desk, open_desk
    from retrieval.desk import Outcome
    from retrieval.model import Intent

    made = _pairs(library)
    assert {item.kind for item in made} == set(Kind)
    for item in made:
        desk = open_desk(library, DAY, lang, "")
        changed.say_change(item, desk)
        answer = close_desk(desk, Intent.UPDATE, (), Outcome())
        assert desk.sentences, item.kind
        assert answer.sentences == tuple(desk.sentences), (item.kind, desk.sentences)
        assert all(sentence.cites for sentence in answer.sentences), item.kind
        assert "{" not in plain_text(answer, library)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "follows", [(), ("ESP",), ("POL", "EST", "ESP"), ("ISL", "LUX"), ("ESP", *_GOALS), _GOALS[:1]]
)
def test_the_shared_wording_is_that_of_the_whole_answer(library, lang, follows):
    changes = _pairs(library)
    for told in ((), changes):
        reply = digest.compose(follows, DAY, library, lang, told, is_late=bool(told))
        answer = daily_brief(library, follows, DAY, lang, told, is_late=bool(told))
        assert reply.text == apart(plain_text(answer, library))
        assert reply.notes == notes(answer, library)


def test_a_quiet_day_says_so_and_when_the_next_figures_come(library):
    text = digest.compose(("ESP",), DAY, library).text
    assert "Nothing new since NATO's edition of 10 July 2026." in text
    assert "between 14 March 2027 and 24 April 2027" in text
    assert "points a year needed by 2035" in text
    assert digest.compose(("ESP",), DAY, library).image is None


def test_something_that_moved_comes_with_one_chart_and_no_quiet_line(library, fresh):
    reply = digest.compose(("ESP", "POL"), DAY, library, "en", fresh)
    assert "Nothing new" not in reply.text
    assert "New since the last update: NATO's edition of 10 July 2026." in reply.text
    assert reply.image is not None
    assert reply.image.png.startswith(b"\x89PNG")
    assert reply.text.count("Poland: now place") <= 1


def test_on_the_day_of_an_edition_the_first_line_says_what_changed(library, fresh):
    lines = digest.compose(("ESP", "POL"), DAY, library, "en", fresh).text.split("\n")
    assert lines[0].startswith("New since the last update: NATO's edition of 10 July 2026.")
    head = next(n for n, line in enumerate(lines) if "update for Spain, Poland" in line)
    assert any("Poland" in line for line in lines[1:head])
    quiet = digest.compose(("ESP", "POL"), DAY, library).text.split("\n")
    assert "update for Spain, Poland" in quiet[0]
    statements = [item for item in fresh if item.kind == Kind.CLAIM]
    told = digest.compose(("ESP", "POL"), DAY, library, "en", statements).text.split("\n")
    assert "update for Spain, Poland" in told[0]


def test_a_late_update_says_so(library):
    assert "later than planned" in digest.compose((), DAY, library, is_late=True).text


def test_a_statement_that_came_and_went_is_told_as_gone_only(library):
    claim = next(item for item in library.claims if item.countries == ("ESP",))
    changes = [
        Change(f"{kind.value}:{claim.id}", kind, "2026-11-24", ("ESP",), (claim.id,))
        for kind in (Kind.CLAIM, Kind.OVERTAKEN)
    ]
    text = digest.compose(("ESP",), DAY, library, "en", changes).text
    assert "No longer in force" in text
    assert "New statements" not in text


# Targets that are followed


def test_a_target_that_changed_or_ended_is_news_once_and_never_where_none_was_noted(library):
    core = library.targets["hague_core_2025"]
    for other in (replace(core, due=2032), replace(core, until="2026-11-23")):
        then = replace(library, targets={**library.targets, core.id: other})
        (found,) = news(then, facts(library, DAY), DAY)
        assert (found.kind, found.target, found.countries) == (Kind.STANDING, core.id, ())
        assert news(then, facts(then, DAY), DAY) == ()
        before = {key for key in facts(library, DAY) if not key.startswith("standing:")}
        assert news(then, before, DAY) == ()


def test_a_followed_target_tells_who_stands_below_and_above_and_what_no_table_measures(library):
    def told(key):
        return digest.compose((f"target:{key}",), DAY, library).text

    for key in ("hague_core_2025", "hague_total_2025"):
        text = told(key)
        assert "At 3.5% of GDP or more in 2026 (estimate), 5 allies: Lithuania 5.33%" in text
        assert "Below 3.5% of GDP in 2026 (estimate), 26 allies; nearest to the level: Den" in text
        assert "days to the year of the target (2035)" in text
    assert "The full 5% of GDP cannot be measured" in told("hague_total_2025")
    assert "Below 2% of GDP in 2026 (estimate), 1 ally: Slovenia 1.61%" in told("vilnius_2023")
    assert "No end date" in told("vilnius_2023")
    assert "1 ally: Norway" in told("equipment_2014")
    assert "Below 5% of GDP" in told("demand_2025")
    assert "demand on core spending" in told("demand_2025")
    assert "Below" not in told("hague_related_2025")
    assert "Only the core leg can be measured" in told("hague_related_2025")
    assert digest.compose(("target:no_such",), DAY, library) == digest.compose((), DAY, library)


def test_a_follower_of_a_target_hears_of_each_ally_that_crosses_its_level_once(library, fresh):
    text = digest.compose(("target:hague_core_2025",), DAY, library, "en", fresh).text
    crossed = [item for item in fresh if item.kind is Kind.CROSSED]
    mine = {item.countries[0] for item in crossed if item.target == "hague_core_2025"}
    assert mine
    for key in mine:
        assert text.count(f"{library.countries.name(key)} now reaches the Hague core") == 1
    quiet = digest.compose(("target:equipment_2014",), DAY, library, "en", crossed).text
    assert "Elsewhere:" in quiet
    assert "Nothing new" not in quiet
    assert "Elsewhere:" not in digest.compose(("all",), DAY, library, "en", crossed).text


def test_an_update_on_many_countries_fits_a_phone_and_says_that_there_is_more(library, fresh):
    text = digest.compose(("g7",), DAY, library, "en", fresh).text
    assert "More has changed than fits here" in text
    assert "now place" not in text
    assert len(text) < 3000
    assert "Canada's year is its fiscal year" in text
    assert "no armed forces" in digest.compose(("ISL",), DAY, library).text
