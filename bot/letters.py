"""Letters: words the messages of the outbox, each content once however many followers share it."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from time import monotonic
from typing import Protocol

from bot.amends import righted, word
from bot.delivery import Amendment, Letter, with_remark
from bot.digest import expand
from bot.message import Reply
from bot.numbers import LOCALES
from bot.outbox import NOTE, TEST, Delivery
from bot.schedule import Follower
from bot.store import Store
from bot.told import Received
from knowledge.library import Library
from knowledge.news import Change, concerning, crossings_of
from knowledge.seen import Seen
from retrieval.phrasebook import phrases
from retrieval.targeted import followed, is_news

_MOST_KEPT = 4096
_FRESH_SECONDS = 5.0


class Compose(Protocol):
    """What words an update: `bot.digest.compose`."""

    def __call__(
        self,
        follows: tuple[str, ...],
        day: date,
        library: Library,
        lang: str,
        news: Sequence[Change],
        *,
        is_late: bool,
    ) -> Reply:
        """The update of one day for one set of follows."""


class Letters:
    """The words of messages; safe to call from several threads.

    `library` gives the library of now; when it gives another one, all is worded anew. `renewed`
    opens it anew where another process has added something.
    """

    def __init__(
        self,
        store: Store,
        library: Callable[[], Library],
        compose: Compose,
        renewed: Callable[[], Library] | None = None,
    ) -> None:
        self._store = store
        self._library = library
        self._renewed = renewed or library
        self._compose = compose
        self._lock = threading.Lock()
        self._wording = threading.Lock()
        self._made: OrderedDict[tuple[object, ...], Letter] = OrderedDict()
        self._of: Library | None = None
        self._noted = (0, 0.0)

    def write(self, delivery: Delivery, follower: Follower, *, is_late: bool) -> Letter | None:
        """The message of a delivery for its follower, None where there is nothing to say."""
        if delivery.is_correction:
            return self._fix(delivery, follower)
        if delivery.what.startswith(TEST):
            moment = f"{delivery.due_at:%H:%M} UTC"
            text = phrases(follower.lang, LOCALES).say("admin-test-text", time=moment)
            return Letter(Reply(text), _hash(text))
        if delivery.what.startswith(NOTE):
            note = self._store.lookout.note(delivery.what)
            return None if note is None else Letter(Reply(note), _hash(note))
        newest = self._newest()  # before the library, which must hold all that is told of
        library, chronicle = self._library(), self._store.chronicle
        told = self._store.outbox.last_seen(follower.chat)
        now = Seen(delivery.day, library.edition().id, newest)
        noted = max(told.noted if told else 0, follower.noted)
        is_new = told is None and follower.rhythm.allows(delivery.day)
        news = () if is_new else chronicle.since(noted, now.noted)
        own = crossings_of(library, news, levels_of(follower))
        news = (*news, *own) if own else news
        targets = wanted(follower, delivery.day, news, library)
        if targets is None:
            return None
        crossed = tuple(item.key for item in own)
        key = (targets, follower.lang, noted, is_new, now, is_late, crossed)
        made = self._kept(library, key)
        if made is not None:
            return made
        with self._wording:  # one thread words what many wait for
            made = self._kept(library, key)
            if made is None:
                reply = self._compose(
                    targets, delivery.day, library, follower.lang, news, is_late=is_late
                )
                made = Letter(reply, _hash(reply.text), seen=now)
                self._store.told.keep(made.content, reply.told, delivery.day)
                self._keep(key, made)
        return made

    def _newest(self) -> int:
        """The newest change's number; asked for once in some seconds, not for each follower."""
        number, until = self._noted
        if monotonic() < until:
            return number
        newest = self._store.chronicle.newest()
        if newest != number:  # what another process noted stands on the shelf already
            self._renewed()
        self._noted = newest, monotonic() + _FRESH_SECONDS
        return newest

    def _kept(self, library: Library, key: tuple[object, ...]) -> Letter | None:
        with self._lock:
            if self._of is not library:
                self._made.clear()
                self._of = library
            if key in self._made:
                self._made.move_to_end(key)
            return self._made.get(key)

    def _keep(self, key: tuple[object, ...], made: Letter) -> None:
        with self._lock:
            self._made[key] = made
            if len(self._made) > _MOST_KEPT:
                self._made.popitem(last=False)

    def _fix(self, delivery: Delivery, follower: Follower) -> Letter | None:
        """A correction, and the follower's updates that told the wrong figure, worded anew."""
        library = self._library()
        found = word(delivery.what, library, follower.lang)
        if found is None:
            return None
        text, correction = found
        amendments = tuple(
            self._amendment(received, follower, correction, library.as_of(received.day))
            for received in self._store.told.who(correction)
            if received.chat == follower.chat and received.message_id
        )
        return Letter(Reply(text), _hash(text), amendments)

    def _amendment(
        self, received: Received, follower: Follower, wrong: str, then: Library
    ) -> Amendment:
        """An update as it should have been: its news with it, as far as they hold still."""
        told = self._news_of(received.day, follower, then)
        mended = (righted(item, wrong, then) for item in told)
        news = tuple(item for item in mended if item is not None)
        was, fresh = (
            self._compose(follower.targets, received.day, then, follower.lang, each, is_late=False)
            for each in (told, news)
        )
        fresh = with_remark(fresh, phrases(follower.lang, LOCALES).say("fix-edited"))
        has_picture = was.image is not None
        return Amendment(tuple(received.message_id.split(",")), fresh, has_picture)

    def _news_of(self, day: date, follower: Follower, library: Library) -> tuple[Change, ...]:
        """What an update of a day told as new."""
        before, own = self._store.told.span(follower.chat, day)
        if own is None or (before is None and follower.rhythm.allows(day)):
            return ()  # its first update tells no news
        noted = follower.noted if before is None else before
        news = self._store.chronicle.since(min(noted, own), own)
        return (*news, *crossings_of(library, news, levels_of(follower)))


def levels_of(follower: Follower) -> frozenset[Decimal]:
    """The levels, in percent of GDP, whose crossing a follower wishes to be told."""
    return frozenset(wish.level for wish in follower.wishes if wish.level is not None)


def wanted(
    follower: Follower, day: date, news: Sequence[Change], library: Library
) -> tuple[str, ...] | None:
    """What a day's update is about: what is followed, and for which countries a wish came true.

    None where there is nothing for this follower: its rhythm leaves the day out, or waits for
    news and there is none, and no wish has come true.
    """
    met = dict.fromkeys(
        country
        for change in news
        for wish in follower.wishes
        if wish.is_met(change, expand((wish.place,), library))
        for country in change.countries
    )
    is_due = follower.rhythm.allows(day) or (
        follower.rhythm.kind == "changes" and _is_news(follower, news, library)
    )
    if not (follower.targets and is_due):
        return tuple(met) or None
    known = expand(follower.targets, library)
    return (*follower.targets, *(key for key in met if key not in known))


def _is_news(follower: Follower, news: Sequence[Change], library: Library) -> bool:
    """Whether something has happened to what is followed: countries, groups, targets, all."""
    is_all = "all" in follower.targets
    if concerning(news, expand(follower.targets, library), is_all=is_all):
        return True
    goals = followed(follower.targets, library.targets)
    return bool(goals) and is_news(news, goals, library.targets)


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
