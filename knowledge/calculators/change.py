"""Change."""
from knowledge.errors import NoFigure
from knowledge.model import POINTS, Figure, Measure
from knowledge.results import Change
def change(edition, country, measure, start=None, end=None):
    s=edition.series(country,measure)
    if not s: raise NoFigure("none")
    a=edition.figure(country,measure,start or s[0].year); b=edition.figure(country,measure,end or s[-1].year)
    inner=tuple(f for f in s if a.year<=f.year<=b.year)
    share=measure in (Measure.SHARE,Measure.EQUIPMENT,Measure.MILEX_SHARE)
    d=Figure(country,"change",b.year,b.value-a.value,POINTS if share else b.unit,b.estimate,edition.id,edition.source.edition,f"{b.value} - {a.value}",(b,a))
    return Change(a,b,d,None,min(inner,key=lambda f:f.value),max(inner,key=lambda f:f.value),inner)
