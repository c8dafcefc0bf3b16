"""The inbox on each database: who owns an update, and what becomes of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.inbox import KEPT_FOR, MISSING_FOR, MOST_TRIES, Arrival, Mark, Stage

FIRST, SECOND = Arrival(1, "7", "{}"), Arrival(2, "7", "{}")
DONE = Mark(1, Stage.DONE)


@pytest.fixture
def inbox(store):
    return store.inbox


def _ids(left):
    return [item.id for item in left]


def test_a_batch_is_taken_once(inbox):
    assert inbox.take("a", [FIRST]) == {1}
    assert inbox.take("a", [FIRST, SECOND]) == {2}
    assert inbox.take("a", []) == set()


def test_what_is_done_is_known_again_and_keeps_nothing(inbox, store):
    inbox.take("a", [FIRST])
    inbox.mark("a", [DONE])
    assert inbox.take("b", [FIRST]) == set()
    assert inbox.take_over("b", starts=True) == []
    assert store.everything("7")["inbox"] == []


def test_another_update_with_a_known_number_is_no_second_handing_out(inbox):
    first, other = Arrival(1, "7", "{}", "first"), Arrival(1, "7", "{}", "other")
    inbox.take("a", [first])
    assert inbox.take("a", [other]) == set()  # the first is still to be answered
    inbox.mark("a", [DONE])
    assert inbox.take("a", [first]) == set()
    assert inbox.take("a", [other]) == {1}
    inbox.mark("a", [DONE])
    assert inbox.take("a", [other]) == set()


def test_what_waits_is_taken_over_in_its_order(inbox, now):
    inbox.take("a", [SECOND])
    now.moment += timedelta(seconds=1)
    inbox.take("a", [FIRST, Arrival(3, "8", "{}")])
    left = inbox.take_over("b", starts=True)
    assert _ids(left) == [2, 1, 3]
    assert not any(item.is_cut_off for item in left)
    assert inbox.take_over("b", starts=True) == []


def test_who_lost_an_update_may_not_send_it(inbox):
    inbox.take("a", [FIRST])
    inbox.take_over("b", starts=True)
    assert inbox.mark("a", [Mark(1, Stage.SENDING)]) == [False]
    assert inbox.mark("b", [Mark(1, Stage.SENDING), Mark(1, Stage.SENDING)]) == [True, True]


def test_what_is_handed_out_to_another_process_is_that_ones(inbox):
    inbox.take("a", [FIRST, SECOND])
    inbox.mark("a", [Mark(2, Stage.SENDING)])
    assert inbox.take("b", [FIRST, SECOND]) == {1}


def test_what_was_being_sent_is_told_of_once(inbox):
    inbox.take("a", [FIRST])
    inbox.mark("a", [Mark(1, Stage.SENDING, "key")])
    (left,) = inbox.take_over("b", starts=True)
    assert left.is_cut_off
    assert left.answer == "key"
    inbox.mark("b", [Mark(1, Stage.TELLING, "key")])
    assert inbox.take_over("c", starts=True) == []
    assert inbox.missing() == {"7": "key"}
    inbox.offer("7")
    assert inbox.missing() == {}


def test_a_living_process_is_not_told_of_in_its_place(inbox, store):
    """Whoever shares a file with nobody is the only one, so no other lives there."""
    inbox.take("a", [FIRST, SECOND])
    inbox.mark("a", [Mark(2, Stage.SENDING)])
    store.workers.beat("a")
    is_shared = not inbox.is_alone
    assert _ids(inbox.take_over("b")) == ([] if is_shared else [1, 2])
    assert _ids(inbox.take_over("c", starts=True)) == ([1] if is_shared else [1, 2])
    store.workers.leave("a")
    assert 2 in _ids(inbox.take_over("d"))


def test_an_update_that_ends_every_process_is_told_of_instead(inbox):
    inbox.take("0", [FIRST])
    tries = [inbox.take_over(str(n), starts=True)[0].is_cut_off for n in range(1, MOST_TRIES + 1)]
    assert tries == [False] * (MOST_TRIES - 1) + [True]


def test_what_may_be_missing_stays_so_when_its_handling_ends(inbox):
    inbox.take("a", [FIRST])
    inbox.mark("a", [Mark(1, Stage.MISSING, "key"), DONE])
    assert inbox.missing() == {"7": "key"}


def test_what_is_done_is_forgotten_after_a_day_and_the_missing_after_a_week(inbox, now):
    inbox.take("a", [FIRST, SECOND, Arrival(3, "7", "{}")])
    inbox.mark("a", [DONE, Mark(2, Stage.MISSING, "key")])
    assert inbox.tidy() == 0
    now.moment += KEPT_FOR + timedelta(minutes=1)
    assert inbox.tidy() == 1
    now.moment += MISSING_FOR
    assert inbox.tidy() == 1
    assert _ids(inbox.take_over("b", starts=True)) == [3]


def test_what_waits_goes_with_its_chat(inbox, store):
    inbox.take("a", [FIRST])
    store.move("7", "-1007")
    assert [row["update_id"] for row in store.everything("-1007")["inbox"]] == [1]
    store.forget("-1007")
    assert inbox.take_over("b", starts=True) == []
