"""News: what has changed between what was known and what is known now, as typed changes."""

from knowledge.news.change import Change, Kind
from knowledge.news.editions import crossings_of
from knowledge.news.telling import concerning, facts, held_on, news

__all__ = ["Change", "Kind", "concerning", "crossings_of", "facts", "held_on", "news"]
