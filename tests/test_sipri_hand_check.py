"""SIPRI by hand: three countries, six measures, 2014-2024, as read off the workbook's cells."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from knowledge.model import Measure
from knowledge.readers.detect import read_table

SHARED = Path(__file__).parents[1].parent / "shared"
FILE = SHARED / "data" / "files" / "sipri" / "SIPRI-Milex-data-1949-2024_2.xlsx"

# One line: measure, country, then 2014 to 2024. Shares in percent, money in millions (per head
# in dollars), read in the sheet of that measure and rounded to what the sheet shows or finer.
BY_HAND = """
milex_share_of_gdp POL 1.9082 2.1274 1.9359 1.8883 2.0247 1.9534 2.2631 2.2172 2.2046 3.2698 4.1544
milex_share_of_gdp ESP 1.2463 1.2597 1.1285 1.2221 1.2456 1.2246 1.3543 1.3377 1.4055 1.4716 1.4321
milex_share_of_gdp USA 3.6789 3.4645 3.4026 3.2977 3.3040 3.4092 3.6452 3.4045 3.3095 3.3044 3.4192
milex_usd_current POL 10345.2 10212.8 9164.2 9870.7 12040.7 11786.2 13718.3 15295.5 15341.3 26342.8 38000.7
milex_usd_current ESP 17178.5 15187.2 14014.4 16043.5 17823.3 17189.3 17431.8 19544.5 20306.6 23821.2 24615.4
milex_usd_current USA 647789.0 633829.6 639856.4 646752.9 682491.4 734344.1 778397.2 806230.2 860692.2 916014.7 997309.0
milex_usd_constant POL 11206.4 13336.3 12597.6 12882.2 14591.4 14837.1 16980.1 17836.4 18057.2 26342.8 34488.3
milex_usd_constant ESP 16721.2 17773.8 16481.0 18239.6 18944.6 19128.3 19114.5 20036.9 21595.6 23821.2 23926.4
milex_usd_constant USA 833765.0 814831.4 812331.0 803961.2 828158.3 875217.4 916416.6 906594.3 896121.2 916014.7 968381.6
milex_national_current POL 32634.2 38497.1 36123.0 37706.0 43482.8 45199.9 53473.9 59010.2 68361.0 111226.0 151241.0
milex_national_current ESP 12948.0 13694.3 12672.5 14299.0 15100.4 15353.5 15292.9 16526.8 19307.0 22049.0 22756.0
milex_national_current USA 647789.0 633829.6 639856.4 646752.9 682491.4 734344.1 778397.2 806230.2 860692.2 916014.7 997309.0
milex_per_capita POL 270.36 266.88 239.49 257.98 314.80 308.27 358.94 401.22 404.17 678.69 981.63
milex_per_capita ESP 367.42 325.30 300.22 342.92 379.61 363.93 365.93 409.55 425.28 497.24 513.72
milex_per_capita USA 2014.25 1952.48 1953.01 1955.51 2045.38 2182.70 2295.20 2373.15 2527.04 2674.69 2895.11
milex_share_gov POL 4.472 5.129 4.716 4.591 4.934 4.717 4.741 5.086 5.097 6.977 8.474
milex_share_gov ESP 2.766 2.884 2.678 2.977 3.000 2.915 2.633 2.703 3.027 3.248 3.196
milex_share_gov USA 10.415 9.890 9.630 9.370 9.347 9.520 8.179 7.992 9.115 9.109 9.112
"""


@pytest.mark.skipif(not FILE.exists(), reason="the genuine workbook is not here")
def test_poland_spain_and_the_united_states_equal_the_hand_check(library):
    found = {
        (seen.country, seen.measure, seen.year): seen
        for seen in read_table(FILE, library.countries).observations
    }
    checked = 0
    for line in BY_HAND.split("\n")[1:-1]:
        name, country, *values = line.split()
        assert len(values) == 11
        for year, text in enumerate(values, start=2014):
            value, seen = Decimal(text), found[country, Measure(name), year]
            assert seen.value.quantize(value) == value, (name, country, year)
            assert not seen.is_estimate
            checked += 1
    assert checked == 198
