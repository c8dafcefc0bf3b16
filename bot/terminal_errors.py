"""Errors at the door: one clear sentence for a reader's mistake, an id for a bug."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from pydantic import ValidationError

from bot.bugs import apology
from bot.settings import Settings
from knowledge.errors import BriefingError


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
    except Exception:  # noqa: BLE001 - a bug: logged with an id, never shown as a traceback
        sys.exit(_tell(apology(_data_dir())))


def _tell(sentence: str) -> int:
    sys.stderr.write(" ".join(sentence.split()) + "\n")
    return 1


def _data_dir() -> Path:
    try:
        return Settings().data_dir
    except ValidationError:
        return Path("var")
