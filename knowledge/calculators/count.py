"""Count."""
from decimal import Decimal
from knowledge.model import Figure, Measure
from knowledge.results import Count
def count_at(edition, threshold, year=None):
    if year is None: year=edition.latest_year(Measure.SHARE)
    rows=edition.column(Measure.SHARE,year)
    at=tuple(sorted((f for f in rows if f.value>=threshold),key=lambda f:-f.value)); below=tuple(sorted((f for f in rows if f.value<threshold),key=lambda f:f.value))
    n=Figure("NATO","allies_at_threshold",year,Decimal(len(at)),"allies",any(f.estimate for f in rows),edition.id,edition.source.edition,f"count of shares >= {threshold}")
    return Count(threshold,year,n,at,below)
def count_by_year(edition, threshold):
    return tuple(count_at(edition,threshold,y) for y in edition.years(Measure.SHARE))
