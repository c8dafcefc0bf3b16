"""Gap: target minus share, in points and in money, from one edition."""
from __future__ import annotations
from decimal import Decimal
from knowledge.edition import Edition
from knowledge.model import POINTS, Figure, Measure, Target
from knowledge.results import Gap
from knowledge.target import target_figure

def _money(edition, country, year, target, gdp_m, spend_m, name):
    gdp=edition.find(country,gdp_m,year); spend=edition.find(country,spend_m,year)
    if gdp is None or spend is None: return None
    t=target_figure(target)
    v=t.value*gdp.value/100-spend.value
    return Figure(country,name,year,v,spend.unit,spend.estimate,edition.id,edition.source.edition,f"{t.value}% x {gdp.value} - {spend.value}",(t,gdp,spend),target.id)

def gap(edition: Edition, country: str, target: Target, year: int|None=None)->Gap:
    if year is None: year=edition.latest_year(Measure.SHARE,country)
    s=edition.figure(country,Measure.SHARE,year); t=target_figure(target)
    p=Figure(country,"gap",year,t.value-s.value,POINTS,s.estimate,edition.id,edition.source.edition,f"{t.value} - {s.value}",(t,s),target.id)
    u=_money(edition,country,year,target,Measure.GDP_CURRENT,Measure.USD_CURRENT,"gap_usd_current")
    c=_money(edition,country,year,target,Measure.GDP_CONSTANT,Measure.USD_CONSTANT,"gap_usd_constant")
    n=None; nat=edition.find(country,Measure.NATIONAL_CURRENT,year); spend=edition.find(country,Measure.USD_CURRENT,year)
    if u and nat and spend: n=Figure(country,"gap_national_current",year,u.value*nat.value/spend.value,nat.unit,nat.estimate,edition.id,edition.source.edition,"x",(u,nat,spend),target.id)
    gdp=edition.find(country,Measure.GDP_CURRENT,year); sc=None
    if gdp and spend: sc=Figure(country,"share_of_gdp_current",year,spend.value/gdp.value*100,"% of GDP",spend.estimate,edition.id,edition.source.edition,f"{spend.value} / {gdp.value} x 100",(spend,gdp))
    return Gap(country,year,t,s,p,u,c,n,sc)
