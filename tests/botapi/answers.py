"""What the server tells: messages, pictures, members."""

from __future__ import annotations

from typing import Any

DATE = 1_790_000_000


def photo(file: str) -> dict[str, Any]:
    """A picture that the server keeps as `file`."""
    return {"photo": [{"file_id": file, "file_unique_id": "u", "width": 90, "height": 90}]}


def message(chat: int, number: int, shown: dict[str, Any], kind: str | None) -> dict[str, Any]:
    """A message of the bot as the Bot API tells it."""
    kind = kind or ("private" if chat > 0 else "supergroup")
    return {"message_id": number, "date": DATE, **shown,
            "chat": {"id": chat, "type": kind, "first_name": "Ada", "title": "Room"}}  # fmt: skip


def member(status: str) -> dict[str, Any]:
    """A chat member as Telegram tells it; an administrator's many rights are all given."""
    person = {"id": 42, "is_bot": False, "first_name": "Ada"}
    if status == "creator":
        return {"status": status, "user": person, "is_anonymous": False}
    if status != "administrator":
        return {"status": status, "user": person}
    rights = ("can_be_edited is_anonymous can_manage_chat can_delete_messages "
              "can_manage_video_chats can_restrict_members can_promote_members can_change_info "
              "can_invite_users can_post_stories can_edit_stories can_delete_stories")  # fmt: skip
    return {"status": status, "user": person, **dict.fromkeys(rights.split(), True)}
