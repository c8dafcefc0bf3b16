"""Charts: figures of one edition as pictures that read on a phone, with their source on them."""

from bot.charts.gaps import gap_chart
from bot.charts.group import group_chart
from bot.charts.path import path_chart
from bot.charts.revisions import revision_chart
from bot.charts.trend import trend_chart

__all__ = ["gap_chart", "group_chart", "path_chart", "revision_chart", "trend_chart"]
