"""Opening a database: its folder, its engine, its schema brought up to the newest version."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, MetaData, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from bot.migrations.writers import in_line
from knowledge.errors import BriefingError

HEAD = "0016"
_HERE = Path(__file__).parent
_BUSY_SECONDS = 10.0
_LOCK = 7_105_024  # any number that is ours alone


def open_database(address: str, schema: MetaData) -> Engine:
    """An engine on the database with its schema at `HEAD`.

    Raises:
        BriefingError: the address is wrong, or the database cannot be opened or brought up.
    """
    url = _url(address)
    try:
        engine = _engine(url)
        _bring_up(engine, schema)
    except (SQLAlchemyError, OSError, ImportError) as error:
        raise BriefingError(
            f"The database at {url.render_as_string(hide_password=True)} cannot be opened "
            f"({_why(error)}); check DATABASE_URL or DATA_DIR."
        ) from error
    return engine


def _url(address: str) -> URL:
    try:
        url = make_url(address)
    except ArgumentError:
        raise BriefingError(
            "DATABASE_URL is no database address; write it like sqlite:///var/gapwatch.db "
            "or postgresql://user:password@host/name."
        ) from None
    if url.drivername in ("postgres", "postgresql"):
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() not in ("sqlite", "postgresql"):
        raise BriefingError("DATABASE_URL must name SQLite or PostgreSQL.")
    return url


def _engine(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True)
    if not url.database or url.database == ":memory:":
        raise BriefingError("DATABASE_URL must name a file, such as sqlite:///var/gapwatch.db.")
    Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, connect_args={"timeout": _BUSY_SECONDS})
    event.listen(engine, "connect", _prepare_sqlite)
    in_line(engine, _BUSY_SECONDS)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 - DBAPI is untyped
    """Readers do not wait for the writer, a busy file is waited for, rows keep their owner."""
    cursor = connection.cursor()
    for order in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON"):
        cursor.execute(f"PRAGMA {order}")
    cursor.close()


def _bring_up(engine: Engine, schema: MetaData) -> None:
    """Run what is missing; of several processes at once, one does it and the others wait."""
    if version(engine) == HEAD:
        return
    with engine.begin() as connection:
        if engine.name == "sqlite":
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
        _upgrade(connection, schema)


def version(engine: Engine) -> str | None:
    """The schema version that the database is at; None when it is empty."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return None if found is None else str(found)


def _upgrade(connection: Connection, schema: MetaData) -> None:
    from alembic import command  # slow to import, and needed only when something is missing
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes.update(schema=schema, connection=connection)
    try:
        command.upgrade(config, HEAD)
    except CommandError as error:
        raise BriefingError(
            "The database was written by a newer Gapwatch; update Gapwatch or set another "
            "DATABASE_URL."
        ) from error


def _why(error: Exception) -> str:
    if isinstance(error, (ImportError, NoSuchModuleError)):
        return "its driver is not installed: pip install 'psycopg[binary]'"
    cause = error.orig if isinstance(error, DBAPIError) and error.orig else error
    lines = str(cause).strip().splitlines() or [type(cause).__name__]
    return lines[0].rstrip(". ")
