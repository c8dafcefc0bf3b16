"""What the tests of lists and groups draw from: the library, two editions, strategies."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st

from knowledge.library import Library
from knowledge.model import Measure

SOURCES = Path(__file__).parents[2] / "knowledge" / "sources"
LIBRARY = Library.open()
BOOK = LIBRARY.countries
EDITION = LIBRARY.edition()
OLDER = LIBRARY.edition("nato_2024_06")
BOTH = st.sampled_from([EDITION, OLDER])
SHARE, USD, GDP = Measure.SHARE, Measure.USD_CURRENT, Measure.GDP_CURRENT
USD_2021, GDP_2021 = Measure.USD_CONSTANT, Measure.GDP_CONSTANT
ALLIES = [code for code in EDITION.countries(SHARE) if len(code) == 3]
COUNTRY = st.sampled_from(ALLIES)
SOME = st.lists(COUNTRY, min_size=2, max_size=6, unique=True)
YEAR = st.integers(2014, 2024)
LEVEL = st.decimals("1.5", "4", places=2)
GROUPS = st.sampled_from(BOOK.groups())
IDENTITY = settings(derandomize=True, max_examples=30, deadline=None)
TINY = Decimal("1e-20")
