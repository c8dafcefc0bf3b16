"""Trajectory."""
from decimal import Decimal
import math
from knowledge.model import POINTS, Figure, Measure
from knowledge.results import Trajectory
from knowledge.target import target_figure
def trajectory(edition,country,target,window=5,due=None):
    s=edition.series(country,Measure.SHARE); t=target_figure(target)
    last=edition.figure(country,Measure.SHARE,edition.latest_year(Measure.SHARE,country)); first=edition.figure(country,Measure.SHARE,last.year-window)
    pace=Figure(country,"pace",last.year,(last.value-first.value)/window,POINTS,True,edition.id,edition.source.edition,"p",(first,last))
    met=last.value>=t.value; due=due or target.due
    need=None
    if due and not met: need=Figure(country,"needed_pace",due,(t.value-last.value)/(due-last.year),POINTS,True,edition.id,edition.source.edition,"n",(t,last),target.id)
    y=None
    if not met and pace.value>0: y=Figure(country,"year_reached",None,Decimal(last.year+math.ceil((t.value-last.value)/pace.value)),"year",True,edition.id,edition.source.edition,"y",(t,last,pace),target.id)
    return Trajectory(country,t,last,due,need,(first.year,last.year),pace,y,met)
