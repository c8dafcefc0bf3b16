"""Taking in: `gapwatch add` from the file to the update, and failures that change nothing."""

from __future__ import annotations

import json
import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.services import Services
from bot.settings import Settings
from bot.transports.taking_in import add
from knowledge.accession.arrival import Arrival, Given, arrive
from knowledge.accession.preview import preview
from knowledge.accession.shelving import INCOMING, clear, publish, shelve, stage
from knowledge.errors import BadData, BadInput
from knowledge.library import Library
from knowledge.model import Measure
from knowledge.news import facts, held_on, news
from knowledge.readers.detect import read_table
from retrieval.morning import daily_brief
from tests.workbooks import NatoBook, sipri_book

TODAY = date(2026, 11, 24)
JULY = Given(published="2027-07-08")
REVISED = {("POL", 2025): 4.5, ("SVN", 2027): 2.05}


def wired(tmp_path: Path) -> Services:
    settings = Settings(_env_file=None, data_dir=tmp_path / "var")
    return Services(settings, clock=lambda: datetime(2026, 11, 24, 7, 5, tzinfo=UTC))


def nato(tmp_path: Path, library: Library, **options: object) -> Path:
    return NatoBook(library, **{"shares": REVISED, **options}).save(tmp_path / "tables.xlsx")


def arrival(path: Path, library: Library, given: Given = JULY) -> Arrival:
    return arrive(read_table(path, library.countries), given, library, TODAY, path.name)


def listing(folder: Path) -> list[str]:
    return sorted(str(item.relative_to(folder)) for item in folder.rglob("*"))


def test_a_new_nato_edition_is_used_by_everything_at_once(tmp_path, library, capsys):
    services = wired(tmp_path)
    assert services.library.edition().id == "nato_2026_07"
    add(services, [nato(tmp_path, library)], JULY, is_dry=False, as_json=False)
    said = capsys.readouterr().out
    assert "tables.xlsx is in as nato_2027_07: NATO" in said
    newest = services.library.edition()
    assert newest.id == "nato_2027_07"
    assert newest.is_complete
    assert str(newest.figure("SVN", Measure.SHARE, 2027).value) == "2.05"
    assert services.library.edition("nato_2026_07").figure("POL", Measure.SHARE, 2025).value
    again = Library.open(services.settings.data_dir)
    assert again.edition().source == newest.source


def test_the_update_tells_the_new_edition_and_its_revisions(tmp_path, library, capsys):
    from bot.transports.terminal import show_update

    services = wired(tmp_path)
    show_update(services, None, "", "en", as_json=False)
    assert "Nothing new" in capsys.readouterr().out
    add(services, [nato(tmp_path, library)], JULY, is_dry=False, as_json=False)
    capsys.readouterr()
    show_update(services, None, "POL", "en", as_json=False)
    said = capsys.readouterr().out
    assert "New since the last update: NATO's edition of 8 July 2027" in said
    assert "Poland 2025" in said
    assert "4.25" in said
    assert "4.5" in said
    assert "Nothing new" not in said


def test_an_edition_is_news_on_the_day_after_it_is_added_and_old_after_the_update(
    tmp_path, library
):
    services = wired(tmp_path)
    add(
        services,
        [nato(tmp_path, library)],
        Given(published="2026-11-01"),
        is_dry=False,
        as_json=True,
    )
    opened = services.library

    def told(today: date, since: date | None) -> bool:
        eve = since or today - timedelta(days=1)
        fresh = news(opened, facts(held_on(opened, eve), eve), today)
        brief = daily_brief(opened, (), today, news=fresh)
        return any("New since" in item.text for item in brief.sentences)

    assert told(date(2026, 11, 24), None)
    assert told(date(2026, 11, 25), date(2026, 11, 23))
    assert not told(date(2026, 11, 26), date(2026, 11, 25))
    assert not told(date(2026, 11, 26), None)


def test_sipri_and_partial_tables_never_become_natos_latest(tmp_path, library):
    services = wired(tmp_path)
    sipri_book().save(tmp_path / "sipri.xlsx")
    partial = nato(tmp_path, library, without=("POL", "ESP"))
    files = [tmp_path / "sipri.xlsx", partial]
    add(services, files, JULY, is_dry=False, as_json=True)
    opened = services.library
    assert opened.edition().id == "nato_2026_07"
    assert not opened.edition("nato_2027_07").is_complete
    assert "Poland" in arrival(partial, library).lacking
    assert opened.edition_with("POL", Measure.GDP_CURRENT, 2024).id == "nato_2026_07"
    assert opened.edition_with("POL", Measure.MILEX_PER_CAPITA, 2024).source.publisher == "SIPRI"


def test_a_newer_gdp_of_the_world_bank_does_not_stand_in_for_natos(tmp_path, library):
    services = wired(tmp_path)
    path = tmp_path / "gdp.csv"
    allies = [key for key in library.countries.allies if key != "ISL"]
    lines = [f"X,{key},{year},{10**12 + year}" for key in allies for year in range(2014, 2026)]
    path.write_text("Country Name,Country Code,Year,Value\n" + "\n".join(lines) + "\n")
    given = Given(title="GDP (current US$)", published="2026-10-01")
    add(services, [path], given, is_dry=False, as_json=True)
    opened = services.library
    assert opened.edition("worldbank_2026_10").is_complete
    assert opened.edition_with("POL", Measure.GDP_CURRENT, 2024).id == "nato_2026_07"
    assert opened.edition().id == "nato_2026_07"


def test_a_dry_run_shows_what_would_change_and_writes_nothing(tmp_path, library, capsys):
    services = wired(tmp_path)
    path = nato(tmp_path, library)
    add(services, [path], JULY, is_dry=True, as_json=True)
    (entry,) = json.loads(capsys.readouterr().out)["files"]
    assert entry["status"] == "dry run"
    assert (entry["id"], entry["against"], entry["complete"]) == (
        "nato_2027_07",
        "nato_2026_07",
        True,
    )
    assert (entry["countries"], entry["years"]) == (31, [2020, 2027])
    assert entry["observations"] == len(read_table(path, library.countries).observations)
    assert entry["estimates"] == 2 * entry["observations"] // 8
    assert {"place": "TABLE1: D78", "why": "holds '#REF!' in a row without a name"} in entry[
        "skipped"
    ]
    first = entry["largest"][0]
    assert (first["old"]["country"], first["old"]["value"], first["new"]["value"]) == (
        "POL",
        "4.25",
        "4.50",
    )
    assert first["new"]["unit"] == "% of GDP"
    assert len(entry["largest"]) == 10
    (crossing,) = entry["crossings"]
    assert (crossing["level"], crossing["rises"], crossing["new"]["country"]) == ("2", True, "SVN")
    assert not (services.settings.data_dir / "sources").exists()
    assert not (services.settings.data_dir / INCOMING).exists()


def test_cells_in_another_unit_are_counted_and_not_compared(tmp_path, library):
    found = preview(arrival(nato(tmp_path, library, base=2027), library), library)
    constant = {Measure.USD_CONSTANT.value, Measure.GDP_CONSTANT.value}
    assert found.apart > 0
    assert not constant & {change.new.measure for change in found.largest}


def test_the_same_table_is_already_in(tmp_path, library, capsys):
    services = wired(tmp_path)
    path = nato(tmp_path, library)
    add(services, [path], JULY, is_dry=False, as_json=True)
    before = listing(services.settings.data_dir)
    capsys.readouterr()
    add(services, [path], JULY, is_dry=False, as_json=False)
    assert "is already in as nato_2027_07" in capsys.readouterr().out
    after = [name for name in listing(services.settings.data_dir) if name != "validated"]
    assert after == [name for name in before if name != "validated"]


def test_a_second_edition_of_a_month_gets_a_number(tmp_path, library):
    services = wired(tmp_path)
    add(services, [nato(tmp_path, library)], JULY, is_dry=False, as_json=True)
    add(services, [nato(tmp_path, library, shares={})], JULY, is_dry=False, as_json=True)
    assert services.library.edition("nato_2027_07_2").source.published == "2027-07-08"


def test_of_two_files_the_good_one_goes_in_and_the_bad_one_is_told(tmp_path, library, capsys):
    services = wired(tmp_path)
    bad = tmp_path / "bad.xlsx"
    bad.write_text("no workbook")
    with pytest.raises(SystemExit) as caught:
        add(services, [bad, nato(tmp_path, library)], JULY, is_dry=False, as_json=False)
    assert caught.value.code == 1
    said = capsys.readouterr()
    assert (
        said.err
        == "bad.xlsx is no .xlsx workbook, or it is damaged; download it again or save it as .xlsx.\n"
    )
    assert services.library.edition().id == "nato_2027_07"


def test_given_words_fill_gaps_of_several_files_and_override_one(tmp_path, library, capsys):
    services = wired(tmp_path)
    path = NatoBook(library).save(tmp_path / "270601-def-exp-2027-TABLES-en.xlsx")
    sipri = tmp_path / "sipri.xlsx"
    sipri_book(last=2023).save(sipri)
    add(services, [path, sipri], JULY, is_dry=True, as_json=True)
    assert [item["edition"] for item in json.loads(capsys.readouterr().out)["files"]] == [
        "2027-06-01", "2027-07-08"]  # fmt: skip
    add(services, [path], JULY, is_dry=True, as_json=True)
    assert json.loads(capsys.readouterr().out)["files"][0]["edition"] == "2027-07-08"


@pytest.mark.parametrize("name", ["plan.pdf", "page.html", "empty.md", "gone.txt", "pipe"])
def test_what_is_no_table_goes_to_the_document_readers(tmp_path, capsys, name):
    path = tmp_path / name
    if name == "pipe":
        os.mkfifo(path)
    elif name == "empty.md":
        path.write_bytes(b"")
    elif name != "gone.txt":
        path.write_bytes(b"%PDF-1.7 <html>")
    with pytest.raises(SystemExit):
        add(wired(tmp_path), [path], Given(), is_dry=False, as_json=False)
    said = capsys.readouterr().err
    expected = {"plan.pdf": "damaged PDF", "page.html": "damaged PDF", "empty.md": "is empty",
                "gone.txt": "No such file", "pipe": "no plain file"}  # fmt: skip
    assert expected[name] in said
    assert said.count("\n") == 1


def test_a_table_and_a_document_are_taken_in_by_one_command_as_one_object(tmp_path, capsys):
    services = wired(tmp_path)
    table, text = tmp_path / "people.csv", tmp_path / "pier.md"
    table.write_text(TIDY.format(measure="population"))
    text.write_text("# Aims\nEstonia wants a longer pier in Paldiski, it said in a note of spring.")
    add(services, [text, table], Given("Aims", "Ministry", "2026-03"), is_dry=True, as_json=True)
    dry = json.loads(capsys.readouterr().out)
    assert [item["status"] for item in dry["documents"]] == ["dry run"]
    assert (dry["documents"][0]["title"], dry["documents"][0]["passages"]) == ("Aims", 1)
    assert dry["index"] == ""
    assert not (services.settings.data_dir / "documents").exists()
    add(services, [text, table], Given("Aims", "Ministry", "2026-03"), is_dry=False, as_json=True)
    found = json.loads(capsys.readouterr().out)
    assert [item["status"] for item in found["documents"]] == ["added"]
    assert "1 passages added" not in dry["index"]
    assert "embedded here" in found["index"]


def test_one_title_is_not_given_to_two_documents(tmp_path):
    places = [tmp_path / "a.md", tmp_path / "b.md"]
    for place in places:
        place.write_text("Estonia wants a longer pier in Paldiski.")
    with pytest.raises(BadInput, match="one by one"):
        add(wired(tmp_path), places, Given("Aims"), is_dry=False, as_json=False)


# --- what must be known


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (Given(), "does not say when it was published; give the day with --published"),
        (Given(published="summer"), '"summer" is no date'),
        (Given(published="2027-13"), '"2027-13" is no date'),
        (Given(published="2027-02-30"), '"2027-02-30" is no date'),
        (Given(published="2020-2027"), '"2020-2027" is no date'),
        (Given(published="2019-06"), "final figures for 2025"),
        (Given(published="2027-07-08", publisher="SIPRI"), "so its publisher is NATO, not SIPRI"),
    ],
)
def test_what_is_not_known_is_asked_for(tmp_path, library, given, says):
    with pytest.raises(BadInput, match=says):
        arrival(nato(tmp_path, library), library, given)


TIDY = "iso3,year,measure,unit,value,is_estimate\nPOL,2027,{measure},percent of GDP,4.9,1\n"


@pytest.mark.parametrize(
    ("measure", "publisher", "is_good"),
    [
        ("milex_share_gdp", "NATO", False),
        ("milex_share_gdp", "SIPRI", True),
        ("defexp_share_gdp", "SIPRI", False),
        ("defexp_share_gdp", "nato", True),
        ("population", "Statistics Office", True),
    ],
)
def test_natos_measures_are_natos_and_sipris_are_not(
    tmp_path, library, measure, publisher, is_good
):
    path = tmp_path / "x.csv"
    path.write_text(TIDY.format(measure=measure))
    given = Given("A table", publisher, "2027-03")
    if is_good:
        source = arrival(path, library, given).source
        assert source.publisher == ("NATO" if publisher == "nato" else publisher)
        assert not source.is_complete
    else:
        with pytest.raises(BadInput, match="defexp measures are NATO's"):
            arrival(path, library, given)


def test_a_cell_that_breaks_a_rule_is_named_with_its_place(tmp_path, library):
    book = NatoBook(library).build()
    book["TABLE3"]["F13"] = 9.75
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(BadData, match=r"TABLE3: F13 = nato_2027_07 BGR 2022 share_of_gdp 9.75"):
        arrival(tmp_path / "a.xlsx", library)


def test_labels_hold_whatever_text_was_given(tmp_path, library):
    path = tmp_path / "x.csv"
    path.write_text(TIDY.format(measure="population"))
    given = Given('A "quoted"\n\\ title\x7f \ud800 ‰', "Büro für Zahlen", "2027-03")
    shelve(arrival(path, library, given), tmp_path / "var")
    source = Library.open(tmp_path / "var").edition("brofrzahlen_2027_03").source
    assert source.title == 'A "quoted" \\ title ‰'
    assert source.added == "2026-11-24"


# --- failures that change nothing


def test_a_killed_import_leaves_nothing_that_is_read_and_the_next_one_cleans_up(tmp_path, library):
    data_dir = tmp_path / "var"
    found = arrival(nato(tmp_path, library), library)
    stage(found, data_dir)  # and here the process dies
    assert Library.open(data_dir).edition().id == "nato_2026_07"
    assert (data_dir / INCOMING / "nato_2027_07").exists()
    shelve(found, data_dir)
    assert listing(data_dir / INCOMING) == ["lock"]
    assert Library.open(data_dir).edition().id == "nato_2027_07"


def test_a_half_written_folder_is_removed_before_the_next_import(tmp_path, library):
    data_dir = tmp_path / "var"
    half = data_dir / INCOMING / "nato_2027_07" / "sources" / "nato_2027_07"
    half.mkdir(parents=True)
    (half / "table.csv").write_text("iso3,cou")
    shelve(arrival(nato(tmp_path, library), library), data_dir)
    assert Library.open(data_dir).edition().id == "nato_2027_07"


def test_a_folder_that_is_there_is_never_replaced(tmp_path, library):
    data_dir = tmp_path / "var"
    found = arrival(nato(tmp_path, library), library)
    folder = stage(found, data_dir)
    (data_dir / "sources" / "nato_2027_07").mkdir(parents=True)
    with pytest.raises(BadInput, match="is there already"):
        publish(folder, data_dir)
    clear(data_dir)
    assert listing(data_dir / "sources") == ["nato_2027_07"]


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path, library):
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(BadInput, match="cannot be written"):
        shelve(arrival(nato(tmp_path, library), library), blocked)


def damaged(name: str, path: Path, library: Library) -> None:
    if name == "renamed sheet":
        book = NatoBook(library).build()
        book["TABLE3"].title = "Renamed"
        book.save(path)
    elif name == "missing column":
        book = NatoBook(library).build()
        book["TABLE3"].delete_cols(6)
        book.save(path)
    elif name == "cut":
        whole = NatoBook(library).save(path).read_bytes()
        path.write_bytes(whole[: len(whole) // 2])
    elif name == "200 MB":
        with path.open("wb") as file:
            file.truncate(200_000_000)
    elif name == "folder":
        path.mkdir()
    elif name == "empty":
        path.write_bytes(b"")
    elif name == "text":
        path.write_text("Table 1 : Defence expenditure")


@pytest.mark.parametrize(
    "name", ["renamed sheet", "missing column", "cut", "200 MB", "folder", "empty", "text", "gone"]
)
def test_a_bad_file_is_one_sentence_and_changes_nothing(tmp_path, library, capsys, name):
    services = wired(tmp_path)
    shelve(arrival(nato(tmp_path, library), library), services.settings.data_dir)
    before = listing(services.settings.data_dir)
    bad = tmp_path / "bad.xlsx"
    damaged(name, bad, library)
    with pytest.raises(SystemExit) as caught:
        add(services, [bad], Given(published="2027-09-01"), is_dry=False, as_json=False)
    assert caught.value.code == 1
    said = capsys.readouterr()
    assert not said.out
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    after = [item for item in listing(services.settings.data_dir) if item != "validated"]
    assert after == before
    assert services.library.edition().id == "nato_2027_07"


def test_the_same_process_uses_the_new_edition_after_an_import(tmp_path, library):
    from bot.commands.country import summary_answer

    services = wired(tmp_path)
    before = summary_answer("Slovenia", services)
    add(services, [nato(tmp_path, library)], JULY, is_dry=False, as_json=True)
    after = summary_answer("Slovenia", services)
    assert "2027-07-08" not in {figure.edition for figure in before.figures}
    assert "2027-07-08" in {figure.edition for figure in after.figures}
