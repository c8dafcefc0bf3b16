"""The commands by name, in the order in which a menu shows them."""

from __future__ import annotations

from bot.commands import (
    accuracy,
    admin,
    ask,
    chart,
    compare,
    country,
    deleteme,
    factcheck,
    follow,
    gap,
    how,
    mydata,
    pending,
    place,
    privacy,
    rank,
    settings,
    sources,
    start,
    targets,
    unfollow,
    update,
)
from bot.commands import help as help_command
from bot.commands.worded import Run, worded

COMMANDS: dict[str, Run] = {
    "start": start.run,
    "help": help_command.run,
    "ask": ask.run,
    "country": country.run,
    "compare": compare.run,
    "rank": rank.run,
    "gap": gap.run,
    "targets": targets.run,
    "chart": chart.run,
    "update": update.run,
    "follow": follow.run,
    "unfollow": unfollow.run,
    "settings": settings.run,
    "sources": sources.run,
    "how": how.run,
    "accuracy": accuracy.run,
    "privacy": privacy.run,
    "mydata": mydata.run,
    "deleteme": deleteme.run,
}
OPERATOR: dict[str, Run] = {"admin": admin.run, "pending": pending.run}
"""Commands of admin chats: in no menu, and unknown anywhere else."""
RUNS: dict[str, Run] = {
    name: worded(run)
    for name, run in (
        *COMMANDS.items(),
        *OPERATOR.items(),
        ("check", factcheck.run),
        ("place", place.run),
        ("rest", follow.said),
        ("wish", follow.wished),
    )
}
NEEDS_TEXT = ("ask",)
FOR_ADMINS = ("follow", "unfollow", "settings", "mydata", "deleteme", "place", "rest", "wish")
