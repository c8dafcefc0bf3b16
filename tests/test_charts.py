"""Charts: nothing leaves the picture or covers another word, in any language or extreme."""

from __future__ import annotations

import warnings
from decimal import Decimal
from itertools import combinations, pairwise

import pytest
from matplotlib import font_manager, ft2font
from matplotlib.text import Annotation, Text

from bot.charts import gap_chart, group_chart, path_chart, revision_chart, trend_chart
from bot.charts.plate import BAR, FLOOR, GOAL, GROUND, INK, PACE, QUIET, SHORT
from bot.charts.revisions import revised_year
from bot.charts.ticks import round_steps
from bot.numbers import number
from bot.transports.telegram.html import captions
from knowledge.errors import BadInput, NoFigure
from knowledge.model import Measure
from retrieval.language import LANGUAGES

EXTREMES = ("POL", "LUX", "USA", "EST")


def _targets(library):
    return library.targets["vilnius_2023"], library.targets["hague_core_2025"]


def _all(library, country, lang):
    edition, targets = library.edition(), _targets(library)
    return {
        "trend": trend_chart(edition, country, library, targets, lang),
        "path": path_chart(edition, country, library, targets[1], lang),
        "gaps": gap_chart(edition, targets[1], library, lang, country),
        "revisions": revision_chart(library, country, lang),
    }


def _plate(image):
    draw, spec = image.paint.args
    return draw(spec)


def _spec(image):
    return image.paint.args[1]


def _words(plate):
    """The boxes of the words that are seen, by text; a number's own ground is not counted."""
    plate.canvas.draw_without_rendering()
    found = []
    for text in plate.canvas.findobj(Text):
        if text.get_visible() and text.get_text().strip():
            own = Text.get_window_extent(text) if isinstance(text, Annotation) else None
            found.append((text.get_text(), own or text.get_window_extent()))
    return found


def _assert_readable(plate):
    wide, tall = plate.canvas.get_size_inches() * plate.canvas.dpi
    words = _words(plate)
    for text, box in words:
        assert box.x0 >= -1 and box.x1 <= wide + 1, f"{text} leaves the side"
        assert box.y0 >= -1 and box.y1 <= tall + 1, f"{text} leaves top or bottom"
    for (one, a), (other, b) in combinations(words, 2):
        across = min(a.x1, b.x1) - max(a.x0, b.x0)
        down = min(a.y1, b.y1) - max(a.y0, b.y0)
        assert across <= 2 or down <= 4, f"{one} covers {other}"


def _assert_clear(plate):
    """No label hides a part of a line of points."""
    plate.canvas.draw_without_rendering()
    (axes,) = plate.canvas.axes
    texts = [text for text in axes.texts if text.get_text().strip()]
    labels = [(text.get_text(), Text.get_window_extent(text)) for text in texts]
    for line in axes.lines:
        if line.get_marker() != "o":
            continue
        points = axes.transData.transform(line.get_xydata())
        for (x0, y0), (x1, y1) in pairwise(points):
            for step in range(21):
                x, y = x0 + (x1 - x0) * step / 20, y0 + (y1 - y0) * step / 20
                for text, box in labels:
                    assert not (box.x0 < x < box.x1 and box.y0 < y < box.y1), text


def test_no_label_lies_over_a_path_whatever_the_country(library):
    edition, core = library.edition(), _targets(library)[1]
    for country in edition.countries(Measure.SHARE):
        plate = _plate(path_chart(edition, country, library, core, "uk"))
        _assert_clear(plate)
        _assert_readable(plate)


@pytest.mark.parametrize("lang", ["en", "uk", "tr", "lv", "fr"])
@pytest.mark.parametrize("country", EXTREMES)
def test_no_word_leaves_a_picture_or_covers_another(library, country, lang):
    for image in _all(library, country, lang).values():
        _assert_readable(_plate(image))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_heads_and_feet_fit_in_each_language(library, lang):
    image = path_chart(library.edition(), "USA", library, _targets(library)[1], lang)
    _assert_readable(_plate(image))


@pytest.mark.parametrize("group", ["baltics", "nordics", "g7", "eu", "all"])
def test_groups_of_any_size_fit(library, group):
    image = group_chart(library.edition(), group, library, _targets(library), "tr")
    _assert_readable(_plate(image))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_font_has_every_sign_of_each_language(library, lang):
    font = ft2font.FT2Font(font_manager.findfont("DejaVu Sans"))
    signs = set(font.get_charmap())
    image = gap_chart(library.edition(), _targets(library)[1], library, lang)
    names = "".join(row.name for row in _spec(image).rows)
    texts = "".join(item.caption for item in _all(library, "LUX", lang).values())
    assert {sign for sign in names + texts if ord(sign) not in signs} <= {"\n"}


def test_a_picture_is_a_png_and_paints_without_a_warning(library):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for image in _all(library, "USA", "uk").values():
            assert image.png.startswith(b"\x89PNG")
            assert image.png is image.png  # painted once for a content


def test_words_stand_out_from_the_ground():
    for colour in (INK, QUIET, BAR, SHORT, FLOOR, GOAL, PACE):
        lights = sorted((_light(colour), _light(GROUND)))
        assert (lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5, colour


def _light(colour: str) -> float:
    """The relative luminance that contrast is measured with."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_columns_are_the_editions_figures_and_estimates_are_marked(library):
    edition = library.edition()
    spec = _spec(trend_chart(edition, "POL", library, _targets(library)))
    series = edition.series("POL", Measure.SHARE)
    assert [(c.year, c.value, c.is_estimate) for c in spec.columns] == [
        (f.year, float(f.value), f.estimate) for f in series
    ]
    told = {c.label for c in spec.columns if c.label}
    assert told == {number(series[0].value, "en"), number(series[-1].value, "en")}


def test_the_path_ends_at_the_target_in_its_due_year(library):
    core = library.targets["hague_core_2025"]
    spec = _spec(path_chart(library.edition(), "USA", library, core))
    needed, paced = spec.ways
    assert needed.points[-1] == (2035, 3.5)
    assert paced.points[-1][0] == 2035
    assert paced.points[-1][1] < paced.points[0][1]
    assert needed.points[0] == paced.points[0] == (2026, spec.columns[-1].value)


def test_who_meets_the_target_needs_no_path(library):
    image = path_chart(library.edition(), "POL", library, library.targets["hague_core_2025"])
    assert _spec(image).ways == ()
    assert "already" in image.caption


def test_a_target_without_a_due_year_has_no_path(library):
    with pytest.raises(BadInput, match="due year"):
        path_chart(library.edition(), "POL", library, library.targets["vilnius_2023"])


def test_gaps_stand_in_order_and_name_who_has_no_row(library):
    image = gap_chart(library.edition(), _targets(library)[1], library, "en", "ESP")
    spec = _spec(image)
    values = [row.value for row in spec.rows]
    assert values == sorted(values, reverse=True)
    assert len(values) == 31
    assert any("Iceland" in line for line in spec.face.foot)
    assert [row.name for row in spec.rows if row.is_strong] == ["Spain"]
    assert "1.50 percentage points below" in image.caption


def test_a_distance_is_never_rounded_to_nothing(library):
    rows = _spec(gap_chart(library.edition(), _targets(library)[0], library)).rows
    for row in rows:
        assert (Decimal(row.label) == 0) == (row.value == 0)


def test_revisions_are_one_bar_for_each_edition_that_prints_the_year(library):
    for country in EXTREMES:
        chosen = revised_year(library, country)
        printed = [item.find(country, Measure.SHARE, chosen) for item in library.nato_editions()]
        rows = _spec(revision_chart(library, country)).rows
        held = [figure for figure in printed if figure]
        assert [(row.value, row.is_estimate) for row in rows] == [
            (float(figure.value), figure.estimate) for figure in held
        ]


def test_polands_year_with_two_official_values_shows_both(library):
    told = revision_chart(library, "POL", of_year=2024).caption
    assert "17 June 2024: 4.12%" in told
    assert "10 July 2026: 3.75%" in told


def test_a_country_without_a_row_is_refused_in_a_sentence(library):
    core = library.targets["hague_core_2025"]
    for draw in (
        lambda: trend_chart(library.edition(), "ISL", library, ()),
        lambda: path_chart(library.edition(), "ISL", library, core),
        lambda: revision_chart(library, "ISL"),
        lambda: group_chart(library.edition(), "x", library, (), countries=("ISL",)),
    ):
        with pytest.raises(NoFigure, match="Iceland"):
            draw()


def test_captions_fit_and_tell_edition_and_source(library):
    for lang in LANGUAGES:
        images = _all(library, "USA", lang)
        images["group"] = group_chart(library.edition(), "all", library, _targets(library), lang)
        for image in images.values():
            assert captions(image.caption) == [image.caption]
            assert "NATO" in image.caption


def test_the_key_is_the_content(library):
    edition, targets = library.edition(), _targets(library)
    one = trend_chart(edition, "POL", library, targets)
    assert one.key == trend_chart(edition, "POL", library, targets).key
    others = [
        trend_chart(edition, "POL", library, targets, "de"),
        trend_chart(edition, "USA", library, targets),
        trend_chart(library.edition("nato_2024_06"), "POL", library, targets),
        path_chart(edition, "POL", library, targets[1]),
    ]
    assert len({image.key for image in (one, *others)}) == 5


def test_steps_of_an_axis_are_round():
    assert round_steps(5.1) == (0, 1, 2, 3, 4, 5)
    assert round_steps(0.9) == (0, 0.2, 0.4, 0.6, 0.8)
    assert round_steps(0) == (0.0,)
    assert all(len(round_steps(top / 7)) <= 7 for top in range(1, 400))
