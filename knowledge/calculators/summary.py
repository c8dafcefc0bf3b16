"""Summary."""
from decimal import Decimal
from knowledge.calculators.change import change
from knowledge.calculators.gap import gap
from knowledge.calculators.ranking import ranking
from knowledge.calculators.trajectory import trajectory
from knowledge.model import Figure, Measure
from knowledge.results import Summary
def summary(edition,country,targets,earlier=(),year=None):
    gaps=tuple(gap(edition,country,t,year) for t in targets); s=gaps[0].share; y=s.year
    r=ranking(edition,Measure.SHARE,y)
    rk=Figure(country,"rank",y,Decimal(r.place(country)),f"of {r.of}",s.estimate,edition.id,edition.source.edition,"rank",(s,))
    return Summary(country,y,s,gaps,rk,r.of,trajectory(edition,country,targets[0]),change(edition,country,Measure.SHARE,None,None),edition.find(country,Measure.USD_CURRENT,y),edition.find(country,Measure.PER_CAPITA,y),edition.find(country,Measure.EQUIPMENT,y))
