"""The terminal: prints answers and runs the chat; the same commands as in Telegram."""

from __future__ import annotations

import json
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from bot.bugs import apology
from bot.commands.ask import answer_in_chat, context_of
from bot.commands.country import summary_answer
from bot.digest import expand
from bot.message import Request
from bot.render import answer_json, notes, plain_text
from bot.services import Services, known_on, noon_of, now
from bot.settings import Settings
from bot.transports.printing import print_json, whole
from knowledge.errors import BadInput, BriefingError, UnknownCountry
from knowledge.news import facts, held_on, news
from retrieval.language import LANGUAGES, choose, known
from retrieval.model import Answer, Context, Question, Status
from retrieval.morning import daily_brief
from retrieval.targeted import MARK

_DEMO_QUESTION = "How far is Spain from 3.5%?"
_DEMO_COUNTRY = "Poland"
_DEMO_FOLLOWS = ("POL", "EST", "ESP")


def services(as_of: date | None = None) -> Services:
    """The wired services with a progress bar for long index builds; `as_of` turns time back."""
    from bot.transports.progress import IndexProgress

    clock = now if as_of is None else noon_of(as_of)
    return Services(Settings(), clock, IndexProgress(), as_of)


def spoken_language(code: str | None) -> str | None:
    """The language of a code that was asked for; None where none was.

    Raises:
        BadInput: it is none of the languages spoken here.
    """
    if not code:
        return None
    lang = known(code)
    if lang is None:
        shown = ", ".join(LANGUAGES)
        raise BadInput(f'"{code[:20]}" is no language that Gapwatch speaks; there are: {shown}.')
    return lang


def print_answer(answer: Answer, wired: Services) -> None:
    """An answer as text with its sources."""
    words = wired.words(answer.question.lang)
    print(plain_text(answer, wired.library))
    for note in notes(answer, wired.library):
        print(f"  [{note.number}] {note.text} {note.url}".rstrip())
    if answer.choices:
        print(words.say("choose", choices=" · ".join(answer.choices)))
    if answer.fell_back:
        print(words.say("fell-back", why=answer.fell_back))


def ask_once(
    wired: Services,
    question: str,
    lang: str | None,
    day: date | None,
    chat_name: str | None,
    *,
    as_json: bool,
) -> None:
    """Answer one question on standard output; exit code 0 also for a refusal."""
    chat = f"cli:{whole(chat_name or '')}"
    request = Request(chat, "cli", whole(question), asked_lang=lang)
    answer = answer_in_chat(request, wired, day, remembers=chat_name is not None)
    if as_json:
        print_json(answer_json(answer, wired.library))
    else:
        print_answer(answer, wired)


def ask_batch(wired: Services, path: Path, lang: str | None, day: date | None) -> None:
    """Answer each line of a JSONL file, one JSON answer per line, in order.

    Raises:
        BadInput: the file cannot be read.
    """
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.") from error
    chats: dict[str, Context] = {}
    for number, line in enumerate(lines, start=1):
        if line.strip():
            print_json(_batch_line(wired, line, number, lang, day, chats))


def _batch_line(
    wired: Services,
    line: bytes,
    number: int,
    lang: str | None,
    day: date | None,
    chats: dict[str, Context],
) -> dict[str, Any]:
    """The answer to one line, or what is wrong with it: one bad line stops no other."""
    try:
        entry = _parse(line)
    except ValueError as error:
        sentence = f"Line {number} is no JSON object with a text: {error}."
        return {"id": None, "line": number, "error": sentence}
    try:
        answer = _answer_entry(wired, entry, lang, day, chats)
        return answer_json(answer, wired.library, entry.get("id"))
    except BriefingError as error:
        sentence = str(error)
    except Exception:  # noqa: BLE001 - a bug met by one line must not stop the others
        sentence = apology(wired.settings.data_dir)
    return {"id": entry.get("id"), "line": number, "error": sentence}


def _answer_entry(
    wired: Services,
    entry: dict[str, Any],
    lang: str | None,
    day: date | None,
    chats: dict[str, Context],
) -> Answer:
    given = entry.get("lang") if isinstance(entry.get("lang"), str) else None
    context = chats.get(str(entry.get("chat"))) if entry.get("chat") is not None else None
    usual = context.lang if context else None
    spoken = choose(entry["text"], spoken_language(given) or lang, usual)
    answer = wired.engine.answer(Question(entry["text"], spoken, day, context))
    kept = context_of(answer)
    if entry.get("chat") is not None and kept is not None:
        chats[str(entry["chat"])] = kept
    return answer


def _parse(line: bytes) -> dict[str, Any]:
    try:
        entry = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise ValueError("it is not UTF-8 text") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"{error.msg} at character {error.pos + 1}") from None
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    if not isinstance(entry, dict) or not isinstance(entry.get("text"), str):
        raise ValueError("the field text is missing or no string")  # noqa: TRY004 - one kind of fault for a line
    return {**entry, "text": whole(entry["text"])}


def show_country(
    wired: Services, name: str, lang: str, chart: Path | None, *, as_json: bool
) -> None:
    """One ally's summary; with `chart`, its trend as a PNG file too."""
    answer = summary_answer(name, wired, lang)
    if chart is not None and answer.status is not Status.REFUSED:
        _write_chart(wired, answer.plan.countries[0], chart, lang)
    if as_json:
        found = answer_json(answer, wired.library)
        iso3 = answer.plan.countries[0]
        print_json({"country": iso3, "name": wired.library.countries.name(iso3, lang), **found})
    else:
        print_answer(answer, wired)


def _write_chart(wired: Services, iso3: str, path: Path, lang: str) -> None:
    from bot.charts import trend_chart

    library = wired.library
    targets = (library.targets["vilnius_2023"], library.targets["hague_core_2025"])
    image = trend_chart(library.edition(), iso3, library, targets, lang)
    try:
        path.write_bytes(image.png)
    except OSError as error:
        raise BadInput(f"{path} cannot be written: {error.strerror}.") from error
    print(f"{path}: {image.caption}", file=sys.stderr)


def show_update(
    wired: Services, day: date | None, follow: str, lang: str, *, as_json: bool
) -> None:
    """The daily update for countries, as text or JSON."""
    today = day or wired.clock().date()
    library = wired.library if day is None else known_on(wired.library, day)
    keys = _follow_keys(follow, wired)
    goals = tuple(key for key in keys if key.startswith(MARK))
    follows = (*expand(keys, library), *goals)
    eve = today - timedelta(days=1)
    fresh = news(library, facts(held_on(library, eve), eve), today)
    answer = daily_brief(library, follows, today, lang, fresh)
    if as_json:
        print_json(
            {"day": today.isoformat(), "follow": list(follows), **answer_json(answer, library)}
        )
    else:
        print_answer(answer, wired)


def rehearse_all(wired: Services, day: date | None, *, as_json: bool) -> None:
    """What all followers would get on a day: how many when, in which language, how many texts."""
    from bot.rehearsal import rehearse

    today = wired.clock().date()
    found = rehearse(wired.store, wired.library, day or today, today)
    hours = {f"{moment:%Y-%m-%d %H:%M}": number for moment, number in sorted(found.hours.items())}
    told = {
        "day": found.day.isoformat(), "updates": found.number, "texts": len(found.texts),
        "skipped": found.skipped, "longest": found.longest, "hours": hours,
        "languages": dict(found.languages.most_common()),
    }  # fmt: skip
    if as_json:
        print_json(told)
        return
    for name, value in told.items():
        shown = (
            ", ".join(f"{key}: {of}" for key, of in value.items())
            if isinstance(value, dict)
            else value
        )
        print(f"{name:10} {shown}")


def _follow_keys(text: str, wired: Services) -> tuple[str, ...]:
    """Country codes, group keys and targets for a comma-separated list.

    Raises:
        UnknownCountry: an item names neither.
    """
    book = wired.library.countries
    keys: list[str] = []
    for item in filter(None, (part.strip() for part in text.split(","))):
        goal = item.casefold().removeprefix(MARK)
        if goal in wired.library.targets:
            keys.append(MARK + goal)
            continue
        if item.casefold() in (*book.groups(), "all"):
            keys.append(item.casefold())
            continue
        found = book.find(item)
        if not found.is_ally:
            raise UnknownCountry(f"{found.name} is not a NATO ally, so it has no target to follow.")
        keys.append(found.iso3)
    return tuple(keys)


def bring_index_up_to_date(wired: Services, *, rebuild: bool) -> None:
    """Build or refresh the index and report what changed."""
    from retrieval.search import refresh_index

    settings = wired.settings
    report = refresh_index(
        wired.library,
        settings.data_dir,
        chroma_url=settings.chroma_url,
        embeddings=settings.embeddings,
        rebuild=rebuild,
        progress=wired.progress,
    )
    print(report)


def chat(wired: Services) -> None:
    """Read questions line by line until end of input or "quit"."""
    from bot.transports.slash import Slash

    slash = Slash(wired)
    print("Ask about NATO defence spending, or /help; an empty line or quit ends.")
    while True:
        try:
            line = whole(input("> "))
        except (EOFError, UnicodeDecodeError):
            return
        if line.strip().casefold() in ("", "quit", "exit"):
            return
        if slash.takes(line.strip()):
            slash.run(line.strip())
        else:
            slash.ask(line)


def demo(wired: Services) -> None:
    """One answered question, one country summary, today's update; then the chat, if watched."""
    wired.engine  # noqa: B018 - builds the index first, with its progress bar
    _headline(_DEMO_QUESTION)
    print_answer(wired.engine.answer(Question(_DEMO_QUESTION)), wired)
    _headline(f"Country summary: {_DEMO_COUNTRY}")
    print_answer(summary_answer(_DEMO_COUNTRY, wired), wired)
    _headline("Today's update")
    print_answer(daily_brief(wired.library, _DEMO_FOLLOWS, wired.clock().date()), wired)
    if sys.stdin is not None and sys.stdin.isatty():
        _headline("Chat")
        chat(wired)


def _headline(text: str) -> None:
    print(f"\n=== {text}\n")
