"""Members: who may do what, who is meant, who has blocked the bot, which group has moved."""

from __future__ import annotations

import asyncio
import logging
import re

from telegram import Bot, ChatMember, Message, Update
from telegram.constants import ChatType
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.schedule import zone_of
from bot.services import Services

_log = logging.getLogger(__name__)
_GONE = (ChatMember.BANNED, ChatMember.LEFT)
_RULE = (ChatMember.ADMINISTRATOR, ChatMember.OWNER)


class Members:
    """Follows what happens to the bot in its chats."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def changed(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Somebody blocked the bot or took it back: updates rest, or go on."""
        change = update.my_chat_member
        if change is None:
            return
        store, chat = self._services.store, str(change.chat.id)
        if change.new_chat_member.status in _GONE:
            await asyncio.to_thread(store.pause, chat, "blocked")
        else:
            await asyncio.to_thread(store.resume, chat)

    async def moved(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """A group became a supergroup: all that is kept goes with it.

        Telegram tells it in both; the second telling finds nothing left to move.
        """
        message = update.effective_message
        if message is None:
            return
        old, new = str(message.chat.id), message.migrate_to_chat_id
        if message.migrate_from_chat_id is not None:
            old, new = str(message.migrate_from_chat_id), message.chat.id
        if new is not None:
            await asyncio.to_thread(self._services.store.move, old, str(new))


async def keep_move(services: Services, chat: str, sent: tuple[Message, ...]) -> None:
    """Follow a group whose messages arrived in another chat than they were sent to."""
    if sent and str(sent[-1].chat.id) != chat and chat.startswith("-"):
        _log.info("chat %s has become %s", chat, sent[-1].chat.id)
        await asyncio.to_thread(services.store.move, chat, str(sent[-1].chat.id))


def is_allowed(services: Services, chat: str) -> bool:
    """Whether the operator lets the bot speak in this chat (`ALLOWED_CHAT_IDS`)."""
    allowed = services.settings.allowed_chat_ids
    return not allowed or chat in {str(key) for key in allowed}


def is_silent(services: Services, chat: str) -> bool:
    """Whether a message to the chat comes without a sound now."""
    local = services.clock().astimezone(zone_of(services.store.chat(chat).zone))
    return services.store.preferences(chat).is_silent(local)


def is_meant(message: Message, bot: Bot) -> bool:
    """Whether a text in a group is for the bot: it is mentioned or answered."""
    return bool(_mention(bot).search(message.text or message.caption or "")) or _is_reply_to(
        message, bot.id
    )


def without_mention(text: str, bot: Bot) -> str:
    """The text without the bot's name."""
    return _mention(bot).sub(" ", text).strip()


def _mention(bot: Bot) -> re.Pattern[str]:
    return re.compile(rf"@{re.escape(bot.username)}\b", re.IGNORECASE)


def _is_reply_to(message: Message, bot: int) -> bool:
    answered = message.reply_to_message
    if answered is None or answered.from_user is None or answered.forum_topic_created:
        return False
    return answered.from_user.id == bot


async def may_rule(update: Update) -> bool:
    """Whether the sender may change the chat's settings: administrators alone, where there are any.

    Whoever writes in a channel may; its readers can tap what stands there.
    """
    chat, user = update.effective_chat, update.effective_user
    if chat is None or chat.type == ChatType.PRIVATE:
        return chat is not None
    is_tap, message = update.callback_query is not None, update.effective_message
    if chat.type == ChatType.CHANNEL and not is_tap:
        return True
    by_chat = not is_tap and message is not None and message.sender_chat
    if by_chat and by_chat.id == chat.id:
        return True  # an administrator who writes as the group
    if user is None:
        return False
    try:
        member = await chat.get_member(user.id)
    except TelegramError as error:
        _log.info("chat %s does not say who %s is: %s", chat.id, user.id, error)
        return False
    return member.status in _RULE
