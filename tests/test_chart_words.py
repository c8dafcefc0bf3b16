"""What charts say: captions, notes at the foot, and why something cannot be drawn."""

from __future__ import annotations

import pytest

from bot.charts import gap_chart, group_chart, path_chart, revision_chart, trend_chart
from bot.numbers import number
from knowledge.errors import NoFigure
from knowledge.model import Measure
from retrieval.language import LANGUAGES
from retrieval.phrasebook import phrases


def _targets(library):
    return library.targets["vilnius_2023"], library.targets["hague_core_2025"]


def _spec(image):
    return image.paint.args[1]


def test_equipments_guideline_is_held_against_equipments_share(library):
    image = gap_chart(library.edition(), library.targets["equipment_2014"], library)
    spec = _spec(image)
    assert spec.face.title == "Distance from 20% of defence expenditure"
    assert "equipment's share" in spec.face.subtitle
    assert "GDP" not in image.caption
    shares = library.edition().series("NOR", Measure.EQUIPMENT)
    assert f"Norway: {number(shares[-1].value, 'en')}%" in image.caption


def test_a_caption_marks_estimates_with_a_word_where_each_bar_has_its_own(library):
    told = revision_chart(library, "SWE", of_year=2024).caption
    assert "April 2025: 2.25% (estimate)" in told
    assert "10 July 2026: 2.20%." in told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_luxembourgs_other_base_stands_wherever_its_share_does(library, lang):
    edition, targets = library.edition(), _targets(library)
    note = phrases(lang).say("note-lux")
    for image in (
        trend_chart(edition, "LUX", library, targets, lang),
        path_chart(edition, "LUX", library, targets[1], lang),
        gap_chart(edition, targets[0], library, lang),
        group_chart(edition, "all", library, targets, lang),
        revision_chart(library, "LUX", lang),
    ):
        assert note in image.caption
        assert note in _spec(image).face.foot
    assert note not in trend_chart(edition, "BEL", library, targets, lang).caption


@pytest.mark.parametrize("lang", LANGUAGES)
def test_why_nothing_can_be_drawn_is_said_in_the_readers_language(library, lang):
    for country, key in (("ISL", "iceland"), ("UKR", "outsider")):
        told = phrases(lang).say(key, country=library.countries.name(country, lang))
        for draw in (
            lambda country=country: trend_chart(library.edition(), country, library, (), lang),
            lambda country=country: revision_chart(library, country, lang),
        ):
            with pytest.raises(NoFigure) as refused:
                draw()
            assert str(refused.value) == told


def test_who_meets_the_target_is_told_of_no_lines(library):
    image = path_chart(library.edition(), "POL", library, library.targets["hague_core_2025"])
    assert "Straight lines" not in image.caption
    assert "arithmetic" not in _spec(image).face.subtitle


def test_a_needed_line_is_seen_where_the_pace_lies_over_it(library):
    image = path_chart(library.edition(), "BGR", library, library.targets["hague_core_2025"])
    needed, paced = _spec(image).ways
    assert needed.points[-1][1] - paced.points[-1][1] < 0.01
    assert needed.width > paced.width


def test_a_title_names_few_and_counts_many(library):
    many = tuple(library.edition().countries(Measure.SHARE))[:20]
    image = group_chart(library.edition(), "x", library, _targets(library), "en", many)
    assert _spec(image).face.title.endswith("… (20)")
    few = group_chart(library.edition(), "x", library, _targets(library), "en", ("USA", "GBR"))
    assert _spec(few).face.title == "United States, United Kingdom"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_edition_of_too_few_years_is_refused_in_the_readers_language(library, lang):
    edition, targets = library.edition("nato_2025_08"), _targets(library)
    equipment = library.targets["equipment_2014"]
    for draw in (
        lambda: trend_chart(edition, "POL", library, targets, lang),
        lambda: path_chart(edition, "POL", library, targets[1], lang),
        lambda: path_chart(library.edition("nato_2023_07"), "ESP", library, targets[1], lang),
        lambda: gap_chart(edition, equipment, library, lang),
    ):
        with pytest.raises(NoFigure, match="/settings") as refused:
            draw()
        assert "share of gdp" not in str(refused.value)
        assert (lang == "en") == ("Too few figures" in str(refused.value))
