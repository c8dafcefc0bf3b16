"""Countries: allies, other countries and groups, found by any name people use for them."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterable
from datetime import date
from functools import cached_property
from pathlib import Path

from knowledge.errors import UnknownCountry
from knowledge.model import Country
from knowledge.names import Mention, NameIndex, fold

AGGREGATE_NAMES = {"NATO_EUR_CAN": "NATO Europe and Canada", "NATO_TOTAL": "NATO as a whole"}


class CountryBook:
    """All countries by ISO3 code, their names in 13 languages, and groups of allies."""

    def __init__(
        self,
        countries: dict[str, Country],
        names: dict[str, dict[str, str]],
        groups: dict[str, tuple[str, ...]],
        group_names: dict[str, dict[str, str]] | None = None,
        forms: dict[str, dict[str, str]] | None = None,
        also: dict[str, dict[str, str]] | None = None,
    ) -> None:
        self._forms = forms or {}
        self._also = also or {}
        self._countries = countries
        self._names = names
        self._groups = groups
        self._group_names_in = group_names or {}

    @classmethod
    def read(cls, labels: Path, names: Path, forms: Path | None = None) -> CountryBook:
        """Read `countries.toml` (labels, groups), `country_names.csv` (CLDR names) and forms.

        `group_names.csv` beside the names holds groups and aggregates in the other languages;
        `country_forms.toml` holds stems of inflected names and adjectives by language.
        `neighbour_names.csv` holds the allies' names in the other languages of the alliance,
        which are read and never spoken.
        """
        with labels.open("rb") as file:
            entry = tomllib.load(file)
        countries = {key: _country(key, item) for key, item in entry["country"].items()}
        by_language = _read_names(names, "iso3")
        of_groups = _read_names(names.with_name("group_names.csv"), "key")
        groups = {key: tuple(words) for key, words in entry["groups"].items()}
        stems = tomllib.loads(forms.read_text(encoding="utf-8")) if forms else {}
        also = _read_names(names.with_name("neighbour_names.csv"), "iso3")
        return cls(countries, by_language, groups, of_groups, stems, also)

    @cached_property
    def _index(self) -> NameIndex:
        return NameIndex(self._all_names(), self._group_names(), self._all_forms())

    def _all_names(self) -> Iterable[tuple[str, str, str]]:
        for country in self._countries.values():
            for lang, name in self._names.get(country.iso3, {}).items():
                yield country.iso3, lang, name
            for name in (country.name, *country.aliases):
                yield country.iso3, "en", name
            for name in country.demonyms:
                yield country.iso3, "demonym", name
        for iso3, names in self._also.items():
            for lang, name in names.items():
                yield iso3, lang, name

    def _all_forms(self) -> Iterable[tuple[str, str, str]]:
        for lang, stems in self._forms.items():
            for iso3, words in stems.items():
                for stem in words.split():
                    yield iso3, lang, stem

    def _group_names(self) -> Iterable[tuple[str, str]]:
        for key, (_, *aliases) in self._groups.items():
            for alias in aliases:
                yield key, alias

    @property
    def allies(self) -> tuple[str, ...]:
        """ISO3 codes of the 32 allies, Iceland among them."""
        return tuple(sorted(key for key, item in self._countries.items() if item.is_ally))

    def get(self, iso3: str) -> Country:
        """The country with this ISO3 code.

        Raises:
            UnknownCountry: no such code.
        """
        try:
            return self._countries[iso3]
        except KeyError:
            raise UnknownCountry(f'"{iso3}" is no country code that Gapwatch knows.') from None

    def find(self, text: str) -> Country:
        """The country that a name, code or slightly misspelt name stands for.

        Raises:
            UnknownCountry: nothing fits; the message offers the closest names.
        """
        code = text.strip().upper()
        for country in self._countries.values():
            if code in (country.iso3, country.iso2):
                return country
        found = [item for item in self.mentions(text, "xx") if not item.is_group]
        if len({item.key for item in found}) == 1:
            return self._countries[found[0].key]
        near = tuple(self._index.nearest(text))
        names = ", ".join(map(self.name, near))
        hint = f" Did you mean {names}?" if near else " Try an English name such as Poland."
        told = f'"{_shorten(text)}" is no country that Gapwatch knows.{hint}'
        raise UnknownCountry(told, _shorten(text), near)

    def exact(self, text: str) -> str | None:
        """The ISO3 code of a country whose whole English name or alias this is, else None.

        Tables are read by this and never by `find`: a table's "Czechoslovakia" or "Niger" must
        not become the nearest name.
        """
        words = fold(text).strip().removeprefix("the ").removesuffix(", the").strip()
        return self._by_name.get(" ".join(words.split()))

    @cached_property
    def _by_name(self) -> dict[str, str]:
        found = {item.iso3.casefold(): item.iso3 for item in self._countries.values()}
        for item in self._countries.values():
            names = (item.name, self._names.get(item.iso3, {}).get("en", item.name), *item.aliases)
            found |= {fold(name): item.iso3 for name in names}
        return found

    def name(self, iso3: str, lang: str = "en") -> str:
        """The country's or aggregate's usual name in a language, English where it is unknown."""
        if iso3 in AGGREGATE_NAMES:
            return self._group_names_in.get(iso3, {}).get(lang) or AGGREGATE_NAMES[iso3]
        if lang == "en" and iso3 in self._countries:
            return self._countries[iso3].name
        return self._names.get(iso3, {}).get(lang) or self.get(iso3).name

    def in_sentence(self, iso3: str, lang: str = "en") -> str:
        """The name as a sentence takes it: English puts an article before a few."""
        name = self.name(iso3, lang)
        has_article = iso3 in self._countries and self._countries[iso3].has_article
        return f"the {name}" if lang == "en" and has_article else name

    def mentions(self, text: str, *langs: str) -> list[Mention]:
        """The countries and groups that a text names, in order, non-members included.

        `langs` are the languages that the text may be in, English where none is given.
        """
        return self._index.mentions(text, *(langs or ("en",)))

    def unsure(self, text: str, *langs: str) -> tuple[str, ...]:
        """The countries between which a misspelt name cannot decide; empty where it can."""
        return self._index.unsure(text, *(langs or ("en",)))

    def group(self, key: str) -> tuple[str, ...]:
        """ISO3 codes of the allies in a group, such as "baltics"; "all" is every ally."""
        if key == "all":
            return self.allies
        return tuple(sorted(k for k, item in self._countries.items() if key in item.groups))

    def group_name(self, key: str, lang: str = "en") -> str:
        """The name of a group in a language, English where it is unknown."""
        english = "all allies" if key == "all" else self._groups[key][0]
        return self._group_names_in.get(key, {}).get(lang) or english

    def groups(self) -> tuple[str, ...]:
        """The keys of all groups."""
        return tuple(self._groups)

    def members(self, day: date) -> tuple[str, ...]:
        """The allies on a day."""
        return tuple(key for key in self.allies if _joined(self._countries[key]) <= day)


def _read_names(path: Path, column: str) -> dict[str, dict[str, str]]:
    """Names by key, then by language."""
    found: dict[str, dict[str, str]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(row[column], {})[row["lang"]] = row["name"]
    return found


def _joined(country: Country) -> date:
    return country.joined or date.max


def _shorten(text: str) -> str:
    clean = " ".join(text.split())
    return clean if len(clean) <= 40 else clean[:39] + "…"


def _country(key: str, item: dict[str, object]) -> Country:
    def texts(name: str) -> tuple[str, ...]:
        value = item.get(name, [])
        return tuple(map(str, value)) if isinstance(value, list) else ()

    joined = item.get("joined")
    return Country(
        iso3=key,
        iso2=str(item["iso2"]),
        name=str(item["name"]),
        is_ally=joined is not None,
        joined=joined if isinstance(joined, date) else None,
        groups=texts("groups"),
        aliases=texts("aliases"),
        demonyms=texts("demonyms"),
        currency=str(item.get("currency", "")),
        note=str(item.get("note", "")),
        has_article=item.get("has_article") is True,
    )


__all__ = ["AGGREGATE_NAMES", "CountryBook", "Mention", "fold"]
