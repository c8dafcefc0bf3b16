"""The gallery: it paints cards and charts, and reads a message as an independent reader does."""

from __future__ import annotations

import pytest
from PIL import Image

from bot.transports.telegram import html, rich
from evals.gallery.__main__ import paint
from evals.gallery.bubble import WIDTH, bubble, fitting, font
from evals.gallery.markup import Line, Run, bare, read
from evals.gallery.scenes import Scene, cards, charts, play, stage
from tests.botapi.markup import classic


def _text(lines):
    return "\n".join(
        "".join(run.text for part in (line.runs, *line.cells) for run in part) for line in lines
    )


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    services = stage(tmp_path_factory.mktemp("gallery"))
    yield play(Scene("card", "tr", "/country ITA"), services)
    services.store.close()


def test_a_card_and_a_chart_are_painted_whole(tmp_path):
    files = paint(tmp_path, ("card-country-uk", "chart-trend-ESP"))
    assert [path.name for path in files] == [
        "card-country-uk.png", "chart-trend-ESP-en.png", "seen-chart-trend-ESP-en.png",
    ]  # fmt: skip
    card, chart, seen = (Image.open(path) for path in files)
    assert card.width == 3 * (WIDTH + 32) + 4 * 16
    assert card.height > 1000
    assert chart.size == (1080, 1080)
    assert seen.width == 2 * (WIDTH + 32) + 3 * 16
    for image in (card, chart, seen):
        assert len(image.convert("RGB").getcolors(1 << 20) or ()) > 20


def test_classic_markup_is_read_as_telegram_reads_it(shown):
    for part in html.parts(shown):
        assert _text(read(part.html)).split() == classic(part.html).text.split()


def test_a_rich_page_has_its_table_links_and_folds(shown):
    lines = read(rich.page(shown))
    assert any(line.cells for line in lines)
    assert any(run.is_small and run.is_link for line in lines for run in line.runs)
    assert any(line.is_fold for line in lines)


def test_every_scene_has_a_name_of_its_own():
    names = [scene.file for scene in (*cards(), *charts())]
    assert len(set(names)) == len(names)


def test_no_word_leaves_a_bubble():
    wide = bubble([Line((Run("w" * 400),))])
    assert wide.height > bubble(bare("w")).height
    assert wide.width == WIDTH + 32
    assert font(19).getlength(fitting("w" * 80, 100)) <= 100
