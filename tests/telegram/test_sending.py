"""Sending against the local Bot API server: the ladder of forms, pictures by file id, time-outs."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

import pytest
from telegram.ext import ExtBot

from bot.delivery import Amendment, Blocked, Unclear, Undelivered
from bot.message import Button, Image, Note, Reply
from bot.preferences import Form, Preferences
from bot.transports.telegram.memory import Memory
from bot.transports.telegram.send import amend_reply, go_on, ids, replace_reply, send_reply
from tests.botapi.server import TOKEN

NOTE = Note(1, "NATO", "https://nato.int/?a=1&b=2")
REPLY = Reply(
    "Spain <2.00%> [1].\n• Spain: 2.00%\n• Poland: 4.68%",
    notes=(NOTE,),
    buttons=((Button("Trend", "trend:ESP"),),),
)
PARSE = (400, "Bad Request: can't parse entities: unsupported start tag")


@pytest.fixture
async def bot(api):
    async with ExtBot(TOKEN, base_url=api.address) as made:
        yield made


@pytest.fixture
def memory(store):
    store.prefer("7", Preferences(form=Form.RICH))
    return Memory(store)


def _picture(caption: str = "Spain", key: str = "k" * 32, painted: list | None = None) -> Image:
    def paint() -> bytes:
        if painted is not None:
            painted.append(key)
        return b"\x89PNG\r\n\x1a\n"

    return Image(caption, key, paint)


async def test_a_chat_that_chose_rich_gets_a_table_with_buttons(api, bot, memory):
    api.standing.topics["7"] = {3}
    await send_reply(bot, "7", REPLY, memory, message_thread_id=3)
    (sent,) = api.sent("sendRichMessage")
    assert "<table" in sent["rich_message"]["html"]
    assert sent["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "trend:ESP"
    assert int(sent["message_thread_id"]) == 3
    assert not api.sent("sendMessage")
    assert api.violations == []


async def test_other_chats_get_classic_html(api, bot, memory):
    await send_reply(bot, "8", REPLY, memory)
    (sent,) = api.sent("sendMessage")
    assert "<blockquote expandable>" in sent["text"]
    assert not api.sent("sendRichMessage")


@pytest.mark.parametrize(
    "refusal",
    [(404, "Not Found: method not found"), (400, "Bad Request: RICH_MESSAGE_UNSUPPORTED")],
)
async def test_the_first_sign_that_rich_cannot_be_switches_the_chat_back_for_good(
    api, bot, memory, store, refusal
):
    api.script["sendRichMessage"] = deque([refusal])
    await send_reply(bot, "7", REPLY, memory)
    await send_reply(bot, "7", REPLY, memory)
    assert len(api.sent("sendRichMessage")) == 1
    assert len(api.sent("sendMessage")) == 2
    assert store.preferences("7").form is Form.CLASSIC


async def test_a_rich_message_that_is_misread_is_sent_classic_and_the_choice_stays(
    api, bot, memory, store
):
    api.script["sendRichMessage"] = deque([(400, "Bad Request: can't parse rich message")])
    await send_reply(bot, "7", REPLY, memory)
    assert len(api.sent("sendMessage")) == 1
    assert store.preferences("7").form is Form.RICH


async def test_after_a_time_out_nothing_is_sent_again_in_any_form(api, bot, memory):
    for form, method in (("7", "sendRichMessage"), ("8", "sendMessage")):
        api.script[method] = deque(["drop"])
        with pytest.raises(Unclear):
            await send_reply(bot, form, REPLY, memory)
    assert [name for name, _ in api.calls if name.startswith("send")] == [
        "sendRichMessage",
        "sendMessage",
    ]


async def test_a_part_that_is_misread_is_sent_plain_and_no_other_part_twice(api, bot):
    long = replace(REPLY, text="\n".join(f"line {n} <x>" for n in range(900)))
    api.script["sendMessage"] = deque([None, PARSE])
    await send_reply(bot, "7", long)
    sent = api.sent("sendMessage")
    refused = sent.pop(1)
    assert "&lt;x&gt;" in refused["text"]
    assert "parse_mode" not in sent[1]
    words = "\n".join(item["text"] for item in sent)
    for n in range(900):
        assert words.count(f"line {n} ") == 1
    assert "reply_markup" in sent[-1]
    assert all("reply_markup" not in item for item in sent[:-1])


async def test_what_fails_after_a_picture_tells_that_it_stands_and_only_the_rest_goes_on(
    api, bot, memory
):
    long = Reply("\n".join(f"line {n}" for n in range(900)), image=_picture("Spain"))
    api.script["sendMessage"] = deque([None, PARSE, PARSE])
    with pytest.raises(Undelivered) as failed:
        await send_reply(bot, "8", long, memory)
    assert len(failed.value.arrived) == 2  # the picture and the first message
    sent = await go_on(bot, "8", failed.value.arrived, long)
    assert len(api.sent("sendPhoto")) == 1
    stand = [given["text"] for name, given in api.taken if name == "sendMessage"]
    words = "\n".join(stand)
    assert all(words.count(f"line {n}\n") == 1 for n in range(899))
    assert len(stand) == 1 + len(ids(sent))
    api.script["sendMessage"] = deque([(403, "Forbidden: bot was blocked by the user")])
    with pytest.raises(Blocked) as gone:
        await go_on(bot, "8", failed.value.arrived, long)
    assert gone.value.arrived == failed.value.arrived


async def test_a_button_at_fault_does_not_lose_the_answer(api, bot):
    refusal = (400, "Bad Request: BUTTON_DATA_INVALID")
    api.script["sendMessage"] = deque([refusal, refusal])
    await send_reply(bot, "7", REPLY)
    *_, last = api.sent("sendMessage")
    assert "reply_markup" not in last
    assert "https://nato.int/?a=1&b=2" in last["text"]


async def test_a_chat_that_is_gone_is_tried_once(api, bot):
    api.script["sendMessage"] = deque([(400, "Bad Request: chat not found")])
    with pytest.raises(Undelivered, match="Chat not found"):
        await send_reply(bot, "7", REPLY)
    assert len(api.sent("sendMessage")) == 1


async def test_a_picture_is_painted_and_uploaded_once_for_a_content(api, bot, memory):
    painted: list[str] = []
    image = _picture(painted=painted)
    await send_reply(bot, "8", Reply("Spain", image=image), memory)
    await send_reply(bot, "9", Reply("Spain", image=image), memory)
    first, second = api.sent("sendPhoto")
    assert not isinstance(first["photo"], str)
    assert second["photo"] == f"file-{api.next_message - 1}"
    assert painted == ["k" * 32]


async def test_a_file_id_that_is_refused_is_uploaded_again(api, bot, memory, store):
    store.pictures.keep("k" * 32, "old")
    api.script["sendPhoto"] = deque([(400, "Bad Request: wrong file identifier")])
    await send_reply(bot, "8", Reply("Spain", image=_picture()), memory)
    assert [isinstance(item["photo"], str) for item in api.sent("sendPhoto")] == [True, False]
    assert store.pictures.file("k" * 32) == f"file-{api.next_message}"


async def test_a_long_caption_goes_on_below_and_buttons_stand_last(api, bot):
    caption = " ".join(f"<{n}>" for n in range(600))
    reply = Reply(caption, image=_picture(caption), buttons=REPLY.buttons)
    await send_reply(bot, "7", reply)
    (photo,) = api.sent("sendPhoto")
    (rest,) = api.sent("sendMessage")
    assert "reply_markup" not in photo
    assert "reply_markup" in rest
    assert photo["caption"].startswith("<0> <1>")
    assert rest["text"].endswith("&lt;599&gt;")
    assert api.violations == []


async def test_a_picture_that_is_refused_is_told_in_words(api, bot, memory):
    api.script["sendPhoto"] = deque([(400, "Bad Request: PHOTO_INVALID_DIMENSIONS")])
    await send_reply(bot, "8", Reply("Spain <2%>", image=_picture("Spain <2%>")), memory)
    (sent,) = api.sent("sendMessage")
    assert sent["text"] == "Spain &lt;2%&gt;"


async def test_a_rich_message_is_edited_in_its_place(api, bot, memory):
    assert await replace_reply(bot, "7", ("5", "6"), REPLY, memory) == ("5",)
    (edited,) = api.sent("editMessageText")
    assert "<table" in edited["rich_message"]["html"]
    assert len(api.sent("deleteMessage")) == 1
    assert api.violations == []


async def test_an_edit_that_is_misread_is_made_without_markup(api, bot):
    api.script["editMessageText"] = deque([PARSE])
    assert await replace_reply(bot, "7", ("5",), REPLY) == ("5",)
    first, second = api.sent("editMessageText")
    assert first["parse_mode"] == "HTML"
    assert "parse_mode" not in second
    assert not api.sent("sendMessage")


async def test_pictures_belong_to_no_chat_and_are_in_nobodys_file(store):
    store.pictures.keep("a", "1")
    store.pictures.keep("a", "2")
    store.follow("7", ("ESP",))
    assert store.pictures.file("a") == "2"
    assert "pictures" not in store.everything("7")
    store.forget("7")
    store.pictures.drop("b")
    assert store.pictures.file("a") == "2"
    store.pictures.drop("a")
    assert store.pictures.file("a") is None


LONG = Reply("Wrong first.\nMore of it.", image=_picture("Poland: 4.68%"))


async def _update(bot, memory):
    """An update with a picture, as it stands: its messages."""
    return ids(await send_reply(bot, "8", LONG, memory))


async def test_an_update_that_begins_with_a_picture_is_corrected_picture_and_words(
    api, bot, memory
):
    standing = await _update(bot, memory)
    assert len(standing) == 2
    right = Reply("Corrected:\nRight.", image=_picture("Poland: 4.5%", "r" * 32))
    assert await amend_reply(bot, "8", Amendment(standing, right, has_picture=True), memory)
    (media,) = api.sent("editMessageMedia")
    assert media["media"]["caption"] == "Poland: 4.5%"
    assert str(media["message_id"]) == standing[0]
    (words,) = api.sent("editMessageText")
    assert words["text"] == "Corrected:\nRight."
    assert str(words["message_id"]) == standing[1]
    assert len(api.sent("sendMessage")) == 1
    assert api.violations == []


async def test_where_no_picture_is_right_any_more_its_caption_says_so(api, bot, memory):
    standing = await _update(bot, memory)
    item = Amendment(standing, Reply("Corrected:\nRight."), has_picture=True)
    assert await amend_reply(bot, "8", item, memory)
    (caption,) = api.sent("editMessageCaption")
    assert caption["caption"] == "Corrected:"
    (words,) = api.sent("editMessageText")
    assert words["text"] == "Corrected:\nRight."
    assert api.violations == []


async def test_words_that_became_fewer_are_edited_where_the_first_stood(api, bot, memory):
    long = Reply("\n".join(f"A line of some length, number {n}." for n in range(200)))
    standing = ids(await send_reply(bot, "8", long, memory))
    assert len(standing) == 2
    item = Amendment(standing, Reply("Corrected:\nRight."))
    assert await amend_reply(bot, "8", item, memory)
    assert [str(given["message_id"]) for given in api.sent("editMessageText")] == [standing[0]]
    assert api.violations == []
