"""Search: real Chroma, real embeddings, killed builds, changed texts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest

from knowledge.edition import Edition
from knowledge.model import Measure, Observation
from retrieval.asked import asked_id
from retrieval.chroma import IndexUnusable, with_index
from retrieval.chunk import passages, with_cell
from retrieval.embed import ShippedVectors, content_hash, embedder
from retrieval.index import Index
from retrieval.known import Known
from retrieval.links import Links
from retrieval.model import Passage
from retrieval.numerals import Numerals
from retrieval.search import Searcher, open_searcher, refresh_index

FEW = 40
MANY = 1100  # so many that Chroma writes its graph to files


@pytest.fixture(scope="module")
def few(library):
    return [item for item in passages(library) if item.kind == "claim"][:FEW]


def _brought(folder, found, **given):
    embed, shipped = embedder(), ShippedVectors.read()
    return with_index(
        folder, embed, "", lambda index: index.bring_up_to_date(found, shipped, **given)
    )


def _ids(folder):
    return with_index(folder, embedder(), "", Index.vectors)[0]


def test_the_shipped_vectors_cover_every_shipped_passage(library):
    shipped = ShippedVectors.read()
    assert shipped is not None
    name = embedder().name
    missing = [p.id for p in passages(library) if shipped.get(content_hash(name, p.text)) is None]
    assert missing == []


def test_shipped_and_newly_made_vectors_agree(library):
    shipped = ShippedVectors.read()
    assert shipped is not None
    embed = embedder()
    sample = passages(library)[::60]
    made = embed.passages([item.text for item in sample])
    kept = [shipped.get(content_hash(embed.name, item.text)) for item in sample]
    assert min(float(np.dot(a, b)) for a, b in zip(kept, made, strict=True)) > 0.99


def test_a_killed_build_is_finished_by_the_next(tmp_path, library):
    found = passages(library)[:200]

    def killed(done, _total):
        if done >= 64:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _brought(tmp_path / "index", found, progress=killed)
    changes = _brought(tmp_path / "index", found)
    assert changes.added + changes.kept == 200
    assert changes.kept >= 64
    assert len(_ids(tmp_path / "index")) == 200


def test_only_what_changed_is_embedded_anew_and_what_is_gone_goes(tmp_path, few):
    _brought(tmp_path / "index", few)
    changed = [replace(few[0], text=few[0].text + " Changed."), *few[2:]]
    changes = _brought(tmp_path / "index", changed)
    assert (changes.embedded, changes.added, changes.removed) == (1, 1, 2)
    assert few[1].id not in _ids(tmp_path / "index")


@pytest.fixture(scope="module")
def built(tmp_path_factory, library):
    folder = tmp_path_factory.mktemp("built") / "index"
    _brought(folder, passages(library)[:MANY])
    assert list(folder.rglob("data_level0.bin"))
    return folder


def _no_database(folder):
    (folder / "chroma.sqlite3").write_bytes(b"this is no database" * 100)


def _half_a_database(folder):
    path = folder / "chroma.sqlite3"
    os.truncate(path, path.stat().st_size // 2)


def _no_vectors(folder):
    for path in folder.rglob("*.bin"):
        path.unlink()


def _half_the_vectors(folder):
    for path in folder.rglob("data_level0.bin"):
        os.truncate(path, path.stat().st_size // 2)


@pytest.mark.parametrize(
    ("harm", "is_sealed"),
    [
        (_no_database, True),
        (_half_a_database, True),
        (_no_vectors, True),
        (_half_the_vectors, True),
        (_half_the_vectors, False),
    ],
)
def test_a_damaged_index_is_built_anew(tmp_path, library, built, harm, is_sealed):
    found = passages(library)[:MANY]
    folder = tmp_path / "index"
    shutil.copytree(built, folder)
    harm(folder)
    if not is_sealed:  # as a killed process leaves it
        (folder / "sizes.json").unlink()

    def brought(index):
        index.bring_up_to_date(found, ShippedVectors.read())
        return index.vectors()

    ids, vectors = with_index(folder, embedder(), "", brought)
    assert (len(ids), len(vectors)) == (MANY, MANY)


def test_an_index_that_another_process_works_on_is_left_alone(tmp_path, library, caplog):
    (tmp_path / "index.lock").touch()
    hold = (
        "import fcntl, sys; file = open(sys.argv[1]); fcntl.flock(file, fcntl.LOCK_EX)\n"
        "print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(tmp_path / "index.lock")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as other:  # fmt: skip
        other.stdout.readline()
        with pytest.raises(IndexUnusable, match="Another process"):
            _ids(tmp_path / "index")
        found = open_searcher(library, tmp_path, patience=0).search("Who leads NATO?")
        other.communicate("done")
    assert found[0].passage.id in {"claim:T-014", "claim:T-015"}
    assert "shipped vectors" in caplog.text
    assert not (tmp_path / "index").exists()
    assert _ids(tmp_path / "index") == []


def test_without_a_writable_folder_questions_are_answered_and_building_says_why(tmp_path, library):
    (tmp_path / "index").write_text("a file stands where the folder should be")
    searcher = open_searcher(library, tmp_path)
    assert searcher.search("Who leads NATO?")[0].passage.id in {"claim:T-014", "claim:T-015"}
    with pytest.raises(IndexUnusable, match="can be written"):
        refresh_index(library, tmp_path)


def test_three_processes_that_start_at_once_leave_a_sound_index(tmp_path, library):
    build = (
        "import sys; from pathlib import Path; from knowledge.library import Library\n"
        "from retrieval.search import refresh_index\n"
        "print(refresh_index(Library.open(), Path(sys.argv[1])))"
    )
    command = [sys.executable, "-c", build, str(tmp_path)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    said = [process.communicate()[0] for process in running]
    assert [process.returncode for process in running] == [0, 0, 0]
    assert sorted("up to date: 0 passages added" in text for text in said) == [False, True, True]
    assert len(_ids(tmp_path / "index")) > len(passages(library))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Who leads NATO?", {"claim:T-014", "claim:T-015"}),
        ("kto kieruje NATO sekretarz generalny", {"claim:T-014", "claim:T-015"}),
        ("qui est le secrétaire général de l'OTAN", {"claim:T-014", "claim:T-015"}),
        ("SAFE loans for Poland", {"claim:E-005", "claim:E-008", "claim:E-004"}),
        ("exemption for Spain", {"claim:X-06", "claim:C-ESP-03", "claim:C-ESP-04"}),
        ("what counts as defence expenditure", {"claim:D-001"}),
        ("when did Finland join", {"member:FIN"}),
    ],
)
def test_the_right_passage_is_among_the_first_five(engine, text, wanted):
    found = engine._searcher.search(text, top=5, kinds=("claim", "member"))
    assert wanted & {item.passage.id for item in found}


def test_scores_fall_and_nothing_later_than_the_day_is_found(engine, library):
    from datetime import date

    searcher: Searcher = engine._searcher
    found = searcher.search("allies at 2%", top=8, not_after=date(2024, 1, 1))
    assert [item.score for item in found] == sorted((i.score for i in found), reverse=True)
    assert all(item.passage.as_of[:4] <= "2024" for item in found)


def added_edition(library, countries, measures, years):
    """An edition of another office that holds 2.5 in every cell."""
    source = replace(library.edition().source, id="own_2026_11", publisher="Office")
    cells = (
        Observation(country, year, measure, Decimal("2.5"), "percent of GDP", False, source.id)
        for country in countries
        for measure in measures
        for year in years
    )
    return Edition(source, tuple(cells), None)


def test_a_row_of_many_years_is_quoted_with_the_newest_and_with_the_one_cited(library):
    edition = added_edition(library, ["POL"], [Measure.SHARE], range(1949, 2025))
    more = replace(library, editions=(*library.editions, edition))
    (row,) = [p for p in passages(more) if p.id == "row:own_2026_11:POL:share_of_gdp"]
    assert "2010: 2.5; " in row.quote
    assert "2024: 2.5" in row.quote
    assert "2009" not in row.quote + row.text
    old, new = (edition.figure("POL", Measure.SHARE, year) for year in (1949, 2024))
    shown = with_cell(row.quote, old)
    assert "). 1949: 2.5; …; 2010: 2.5; " in shown
    assert with_cell(shown, old) == shown
    assert with_cell(row.quote, new) == row.quote


def test_rows_of_an_added_table_are_found_before_their_vectors_are_made(library, tmp_path):
    measures = (Measure.SHARE, Measure.EQUIPMENT, Measure.PERSONNEL)
    edition = added_edition(library, library.countries.allies, measures, [2024, 2025])
    more = replace(library, editions=(*library.editions, edition))
    found = open_searcher(more, tmp_path).search("Poland Office share of GDP", kinds=("row",))
    assert any(item.passage.source == edition.id for item in found)
    ids, _ = with_index(tmp_path / "index", embedder(), "", Index.vectors)
    rows = [key for key in ids if key.startswith("row:")]
    assert rows
    assert not [key for key in rows if edition.id in key]


def test_what_a_target_rests_on_gets_a_share_of_its_clear_match():
    def passage(key, *links):
        return Passage(
            id=key, kind="claim", text=key, quote=key, source="s", title="t", publisher="p",
            url="", as_of="2025", links=links,
        )  # fmt: skip

    links = Links([passage("target", "part", "gone"), passage("part"), passage("other")])
    spread = links.spread(np.array([0.83, 0.2, 0.2], dtype=np.float32))
    assert np.allclose(spread, [0.83, 0.3, 0.2])
    weak = np.array([0.3, 0.2, 0.1], dtype=np.float32)
    assert np.allclose(links.spread(weak), weak)
    assert np.allclose(Links([]).spread(np.zeros(0, dtype=np.float32)), [])


def test_statements_of_the_same_telling_figures_are_linked_and_years_link_none():
    texts = [
        "Growth was 18.6 % in 2024, first given as 19.4 %.",
        "First 19.4 %, then 18.6 %, in 2025.",
        "A plan of 4.8 % on 28 August 2025.",
        "Another plan of 28 August 2025.",
        *["Nothing counted here."] * 20,
    ]
    alike = Numerals(texts).alike()
    assert alike[0, 1] == alike[1, 0] > 0.9
    assert set(alike) == {(0, 1), (1, 0)}


def test_what_people_ask_for_a_passage_has_a_vector_of_its_own(library, tmp_path):
    found = passages(library)
    searcher = open_searcher(library, tmp_path)
    ids, _ = with_index(tmp_path / "index", embedder(), "", Index.vectors)
    asked = [item for item in found if item.asked]
    assert {asked_id(item.id) for item in asked} <= set(ids)
    assert not [key for key in searcher.passages if key.startswith("asked:")]
    (claim,) = [item for item in asked if item.id == "claim:T-007"]
    vector = embedder().queries([claim.asked])[0]
    near = searcher._sides[0].asked(vector)
    assert searcher.found[int(near.argmax())].id == claim.id


def test_who_names_a_month_finds_what_was_said_in_it(engine):
    searcher = engine._searcher
    found = searcher.search("qué prometió sánchez en abril de 2025", top=3, countries=["ESP"])
    assert "claim:C-ESP-01" in {item.passage.id for item in found}


def test_the_best_score_is_judged_by_the_question_alone(engine):
    searcher = engine._searcher
    for text in ("best pizza in Rome", "Hague summit", "mis otsustati haagis"):
        first = searcher.scores(text)
        read = searcher._read_on(text, np.zeros_like(first))
        assert np.isclose(first.max(), read.max(), atol=1e-5)
        assert not np.allclose(first, read)


def test_a_row_made_when_it_is_cited_is_the_row_that_is_searched(library):
    known = Known(library)
    for passage in passages(library):
        assert known[passage.id] == passage
    assert known.get("row:nato_2026_07:ISL:share_of_gdp") is None
    assert known.get("row:nowhere:POL:share_of_gdp") is None
    assert known.get("row:nato_2026_07:POL:nonsense") is None
