"""Revision."""
from knowledge.model import POINTS, Figure
from knowledge.results import Revision
def revision(old,new,country,measure,year):
    a=old.figure(country,measure,year); b=new.figure(country,measure,year)
    d=Figure(country,"revision",year,b.value-a.value,POINTS,b.estimate,new.id,new.source.edition,f"{b.value} - {a.value}",(b,a))
    return Revision(a,b,d,True,"revised")
def revisions(editions,country,measure,year):
    held=[e for e in editions if e.find(country,measure,year)]
    return tuple(revision(a,b,country,measure,year) for a,b in zip(held,held[1:]))
