"""Targets: what was agreed, demanded or proposed, with date and standing."""

from __future__ import annotations

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path

from knowledge.errors import BadData, UnknownTarget
from knowledge.model import Figure, Measure, Standing, Target

LEVELS = (Decimal(0), Decimal(20))
"""In percent: a level that somebody may name lies above the first and not above the second."""


def read_targets(path: Path) -> dict[str, Target]:
    """The targets of `targets.toml` by id, in the file's order.

    Raises:
        BadData: an entry lacks a field or has a wrong one.
    """
    with path.open("rb") as file:
        entries = tomllib.load(file)
    return {key: _target(key, entry) for key, entry in entries.items()}


def _target(key: str, entry: dict[str, object]) -> Target:
    def text(name: str) -> str:
        return str(entry[name])

    def number(name: str) -> int | None:
        return int(str(entry[name])) if name in entry else None

    try:
        return Target(
            id=key,
            name=text("name"),
            share=Decimal(text("share")),
            unit=text("unit"),
            leg=text("leg"),
            standing=Standing(text("standing")),
            agreed_by=text("agreed_by"),
            since=text("since"),
            due=number("due"),
            until=text("until") if "until" in entry else None,
            review=number("review"),
            wording=text("wording"),
            claims=_strings(entry.get("claims")),
            aliases=_strings(entry.get("aliases")),
        )
    except (KeyError, ValueError, ArithmeticError) as error:
        raise BadData(f"targets.toml: entry {key} is wrong: {error}.") from error


def _strings(value: object) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, list) else ()


def target_figure(target: Target) -> Figure:
    """A target's level as a figure, so that an answer can name it like any other number."""
    return Figure(
        country="NATO",
        measure="target",
        year=target.due,
        value=target.share,
        unit=target.unit,
        estimate=False,
        source=target.id,
        edition=target.since,
        how=f"{target.standing.value} of {target.since}",
        target=target.id,
    )


def days_left(target: Target, year: int, today: date) -> Figure:
    """Days from a day to 1 January of a target's year, 0 when it has come."""
    days = (date(year, 1, 1) - today).days
    return Figure(
        country="NATO",
        measure="days_left",
        year=year,
        value=Decimal(max(days, 0)),
        unit="days",
        estimate=False,
        source=target.id,
        edition=target.since,
        how=f"1 January {year} - {today.isoformat()}",
    )


def plain_level(share: Decimal, unit: str = "% of GDP") -> Target:
    """A level that nobody agreed, such as 2.5 %, asked for by a reader as a what-if."""
    return Target(
        id=f"level_{share.normalize():f}",
        name="level named in the question",
        share=share,
        unit=unit,
        leg="core",
        standing=Standing.PROPOSAL,
        agreed_by="the question",
        since="",
        due=None,
        until=None,
        review=None,
        wording="a level named in the question, agreed by nobody",
        claims=(),
    )


def agreed_core(targets: dict[str, Target]) -> tuple[Target, ...]:
    """The core targets that allies have agreed and nothing has replaced, newest first.

    In the library of an earlier day these are the targets that held on that day: Vilnius
    alone in 2024, Wales in 2020.
    """
    held = [
        target
        for target in targets.values()
        if target.leg == "core"
        and target.until is None
        and target.standing in (Standing.COMMITMENT, Standing.GUIDELINE)
    ]
    return tuple(sorted(held, key=lambda target: target.since, reverse=True))


def in_force(targets: dict[str, Target]) -> tuple[Target, ...]:
    """All that allies have agreed and nothing has replaced, of every leg, in the order given."""
    return tuple(
        target
        for target in targets.values()
        if target.until is None and target.standing in (Standing.COMMITMENT, Standing.GUIDELINE)
    )


def pick_target(targets: dict[str, Target], text: str) -> Target:
    """The target for an id or a level: 3.5 is the Hague core target, 2 the Vilnius one.

    5 is the Hague total, whose second leg no table measures (DOMAIN rule 4). A level that no
    target in force has becomes a plain level.

    Raises:
        UnknownTarget: the text is neither an id nor a number above 0 and at most 20.
    """
    if text in targets:
        return targets[text]
    try:
        share = Decimal(text.strip().rstrip("%").strip().replace(",", "."))
    except ArithmeticError as error:
        known = ", ".join(targets)
        raise UnknownTarget(
            f'"{text}" is no target; give a level such as 3.5, or one of: {known}.'
        ) from error
    if not share.is_finite() or not LEVELS[0] < share <= LEVELS[1]:
        low, high = LEVELS
        raise UnknownTarget(f"A target must lie above {low} and be at most {high}, not {text}.")
    in_force = [
        target
        for target in targets.values()
        if target.share == share and target.until is None and target.standing is Standing.COMMITMENT
    ]
    if in_force:
        return in_force[0]
    if share == 20 and "equipment_2014" in targets:
        return targets["equipment_2014"]
    return plain_level(share)


def measured_by(target: Target) -> Measure:
    """The table that a target is held against: the share of GDP, or equipment's share.

    Raises:
        UnknownTarget: the target is on a leg that no table measures (DOMAIN rule 4).
    """
    if not target.is_measurable:
        raise UnknownTarget(
            f"Nothing can be measured against the {target.name} ({target.share:f} {target.unit}): "
            "NATO's tables hold only the core leg, so ask for the core target of 3.5 % instead."
        )
    return Measure.EQUIPMENT if target.leg == "equipment" else Measure.SHARE
