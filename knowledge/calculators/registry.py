"""The registry: every calculator by name, with inputs, unit, formula and rule, run from words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from knowledge.calculators.arguments import Arguments
from knowledge.calculators.change import change
from knowledge.calculators.count import count_at, count_by_year
from knowledge.calculators.gap import gap
from knowledge.calculators.ranking import ranking
from knowledge.calculators.revision import revision, revisions
from knowledge.calculators.summary import summary
from knowledge.calculators.trajectory import trajectory
from knowledge.errors import BadInput, NoFigure
from knowledge.library import Library
from knowledge.model import Figure, Measure
from knowledge.results import Change, Count, Gap, Ranking, Revision, Summary, Trajectory

Result = Gap | Ranking | tuple[Count, ...] | Change | tuple[Revision, ...] | Trajectory | Summary


@dataclass(frozen=True, slots=True)
class Input:
    """One input of a calculator: its key and what may stand after the equals sign."""

    name: str
    says: str
    is_required: bool = False


@dataclass(frozen=True, slots=True)
class CalculationResult:
    """What a run gives: the calculator's own result, its figures flat, and a line for each."""

    name: str
    result: Result
    figures: tuple[Figure, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Calculator:
    """A calculator as `gapwatch calc --list` shows it, and how it is run."""

    name: str
    describes: str
    inputs: tuple[Input, ...]
    unit: str
    formula: str
    rule: str
    compute: Callable[[Arguments], tuple[Result, tuple[Figure | None, ...]]]

    def __str__(self) -> str:
        keys = " ".join(
            f"{item.name}=…" if item.is_required else f"[{item.name}=…]" for item in self.inputs
        )
        return (
            f"{self.name} {keys}\n  {self.describes}\n  formula: {self.formula}\n"
            f"  unit: {self.unit}\n  rule: {self.rule}"
        )


def run(name: str, arguments: Mapping[str, str], library: Library) -> CalculationResult:
    """Run a calculator with `key: value` words.

    Raises:
        BadInput: no such calculator or key, a key is missing, or a value cannot be read; one
            sentence says what is allowed.
        BriefingError: what the calculator or a book raises, such as NoFigure.
    """
    calculator = CALCULATORS.get(name)
    if calculator is None:
        raise BadInput(
            f'There is no calculator "{name[:40]}"; there are: {", ".join(CALCULATORS)}.'
        )
    _require_keys(calculator, arguments)
    result, found = calculator.compute(Arguments(arguments, library))
    figures = tuple(figure for figure in found if figure is not None)
    return CalculationResult(name, result, figures, tuple(_line(figure) for figure in figures))


def _require_keys(calculator: Calculator, arguments: Mapping[str, str]) -> None:
    known = [item.name for item in calculator.inputs]
    for key in arguments:
        if key not in known:
            raise BadInput(
                f'{calculator.name} has no input "{key[:40]}"; it takes {", ".join(known)}.'
            )
    for item in calculator.inputs:
        if item.is_required and item.name not in arguments:
            raise BadInput(f"{calculator.name} needs {item.name}={item.says}.")


def _line(figure: Figure) -> str:
    """One figure in plain words, unrounded, with its working and edition."""
    mark = "e" if figure.estimate else ""
    name = figure.measure.replace("_", " ")
    year = "" if figure.year is None else f" {figure.year}{mark}"
    return (
        f"{figure.country}{year} {name}: {figure.value:f} {figure.unit} "
        f"({figure.how}; {figure.source}, {figure.edition})"
    )


def _gap(given: Arguments) -> tuple[Gap, tuple[Figure | None, ...]]:
    target = given.target()
    measure = Measure.EQUIPMENT if target.leg == "equipment" else Measure.SHARE
    found = gap(given.edition(measure), given.country(), target, given.year())
    money = (found.usd_current, found.usd_constant, found.national_current)
    return found, (found.points, *money, found.share_current)


def _ranking(given: Arguments) -> tuple[Ranking, tuple[Figure | None, ...]]:
    measure = given.measure()
    found = ranking(
        given.edition(measure),
        measure,
        given.year(),
        given.countries(),
        given.number("top"),
        given.choice("order", "descending", "ascending") == "descending",
    )
    return found, found.rows


def _count(given: Arguments) -> tuple[tuple[Count, ...], tuple[Figure | None, ...]]:
    measure = given.measure()
    edition, threshold = given.edition(measure), given.level()
    if given.has("year") and given.text("year") == "all":
        found = count_by_year(edition, threshold, measure)
    else:
        found = (count_at(edition, threshold, given.year(), measure),)
    return found, tuple(item.number for item in found)


def _change(given: Arguments) -> tuple[Change, tuple[Figure | None, ...]]:
    measure = given.measure()
    years = given.year("start"), given.year("end")
    found = change(given.edition(measure), given.country(), measure, *years)
    return found, (found.difference, found.percent, found.low, found.high)


def _revision(given: Arguments) -> tuple[tuple[Revision, ...], tuple[Figure | None, ...]]:
    country, measure = given.country(), given.measure()
    year = given.year() or 0
    if given.has("old"):
        old, new = given.edition(measure, "old"), given.edition(measure, "new")
        found: tuple[Revision, ...] = (revision(old, new, country, measure, year),)
    elif given.has("new"):
        raise BadInput("revision with new= needs old= as well, such as old=nato_2024_06.")
    else:
        found = revisions(given.library.editions, country, measure, year)
    if not found:
        name = measure.value.replace("_", " ")
        raise NoFigure(f"Fewer than two editions print the {name} of {country} in {year}.")
    return found, tuple(item.difference for item in found)


def _trajectory(given: Arguments) -> tuple[Trajectory, tuple[Figure | None, ...]]:
    target, due = given.target(), given.year("due")
    measure = Measure.EQUIPMENT if target.leg == "equipment" else Measure.SHARE
    window = given.number("window") or 5
    found = trajectory(given.edition(measure), given.country(), target, window, due)
    if due is not None and due <= (found.start.year or 0):
        raise BadInput(f"due must be a year after {found.start.year}, not {due}.")
    return found, (found.pace, found.needed, found.year_reached)


def _summary(given: Arguments) -> tuple[Summary, tuple[Figure | None, ...]]:
    edition = given.edition(Measure.SHARE)
    everything = given.library.editions
    found = summary(edition, given.country(), given.targets(), everything, given.year())
    path = found.trajectory
    gaps = (figure for item in found.gaps for figure in (item.points, item.usd_current))
    return found, (
        found.share,
        found.rank,
        *gaps,
        found.change.difference,
        path.pace,
        path.needed,
        path.year_reached,
        found.spending,
        found.per_capita,
        found.equipment,
        *(item.difference for item in found.revisions),
    )


_COUNTRY = Input("country", "a name or ISO3 code, such as ESP", is_required=True)
_TARGET = Input("target", "a level such as 3.5, or a target's id", is_required=True)
_MEASURE = Input("measure", "a measure such as spending_usd_current (default share_of_gdp)")
_YEAR = Input("year", "a year (default: the newest of the edition)")
_EDITION = Input("edition", "an edition's id (default: the newest complete one)")

_ALL = (
    Calculator(
        "gap",
        "How far a country stands from a target, in points and in money.",
        (_COUNTRY, _TARGET, _YEAR, _EDITION),
        "percentage points; million USD (current and constant prices); million national currency",
        "target - share; target / 100 x GDP - spending, same price base",
        "NATO's tables of one edition; DOMAIN rules 4, 7 and 8",
        _gap,
    ),
    Calculator(
        "ranking",
        "Countries in order of one measure; equal values share a place.",
        (
            _MEASURE,
            _YEAR,
            Input("among", "a group such as baltics, or codes with commas between them"),
            Input("top", "how many places to show"),
            Input("order", "descending (default) or ascending"),
            _EDITION,
        ),
        "the measure's unit",
        "order of the printed values; aggregates left out",
        "printed digits decide; DOMAIN rule 6",
        _ranking,
    ),
    Calculator(
        "count",
        "How many allies stand at or above a level; year=all counts each year.",
        (
            Input("threshold", "a level in percent, such as 2", is_required=True),
            Input("year", "a year, or all (default: the newest of the edition)"),
            _MEASURE,
            _EDITION,
        ),
        "allies",
        "number of rows with a printed value >= threshold",
        "printed digits decide, as in NATO's own counts; DOMAIN rule 6",
        _count,
    ),
    Calculator(
        "change",
        "How a measure moved between two years of one edition.",
        (
            _COUNTRY,
            _MEASURE,
            Input("start", "a year (default: the first of the edition)"),
            Input("end", "a year (default: the newest of the edition)"),
            _EDITION,
        ),
        "percentage points for shares; else the measure's unit, and %",
        "end - start; end / start x 100 - 100",
        "one edition only; DOMAIN rules 2 and 8",
        _change,
    ),
    Calculator(
        "revision",
        "What editions of one publisher print for the same country, measure and year.",
        (
            _COUNTRY,
            Input("year", "a year such as 2024", is_required=True),
            _MEASURE,
            Input("old", "the older edition's id (default: each edition in turn)"),
            Input("new", "the newer edition's id (default: the newest complete one)"),
        ),
        "percentage points for shares; else the measure's unit",
        "newer edition - older edition",
        "the only calculation across editions; DOMAIN rules 1-3",
        _revision,
    ),
    Calculator(
        "trajectory",
        "When a target is reached at the recent pace, and the pace that its due year needs.",
        (
            _COUNTRY,
            _TARGET,
            Input("window", "years whose mean change is the pace (default 5)"),
            Input("due", "a year (default: the target's own)"),
            _EDITION,
        ),
        "percentage points a year; year",
        "pace = (newest - first of window) / window; needed = (target - newest) / years left",
        "linear arithmetic, not a forecast; DOMAIN rule 12",
        _trajectory,
    ),
    Calculator(
        "summary",
        "Share, place, gaps, change, path, money, equipment and revisions of one country.",
        (
            _COUNTRY,
            Input("targets", "levels or ids with commas between them (default 3.5,2)"),
            _YEAR,
            _EDITION,
        ),
        "each figure its own",
        "gap, ranking, change, trajectory and revision of one edition",
        "as of each calculator named",
        _summary,
    ),
)

CALCULATORS: dict[str, Calculator] = {item.name: item for item in _ALL}
