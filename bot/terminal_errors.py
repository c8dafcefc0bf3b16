"""Errors at the door: one clear sentence for a reader's mistake, an id for a bug."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

from pydantic import ValidationError

from bot.bugs import apology
from bot.settings import Settings
from knowledge.errors import BriefingError

_DISK = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO)
_DATABASE = ("OperationalError", "DatabaseError")


def guarded(app: Callable[[], object]) -> None:
    """Run the application; exit 1 with one sentence where it cannot do what was asked."""
    try:
        app()
    except BriefingError as error:
        sys.exit(_tell(str(error)))
    except ValidationError as error:
        names = ", ".join(str(item["loc"][0]).upper() for item in error.errors())
        sys.exit(_tell(f"These settings are wrong: {names}; see .env.example for what they take."))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:  # noqa: BLE001 - a bug: logged with an id, never shown as a traceback
        sys.exit(_tell(_of_the_machine(error) or apology(_data_dir())))


def _of_the_machine(error: Exception) -> str:
    """The sentence for a disk or a database that fails in the middle of work; "" for a bug."""
    if isinstance(error, OSError) and error.errno in _DISK:
        where = f" {error.filename}" if error.filename else ""
        return f"The disk cannot be written:{where} ({error.strerror}); check DATA_DIR."
    kind = type(error)
    if kind.__module__ == "sqlalchemy.exc" and kind.__name__ in _DATABASE:
        why = str(getattr(error, "orig", error)).strip().partition("\n")[0]
        return f"The database failed ({why}); check DATABASE_URL or DATA_DIR, or put a copy back."
    return ""


def _tell(sentence: str) -> int:
    sys.stderr.write(" ".join(sentence.split()) + "\n")
    return 1


def _data_dir() -> Path:
    try:
        return Settings().data_dir
    except ValidationError:
        return Path("var")
