"""The command line: parses words, calls commands, prints text or JSON, sets exit codes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bot.settings import Settings, let_idle_threads_sleep
from knowledge.errors import BadInput, BriefingError

app = typer.Typer(
    help="Briefings on NATO defence spending targets.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
AsOf = Annotated[str | None, typer.Option(help="Tell what was known on this day (YYYY-MM-DD).")]
Lang = Annotated[str | None, typer.Option("--lang", help="Language of the answer, such as en.")]


def main() -> None:
    """Run the command line; a reader's mistake is one sentence and exit code 1."""
    from bot.terminal_errors import guarded
    from bot.transports.printing import let_any_text_be_printed

    let_any_text_be_printed()
    let_idle_threads_sleep()
    guarded(app)


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f'"{text}" is no date; write it as 2026-07-10.') from None


def _spoken(code: str | None) -> str | None:
    from bot.transports.terminal import spoken_language

    try:
        return spoken_language(code)
    except BadInput as error:
        raise typer.BadParameter(str(error)) from None


@app.command()
def ask(
    question: Annotated[str | None, typer.Argument(help="The question.")] = None,
    batch: Annotated[
        Path | None, typer.Option(help="A file with one JSON object per line.")
    ] = None,
    as_of: AsOf = None,
    chat: Annotated[
        str | None, typer.Option(help="Keep follow-up context under this name.")
    ] = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Answer one question, or a file of them."""
    from bot.transports import terminal

    day, lang = _day(as_of), _spoken(lang)
    if (question is None) == (batch is None):
        raise typer.BadParameter(
            'Give a question, such as gapwatch ask "How far is Spain from 3.5%?", or --batch FILE.'
        )
    if batch is not None:
        terminal.ask_batch(terminal.services(), batch, lang, day)
    elif question is not None:
        terminal.ask_once(terminal.services(), question, lang, day, chat, as_json=as_json)


@app.command()
def country(
    name: Annotated[str, typer.Argument(help="A country by name or code.")],
    chart: Annotated[
        Path | None, typer.Option(help="Write a trend chart to this PNG file.")
    ] = None,
    as_of: AsOf = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Summarise one ally."""
    from bot.transports import terminal
    from retrieval.language import of_names

    spoken = _spoken(lang) or of_names(name)
    wired = terminal.services(_day(as_of))
    terminal.show_country(wired, name, spoken, chart, as_json=as_json)


@app.command()
def update(
    day: Annotated[str | None, typer.Option(help="The day of the update (today).")] = None,
    follow: Annotated[str, typer.Option(help="Countries or groups, comma-separated.")] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what all followers would get, send nothing.")
    ] = False,
    as_of: AsOf = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Show the daily target update that a follower of these countries would get."""
    from bot.transports import terminal
    from retrieval.language import of_names

    if dry_run:
        terminal.rehearse_all(terminal.services(), _day(day), as_json=as_json)
        return
    spoken = _spoken(lang) or of_names(follow)
    wired = terminal.services(_day(as_of))
    terminal.show_update(wired, _day(day), follow, spoken, as_json=as_json)


@app.command()
def calc(
    words: Annotated[list[str] | None, typer.Argument(help="NAME key=value …")] = None,
    show_list: Annotated[bool, typer.Option("--list", help="List the calculators.")] = False,
    as_of: AsOf = None,
    as_json: AsJson = False,
) -> None:
    """Run one calculator, such as: calc gap country=ESP target=3.5 year=2026."""
    from bot.transports import ledger

    if show_list or not words:
        ledger.list_calculators(as_json=as_json)
    else:
        from bot.transports import terminal

        ledger.run_calculator(terminal.services(_day(as_of)), words, as_json=as_json)


@app.command()
def figures(
    country_name: Annotated[str, typer.Argument(metavar="COUNTRY")],
    measure: Annotated[str, typer.Argument(metavar="MEASURE")],
    year: Annotated[int | None, typer.Option(help="One year only.")] = None,
    edition: Annotated[str, typer.Option(help="all, latest or an edition's id.")] = "latest",
    as_of: AsOf = None,
    as_json: AsJson = False,
) -> None:
    """Show published figures with their provenance; with all editions, their revisions."""
    from bot.transports import published, terminal

    library = terminal.services(_day(as_of)).library
    published.show_figures(library, country_name, measure, year, edition, as_json=as_json)


@app.command()
def add(
    places: Annotated[
        list[str], typer.Argument(metavar="FILE|URL...", help="Tables, documents, addresses.")
    ],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would change, write nothing.")
    ] = False,
    title: Annotated[str, typer.Option(help="The title, where the file does not say it.")] = "",
    publisher: Annotated[str, typer.Option(help="The publisher, likewise.")] = "",
    published: Annotated[str, typer.Option(help="The day or month of publication.")] = "",
    as_json: AsJson = False,
) -> None:
    """Take publishers' tables in, and documents: PDF, DOCX, HTML, Markdown, text, addresses."""
    from bot.transports import taking_in, terminal
    from knowledge.accession.arrival import Given

    given = Given(title, publisher, published)
    taking_in.add(terminal.services(), places, given, is_dry=dry_run, as_json=as_json)


@app.command()
def sync(as_json: AsJson = False) -> None:
    """Look at the configured feeds and data addresses and take in what is new."""
    from bot.transports import syncing, terminal

    syncing.show_sync(terminal.services(), as_json=as_json)


@app.command()
def remove(
    key: Annotated[str, typer.Argument(metavar="ID", help="The id that add gave it.")],
    as_json: AsJson = False,
) -> None:
    """Take an added document out again."""
    from bot.transports import documents, terminal

    documents.remove_document(terminal.services(), key, as_json=as_json)


@app.command()
def index(
    rebuild: Annotated[bool, typer.Option(help="Embed everything anew.")] = False,
) -> None:
    """Bring the retrieval index up to date."""
    from bot.transports import terminal

    terminal.bring_index_up_to_date(terminal.services(), rebuild=rebuild)


@app.command()
def check(as_json: AsJson = False) -> None:
    """Validate every source, label, hash, schema and sanity rule."""
    from bot.transports import inspection

    inspection.check_everything(Settings().data_dir, as_json=as_json)


@app.command()
def chat() -> None:
    """Talk in the terminal."""
    from bot.transports import terminal

    terminal.chat(terminal.services())


@app.command(name="eval")
def evaluate(
    suite: Annotated[str, typer.Option(help="answers, retrieval, guard or cost.")] = "answers",
    llm: Annotated[str, typer.Option(help="A model as provider:model.")] = "",
    scoreboard: Annotated[bool, typer.Option(help="Append to docs/SCOREBOARD.md.")] = False,
    as_json: AsJson = False,
) -> None:
    """Run one evaluation suite and print its table."""
    from bot.transports import evaluation

    evaluation.run(suite, llm, as_json=as_json, scoreboard=scoreboard)


@app.command()
def demo() -> None:
    """Show one answered question, one country summary and today's update, then chat."""
    from bot.transports import terminal

    terminal.demo(terminal.services())


@app.command()
def run() -> None:
    """Run the Telegram bot."""
    settings = Settings()
    if not settings.telegram_bot_token.get_secret_value():
        raise BriefingError(
            "TELEGRAM_BOT_TOKEN is not set: ask @BotFather in Telegram for a token and put it "
            "into .env (see .env.example)."
        )
    from bot.transports import terminal
    from bot.transports.telegram.app import run as poll

    poll(terminal.services())


if __name__ == "__main__":
    main()
