"""Rooms over HTTP: groups, topics, administrators, quiet groups, moves, channels, blocks, edits."""

from __future__ import annotations

import html
import re
from collections import deque

GROUP = -9


def _bare(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def _store(line):
    return line.application.bot_data["services"].store


def _bot_said(message: int) -> dict:
    return {"message_id": message, "date": 1_790_000_000, "text": "x",
            "chat": {"id": GROUP, "type": "supergroup", "title": "Room"},
            "from": {"id": 1, "is_bot": True, "first_name": "Gapwatch"}}  # fmt: skip


async def test_a_group_is_answered_when_mentioned_or_replied_to_and_else_left_alone(line):
    room = {"chat": GROUP, "kind": "supergroup"}
    line.api.say("How far is Spain from 3.5%?", **room)
    line.api.say("@gapwatch_bot_two how far is Spain from 3.5%?", **room)
    line.api.say("/help@other_bot", **room)
    line.api.say("/admin", **room)
    line.api.say("hello @GapWatch_Bot, how far is Spain from 3.5%?", **room)
    line.api.say("and Italy?", reply_to_message=_bot_said(1001), **room)
    line.api.say("/gap@gapwatch_bot Poland", **room)
    replies = await line.replies(3)
    assert len(replies) == 3
    assert "Spain is 1.50" in _bare(replies[0]["text"])
    assert "Italy" in replies[1]["text"]
    assert "Poland" in replies[2]["text"]
    assert line.api.violations == []


async def test_who_is_an_administrator_is_asked_while_other_chats_are_answered(line):
    line.api.script["getChatMember"] = deque([6.0] * 3)
    for room in range(3):
        line.api.say("/follow Poland", chat=GROUP - room, kind="supergroup")
    line.api.say("/gap Spain")
    (reply,) = await line.replies(1)
    assert "Spain" in reply["text"]
    assert len(await line.replies(4)) == 4
    assert line.api.violations == []


async def test_only_administrators_change_a_groups_settings_by_text_or_by_tap(line):
    room = {"chat": GROUP, "kind": "supergroup"}
    line.api.say("/settings group on", **room)
    line.api.say("/follow Poland", **room)
    replies = await line.replies(2)
    assert all("administrators" in item["text"] for item in replies)
    line.api.tap("set:group:on", chat=GROUP)
    line.api.tap("delete:yes", chat=GROUP)
    await line.until(lambda: len(line.api.sent("answerCallbackQuery")) == 2)
    assert "administrators" in str(line.api.sent("answerCallbackQuery"))
    assert not _store(line).preferences(str(GROUP)).is_quiet
    line.api.members[42] = "administrator"
    line.api.say("/settings group on", **room)
    await line.replies(3)
    assert _store(line).preferences(str(GROUP)).is_quiet
    line.api.members.clear()
    me = {"id": GROUP, "type": "supergroup", "title": "Room"}
    line.api.say("/settings group off", sender_chat=me, **room)
    await line.replies(4)
    assert not _store(line).preferences(str(GROUP)).is_quiet
    assert line.api.violations == []


async def test_a_quiet_group_gets_commands_alone_and_without_a_sound(line):
    line.api.members[42] = "creator"
    room = {"chat": GROUP, "kind": "supergroup"}
    line.api.say("/settings group on", **room)
    await line.replies(1)
    line.api.say("@gapwatch_bot how far is Spain?", **room)
    line.api.say("/gap Spain", **room)
    replies = await line.replies(2)
    assert "Spain" in replies[1]["text"]
    assert str(replies[1]["disable_notification"]).lower() == "true"


async def test_a_group_that_moves_takes_all_with_it_told_or_found_out(line):
    store = _store(line)
    store.follow(str(GROUP), ("POL",))
    store.follow("-10", ("ESP",))
    line.api.say("", chat=GROUP, kind="group", migrate_to_chat_id=-1009)
    await line.until(lambda: store.follows("-1009") == ("POL",))
    assert store.follows(str(GROUP)) == ()
    line.api.script["sendMessage"] = deque([("moved", -10010)])
    line.api.say("/help", chat=-10, kind="group")
    await line.until(lambda: store.follows("-10010") == ("ESP",))
    assert [str(item["chat_id"]) for item in line.api.sent("sendMessage")] == ["-10", "-10010"]


async def test_a_channel_is_served_by_commands_of_those_who_write_in_it(line):
    line.api.say("just a post on Spain", chat=-500, kind="channel")
    line.api.say("/follow Poland", chat=-500, kind="channel")
    (told,) = await line.replies(1)
    assert "You follow Poland" in told["text"]
    assert _store(line).follows("-500") == ("POL",)
    assert line.api.violations == []


async def test_an_edited_post_of_a_channel_is_answered_in_the_place_of_its_answer(line):
    room = {"chat": -500, "kind": "channel"}
    asked = line.api.say("/gap Spain", **room)
    await line.replies(1)
    line.api.edit(asked, "/gap Italy", **room)
    (edit,) = await line.replies(1, "editMessageText")
    assert "Italy" in edit["text"]
    line.api.edit(1, "a post that was never answered", **room)
    line.api.say("/gap Poland", **room)
    assert len(await line.replies(2)) == 2
    assert line.api.violations == []


async def test_the_readers_of_a_channel_cannot_change_it_by_a_tap(line):
    room, store = {"chat": -500, "kind": "channel"}, _store(line)
    line.api.say("/follow Poland", **room)
    await line.replies(1)
    for action in ("delete:yes", "unfollow:POL", "set:group:on", "order:pause"):
        line.api.tap(action, chat=-500, message_id=1001)
    await line.until(lambda: len(line.api.sent("answerCallbackQuery")) == 4)
    told = line.api.sent("answerCallbackQuery")
    assert all("administrators" in item["text"] for item in told), told
    assert store.follows("-500") == ("POL",)
    line.api.members[42] = "administrator"
    line.api.tap("unfollow:POL", chat=-500, message_id=1001)
    await line.until(lambda: store.follows("-500") == ())
    assert line.api.violations == []


async def test_a_block_pauses_the_updates_and_an_unblock_resumes_them(line):
    store = _store(line)
    store.follow("7", ("POL",))
    person = {"id": 42, "is_bot": False, "first_name": "Ada"}
    me = {"id": 1, "is_bot": True, "first_name": "Gapwatch"}
    chat = {"id": 7, "type": "private", "first_name": "Ada"}

    def change(old, new):
        given = {"kicked": {"until_date": 0}}
        line.api.push(my_chat_member={
            "chat": chat, "from": person, "date": 1_790_000_000,
            "old_chat_member": {"status": old, "user": me, **given.get(old, {})},
            "new_chat_member": {"status": new, "user": me, **given.get(new, {})},
        })  # fmt: skip

    change("member", "kicked")
    await line.until(lambda: store.chat("7").paused_reason is not None)
    change("kicked", "member")
    await line.until(lambda: store.chat("7").paused_reason is None)
    line.api.script["sendMessage"] = deque([(403, "Forbidden: bot was blocked by the user")])
    line.api.say("/help")
    await line.until(lambda: store.chat("7").paused_reason is not None)
    line.api.say("/help")
    await line.until(lambda: store.chat("7").paused_reason is None)
    assert store.follows("7") == ("POL",)


async def test_an_edited_question_is_answered_in_the_place_of_the_old_answer(line):
    asked = line.api.say("How far is Spain from 3.5%?")
    await line.replies(1)
    line.api.edit(asked, "How far is Germany from 3.5%?")
    (edited,) = await line.replies(1, "editMessageText")
    assert "Germany is 0.81" in _bare(edited["text"])
    assert str(edited["message_id"]) == "1001"
    line.api.edit(asked, "/gap Italy")
    (_, again) = await line.replies(2, "editMessageText")
    assert "Italy" in again["text"]
    line.api.script["editMessageText"] = deque([(400, "Bad Request: message can't be edited")])
    line.api.edit(asked, "How far is Poland from 3.5%?")
    (_, fresh) = await line.replies(2)
    assert "Poland" in fresh["text"]
    line.api.edit(99_999, "How far is Latvia from 3.5%?")
    line.api.say("/help")
    assert "Latvia" not in str((await line.replies(3))[2:])


async def test_an_edit_mends_what_was_misspelt_and_what_is_still_being_answered(line):
    wrong = line.api.say("/country Wakanda")
    unknown = line.api.say("/cuntry Spain")
    asked = line.api.say("How far is Spain from 3.5%?")
    line.api.edit(asked, "How far is Italy from 3.5%?")
    await line.replies(3)
    (edited,) = await line.replies(1, "editMessageText")
    assert "Italy is 1.40" in _bare(edited["text"])
    line.api.edit(wrong, "/country Spain")
    line.api.edit(unknown, "/country Poland")
    (*_, spain, poland) = await line.replies(3, "editMessageText")
    assert "Spain: 2.00% of GDP" in _bare(spain["text"] + poland["text"])
    assert "Poland: 4.68% of GDP" in _bare(spain["text"] + poland["text"])
    line.api.edit(unknown, "/nothing")
    (*_, told) = await line.replies(4, "editMessageText")
    assert "do not know this command" in told["text"]
    assert len(line.api.sent()) == 3
    assert line.api.violations == []


async def test_a_caption_that_mentions_the_bot_is_heard_in_a_group_and_edited_in_place(line):
    room = {"chat": GROUP, "kind": "supergroup"}
    photo = [{"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}]
    asked = []
    for caption in ("how far is Spain from 3.5%?", "@gapwatch_bot how far is Spain from 3.5%?"):
        asked.append(line.api.say("x", photo=photo, caption=caption, **room))
        line.api.updates[-1]["message"].pop("text")
    (answer,) = await line.replies(1)
    assert "Spain is 1.50" in _bare(answer["text"])
    line.api.edit(asked[1], "@gapwatch_bot how far is Italy from 3.5%?", GROUP)
    update = line.api.updates[-1]["edited_message"]
    update["caption"] = update.pop("text")
    (edited,) = await line.replies(1, "editMessageText")
    assert "Italy is 1.40" in _bare(edited["text"])
    assert line.api.violations == []


async def test_a_guest_is_answered_where_the_bot_has_not_joined(line):
    person = {"id": 42, "is_bot": False, "first_name": "Ada", "language_code": "de"}
    for number, text in enumerate(
        ("@gapwatch_bot Wie weit ist Spanien von 3,5 %?", "@gapwatch_bot")
    ):
        line.api.push(guest_message={
            "message_id": 5, "date": 1_790_000_000, "text": text, "from": person,
            "guest_query_id": f"g{number}",
            "chat": {"id": -77, "type": "supergroup", "title": "Elsewhere"},
        })  # fmt: skip
    await line.until(lambda: len(line.api.sent("answerGuestQuery")) == 2)
    told = {item["guest_query_id"]: item["result"]["input_message_content"]["message_text"]
            for item in line.api.sent("answerGuestQuery")}  # fmt: skip
    assert "1,50 Prozentpunkte" in _bare(told["g0"])
    assert "/country" in told["g1"]
    assert not line.api.sent()
    assert line.api.standing.unanswered() == []
    assert line.api.violations == []


async def test_failures_of_every_kind_lose_no_later_answer(line):
    faults = [
        (500, "Internal Server Error"), (502, "Bad Gateway"), "<html>502 Bad Gateway</html>",
        "drop", (400, "Bad Request: chat not found"), (429, "Too Many Requests", 2),
        (400, "Bad Request: can't parse entities: byte offset 3"), (401, "Unauthorized"),
    ]  # fmt: skip
    for fault in faults:
        line.api.script["sendMessage"] = deque([fault])
        before = len(line.api.sent("sendMessage"))
        line.api.say("How far is Spain from 3.5%?")
        is_tried_again = fault[0] in (429, 500, 502) or "parse" in str(fault) or "502" in str(fault)
        await line.replies(before + 1 + is_tried_again)
    before = len(line.api.sent("sendMessage"))
    line.api.say("How far is Germany from 3.5%?")
    replies = await line.replies(before + 1)
    assert "Germany is 0.81" in _bare(replies[-1]["text"])
    assert line.api.violations == []


async def test_a_question_that_waits_can_be_cancelled(line):
    import threading

    engine = line.application.bot_data["services"].engine
    may_go, began, usual = threading.Event(), threading.Event(), engine.answer

    def slow(question, turn=None):
        began.set()
        may_go.wait(20)
        return usual(question, turn)

    engine.answer = slow
    try:
        line.api.say("How far is Spain from 3.5%?")
        await line.until(began.is_set)
        line.api.say("How far is Germany from 3.5%?")
        line.api.say("/cancel")
        (told,) = await line.replies(1)
        assert told["text"] == "Stopped."
    finally:
        may_go.set()
        del engine.answer
    line.api.say("How far is Italy from 3.5%?")
    replies = await line.replies(2)
    assert "Italy" in replies[1]["text"]


async def test_inline_cards_come_without_a_model_in_pages_for_the_asker_alone(line):
    for text in ("", "spain", "gap germany 3.5", "top 5", "po", "spain poland", "nothing like it"):
        line.api.ask_inline(text)
    await line.until(lambda: len(line.api.sent("answerInlineQuery")) == 7)
    every = {item["inline_query_id"]: item for item in line.api.sent("answerInlineQuery")}
    answers = [every[key] for key in sorted(every, key=int)]
    assert all(str(item["is_personal"]).lower() == "true" for item in answers)
    assert [len(item["results"]) for item in answers] == [12, 1, 1, 1, 2, 1, 0]
    assert answers[0]["next_offset"] == "12"
    told = [item["results"][0]["input_message_content"]["message_text"] for item in answers[:6]]
    assert "Spain: 2.00% of GDP" in _bare(told[1])
    assert "Germany is 0.81" in _bare(told[2])
    assert "5. Greece" in _bare(told[3])
    thumbs = [item["results"][0].get("thumbnail_url", "") for item in answers[:6]]
    assert [thumb[-6:-4] for thumb in thumbs] == ["al", "es", "de", "", "pl", ""]
    assert all(item["button"]["start_parameter"] == "inline" for item in answers)
    line.api.ask_inline("", "24", "pl")
    await line.until(lambda: len(line.api.sent("answerInlineQuery")) == 8)
    last = line.api.sent("answerInlineQuery")[-1]
    assert len(last["results"]) == 8
    assert not last.get("next_offset")
    assert line.api.violations == []


async def test_a_card_of_our_own_that_is_chosen_inline_is_no_question(line):
    me = {"id": 1, "is_bot": True, "first_name": "Gapwatch", "username": "gapwatch_bot"}
    line.api.say("Spain is 1.50 percentage points below", via_bot=me)
    line.api.say("/help")
    (told,) = await line.replies(1)
    assert "/gap" in told["text"]


async def test_inline_cards_heed_what_the_asker_prefers(line):
    line.api.say("/settings edition nato_2024_06", chat=42)
    line.api.say("/settings lang de", chat=42)
    await line.replies(2)
    line.api.ask_inline("gap poland 2")
    await line.until(lambda: line.api.sent("answerInlineQuery"))
    (card,) = line.api.sent("answerInlineQuery")[0]["results"]
    told = _bare(card["input_message_content"]["message_text"])
    assert "4,12" in told
    assert "Prozentpunkte" in told


async def test_a_forwarded_article_is_checked_and_several_questions_are_answered(line):
    origin = {"type": "hidden_user", "date": 1_790_000_000, "sender_user_name": "Somebody"}
    line.api.say("Poland spent 4.12% of GDP in 2024.", forward_origin=origin)
    (checked,) = await line.replies(1)
    assert "Outdated: Poland" in _bare(checked["text"])
    line.api.say("How far is Spain from 3.5%? How far is Italy from 3.5%?\nAnd Estonia?")
    replies = await line.replies(2)
    told = _bare(replies[1]["text"])
    first, second, third = (
        told.index(words)
        for words in (
            "Spain is 1.50 percentage points below",
            "Italy is 1.40 percentage points below",
            "Estonia is 1.60 percentage points above",
        )
    )
    assert first < second < third
    line.api.say("word " * 700 + "how far is Spain from 3.5%?")
    await line.replies(3)
    assert line.api.violations == []
