"""Ranking."""
from knowledge.model import Measure
from knowledge.results import Ranking
def ranking(edition, measure, year=None, among=None, top=None, is_descending=True):
    if year is None: year=edition.latest_year(measure)
    rows=[f for f in edition.column(measure,year) if among is None or f.country in among]
    rows.sort(key=lambda f:(-f.value if is_descending else f.value,f.country))
    return Ranking(measure,year,tuple(rows[:top] if top else rows),len(rows),is_descending)
