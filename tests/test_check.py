"""The check: one changed digit anywhere is found, and the cell or line is named."""

# ruff: noqa: S311 - seeded dice, so that a failure repeats

from __future__ import annotations

import hashlib
import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.transports.inspection import check_everything
from knowledge.audit import audit
from knowledge.documents.cabinet import Cabinet
from knowledge.documents.document import Document, Piece
from knowledge.errors import BadData
from knowledge.library import Library
from knowledge.model import MEASURE_CODES
from knowledge.shelf import SHIPPED
from knowledge.sums import line_sums, row_sums, write_sums

ROOT = Path(__file__).parents[1]
TABLES = sorted(path.parent.name for path in (SHIPPED / "sources").glob("*/table.csv"))


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """A copy of the shipped knowledge, to be damaged."""
    copy = tmp_path / "knowledge"
    shutil.copytree(SHIPPED, copy, ignore=shutil.ignore_patterns("__pycache__", "*.py"))
    return copy


def _failures(shipped: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    with pytest.raises(SystemExit) as caught:
        check_everything(tmp_path / "data", as_json=True, shipped=shipped)
    assert caught.value.code == 1
    return json.loads(capsys.readouterr().out)["failures"]


def _split(row: bytes) -> list[bytes]:
    """The fields of a row with their commas; the unit may be quoted and hold commas itself."""
    head, rest = row.split(b",", 4)[:4], row.split(b",", 4)[4]
    unit, value, flag = rest.rsplit(b",", 2)
    return [*head, unit, value, flag]


def _other_digit(field: bytes, dice: random.Random) -> bytes:
    places = [place for place, letter in enumerate(field) if letter in b"0123456789"]
    place = dice.choice(places)
    digit = dice.choice([d for d in b"0123456789" if d != field[place]])
    return field[:place] + bytes([digit]) + field[place + 1 :]


def _damage(table: Path, column: str, dice: random.Random, *, relabels: bool) -> str:
    """Change one character of a random row; returns the cell's name as it was."""
    lines = table.read_bytes().splitlines(keepends=True)
    place = dice.randrange(1, len(lines))
    fields = _split(lines[place])
    cell = f"{fields[0].decode()} {fields[2].decode()} {MEASURE_CODES[fields[3].decode()]}"
    at = {"iso3": 0, "year": 2, "value": 5}[column]
    fields[at] = (
        bytes([dice.choice(b"0123456789")]) + fields[at][1:]
        if column == "iso3"
        else _other_digit(fields[at], dice)
    )
    lines[place] = b",".join(fields)
    table.write_bytes(b"".join(lines))
    if relabels:
        _relabel(table)
    return cell


def _relabel(table: Path) -> None:
    label = table.with_name("source.toml")
    text = label.read_text(encoding="utf-8")
    old = text.split('sha256 = "', 1)[1][:64]
    new = hashlib.sha256(table.read_bytes()).hexdigest()
    label.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize("relabels", [False, True], ids=["label kept", "label adapted"])
@pytest.mark.parametrize("column", ["value", "year", "iso3"])
@pytest.mark.parametrize("edition", TABLES)
def test_one_changed_digit_in_any_table_fails_and_names_the_cell(
    edition, column, relabels, shipped, tmp_path, capsys
):
    dice = random.Random(f"{edition} {column}")
    table = shipped / "sources" / edition / "table.csv"
    cell = _damage(table, column, dice, relabels=relabels)
    failures = _failures(shipped, tmp_path, capsys)
    assert f"{edition} {cell}: the " in failures[0]
    assert "labelled was" in failures[0]
    assert any("To repair" in text for text in failures)


@pytest.mark.parametrize("edition", TABLES)
def test_a_library_never_opens_over_a_changed_table(edition, shipped):
    table = shipped / "sources" / edition / "table.csv"
    cell = _damage(table, "value", random.Random(edition), relabels=True)
    with pytest.raises(BadData) as caught:
        Library.open(shipped=shipped)
    assert cell in str(caught.value)
    assert "\n" not in str(caught.value)


FILES = sorted(
    path.relative_to(SHIPPED).as_posix()
    for pattern in ("claims/*.jsonl", "*.toml", "country_names.csv", "sources/*/source.toml")
    for path in SHIPPED.glob(pattern)
)


@pytest.mark.parametrize("name", FILES)
def test_one_changed_digit_in_any_other_file_fails_and_names_file_and_line(
    name, shipped, tmp_path, capsys
):
    path = shipped / name
    lines = path.read_bytes().splitlines(keepends=True)
    dice = random.Random(name)
    places = [n for n, line in enumerate(lines) if any(c in b"0123456789" for c in line)]
    if not places:  # names of countries hold no digit: change a letter
        place = dice.randrange(len(lines))
        lines[place] = b"q" + lines[place][1:]
    else:
        place = dice.choice(places)
        lines[place] = _other_digit(lines[place], dice)
    path.write_bytes(b"".join(lines))
    failures = _failures(shipped, tmp_path, capsys)
    assert failures[0].startswith(f"{name} line {place + 1}")
    assert "labelled was" in failures[0]


def test_a_lost_row_and_a_row_too_many_are_found(shipped, tmp_path, capsys):
    table = shipped / "sources" / "nato_2022" / "table.csv"
    lines = table.read_bytes().splitlines(keepends=True)
    table.write_bytes(
        b"".join([*lines[:3], *lines[4:], b"POL,Poland,2022,defexp_share_gdp,x,3,1\n"])
    )
    failures = _failures(shipped, tmp_path, capsys)
    assert "nato_2022 has lost a row (table.csv line 4)" in failures
    assert any("POL 2022 share_of_gdp: not the labelled row; now 3" in text for text in failures)


def test_a_missing_sum_or_file_is_a_failure(shipped, tmp_path, capsys):
    (shipped / "sources" / "nato_2022" / "rows.sum").unlink()
    (shipped / "claims" / "eu_money.jsonl").unlink()
    failures = _failures(shipped, tmp_path, capsys)
    assert any(text.startswith("nato_2022: rows.sum is missing") for text in failures)
    assert "claims/eu_money.jsonl is missing though lines.sum lists it" in failures


def test_the_shipped_sums_are_current():
    for table in (SHIPPED / "sources").glob("*/table.csv"):
        written = table.with_name("rows.sum").read_text(encoding="ascii")
        assert written == row_sums(table.read_bytes()), "run python -m knowledge.sums"
    written = (SHIPPED / "lines.sum").read_text(encoding="ascii")
    assert written == line_sums(SHIPPED), "run python -m knowledge.sums"


def test_sums_are_written_once_and_accept_a_wanted_change(shipped):
    assert write_sums(shipped) == []
    (shipped / "targets.toml").write_bytes((shipped / "targets.toml").read_bytes() + b"# more\n")
    assert [path.name for path in write_sums(shipped)] == ["lines.sum"]
    assert audit(shipped=shipped).failures == ()


def test_when_table_label_and_sums_are_all_adapted_the_rules_still_speak(shipped, tmp_path, capsys):
    table = shipped / "sources" / "nato_2026_07" / "table.csv"
    text = table.read_text(encoding="utf-8")
    old = "ESP,Spain,2026,defexp_share_gdp,percent of real GDP (2021 prices),2,1"
    assert old in text
    table.write_text(text.replace(old, old.replace(",2,1", ",3,1")), encoding="utf-8")
    _relabel(table)
    write_sums(shipped)
    failures = _failures(shipped, tmp_path, capsys)
    assert any(
        text.startswith("nato_2026_07 ESP 2026 share_of_gdp 3: but spending / GDP gives 2.0")
        for text in failures
    )


def test_a_damaged_library_still_lists_every_source(shipped, tmp_path, capsys):
    _damage(
        shipped / "sources" / "nato_2022" / "table.csv", "value", random.Random(1), relabels=False
    )
    with pytest.raises(SystemExit):
        check_everything(tmp_path / "data", as_json=True, shipped=shipped)
    told = json.loads(capsys.readouterr().out)
    assert {item["id"] for item in told["sources"]} == set(TABLES)
    assert {item["id"]: item["observations"] for item in told["sources"]}["nato_2022"] == 9


def test_the_command_reports_every_source_rule_and_exception(tmp_path):
    run = subprocess.run(
        [sys.executable, "-m", "bot", "check", "--json"],
        capture_output=True, text=True, cwd=ROOT, check=False,
        env={"DATA_DIR": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    assert {item["id"] for item in told["sources"]} == set(TABLES)
    assert told["observations"] == sum(item["observations"] for item in told["sources"])
    assert {"rows as labelled", "members sum to the aggregate"} <= {
        item["name"] for item in told["rules"]
    }
    assert {"NLD", "LUX", "SVK", "NATO_TOTAL"} <= {item["country"] for item in told["exceptions"]}
    assert told["failures"] == []


def test_a_damaged_document_is_named_with_what_to_do(tmp_path, capsys):
    cabinet = Cabinet(tmp_path / "documents")
    for key in ("sound", "changed", "unlabelled"):
        document = Document(key, key, "Ministry", "2026-01-01", "", "0" * 64, ())
        cabinet.put(document, [Piece("page 1", "A plan.", ())], "official", "2026-02-01")
    (tmp_path / "documents" / "changed" / "passages.jsonl").write_text('{"text": "other"}\n')
    (tmp_path / "documents" / "unlabelled" / "label.toml").write_text("[[[")
    with pytest.raises(SystemExit) as caught:
        check_everything(tmp_path, as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert caught.value.code == 1
    assert ["remove changed" in told["failures"][0], "remove unlabelled" in told["failures"][1]] == [
        True, True,
    ]  # fmt: skip
    looked = [item for item in told["rules"] if item["name"] == "documents as labelled"]
    assert {item["edition"]: item["cells"] for item in looked}["sound"] == 1


def test_an_added_edition_without_its_table_is_told_with_what_to_do(tmp_path, capsys):
    (tmp_path / "sources" / "half").mkdir(parents=True)
    (tmp_path / "sources" / "half" / "source.toml").write_text('id = "half"')
    with pytest.raises(SystemExit):
        check_everything(tmp_path, as_json=True)
    (failure,) = json.loads(capsys.readouterr().out)["failures"]
    assert failure.startswith("half: table.csv cannot be read (No such file or directory)")
    assert "Errno" not in failure


def test_the_command_exits_with_one_over_a_changed_digit_in_an_added_edition(tmp_path):
    folder = tmp_path / "sources" / "nato_2022_copy"
    shutil.copytree(SHIPPED / "sources" / "nato_2022", folder)
    cell = _damage(folder / "table.csv", "value", random.Random(4), relabels=True)
    run = subprocess.run(
        [sys.executable, "-m", "bot", "check"],
        capture_output=True, text=True, cwd=ROOT, check=False,
        env={"DATA_DIR": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert run.returncode == 1
    assert f"nato_2022_copy {cell}: the value is now" in run.stderr
    assert "Traceback" not in run.stderr
